"""What a walk leaves behind: the session as it stands, and everything that is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.changes import replace
from dialogs.effects import Ask, Drop, Effect, Keep
from dialogs.fading import first_fade
from dialogs.going_back import is_recent
from dialogs.records import Record
from dialogs.session import Run
from dialogs.sharing import sheet_effects
from dialogs.turn import Turn
from dialogs.walk import Walk


def turn_of(walk: Walk) -> Turn:
    """Return what came of it all; no question is asked that nobody waits for."""
    if walk.is_erased:
        return Turn(None, tuple(walk.effects), tuple(walk.trace))
    if not walk.stack:
        walk.effects = [effect for effect in walk.effects if not isinstance(effect, Ask)]
    _keep_all(walk)
    session = replace(
        walk.session,
        profile=walk.profile,
        stack=tuple(walk.stack),
        agenda=tuple(walk.agenda),
        past=_recent_past(walk),
        ordinal=walk.ordinal,
        seen_at=walk.seen_at,
        alarms=walk.alarms,
        prompts=walk.prompts,
        prompted_on=walk.prompted_on,
        wrote=walk.wrote,
        fades_on=first_fade(walk.records.values()),
        together=walk.together,
        release=walk.library.release,
        touched_at=walk.stamp,
    )
    kept = (*record_effects(walk.known.records, walk.records), *sheet_effects(walk))
    return Turn(session, (*walk.effects, *kept), tuple(walk.trace))


def quiet_turn_of(walk: Walk) -> Turn:
    """Return the turn in which only records faded; the person's silence goes on."""
    fades = first_fade(walk.records.values())
    session = replace(walk.session, past=walk.past, fades_on=fades)
    return Turn(session, tuple(record_effects(walk.known.records, walk.records)))


def _recent_past(walk: Walk) -> Run | None:
    """Return the talk that ended last, while it may be gone back into; then forget it."""
    return walk.past if walk.past and is_recent(walk.past, now=walk.now) else None


def _keep_all(walk: Walk) -> None:
    above: list[Run] = []
    while walk.stack:
        walk.keep()
        above.append(walk.stack.pop())
    walk.stack = above[::-1]


def record_effects(before: Mapping[str, Record], after: Mapping[str, Record]) -> list[Effect]:
    """Return what is to be kept and dropped for the records to be as a turn leaves them."""
    kept: list[Effect] = [
        Keep(key, record.kind, record.fields)
        for key, record in after.items()
        if before.get(key) != record
    ]
    return kept + [Drop(key) for key in sorted(before) if key not in after]
