"""What somebody near tells: who it is about, what weighs, how they say it, without names."""

from __future__ import annotations

import pytest

from dialogs.reading.manners import rest_of_sentence, sharp_in, way_of
from dialogs.reading.near_ones import is_of_another, theme_in, tie_in
from dialogs.reading.unnamed import leave_names_out, names_someone


@pytest.mark.parametrize(
    ("words", "lang", "tie"),
    [
        ("mijn man snuift elk weekend", "nl", "partner"),
        ("mijn vriend is weer begonnen", "nl", "partner"),
        ("een vriend van me gebruikt veel", "nl", "friend"),
        ("mijn beste vriendin", "nl", "friend"),
        ("Mijn oudste zoon liegt", "nl", "child"),
        ("ons ma drinkt en snuift", "nl-BE", "parent"),
        ("mijn lief pakt coke", "nl-BE", "partner"),
        ("mijn schoonbroer", "nl", "sibling"),
        ("ne collega van mij", "nl-BE", "colleague"),
        ("my husband uses", "en", "partner"),
        ("ma sœur consomme", "fr", "sibling"),
        ("hij gebruikt weer", "nl", None),
        ("", "nl", None),
    ],
)
def test_who_it_is_about(words: str, lang: str, tie: str | None) -> None:
    assert tie_in(words, lang) == tie


@pytest.mark.parametrize(
    ("words", "lang", "theme"),
    [
        ("is het mijn schuld dat hij gebruikt", "nl", "guilt"),
        ("ik durf er niets meer van te zeggen", "nl", "fear"),
        ("ze zit nu aan het snuiven", "nl", "night"),
        ("hij is hervallen", "nl-BE", "relapse"),
        ("ik weet niet meer wat ik moet zeggen", "nl", "words"),
        ("hij liegt over alles", "nl", "lies"),
        ("hij belooft beterschap", "nl", "promises"),
        ("hij rijdt met de auto als hij gebruikt heeft", "nl", "driving"),
        ("he promised again", "en", "promises"),
        ("c'est ma faute", "fr", "guilt"),
        ("de trein had vertraging", "nl", None),
    ],
)
def test_what_weighs(words: str, lang: str, theme: str | None) -> None:
    assert theme_in(words, lang) == theme


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("mijn man snuift elk weekend", True),
        ("mijn man heeft gezien dat ik gebruik", False),
        ("mijn vrouw wil weg en ik wil stoppen met coke", False),
        ("ik snuif", False),
    ],
)
def test_whose_use_a_story_is_about(words: str, *, expected: bool) -> None:
    assert is_of_another(words, "nl") is expected


@pytest.mark.parametrize(
    ("words", "lang", "way"),
    [
        ("jij liegt altijd", "nl", "reproach"),
        ("Hoe kun je dat doen?", "nl", "reproach"),
        ("als je nog eens gebruikt, dan ben ik weg", "nl", "ultimatum"),
        ("ik betaal je schulden wel", "nl", "solving"),
        ("ik maakte me zorgen toen je niet belde", "nl", "own"),
        ("ik wil graag weten waar je bent", "nl", "own"),
        ("hoe gaat het met je", "nl", "question"),
        ("ik ga even naar buiten, we praten morgen", "nl", "leaving"),
        ("oké", "nl", "plain"),
        ("   ", "nl", None),
        ("you never listen", "en", "reproach"),
        ("i feel alone", "en", "own"),
        ("tu mens toujours", "fr", "reproach"),
        ("je me sens seule", "fr", "own"),
    ],
)
def test_how_it_is_said(words: str, lang: str, way: str | None) -> None:
    assert way_of(words, lang) == way


def test_the_word_that_closes_doors() -> None:
    assert sharp_in("Je bent NOOIT thuis", "nl") == "nooit"
    assert sharp_in("je kwam zaterdag niet", "nl") is None
    assert sharp_in(None, "nl") is None


@pytest.mark.parametrize(
    ("words", "begun", "rest"),
    [
        ("Ik merkte dat je niet thuiskwam.", "ik merkte dat", "je niet thuiskwam"),
        ("dat je stil was", "ik merkte dat", "je stil was"),
        ("dat je belt", "ik wil graag", "dat je belt"),
        ("Ik voelde me alleen …", "ik voelde me", "alleen"),
        ("bang", "ik voelde me", "bang"),
        ("ik merkte dat", "ik merkte dat", "ik merkte dat"),
    ],
)
def test_a_sentence_is_finished_once(words: str, begun: str, rest: str) -> None:
    assert rest_of_sentence(words, begun, lang="nl") == rest


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("ik zag dat Kevin wegliep", "ik zag dat … wegliep"),
        ("ik bel thomas morgen", "ik bel … morgen"),
        ("hij woont in de Kerkstraat 12", "hij woont in de …"),
        ("bel me op 0612345678", "bel me op …"),
        ("mail jan.d@voorbeeld.nl", "mail …"),
        ("3511 AB is onze buurt", "… is onze buurt"),
    ],
)
def test_names_and_addresses_are_left_out(words: str, left: str) -> None:
    assert leave_names_out(words) == left
    assert names_someone(words)


@pytest.mark.parametrize(
    "words",
    [
        "Je kwam zaterdag niet thuis. Dat deed pijn.",
        "elke week helpt hij zijn lieve opa",
        "IK BEN ZO MOE VAN ALLES",
        "op weg naar huis, om 12 uur",
        "met Kerst wil ik rust",
    ],
)
def test_ordinary_words_stay(words: str) -> None:
    assert leave_names_out(words) == words
    assert not names_someone(words)
