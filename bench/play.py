"""The four modes in which a side plays: engine, turn, durable, http; each ends in one account."""

from __future__ import annotations

import asyncio
import json
import resource
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from bench.dialogue import MOVES, is_final, read_catalogue

Account = Mapping[str, Any]
Play = Callable[[int, int], Account]
"""Plays so many conversations with so many people, and tells turns, seconds, turns_s, rss_kib."""


def with_memory(account: Mapping[str, float]) -> Account:
    """Return *account* with the most memory that this process has had."""
    return {**account, "rss_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}


# -- the engine alone ----------------------------------------------------------------------


def engine_ours(conversations: int, people: int) -> Account:
    """Play on the real engine: a turn is advanced and made into sentences and buttons."""
    from bench.ours import event_of, new_session, open_bench_library, step, text_of

    library = open_bench_library()
    sessions = [new_session(person) for person in range(people)]

    def turn(person: int, number: int) -> str:
        session = sessions[person]
        sessions[person], out = step(library, session, event_of(MOVES[number], session))
        return text_of(out)

    return _timed(turn, conversations, people)


def engine_plain(conversations: int, people: int) -> Account:
    """Play on the state machine made by hand."""
    from bench.plain import Data, PlainMachine

    machine = PlainMachine(read_catalogue().gettext)
    data: list[Data] = [{} for _ in range(people)]
    return _timed(
        lambda person, number: machine.step(data[person], MOVES[number])[0], conversations, people
    )


def engine_transitions(conversations: int, people: int) -> Account:
    """Play on the library `transitions`."""
    from bench.machine import TransitionsMachine

    machine = TransitionsMachine(read_catalogue().gettext)
    answers = [machine.join() for _ in range(people)]
    return _timed(
        lambda person, number: machine.step(answers[person], MOVES[number])[0],
        conversations,
        people,
    )


def _timed(turn: Callable[[int, int], str], conversations: int, people: int) -> Account:
    _round(turn, 1)  # the first one fills what is made on first use
    begun = time.perf_counter()
    left = conversations
    while left > 0:
        _round(turn, min(people, left))
        left -= people
    seconds = time.perf_counter() - begun
    turns = conversations * len(MOVES)
    return with_memory({"turns": turns, "seconds": seconds, "turns_s": round(turns / seconds, 1)})


def _round(turn: Callable[[int, int], str], people: int) -> None:
    """Let so many people play one conversation, turn by turn in turn."""
    text = ""
    for number in range(len(MOVES)):
        for person in range(people):
            text = turn(person, number)
    if not is_final(text):
        raise AssertionError(f"another end: {text}")


# -- a whole turn, the network stubbed ---------------------------------------------------------


def turns_ours(conversations: int, people: int) -> Account:
    """Play on the whole house: taken in, turned, committed with FULL, sent, struck out."""
    return asyncio.run(_turns_ours(conversations, people))


async def _turns_ours(conversations: int, people: int) -> Account:
    from bench.house import TOKEN, Stub, house
    from bot.channels.telegram import TelegramChannel

    stub = Stub()
    with tempfile.TemporaryDirectory(prefix="houvast-bench-") as folder:
        channel = TelegramChannel(TOKEN, talking=stub, polling=stub)
        async with house(Path(folder), channel):
            phones = stub.connect(people, conversations)
            await stub.done.wait()
            await asyncio.sleep(0)
    return with_memory(phones.played().as_json())


def turns_client(conversations: int, people: int) -> Account:
    """Play on the client library bare: nothing is kept."""
    return asyncio.run(_turns_client(conversations, people))


async def _turns_client(conversations: int, people: int) -> Account:
    from telegram import Update

    from bench.client import build
    from bench.house import Stub

    stub = Stub()
    app = build(talking=stub)
    await app.initialize()
    phones = stub.connect(people, conversations)
    while not phones.is_done:
        for raw in phones.fetch(1_760_000_000):
            update = Update.de_json(json.loads(raw), app.bot)
            await app.process_update(update)
    return with_memory(phones.played().as_json())


# -- over loopback HTTP --------------------------------------------------------------------------


def http_ours(conversations: int, people: int) -> Account:
    """Play over loopback with our bot in a process of its own."""
    from bench.server import play_over_http

    return play_over_http("ours", conversations, people)


def http_client(conversations: int, people: int) -> Account:
    """Play over loopback with the client library as its makers set it up."""
    from bench.server import play_over_http

    return play_over_http("client", conversations, people)


PLAYS: Mapping[tuple[str, str], Play] = {
    ("ours", "engine"): engine_ours,
    ("plain", "engine"): engine_plain,
    ("transitions", "engine"): engine_transitions,
    ("ours", "turn"): turns_ours,
    ("ours", "durable"): turns_ours,
    ("client", "turn"): turns_client,
    ("ours", "http"): http_ours,
    ("client", "http"): http_client,
}
"""What each side can play. Ours is durable in every mode but the engine's."""
