"""The two clocks: the machine's, and one that can be moved on for a talk in the terminal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]
"""Returns the aware moment that it is."""


def system_now() -> datetime:
    """Return the machine's time in UTC."""
    return datetime.now(UTC)


class MovedClock:
    """A clock that stands ahead of the machine's by an offset that is kept in a file.

    It never goes back. *fixed*: it stands still but for being moved, so that a talk can be replayed.
    """

    def __init__(self, file: Path, *, fixed: datetime | None = None) -> None:
        self._file = file
        self._fixed = fixed
        stored = file.read_text(encoding="ascii").strip() if file.exists() else ""
        self._offset = timedelta(seconds=float(stored)) if stored else timedelta()

    def __call__(self) -> datetime:
        """Return the moment it is on this clock."""
        return (self._fixed or system_now()) + self._offset

    def move_to(self, moment: datetime) -> None:
        """Move on to *moment*; raise ValueError when it lies behind."""
        gap = moment - self()
        if gap < timedelta():
            raise ValueError("the clock never goes back")
        self._offset += gap
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_text(str(self._offset.total_seconds()), encoding="ascii")
