from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.reading.log import read_log, read_logs
from dialogs.reading.log_senses import Sense
from dialogs.reading.log_words import marks
from tests.dialogs.reading.log_table import NOW, told, told_cases, untold_cases

_SEVERAL = {
    "gisteren 3 lijntjes, vandaag niks": ["day=-1 used amount=3lines", "day=0 !used"],
    "vandaag niks, gisteren 3 lijntjes": ["day=0 !used", "day=-1 used amount=3lines"],
    "vandaag niet, gisteren wel": ["day=0 !used", "day=-1 used"],
    "gisteren niet gebruikt, vandaag wel": ["day=-1 !used", "day=0 used"],
    "gisteren niks gebruikt, vandaag ook niet": ["day=-1 !used", "day=0 !used"],
    "gisteren en vandaag niks gebruikt": ["day=-1 !used", "day=0 !used"],
    "vrijdag en zaterdag telkens een halve gram": [
        "day=-7 used amount=0.5grams",
        "day=-6 used amount=0.5grams",
    ],
    "telkens een halve gram op vrijdag en zaterdag": [
        "day=-7 used amount=0.5grams",
        "day=-6 used amount=0.5grams",
    ],
    "gisteren en eergisteren allebei 2 lijntjes": [
        "day=-1 used amount=2lines",
        "day=-2 used amount=2lines",
    ],
    "vrijdag, zaterdag en zondag elke dag 3 lijnen": [
        "day=-7 used amount=3lines",
        "day=-6 used amount=3lines",
        "day=-5 used amount=3lines",
    ],
    "vrijdag en zaterdag een halve gram": [
        "day=-7 used amount=0.5grams?",
        "day=-6 used amount=0.5grams?",
    ],
    "Maandag twee lijntjes, woensdag een halve gram en gisteren ook": [
        "day=-4 used amount=2lines",
        "day=-2 used amount=0.5grams",
        "day=-1 used amount=0.5grams?",
    ],
    "vandaag 8 en gisteren 2 lijnen": ["day=0 used? amount=8lines?", "day=-1 used amount=2lines"],
    "vrijdag 3 lijnen zaterdag 2 lijnen zondag niks": [
        "day=-7 used amount=3lines",
        "day=-6 used amount=2lines",
        "day=-5 !used",
    ],
    "maandag 2 lijnen; dinsdag 0; woensdag 1 gram": [
        "day=-4 used amount=2lines",
        "day=-3 !used",
        "day=-2 used amount=1grams",
    ],
    "gisteren zin 8 en 3 lijnen, vandaag zin 4 en 2 pinten": [
        "day=-1 craving=8 used amount=3lines",
        "day=0 craving=4 alcohol=2",
    ],
    "gisteren 2 lijnen gesnoven, en vandaag 0, zin nu 4": [
        "day=-1 used amount=2lines",
        "day=0 craving=4 !used?",
    ],
    "heb gisteren en vandaag niet gebruikt, zin 3": ["day=-1 !used", "day=0 craving=3 !used"],
    "yesterday 3 lines, today nothing": ["day=-1 used amount=3lines", "day=0 !used"],
    "hier soir trois lignes, aujourd'hui rien": [
        "day=-1 moment=evening used amount=3lines",
        "day=0 !used",
    ],
}
_ONE = (
    "gisteren, nee vandaag 3 lijnen",
    "vandaag minder dan gisteren, 2 lijnen",
    "van vrijdag op zaterdag 3 lijnen",
    "vandaag 3 lijntjes, gisteren was ik op het werk",
    "zin 7, 2 lijnen, 3 pinten",
    "vandaag niks",
)


def _written(shown: dict[str, str]) -> str:
    names = {"True": "used", "False": "!used", "True?": "used?", "False?": "!used?"}
    return " ".join(
        names[value] if name == "used" else f"{name}={value}" for name, value in shown.items()
    )


@pytest.mark.parametrize("text", _SEVERAL)
def test_each_day_told_is_a_log(text: str) -> None:
    logs = read_logs(text, lang="nl", now=NOW)

    assert [_written(told(log)) for log in logs] == _SEVERAL[text]


@pytest.mark.parametrize("text", _ONE)
def test_one_day_told_is_one_log(text: str) -> None:
    assert read_logs(text, lang="nl", now=NOW) == (read_log(text, lang="nl", now=NOW),)


@pytest.mark.parametrize("text", ["hoi", "", "wis gisteren", "gooi vandaag en gisteren weg"])
def test_nothing_told_is_no_log(text: str) -> None:
    assert read_logs(text, lang="nl", now=NOW) == ()


def test_the_words_of_a_day_are_those_said_of_it() -> None:
    first, second = read_logs("gisteren op café 3 lijntjes, vandaag thuis niks", lang="nl", now=NOW)

    assert ("cafe" in first.words, "thuis" in first.words) == (True, False)
    assert ("cafe" in second.words, "thuis" in second.words) == (False, True)


def test_only_a_message_that_names_two_days_is_about_several() -> None:
    for case in (*told_cases(), *untold_cases()):
        days = [mark for mark in marks(case.text, case.lang) if mark.sense is Sense.DAY]
        logs = read_logs(case.text, lang=case.lang, now=NOW)
        assert len(logs) <= max(1, len(days)), case.text


_WORDS = "vandaag gisteren vrijdag en , ook niks telkens 3 lijnen zin 7 niet gebruikt 2 pinten wel"


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(_WORDS.split()), max_size=30))
def test_no_day_is_told_twice(row: list[str]) -> None:
    logs = read_logs(" ".join(row), lang="nl", now=NOW)
    days = [log.get("day") for log in logs]

    assert len(set(days)) == len(days)
    assert all(log.fields for log in logs)


@pytest.mark.parametrize("text", ["1 " * 2_000, "vandaag 1 gisteren 2 " * 200, "en maandag " * 400])
def test_long_rows_of_days_get_an_answer(text: str) -> None:
    assert isinstance(read_logs(text, lang="nl", now=NOW), tuple)
