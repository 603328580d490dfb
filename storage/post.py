"""What is to be sent and what was: the outbox, and references to what can be taken back."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime

from storage import rows
from storage.faults import KeyGone, SealBroken
from storage.outbox import Outbox
from storage.rows import OUTBOX, SHOWN, day_of, moment_of, stamp
from storage.store import SHOWN_KEPT, Outgoing, PersonId
from storage.turns import pack, raw_of, row_of, unpack
from storage.vault import PersonKey
from storage.writer import Writer

LOG = logging.getLogger(__name__)


class Post:
    """The part of a store that the sender works with; see `storage.store.Store`."""

    def __init__(self, data: Writer, key_of: Callable[[PersonId], Awaitable[PersonKey]]) -> None:
        """Know nothing of the outbox yet."""
        self._data = data
        self._key = key_of
        self._outbox = Outbox()

    def put(self, messages: Sequence[Outgoing]) -> None:
        """Know of messages that were committed."""
        self._outbox.put(messages)

    def lose(self) -> None:
        """Know no more what waits: a commit was tried, and what became of it is not known."""
        self._outbox.lose()

    def drop(self, person: PersonId) -> None:
        """Know that *person* is erased, and so are their messages."""
        self._outbox.drop(person)

    async def outgoing(self, limit: int, without: Collection[PersonId]) -> tuple[Outgoing, ...]:
        """Return the first messages to send; one that does not open is set aside and logged."""
        if self._outbox.is_known:
            return self._outbox.first(limit, without)
        others, changes = [raw_of(person) for person in without], self._outbox.changes
        found = await self._data.read(lambda db: rows.outgoing(db, limit, others))
        if not found and not others:
            self._outbox.see_empty(changes)
        return tuple([message for row in found if (message := await self._message(*row))])

    async def _message(
        self, number: int, raw: bytes, sealed: bytes, sending: int
    ) -> Outgoing | None:
        person = PersonId(raw.hex())
        try:
            body = (await self._key(person)).open(sealed, OUTBOX, row_of(number))
        except (KeyGone, SealBroken) as fault:
            LOG.error("fault=%s row=outbox set_aside=1", type(fault).__name__)
            await self._data.turn(lambda db: rows.set_message_aside(db, number))
            return None
        return Outgoing(number, person, body, bool(sending))

    async def mark_sending(self, outgoing: Outgoing, *, is_sending: bool) -> None:
        """Note, durably, that a message is about to be handed over, or surely was not."""
        number, mark = outgoing.id, int(is_sending)
        await self._data.turn(lambda db: rows.mark_sending(db, number, mark))
        self._outbox.mark(outgoing, is_sending=is_sending)

    async def sent(
        self, outgoing: Outgoing, ref: str | None, now: datetime, *, can_wait: bool
    ) -> None:
        """Delete a message from the outbox; keep the channel's reference to it, if any."""
        raw, number, sealed = raw_of(outgoing.person), outgoing.id, None
        if ref is not None:
            text = pack(ref, stamp(now))
            sealed = (await self._key(outgoing.person)).seal(text, SHOWN, row_of(number))
        gone_on = day_of(now + SHOWN_KEPT)
        await self._data.turn(
            lambda db: rows.message_sent(db, number, raw, sealed, gone_on), can_wait=can_wait
        )
        self._outbox.strike(outgoing)

    async def shown(self, person: PersonId) -> tuple[tuple[str, datetime], ...]:
        """Return references of messages to take back, with when each was sent, in order."""
        raw = raw_of(person)
        found = await self._data.read(lambda db: rows.shown(db, raw))
        key = await self._key(person)
        texts = [unpack(key.open(sealed, SHOWN, row_of(number))) for number, sealed in found]
        return tuple((ref, moment_of(at)) for ref, at in texts)

    async def unshow(self, person: PersonId) -> None:
        """Forget those references."""
        raw = raw_of(person)
        await self._data.turn(lambda db: rows.unshow(db, raw))
