"""A million people in the real tables: a thousand of them real, and due; the others asleep.

Who sleeps is never opened, so random bytes of the right length stand for what would be sealed.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.transcripts import Transcript, start_of
from dialogs.schedule import next_due
from dialogs.session import session_to_json
from storage.sqlite import SqliteStore, open_store
from storage.store import Commit

SESSION_BYTES, ADDRESS_BYTES, WRAPPED_BYTES = 605, 93, 61
AT_ONCE = 10_000
SLEEP = timedelta(days=30)


async def fill(folder: Path, people: int) -> None:
    """Make a store in *folder* and put so many sleeping people into it."""
    store = await open_store(folder / "data", folder / "key")
    await store.close()
    await asyncio.to_thread(_fill, folder / "data", people)


def _fill(data: Path, people: int) -> None:
    later = (datetime.fromisoformat("2027-01-01T00:00:00+00:00"), SLEEP)
    for left in range(people, 0, -AT_ONCE):
        ids = [os.urandom(16) for _ in range(min(AT_ONCE, left))]
        _insert(
            data / "houvast.sqlite",
            "INSERT INTO person (person, lookup, address, version, session, due_at, expires_at) "
            "VALUES (?, ?, ?, 9, ?, ?, ?)",
            _sleepers(ids, left, *later),
        )
        keys = ((person, os.urandom(WRAPPED_BYTES)) for person in ids)
        insert = "INSERT INTO key (person, kid, wrapped) VALUES (?, 1, ?)"
        _insert(data / "keys.sqlite", insert, keys)


def _sleepers(
    ids: list[bytes], first: int, later: datetime, spread: timedelta
) -> Iterator[tuple[object, ...]]:
    for number, person in enumerate(ids, first):
        due = later + spread * (number % 997) / 997
        yield (
            person,
            os.urandom(16),
            os.urandom(ADDRESS_BYTES),
            os.urandom(SESSION_BYTES),
            due.isoformat(timespec="microseconds"),
            (due + timedelta(days=365)).isoformat(timespec="microseconds"),
        )


def _insert(file: Path, statement: str, rows: Iterator[tuple[object, ...]]) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")  # it is thrown away; what is measured is FULL
    connection.execute("BEGIN")
    connection.executemany(statement, rows)
    connection.execute("COMMIT")
    connection.close()


async def place_due(store: SqliteStore, people: int, now: datetime) -> None:
    """Add clients whose daily question falls due in the evening of *now*."""
    start = start_of(Transcript("client", (), ()), now)
    if start is None:
        raise AssertionError("a client begins somewhere")
    session = replace(start.session, profile={**start.session.profile, "hour": "20:00"})

    async def place(number: int) -> None:
        person = await store.find(f"tg:{number}", create=True, now=now)
        if person is None:
            raise AssertionError("nobody was made")
        commit = Commit(
            person=person,
            event=f"placed:{number}",
            version=0,
            session=session_to_json(session),
            now=now,
            due_at=next_due(session, now),
            expires_at=now + timedelta(days=365),
        )
        await store.commit(commit)

    for first in range(1, people + 1, 100):
        await asyncio.gather(*(place(first + number) for number in range(100)))
