from collections.abc import Iterator

from dialogs.analysis.transcripts import Walked, find_unwalked
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.turn import Step
from tests.dialogs.analysis.drafts import SOUND, at, prove, script

EVERY = (
    Step("sound", "ask", "craving >= 8", "strong"),
    Step("sound", "ask", "else", "done"),
    Step("sound", "strong", "else", "done"),
    Step("sound", "done", "end: done", ""),
)
CALLING = script(
    "  ask:\n    call: sound\n    exits: {done: done, else: left}\n"
    "  done:\n    end: done\n  left:\n    end: left\n"
)


def unwalked(*steps: Step, text: str = SOUND) -> list[str]:
    walked = Walked(frozenset(steps))
    return prove(lambda library: find_unwalked(library, walked), text)


def test_script_that_is_walked_all_through_is_sound() -> None:
    assert unwalked(*EVERY) == []


def test_script_without_a_transcript_is_found() -> None:
    assert unwalked() == [at("no-transcript", SOUND, "script:")]


def test_transition_that_no_transcript_walks_is_found() -> None:
    assert unwalked(*EVERY[1:]) == [at("not-walked", SOUND, "{when: craving >= 8")]


def test_end_that_no_transcript_reaches_is_found() -> None:
    assert unwalked(*EVERY[:3]) == [at("not-walked", SOUND, "end: done")]


def test_exits_of_a_call_are_walked_one_by_one() -> None:
    ends = [Step("draft", "done", "end: done", ""), Step("draft", "left", "end: left", "")]
    taken = [Step("draft", "ask", "exit done", "done")]
    assert unwalked(*ends, *taken, text=CALLING) == [at("not-walked", CALLING, "else: left")]
    other = [Step("draft", "ask", "exit safe", "left")]
    assert unwalked(*ends, *taken, *other, text=CALLING) == []


def test_pattern_that_only_spoke_is_walked() -> None:
    text = script("  ask:\n    say: Oké.\n    end: done\n", "kind: pattern\n")

    def proof(library: Library) -> Iterator[Finding]:
        return find_unwalked(library, Walked(spoken=frozenset({("draft", "ask")})))

    assert prove(proof, text) == []
