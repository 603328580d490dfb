from dialogs.analysis.looping import find_loops
from tests.dialogs.analysis.drafts import SOUND, at, prove, script

ROUND = script(
    "  ask:\n    then:\n      - {when: day_unclear, go: turn}\n      - {go: done}\n"
    "  turn:\n    then: ask\n  done:\n    end: done\n"
)


def test_sound_script_has_no_loop() -> None:
    assert prove(find_loops, SOUND) == []


def test_loop_without_a_wait_is_found_at_its_first_state() -> None:
    assert prove(find_loops, ROUND) == [at("loop-without-wait", ROUND, "ask:\n")]


def test_loop_that_asks_is_sound() -> None:
    text = ROUND.replace(
        "  turn:\n", "  turn:\n    ask: Nog eens?\n    answer: {yes_no: plain, into: more}\n"
    )
    assert prove(find_loops, text) == []


def test_question_that_typed_text_fills_does_not_stop_a_loop() -> None:
    asking = "  turn:\n    ask: Zin?\n    answer: {scale: [0, 10], into: craving}\n"
    text = ROUND.replace("begin:", "keeps: checkin\nreads: checkin\nbegin:")
    text = text.replace("  turn:\n", asking)
    assert prove(find_loops, text) == [at("loop-without-wait", text, "ask:\n    then")]
    always = text.replace("into: craving", "into: craving, always: true")
    assert prove(find_loops, always) == []


def test_list_that_may_be_empty_does_not_stop_a_loop() -> None:
    asking = (
        "  turn:\n    ask: Welke?\n    answer: {pick: {words: zones_at('20:00')}, into: city}\n"
    )
    text = ROUND.replace("  turn:\n", asking)
    assert prove(find_loops, text) == [at("loop-without-wait", text, "ask:\n    then")]


def test_loop_through_other_scripts_is_found() -> None:
    text = script("  ask:\n    open: mirror\n")
    mirror = "script: mirror\ntitle: Spiegel\nbegin: on\nstates:\n  on:\n    open: draft\n"
    assert prove(find_loops, text, mirror) == [at("loop-without-wait", text, "ask:")]


def test_loop_through_a_call_is_found_only_when_the_callee_may_pass() -> None:
    text = script(
        "  ask:\n    call: sound\n    exits: {done: ask, else: done}\n  done:\n    end: done\n"
    )
    silent = "script: sound\ntitle: Stil\nbegin: on\nstates:\n  on:\n    end: done\n"
    assert prove(find_loops, text, SOUND) == []
    assert prove(find_loops, text, silent) == [at("loop-without-wait", text, "ask:\n")]
