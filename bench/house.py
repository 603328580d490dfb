"""Our side whole: store, engine, poller, lines and sender, as `houvast run` puts them together.

Only the limits are lifted: 25 messages a second over all, one a second to each, 30 at once of each.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from telegram.request import BaseRequest, RequestData

from bench.dialogue import MOVES
from bench.ours import open_bench_library
from bench.phones import Phones, answer_to
from bot.channels.telegram import TelegramChannel
from bot.clocks import system_now
from bot.conversation import Conversation
from bot.flood import Allowance, Flood
from bot.running import Measures, Parts, serve
from bot.sending import Pace
from storage.sqlite import SqliteStore, open_store

TOKEN = "123456789:" + "b" * 32
NO_LIMIT = 1_000_000
SEED_BITS = 63


def lifted() -> Measures:
    """Return measures without limits, and with no tick but those that are asked for."""
    pace = Pace(per_second=NO_LIMIT, apart=0.0)
    return Measures(pace=pace, flood=Flood(Allowance(NO_LIMIT, 1.0)), tick_s=86_400, poll_s=2)


def parts_of(store: SqliteStore, channel: TelegramChannel) -> Parts:
    """Return what is put together; nothing in it is the bench's own but the dialogue."""
    library = open_bench_library()
    conversation = Conversation(
        library, store, channel, system_now, draw=lambda: secrets.randbits(SEED_BITS)
    )
    return Parts(store, library, conversation, channel, system_now)


@asynccontextmanager
async def house(folder: Path, channel: TelegramChannel) -> AsyncIterator[SqliteStore]:
    """Serve through *channel* from the data in *folder* while the context lasts."""
    store = await open_store(folder / "data", folder / "key")
    stop = asyncio.Event()
    task = asyncio.create_task(serve(parts_of(store, channel), stop, lifted()))
    try:
        yield store
    finally:
        stop.set()
        await task
        await channel.close()
        await store.close()


class Stub(BaseRequest):
    """The network's place: a request is written, the phones read it and their answer is read."""

    def __init__(self) -> None:
        """Connect to nobody yet."""
        self.news = asyncio.Event()
        self.done = asyncio.Event()
        self.phones: Phones | None = None

    def connect(
        self, people: int, conversations: int, *, first: int = 1, moves: int = len(MOVES)
    ) -> Phones:
        """Give so many people a phone, numbered from *first*, for so many *moves*."""
        self.done.clear()
        self.phones = Phones(people, conversations, self.news.set, first=first, moves=moves)
        return self.phones

    @property
    def read_timeout(self) -> float:
        """Nothing takes time here."""
        return 1.0

    async def initialize(self) -> None:
        """Do nothing."""

    async def shutdown(self) -> None:
        """Do nothing."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - the client's own signature
        request_data: RequestData | None = None,
        *_: Any,
        **__: Any,
    ) -> tuple[int, bytes]:
        """Write the request as it would go out, and answer it."""
        name, body = url.rpartition("/")[2], request_data.json_payload if request_data else b"{}"
        if name == "getUpdates":
            return 200, await self._updates()
        if self.phones is None:
            return 200, answer_to(name)
        answer = self.phones.take(name, lambda: json.loads(body))
        if self.phones.is_done:
            self.done.set()
        return 200, answer

    async def _updates(self) -> bytes:
        if self.phones is None or not self.phones.is_waiting:
            self.news.clear()
            await self.news.wait()
        found = () if self.phones is None else self.phones.fetch(int(system_now().timestamp()))
        return b'{"ok": true, "result": [' + b",".join(found) + b"]}"
