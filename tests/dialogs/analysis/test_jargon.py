from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.analysis.jargon import find_field_words
from dialogs.catalog import DUTCH, Catalog
from dialogs.library import Library
from tests.dialogs.analysis.drafts import library_of, prove, script


def said(*texts: str, head: str = "") -> str:
    bubbles = "".join(f'\n      - "{text}"' for text in texts)
    return script(f"  ask:\n    say:{bubbles}\n    end: done\n", head)


@pytest.mark.parametrize(
    "text", ["Ambulante hulp kan ook.", "Heb je hallucinaties?", "Alles is versleuteld."]
)
def test_a_fields_word_alone_is_found(text: str) -> None:
    found = prove(find_field_words, said(text))
    assert [one.partition(" ")[0] for one in found] == ["field-word"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Ambulante hulp: je slaapt gewoon thuis.",),
        ("Heb je hallucinaties?", "Dat is: dingen zien die er niet zijn."),
        ("Alles staat achter slot (versleuteld).",),
        ("Bel de ambulance.",),
    ],
)
def test_with_a_word_of_every_day_beside_it_it_may_stand(texts: tuple[str, ...]) -> None:
    assert prove(find_field_words, said(*texts)) == []


def test_professionals_read_their_own_words() -> None:
    assert prove(find_field_words, said("Ambulante hulp.", head="audience: [counsellor]\n")) == []


@pytest.mark.parametrize(
    ("locale", "bare", "plain"),
    [
        ("en", "Withdrawal is hard.", "Coming off it (withdrawal) is hard."),
        ("fr", "Le sevrage est dur.", "Arrêter (le sevrage) est dur."),
    ],
)
def test_each_language_has_its_own_list(locale: str, bare: str, plain: str) -> None:
    def library(words: str) -> Library:
        found = library_of(said("Hoi."))
        catalog = Catalog(locale, {("draft.ask.say.0", "Hoi."): words}, DUTCH)
        return replace(found, catalogs={locale: catalog})

    assert [one.code for one in find_field_words(library(bare))] == ["field-word"]
    assert list(find_field_words(library(plain))) == []
