"""What the learner sees of a message: its words, their neighbours, and pieces of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from zlib import crc32

from dialogs.safety.concepts import concept_names
from dialogs.safety.plain import fold

BUCKETS = 1 << 18
"""Places a feature may fall in; two that share one are rare enough to leave it so."""

_ELIDED = re.compile(r"\b([cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\w)")
_POSSESSIVE = re.compile(r"(?<=\w)'s\b")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*|[^\W\d_a-z]")
_LONG = re.compile(r"(.)\1{2,}")
_SHORTEST, _LONGEST = 3, 5  # letters in a piece of a word


def words_of(text: str) -> list[str]:
    """Return the words of *text* without case, accents, and letters held down."""
    plain = _POSSESSIVE.sub(" 's", _ELIDED.sub(r"\1 ", fold(text)))
    return [_LONG.sub(r"\1\1", word) for word in _WORD.findall(plain)]


def features_of(words: Sequence[str]) -> frozenset[int]:
    """Return the features of *words*, as places below BUCKETS."""
    return frozenset(crc32(name.encode()) % BUCKETS for name in _names(words))


def _names(words: Sequence[str]) -> Iterator[str]:
    row = ["^", *words, "$"]
    yield from words
    for at, word in enumerate(row[:-1]):
        yield f"{word} {row[at + 1]}"
    for at in range(len(row) - 2):
        yield f"{row[at]} {row[at + 1]} {row[at + 2]}"
        yield f"{row[at]} _ {row[at + 2]}"
    yield from concept_names(words)
    for word in set(words):
        yield from _pieces(f"<{word}>")


def _pieces(word: str) -> Iterator[str]:
    for length in range(_SHORTEST, _LONGEST + 1):
        for start in range(len(word) - length + 1):
            yield f"~{word[start : start + length]}"
