"""The statements: what each turn reads and writes, inside the writer's thread and transaction.

Nothing here knows a key: what is sealed comes in sealed and goes out sealed.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime

from dialogs.frozen import dataclass
from storage.faults import UnknownPerson
from storage.sheet_rows import (
    SEALED_SHEETS,
    SHEET,
    SealedSheet,
    SheetRow,
    shared_by,
    write_sheet,
)
from storage.store import Outcome

Row = tuple[bytes, bytes, bytes]
LoadedRows = tuple[bytes | None, int, list[tuple[bytes, bytes]], SheetRow | None]

ADDRESS = "person.address"
SESSION = "person.session"
RECORD = "record.sealed"
INBOX = "inbox.sealed"
OUTBOX = "outbox.sealed"
SHOWN = "shown.sealed"

SEALED = {
    ADDRESS: "SELECT person, x'', address FROM person",
    SESSION: "SELECT person, CAST(CAST(version AS TEXT) AS BLOB), session FROM person "
    "WHERE session IS NOT NULL",
    RECORD: "SELECT person, row, sealed FROM record",
    INBOX: "SELECT person, mark, sealed FROM inbox",
    OUTBOX: "SELECT person, CAST(CAST(id AS TEXT) AS BLOB), sealed FROM outbox",
    SHOWN: "SELECT person, CAST(CAST(id AS TEXT) AS BLOB), sealed FROM shown",
    SHEET: SEALED_SHEETS,
}
"""Every sealed column, with how to read all of it: whose, row it is sealed to, field."""


def stamp(moment: datetime) -> str:
    """Return a moment as UTC text of one width, so that text order is time order."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment_of(text: str) -> datetime:
    """Return the moment that *stamp* wrote."""
    return datetime.fromisoformat(text)


def day_of(moment: datetime) -> str:
    """Return a moment's UTC day."""
    return stamp(moment)[:10]


@dataclass(frozen=True, slots=True)
class SealedTurn:
    """A commit, ready to be written."""

    person: bytes
    mark: bytes
    version: int
    session: bytes | None
    keep: tuple[tuple[bytes, bytes], ...]
    drop: tuple[bytes, ...]
    outgoing: tuple[tuple[int, bytes], ...]
    due_at: str | None
    expires_at: str | None
    day: str
    sheet: SealedSheet | None = None


def find_person(connection: sqlite3.Connection, lookup: bytes) -> bytes | None:
    """Return who an address belongs to."""
    row = connection.execute("SELECT person FROM person WHERE lookup = ?", (lookup,)).fetchone()
    return row[0] if row else None


def add_person(
    connection: sqlite3.Connection, person: bytes, lookup: bytes, address: bytes, expires_at: str
) -> bytes:
    """Add a person, unless somebody else was quicker with this address; return who has it."""
    connection.execute(
        "INSERT INTO person (person, lookup, address, expires_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (lookup) DO NOTHING",
        (person, lookup, address, expires_at),
    )
    return find_person(connection, lookup) or person


def address_of(connection: sqlite3.Connection, person: bytes) -> bytes:
    """Return a person's sealed address."""
    row = connection.execute("SELECT address FROM person WHERE person = ?", (person,)).fetchone()
    if row is None:
        raise UnknownPerson
    address: bytes = row[0]
    return address


def add_arrival(
    connection: sqlite3.Connection, person: bytes, mark: bytes, sealed: bytes, day: str
) -> bool:
    """Put an event into the inbox unless it is known."""
    is_new = connection.execute(
        "INSERT INTO inbox (mark, person, sealed, day) SELECT ?1, ?2, ?3, ?4 "
        "WHERE NOT EXISTS (SELECT 1 FROM seen WHERE mark = ?1) "
        "AND EXISTS (SELECT 1 FROM person WHERE person = ?2) ON CONFLICT DO NOTHING",
        (mark, person, sealed, day),
    ).rowcount
    if not is_new and not _seen(connection, mark):
        address_of(connection, person)
    return is_new == 1


def waiting(connection: sqlite3.Connection, limit: int) -> list[Row]:
    """Return mark, person and sealed event of the oldest in the inbox."""
    return connection.execute(
        "SELECT mark, person, sealed FROM inbox WHERE aside = 0 ORDER BY id LIMIT ?", (limit,)
    ).fetchall()


def set_aside(connection: sqlite3.Connection, mark: bytes) -> None:
    """Let an event wait no more."""
    connection.execute("UPDATE inbox SET aside = 1 WHERE mark = ?", (mark,))


def load(connection: sqlite3.Connection, person: bytes) -> LoadedRows:
    """Return a person's sealed session, its version, sealed records with row ids, and sheet."""
    row = connection.execute(
        "SELECT session, version FROM person WHERE person = ?", (person,)
    ).fetchone()
    if row is None:
        raise UnknownPerson
    records = connection.execute(
        "SELECT row, sealed FROM record WHERE person = ?", (person,)
    ).fetchall()
    return row[0], row[1], records, shared_by(connection, person)


def take_turn(connection: sqlite3.Connection, turn: SealedTurn) -> tuple[Outcome, list[bytes]]:
    """Write a turn, unless its event had its effect before or the session has moved on.

    Return also which sheets ended by it. Raises `SheetMoved`: nothing may be kept of the turn.
    """
    if not note_seen(connection, turn.mark, turn.day):
        drop_arrival(connection, turn.mark)
        return Outcome.REPEATED, []
    cursor = connection.execute(
        "UPDATE person SET session = ?, version = version + 1, due_at = ?, expires_at = ? "
        "WHERE person = ? AND version = ?",
        (turn.session, turn.due_at, turn.expires_at, turn.person, turn.version),
    )
    if cursor.rowcount == 0:
        connection.execute("DELETE FROM seen WHERE mark = ?", (turn.mark,))
        address_of(connection, turn.person)
        return Outcome.STALE, []
    _write_records(connection, turn)
    connection.executemany(
        "INSERT INTO outbox (id, person, sealed) VALUES (?, ?, ?)",
        [(number, turn.person, sealed) for number, sealed in turn.outgoing],
    )
    ended = write_sheet(connection, turn.person, turn.sheet) if turn.sheet else []
    drop_arrival(connection, turn.mark)
    return Outcome.DONE, ended


def _write_records(connection: sqlite3.Connection, turn: SealedTurn) -> None:
    for row in turn.drop:
        connection.execute("DELETE FROM record WHERE person = ? AND row = ?", (turn.person, row))
    for row, sealed in turn.keep:
        connection.execute(
            "INSERT INTO record (person, row, sealed) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET sealed = excluded.sealed",
            (turn.person, row, sealed),
        )


def _seen(connection: sqlite3.Connection, mark: bytes) -> bool:
    found = connection.execute("SELECT 1 FROM seen WHERE mark = ?", (mark,)).fetchone()
    return found is not None


def note_seen(connection: sqlite3.Connection, mark: bytes, day: str) -> bool:
    """Remember that an event had its effect; say whether that is new."""
    insert = "INSERT INTO seen (mark, day) VALUES (?, ?) ON CONFLICT DO NOTHING"
    return connection.execute(insert, (mark, day)).rowcount == 1


def drop_arrival(connection: sqlite3.Connection, mark: bytes) -> None:
    """Let an event wait no more: it had its effect."""
    connection.execute("DELETE FROM inbox WHERE mark = ?", (mark,))


def due(
    connection: sqlite3.Connection, now: str, limit: int
) -> tuple[list[tuple[bytes, str]], str | None]:
    """Return who is due and since when, longest first; and when the first of all is due.

    Of those due in one minute each has a place of their own, which is drawn with their id.
    """
    found = connection.execute(
        "SELECT person, due_at FROM person WHERE due_at <= ? ORDER BY due_at, person LIMIT ?",
        (now, limit),
    ).fetchall()
    (first,) = connection.execute(
        "SELECT min(due_at) FROM person WHERE due_at IS NOT NULL"
    ).fetchone()
    return found, first


def expired(connection: sqlite3.Connection, now: str, limit: int) -> list[bytes]:
    """Return whose time is over, longest first."""
    rows = connection.execute(
        "SELECT person FROM person WHERE expires_at <= ? ORDER BY expires_at LIMIT ?", (now, limit)
    ).fetchall()
    return [row[0] for row in rows]


def outgoing(
    connection: sqlite3.Connection, limit: int, without: list[bytes]
) -> list[tuple[int, bytes, bytes, int]]:
    """Return id, person, sealed text and mark of the first messages to send."""
    others = json.dumps([person.hex().upper() for person in without])
    return connection.execute(
        "SELECT id, person, sealed, sending FROM outbox WHERE aside = 0 "
        "AND hex(person) NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?",
        (others, limit),
    ).fetchall()


def mark_sending(connection: sqlite3.Connection, number: int, mark: int) -> None:
    """Note whether a message is being handed over."""
    connection.execute("UPDATE outbox SET sending = ? WHERE id = ?", (mark, number))


def set_message_aside(connection: sqlite3.Connection, number: int) -> None:
    """Do not try to send a message any more."""
    connection.execute("UPDATE outbox SET aside = 1 WHERE id = ?", (number,))


def highest_message(connection: sqlite3.Connection) -> int:
    """Return the highest message id that is still remembered."""
    row: tuple[int] = connection.execute(
        "SELECT max(coalesce((SELECT max(id) FROM outbox), 0), "
        "coalesce((SELECT max(id) FROM shown), 0))"
    ).fetchone()
    return row[0]


def message_sent(
    connection: sqlite3.Connection, number: int, person: bytes, sealed: bytes | None, gone_on: str
) -> None:
    """Take a message out of the outbox; note its reference, unless the person is gone meanwhile."""
    found = connection.execute("DELETE FROM outbox WHERE id = ?", (number,)).rowcount
    if found and sealed is not None:
        connection.execute(
            "INSERT INTO shown (id, person, sealed, gone_on) VALUES (?, ?, ?, ?)",
            (number, person, sealed, gone_on),
        )


def shown(connection: sqlite3.Connection, person: bytes) -> list[tuple[int, bytes]]:
    """Return id and sealed reference of what was sent, in order."""
    return connection.execute(
        "SELECT id, sealed FROM shown WHERE person = ? ORDER BY id", (person,)
    ).fetchall()


def unshow(connection: sqlite3.Connection, person: bytes) -> None:
    """Forget the references."""
    connection.execute("DELETE FROM shown WHERE person = ?", (person,))
