"""The start and the stop of `houvast run`: what it found, said readably, and signals obeyed."""

from __future__ import annotations

import asyncio
import secrets
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.channels.faults import LockedOut
from bot.channels.telegram import TelegramChannel
from bot.clocks import system_now
from bot.conversation import Conversation
from bot.running import Measures, Parts, serve
from bot.settings import Settings
from dialogs.library import Library, load_library
from storage.faults import SettingError
from storage.files import migrate
from storage.sqlite import SqliteStore, open_store

SEED_BITS = 63

Write = Callable[[str], None]


async def run(
    settings: Settings,
    token: str | None,
    write: Write,
    *,
    api_url: str | None = None,
    measures: Measures | None = None,
) -> None:
    """Serve people over Telegram until SIGTERM or SIGINT; *write* tells what was found.

    Raises SettingError or StorageFault, each with what to do about it.
    """
    if not token:
        raise SettingError("HOUVAST_TOKEN", "is not set.", "Ask BotFather for a token.")
    schema = await asyncio.to_thread(migrate, settings.data)
    library = await asyncio.to_thread(load_library)
    store = await open_store(settings.data, settings.key_file)
    try:
        for line in account(settings, store, library, schema, api_url):
            write(line)
        await _serve(settings, store, library, _channel(token, api_url), measures)
        write("stopped; what was not done yet waits for the next start")
    finally:
        await store.close()


def _channel(token: str, api_url: str | None) -> TelegramChannel:
    try:
        return TelegramChannel(token, api_url=api_url)
    except LockedOut:
        raise _no_token() from None


def _no_token() -> SettingError:
    return SettingError("HOUVAST_TOKEN", "is not known to Telegram.", "Ask BotFather for another.")


async def _serve(
    settings: Settings,
    store: SqliteStore,
    library: Library,
    channel: TelegramChannel,
    measures: Measures | None,
) -> None:
    conversation = Conversation(
        library,
        store,
        channel,
        system_now,
        draw=lambda: secrets.randbits(SEED_BITS),
        operator=settings.operator,
    )
    parts = Parts(store, library, conversation, channel, system_now)
    try:
        await serve(parts, _stop_on_signals(), measures)
    except LockedOut:
        raise _no_token() from None
    finally:
        await channel.close()


def _stop_on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


def account(
    settings: Settings, store: SqliteStore, library: Library, schema: int, api_url: str | None
) -> Iterator[str]:
    """Yield what was found, a line each; nothing in it is secret."""
    key = "made just now: keep a copy of it, apart" if store.made_key else "found"
    languages = ", ".join(sorted(library.catalogs))
    yield f"data      {_short(settings.data)}, schema {schema}"
    yield f"key       {_short(settings.key_file)}, {key}"
    yield f"scripts   {len(library.scripts)}, release {library.release[:12]}, in {languages}"
    yield f"clock     {system_now():%Y-%m-%d %H:%M} UTC"
    yield f"operator  {settings.operator or 'not named; set HOUVAST_OPERATOR'}"
    yield f"telegram  {api_url or 'the official server'}"


def _short(path: Path) -> str:
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)
