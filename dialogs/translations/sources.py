"""Every text there is to translate, with its context, its place and what a translator must know."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dialogs.analysis.texts import Passage, Role, passages
from dialogs.findings import Place
from dialogs.library import Library
from dialogs.messages import Text
from dialogs.script import Script

PLACEHOLDER = re.compile(r"\{\{|\}\}|\{([a-z_]+)\}")
LONGEST_BUTTON = 64
SIMPLE = ".simple"

IN_CODE: tuple[tuple[str, Role, int | None], ...] = (
    ("controls.", "button", LONGEST_BUTTON),
    ("days.", "button", LONGEST_BUTTON),
    ("telegram.name", "title", LONGEST_BUTTON),
    ("telegram.short", "bubble", 120),
    ("telegram.description", "bubble", 512),
    ("copy.", "fragment", None),
    ("units.", "fragment", None),
    ("words.", "fragment", None),
)
"""What texts in the program are, by how their context begins; all others are bubbles."""

NOTES: tuple[tuple[str, str], ...] = (
    ("units.", "Stands in a sentence: small letters."),
    ("words.", "Stands in a sentence: small letters."),
    ("copy.", "On the page with the person's own copy."),
    ("telegram.", "In Telegram's own screens. Names no drug: others see it."),
    ("trouble.", "When the program failed."),
)


@dataclass(frozen=True, slots=True)
class SourceText:
    """A Dutch sentence to translate.

    *limit*: the most UTF-16 units it may take. *before* is said just before it, or asked by the
    question it is a button of. *is_danger*: said in danger, and never changed by one person alone.
    """

    context: str
    id: str
    place: Place
    role: Role
    limit: int | None = None
    before: str | None = None
    is_danger: bool = False
    audience: tuple[str, ...] = ()
    is_shorter: bool = False
    note: str | None = None

    @property
    def script(self) -> str:
        """The script, or the part of the program, that it belongs to."""
        return self.context.partition(".")[0]

    @property
    def names(self) -> frozenset[str]:
        """The names in braces, which a translation keeps."""
        return names_in(self.id)

    def comments(self) -> tuple[str, ...]:
        """Return what a translator is told of it, line by line."""
        kind = self.role if self.limit is None else f"{self.role}, at most {self.limit} characters"
        told = [kind]
        told += [f"for {', '.join(self.audience)}"] if self.audience else []
        told += ["said in danger: a second person signs a change"] if self.is_danger else []
        told += ["the shorter one of the text above"] if self.is_shorter else []
        told += [self.note] if self.note else []
        told += [f"before it: {self.before}"] if self.before else []
        return tuple(told)


def names_in(sentence: str) -> frozenset[str]:
    """Return the names that stand in braces in *sentence*."""
    return frozenset(name for name in PLACEHOLDER.findall(sentence) if name)


def messages_of(library: Library, code: Iterable[SourceText] = ()) -> tuple[SourceText, ...]:
    """Return every text of the scripts and of *code*, each context once, in the order of files."""
    found: dict[str, SourceText] = {}
    for source in (*_of_scripts(library), *code):
        found.setdefault(source.context, source)
    return tuple(found.values())


# -- in scripts --------------------------------------------------------------------------


def _of_scripts(library: Library) -> Iterator[SourceText]:
    for script in library.scripts.values():
        bubble, before, said = ("", ""), "", ""
        for passage in passages(script):
            here = _bubble(passage.text)
            if here != bubble:  # other words for the same bubble have the same line before them
                before = said if here[0] == bubble[0] else ""
                bubble = here
            source = _source(script, passage, before or None)
            yield source
            if passage.text.simple is not None:
                context = source.context + SIMPLE
                yield replace(source, context=context, id=passage.text.simple, is_shorter=True)
            if passage.role in ("bubble", "question") and not _is_repair(passage.text):
                said = passage.text.id


def _bubble(text: Text) -> tuple[str, str]:
    """Return the state and the bubble that a text is said in; other words for it share it."""
    _, state, *slot = text.context.split(".")
    return state, ".".join(slot[: 1 if slot[:1] == ["ask"] else 2])


def _is_repair(text: Text) -> bool:
    """Say whether a text is the question in other words: its buttons answer the first one."""
    return text.context.endswith((".rephrase", ".example"))


def _source(script: Script, passage: Passage, before: str | None) -> SourceText:
    is_short = passage.role in ("button", "title")
    return SourceText(
        passage.text.context,
        passage.text.id,
        passage.place,
        passage.role,
        LONGEST_BUTTON if is_short else None,
        before,
        script.is_safety,
        script.audience,
    )


# -- in the program ----------------------------------------------------------------------


def texts_in(file: str, code: str) -> Iterator[SourceText]:
    """Yield each ``Text("context", "sentence")`` that is written out in a module's *code*."""
    for node in ast.walk(ast.parse(code)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        words = [part.value for part in node.args if isinstance(part, ast.Constant)]
        if node.func.id == Text.__name__ and len(words) == len(node.args) > 1:
            place = Place(file, node.lineno, node.col_offset + 1)
            yield _in_code(str(words[0]), str(words[1]), place)


def _in_code(context: str, sentence: str, place: Place) -> SourceText:
    known = ((role, limit) for begin, role, limit in IN_CODE if context.startswith(begin))
    role, limit = next(known, ("bubble", None))
    note = next((words for begin, words in NOTES if context.startswith(begin)), None)
    return SourceText(context, sentence, place, role, limit, note=note)
