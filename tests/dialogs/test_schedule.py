from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.cities import ZONES
from dialogs.engine import advance
from dialogs.events import Due, Reply
from dialogs.library import load_library
from dialogs.profile import CONSENT_VERSION, WEEK, consent_for
from dialogs.schedule import (
    LATEST,
    RETENTION,
    RETURN_GAPS,
    WARNED_BEFORE,
    comes_at,
    comes_until,
    is_quiet,
    moment_at,
    next_due,
    prompt_due,
    put_off,
    retention_warning,
    zone_of,
)
from dialogs.session import Run, Session
from dialogs.turn import Known
from dialogs.values import Value

CLIENT: dict[str, Value] = {"role": "client", "consent": CONSENT_VERSION, "country": "nl"}
NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)

zones = st.sampled_from(sorted(set(ZONES.values())))
hours = st.times().map(lambda clock: clock.strftime("%H:%M"))
START, MINUTES = datetime(2026, 1, 1, tzinfo=UTC), 5 * 365 * 24 * 60
moments = st.integers(0, MINUTES).map(lambda minutes: START + timedelta(minutes=minutes))


def client(hour: str = "20:00", zone: str = "Europe/Amsterdam", **more: Value) -> Session:
    return Session(profile={**CLIENT, "hour": hour, "zone": zone, **more})


def due_at(session: Session, now: datetime) -> datetime:
    due = next_due(session, now)
    assert due is not None
    return due


def local(moment: datetime, session: Session) -> datetime:
    return moment.astimezone(zone_of(session.profile))


def prompted(session: Session, at: datetime) -> Session:
    day = local(at, session).date().isoformat()
    return replace(session, prompts=session.prompts + 1, prompted_on=day)


def is_skipped(day: date, clock: time, zone: ZoneInfo) -> bool:
    wanted = datetime.combine(day, clock, zone)
    return wanted.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wanted.replace(
        tzinfo=None
    )


@given(zones, hours, moments)
@example("Africa/Cairo", "00:30", datetime(2027, 4, 29, 20, tzinfo=UTC))  # begins at midnight
@example("America/Santiago", "23:30", datetime(2027, 4, 4, 2, 45, tzinfo=UTC))  # twice that night
@example("Europe/Amsterdam", "02:30", datetime(2027, 3, 27, 23, tzinfo=UTC))
def test_next_is_within_two_days_at_the_wall_time_they_chose(
    zone: str, hour: str, now: datetime
) -> None:
    session = client(hour, zone)
    due = due_at(session, now)
    assert now < due <= now + timedelta(hours=49)
    assert due.tzinfo is UTC
    there, wanted = local(due, session), time.fromisoformat(hour)
    if is_skipped(there.date(), wanted, zone_of(session.profile)):
        assert there.time() > wanted
    else:
        assert (there.time(), there.fold) == (wanted, 0)


@given(zones, hours, moments)
def test_no_day_is_left_out_and_none_has_two(zone: str, hour: str, now: datetime) -> None:
    session = client(hour, zone)
    dues = [due_at(session, now)]
    for _ in range(5):
        dues.append(due_at(session, dues[-1]))
    days = [local(due, session).date() for due in dues]
    assert all(later - sooner == timedelta(days=1) for sooner, later in pairwise(days))


changes = st.tuples(
    st.sampled_from(["prompt", "write", "hour", "zone"]),
    st.integers(0, 72 * 60).map(lambda minutes: timedelta(minutes=minutes)),
    hours,
    zones,
)


@given(hours, zones, moments, st.lists(changes, max_size=12))
def test_no_local_day_has_two_prompts_whatever_changes(
    hour: str, zone: str, now: datetime, changed: list[tuple[str, timedelta, str, str]]
) -> None:
    session, days = client(hour, zone), list[date]()
    for what, passed, new_hour, new_zone in changed:
        due = next_due(session, now)
        if what == "prompt" and due is not None:
            now = due
            days.append(local(now, session).date())
            session = prompted(session, now)
            continue
        now += passed if due is None else min(passed, (due - now) / 2)
        fresh = {"hour": {"hour": new_hour}, "zone": {"zone": new_zone}}.get(what, {})
        session = replace(session, prompts=0, profile={**session.profile, **fresh})
    assert all(sooner < later for sooner, later in pairwise(days))


@given(zones, hours, moments)
def test_silence_is_answered_on_days_2_5_and_10_and_then_left(
    zone: str, hour: str, now: datetime
) -> None:
    session = client(hour, zone)
    now = due_at(session, now)
    first = local(now, session).date()
    session = prompted(session, now)
    days = []
    while (due := next_due(session, now)) is not None:
        now = due
        days.append((local(now, session).date() - first).days)
        session = prompted(session, now)
    assert days == [2, 5, 10]
    assert len(RETURN_GAPS) == 3


def test_writing_ends_the_silence() -> None:
    session = replace(client(), prompts=4, prompted_on="2026-11-19")
    assert next_due(session, NOON) is None
    assert local(due_at(replace(session, prompts=0), NOON), session).day == 20


def test_a_new_hour_on_a_day_with_a_prompt_counts_from_tomorrow() -> None:
    session = replace(client("22:00"), prompted_on="2026-11-20")
    assert local(due_at(session, NOON), session).isoformat() == "2026-11-21T22:00:00+01:00"


@pytest.mark.parametrize(
    "without",
    [{"hour": None}, {"hour": ""}, {"consent": "1999-01-01"}, {"consent": None}]
    + [{"role": role} for role in ("relative", "counsellor", None)]
    + [{"paused": "open"}],
)
def test_nothing_comes_unasked_without(without: dict[str, Value]) -> None:
    assert next_due(Session(profile={**client().profile, **without}), NOON) is None


def test_a_pause_ends_on_its_day() -> None:
    session = client(paused="2026-12-01")
    assert local(due_at(session, NOON), session).isoformat() == "2026-12-01T20:00:00+01:00"
    assert local(due_at(client(paused="2026-11-01"), NOON), session).day == 20


def test_the_zone_is_their_own_or_their_countrys() -> None:
    assert zone_of({"country": "be"}).key == "Europe/Brussels"
    assert zone_of({"country": "other"}).key == "Europe/Amsterdam"
    assert zone_of({"country": "be", "zone": "America/Aruba"}).key == "America/Aruba"


@pytest.mark.parametrize(
    ("day", "clock", "moment"),
    [
        ("2027-03-28", "02:30", "2027-03-28T03:30:00+02:00"),  # skipped: moves forward
        ("2027-10-31", "02:30", "2027-10-31T02:30:00+02:00"),  # twice: the first
        ("2027-07-01", "20:00", "2027-07-01T20:00:00+02:00"),
        ("2027-12-01", "20:00", "2027-12-01T20:00:00+01:00"),
    ],
)
def test_a_moment_keeps_its_wall_time(day: str, clock: str, moment: str) -> None:
    zone = ZoneInfo("Europe/Amsterdam")
    found = moment_at(date.fromisoformat(day), time.fromisoformat(clock), zone)
    assert found.astimezone(zone).isoformat() == moment


def test_the_engine_keeps_the_day_of_the_latest_prompt() -> None:
    library, session = load_library(), client()
    at = due_at(session, NOON)
    for days in RETURN_GAPS:
        turn = advance(library, session, Due("d", "checkin"), known=Known(), now=at)
        assert turn.session is not None
        session, following = turn.session, due_at(turn.session, at)
        assert (local(following, session).date() - local(at, session).date()).days == days
        at = following
    turn = advance(library, session, Reply("r", "hoi"), known=Known(), now=at)
    assert turn.session is not None
    assert due_at(turn.session, at) > at
    assert local(due_at(turn.session, at), session).date() > date.fromisoformat(
        session.prompted_on or ""
    )


def at(session: Session, words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=zone_of(session.profile)).astimezone(UTC)


@pytest.mark.parametrize(
    ("hour", "until"),
    [
        ("09:00", "12:00"),
        ("19:30", "22:30"),
        ("20:00", "23:00"),
        ("22:00", "23:00"),
        ("22:58", "23:03"),  # not late at all
        ("23:30", "00:00"),  # chosen at night: on its own day
        ("01:15", "02:15"),
        ("06:00", "07:00"),
        ("07:59", "08:59"),
        ("08:00", "11:00"),
    ],
)
def test_a_late_prompt_comes_for_three_hours_or_until_quiet_hours(hour: str, until: str) -> None:
    session = client(hour)
    due = at(session, f"2026-11-20T{hour}")
    last = comes_until(session, due)
    assert local(last, session).strftime("%H:%M") == until
    before = last - timedelta(seconds=1)
    assert comes_at(session, due, before) == before
    assert comes_at(session, due, last) is None
    assert comes_at(session, due, due) == due


@given(zones, hours, moments, st.integers(0, 48 * 60).map(lambda m: timedelta(minutes=m)))
def test_what_comes_late_comes_awake_and_on_its_day(
    zone: str, hour: str, now: datetime, late: timedelta
) -> None:
    session = client(hour, zone)
    due = due_at(session, now)
    comes = comes_at(session, due, due + late)
    if comes is None:
        assert late >= timedelta(minutes=5)
        return
    assert comes == due + late
    while (following := next_due(session, due)) is not None and following <= comes:
        due = following
    late = comes - due
    assert late < LATEST
    is_late = late > timedelta(minutes=5)
    assert not is_late or local(comes, session).date() == local(due, session).date()
    chosen_at_night = is_quiet(local(due, session).time())
    assert not is_late or chosen_at_night or not is_quiet(local(comes, session).time())


@given(zones, moments, moments)
def test_the_word_before_a_deletion_comes_always_and_never_at_night(
    zone: str, seen: datetime, now: datetime
) -> None:
    session = replace(client(zone=zone), prompts=4, seen_at=seen.isoformat())
    warning = retention_warning(session)
    assert warning is not None
    assert not is_quiet(local(warning, session).time())
    assert timedelta() <= warning - (seen + RETENTION - WARNED_BEFORE) <= timedelta(hours=10)
    now = max(now, warning)
    assert prompt_due(session, now) == "retention"
    comes = comes_at(session, warning, now)
    assert comes is not None
    assert now <= comes <= now + timedelta(hours=10)
    assert not is_quiet(local(comes, session).time())
    assert comes_at(session, comes, comes) == comes


def test_after_days_without_us_the_prompt_of_today_still_comes() -> None:
    session = client("20:00")
    due = at(session, "2026-11-20T20:00")
    back = at(session, "2026-11-24T20:30")
    assert comes_at(session, due, back) == back
    assert comes_at(session, due, at(session, "2026-11-24T19:30")) is None
    assert comes_at(session, due, at(session, "2026-11-24T23:30")) is None


def talking(session: Session, touched: datetime) -> Session:
    """Return *session* in the middle of a talk, last touched at *touched*."""
    return replace(session, stack=(Run("checkin", "craving"),), touched_at=touched.isoformat())


def test_a_prompt_that_meets_a_talk_comes_once_that_has_rested() -> None:
    due = at(client(), "2026-11-20T20:00")
    session = talking(client(), due - timedelta(minutes=10))
    comes = comes_at(session, due, due)
    assert comes == due + timedelta(minutes=35)
    session = put_off(session, due, comes, due)
    assert next_due(session, due) == comes
    assert comes_at(session, comes, comes) == comes
    later = talking(session, due + timedelta(hours=1))  # and on they talk
    assert next_due(later, due + timedelta(hours=1)) == due + timedelta(hours=1, minutes=45)


def test_a_prompt_that_is_put_off_comes_within_its_three_hours_or_not_at_all() -> None:
    due = at(client("18:00"), "2026-11-20T18:00")
    session = put_off(
        talking(client("18:00"), due), due, comes_at(talking(client("18:00"), due), due, due), due
    )
    touched = due + LATEST - timedelta(minutes=50)
    assert next_due(talking(session, touched), touched) == touched + timedelta(minutes=45)
    touched += timedelta(minutes=10)
    assert next_due(talking(session, touched), touched) == due + timedelta(days=1)
    assert comes_at(talking(session, touched), touched, touched + timedelta(minutes=1)) is None


def test_a_prompt_that_was_put_off_and_came_comes_no_more() -> None:
    due = at(client(), "2026-11-20T20:00")
    session = put_off(talking(client(), due), due, due + timedelta(minutes=45), due)
    came = due + timedelta(minutes=45)
    session = replace(prompted(session, came), touched_at=came.isoformat(), prompts=0)
    assert next_due(session, came) == due + timedelta(days=1)


def test_a_pause_that_begins_later_leaves_the_days_before_it() -> None:
    session = client(paused="2026-11-30", paused_from="2026-11-23")
    days = []
    now = NOON
    for _ in range(5):
        now = due_at(session, now)
        days.append(local(now, session).day)
    assert days == [20, 21, 22, 30, 1]


def test_days_off_are_passed_over_also_by_the_return_ladder() -> None:
    session = client(off_days=("sat", "sun"))
    assert local(due_at(session, NOON), session).day == 20
    evening = due_at(session, NOON)
    assert local(due_at(session, evening), session).day == 23
    silent = replace(session, prompts=1, prompted_on="2026-11-20")  # a Friday
    assert local(due_at(silent, evening), session).day == 23
    every = client(off_days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
    assert next_due(every, NOON) is None


def test_the_moment_they_chose_takes_the_place_of_that_days_hour() -> None:
    session = client(once="2026-11-21T23:00")
    assert local(due_at(session, NOON), session).isoformat() == "2026-11-20T20:00:00+01:00"
    moved = due_at(session, due_at(session, NOON))
    assert local(moved, session).isoformat() == "2026-11-21T23:00:00+01:00"
    assert prompt_due(session, moved) == "again"
    assert local(due_at(session, moved), session).isoformat() == "2026-11-22T20:00:00+01:00"


def test_asked_to_come_back_it_comes_back_the_same_evening() -> None:
    session = replace(client(once="2026-11-20T21:30"), prompted_on="2026-11-20")
    back = due_at(session, at(session, "2026-11-20T20:30"))
    assert local(back, session).isoformat() == "2026-11-20T21:30:00+01:00"
    assert prompt_due(session, back) == "again"
    assert local(due_at(session, back), session).day == 21


def test_the_weekly_prompt_has_a_day_of_its_own_and_that_day_no_other() -> None:
    session = client(week_from="2026-11-27")
    kinds = list[tuple[int, str]]()
    now = NOON
    for _ in range(15):
        now = due_at(session, now)
        kinds.append((local(now, session).day, prompt_due(session, now)))
        session = replace(session, prompted_on=local(now, session).date().isoformat())
    assert [day for day, kind in kinds if kind == "weekly"] == [27, 4]
    assert len({day for day, _ in kinds}) == len(kinds)
    assert prompt_due(client(week_from="2026-11-20", week_off=True), NOON) == "daily"


def test_leap_day_and_new_year_each_have_their_one_prompt() -> None:
    for begun, first, last in (
        ("2028-02-27T12:00", "2028-02-27", "2028-03-02"),
        ("2027-02-26T12:00", "2027-02-26", "2027-03-02"),
        ("2027-12-30T12:00", "2027-12-30", "2028-01-03"),
    ):
        session = client(week_from=first)
        now, days = at(session, begun), list[date]()
        while not days or days[-1] < date.fromisoformat(last):
            now = due_at(session, now)
            days.append(local(now, session).date())
            session = prompted(replace(session, prompts=0), now)
            session = replace(session, prompts=0)
        assert len(days) == len(set(days))
        count = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
        assert len(days) == count
        assert prompt_due(session, at(session, f"{first}T20:00")) == "weekly"
    leap = client(week_from="2028-02-22")
    assert prompt_due(leap, at(leap, "2028-02-29T20:00")) == "weekly"
    assert prompt_due(leap, at(leap, "2028-03-07T20:00")) == "weekly"


settings = st.fixed_dictionaries(
    {},
    optional={
        "paused": st.dates(date(2026, 1, 1), date(2031, 1, 1)).map(date.isoformat),
        "paused_from": st.dates(date(2026, 1, 1), date(2031, 1, 1)).map(date.isoformat),
        "off_days": st.lists(st.sampled_from(WEEK), unique=True, max_size=6).map(tuple),
        "week_from": st.dates(date(2026, 1, 1), date(2031, 1, 1)).map(date.isoformat),
    },
)


@given(zones, hours, moments, settings)
def test_nothing_comes_in_a_pause_or_on_a_day_off(
    zone: str, hour: str, now: datetime, more: dict[str, Value]
) -> None:
    session = client(hour, zone, **more)
    due = next_due(session, now)
    if due is None:
        return
    day = local(due, session).date()
    off = more.get("off_days", ())
    assert isinstance(off, tuple)
    assert WEEK[day.weekday()] not in off
    since, until = str(more.get("paused_from") or "0"), str(more.get("paused") or "0")
    assert not since <= day.isoformat() < until


def relative(**more: Value) -> Session:
    settings: dict[str, Value] = {
        "role": "relative", "consent": consent_for("relative"), "country": "nl",
        "hour": "13:00", "week_from": "2026-11-22",
    }  # fmt: skip
    return Session(profile={**settings, **more})


def test_a_relative_is_asked_once_a_week_and_on_no_other_day() -> None:
    session, now, days = relative(), NOON, list[str]()
    for _ in range(3):
        now = due_at(session, now)
        days.append(local(now, session).isoformat())
        assert prompt_due(session, now) == "weekly"
    assert days == [f"2026-{day}T13:00:00+01:00" for day in ("11-22", "11-29", "12-06")]


@pytest.mark.parametrize(
    "session",
    [
        relative(afraid=True),
        relative(fear_seen=True),
        relative(week_off=True),
        relative(hour=""),
        relative(consent=CONSENT_VERSION),
        replace(relative(), prompts=1, prompted_on="2026-11-22"),
    ],
    ids=["afraid", "was afraid", "turned off", "no hour", "no consent", "one unanswered"],
)
def test_nothing_comes_to_a_relative_who_may_be_afraid_or_did_not_want_it(session: Session) -> None:
    assert next_due(session, NOON) is None
