from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bot.backoff import Backoff
from bot.lines import Lines
from storage.faults import StorageFault
from storage.store import Arrival, PersonId

NOW = datetime(2026, 11, 20, 20, tzinfo=UTC)
QUICK = Backoff(first=0.01, longest=0.01)


def arrival(person: str, number: int) -> Arrival:
    return Arrival(f"{person}:{number}", PersonId(person), "{}", NOW)


class Turns:
    """Makes turns that take a while, and remembers them."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
        self.faults: list[StorageFault] = []
        self.made: list[str] = []
        self.at_once = self.most_at_once = 0

    async def __call__(self, one: Arrival) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(self.seconds)
            if self.faults:
                raise self.faults.pop()
            self.made.append(one.event)
        finally:
            self.at_once -= 1


async def until(turns: Turns, count: int) -> None:
    async with asyncio.timeout(5):
        while len(turns.made) < count:  # noqa: ASYNC110 - a list rings no bell
            await asyncio.sleep(0.001)


async def test_each_persons_events_are_taken_in_order() -> None:
    turns = Turns(0.001)
    lines = Lines(turns)
    for number in range(5):
        for person in "abcd":
            lines.put(arrival(person, number))
    await until(turns, 20)
    for person in "abcd":
        mine = [event for event in turns.made if event.startswith(person)]
        assert mine == [f"{person}:{number}" for number in range(5)]
    assert turns.most_at_once == 4
    await lines.close(1)


async def test_a_flood_delays_its_own_sender_only() -> None:
    turns = Turns(0.001)
    lines = Lines(turns, at_once=1)
    for number in range(200):
        lines.put(arrival("a", number))
    lines.put(arrival("b", 0))
    await until(turns, 5)
    assert "b:0" in turns.made[:5]
    await lines.close(1)


async def test_an_event_is_tried_until_the_store_is_back() -> None:
    turns = Turns()
    turns.faults = [StorageFault("disk full", permanent=False)] * 3
    lines = Lines(turns, backoff=QUICK)
    for number in range(2):
        lines.put(arrival("a", number))
    await until(turns, 2)
    assert turns.made == ["a:0", "a:1"]
    await lines.close(1)


async def test_what_waiting_will_not_mend_is_told() -> None:
    turns = Turns()
    turns.faults = [StorageFault("not a database", permanent=True)]
    lines = Lines(turns)
    lines.put(arrival("a", 0))
    with pytest.raises(StorageFault):
        await lines.broken
    await lines.close(1)


async def test_closing_finishes_the_turn_and_begins_no_other() -> None:
    turns = Turns(0.05)
    lines = Lines(turns)
    for number in range(100):
        lines.put(arrival("a", number))
    await asyncio.sleep(0.01)
    await lines.close(1)
    lines.put(arrival("b", 0))
    assert turns.made == ["a:0"]
