"""What a message asks for when it does not answer the open question."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

SURE = 0.7
"""At or above this, and clearly ahead of the second: open it."""
UNSURE = 0.4
"""From here up to SURE: offer two or three. Below: nothing."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way people ask for a script, in one language."""

    script: str
    lang: str
    words: str


@dataclass(frozen=True, slots=True)
class Index:
    """All phrases of a release, prepared for searching."""

    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Want:
    """A script that a message may be asking for; *score* runs from 0 to 1."""

    script: str
    score: float


@dataclass(frozen=True, slots=True)
class Opening:
    """A message that is, or begins with, a phrase of *script*; *rest* is what follows it."""

    script: str
    rest: str


def build_index(phrases: Iterable[Phrase]) -> Index:
    """Return the index over *phrases*; built once for each release."""
    return Index(tuple(phrases))


def find_wants(index: Index, text: str, *, lang: str) -> tuple[Want, ...]:
    """Return the scripts *text* may ask for, best first, one entry a script, plausible ones only."""
    said = set(text.casefold().split())
    best: dict[str, float] = {}
    for phrase in index.phrases:
        words = set(phrase.words.casefold().split())
        shared = len(words & said) / max(len(words | said), 1)
        if phrase.lang == lang and shared >= UNSURE:
            best[phrase.script] = max(shared, best.get(phrase.script, 0.0))
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Want(script, score) for script, score in ranked)


def find_opening(index: Index, text: str, *, lang: str) -> Opening | None:
    """Return the script whose phrase *text* is or begins with, and what follows; else None."""
    plain = text.strip()
    for phrase in index.phrases:
        size = len(phrase.words)
        if phrase.lang != lang or plain[:size].casefold() != phrase.words.casefold():
            continue
        after = plain[size:]
        if not after or after[0] in ",.!?;:\n":
            return Opening(phrase.script, after.lstrip(" ,.!?;:\n"))
    return None


def is_question(text: str, *, lang: str) -> bool:
    """Return whether *text* asks for information, with or without a question mark."""
    return bool(lang) and "?" in text


def find_correction(text: str, *, lang: str) -> str | None:
    """Return the new answer's words in "nee 6" or "oeps ik bedoel 6"; None if it corrects nothing."""
    head, _, tail = text.strip().partition(" ")
    return tail or None if bool(lang) and head.casefold().strip(",") in {"nee", "sorry"} else None
