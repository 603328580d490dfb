"""What the engine opens by itself is there, and each command, danger and prompt has one script."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from dialogs import patterns
from dialogs.findings import Finding, Place
from dialogs.library import Library
from dialogs.safety.danger import CLASSES
from dialogs.script import Script


def find_missing_patterns(
    library: Library, unread: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    """Yield what the engine would look for in vain; scripts in *unread* could not be read."""
    missing = [name for name in patterns.ALL if name not in {*library.scripts, *unread}]
    if missing:
        yield Finding(
            Place("patterns/"),
            "no-pattern",
            f"the engine opens scripts that are not there: {', '.join(missing)}",
            "Write each in a file of that name.",
        )
    answered = {script.danger for script in library.scripts.values()}
    unheard = [danger for danger in CLASSES if danger not in answered]
    if unheard and not unread:
        yield Finding(
            Place("patterns/"),
            "no-danger",
            f"nothing answers {', '.join(unheard)}",
            "Write a pattern with `danger:` for each.",
        )


def find_misnamed(library: Library) -> Iterator[Finding]:
    """Yield dangers nobody can hear, and commands, dangers and prompts that two scripts answer."""
    for script in library.scripts.values():
        if script.danger is not None and script.danger not in CLASSES:
            yield Finding(
                script.at("danger"),
                "unheard-danger",
                f"no danger is called {script.danger!r}",
                f"There is {', '.join(CLASSES)}.",
            )
    for key in ("command", "danger", "prompt"):
        yield from _twice(library, key)


def _may_share(key: str, one: Script, other: Script) -> bool:
    """Say whether two scripts may have the same word: a prompt, for people in different roles."""
    roles = set(one.audience), set(other.audience)
    return key == "prompt" and all(roles) and not roles[0] & roles[1]


def _twice(library: Library, key: str) -> Iterator[Finding]:
    having: dict[str, list[Script]] = defaultdict(list)
    for script in library.scripts.values():
        if getattr(script, key) is not None:
            having[getattr(script, key)].append(script)
    for word, scripts in having.items():
        for script in scripts[1:]:
            if _may_share(key, scripts[0], script):
                continue
            yield Finding(
                script.at(key),
                f"{key}-twice",
                f"{key} {word!r} belongs to {scripts[0].id} already",
                "Give it to one of them.",
            )
