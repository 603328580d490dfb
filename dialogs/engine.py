"""The engine: an event in, a turn out. Pure: nothing is sent, saved or read off a clock here."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs import limits, patterns
from dialogs.effects import Control
from dialogs.events import Begin, Due, Event, Pick, Reply
from dialogs.interpretation import (
    Answered,
    Corrected,
    Guessed,
    InDanger,
    LeftOpen,
    Logged,
    Meaning,
    Missed,
    Opened,
    Place,
    Told,
    Unsure,
    Wondered,
    interpret,
    place_of,
    resting_place,
)
from dialogs.library import Library
from dialogs.questions.choices import ChoicesQuestion
from dialogs.questions.texts import TextQuestion
from dialogs.session import Held, Session
from dialogs.turn import Known, Turn
from dialogs.values import Value
from dialogs.walk import Walk

CONTROLS: tuple[Control, ...] = ("skip", "back", "stop")
HELD_WORDS = 4


def advance(
    library: Library, session: Session, event: Event, *, known: Known, now: datetime
) -> Turn:
    """Return the turn that *event* makes of *session*; the same for the same arguments.

    *now* is aware. A session that is not at rest stands on a question when the turn is over.
    Raises KeyError when the release lacks a script or pattern that is named.
    """
    walk = Walk(library, session, known, now)
    if not isinstance(event, Due):
        walk.wake()
    _mend(walk)
    match event:
        case Begin():
            _greet(walk)
        case Reply(text=text):
            _hear(walk, text)
        case Pick():
            _tap(walk, event)
        case Due(script=script):
            _remind(walk, script)
    walk.settle()
    return walk.turn()


# -- coming in ----------------------------------------------------------------------


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
        walk.settle()


def _greet(walk: Walk) -> None:
    talks = [run for run in walk.stack if walk.script(run).kind != "pattern"]
    title = walk.title(talks[0]) if talks else None
    if any(walk.script(run).holds for run in walk.stack):
        return
    walk.begin(Held(patterns.GREETING, {"waiting": title} if title else {}))


def _is_first(walk: Walk) -> bool:
    return walk.is_new and not walk.stack


def _remind(walk: Walk, script: str) -> None:
    """Begin a prompt; the one before it that nobody answered is replaced, never stacked."""
    if walk.stack and not walk.is_idle():
        return
    if any(walk.script(run).holds or walk.script(run).danger for run in walk.stack):
        return
    walk.stack.clear()
    walk.count_prompt()
    walk.begin(Held(script))


def _tap(walk: Walk, pick: Pick) -> None:
    if not walk.is_open(pick.nonce, pick.ordinal):
        walk.speak(patterns.OLD_BUTTON)
        return
    if pick.option in CONTROLS:
        _control(walk, pick.option, "")
        return
    question = walk.state().question
    if question is None:
        return
    offers = {offer.id: offer.value for offer in walk.here().offers(question.kind)}
    if isinstance(question.kind, ChoicesQuestion):
        picked = tuple(option for option in pick.option.split(",") if option in offers)
        walk.answer(picked)
    elif pick.option in offers:
        walk.answer(offers[pick.option])
    else:
        walk.speak(patterns.OLD_BUTTON)


# -- a typed message ------------------------------------------------------------------


def _hear(walk: Walk, text: str) -> None:
    if _is_first(walk):
        _meet(walk, text)
        return
    if walk.stack and walk.is_idle() and not _still_answers(walk, text):
        walk.let_go()
        walk.settle()
    _apply(walk, interpret(_place(walk), text), text)


def _meet(walk: Walk, text: str) -> None:
    """A first message: who we are comes first, but for danger and craving; what was told is kept."""
    meaning = interpret(_place(walk), text)
    walk.begin(Held(patterns.GREETING))
    if isinstance(meaning, InDanger) or _is_urgent(walk, meaning):
        _apply(walk, meaning, text)
        return
    walk.settle()
    match meaning:
        case Opened(wanted=wanted) if wanted.script == patterns.GREETING:
            return
        case Told(words=words) if len(words.split()) < HELD_WORDS:
            return
        case Missed():
            return
    _apply(walk, meaning, text)


def _is_urgent(walk: Walk, meaning: Meaning) -> bool:
    return isinstance(meaning, Opened) and walk.library.scripts[meaning.wanted.script].is_urgent


def _place(walk: Walk) -> Place:
    if walk.stack:
        return place_of(walk.here(), walk.state())
    lang = walk.locale.replace("_", "-")
    return resting_place(walk.library, lang=lang, now=walk.now, view=walk.view())


def _still_answers(walk: Walk, text: str) -> bool:
    """After a long silence only what plainly answers the question is taken for its answer."""
    question = walk.state().question
    if question is None or isinstance(question.kind, TextQuestion):
        return False
    meaning = interpret(_place(walk), text)
    return isinstance(meaning, Answered | InDanger) and not question.takes_words


def _apply(walk: Walk, meaning: Meaning, text: str) -> None:
    match meaning:
        case InDanger(script=script):
            walk.begin(Held(script))
        case Answered(value=value, beside=beside):
            _answer(walk, value, beside)
        case LeftOpen():
            _skip(walk)
        case Guessed(value=value):
            walk.guess(value)
        case Corrected(words=words):
            _control(walk, "back", words)
        case Opened(wanted=wanted, rest=rest):
            _open(walk, wanted, rest)
        case Logged(wanted=wanted):
            _log(walk, wanted)
        case Unsure(offers=offers):
            walk.speak(patterns.WHICH, offers=offers)
        case Wondered(words=words):
            _acknowledge(walk, patterns.QUESTION, words)
        case Told(words=words):
            _acknowledge(walk, patterns.TOLD, words)
        case Missed():
            _miss(walk, text)


def _answer(walk: Walk, value: Value, beside: Held | None) -> None:
    if beside is not None:
        walk.hear(beside)
    walk.answer(value)


def _acknowledge(walk: Walk, pattern: str, words: str) -> None:
    if _leave_yielding(walk):
        _apply(walk, interpret(_place(walk), words), words)
    elif any(walk.script(run).holds for run in walk.stack):
        _hold(walk, Held(pattern, {"words": words}), words)
    else:
        walk.speak(pattern, words=words)


def _leave_yielding(walk: Walk) -> bool:
    """Leave a pattern that yields: its question gives way to the one below it."""
    if not walk.stack or not walk.script().yields:
        return False
    walk.stack.pop()
    if walk.stack:
        walk.run = replace(walk.run, paused_at=None, guess=None)
    return True


def _miss(walk: Walk, text: str) -> None:
    if not walk.stack:
        walk.begin(Held(patterns.AT_REST))
        return
    if _leave_yielding(walk):
        _apply(walk, interpret(_place(walk), text), text)
        return
    rung = walk.run.rung + 1
    walk.run = replace(walk.run, rung=rung)
    if rung >= limits.LAST_RUNG:
        walk.say_pattern(patterns.UNREAD[-1])
        walk.answer(None)
        return
    walk.speak(patterns.UNREAD[rung - 1])


# -- what was asked for --------------------------------------------------------------


def _open(walk: Walk, wanted: Held, rest: str) -> None:
    script = walk.library.scripts[wanted.script]
    if script.control is not None:
        _control(walk, script.control, rest)
        return
    if script.needs_consent and any(walk.script(run).holds for run in walk.stack):
        _hold(walk, wanted, walk.words(script.title))
        return
    if script.id == patterns.GREETING:
        _greet(walk)
    else:
        _leave_yielding(walk)
        walk.begin(wanted)
    if rest:
        _hold_rest(walk, rest)


def _hold_rest(walk: Walk, rest: str) -> None:
    """What followed a command's words is read as well, and waits until the command is done."""
    match interpret(_place(walk), rest):
        case InDanger(script=script):
            walk.begin(Held(script))
        case Logged(wanted=wanted):
            walk.hold(wanted)
        case Opened(wanted=wanted) if walk.library.scripts[wanted.script].control is None:
            walk.hold(wanted)


def _log(walk: Walk, wanted: Held) -> None:
    if walk.stack and walk.run.script == wanted.script:
        walk.hear(wanted)
        walk.keep_standing()
    elif any(walk.script(run).holds for run in walk.stack):
        _hold(walk, wanted, walk.summary(wanted))
    else:
        _leave_yielding(walk)
        walk.begin(wanted)


def _hold(walk: Walk, held: Held, what: str) -> None:
    walk.hold(held)
    walk.speak(patterns.HELD, what=what)


# -- skip, back, stop, again ------------------------------------------------------------


def _control(walk: Walk, control: str, rest: str) -> None:
    match control:
        case "stop":
            walk.begin(Held(_pattern_of(walk, control, patterns.STOPPED)))
        case "skip":
            _skip(walk)
        case "back":
            _back(walk, rest)
        case "again" if walk.stack:
            walk.run = replace(walk.run, rung=0)
            walk.speak(patterns.AGAIN)
        case _:
            walk.begin(Held(patterns.AT_REST))
    if rest and control in ("stop", "skip"):
        walk.settle()
        _apply(walk, interpret(_place(walk), rest), rest)


def _pattern_of(walk: Walk, control: str, named: str) -> str:
    script = walk.library.by_control(control)
    return named if named in walk.library.scripts or script is None else script.id


def _skip(walk: Walk) -> None:
    if not walk.stack:
        walk.begin(Held(patterns.AT_REST))
        return
    walk.say_pattern(patterns.SKIPPED)
    walk.answer(None)


def _back(walk: Walk, rest: str) -> None:
    earlier = walk.go_back()
    if earlier is None:
        walk.speak(patterns.NOTHING_BACK)
        return
    meaning = interpret(_place(walk), rest) if rest else None
    if isinstance(meaning, Answered):
        _answer(walk, meaning.value, meaning.beside)
    else:
        words = None if earlier.value is None else walk.words(earlier.shown)
        walk.say_pattern(patterns.WENT_BACK, earlier=words)
