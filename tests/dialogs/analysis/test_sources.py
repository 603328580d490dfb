from __future__ import annotations

import pytest

from dialogs.analysis.sources import find_unsourced
from tests.dialogs.analysis.drafts import SOUND, at, prove, script


def said(text: str, head: str = "") -> str:
    return script(f'  ask:\n    say: "{text}"\n    end: done\n', head)


@pytest.mark.parametrize(
    "head", ["kind: card\naudience: [client]\n", "kind: pattern\ndanger: suicide\n"]
)
def test_factual_text_without_a_source_is_found(head: str) -> None:
    bare, sourced = said("Hoi.", head), said("Hoi.", head + 'source: "002"\n')
    assert prove(find_unsourced, bare) == [at("no-source", bare, "script:")]
    assert prove(find_unsourced, SOUND, sourced) == []


def test_a_script_that_informs_is_factual() -> None:
    text = script("  ask:\n    say: {text: Zin zakt., code: GI}\n    end: done\n")
    assert prove(find_unsourced, text) == [at("no-source", text, "script:")]


@pytest.mark.parametrize(
    "text",
    [
        "Vier op de tien jongeren wil minder.",
        "Van allemaal wil 4 op de 10 dat in 2020.",
        "De helft van de ouders zegt niets.",
        "Een kwart van de mensen stopt.",
    ],
)
def test_a_figure_without_year_or_group_is_found(text: str) -> None:
    found = prove(find_unsourced, said(text))
    assert [one.partition(" ")[0] for one in found] == ["bare-figure"]


@pytest.mark.parametrize(
    "text",
    [
        "In 2020 wilden vier op de tien jonge mensen die uitgaan minder.",
        "Zin was {craving} van de 10.",
        "Van de zeven dagen staan er drie in.",
        "Je gebruikte op 2 van de 7 dagen.",
        "Een van de drie mag je kiezen.",
    ],
)
def test_figures_that_say_whose_they_are_and_ones_own_days_are_let_be(text: str) -> None:
    assert prove(find_unsourced, said(text.replace("{craving}", "7"))) == []
