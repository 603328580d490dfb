"""Kill -9 before and after each step of the real program: effects once, no prompt twice."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from dialogs.schedule import zone_of
from storage.sqlite import open_store
from tests.e2e.bot_api import TOKEN, BotApi, machine_now
from tests.e2e.mortal import POINTS
from tests.e2e.serving import place
from tests.e2e.tester import Tester

ROOT = Path(__file__).parents[2]
SAM, KIM = 41, 42
SAID = ("/menu", "/hulp", "/menu")
PLACED, QUIET_LOOKS = 1, 3


async def start(api: BotApi, folder: Path, point: str, times: int, wrong: str = "") -> Process:
    words = [api.url, TOKEN, str(folder), point, str(times), *([wrong] if wrong else [])]
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.e2e.mortal", *words, cwd=ROOT, stdout=DEVNULL, stderr=DEVNULL
    )


@dataclass
class Lived:
    """What came of two lives."""

    is_killed: bool
    prompts: int
    answers: list[str]
    turns: int


async def live_twice(folder: Path, point: str, times: int = 1, wrong: str = "") -> Lived:
    """Let Sam be due and Kim write; die at the point, begin again, and end properly."""
    async with BotApi() as api:
        kim = Tester(api, KIM)
        Tester(api, SAM)
        await place_both(folder)
        for words in SAID:
            kim.says(words)
        first = await start(api, folder, point, times, wrong)
        code = await ends_or_calm(api, first)
        second = await start(api, folder, "never", 0, wrong)
        await calm(api, second)
        await asyncio.wait_for(end(second), 10)
        prompts = [call for call in api.calls_of("sendMessage") if call.fields["chat_id"] == SAM]
        answers = [posted.text for posted in kim.screen()]
        return Lived(code == -signal.SIGKILL, len(prompts), answers, await turns_of(folder))


async def ends_or_calm(api: BotApi, process: Process) -> int | None:
    calming = asyncio.ensure_future(calm(api, process))
    ending = asyncio.ensure_future(process.wait())
    await asyncio.wait({calming, ending}, return_when=asyncio.FIRST_COMPLETED, timeout=20)
    calming.cancel()
    if process.returncode is None:
        await end(process)
    return process.returncode


async def calm(api: BotApi, process: Process) -> None:
    """Wait until the program polls, everything is acknowledged, and nothing more happens."""
    polls, quiet = len(api.calls_of("getUpdates")), 0
    while process.returncode is None and quiet < QUIET_LOOKS:
        seen = len(api.calls)
        await asyncio.sleep(0.4)
        is_polling = len(api.calls_of("getUpdates")) > polls and not api.unacknowledged()
        quiet = quiet + 1 if is_polling and len(api.calls) == seen else 0


async def end(process: Process) -> None:
    if process.returncode is None:
        process.terminate()
    await process.wait()


async def place_both(folder: Path) -> None:
    """Let Sam's question be due now, and Kim's in half a day."""
    now = machine_now()
    before, there = now - timedelta(minutes=3), now.astimezone(zone_of({}))
    store = await open_store(folder / "data", folder / "key")
    try:
        await place(store, SAM, before, hour=f"{there:%H:%M}")
        await place(store, KIM, before, hour=f"{there + timedelta(hours=12):%H:%M}")
    finally:
        await store.close()


async def turns_of(folder: Path) -> int:
    store = await open_store(folder / "data", folder / "key")
    try:
        assert await store.waiting(9) == ()
        assert await store.outgoing(9) == ()
        person = await store.find(f"tg:{KIM}", create=False, now=machine_now())
        assert person is not None
        return (await store.load(person)).version - PLACED
    finally:
        await store.close()


def without_repeats(texts: list[str]) -> list[str]:
    """Return *texts* without those that came twice in a row: a crash may repeat an answer."""
    return [text for number, text in enumerate(texts) if number == 0 or texts[number - 1] != text]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """What comes of it when nobody dies."""
    lived = asyncio.run(live_twice(tmp_path_factory.mktemp("whole"), "never"))
    assert not lived.is_killed
    assert (lived.prompts, lived.turns) == (1, len(SAID))
    return lived


async def live_many(folder: Path, ends: Iterable[tuple[str, int]], wrong: str = "") -> list[Lived]:
    """Live once for each end, a few beside each other."""
    beside = asyncio.Semaphore(4)

    async def live(point: str, times: int) -> Lived:
        async with beside:
            return await live_twice(folder / f"{point}-{times}", point, times, wrong)

    return await asyncio.gather(*(live(point, times) for point, times in ends))


async def test_killed_at_each_named_point(whole: Lived, tmp_path: Path) -> None:
    ends = [(point, 1) for point in POINTS]
    lives = await live_many(tmp_path, ends)
    for (point, _), lived in zip(ends, lives, strict=True):
        assert (point, lived.is_killed, lived.turns) == (point, True, len(SAID))
        assert without_repeats(lived.answers) == without_repeats(whole.answers), point
        assert lived.prompts <= 1, point
    # Killed between mark and post, by whosever step, nobody knows whether it came: then never.
    assert sum(lived.prompts for lived in lives) >= len(lives) // 2


async def test_control_without_the_mark_a_prompt_comes_twice(tmp_path: Path) -> None:
    lives = await live_many(tmp_path, [("after-post", n) for n in (1, 2, 3, 4)], "no mark")
    assert any(lived.prompts == 2 for lived in lives)


async def test_control_an_update_that_is_not_kept_is_lost(tmp_path: Path) -> None:
    lived = await live_twice(tmp_path, "before-commit", 2, "forget")
    assert lived.turns < len(SAID)
