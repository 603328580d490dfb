"""The two ports of the storage house, and the plain values that pass through them.

Every text here is JSON (or an address, or a channel's message reference) written by the
caller; the adapter seals it on the way in and opens it on the way out, so a caller never
meets a key. All moments are aware datetimes and come back in UTC. Values that hold a
person's words keep them out of their ``repr``.

Any call may raise `storage.faults.StorageFault`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import field
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import NewType, Protocol, TypeAlias

from dialogs.frozen import dataclass
from storage.vault import PersonKey

PersonId = NewType("PersonId", str)
"""128 random bits in hex: says nothing about who it is."""

SheetId = NewType("SheetId", str)
"""The same of a sheet that two people share."""

STRANGER_KEPT = timedelta(hours=24)
"""How long a person is kept who was found but never had a commit."""

SEEN_KEPT = timedelta(days=14)
"""How long an event id is remembered, so that a repeated event has no second effect."""

SHOWN_KEPT = timedelta(hours=48)
"""How long a message can be taken back, so how long its reference is kept."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An event that came in and waits for its turn: a row of the durable inbox."""

    event: str
    person: PersonId
    body: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class SharedSheet:
    """A sheet that two people share, as it stands: from *ends_at* on nobody may read it.

    *side* is whose of the two this is, ``a`` or ``b``; the one still free for who was invited.
    """

    sheet: SheetId
    version: int
    side: str
    body: str = field(repr=False)
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class BeginSheet:
    """A sheet is begun, its first seat taken; whoever gives *code* before *until* gets the other.

    It ends the sheet that the person shared before.
    """

    body: str = field(repr=False)
    code: str = field(repr=False)
    until: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class JoinSheet:
    """The second seat is taken with *code*, which then is used up; *found* is what it led to.

    It ends the sheet that the person shared before.
    """

    found: SharedSheet
    body: str = field(repr=False)
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WriteSheet:
    """The sheet as it was loaded gets another body."""

    found: SharedSheet
    body: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class EndSheet:
    """The sheet is gone, for both; its key is destroyed."""

    found: SharedSheet


SheetChange: TypeAlias = BeginSheet | JoinSheet | WriteSheet | EndSheet


@dataclass(frozen=True, slots=True)
class Loaded:
    """Where a person stands: session, its version, all their records in order of key.

    *sheet* is the one they share; the caller leaves one alone whose time is over.
    """

    session: str | None = field(repr=False)
    version: int
    records: tuple[tuple[str, str], ...] = field(repr=False)
    sheet: SharedSheet | None = None


@dataclass(frozen=True, slots=True)
class Commit:
    """One turn's outcome, kept whole or not at all.

    *version* is the one that was loaded. *session*, *due_at* and *expires_at* replace what was
    kept (None clears it); *drop* removes records by key, then *keep* sets them; *outgoing* messages
    are sent in this order. *sheet* is what becomes of the sheet they share: if that moved on since
    the load, nothing of the turn is kept.
    """

    person: PersonId
    event: str
    version: int
    session: str | None = field(repr=False)
    now: datetime
    keep: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    drop: tuple[str, ...] = field(default=(), repr=False)
    outgoing: tuple[str, ...] = field(default=(), repr=False)
    due_at: datetime | None = None
    expires_at: datetime | None = None
    sheet: SheetChange | None = None


class Outcome(Enum):
    """What became of a commit."""

    DONE = auto()
    """All of it is on disk."""

    STALE = auto()
    """Somebody committed since the load: nothing was written; load and advance again.

    So it is when a sheet moved on, or a code was used up meanwhile.
    """

    REPEATED = auto()
    """This event had its effect before: nothing was written but that it no longer waits."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message that waits to be sent. Ids rise in the order in which messages were committed.

    *is_sending*: it was being handed over when it was last heard of; it may have come, or not.
    """

    id: int
    person: PersonId
    body: str = field(repr=False)
    is_sending: bool = False


class Store(Protocol):
    """What is kept of people: inbox, session, records, due times, outbox."""

    async def find(self, address: str, *, create: bool, now: datetime) -> PersonId | None:
        """Return the person behind an address such as ``console:me``; None if new and not *create*.

        A person made here expires after `STRANGER_KEPT` unless a commit says otherwise.
        """
        ...

    async def address(self, person: PersonId) -> str:
        """Return the address the person was found by."""
        ...

    async def receive(self, arrival: Arrival) -> bool:
        """Put an event into the inbox; once this returns it survives a crash.

        False when the event already waits or had its effect. Acknowledge in both cases.
        """
        ...

    async def waiting(self, limit: int) -> tuple[Arrival, ...]:
        """Return the oldest events that wait, in the order in which they were received."""
        ...

    async def set_aside(self, event: str) -> None:
        """Let an event that cannot be handled wait no more; `prune` drops it in time."""
        ...

    async def load(self, person: PersonId) -> Loaded:
        """Return where the person stands."""
        ...

    async def invitation(self, code: str, person: PersonId, now: datetime) -> SharedSheet | None:
        """Return the sheet that *code* leads *person* to; None if it leads nowhere (any more).

        A code of their own leads nowhere.
        """
        ...

    async def commit(self, commit: Commit) -> Outcome:
        """Keep one turn's outcome in one transaction, durably; its event no longer waits."""
        ...

    async def due(self, now: datetime, limit: int) -> tuple[tuple[PersonId, datetime], ...]:
        """Return who is due at *now*, with when they were, longest due first."""
        ...

    async def outgoing(
        self, limit: int, *, without: Collection[PersonId] = ()
    ) -> tuple[Outgoing, ...]:
        """Return the first messages to send, in order, leaving out those of *without*."""
        ...

    async def mark_sending(self, outgoing: Outgoing, *, is_sending: bool) -> None:
        """Note, durably, that a message is about to be handed over, or surely was not."""
        ...

    async def sent(
        self, outgoing: Outgoing, ref: str | None, now: datetime, *, can_wait: bool = False
    ) -> None:
        """Delete a message from the outbox; keep the channel's reference to it, if any.

        *can_wait*: nothing hangs on it, so it may go with what is written next, if that comes soon.
        It is before all that is written later, and done when this returns.
        """
        ...

    async def shown(self, person: PersonId) -> tuple[tuple[str, datetime], ...]:
        """Return references of messages to take back, with when each was sent, in order."""
        ...

    async def unshow(self, person: PersonId) -> None:
        """Forget those references."""
        ...

    async def expired(self, now: datetime, limit: int) -> tuple[PersonId, ...]:
        """Return people whose *expires_at* has passed, longest first; the caller forgets them."""
        ...

    async def forget(self, person: PersonId, *, event: str, now: datetime) -> None:
        """Erase the person: every row at once, then the key, then what the files still held.

        The sheet they share goes with them, for both, and so does its key. Only the mark of
        *event* stays, so that a repeat of it finds nothing to do.
        """
        ...

    async def prune(self, now: datetime) -> None:
        """Drop what is only kept for a while: event ids, references, sheets, events set aside.

        Finishes erasures that something held up. Call it once a day.
        """
        ...

    async def close(self) -> None:
        """Finish what was begun and give the data folder free."""
        ...


class Keys(Protocol):
    """One key a person, and one a sheet, kept apart from the rows it seals. For adapters only."""

    async def get(self, person: PersonId | SheetId) -> PersonKey | None:
        """Return the person's key, None if there is none (any more)."""
        ...

    async def create(self, person: PersonId | SheetId) -> PersonKey:
        """Make a key, durable before this returns. Called before the person's first row exists."""
        ...

    async def destroy(self, person: PersonId | SheetId) -> bool:
        """Delete the key, after the person's last row is gone. May be called again.

        True once its bytes are gone too; False if somebody reads them just now: call again later.
        """
        ...
