"""A sentence names only what is surely known where it is said; else it would show a gap."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs import helplines, patterns, profile
from dialogs.analysis.known import known_after, known_at, known_when_not, sure_when
from dialogs.analysis.texts import lines_of
from dialogs.findings import Finding
from dialogs.insights import INSIGHTS
from dialogs.library import Library
from dialogs.nodes import Path
from dialogs.script import Bubble, Line, Script, State
from dialogs.standpoint import SUMMARY

SURE_INSIGHTS = frozenset(
    {"local_time", "part_of_day", "today", "yesterday", "days_logged", "day_unclear", "prompts"}
)
"""Insights that always have a value; the others are open while nothing is known."""

ALWAYS = frozenset({*helplines.NAMES, *profile.FLAGS, *SURE_INSIGHTS, SUMMARY})

MAY_LACK = frozenset({"earlier", "waiting"})
"""What the engine hands to a pattern only when there is such a thing; the rest it always does."""


def find_gaps(library: Library) -> Iterator[Finding]:
    """Yield names in sentences whose value may be open there."""
    for script in library.scripts.values():
        given = script.takes.keys() - MAY_LACK if script.id in patterns.ALL else set()
        for name, known in known_at(script, ALWAYS | given).items():
            state = script.states[name]
            yield from _in_state(script, state, known_after(script, state, known))


def _in_state(script: Script, state: State, known: frozenset[str]) -> Iterator[Finding]:
    path: Path = ("states", state.name)
    for number, bubble in enumerate(state.say):
        yield from _in_bubble(script, bubble, known, (*path, "say", number))
    if state.ask is not None:
        yield from _in_bubble(script, state.ask, known, (*path, "ask"))
    for line, key in ((state.rephrase, "rephrase"), (state.example, "example")):
        if line is not None:
            yield from _in_line(script, line.names - known, (*path, key))


def _in_bubble(
    script: Script, bubble: Bubble, known: frozenset[str], path: Path
) -> Iterator[Finding]:
    for line, at in lines_of(bubble, path):
        yield from _in_line(script, line.names - known - _sure(line), at)
        if bubble.how == "first" and line.when is not None:
            known |= known_when_not(line.when.expression)


def _sure(line: Line) -> frozenset[str]:
    return sure_when(line.when.expression) if line.when is not None else frozenset()


def _in_line(script: Script, names: frozenset[str], path: Path) -> Iterator[Finding]:
    for name in sorted(names & _declared(script)):
        yield Finding(
            script.at(*path),
            "gap",
            f"{{{name}}} may be open here, and would be shown as “…”",
            f"Say it `when: answered({name})`, and something else when not.",
        )


def _declared(script: Script) -> frozenset[str]:
    """Return the names there are; what is misspelt is found when the script is read."""
    return frozenset({*script.names, *INSIGHTS})
