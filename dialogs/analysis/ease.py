"""How easy a text is to read: its sentences, its words, and the language's usual measure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dialogs.analysis.syllables import syllables

_END = re.compile(r"(?<=[.!?…:])[”’»\"')]*\s+(?=\S)")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NAME = re.compile(r"\{[a-z_]+\}")
_ELIDED = re.compile(r"\b(?:[cdjlmnst]|qu|lorsqu|jusqu|puisqu)[’']", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Formula:
    """A reading-ease formula: what a hundred is less, by syllables a word and words a sentence."""

    name: str
    begin: float
    by_syllables: float
    by_words: float


@dataclass(frozen=True, slots=True)
class Measure:
    """What a language's texts are held against (clinical.md §5)."""

    formula: Formula
    ease: float = 70
    mean: float = 10
    longest: int = 18
    letters: int = 12
    long_share: float = 0.03


MEASURES: Mapping[str, Measure] = {
    "nl": Measure(Formula("Flesch–Douma", 206.8, 77, 0.93)),
    "en": Measure(Formula("Flesch", 206.835, 84.6, 1.015), mean=12, letters=11),
    "fr": Measure(Formula("Kandel–Moles", 207, 73.6, 1.015), mean=12, longest=20),
}


@dataclass(frozen=True, slots=True)
class Ease:
    """The counts of some sentences."""

    sentences: int
    words: int
    syllables: int
    long: tuple[str, ...]
    longest: int

    @property
    def mean(self) -> float:
        """Words a sentence, on average."""
        return self.words / max(1, self.sentences)

    @property
    def long_share(self) -> float:
        """Long words among all."""
        return len(self.long) / max(1, self.words)

    def score(self, lang: str) -> float:
        """Return the reading ease by *lang*'s formula; the higher, the easier."""
        formula = measure_for(lang).formula
        by_word = self.syllables / max(1, self.words)
        return formula.begin - formula.by_syllables * by_word - formula.by_words * self.mean


def measure_for(lang: str) -> Measure:
    """Return what texts in *lang* are held against; an unknown language like Dutch."""
    return MEASURES.get(lang, MEASURES["nl"])


def sentences_of(text: str) -> Iterator[str]:
    """Yield the sentences of *text* that hold a word."""
    return (one for one in _END.split(_NAME.sub(" dit ", text)) if _WORD.search(one))


def words_of(sentence: str, lang: str) -> list[str]:
    """Return the words of a sentence; a number is none, an elided `l'` belongs to its word."""
    bare = _ELIDED.sub("", sentence) if lang == "fr" else sentence
    return _WORD.findall(bare)


def ease_of(texts: Iterable[str], lang: str) -> Ease:
    """Return the counts of all sentences in *texts*."""
    said = [words_of(one, lang) for text in texts for one in sentences_of(text)]
    words = [word for sentence in said for word in sentence]
    most = measure_for(lang).letters
    return Ease(
        len(said),
        len(words),
        sum(syllables(word, lang) for word in words),
        tuple(word for word in words if len(word) >= most),
        max(map(len, said), default=0),
    )
