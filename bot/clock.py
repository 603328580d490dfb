"""What time brings: prompts that are due walk the same rooms as a message; people expire."""

from __future__ import annotations

import json
import logging
from datetime import datetime

from bot.clocks import Clock
from bot.conversation import Conversation
from bot.inbox import Watcher
from bot.logs import describe_fault
from dialogs.events import Due, event_to_json
from dialogs.library import Library
from dialogs.schedule import prompt_due
from dialogs.session import Session, SessionError, session_from_json
from storage.faults import KeyGone, SealBroken
from storage.store import Arrival, PersonId, Store

BATCH = 1000

LOG = logging.getLogger(__name__)


async def tick(
    store: Store,
    conversation: Conversation,
    library: Library,
    clock: Clock,
    watch: Watcher | None = None,
) -> int:
    """Handle every prompt that is due now; return how many there were.

    The event's id names person and moment, so that a prompt has its effect once.
    """
    now = clock()
    due = await store.due(now, BATCH)
    for person, due_at in due:
        script = await _script_for(store, library, person, now)
        if script is not None:
            event = f"due:{person}:{due_at.isoformat()}"
            body = json.dumps(event_to_json(Due(event, script)))
            arrival = Arrival(event, person, body, now)
            turn = await conversation.handle(arrival)
            if turn is not None and watch is not None:
                watch(arrival, turn)
    return len(due)


async def _script_for(
    store: Store, library: Library, person: PersonId, now: datetime
) -> str | None:
    """Return the script of the prompt that is due *now*; None where there is none."""
    try:
        loaded = await store.load(person)
        session = session_from_json(loaded.session) if loaded.session else Session()
    except (KeyGone, SealBroken, SessionError) as fault:
        LOG.error("%s prompt_left_out=1", describe_fault(fault))
        return None
    script = library.by_prompt(prompt_due(session, now))
    return script.id if script else None


async def forget_expired(store: Store, clock: Clock) -> int:
    """Erase everybody whose time is over; return how many."""
    gone = await store.expired(clock(), BATCH)
    for person in gone:
        await store.forget(person, event=f"expired:{person}", now=clock())
    return len(gone)
