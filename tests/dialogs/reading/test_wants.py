from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.reading.wants import (
    UNSURE,
    Phrase,
    build_index,
    find_correction,
    find_opening,
    find_wants,
    is_question,
)
from tests.dialogs.reading.wants_cases import INDEX, held_out, measure, opened, read_cases, tuned_on

ODD = [
    "",
    " ",
    "\x00",
    "\ud800",
    "💀💀",
    "a" * 1_000_000,
    "menu " * 200_000,
    "\u202emenu",
    "{0} %s",
]


def first(text: str, lang: str = "nl") -> str | None:
    wants = find_wants(INDEX, text, lang=lang)
    return wants[0].script if wants else None


def test_messages_that_were_tuned_on_find_their_script() -> None:
    tally = measure(INDEX, tuned_on())

    assert tally.first >= 0.75
    assert tally.opened_right >= 0.96
    assert tally.opened_for_nothing <= 0.02


def test_messages_that_were_held_out_find_their_script() -> None:
    tally = measure(INDEX, held_out())

    assert tally.first >= 0.68
    assert tally.offered >= 0.72
    assert tally.opened_right >= 0.96
    assert tally.opened_for_nothing <= 0.02
    assert tally.offered_for_nothing <= 0.1


def test_messages_written_after_the_tuning_find_their_script() -> None:
    tally = measure(INDEX, read_cases("wants_blind.txt"))

    assert tally.first >= 0.8
    assert tally.opened_right >= 0.97
    assert tally.opened_for_nothing == 0.0


def test_two_thousand_phrases_are_searched_in_milliseconds() -> None:
    rows = [case for case in read_cases() if case.script != "none"]
    many = [
        Phrase(f"{case.script}{turn}", case.lang, case.text) for turn in range(7) for case in rows
    ]
    index = build_index(many)
    begun = perf_counter()

    for case in rows[:100]:
        find_wants(index, case.text, lang=case.lang)

    assert perf_counter() - begun < 3  # a fifth of it on an idle machine


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("kheb mega veel goesting nu", "craving_now"),
        ("instelingen", "settings"),
        ("wis alles wat ge over mij hebt", "delete"),
        ("mijn dagboekje doen", "checkin"),
        ("ik ben hervallen", "card_relapse"),
        ("kan ni slapen", "card_sleep"),
        ("slaapproblemen door de coke", "card_sleep"),
        ("i have a craving", "craving_now"),
        ("j'ai rechuté hier soir", "card_relapse"),
    ],
)
def test_dialect_slips_and_synonyms_find_the_script(text: str, script: str) -> None:
    assert first(text) == script


@pytest.mark.parametrize(
    "text",
    [
        "ik heb geen zin",
        "ik heb helemaal geen goesting",
        "ik wil geen menu",
        "niet overslaan",
        "ik ben niet hervallen",
        "i don't have a craving",
    ],
)
def test_a_denial_opens_nothing(text: str) -> None:
    assert opened(find_wants(INDEX, text, lang="nl")) is None


def test_wants_come_best_first_and_once_each() -> None:
    wants = find_wants(INDEX, "ik wil mijn gegevens downloaden of wissen", lang="nl")

    assert len({want.script for want in wants}) == len(wants) >= 2
    assert [want.score for want in wants] == sorted((w.score for w in wants), reverse=True)
    assert all(UNSURE <= want.score <= 1 for want in wants)


def test_a_phrase_itself_scores_one() -> None:
    assert find_wants(INDEX, "Wie kan dit lezen?", lang="nl")[0].score == 1.0


def test_without_phrases_nothing_is_wanted() -> None:
    empty = build_index([])

    assert find_wants(empty, "menu", lang="nl") == ()
    assert find_opening(empty, "menu", lang="nl") is None


def test_of_two_scripts_with_one_phrase_the_first_opens() -> None:
    index = build_index([Phrase("one", "nl", "anker"), Phrase("two", "nl", "anker")])

    found = find_opening(index, "anker", lang="nl")
    assert found is not None
    assert found.script == "one"


@pytest.mark.parametrize("text", ODD)
def test_odd_text_gets_an_answer(text: str) -> None:
    for lang in ("nl", "nl-BE", "en", "fr", "xx", ""):
        find_wants(INDEX, text, lang=lang)
        find_opening(INDEX, text, lang=lang)
        is_question(text, lang=lang)
        find_correction(text, lang=lang)


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_any_text_gets_the_same_answer_twice(text: str) -> None:
    assert find_wants(INDEX, text, lang="nl") == find_wants(INDEX, text, lang="nl")
    assert find_opening(INDEX, text, lang="nl") == find_opening(INDEX, text, lang="nl")


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_a_correction_is_taken_from_the_text_itself(text: str) -> None:
    found = find_correction(text, lang="nl")

    assert found is None or found in text
