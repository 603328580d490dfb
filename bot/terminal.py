"""The command ``houvast chat``: a terminal, or lines in and a transcript out."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.channels.console import ConsoleChannel, printable
from bot.chat import Talk
from bot.clocks import MovedClock
from bot.conversation import Conversation
from bot.kept import News, open_release
from bot.keyboard import Keyboard
from bot.settings import Settings
from bot.steering import SteeringError
from bot.transcripts import SEED
from dialogs.library import Library
from storage.sqlite import SqliteStore, open_store

TRANSCRIPTS = Path("tests/transcripts")
PROMPT = "> "
PATIENCE_S = 20.0
"""So often what time brings is looked for while nobody types."""

UNTIL_LATER = "Tot later. Met houvast chat ga je hier verder. Gevaar? Bel 112."


async def chat(settings: Settings, *, at: datetime | None, is_plain: bool, locale: str) -> None:
    """Talk until the lines end or the person quits; what was said stays for the next time."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # it is a text file
    store = await open_store(settings.data, settings.key_file)
    try:
        _tell_key(store, settings, is_plain=is_plain)
        library = open_release(
            settings.cache, (locale,), tell=partial(_tell_news, is_plain=is_plain)
        )
        screen = Screen()
        clock = MovedClock(settings.data / "clock", at=at)
        talk = _talk(settings, store, clock, screen, library, locale=locale)
        talk.shows_records = is_plain
        patience = None if is_plain or at else PATIENCE_S
        await _converse(talk, screen, is_plain=is_plain, patience=patience)
        clock.keep()
    finally:
        await store.close()


class Screen:
    """Where lines are printed; *count* says whether there came more."""

    def __init__(self) -> None:
        """Begin with an empty screen."""
        self.count = 0

    def write(self, line: str) -> None:
        """Print one line."""
        self.count += 1
        print(printable(line), flush=True)


def _tell_key(store: SqliteStore, settings: Settings, *, is_plain: bool) -> None:
    if store.made_key and not is_plain:
        print(f"(De sleutel van dit gesprek staat in {settings.key_file}.)\n")


def _tell_news(news: News, *, is_plain: bool) -> None:
    if news == "making" and not is_plain:
        print("(Even geduld: de gesprekken worden klaargezet.)\n", flush=True)


def _talk(
    settings: Settings,
    store: SqliteStore,
    clock: MovedClock,
    screen: Screen,
    library: Library,
    *,
    locale: str,
) -> Talk:
    channel = ConsoleChannel(screen.write, settings.data / "copies")
    conversation = Conversation(
        library,
        store,
        channel,
        clock,
        draw=lambda: SEED,
        operator=settings.operator,
        locale=locale,
    )
    return Talk(library, store, conversation, channel, clock, screen.write, keep_transcript)


async def _converse(talk: Talk, screen: Screen, *, is_plain: bool, patience: float | None) -> None:
    """Hear line after line; whatever ends the talk ends it between two turns."""
    keyboard = Keyboard(sys.stdin.fileno())
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, _end_by(keyboard, number))
    await talk.open()
    while (line := await _next(talk, keyboard, screen, patience, is_plain=is_plain)) is not None:
        if is_plain:
            screen.write(PROMPT + line)
        if not await talk.hear(line):
            break
    if not is_plain:
        for farewell in ("", UNTIL_LATER) if line is None else (UNTIL_LATER,):
            screen.write(farewell)


def _end_by(keyboard: Keyboard, number: signal.Signals) -> Callable[[], None]:
    def end() -> None:
        asyncio.get_running_loop().remove_signal_handler(number)  # the second time it means now
        keyboard.end()

    return end


async def _next(
    talk: Talk, keyboard: Keyboard, screen: Screen, patience: float | None, *, is_plain: bool
) -> str | None:
    before = -1
    while True:
        if not is_plain and screen.count != before:
            print(PROMPT, end="", flush=True)
        before = screen.count
        try:
            return await keyboard.line(patience)
        except TimeoutError:
            await talk.catch_up()


def keep_transcript(name: str, text: str) -> str:
    """Write a transcript beside the others, or here; raise SteeringError when it can't be."""
    folder = TRANSCRIPTS if TRANSCRIPTS.is_dir() else Path()
    file = folder / (re.sub(r"\W+", "_", name.casefold()).strip("_") + ".txt")
    try:
        with file.open("x", encoding="utf-8") as out:
            out.write(text)
    except FileExistsError:
        raise SteeringError(f"{file} is er al; kies een andere naam.") from None
    except OSError as error:
        raise SteeringError(f"{file} kan niet geschreven worden: {error.strerror}.") from None
    return str(file)
