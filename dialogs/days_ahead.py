"""Insights about days and moments to come: the end of a pause, tonight, next Sunday."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from dialogs.profile import WEEK, profile_value
from dialogs.reading.coming.moments import find_moment
from dialogs.values import Value

if TYPE_CHECKING:
    from dialogs.insights import View  # insights names these; the type comes back for checking


def paused_until(view: View) -> Value:
    """Return the day of return, while a pause is on or lies ahead."""
    until = profile_value(view.profile, "paused")
    is_day = isinstance(until, str) and until[:1].isdigit()
    return until if is_day and str(until) > view.today.isoformat() else None


def day_of(_: View, moment: Value) -> Value:
    """Return the day of a moment."""
    return moment[:10] if isinstance(moment, str) and moment else None


def time_of(_: View, moment: Value) -> Value:
    """Return the time of a moment."""
    return moment[11:16] if isinstance(moment, str) and moment else None


def in_days(view: View, days: Value) -> Value:
    """Return the date so many days from today."""
    if not isinstance(days, int) or isinstance(days, bool):
        return None
    return (view.today + timedelta(days=days)).isoformat()


MOMENT_WORDS: Mapping[str, str] = {
    "hour": "in an hour",
    "evening": "tonight",
    "tomorrow": "tomorrow",
}


def moment_of(view: View, words: Value) -> Value:
    """Return the moment that one of `MOMENT_WORDS` stands for; what can't be today is tomorrow."""
    now = view.local.replace(tzinfo=None)
    for said in (MOMENT_WORDS.get(str(words), "tomorrow"), "tomorrow"):
        found = find_moment(said, said, lang="en", now=now, hour=view.hour)
        if found is not None:
            return found.isoformat(timespec="minutes")
    return None


def next_weekday(view: View, day: Value) -> Value:
    """Return the next such day of the week after today."""
    if day not in WEEK:
        return None
    ahead = (WEEK.index(str(day)) - view.today.weekday() - 1) % 7 + 1
    return (view.today + timedelta(days=ahead)).isoformat()
