"""From the outbox to the channel: in order, and deleted once sent. A crash may repeat, never lose."""

from __future__ import annotations

from bot.channels.port import Channel
from bot.clocks import Clock
from bot.outbound import TakeBack, outbound_from_json
from storage.store import Outgoing, Store

BATCH = 50


async def deliver(store: Store, channel: Channel, clock: Clock) -> int:
    """Send all that waits; return how many messages were sent."""
    count = 0
    while waiting := await store.outgoing(BATCH):
        for outgoing in waiting:
            await _send(store, channel, clock, outgoing)
            count += 1
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
