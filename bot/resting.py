"""People who can't be reached rest: nothing comes until they wrote, and said that it may."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.outcomes import commit_of
from dialogs.schedule import rested
from dialogs.session import session_from_json
from storage.store import Arrival, Outcome, PersonId, Store


async def rest(store: Store, person: PersonId, event: str, now: datetime) -> None:
    """Let nothing fall due for *person* until they write; they are asked then. Once per *event*."""
    while True:
        loaded = await store.load(person)
        if loaded.session is None:
            return
        arrival = Arrival(event, person, "", now)
        commit = commit_of(arrival, loaded, rested(session_from_json(loaded.session)))
        if await store.commit(replace(commit, due_at=None)) is not Outcome.STALE:
            return
