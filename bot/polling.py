"""Fetching updates: taken in durably first, and only then acknowledged, by asking for the next."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Protocol

from bot.backoff import Backoff
from bot.channels.faults import Hold, OtherPoller, WebhookSet
from bot.channels.port import TryLater
from bot.logs import describe_fault
from storage.faults import StorageFault

PATIENCE_S = 30
"""So long a poll waits for news."""

LOG = logging.getLogger(__name__)


class Source(Protocol):
    """Where updates come from."""

    async def updates(self, offset: int | None, patience: int) -> Sequence[object]:
        """Return raw updates, waiting up to *patience* s; those below *offset* are done with.

        Raises TryLater or LockedOut.
        """
        ...


Take = Callable[[Sequence[object]], Awaitable[None]]
"""Takes updates in; once it returns they survive a crash. Raises StorageFault if they don't."""


class Polling:
    """Fetches until it is stopped; what was not acknowledged by then is fetched again next time."""

    def __init__(
        self,
        source: Source,
        take: Take,
        *,
        patience: int = PATIENCE_S,
        backoff: Backoff | None = None,
    ) -> None:
        """Begin with what was not acknowledged yet."""
        self._source = source
        self._take = take
        self._patience = patience
        self._backoff = backoff or Backoff()
        self._offset: int | None = None
        self._failures = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch and take in until *stop*; raise LockedOut when the token is refused."""
        stopped = asyncio.ensure_future(stop.wait())
        try:
            while not stop.is_set():
                fetching = asyncio.ensure_future(self._source.updates(self._offset, self._patience))
                await asyncio.wait({fetching, stopped}, return_when=asyncio.FIRST_COMPLETED)
                if not fetching.done():
                    fetching.cancel()
                    await asyncio.gather(fetching, return_exceptions=True)
                    return
                await self._pass_on(fetching, stop)
        finally:
            stopped.cancel()

    async def _pass_on(
        self, fetching: asyncio.Future[Sequence[object]], stop: asyncio.Event
    ) -> None:
        try:
            updates = fetching.result()
            self._offset = None  # heard: whatever was acknowledged is
            await self._take(updates)
            self._offset = _following(updates)
            if updates and self._offset is None:
                raise TryLater("updates without numbers")  # they can't be acknowledged
            self._failures = 0
        except StorageFault as fault:
            if fault.permanent:
                raise
            await self._rest(stop, fault)
        except TryLater as trouble:
            await self._rest(stop, trouble)

    async def _rest(self, stop: asyncio.Event, trouble: Exception) -> None:
        self._failures += 1
        seconds = self._backoff.seconds(self._failures)
        if isinstance(trouble, Hold):
            seconds = max(seconds, trouble.seconds)
        if isinstance(trouble, WebhookSet):
            LOG.error("a_webhook_is_set_for_this_token=1 delete_it=1 again_in_s=%.0f", seconds)
        elif isinstance(trouble, OtherPoller):
            LOG.error("another_copy_runs_with_this_token=1 again_in_s=%.0f", seconds)
        else:
            LOG.warning("%s again_in_s=%.1f", describe_fault(trouble), seconds)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), seconds)


def _following(updates: Sequence[object]) -> int | None:
    """Return the offset that acknowledges *updates*.

    None when there are none: ids begin anew after a quiet week, perhaps below the last.
    """
    numbers = [one["update_id"] for one in updates if isinstance(one, dict) and _has_number(one)]
    return max(numbers) + 1 if numbers else None


def _has_number(update: dict[str, object]) -> bool:
    return isinstance(update.get("update_id"), int)
