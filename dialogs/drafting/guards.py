"""Guards and values: read once, and checked against the names of the script."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.drafting.draft import Draft
from dialogs.expressions import Expression, ExpressionError, Literal, check, parse
from dialogs.nodes import Path
from dialogs.script import Guard, Let
from dialogs.types import ANY, Type

UNREAD = Literal(None)
"""In place of an expression that can't be read; its fault is written down already."""

_MEND = "Names and insights are listed by `houvast check --names`."


def compile_guard(draft: Draft, words: str | None, path: Path) -> Guard | None:
    """Return the condition that *words* write; one that isn't true or false is a fault."""
    if words is None:
        return None
    guard = read_guard(draft, words, path)
    check_flag(draft, guard.expression, words, path)
    return guard


def read_guard(draft: Draft, words: str, path: Path) -> Guard:
    """Return what *words* write; names and types are not looked at yet."""
    place = draft.place(path)
    try:
        return Guard(parse(words), words, place)
    except ExpressionError as error:
        draft.find(path, "bad-expression", str(error), _MEND)
        return Guard(UNREAD, words, place)


def check_flag(draft: Draft, expression: Expression, words: str, path: Path) -> None:
    """Write it down when the expression is not true or false."""
    kind = type_of(draft, expression, path).kind
    if kind not in ("flag", "any"):
        what = f"{words!r} is a {kind}, not true or false"
        draft.find(path, "no-guard", what, "Compare it with something.")


def type_of(draft: Draft, expression: Expression, path: Path) -> Type:
    """Return the expression's type; any, with the fault written down, when it has none."""
    if expression == UNREAD:
        return ANY
    try:
        return check(expression, draft.scope)
    except ExpressionError as error:
        draft.find(path, "bad-expression", str(error), _MEND)
        return ANY


def compile_value(draft: Draft, words: str, path: Path) -> tuple[Guard, Type]:
    """Return the value that *words* write, and its type."""
    value = read_guard(draft, words, path)
    return value, type_of(draft, value.expression, path)


def compile_lets(draft: Draft, shapes: Mapping[str, str], path: Path) -> tuple[Let, ...]:
    """Return variables and the values they get."""
    return tuple(
        Let(name, compile_value(draft, words, (*path, name))[0]) for name, words in shapes.items()
    )
