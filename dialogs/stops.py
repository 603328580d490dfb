"""States as they are passed on the straight way: what is said and asked there, ready to be sent."""

from __future__ import annotations

from dataclasses import field

from dialogs.effects import Button, Say
from dialogs.expressions import Expression
from dialogs.frozen import dataclass
from dialogs.messages import Message
from dialogs.questions.choices import ChoicesQuestion
from dialogs.questions.kinds import is_fixed
from dialogs.questions.picks import PickQuestion
from dialogs.script import Bubble, Line, Question, Script, SetProfile, State
from dialogs.turn import Step
from dialogs.values import Value

ELSE = "else"
"""The name of the way out that has no guard, and of the exit that stands for all others."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of a state, and how the trace tells that it was taken."""

    guard: Expression | None
    go: str
    step: Step


@dataclass(frozen=True, slots=True)
class Offered:
    """What a question always offers: the value of each tap, and the buttons."""

    values: dict[str, Value]
    buttons: tuple[Button, ...]


@dataclass(slots=True)
class Stop:
    """One state of a script, with all that is the same for everybody who passes.

    *is_answered*: an answer to its question may be given here on the straight way; *is_entered*:
    it may be walked into; *is_quiet*: words that answer it fill nothing else. *said* are its
    bubbles, *asked* the question, each with the messages it is one of; a bubble that depends on
    who is there is kept as it was written. *is_fixed*: it offers the same to everybody, always;
    *offered* is that, filled in at first use.
    """

    script: Script
    state: State
    question: Question | None
    into: str
    is_answered: bool
    is_entered: bool
    is_many: bool
    is_quiet: bool
    is_fixed: bool
    ways: tuple[Way, ...]
    said: tuple[tuple[Say, ...] | Bubble, ...]
    asked: tuple[Message, ...] | Bubble | None
    ending: Step | None
    offered: Offered | None = field(default=None)


def stop_at(script: Script, name: str) -> Stop | None:
    """Return the stop at the state of that name; None when the script has none of exactly it."""
    state = script.states.get(name)
    if state is None:
        return None
    question = state.question
    return Stop(
        script,
        state,
        question,
        question.into if question else "",
        is_answered=_is_answered(script, question),
        is_entered=_is_entered(state),
        is_fixed=question is not None and is_fixed(question.kind),
        is_many=question is not None and isinstance(question.kind, ChoicesQuestion),
        is_quiet=question is not None and not question.hears,
        ways=tuple(_ways(script, state)),
        said=tuple(_said(bubble) for bubble in state.say),
        asked=(_fixed(state.ask) or state.ask) if state.ask else None,
        ending=Step(script.id, name, f"end: {state.end}", "") if state.end is not None else None,
    )


def _is_answered(script: Script, question: Question | None) -> bool:
    return question is not None and not question.leaves_names_out and script.danger is None


def _is_entered(state: State) -> bool:
    if not all(isinstance(do, SetProfile) and do.name != "role" for do in state.do):
        return False
    if state.question is None:
        return True
    return state.ask is not None and not isinstance(state.question.kind, PickQuestion)


def _ways(script: Script, state: State) -> list[Way]:
    return [
        Way(
            way.when.expression if way.when else None,
            way.go,
            Step(script.id, state.name, way.when.words if way.when else ELSE, way.go),
        )
        for way in state.then
    ]


def _said(bubble: Bubble) -> tuple[Say, ...] | Bubble:
    messages = _fixed(bubble)
    return tuple(Say(message) for message in messages) if messages else bubble


def _fixed(bubble: Bubble) -> tuple[Message, ...]:
    """Return the messages that the bubble is one of; none if that depends on who is there."""
    lines = bubble.lines if bubble.how == "any" else bubble.lines[:1]
    return tuple(Message(line.text) for line in lines) if all(map(_is_fixed, lines)) else ()


def _is_fixed(line: Line) -> bool:
    return line.when is None and not line.names
