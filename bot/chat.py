"""A talk in the terminal: what is typed goes the way of every message; lines with ``:`` steer."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.channels.console import ConsoleChannel
from bot.clock import forget_expired, tick
from bot.clocks import MovedClock
from bot.conversation import Conversation
from bot.delivery import deliver
from bot.inbox import serve
from bot.outcomes import records_of
from bot.recording import Recording
from bot.steering import (
    HELP,
    As,
    At,
    Help,
    Later,
    Quit,
    RecordTalk,
    Steering,
    SteeringError,
    Why,
    later,
    moment_of,
    read_steering,
)
from dialogs.effects import Drop, Keep
from dialogs.events import Begin, Event, Reply, event_to_json
from dialogs.library import Library
from dialogs.records import Record, describe
from dialogs.schedule import zone_of
from dialogs.session import Session, session_from_json
from dialogs.turn import Turn
from storage.store import Arrival, PersonId, Store

ME = "me"

NO_CONSENT_FOR_A_DAY = "Na 24 uur zonder toestemming is hier een gesprek vergeten."
SILENT_A_YEAR = "Na een jaar stilte is hier alles van iemand gewist."

Keeper = Callable[[str, str], str]
"""Keeps a transcript under a name; returns where, or raises SteeringError."""


@dataclass(slots=True)
class Talk:
    """A terminal and the people in front of it."""

    library: Library
    store: Store
    conversation: Conversation
    channel: ConsoleChannel
    clock: MovedClock
    write: Callable[[str], None]
    keep_transcript: Keeper
    shows_records: bool = False
    who: str = ME
    turns: dict[PersonId, Turn] = field(default_factory=dict)
    recordings: dict[PersonId, Recording] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)

    async def open(self) -> None:
        """Begin, or take up the talk where it was: the open question is shown once more."""
        address = self._address()
        self.channel.on_screen = address
        self.channel.asked.discard(address)
        await self.catch_up()
        person = await self._person()
        loaded = await self.store.load(person)
        session = session_from_json(loaded.session) if loaded.session else None
        self.recordings.setdefault(person, Recording(session, records_of(loaded).values()))
        if session is None or not session.stack:
            await self._pass(Begin)
        elif address not in self.channel.asked:
            for message in await self.conversation.ask_again(person):
                await self.channel.send(address, message)

    async def hear(self, line: str) -> bool:
        """Handle one typed line; False when the person quits."""
        try:
            steering = read_steering(line)
            if steering is not None:
                return await self._steer(steering)
        except SteeringError as error:
            self._note(str(error))
            return True
        if line.strip():
            await self._pass(lambda id_: Reply(id_, line))
        return True

    async def catch_up(self) -> None:
        """Do what waits: events taken in, people whose time is over, prompts, messages."""
        await self._serve()
        for was_kept in await forget_expired(self.store, self.clock):
            self._note(SILENT_A_YEAR if was_kept else NO_CONSENT_FOR_A_DAY)
        await tick(self.store, self.conversation, self.library, self.clock, self._watch)
        await self._send()

    # -- people ------------------------------------------------------------------------

    def _address(self) -> str:
        return f"console:{self.who}"

    async def _person(self) -> PersonId:
        person = await self.store.find(self._address(), create=True, now=self.clock())
        if person is None:
            raise RuntimeError("the store made nobody")
        return person

    async def _session(self, person: PersonId) -> Session | None:
        loaded = await self.store.load(person)
        return session_from_json(loaded.session) if loaded.session else None

    async def _zone(self) -> ZoneInfo:
        session = await self._session(await self._person())
        return zone_of(session.profile if session else {})

    async def _pass(self, make: Callable[[str], Event]) -> None:
        person = await self._person()
        self.clock.keep()
        event = make(f"chat:{secrets.token_hex(8)}")
        body = json.dumps(event_to_json(event))
        await self.store.receive(Arrival(event.id, person, body, self.clock()))
        await self._serve()

    async def _serve(self) -> None:
        await serve(self.store, self.conversation, self._watch)
        await self._send()

    async def _send(self) -> None:
        await deliver(self.store, self.channel, self.clock)
        for line in self.kept:
            self.write(line)
        self.kept.clear()

    def _watch(self, arrival: Arrival, turn: Turn) -> None:
        self.turns[arrival.person] = turn
        if arrival.person in self.recordings:
            self.recordings[arrival.person].take(arrival, turn)
        for effect in turn.effects if self.shows_records else ():
            if isinstance(effect, Keep):
                self.kept.append("= " + describe(Record(effect.key, effect.kind, effect.fields)))
            elif isinstance(effect, Drop):
                self.kept.append(f"= {effect.key} weg")

    def _note(self, line: str) -> None:
        self.write(f"  {line}")

    # -- steering ------------------------------------------------------------------------

    async def _steer(self, steering: Steering) -> bool:
        match steering:
            case Quit():
                return False
            case Later(span=span):
                await self._move(later(self.clock(), span))
            case At(words=words):
                await self._move(moment_of(words, self.clock(), await self._zone()))
            case As(name=name):
                self.who = name
                await self.open()
            case _:
                await self._show(steering)
        return True

    async def _show(self, steering: Why | RecordTalk | Help) -> None:
        match steering:
            case Why():
                await self._explain()
            case RecordTalk(name=name):
                await self._record(name)
            case Help():
                for line in HELP:
                    self._note(line)

    async def _move(self, moment: datetime) -> None:
        """Move on from due moment to due moment, so that everything comes in its order."""
        passed: set[tuple[PersonId, datetime]] = set()
        while (due := await self.store.due(moment, 1)) and due[0] not in passed:
            passed.add(due[0])
            await self._arrive(due[0][1])
        await self._arrive(moment)

    async def _arrive(self, moment: datetime) -> None:
        if moment > self.clock():
            self.clock.move_to(moment)
            self.write(f"@ {moment.astimezone(await self._zone()):%Y-%m-%d %H:%M}")
        await self.catch_up()

    async def _explain(self) -> None:
        person = await self._person()
        turn, session = self.turns.get(person), await self._session(person)
        for step in turn.trace if turn else ():
            way = f" → {step.go}" if step.go else ""
            self._note(f"{step.script}.{step.state}: {step.guard}{way}")
        top = session.top if session else None
        self._note(f"nu: {top.script}.{top.state}" if top else "nu: in rust")

    async def _record(self, name: str) -> None:
        recording = self.recordings[await self._person()]
        try:
            text = recording.play(self.library)
        except (ValueError, LookupError, RuntimeError) as error:
            kind = type(error).__name__
            raise SteeringError(f"Dit gesprek speelt niet af als transcript ({kind}).") from None
        self._note(f"bewaard als {self.keep_transcript(name, text)}")
