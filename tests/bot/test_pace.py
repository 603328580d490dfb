from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.backoff import Backoff
from bot.flood import Allowance, Flood
from bot.lanes import Lanes

NOW = datetime(2026, 11, 20, 20, tzinfo=UTC)


async def test_answers_go_before_prompts_that_waited_longer() -> None:
    lanes, went = Lanes(per_second=200), list[str]()

    async def go(name: str, *, is_answer: bool) -> None:
        await lanes.turn(is_answer=is_answer)
        went.append(name)

    prompts = [go(f"prompt {number}", is_answer=False) for number in range(3)]
    answers = [go(f"answer {number}", is_answer=True) for number in range(3)]
    await asyncio.gather(*prompts, *answers)
    assert went == ["answer 0", "answer 1", "answer 2", "prompt 0", "prompt 1", "prompt 2"]


async def test_no_more_go_than_the_pace_allows() -> None:
    lanes, loop = Lanes(per_second=100), asyncio.get_running_loop()
    begun = loop.time()
    for _ in range(11):
        await lanes.turn(is_answer=True)
    assert loop.time() - begun >= 0.1


async def test_a_hold_stops_those_that_wait_already() -> None:
    lanes, loop = Lanes(per_second=1000), asyncio.get_running_loop()
    await lanes.turn(is_answer=True)
    waiting = asyncio.ensure_future(lanes.turn(is_answer=True))
    await asyncio.sleep(0)
    begun = loop.time()
    lanes.hold(0.1)
    lanes.hold(0.05)
    await waiting
    assert loop.time() - begun >= 0.1


async def test_who_gave_up_waiting_takes_nobodys_turn() -> None:
    lanes = Lanes(per_second=100)
    await lanes.turn(is_answer=True)
    gone = asyncio.ensure_future(lanes.turn(is_answer=True))
    await asyncio.sleep(0)
    gone.cancel()
    async with asyncio.timeout(1):
        await lanes.turn(is_answer=False)


@pytest.mark.parametrize(("chance", "most"), [(0.0, 0.5), (1.0, 1.0)])
def test_each_failure_doubles_the_wait_up_to_the_longest(chance: float, most: float) -> None:
    backoff = Backoff(first=1, longest=60, chance=lambda: chance)
    waits = [backoff.seconds(failures) / most for failures in (0, 1, 2, 3, 7, 10_000)]
    assert waits == [1, 1, 2, 4, 60, 60]


def test_a_flood_runs_dry_and_fills_up_again() -> None:
    flood = Flood(Allowance(3, 10), Allowance(1, 100))
    assert [flood.admits("a", NOW) for _ in range(4)] == [True] * 3 + [False]
    assert flood.admits("b", NOW)
    assert flood.admits("a", NOW + timedelta(seconds=10))
    assert not flood.admits("a", NOW + timedelta(seconds=11))


def test_danger_has_an_allowance_of_its_own() -> None:
    flood = Flood(Allowance(1, 1000), Allowance(1, 10))
    assert [flood.admits("a", NOW) for _ in range(2)] == [True, False]
    assert [flood.admits_danger("a", NOW) for _ in range(2)] == [True, False]


def test_a_backlog_is_no_flood() -> None:
    flood = Flood()
    day = [NOW + timedelta(minutes=number) for number in range(200)]
    assert all(flood.admits("a", at) for at in day)
