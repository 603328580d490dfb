"""Which names surely have a value in each state of a script, whichever way led there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dialogs.expressions import (
    Call,
    Compared,
    Expression,
    Joined,
    Literal,
    Name,
    Not,
    names_in,
)
from dialogs.insights import INSIGHTS
from dialogs.questions.choices import ChoicesQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.records import KINDS
from dialogs.script import Plain, Question, Script, State

Names = frozenset[str]
NONE: Names = frozenset()
IMPLIED: Mapping[str, Names] = {"has_hour": frozenset({"hour"})}
"""What else has a value when an insight holds."""

FOLLOWS = frozenset({"in_days", "day_of", "time_of", "next_weekday", "moment_of"})
"""Insights that have a value whenever what they are given has one."""


def known_at(script: Script, begun: Names) -> dict[str, Names]:
    """Return what is known on entering each state that can be reached; *begun* at the start."""
    known: dict[str, Names] = {script.begin: begun} if script.begin in script.states else {}
    waiting = list(known)
    while waiting:
        state = script.states[waiting.pop()]
        for target, then in _onward(state, known_after(script, state, known[state.name])):
            met = then & known[target] if target in known else then
            if target in script.states and known.get(target) != met:
                known[target] = met
                waiting.append(target)
    return known


def known_after(script: Script, state: State, known: Names) -> Names:
    """Return what is known when the state speaks: after what it works out and does."""
    for let in state.lets:
        is_sure = _has_value(let.value.expression, known)
        known = known | {let.name} if is_sure else known - {let.name}
    if Plain("drop") in state.do and script.keeps in KINDS:
        known -= KINDS[str(script.keeps)].fields.keys() - {"day"}
    return known


def _has_value(expression: Expression, known: Names) -> bool:
    match expression:
        case Literal():
            return True
        case Name(name=name):
            return name in known
        case Call(name=name, args=args) if name in FOLLOWS:
            return all(_has_value(arg, known) for arg in args)
        case Call(name=name):
            return name in INSIGHTS and INSIGHTS[name].signature.gives.kind == "flag"
        case _:
            return False


def _onward(state: State, known: Names) -> Iterator[tuple[str, Names]]:
    question = state.question
    if question is not None:
        known -= {question.into}
        if question.skip is not None:
            yield question.skip, known
        if _is_answered(question):
            known |= {question.into}
    for way in state.then:
        guard = way.when.expression if way.when is not None else None
        yield way.go, known | sure_when(guard) if guard else known
        known |= known_when_not(guard) if guard else NONE
    for target in state.call.exits.values() if state.call else ():
        yield target, known


def _is_answered(question: Question) -> bool:
    """Say whether only an answer leads through `then`, and never an open one."""
    return question.skip is not None and not isinstance(
        question.kind, ChoicesQuestion | PickQuestion
    )


def sure_when(guard: Expression) -> Names:
    """Return the names that have a value when *guard* holds."""
    match guard:
        case Name(name=name):
            return IMPLIED.get(name, NONE) | {name}
        case Not(part=Call(name="answered")):
            return NONE
        case Not(part=part):
            return _sure_when_false(part)
        case Call():
            return names_in(guard)
        case Compared(left=left, right=right):
            return _operands(left) | _operands(right)
        case Joined(every=every, parts=parts):
            return _join(every, [sure_when(part) for part in parts])
        case _:
            return NONE


def _sure_when_false(part: Expression) -> Names:
    match part:
        case Name() | Compared() | Not():
            return sure_when(part)
        case Joined(every=every, parts=parts):
            return _join(not every, [_sure_when_false(inner) for inner in parts])
        case _:
            return NONE


def known_when_not(guard: Expression) -> Names:
    """Return the names that have a value when *guard* does not hold: open is not holding, too."""
    match guard:
        case Not(part=Call(name="answered") as asked):
            return names_in(asked)
        case Joined(every=every, parts=parts):
            return _join(not every, [known_when_not(part) for part in parts])
        case _:
            return NONE


def _operands(side: Expression) -> Names:
    return frozenset({side.name}) if isinstance(side, Name) else NONE


def _join(every: bool, sets: list[Names]) -> Names:  # noqa: FBT001 - the shape of the node
    if every:
        return frozenset().union(*sets)
    return frozenset.intersection(*sets) if sets else NONE
