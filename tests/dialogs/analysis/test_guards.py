from dialogs.analysis.guards import find_guard_faults
from tests.dialogs.analysis.drafts import SOUND, at, prove, script


def test_sound_script_has_a_way_on_always() -> None:
    assert prove(find_guard_faults, SOUND) == []


def test_last_transition_with_a_guard_is_found() -> None:
    text = script(
        "  ask:\n    then:\n      - {when: day_unclear, go: done}\n  done:\n    end: done\n"
    )
    assert prove(find_guard_faults, text) == [at("last-guarded", text, "{when: day_unclear")]


def test_transition_after_one_that_always_holds_is_found() -> None:
    text = script(
        "  ask:\n    then:\n      - {go: done}\n      - {when: day_unclear, go: done}\n"
        "      - {go: ask}\n  done:\n    end: done\n"
    )
    assert prove(find_guard_faults, text) == [
        at("never-taken", text, "{when: day_unclear"),
        at("never-taken", text, "{go: ask}"),
    ]


def test_guard_that_stands_there_before_is_found() -> None:
    text = script(
        "  ask:\n    then:\n      - {when: day_unclear, go: done}\n"
        "      - {when: day_unclear , go: ask}\n      - {go: ask}\n  done:\n    end: done\n"
    )
    assert prove(find_guard_faults, text) == [at("never-taken", text, "{when: day_unclear ,")]


def test_line_after_one_that_always_holds_is_found() -> None:
    text = script(
        "  ask:\n    say:\n      first_of:\n        - Altijd dit.\n        - Nooit dit.\n"
        "    end: done\n"
    )
    assert prove(find_guard_faults, text) == [at("never-said", text, "Nooit dit.")]


def test_question_that_may_have_no_words_is_found() -> None:
    text = script(
        "  ask:\n    ask:\n      first_of:\n        - {when: day_unclear, text: Welke nacht}\n"
        "    answer: {text: 10, into: words}\n    then: done\n  done:\n    end: done\n"
    )
    assert prove(find_guard_faults, text) == [at("silent-question", text, "ask:\n      first")]
