from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.backoff import Backoff
from bot.channels.faults import LockedOut, OtherPoller
from bot.channels.port import TryLater
from bot.polling import Polling
from storage.faults import StorageFault

QUICK = Backoff(first=0.01, longest=0.01)


class Updates:
    """Gives these updates or faults, one batch a poll, and then nothing more for long."""

    def __init__(self, *batches: Sequence[object] | Exception) -> None:
        self._batches = list(batches)
        self.offsets: list[int | None] = []
        self.dry = asyncio.Event()

    async def updates(self, offset: int | None, patience: int) -> Sequence[object]:
        self.offsets.append(offset)
        if not self._batches:
            self.dry.set()
            await asyncio.sleep(patience)
            return []
        batch = self._batches.pop(0)
        if isinstance(batch, Exception):
            raise batch
        return batch


class Inbox:
    """Takes updates in; fails as often as it is told."""

    def __init__(self, *faults: Exception) -> None:
        self._faults = list(faults)
        self.taken: list[object] = []

    async def take(self, updates: Sequence[object]) -> None:
        if self._faults:
            raise self._faults.pop(0)
        self.taken += updates


async def run(source: Updates, inbox: Inbox) -> None:
    """Poll until there is nothing more, and stop quickly then."""
    stop = asyncio.Event()
    polling = asyncio.create_task(Polling(source, inbox.take, backoff=QUICK).run(stop))
    dry = asyncio.create_task(source.dry.wait())
    async with asyncio.timeout(5):
        await asyncio.wait({polling, dry}, return_when=asyncio.FIRST_COMPLETED)
        dry.cancel()
        stop.set()
        await polling


def update(number: int) -> dict[str, object]:
    return {"update_id": number}


async def test_only_what_was_taken_in_is_acknowledged() -> None:
    source = Updates([update(5), update(6)], [update(7)])
    await run(source, inbox := Inbox())
    assert inbox.taken == [update(5), update(6), update(7)]
    assert source.offsets == [None, 7, 8]


async def test_what_the_store_refuses_is_fetched_again() -> None:
    source = Updates([update(5)], [update(5)])
    await run(source, inbox := Inbox(StorageFault("disk full", permanent=False)))
    assert inbox.taken == [update(5)]
    assert source.offsets == [None, None, 6]


async def test_numbers_may_begin_anew_below_the_last() -> None:
    source = Updates([update(900)], [], [update(3)])
    await run(source, inbox := Inbox())
    assert source.offsets == [None, 901, None, 4]
    assert inbox.taken == [update(900), update(3)]


@pytest.mark.parametrize("trouble", [TryLater(), OtherPoller("another")])
async def test_an_acknowledgement_that_failed_is_made_again(trouble: Exception) -> None:
    source = Updates([update(5)], trouble, trouble, [])
    await run(source, Inbox())
    assert source.offsets == [None, 6, 6, 6, None]


async def test_updates_without_numbers_do_not_spin() -> None:
    source = Updates(["?"], ["?"])
    await run(source, inbox := Inbox())
    assert inbox.taken == ["?", "?"]
    assert source.offsets == [None, None, None]


@pytest.mark.parametrize("fault", [LockedOut(), StorageFault("not a database", permanent=True)])
async def test_what_waiting_will_not_mend_ends_it(fault: Exception) -> None:
    with pytest.raises(type(fault)):
        await run(Updates([update(5)]), Inbox(fault))
