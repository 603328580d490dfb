"""The whole of Houvast on a Bot API server of its own: what `houvast run` puts together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.backoff import Backoff
from bot.channels.telegram import TelegramChannel
from bot.clocks import Clock, system_now
from bot.conversation import Conversation
from bot.flood import Allowance, Flood
from bot.running import Measures, Parts, serve
from bot.sending import Pace
from bot.transcripts import SEED
from dialogs.library import load_library
from storage.sqlite import SqliteStore, open_store
from tests.e2e.bot_api import TOKEN, BotApi

QUICK = Backoff(first=0.02, longest=0.1)
PACE = Pace(per_second=2000, apart=0.0, backoff=QUICK)


def no_flood() -> Flood:
    """Return a measure that lets everything through."""
    return Flood(Allowance(100_000, 1))


def quick_measures() -> Measures:
    """Return measures without waiting; ticks only where a test makes them."""
    return Measures(pace=PACE, backoff=QUICK, flood=no_flood(), tick_s=3600, poll_s=2)


@dataclass
class House:
    """A running Houvast: its store and channel, and the way to stop it."""

    store: SqliteStore
    channel: TelegramChannel
    stop: asyncio.Event
    task: asyncio.Task[None] = field(repr=False)

    async def ends(self) -> None:
        """Stop, and wait until it has."""
        self.stop.set()
        await self.task


@asynccontextmanager
async def serving(
    api: BotApi,
    folder: Path,
    *,
    clock: Clock = system_now,
    measures: Measures | None = None,
) -> AsyncIterator[House]:
    """Serve *api*'s people from the data in *folder*."""
    store = await open_store(folder / "data", folder / "key")
    channel = TelegramChannel(TOKEN, api_url=api.url)
    library, stop = load_library(), asyncio.Event()
    conversation = Conversation(library, store, channel, clock, draw=lambda: SEED)
    parts = Parts(store, library, conversation, channel, clock)
    task = asyncio.create_task(serve(parts, stop, measures or quick_measures()))
    try:
        yield House(store, channel, stop, task)
    finally:
        stop.set()
        ended = await asyncio.gather(task, return_exceptions=True)
        await channel.close()
        await store.close()
    if isinstance(ended[0], Exception):
        raise ended[0]


def measured(**changes: object) -> Measures:
    """Return the quick measures with *changes*."""
    return replace(quick_measures(), **changes)  # type: ignore[arg-type]  # as the test names them
