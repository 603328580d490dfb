"""What the safety texts say, and never say."""

from __future__ import annotations

import re

import pytest

from dialogs.analysis.signing import safety_scripts
from dialogs.analysis.texts import passages
from dialogs.helplines import NAMES
from dialogs.library import load_library
from dialogs.safety.danger import CLASSES
from dialogs.script import Script, State

LIBRARY = load_library()
SCRIPTS = {script.id: script for script in safety_scripts(LIBRARY)}
ALARMS = {script.danger: script for script in SCRIPTS.values() if script.danger}
PROMISES = re.compile(
    r"\b(komt goed|hulp is onderweg|ik bel voor je|iemand leest mee|wij redden)\b"
)
HOURS = re.compile(r"\bna \d+ uur\b|\b\d+ ?(mg|ml|gram|uur (wachten|later))\b|\bpromille\b")
DIAGNOSES = re.compile(r"\bje (hebt|bent) (een )?(depressi|psycho|verslaafd|schizo|borderline)")


def words_of(script: Script) -> str:
    return " ".join(passage.text.id for passage in passages(script)).casefold()


def spoken(state: State) -> str:
    bubbles = [*state.say, *([state.ask] if state.ask else [])]
    return " ".join(line.text.id for bubble in bubbles for line in bubble.lines)


@pytest.mark.parametrize("danger", CLASSES)
def test_every_danger_has_a_script_that_holds_all_else(danger: str) -> None:
    assert ALARMS[danger].holds


@pytest.mark.parametrize("danger", CLASSES)
def test_every_danger_names_a_number_before_it_ends(danger: str) -> None:
    script = ALARMS[danger]
    first = [state for state in script.states.values() if state.say or state.ask][:3]

    assert any(f"{{{name}}}" in spoken(state) for state in first for name in NAMES)


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
def test_no_text_promises_what_nobody_can_keep(script: Script) -> None:
    assert not PROMISES.search(words_of(script))


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
def test_no_text_names_doses_hours_or_a_diagnosis(script: Script) -> None:
    assert not HOURS.search(words_of(script))
    assert not DIAGNOSES.search(words_of(script))


@pytest.mark.parametrize(
    "danger",
    ["suicide", "overdose_or_medical", "child_in_danger", "dangerous_withdrawal", "violence"],
)
def test_alarms_that_cannot_wait_say_that_a_computer_cannot_call(danger: str) -> None:
    words = words_of(ALARMS[danger])

    assert "ik ben een computer" in words
    assert "kan niet bellen" in words or "kan ik niet bellen" in words or "niet bellen" in words


def test_violence_asks_for_safe_typing_and_offers_to_hide() -> None:
    words = words_of(ALARMS["violence"])

    assert "veilig typen" in words
    assert "verberg" in words
    assert "wat jij typte blijft staan" in words


@pytest.mark.parametrize("danger", ["suicide", "overdose_or_medical", "violence", "self_harm"])
def test_skipping_never_ends_an_alarm_at_once(danger: str) -> None:
    script = ALARMS[danger]
    for state in script.states.values():
        if state.question is not None and state.question.skip is not None:
            after = script.states[state.question.skip]
            leads_on = after.call is not None and after.call.script in SCRIPTS
            assert after.say or after.ask or leads_on, state.name


def test_every_question_asked_gently_leads_to_its_alarm_on_a_yes() -> None:
    for script in SCRIPTS.values():
        if script.unclear is not None:
            opened = [state.open.script for state in script.states.values() if state.open]
            assert opened == [ALARMS[script.unclear].id]


def test_texts_say_the_same_to_everybody() -> None:
    for script in SCRIPTS.values():
        for state in script.states.values():
            assert all(bubble.how != "any" for bubble in state.say), script.id
