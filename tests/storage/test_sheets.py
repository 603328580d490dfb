"""A sheet that two people share: what every store must do with it, and what lies on the disk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from storage import rows
from storage.backups import backup, restore
from storage.files import connect, connect_readonly
from storage.sheet_rows import SHEET, SealedSheet, write_sheet
from storage.store import (
    BeginSheet,
    Commit,
    EndSheet,
    JoinSheet,
    Loaded,
    Outcome,
    PersonId,
    SharedSheet,
    SheetChange,
    SheetId,
    Store,
    WriteSheet,
)
from tests.storage.places import NOW, Place, newcomer
from tests.storage.test_store_contract import OPENERS, Opener

CODE = "7K4M9QFT"
WORDS = "op zondag praten we een half uur"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BEGUN = BeginSheet("leeg", CODE, NOW + 48 * HOUR, NOW + 20 * DAY)


@pytest.fixture(params=OPENERS)
def opener(request: pytest.FixtureRequest) -> Opener:
    return OPENERS[request.param]


@pytest.fixture
async def store(opener: Opener, place: Place) -> AsyncIterator[Store]:
    opened = await opener(place)
    yield opened
    await opened.close()


async def commit(store: Store, person: PersonId, change: SheetChange) -> Outcome:
    version = (await store.load(person)).version
    event = f"{person}/{version}/{type(change).__name__}"
    return await store.commit(Commit(person, event, version, "s", NOW, sheet=change))


async def invited(store: Store, person: PersonId, code: str = CODE) -> SharedSheet:
    found = await store.invitation(code, person, NOW)
    assert found
    return found


async def sheet_of(store: Store, person: PersonId) -> SharedSheet:
    found = (await store.load(person)).sheet
    assert found
    return found


async def pair(store: Store) -> tuple[PersonId, PersonId]:
    """Let two people share a sheet."""
    ann, bob = await newcomer(store, "tg:ann"), await newcomer(store, "tg:bob")
    assert await commit(store, ann, BEGUN) is Outcome.DONE
    found = await invited(store, bob)
    assert await commit(store, bob, JoinSheet(found, WORDS, CODE)) is Outcome.DONE
    return ann, bob


async def test_both_read_the_same_from_their_own_side(store: Store) -> None:
    ann, bob = await pair(store)
    hers, his = await sheet_of(store, ann), await sheet_of(store, bob)
    assert (hers.side, his.side) == ("a", "b")
    assert replace(hers, side="") == replace(his, side="")
    assert (hers.body, hers.ends_at) == (WORDS, NOW + 20 * DAY)


async def test_a_code_works_once_and_for_so_long(store: Store) -> None:
    ann, bob = await newcomer(store, "tg:ann"), await newcomer(store, "tg:bob")
    cas = await newcomer(store, "tg:cas")
    await commit(store, ann, BEGUN)
    assert await store.invitation(CODE, ann, NOW) is None
    assert await store.invitation("7K4M9QFX", bob, NOW) is None
    assert await store.invitation(CODE, bob, NOW + 48 * HOUR - timedelta(seconds=1))
    assert await store.invitation(CODE, bob, NOW + 48 * HOUR) is None
    await commit(store, bob, JoinSheet(await invited(store, bob), WORDS, CODE))
    assert await store.invitation(CODE, cas, NOW) is None


async def test_of_many_who_give_one_code_at_once_exactly_one_joins(store: Store) -> None:
    ann = await newcomer(store, "tg:ann")
    await commit(store, ann, BEGUN)
    people = [await newcomer(store, f"tg:{number}") for number in range(20)]
    found = [await invited(store, person) for person in people]
    ends = await asyncio.gather(
        *(
            commit(store, person, JoinSheet(sheet, WORDS, CODE))
            for person, sheet in zip(people, found, strict=True)
        )
    )
    assert ends.count(Outcome.DONE) == 1
    assert ends.count(Outcome.STALE) == 19
    loaded = [await store.load(person) for person in people]
    assert sum(one.sheet is not None for one in loaded) == 1
    assert sorted(one.version for one in loaded) == [0] * 19 + [1]


async def test_who_comes_late_makes_the_turn_again_and_loses_nothing(store: Store) -> None:
    ann, bob = await pair(store)
    hers, his = await sheet_of(store, ann), await sheet_of(store, bob)
    assert await commit(store, ann, WriteSheet(hers, "van ann")) is Outcome.DONE
    before = await store.load(bob)
    late = Commit(
        bob, "late", before.version, "anders", NOW, keep=(("a", "1"),), outgoing=("hoi",),
        sheet=WriteSheet(his, "van bob"),
    )  # fmt: skip
    assert await store.commit(late) is Outcome.STALE
    assert await store.load(bob) == before
    assert await store.outgoing(9) == ()
    again = replace(late, sheet=WriteSheet(await sheet_of(store, bob), "van beiden"))
    assert await store.commit(again) is Outcome.DONE
    assert (await sheet_of(store, ann)).body == "van beiden"


async def test_both_may_write_at_the_same_moment(store: Store) -> None:
    people = await pair(store)

    async def add(person: PersonId, number: int) -> None:
        while True:
            sheet = await sheet_of(store, person)
            change = WriteSheet(sheet, f"{sheet.body}/{number}")
            version = (await store.load(person)).version
            event = f"{person}/{number}"
            made = Commit(person, event, version, "s", NOW, sheet=change)
            if await store.commit(made) is Outcome.DONE:
                return

    await asyncio.wait_for(
        asyncio.gather(*(add(people[number % 2], number) for number in range(20))), 20
    )
    body = (await sheet_of(store, people[0])).body
    assert sorted(body.split("/")[1:], key=int) == [str(number) for number in range(20)]


async def test_either_ends_it_for_both(store: Store) -> None:
    for ender in range(2):
        people = await pair(store)
        await commit(store, people[ender], EndSheet(await sheet_of(store, people[ender])))
        assert [(await store.load(person)).sheet for person in people] == [None, None]


async def test_erasing_either_ends_it_for_both(store: Store) -> None:
    ann, bob = await pair(store)
    await store.forget(bob, event="bye", now=NOW)
    loaded = await store.load(ann)
    assert (loaded.session, loaded.sheet) == ("s", None)


async def test_beginning_another_or_joining_one_ends_the_old(store: Store) -> None:
    ann, bob = await pair(store)
    await commit(store, ann, replace(BEGUN, code="AAAA1111"))
    assert (await store.load(bob)).sheet is None
    cas = await newcomer(store, "tg:cas")
    await commit(store, cas, replace(BEGUN, code="BBBB2222"))
    await commit(store, cas, JoinSheet(await invited(store, cas, "AAAA1111"), "samen", "AAAA1111"))
    assert (await sheet_of(store, ann)).sheet == (await sheet_of(store, cas)).sheet
    assert await store.invitation("BBBB2222", bob, NOW) is None


async def test_a_code_that_is_somebodys_already_is_drawn_again(store: Store) -> None:
    ann, bob = await newcomer(store, "tg:ann"), await newcomer(store, "tg:bob")
    assert await commit(store, ann, BEGUN) is Outcome.DONE
    assert await commit(store, bob, BEGUN) is Outcome.STALE
    assert (await store.load(bob)).sheet is None


async def test_pruning_ends_sheets_and_codes_whose_time_is_over(store: Store) -> None:
    ann, bob = await pair(store)
    await store.prune(NOW + 20 * DAY - HOUR)
    assert (await store.load(ann)).sheet
    await store.prune(NOW + 20 * DAY)
    assert [(await store.load(person)).sheet for person in (ann, bob)] == [None, None]


async def test_a_sheet_is_there_after_closing_and_opening(opener: Opener, place: Place) -> None:
    store = await opener(place)
    ann, bob = await pair(store)
    await store.close()
    store = await opener(place)
    assert (await sheet_of(store, ann)).body == (await sheet_of(store, bob)).body == WORDS
    await store.close()


def test_a_value_does_not_show_what_a_sheet_says() -> None:
    found = SharedSheet(SheetId("0" * 32), 1, "a", WORDS, NOW)
    shown = repr((found, BEGUN, JoinSheet(found, WORDS, CODE), WriteSheet(found, WORDS)))
    assert WORDS not in shown + repr(Loaded(None, 0, (), found))
    assert CODE not in shown


# -- on the disk ---------------------------------------------------------------------


def keys_in(place: Place) -> set[bytes]:
    with closing(connect_readonly(place.folder.keys)) as keys:
        return {row[0] for row in keys.execute("SELECT person FROM key")}


def sealed_in(place: Place) -> list[bytes]:
    with closing(connect_readonly(place.folder.data)) as data:
        return [sealed for _, _, sealed in data.execute(rows.SEALED[SHEET])]


@pytest.mark.parametrize("how", ["end", "erase", "time"])
async def test_nothing_is_left_of_a_sheet_that_ended(place: Place, how: str) -> None:
    async with place.open() as store:
        ann, bob = await pair(store)
        sheet = await sheet_of(store, ann)
        raw, sealed = bytes.fromhex(sheet.sheet), sealed_in(place)
        assert raw in keys_in(place)
        if how == "end":
            await commit(store, bob, EndSheet(sheet))
        elif how == "erase":
            await store.forget(bob, event="bye", now=NOW)
        else:
            await store.prune(NOW + 30 * DAY)
        held = place.everything()
        assert raw not in keys_in(place)
        assert not [one for one in (*sealed, raw) if one in held]


async def test_neither_words_nor_code_lie_readable_in_any_file(place: Place) -> None:
    async with place.open() as store:
        await pair(store)
        await commit(store, await newcomer(store, "tg:cas"), replace(BEGUN, code="BBBB2222"))
        held = place.everything()
    assert not [one for one in (WORDS, "leeg", CODE, "BBBB2222") if one.encode() in held]


async def test_an_end_cut_off_before_the_key_is_finished_at_the_next_start(place: Place) -> None:
    async with place.open() as store:
        ann, _ = await pair(store)
        raw = bytes.fromhex((await sheet_of(store, ann)).sheet)
    with closing(connect(place.folder.data)) as data:
        write_sheet(data, bytes.fromhex(ann), SealedSheet("end", raw))
    assert raw in keys_in(place)
    async with place.open() as store:
        assert raw not in keys_in(place)
        assert (await store.load(ann)).sheet is None


async def test_a_sheet_that_was_not_begun_leaves_no_key(place: Place) -> None:
    async with place.open() as store:
        ann = await newcomer(store)
        await commit(store, ann, BEGUN)
        there = keys_in(place)
        version = (await store.load(ann)).version
        stale = Commit(ann, "stale", version - 1, "s", NOW, sheet=replace(BEGUN, code="AAAA1111"))
        assert await store.commit(stale) is Outcome.STALE
        assert keys_in(place) == there


@pytest.mark.parametrize(
    "move",
    [
        "UPDATE sheet SET version = version - 1",
        "UPDATE sheet SET sealed = (SELECT sealed FROM sheet AS o WHERE o.sheet <> sheet.sheet)",
    ],
)
async def test_a_sheet_that_was_moved_is_none_and_stops_nobody(place: Place, move: str) -> None:
    async with place.open() as store:
        ann, _ = await pair(store)
        await commit(store, await newcomer(store, "tg:cas"), replace(BEGUN, code="BBBB2222"))
    with closing(connect(place.folder.data)) as data:
        assert data.execute(move).rowcount
    async with place.open() as store:
        loaded = await store.load(ann)
        assert (loaded.session, loaded.sheet) == ("s", None)


async def test_a_restore_brings_no_ended_sheet_and_no_code_back(
    place: Place, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    target = tmp_path / "elsewhere" / "backup"
    async with place.open() as store:
        ann, bob = await pair(store)
        cas, dirk = await newcomer(store, "tg:cas"), await newcomer(store, "tg:dirk")
        await commit(store, cas, replace(BEGUN, code="BBBB2222"))
        account = backup(place.data_dir, place.key_file, target)
        await commit(store, bob, EndSheet(await sheet_of(store, bob)))
    assert account.without_key == 0
    restore(target, place.data_dir, place.key_file, now=NOW, overwrite=True)
    async with place.open() as store:
        assert [(await store.load(person)).sheet for person in (ann, bob)] == [None, None]
        assert (await store.load(cas)).sheet
        assert await store.invitation("BBBB2222", dirk, NOW) is None
