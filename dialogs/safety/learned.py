"""What a message most likely is, learned from the corpus: the net's second ear.

Rules hear what somebody wrote down beforehand; this hears what is like it. The weights are made by
``make learn`` from the development half of the corpus alone, and travel as a file beside this one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp, sqrt
from pathlib import Path

from dialogs.frozen import dataclass
from dialogs.safety.concepts import is_spoken_of
from dialogs.safety.danger import CLASSES, EMERGENCY, URGENT
from dialogs.safety.features import BUCKETS, features_of, words_of

UNCLEAR, QUIET = "unclear", "quiet"
KINDS = (*CLASSES, UNCLEAR, QUIET)
PRESSING, SOMEBODY_ELSE = "pressing", "somebody_else"
COLUMNS = (*KINDS, PRESSING, SOMEBODY_ELSE)
"""What a feature weighs for: each kind, and how pressing and about whom a danger is."""

FILE = Path(__file__).with_name("learned.bin")
_UNSPOKEN = 1.5  # so much less likely is a danger of which nothing is named (as a logarithm)
_PRESSING = -0.5  # what could be an emergency is one: an ambulance too many, and not one too few
_WINDOW = 6  # words that are quoted as the reason


@dataclass(frozen=True, slots=True)
class Weights:
    """A signed byte for each feature and column; *scales* and *biases* make figures of them."""

    table: memoryview
    scales: tuple[float, ...]
    biases: tuple[float, ...]
    pressing: Mapping[str, float]  # how pressing a class is before a word is read

    def sums(self, words: Sequence[str]) -> list[float]:
        """Return what *words* weigh for each column."""
        width = len(COLUMNS)
        places = features_of(words)
        rows = [self.table[place * width : (place + 1) * width] for place in places]
        length = sqrt(len(rows) or 1)
        columns = zip(*rows, strict=True) if rows else ((0,) for _ in COLUMNS)
        return [
            bias + scale * sum(column) / length
            for bias, scale, column in zip(self.biases, self.scales, columns, strict=True)
        ]


@dataclass(frozen=True, slots=True)
class Likely:
    """How likely a message is each of KINDS (together 1), and what its danger would be.

    *pressing* and *elsewhere* are logarithms of odds: that it is an emergency, and that it is about
    somebody else than the writer.
    """

    shares: Mapping[str, float]
    pressing: float
    elsewhere: float

    @property
    def danger(self) -> str:
        """The likeliest of CLASSES."""
        return max(CLASSES, key=lambda kind: self.shares[kind])

    @property
    def severity(self) -> str:
        """How pressing its danger would be."""
        return EMERGENCY if self.pressing > _PRESSING else URGENT

    @property
    def about(self) -> str:
        """About whom it would be."""
        return "other" if self.elsewhere > 0 else "self"

    @property
    def alarm(self) -> float:
        """How likely it is any danger at all."""
        return sum(self.shares[kind] for kind in CLASSES)


def weigh_words(text: str) -> Likely:
    """Return what *text* most likely is, by the words in it."""
    return _likely(load(), words_of(text))


def quote(text: str, danger: str) -> str:
    """Return the few words of *text* that speak most for *danger*."""
    words, weights = words_of(text), load()
    column, quiet = COLUMNS.index(danger), COLUMNS.index(QUIET)

    def weight(start: int) -> float:
        sums = weights.sums(words[start : start + _WINDOW])
        return sums[column] - sums[quiet]

    starts = range(max(1, len(words) - _WINDOW + 1))
    first = max(starts, key=weight)
    return " ".join(words[first : first + _WINDOW])


def _likely(weights: Weights, words: Sequence[str]) -> Likely:
    sums = dict(zip(COLUMNS, weights.sums(words), strict=True))
    for kind in CLASSES:
        sums[kind] -= 0 if is_spoken_of(kind, words) else _UNSPOKEN
    highest = max(sums[kind] for kind in KINDS)
    parts = {kind: exp(sums[kind] - highest) for kind in KINDS}
    whole = sum(parts.values())
    danger = max(CLASSES, key=lambda kind: parts[kind])
    return Likely(
        {kind: part / whole for kind, part in parts.items()},
        sums[PRESSING] + weights.pressing[danger],
        sums[SOMEBODY_ELSE],
    )


@cache
def load() -> Weights:
    """Return the weights; raises FileNotFoundError where the file was left out of the build."""
    head, _, table = FILE.read_bytes().partition(b"\n")
    told = json.loads(head)
    width = len(COLUMNS)
    if told["columns"] != list(COLUMNS) or len(table) != BUCKETS * width:
        raise ValueError(f"{FILE.name} was made for other kinds of danger: run `make learn`")
    return Weights(
        memoryview(table).cast("b"),
        tuple(told["scales"]),
        tuple(told["biases"]),
        told["pressing"],
    )
