"""Values and sentences as people read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.catalog import DUTCH, Catalog
from dialogs.messages import (
    Day,
    Fragments,
    Message,
    Number,
    Quantity,
    Several,
    Shown,
    Text,
    Words,
)
from dialogs.values import Amount, Part
from dialogs.wording import fill, word

CAFE = Text("a.pub", "Op café", "Café")
GSM = Text("a.gsm", "GSM kwijt")


def amount(*parts: Part) -> Quantity:
    return Quantity(Amount(parts))


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (Words("Wat ik zei"), "Wat ik zei"),
        (Words(""), ""),
        (Number(7), "7"),
        (Number(0.5), "0,5"),
        (Number(1250), "1.250"),
        (Day("2026-11-20"), "vrijdag 20 november"),
        (Day("2027-01-01"), "vrijdag 1 januari"),
        (amount(Part("lines", 1, 1)), "1 lijn"),
        (amount(Part("lines", 2, 2)), "2 lijnen"),
        (amount(Part("lines", 0.5, 0.5)), "0,5 lijnen"),
        (amount(Part("lines", 2, 3)), "2 tot 3 lijnen"),
        (amount(Part("lines", 0, 1)), "0 tot 1 lijnen"),
        (amount(Part("grams", 1, 1)), "1 gram"),
        (amount(Part("grams", 0.25, 0.5)), "0,25 tot 0,5 gram"),
        (amount(Part("euro", 50, 50)), "50 euro"),
        (amount(Part("glasses", 1, 1)), "1 glas"),
        (amount(Part("glasses", 6, 6)), "6 glazen"),
        (amount(Part("lines", 2, 2), Part("euro", 20, 20)), "2 lijnen en 20 euro"),
        (amount(Part("lines", 0, 0), Part("euro", 20, 20)), "20 euro"),
        (amount(Part("lines", 0, 0)), "niets"),
        (amount(), "niets"),
        (Quantity(Amount(vague="een paar {n}")), "een paar {n}"),
        (CAFE, "Op café"),
        (Several((Words("a"),)), "a"),
        (Several((Words("a"), Words("b"))), "a en b"),
        (Several((CAFE, GSM, Words("Jan"))), "Op café, GSM kwijt en Jan"),
        (Several(()), ""),
        (Fragments(()), ""),
    ],
)
def test_values_are_written_in_dutch(shown: Shown, words: str) -> None:
    assert word(shown, DUTCH) == words


def message(sentence: str, **values: Shown) -> Message:
    return Message(Text("a.say", sentence), tuple(values.items()))


def test_a_value_takes_the_place_of_its_name() -> None:
    said = message("Zin {craving}, {place}.", craving=Number(7), place=CAFE)
    assert word(said, DUTCH) == "Zin 7, op café."


def test_a_label_keeps_its_capital_where_a_sentence_begins_and_in_abbreviations() -> None:
    assert word(message("{place} dus.", place=CAFE), DUTCH) == "Op café dus."
    assert word(message("Dus {place}.", place=GSM), DUTCH) == "Dus GSM kwijt."


def test_own_words_keep_their_capitals() -> None:
    assert word(message("Dus {place}.", place=Words("Bij Jan")), DUTCH) == "Dus Bij Jan."


def test_fragments_are_joined_in_one_line() -> None:
    line = Fragments((message("zin {n}", n=Number(3)), message("{p}", p=CAFE), message("klaar")))
    assert word(line, DUTCH) == "zin 3, op café, klaar"


def test_the_shorter_text_is_taken_where_there_is_one() -> None:
    said = Message(Text("a.say", "Een lange zin.", "Kort."))
    assert word(said, DUTCH, simple=True) == "Kort."
    assert word(message("Een zin."), DUTCH, simple=True) == "Een zin."


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("{{craving}}", "{craving}"),
        ("{{{craving}}}", "{7}"),
        ("{{", "{"),
        ("}}", "}"),
        ("100 %", "100 %"),
        ("%s {craving}", "%s 7"),
        ("{unknown}", "…"),
        ("{Craving} {0} {}", "{Craving} {0} {}"),
    ],
)
def test_a_brace_meant_as_itself_is_written_twice(sentence: str, words: str) -> None:
    assert word(message(sentence, craving=Number(7)), DUTCH) == words


@given(st.text(st.sampled_from("ab{}%s0<>&\\ ") | st.characters(), max_size=30))
def test_a_value_is_never_read_again(said: str) -> None:
    shown = message("Je zei ‘{words}’ en {other}.", words=Words(said), other=Words("{words}"))
    assert word(shown, DUTCH) == f"Je zei ‘{said}’ en {{words}}."
    assert word(Quantity(Amount(vague=said)), DUTCH) == said
    assert fill("{a}{b}", {"a": said, "b": said}) == said + said


def test_another_language_has_its_own_words_numbers_and_days() -> None:
    english = Catalog(
        "en",
        {
            ("a.say", "Zin {n} op {d}."): "Craving {n} on {d}.",
            ("units.lines.many", "{n} lijnen"): "{n} lines",
            ("units.range", "{low} tot {high}"): "{low} to {high}",
        },
    )
    said = message("Zin {n} op {d}.", n=Number(1250.5), d=Day("2026-11-20"))
    assert word(said, english) == "Craving 1,250.5 on Friday 20 November."
    assert word(amount(Part("lines", 2, 3)), english) == "2 to 3 lines"


def test_what_a_language_lacks_comes_from_its_parent_and_then_from_dutch() -> None:
    dutch = Catalog("nl", {("a.pub", "Op café"): "In de kroeg"})
    flemish = Catalog("nl_BE", {}, parent=dutch)
    assert word(CAFE, flemish) == "In de kroeg"
    assert word(GSM, flemish) == "GSM kwijt"
    assert flemish.find(CAFE, simple=True) == "Café"


def test_the_singular_follows_the_language() -> None:
    french = Catalog(
        "fr",
        {
            ("units.grams.one", "{n} gram"): "{n} gramme",
            ("units.grams.many", "{n} gram"): "{n} grammes",
        },
    )
    assert word(amount(Part("grams", 1.5, 1.5)), french) == "1,5 gramme"
    assert word(amount(Part("grams", 2, 2)), french) == "2 grammes"
    assert word(amount(Part("glasses", 1.5, 1.5)), DUTCH) == "1,5 glazen"


def test_english_i_keeps_its_capital_inside_a_sentence() -> None:
    said = word(message("Do you mean {w}?", w=Text("a", "I left")), Catalog("en"))
    assert said == "Do you mean I left?"
    assert word(message("Bedoel je {w}?", w=Text("a", "In bed")), DUTCH) == "Bedoel je in bed?"
