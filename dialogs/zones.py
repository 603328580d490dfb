"""Insights about time zones: of a country, of a city, by what time it is there."""

from __future__ import annotations

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
