"""Since when we are there, and when we were not: in a file, so that a long absence is known."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from dialogs.turn import Away

LONG = timedelta(days=1)
"""After a shorter absence everything that waits is answered as if nothing was."""


class Presence:
    """The moment we were last there, and the latest long absence; begun when the program starts."""

    def __init__(self, file: Path, now: datetime) -> None:
        """Compare *now* with what *file* keeps; one that can't be read says nothing."""
        self._file = file
        seen, self.away = _read(file)
        if seen is not None and now - seen > LONG:
            self.away = Away(seen, now)
        self.keep(now)

    def keep(self, now: datetime) -> None:
        """Remember that we are there *now*."""
        moments = [now, *((self.away.since, self.away.until) if self.away else ())]
        fresh = self._file.with_name(f"{self._file.name}.new")
        fresh.write_text(" ".join(moment.isoformat() for moment in moments), encoding="ascii")
        fresh.replace(self._file)


def _read(file: Path) -> tuple[datetime | None, Away | None]:
    try:
        words = file.read_text(encoding="ascii").split()
        seen, *rest = [datetime.fromisoformat(word) for word in words]
        return seen, Away(*rest) if rest else None
    except (OSError, ValueError, TypeError):
        return None, None
