"""``houvast messages pseudo``: every talk in a language nobody speaks, 40 % longer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.rehearsal import Rehearsal
from bot.transcripts import read_transcript
from dialogs.analysis.limits import find_long_texts
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.translations.pseudo import OPENING, pseudo_catalog

COPY = "[houvast-"
"""How a copy of a person's data begins; its name is the same in every language."""


def stretched(library: Library) -> Library:
    """Return *library* speaking the language nobody speaks in place of Dutch."""
    return replace(library, catalogs={"nl": pseudo_catalog()}, prepared={})


def find_broken(library: Library) -> Iterator[Finding]:
    """Yield what would be too long for a phone in a language 40 % longer than Dutch."""
    return (one for one in find_long_texts(stretched(library)) if one.code != "long-bubble")


def find_forgotten(library: Library, files: Mapping[str, str]) -> Iterator[str]:
    """Yield what the transcripts in *files* hear that no translator gets.

    Those with a tap are left out: they name buttons in Dutch.
    """
    speaking = stretched(library)
    for name, text in files.items():
        if ">>" in text:
            continue
        for line in Rehearsal(speaking, read_transcript(name, text)).play():
            said = line.removeprefix("< ")
            if line.startswith("< ") and not said.startswith((OPENING, COPY)):
                yield f"{name}: forgotten: “{said}” stands in no catalog"


def tell_pseudo(library: Library, files: Mapping[str, str]) -> Iterator[str]:
    """Yield what was forgotten and what breaks; a line when nothing did."""
    found = [*find_forgotten(library, files), *map(str, find_broken(library))]
    yield from found or ["nothing was forgotten, and nothing breaks that is 40 % longer"]
