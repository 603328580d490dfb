"""HTTP/1.1 on kept connections: whatever a server does, an answer, NotSent or Lost."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from bot.channels.http_line import LONGEST_BODY, Lines, Lost, NotSent, Patience

Answers = Callable[[int], bytes | None]
"""What the server says to the so-manieth request; None: nothing any more, it hangs up."""

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Server:
    """A server that reads a request and writes bytes as they are given."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.connections = 0
        self.requests: list[bytes] = []
        self.url = ""

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                size = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
                body = await reader.readexactly(size)
                self.requests.append(head + body)
                answer = self._answers(len(self.requests))
                if answer is None:
                    break
                writer.write(answer)
                if b"\r\n\r\n" in answer and b"ontent-" not in answer and b"chunked" not in answer:
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def served(answers: Answers, *, most: int = 2) -> AsyncIterator[tuple[Server, Lines]]:
    server = Server(answers)
    door = await asyncio.start_server(server.talk, "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{door.sockets[0].getsockname()[1]}"
    patience = Patience(connect=1.0, answer=0.3, free=0.05)
    lines = Lines(server.url, most, patience, ssl.create_default_context)
    try:
        yield server, lines
    finally:
        await lines.close()
        door.close()


async def post(lines: Lines, body: bytes = b"{}") -> tuple[int, bytes]:
    return await lines.post("/bot1/sendMessage", body, kind="application/json")


async def test_a_connection_is_used_again() -> None:
    async with served(lambda _: PLAIN) as (server, lines):
        for _ in range(3):
            assert await post(lines, b'{"a": 1}') == (200, b"ok")
        assert server.connections == 1
        assert server.requests[0].startswith(b"POST /bot1/sendMessage HTTP/1.1\r\nHost: 127.0.0.1:")
        assert server.requests[0].endswith(b'Content-Length: 8\r\n\r\n{"a": 1}')


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\no\r\n1;x=y\r\nk\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nTrailer: x\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" + PLAIN,
        b"HTTP/1.1 200\r\ncontent-length:2\r\nX: a:b\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\n\r\nok",
    ],
)
async def test_every_way_to_write_an_answer_is_read(answer: bytes) -> None:
    async with served(lambda _: answer) as (_, lines):
        assert await post(lines) == (200, b"ok")
        assert await post(lines) == (200, b"ok")


@pytest.mark.parametrize(
    "answer",
    [
        None,
        b"hello\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\nok" % (LONGEST_BODY + 1),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nok\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n" + b"X: y\r\n" * 20_000 + b"\r\nok",
        b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\nbroken off",
    ],
)
async def test_what_is_no_answer_is_lost_and_its_connection_with_it(answer: bytes | None) -> None:
    async with served(lambda number: answer if number == 1 else PLAIN) as (server, lines):
        with pytest.raises(Lost):
            await post(lines)
        assert await post(lines) == (200, b"ok")
        assert server.connections == 2


async def test_nobody_there_means_nothing_was_sent() -> None:
    async with served(lambda _: PLAIN) as (server, _):
        url = server.url
    lines = Lines(url, 1, Patience(connect=0.5), ssl.create_default_context)
    with pytest.raises(NotSent):
        await post(lines)


async def test_a_connection_that_was_hung_up_meanwhile_is_not_used() -> None:
    closing = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    async with served(lambda number: closing if number != 2 else None) as (server, lines):
        assert await post(lines) == (200, b"ok")
        with pytest.raises(Lost):
            await post(lines)
        await asyncio.sleep(0.01)
        assert await post(lines) == (200, b"ok")
        assert server.connections == 2


async def test_who_finds_every_connection_taken_waits_a_little_and_sent_nothing() -> None:
    async with served(lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nslow", most=1) as (
        _,
        lines,
    ):
        first = asyncio.create_task(post(lines))
        await asyncio.sleep(0.01)
        with pytest.raises(NotSent):
            await post(lines)
        with pytest.raises(Lost):
            await first
