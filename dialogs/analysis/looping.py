"""No loop goes round without waiting for the person, not even through other scripts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.questions.picks import PickQuestion
from dialogs.records import KINDS
from dialogs.script import Script, State

Node: TypeAlias = tuple[str, str]


def find_loops(library: Library) -> Iterator[Finding]:
    """Yield the loops that no question stops, each at the first of its states."""
    ways = _ways(library.scripts)
    for loop in _loops(ways):
        script, state = loop[0]
        names = [name if owner == script else f"{owner}.{name}" for owner, name in loop]
        yield Finding(
            library.scripts[script].at("states", state),
            "loop-without-wait",
            f"{' → '.join([*names, names[0]])} goes round without waiting for an answer",
            "Ask something on the way (`always: true` where typed text can fill the answer).",
        )


def waits(script: Script, state: State) -> bool:
    """Say whether the state surely waits: its question can't be passed over or have no options."""
    question = state.question
    if question is None or isinstance(question.kind, PickQuestion):
        return False
    fields = KINDS[script.reads].fields if script.reads and script.reads in KINDS else {}
    return question.is_always or question.into not in fields


def _ways(scripts: Mapping[str, Script]) -> dict[Node, tuple[Node, ...]]:
    """Return where each state may lead without a wait, through called scripts too."""
    passing: frozenset[str] = frozenset()
    while True:
        ways = {
            (script.id, state.name): tuple(_onward(scripts, script, state, passing))
            for script in scripts.values()
            for state in script.states.values()
            if not waits(script, state)
        }
        further = frozenset(id_ for id_ in scripts if _passes(scripts, id_, ways))
        if further == passing:
            return ways
        passing = further


def _onward(
    scripts: Mapping[str, Script], script: Script, state: State, passing: frozenset[str]
) -> Iterator[Node]:
    other = state.call.script if state.call else state.open.script if state.open else None
    if other is not None and other in scripts:
        yield other, scripts[other].begin
    if state.call is None or state.call.script in passing:
        for target in state.targets():
            yield script.id, target


def _passes(scripts: Mapping[str, Script], id_: str, ways: Mapping[Node, tuple[Node, ...]]) -> bool:
    """Say whether the script may come to an end without ever waiting."""
    seen: set[Node] = set()
    waiting: list[Node] = [(id_, scripts[id_].begin)]
    while waiting:
        node = waiting.pop()
        if node in seen or node not in ways:
            continue
        seen.add(node)
        if scripts[node[0]].states[node[1]].end is not None:
            return True
        waiting += ways[node]
    return False


def _loops(ways: Mapping[Node, tuple[Node, ...]]) -> Iterator[list[Node]]:
    """Yield one loop for each knot of states that lead to each other, in the order of the files."""
    found: set[Node] = set()
    for start in ways:
        if start in found:
            continue
        loop = _way_back(start, ways)
        if loop:
            found.update(loop)
            yield loop


def _way_back(start: Node, ways: Mapping[Node, tuple[Node, ...]]) -> list[Node]:
    """Return the shortest way from *start* to itself; empty when there is none."""
    before: dict[Node, Node] = {}
    front = [start]
    while front:
        further: list[Node] = []
        for node in front:
            for target in ways.get(node, ()):
                if target == start:
                    return _retrace(node, start, before)
                if target not in before and target in ways:
                    before[target] = node
                    further.append(target)
        front = further
    return []


def _retrace(node: Node, start: Node, before: Mapping[Node, Node]) -> list[Node]:
    loop = [node]
    while loop[-1] != start:
        loop.append(before[loop[-1]])
    return loop[::-1]
