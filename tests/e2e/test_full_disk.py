"""A store in trouble: nothing is said twice for it, and nothing acknowledged that was lost."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from storage.faults import StorageFault
from tests.e2e.bot_api import BotApi
from tests.e2e.serving import House, serving
from tests.e2e.tester import Tester

AGE, WHO = "Ben je 18 jaar of ouder?", "Voor wie ben je hier?"


def failing(house: House, name: str, *, times: int, permanent: bool = False) -> None:
    """Let the next *times* calls of this method of the store fail, as on a full disk."""
    true: Callable[..., Awaitable[Any]] = getattr(house.store, name)
    left = times

    async def instead(*args: Any, **kwargs: Any) -> Any:
        nonlocal left
        left -= 1
        if left >= 0:
            raise StorageFault("no room on the disk", permanent=permanent)
        return await true(*args, **kwargs)

    setattr(house.store, name, instead)


@pytest.mark.parametrize("name", ["find", "receive", "load", "commit", "outgoing", "sent", "shown"])
async def test_it_goes_on_by_itself_and_says_nothing_twice(tmp_path: Path, name: str) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam, kim = Tester(api, 41), Tester(api, 42)
        sam.opens()
        await sam.sees(AGE)
        failing(house, name, times=4)
        sam.says("ja")
        kim.opens()
        await kim.sees(AGE)
        await sam.sees(WHO)
        said = await sam.sees_all(0.4)
        assert (said.count(AGE), said.count(WHO)) == (1, 1)


async def test_what_is_not_kept_is_not_acknowledged(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        failing(house, "receive", times=10_000)
        sam.opens()
        await sam.sees_nothing(0.5)
        assert api.unacknowledged() == 1
    async with api, serving(api, tmp_path):
        await sam.sees(AGE)


@pytest.mark.parametrize("name", ["load", "outgoing", "receive"])
async def test_what_waiting_will_not_mend_ends_the_run(tmp_path: Path, name: str) -> None:
    async with BotApi() as api:
        with pytest.raises(StorageFault):
            await until_broken(api, tmp_path, name)


async def until_broken(api: BotApi, folder: Path, name: str) -> None:
    async with serving(api, folder) as house:
        failing(house, name, times=10_000, permanent=True)
        Tester(api).opens()
        async with asyncio.timeout(5):
            await house.task
