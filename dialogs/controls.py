"""Skip, back, stop, again: what they do to the talk that is on."""

from __future__ import annotations

from dialogs import patterns
from dialogs.asking import say_aside
from dialogs.changes import replace
from dialogs.effects import Control
from dialogs.going_back import Earlier, go_back
from dialogs.session import Held
from dialogs.stepping import give_answer
from dialogs.walk import Walk

CONTROLS: tuple[Control, ...] = ("skip", "back", "stop", "hide")


def do_control(walk: Walk, control: str) -> None:
    """Do what a control asks; at rest there is nothing to skip or repeat: offer what there is."""
    match control:
        case "stop":
            walk.begin(Held(patterns.STOPPED))
        case "hide":
            walk.begin(Held(patterns.HIDE))
        case "skip" if walk.stack:
            skip(walk)
        case "back":
            say_where(walk, go_back(walk))
        case "again" if walk.stack:
            walk.run = replace(walk.run, rung=0)
            walk.speak(patterns.AGAIN)
        case _:
            walk.begin(Held(patterns.AT_REST))


def skip(walk: Walk) -> None:
    """Leave the question on top open, with a word that this is fine; in an alarm without."""
    if walk.script().danger is None:
        say_aside(walk, patterns.SKIPPED)
    give_answer(walk, None)


def say_where(walk: Walk, earlier: Earlier | None) -> None:
    """Say that we are one question back, with what was answered there; or that there is none."""
    if earlier is None:
        walk.speak(patterns.NOTHING_BACK)
        return
    words = None if earlier.value is None else walk.words(earlier.shown, inside=True)
    say_aside(walk, patterns.WENT_BACK, earlier=words)
