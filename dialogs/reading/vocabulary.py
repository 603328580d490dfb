"""The word tables of the languages, put together for one reader: own language first, others lent.

In a table phrases are parted by ``|``; ``=`` gives one a number; a ``!`` at the end keeps it at
home, because in another of our languages it means something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from dialogs.frozen import dataclass
from dialogs.reading import en, fr, nl, nl_amounts, nl_common, nl_numbers, nl_times, nl_yes_no
from dialogs.reading.words import Token, allowed_slips, swapped, unstretched, word_set

_TABLES: Mapping[str, Sequence[Mapping[str, str]]] = {
    "nl": (
        nl_numbers.WORDS,
        nl_amounts.WORDS,
        nl_times.WORDS,
        nl_yes_no.WORDS,
        nl_common.WORDS,
        nl.WORDS,
    ),
    "en": (en.WORDS,),
    "fr": (fr.WORDS,),
}
_AS_SPELLED = word_set(
    "filler span plus either upto about vague_time past_day since somewhat level between"
    " implied_yes article worth spent clock_lead vague_day several bottle nothing_at_all"
)
"""Kinds of small, common words: too many other words are one slip away from them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that mean something to a reader: what kind, from token *first* up to *last*."""

    kind: str
    value: float
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The phrases of some kinds, found in tokens, longest first, small slips forgiven."""

    phrases: Mapping[tuple[str, ...], tuple[str, float]]
    longest: int
    words: frozenset[str]
    slipped: frozenset[str]
    _spelled: dict[str, str] = field(default_factory=dict)

    def pieces(self, tokens: Sequence[Token]) -> tuple[Piece, ...]:
        """Return every phrase found, in order and apart; other tokens are passed over."""
        spelling = [self.spelling(token.plain) for token in tokens]
        found: list[Piece] = []
        at = 0
        while at < len(spelling):
            piece = self._longest_at(spelling, at)
            at = piece.last if piece else at + 1
            if piece:
                found.append(piece)
        return tuple(found)

    def _longest_at(self, spelling: Sequence[str], at: int) -> Piece | None:
        if spelling[at] not in self.words:
            return None
        for length in range(min(self.longest, len(spelling) - at), 0, -1):
            meaning = self.phrases.get(tuple(spelling[at : at + length]))
            if meaning:
                return Piece(meaning[0], meaning[1], at, at + length)
        return None

    def spelling(self, word: str) -> str:
        """Return the word of this lexicon that *word* stands for, or *word* itself."""
        if word in self.words or not word.isalpha() or len(word) > 24:
            return word
        if word not in self._spelled:
            if len(self._spelled) > 5_000:
                self._spelled.clear()
            self._spelled[word] = self._nearest(word)
        return self._spelled[word]

    def _nearest(self, word: str) -> str:
        if word in known_words():
            return word
        for spelling in (*unstretched(word), *swapped(word)):
            if spelling in self.words:
                return spelling
        near = all_nearest(word, self.slipped)
        meanings = {self.phrases.get((target,), (target, 0.0))[0] for target in near}
        return max(near, key=len) if len(meanings) == 1 else word


@lru_cache(maxsize=5_000)
def all_nearest(word: str, among: frozenset[str]) -> tuple[str, ...]:
    """Return the words of *among* that *word* is the smallest slip for, in alphabetic order."""
    if len(word) < 4:
        return ()
    near = sorted(
        (slips, target)
        for target, slips, _ in process.extract(
            word, among, scorer=OSA.distance, score_cutoff=2, limit=6
        )
        if slips <= allowed_slips(target) and (word[0] == target[0] or len(target) - slips > 5)
    )
    return tuple(target for slips, target in near if slips == near[0][0])


def base(lang: str) -> str:
    """Return which of our languages the tag *lang* belongs to; Dutch for one we don't have."""
    code = lang.casefold().replace("_", "-").split("-")[0]
    return code if code in _TABLES else "nl"


def _order(lang: str) -> tuple[str, ...]:
    own = base(lang)
    return (own, *(code for code in _TABLES if code != own))


def entries(kind: str, lang: str) -> Iterator[tuple[str, float]]:
    """Yield the phrases of *kind* with their number, the person's own language first."""
    own = base(lang)
    for code in _order(lang):
        for table in _TABLES[code]:
            yield from _lent(table.get(kind, ""), at_home=code == own)


def _lent(row: str, *, at_home: bool) -> Iterator[tuple[str, float]]:
    for entry in row.split("|"):
        phrase, _, number = entry.strip().partition("=")
        stays_home = phrase.endswith("!")
        if phrase and (at_home or not stays_home):
            yield phrase.rstrip("!"), float(number or 0)


@lru_cache(maxsize=128)
def lexicon(lang: str, *kinds: str) -> Lexicon:
    """Return the phrases of *kinds*; of two kinds with the same phrase the first named wins."""
    phrases: dict[tuple[str, ...], tuple[str, float]] = {}
    for code in _order(lang):
        for kind in kinds:
            for table in _TABLES[code]:
                for phrase, number in _lent(table.get(kind, ""), at_home=code == base(lang)):
                    phrases.setdefault(tuple(phrase.split()), (kind, number))
    words = frozenset(word for phrase in phrases for word in phrase)
    slipped = frozenset(
        word
        for phrase, (kind, _) in phrases.items()
        for word in phrase
        if len(word) >= 5 and (len(phrase) > 1 or kind not in _AS_SPELLED)
    )
    longest = max((len(phrase) for phrase in phrases), default=1)
    return Lexicon(phrases, longest, words, slipped)


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    """Return every word of every table: a word that is one of them is not a slip for another."""
    return frozenset(
        word
        for tables in _TABLES.values()
        for table in tables
        for row in table.values()
        for entry in row.split("|")
        for word in entry.partition("=")[0].replace("!", "").split()
    )
