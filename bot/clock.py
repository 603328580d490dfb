"""What time brings: prompts that are due walk the same rooms as a message; people expire."""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import replace
from datetime import datetime

from bot.clocks import Clock
from bot.conversation import Conversation
from bot.inbox import Watcher
from bot.logs import describe_fault
from bot.outcomes import commit_of
from dialogs.events import ONLY_FADES, Due, event_to_json
from dialogs.library import Library
from dialogs.schedule import comes_at, prompt_due, put_off
from dialogs.session import SessionError
from storage.faults import KeyGone, SealBroken
from storage.store import Arrival, Loaded, PersonId, Store

BATCH = 1000
"""So many a tick, which is a minute: 25 a second can be sent, and answers go first."""
AT_ONCE = 32
"""So many prompts are made side by side: they share commits, and who writes waits for few."""

LOG = logging.getLogger(__name__)


async def tick(
    store: Store,
    conversation: Conversation,
    library: Library,
    clock: Clock,
    watch: Watcher | None = None,
    *,
    at_most: int = BATCH,
) -> int:
    """Handle the prompts that are due now, *at_most* so many; return how many there were.

    Thousands who share a minute are spread over the next ticks, each with a place that stays.

    The event's id names person and moment, so that a prompt has its effect once. One that is too
    late is let pass: the next takes its place, nothing is said, and nothing counts as unanswered.
    """
    now = clock()
    due = await store.due(now, at_most)
    waiting = iter(due)

    async def work() -> None:
        for person, due_at in waiting:
            coming = await _arrival(store, conversation, library, (person, due_at), now)
            if coming is None:
                continue
            arrival, loaded = coming
            turn = await conversation.handle(arrival, loaded=loaded)
            if turn and watch is not None:
                watch(arrival, turn)

    workers = (work() for _ in range(min(AT_ONCE, len(due))))
    ends = await asyncio.gather(*workers, return_exceptions=True) if due else ()
    for end in ends:
        if end is not None:
            raise end
    return len(due)


async def _arrival(
    store: Store,
    conversation: Conversation,
    library: Library,
    due: tuple[PersonId, datetime],
    now: datetime,
) -> tuple[Arrival, Loaded] | None:
    """Return the prompt that comes *now*, and where its person stands; None where none does."""
    person, due_at = due
    try:
        loaded = await store.load(person)
        session = conversation.session(loaded)
    except (KeyGone, SealBroken, SessionError) as fault:
        LOG.error("%s prompt_left_out=1", describe_fault(fault))
        return None
    event = f"due:{person}:{due_at.isoformat()}"
    at = comes_at(session, due_at, now)
    if at != now:
        LOG.info("prompt_let_pass=1 until_later=%d", at is not None)
        session = put_off(session, due_at, at, now)
        commit = commit_of(Arrival(event, person, "", now), loaded, session)
        await store.commit(replace(commit, due_at=at) if at else commit)
        return None
    prompt = prompt_due(session, now)
    script = library.by_prompt(prompt, session.profile.get("role"))
    if script is None and prompt != "fade":
        return None
    begun = script.id if script else ONLY_FADES
    body = json.dumps(event_to_json(Due(event, begun)))
    return Arrival(event, person, body, now), loaded


async def forget_expired(store: Store, clock: Clock) -> tuple[bool, ...]:
    """Erase everybody whose time is over; say of each whether anything was kept of them."""
    gone = await store.expired(clock(), BATCH)
    kept = [await _is_kept(store, person) for person in gone]
    for person in gone:
        await store.forget(person, event=f"expired:{person}", now=clock())
    return tuple(kept)


async def _is_kept(store: Store, person: PersonId) -> bool:
    """Say whether records are kept; of somebody who can't be read any more nobody knows."""
    try:
        return bool((await store.load(person)).records)
    except (KeyGone, SealBroken):
        return False
