"""From every question of every script each danger is heard in each language, and leads back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.engine import advance
from dialogs.events import Reply
from dialogs.library import load_library
from dialogs.questions.picks import PickQuestion
from dialogs.safety.danger import CLASSES, EMERGENCY
from dialogs.safety.net import find_danger
from dialogs.session import Run, Session
from dialogs.turn import Known
from dialogs.values import Value

LIBRARY = load_library()
NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
PROFILE: dict[str, Value] = {
    "locale": "nl",
    "role": "client",
    "country": "nl",
    "zone": "Europe/Amsterdam",
    "minor": False,
}
PLAIN = {
    "suicide": ("ik wil dood", "i want to die", "je veux mourir"),
    "overdose_or_medical": ("pijn op mijn borst", "he's not breathing", "douleur à la poitrine"),
    "self_harm": ("ik snij mezelf", "i cut myself", "je me mutile"),
    "psychosis_or_agitation": ("ik hoor stemmen", "i hear voices", "j'entends des voix"),
    "violence": ("hij slaat me", "he hits me", "il me frappe"),
    "child_in_danger": (
        "mijn kind is alleen thuis",
        "my baby is home alone",
        "mon bébé est seul à la maison",
    ),
    "dangerous_withdrawal": (
        "ik ben gestopt met drinken en ik tril",
        "i stopped drinking and i am shaking",
        "j'ai arrêté de boire et je tremble",
    ),
    "pregnancy": (
        "ik ben zwanger en heb gesnoven",
        "i'm pregnant and i used coke",
        "je suis enceinte et j'ai pris de la coke",
    ),
    "drug_driving": (
        "ik ga rijden en ik heb gesnoven",
        "i'm driving home and i had a few lines",
        "je vais conduire et j'ai pris de la coke",
    ),
    "minor": ("ik ben 15", "i'm 15 years old", "j'ai 15 ans"),
}
WAY_OUT = {
    "suicide": ("nee", "ja, ik ben veilig"),
    "overdose_or_medical": ("er is nu geen gevaar", "nee", "het gevaar is voorbij"),
    "self_harm": ("dat bedoelde ik niet",),
    "psychosis_or_agitation": ("nee", "ja", "het is rustiger"),
    "violence": ("dat bedoelde ik niet",),
    "child_in_danger": ("het kind is veilig",),
    "dangerous_withdrawal": ("nee",),
    "pregnancy": ("nee",),
    "drug_driving": ("ik blijf hier",),
    "minor": ("ja, 18 of ouder",),
}
STANDS = [
    (script.id, state.name)
    for script in LIBRARY.scripts.values()
    for state in script.states.values()
    if state.question is not None
]
EMPTY_PICKS = [  # with nothing to pick they are passed over
    (name, state)
    for name, state in STANDS
    if isinstance(getattr(LIBRARY.scripts[name].states[state].question, "kind", None), PickQuestion)
]
CALM = [(name, state) for name, state in STANDS if LIBRARY.scripts[name].danger is None]
ALARMED = [(name, state) for name, state in STANDS if LIBRARY.scripts[name].danger is not None]


def calm_for(danger: str) -> list[tuple[str, str]]:
    """Return the questions that *danger* breaks into; asked how old, an age is the answer."""
    return [stand for stand in CALM if danger != "minor" or stand[0] != "age"]


def standing(script: str, state: str) -> Session:
    run = Run(script, state, has_asked=True, is_standing=True, started_at="2026-11-20T19:00:00#0")
    moment = NOW.isoformat(timespec="seconds")
    return Session(
        nonce="n", profile=PROFILE, stack=(run,), touched_at=moment, seen_at=moment, ordinal=1
    )


def say(session: Session, text: str) -> Session:
    turn = advance(LIBRARY, session, Reply("1", text), known=Known(), now=NOW)
    assert turn.session is not None
    return turn.session


def is_in_alarm(session: Session) -> bool:
    return any(LIBRARY.scripts[run.script].danger for run in session.stack)


def test_there_are_questions_to_break_into() -> None:
    assert len(CALM) > 100
    assert PLAIN.keys() == WAY_OUT.keys() == set(CLASSES)


@pytest.mark.parametrize("danger", CLASSES)
def test_plain_words_reach_their_script_from_every_question(danger: str) -> None:
    for script, state in calm_for(danger):
        for words in PLAIN[danger]:
            session = say(standing(script, state), words)

            answering = {LIBRARY.scripts[run.script].danger for run in session.stack}
            assert danger in answering, (script, state, words)


def test_how_old_is_answered_by_an_age_and_not_alarmed_by_it() -> None:
    turn = advance(
        LIBRARY, standing("age", "ask_age"), Reply("1", "ik ben 15"), known=Known(), now=NOW
    )

    assert turn.session is None  # a child's talk is gone in that turn


@pytest.mark.parametrize("danger", CLASSES)
def test_the_way_back_leads_to_the_question_that_was_on(danger: str) -> None:
    for script, state in calm_for(danger):
        session = say(standing(script, state), PLAIN[danger][0])
        is_kept = any(run.script == script for run in session.stack)
        for words in WAY_OUT[danger]:
            if is_in_alarm(session):
                session = say(session, words)

        assert not is_in_alarm(session), (script, state)
        if is_kept and (script, state) not in EMPTY_PICKS:
            assert session.top is not None, (script, state)


def is_emergency(words: str) -> bool:
    found = find_danger(words, lang="nl")
    return found is not None and found.severity == EMERGENCY


@pytest.mark.parametrize("danger", CLASSES)
def test_an_emergency_breaks_into_another_alarm_and_nothing_less_does(danger: str) -> None:
    for script, state in ALARMED:
        own = LIBRARY.scripts[script].danger
        for words in PLAIN[danger]:
            session = say(standing(script, state), words)

            answering = {LIBRARY.scripts[run.script].danger for run in session.stack}
            if danger != own:  # its own words are an answer, and may end it
                expected = danger if is_emergency(words) else own
                assert expected in answering, (script, state, words)
