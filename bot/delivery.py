"""From the outbox to the channel, in order, deleted once sent: a crash may repeat, never lose."""

from __future__ import annotations

import logging

from bot.channels.port import Channel, TryLater, Unreachable
from bot.clocks import Clock
from bot.outbound import TakeBack, outbound_from_json
from storage.store import Outgoing, PersonId, Store

BATCH = 50

LOG = logging.getLogger(__name__)


async def deliver(store: Store, channel: Channel, clock: Clock) -> int:
    """Send all that waits; return how many messages were sent.

    What the channel can't take now waits for the next call, and so does all that follows it for
    the same person. What is meant for somebody who can't be reached is dropped.
    """
    count = 0
    later: set[PersonId] = set()
    while waiting := await store.outgoing(BATCH, without=later):
        for outgoing in waiting:
            if outgoing.person in later:
                continue
            try:
                await _send(store, channel, clock, outgoing)
                count += 1
            except TryLater:
                later.add(outgoing.person)
            except Unreachable:
                LOG.info("dropped=1 because=unreachable")
                await store.sent(outgoing, None, clock())
    return count


async def _send(store: Store, channel: Channel, clock: Clock, outgoing: Outgoing) -> None:
    message = outbound_from_json(outgoing.body)
    address = await store.address(outgoing.person)
    if isinstance(message, TakeBack):
        shown = await store.shown(outgoing.person)
        await channel.take_back(address, [ref for ref, _ in shown])
        await store.unshow(outgoing.person)
        await store.sent(outgoing, None, clock())
        return
    ref = await channel.send(address, message)
    await store.sent(outgoing, ref, clock())
