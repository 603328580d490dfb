"""What is kept for a while only: words about somebody else go by themselves."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.records import FADING, Record, fades_on
from dialogs.walk import Walk


def fade(walk: Walk) -> None:
    """Drop the records whose time is over; the talk that would go back into them goes too."""
    today = walk.view().today.isoformat()
    gone = [key for key, record in walk.records.items() if (fades_on(record) or "9") <= today]
    walk.change(dict.fromkeys(gone))
    if gone:
        walk.past = None


def first_fade(records: Iterable[Record]) -> str | None:
    """Return the ISO date on which the first of *records* goes; None: all of them stay."""
    fading = [record for record in records if record.kind in FADING]
    return min((day for record in fading if (day := fades_on(record))), default=None)
