"""The last way out holds always, and no way or sentence stands where it is never reached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.analysis.texts import lines_of
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.nodes import Path
from dialogs.script import Bubble, Guard, Script, State


def find_guard_faults(library: Library) -> Iterator[Finding]:
    """Yield states that may have no way on, questions that may have no words, and dead lines."""
    for script in library.scripts.values():
        for state in script.states.values():
            path: Path = ("states", state.name)
            yield from _ways_out(script, state, path)
            for number, bubble in enumerate(state.say):
                yield from _dead_lines(script, bubble, (*path, "say", number))
            if state.ask is not None:
                yield from _dead_lines(script, state.ask, (*path, "ask"))
                yield from _may_be_silent(script, state.ask, (*path, "ask"))


def _ways_out(script: Script, state: State, path: Path) -> Iterator[Finding]:
    if state.then and state.then[-1].when is not None:
        yield Finding(
            script.at(*path, "then", len(state.then) - 1),
            "last-guarded",
            f"{state.name!r} has no way on when none of its guards holds",
            "End the list with a transition without `when`.",
        )
    for number in _dead([way.when for way in state.then]):
        yield Finding(
            script.at(*path, "then", number),
            "never-taken",
            "a way before this one holds whenever this one does",
            "Put it earlier, or take it out.",
        )


def _dead_lines(script: Script, bubble: Bubble, path: Path) -> Iterator[Finding]:
    if bubble.how != "first":
        return
    paths = [at for _, at in lines_of(bubble, path)]
    for number in _dead([line.when for line in bubble.lines]):
        yield Finding(
            script.at(*paths[number]),
            "never-said",
            "a line before this one holds whenever this one does",
            "Put it earlier, or take it out.",
        )


def _dead(guards: Sequence[Guard | None]) -> Iterator[int]:
    seen: set[str] = set()
    is_closed = False
    for number, guard in enumerate(guards):
        words = "" if guard is None else " ".join(guard.words.split())
        if is_closed or words in seen:
            yield number
        is_closed = is_closed or guard is None
        seen.add(words)


def _may_be_silent(script: Script, ask: Bubble, path: Path) -> Iterator[Finding]:
    if all(line.when is not None for line in ask.lines):
        yield Finding(
            script.at(*path),
            "silent-question",
            "nothing is asked when none of its guards holds",
            "Let the last line stand without `when`.",
        )
