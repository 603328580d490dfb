"""Every way on lands somewhere: states, called and opened scripts, exits, what is handed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dialogs import patterns
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.nodes import Path
from dialogs.script import CallScript, Let, Script, State
from dialogs.walk import ELSE

ANY_EXIT = "*"
"""Stands for exits that nobody can know, as the script that is opened is in a variable."""


def find_lost_ways(library: Library, unread: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Yield targets that are not there; scripts in *unread* are there, but could not be read."""
    exits = _exits(library.scripts)
    for script in library.scripts.values():
        if script.begin not in script.states:
            yield _no_state(script, script.begin, ("begin",))
        for state in script.states.values():
            yield from _lost_states(script, state)
            yield from _lost_scripts(library, unread, script, state)
            if state.call is not None:
                yield from _lost_exits(script, state.call, exits, ("states", state.name))


def _lost_states(script: Script, state: State) -> Iterator[Finding]:
    path: Path = ("states", state.name)
    for number, way in enumerate(state.then):
        if way.go not in script.states:
            yield _no_state(script, way.go, (*path, "then", number, "go"))
    if state.question and state.question.skip and state.question.skip not in script.states:
        yield _no_state(script, state.question.skip, (*path, "answer", "skip"))
    for exit_, target in state.call.exits.items() if state.call else ():
        if target not in script.states:
            yield _no_state(script, target, (*path, "exits", exit_))


def _no_state(script: Script, target: str, path: Path) -> Finding:
    return Finding(
        script.at(*path),
        "no-state",
        f"no state of {script.id} is called {target!r}",
        "Write that state, or name one that is there.",
    )


def _lost_scripts(
    library: Library, unread: frozenset[str], script: Script, state: State
) -> Iterator[Finding]:
    path: Path = ("states", state.name)
    for key, wanted, given in _others(state):
        there = library.scripts.get(wanted)
        if there is not None:
            yield from _not_taken(there, given)
        elif wanted not in unread:
            yield Finding(
                script.at(*path, key),
                "no-script",
                f"no script is called {wanted!r}",
                "Write that script, or name one that is there.",
            )


def _others(state: State) -> Iterator[tuple[str, str, tuple[Let, ...]]]:
    if state.call is not None:
        yield "call", state.call.script, state.call.given
    if state.open is not None and state.open.script is not None:
        yield "open", state.open.script, state.open.given


def _not_taken(there: Script, given: tuple[Let, ...]) -> Iterator[Finding]:
    for let in given:
        if let.name not in there.takes:
            yield Finding(
                let.value.place,
                "not-taken",
                f"{there.id} takes no {let.name!r}",
                f"Declare it in `takes:` of {there.id}, or leave it out.",
            )


def _lost_exits(
    script: Script, call: CallScript, exits: Mapping[str, frozenset[str]], path: Path
) -> Iterator[Finding]:
    there = exits.get(call.script, frozenset({ANY_EXIT}))
    if ANY_EXIT in there:
        return
    for exit_ in call.exits:
        if exit_ not in there and exit_ != ELSE:
            yield Finding(
                script.at(*path, "exits", exit_),
                "no-exit",
                f"{call.script} never ends with {exit_!r}",
                f"It ends with {', '.join(sorted(there)) or 'nothing'}.",
            )


def _exits(scripts: Mapping[str, Script]) -> dict[str, frozenset[str]]:
    """Return for each script what a caller of it may get, opened scripts included."""
    exits = {id_: _own_exits(script) for id_, script in scripts.items()}
    while True:
        further = {
            id_: exits[id_].union(*(exits.get(other, {ANY_EXIT}) for other in _heirs(script)))
            for id_, script in scripts.items()
        }
        if further == exits:
            return exits
        exits = further


def _own_exits(script: Script) -> frozenset[str]:
    own = {state.end for state in script.states.values() if state.end is not None}
    is_open = any(s.open and s.open.script is None for s in script.states.values())
    return frozenset(own | ({ANY_EXIT} if is_open else set()))


def _heirs(script: Script) -> Iterator[str]:
    """Yield the scripts that may end in this one's place."""
    if script.needs_consent:
        yield patterns.CONSENT_FIRST
    if script.audience:
        yield patterns.NOT_FOR_YOU
    for state in script.states.values():
        if state.open is not None and state.open.script is not None:
            yield state.open.script
