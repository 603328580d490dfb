from dialogs.analysis.limits import find_long_texts, units
from tests.dialogs.analysis.drafts import SOUND, at, prove, script

SAYING = "  ask:\n    say: {}\n    end: done\n"


def test_sound_script_fits() -> None:
    assert prove(find_long_texts, SOUND) == []


def test_length_is_counted_in_utf_16_units() -> None:
    assert units("zin 💪") == 6


def test_message_that_is_too_long_once_filled_in_is_found() -> None:
    head = "takes: {one: text}\n"
    fits = script(SAYING.format('"' + "{one} " * 4 + '"'), head)
    text = script(SAYING.format('"' + "{one} " * 5 + '"'), head)
    assert prove(find_long_texts, fits) == []
    assert prove(find_long_texts, text) == [at("long-message", text, "say:")]


def test_longest_answer_counts_not_the_name() -> None:
    text = script(
        "  ask:\n    ask: Vertel.\n    answer: {text: 4000, into: words}\n    then: done\n"
        '  done:\n    say: "Je schreef, en ik lees het nu nog een keer voor je op: {words} '
        + "x" * 100
        + '"\n    end: done\n'
    )
    assert prove(find_long_texts, text) == [at("long-message", text, "say:")]


def test_button_that_is_too_long_is_found() -> None:
    text = script(
        "  ask:\n    ask: Zo?\n    answer:\n      yes_no:\n        yes: " + "Ja" * 33 + "\n"
        "        no: Nee\n      into: right\n    then: done\n  done:\n    end: done\n"
    )
    assert prove(find_long_texts, text) == [at("long-button", text, "yes: Ja")]


def test_wall_of_words_is_found() -> None:
    fits = script(SAYING.format("woord " * 25))
    text = script(SAYING.format("woord " * 26))
    assert prove(find_long_texts, fits) == []
    assert prove(find_long_texts, text) == [at("long-bubble", text, "say:")]


def test_what_is_said_in_danger_may_take_more_words() -> None:
    text = script(SAYING.format("woord " * 26), "danger: suicide\n")
    assert prove(find_long_texts, text) == []
