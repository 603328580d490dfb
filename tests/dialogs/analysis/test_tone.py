from dataclasses import replace

import pytest

from dialogs.analysis.tone import find_tone_faults, find_tone_faults_in_code
from dialogs.catalog import DUTCH, Catalog
from dialogs.findings import Place
from dialogs.translations.sources import SourceText
from tests.dialogs.analysis.drafts import SOUND, at, library_of, prove, script

BROKEN = {
    "Je moet nu stoppen.": "tone-must",
    "Dat mag je niet doen.": "tone-must",
    "Zou je niet beter naar huis gaan?": "tone-should",
    "Je had beter kunnen weten.": "tone-should",
    "Je weet toch dat het slecht is.": "tone-knowing",
    "Wat wil je eigenlijk?": "tone-knowing",
    "Waarom gebruikte je dan?": "tone-why",
    "Waarom deed je dat?": "tone-why",
    "Je kind is teleurgesteld.": "tone-judging",
    "Een junk doet dat.": "tone-judging",
    "Ben je al clean?": "tone-judging",
    "Supergoed!! Ga door!": "tone-shouting",
    "Dit geneest je.": "tone-promise",
    "Bij 80% werkt het.": "tone-promise",
    "Neem 5 mg.": "tone-dose",
    "Iedereen gebruikt weleens.": "tone-usual",
}


@pytest.mark.parametrize("sentence", BROKEN)
def test_wording_that_breaks_a_norm_is_found(sentence: str) -> None:
    text = script(f'  ask:\n    say: "{sentence}"\n    end: done\n')
    assert at(BROKEN[sentence], text, "say:") in prove(find_tone_faults, text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Het is je nog niet gelukt, en toch ben je terug.",
        "Wat gebeurde er vlak ervoor?",
        "Goed dat je er bent!",
        "Je hoeft nu niets. Dat mag.",
        "Bel 112.",
    ],
)
def test_kind_wording_is_left_alone(sentence: str) -> None:
    text = script(f'  ask:\n    say: "{sentence}"\n    end: done\n')
    assert prove(find_tone_faults, SOUND, text) == []


def test_buttons_and_shorter_texts_are_judged_too() -> None:
    text = script(
        "  ask:\n    ask: {text: Hoe, simple: Je moet kiezen.}\n"
        "    answer: {yes_no: {yes: Ik ben clean, no: Nee}, into: so}\n    then: done\n"
        "  done:\n    end: done\n"
    )
    assert prove(find_tone_faults, text) == [
        at("tone-must", text, "text: Hoe"),
        at("tone-judging", text, "yes: Ik"),
    ]


def speaking(locale: str, audience: str, words: str) -> list[str]:
    text = script("  ask:\n    say: Hoi.\n    end: done\n", f"audience: [{audience}]\n")
    catalog = Catalog(locale, {("draft.ask.say.0", "Hoi."): words}, DUTCH)
    library = replace(library_of(text), catalogs={locale: catalog})
    return [one.code for one in find_tone_faults(library)]


@pytest.mark.parametrize(
    ("locale", "audience", "words", "codes"),
    [
        ("nl", "client", "Wilt u stoppen?", ["tone-address"]),
        ("nl_BE", "client", "Wilt ge stoppen?", ["tone-address"]),
        ("nl", "counsellor", "Uw cliënt kiest.", ["tone-address"]),
        ("nl_BE", "client", "Na een terugval.", ["tone-flemish"]),
        ("nl", "client", "Na een terugval.", []),
        ("fr", "client", "Voulez-vous arrêter ?", ["tone-address"]),
        ("fr", "relative", "Votre voix compte.", ["tone-address"]),
        ("fr", "counsellor", "Tu peux demander.", ["tone-address"]),
        ("fr", "counsellor", "Vous pouvez dire : ‘Tu veux en parler ?’", []),
        ("fr", "client", "Tu choisis.", []),
        ("fr", "relative", "Le rendez-vous de jeudi tient toujours.", []),
        ("fr", "relative", "Où vous rendez-vous ?", ["tone-address"]),
        ("en", "client", "You choose.", []),
    ],
)
def test_people_are_spoken_to_as_settled(
    locale: str, audience: str, words: str, codes: list[str]
) -> None:
    assert speaking(locale, audience, words) == codes


def test_the_programs_own_texts_are_judged_too() -> None:
    source = SourceText("controls.x", "Je moet dit.", Place("bot/x.py"), "button")
    (found,) = find_tone_faults_in_code(library_of(SOUND), [source])
    assert found.code == "tone-must"
