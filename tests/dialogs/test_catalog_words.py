"""What people are told to type is understood in the language they are told it in."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from bot.catalogs import open_library
from bot.editions import read_editions
from dialogs.helplines import NAMES
from dialogs.insights import View
from dialogs.interpretation import interpret
from dialogs.meanings import Opened
from dialogs.places import resting_place
from dialogs.translations.merging import Edition

NOW = datetime(2026, 11, 20, 20, tzinfo=UTC)
EDITIONS = read_editions()
VERBS = r"(?:[Tt]ype?|[Tt]ape|Met|With|Avec)\s[^‘.?!]{0,15}"
TOLD = re.compile(VERBS + "((?:‘[^’]+’(?:, | of | or | ou )?)+)")


def typed(sentence: str) -> list[str]:
    return [word for part in TOLD.findall(sentence) for word in re.findall("‘([^’]+)’", part)]


def opened(words: str, locale: str, context: str) -> str | None:
    role = "relative" if context.startswith("relative_") else "client"
    library = open_library(("en", "fr"))
    view = View({"locale": locale, "role": role}, {}, NOW)
    place = resting_place(library, lang=locale.replace("_", "-"), now=NOW, view=view)
    meaning = interpret(place, words)
    return meaning.wanted.script if isinstance(meaning, Opened) else None


@pytest.mark.parametrize("edition", EDITIONS, ids=[one.locale for one in EDITIONS])
def test_words_to_type_open_what_the_dutch_ones_open(edition: Edition) -> None:
    faults = set()
    for one in edition.translations:
        if one.is_usable and not one.context.endswith(".example"):  # it shows answers
            pairs = zip(typed(one.id), typed(one.words), strict=True)
            for dutch, other in pairs:
                wanted, found = (
                    opened(dutch, "nl", one.context),
                    opened(other, edition.locale, one.context),
                )
                if wanted != found:
                    faults.add(f"{one.context}: {other!r} opens {found}, {dutch!r} {wanted}")
    assert sorted(faults) == []


@pytest.mark.parametrize("country", ["nl", "be", "other", "unknown"])
def test_a_french_help_line_keeps_the_one_article_it_brings(country: str) -> None:
    lines = open_library(("fr",)).lines
    short = {**lines["unknown"], **lines[country]}
    (french,) = (one for one in EDITIONS if one.locale == "fr")
    faults = []
    for one in french.translations:
        said = one.words
        for name in NAMES:
            said = said.replace(f"{{{name}}}", short[name]["fr"])
        if re.search(r"\b(?:[Ll][ea]|au|du|à|de) le \d", said):
            faults.append(f"{one.context}: {said}")
    assert faults == []
