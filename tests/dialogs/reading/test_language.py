from __future__ import annotations

import pytest

from dialogs.reading.days import read_day
from dialogs.reading.language import guess_language
from dialogs.reading.log import read_log
from dialogs.reading.readings import Read
from tests.dialogs.reading.log_table import NOW, told, told_cases, untold_cases


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("j'ai consommé hier, deux lignes", "fr"),
        ("hier soir trois lignes", "fr"),
        ("on a pris trois lignes hier", "fr"),
        ("mon mec a sniffé hier", "fr"),
        ("yesterday 3 lines", "en"),
        ("did two lines last night", "en"),
        ("I was at home and it was hard", "en"),
        ("ik was hier gisteren", "nl"),
        ("die was hier", "nl"),
        ("zin 7, 3 lines yesterday", "nl"),
        ("coke", "nl"),
        ("", "nl"),
        ("😀 12", "nl"),
    ],
)
def test_a_sentence_is_in_the_language_of_its_small_words(text: str, lang: str) -> None:
    assert guess_language(text, lang="nl") == lang


def test_the_tag_that_is_spoken_stays_as_it_is() -> None:
    assert guess_language("gisteren 3 lijntjes gedaan", lang="nl-BE") == "nl-BE"
    assert guess_language("hm", lang="xx") == "xx"


def test_no_dutch_message_is_taken_for_another_language() -> None:
    dutch = [case.text for case in (*told_cases(), *untold_cases()) if case.lang == "nl"]

    assert [text for text in dutch if guess_language(text, lang="nl") != "nl"] == []


def test_a_french_yesterday_is_not_the_dutch_here() -> None:
    log = read_log("j'ai consommé hier, deux lignes", lang="nl", now=NOW)

    assert told(log) == {"day": "-1", "used": "True", "amount": "2lines"}
    assert read_day("c'était hier je crois", lang="nl", today=NOW.date()) == Read("2026-11-19")
    assert read_day("ik was hier niet vandaag", lang="nl", today=NOW.date()) == Read("2026-11-20")


def test_an_english_sentence_is_read_while_dutch_is_spoken() -> None:
    log = read_log("I used yesterday, two lines", lang="nl", now=NOW)

    assert told(log) == {"day": "-1", "used": "True", "amount": "2lines"}
