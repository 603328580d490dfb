"""The week behind somebody: seven days up to yesterday, and on which day it is looked back on.

A day that nobody filled in is unknown: it is counted nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from dialogs.records import CHECKIN, CONSENT, Record

DAYS = 7


def has_turned(records: Iterable[Record], today: date) -> bool:
    """Say whether a week of theirs begins *today*: weeks count from the day they began."""
    began = [record.day for record in records if record.kind == CONSENT.name and record.day]
    if not began:
        return False
    days = (today - date.fromisoformat(min(began))).days
    return days >= DAYS and days % DAYS == 0


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
