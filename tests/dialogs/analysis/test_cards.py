from dialogs.analysis.cards import find_card_faults
from tests.dialogs.analysis.drafts import at, prove

CARD = """\
script: nosebleed
title: Neus
kind: card
asked: {nl: [bloed uit mijn neus, mijn neus doet pijn]}
source: "002 §4"
begin: say
states:
  say:
    say: Spoel je neus met zout water.
    end: done
"""


def test_card_that_is_asked_for_and_has_a_source_is_sound() -> None:
    assert prove(find_card_faults, CARD) == []


def test_card_nobody_can_ask_for_is_found() -> None:
    text = CARD.replace("asked: {nl: [bloed uit mijn neus, mijn neus doet pijn]}\n", "")
    assert prove(find_card_faults, text) == [at("no-phrase", text, "script:")]


def test_card_whose_own_phrases_lead_elsewhere_is_found() -> None:
    other = CARD.replace("nosebleed", "cold").replace("kind: card\n", "")
    assert prove(find_card_faults, other, CARD) == [at("lost-phrases", CARD, "asked:")]
