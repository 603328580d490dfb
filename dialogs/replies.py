"""A typed message: what it means where it is typed, and what is done about it."""

from __future__ import annotations

from dialogs import limits, patterns
from dialogs.alarms import ask_after_alarms, leave_old_alarm, reopen, sound
from dialogs.asking import guess, hear_also, say_aside
from dialogs.changes import replace
from dialogs.controls import do_control, say_where, skip
from dialogs.going_back import go_back
from dialogs.interpretation import interpret, read_answer
from dialogs.meanings import (
    Answered,
    Corrected,
    Guessed,
    Implied,
    InDanger,
    LeftOpen,
    Logged,
    Meaning,
    Missed,
    Opened,
    Told,
    Unsettled,
    Unsure,
    Wondered,
)
from dialogs.places import Place, place_of, resting_place
from dialogs.questions.texts import TextQuestion
from dialogs.reading.near_ones import is_of_another
from dialogs.reading.readings import Read
from dialogs.reading.unnamed import leave_names_out
from dialogs.reading.yes_no import read_yes_no
from dialogs.session import Held
from dialogs.stepping import give_answer, settle
from dialogs.taking_down import hold_all, hold_aloud, leave_yielding, show_heard, take_down
from dialogs.values import Value
from dialogs.walk import Walk

STILL_WORDS = 3
"""Words; what is longer after hours of silence begins something of its own."""
HELD_WORDS = 4
"""A first message of fewer words that asks nothing is a greeting, not a story to take up."""


def greet(walk: Walk) -> None:
    """Begin the greeting, unless the first meeting is still going on."""
    if walk.is_held_up():
        return
    talks = [run for run in walk.stack if walk.script(run).kind != "pattern"]
    walk.begin(Held(patterns.GREETING, {"waiting": walk.title(talks[0])} if talks else {}))


def hear(walk: Walk, text: str) -> None:
    """Take a typed message as what it means here, and do what follows from that."""
    if walk.is_new and not walk.stack:
        _meet(walk, text)
        return
    if walk.stack and walk.is_idle() and not _still_answers(walk, text):
        _let_rest(walk)
    leave_old_alarm(walk)
    if not walk.stack and reopen(walk):
        return
    if not walk.stack and ask_after_alarms(walk):
        settle(walk)
        _take_up(walk, text)
        return
    _apply(walk, walk.meaning or interpret(_place(walk), text), text)


def _take_up(walk: Walk, text: str) -> None:
    """Of the words that found us asking after an emergency take an answer, danger or a log."""
    match interpret(_place(walk), text):
        case InDanger() | Answered() as meaning:
            _apply(walk, meaning, text)
        case Logged(wanted=wanted, others=others):
            hold_all(walk, (wanted, *others))
        case _:
            return


def _let_rest(walk: Walk) -> None:
    """After hours, let go of what was on; of a prompt nobody took up without a word."""
    if walk.script().yields:
        walk.stack.clear()
        return
    walk.let_go()
    settle(walk)


def _meet(walk: Walk, text: str) -> None:
    """Say who we are first, but for danger and craving; what a first message told is held."""
    text = _past_greeting(walk, text)
    meaning = interpret(_place(walk), text)
    walk.begin(Held(patterns.GREETING))
    if isinstance(meaning, InDanger) or _is_urgent(walk, meaning):
        _apply(walk, meaning, text)
        return
    settle(walk)
    is_unseen = isinstance(read_yes_no(text, lang=_place(walk).lang), Read)
    # The age in "mijn zoon van 23" is not the writer's.
    is_told = is_unseen or is_of_another(text, walk.locale)
    answer = None if is_told else read_answer(_place(walk), text)
    if isinstance(answer, Answered):
        _apply(walk, answer, text)
        return
    if not _is_mere_greeting(meaning):
        _apply(walk, meaning, text)
        settle(walk)
    if answer is not None:
        _apply(walk, answer, text)


def _past_greeting(walk: Walk, text: str) -> str:
    """Return what follows a greeting, when something does: that is what the message says."""
    match interpret(_place(walk), text):
        case Opened(wanted=Held(script=patterns.GREETING), rest=str(rest)) if rest:
            return rest
        case _:
            return text


def _is_mere_greeting(meaning: Meaning) -> bool:
    match meaning:
        case Opened(wanted=wanted):
            return wanted.script == patterns.GREETING
        case Told(words=words):
            return len(words.split()) < HELD_WORDS
        case _:
            return isinstance(meaning, Missed)


def _is_urgent(walk: Walk, meaning: Meaning) -> bool:
    return isinstance(meaning, Opened) and walk.library.scripts[meaning.wanted.script].is_urgent


def _place(walk: Walk) -> Place:
    if walk.stack:
        return place_of(walk.here(), walk.state(), alarm=walk.alarm_on())
    lang = walk.locale.replace("_", "-")
    return resting_place(walk.library, lang=lang, now=walk.now, view=walk.view())


def _still_answers(walk: Walk, text: str) -> bool:
    """After hours only a few words that plainly answer the question are taken for its answer."""
    question = walk.state().question
    if question is None or question.takes_words or isinstance(question.kind, TextQuestion):
        return False
    meaning = interpret(_place(walk), text)
    if isinstance(meaning, InDanger):
        return True
    return isinstance(meaning, Answered) and len(text.split()) <= STILL_WORDS


def _apply(walk: Walk, meaning: Meaning, text: str) -> None:  # noqa: C901 - one case a meaning
    match meaning:
        case InDanger() | Unsettled():
            sound(walk, meaning)
        case Answered(value=value, beside=beside):
            hear_also(walk, text)
            _answer(walk, value, beside)
        case Implied():
            _answer_ahead(walk, meaning)
        case LeftOpen():
            skip(walk)
        case Guessed(value=value):
            guess(walk, value)
        case Corrected(words=words):
            _correct(walk, words)
        case Opened(wanted=wanted, rest=rest):
            _open(walk, wanted, rest)
        case Logged(wanted=wanted, others=others):
            take_down(walk, wanted, others)
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
        show_heard(walk, beside)
        walk.hear(beside)
    give_answer(walk, value)


def _answer_ahead(walk: Walk, meaning: Implied) -> None:
    give_answer(walk, meaning.value)
    settle(walk)
    question = walk.state().question if walk.stack else None
    if question is not None and question.into == meaning.into:
        give_answer(walk, meaning.ahead)


def _acknowledge(walk: Walk, pattern: str, words: str) -> None:
    if leave_yielding(walk):
        _apply(walk, interpret(_place(walk), words), words)
    elif pattern == patterns.TOLD and walk.is_held_up() and not is_of_another(words, walk.locale):
        hold_aloud(walk, Held(pattern, {"words": words}), leave_names_out(words))
    elif pattern == patterns.TOLD and walk.stack and not walk.is_held_up():
        _let_told(walk)
    else:
        walk.speak(pattern, words=words)


def _miss(walk: Walk, text: str) -> None:
    if not walk.stack:
        walk.begin(Held(patterns.AT_REST))
        return
    if leave_yielding(walk):
        _apply(walk, interpret(_place(walk), text), text)
        return
    rung = walk.run.rung + 1
    walk.run = replace(walk.run, rung=rung)
    if walk.script().danger is not None:
        return
    if rung >= limits.LAST_RUNG:
        say_aside(walk, patterns.UNREAD[-1])
        give_answer(walk, None)
        return
    walk.speak(patterns.UNREAD[rung - 1])


def _let_told(walk: Walk) -> None:
    """Say that a story was read; told often at one question, the question is let go kindly."""
    rung = walk.run.rung + 1
    walk.run = replace(walk.run, rung=rung)
    say_aside(walk, patterns.TOLD_HERE)
    if rung >= limits.LAST_RUNG:
        say_aside(walk, patterns.UNREAD[-1])
        give_answer(walk, None)


# -- what was asked for --------------------------------------------------------------


def _open(walk: Walk, wanted: Held, rest: str) -> None:
    script = walk.library.scripts[wanted.script]
    if script.control is not None and script.control != "stop":
        _control(walk, script.control, rest)
        return
    if script.needs_consent and walk.is_held_up():
        hold_aloud(walk, wanted, walk.words(script.title))
        return
    if script.id == patterns.GREETING:
        greet(walk)
    elif script.reads is not None:
        take_down(walk, wanted)
    else:
        leave_yielding(walk)
        walk.begin(wanted)
    if rest:
        _hold_rest(walk, rest)


def _hold_rest(walk: Walk, rest: str) -> None:
    """What followed a command's words is read as well, and waits until the command is done."""
    match interpret(_place(walk), rest):
        case InDanger() as alarm:
            sound(walk, alarm)
        case Logged(wanted=wanted, others=others):
            hold_all(walk, (wanted, *others))
        case Opened(wanted=wanted) if walk.library.scripts[wanted.script].control is None:
            walk.hold(wanted)


# -- commands with something behind them ------------------------------------------------


def _control(walk: Walk, control: str, rest: str) -> None:
    if control == "back" and rest:
        _correct(walk, rest)
        return
    do_control(walk, control)
    if rest:
        settle(walk)
        _apply(walk, interpret(_place(walk), rest), rest)


def _correct(walk: Walk, words: str) -> None:
    """Go one question back and take *words* for its answer, if they are one."""
    told = interpret(_place(walk), words)
    if isinstance(told, Logged) and not walk.stack:
        _apply(walk, told, words)
        return
    earlier = go_back(walk)
    meaning = interpret(_place(walk), words) if earlier is not None else None
    if isinstance(meaning, Answered):
        _answer(walk, meaning.value, meaning.beside)
    else:
        say_where(walk, earlier)
