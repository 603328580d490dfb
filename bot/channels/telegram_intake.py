"""Telegram's way in: updates become events in the durable inbox, and phones hear that they did."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from bot.channels.telegram_messages import Rows
from bot.channels.telegram_updates import (
    Blocked,
    Done,
    Happened,
    Incoming,
    InGroup,
    Nothing,
    Ticked,
    joined,
    read_update,
    ticks_of,
)
from bot.clocks import Clock
from bot.flood import Flood
from bot.logs import describe_fault
from bot.resting import rest
from dialogs.events import Event, Pick, Reply, event_to_json
from dialogs.safety.net import find_danger
from storage.faults import KeyGone, SealBroken, StorageFault, UnknownPerson
from storage.store import Arrival, PersonId, Store

REMEMBERED = 10_000
"""So many half-ticked questions are remembered; of older ones the keyboard itself tells."""

HOMES = 128
"""Of so many people the address is known while something of theirs waits."""

SHOWN_S = 2.0
"""So long a keyboard may take to show what is ticked before it is answered."""

LOG = logging.getLogger(__name__)

_WRITE = json.JSONEncoder(ensure_ascii=False).encode


class Phone(Protocol):
    """What a tap or a group asks of the channel straight away; none of it matters if it fails."""

    async def hear(self, query: str) -> None:
        """Let a phone know that its tap was heard."""
        ...

    async def tick(self, address: str, message: int, rows: Rows, ticked: Collection[str]) -> None:
        """Show which options are ticked."""
        ...

    async def leave(self, chat: int) -> None:
        """Leave a group."""
        ...


class TelegramIntake:
    """Takes updates in; *put* is told of each event that now waits in the inbox."""

    def __init__(
        self,
        store: Store,
        phone: Phone,
        clock: Clock,
        put: Callable[[Arrival], None],
        flood: Flood | None = None,
    ) -> None:
        """Begin with nothing ticked."""
        self._store = store
        self._phone = phone
        self._clock = clock
        self._put = put
        self._flood = flood or Flood()
        self._homes: OrderedDict[PersonId, str] = OrderedDict()
        self._ticks: OrderedDict[tuple[str, int], frozenset[str]] = OrderedDict()
        self._showing: dict[tuple[str, int], asyncio.Task[None]] = {}
        self._asides: set[asyncio.Task[None]] = set()

    async def take(self, updates: Sequence[object]) -> None:
        """Take in all of *updates*, each person's in order; StorageFault if one does not survive.

        Whoever calls again then brings some twice: those have no second effect.
        """
        chats: dict[object, list[Incoming]] = {}
        for raw in updates:
            incoming = self._read(raw)
            chats.setdefault(getattr(incoming, "address", None), []).append(incoming)
        ends = await asyncio.gather(*map(self._take_all, chats.values()), return_exceptions=True)
        for end in ends:
            if end is not None:
                raise end

    async def close(self) -> None:
        """Let go of what is still being shown on phones."""
        for aside in self._asides:
            aside.cancel()
        await asyncio.gather(*self._asides, return_exceptions=True)

    def _read(self, raw: object) -> Incoming:
        try:
            return read_update(raw, self._clock())
        except Exception as error:  # noqa: BLE001 - one update must not hold up those behind it
            LOG.error("%s update_set_aside=1", describe_fault(error))
            return Nothing()

    async def _take_all(self, chat: list[Incoming]) -> None:
        for incoming in chat:
            await self._take(incoming)

    async def _take(self, incoming: Incoming) -> None:
        match incoming:
            case Happened(query=query):
                await self._admit(incoming)
                self._hear(query)
            case Ticked(query=query):
                self._tick(incoming)
                self._hear(query)
            case Done(address=address, query=query, at=at):
                await self._admit(Happened(address, await self._picked(incoming), at))
                self._hear(query)
            case Blocked(id=id_, address=address):
                await self._rest(id_, address)
            case InGroup(chat=chat):
                self._beside(self._phone.leave(chat))
            case Nothing():
                pass

    def _hear(self, query: str | None) -> None:
        if query is not None:
            self._beside(self._phone.hear(query))

    # -- events ------------------------------------------------------------------------

    async def _admit(self, happened: Happened) -> None:
        address, at = happened.address, happened.at
        if self._flood.admits(address, at) or (
            _is_danger(happened.event) and self._flood.admits_danger(address, at)
        ):
            await self._receive(happened)
        else:
            LOG.warning("let_go=1 because=flood")

    async def _receive(self, happened: Happened) -> None:
        try:
            await self._put_in(happened)
        except UnknownPerson:  # erased between two steps: they are new now
            await self._put_in(happened)
        except (KeyGone, SealBroken) as fault:  # this person's trouble only
            LOG.error("%s let_go=1", describe_fault(fault))

    async def _put_in(self, happened: Happened) -> None:
        event = happened.event
        person = await self._find(happened.address)
        arrival = Arrival(event.id, person, body_of(event), happened.at)
        if await self._store.receive(arrival):
            self._remember(person, happened.address)
            self._put(arrival)

    async def take_again(self, arrival: Arrival) -> None:
        """Take in anew what waited when its person was erased: they are new now, and still there.

        Somebody who is told that they are too young may have written of danger right behind it.
        """
        address = self._homes.get(arrival.person)
        if address is None:
            await self._store.set_aside(arrival.event)
            return
        try:
            await self._admit_again(arrival, address)
        except UnknownPerson:  # and erased once more: they are newer still
            await self._admit_again(arrival, address)

    async def _admit_again(self, arrival: Arrival, address: str) -> None:
        fresh = replace(arrival, person=await self._find(address))
        if await self._store.receive(fresh):
            self._remember(fresh.person, address)
            self._put(fresh)

    def _remember(self, person: PersonId, address: str) -> None:
        self._homes[person] = address
        if len(self._homes) > HOMES:
            self._homes.popitem(last=False)

    async def _find(self, address: str) -> PersonId:
        person = await self._store.find(address, create=True, now=self._clock())
        if person is None:
            raise StorageFault("the store made nobody", permanent=True)
        return person

    async def _rest(self, event: str, address: str) -> None:
        now: datetime = self._clock()
        person = await self._store.find(address, create=False, now=now)
        if person is not None:
            try:
                await rest(self._store, person, event, now)
            except (UnknownPerson, KeyGone, SealBroken, ValueError) as fault:
                LOG.warning("%s not_resting=1", describe_fault(fault))

    # -- ticks -------------------------------------------------------------------------

    def _tick(self, ticked: Ticked) -> None:
        place = (ticked.address, ticked.message)
        options = self._ticked(place, ticked.rows) ^ {ticked.option}
        self._ticks[place] = options
        if len(self._ticks) > REMEMBERED:
            self._ticks.popitem(last=False)
        if place not in self._showing:
            self._showing[place] = self._beside(self._show(place, ticked.rows))

    async def _show(self, place: tuple[str, int], rows: Rows) -> None:
        """Show what is ticked until nothing changes any more: one edit at a time, so in order."""
        shown = None
        try:
            while (wanted := self._ticks.get(place)) is not None and wanted != shown:
                await self._phone.tick(*place, rows, wanted)
                shown = wanted
        finally:
            del self._showing[place]

    def _ticked(self, place: tuple[str, int], rows: Rows) -> frozenset[str]:
        """Return what is ticked: two quick taps both show the keyboard as it was before."""
        known = self._ticks.pop(place, None)
        return ticks_of(rows) if known is None else known

    async def _picked(self, done: Done) -> Pick:
        """Return what was picked, once the keyboard shows it: a late edit would revive it."""
        if showing := self._showing.get((done.address, done.message)):
            await asyncio.wait({showing}, timeout=SHOWN_S)
        options = self._ticked((done.address, done.message), done.rows)
        return joined(done.pick, options, done.rows)

    def _beside(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        aside = asyncio.create_task(work)
        self._asides.add(aside)
        aside.add_done_callback(self._forget)
        return aside

    def _forget(self, aside: asyncio.Task[None]) -> None:
        self._asides.discard(aside)
        if not aside.cancelled() and (error := aside.exception()) is not None:
            LOG.info("%s left_out=1", describe_fault(error))


def _is_danger(event: Event) -> bool:
    return isinstance(event, Reply) and find_danger(event.text, lang="nl") is not None


def body_of(event: Event) -> str:
    """Return the event as the inbox keeps it."""
    return _WRITE(event_to_json(event))
