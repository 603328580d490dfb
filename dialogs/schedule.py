"""When the next unasked message falls due: at a person's own hour, or on the return ladder."""

# long: what falls due when, and until when it still comes, is one set of rules about one calendar.
from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from dialogs import limits
from dialogs.changes import replace
from dialogs.cities import COUNTRY_ZONES, DEFAULT_ZONE
from dialogs.frozen import dataclass
from dialogs.pauses import UNTIL_THEY_WRITE, is_paused_on, once_of
from dialogs.profile import WEEK, profile_value
from dialogs.session import Session
from dialogs.values import Value

Prompt = Literal["daily", "weekly", "again", "return", "retention", "fade"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """A prompt that comes again and again at the person's hour.

    *every* so many days, counted from the day in the setting *first* (None: from any day);
    the setting *off* turns it off; *roles*: for whom it is.
    """

    prompt: Prompt
    every: int = 1
    first: str | None = None
    off: str | None = None
    roles: tuple[str, ...] = ("client",)


SCHEDULES = (
    Schedule("weekly", every=7, first="week_from", off="week_off", roles=("client", "relative")),
    Schedule("daily"),
)
"""What comes by itself, day after day: of one day the first that holds, and only that."""

FARTHEST = timedelta(days=430)
"""No pause lasts longer; beyond that nothing is looked for."""

RETURN_GAPS = (2, 3, 5)
"""Days from one unanswered prompt to the next: they come on days 2, 5 and 10 of a silence."""


RETENTION, RELATIVE_RETENTION = timedelta(days=365), timedelta(days=90)
"""Kept so long after the last sign of life (clinical.md, "Retention": 12 and 3 months)."""

FADES_AT = time(4, 30)
"""Records that are kept for a number of days go at this hour, without a word."""

WARNED_BEFORE = timedelta(days=14)
"""Told so long before the deletion."""

QUIET_FROM, QUIET_UNTIL = time(23), time(8)
"""Nothing comes unasked in these hours, but for an hour that the person chose in them."""

LATEST, LATEST_AT_NIGHT = timedelta(hours=3), timedelta(hours=1)
"""A prompt comes so much late at most; at an hour chosen in the quiet hours, so much."""

PUNCTUAL = timedelta(minutes=5)
"""So little is not late."""


def next_due(session: Session, now: datetime) -> datetime | None:
    """Return when something unasked falls due next, in UTC; *now* is aware, and before it."""
    warning = retention_warning(session)
    coming = warning if warning and warning > now else None
    moments = (_next_prompt(session, now), coming, _fade(session, now), _put_off(session, now))
    return min((moment for moment in moments if moment is not None), default=None)


def retention_warning(session: Session) -> datetime | None:
    """Return when a person who stays away is told that what is kept will go; None: unknown yet."""
    end = expiry(session)
    return None if end is None else awake(end - WARNED_BEFORE, zone_of(session.profile))


def expiry(session: Session) -> datetime | None:
    """Return when what is kept of a person goes, counted from their last sign of life."""
    if session.seen_at is None:
        return None
    is_relative = profile_value(session.profile, "role") == "relative"
    kept = RELATIVE_RETENTION if is_relative else RETENTION
    return datetime.fromisoformat(session.seen_at) + kept


def _fade(session: Session, now: datetime) -> datetime | None:
    """Return when the first record goes; a moment that has passed comes at once."""
    if session.fades_on is None:
        return None
    day = date.fromisoformat(session.fades_on)
    return max(moment_at(day, FADES_AT, zone_of(session.profile)), now + timedelta(minutes=1))


def _put_off(session: Session, now: datetime) -> datetime | None:
    """Return when a prompt comes after all that met a talk: once that has rested, in its time."""
    if session.put_off is None or not _may_come(session):
        return None
    until, rested_at = datetime.fromisoformat(session.put_off), _rests_at(session)
    day = until.astimezone(zone_of(session.profile)).date().isoformat()
    if rested_at is None or session.prompted_on == day:
        return None
    return rested_at if now < rested_at < until else None


def _rests_at(session: Session) -> datetime | None:
    """Return from when a talk has rested so long that something else may take its place."""
    if session.touched_at is None:
        return None
    return datetime.fromisoformat(session.touched_at) + limits.RESTS


def put_off(session: Session, due: datetime, at: datetime | None, now: datetime) -> Session:
    """Return *session* when what fell due at *due* comes *at* another moment than *now*."""
    if at is None or prompt_due(session, now) == "retention":
        return session
    return replace(session, put_off=_comes_before(session, due).isoformat())


def prompt_due(session: Session, at: datetime) -> Prompt:
    """Return which prompt it is that falls due at *at*: the first of `SCHEDULES` for that day."""
    if session.fades_on is not None:
        fading = moment_at(date.fromisoformat(session.fades_on), FADES_AT, zone_of(session.profile))
        if at >= fading:
            return "fade"
    warning = retention_warning(session)
    if warning is not None and at >= warning:
        return "retention"
    return "return" if session.prompts else _planned(session, at)


def _planned(session: Session, at: datetime) -> Prompt:
    """Return what the schedules, or the person themselves, planned for the day of *at*."""
    day = at.astimezone(zone_of(session.profile)).date()
    once = once_of(session.profile)
    if once is not None and once.date() == day:
        return "again"
    return next((p.prompt for p in SCHEDULES if _is_on(p, session.profile, day)), "daily")


def _is_on(plan: Schedule, profile: Mapping[str, Value], day: date) -> bool:
    if profile_value(profile, "role") not in plan.roles:
        return False
    if plan.off is not None and profile_value(profile, plan.off):
        return False
    if plan.first is None:
        return True
    first = profile_value(profile, plan.first)
    if not isinstance(first, str) or not first:
        return False
    passed = (day - date.fromisoformat(first)).days
    return passed >= 0 and passed % plan.every == 0


def comes_at(session: Session, due: datetime, now: datetime) -> datetime | None:
    """Return when what fell due at *due* comes: *now*, later, or never: it is too late.

    What fell due since then, and *now* is not too late, comes in its place. It waits until a talk
    has rested. Only the word before a deletion waits for the morning; nobody is deleted without it.
    """
    prompt = prompt_due(session, now)
    if prompt == "fade":
        return now
    if prompt == "retention":
        return awake(now, zone_of(session.profile))
    while (following := next_due(session, due)) is not None and following <= now:
        due = following
    rested_at = _rests_at(session) if session.stack else None
    comes = now if rested_at is None else max(now, rested_at)
    return comes if comes < _comes_before(session, due) else None


def _comes_before(session: Session, due: datetime) -> datetime:
    """Return until when what fell due at *due* still comes, also if it met a talk before."""
    first = None if session.put_off is None else datetime.fromisoformat(session.put_off)
    if first is not None and due <= first <= due + LATEST:
        return first
    return comes_until(session, due)


def comes_until(session: Session, due: datetime) -> datetime:
    """Return until when a prompt still comes: for three hours, before quiet hours, on its day."""
    zone = zone_of(session.profile)
    local = due.astimezone(zone)
    if is_quiet(local.time()):
        midnight = moment_at(local.date() + timedelta(days=1), time(), zone)
        return min(due + LATEST_AT_NIGHT, max(midnight, due + PUNCTUAL))
    night = moment_at(local.date(), QUIET_FROM, zone)
    return min(due + LATEST, max(night, due + PUNCTUAL))


def is_quiet(clock: time) -> bool:
    """Say whether a local time lies in the quiet hours."""
    return clock >= QUIET_FROM or clock < QUIET_UNTIL


def awake(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return *moment*, or the end of the quiet hours in which it lies."""
    local = moment.astimezone(zone)
    if not is_quiet(local.time()):
        return moment
    days = 1 if local.time() >= QUIET_FROM else 0
    return moment_at(local.date() + timedelta(days=days), QUIET_UNTIL, zone)


def _next_prompt(session: Session, now: datetime) -> datetime | None:
    """Return when the next question that comes by itself falls due, or the return ladder.

    None: no hour, no consent, not a client, paused until they write, or silent past the ladder.
    It is wall-clock time: 20:00 stays 20:00 over a clock change; an hour that is skipped moves
    forward, of a repeated one the first counts. No local day has two prompts, whatever changes,
    but for one that the person asked for themselves.
    """
    if not _may_come(session):
        return None
    is_client = profile_value(session.profile, "role") == "client"
    once = _once(session, now) if is_client else None
    moments = (once, _next_of_schedule(session, now))
    return min((moment for moment in moments if moment is not None), default=None)


def _may_come(session: Session) -> bool:
    """Say whether anything comes to this person at all, but for the word before a deletion."""
    is_paused = profile_value(session.profile, "paused") == UNTIL_THEY_WRITE
    consented = profile_value(session.profile, "consented")
    if not consented or is_paused or profile_value(session.profile, "rested") is True:
        return False
    if profile_value(session.profile, "role") == "relative":
        return _may_come_to_relative(session)
    is_client = profile_value(session.profile, "role") == "client"
    return is_client and session.prompts <= len(RETURN_GAPS)


def _may_come_to_relative(session: Session) -> bool:
    """Say so of a relative: never where there was fear, and nothing after one unanswered."""
    feared = any(profile_value(session.profile, name) is True for name in ("afraid", "fear_seen"))
    return not feared and session.prompts == 0


def _once(session: Session, now: datetime) -> datetime | None:
    """Return the one moment that the person chose, while it is to come."""
    chosen = once_of(session.profile)
    if chosen is None:
        return None
    moment = moment_at(chosen.date(), chosen.time(), zone_of(session.profile))
    return moment if moment > now else None


def _next_of_schedule(session: Session, now: datetime) -> datetime | None:
    clock = _setting_time(session.profile, "hour")
    if clock is None:
        return None
    zone = zone_of(session.profile)
    day = max(now.astimezone(zone).date(), _earliest(session))
    for _ in range(FARTHEST.days):
        due = moment_at(day, clock, zone)
        if due > now and is_day_for_prompts(session.profile, day) and _has_plan(session, day):
            return due
        day += timedelta(days=1)
    return None


def is_day_for_prompts(profile: Mapping[str, Value], day: date) -> bool:
    """Say whether the hour of *day* counts: no day off, no pause, no other moment chosen."""
    once, off = once_of(profile), profile_value(profile, "off_days")
    if isinstance(off, tuple) and WEEK[day.weekday()] in off:
        return False
    return not is_paused_on(profile, day) and (once is None or once.date() != day)


def _has_plan(session: Session, day: date) -> bool:
    """Say whether something comes on *day*; the return ladder comes in place of all of it."""
    return session.prompts > 0 or any(_is_on(p, session.profile, day) for p in SCHEDULES)


def _earliest(session: Session) -> date:
    """Return the first day that silence and the latest prompt leave free."""
    if session.prompted_on is None:
        return date.min
    gap = RETURN_GAPS[session.prompts - 1] if session.prompts else 1
    return date.fromisoformat(session.prompted_on) + timedelta(days=gap)


def rested(session: Session) -> Session:
    """Return *session* of somebody who can't be reached: nothing comes until they say it may."""
    return replace(session, profile={**session.profile, "rested": True})


def zone_of(profile: Mapping[str, Value]) -> ZoneInfo:
    """Return the person's zone: their own, their country's, or the default."""
    zone, country = profile_value(profile, "zone"), profile_value(profile, "country")
    named = zone if isinstance(zone, str) and zone else COUNTRY_ZONES.get(str(country))
    return ZoneInfo(named or DEFAULT_ZONE)


def moment_at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return the moment, in UTC, of *clock* on *day* in *zone*; a skipped time moves forward."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _setting_time(profile: Mapping[str, Value], name: str) -> time | None:
    clock = profile_value(profile, name)
    return time.fromisoformat(clock) if isinstance(clock, str) and clock else None
