"""The room everything passes through: one event of one person, from load to commit."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from bot.channels.port import Channel
from bot.clocks import Clock
from bot.copies import make_copies
from bot.outbound import Outbound, TakeBack, outbound_to_json
from bot.render import render
from dialogs.effects import Drop, Keep
from dialogs.engine import advance
from dialogs.events import Event, event_from_json
from dialogs.library import Library
from dialogs.profile import profile_value
from dialogs.records import Record, record_from_json, record_to_json
from dialogs.schedule import next_due
from dialogs.session import Session, session_from_json, session_to_json
from dialogs.turn import Known, Turn
from dialogs.values import Value
from storage.store import Arrival, Commit, Loaded, Outcome, PersonId, Store

UNCONSENTED_KEPT = timedelta(hours=24)
"""How long a talk without consent is remembered (house.md, "consent refused")."""


class Conversation:
    """Handles events one by one; the caller sees to it that a person's are not handled at once.

    *draw* gives a number for a new person's seed; *operator* says who runs this Houvast.
    """

    def __init__(
        self,
        library: Library,
        store: Store,
        channel: Channel,
        clock: Clock,
        *,
        draw: Callable[[], int],
        operator: str | None = None,
        locale: str = "nl",
    ) -> None:
        self._library = library
        self._store = store
        self._channel = channel
        self._clock = clock
        self._draw = draw
        self._operator = operator
        self._locale = locale
        self.last: Turn | None = None

    async def handle(self, arrival: Arrival) -> None:
        """Make the turn that *arrival* asks for and commit it; a stale one is made again."""
        event = event_from_json(arrival.event, json.loads(arrival.body))
        while not await self._try(arrival.person, event, arrival.at):
            continue

    async def _try(self, person: PersonId, event: Event, at: datetime) -> bool:
        loaded = await self._store.load(person)
        session = self._session(loaded)
        known = Known(_records(loaded), self._operator)
        turn = advance(self._library, session, event, known=known, now=at)
        self.last = turn
        out = self._render(session, turn, known, at)
        if turn.session is None:
            await self._erase(person, event, out)
            return True
        commit = _commit(person, event, loaded, turn, out, at)
        return await self._store.commit(commit) is not Outcome.STALE

    def _session(self, loaded: Loaded) -> Session:
        if loaded.session is not None:
            return session_from_json(loaded.session)
        number = self._draw()
        profile = {"locale": self._locale}
        return Session(nonce=format(number % 2**32, "x"), seed=number, profile=profile)

    def _render(
        self, session: Session, turn: Turn, known: Known, now: datetime
    ) -> tuple[Outbound, ...]:
        profile = (turn.session or session).profile
        after = Known(_after(known.records, turn), known.operator)
        return render(
            turn.effects,
            catalog=self._library.catalog(str(profile_value(profile, "locale") or "nl")),
            simple=profile_value(profile, "simple") is True,
            nonce=session.nonce,
            copies=lambda: make_copies(self._library, profile, after, now),
        )

    async def _erase(self, person: PersonId, event: Event, out: tuple[Outbound, ...]) -> None:
        """Erase first, then send the last words straight away: nothing of them may be kept."""
        address = await self._store.address(person)
        shown = await self._store.shown(person)
        await self._store.forget(person, event=event.id, now=self._clock())
        for message in out:
            if isinstance(message, TakeBack):
                await self._channel.take_back(address, [ref for ref, _ in shown])
            else:
                await self._channel.send(address, message)


def _records(loaded: Loaded) -> dict[str, Record]:
    return {key: record_from_json(json.loads(body)) for key, body in loaded.records}


def _after(records: Mapping[str, Record], turn: Turn) -> dict[str, Record]:
    after = dict(records)
    for effect in turn.effects:
        if isinstance(effect, Keep):
            after[effect.key] = Record(effect.key, effect.kind, effect.fields)
        elif isinstance(effect, Drop):
            after.pop(effect.key, None)
    return after


def _commit(
    person: PersonId,
    event: Event,
    loaded: Loaded,
    turn: Turn,
    out: tuple[Outbound, ...],
    now: datetime,
) -> Commit:
    session = turn.session
    if session is None:
        raise ValueError("an erased person has nothing to commit")
    return Commit(
        person=person,
        event=event.id,
        version=loaded.version,
        session=session_to_json(session),
        now=now,
        keep=tuple((e.key, _record_text(e)) for e in turn.effects if isinstance(e, Keep)),
        drop=tuple(e.key for e in turn.effects if isinstance(e, Drop)),
        outgoing=tuple(outbound_to_json(message) for message in out),
        due_at=next_due(session, now),
        expires_at=_expiry(session.profile, now),
    )


def _record_text(effect: Keep) -> str:
    record = Record(effect.key, effect.kind, effect.fields)
    return json.dumps(record_to_json(record), ensure_ascii=False)


def _expiry(profile: Mapping[str, Value], now: datetime) -> datetime | None:
    return None if profile_value(profile, "consented") else now + UNCONSENTED_KEPT
