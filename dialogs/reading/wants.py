"""What a message asks for when it does not answer the open question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from dialogs.frozen import dataclass
from dialogs.reading.openings import Opening, Openings, build_openings, find_in_openings
from dialogs.reading.phrase import Phrase
from dialogs.reading.shelf import Shelf, build_shelf, score_scripts
from dialogs.reading.speech.wording import TONGUES, spell, tongue_of
from dialogs.reading.utterances import find_correction, is_question
from dialogs.reading.words import LAST_HEARD, tokens

__all__ = [
    "SURE",
    "UNSURE",
    "Index",
    "Opening",
    "Phrase",
    "Want",
    "build_index",
    "find_correction",
    "find_opening",
    "find_wants",
    "is_question",
]

SURE = 0.64
"""At or above this, and clearly ahead of the second: open it."""
UNSURE = 0.45
"""From here up to SURE: offer two or three. Below: nothing."""

_MOST = 5  # more than can be offered
_WISHED = 1.12  # a wish or a question asks for something; a story only touches upon it
_FOREIGN = 0.9  # a match in another language than the person's own counts a little less


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """All phrases of a release, prepared for searching."""

    shelves: Mapping[str, Shelf]
    openings: Openings


@dataclass(frozen=True, slots=True)
class Want:
    """A script that a message may be asking for; *score* runs from 0 to 1."""

    script: str
    score: float


def build_index(phrases: Iterable[Phrase]) -> Index:
    """Return the index over *phrases*; built once for each release."""
    given = tuple(phrases)
    shelves = {
        lang: build_shelf([phrase for phrase in given if tongue_of(phrase.lang) is tongue], tongue)
        for lang, tongue in TONGUES.items()
    }
    return Index(shelves, build_openings(given))


@lru_cache(maxsize=LAST_HEARD)
def find_wants(index: Index, text: str, *, lang: str) -> tuple[Want, ...]:
    """Return the scripts *text* may ask for: best first, one entry each, plausible ones only."""
    own = tongue_of(lang)
    best = _scores(index, text, [key for key, tongue in TONGUES.items() if tongue is own])
    if max(best.values(), default=0.0) < UNSURE:
        others = _scores(index, text, [key for key, tongue in TONGUES.items() if tongue is not own])
        for script, score in others.items():
            best[script] = max(best.get(script, 0.0), score * _FOREIGN)
    opening = find_opening(index, text, lang=lang)
    if opening is not None and not opening.rest:
        best[opening.script] = 1.0
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Want(script, score) for script, score in ranked[:_MOST] if score >= UNSURE)


def _scores(index: Index, text: str, langs: Sequence[str]) -> dict[str, float]:
    best: dict[str, float] = {}
    for lang in langs:
        lift = _WISHED if _wishes(text, lang) else 1.0
        for script, score in score_scripts(index.shelves[lang], text).items():
            best[script] = max(best.get(script, 0.0), min(1.0, score * lift))
    return best


def _wishes(text: str, lang: str) -> bool:
    tongue = TONGUES[lang]
    said = spell(tokens(text), tongue)
    return not tongue.wishes.isdisjoint(said) or is_question(text, lang=lang)


def find_opening(index: Index, text: str, *, lang: str) -> Opening | None:
    """Return the script whose phrase *text* is or begins with, and what follows; else None."""
    return find_in_openings(index.openings, text, lang=lang)
