"""One line a person: their events one by one and in order, many people at once."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

from bot.backoff import Backoff
from bot.logs import describe_fault
from storage.faults import StorageFault
from storage.store import Arrival, PersonId, Store

AT_ONCE = 64
"""So many people are served at the same moment."""

RECOVERED = 100_000
"""More than ever waits when the program was stopped."""

LOG = logging.getLogger(__name__)

Handle = Callable[[Arrival], Awaitable[object]]
"""Makes one turn and commits it; raises StorageFault when the store as a whole fails."""


class Lines:
    """Who waits for their turn. Everybody gets one event at a time: a flood delays its own sender.

    Each arrival is in the durable inbox already; what is here when the program ends waits there.
    """

    def __init__(
        self, handle: Handle, *, at_once: int = AT_ONCE, backoff: Backoff | None = None
    ) -> None:
        """Begin with nobody."""
        self._handle = handle
        self._free = asyncio.Semaphore(at_once)
        self._backoff = backoff or Backoff()
        self._lines: dict[PersonId, deque[Arrival]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._is_closing = False
        self.broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Fails when waiting will not mend it: the program can't go on."""

    def put(self, arrival: Arrival) -> None:
        """Let *arrival* wait behind what its person sent before."""
        line = self._lines.get(arrival.person)
        if line is not None:
            line.append(arrival)
        elif not self._is_closing:
            self._lines[arrival.person] = deque([arrival])
            worker = asyncio.create_task(self._serve(arrival.person), name="a person's line")
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)

    async def recover(self, store: Store) -> int:
        """Take up what an earlier run left in the inbox; return how many events that is."""
        waiting = await store.waiting(RECOVERED)
        for arrival in waiting:
            self.put(arrival)
        return len(waiting)

    async def close(self, seconds: float) -> None:
        """Finish the turns that are being made, up to so long; all others wait in the inbox."""
        self._is_closing = True
        if self._workers:
            _, late = await asyncio.wait(self._workers, timeout=seconds)
            for worker in late:
                worker.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self.broken.cancel()

    async def _serve(self, person: PersonId) -> None:
        line = self._lines[person]
        try:
            while line and not self._is_closing:
                async with self._free:  # taken for one event, so that all get their share
                    await self._turn(line)
        except Exception as fault:  # noqa: BLE001 - whatever it is, somebody must hear of it
            if not self.broken.done():
                self.broken.set_exception(fault)
        finally:
            del self._lines[person]

    async def _turn(self, line: deque[Arrival]) -> None:
        """Handle the first in *line*; while the store is out of order it stays the first."""
        failures = 0
        while not self._is_closing:
            try:
                await self._handle(line[0])
                line.popleft()
                return
            except StorageFault as fault:
                if fault.permanent:
                    raise
                failures += 1
                LOG.warning("%s", describe_fault(fault))
                await asyncio.sleep(self._backoff.seconds(failures))
