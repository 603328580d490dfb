"""The language changes in one turn, asked for in any of ours."""

from __future__ import annotations

import pytest

from bot.catalogs import open_library
from bot.rehearsal import Rehearsal
from bot.transcripts import read_transcript
from dialogs.reading.tongues import asked_tongue

LIBRARY = open_library(("en", "fr"))
OFFERED = open_library()
ASKED = {
    "en": (
        "english please", "can we speak english", "English?", "in het engels graag",
        "je veux parler anglais", "do you speak english?", "i don't speak dutch",
        "kan het in het engels?", "switch to english", "en anglais s'il te plaît",
        "can we do this in english", "switch to english pls", "english plz", "speak english?",
        "eng pls", "engels?", "engels aub", "engels pls", "kan dat in t engels",
        "ik spreek geen nederlands", "sorry i dont speak dutch", "i only speak english",
        "in english", "could you talk english", "could we speak english please?",
        "change language to english", "parlez vous anglais", "tu peux parler anglais ?",
        "anglais stp", "je parle pas néerlandais, anglais?", "English!", "hi, english please",
        "hello do you speak english", "language: english", "i want english",
        "can u write in english", "en ingles", "kunnen we engels praten", "praat engels",
        "in het engels alsjeblieft",
    ),
    "fr": (
        "je veux parler français", "français svp", "en français s'il te plaît", "frans aub",
        "tu parles français ?", "je ne parle pas néerlandais", "french please",
        "kan het in het frans", "on peut parler français ?", "in het frans", "parle francais stp",
        "parle français", "francais stp", "français", "en francais", "switch to french pls",
        "french", "can we speak french", "frans?", "frans graag", "ik spreek liever frans",
        "je parle pas flamand", "je comprends pas le néerlandais", "on peut parler francais?",
        "tu parles fr ?", "en fr stp", "tu peux écrire en français ?", "bonjour, français svp",
        "je préfère le français", "passe en français", "mets en français",
        "change la langue en français", "in french please", "parlez français svp", "praat frans",
        "spreek je frans",
    ),
    "nl": (
        "nederlands aub", "in het nederlands", "dutch please", "en néerlandais", "Nederlands",
        "nederlands", "nederlands graag", "in het nederlands graag", "kan het in het nederlands",
        "can we speak dutch", "switch to dutch", "terug naar nederlands",
        "terug in het nederlands", "en néerlandais svp", "hollands", "spreek nederlands",
        "praat nederlands met mij", "can we do dutch",
    ),
    "nl_BE": (
        "vlaams", "in het vlaams", "vlaams aub", "flemish please", "en flamand",
        "kunde gij vlaams", "kunt ge vlaams praten", "klapt is vlaams", "in t vlaams",
        "vlaams graag", "spreek vlaams", "liever vlaams", "flamand stp", "flemish",
        "belgisch nederlands", "kan dat in het vlaams", "kunnen we vlaams klappen",
    ),
}  # fmt: skip
CASES = [(words, locale) for locale, phrases in ASKED.items() for words in phrases]
AGE = {
    "en": "< Are you 18 or older?",
    "fr": "< As-tu 18 ans ou plus\u00a0?",
    "nl": "< Ben je 18 jaar of ouder?",
    "nl_BE": "< Ben je 18 jaar of ouder?",
}
HELLO = {"en": "< Hi, ", "fr": "< Salut, ", "nl": "< Hoi, ", "nl_BE": "< Dag, "}
SKIP = {"en": "(skip ", "fr": "(passer ", "nl": "(overslaan ", "nl_BE": "(overslaan "}


def play(*typed: str, role: str = "new", given: str = "") -> list[str]:
    lines = [f"# as: {role}", *([given] if given else []), "@ 2026-11-20 20:00"]
    text = "\n".join([*lines, *(f"> {words}" for words in typed)]) + "\n"
    return list(Rehearsal(LIBRARY, read_transcript("t.txt", text)).play())


@pytest.mark.parametrize(("words", "locale"), CASES)
def test_the_very_first_message_may_ask_for_it(words: str, locale: str) -> None:
    said = play(words)
    assert any(line.startswith(HELLO[locale]) for line in said)
    assert said.count(AGE[locale]) == 1
    assert said[-1].strip().startswith(SKIP[locale])


@pytest.mark.parametrize(("words", "locale"), CASES)
def test_at_a_question_it_is_asked_again_in_the_new_language(words: str, locale: str) -> None:
    said = play("bonjour" if locale.startswith("nl") else "hallo", words)
    assert said[-3] == AGE[locale]
    assert said[-1].strip().startswith(SKIP[locale])


@pytest.mark.parametrize(
    ("first", "country", "said"),
    [
        ("hallo", "België", "< Goed. Dan"),
        ("hallo", "Nederland", "< Mooi. Dan"),
        ("english please", "belgium", "< Good. Then"),
    ],
)
def test_dutch_is_written_as_in_the_country(first: str, country: str, said: str) -> None:
    talk = play(first, "/land", country, "ja", role="client")
    assert any(line.startswith((said, said.replace("Mooi", "Fijn"))) for line in talk)


@pytest.mark.parametrize("country", ["netherlands", "the netherlands", "Nederland", "belgium"])
def test_a_country_is_an_answer_and_no_language(country: str) -> None:
    talk = play("english please", "/land", country, role="client")
    assert "  [1 Yes] [2 No]" in talk[-3:]


def test_what_is_no_longer_a_draft_is_on_the_list() -> None:
    for library in (LIBRARY, OFFERED):
        text = "# as: client\n@ 2026-11-20 20:00\n> /taal\n"
        buttons = list(Rehearsal(library, read_transcript("t.txt", text)).play())[-2]
        assert ("English" in buttons) == ("en" in library.catalogs)
        assert "Nederlands (België)" in buttons


@pytest.mark.parametrize(
    "words",
    [
        "ik spreek engels met mijn vrouw", "mijn dealer is frans", "met Frans", "Frans was erbij",
        "mijn moeder spreekt geen nederlands", "i had french fries", "een engelse pint",
        "j'ai un ami anglais", "ik moest engels praten op het werk en toen kreeg ik zin",
    ],
)  # fmt: skip
def test_a_story_with_a_language_in_it_changes_none(words: str) -> None:
    assert asked_tongue(words) is None


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (("ik wil dood",), "killing yourself?"),
        (("zin", "8"), "What suits you now?"),
        (("zin", "8", "adem"), "Do that ten times"),
        (("notitie",), "like to tell me?"),
        (("/stop", "mijn land veranderen", "belgie"), "where you are now?"),
    ],
)
def test_in_the_middle_of_anything_it_is_asked_again_in_the_new_language(
    before: tuple[str, ...], said: str
) -> None:
    talk = play("hallo", *before, "can we do this in english", role="client")
    spoken = [line for line in talk if line.startswith(("< ", "  ("))]
    assert spoken[-1].startswith("  (skip ")
    assert said in " ".join(spoken[-3:])


def test_it_then_holds_for_buttons_errors_commands_and_exports() -> None:
    talk = play(
        "english please", "/menu", "qwrtpsd", "/zin", "5", "rustig ademen", "/stop", "/export",
        "/wis", role="client",
    )  # fmt: skip
    told = [line for line in talk if line.startswith(("< ", "  ["))]
    dutch = (" je ", " het ", " een ", " niet ", " wil ", " de ")
    assert [line for line in told if any(word in line for word in dutch)] == []


def test_what_is_mixed_is_still_read() -> None:
    for words in ("ja I used 2 lines hier soir", "kheb yesterday 2 lines gepakt le soir"):
        talk = "\n".join(play(words, role="client"))
        assert "Ik lees voor gisteren: gebruikt, 2 lijnen, avond." in talk
