"""Messages are handed on from memory only while all that wait are known: as the file has them."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import outbox, rows
from storage.sqlite import SqliteStore, open_store
from storage.store import Commit, Outgoing, PersonId
from storage.turns import raw_of
from tests.storage.places import NOW, Place, newcomer


async def put(store: SqliteStore, person: PersonId, *texts: str) -> None:
    version = (await store.load(person)).version
    event = f"{person}:{version}"
    await store.commit(Commit(person, event, version, "{}", NOW, outgoing=texts))


async def in_the_file(store: SqliteStore, without: Collection[PersonId] = ()) -> list[int]:
    others = [raw_of(person) for person in without]
    found = await store._data.read(lambda db: rows.outgoing(db, 99, others))
    return [row[0] for row in found]


async def waiting(store: SqliteStore, without: Collection[PersonId] = ()) -> list[int]:
    return [message.id for message in await store.outgoing(99, without=without)]


async def reads_of_the_outbox(store: SqliteStore) -> list[str]:
    """Return a list to which each statement is added that reads the outbox from now on."""
    read: list[str] = []

    def note(statement: str) -> None:
        if "FROM outbox WHERE aside" in statement:
            read.append(statement)

    await store._data.read(lambda db: db.set_trace_callback(note))
    return read


async def test_what_was_just_committed_is_not_read_again(place: Place) -> None:
    async with place.open() as store:
        ann, bob = await newcomer(store, "tg:1"), await newcomer(store, "tg:2")
        assert await waiting(store) == []
        read = await reads_of_the_outbox(store)
        await put(store, ann, "a", "b")
        await put(store, bob, "c")
        assert [m.body for m in await store.outgoing(2)] == ["a", "b"]
        assert [m.body for m in await store.outgoing(9, without={ann})] == ["c"]
        assert read == []


async def test_what_an_earlier_run_left_is_read_first_and_in_order(place: Place) -> None:
    async with place.open() as store:
        person = await newcomer(store)
        await put(store, person, "a")
    async with place.open() as store:
        await put(store, person, "b")
        first, second = await store.outgoing(9)
        assert (first.body, second.body) == ("a", "b")
        await store.sent(first, None, NOW)
        await store.sent(second, None, NOW)
        assert await waiting(store) == []


async def test_more_than_is_worth_remembering_is_read_in_order(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "MOST", 5)
    async with place.open() as store:
        person = await newcomer(store)
        assert await waiting(store) == []
        for _ in range(3):
            await put(store, person, "a", "b", "c")
            assert await waiting(store) == await in_the_file(store)
        for message in await store.outgoing(99):
            await store.sent(message, None, NOW)
            assert await waiting(store) == await in_the_file(store)


async def test_a_commit_whose_caller_was_called_off_still_goes_out(place: Place) -> None:
    async with place.open() as store:
        person = await newcomer(store)
        assert await waiting(store) == []
        commit = Commit(person, "e1", 0, "{}", NOW, outgoing=("a",))
        committing = asyncio.create_task(store.commit(commit))
        await asyncio.sleep(0)
        committing.cancel()
        await asyncio.gather(committing, return_exceptions=True)
        assert [message.body for message in await store.outgoing(9)] == ["a"]


async def test_a_mark_is_known(place: Place) -> None:
    async with place.open() as store:
        person = await newcomer(store)
        assert await waiting(store) == []
        await put(store, person, "a")
        (message,) = await store.outgoing(9)
        await store.mark_sending(message, is_sending=True)
        assert await store.outgoing(9) == (Outgoing(message.id, person, "a", is_sending=True),)


DEED = st.tuples(st.sampled_from(("put", "send", "forget", "begin again")), st.integers(0, 2))


@settings(max_examples=25, deadline=None)
@given(deeds=st.lists(DEED, max_size=14))
def test_memory_and_file_never_differ(
    deeds: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("outbox")
    asyncio.run(live(folder, deeds))


async def live(folder: Path, deeds: list[tuple[str, int]]) -> None:
    store = await open_store(folder / "data", folder / "key")
    for number, (deed, who) in enumerate(deeds):
        person = await newcomer(store, f"tg:{who}")
        match deed:
            case "put":
                await put(store, person, f"{number}", f"{number}b")
            case "send":
                for message in (await store.outgoing(99))[:2]:
                    await store.sent(message, None, NOW, can_wait=number % 2 == 0)
            case "forget":
                await store.forget(person, event=f"bye:{number}", now=NOW)
            case _:
                await store.close()
                store = await open_store(folder / "data", folder / "key")
        person = await newcomer(store, f"tg:{who}")
        assert await waiting(store) == await in_the_file(store)
        assert await waiting(store, {person}) == await in_the_file(store, {person})
    await store.close()
