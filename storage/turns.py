"""Sealing what a turn writes, and opening what it read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from storage.faults import UnknownPerson
from storage.rows import OUTBOX, RECORD, SESSION, LoadedRows, SealedTurn, day_of, moment_of, stamp
from storage.sheet_rows import SHEET, SealedSheet, SheetRow
from storage.store import (
    BeginSheet,
    Commit,
    EndSheet,
    JoinSheet,
    Loaded,
    PersonId,
    SharedSheet,
    SheetChange,
    SheetId,
    WriteSheet,
)
from storage.vault import PersonKey

_WRITE = json.JSONEncoder(ensure_ascii=False).encode


def raw_of(person: PersonId | SheetId) -> bytes:
    """Return the id of a person or a sheet as it stands in the rows."""
    try:
        return bytes.fromhex(person)
    except ValueError:
        raise UnknownPerson from None


def row_of(number: int) -> bytes:
    """Return what a field in a numbered row is sealed to."""
    return str(number).encode()


def pack(*texts: str) -> str:
    """Return several texts as one."""
    return _WRITE(texts)


def unpack(text: str) -> tuple[str, ...]:
    """Return the texts that *pack* made one of."""
    return tuple(json.loads(text))


def seal_turn(
    commit: Commit,
    mark: bytes,
    key: PersonKey,
    numbers: Iterator[int],
    sheet: SealedSheet | None = None,
) -> SealedTurn:
    """Return the commit as it is written; each message takes the next of *numbers*.

    A session is sealed to its version, so that an earlier one cannot be put in its place.
    """
    session, following = commit.session, row_of(commit.version + 1)
    return SealedTurn(
        person=raw_of(commit.person),
        mark=mark,
        version=commit.version,
        session=None if session is None else key.seal(session, SESSION, following),
        keep=tuple(_seal_record(key, name, body) for name, body in commit.keep),
        drop=tuple(key.row(name) for name in commit.drop),
        outgoing=tuple(_seal_message(key, next(numbers), body) for body in commit.outgoing),
        due_at=_stamp_or_none(commit.due_at),
        expires_at=_stamp_or_none(commit.expires_at),
        day=day_of(commit.now),
        sheet=sheet,
    )


def seal_sheet(change: SheetChange, sheet: SheetId, key: PersonKey, mark: bytes) -> SealedSheet:
    """Return what becomes of *sheet* as it is written; *mark* is what its code is known by.

    The body is sealed to its version, so that an earlier one cannot be put in its place.
    """
    raw = raw_of(sheet)
    match change:
        case BeginSheet(body=body, until=until, ends_at=ends_at):
            sealed = key.seal(body, SHEET, row_of(1))
            return SealedSheet("begin", raw, 0, sealed, mark, stamp(until), stamp(ends_at))
        case JoinSheet(found=found, body=body):
            sealed = key.seal(body, SHEET, row_of(found.version + 1))
            return SealedSheet("join", raw, found.version, sealed, mark)
        case WriteSheet(found=found, body=body):
            sealed = key.seal(body, SHEET, row_of(found.version + 1))
            return SealedSheet("write", raw, found.version, sealed)
        case EndSheet():
            return SealedSheet("end", raw)


def open_sheet(row: SheetRow, key: PersonKey) -> SharedSheet:
    """Return a sheet that was loaded."""
    sheet, version, side, sealed, ends_at = row
    body = key.open(sealed, SHEET, row_of(version))
    return SharedSheet(SheetId(sheet.hex()), version, side, body, moment_of(ends_at))


def open_loaded(found: LoadedRows, key: PersonKey, sheet: SharedSheet | None = None) -> Loaded:
    """Return what was loaded, records in order of their key."""
    session, version, records, _ = found
    opened = sorted(_open_record(key, row, sealed) for row, sealed in records)
    text = None if session is None else key.open(session, SESSION, row_of(version))
    return Loaded(text, version, tuple(opened), sheet)


def _stamp_or_none(moment: datetime | None) -> str | None:
    return None if moment is None else stamp(moment)


def _seal_record(key: PersonKey, name: str, body: str) -> tuple[bytes, bytes]:
    row = key.row(name)
    return row, key.seal(pack(name, body), RECORD, row)


def _open_record(key: PersonKey, row: bytes, sealed: bytes) -> tuple[str, str]:
    name, body = unpack(key.open(sealed, RECORD, row))
    return name, body


def _seal_message(key: PersonKey, number: int, body: str) -> tuple[int, bytes]:
    return number, key.seal(body, OUTBOX, row_of(number))
