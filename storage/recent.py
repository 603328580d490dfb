"""What was asked for a moment ago, in memory: for minutes, and of so many people, never longer."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

MOST = 128
SECONDS = 300.0

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """The values remembered last, each for `SECONDS` after it was put in."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, most: int = MOST) -> None:
        """Remember nothing yet, and never more than *most*."""
        self._clock = clock
        self._most = most
        self._kept: dict[K, tuple[float, V]] = {}

    def get(self, key: K) -> V | None:
        """Return what is remembered under *key*; None when nothing is, or too long ago."""
        found = self._kept.get(key)
        if found is None:
            return None
        until, value = found
        if self._clock() < until:
            return value
        del self._kept[key]
        return None

    def put(self, key: K, value: V) -> V:
        """Remember *value*, and return it."""
        self._kept.pop(key, None)
        self._kept[key] = (self._clock() + SECONDS, value)
        if len(self._kept) > self._most:
            del self._kept[next(iter(self._kept))]
        return value

    def drop(self, key: K) -> None:
        """Forget what is under *key*."""
        self._kept.pop(key, None)

    def drop_value(self, value: V) -> None:
        """Forget every key under which *value* is."""
        for key in [key for key, (_, kept) in self._kept.items() if kept == value]:
            del self._kept[key]
