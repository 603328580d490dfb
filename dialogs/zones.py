"""Insights about time zones: of a country, of a city, by what time it is there."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dialogs import cities
from dialogs.values import Value

if TYPE_CHECKING:
    from dialogs.insights import View  # insights names these; the type comes back for checking


def country_zone(_: View, country: Value) -> Value:
    """Return the zone of a country."""
    return cities.COUNTRY_ZONES.get(str(country), "")


def time_in(view: View, zone: Value) -> Value:
    """Return what time it is in a zone."""
    known = cities.zone_named(zone) if isinstance(zone, str) else None
    return view.now.astimezone(ZoneInfo(known)).strftime("%H:%M") if known else None


def zones_at(view: View, clock: Value) -> Value:
    """Return cities where it is this time now."""
    return cities.cities_at(clock, view.now) if isinstance(clock, str) else ()


def zone_named(_: View, words: Value) -> Value:
    """Return the zone of a city or of an IANA name; empty when it is not known."""
    return (cities.zone_named(words) or "") if isinstance(words, str) else None


# -- the hours in which they write ---------------------------------------------------

MOST_HOURS, LATELY = 12, timedelta(days=10)
"""So many hours are remembered, and none that is longer ago."""

FEWEST_HOURS, FEWEST_DAYS = 6, 3
"""So many hours, on so many days, before they suggest anything: one long night does not."""

NIGHT = range(1, 7)
"""Hours in which hardly anybody writes day after day, if it is night where they are."""

MOSTLY = 0.75


def with_hour(wrote: tuple[str, ...], now: datetime) -> tuple[str, ...]:
    """Return the hours in which somebody wrote, this one with them; old ones are forgotten."""
    return with_stamp(wrote, now.isoformat())


def with_stamp(wrote: tuple[str, ...], stamp: str) -> tuple[str, ...]:
    """Return what `with_hour` does for a moment in UTC, ISO."""
    hour = stamp[:13]
    if wrote == (hour,):
        return wrote
    oldest = _oldest(hour)
    kept = [one for one in wrote if one >= oldest and one != hour]
    return (*kept, hour)[-MOST_HOURS:]


@lru_cache(maxsize=4)
def _oldest(hour: str) -> str:
    return (datetime.fromisoformat(f"{hour}:00+00:00") - LATELY).isoformat()[:13]


def hours_elsewhere(view: View) -> Value:
    """Say whether they write at night so steadily that it must be day where they are."""
    if len(view.wrote) < FEWEST_HOURS:
        return False
    zone = view.local.tzinfo
    hours = [datetime.fromisoformat(f"{one}:00+00:00").astimezone(zone) for one in view.wrote]
    if len({hour.date() for hour in hours}) < FEWEST_DAYS:
        return False
    return sum(hour.hour in NIGHT for hour in hours) >= MOSTLY * len(hours)
