"""Zones by city, clock or name."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.cities import COUNTRY_ZONES, DEFAULT_ZONE, MOST_CITIES, ZONES, cities_at, zone_named

NOVEMBER = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
JULY = datetime(2026, 7, 1, 19, 0, tzinfo=UTC)


@pytest.mark.parametrize("zone", sorted({*ZONES.values(), *COUNTRY_ZONES.values(), DEFAULT_ZONE}))
def test_every_zone_is_there(zone: str) -> None:
    assert ZoneInfo(zone).key == zone


@pytest.mark.parametrize("city", ZONES)
def test_every_city_is_found_by_its_name_in_any_case(city: str) -> None:
    assert zone_named(city) == zone_named(f"  {city.upper()} ") == ZONES[city]


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("amsterdm", "Europe/Amsterdam"),
        ("londen ", "Europe/London"),
        ("london", "Europe/London"),
        ("new york", "America/New_York"),
        ("newyork", "America/New_York"),
        ("Los Angelos", "America/Los_Angeles"),
        ("caïro", "Africa/Cairo"),
        ("cairo", "Africa/Cairo"),
        ("europe/brussels", "Europe/Brussels"),
        ("America/Argentina/Ushuaia", "America/Argentina/Ushuaia"),
        ("Pacific/Chatham", "Pacific/Chatham"),
        ("st. john's", "America/St_Johns"),
    ],
)
def test_a_zone_is_found_through_typos_and_by_its_own_name(words: str, zone: str) -> None:
    assert zone_named(words) == zone


@pytest.mark.parametrize(
    "words",
    ["", " ", "thuis", "op reis", "xyz", "ergens anders", "/etc/passwd", "../../etc/passwd", "/",
     "Europe/", "Europe", "Mars/Phobos", "a/" * 100, "😀", "{0}", "7"],
)  # fmt: skip
def test_what_is_no_place_has_no_zone(words: str) -> None:
    assert zone_named(words) is None


@given(st.text(max_size=80))
def test_any_words_have_a_zone_that_exists_or_none(words: str) -> None:
    zone = zone_named(words)
    assert zone is None or zone in available_timezones()


def test_cities_are_offered_by_the_clock_there() -> None:
    assert cities_at("20:00", NOVEMBER)[:3] == ("Casablanca", "Amsterdam", "Brussel")
    assert cities_at("14:00", NOVEMBER) == ("New York", "Toronto", "Lima", "Bogotá")
    assert "Kathmandu" in cities_at("00:45", NOVEMBER)


def test_the_clock_follows_summer_time() -> None:
    assert "Amsterdam" in cities_at("21:00", JULY)
    assert "Londen" in cities_at("20:00", JULY)


def test_a_clock_may_be_ten_minutes_off_across_midnight_too() -> None:
    midnight = datetime(2026, 11, 20, 23, 2, tzinfo=UTC)
    assert "Amsterdam" in cities_at("23:53", midnight)
    assert "Amsterdam" not in cities_at("23:50", midnight)


@given(st.integers(0, 23), st.integers(0, 59))
def test_no_more_cities_are_offered_than_fit(hour: int, minute: int) -> None:
    assert len(cities_at(f"{hour:02}:{minute:02}", NOVEMBER)) <= MOST_CITIES
