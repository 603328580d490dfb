from dialogs.analysis.landing import find_lost_ways
from tests.dialogs.analysis.drafts import SOUND, at, prove, script

CALLEE = """\
script: callee
title: Geroepen
takes: {before: number}
begin: end
states:
  end:
    end: done
"""


def test_sound_script_lands_everywhere() -> None:
    assert prove(find_lost_ways, SOUND) == []


def test_transition_to_no_state_is_found() -> None:
    text = script(
        "  ask:\n    then:\n      - {when: today == yesterday, go: away}\n      - {go: ask}\n"
    )
    assert prove(find_lost_ways, text) == [at("no-state", text, "go: away")]


def test_short_transition_to_no_state_is_found() -> None:
    text = script("  ask:\n    then: away\n")
    assert prove(find_lost_ways, text) == [at("no-state", text, "then: away")]


def test_begin_at_no_state_is_found() -> None:
    text = script("  ask:\n    end: done\n", begin="away")
    assert prove(find_lost_ways, text) == [at("no-state", text, "begin: away")]


def test_skip_to_no_state_is_found() -> None:
    text = script(
        "  ask:\n    ask: Hoi?\n    answer: {text: 10, into: words, skip: away}\n    then: done\n"
        "  done:\n    end: done\n"
    )
    assert prove(find_lost_ways, text) == [at("no-state", text, "skip: away")]


def test_exit_to_no_state_is_found() -> None:
    text = script(
        "  ask:\n    call: callee\n    exits: {done: away, else: done}\n  done:\n    end: done\n"
    )
    assert prove(find_lost_ways, text, CALLEE) == [at("no-state", text, "done: away")]


def test_call_and_open_of_no_script_are_found() -> None:
    text = script("  ask:\n    call: nobody\n    exits: {else: door}\n  door:\n    open: nothing\n")
    assert prove(find_lost_ways, text) == [
        at("no-script", text, "call: nobody"),
        at("no-script", text, "open: nothing"),
    ]


def test_script_whose_file_could_not_be_read_is_there_all_the_same() -> None:
    text = script("  ask:\n    open: nothing\n")
    assert prove(lambda library: find_lost_ways(library, frozenset({"nothing"})), text) == []


def test_exit_the_callee_never_takes_is_found() -> None:
    text = script(
        "  ask:\n    call: callee\n    exits: {gone: done, else: done}\n  done:\n    end: done\n"
    )
    assert prove(find_lost_ways, text, CALLEE) == [at("no-exit", text, "gone: done")]


def test_exit_of_a_script_the_callee_opens_counts_as_its_own() -> None:
    text = script(
        "  ask:\n    call: heir\n    exits: {done: done, else: done}\n  done:\n    end: done\n"
    )
    heir = "script: heir\ntitle: Erfgenaam\nbegin: on\nstates:\n  on:\n    open: callee\n"
    assert prove(find_lost_ways, text, CALLEE, heir) == []


def test_value_the_callee_does_not_take_is_found() -> None:
    text = script(
        "  ask:\n    call: callee\n    with: {before: 1, after: 2}\n    exits: {else: done}\n"
        "  done:\n    end: done\n"
    )
    assert prove(find_lost_ways, text, CALLEE) == [at("not-taken", text, "after: 2")]
