"""Prompts that are due: each walks the same rooms as a message, through a front door of its own."""

from __future__ import annotations

import json

from bot.clocks import Clock
from bot.conversation import Conversation
from dialogs.events import Due, event_to_json
from dialogs.library import Library
from dialogs.session import session_from_json
from storage.store import Arrival, Store

BATCH = 1000


async def tick(store: Store, conversation: Conversation, library: Library, clock: Clock) -> int:
    """Handle every prompt that is due now; return how many there were.

    The event's id names person and moment, so that a prompt has its effect once.
    """
    now = clock()
    due = await store.due(now, BATCH)
    for person, due_at in due:
        loaded = await store.load(person)
        prompts = session_from_json(loaded.session).prompts if loaded.session else 0
        script = library.by_prompt("return" if prompts else "daily")
        if script is None:
            continue
        event = f"due:{person}:{due_at.isoformat()}"
        body = json.dumps(event_to_json(Due(event, script.id)))
        await conversation.handle(Arrival(event, person, body, now))
    return len(due)


async def forget_expired(store: Store, clock: Clock) -> int:
    """Erase everybody whose time is over; return how many."""
    gone = await store.expired(clock(), BATCH)
    for person in gone:
        await store.forget(person, event=f"expired:{person}", now=clock())
    return len(gone)
