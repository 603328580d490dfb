"""The command ``houvast chat``: a terminal, or lines in and a transcript out."""

from __future__ import annotations

import asyncio
import sys
import zlib
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from bot.channels.console import ConsoleChannel
from bot.chat import Talk
from bot.clocks import MovedClock
from bot.conversation import Conversation
from bot.settings import Settings
from dialogs.library import load_library
from storage.sqlite import open_store

SEED = zlib.crc32(b"houvast chat")
"""People at the terminal share one seed: the same talk gives the same words."""

TRANSCRIPTS = Path("tests/transcripts")
PROMPT = "> "


async def chat(settings: Settings, *, at: datetime | None, is_plain: bool, lang: str) -> None:
    """Talk until the lines end or the person quits; what was said stays for the next time."""
    library = load_library()
    store = await open_store(settings.data, settings.key_file)
    try:
        lines: list[str] = []
        write = _writer(lines)
        clock = MovedClock(settings.data / "clock", fixed=at)
        channel = ConsoleChannel(write, settings.data / "copies")
        conversation = Conversation(
            library,
            store,
            channel,
            clock,
            draw=lambda: SEED,
            operator=settings.operator,
            locale=lang.replace("-", "_"),
        )
        talk = Talk(
            library,
            store,
            conversation,
            channel,
            clock,
            write,
            _save,
            shows_records=is_plain,
            lines=lines,
        )
        await talk.open()
        await _listen(talk, lines, is_plain=is_plain)
    finally:
        await store.close()


async def _listen(talk: Talk, lines: list[str], *, is_plain: bool) -> None:
    source = _typed(is_plain=is_plain)
    while (line := await asyncio.to_thread(next, source, None)) is not None:
        if is_plain:
            talk.write(PROMPT + line)
        else:
            lines.append(PROMPT + line)
        if not await talk.hear(line):
            return


def _typed(*, is_plain: bool) -> Iterator[str]:
    stream = sys.stdin
    stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # it is a text file
    while True:
        if not is_plain:
            print(PROMPT, end="", flush=True)
        line = stream.readline()
        if not line:
            return
        yield line.rstrip("\r\n")


def _writer(lines: list[str]) -> Callable[[str], None]:
    def write(line: str) -> None:
        lines.append(line)
        print(line, flush=True)

    return write


def _save(name: str, lines: list[str]) -> str:
    safe = "".join(c if c.isalnum() else "_" for c in name.casefold()).strip("_") or "opname"
    folder = TRANSCRIPTS if TRANSCRIPTS.is_dir() else Path()
    file = folder / f"{safe}.txt"
    file.write_text("# as: new\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return str(file)
