"""Every script has a transcript, and every way through it is walked by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.nodes import Path
from dialogs.script import Script, State
from dialogs.turn import Step
from dialogs.walk import ELSE

Course: TypeAlias = tuple[Step | str, ...]


@dataclass(frozen=True, slots=True)
class Walked:
    """What all transcripts together walk: the steps of their turns, and the states that spoke.

    *talks*: each transcript's own course, by its name: steps, and contexts of what was said.
    """

    steps: frozenset[Step] = frozenset()
    spoken: frozenset[tuple[str, str]] = frozenset()
    talks: Mapping[str, Course] = field(default_factory=dict)


def find_unwalked(library: Library, walked: Walked) -> Iterator[Finding]:
    """Yield scripts without a transcript, and the ways that no transcript walks."""
    begun = {script for script, _ in walked.spoken} | {step.script for step in walked.steps}
    for script in library.scripts.values():
        if script.id not in begun:
            yield Finding(
                script.place,
                "no-transcript",
                f"no transcript shows {script.id}",
                "Play it once, and keep the talk in tests/transcripts.",
            )
            continue
        for state in script.states.values():
            yield from _ways(script, state, walked)


def _ways(script: Script, state: State, walked: Walked) -> Iterator[Finding]:
    here = {
        (step.guard, step.go)
        for step in walked.steps
        if step.script == script.id and step.state == state.name
    }
    if (script.id, state.name) in walked.spoken and state.end is not None:
        here.add((f"end: {state.end}", ""))  # a pattern that only spoke has ended as well
    for way, path in _all_ways(state):
        if way not in here and not (way[0] == f"exit {ELSE}" and _is_else_walked(state, here)):
            yield Finding(
                script.at("states", state.name, *path),
                "not-walked",
                f"no transcript goes from {state.name!r} by “{way[0]}”"
                + (f" to {way[1]!r}" if way[1] else ""),
                "Add a transcript that does.",
            )


def _all_ways(state: State) -> Iterator[tuple[tuple[str, str], Path]]:
    for number, way in enumerate(state.then):
        yield (way.when.words if way.when else ELSE, way.go), ("then", number)
    if state.question is not None and state.question.skip is not None:
        yield ("skip", state.question.skip), ("answer", "skip")
    for exit_, target in state.call.exits.items() if state.call else ():
        yield (f"exit {exit_}", target), ("exits", exit_)
    if state.end is not None:
        yield (f"end: {state.end}", ""), ("end",)


def _is_else_walked(state: State, here: set[tuple[str, str]]) -> bool:
    named = {f"exit {exit_}" for exit_ in state.call.exits} if state.call else set()
    return any(guard.startswith("exit ") and guard not in named for guard, _ in here)
