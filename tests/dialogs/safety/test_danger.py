from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.safety.net import find_danger, find_dangers, find_unclear

HERE = Path(__file__).parent


def rows(name: str) -> list[str]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


ALARMS = [tuple(row.split("|", 3)) for row in rows("alarms.txt")]
QUIET = rows("quiet.txt")
PLAIN = (
    "ik wil dood",
    "i want to die",
    "je veux mourir",
    "pijn op mijn borst",
    "he is not breathing",
)


@pytest.mark.parametrize(("lang", "danger", "about", "text"), ALARMS)
def test_danger_is_heard_whatever_the_language_is_set_to(
    lang: str, danger: str, about: str, text: str
) -> None:
    for spoken in (lang, "nl", "en", "fr", "xx"):
        found = find_danger(text, lang=spoken)

        assert found is not None
        assert (found.danger, found.about) == (danger, about)


@pytest.mark.parametrize("text", QUIET)
def test_nobody_is_alarmed_for_nothing(text: str) -> None:
    assert find_danger(text, lang="nl") is None


@pytest.mark.parametrize("plain", PLAIN)
@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "{}!!!",
        "  {}  ",
        "7, {}",
        "{}\nen verder niks",
        "goed hoor.\n{}",
        "\u202e{}\u200b",
        "😭{}😭",
    ],
)
def test_danger_is_heard_amid_other_words(plain: str, around: str) -> None:
    assert find_danger(around.format(plain), lang="nl") is not None


@pytest.mark.parametrize(
    "typed",
    [
        "IK WIL DOOD",
        "ik wil doooood",
        "ik wil d00d",
        "ik wìl dóód",
        "ik wil\u200b dood",
        "ik wil...dood",
    ],
)
def test_spelling_does_not_hide_danger(typed: str) -> None:
    assert find_danger(typed, lang="nl") is not None


def test_a_body_in_danger_goes_before_a_wish_to_die() -> None:
    found = find_danger("ik wil dood. ik heb een overdosis genomen", lang="nl")

    assert found is not None
    assert found.danger == "overdose_or_medical"


def test_the_words_that_raised_it_are_named() -> None:
    found = find_danger("het gaat slecht, ik wil nie meer leven", lang="nl")

    assert found is not None
    assert found.because == "wil niet meer leven"


def test_a_denial_after_danger_does_not_hide_it() -> None:
    assert find_danger("ik kan niet slapen ik wil dood", lang="nl") is not None
    assert find_danger("ik wil niet dood maar ik wil ook niet meer leven", lang="nl") is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00",
        "\ud800\udfff",
        "💀" * 250_000,
        "a" * 1_000_000,
        "ik wil niet " * 80_000,
        "geen borstpijn " * 60_000,
        "er een eind aan de " * 50_000,
        "vroeger overdosis genomen " * 40_000,
    ],
)
def test_a_megabyte_takes_linear_time(text: str) -> None:
    begun = perf_counter()

    find_danger(text, lang="nl")

    assert perf_counter() - begun < 15


@settings(max_examples=100)
@given(st.text(max_size=300))
def test_any_text_gets_the_same_answer_twice(text: str) -> None:
    assert find_danger(text, lang="nl") == find_danger(text, lang="nl")


def test_danger_goes_before_the_age_of_the_writer() -> None:
    heard = find_dangers("ik ben 15 en ik wil dood", lang="nl")

    assert [danger.danger for danger in heard] == ["suicide", "minor"]


def test_what_can_be_read_either_way_is_asked_and_alarms_nobody() -> None:
    words = "ik zie het niet meer zitten"
    found = find_unclear(words, lang="nl")

    assert find_danger(words, lang="nl") is None
    assert found is not None
    assert found.danger == "suicide"


def test_nothing_is_unclear_where_danger_was_heard() -> None:
    assert find_unclear("ik trek het niet meer, ik wil dood", lang="nl") is None


def test_a_message_takes_about_a_millisecond() -> None:
    words = "gisteren twee lijntjes bij een vriend thuis, daarna naar huis en goed geslapen"
    find_danger(words, lang="nl")
    begun = perf_counter()
    for _ in range(100):
        find_danger(words, lang="nl")

    assert (perf_counter() - begun) / 100 < 0.005  # generous: several people share a machine


@pytest.mark.parametrize(
    "said", ["{}", "{}.", "een {}", "about {}", "{}/10", "{} bier", "zin {}", "{} uur", "om {}"]
)
def test_numbers_alarm_nobody(said: str) -> None:
    for number in range(101):
        assert find_danger(said.format(number), lang="nl") is None
        assert find_unclear(said.format(number), lang="nl") is None
