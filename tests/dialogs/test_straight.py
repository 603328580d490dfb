"""The straight way leads where the walk does, for whatever people do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given

from bot import rehearsal
from bot.catalogs import open_library
from bot.transcripts import read_transcript
from dialogs.engine import advance, walk_through
from dialogs.events import Event
from dialogs.library import Library
from dialogs.meanings import Answered, Meaning
from dialogs.questions.moments import MomentQuestion
from dialogs.questions.scales import ScaleQuestion
from dialogs.questions.texts import TextQuestion
from dialogs.session import Session
from dialogs.straight import go_straight
from dialogs.turn import Known, Turn
from dialogs.unseen import MOST_COMMON, mean_to_all
from tests.dialogs.talks import LIBRARY, Move, Talk
from tests.dialogs.test_engine_properties import part_of_all, people, walks

TRANSCRIPTS = sorted((Path(__file__).parents[1] / "transcripts").glob("*.txt"))


class Both:
    """Advances by both ways, and holds them against each other."""

    def __init__(self) -> None:
        self.straight = self.walked = 0

    def advance(
        self, library: Library, session: Session, event: Event, *, known: Known, now: datetime
    ) -> Turn:
        """Return the turn, which is the same either way."""
        walked = walk_through(library, session, event, known=known, now=now)
        found = go_straight(library, session, event, known=known, now=now)
        is_straight = isinstance(found, Turn)
        self.straight += is_straight
        self.walked += not is_straight
        turn = advance(library, session, event, known=known, now=now)
        assert turn == walked
        assert list(map(repr, turn.effects)) == list(map(repr, walked.effects))
        return turn


def test_every_transcript_goes_the_same_either_way(monkeypatch: pytest.MonkeyPatch) -> None:
    both = Both()
    monkeypatch.setattr(rehearsal, "advance", both.advance)
    for file in TRANSCRIPTS:
        transcript = read_transcript(file.name, file.read_text(encoding="utf-8"))
        list(rehearsal.Rehearsal(open_library(), transcript).play())
    assert both.straight > both.walked / 10


@given(people, walks)
@part_of_all(2)
def test_whatever_people_do_goes_the_same_either_way(
    person: Callable[[], Talk], walk: list[tuple[Move, timedelta]]
) -> None:
    talk, both = person(), Both()
    for move, pause in walk:
        talk.now += pause
        event, known = talk.event(move), Known(talk.records)
        talk.take(both.advance(LIBRARY, talk.session, event, known=known, now=talk.now))


def answered(text: str, script: str, state: str) -> Meaning | None:
    """Return what *text* means to all at a question, and remember it if it may be remembered."""
    return mean_to_all(LIBRARY, script, state, "", "nl", "client", text)


def question_of(kind: type) -> tuple[str, str]:
    """Return script and state of a question of this kind that an alarm has nothing to do with."""
    return next(
        (script.id, state.name)
        for script in LIBRARY.scripts.values()
        if script.danger is None and script.reads is None
        for state in script.states.values()
        if state.question
        and isinstance(state.question.kind, kind)
        and not state.question.takes_words
    )


def test_short_ways_to_say_a_number_are_remembered_and_own_words_never() -> None:
    LIBRARY.answers.clear()
    assert answered("7", *question_of(ScaleQuestion)) == Answered(7)
    assert [key[-1] for key in LIBRARY.answers] == ["7"]
    LIBRARY.answers.clear()
    assert answered("boos", *question_of(TextQuestion)) == Answered("boos")
    assert answered("ik ben boos op mijn broer", *question_of(TextQuestion)) is not None
    assert not LIBRARY.answers


def test_of_common_answers_only_so_many_are_remembered() -> None:
    script, state = question_of(ScaleQuestion)
    LIBRARY.answers.clear()
    LIBRARY.answers.update(
        {(script, state, "", "nl", number, "7"): Answered(7) for number in range(MOST_COMMON)}
    )
    assert answered("8", script, state) == Answered(8)
    assert len(LIBRARY.answers) == MOST_COMMON
    LIBRARY.answers.clear()


def test_what_looks_at_the_clock_is_not_read_out_of_sight() -> None:
    assert answered("morgen om 10 uur", *question_of(MomentQuestion)) is None
