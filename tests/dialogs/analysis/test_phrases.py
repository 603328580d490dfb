from dialogs.analysis.phrases import find_shared_phrases
from tests.dialogs.analysis.drafts import SOUND, at, prove, script

END = "  ask:\n    end: done\n"


def test_phrases_of_its_own_are_sound() -> None:
    text = script(END, "asked: {nl: [iets anders]}\n")
    assert prove(find_shared_phrases, SOUND, text) == []


def test_phrase_that_asks_for_two_scripts_is_found() -> None:
    text = script(END, "asked: {nl: [iets anders, Gezond verstand]}\n")
    assert prove(find_shared_phrases, SOUND, text) == [at("phrase-twice", text, "Gezond")]


def test_variants_of_a_language_count_as_one_and_other_languages_do_not() -> None:
    text = script(END, "asked: {nl-BE: [alles in orde], en: [gezond verstand]}\n")
    assert prove(find_shared_phrases, SOUND, text) == [at("phrase-twice", text, "alles")]
