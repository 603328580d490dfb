"""The key store, and how long an opened key stays in memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.faults import StorageFault
from storage.files import MIGRATIONS, connect, upgrade
from storage.keys import SqliteKeys
from storage.recent import MOST, SECONDS
from storage.store import PersonId
from storage.vault import Master
from storage.writer import Writer

ANN = PersonId("a" * 32)
MASTER = Master(bytes(32))


@dataclass
class Watch:
    """A clock that stands still until it is set."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with closing(connect(tmp_path / "keys.sqlite")) as connection:
        upgrade(connection, MIGRATIONS / "keys")
    return tmp_path / "keys.sqlite"


@pytest.fixture
async def keys(file: Path, watch: Watch) -> AsyncIterator[SqliteKeys]:
    writer = await Writer.open(file)
    yield SqliteKeys(writer, MASTER, clock=watch)
    await writer.close()


def delete_all(file: Path) -> None:
    with closing(connect(file)) as connection:
        connection.execute("DELETE FROM key")


async def test_a_key_comes_back_the_same_and_destroyed_not_at_all(
    keys: SqliteKeys, watch: Watch
) -> None:
    blob = (await keys.create(ANN)).seal("hoi", "record.sealed", b"")
    watch.seconds += SECONDS
    key = await keys.get(ANN)
    assert key
    assert key.open(blob, "record.sealed", b"") == "hoi"
    assert await keys.destroy(ANN)
    assert await keys.get(ANN) is None
    assert await keys.destroy(ANN)


async def test_nobody_gets_a_second_key(keys: SqliteKeys) -> None:
    key = await keys.create(ANN)
    with pytest.raises(StorageFault):
        await keys.create(ANN)
    assert await keys.get(ANN) is key


async def test_an_opened_key_stays_in_memory_for_minutes_only(
    keys: SqliteKeys, watch: Watch, file: Path
) -> None:
    await keys.create(ANN)
    delete_all(file)
    watch.seconds += SECONDS - 1
    assert await keys.get(ANN)
    watch.seconds += 1
    assert await keys.get(ANN) is None


async def test_only_so_many_keys_stay_in_memory(keys: SqliteKeys) -> None:
    people = [PersonId(f"{number:032x}") for number in range(MOST + 10)]
    await asyncio.gather(*(keys.create(person) for person in people))
    assert set(keys._opened._kept) == set(people[10:])
