"""Emergencies: they break in, rest everything unasked, and are asked after the next day."""

from __future__ import annotations

from datetime import datetime

from dialogs import limits
from dialogs.meanings import InDanger, Unsettled
from dialogs.safety.danger import EMERGENCY
from dialogs.session import Alarm, Held
from dialogs.values import Value
from dialogs.walk import Walk


def sound(walk: Walk, meaning: InDanger | Unsettled) -> None:
    """Let danger, or the question whether it is, break in; what else was told waits its turn."""
    for told in meaning.told:
        walk.hold(told)
    if isinstance(meaning, Unsettled):
        walk.begin(Held(meaning.script))
        return
    for other in meaning.others:
        walk.hold(other)
    danger = meaning.danger
    if danger.severity == EMERGENCY:
        walk.note_alarm(Alarm(danger.danger, danger.about, walk.view().today.isoformat()))
    takes = walk.library.scripts[meaning.script].takes
    said: dict[str, Value] = {"about": danger.about, "severity": danger.severity}
    given = {name: value for name, value in said.items() if name in takes}
    walk.begin(Held(meaning.script, given))


def is_resting(walk: Walk) -> bool:
    """Say whether an emergency of today lets all unasked messages rest."""
    return bool(walk.alarms) and not walk.alarms_before_today()


def leave_old_alarm(walk: Walk) -> None:
    """Leave the question of an earlier day's alarm that has waited for hours: it is asked anew."""
    touched = walk.session.touched_at
    if not (walk.is_in_alarm() and walk.alarms_before_today() and touched):
        return
    if walk.now - datetime.fromisoformat(touched) > limits.LET_GO:
        walk.stack.clear()


def ask_after_alarms(walk: Walk) -> bool:
    """Ask, once, after everybody an earlier day's emergency was about; False if there is none."""
    alarms, script = walk.alarms_before_today(), walk.library.by_prompt("hello_after")
    if not alarms or script is None:
        return False
    walk.alarms = tuple(alarm for alarm in walk.alarms if alarm not in alarms)
    about = {alarm.about for alarm in alarms}
    told: dict[str, Value] = {
        "danger": alarms[-1].danger,
        "about": "both" if len(about) > 1 else alarms[-1].about,
    }
    walk.begin(Held(script.id, {n: v for n, v in told.items() if n in script.takes}))
    return True
