"""The one connection that writes a SQLite file, and the group commit that makes it quick.

A turn is one function that runs whole in the connection's thread. Turns that wait are taken
together: one transaction, one commit; only then are they told. So a turn costs a share of one sync
to disk. One that fails takes nobody with it: it may be run again, with the others, each for itself.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Self, TypeVar

import aiosqlite

from dialogs.frozen import dataclass
from storage.faults import StorageFault
from storage.files import connect, fault_of, rewrite, size_of, truncate_wal

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

GROUP = 256
"""How many turns share one commit at most."""

PATIENCE_S = 0.05
"""So long a turn on which nothing hangs waits for another to share a commit with."""


class _Connection(aiosqlite.Connection):
    """A connection that runs a whole function in its thread: one hop, however many statements."""

    def __init__(self, path: Path) -> None:
        """Name the file; awaiting the connection opens it."""
        super().__init__(lambda: connect(path), iter_chunk_size=64)
        self._thread.daemon = True  # a program that dies without closing must not hang instead

    async def run(self, work: Work[T]) -> T:
        execute: Callable[..., Awaitable[T]] = self._execute  # aiosqlite gives it no types
        return await execute(work, self._conn)

    async def ended(self) -> None:
        """Wait until the thread of a connection that did not open is gone."""
        await asyncio.to_thread(self._thread.join)


@dataclass(frozen=True, slots=True)
class _Waiting:
    work: Work[Any]
    told: asyncio.Future[Any]


@dataclass(frozen=True, slots=True)
class _Ended:
    """How a turn ended: with a result or an error."""

    result: Any = None
    error: Exception | None = None


class Writer:
    """Takes turns for one file. Make it with `Writer.open`."""

    def __init__(self, connection: _Connection) -> None:
        """Begin to take turns on an open connection."""
        self._connection = connection
        self._waiting: list[_Waiting] = []
        self._bell = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._closing = False
        self._task = asyncio.create_task(self._serve(), name="storage writer")

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open the file for writing; there must be no other writer."""
        connection = _Connection(path)
        try:
            await connection
        except sqlite3.Error as error:
            await connection.ended()
            raise fault_of(error) from None
        return cls(connection)

    async def read(self, work: Work[T]) -> T:
        """Run *work*, which only reads, among the turns: it sees what those before it wrote."""
        return await self._put(work)

    async def turn(self, work: Work[T], *, can_wait: bool = False) -> T:
        """Run *work* in a transaction; once this returns, what it wrote is on disk.

        *work* may be run more than once, and changes nothing but what is in the file. An exception
        of it undoes this turn only. Cancelling the caller does not stop a turn that has begun.
        One that *can_wait* goes with the next that can't, or after `PATIENCE_S`.
        """
        return await self._put(work, can_wait=can_wait)

    async def _put(self, work: Work[T], *, can_wait: bool = False) -> T:
        if self._closing:
            raise StorageFault("the store is closed", permanent=True)
        loop = asyncio.get_running_loop()
        told: asyncio.Future[T] = loop.create_future()
        self._waiting.append(_Waiting(work, told))
        if not can_wait:
            self._bell.set()
        elif self._timer is None:
            self._timer = loop.call_later(PATIENCE_S, self._bell.set)
        return await told

    async def sweep(self, *, limit: int | None = None) -> bool:
        """Leave nothing deleted in the file or its log; False if that must be done later.

        It must if somebody is reading the file, or if it holds more than *limit* bytes.
        """
        return await self._outside(
            lambda connection: (
                (limit is None or size_of(connection) <= limit) and rewrite(connection)
            )
        )

    async def truncate(self) -> bool:
        """Leave nothing in the log; False if somebody is reading it."""
        return await self._outside(truncate_wal)

    async def _outside(self, work: Work[T]) -> T:
        """Run *work* between two transactions."""
        try:
            return await self._connection.run(work)
        except sqlite3.Error as error:
            raise fault_of(error) from None

    async def close(self) -> None:
        """Let the turns that wait be taken, then close the file."""
        self._closing = True
        self._bell.set()
        await self._task
        await self._connection.close()

    async def _serve(self) -> None:
        while self._waiting or not self._closing:
            await self._bell.wait()
            self._bell.clear()
            self._stop_timer()
            while self._waiting:
                group, self._waiting = self._waiting[:GROUP], self._waiting[GROUP:]
                await self._take(group)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def _take(self, group: list[_Waiting]) -> None:
        try:
            ends = await self._connection.run(lambda connection: _together(connection, group))
        except sqlite3.Error as error:
            fault = fault_of(error)
            ends = [_Ended(error=fault)] * len(group)
        except BaseException:  # the loop is being torn down: let nobody wait for ever
            for waiting in group:
                waiting.told.cancel()
            raise
        for waiting, end in zip(group, ends, strict=True):
            _tell(waiting.told, end)


def _tell(told: asyncio.Future[Any], end: _Ended) -> None:
    if told.done():  # the caller was cancelled meanwhile
        return
    if end.error is None:
        told.set_result(end.result)
    else:
        told.set_exception(end.error)


def _together(connection: sqlite3.Connection, group: list[_Waiting]) -> list[_Ended]:
    """Run the works in one transaction; raise if that as a whole could not be committed.

    A savepoint for each costs as much as what most of them write, so none is set as long as all
    goes well. After a failure the group is run once more, with savepoints.
    """
    try:
        return _in_one(connection, group, _bare)
    except _Half:
        return _in_one(connection, group, _apart)


class _Half(Exception):
    """A work failed when it had written something, with no savepoint to go back to."""


def _in_one(
    connection: sqlite3.Connection, group: list[_Waiting], run: Callable[..., _Ended]
) -> list[_Ended]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        ends = [run(connection, one.work) for one in group]
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return ends


def _bare(connection: sqlite3.Connection, work: Work[Any]) -> _Ended:
    """Run one work; raise `_Half` when it fails and there is something of it to undo."""
    changes = connection.total_changes
    try:
        return _Ended(work(connection))
    except Exception as error:
        if not connection.in_transaction:  # SQLite has undone the whole group: disk full, I/O error
            raise
        if connection.total_changes != changes:
            raise _Half from None
        return _failed(error)


def _apart(connection: sqlite3.Connection, work: Work[Any]) -> _Ended:
    """Run one work so that its failing undoes itself only."""
    connection.execute("SAVEPOINT turn")
    try:
        result = work(connection)
    except Exception as error:
        if not connection.in_transaction:
            raise
        connection.execute("ROLLBACK TO turn")
        connection.execute("RELEASE turn")
        return _failed(error)
    connection.execute("RELEASE turn")
    return _Ended(result)


def _failed(error: Exception) -> _Ended:
    return _Ended(error=fault_of(error) if isinstance(error, sqlite3.Error) else error)
