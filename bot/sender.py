"""From the outbox to people: in order for each, many at once, answers before prompts.

A message leaves the outbox once it was sent: a crash may repeat one, it can't lose one.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence

from bot.channels.faults import LockedOut
from bot.channels.port import TryLater, Unreachable
from bot.clocks import Clock
from bot.logs import describe_fault
from bot.resting import rest
from bot.sending import Pace, Screen, Sending
from dialogs.events import Pick, event_from_json
from storage.faults import KeyGone, SealBroken, StorageFault, UnknownPerson
from storage.store import Arrival, Outgoing, PersonId, Store

BATCH = 500
MOST_PEOPLE = 5_000
"""So many people's messages are held at once; a clock makes no more prompts in a minute."""

PICK = json.dumps("pick")

LOG = logging.getLogger(__name__)


class Sender:
    """Sends what the outbox holds until it is stopped. `note` and `ring` say that there is more."""

    def __init__(
        self, store: Store, screen: Screen, clock: Clock, pace: Pace | None = None
    ) -> None:
        """Send nothing yet."""
        self._store = store
        self._clock = clock
        self._pace = pace or Pace()
        self._sending = Sending(store, screen, clock, self._pace)
        self._bell = asyncio.Event()
        self._busy: dict[PersonId, asyncio.Task[None]] = {}
        self._failures = 0
        self._is_closing = False
        self._broken: Exception | None = None

    def ring(self) -> None:
        """Look at the outbox again."""
        self._bell.set()

    def note(self, arrival: Arrival, _: object = None) -> None:
        """Know of a turn that was made: a tap shows on its question."""
        is_tap = PICK in arrival.body  # or words that look like one: most are not read again
        event = event_from_json(arrival.event, json.loads(arrival.body)) if is_tap else None
        if isinstance(event, Pick):
            asked = f"{event.nonce}.{event.ordinal}"
            self._sending.picked(arrival.person, asked, event.option)
        self.ring()

    async def run(self, stop: asyncio.Event, *, grace: float = 5.0) -> None:
        """Send until *stop*; then finish what is on its way, for *grace* seconds at most.

        Raises LockedOut when the token is refused, StorageFault when the store can't be mended.
        """
        stopped = asyncio.ensure_future(stop.wait())
        stopped.add_done_callback(lambda _: self.ring())
        self.ring()
        try:
            while not stop.is_set() and self._broken is None:
                await self._bell.wait()
                self._bell.clear()
                await self._take()
        finally:
            stopped.cancel()
            await self._finish(grace)
        if self._broken is not None:
            raise self._broken

    async def _finish(self, grace: float) -> None:
        self._is_closing = True
        self._sending.close()
        tasks = dict(self._busy)
        for person, task in tasks.items():
            if person not in self._sending.on_the_way:
                task.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks.values(), timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    # -- people ------------------------------------------------------------------------

    async def _take(self) -> None:
        """Give everybody with messages in the outbox a task that sends them."""
        while not self._is_closing and len(self._busy) < MOST_PEOPLE:
            try:
                rows = await self._store.outgoing(BATCH, without=self._busy.keys())
            except StorageFault as fault:
                self._look_later(fault)
                return
            self._failures = 0
            people: dict[PersonId, list[Outgoing]] = {}
            for row in rows:
                people.setdefault(row.person, []).append(row)
            for person, theirs in people.items():
                self._busy[person] = asyncio.create_task(self._serve(person, theirs))
            if len(rows) < BATCH:
                return

    def _look_later(self, fault: StorageFault) -> None:
        if fault.permanent:
            raise fault
        LOG.warning("%s", describe_fault(fault))
        self._failures += 1
        seconds = self._pace.backoff.seconds(self._failures)
        asyncio.get_running_loop().call_later(seconds, self.ring)

    async def _serve(self, person: PersonId, rows: Sequence[Outgoing]) -> None:
        try:
            await self._send_all(person, rows)
        except TryLater:
            pass  # we are closing: it waits in the outbox
        except (UnknownPerson, KeyGone, SealBroken) as fault:
            LOG.info("%s left_out=1", describe_fault(fault))  # erased meanwhile, or nearly so
            await asyncio.sleep(self._pace.backoff.longest)
        except (LockedOut, StorageFault) as fault:
            await self._break_off(fault)
        except Exception as error:  # noqa: BLE001 - one person's trouble must not be everybody's
            LOG.error("%s sending_stopped=1", describe_fault(error))
            await asyncio.sleep(self._pace.backoff.longest)
        finally:
            self._busy.pop(person, None)
            self.ring()

    async def _break_off(self, fault: LockedOut | StorageFault) -> None:
        LOG.error("%s", describe_fault(fault))
        if isinstance(fault, LockedOut) or fault.permanent:
            self._broken = fault
        else:
            await asyncio.sleep(self._pace.backoff.seconds(1))

    async def _send_all(self, person: PersonId, rows: Sequence[Outgoing]) -> None:
        try:
            for row in rows:
                if self._is_closing:
                    return
                await self._sending.deliver(row, is_last=row is rows[-1])
        except Unreachable:
            LOG.info("resting=1 because=unreachable")
            for row in rows:
                await self._sending.strike_out(row)
            await rest(self._store, person, f"unreachable:{rows[0].id}", self._clock())
