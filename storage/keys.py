"""The key store on SQLite: one wrapped key a person, in a file of its own."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable

from storage.recent import Recent
from storage.store import PersonId, SheetId
from storage.vault import Master, PersonKey, drop_ciphers
from storage.writer import Writer

KID = 1
"""Which master key wraps new keys; rises when master keys can be exchanged."""


class SqliteKeys:
    """`storage.store.Keys` on one file. Opened keys stay in memory for minutes, never longer."""

    def __init__(
        self, writer: Writer, master: Master, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Use a file that is open for writing and the master key that wraps what is in it."""
        self._writer = writer
        self._master = master
        self._opened: Recent[PersonId | SheetId, PersonKey] = Recent(clock)

    async def get(self, person: PersonId | SheetId) -> PersonKey | None:
        """Return the person's key, None if there is none (any more)."""
        if (key := self._opened.get(person)) is not None:
            return key
        raw = bytes.fromhex(person)
        wrapped = await self._writer.read(lambda connection: _wrapped(connection, raw))
        return None if wrapped is None else self._remember(person, wrapped)

    async def create(self, person: PersonId | SheetId) -> PersonKey:
        """Make a key, durable before this returns."""
        raw = bytes.fromhex(person)
        wrapped = self._master.wrap(person, self._master.new_secret())
        await self._writer.turn(lambda connection: _put(connection, raw, wrapped))
        return self._remember(person, wrapped)

    async def destroy(self, person: PersonId | SheetId) -> bool:
        """Delete the key; True once its bytes are gone too, False if that needs another call."""
        raw = bytes.fromhex(person)
        await self._writer.turn(lambda connection: _delete(connection, raw))
        self._opened.drop(person)
        drop_ciphers()
        return await self._writer.sweep()

    def _remember(self, person: PersonId | SheetId, wrapped: bytes) -> PersonKey:
        return self._opened.put(person, self._master.unwrap(person, wrapped))


def _wrapped(connection: sqlite3.Connection, raw: bytes) -> bytes | None:
    row = connection.execute("SELECT wrapped FROM key WHERE person = ?", (raw,)).fetchone()
    return row[0] if row else None


def _put(connection: sqlite3.Connection, raw: bytes, wrapped: bytes) -> None:
    connection.execute(
        "INSERT INTO key (person, kid, wrapped) VALUES (?, ?, ?)", (raw, KID, wrapped)
    )


def _delete(connection: sqlite3.Connection, raw: bytes) -> None:
    connection.execute("DELETE FROM key WHERE person = ?", (raw,))
