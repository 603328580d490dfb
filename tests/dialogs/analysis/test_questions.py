from collections.abc import Iterator

from dialogs.analysis.questions import find_question_faults
from dialogs.findings import Finding
from dialogs.library import Library
from tests.dialogs.analysis.drafts import SOUND, at, prove, script

THEN = "    rephrase: Anders gezegd?\n    then: done\n  done:\n    end: done\n"


def find_in_scripts(library: Library) -> Iterator[Finding]:
    return (one for one in find_question_faults(library) if one.place.file == "draft.yaml")


def asking(answer: str, then: str = THEN) -> str:
    return script(f"  ask:\n    ask: Welke?\n    answer: {answer}\n{then}")


def test_sound_question_has_no_fault() -> None:
    assert prove(find_in_scripts, SOUND) == []


def test_questions_nobody_can_leave_are_found() -> None:
    assert prove(find_question_faults, SOUND) == ["no-control 1:1"]


def test_words_for_every_control_make_questions_leavable() -> None:
    controls = [
        f"script: {control}\ntitle: Los\nkind: pattern\ncontrol: {control}\ncommand: {control}\n"
        "begin: say\nstates:\n  say:\n    end: done\n"
        for control in ("skip", "back", "stop", "again")
    ]
    assert prove(find_question_faults, SOUND, *controls) == []


def test_question_without_other_words_is_found() -> None:
    text = asking("{yes_no: plain, into: right}", "    then: done\n  done:\n    end: done\n")
    assert prove(find_in_scripts, text) == [at("no-rephrase", text, "ask: Welke?")]


def test_own_words_need_no_other_words() -> None:
    text = asking("{text: 10, into: words}", "    then: done\n  done:\n    end: done\n")
    assert prove(find_in_scripts, text) == []


def test_typed_answer_without_example_is_found() -> None:
    text = asking("{amount: [lines], into: amount}")
    assert prove(find_in_scripts, text) == [at("no-example", text, "ask: Welke?")]


def test_two_options_of_one_name_are_found() -> None:
    text = asking("{choice: {home: Thuis, pub: thuis}, into: place}")
    assert prove(find_in_scripts, text) == [at("option-twice", text, "pub: thuis")]


def test_words_that_stand_for_two_options_are_found() -> None:
    text = asking(
        "{choice: {home: {label: Thuis, asked: {nl: [binnen]}},"
        " pub: {label: Bar, asked: {nl: [buiten, Binnen]}}}, into: place}"
    )
    assert prove(find_in_scripts, text) == [at("option-twice", text, "Binnen")]


def test_yes_and_no_of_one_name_are_found() -> None:
    text = asking("{yes_no: {yes: Goed, no: goed}, into: right}")
    assert prove(find_in_scripts, text) == [at("option-twice", text, "no: goed")]


def test_scale_from_high_to_low_is_found() -> None:
    text = asking("{scale: [10, 0], into: craving}", "    example: '7'\n" + THEN)
    assert prove(find_in_scripts, text) == [at("no-range", text, "scale:")]


def test_choice_of_nothing_is_found() -> None:
    text = asking("{choice: {}, into: place}")
    assert prove(find_in_scripts, text) == [at("no-options", text, "choice:")]
