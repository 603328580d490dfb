"""What a relative can count on in any state: hiding in one tap, no names, speech as speech."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.effects import Ask, Hide, Say
from dialogs.engine import advance
from dialogs.events import Pick, Reply
from dialogs.library import load_library
from dialogs.questions.texts import TextQuestion
from dialogs.script import Question
from dialogs.session import Run, Session
from dialogs.turn import Known, Turn
from dialogs.values import Value

LIBRARY = load_library()
NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
RELATIVE: dict[str, Value] = {
    "locale": "nl", "role": "relative", "country": "nl", "safe_asked": "2026-11-20",
}  # fmt: skip
STANDS = [
    (script.id, state.name)
    for script in LIBRARY.scripts.values()
    for state in script.states.values()
    if state.question is not None
]
NEAR = [script for script in LIBRARY.scripts.values() if script.audience == ("relative",)]


def standing(script: str, state: str, **profile: Value) -> Session:
    run = Run(script, state, has_asked=True, is_standing=True, started_at="2026-11-20T19:00:00#0")
    moment = NOW.isoformat(timespec="seconds")
    return Session(
        nonce="n", profile={**RELATIVE, **profile}, stack=(run,), touched_at=moment,
        seen_at=moment, ordinal=1,
    )  # fmt: skip


def type_(session: Session, words: str) -> Turn:
    return advance(LIBRARY, session, Reply("1", words), known=Known(), now=NOW)


def said(turn: Turn) -> list[str]:
    return [e.message.text.context for e in turn.effects if isinstance(e, Say | Ask)]


def questions_in(script_id: str) -> list[tuple[str, Question]]:
    states = LIBRARY.scripts[script_id].states.values()
    return [(state.name, state.question) for state in states if state.question]


def test_one_tap_hides_and_leaves_from_every_question() -> None:
    for script, state in STANDS:
        tap = Pick("1", "n", 1, "hide")
        turn = advance(LIBRARY, standing(script, state), tap, known=Known(), now=NOW)

        assert Hide() in turn.effects, (script, state)
        assert turn.session is not None
        assert turn.session.stack == (), (script, state)


def test_the_button_of_an_earlier_question_hides_as_well() -> None:
    tap = Pick("1", "n", 0, "hide")
    turn = advance(LIBRARY, standing("menu", "relative"), tap, known=Known(), now=NOW)

    assert Hide() in turn.effects


@pytest.mark.parametrize(("profile", "shown"), [({}, True), ({"role": "client"}, False)])
def test_who_sees_the_button(profile: dict[str, Value], *, shown: bool) -> None:
    turn = type_(standing("menu", "client", **profile), "menu")
    (question,) = [effect for effect in turn.effects if isinstance(effect, Ask)]
    assert ("hide" in question.controls) is shown


def test_who_was_afraid_sees_the_button_whoever_they_are() -> None:
    turn = type_(standing("menu", "client", role="client", afraid=True), "menu")
    (question,) = [effect for effect in turn.effects if isinstance(effect, Ask)]
    assert "hide" in question.controls


def test_no_question_in_own_words_keeps_a_name() -> None:
    asked = [
        (script.id, name, question)
        for script in NEAR
        for name, question in questions_in(script.id)
        if isinstance(question.kind, TextQuestion) or question.takes_words
    ]
    assert len(asked) > 20
    for script_id, state, question in asked:
        turn = type_(standing(script_id, state), "Ik zag gisteren Kevin in de Kerkstraat 12")
        assert question.leaves_names_out, (script_id, state)
        assert "left_out.say.say.0" in said(turn), (script_id, state)
        assert turn.session is not None
        assert "Kevin" not in repr(turn.session), (script_id, state)


@pytest.mark.parametrize(
    "words",
    [
        "waarom lieg je altijd tegen mij over geld?",
        "ik maak me zorgen om jou en ik slaap er al weken niet meer goed van, weet je dat wel",
        "hoe begin ik erover met jou zonder dat je kwaad wordt",
    ],
)
def test_what_is_said_in_a_scene_stays_in_it(words: str) -> None:
    turn = type_(standing("practise_deny", "turn_one"), words)

    assert turn.session is not None
    assert turn.session.stack[0].script == "practise_deny"
    assert turn.session.stack[0].state == "turn_one_said"


def test_danger_is_heard_in_a_scene() -> None:
    turn = type_(standing("practise_deny", "turn_one"), "hij ademt niet meer")

    assert turn.session is not None
    assert LIBRARY.scripts[turn.session.stack[-1].script].danger is not None


@pytest.mark.parametrize("script", [script.id for script in NEAR])
def test_where_there_is_fear_nothing_is_prepared_first(script: str) -> None:
    prepares = {"prepare_talk", "practise"} | {
        name for name in LIBRARY.scripts if "practise_" in name
    }
    if script not in prepares:
        return
    opened = Session(profile={**RELATIVE, "afraid": True}, touched_at=NOW.isoformat())
    title = LIBRARY.scripts[script].title.id
    turn = type_(opened, title)

    assert turn.session is not None
    assert turn.session.stack[-1].script == "safe_home"


def test_the_words_of_a_story_are_not_remembered() -> None:
    rest = Session(profile=RELATIVE, touched_at=NOW.isoformat())
    turn = type_(rest, "mijn man Kevin snuift elk weekend en ik weet niet meer wat ik moet zeggen")

    assert turn.session is not None
    assert turn.session.profile["tie"] == "partner"
    assert "weekend" not in repr(turn.session)
    assert said(turn)[0] == "relative_start.hear.say.0.4"


def test_who_it_is_about_is_heard_where_they_say_for_whom_they_are_here() -> None:
    turn = type_(standing("set_up", "who"), "mijn zoon")

    assert turn.session is not None
    assert turn.session.profile["tie"] == "child"


def test_words_a_script_was_written_for_open_it_and_alarm_nobody() -> None:
    session = Session(profile=RELATIVE)
    for words, script in (
        ("Hij gaat steeds over mijn grens", "boundary"),
        ("hij wil ineens weer vader zijn", "when_recovers"),
        ("ik ben zo gekwetst", "what_was_done"),
        ("alles draait om hem", "what_was_done"),
    ):
        turn = advance(LIBRARY, session, Reply("1", words), known=Known({}), now=NOW)
        assert turn.session is not None
        assert turn.session.top is not None
        assert turn.session.top.script == script, words


def test_words_a_rule_hears_danger_in_alarm_though_a_script_has_them() -> None:
    session = Session(profile=RELATIVE)
    words = "ik loop op eieren"
    assert words in LIBRARY.phrases
    turn = advance(LIBRARY, session, Reply("1", words), known=Known({}), now=NOW)
    assert turn.session is not None
    assert turn.session.top is not None
    assert turn.session.top.script == "danger_violence"


def test_at_a_menu_who_asks_for_something_outright_gets_it_though_an_option_has_a_word_of_it() -> (
    None
):
    menu = Session(profile=RELATIVE, stack=(Run("menu", "relative", is_standing=True),))
    for words, script in (
        ("moet ik eerlijk zijn tegen de kinderen", "child_words"),
        ("kinderen", "children"),
    ):
        turn = advance(LIBRARY, menu, Reply("1", words), known=Known({}), now=NOW)
        assert turn.session is not None
        assert turn.session.top is not None
        assert turn.session.top.script == script, words
