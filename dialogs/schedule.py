"""When the next unasked message falls due: at a person's own hour, or on the return ladder."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dialogs.actions import UNTIL_THEY_WRITE
from dialogs.cities import COUNTRY_ZONES, DEFAULT_ZONE
from dialogs.profile import profile_value
from dialogs.session import Session
from dialogs.values import Value

RETURN_DAYS = (2, 5, 10)
"""Days after the first unanswered prompt on which we write again (clinical.md, "Silence")."""


def next_due(session: Session, now: datetime) -> datetime | None:
    """Return the next moment, in UTC, after *now* (aware) at which this person's prompt falls due.

    None: no hour, no consent, not a client, paused until they write, or silent past the ladder.
    Wall-clock time: 20:00 stays 20:00 over a clock change; an hour that is skipped moves forward,
    of a repeated one the first counts.
    """
    clock = _hour(session.profile)
    if clock is None:
        return None
    zone = zone_of(session.profile)
    if session.prompts == 0 or session.prompted_on is None:
        return _next_day_at(clock, zone, now, _first_day(session.profile, zone, now))
    if session.prompts > len(RETURN_DAYS):
        return None
    day = date.fromisoformat(session.prompted_on) + timedelta(days=RETURN_DAYS[session.prompts - 1])
    return _next_day_at(clock, zone, now, day)


def zone_of(profile: Mapping[str, Value]) -> ZoneInfo:
    """Return the person's zone: their own, their country's, or the default."""
    zone, country = profile_value(profile, "zone"), profile_value(profile, "country")
    named = zone if isinstance(zone, str) and zone else COUNTRY_ZONES.get(str(country))
    return ZoneInfo(named or DEFAULT_ZONE)


def moment_at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return the moment, in UTC, of *clock* on *day* in *zone*; a skipped time moves forward."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _hour(profile: Mapping[str, Value]) -> time | None:
    hour = profile_value(profile, "hour")
    is_client = profile_value(profile, "role") == "client"
    if not (isinstance(hour, str) and hour and is_client and profile_value(profile, "consented")):
        return None
    if profile_value(profile, "paused") == UNTIL_THEY_WRITE:
        return None
    return time.fromisoformat(hour)


def _first_day(profile: Mapping[str, Value], zone: ZoneInfo, now: datetime) -> date:
    today = now.astimezone(zone).date()
    paused = profile_value(profile, "paused")
    return max(today, date.fromisoformat(paused)) if isinstance(paused, str) else today


def _next_day_at(clock: time, zone: ZoneInfo, now: datetime, day: date) -> datetime:
    day = max(day, now.astimezone(zone).date())
    due = moment_at(day, clock, zone)
    while due <= now:
        day += timedelta(days=1)
        due = moment_at(day, clock, zone)
    return due
