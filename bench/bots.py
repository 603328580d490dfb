"""A side's bot alone, for a server that somebody else runs: until it is killed."""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bench.dialogue import OPTIONS
from bot.channels.telegram import TelegramChannel
from bot.outbound import Outbound, Question

FOREIGN = {"s": "situation", "u": "used", "show": "shown"}
"""What taps are called by the peers' own server, and the questions they answer."""


class Understanding(TelegramChannel):
    """Our channel, to which a tap that names its option alone means the question it saw last.

    The peers' server plays one fixed set of taps; ours are bound to the question they belong to.
    """

    def __init__(self, token: str, *, api_url: str) -> None:
        """Have seen no question yet."""
        super().__init__(token, api_url=api_url)
        self._waits: dict[str, str] = {}

    async def send(self, address: str, message: Outbound) -> str | None:
        """Send, and remember which question is open."""
        if isinstance(message, Question):
            self._waits[address] = f"{message.nonce}.{message.ordinal}"
        return await super().send(address, message)

    async def updates(self, offset: int | None, patience: int) -> list[Any]:
        """Return updates, each foreign tap in our own terms."""
        found = await super().updates(offset, patience)
        for update in found:
            if query := update.get("callback_query"):
                query["data"] = self._translated(query)
        return found

    def _translated(self, query: Mapping[str, Any]) -> str:
        data = str(query["data"])
        name, _, option = data.partition(":")
        if name not in FOREIGN:
            return data
        options = OPTIONS[FOREIGN[name]]
        meant = options[int(option)] if option.isdigit() else option or options[0]
        return f"{self._waits.get('tg:' + str(query['from']['id']), '')}.{meant}"


def run_ours(port: int) -> None:
    """Serve the server at *port* with the whole house, on data that are thrown away."""
    asyncio.run(_ours(port))


async def _ours(port: int) -> None:
    from bench.house import TOKEN, house

    channel = Understanding(TOKEN, api_url=f"http://127.0.0.1:{port}")
    with tempfile.TemporaryDirectory(prefix="houvast-bench-") as folder:
        async with house(Path(folder), channel):
            await asyncio.Event().wait()


def run_client(port: int) -> None:
    """Serve it with the client library as its makers set it up."""
    from bench.client import build

    logging.disable(logging.CRITICAL)
    build(api_url=f"http://127.0.0.1:{port}").run_polling(stop_signals=None)
