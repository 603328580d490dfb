"""What a message most likely is, by what was learned from the corpus.

The second ear weighs words wherever they stand, in a fraction of a millisecond. Where it is not
nearly sure that nothing is the matter, the third is asked too about a message of more than a few
words. It reads them in their order and takes some milliseconds; both together hear better than
either.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import exp, log

from dialogs.safety.danger import CLASSES
from dialogs.safety.features import words_of
from dialogs.safety.learned import (
    COLUMNS,
    KINDS,
    PRESSING,
    QUIET,
    SOMEBODY_ELSE,
    Likely,
    weigh_words,
)

SURELY_NOTHING = 0.5
"""So likely to be nothing for the second ear that the third is not asked."""
FEWEST = 10
"""Words of a message that the third is asked about: of fewer it knows no more than the second, and
takes "i want to live" for the opposite."""
_OF_THIRD = 0.6  # of the two, so much counts what the third ear says
_LEAST = 1e-9
_LAST_WEIGHED = 16  # of so few messages is remembered what they weigh


@lru_cache(maxsize=_LAST_WEIGHED)
def weigh(text: str) -> Likely:
    """Return what *text* most likely is."""
    second = weigh_words(text)
    if second.shares[QUIET] > SURELY_NOTHING or len(words_of(text)) < FEWEST:
        return second
    return _join(second, _read_in_order(text))


def _read_in_order(text: str) -> Mapping[str, float]:
    """Return what the third ear makes of the part of *text* that it makes most of."""
    from dialogs.safety.third_ear import load  # its library is large: not before it is needed

    parts = [dict(zip(COLUMNS, sums, strict=True)) for sums in load().sums(text)]
    return max(parts, key=_alarm)


def _alarm(sums: Mapping[str, float]) -> float:
    return sum(_shares(sums)[kind] for kind in CLASSES)


def _shares(sums: Mapping[str, float]) -> dict[str, float]:
    highest = max(sums[kind] for kind in KINDS)
    parts = {kind: exp(sums[kind] - highest) for kind in KINDS}
    whole = sum(parts.values())
    return {kind: part / whole for kind, part in parts.items()}


def _join(second: Likely, third: Mapping[str, float]) -> Likely:
    """Return what both make of it: their logarithms are added, each with its share."""
    read = _shares(third)
    shares = _shares({kind: _mix(second.shares[kind], read[kind]) for kind in KINDS})
    return Likely(
        shares,
        second.pressing + third[PRESSING],
        second.elsewhere + third[SOMEBODY_ELSE],
    )


def _mix(second: float, third: float) -> float:
    return (1 - _OF_THIRD) * log(second + _LEAST) + _OF_THIRD * log(third + _LEAST)
