"""A card can be asked for in words."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.reading.wants import find_wants
from dialogs.script import Script


def find_card_faults(library: Library) -> Iterator[Finding]:
    """Yield cards that no phrase leads to."""
    for script in library.scripts.values():
        if script.kind != "card":
            continue
        if not any(script.asked.values()):
            yield Finding(
                script.at("script"),
                "no-phrase",
                "nobody can ask for this card",
                "Write under `asked:` how people would.",
            )
        elif not _is_found(library, script):
            yield Finding(
                script.at("asked"),
                "lost-phrases",
                "none of its own phrases leads to this card",
                "Write phrases that belong to this card alone.",
            )


def _is_found(library: Library, script: Script) -> bool:
    return any(
        find_wants(library.index, words, lang=lang)[:1]
        and find_wants(library.index, words, lang=lang)[0].script == script.id
        for lang, phrases in script.asked.items()
        for words in phrases
    )
