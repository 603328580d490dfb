"""The SQLite adapter of `storage.store.Store`: seals, takes its turn with the writer, opens."""

from __future__ import annotations

import asyncio
import itertools
import logging
import secrets
from collections.abc import Collection
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path

from dialogs.frozen import dataclass
from storage import endings, rows
from storage.faults import KeyGone, SealBroken
from storage.files import introduce, meet, prepare
from storage.folder import Claim
from storage.horizon import Horizon
from storage.keys import SqliteKeys
from storage.post import Post
from storage.recent import Recent
from storage.rows import ADDRESS, INBOX, SealedTurn, day_of, moment_of, stamp
from storage.sheet_rows import SheetMoved
from storage.sheets import Sheets
from storage.standing import Standing
from storage.store import (
    STRANGER_KEPT,
    Arrival,
    Commit,
    Keys,
    Loaded,
    Outcome,
    Outgoing,
    PersonId,
    SharedSheet,
)
from storage.turns import open_loaded, pack, raw_of, seal_turn, unpack
from storage.vault import Master, PersonKey
from storage.writer import Writer

REWRITTEN_AT_ONCE = 16 * 2**20
"""Up to this many bytes the data are written anew at each erasure, above it once a day."""

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a store is made of."""

    claim: Claim
    master: Master
    data: Writer
    key_file: Writer
    keys: Keys
    next_message: int


class SqliteStore:
    """`storage.store.Store` on a data folder. Make it with `open_store`."""

    def __init__(self, parts: _Parts) -> None:
        """Use what `open_store` has opened."""
        self._claim = parts.claim
        self._master = parts.master
        self._data = parts.data
        self._key_file = parts.key_file
        self._keys = parts.keys
        self._sheets = Sheets(parts.data, parts.keys, parts.master)
        self._found: Recent[bytes, PersonId] = Recent()
        self._addresses: Recent[PersonId, str] = Recent()
        self._standing = Standing()
        self._post = Post(parts.data, self._key)
        self._horizon = Horizon()
        self._numbers = itertools.count(parts.next_message)
        self.made_key = parts.master.made
        """Whether the master key was made at this start: its path wants telling, once."""

    async def find(self, address: str, *, create: bool, now: datetime) -> PersonId | None:
        """Return the person behind an address; None if new and not *create*."""
        lookup = self._master.lookup(address)
        if (known := self._found.get(lookup)) is not None:
            return known
        found = await self._data.read(lambda db: rows.find_person(db, lookup))
        if found is not None:
            return self._found.put(lookup, PersonId(found.hex()))
        return await self._add(address, lookup, stamp(now + STRANGER_KEPT)) if create else None

    async def _add(self, address: str, lookup: bytes, expires_at: str) -> PersonId:
        person = PersonId(secrets.token_hex(16))
        key = await self._keys.create(person)
        sealed, raw = key.seal(address, ADDRESS, b""), bytes.fromhex(person)
        holder = await self._data.turn(
            lambda db: rows.add_person(db, raw, lookup, sealed, expires_at)
        )
        if holder != raw:
            await self._keys.destroy(person)
        return PersonId(holder.hex())

    async def address(self, person: PersonId) -> str:
        """Return the address the person was found by."""
        if (known := self._addresses.get(person)) is not None:
            return known
        raw = raw_of(person)
        sealed = await self._data.read(lambda db: rows.address_of(db, raw))
        return self._addresses.put(person, (await self._key(person)).open(sealed, ADDRESS, b""))

    async def receive(self, arrival: Arrival) -> bool:
        """Put an event into the inbox; False when it already waits or had its effect."""
        raw, mark = raw_of(arrival.person), self._master.mark(arrival.event)
        text = pack(arrival.event, arrival.body, stamp(arrival.at))
        sealed = (await self._key(arrival.person)).seal(text, INBOX, mark)
        day = day_of(arrival.at)
        return await self._data.turn(lambda db: rows.add_arrival(db, raw, mark, sealed, day))

    async def waiting(self, limit: int) -> tuple[Arrival, ...]:
        """Return the oldest events that wait; one that does not open is set aside and logged."""
        found = await self._data.read(lambda db: rows.waiting(db, limit))
        return tuple([arrival for row in found if (arrival := await self._arrival(*row))])

    async def _arrival(self, mark: bytes, raw: bytes, sealed: bytes) -> Arrival | None:
        person = PersonId(raw.hex())
        try:
            text = (await self._key(person)).open(sealed, INBOX, mark)
        except (KeyGone, SealBroken) as fault:
            LOG.error("fault=%s row=inbox set_aside=1", type(fault).__name__)
            await self._data.turn(lambda db: rows.set_aside(db, mark))
            return None
        event, body, at = unpack(text)
        return Arrival(event, person, body, moment_of(at))

    async def set_aside(self, event: str) -> None:
        """Let an event that cannot be handled wait no more; `prune` drops it in time."""
        mark = self._master.mark(event)
        await self._data.turn(lambda db: rows.set_aside(db, mark))

    async def load(self, person: PersonId) -> Loaded:
        """Return where the person stands."""
        if (known := self._standing.get(person)) is not None:
            return known
        raw, erasures = raw_of(person), self._standing.erasures
        found = await self._data.read(lambda db: rows.load(db, raw))
        sheet = None if found[3] is None else await self._sheets.open(found[3])
        loaded = open_loaded(found, await self._key(person), sheet)
        return self._standing.see(person, loaded, erasures)

    async def invitation(self, code: str, person: PersonId, now: datetime) -> SharedSheet | None:
        """Return the sheet that *code* leads *person* to; None if it leads nowhere (any more)."""
        return await self._sheets.invitation(code, person, now)

    async def commit(self, commit: Commit) -> Outcome:
        """Keep one turn's outcome in one transaction, durably."""
        mark, key = self._master.mark(commit.event), await self._key(commit.person)
        sheet = None if commit.sheet is None else await self._sheets.seal(commit.sheet)
        turn = seal_turn(commit, mark, key, self._numbers, sheet)
        self._horizon.note(turn.due_at)
        before = self._standing.leave(commit.person)
        try:
            outcome, ended = await self._data.turn(lambda db: rows.take_turn(db, turn))
        except SheetMoved:
            outcome, ended = Outcome.STALE, []
        except BaseException:  # whether it was kept is not known
            self._post.lose()
            raise
        if outcome is Outcome.DONE:
            self._note_done(commit, turn, before)
        if sheet and outcome is not Outcome.DONE:
            await self._sheets.undo(sheet)
        if ended:
            await self._finish_erasures(ended, limit=REWRITTEN_AT_ONCE)
        return outcome

    def _note_done(self, commit: Commit, turn: SealedTurn, before: Loaded | None) -> None:
        numbered = zip(turn.outgoing, commit.outgoing, strict=True)
        self._post.put([Outgoing(n, commit.person, body) for (n, _), body in numbered])
        self._standing.step(before, commit)

    async def due(self, now: datetime, limit: int) -> tuple[tuple[PersonId, datetime], ...]:
        """Return who is due at *now*, with when they were, longest due first."""
        until = stamp(now)
        if self._horizon.is_clear_at(until):
            return ()
        changes = self._horizon.changes
        found, following = await self._data.read(lambda db: rows.due(db, until, limit))
        if not found:
            self._horizon.see(following, changes)
        return tuple((PersonId(raw.hex()), moment_of(at)) for raw, at in found)

    async def outgoing(
        self, limit: int, *, without: Collection[PersonId] = ()
    ) -> tuple[Outgoing, ...]:
        """Return the first messages to send; one that does not open is set aside and logged."""
        return await self._post.outgoing(limit, without)

    async def mark_sending(self, outgoing: Outgoing, *, is_sending: bool) -> None:
        """Note, durably, that a message is about to be handed over, or surely was not."""
        await self._post.mark_sending(outgoing, is_sending=is_sending)

    async def sent(
        self, outgoing: Outgoing, ref: str | None, now: datetime, *, can_wait: bool = False
    ) -> None:
        """Delete a message from the outbox; keep the channel's reference to it, if any."""
        await self._post.sent(outgoing, ref, now, can_wait=can_wait)

    async def shown(self, person: PersonId) -> tuple[tuple[str, datetime], ...]:
        """Return references of messages to take back, with when each was sent, in order."""
        return await self._post.shown(person)

    async def unshow(self, person: PersonId) -> None:
        """Forget those references."""
        await self._post.unshow(person)

    async def expired(self, now: datetime, limit: int) -> tuple[PersonId, ...]:
        """Return people whose *expires_at* has passed, longest first; the caller forgets them."""
        until = stamp(now)
        found = await self._data.read(lambda db: rows.expired(db, until, limit))
        return tuple(PersonId(raw.hex()) for raw in found)

    async def forget(self, person: PersonId, *, event: str, now: datetime) -> None:
        """Erase the person: every row at once, then the key, then what the files still held."""
        raw, mark, day = raw_of(person), self._master.mark(event), day_of(now)
        gone = await self._data.turn(lambda db: endings.erase(db, raw, mark, day))
        self._standing.erase(person)
        self._post.drop(person)
        self._addresses.drop(person)
        self._found.drop_value(person)
        await self._finish_erasures(gone, limit=REWRITTEN_AT_ONCE)

    async def finish_erasures(self) -> None:
        """Finish what a crash, a reader or the size of the file held up."""
        begun = await self._data.turn(endings.erasures)
        if begun:
            await self._finish_erasures(begun, limit=None)

    async def _finish_erasures(self, people: list[bytes], limit: int | None) -> None:
        keys_gone = [await self._keys.destroy(PersonId(raw.hex())) for raw in people]
        if await self._data.sweep(limit=limit) and all(keys_gone):
            await self._data.turn(lambda db: endings.erased(db, people))
            await self._data.truncate()

    async def prune(self, now: datetime) -> None:
        """Drop what is only kept for a while: event ids, references, events set aside."""
        await self._data.turn(lambda db: endings.prune(db, now))
        await self.finish_erasures()

    async def close(self) -> None:
        """Finish what was begun and give the data folder free."""
        try:
            await self._data.close()
        finally:
            try:
                await self._key_file.close()
            finally:
                self._claim.release()

    async def _key(self, person: PersonId) -> PersonKey:
        key = await self._keys.get(person)
        if key is not None:
            return key
        raw = raw_of(person)
        await self._data.read(lambda db: rows.address_of(db, raw))  # never kept, or erased?
        raise KeyGone


async def open_store(data_dir: Path, key_file: Path) -> SqliteStore:
    """Open a data folder: claim it, prove key and files, bring them up to date, finish erasures.

    Raises:
        SettingError: another process has the folder, or the master key is not usable.
        StorageFault: the data are damaged, half missing, or newer than this program.
    """
    async with AsyncExitStack() as undo:
        claim = await asyncio.to_thread(Claim, data_dir)
        undo.callback(claim.release)
        master = await asyncio.to_thread(meet, claim.folder, key_file)
        await asyncio.to_thread(prepare, claim.folder)
        await asyncio.to_thread(introduce, master, claim.folder)
        key_writer = await Writer.open(claim.folder.keys)
        undo.push_async_callback(key_writer.close)
        data = await Writer.open(claim.folder.data)
        undo.push_async_callback(data.close)
        following = await data.turn(rows.highest_message) + 1
        keys = SqliteKeys(key_writer, master)
        store = SqliteStore(_Parts(claim, master, data, key_writer, keys, following))
        await store.finish_erasures()
        undo.pop_all()
    return store
