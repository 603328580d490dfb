"""The two clocks: the machine's, and one that can be moved on for a talk in the terminal."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import TypeAlias

from storage.faults import SettingError

Clock: TypeAlias = Callable[[], datetime]
"""Returns the aware moment that it is."""


LARGEST_LEAP = timedelta(hours=6)
"""A machine that slept, or a clock set right, may be off by so much."""

LOG = logging.getLogger(__name__)


def system_now() -> datetime:
    """Return the machine's time in UTC."""
    return datetime.now(UTC)


class Leap:
    """Notices when a clock leaps ahead of the time that passes: nobody is erased on its word."""

    def __init__(self, clock: Clock, passed: Callable[[], float] = monotonic) -> None:
        """Begin to compare; *passed* counts the seconds that went by."""
        self._clock = clock
        self._passed = passed
        self._last = (clock(), passed())
        self._came = False

    def has_come(self) -> bool:
        """Say whether the clock has leapt by more than `LARGEST_LEAP` since this began."""
        before, (now, seconds) = self._last, (self._clock(), self._passed())
        self._last = (now, seconds)
        leap = (now - before[0]) - timedelta(seconds=seconds - before[1])
        if leap > LARGEST_LEAP:
            LOG.error("clock_leapt_s=%d nobody_is_erased_until_restart=1", leap.total_seconds())
            self._came = True
        return self._came


class MovedClock:
    """A clock that runs beside the machine's, at an offset that a file keeps; it never goes back.

    *at*: it begins there and stands still but for being moved, so that a talk can be replayed.
    """

    def __init__(
        self, file: Path, *, at: datetime | None = None, machine: Clock = system_now
    ) -> None:
        """Take up the time that *file* keeps; SettingError when *at* lies before it."""
        self._file = file
        self._machine = machine
        self._offset, reached = _read(file) or (timedelta(), None)
        if at is not None and reached is not None and at < reached:
            raise SettingError(
                "--at",
                f"this talk has already come to {reached:%Y-%m-%d %H:%M} UTC, and never goes back.",
                "Name a later time, or another folder with --data.",
            )
        self._fixed = at
        self._latest = reached or self._now()
        self.keep()

    def _now(self) -> datetime:
        return self._fixed or self._machine() + self._offset

    def __call__(self) -> datetime:
        """Return the moment it is on this clock."""
        self._latest = max(self._latest, self._now())
        return self._latest

    def move_to(self, moment: datetime) -> None:
        """Move on to *moment*; raise ValueError when it lies behind."""
        if moment < self():
            raise ValueError("the clock never goes back")
        if self._fixed is not None:
            self._fixed = moment
        self._offset = moment - self._machine()
        self.keep()

    def keep(self) -> None:
        """Remember the moment it is, so that no later start begins before it."""
        offset = self() - self._machine()
        fresh = self._file.with_name(f"{self._file.name}.new")
        fresh.write_text(f"{offset.total_seconds()} {self().isoformat()}\n", encoding="ascii")
        fresh.replace(self._file)


def _read(file: Path) -> tuple[timedelta, datetime] | None:
    if not file.exists():
        return None
    try:
        seconds, moment = file.read_text(encoding="ascii").split()
        return timedelta(seconds=float(seconds)), datetime.fromisoformat(moment).astimezone(UTC)
    except (ValueError, OverflowError):
        raise SettingError(
            "--data",
            f"{file} should hold the time of this talk, and can't be read.",
            "Remove it to go on in real time.",
        ) from None
