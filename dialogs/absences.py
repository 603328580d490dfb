"""We were away for long: people who were active then are told, once, from when to when."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs import patterns
from dialogs.effects import Say
from dialogs.session import Held
from dialogs.stepping import settle
from dialogs.walk import Walk

ACTIVE = timedelta(days=14)
"""Who had no turn for so long before we went was not waiting for us."""


def tell_absence(walk: Walk) -> None:
    """Say from when to when we were away, in the first turn after it; their days stay unknown."""
    away, touched = walk.known.away, walk.session.touched_at
    if away is None or touched is None:
        return
    if away.since - ACTIVE <= datetime.fromisoformat(touched) <= away.since:
        zone = walk.view().local.tzinfo
        since, until = (moment.astimezone(zone).date() for moment in (away.since, away.until))
        walk.push(Held(patterns.AWAY, {"since": since.isoformat(), "until": until.isoformat()}))
        settle(walk)


def hush_absence(walk: Walk) -> None:
    """Say nothing of it in a turn that answers danger."""
    if walk.is_in_alarm():
        walk.effects = [effect for effect in walk.effects if not _is_of_absence(effect)]


def _is_of_absence(effect: object) -> bool:
    name = f"{patterns.AWAY}."
    return isinstance(effect, Say) and effect.message.text.context.startswith(name)
