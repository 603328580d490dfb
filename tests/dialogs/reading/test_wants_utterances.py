from __future__ import annotations

import pytest

from dialogs.reading.wants import find_correction, find_opening, is_question
from tests.dialogs.reading.wants_cases import INDEX

OPENINGS = [
    ("menu", "menu", ""),
    ("mneu", "menu", ""),
    ("help!! ", "help", ""),
    ("help!! 😭", "help", ""),
    ("menu graag en trouwens ik heb niks gebruikt", "menu", "en trouwens ik heb niks gebruikt"),
    ("stop, ik heb vandaag niks gebruikt", "stop_which", "ik heb vandaag niks gebruikt"),
    ("terug het was 7", "back", "het was 7"),
    ("kan ik het menu zien aub", "menu", ""),
    ("menu pls", "menu", ""),
    ("hey menu alsjeblieft", "menu", ""),
    ("Toon me het menu", "menu", ""),
    ("overslan", "skip", ""),
    ("sla over ik weet het niet", "skip", "ik weet het niet"),
    ("ik heb zin!! nu", "craving_now", "nu"),
    ("stop maar", "stop_which", ""),
    ("terug 7", "back", "7"),
    ("help", "help", ""),
    ("HELP", "help", ""),
    ("dag", "goodbye", ""),
    ("skip", "skip", ""),
    ("overslaan?", "skip", ""),
    ("instellingen\nik wil iets anders", "settings", "ik wil iets anders"),
    ("mijn gegevens downloaden svp", "export", ""),
    ("stoppen", "stop_which", ""),
    ("stopp", "stop_which", ""),
    ("stop 7", "stop_which", "7"),
    ("kheb zin", "craving_now", ""),
    ("kwil stoppen", "stop_which", ""),
    ("dag menu", "menu", ""),
]

NO_OPENINGS = [
    "stoppen met gebruiken is moeilijk",
    "help je me ook met slapen",
    "geen menu",
    "niet stoppen",
    "ik heb zin in pizza",
    "ik heb geen zin",
    "terug naar huis",
    "de dag",
    "stop ik nu dan val ik terug",
    "",
    "💀",
    "stom",
    "menu menu menu",
    "ik wil stoppen met roken",
]

CORRECTIONS = [
    ("nee 6", "6"),
    ("oeps ik bedoel 6", "6"),
    ("sorry, 6 niet 7", "6"),
    ("foutje moest 8 zijn", "8"),
    ("ik bedoelde thuis", "thuis"),
    ("nee, 2 lijnen", "2 lijnen"),
    ("6*", "6"),
    ("*thuis", "thuis"),
    ("6 ipv 7", "6"),
    ("nee wacht, 20:30", "20:30"),
    ("het was eigenlijk op café", "op café"),
    ("maak er 6 van", "6"),
    ("zes bedoel ik", "zes"),
    ("niet 7 maar 6", "6"),
    ("eigenlijk 5", "5"),
    ("nee drie", "drie"),
    ("nee, het was bij een vriend", "bij een vriend"),
    ("toch 8", "8"),
    ("i mean 6", "6"),
    ("je voulais dire 6", "6"),
    ("non 6", "6"),
    ("no 6", "6"),
    ("nee €50", "€50"),
    ("foutje: zaterdag", "zaterdag"),
    ("ik wou 6 zeggen", "6"),
    ("moet 8 zijn", "8"),
    ("foutje moet 8 zijn", "8"),
]

NO_CORRECTIONS = [
    "nee",
    "nee ik heb niet gebruikt",
    "sorry",
    "sorry dat ik zo laat ben",
    "nee dank je",
    "nee nog niet",
    "wat bedoel je",
    "wat ik bedoel",
    "nee niet thuis",
    "het was niet leuk",
    "7",
    "oeps vergeten",
    "ik bedoel dat ik moe ben",
    "nee een beetje",
    "nee sorry zaterdag",
    "dat moet leuk zijn",
    "nee hoor",
    "nee?",
]

QUESTIONS = [
    ("hoe werkt dit", "nl"),
    ("wat kan je", "nl"),
    ("kan ik stoppen?", "nl"),
    ("is dit anoniem", "nl"),
    ("ik vraag me af of dit werkt", "nl"),
    ("wie ben jij eigenlijk", "nl"),
    ("ja maar hoe dan", "nl"),
    ("maar wat als ik val", "nl"),
    ("waarom", "nl"),
    ("twee lijnen, is dat veel", "nl"),
    ("zijde gij een mens", "nl"),
    ("kunt ge dat uitleggen", "nl"),
    ("wa is da", "nl"),
    ("how does this work", "nl"),
    ("helpt sporten", "nl"),
    ("ben je er nog", "nl"),
    ("met wie deel je dit", "nl"),
    ("aan wie geef je dit", "nl"),
    ("est-ce que c'est anonyme", "fr"),
    ("c'est anonyme", "fr"),
    ("comment ça marche", "fr"),
    ("where am i", "en"),
    ("is this anonymous", "en"),
]

NO_QUESTIONS = [
    ("?", "nl"),
    ("7?", "nl"),
    ("7", "nl"),
    ("wat een dag", "nl"),
    ("kan ik niet", "nl"),
    ("ik was thuis", "nl"),
    ("weet ik niet", "nl"),
    ("hoe dan ook", "nl"),
    ("is goed", "nl"),
    ("heb ik al gezegd", "nl"),
    ("wanneer ik drink", "nl"),
    ("quand je bois je prends", "fr"),
    ("ou peut-être 5", "fr"),
    ("when i drink i use", "en"),
    ("what a day", "en"),
]


@pytest.mark.parametrize(("text", "script", "rest"), OPENINGS)
def test_a_message_that_is_or_begins_with_a_phrase_opens_it(
    text: str, script: str, rest: str
) -> None:
    found = find_opening(INDEX, text, lang="nl")

    assert found is not None
    assert (found.script, found.rest) == (script, rest)


@pytest.mark.parametrize("text", NO_OPENINGS)
def test_a_phrase_that_goes_on_is_no_opening(text: str) -> None:
    assert find_opening(INDEX, text, lang="nl") is None


@pytest.mark.parametrize(("text", "new"), CORRECTIONS)
def test_a_correction_gives_the_new_answer(text: str, new: str) -> None:
    assert find_correction(text, lang="nl") == new


@pytest.mark.parametrize("text", NO_CORRECTIONS)
def test_what_corrects_nothing_gives_nothing(text: str) -> None:
    assert find_correction(text, lang="nl") is None


@pytest.mark.parametrize(("text", "lang"), QUESTIONS)
def test_a_question_is_heard_without_its_mark(text: str, lang: str) -> None:
    assert is_question(text, lang=lang)


@pytest.mark.parametrize(("text", "lang"), NO_QUESTIONS)
def test_a_remark_is_no_question(text: str, lang: str) -> None:
    assert not is_question(text, lang=lang)
