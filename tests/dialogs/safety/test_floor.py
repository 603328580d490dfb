"""An emergency keeps the floor: what is written next is read inside it, until it is over."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.engine import advance
from dialogs.events import Reply
from dialogs.library import load_library
from dialogs.safety.danger import EMERGENCY
from dialogs.script import Script, State
from dialogs.session import Run, Session
from dialogs.turn import Known
from dialogs.values import Value

LIBRARY = load_library()
NOW = datetime(2026, 11, 20, 23, 0, tzinfo=UTC)
PROFILE: dict[str, Value] = {
    "locale": "nl",
    "role": "client",
    "country": "nl",
    "zone": "Europe/Amsterdam",
    "minor": False,
}
FLOORS = [
    (script, state)
    for script in LIBRARY.scripts.values()
    if script.danger is not None
    for state in script.states.values()
    if state.name.startswith("waiting")
]
by_floor = pytest.mark.parametrize(
    ("script", "state"), FLOORS, ids=[f"{script.id}.{state.name}" for script, state in FLOORS]
)
SAID_IN_FEAR = (
    "??",
    "ok",
    "ik ben bang",
    "kben bang",
    "ik durf niet",
    "wat moet ik zeggen aan 112",
    "hoe lang duurt dat",
    "ze komen eraan",
    "im scared",
    "what do i say",
    "they're coming",
    "j'ai peur",
    "j'ose pas appeler",
    "ik heb zin in coke",
    "2 lijntjes vanavond",
    "hoe laat is het",
    "sla over",
    "is het voorbij",
    "het is nog niet voorbij",
)


def standing(script: Script, state: State, severity: str = EMERGENCY) -> Session:
    known: dict[str, Value] = {"severity": severity, "about": "self"}
    run = Run(
        script.id,
        state.name,
        variables=known,
        has_asked=True,
        is_standing=True,
        started_at="2026-11-20T23:00:00#0",
    )
    moment = NOW.isoformat(timespec="seconds")
    return Session(
        nonce="n", profile=PROFILE, stack=(run,), touched_at=moment, seen_at=moment, ordinal=1
    )


def say(session: Session, text: str) -> Session:
    turn = advance(LIBRARY, session, Reply("1", text), known=Known(), now=NOW)
    assert turn.session is not None
    return turn.session


def test_every_emergency_of_body_mind_and_home_has_a_floor() -> None:
    assert {script.danger for script, _ in FLOORS} == {
        "suicide",
        "self_harm",
        "overdose_or_medical",
        "psychosis_or_agitation",
        "violence",
        "child_in_danger",
        "dangerous_withdrawal",
        "pregnancy",
        "drug_driving",
    }


@by_floor
@pytest.mark.parametrize("text", SAID_IN_FEAR)
def test_what_is_written_next_is_read_inside_it(script: Script, state: State, text: str) -> None:
    session = say(standing(script, state), text)

    assert session.top is not None
    assert session.top.script == script.id


@by_floor
def test_help_being_there_does_not_end_it(script: Script, state: State) -> None:
    session = standing(script, state)
    for text in ("de politie is er", "ok"):
        session = say(session, text)
        if script.danger == "drug_driving":  # the police stopped them: nobody drives
            return
        assert session.top is not None
        assert session.top.script == script.id


@by_floor
def test_their_own_word_that_it_is_over_ends_it(script: Script, state: State) -> None:
    session = say(standing(script, state), "voorbij")
    if script.danger == "suicide":
        assert session.top is not None  # nothing closes it but one real check
        session = say(session, "ja" if state.name == "waiting_other" else "nee")

    assert session.top is None or session.top.script != script.id


@pytest.mark.parametrize("unread", ["ja", "ik weet het niet", "sla over", "laat maar"])
def test_feeling_safe_is_checked_before_a_suicide_alarm_closes(unread: str) -> None:
    script = LIBRARY.scripts["danger_suicide"]
    session = say(standing(script, script.states["waiting"]), "ik ben veilig")
    session = say(session, unread)

    assert session.top is not None
    assert session.top.script == script.id


def test_what_becomes_an_emergency_inside_an_answer_rests_all_else() -> None:
    script = LIBRARY.scripts["danger_pregnancy"]
    session = say(standing(script, script.states["first"], "urgent"), "ja")

    assert [(alarm.danger, alarm.is_open) for alarm in session.alarms] == [("pregnancy", True)]
