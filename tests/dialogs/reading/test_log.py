from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.reading.log import FIELDS, Log, read_log
from dialogs.reading.readings import Guess, Read, Unread, Vague
from dialogs.values import Amount, Part
from tests.dialogs.reading.log_table import NOW, Case, told, told_cases, untold_cases

_TOLD = list(told_cases())
_UNTOLD = list(untold_cases())
_FACTS = {"used", "amount", "alcohol"}


def _read(text: str, lang: str = "nl") -> Log:
    return read_log(text, lang=lang, now=NOW)


@pytest.mark.parametrize("case", _TOLD, ids=lambda case: case.text[:60])
def test_what_is_told_of_a_day_is_read(case: Case) -> None:
    log = _read(case.text, case.lang)

    got = {name: value for name, value in told(log).items() if name not in case.free}

    assert got == case.expected
    assert log.is_told


@pytest.mark.parametrize("case", _UNTOLD, ids=lambda case: case.text[:60])
def test_what_tells_nothing_of_a_day_is_no_log(case: Case) -> None:
    log = _read(case.text, case.lang)

    assert not log.is_told
    assert not _FACTS & dict(log.items()).keys()


def test_the_tables_are_large_enough_to_mean_something() -> None:
    spoken = [case.lang for case in _TOLD]

    assert spoken.count("nl") >= 300
    assert spoken.count("en") >= 50
    assert spoken.count("fr") >= 50
    assert len(_UNTOLD) >= 200


def test_an_untold_field_has_no_reading() -> None:
    assert _read("zin 7").get("alcohol") is None


def test_fields_are_read_in_the_order_they_are_asked() -> None:
    log = _read("4 pinten, 2 lijntjes, zin 7, gisteren om 23u")

    assert [name for name, _ in log.items()] == list(FIELDS[:7])


def test_a_misspelled_figure_is_a_guess_and_never_a_zero() -> None:
    assert _read("zin zeevn denk ik").get("craving") == Guess(7, "near_miss")


def test_of_two_figures_the_higher_is_guessed() -> None:
    assert _read("zin 7 of 8").get("craving") == Guess(8, "range")


def test_craving_without_a_figure_keeps_the_words() -> None:
    assert _read("veel goesting gehad vandaag").get("craving") == Vague(
        "veel goesting gehad vandaag"
    )


def test_an_amount_keeps_every_unit_that_was_named() -> None:
    log = _read("2 lijnen gesnoven, voor 20 euro")

    assert log.get("amount") == Read(Amount((Part("lines", 2, 2), Part("euro", 20, 20))))


def test_drinks_of_several_kinds_are_added_up() -> None:
    assert _read("4 pils en 2 whisky").get("alcohol") == Read(Amount((Part("glasses", 6, 6),)))


def test_a_bottle_is_not_made_into_glasses() -> None:
    assert isinstance(_read("fles wijn en 2 lijnen").get("alcohol"), Vague)


def test_the_day_follows_the_clock_that_is_given() -> None:
    later = read_log("gisteren zin 7", lang="nl", now=NOW + timedelta(days=3))

    assert later.get("day") == Read("2026-11-22")


def test_a_plan_beside_a_fact_leaves_the_fact() -> None:
    log = _read("zin 6 vandaag, morgen ga ik 3 lijnen doen")

    assert told(log) == {"day": "0", "craving": "6"}


@pytest.mark.parametrize(
    "text",
    [
        "wis dat ene lijntje",
        "haal die 3 lijnen weg",
        "gooi gisteren weg",
        "verwijder mijn entry van eergisteren",
        "delete yesterday",
    ],
)
def test_a_wish_to_take_something_away_tells_nothing(text: str) -> None:
    assert _read(text) == Log()


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["nl", "nl-BE", "en", "fr", "xx", ""]))
def test_any_text_gives_a_log_and_the_same_one_twice(text: str, lang: str) -> None:
    log = _read(text, lang)

    assert log == _read(text, lang)
    assert {name for name, _ in log.items()} <= set(FIELDS)
    assert not any(isinstance(reading, Unread) for _, reading in log.items())


_WORDS = (
    "zin 7 niet geen niks gebruikt 2 lijnen pinten gisteren en , . ? : van tot om een hij / 10 u"
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(_WORDS.split()), max_size=30))
def test_any_row_of_its_own_words_gives_a_log(row: list[str]) -> None:
    log = _read(" ".join(row))
    level = log.get("craving")

    if isinstance(level, Read | Guess):
        assert isinstance(level.value, int)
        assert 0 <= level.value <= 10
    if log.get("amount"):
        assert log.get("used") == Read(value=True)


@pytest.mark.parametrize(
    "text",
    ["\x00", "\ud800", "🙂" * 4_000, "niet " * 800, "1 " * 2_000, "zin in 7 " * 400, "{0} %s <b>"],
)
def test_strange_and_long_messages_get_an_answer(text: str) -> None:
    assert isinstance(_read(text), Log)
