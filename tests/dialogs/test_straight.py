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
from dialogs.session import Session
from dialogs.straight import go_straight
from dialogs.turn import Known, Turn
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
