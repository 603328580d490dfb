"""Emergencies: they break in, rest everything unasked, and are asked after the next day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from dialogs import limits
from dialogs.changes import replace
from dialogs.insights import DAY_TURNS_AT
from dialogs.meanings import InDanger, Unsettled
from dialogs.questions.choices import ChoiceQuestion
from dialogs.reading.choices import Option, find_options
from dialogs.reading.words import tokens
from dialogs.safety.danger import EMERGENCY
from dialogs.script import Script
from dialogs.session import Alarm, Held, is_emergency
from dialogs.sharing import note_doubt
from dialogs.values import Value
from dialogs.walk import Walk

SELF = "self"
MISTAKEN = "mistaken"
"""The exit of an alarm that turned out to be none."""
_NIGHT = timedelta(hours=DAY_TURNS_AT)


def sound(walk: Walk, meaning: InDanger | Unsettled) -> None:
    """Let danger, or the question whether it is, break in; what else was told waits its turn."""
    for told in meaning.told:
        walk.hold(told)
    if isinstance(meaning, Unsettled):
        note_doubt(walk, str(walk.library.scripts[meaning.script].unclear))
        walk.begin(Held(meaning.script))
        return
    for other in meaning.others:
        walk.hold(other)
    danger = meaning.danger
    if danger.severity == EMERGENCY:
        _note(walk, Alarm(danger.danger, danger.about, _evening(walk)))
    script = walk.library.scripts[meaning.script]
    said: dict[str, Value] = {"about": danger.about, "severity": danger.severity}
    given = {name: value for name, value in said.items() if name in script.takes}
    heard = _heard(walk, script, danger.because) if danger.about == SELF else {}
    walk.begin(Held(meaning.script, given | heard, frozenset(heard)))


def _heard(walk: Walk, script: Script, words: str) -> dict[str, Value]:
    """Return what the words of danger already answer of the question that would be asked first."""
    questions = (state.question for state in script.states.values() if state.question)
    first = next(questions, None)
    if first is None or not isinstance(first.kind, ChoiceQuestion):
        return {}
    named = [Option(option.id, option.label.id, option.words()) for option in first.kind.options]
    found = find_options(words, named, lang=walk.locale.replace("_", "-"))
    if len(found) != 1 or not _stands_there(words, named, found[0]):
        return {}
    return {first.into: found[0]}


def _stands_there(words: str, named: list[Option], option: str) -> bool:
    """Say whether an option's own words stand in *words* as they are, one after the other.

    In danger "niet ik" is not heard in "ik wil niet meer leven".
    """
    said = f" {' '.join(tokens(words))} "
    phrases = (p for o in named if o.id == option for p in (o.label, *o.asked))
    return any(f" {' '.join(tokens(phrase))} " in said for phrase in phrases)


def reopen(walk: Walk) -> bool:
    """Take up an emergency of today that was left before its end: only its end closes it."""
    left = [alarm for alarm in walk.alarms if alarm.is_open and alarm.day == _evening(walk)]
    script = walk.library.by_danger(left[-1].danger) if left else None
    if script is None:
        return False
    known: dict[str, Value] = {"about": left[-1].about, "severity": EMERGENCY}
    walk.begin(Held(script.id, {n: v for n, v in known.items() if n in script.takes}))
    return True


def note_running(walk: Walk) -> None:
    """Note each emergency that is being answered, however it began.

    A yes to a gentle question, or an answer inside something merely urgent, may raise one.
    """
    today = _evening(walk)
    noted = {alarm.danger for alarm in walk.alarms if alarm.is_open and alarm.day == today}
    for run in walk.stack:
        danger = walk.script(run).danger
        if danger is not None and is_emergency(run) and danger not in noted:
            _note(walk, Alarm(danger, str(run.variables.get("about", SELF)), today))


def _note(walk: Walk, alarm: Alarm) -> None:
    others = (old for old in walk.alarms if replace(old, is_open=True) != alarm)
    walk.alarms = (*others, alarm)


def close_alarm(walk: Walk, danger: str) -> None:
    """Note that the answer to this danger was gone through to its end."""
    closed = (replace(a, is_open=a.is_open and a.danger != danger) for a in walk.alarms)
    walk.alarms = tuple(closed)


def _evening(walk: Walk) -> str:
    """Return the day it is for somebody awake: a night belongs to the evening before it."""
    return (walk.view().local - _NIGHT).date().isoformat()


def _before_today(walk: Walk) -> tuple[Alarm, ...]:
    today = _evening(walk)
    return tuple(alarm for alarm in walk.alarms if alarm.day < today)


def _was_yesterday(walk: Walk, alarm: Alarm) -> bool:
    """Say so of an emergency before today's; a night belongs to both the days that it joins."""
    day, touched = date.fromisoformat(_evening(walk)), walk.session.touched_at
    passed = (day - date.fromisoformat(alarm.day)).days
    if passed != 2 or touched is None:
        return passed == 1
    last = datetime.fromisoformat(touched).astimezone(walk.view().local.tzinfo).date()
    return (walk.view().local.date() - last).days == 1


def is_resting(walk: Walk) -> bool:
    """Say whether an emergency of today lets all unasked messages rest."""
    return bool(walk.alarms) and not _before_today(walk)


def leave_old_alarm(walk: Walk) -> None:
    """Leave the question of an earlier day's alarm that has waited for hours: it is asked anew."""
    touched = walk.session.touched_at
    if not (walk.is_in_alarm() and _before_today(walk) and touched):
        return
    if walk.now - datetime.fromisoformat(touched) > limits.LET_GO:
        walk.stack.clear()


def ask_after_alarms(walk: Walk) -> bool:
    """Ask, once, after everybody that yesterday's emergency was about; False if there is none.

    After longer it is left: what is asked speaks of yesterday.
    """
    past, script = _before_today(walk), walk.library.by_prompt("hello_after")
    alarms = tuple(alarm for alarm in past if _was_yesterday(walk, alarm))
    walk.alarms = tuple(alarm for alarm in walk.alarms if alarm not in past)
    if not alarms or script is None:
        return False
    about = {alarm.about for alarm in alarms}
    told: dict[str, Value] = {
        "danger": alarms[-1].danger,
        "about": "both" if len(about) > 1 else alarms[-1].about,
    }
    walk.begin(Held(script.id, {n: v for n, v in told.items() if n in script.takes}))
    return True
