"""What is measured once in a process of its own: a crowd's clock, a start, memory."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

Measured = Mapping[str, Any]

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ACTIVE = 1_000
DUE = 1_000
GROUP = 20
"""So many come at the same time."""

TICKS, SELECTS = 500, 2_000
PROBE_S = 0.002
SELECT = "SELECT person, due_at FROM person WHERE due_at <= ? ORDER BY due_at LIMIT ?"


def rss_kib() -> int:
    """Return the memory this process holds now."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - no file but a window
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


# -- (d) the clock at a million people -----------------------------------------------------


def measure_clock(is_quick: bool) -> Measured:  # noqa: FBT001 - all parts are called alike
    """Tick in a store of a million: with nobody due, then with a thousand."""
    return asyncio.run(_measure_clock(100_000 if is_quick else 1_000_000))


async def _measure_clock(people: int) -> Measured:
    from bench.crowd import fill, place_due
    from bench.house import TOKEN, Stub, parts_of
    from bot.channels.telegram import TelegramChannel
    from bot.clock import tick
    from storage.sqlite import open_store

    with tempfile.TemporaryDirectory(prefix="houvast-bench-") as name:
        folder = Path(name)
        before = rss_kib()
        await fill(folder, people)
        store = await open_store(folder / "data", folder / "key")
        try:
            held = rss_kib() - before
            channel = TelegramChannel(TOKEN, talking=Stub(), polling=Stub())
            parts = parts_of(store, channel)
            await place_due(store, DUE, NOON)
            early = NOON - timedelta(hours=20)

            async def once(now: datetime) -> int:
                return await tick(store, parts.conversation, parts.library, lambda: now)

            ticks, selects = [], []
            for _ in range(5):
                ticks += [await _timed(lambda: once(early)) for _ in range(TICKS // 5)]
                selects += _bare_selects(folder, early, SELECTS // 5)
            probe = Probe()
            begun = time.perf_counter()
            handled = await once(NOON + timedelta(hours=9))
            seconds = time.perf_counter() - begun
            await probe.stop()
            if handled != DUE:
                raise AssertionError(f"{handled} were due, not {DUE}")
            kept = len(await store.outgoing(2 * DUE))
        finally:
            await store.close()
    return {
        "people": people,
        "tick_us": statistics.median(ticks) * 1e6,
        "select_us": statistics.median(selects) * 1e6,
        "due_s": seconds,
        "messages": kept,
        "held_ms": probe.longest * 1e3,
        "idle_kib": held,
    }


async def _timed(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    await work()
    return time.perf_counter() - begun


def _bare_selects(folder: Path, now: datetime, times: int) -> list[float]:
    """Time the bare query on a connection of its own, in this thread."""
    connection = sqlite3.connect(folder / "data" / "houvast.sqlite", isolation_level=None)
    taken = []
    try:
        for _ in range(times):
            begun = time.perf_counter()
            connection.execute(SELECT, (now.isoformat(timespec="microseconds"), 1000)).fetchall()
            taken.append(time.perf_counter() - begun)
    finally:
        connection.close()
    return taken


class Probe:
    """Wakes every two milliseconds, and knows how much too late it woke at worst."""

    def __init__(self) -> None:
        """Begin at once."""
        self.longest = 0.0
        self._task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        while True:
            begun = time.perf_counter()
            await asyncio.sleep(PROBE_S)
            self.longest = max(self.longest, time.perf_counter() - begun - PROBE_S)

    async def stop(self) -> None:
        """End."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


# -- (e) a start ------------------------------------------------------------------------------


def start_ours(is_quick: bool) -> Measured:  # noqa: ARG001, FBT001 - all parts are called alike
    """Start the whole house as `houvast run` does, up to where it would fetch its first update.

    As at most starts, the release is kept, and data and key are there.
    """
    from bot.settings import read_cache

    return _start_ours(read_cache(), read_cache() / "bench")


def start_anew(is_quick: bool) -> Measured:  # noqa: ARG001, FBT001 - all parts are called alike
    """Start it where nothing is kept: the first start after a change."""
    with tempfile.TemporaryDirectory(prefix="houvast-bench-") as folder:
        return _start_ours(Path(folder) / "cache", Path(folder))


def _start_ours(cache: Path, folder: Path) -> Measured:
    gc.disable()  # as the program itself, until all is there
    from bot.channels.telegram import TelegramChannel
    from bot.clocks import system_now
    from bot.conversation import Conversation
    from bot.kept import open_release
    from bot.running import Measures, Parts, Running
    from storage.sqlite import open_store

    async def start() -> None:
        channel = TelegramChannel("123456789:" + "b" * 32, api_url="http://127.0.0.1:9")
        library = open_release(cache)
        store = await open_store(folder / "data", folder / "key")
        conversation = Conversation(library, store, channel, system_now, draw=lambda: 1)
        Running(Parts(store, library, conversation, channel, system_now), Measures())
        await channel.close()
        await store.close()

    asyncio.run(start())
    return {"rss_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def start_client(is_quick: bool) -> Measured:  # noqa: ARG001, FBT001 - all parts are called alike
    """Build the client library's bot, with the same dialogue."""
    from bench.client import build

    build()
    return {"rss_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


# -- (f) memory for people ----------------------------------------------------------------------


def memory_ours(is_quick: bool) -> Measured:  # noqa: ARG001, FBT001 - all parts are called alike
    """Bring a thousand people to the fifth turn, and tell what they added."""
    return asyncio.run(_memory_ours())


async def _memory_ours() -> Measured:
    from bench.house import TOKEN, Stub, house
    from bot.channels.telegram import TelegramChannel

    stub = Stub()
    with tempfile.TemporaryDirectory(prefix="houvast-bench-") as folder:
        channel = TelegramChannel(TOKEN, talking=stub, polling=stub)
        async with house(Path(folder), channel):
            stub.connect(GROUP, 15 * GROUP)  # what all share, page caches too, is there first
            await stub.done.wait()
            gc.collect()
            before = rss_kib()
            for first in range(1_000, 1_000 + ACTIVE, GROUP):
                stub.connect(GROUP, GROUP, first=first, moves=5)
                await stub.done.wait()
            gc.collect()
            active = rss_kib() - before
    return {"active_kib": active}


# -- (a) without anything to remember --------------------------------------------------------------


def engine_fresh(is_quick: bool) -> Measured:  # noqa: FBT001 - all parts are called alike
    """Play the dialogue with words that nobody has said before, so that no memory of them helps."""
    from bench.dialogue import MOVES, Move
    from bench.ours import event_of, new_session, open_bench_library, step

    library, conversations = open_bench_library(), 30 if is_quick else 150
    words = ["old", "good", "new", "loud", "quiet", "tall", "small", "kind", "dear", "first"]

    def moves(number: int) -> list[Move]:
        mine = f"{words[number % 10]} {words[number // 10 % 10]} {words[number // 100 % 10]}"
        said = {4: f"two {mine} friends", 5: f"I was bored and a bit {mine} and sad"}
        return [Move(said.get(at, move.text), move.tap) for at, move in enumerate(MOVES, 1)]

    def play(number: int) -> None:
        session = new_session(number)
        for move in moves(number):
            session, _ = step(library, session, event_of(move, session))

    play(999)
    begun = time.perf_counter()
    for number in range(conversations):
        play(number)
    seconds = time.perf_counter() - begun
    return {"turns_s": conversations * len(MOVES) / seconds}


PARTS: Mapping[str, Callable[[bool], Measured]] = {
    "clock": measure_clock,
    "start-ours": start_ours,
    "start-anew": start_anew,
    "start-client": start_client,
    "memory": memory_ours,
    "fresh": engine_fresh,
}
