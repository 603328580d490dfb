"""A Bot API server on loopback for both sides alike, in the process that plays the phones."""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from bench.phones import Phones
from bot.clocks import system_now

POLL_S = 1.0
LONGEST_S = 120.0


def play_over_http(side: str, conversations: int, people: int) -> Mapping[str, Any]:
    """Start *side*'s bot in a process of its own and play with it; tell how it went."""
    return asyncio.run(_play(side, conversations, people))


async def _play(side: str, conversations: int, people: int) -> Mapping[str, Any]:
    news = asyncio.Event()
    server = Server(Phones(people, conversations, news.set), news)
    listening = await asyncio.start_server(server.talk, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    command = [sys.executable, "-m", "bench", "--bot", side, "--port", str(port)]
    bot = await asyncio.create_subprocess_exec(*command, stdout=subprocess.DEVNULL)
    try:
        async with asyncio.timeout(LONGEST_S):
            await server.done.wait()
    finally:
        bot.kill()
        await bot.wait()
        listening.close()
    rss = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return {**server.phones.played().as_json(), "rss_kib": rss}


class Server:
    """Speaks just as much HTTP/1.1 as both clients do."""

    def __init__(self, phones: Phones, news: asyncio.Event) -> None:
        """Answer for these *phones*; *news* rings when one has sent something."""
        self.phones = phones
        self.done = asyncio.Event()
        self._news = news

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer request after request on one connection."""
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                fields = head.lower()
                size = int(_field(fields, b"content-length:") or 0)
                body = await reader.readexactly(size)
                method = head.split(b" ", 2)[1].rpartition(b"/")[2].partition(b"?")[0].decode()
                answer = await self._answer(method, _field(fields, b"content-type:"), body)
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
                writer.write(b"Content-Length: %d\r\n\r\n" % len(answer) + answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(self, method: str, kind: bytes, body: bytes) -> bytes:
        if method == "getUpdates":
            return await self._updates()
        answer = self.phones.take(method, lambda: _read(kind, body))
        if self.phones.is_done:
            self.done.set()
        return answer

    async def _updates(self) -> bytes:
        if not self.phones.is_waiting:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), POLL_S)
            except TimeoutError:
                return b'{"ok": true, "result": []}'
        found = self.phones.fetch(int(system_now().timestamp()))
        return b'{"ok": true, "result": [' + b",".join(found) + b"]}"


def _field(fields: bytes, name: bytes) -> bytes:
    at = fields.find(b"\r\n" + name)
    return fields[at + 2 + len(name) : fields.index(b"\r\n", at + 2)].strip() if at >= 0 else b""


def _read(kind: bytes, body: bytes) -> Mapping[str, Any]:
    if kind.startswith(b"application/json"):
        fields: Mapping[str, Any] = json.loads(body)
        return fields
    return dict(parse_qsl(body.decode()))
