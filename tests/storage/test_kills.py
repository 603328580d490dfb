"""Kill -9 between any two steps, and at random: nothing lost, nothing done twice."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.storage.life import PEOPLE, Outside, said_by
from tests.storage.places import NOW, Place

ROOT = Path(__file__).parents[2]
STEPS = ("arrived", "received", "acknowledged", "loaded", "committed", "delivered", "sent")


def begin(place: Place, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.life", place.root, *arguments]
    return subprocess.Popen([str(part) for part in command], cwd=ROOT, stdout=-1, text=True)


def live(place: Place, *arguments: object) -> int:
    with begin(place, *arguments) as process:
        process.communicate(timeout=60)
    return process.returncode


def live_for(place: Place, seconds: float) -> int:
    with begin(place, 10_000, "never", 0) as process:
        assert process.stdout
        assert process.stdout.readline() == "living\n"
        time.sleep(seconds)
        process.kill()
    return process.returncode


def live_to_the_end(place: Place, count: int) -> None:
    assert live(place, count, "never", 0) == 0


def delivered_once_each(place: Place) -> dict[str, list[int]]:
    """Return what was delivered to each address, repeats left out."""
    delivered = dict.fromkeys(Outside(place.root).delivered())
    return {
        f"tg:{number}": [update for address, update in delivered if address == f"tg:{number}"]
        for number in range(PEOPLE)
    }


async def assert_whole(place: Place, count: int, kills: int) -> None:
    outside = Outside(place.root)
    assert outside.acknowledged() == set(range(count))
    assert len(outside.delivered()) <= count + kills
    async with place.open() as store:
        assert await store.waiting(10) == ()
        assert await store.outgoing(10) == ()
        for address, delivered in delivered_once_each(place).items():
            person = await store.find(address, create=False, now=NOW)
            assert person
            session, records = await said_by(store, person)
            assert sorted(session) == list(range(int(address[3:]), count, PEOPLE))
            assert session == records == delivered


async def test_killed_between_any_two_steps_nothing_is_lost_or_repeated(place: Place) -> None:
    for times, step in enumerate(STEPS, start=2):
        assert live(place, 60, step, times) == -signal.SIGKILL, f"never came to {step}"
    live_to_the_end(place, 60)
    await assert_whole(place, 60, kills=len(STEPS))


async def test_killed_at_random_nothing_is_lost_or_repeated(place: Place) -> None:
    dice = random.Random(7)  # noqa: S311 - a test's dice must fall the same way again
    kills = 20
    for _ in range(kills):
        assert live_for(place, dice.uniform(0.0, 0.15)) == -signal.SIGKILL
    count = max(Outside(place.root).acknowledged()) + 20
    assert count > kills, "killed before it had lived"
    live_to_the_end(place, count)
    await assert_whole(place, count, kills)


async def test_control_acknowledging_before_keeping_loses(place: Place) -> None:
    assert live(place, 12, "received", 3, "acknowledge first") == -signal.SIGKILL
    live_to_the_end(place, 12)
    with pytest.raises(AssertionError):
        await assert_whole(place, 12, kills=1)


async def test_control_deleting_before_delivering_loses(place: Place) -> None:
    assert live(place, 12, "delivered", 3, "delete before delivering") == -signal.SIGKILL
    live_to_the_end(place, 12)
    with pytest.raises(AssertionError):
        await assert_whole(place, 12, kills=1)
