"""Every state is reached from the beginning, and leads to an end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.script import Script


def find_unreached(library: Library) -> Iterator[Finding]:
    """Yield states that no one reaches, and states from which no end can be reached."""
    for script in library.scripts.values():
        ways = {name: state.targets() for name, state in script.states.items()}
        reached = spread([script.begin], ways)
        for name in script.states:
            if name not in reached:
                yield Finding(
                    script.at("states", name),
                    "unreached",
                    f"nothing leads to {name!r}",
                    "Lead there from another state, or take it out.",
                )
        yield from _endless(script, ways, reached)


def _endless(
    script: Script, ways: Mapping[str, Iterable[str]], reached: frozenset[str]
) -> Iterator[Finding]:
    ends = [name for name, state in script.states.items() if state.end or state.open]
    leads_out = spread(ends, _reversed(ways))
    for name in script.states:
        if name in reached and name not in leads_out:
            yield Finding(
                script.at("states", name),
                "endless",
                f"no end can be reached from {name!r}",
                "Lead on to a state that ends or opens another script.",
            )


def _reversed(ways: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    back: dict[str, list[str]] = {}
    for name, targets in ways.items():
        for target in targets:
            back.setdefault(target, []).append(name)
    return back


def spread(starts: Iterable[str], ways: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Return all that can be reached from *starts* along *ways*, the starts included."""
    seen: set[str] = set()
    waiting = list(starts)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += ways.get(name, ())
    return frozenset(seen)
