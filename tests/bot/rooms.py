"""The rooms of a talk for one test: a store of its own, and a channel that remembers."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count

from bot.conversation import Conversation
from bot.delivery import deliver
from bot.inbox import serve
from bot.outbound import Bubble, Document, Outbound, Question
from dialogs.events import Begin, Event, Reply, event_to_json
from dialogs.library import Library, load_library
from dialogs.session import Session, session_from_json
from storage.sqlite import SqliteStore
from storage.store import Arrival, PersonId
from tests.storage.places import Place

NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
MET = ("ja", "voor mezelf", "ja, dat mag", "nederland", "ja", "nee", "ja", "20:00", "later")
IDS = count()
"""So that no two events of a run have the same id."""


@dataclass(slots=True)
class Ears:
    """A channel that remembers what it was given."""

    heard: list[tuple[str, Outbound]] = field(default_factory=list)
    taken_back: list[str] = field(default_factory=list)

    async def send(self, address: str, message: Outbound) -> str | None:
        self.heard.append((address, message))
        return str(len(self.heard))

    async def take_back(self, address: str, refs: Sequence[str]) -> None:
        self.taken_back += refs

    def texts(self) -> list[str]:
        """Return what was said since this was asked last."""
        said = [m.text for _, m in self.heard if isinstance(m, Bubble | Question | Document)]
        self.heard.clear()
        return said


@dataclass(slots=True)
class Rooms:
    """One open store and all that stands around it; *now* is what the clock says."""

    store: SqliteStore
    library: Library
    ears: Ears = field(default_factory=Ears)
    now: datetime = NOW
    operator: str | None = None

    @property
    def conversation(self) -> Conversation:
        return Conversation(self.library, self.store, self.ears, lambda: self.now, draw=lambda: 7)

    async def person(self, address: str = "tg:1") -> PersonId:
        person = await self.store.find(address, create=True, now=self.now)
        assert person
        return person

    async def pass_event(self, event: Event, address: str = "tg:1") -> bool:
        body = json.dumps(event_to_json(event))
        arrival = Arrival(event.id, await self.person(address), body, self.now)
        is_new = await self.store.receive(arrival)
        await self.serve()
        return is_new

    async def serve(self) -> None:
        """Handle and send all that waits."""
        await serve(self.store, self.conversation)
        await deliver(self.store, self.ears, lambda: self.now)

    async def say(self, *texts: str, address: str = "tg:1") -> list[str]:
        """Type these texts; return all that was said meanwhile."""
        self.ears.texts()
        for text in texts:
            await self.pass_event(Reply(f"e{next(IDS)}", text), address)
        return self.ears.texts()

    async def say_nothing(self) -> list[str]:
        """Send what waits; return what was said."""
        self.ears.texts()
        await deliver(self.store, self.ears, lambda: self.now)
        return self.ears.texts()

    async def meet(self, address: str = "tg:1") -> None:
        """Let somebody be met who uses, and agrees to what is kept."""
        await self.pass_event(Begin(f"e{next(IDS)}"), address)
        await self.say(*MET, address=address)

    async def session(self, address: str = "tg:1") -> Session:
        loaded = await self.store.load(await self.person(address))
        assert loaded.session
        return session_from_json(loaded.session)


def with_prompts() -> Library:
    """Return the library with a script for the daily prompt, and one for after a silence."""
    library = load_library()
    scripts = dict(library.scripts)
    if library.by_prompt("daily") is None:
        scripts["checkin"] = replace(scripts["checkin"], prompt="daily")
    if library.by_prompt("return") is None:
        scripts["note"] = replace(scripts["note"], prompt="return")
    return replace(library, scripts=scripts)


@asynccontextmanager
async def open_rooms(place: Place, library: Library | None = None) -> AsyncIterator[Rooms]:
    async with place.open() as store:
        yield Rooms(store, library or load_library())
