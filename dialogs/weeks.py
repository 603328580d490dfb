"""The week behind somebody: seven days up to yesterday.

A day that nobody filled in is unknown: it is counted nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from dialogs.records import CHECKIN, Record

DAYS = 7


def turns_on(first: object, day: date) -> bool:
    """Say whether a week is looked back on that *day*: on *first* (ISO), and every seventh day."""
    if not isinstance(first, str) or not first:
        return False
    passed = (day - date.fromisoformat(first)).days
    return passed >= 0 and passed % DAYS == 0


def week_of(records: Iterable[Record], today: date) -> list[Record]:
    """Return the check-ins of the seven days before *today*, oldest first."""
    first, last = ((today - timedelta(days=back)).isoformat() for back in (DAYS, 1))
    found = [r for r in records if r.kind == CHECKIN.name and first <= (r.day or "") <= last]
    return sorted(found, key=lambda record: record.day or "")


def known_use(week: Iterable[Record]) -> list[bool]:
    """Return, of each day on which it is known, whether there was use."""
    told = (record.fields.get("used") for record in week)
    return [used for used in told if isinstance(used, bool)]


def strongest(week: Iterable[Record]) -> tuple[str, int] | None:
    """Return the day with the strongest craving, the latest of equals; None when none was told."""
    told = [
        (craving, record.day)
        for record in week
        if record.day and isinstance(craving := record.fields.get("craving"), int) and craving > 0
    ]
    if not told:
        return None
    craving, day = max(told)
    return day, craving
