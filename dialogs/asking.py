"""Saying what a state says, asking what it asks, and taking down what is answered."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from dialogs import limits, patterns
from dialogs.alarms import note_running
from dialogs.changes import replace
from dialogs.effects import Ask, Control, Say
from dialogs.insights import INSIGHTS
from dialogs.messages import Message
from dialogs.questions.choices import ChoicesQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.reading.unnamed import leave_names_out
from dialogs.script import State
from dialogs.session import Mark, Run, Session
from dialogs.turn import Step
from dialogs.values import Value
from dialogs.walk import Walk

REPHRASE_RUNG = 1
EXAMPLE_RUNG = 2


def say(walk: Walk, state: State) -> None:
    """Say the bubbles of *state*, those that hold."""
    here = walk.here()
    for number, bubble in enumerate(state.say):
        message = here.message(bubble, seed_of(walk.session, walk.run, state, str(number)))
        if message is not None:
            walk.effects.append(_say(walk, message))


def say_aside(walk: Walk, pattern: str, **given: Value) -> None:
    """Say what a pattern says at its beginning, without leaving the question on top."""
    script = walk.library.scripts[pattern]
    walk.stack.append(Run(pattern, script.begin, given, started_at=walk.run.started_at))
    state = walk.state()
    say(walk, state)
    walk.stack.pop()
    walk.trace.append(Step(pattern, state.name, f"end: {state.end}", ""))


def ask(walk: Walk) -> bool:
    """Ask the question on top; True when it waits, False when there is nothing to choose from.

    Only one question waits: one that was asked earlier in the turn is not sent.
    """
    state, here = walk.state(), walk.here()
    question = state.question
    message = _question_message(walk, state)
    if question is None or message is None:
        raise RuntimeError(f"{walk.run.script}.{state.name} has nothing to ask here")
    buttons = here.buttons(question.kind)
    if isinstance(question.kind, PickQuestion) and not buttons:
        return False
    if walk.run.rung == EXAMPLE_RUNG and state.example is not None:
        walk.effects.append(_say(walk, here.say(state.example)))
    walk.ordinal += 1
    several = isinstance(question.kind, ChoicesQuestion)
    walk.effects = [effect for effect in walk.effects if not isinstance(effect, Ask)]
    unasked, urgent = walk.is_unasked, walk.is_in_alarm()
    if urgent:
        note_running(walk)
    ways = controls_for(walk.profile)
    asked = Ask(message, walk.ordinal, buttons, several, ways, unasked=unasked, urgent=urgent)
    walk.effects.append(asked)
    walk.run = replace(walk.run, has_asked=True, is_standing=True, paused_at=None)
    return True


def controls_for(profile: Mapping[str, Value]) -> tuple[Control, ...]:
    """Hiding takes one tap for who may have somebody looking over their shoulder."""
    if profile.get("role") == "relative" or profile.get("afraid"):
        return ("skip", "back", "stop", "hide")
    return ("skip", "back", "stop")


def _say(walk: Walk, message: Message) -> Say:
    return Say(message, unasked=walk.is_unasked, urgent=walk.is_in_alarm())


def _question_message(walk: Walk, state: State) -> Message | None:
    here = walk.here()
    if walk.run.rung == REPHRASE_RUNG and state.rephrase is not None:
        return here.say(state.rephrase)
    return (
        here.message(state.ask, seed_of(walk.session, walk.run, state, "ask"))
        if state.ask
        else None
    )


def seed_of(session: Session, run: Run, state: State, slot: str) -> int:
    """Wording varies by person and moment: the same for the same, and a replay says the same."""
    moment = f"{session.seed}.{run.script}.{state.name}.{slot}.{run.started_at}"
    return zlib.crc32(moment.encode())


def ask_back(walk: Walk, name: str) -> bool:
    """Ask a near miss for the question on top back, if there was one; a pattern asks."""
    if name not in walk.run.hunches:
        return False
    value = walk.run.hunches[name]
    rest = {other: kept for other, kept in walk.run.hunches.items() if other != name}
    walk.run = replace(walk.run, hunches=rest)
    guess(walk, value)
    return True


def guess(walk: Walk, value: Value) -> None:
    """Ask "did you mean …?" of the question on top."""
    question = walk.state().question
    if question is None:
        raise RuntimeError("a guess needs a question")
    run = replace(walk.run, variables={**walk.run.variables, question.into: value})
    words = walk.words(walk.here(run).shown(question.into), inside=True)
    walk.run = replace(walk.run, guess=value, is_standing=True)
    walk.speak(patterns.GUESS, what=words)


def answer(walk: Walk, value: Value) -> str | None:
    """Take down the answer to the question on top; return where skipping it leads, if set."""
    question = walk.state().question
    if question is None:
        raise RuntimeError(f"{walk.run.script}.{walk.run.state} asks nothing")
    mark(walk)
    value = _unnamed(walk, value)
    into = question.into
    walk.run = replace(
        walk.run,
        variables={**walk.run.variables, into: value},
        hunches={name: kept for name, kept in walk.run.hunches.items() if name != into},
        heard=walk.run.heard - {into},
        is_unconfirmed=walk.run.is_unconfirmed and (value is False or isinstance(value, str)),
    )
    return question.skip


def _unnamed(walk: Walk, value: Value) -> Value:
    """Return own words without names and addresses where the question wants none, and say so."""
    question = walk.state().question
    if question is None or not question.leaves_names_out or not isinstance(value, str):
        return value
    if any(value == offer.value for offer in walk.here().offers(question.kind)):
        return value
    unnamed = leave_names_out(value)
    if unnamed != value:
        say_aside(walk, patterns.LEFT_OUT)
    return unnamed


def hear_also(walk: Walk, text: str) -> None:
    """Fill variables with what a typed answer tells besides, as the question on top says."""
    question = walk.state().question
    for name, insight in question.hears if question else ():
        value = INSIGHTS[insight].work_out(walk.view(), text)
        walk.run = replace(walk.run, variables={**walk.run.variables, name: value})


def mark(walk: Walk, *, child: Run | None = None) -> None:
    """Remember where the run on top stands, to come back to it; in *child*, if it was called."""
    here = Mark(walk.run.state, walk.run.variables, walk.profile, child)
    walk.run = replace(walk.run, trail=(*walk.run.trail, here)[-limits.LONGEST_TRAIL :])
