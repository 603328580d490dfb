"""Lines that are typed, read beside the loop: waiting for them holds nothing up."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

CHUNK = 65536


class Keyboard:
    """The lines of an open file, in order; it ends at the file's end, or when told to."""

    def __init__(self, descriptor: int) -> None:
        """Begin to read, in the loop that runs."""
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        put = asyncio.get_running_loop().call_soon_threadsafe
        # A daemon: somebody who ends the talk shouldn't have to type a last line first.
        Thread(target=_read, args=(descriptor, self._take, put), daemon=True).start()

    async def line(self, patience: float | None = None) -> str | None:
        """Return the next line, None at the end; raise TimeoutError after so many seconds."""
        async with asyncio.timeout(patience):
            return await self._lines.get()

    def end(self) -> None:
        """Let no more lines come; what was typed and not yet read is left."""
        while not self._lines.empty():
            self._lines.get_nowait()
        self._lines.put_nowait(None)

    def _take(self, line: bytes | None) -> None:
        text = None if line is None else line.decode("utf-8", "replace").rstrip("\r")
        self._lines.put_nowait(text)


def _read(
    descriptor: int, take: Callable[[bytes | None], None], put: Callable[..., object]
) -> None:
    """Read without Python's own buffer: its lock would hold up the program's end."""
    held = b""
    with suppress(RuntimeError):  # the loop is closed: nobody listens any more
        with suppress(OSError):  # the terminal is gone
            while chunk := os.read(descriptor, CHUNK):
                *lines, held = (held + chunk).split(b"\n")
                for line in lines:
                    put(take, line)
        if held:
            put(take, held)
        put(take, None)
