"""The names of a script, with their types: settings, fields, answers, and what `let` works out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogs import helplines, profile, records
from dialogs.drafting.draft import Draft
from dialogs.drafting.questions import compile_kind
from dialogs.expressions import Expression, ExpressionError, Scope, check, parse
from dialogs.nodes import Path
from dialogs.shape import ScriptShape
from dialogs.types import ANY, BY_NAME, TEXT, Type


def declare_names(draft: Draft, shape: ScriptShape) -> None:
    """Put every name of the script into the draft, and the kind of each question."""
    draft.names |= {**dict.fromkeys(helplines.NAMES, TEXT), **profile.TYPES}
    kinds = [("keeps", shape.keeps), ("reads", shape.reads), *(("shows", k) for k in shape.shows)]
    for key, kind in kinds:
        fields = _fields(draft, key, kind)
        if key != "reads":
            draft.names |= fields
    draft.names |= {name: BY_NAME[kind] for name, kind in shape.takes.items()}
    _declare_answers(draft, shape)
    _declare_lets(draft, shape)


def _fields(draft: Draft, key: str, kind: str | None) -> Mapping[str, Type]:
    if kind is None:
        return {}
    if kind in records.KINDS:
        return records.KINDS[kind].fields
    what = f"no kind of record is called {kind!r}"
    draft.find((key,), "no-record", what, f"There is {', '.join(records.KINDS)}.")
    return {}


def _declare_answers(draft: Draft, shape: ScriptShape) -> None:
    for name, state in shape.states.items():
        if state.answer is not None:
            path: Path = ("states", name, "answer")
            kind = compile_kind(draft, state.answer, name, path)
            draft.kinds[name] = kind
            _declare(draft, state.answer.into, kind.type, (*path, "into"))
            for heard, insight in state.answer.hears.items():
                gives = draft.insights[insight].gives if insight in draft.insights else ANY
                _declare(draft, heard, gives, (*path, "hears", heard))


def _declare(draft: Draft, name: str, kind: Type, path: Path) -> None:
    known = draft.names.get(name, ANY)
    if known == ANY or kind == ANY:
        draft.names[name] = kind if known == ANY else known
        return
    if known.kind != kind.kind:
        what = f"{name} is a {known.kind} and can't be a {kind.kind} too"
        draft.find(path, "two-types", what, "Take another name.")
    if known.options is not None and kind.options is not None:
        kind = Type(kind.kind, known.options | kind.options)
    draft.names[name] = kind


# -- let -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Pending:
    """A variable whose type follows from an expression over names that may come later."""

    name: str
    value: Expression
    path: Path


def _declare_lets(draft: Draft, shape: ScriptShape) -> None:
    """Declare in passes until nothing new; what can't be typed is any, and said where it stands."""
    pending = _settle(draft, tuple(_lets(shape)))
    hopeful = Scope(draft.names | {let.name: ANY for let in pending}, draft.insights)
    for let in pending:
        if _type(let, hopeful) is None:
            _declare(draft, let.name, ANY, let.path)
    circle = _settle(draft, [let for let in pending if let.name not in draft.names])
    for let in circle:
        _declare(draft, let.name, ANY, let.path)
        what = f"{let.name} follows from itself alone"
        draft.find(let.path, "bad-expression", what, "Begin with a value, or an answer.")


def _lets(shape: ScriptShape) -> Iterable[_Pending]:
    for name, state in shape.states.items():
        for variable, words in state.let.items():
            try:
                value = parse(words)
            except ExpressionError:
                continue  # said when the state itself is compiled
            yield _Pending(variable, value, ("states", name, "let", variable))


def _settle(draft: Draft, pending: Iterable[_Pending]) -> list[_Pending]:
    """Declare all that can be typed by now, again and again; return the rest."""
    rest, before = list(pending), -1
    while len(rest) != before:
        before, waiting = len(rest), rest
        rest = []
        for let in waiting:
            kind = _type(let, draft.scope)
            if kind is None:
                rest.append(let)
            else:
                _declare(draft, let.name, kind, let.path)
    return rest


def _type(let: _Pending, scope: Scope) -> Type | None:
    try:
        return check(let.value, scope)
    except ExpressionError:
        return None
