from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage.sqlite import SqliteStore, open_store
from storage.store import Commit, PersonId

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


async def be_due(store: SqliteStore, number: int, at: datetime | None) -> PersonId:
    person = await store.find(f"tg:{number}", create=True, now=NOON)
    assert person is not None
    version = (await store.load(person)).version
    event = f"{number}:{version}"
    await store.commit(Commit(person, event, version, "{}", NOON, due_at=at))
    return person


async def due(store: SqliteStore, at: datetime) -> Sequence[PersonId]:
    return [person for person, _ in await store.due(at, 100)]


async def test_who_falls_due_earlier_than_all_others_is_found(tmp_path: Path) -> None:
    store = await open_store(tmp_path / "data", tmp_path / "key")
    try:
        assert await due(store, NOON) == []
        late = await be_due(store, 1, NOON + timedelta(hours=2))
        assert await due(store, NOON) == []
        early = await be_due(store, 2, NOON + timedelta(hours=1))
        assert await due(store, NOON + timedelta(hours=1)) == [early]
        assert await due(store, NOON + timedelta(hours=2)) == [early, late]
        await be_due(store, 2, None)
        assert await due(store, NOON + timedelta(hours=2)) == [late]
        await be_due(store, 1, NOON + timedelta(hours=3))
        assert await due(store, NOON + timedelta(hours=2)) == []
        assert await due(store, NOON + timedelta(hours=3)) == [late]
    finally:
        await store.close()


async def test_who_falls_due_while_it_is_asked_is_not_missed(tmp_path: Path) -> None:
    store = await open_store(tmp_path / "data", tmp_path / "key")
    try:
        for number in range(30):
            at = NOON + timedelta(minutes=number)
            _, person = await asyncio.gather(store.due(NOON, 9), be_due(store, number, at))
            assert person in await due(store, at)
            await be_due(store, number, None)
    finally:
        await store.close()


async def test_a_store_that_is_opened_knows_who_was_due(tmp_path: Path) -> None:
    store = await open_store(tmp_path / "data", tmp_path / "key")
    person = await be_due(store, 1, NOON)
    await store.close()
    store = await open_store(tmp_path / "data", tmp_path / "key")
    try:
        assert await due(store, NOON - timedelta(hours=1)) == []
        assert await due(store, NOON) == [person]
    finally:
        await store.close()
