"""Cuts a message into the pieces of words that the third ear knows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from unicodedata import normalize

START, UNKNOWN, END = 0, 3, 2
"""Places of the pieces that stand for the ends of a message, and for a sign nobody knows."""
_GAP = "\u2581"  # what the pieces write for the space before a word
_SPACES = re.compile(r"\s+")
_WORST = 10.0  # so much less likely than the least likely piece is a sign nobody knows


class Pieces:
    """Pieces of words by their place, each with how likely it is (as a logarithm)."""

    def __init__(self, words: Sequence[str], scores: Sequence[float]) -> None:
        """Take the pieces in the order of their places."""
        self._places: Mapping[str, tuple[int, float]] = {
            word: (place, score)
            for place, (word, score) in enumerate(zip(words, scores, strict=True))
            if place > UNKNOWN
        }

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._places))

    @cached_property
    def _unlikely(self) -> float:
        return min(score for _, score in self._places.values()) - _WORST

    def cut(self, text: str) -> list[int]:
        """Return the places of the likeliest pieces that *text* is made of, in its order."""
        plain = _SPACES.sub(" ", normalize("NFKC", text).lower()).strip()
        return [place for word in plain.split(" ") if word for place in self._cut(_GAP + word)]

    def _cut(self, word: str) -> list[int]:
        """Return the likeliest pieces of *word*: for each end the best way to come there."""
        best: list[tuple[float, int, int]] = [(0.0, 0, UNKNOWN)]
        for end in range(1, len(word) + 1):
            reached = best[end - 1][0] + self._unlikely, end - 1, UNKNOWN
            for start in range(max(0, end - self._longest), end):
                place, score = self._places.get(word[start:end], (UNKNOWN, 0.0))
                if place != UNKNOWN and best[start][0] + score > reached[0]:
                    reached = best[start][0] + score, start, place
            best.append(reached)
        return _way_back(best)


def _way_back(best: Sequence[tuple[float, int, int]]) -> list[int]:
    places, end = [], len(best) - 1
    while end:
        _, start, place = best[end]
        places.append(place)
        end = start
    return places[::-1]
