"""The program as a process: it says what it found, stops when told, survives being killed."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from datetime import timedelta
from pathlib import Path

import pytest

from dialogs.schedule import zone_of
from storage.sqlite import open_store
from tests.e2e.bot_api import TOKEN, BotApi, machine_now
from tests.e2e.serving import place
from tests.e2e.tester import Tester

ROOT = Path(__file__).parents[2]
AGE = "Ben je 18 jaar of ouder?"
PLACED = 1


async def start(api: BotApi, folder: Path, token: str = TOKEN) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.e2e.program", api.url, token, str(folder),
        cwd=ROOT, stdout=PIPE, stderr=PIPE,
    )  # fmt: skip


async def end(process: Process, how: signal.Signals = signal.SIGTERM) -> tuple[str, str]:
    if process.returncode is None:
        process.send_signal(how)
    out, err = await asyncio.wait_for(process.communicate(), 20)
    return out.decode(), err.decode()


async def test_it_says_what_it_found_and_stops_when_told(tmp_path: Path) -> None:
    async with BotApi() as api:
        process = await start(api, tmp_path)
        sam = Tester(api)
        sam.patience = 20
        sam.opens()
        await sam.sees(AGE)
        begun = time.monotonic()
        out, err = await end(process)
        assert time.monotonic() - begun < 10
        assert process.returncode == 0
        for word in ("data ", "schema 3", "key ", "scripts ", "clock ", "stopped"):
            assert word in out
        assert TOKEN not in out + err
        assert "fault=" not in err


async def test_a_second_process_is_refused_with_a_clear_word(tmp_path: Path) -> None:
    async with BotApi() as api:
        first = await start(api, tmp_path)
        sam = Tester(api)
        sam.patience = 20
        sam.opens()
        await sam.sees(AGE)
        second = await start(api, tmp_path)
        _, err = await asyncio.wait_for(second.communicate(), 20)
        assert second.returncode == 1
        assert "process" in err.decode()
        sam.says("ja")
        await sam.sees("Voor wie")
        await end(first)


async def test_an_unknown_token_is_said_and_not_shown(tmp_path: Path) -> None:
    async with BotApi() as api:
        wrong = TOKEN[:-1] + "1"
        process = await start(api, tmp_path, wrong)
        out, err = await asyncio.wait_for(process.communicate(), 20)
        assert process.returncode == 1
        assert "HOUVAST_TOKEN" in err.decode()
        assert wrong not in (out + err).decode()


async def test_killed_again_and_again_each_message_has_its_effect_once(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    chance, said = random.Random(7), 0  # noqa: S311 - moments, no secrets
    async with BotApi() as api:
        people = [Tester(api, chat) for chat in range(41, 49)]
        silent = [Tester(api, chat) for chat in range(61, 69)]
        await place_all(tmp_path, people, silent)
        for _ in range(request.config.getoption("--kills")):
            process = await start(api, tmp_path)
            await one_more_poll(api)
            for _ in range(4):
                for one in people:
                    one.says("/menu")
                said += 1
                await asyncio.sleep(chance.uniform(0, 0.15))
            await end(process, signal.SIGKILL)
        await settle_down(api, tmp_path, people)
        for one in people:
            assert await turns_of(tmp_path, one) == said + 1
            asked = ordinals(api, one)
            assert asked == sorted(asked)
            assert set(asked) == set(range(1, asked[-1] + 1))
            assert asked[-1] >= said
        asked_unasked = [len(ordinals(api, one)) for one in silent]
        assert max(asked_unasked) <= 1  # no prompt twice; one whose fate is unknown never again
        assert sum(asked_unasked) > 0


async def place_all(folder: Path, people: list[Tester], silent: list[Tester]) -> None:
    """Let everybody be known: with an hour that does not come while this runs, or one that did."""
    now = machine_now()
    before, there = now - timedelta(minutes=3), now.astimezone(zone_of({}))
    store = await open_store(folder / "data", folder / "key")
    try:
        for one in people:
            await place(store, one.chat, now, hour=f"{(now.hour + 12) % 24:02}:30")
        for one in silent:
            await place(store, one.chat, before, hour=f"{there:%H:%M}")
    finally:
        await store.close()


async def one_more_poll(api: BotApi) -> None:
    polls = len(api.calls_of("getUpdates"))
    while len(api.calls_of("getUpdates")) == polls:  # noqa: ASYNC110 - it rings no bell
        await asyncio.sleep(0.02)


async def settle_down(api: BotApi, folder: Path, people: list[Tester]) -> None:
    """Let what still waits be done, one thing more be asked, and stop properly."""
    process = await start(api, folder)
    for one in people:
        one.says("/menu")
    await one_more_poll(api)
    while api.unacknowledged():  # noqa: ASYNC110 - it rings no bell
        await asyncio.sleep(0.05)
    for one in people:
        await one.sees_all(0.3)
    await end(process)


async def turns_of(folder: Path, one: Tester) -> int:
    """Return how many turns somebody had: each is one version of their session."""
    store = await open_store(folder / "data", folder / "key")
    try:
        assert await store.waiting(10) == ()
        assert await store.outgoing(10) == ()
        person = await store.find(f"tg:{one.chat}", create=False, now=machine_now())
        assert person is not None
        return (await store.load(person)).version - PLACED
    finally:
        await store.close()


def ordinals(api: BotApi, one: Tester) -> list[int]:
    """Return the number of each question that was sent to somebody, repeats included."""
    sent = [call.fields for call in api.calls_of("sendMessage")]
    markups = [f["reply_markup"] for f in sent if f["chat_id"] == one.chat and "reply_markup" in f]
    first = [markup["inline_keyboard"][0][0]["callback_data"] for markup in markups]
    return [int(data.split(".")[1]) for data in first]


async def command(*words: str, **settings: str) -> Process:
    """Start the command line with nothing in its environment but these."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *words, cwd=ROOT, stdout=PIPE, stderr=PIPE, env=settings
    )


async def test_the_command_itself_serves_and_stops(tmp_path: Path) -> None:
    async with BotApi() as api:
        where = ("run", "--data", str(tmp_path / "d"))
        own = {"HOUVAST_CACHE": str(tmp_path / "c"), "HOUVAST_API_URL": api.url}
        process = await command(*where, HOUVAST_TOKEN=TOKEN, **own)
        sam = Tester(api)
        sam.patience = 20
        sam.opens()
        await sam.sees(AGE)
        begun = time.monotonic()
        out, err = await end(process)
        assert time.monotonic() - begun < 10
        assert process.returncode == 0
        assert out.count("\n") == 8  # one of them: the release is made ready, this first time
        assert TOKEN not in out + err


@pytest.mark.parametrize("token", ["", "no token", "123456789:short"])
async def test_without_a_token_one_line_says_so(tmp_path: Path, token: str) -> None:
    process = await command("run", "--data", str(tmp_path / "d"), HOUVAST_TOKEN=token)
    out, err = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 1
    assert (out, err.count(b"\n")) == (b"", 1)
    assert err.startswith(b"HOUVAST_TOKEN")
    assert not (tmp_path / "d").exists()
