"""HTTP/1.1 as the Bot API needs it, and no more: a body up, a body down, over kept connections.

The client's own way (httpx) takes three quarters of a turn's time. Here nothing is followed,
kept in cookies or decoded; what isn't plain HTTP/1.1 is an error. Proxies and files go httpx's way.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Callable
from urllib.parse import urlsplit

from dialogs.frozen import dataclass

LONGEST_HEAD, LONGEST_BODY = 64 * 2**10, 32 * 2**20
"""Bytes; a longer answer is nobody's we know."""


HEAD = b"POST %b HTTP/1.1\r\nHost: %b\r\nContent-Type: %b\r\nContent-Length: %d\r\n\r\n"


class NotSent(Exception):
    """The request never left: there was no connection."""


class Lost(Exception):
    """The request left, or part of it, and no answer that can be read came back."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds for a connection to open, for an answer, and for another request to end."""

    connect: float = 10.0
    answer: float = 20.0
    free: float = 5.0


class Lines:
    """Up to *most* connections to one server, kept open between requests."""

    def __init__(
        self, origin: str, most: int, patience: Patience, safety: Callable[[], ssl.SSLContext]
    ) -> None:
        """Connect to nothing yet; *origin* is a URL of which scheme, host and port count.

        *safety* makes what https is checked with, when it is first needed.
        """
        parts = urlsplit(origin)
        self._is_safe = parts.scheme == "https"
        self._host = parts.hostname or ""
        self._port = parts.port or (443 if self._is_safe else 80)
        self._patience = patience
        self._free: deque[_Line] = deque()
        self._places = asyncio.Semaphore(most)
        self._name = parts.netloc.rpartition("@")[2].encode("ascii", "replace")
        self._make_safety = safety
        self._safety: ssl.SSLContext | None = None
        self._is_closed = False

    async def post(
        self, path: str, body: bytes, *, kind: str, answer: float | None = None
    ) -> tuple[int, bytes]:
        """Return the status and the body of the answer to one POST.

        Raises NotSent or Lost; *answer* overrides how long one may take.
        """
        if self._places.locked():
            await self._wait_for_place()
        else:
            await self._places.acquire()
        try:
            line = await self._line()
            head = HEAD % (path.encode("ascii"), self._name, kind.encode("ascii"), len(body))
            return await self._ask(line, head + body, answer or self._patience.answer)
        finally:
            self._places.release()

    async def close(self) -> None:
        """Hang up."""
        self._is_closed = True
        while self._free:
            self._free.popleft().hang_up()

    async def _wait_for_place(self) -> None:
        try:
            await asyncio.wait_for(self._places.acquire(), self._patience.free)
        except TimeoutError:
            raise NotSent("all connections are taken") from None

    async def _line(self) -> _Line:
        while self._free:
            line = self._free.pop()
            if line.is_open:
                return line
            line.hang_up()
        try:
            async with asyncio.timeout(self._patience.connect):
                reader, writer = await asyncio.open_connection(
                    self._host, self._port, limit=LONGEST_HEAD, ssl=self._context()
                )
        except (OSError, TimeoutError) as error:
            raise NotSent(type(error).__name__) from None
        return _Line(reader, writer)

    async def _ask(self, line: _Line, request: bytes, seconds: float) -> tuple[int, bytes]:
        try:
            async with asyncio.timeout(seconds):
                status, answer = await line.ask(request)
        except (OSError, EOFError, ValueError, TimeoutError, asyncio.LimitOverrunError) as error:
            line.hang_up()
            raise Lost(type(error).__name__) from None
        except BaseException:
            line.hang_up()
            raise
        if line.is_open and not self._is_closed:
            self._free.append(line)
        else:
            line.hang_up()
        return status, answer

    def _context(self) -> ssl.SSLContext | None:
        if self._is_safe and self._safety is None:
            self._safety = self._make_safety()
        return self._safety


class _Line:
    """One connection, one request at a time."""

    __slots__ = ("_ends", "_reader", "_writer")

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._ends = False

    @property
    def is_open(self) -> bool:
        """Whether another request may follow, as far as anybody can know."""
        return not (self._ends or self._reader.at_eof() or self._writer.is_closing())

    def hang_up(self) -> None:
        """Close without waiting."""
        self._writer.close()

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """Send *request*; raise OSError, EOFError or ValueError when no readable answer comes."""
        self._writer.write(request)
        await self._writer.drain()
        status, fields = _read_head(await self._reader.readuntil(b"\r\n\r\n"))
        while 100 <= status < 200:
            status, fields = _read_head(await self._reader.readuntil(b"\r\n\r\n"))
        self._ends = b"close" in fields.get(b"connection", b"").lower()
        return status, await self._body(status, fields)

    async def _body(self, status: int, fields: dict[bytes, bytes]) -> bytes:
        if status in (204, 304):
            return b""
        if fields.get(b"transfer-encoding", b"").lower() == b"chunked":
            return await self._chunks()
        if b"transfer-encoding" in fields:
            raise ValueError("an encoding that is not ours")
        length = fields.get(b"content-length")
        if length is None:
            self._ends = True
            return await self._until_end()
        return await self._reader.readexactly(_size(length, 10))

    async def _chunks(self) -> bytes:
        body = bytearray()
        while True:
            size = _size((await self._reader.readuntil(b"\r\n")).partition(b";")[0], 16)
            if size == 0:
                break
            body += (await self._reader.readexactly(size + 2))[:-2]
            _size(b"%d" % len(body), 10)
        while (await self._reader.readuntil(b"\r\n")) != b"\r\n":
            pass  # fields behind the body say nothing to us
        return bytes(body)

    async def _until_end(self) -> bytes:
        body = await self._reader.read(LONGEST_BODY + 1)
        while more := await self._reader.read(LONGEST_BODY + 1):
            body += more
            _size(b"%d" % len(body), 10)
        return body


def _read_head(head: bytes) -> tuple[int, dict[bytes, bytes]]:
    """Return status and fields, names in small letters; raise ValueError for what is none."""
    first, *lines = head[:-4].split(b"\r\n")
    if not first.startswith(b"HTTP/1.") or not first[9:12].isdigit():
        raise ValueError("not an answer in HTTP/1.1")
    fields: dict[bytes, bytes] = {}
    for line in lines:
        name, colon, value = line.partition(b":")
        name = name.lower()
        if not colon or (name == b"content-length" and name in fields):
            raise ValueError("a head that can't be read")
        fields[name] = value.strip()
    if first.startswith(b"HTTP/1.0"):
        fields.setdefault(b"connection", b"close")
    return int(first[9:12]), fields


def _size(digits: bytes, base: int) -> int:
    """Return a size in bytes; raise ValueError unless it is one, and one we take."""
    size = int(digits.strip(), base)
    if not 0 <= size <= LONGEST_BODY or not digits.strip().isalnum():
        raise ValueError("a size that can't be")
    return size
