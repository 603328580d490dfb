"""Events that were taken in and wait for their turn, oldest first."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation import Conversation
from dialogs.turn import Turn
from storage.store import Arrival, Store

BATCH = 100

Watcher = Callable[[Arrival, Turn], None]
"""Is told of each turn that was made."""


async def serve(store: Store, conversation: Conversation, watch: Watcher | None = None) -> int:
    """Give everything that waits its turn; return how many events there were."""
    count = 0
    while waiting := await store.waiting(BATCH):
        for arrival in waiting:
            turn = await conversation.handle(arrival)
            if turn is not None and watch is not None:
                watch(arrival, turn)
            count += 1
    return count
