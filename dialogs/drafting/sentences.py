"""What is said: bubbles and lines, with the names in their placeholders."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from dataclasses import replace

from dialogs.drafting.draft import Draft
from dialogs.drafting.guards import compile_guard
from dialogs.nodes import Path
from dialogs.script import Bubble, Line
from dialogs.shape import BubbleShape, LineShape, TextShape

SUMMARY = "summary"
PLACEHOLDER = re.compile(r"[a-z_]+")
"""What `dialogs.wording` fills in."""


def compile_bubble(draft: Draft, shape: BubbleShape, slot: str, path: Path) -> Bubble:
    """Return the bubble: its one line, any of them, or the first that holds."""
    if shape.any_of:
        return Bubble("any", _compile_lines(draft, shape.any_of, slot, (*path, "any_of")))
    if shape.first_of:
        return Bubble("first", _compile_lines(draft, shape.first_of, slot, (*path, "first_of")))
    line = LineShape(text=shape.text or "-", simple=shape.simple, when=shape.when, code=shape.code)
    return Bubble("one", (compile_line(draft, line, slot, path),))


def _compile_lines(
    draft: Draft, shapes: Sequence[LineShape], slot: str, path: Path
) -> tuple[Line, ...]:
    many = len(shapes) > 1
    return tuple(
        compile_line(draft, shape, f"{slot}.{number}" if many else slot, (*path, number))
        for number, shape in enumerate(shapes)
    )


def compile_extra(draft: Draft, shape: TextShape | None, slot: str, path: Path) -> Line | None:
    """Return a sentence that always holds, if there is one."""
    if shape is None:
        return None
    return compile_line(
        draft, LineShape(text=shape.text, simple=shape.simple, code=shape.code), slot, path
    )


def compile_line(draft: Draft, shape: LineShape, slot: str, path: Path) -> Line:
    """Return a sentence with its guard and the names it shows."""
    names = _names_in(draft, shape.text, path)
    if shape.simple is not None:
        names |= _names_in(draft, shape.simple, (*path, "simple"))
    text = replace(draft.text(shape.text, slot), simple=shape.simple)
    return Line(text, names, compile_guard(draft, shape.when, (*path, "when")), shape.code)


def compile_summary(draft: Draft, shapes: Sequence[LineShape]) -> tuple[Line, ...]:
    """Return how a record of this script reads, fragment by fragment."""
    return tuple(
        compile_line(draft, shape, f"{SUMMARY}.{number}", (SUMMARY, number))
        for number, shape in enumerate(shapes)
    )


def _names_in(draft: Draft, words: str, path: Path) -> frozenset[str]:
    try:
        parts = [part for part in string.Formatter().parse(words) if part[1] is not None]
    except ValueError as error:
        _find_bad(draft, str(error), path)
        return frozenset()
    names = frozenset(name or "" for _, name, _, _ in parts)
    for _, name, form, conversion in parts:
        if form or conversion or not PLACEHOLDER.fullmatch(name or ""):
            _find_bad(draft, f"{{{name}}} is not just a name", path)
            return frozenset()
    for name in sorted(names - {SUMMARY}):
        check_name(draft, name, path)
    return names


def _find_bad(draft: Draft, what: str, path: Path) -> None:
    draft.find(path, "bad-placeholder", what, "Write {name}; a brace meant as itself twice.")


def check_name(draft: Draft, name: str, path: Path) -> None:
    """Write it down when *name* has no value that could be shown."""
    insight = draft.insights.get(name)
    if name not in draft.names and (insight is None or insight.takes):
        what = f"no such name: {{{name}}}"
        draft.find(path, "unknown-name", what, "Placeholders are variables, settings or insights.")
