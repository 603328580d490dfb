from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dialogs.records import Record
from dialogs.values import Value
from dialogs.weeks import known_use, strongest, turns_on, week_of

days = st.dates(date(2026, 1, 1), date(2030, 12, 31))


def checkin(day: date, **fields: Value) -> Record:
    return Record(f"checkin:{day}", "checkin", {"day": day.isoformat(), **fields})


@given(days)
def test_a_week_turns_on_its_first_day_and_every_seventh_after_it(first: date) -> None:
    turns = [n for n in range(-8, 30) if turns_on(first.isoformat(), first + timedelta(days=n))]
    assert turns == [0, 7, 14, 21, 28]
    assert not turns_on(None, first)


@given(days)
def test_a_week_is_the_seven_days_before_today_over_any_year_end(today: date) -> None:
    records = [checkin(today - timedelta(days=back)) for back in range(12)]
    found = [record.day for record in week_of(records, today)]
    assert found == [(today - timedelta(days=back)).isoformat() for back in range(7, 0, -1)]


def test_a_day_that_nobody_told_of_counts_nowhere() -> None:
    day = date(2028, 3, 1)  # after a leap day
    told = [
        checkin(day - timedelta(days=1), used=True),
        checkin(day - timedelta(days=3), craving=0),
    ]
    week = week_of(told, day)
    assert known_use(week) == [True]
    assert strongest(week) is None


def test_the_strongest_day_is_the_latest_of_equals() -> None:
    day = date(2026, 11, 20)
    week = [checkin(day, craving=8), checkin(day + timedelta(days=1), craving=8)]
    assert strongest(week) == ("2026-11-21", 8)
