from __future__ import annotations

from dataclasses import replace

from dialogs.findings import Place
from dialogs.translations.exchange import Row, rows_of, take_back
from dialogs.translations.merging import Edition, Translation
from dialogs.translations.sources import SourceText

TEXTS = [
    SourceText("a.s.say.0", "Dag", Place("client/a.yaml", 2), "bubble"),
    SourceText("a.s.answer.yes", "Ja", Place("client/a.yaml", 3), "button", 64, before="Dag"),
]
FRENCH = Edition("fr", "x.po", (Translation("a.s.say.0", "Dag", "Bonjour"),))


def out() -> tuple[Row, ...]:
    return rows_of(TEXTS, FRENCH)


def test_a_row_tells_what_a_translator_needs() -> None:
    assert out() == (
        Row("a.s.say.0", "bubble", "", "Dag", "Bonjour", None, "Bonjour"),
        Row("a.s.answer.yes", "button", "Dag", "Ja", "", 64, ""),
    )


def test_what_came_back_unchanged_changes_nothing() -> None:
    assert take_back(FRENCH, out()) == (FRENCH, ())


def test_a_change_and_a_new_translation_are_taken() -> None:
    first, second = out()
    taken, clashes = take_back(FRENCH, [replace(first, now="Salut"), replace(second, now="Oui")])
    assert [one.words for one in taken.translations] == ["Salut", "Oui"]
    assert clashes == ()


def test_what_two_people_changed_is_told_and_neither_is_lost() -> None:
    meanwhile = replace(FRENCH, translations=(Translation("a.s.say.0", "Dag", "Coucou"),))
    taken, (clash,) = take_back(meanwhile, [replace(out()[0], now="Salut")])
    (one,) = taken.translations
    assert (one.words, one.remarks) == ("Coucou", ("also proposed: Salut",))
    assert "Coucou" in str(clash)
    assert "Salut" in str(clash)
    again, _ = take_back(taken, [replace(out()[0], now="Salut")])
    assert again == taken


def test_both_who_changed_it_alike_agree() -> None:
    meanwhile = replace(FRENCH, translations=(Translation("a.s.say.0", "Dag", "Salut"),))
    assert take_back(meanwhile, [replace(out()[0], now="Salut")]) == (meanwhile, ())


def test_a_translation_of_a_sentence_that_changed_is_kept_beside() -> None:
    meanwhile = replace(FRENCH, translations=(Translation("a.s.say.0", "Hoi", "Bonjour"),))
    taken, (clash,) = take_back(meanwhile, [replace(out()[0], now="Salut")])
    assert clash.why.startswith("the Dutch sentence")
    assert taken.translations[0].remarks == ("also proposed: Salut",)
