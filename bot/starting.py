"""The start and the stop of `houvast run`: what it found, said readably, and signals obeyed."""

from __future__ import annotations

import asyncio
import secrets
import signal
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from bot.channels.faults import LockedOut
from bot.channels.telegram import TelegramChannel
from bot.clocks import system_now
from bot.conversation import Conversation
from bot.kept import News, open_release
from bot.presence import Presence
from bot.running import Measures, Parts, serve
from bot.settings import Settings
from dialogs.library import Library
from storage.faults import SettingError
from storage.files import migrate
from storage.sqlite import SqliteStore, open_store

SEED_BITS = 63
TOKEN = "HOUVAST_TOKEN"  # noqa: S105 - the setting's name

NEWS: Mapping[News, str] = {
    "making": "scripts   new or changed: made ready once, a moment please",
    "unkept": "scripts   could not be kept (HOUVAST_CACHE): the next start takes as long",
}

Write = Callable[[str], None]


async def run(settings: Settings, write: Write, *, measures: Measures | None = None) -> None:
    """Serve people over Telegram until SIGTERM or SIGINT; *write* tells what was found.

    Raises SettingError or StorageFault, each with what to do about it.
    """
    channel = _channel(settings)
    try:
        schema = await asyncio.to_thread(migrate, settings.data)
        library = await asyncio.to_thread(
            open_release, settings.cache, tell=lambda news: write(NEWS[news])
        )
        store = await open_store(settings.data, settings.key_file)
        try:
            for line in account(settings, store, library, schema):
                write(line)
            await _serve(settings, store, library, channel, measures)
            write("stopped; what was not done yet waits for the next start")
        finally:
            await store.close()
    finally:
        await channel.close()


def _channel(settings: Settings) -> TelegramChannel:
    if settings.token is None:
        raise SettingError(TOKEN, "is not set.", "Ask BotFather for a token.")
    try:
        return TelegramChannel(settings.token, api_url=settings.api_url)
    except LockedOut:
        mend = "It looks like 123456789:AAB…; copy it whole."
        raise SettingError(TOKEN, "is no token.", mend) from None


async def _serve(
    settings: Settings,
    store: SqliteStore,
    library: Library,
    channel: TelegramChannel,
    measures: Measures | None,
) -> None:
    presence = Presence(settings.data / "alive", system_now())
    conversation = Conversation(
        library,
        store,
        channel,
        system_now,
        draw=lambda: secrets.randbits(SEED_BITS),
        operator=settings.operator,
        away=presence.away,
    )
    parts = Parts(store, library, conversation, channel, system_now, presence)
    try:
        await serve(parts, _stop_on_signals(), measures)
    except LockedOut:
        mend = "Ask BotFather for another."
        raise SettingError(TOKEN, "is not known to Telegram.", mend) from None


def _stop_on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


def account(settings: Settings, store: SqliteStore, library: Library, schema: int) -> Iterator[str]:
    """Yield what was found, a line each; nothing in it is secret."""
    key = "made just now: keep a copy of it, apart" if store.made_key else "found"
    languages = ", ".join(sorted(library.catalogs))
    yield f"data      {_short(settings.data)}, schema {schema}"
    yield f"key       {_short(settings.key_file)}, {key}"
    yield f"scripts   {len(library.scripts)}, release {library.release[:12]}, in {languages}"
    yield f"clock     {system_now():%Y-%m-%d %H:%M} UTC"
    yield f"operator  {settings.operator or 'not named; set HOUVAST_OPERATOR'}"
    server = "the one of HOUVAST_API_URL" if settings.api_url else "the official one"
    yield f"telegram  {server}"


def _short(path: Path) -> str:
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)
