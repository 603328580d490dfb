from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.analysis.translations import catalogs_of, find_translation_faults
from dialogs.catalog import DUTCH
from dialogs.findings import Place
from dialogs.library import build_library
from dialogs.translations.merging import Edition, Translation
from dialogs.translations.sources import SourceText

TEXT = SourceText("a.s.say.0", "Dag {name}", Place("client/a.yaml", 2), "button", 20)
GOOD = Translation(TEXT.context, TEXT.id, "Bonjour {name}")
LIBRARY = build_library({}, {"be": {"emergency": {"nl": "112"}}}, "")


def codes(*translations: Translation, locale: str = "fr", is_draft: bool = False) -> list[str]:
    edition = Edition(locale, "fr.po", translations, is_draft=is_draft)
    return [one.code for one in find_translation_faults(LIBRARY, [TEXT], [edition])]


@pytest.mark.parametrize(
    ("one", "code"),
    [
        (replace(GOOD, words=""), "missing-translation"),
        (replace(GOOD, is_stale=True), "stale-translation"),
        (replace(GOOD, id="Hoi {name}"), "stale-translation"),
        (replace(GOOD, words="Bonjour"), "lost-name"),
        (replace(GOOD, words="Bonjour {name} {day}"), "added-name"),
        (replace(GOOD, words="Bonjour {name"), "bad-placeholder"),
        (replace(GOOD, words="Bonjour à toi, {name}, à toi"), "long-button"),
    ],
)
def test_each_fault_of_a_translation_is_found(one: Translation, code: str) -> None:
    assert code in codes(one)
    assert codes(one, is_draft=True) == []


def test_a_good_translation_has_none() -> None:
    assert codes(GOOD) == []


def test_a_translation_of_nothing_is_found() -> None:
    assert codes(GOOD, Translation("a.gone", "Weg", "Parti")) == ["stale-translation"]


def test_a_variant_of_dutch_needs_only_what_differs() -> None:
    assert codes(locale="nl_BE") == []


def test_a_help_line_is_there_in_each_language_that_is_offered() -> None:
    lines = {"be": {"gp_line": {"nl": "je huisarts"}}}
    found = find_translation_faults(build_library({}, lines, ""), [], [Edition("fr", "fr.po")])
    assert [one.place.file for one in found] == ["facts/be.yaml"]


def test_catalogs_fall_back_to_their_language_and_then_to_dutch() -> None:
    editions = [
        Edition("fr_BE", "a"),
        Edition("fr", "b", (GOOD,)),
        Edition("en", "c", is_draft=True),
    ]
    catalogs = catalogs_of(editions)
    assert set(catalogs) == {"nl", "fr", "fr_BE"}
    assert catalogs["fr_BE"].parent is catalogs["fr"]
    assert catalogs["fr"].parent is DUTCH
