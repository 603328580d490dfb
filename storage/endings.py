"""The statements by which things go: whoever is erased, and what was only kept for a while."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from storage.rows import day_of, drop_arrival, note_seen, stamp
from storage.sheet_rows import end_late, end_of
from storage.store import SEEN_KEPT


def erase(connection: sqlite3.Connection, person: bytes, mark: bytes, day: str) -> list[bytes]:
    """Delete all rows of a person (by the foreign keys) and note that the key must follow.

    The sheet they share ends with them. Return whose keys must go.
    """
    note_seen(connection, mark, day)
    drop_arrival(connection, mark)
    ended = end_of(connection, person)
    connection.execute("INSERT INTO erasure (person) VALUES (?) ON CONFLICT DO NOTHING", (person,))
    connection.execute("DELETE FROM person WHERE person = ?", (person,))
    return [person, *ended]


def erasures(connection: sqlite3.Connection) -> list[bytes]:
    """Return whose erasure was begun and not finished."""
    return [row[0] for row in connection.execute("SELECT person FROM erasure").fetchall()]


def erased(connection: sqlite3.Connection, people: list[bytes]) -> None:
    """Note that these erasures are finished."""
    connection.executemany("DELETE FROM erasure WHERE person = ?", [(raw,) for raw in people])


def prune(connection: sqlite3.Connection, now: datetime) -> None:
    """Drop what was only kept for a while."""
    oldest = day_of(now - SEEN_KEPT - timedelta(days=1))
    connection.execute(
        "DELETE FROM seen WHERE id < coalesce((SELECT id FROM seen WHERE day > ? "
        "ORDER BY id LIMIT 1), (SELECT max(id) + 1 FROM seen))",
        (oldest,),
    )
    connection.execute("DELETE FROM inbox WHERE aside = 1 AND day <= ?", (oldest,))
    connection.execute("DELETE FROM shown WHERE gone_on < ?", (day_of(now),))
    end_late(connection, stamp(now))
