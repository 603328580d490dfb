"""Pauses and the one moment that a person chose, as their settings hold them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from dialogs.profile import profile_value
from dialogs.values import Value

UNTIL_THEY_WRITE = "open"
"""The value of the setting `paused` when only the person's own message ends the pause."""


def once_of(profile: Mapping[str, Value]) -> datetime | None:
    """Return the one moment that the person chose, on their own wall clock."""
    once = profile_value(profile, "once")
    return datetime.fromisoformat(once) if isinstance(once, str) and once else None


def is_paused_on(profile: Mapping[str, Value], day: date) -> bool:
    """Say whether *day* lies in the pause that was asked for."""
    until, since = profile_value(profile, "paused"), profile_value(profile, "paused_from")
    if until == UNTIL_THEY_WRITE or not isinstance(until, str) or not until:
        return until == UNTIL_THEY_WRITE
    begun = not isinstance(since, str) or not since or date.fromisoformat(since) <= day
    return begun and day < date.fromisoformat(until)
