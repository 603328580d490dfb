"""What follows from records: nothing from a day that nobody filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs import types
from dialogs.insights import INSIGHTS, View
from dialogs.records import Record
from dialogs.usual import FEWEST_TO_COMPARE
from dialogs.values import Amount, Part, Unit, Value

NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
TODAY = "2026-11-20"


def day(back: int) -> str:
    return (NOW - timedelta(days=back)).date().isoformat()


def checkin(back: int, **fields: Value) -> Record:
    return Record(f"checkin:{day(back)}", "checkin", {"day": day(back), **fields})


def view(
    *records: Record, now: datetime = NOW, current: str | None = None, **profile: Value
) -> View:
    return View(profile, {record.key: record for record in records}, now, current)


def ask(name: str, seen: View, *args: Value) -> Value:
    return INSIGHTS[name].work_out(seen, *args)


def so_much(number: float, unit: Unit = "lines") -> Amount:
    return Amount((Part(unit, number, number),))


# -- the hour -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "clock"),
    [
        ({}, "20:00"),
        ({"country": "nl"}, "20:00"),
        ({"country": "be"}, "20:00"),
        ({"country": "other"}, "20:00"),
        ({"zone": "Europe/London"}, "19:00"),
        ({"country": "nl", "zone": "America/New_York"}, "14:00"),
        ({"zone": ""}, "20:00"),
    ],
)
def test_the_clock_is_that_of_the_person(profile: dict[str, Value], clock: str) -> None:
    assert ask("local_time", View(profile, {}, NOW)) == clock


@pytest.mark.parametrize(
    ("hour", "part"),
    [(0, "night"), (4, "night"), (5, "morning"), (11, "morning"), (12, "afternoon"),
     (17, "afternoon"), (18, "evening"), (22, "evening"), (23, "night")],
)  # fmt: skip
def test_the_day_has_four_parts(hour: int, part: str) -> None:
    assert ask("part_of_day", view(now=NOW.replace(hour=hour), zone="UTC")) == part


def test_the_day_is_local_and_unclear_before_five() -> None:
    late = view(now=datetime(2026, 11, 20, 23, 30, tzinfo=UTC))
    assert ask("today", late) == "2026-11-21"
    assert ask("yesterday", late) == "2026-11-20"
    assert ask("day_unclear", late) is True
    assert ask("day_unclear", view(now=datetime(2026, 11, 20, 4, 0, tzinfo=UTC))) is False


def test_the_time_elsewhere_is_known_for_places_that_exist() -> None:
    assert ask("time_in", view(), "Europe/London") == "19:00"
    assert ask("time_in", view(), "nergens") is None
    assert ask("time_in", view(), None) is None


def test_zones_follow_from_country_clock_and_name() -> None:
    assert ask("country_zone", view(), "be") == "Europe/Brussels"
    assert ask("country_zone", view(), "other") == ""
    assert ask("zone_named", view(), "londen") == "Europe/London"
    assert ask("zone_named", view(), "thuis") == ""
    assert ask("zone_named", view(), None) is None
    cities = ask("zones_at", view(), "19:00")
    assert isinstance(cities, tuple)
    assert "Londen" in cities
    assert ask("zones_at", view(), None) == ()


# -- what is there ------------------------------------------------------------------


def test_logs_are_known_by_their_day() -> None:
    seen = view(checkin(0, craving=3), checkin(2, craving=5), current=f"checkin:{TODAY}")
    assert ask("checked_in_today", seen) is True
    assert ask("checked_in_today", view(checkin(1))) is False
    assert ask("has_log", seen, day(2)) is True
    assert ask("has_log", seen, day(1)) is False
    assert ask("has_log", seen, None) is False
    assert ask("days_logged", seen) == 2
    assert ask("days_logged", view()) == 0


def test_entries_are_those_of_a_day_without_consent() -> None:
    note = Record("note:x", "note", {"day": TODAY, "words": "a"})
    consent = Record("consent:x", "consent", {"day": TODAY, "role": "client"})
    seen = view(checkin(0), checkin(1), note, consent)
    assert ask("entries_on", seen, TODAY) == (f"checkin:{TODAY}", "note:x")
    assert ask("has_entries", seen, TODAY) is True
    assert ask("has_entries", seen, day(5)) is False
    assert ask("entries_on", view(Record("note:y", "note", {})), None) == ()
    assert ask("kind_of", seen, "note:x") == "note"
    assert ask("kind_of", seen, "note:gone") is None
    assert ask("kind_of", seen, None) is None
    assert ask("anything_kept", seen) is True
    assert ask("anything_kept", view()) is False


def test_what_goes_on_around_the_script_is_known() -> None:
    seen = View({"hour": "20:00"}, {}, NOW, below="checkin", is_holding=True, operator="Wij")
    assert ask("talk_open", seen) is True
    assert ask("open_talk", seen) == "checkin"
    assert ask("anything_held", seen) is True
    assert ask("operator", seen) == "Wij"
    assert ask("has_hour", seen) is True
    assert ask("prompts", View({}, {}, NOW, prompts=2)) == 2
    rest = view()
    assert ask("talk_open", rest) is False
    assert ask("open_talk", rest) is None
    assert ask("operator", rest) is None
    assert ask("has_hour", rest) is False
    assert ask("has_hour", view(hour="")) is False


@pytest.mark.parametrize(
    ("value", "is_answered"),
    [
        (None, False),
        ("", False),
        ((), False),
        (0, True),
        (False, True),
        ("x", True),
        (("a",), True),
    ],
)
def test_zero_and_no_are_answers_and_empty_words_are_none(value: Value, is_answered: Value) -> None:
    assert ask("answered", view(), value) is is_answered


@pytest.mark.parametrize(
    ("amount", "some"),
    [
        (so_much(2), True),
        (so_much(0), False),
        (Amount(vague="weinig"), True),
        (Amount((Part("lines", 0, 2),)), True),
        (Amount((Part("lines", 0, 0), Part("euro", 5, 5))), True),
        (None, None),
    ],
)
def test_some_is_anything_above_nothing_and_open_stays_open(amount: Value, some: Value) -> None:
    assert ask("some", view(), amount) is some


# -- over days ----------------------------------------------------------------------


def test_the_last_craving_is_that_of_the_last_day_that_has_one() -> None:
    seen = view(checkin(1, used=True), checkin(3, craving=8), checkin(5, craving=2))
    assert ask("last_craving", seen) == 8
    assert ask("last_craving", view(checkin(1, craving=0))) == 0
    assert ask("last_craving", view(checkin(1))) is None


def test_days_without_use_are_those_filled_in_since_the_last_use() -> None:
    seen = view(checkin(9, used=True), checkin(7, used=False), checkin(3, used=False))
    assert ask("days_without_use", seen) == 2


def test_a_day_nobody_filled_in_is_never_a_day_without_use() -> None:
    assert ask("days_without_use", view(checkin(300, used=True))) == 0
    seen = view(checkin(9, used=True), checkin(5, craving=3), checkin(4, used=None))
    assert ask("days_without_use", seen) == 0


def test_without_a_known_use_nothing_is_counted() -> None:
    assert ask("days_without_use", view()) is None
    assert ask("days_without_use", view(checkin(2, used=False), checkin(1, used=False))) is None


def test_the_day_that_is_filled_in_and_those_after_it_do_not_count_for_it() -> None:
    days = [checkin(9, used=True), checkin(8, used=False), checkin(5, used=True)]
    days += [checkin(2, used=False), checkin(1, used=False)]
    assert ask("days_without_use", view(*days, current=f"checkin:{day(5)}")) == 1
    assert ask("days_without_use", view(*days, current=f"checkin:{day(0)}")) == 2
    assert ask("days_without_use", view(*days, current="craving:x")) == 2


def used(*amounts: Amount | None) -> list[Record]:
    return [checkin(back, used=True, amount=told) for back, told in enumerate(amounts, 1)]


@pytest.mark.parametrize("days", range(FEWEST_TO_COMPARE))
def test_less_than_usual_needs_three_days(days: int) -> None:
    seen = view(*used(*[so_much(5)] * days))
    assert ask("less_than_usual", seen, so_much(1)) is False
    assert ask("usual_amount", seen) is None


@pytest.mark.parametrize(
    ("today", "is_less"),
    [
        (so_much(3), True),
        (so_much(4), False),
        (so_much(9), False),
        (so_much(0), False),
        (Amount((Part("lines", 1, 4),)), False),
        (Amount((Part("lines", 1, 3),)), True),
        (so_much(1, "grams"), False),
        (Amount(vague="minder"), False),
        (None, False),
    ],
)
def test_less_than_usual_is_below_the_median_in_the_same_unit(today: Value, is_less: Value) -> None:
    seen = view(*used(so_much(2), so_much(4), so_much(8)))
    assert ask("less_than_usual", seen, today) is is_less


def test_days_without_an_amount_are_not_days_of_nothing() -> None:
    seen = view(*used(so_much(4), so_much(4), so_much(4), None, so_much(0), Amount(vague="veel")))
    assert ask("usual_amount", seen) == 4
    assert ask("less_than_usual", seen, so_much(3)) is True


def test_the_usual_amount_is_in_the_unit_that_is_told_most_and_never_in_glasses() -> None:
    euro = [so_much(number, "euro") for number in (20, 30, 50, 60)]
    assert ask("usual_amount", view(*used(*euro, so_much(3)))) == 40
    assert ask("usual_amount", view(*used(*[so_much(3, "glasses")] * 5))) is None
    assert ask("usual_amount", view(*used(*[Amount((Part("lines", 2, 3),))] * 3))) == 2.5


def test_every_insight_answers_of_its_own_type_when_nothing_is_known() -> None:
    for name, insight in INSIGHTS.items():
        value = ask(name, view(), *[None for _ in insight.signature.takes])
        match insight.signature.gives:
            case types.FLAG:
                assert value is None or isinstance(value, bool), name
            case types.NUMBER:
                assert value is None or isinstance(value, int | float), name
            case kind if kind.kind in types.LISTS:
                assert isinstance(value, tuple), name
            case _:
                assert value is None or isinstance(value, str), name


def test_days_since_are_of_the_latest_record_and_not_of_the_one_being_made() -> None:
    def step(day: str) -> Record:
        return Record(f"step:{day}", "step", {"day": day, "step": "x"})

    today = NOW.date()
    seen = view(
        step((today - timedelta(days=9)).isoformat()), step((today - timedelta(2)).isoformat())
    )
    assert ask("days_since", seen, "step") == 2
    assert ask("days_since", seen, "boundary") is None
    making = replace(seen, current=f"step:{(today - timedelta(2)).isoformat()}")
    assert ask("days_since", making, "step") == 9
