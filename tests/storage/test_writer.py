"""The one writer: many turns in one commit, and no turn that takes others with it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.faults import StorageFault
from storage.files import connect
from storage.writer import GROUP, PATIENCE_S, Work, Writer


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file.sqlite"
    with closing(connect(path)) as connection:
        connection.execute("CREATE TABLE word (word TEXT UNIQUE NOT NULL) STRICT")
    return path


@pytest.fixture
async def writer(file: Path) -> AsyncIterator[Writer]:
    opened = await Writer.open(file)
    yield opened
    await opened.close()


def put(word: str | None) -> Work[int]:
    return lambda connection: connection.execute("INSERT INTO word VALUES (?)", (word,)).rowcount


def put_and_fail(word: str) -> Work[int]:
    def work(connection: sqlite3.Connection) -> int:
        put(word)(connection)
        raise LookupError(word)

    return work


def words(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        return {row[0] for row in connection.execute("SELECT word FROM word")}


async def told(writer: Writer, *works: Work[int]) -> list[int | BaseException]:
    return await asyncio.gather(*map(writer.turn, works), return_exceptions=True)


async def test_what_is_told_is_in_the_file(writer: Writer, file: Path) -> None:
    assert await writer.turn(put("hoi")) == 1
    assert words(file) == {"hoi"}


async def test_the_settings_that_keep_what_was_acknowledged_are_on(writer: Writer) -> None:
    def settings(connection: sqlite3.Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await writer.turn(settings) == ["wal", 2, 1, 1, 0]


async def test_turns_that_wait_share_a_commit(writer: Writer) -> None:
    statements: list[str] = []
    await writer.turn(lambda connection: connection.set_trace_callback(statements.append))
    await told(writer, *(put(f"{number}") for number in range(2 * GROUP)))
    assert statements.count("COMMIT") <= 4
    assert sum("INSERT" in statement for statement in statements) == 2 * GROUP


async def test_turns_are_taken_in_order(writer: Writer) -> None:
    await told(writer, *(put(f"{number}") for number in range(600)))
    in_order = "SELECT word FROM word ORDER BY rowid"
    found = await writer.turn(lambda connection: connection.execute(in_order).fetchall())
    assert found == [(f"{number}",) for number in range(600)]


@pytest.mark.parametrize(
    "bad", [put_and_fail("bad"), put(None), put("one")], ids=["raises", "not allowed", "repeats"]
)
async def test_a_turn_that_fails_undoes_itself_only(
    writer: Writer, file: Path, bad: Work[int]
) -> None:
    answers = await told(writer, put("one"), bad, put("two"))
    assert answers[::2] == [1, 1]
    assert isinstance(answers[1], LookupError | StorageFault)
    assert words(file) == {"one", "two"}


async def test_a_fault_does_not_quote_what_was_kept(writer: Writer) -> None:
    await writer.turn(put("geheim"))
    with pytest.raises(StorageFault) as fault:
        await writer.turn(put("geheim"))
    assert "geheim" not in str(fault.value)
    assert fault.value.__cause__ is None


async def test_a_full_disk_is_a_fault_that_may_pass(writer: Writer, file: Path) -> None:
    await writer.turn(put("before"))
    await writer.turn(lambda db: db.execute("PRAGMA max_page_count = 4").fetchone()[0])
    with pytest.raises(StorageFault, match="disk is full") as fault:
        await writer.turn(put("x" * 100_000))
    assert not fault.value.permanent
    await writer.turn(lambda db: db.execute("PRAGMA max_page_count = 4000").fetchone()[0])
    await writer.turn(put("after"))
    assert words(file) == {"before", "after"}


async def test_a_file_held_by_another_is_waited_for(writer: Writer, file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(writer.turn(put("hoi")))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        other.execute("COMMIT")
        assert await waiting == 1


async def test_a_file_held_for_too_long_is_a_fault_that_may_pass(
    writer: Writer, file: Path
) -> None:
    await writer.turn(lambda db: db.execute("PRAGMA busy_timeout = 10").fetchone())
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answers = await told(writer, put("one"), put("two"))
        assert [a.permanent for a in answers if isinstance(a, StorageFault)] == [False, False]
        other.execute("COMMIT")
    assert await writer.turn(put("three")) == 1


async def test_cancelling_one_caller_leaves_the_others_alone(writer: Writer) -> None:
    tasks = [asyncio.create_task(writer.turn(put(f"{number}"))) for number in range(10)]
    await asyncio.sleep(0)
    tasks[3].cancel()
    answers = await asyncio.gather(*tasks, return_exceptions=True)
    assert isinstance(answers[3], asyncio.CancelledError)
    assert answers[:3] + answers[4:] == [1] * 9


async def test_a_file_that_is_no_database_is_a_lasting_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"this is a letter, not a database" * 100)
    with pytest.raises(StorageFault, match="damaged") as fault:
        await Writer.open(tmp_path / "file")
    assert fault.value.permanent


async def test_what_can_wait_goes_with_the_next_that_can_not(writer: Writer) -> None:
    statements: list[str] = []
    await writer.turn(lambda connection: connection.set_trace_callback(statements.append))
    patient = asyncio.create_task(writer.turn(put("patient"), can_wait=True))
    await asyncio.sleep(PATIENCE_S / 5)
    assert not patient.done()
    await writer.turn(put("urgent"))
    assert patient.done()
    assert statements.count("COMMIT") == 2  # that of setting the callback, too
    inserts = [statement for statement in statements if "INSERT" in statement]
    assert ["patient" in inserts[0], "urgent" in inserts[1]] == [True, True]


async def test_what_can_wait_does_not_wait_for_long(writer: Writer, file: Path) -> None:
    async with asyncio.timeout(20 * PATIENCE_S):
        await writer.turn(put("patient"), can_wait=True)
    assert words(file) == {"patient"}


async def test_what_waits_when_the_file_closes_is_kept(file: Path) -> None:
    writer = await Writer.open(file)
    patient = asyncio.create_task(writer.turn(put("patient"), can_wait=True))
    await asyncio.sleep(0)
    await writer.close()
    assert await patient == 1
    assert words(file) == {"patient"}


async def test_turns_that_go_well_set_no_savepoint(writer: Writer) -> None:
    statements: list[str] = []
    await writer.turn(lambda connection: connection.set_trace_callback(statements.append))
    await told(writer, put("one"), put("two"))
    assert not any("SAVEPOINT" in statement for statement in statements)
    await told(writer, put("three"), put_and_fail("four"))
    assert any("SAVEPOINT" in statement for statement in statements)
