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

RETURN_GAPS = (2, 3, 5)
"""Days from one unanswered prompt to the next: they come on days 2, 5 and 10 of a silence."""


def next_due(session: Session, now: datetime) -> datetime | None:
    """Return when this person's next prompt falls due, in UTC; *now* is aware, and before it.

    None: no hour, no consent, not a client, paused until they write, or silent past the ladder.
    It is wall-clock time: 20:00 stays 20:00 over a clock change; an hour that is skipped moves
    forward, of a repeated one the first counts. No local day has two prompts, whatever changes.
    """
    clock = _hour(session.profile)
    if clock is None or session.prompts > len(RETURN_GAPS):
        return None
    zone = zone_of(session.profile)
    day = max(now.astimezone(zone).date(), _earliest(session))
    due = moment_at(day, clock, zone)
    while due <= now:
        day += timedelta(days=1)
        due = moment_at(day, clock, zone)
    return due


def _earliest(session: Session) -> date:
    """Return the first day that silence, a pause and the latest prompt leave free."""
    paused = profile_value(session.profile, "paused")
    after_pause = date.fromisoformat(paused) if isinstance(paused, str) else date.min
    if session.prompted_on is None:
        return after_pause
    gap = RETURN_GAPS[session.prompts - 1] if session.prompts else 1
    return max(after_pause, date.fromisoformat(session.prompted_on) + timedelta(days=gap))


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
