"""Where people say they are: only a place where clocks show something else is offered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.cities import PLACES, zone_named
from dialogs.insights import View
from dialogs.reading.coming.wishes import read_wish
from dialogs.zones import MOST_HOURS, hours_elsewhere, with_hour

NOW = datetime(2026, 11, 20, 20, 5, tzinfo=ZoneInfo("Europe/Amsterdam"))


@pytest.mark.parametrize(
    ("lang", "typed", "zone"),
    [
        ("nl", "ik zit nu in New York", "America/New_York"),
        ("nl", "ben op Bali deze maand", "Asia/Makassar"),
        ("nl", "ik ben in londen", "Europe/London"),
        ("nl", "we zitten op Curaçao", "America/Curacao"),
        ("nl-BE", "'k zit op tenerife", "Atlantic/Canary"),
        ("nl-BE", "ben juist geland in bangkok", "Asia/Bangkok"),
        ("en", "i'm in new york now", "America/New_York"),
        ("en", "i'm staying in bali this month", "Asia/Makassar"),
        ("fr", "je suis à new york", "America/New_York"),
        ("nl", "ik ben in amsterdam", None),
        ("nl", "ik ben in Parijs", None),
        ("nl", "ik ga morgen naar bali", None),
        ("nl", "ik was in new york", None),
        ("nl", "ik ben op een feest in dubai geweest", None),
        ("nl", "ik heb in londen 3 lijnen gehad", None),
        ("fr", "je pars à new york", None),
    ],
)
def test_a_place_is_offered_where_its_clock_is_another(
    lang: str, typed: str, zone: str | None
) -> None:
    wish = read_wish(typed, lang=lang, now=NOW)
    assert (wish.values.get("found") if wish and wish.kind == "zone" else None) == zone


@pytest.mark.parametrize(
    ("typed", "there"),
    [("hier is het 14:20", "14:20"), ("het is hier 3 uur 's nachts", "03:00"),
     ("hier is het 8 uur", None), ("hier is het vijf over acht", None)],
)  # fmt: skip
def test_a_clock_is_heard_when_it_differs(typed: str, there: str | None) -> None:
    wish = read_wish(typed, lang="nl", now=NOW)
    assert (wish.values.get("there") if wish else None) == there


def test_every_place_has_a_zone_that_is_there() -> None:
    assert all(ZoneInfo(zone) for zone in PLACES.values())
    assert zone_named("ergens op Bali") == "Asia/Makassar"


def hours(*local: str) -> tuple[str, ...]:
    wrote: tuple[str, ...] = ()
    for moment in local:
        at = datetime.fromisoformat(moment).replace(tzinfo=NOW.tzinfo)
        wrote = with_hour(wrote, at.astimezone(UTC))
    return wrote


NIGHTS = [f"2026-11-{day} 0{hour}:10" for day in (17, 18, 19) for hour in (2, 4)]


def test_writing_at_night_day_after_day_suggests_another_zone_and_one_long_night_does_not() -> None:
    assert hours_elsewhere(View({}, {}, NOW, wrote=hours(*NIGHTS)))
    one = [f"2026-11-19 0{hour}:10" for hour in range(1, 7)]
    assert not hours_elsewhere(View({}, {}, NOW, wrote=hours(*one)))
    evenings = [f"2026-11-{day} 21:10" for day in (17, 18, 19)]
    assert not hours_elsewhere(View({}, {}, NOW, wrote=hours(*sorted([*NIGHTS, *evenings]))))


@given(st.lists(st.integers(0, 40 * 24), max_size=40).map(sorted))
def test_few_hours_are_remembered_and_none_that_is_long_ago(passed: list[int]) -> None:
    wrote: tuple[str, ...] = ()
    for number in passed:
        now = NOW.astimezone(UTC) + timedelta(hours=number)
        wrote = with_hour(wrote, now)
        assert len(wrote) == len(set(wrote)) <= MOST_HOURS
        assert min(wrote) >= (now - timedelta(days=10)).isoformat()[:13]
