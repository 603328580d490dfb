"""The statements about sheets that two people share; as in `storage.rows`, all comes in sealed."""

from __future__ import annotations

import sqlite3
from typing import Literal

from dialogs.frozen import dataclass

SHEET = "sheet.sealed"
SEALED_SHEETS = "SELECT sheet AS person, CAST(CAST(version AS TEXT) AS BLOB), sealed FROM sheet"

SheetRow = tuple[bytes, int, str, bytes, str]
"""Sheet, version, side, sealed body, and until when it may be read."""


class SheetMoved(Exception):
    """A sheet is no longer as it was loaded, or a code was used up: the turn is made again."""


@dataclass(frozen=True, slots=True)
class SealedSheet:
    """What a turn does to a sheet, ready to be written; *version* is the one that was loaded."""

    what: Literal["begin", "join", "write", "end"]
    sheet: bytes
    version: int = 0
    sealed: bytes = b""
    mark: bytes = b""
    until: str = ""
    ends_at: str = ""


def shared_by(connection: sqlite3.Connection, person: bytes) -> SheetRow | None:
    """Return the sheet that a person shares."""
    row: SheetRow | None = connection.execute(
        "SELECT sheet.sheet, version, side, sealed, ends_at FROM seat JOIN sheet USING (sheet) "
        "WHERE seat.person = ?",
        (person,),
    ).fetchone()
    return row


def invited_to(
    connection: sqlite3.Connection, mark: bytes, person: bytes, now: str
) -> SheetRow | None:
    """Return the sheet that a code leads to, unless the person sits at it already."""
    row: SheetRow | None = connection.execute(
        "SELECT sheet.sheet, version, 'b', sealed, ends_at FROM invitation JOIN sheet USING (sheet)"
        " WHERE mark = ? AND until > ? AND ends_at > ? AND NOT EXISTS "
        "(SELECT 1 FROM seat WHERE seat.sheet = sheet.sheet AND (person = ? OR side = 'b'))",
        (mark, now, now, person),
    ).fetchone()
    return row


def write_sheet(connection: sqlite3.Connection, person: bytes, change: SealedSheet) -> list[bytes]:
    """Do what a turn does to a sheet; return the sheets that ended by it.

    Raises SheetMoved when that can't be done any more: the whole turn is to be undone.
    """
    ended = [] if change.what == "write" else end_of(connection, person)
    match change.what:
        case "begin":
            _begin(connection, person, change)
        case "join":
            _join(connection, person, change)
        case "write":
            _write(connection, change)
        case "end":
            pass
    return ended


def _begin(connection: sqlite3.Connection, person: bytes, change: SealedSheet) -> None:
    connection.execute(
        "INSERT INTO sheet (sheet, sealed, ends_at) VALUES (?, ?, ?)",
        (change.sheet, change.sealed, change.ends_at),
    )
    _seat(connection, person, change.sheet, "a")
    try:
        connection.execute(
            "INSERT INTO invitation (mark, sheet, until) VALUES (?, ?, ?)",
            (change.mark, change.sheet, change.until),
        )
    except sqlite3.IntegrityError:  # the code is somebody else's: another is drawn
        raise SheetMoved from None


def _join(connection: sqlite3.Connection, person: bytes, change: SealedSheet) -> None:
    used = connection.execute(
        "DELETE FROM invitation WHERE mark = ? AND sheet = ?", (change.mark, change.sheet)
    )
    if used.rowcount == 0:
        raise SheetMoved
    _write(connection, change)
    _seat(connection, person, change.sheet, "b")


def _write(connection: sqlite3.Connection, change: SealedSheet) -> None:
    written = connection.execute(
        "UPDATE sheet SET sealed = ?, version = version + 1 WHERE sheet = ? AND version = ?",
        (change.sealed, change.sheet, change.version),
    )
    if written.rowcount == 0:
        raise SheetMoved


def _seat(connection: sqlite3.Connection, person: bytes, sheet: bytes, side: str) -> None:
    connection.execute(
        "INSERT INTO seat (person, sheet, side) VALUES (?, ?, ?)", (person, sheet, side)
    )


def end_of(connection: sqlite3.Connection, person: bytes) -> list[bytes]:
    """End the sheet that a person shares, for both; return it. Its key is to follow."""
    found = connection.execute("SELECT sheet FROM seat WHERE person = ?", (person,)).fetchall()
    return _end(connection, [row[0] for row in found])


def end_late(connection: sqlite3.Connection, now: str) -> list[bytes]:
    """End all sheets whose time is over, and drop the codes whose time is."""
    connection.execute("DELETE FROM invitation WHERE until <= ?", (now,))
    found = connection.execute("SELECT sheet FROM sheet WHERE ends_at <= ?", (now,)).fetchall()
    return _end(connection, [row[0] for row in found])


def _end(connection: sqlite3.Connection, sheets: list[bytes]) -> list[bytes]:
    for sheet in sheets:
        connection.execute(
            "INSERT INTO erasure (person) VALUES (?) ON CONFLICT DO NOTHING", (sheet,)
        )
        connection.execute("DELETE FROM sheet WHERE sheet = ?", (sheet,))
    return sheets
