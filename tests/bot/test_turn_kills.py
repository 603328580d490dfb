"""Kill -9 between any two steps of a turn, and at random: nothing lost, nothing done twice."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from storage.sqlite import open_store
from tests.bot.life import ADDRESS, NOW, SAID, Outside

ROOT = Path(__file__).parents[2]
STEPS = (
    "received", "acknowledged", "loaded", "advanced", "committed", "fetched", "delivered", "sent",
)  # fmt: skip
KILLED = -signal.SIGKILL


class Lives:
    """Lives one after the other, each in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def live(self, folder: Path, step: object = "never", times: int = 0, wrong: str = "") -> int:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{folder} {step} {times} {wrong.replace(' ', '_')}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@pytest.fixture(scope="module")
def lives() -> Iterator[Lives]:
    command = [sys.executable, "-m", "tests.bot.life"]
    with subprocess.Popen(command, cwd=ROOT, stdin=-1, stdout=-1, text=True) as process:
        yield Lives(process)


@pytest.fixture(scope="module")
def whole(lives: Lives, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the talk as it goes when nobody dies."""
    folder = tmp_path_factory.mktemp("whole")
    assert lives.live(folder) == 0
    return folder


async def kept(folder: Path) -> tuple[str | None, int, tuple[tuple[str, str], ...]]:
    store = await open_store(folder / "data", folder / "settings" / "key")
    try:
        assert await store.waiting(9) == ()
        assert await store.outgoing(9) == ()
        person = await store.find(ADDRESS, create=False, now=NOW)
        assert person
        loaded = await store.load(person)
        return loaded.session, loaded.version, loaded.records
    finally:
        await store.close()


def without_repeats(lines: list[str]) -> list[str]:
    return [line for line, _ in groupby(lines)]


async def assert_as_whole(folder: Path, whole: Path, kills: int) -> None:
    assert await kept(folder) == await kept(whole)
    delivered, expected = Outside(folder).delivered(), Outside(whole).delivered()
    assert without_repeats(delivered) == without_repeats(expected)
    assert len(expected) <= len(delivered) <= len(expected) + kills


async def test_talk_fills_a_session_records_and_answers_every_message(whole: Path) -> None:
    session, version, records = await kept(whole)
    assert session
    assert version == len(SAID)
    assert {key.partition(":")[0] for key, _ in records} == {
        "consent",
        "checkin",
        "craving",
        "note",
    }
    assert len(Outside(whole).delivered()) > len(SAID)


async def test_killed_between_any_two_steps_nothing_is_lost_or_repeated(
    lives: Lives, whole: Path, tmp_path: Path
) -> None:
    for times, step in enumerate(STEPS * 2, start=1):
        assert lives.live(tmp_path, step, times % 3 + 1) == KILLED, f"never came to {step}"
    assert lives.live(tmp_path) == 0
    await assert_as_whole(tmp_path, whole, kills=2 * len(STEPS))


async def test_killed_at_random_nothing_is_lost_or_repeated(
    lives: Lives, whole: Path, tmp_path: Path
) -> None:
    dice = random.Random(7)  # noqa: S311 - a test's dice must fall the same way again
    kills = sum(lives.live(tmp_path, dice.uniform(0.01, 0.12)) == KILLED for _ in range(25))
    assert kills > 3
    assert lives.live(tmp_path) == 0
    await assert_as_whole(tmp_path, whole, kills)


@pytest.mark.parametrize(
    ("wrong", "step"), [("acknowledge first", "acknowledged"), ("outbox apart", "torn")]
)
async def test_control_a_mistake_is_seen(
    lives: Lives, whole: Path, tmp_path: Path, wrong: str, step: str
) -> None:
    assert lives.live(tmp_path, step, 5, wrong) == KILLED
    assert lives.live(tmp_path) == 0
    with pytest.raises(AssertionError):
        await assert_as_whole(tmp_path, whole, kills=1)
