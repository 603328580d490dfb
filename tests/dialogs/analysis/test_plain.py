from __future__ import annotations

import pytest

from dialogs.analysis.ease import ease_of, sentences_of, words_of
from dialogs.analysis.plain import find_hard_texts
from dialogs.analysis.syllables import syllables
from tests.dialogs.analysis.drafts import SOUND, at, prove, script

SYLLABLES = {
    "nl": {"hoeven": 2, "goesting": 2, "cocaïne": 4, "zin": 1, "bijvoorbeeld": 3, "beëindigen": 4},
    "en": {"craving": 2, "time": 1, "wanted": 2, "used": 1, "little": 2, "evening": 3, "be": 1},
    "fr": {"envie": 2, "consommer": 3, "semaine": 2, "lignes": 1, "arrêté": 3, "passé": 2},
}  # fmt: skip


@pytest.mark.parametrize(
    ("word", "lang", "count"),
    [(word, lang, count) for lang, words in SYLLABLES.items() for word, count in words.items()],
)
def test_syllables_are_counted_as_they_are_said(word: str, lang: str, count: int) -> None:
    assert abs(syllables(word, lang) - count) <= (word in ("evening", "bijvoorbeeld"))


def test_a_sentence_ends_where_a_reader_breathes() -> None:
    text = "Bel {emergency}. Zeg wat er is: ‘hij ademt niet’. Klaar? Goed!"
    assert len(list(sentences_of(text))) == 5
    assert words_of("Qu'est-ce que t'as pris l'autre soir ?", "fr") == [
        "est-ce", "que", "as", "pris", "autre", "soir",
    ]  # fmt: skip


def test_flesch_douma_is_what_its_makers_say() -> None:
    ease = ease_of(["De kat zit op de mat."], "nl")
    assert (ease.sentences, ease.words, ease.syllables) == (1, 6, 6)
    assert ease.score("nl") == pytest.approx(206.8 - 77 - 0.93 * 6)


def said(text: str) -> str:
    return script(f'  ask:\n    say: "{text}"\n    end: done\n')


def test_easy_words_are_left_alone() -> None:
    assert prove(find_hard_texts, SOUND, said("Je hoeft nu niets. " * 10)) == []


def test_a_sentence_that_is_too_long_is_found_where_it_stands() -> None:
    text = said("Je kunt nu " + "nog even " * 8 + "wachten.")
    assert prove(find_hard_texts, text) == [at("long-sentence", text, "say:")]


def test_a_text_of_long_words_is_found() -> None:
    hard = "De verslavingsproblematiek veroorzaakt ongecontroleerde gedragsveranderingen. " * 6
    assert at("hard-to-read", said(hard), "script:") in prove(find_hard_texts, said(hard))
