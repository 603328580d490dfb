"""What lies on the disk: nothing readable, nothing that can be moved, nothing of who was erased."""

from __future__ import annotations

import logging
import random
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from storage import endings, rows
from storage.faults import KeyGone, SealBroken, UnknownPerson
from storage.files import (
    connect,
    connect_readonly,
    truncate_wal,
)
from storage.sqlite import REWRITTEN_AT_ONCE
from storage.store import Arrival, Commit, PersonId
from tests.storage.places import NOW, Place, newcomer, talk

CANARY = "kanariepiet zit op zijn stok"
PIECE = 24


def pieces(blobs: Iterable[bytes]) -> list[bytes]:
    """Cut blobs up: a long one does not lie in a file in one piece."""
    return [blob[at : at + PIECE] for blob in blobs for at in range(0, len(blob) - PIECE, PIECE)]


def wrapped_key(place: Place, person: PersonId) -> list[bytes]:
    with closing(connect_readonly(place.folder.keys)) as keys:
        query = "SELECT wrapped FROM key WHERE person = ?"
        return [row[0] for row in keys.execute(query, (bytes.fromhex(person),))]


def sealed_fields(place: Place, person: PersonId) -> list[bytes]:
    raw = bytes.fromhex(person)
    with closing(connect_readonly(place.folder.data)) as data:
        every = [row for query in rows.SEALED.values() for row in data.execute(query)]
    return [sealed for owner, _, sealed in every if owner == raw]


def left_of(needles: list[bytes], place: Place) -> list[bytes]:
    assert needles
    held = place.everything()
    return [needle for needle in needles if needle in held]


@pytest.mark.parametrize("canary", [CANARY, "🐦" * 9])
async def test_nothing_that_was_said_can_be_read_in_any_file(place: Place, canary: str) -> None:
    forms = [canary.encode(), canary.encode("utf-16-le"), canary.encode("unicode_escape")]
    forms += [canary.encode().hex().encode(), b"note/event", b"event-1"]
    async with place.open() as store:
        person = await newcomer(store, f"console:{canary}")
        await talk(store, person, "event-1", canary)
        assert left_of(forms, place) == []
        await store.forget(person, event="event-2", now=NOW)
        assert left_of(forms, place) == []
    assert left_of(forms, place) == []


async def test_the_files_are_closed_to_others(place: Place) -> None:
    async with place.open() as store:
        await talk(store, await newcomer(store), "e1", CANARY)
        modes = {file.name: file.stat().st_mode & 0o777 for file in place.data_dir.iterdir()}
    assert set(modes.values()) == {0o600}
    assert place.data_dir.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("seed", range(2))
async def test_nothing_is_left_of_who_was_erased(place: Place, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - a test's dice must fall the same way again
    said: dict[PersonId, list[bytes]] = defaultdict(list)
    async with place.open() as store:
        people = [await newcomer(store, f"tg:{number}") for number in range(20)]
        for number in range(80):
            person = dice.choice(people)
            await talk(store, person, f"e{number}", "x" * dice.choice([10, 400, 3000]))
            said[person] += sealed_fields(place, person)
        for person in dice.sample(people, 3):
            needles = pieces(set(said[person]))[::3] + pieces(wrapped_key(place, person))
            assert left_of(needles, place)
            await store.forget(person, event=f"bye/{person}", now=NOW)
            assert left_of(needles, place) == []
            assert left_of([bytes.fromhex(person), person.encode()], place) == []


def erase_by_hand(place: Place, person: PersonId, *steps: str) -> ExitStack:
    """Do some of the steps of an erasure; the files stay open, so that closing does not tidy up."""
    held = ExitStack()
    for path, table in ((place.folder.data, "person"), (place.folder.keys, "key")):
        connection = held.enter_context(closing(connect(path)))
        connection.execute(f"PRAGMA secure_delete = {'ON' if 'overwrite' in steps else 'OFF'}")
        if table == "person" or "key" in steps:
            connection.execute(f"DELETE FROM {table} WHERE person = ?", [bytes.fromhex(person)])  # noqa: S608 - names of ours
        if "sweep" in steps:
            assert truncate_wal(connection)
    return held


async def filled(place: Place) -> PersonId:
    async with place.open() as store:
        person = await newcomer(store)
        for number in range(5):
            await talk(store, person, f"e{number}", CANARY)
        await talk(store, await newcomer(store, "console:other"), "other", CANARY)
    return person


async def test_an_erasure_takes_overwriting_the_key_and_a_sweep(place: Place) -> None:
    person = await filled(place)
    fields, key = pieces(sealed_fields(place, person)), pieces(wrapped_key(place, person))
    with erase_by_hand(place, person, "overwrite", "key", "sweep"):
        assert left_of(fields + key, place) == []


async def test_control_without_overwriting_the_bytes_are_still_there(place: Place) -> None:
    person = await filled(place)
    fields, key = pieces(sealed_fields(place, person)), pieces(wrapped_key(place, person))
    with erase_by_hand(place, person, "key", "sweep"):
        assert left_of(fields, place)
        assert left_of(key, place)


async def test_control_without_a_sweep_the_bytes_are_still_there(place: Place) -> None:
    person = await filled(place)
    fields, key = pieces(sealed_fields(place, person)), pieces(wrapped_key(place, person))
    with erase_by_hand(place, person, "overwrite", "key"):
        assert left_of(fields, place)
        assert left_of(key, place)


async def test_control_without_deleting_the_key_it_is_still_there(place: Place) -> None:
    person = await filled(place)
    key = pieces(wrapped_key(place, person))
    with erase_by_hand(place, person, "overwrite", "sweep"):
        assert left_of(key, place) == key


async def test_a_sweep_that_a_reader_holds_up_is_done_later(place: Place) -> None:
    async with place.open() as store:
        person = await newcomer(store)
        await talk(store, person, "e1", CANARY)
        needles = pieces(sealed_fields(place, person) + wrapped_key(place, person))
        async with reading(place.folder.data):
            for writer in (store._data, store._key_file):
                await writer.turn(lambda db: db.execute("PRAGMA busy_timeout = 10").fetchone())
            await store.forget(person, event="bye", now=NOW)
            assert left_of(needles, place)
        await store.prune(NOW)
        assert left_of(needles, place) == []


class reading:  # noqa: N801 - reads as what it does
    """Hold a read transaction on a file, as a backup does."""

    def __init__(self, path: Path) -> None:
        self._connection = connect_readonly(path)

    async def __aenter__(self) -> None:
        self._connection.execute("BEGIN")
        self._connection.execute("SELECT count(*) FROM vault").fetchone()

    async def __aexit__(self, *_: object) -> None:
        self._connection.close()


async def test_an_erasure_cut_off_before_the_key_is_finished_at_the_next_start(
    place: Place,
) -> None:
    person = await filled(place)
    fields, key = pieces(sealed_fields(place, person)), pieces(wrapped_key(place, person))
    with closing(connect(place.folder.data)) as data:
        endings.erase(data, bytes.fromhex(person), b"bye", "2026-11-21")
    assert left_of(key, place) == key
    async with place.open() as store:
        assert left_of(fields + key + [bytes.fromhex(person)], place) == []
        with pytest.raises(UnknownPerson):
            await store.load(person)


MOVES = {
    "another row": "UPDATE record SET sealed = (SELECT sealed FROM record WHERE person = :ann "
    "AND row <> (SELECT min(row) FROM record WHERE person = :ann)) "
    "WHERE person = :ann AND row = (SELECT min(row) FROM record WHERE person = :ann)",
    "another person's row": "UPDATE record SET person = :bob WHERE person = :ann",
    "another person's session": "UPDATE person SET session = "
    "(SELECT session FROM person WHERE person = :ann) WHERE person = :bob",
    "an earlier session": "UPDATE person SET version = version - 1 WHERE person = :bob",
    "another column": "UPDATE person SET session = address WHERE person = :bob",
}


@pytest.mark.parametrize("move", MOVES)
async def test_a_field_that_was_moved_does_not_open(place: Place, move: str) -> None:
    async with place.open() as store:
        ann, bob = await newcomer(store, "tg:ann"), await newcomer(store, "tg:bob")
        for person in (ann, bob):
            for number in range(2):
                await talk(store, person, f"{person}/{number}", CANARY)
    names = {"ann": bytes.fromhex(ann), "bob": bytes.fromhex(bob)}
    with closing(connect(place.folder.data)) as data:
        assert data.execute(MOVES[move], names).rowcount > 0
    async with place.open() as store:
        with pytest.raises(SealBroken):
            await store.load(ann if move == "another row" else bob)


async def test_a_key_given_to_another_person_does_not_open(place: Place) -> None:
    async with place.open() as store:
        ann, bob = await newcomer(store, "tg:ann"), await newcomer(store, "tg:bob")
    with closing(connect(place.folder.keys)) as keys:
        keys.execute(
            "UPDATE key SET wrapped = (SELECT wrapped FROM key WHERE person = ?) WHERE person = ?",
            (bytes.fromhex(ann), bytes.fromhex(bob)),
        )
    async with place.open() as store:
        with pytest.raises(SealBroken):
            await store.address(bob)


async def test_whose_key_is_lost_is_a_fault_and_nobody_elses(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.open() as store:
        ann, bob = await newcomer(store, "tg:ann"), await newcomer(store, "tg:bob")
        for person in (ann, bob):
            version = (await store.load(person)).version
            await store.commit(Commit(person, person, version, CANARY, NOW, outgoing=(CANARY,)))
            await store.receive(Arrival(f"next/{person}", person, CANARY, NOW))
    with closing(connect(place.folder.keys)) as keys:
        keys.execute("DELETE FROM key WHERE person = ?", (bytes.fromhex(ann),))
    async with place.open() as store:
        with caplog.at_level(logging.DEBUG):
            assert [arrival.person for arrival in await store.waiting(10)] == [bob]
            assert [message.person for message in await store.outgoing(10)] == [bob]
        with pytest.raises(KeyGone) as fault:
            await store.load(ann)
        assert CANARY not in caplog.text + str(fault.value)
        assert "fault=KeyGone row=inbox" in caplog.text
        assert (await store.load(bob)).session == CANARY
        assert [arrival.person for arrival in await store.waiting(1)] == [bob]
        await store.forget(ann, event="bye", now=NOW)
        assert await newcomer(store, "tg:ann") != ann


def columns(data: sqlite3.Connection) -> list[tuple[str, str, str]]:
    return data.execute(
        "SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_info(t.name) c "
        "WHERE t.type = 'table'"
    ).fetchall()


PLAIN = {
    "vault.one": "there is one",
    "vault.dataset": "random",
    "vault.kid": "a count",
    "vault.proof": "sealed with the master key",
    "person.person": "random",
    "person.lookup": "keyed digest",
    "person.version": "a count",
    "person.due_at": "a moment",
    "person.expires_at": "a moment",
    "record.person": "random",
    "record.row": "keyed digest",
    "inbox.id": "a count",
    "inbox.mark": "keyed digest",
    "inbox.person": "random",
    "inbox.day": "a day",
    "inbox.aside": "yes or no",
    "outbox.id": "a count",
    "outbox.person": "random",
    "outbox.aside": "yes or no",
    "outbox.sending": "yes or no",
    "shown.id": "a count",
    "shown.person": "random",
    "shown.gone_on": "a day",
    "seen.id": "a count",
    "seen.mark": "keyed digest",
    "seen.day": "a day",
    "erasure.person": "random",
    "sheet.sheet": "random",
    "sheet.version": "a count",
    "sheet.ends_at": "a moment",
    "seat.person": "random",
    "seat.sheet": "random",
    "seat.side": "one of two",
    "invitation.mark": "keyed digest",
    "invitation.sheet": "random",
    "invitation.until": "a moment",
}


async def test_every_column_is_sealed_or_known_to_tell_nothing(place: Place) -> None:
    async with place.open():
        pass
    with closing(connect_readonly(place.folder.data)) as data:
        found = {f"{table}.{column}": kind for table, column, kind in columns(data)}
    assert set(found) == set(PLAIN) | set(rows.SEALED)
    assert all(found[place] == "BLOB" for place in rows.SEALED)


async def test_every_row_of_a_person_goes_with_the_person(place: Place) -> None:
    async with place.open():
        pass
    with closing(connect_readonly(place.folder.data)) as data:
        owned = {table for table, column, _ in columns(data) if column == "person"}
        owned -= {"person", "erasure"}
        for table in owned:
            keys = data.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            (key,) = [key for key in keys if key[3] == "person"]
            assert key[2] == "person"
            assert key[6] == "CASCADE"
    assert owned == {"record", "inbox", "outbox", "shown", "seat"}


def begun(place: Place) -> int:
    with closing(connect_readonly(place.folder.data)) as data:
        count: int = data.execute("SELECT count(*) FROM erasure").fetchone()[0]
    return count


async def test_a_large_file_is_written_anew_by_pruning_not_at_each_erasure(place: Place) -> None:
    async with place.open() as store:
        bob = await newcomer(store, "tg:bob")
        large = "x" * REWRITTEN_AT_ONCE
        await store.commit(Commit(bob, "e1", 0, None, NOW, keep=(("large", large),)))
        ann = await newcomer(store, "tg:ann")
        await talk(store, ann, "e2", CANARY)
        key = pieces(wrapped_key(place, ann))
        await store.forget(ann, event="bye", now=NOW)
        assert left_of(key, place) == []
        assert begun(place) == 1
        await store.prune(NOW)
        assert begun(place) == 0
        assert left_of([bytes.fromhex(ann)], place) == []
