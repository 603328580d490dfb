"""The whole of Houvast on a Bot API server of its own: what `houvast run` puts together."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from bot.backoff import Backoff
from bot.catalogs import open_library
from bot.channels.telegram import TelegramChannel
from bot.clocks import Clock, system_now
from bot.conversation import Conversation
from bot.flood import Allowance, Flood
from bot.running import Measures, Parts, serve
from bot.sending import Pace
from bot.transcripts import SEED, Start, Stood, Transcript, start_of
from dialogs.records import record_to_json
from dialogs.schedule import next_due
from dialogs.session import session_to_json
from storage.sqlite import SqliteStore, open_store
from storage.store import Commit, Outcome, PersonId
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
    library, stop = open_library(), asyncio.Event()
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


async def place(
    store: SqliteStore,
    chat: int,
    now: datetime,
    *,
    hour: str = "20:00",
    stood: Stood | None = None,
) -> PersonId:
    """Let the store know a client with a zone and an hour, as if they had talked before."""
    start = start_of(Transcript("client", (), ()), now)
    assert start is not None
    session = replace(start.session, profile={**start.session.profile, "hour": hour})
    session = stood.change(session, now) if stood else replace(session, touched_at=now.isoformat())
    return await place_start(store, chat, Start(session, start.records))


async def place_start(store: SqliteStore, chat: int, start: Start) -> PersonId:
    """Let the store know somebody as they are when a transcript begins."""
    before = datetime.fromisoformat(start.session.touched_at or "")
    person = await store.find(f"tg:{chat}", create=True, now=before)
    assert person is not None
    records = [(one.key, json.dumps(record_to_json(one))) for one in start.records.values()]
    commit = Commit(
        person=person,
        event=f"placed:{chat}",
        version=(await store.load(person)).version,
        session=session_to_json(start.session),
        now=before,
        keep=tuple(records),
        due_at=next_due(start.session, before),
    )
    assert await store.commit(commit) is Outcome.DONE
    return person


def measured(**changes: object) -> Measures:
    """Return the quick measures with *changes*."""
    return replace(quick_measures(), **changes)  # type: ignore[arg-type]  # as the test names them
