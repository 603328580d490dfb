"""How many messages one person gets answers to: more than anybody types, fewer than a machine."""

from __future__ import annotations

from datetime import datetime

from dialogs.frozen import dataclass

REMEMBERED = 128
"""Who floods is always among those heard last; of others half a minute would be enough."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """So many at once, and after that one each so many seconds."""

    at_once: int
    seconds: float


WORDS = Allowance(at_once=30, seconds=1.0)
DANGER = Allowance(at_once=5, seconds=5.0)
"""Danger is heard in the midst of a flood, too."""


class Flood:
    """Counts by the moment at which something was sent, so that a backlog is no flood."""

    def __init__(self, words: Allowance = WORDS, danger: Allowance = DANGER) -> None:
        """Begin with everybody's whole allowance."""
        self._words = _Buckets(words)
        self._danger = _Buckets(danger)

    def admits(self, address: str, at: datetime) -> bool:
        """Say whether one more is to be answered; count it."""
        return self._words.take(address, at)

    def admits_danger(self, address: str, at: datetime) -> bool:
        """Say whether one that speaks of danger is to be answered all the same; count it."""
        return self._danger.take(address, at)


class _Buckets:
    """What is left of an allowance, for the people heard last."""

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance
        self._left: dict[str, tuple[float, float]] = {}

    def take(self, address: str, at: datetime) -> bool:
        most = float(self._allowance.at_once)
        moment = at.timestamp()
        left, before = self._left.pop(address, (most, moment))
        passed = max(moment - before, 0.0)
        left = min(most, left + passed / self._allowance.seconds)
        is_enough = left >= 1
        self._left[address] = (left - is_enough, max(moment, before))
        if len(self._left) > REMEMBERED:
            del self._left[next(iter(self._left))]
        return is_enough
