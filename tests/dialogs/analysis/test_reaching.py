from dialogs.analysis.reaching import find_unreached
from tests.dialogs.analysis.drafts import SOUND, at, prove, script


def test_sound_script_is_reached_and_ends() -> None:
    assert prove(find_unreached, SOUND) == []


def test_state_no_one_reaches_is_found() -> None:
    text = script("  ask:\n    end: done\n  lost:\n    end: done\n")
    assert prove(find_unreached, text) == [at("unreached", text, "lost:")]


def test_state_that_can_not_reach_an_end_is_found() -> None:
    text = script(
        "  ask:\n    then:\n      - {when: day_unclear, go: round}\n      - {go: done}\n"
        "  round:\n    then: turn\n  turn:\n    then: round\n  done:\n    end: done\n"
    )
    assert prove(find_unreached, text) == [
        at("endless", text, "round:\n"),
        at("endless", text, "turn:"),
    ]


def test_script_that_opens_another_has_an_end() -> None:
    assert prove(find_unreached, script("  ask:\n    open: menu\n")) == []
