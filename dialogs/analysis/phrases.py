"""One phrase asks for one script."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.reading.words import normalise


def find_shared_phrases(library: Library) -> Iterator[Finding]:
    """Yield phrases that ask for a script already; the variants of a language count as one."""
    owners: dict[tuple[str, str], str] = {}
    for script in library.scripts.values():
        for lang, phrases in script.asked.items():
            for number, words in enumerate(phrases):
                key = lang.partition("-")[0], normalise(words)
                if key in owners:
                    yield Finding(
                        script.at("asked", lang, number),
                        "phrase-twice",
                        f"{words!r} asks for {owners[key]} already",
                        "Leave it to the one that people mean by it.",
                    )
                owners.setdefault(key, script.id)
