"""What a typed message means where it is typed: danger first, then the question, then the rest."""

from __future__ import annotations

from dialogs import limits
from dialogs.hearing_danger import hear_danger
from dialogs.looking_ahead import answer_ahead, moment_ahead
from dialogs.meanings import (
    Answered,
    Guessed,
    LeftOpen,
    Logged,
    Meaning,
    Missed,
    Opened,
    Told,
    Wondered,
)
from dialogs.places import Place
from dialogs.plainness import read_plainly
from dialogs.questions.asked import Asked, Offer
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.questions.texts import TextQuestion, clean_words
from dialogs.questions.times import TimeQuestion
from dialogs.questions.yes_no import YesNoQuestion
from dialogs.reading.near_ones import is_of_another
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.refusals import why_not
from dialogs.reading.wants import (
    Opening,
    is_question,
)
from dialogs.reading.words import normalise, split
from dialogs.requests import (
    answers_first,
    breaks_in,
    comes_first,
    find_asked,
    find_tongue,
    find_wanted,
    find_wished,
    is_others_card,
    open_for,
    read_bare_command,
    read_command,
)
from dialogs.script import Question
from dialogs.telling import (
    corrected_here,
    is_counted,
    own_words,
    told_beside,
    told_day_alone,
    told_for,
    told_instead,
    told_of_another_day,
    told_unasked,
)
from dialogs.types import AMOUNT
from dialogs.values import Amount, Value

LONGEST_UNKNOWING = 6
"""Words; in a longer message "I don't know" is part of a story."""
SHORT_WORDS = 4
"""Words; in answer to a question in own words only so short a message may be a command."""
SAID = TextQuestion(limits.LONGEST_SPEECH)
"""How what is said in a scene is read."""
STORY_WORDS = 3
"""From so many words on, a message that answers nothing is something told."""


def interpret(place: Place, text: str) -> Meaning:
    """Return what *text* means here. Any text means something; nothing is invented."""
    alarm = hear_danger(place, text)
    if alarm is not None:
        return alarm
    command = read_command(place, text)
    if command is not None and _may_come(place, command.wanted.script):
        return command
    if place.question is None or place.asked is None:
        return _at_rest(place, text)
    return _at_question(place, place.question, place.asked, text)


def _may_come(place: Place, script: str) -> bool:
    """Say whether a script may come on top here: in an alarm only what one may always ask for."""
    return place.alarm is None or place.here.library.scripts[script].is_in_alarm


# -- a question waits -------------------------------------------------------------


def _at_question(place: Place, question: Question, asked: Asked, text: str) -> Meaning:
    offer = _by_label(asked, text)
    if offer is not None and not isinstance(question.kind, ChoicesQuestion):
        return Answered(offer.value)
    tongue = find_tongue(place, text)
    if tongue is not None and not (question.takes_words and len(text.split()) == 1):
        return open_for(place, tongue, text)
    opening = find_asked(place, text)
    if place.alarm is not None:
        return _in_alarm(place, question, asked, text, opening)
    wished = find_wished(place, text, only_plain=True)
    if wished is not None and not answers_first(question, asked, text):
        return wished
    return _at_open_question(place, question, asked, text, opening)


def _at_open_question(
    place: Place, question: Question, asked: Asked, text: str, opening: Opening | None
) -> Meaning:
    if isinstance(question.kind, TextQuestion) or question.is_speech:
        return _in_own_words(place, question, asked, text, opening)
    corrected = corrected_here(place, asked, text)
    if corrected is not None:
        return corrected
    other = told_of_another_day(place, text)
    if other is not None:
        return other
    if opening is not None and breaks_in(place, opening, text):
        speaks = place.here.library.scripts[opening.script].speaks
        # ‘netherlands’ resembles a language, and where a country is asked it is the answer.
        if speaks is None or not answers_first(question, asked, text):
            return open_for(place, opening, text)
    if _may_be_a_log(place, question, text) and (logged := told_unasked(place, text)) is not None:
        return logged
    reading = read_plainly(question, asked, text)
    if (moment := moment_ahead(place, question, text)) is not None:
        return moment
    return _from_reading(place, question, reading, text, opening)


def read_answer(place: Place, text: str) -> Answered | Guessed | None:
    """Return how *text* answers the open question, taken for nothing else; None when it doesn't."""
    if place.question is None or place.asked is None:
        return None
    match read_plainly(place.question, place.asked, text):
        case Read(value=value):
            return Answered(value)
        case Guess(value=value):
            return Guessed(value)
        case _:
            return None


def _in_alarm(
    place: Place, question: Question, asked: Asked, text: str, opening: Opening | None
) -> Meaning:
    """In an alarm only its own answers count, and what one may always ask for in plain words."""
    reading = question.kind.read(text, asked)
    if isinstance(reading, Read):
        return Answered(reading.value)
    asked_for = open_for(place, opening, text) if opening else read_bare_command(place, text)
    if asked_for and place.here.library.scripts[asked_for.wanted.script].is_in_alarm:
        return asked_for
    if isinstance(reading, Guess):
        return Guessed(reading.value)
    return LeftOpen() if reading == Unread("does_not_know") else Missed("alarm")


def _by_label(asked: Asked, text: str) -> Offer | None:
    said = normalise(text).strip(" .!")
    return next((o for o in asked.offers if normalise(o.label).strip(" .!") == said), None)


def _in_own_words(
    place: Place, question: Question, asked: Asked, text: str, opening: Opening | None
) -> Meaning:
    if len(text.split()) <= SHORT_WORDS:
        if opening is not None and not opening.rest:
            return open_for(place, opening, text)
        if (command := read_bare_command(place, text)) is not None:
            return command
        if why_not(split(normalise(text)), place.lang):
            return LeftOpen()
    urgent = find_wanted(place, text)
    library = place.here.library
    if isinstance(urgent, Opened) and library.scripts[urgent.wanted.script].is_urgent:
        return urgent
    is_number = question.is_speech and text.strip(" .)").isdecimal()
    kind = SAID if question.is_speech and not is_number else question.kind
    reading = kind.read(text, asked)
    if not isinstance(reading, Read):
        return Missed("empty")
    return Answered(reading.value, told_beside(place, text, with_choices=False))


def _may_be_a_log(place: Place, question: Question, text: str) -> bool:
    """Read a message of some words as a log first where its words may happen to name an option."""
    kinds = ChoiceQuestion | ChoicesQuestion | PickQuestion | YesNoQuestion | TimeQuestion
    return isinstance(question.kind, kinds) and place.here.script.reads is None and _is_story(text)


def _from_reading(
    place: Place, question: Question, reading: Reading, text: str, opening: Opening | None
) -> Meaning:
    match reading:
        case Read(value=value):
            beside = told_beside(place, text)
            changed = place.here.run.is_unconfirmed and beside is not None and beside.variables
            return Logged(beside) if beside and changed else Answered(value, beside)
        case _ if (ahead := answer_ahead(place, text)) is not None:
            return ahead
        case Vague(words=words) if question.kind.type == AMOUNT and not _is_long(text):
            return Answered(Amount(vague=clean_words(words)), told_beside(place, text))
        case _ if opening is not None and comes_first(place, opening):
            return open_for(place, opening, text)
        case Unread(because="does_not_know" | "refuses") if not _is_long(text):
            return LeftOpen()
        case Guess(value=value):
            return _agreed(place, question, value, text) or Guessed(value)
        case _:
            return _unread(place, question, reading, text, opening)


def _agreed(place: Place, question: Question, value: Value, text: str) -> Meaning | None:
    """Return a near miss as the answer where the message as a whole tells the same."""
    told = told_for(place, question, text)
    if told is not None and told.value == value:
        return told
    return _not_an_answer(place, text)


def _not_an_answer(place: Place, text: str) -> Meaning | None:
    """Return what a longer message is instead of nearly an answer, if it is that."""
    if not _is_story(text) and not place.here.run.is_unconfirmed:
        return None
    told = told_instead(place, text)
    if told is not None or not is_question(text, lang=place.lang):
        return told
    wanted = find_wanted(place, text)
    return wanted if isinstance(wanted, Opened) else Wondered(clean_words(text))


def _is_story(text: str) -> bool:
    return len(text.split()) >= STORY_WORDS


def _is_long(text: str) -> bool:
    return len(text.split()) > LONGEST_UNKNOWING


def _unread(
    place: Place, question: Question, reading: Reading, text: str, opening: Opening | None
) -> Meaning:
    heard = (
        told_for(place, question, text) or told_day_alone(place, text) or told_instead(place, text)
    )
    if heard is not None:
        return heard
    wished = find_wished(place, text)
    if wished is not None:
        return wished
    if opening is not None:
        return open_for(place, opening, text)
    own = own_words(question, text)
    wanted = read_bare_command(place, text) or find_wanted(place, text)
    if isinstance(wanted, Opened) or (wanted is not None and own is None):
        return wanted
    if own is not None:
        return Answered(own)
    if is_question(text, lang=place.lang):
        return Wondered(clean_words(text))
    if len(text.split()) >= STORY_WORDS and not isinstance(reading, Vague):
        return Told(clean_words(text))
    return Missed(reading.because if isinstance(reading, Unread) else "vague")


# -- nothing waits, or the message doesn't answer ------------------------------------


def _at_rest(place: Place, text: str) -> Meaning:
    wished = find_wished(place, text)
    if wished is not None:
        return wished
    opening = find_asked(place, text)
    if opening is not None and is_others_card(place, opening) and _is_story(text):
        opening = None
    logged = told_unasked(place, text)
    is_firm = logged is not None and is_counted(logged.wanted)
    if opening is not None and (not is_firm or comes_first(place, opening)):
        return open_for(place, opening, text)
    if logged is not None:
        return logged
    wanted = read_bare_command(place, text) or find_wanted(place, text)
    if wanted is not None:
        return wanted
    if is_question(text, lang=place.lang) and not is_of_another(text, place.lang):
        return Wondered(clean_words(text))
    words = clean_words(text)
    return Told(words) if len(words.split()) >= STORY_WORDS else Missed("short")
