"""What holds whatever people do, in any order and after any silence, over our own scripts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs import patterns
from dialogs.effects import Keep
from dialogs.messages import Words
from dialogs.session import Run, Session
from dialogs.turn import Turn
from dialogs.values import Value
from tests.dialogs.talks import (
    LIBRARY,
    Control,
    Move,
    Open,
    Prompt,
    StrayTap,
    Talk,
    Tap,
    Typed,
    messages,
    newcomer,
    quoted,
    settled,
    settled_in,
    shown,
)

SAID = (
    """
ja|nee|klopt|nee niet helemaal|misschien|weet ik niet|liever niet|0|1|2|3|7|10|11|-4|geen zin
menu|/menu|terug|terug het was 5|oeps ik bedoel 6|overslaan|stop|stop, ik heb niks gebruikt|opnieuw
help|/help|/start|/dag|/zin|ik heb nu zin|ik heb vandaag 2 lijnen genomen bij een vriend|10 eu coke
vandaag niks gebruikt|zin zeevn denk ik|gisteren 3 lijnen en 4 pinten|morgen gebruik ik 2 lijnen
2 lijnen|een paar glazen|thuis|met vrienden en mijn broer|savonds|half negen|25:61|30 februari
ik wil iets opschrijven|wat staat er van mij|andere dag|veranderen|wissen|verwijder alles|verberg
instellingen|nederland|belgie|berlijn|voor mezelf|iemand anders|mijn man gebruikt|hulpverlener
kortere teksten|pauze|geen berichten meer|export|privacy|wat bewaar je|toestemming intrekken
hoe lang blijft het in je bloed?|ben je een mens|blabla wat een dag zeg|ik snap het niet
dat was alles|doei|bedankt|ik kom later terug|ik ben 16|jonger dan 18|ouder dan 18
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
HARD = (
    "", " ", "😀", "😀" * 1000, "ja " * 1300, "\x00", "\u202eaj", "\ud800", "/", "/start@houvast",
    "{0} %s <b>vet</b>", "{craving}", "'; drop table people; --", "9" * 400, "١٢", "½",
)  # fmt: skip
PEOPLE: tuple[Callable[[], Talk], ...] = (
    newcomer,
    lambda: settled("client"),
    lambda: settled("client", seed=7),
    lambda: settled("client", consented=False),
    lambda: settled("relative"),
    lambda: settled("counsellor"),
)
COMMANDS = sorted(f"/{script.command}" for script in LIBRARY.scripts.values() if script.command)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)

typed = st.builds(Typed, st.sampled_from(SAID) | st.sampled_from(HARD) | ANY_TEXT)
likely = st.builds(Typed, st.sampled_from(SAID))
commands = st.builds(Typed, st.sampled_from(COMMANDS))
taps = st.builds(Tap, st.integers(0, 11))
controls = st.builds(Control, st.sampled_from(["skip", "back", "stop", "no_such_option"]))
stray = st.builds(
    StrayTap,
    st.sampled_from(["", "b"]),
    st.integers(1, 4),
    st.sampled_from(["yes", "0", "skip", "stop", "a,b", "\ud800"]),
)
prompts = st.builds(Prompt, st.sampled_from(["daily", "return"]))
moves: st.SearchStrategy[Move] = st.one_of(
    taps, taps, taps, likely, likely, commands, typed, controls, stray, prompts, st.just(Open())
)
pauses = st.sampled_from([0, 1, 1, 1, 2, 6, 40, 300, 1500, 20_000]).map(
    lambda minutes: timedelta(minutes=minutes)
)
walks = st.lists(st.tuples(moves, pauses), min_size=10, max_size=25)
people = st.sampled_from(PEOPLE)


def part_of_all(parts: int) -> settings:
    """Return settings for a walk, which is many turns: fewer of them, and more when exploring."""
    return settings(max_examples=settings().max_examples // parts)


@given(people, walks)
@part_of_all(2)
def test_whatever_comes_is_answered_once_and_for_all(
    person: Callable[[], Talk], walk: list[tuple[Move, timedelta]]
) -> None:
    talk = person()
    for move, pause in walk:
        talk.move(move, after=pause)


@given(people, walks)
@part_of_all(4)
def test_stop_and_danger_are_heard_wherever_one_is(
    person: Callable[[], Talk], walk: list[tuple[Move, timedelta]]
) -> None:
    talk = person()
    for move, pause in walk:
        talk.now += pause
        talk.take(talk.foresee(move))
        assert_it_stops(talk)
        assert stands_on(talk.foresee(Typed("ik wil dood"))) == danger("suicide")
        assert stands_on(talk.foresee(Typed("pijn op mijn borst"))) == danger("overdose_or_medical")


def assert_it_stops(talk: Talk) -> None:
    assert stands_on(talk.foresee(Typed("/stop"))) is None
    if talk.session.stack:
        assert stands_on(talk.foresee(Control("stop"))) is None


def stands_on(turn: Turn) -> str | None:
    assert turn.session is not None
    return turn.session.top.script if turn.session.top else None


def danger(name: str) -> str:
    script = LIBRARY.by_danger(name)
    assert script is not None
    return script.id


@given(people, walks)
@part_of_all(3)
def test_back_after_an_answer_is_where_one_was(
    person: Callable[[], Talk], walk: list[tuple[Move, timedelta]]
) -> None:
    talk = person()
    for move, pause in walk:
        talk.now += pause
        before = talk.session
        turn = talk.foresee(move)
        talk.take(turn)
        if before.top and turn.session and went_on(move, before.top, turn.session):
            back = Control("back") if talk.session.stack else Typed("/terug")
            assert_same_place(before, talk.foresee(back).session)


def went_on(move: Move, answered: Run, after: Session) -> bool:
    """Say whether *move* answered the question of this run, and nothing came in between.

    What ends a script that was called, or opens another in its place, has no way back.
    """
    if not isinstance(move, Tap) and move != Control("skip"):
        return False
    if not after.stack:
        return after.past is not None and is_same(after.past, answered)
    place = next((n for n, run in enumerate(after.stack) if is_same(run, answered)), None)
    if place is None or (after.stack[place].is_standing and after.stack[place] != after.top):
        return False
    above = after.stack[place + 1 :]
    has_more = len(after.stack[place].trail) > len(answered.trail)
    return has_more and not any(run.trail or run.script == patterns.GUESS for run in above)


def is_same(run: Run, other: Run) -> bool:
    return (run.script, run.started_at) == (other.script, other.started_at)


def assert_same_place(before: Session, after: Session | None) -> None:
    assert after is not None
    assert before.top is not None
    assert after.top is not None
    assert (after.top.script, after.top.state) == (before.top.script, before.top.state)
    assert after.top.variables == before.top.variables
    assert settled_in(after.profile) == settled_in(before.profile)


MARK = "qzx"
SIGNS = f"{MARK} {{0}} %s <b>ja</b> {{craving}} }}}}"
told = st.builds(
    Typed,
    st.sampled_from(
        [
            SIGNS,
            f"terug {SIGNS}",
            f"ik heb 2 lijnen genomen, {SIGNS}",
            f"{SIGNS}?",
            f"ik voel {SIGNS}",
        ]
    ),
)


@given(people, st.lists(st.tuples(moves | told | told, pauses), min_size=10, max_size=25))
@part_of_all(3)
def test_what_people_type_comes_back_in_their_own_words_or_not_at_all(
    person: Callable[[], Talk], walk: list[tuple[Move, timedelta]]
) -> None:
    talk = person()
    for move, pause in walk:
        talk.now += pause
        turn = talk.foresee(move)
        talk.take(turn)
        for message in messages(turn):
            words = list(quoted(message))
            assert all(SIGNS in word for word in words if MARK in word)
            assert all(word in shown(message) for word in words if MARK in word)
            assert shown(message).count(MARK) == sum(word.count(MARK) for word in words)
        for effect in turn.effects:
            if isinstance(effect, Keep):
                assert_literal(effect.fields)


def assert_literal(fields: Mapping[str, Value]) -> None:
    for value in fields.values():
        for words in value if isinstance(value, tuple) else (value,):
            assert not isinstance(words, str) or MARK not in words or SIGNS in words


@pytest.mark.parametrize("words", [SIGNS, "{{", "}", "{summary}", "%(a)s", "\\n"])
def test_signs_of_a_template_in_words_are_words(words: str) -> None:
    assert shown(Words(words)) == words
