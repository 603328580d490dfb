"""Serving people over Telegram: polling, turns, clock and sender in one loop, until stopped."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import field
from datetime import UTC
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.backoff import Backoff
from bot.channels.faults import LockedOut
from bot.channels.port import TryLater
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_intake import TelegramIntake
from bot.clock import forget_expired, tick
from bot.clocks import Clock, Leap
from bot.conversation import Conversation
from bot.flood import Flood
from bot.introductions import introductions
from bot.lines import Lines
from bot.logs import describe_fault
from bot.polling import PATIENCE_S, Polling
from bot.presence import Presence
from bot.sender import Sender
from bot.sending import Pace
from dialogs.frozen import dataclass
from dialogs.library import Library
from storage.faults import StorageFault
from storage.store import Arrival, Store

TICK_S, DAY_S = 60, 86_400
TURNS_S, TICK_GRACE_S, SENDING_S = 3.0, 1.0, 4.0
"""So long the stop waits for turns, for a tick, for messages on their way: 8 s together."""

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Measures:
    """How fast and how patient; tests and benches lift these."""

    pace: Pace = field(default_factory=Pace)
    backoff: Backoff = field(default_factory=Backoff)
    flood: Flood = field(default_factory=Flood)
    tick_s: float = TICK_S
    poll_s: int = PATIENCE_S


@dataclass(frozen=True, slots=True)
class Parts:
    """What is put together; the caller opens and closes store and channel."""

    store: Store
    library: Library
    conversation: Conversation
    channel: TelegramChannel
    clock: Clock
    presence: Presence | None = None


async def serve(parts: Parts, stop: asyncio.Event, measures: Measures | None = None) -> None:
    """Serve until *stop*; what is not done by then waits, durably, for the next start.

    Raises LockedOut when the token is refused, StorageFault when waiting won't mend the store.
    """
    running = Running(parts, measures or Measures())
    await running.start()
    try:
        await running.until(stop)
    finally:
        await running.finish()


class Running:
    """The parts at work: start them, wait, and finish; `serve` does just that."""

    def __init__(self, parts: Parts, measures: Measures) -> None:
        """Put them together; nothing runs yet."""
        self._parts = parts
        self._halt = asyncio.Event()
        self._hush = asyncio.Event()
        self._ticking = asyncio.Lock()
        self._leap = Leap(parts.clock)
        self._lines = Lines(self._handle, backoff=measures.backoff)
        self._sender = Sender(parts.store, parts.channel, parts.clock, measures.pace)
        self._intake = TelegramIntake(
            parts.store, parts.channel, parts.clock, self._lines.put, measures.flood
        )
        self._polling = Polling(
            parts.channel, self._intake.take, patience=measures.poll_s, backoff=measures.backoff
        )
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._scheduler.add_job(self.tick, "interval", seconds=measures.tick_s)
        self._scheduler.add_job(self._prune, "interval", seconds=DAY_S)
        self._tasks: list[asyncio.Future[Any]] = []
        self._presenting: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Prove the token if somebody answers, take up what waits, and begin."""
        try:
            LOG.info("serving_as=%s", await self._parts.channel.name())
        except TryLater as trouble:
            LOG.warning("%s serving_all_the_same=1", describe_fault(trouble))
        recovered = await self._lines.recover(self._parts.store)
        LOG.info("taken_up_again=%d", recovered)
        self._tasks = [
            asyncio.create_task(self._polling.run(self._halt), name="polling"),
            asyncio.create_task(self._sender.run(self._hush, grace=SENDING_S), name="sender"),
            self._lines.broken,
        ]
        self._scheduler.start()
        self._presenting = asyncio.create_task(self._present(), name="introductions")
        await self.tick()

    async def until(self, stop: asyncio.Event) -> None:
        """Wait for *stop*, or for a part that can't go on: raise what it raised."""
        stopped: asyncio.Future[Any] = asyncio.ensure_future(stop.wait())
        done, _ = await asyncio.wait([*self._tasks, stopped], return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        for ended in done - {stopped}:
            ended.result()

    async def finish(self) -> None:
        """Take nothing more in, finish the turns that are being made, then what is on its way."""
        self._halt.set()
        if self._scheduler.running:
            self._scheduler.pause()
        await self._lines.close(TURNS_S)
        try:
            await asyncio.wait_for(self._ticking.acquire(), TICK_GRACE_S)
        except TimeoutError:
            LOG.warning("tick_broken_off=1")
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        if self._presenting is not None:
            self._presenting.cancel()
        await self._intake.close()
        self._hush.set()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _handle(self, arrival: Arrival) -> None:
        await self._parts.conversation.handle(arrival, gone=self._intake.take_again)
        self._sender.note(arrival)

    async def _present(self) -> None:
        """Show commands and description; that this fails once keeps nobody from talking."""
        try:
            await self._parts.channel.introduce(introductions(self._parts.library))
        except LockedOut as fault:  # the poller meets it too, and ends the run
            LOG.warning("%s", describe_fault(fault))

    async def tick(self) -> None:
        """Do what time brings; a store that is out of order gets its chance at the next tick."""
        parts = self._parts
        async with self._ticking:
            try:
                if not self._leap.has_come() and await forget_expired(parts.store, parts.clock):
                    parts.conversation.forget_words()
                await tick(
                    parts.store, parts.conversation, parts.library, parts.clock, self._sender.note
                )
            except StorageFault as fault:
                LOG.error("%s tick_left_out=1", describe_fault(fault))
        self._sender.ring()
        if parts.presence is not None:
            parts.presence.keep(parts.clock())

    async def _prune(self) -> None:
        try:
            await self._parts.store.prune(self._parts.clock())
        except StorageFault as fault:
            LOG.error("%s prune_left_out=1", describe_fault(fault))
