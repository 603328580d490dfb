"""Between what the store keeps and what the engine knows: read before a turn, written after it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from bot.outbound import Outbound, outbound_to_json
from dialogs.effects import Drop, Effect, Keep
from dialogs.records import Record, record_from_json, record_to_json
from dialogs.schedule import expiry, next_due
from dialogs.session import Session, session_to_json
from storage.store import Arrival, Commit, Loaded

UNCONSENTED_KEPT = timedelta(hours=24)
"""How long a talk without consent is remembered (house.md, "consent refused")."""


def records_of(loaded: Loaded) -> dict[str, Record]:
    """Return a person's records by key."""
    return {key: record_from_json(json.loads(body)) for key, body in loaded.records}


def records_after(records: Mapping[str, Record], effects: Iterable[Effect]) -> dict[str, Record]:
    """Return what the records become by *effects*."""
    after = dict(records)
    for effect in effects:
        if isinstance(effect, Keep):
            after[effect.key] = Record(effect.key, effect.kind, effect.fields)
        elif isinstance(effect, Drop):
            after.pop(effect.key, None)
    return after


def commit_of(
    arrival: Arrival,
    loaded: Loaded,
    session: Session,
    effects: tuple[Effect, ...] = (),
    out: tuple[Outbound, ...] = (),
) -> Commit:
    """Return what is kept of the turn that *arrival* made: all of it, or nothing."""
    return Commit(
        person=arrival.person,
        event=arrival.event,
        version=loaded.version,
        session=session_to_json(session),
        now=arrival.at,
        keep=tuple((e.key, _record_text(e)) for e in effects if isinstance(e, Keep)),
        drop=tuple(e.key for e in effects if isinstance(e, Drop)),
        outgoing=tuple(outbound_to_json(message) for message in out),
        due_at=next_due(session, arrival.at),
        expires_at=_expiry(session, arrival.at, keeps=_keeps(loaded, effects)),
    )


def _keeps(loaded: Loaded, effects: tuple[Effect, ...]) -> bool:
    """Say whether any record is kept after *effects*."""
    keys = {key for key, _ in loaded.records}
    for effect in effects:
        if isinstance(effect, Keep):
            keys.add(effect.key)
        elif isinstance(effect, Drop):
            keys.discard(effect.key)
    return bool(keys)


def _record_text(effect: Keep) -> str:
    record = Record(effect.key, effect.kind, effect.fields)
    return json.dumps(record_to_json(record), ensure_ascii=False)


def _expiry(session: Session, now: datetime, *, keeps: bool) -> datetime | None:
    """Who has records kept, consent taken back or not, has them for a year; who hasn't, a day."""
    return expiry(session) if keeps else now + UNCONSENTED_KEPT
