"""HTTP/1.1 on loopback: what a Bot API client speaks, and a way to misbehave on purpose."""

from __future__ import annotations

import asyncio
import email.parser
import email.policy
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import parse_qsl, urlsplit

Field: TypeAlias = "str | Upload"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was sent along."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for, with the fields of address and body together."""

    path: str
    fields: Mapping[str, Field]


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back; None for *body* hangs up without a word."""

    status: int
    body: bytes | None
    kind: str = "application/json"


Answering = Callable[[Request], Awaitable[Answer]]


class HttpDoor:
    """Listens on a port of its own while it is open; it can be shut and opened again."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._server: asyncio.Server | None = None
        self._talks: set[asyncio.Task[None]] = set()
        self.port = 0

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def shut(self) -> None:
        """Refuse every connection from now on, and drop those that are there."""
        if self._server is not None:
            self._server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        assert talk is not None
        self._talks.add(talk)
        try:
            while (request := await _read(reader)) is not None:
                answer = await self._answering(request)
                if answer.body is None:
                    break
                writer.write(_written(answer, answer.body))
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # whoever called has hung up, or we are closing
        finally:
            self._talks.discard(talk)
            writer.transport.abort()


async def _read(reader: asyncio.StreamReader) -> Request | None:
    line = await reader.readline()
    if not line:
        return None
    _, target, _ = line.decode("ascii").split(" ", 2)
    headers: dict[str, str] = {}
    while (line := await reader.readline()).strip():
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    address = urlsplit(target)
    fields: dict[str, Field] = dict(parse_qsl(address.query, keep_blank_values=True))
    return Request(address.path, fields | _fields(headers.get("content-type", ""), body))


def _fields(kind: str, body: bytes) -> dict[str, Field]:
    if kind.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True))
    if kind.startswith("application/json"):
        data = json.loads(body)
        return {name: v if isinstance(v, str) else json.dumps(v) for name, v in data.items()}
    return _parts(kind, body) if kind.startswith("multipart/form-data") else {}


def _parts(kind: str, body: bytes) -> dict[str, Field]:
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    fields: dict[str, Field] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        file = part.get_filename()
        fields[name] = Upload(file, content) if file else content.decode("utf-8")
    return fields


def _written(answer: Answer, body: bytes) -> bytes:
    head = f"HTTP/1.1 {answer.status} .\r\nContent-Type: {answer.kind}\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
