"""The engine: an event in, a turn out. Pure: nothing is sent, saved or read off a clock here."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs import patterns
from dialogs.absences import hush_absence, tell_absence
from dialogs.alarms import ask_after_alarms, is_resting, leave_old_alarm
from dialogs.changes import replace
from dialogs.controls import CONTROLS, do_control
from dialogs.effects import Ask, Say
from dialogs.events import ONLY_FADES, Begin, Due, Event, Pick, Reply, Unreadable
from dialogs.fading import fade
from dialogs.insights import DAY_TURNS_AT
from dialogs.library import Library
from dialogs.meanings import Meaning
from dialogs.outcome import quiet_turn_of, turn_of
from dialogs.pauses import UNTIL_THEY_WRITE, once_of
from dialogs.questions.choices import ChoicesQuestion
from dialogs.replies import greet, hear
from dialogs.session import Held, Run, Session
from dialogs.stepping import give_answer, settle
from dialogs.straight import go_straight
from dialogs.turn import Known, Turn
from dialogs.walk import Walk
from dialogs.zones import with_stamp


def advance(
    library: Library, session: Session, event: Event, *, known: Known, now: datetime
) -> Turn:
    """Return the turn that *event* makes of *session*; the same for the same arguments.

    *now* is aware. A session that is not at rest stands on a question when the turn is over.
    Raises KeyError when the release lacks a script or pattern that is named.
    """
    straight = go_straight(library, session, event, known=known, now=now)
    if isinstance(straight, Turn):
        return straight
    return walk_through(library, session, event, known=known, now=now, meaning=straight)


def walk_through(
    library: Library,
    session: Session,
    event: Event,
    *,
    known: Known,
    now: datetime,
    meaning: Meaning | None = None,
) -> Turn:
    """Return the same turn as `advance`, walked step by step, whatever it takes.

    *meaning*: of what was typed, where it is known already.
    """
    walk = Walk(library, session, known, now)
    walk.meaning = meaning
    fade(walk)
    if event == Due(event.id, ONLY_FADES):
        return quiet_turn_of(walk)
    if not _meet(walk, event):
        return Turn(session, ())
    settle(walk)
    if isinstance(event, Reply | Pick):
        _let_arise(walk)
    hush_absence(walk)
    if isinstance(event, Due) and not any(isinstance(effect, Ask | Say) for effect in walk.effects):
        walk.prompts = session.prompts  # nothing was said, so nothing waits for an answer
    return turn_of(walk)


# -- coming in ----------------------------------------------------------------------


def _meet(walk: Walk, event: Event) -> bool:
    """Do what the event asks for; False where a prompt doesn't come."""
    if not isinstance(event, Due):
        _wake(walk)
    _mend(walk)
    if not isinstance(event, Due):
        tell_absence(walk)
    match event:
        case Begin():
            greet(walk)
        case Reply(text=text):
            hear(walk, text)
        case Pick():
            _tap(walk, event)
        case Unreadable(what=what):
            _answer_unread(walk, what)
        case Due(script=script):
            return _remind(walk, script)
    return True


def _mend(walk: Walk) -> None:
    """Begin a script again whose state this release doesn't know; let go of scripts it lost."""
    known = [run for run in walk.stack if run.script in walk.library.scripts]
    is_lost = len(known) < len(walk.stack)
    walk.stack = known
    for number, run in enumerate(known):
        state = walk.script(run).find_state(run.state)
        if state is None:
            is_lost = True
            fresh = replace(run, state=walk.script(run).begin, trail=(), rung=0, is_standing=False)
            walk.stack[number] = fresh
        elif state.name != run.state:
            walk.stack[number] = replace(run, state=state.name)
    if is_lost:
        walk.speak(patterns.BEGUN_AGAIN)
        settle(walk)


def _wake(walk: Walk) -> None:
    """The person is here: silence is over, and with it a pause that lasted until they write."""
    walk.prompts, walk.seen_at = 0, walk.stamp
    walk.wrote = with_stamp(walk.wrote, walk.stamp)
    if walk.is_idle() and walk.profile.get("paused") == UNTIL_THEY_WRITE:
        walk.profile = {**walk.profile, "paused": None}


def _remind(walk: Walk, script: str) -> bool:
    """Begin a prompt; the one before it that nobody answered is replaced, never stacked.

    False in the middle of a talk, and on the day of an emergency: then it does not come. The next
    day's asks after the emergency instead; only the word before a deletion is never replaced.
    """
    leave_old_alarm(walk)
    is_talking = walk.stack and not walk.has_rested()
    if is_talking or is_resting(walk) or walk.is_in_alarm():
        return False
    walk.stack.clear()
    walk.count_prompt()
    _use_up_once(walk)
    tell_absence(walk)
    is_last_word = walk.library.scripts[script].prompt == "retention"
    if is_last_word or not ask_after_alarms(walk):
        walk.begin(Held(script))
    return True


def _let_arise(walk: Walk) -> None:
    """Begin what arises when a talk of theirs is over: the first script whose guard holds.

    What was on in this turn does not arise out of itself.
    """
    if walk.stack or walk.is_erased or walk.alarms:
        return
    been = {step.script for step in walk.trace}
    for script in walk.library.arising:
        if script.id in been:
            continue
        here = walk.here(Run(script.id, script.begin))
        if here.holds(script.arises):
            walk.begin(Held(script.id))
            settle(walk)
            return


def _use_up_once(walk: Walk) -> None:
    """The one moment that they chose was kept, or is over; after midnight it was of the evening."""
    chosen, view = once_of(walk.profile), walk.view()
    if chosen is None or chosen > view.local.replace(tzinfo=None):
        return
    walk.profile = {**walk.profile, "once": None}
    if chosen.date() == view.today and chosen.hour < DAY_TURNS_AT:
        walk.prompted_on = (view.today - timedelta(days=1)).isoformat()


def _answer_unread(walk: Walk, what: str) -> None:
    """Say that only words are read; the open question waits. Whoever is new is met instead."""
    if walk.is_new and not walk.stack:
        greet(walk)
    else:
        walk.speak(patterns.NO_WORDS, what=what)


def _tap(walk: Walk, pick: Pick) -> None:
    if not walk.is_open(pick.nonce, pick.ordinal) and pick.option != "hide":
        walk.speak(patterns.OLD_BUTTON)
        return
    if pick.option in CONTROLS:
        do_control(walk, pick.option)
        return
    question = walk.state().question
    if question is None:
        return
    offers = {offer.id: offer.value for offer in walk.here().offers(question.kind)}
    if isinstance(question.kind, ChoicesQuestion):
        picked = tuple(option for option in pick.option.split(",") if option in offers)
        give_answer(walk, picked)
    elif pick.option in offers:
        give_answer(walk, offers[pick.option])
    else:
        walk.speak(patterns.OLD_BUTTON)
