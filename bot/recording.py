"""A talk that goes on, kept as the given lines of a transcript; its answers are played anew."""

from __future__ import annotations

import json
from collections.abc import Iterable

from bot.rehearsal import Rehearsal
from bot.transcripts import BEGIN, DUE, MOMENT, SENT, TYPED, header, read_transcript
from dialogs.events import Begin, Due, Event, Pick, Reply, Unreadable, event_from_json
from dialogs.library import Library
from dialogs.records import Record
from dialogs.schedule import zone_of
from dialogs.session import Session
from dialogs.turn import Turn
from storage.store import Arrival


class Recording:
    """What one person does at the terminal, and when."""

    def __init__(self, session: Session | None, records: Iterable[Record]) -> None:
        """Begin with who they are now."""
        self._lines = header(session, records)
        self._zone = zone_of(session.profile if session else {})
        self._moment = ""

    def take(self, arrival: Arrival, turn: Turn) -> None:
        """Take down the event that made *turn*, at the moment of the person's own clock."""
        moment = f"{MOMENT}{arrival.at.astimezone(self._zone):%Y-%m-%d %H:%M}"
        if moment != self._moment:
            self._lines.append(moment)
            self._moment = moment
        self._lines.append(_line(event_from_json(arrival.event, json.loads(arrival.body))))
        self._zone = zone_of(turn.session.profile if turn.session else {})

    def play(self, library: Library) -> str:
        """Return the transcript as it plays now; raise ValueError when it does not play."""
        given = "\n".join(self._lines) + "\n"
        rehearsal = Rehearsal(library, read_transcript("opname", given))
        return "\n".join(rehearsal.play()) + "\n"


def _line(event: Event) -> str:
    match event:
        case Begin():
            return BEGIN
        case Due():
            return DUE
        case Reply(text=text):
            return TYPED + text
        case Pick(option=option):
            return f">{TYPED}{option}"
        case Unreadable(what=what):
            return SENT + what
