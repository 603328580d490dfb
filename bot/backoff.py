"""How long to wait before trying again: longer each time, and never all at the same moment."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from dialogs.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Backoff:
    """From *first* seconds on, doubled up to *longest*; *chance* gives a number from 0 to 1."""

    first: float = 1.0
    longest: float = 60.0
    chance: Callable[[], float] = secrets.SystemRandom().random

    def seconds(self, failures: int) -> float:
        """Return how long to wait after so many failures in a row: half of it is chance."""
        most = min(self.longest, self.first * 2.0 ** min(max(failures - 1, 0), 30))
        return most * (0.5 + self.chance() / 2)
