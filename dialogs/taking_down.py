"""Taking down what was told: shown back, kept for its day, or held until its turn."""

from __future__ import annotations

from datetime import timedelta

from dialogs import keeping, patterns
from dialogs.asking import mark, say_aside
from dialogs.changes import replace
from dialogs.messages import Day
from dialogs.session import Held, Run
from dialogs.standpoint import OPEN, TODAY, YESTERDAY
from dialogs.stepping import follow
from dialogs.walk import Walk


def take_down(walk: Walk, wanted: Held, others: tuple[Held, ...] = ()) -> None:
    """Fill in the check-in that is on, begin one, or hold what was told until one may begin."""
    if walk.stack and walk.run.script == wanted.script:
        _take_here(walk, wanted)
    elif walk.is_held_up():
        hold_aloud(walk, wanted, walk.summary(wanted))
    else:
        leave_yielding(walk)
        walk.begin(wanted)
    for other in others:
        walk.hold(other)
        say_aside(walk, patterns.HELD, what=_of_its_day(walk, other))


def _of_its_day(walk: Walk, told: Held) -> str:
    """Return what is held, with its day: "niet gebruikt (vandaag)"."""
    day = told.variables.get("day")
    named = {TODAY: walk.view().today, YESTERDAY: walk.view().today - timedelta(days=1)}
    shown = next((text for text, date in named.items() if date.isoformat() == day), None)
    when = shown or (Day(day) if isinstance(day, str) else None)
    what = walk.summary(told)
    return f"{what} ({walk.words(when, inside=True)})" if when else what


def _take_here(walk: Walk, wanted: Held) -> None:
    """Fill in what was told of this day; what was told of another day waits its turn."""
    if _is_of_another_day(walk, wanted):
        _turn_to_day(walk, wanted)
        return
    show_heard(walk, wanted)
    walk.hear(wanted)
    _go_on_if_heard(walk)


def _is_of_another_day(walk: Walk, told: Held) -> bool:
    day, other = walk.run.variables.get("day"), told.variables.get("day")
    return other is not None and day is not None and other != day


def _turn_to_day(walk: Walk, told: Held) -> None:
    """Only another day was named, and nothing is kept of it: that is the day this is about.

    What was told of another day, or a day that is filled in already, waits its turn.
    """
    key = keeping.key_of(Run(told.script, "", told.variables), walk.library.scripts[told.script])
    if len(told.variables) > 1 or told.hunches or key in walk.records:
        hold_aloud(walk, told, walk.summary(told))
        return
    mark(walk)
    walk.hear(Held(told.script, told.variables))
    say_aside(walk, patterns.DAY_MOVED, day=told.variables["day"])


def show_heard(walk: Walk, told: Held) -> None:
    """Say in one line what was heard beside an answer."""
    shown = walk.here(replace(walk.run, variables=told.variables)).summary()
    if shown != OPEN:
        say_aside(walk, patterns.HEARD, what=walk.words(shown))


def hold_aloud(walk: Walk, held: Held, what: str) -> None:
    """Hold something for later, and say so."""
    walk.hold(held)
    walk.speak(patterns.HELD, what=what)


def _go_on_if_heard(walk: Walk) -> None:
    """Walk on from the question on top if it was answered meanwhile; else it asks again."""
    question = walk.state().question
    if question is not None and question.into in walk.run.heard:
        mark(walk)
        follow(walk, walk.state())


def hold_all(walk: Walk, told: tuple[Held, ...]) -> None:
    """Hold what was told, each for its own day."""
    for one in told:
        walk.hold(one)


def leave_yielding(walk: Walk) -> bool:
    """Leave a pattern that yields: its question gives way to the one below it."""
    if not walk.stack or not walk.script().yields:
        return False
    walk.stack.pop()
    if walk.stack:
        walk.run = replace(walk.run, paused_at=None, guess=None)
    return True
