from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.catalog import DUTCH, Catalog
from dialogs.findings import Place
from dialogs.messages import Message, Text, Words
from dialogs.translations.exchange import (
    Clash,
    Row,
    accepted,
    marked,
    rows_from,
    rows_of,
    take_back,
    undone,
)
from dialogs.translations.merging import Edition, Translation
from dialogs.translations.sources import SourceText
from dialogs.wording import word

TEXTS = [
    SourceText("a.s.say.0", "Dag", Place("client/a.yaml", 2), "bubble"),
    SourceText("a.s.answer.yes", "Ja", Place("client/a.yaml", 3), "button", 64, before="Dag"),
]
SOURCES = {text.context: text for text in TEXTS}
FRENCH = Edition("fr", "x.po", (Translation("a.s.say.0", "Dag", "Bonjour"),))


def out() -> tuple[Row, ...]:
    return rows_of(TEXTS, FRENCH)


def test_a_row_tells_what_a_translator_needs() -> None:
    assert out() == (
        Row("a.s.say.0", "bubble", "", "Dag", "Bonjour", None, "Bonjour"),
        Row("a.s.answer.yes", "button", "Dag", "Ja", "", 64, ""),
    )


def test_what_came_back_unchanged_changes_nothing() -> None:
    assert take_back(FRENCH, out(), SOURCES) == (FRENCH, (), ())


def back(edition: Edition, now: str, row: Row | None = None) -> tuple[Edition, tuple[Clash, ...]]:
    taken, clashes, _ = take_back(edition, [replace(row or out()[0], now=now)], SOURCES)
    return taken, clashes


def french(words: str, dutch: str = "Dag") -> Edition:
    return replace(FRENCH, translations=(Translation("a.s.say.0", dutch, words),))


def test_a_change_and_a_new_translation_are_taken_and_told() -> None:
    first, second = out()
    rows = [replace(first, now="Salut"), replace(second, now="Oui")]
    taken, clashes, told = take_back(FRENCH, rows, SOURCES)
    assert [one.words for one in taken.translations] == ["Salut", "Oui"]
    assert clashes == ()
    assert told == ("a.s.say.0", "a.s.answer.yes")


def test_what_two_people_changed_is_told_and_neither_is_lost() -> None:
    taken, (clash,) = back(french("Coucou"), "Salut")
    (one,) = taken.translations
    assert (one.words, one.remarks) == ("Coucou", ('also proposed: "Salut"',))
    assert "Coucou" in str(clash)
    assert "Salut" in str(clash)
    assert back(taken, "Salut")[0] == taken


def test_the_other_ones_words_can_be_accepted_and_given_back() -> None:
    (one,) = back(french("Coucou"), "Salut\nà toi")[0].translations
    theirs = accepted(one)
    assert theirs is not None
    assert theirs.words == "Salut\nà toi"
    ours = undone(theirs)
    assert ours is not None
    assert ours.words == "Coucou"


def test_both_who_changed_it_alike_agree() -> None:
    assert back(french("Salut"), "Salut") == (french("Salut"), ())


def test_a_translation_of_a_sentence_that_changed_is_kept_beside() -> None:
    taken, (clash,) = back(french("Bonjour", "Hoi"), "Salut")
    assert clash.why.startswith("the Dutch sentence")
    assert taken.translations[0].remarks == ('also proposed: "Salut"',)


def test_one_change_can_be_undone_alone_and_the_undoing_too() -> None:
    first, second = out()
    rows = [replace(first, now="Salut"), replace(second, now="Oui")]
    taken, *_ = take_back(FRENCH, rows, SOURCES)
    once = undone(taken.translations[0])
    assert once is not None
    assert once.words == "Bonjour"
    again = undone(once)
    assert again is not None
    assert again.words == "Salut"
    assert undone(FRENCH.translations[0]) is None


NAMED = SourceText("a.s.say.1", "Dag {name}", Place("client/a.yaml", 4), "bubble")


@pytest.mark.parametrize(
    "typed",
    [
        "Salut {name}", "{name}, 100 % ; <b>&amp;</b> \\n \\ «»", "{ } {autre} {{ }} {name}",
        "{name}\t\u00a0!", "_x0041_ {name} 🙂", " {name} ", "=1+1 {name}", "'{name}",
        '"{name}"\n%s %(x)s $1', "{Name} {name!r} {name",
    ],
)  # fmt: skip
def test_all_characters_but_a_declared_name_reach_people_as_typed(typed: str) -> None:
    (row,) = rows_of([NAMED], Edition("fr", "x.po"))
    edition, *_ = take_back(
        Edition("fr", "x.po"), [replace(row, now=typed)], {NAMED.context: NAMED}
    )
    message = Message(Text(NAMED.context, NAMED.id), (("name", Words("An")),))
    said = word(message, Catalog("fr", edition.messages(), DUTCH))
    assert said == typed.replace("{name}", "An")
    (again,) = rows_of([NAMED], edition)
    assert again.now == typed


def test_a_name_that_is_not_declared_is_no_gap() -> None:
    french_ = Catalog("fr", {(NAMED.context, NAMED.id): "{autre} {name}"}, DUTCH)
    assert word(Message(Text(NAMED.context, NAMED.id)), french_) == "{autre} …"


def test_a_po_file_comes_back_as_a_sheet_does() -> None:
    going = marked(FRENCH, TEXTS)
    assert [one.words for one in going.translations] == ["Bonjour", ""]
    first, second = going.translations
    back_ = replace(going, translations=(replace(first, words="Salut {"), second))
    taken, clashes, told = take_back(FRENCH, rows_from(back_), SOURCES)
    assert (told, clashes) == (("a.s.say.0",), ())
    assert taken.translations[0].words == "Salut {{"
    _, (clash,), _ = take_back(french("Coucou"), rows_from(back_), SOURCES)
    assert "somebody else" in clash.why
