"""The language changes in one turn, asked for in any of ours."""

from __future__ import annotations

import pytest

from bot.catalogs import open_library
from bot.rehearsal import Rehearsal
from bot.transcripts import read_transcript

LIBRARY = open_library(("en", "fr"))
OFFERED = open_library()
ASKED = {
    "en": (
        "english please", "can we speak english", "English?", "in het engels graag",
        "je veux parler anglais", "do you speak english?", "i don't speak dutch",
        "kan het in het engels?", "switch to english", "en anglais s'il te plaît",
    ),
    "fr": (
        "je veux parler français", "français svp", "en français s'il te plaît", "frans aub",
        "tu parles français ?", "je ne parle pas néerlandais", "french please",
        "kan het in het frans", "on peut parler français ?", "in het frans",
    ),
    "nl": ("nederlands aub", "in het nederlands", "dutch please", "en néerlandais", "Nederlands"),
    "nl_BE": ("vlaams", "in het vlaams", "vlaams aub", "flemish please", "en flamand"),
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


def test_what_is_no_longer_a_draft_is_on_the_list() -> None:
    for library in (LIBRARY, OFFERED):
        text = "# as: client\n@ 2026-11-20 20:00\n> /taal\n"
        buttons = list(Rehearsal(library, read_transcript("t.txt", text)).play())[-2]
        assert ("English" in buttons) == ("en" in library.catalogs)
        assert "Nederlands (België)" in buttons
