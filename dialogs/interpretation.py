"""What a typed message means where it is typed: danger first, then the question, then the rest."""

from __future__ import annotations

from dialogs import limits
from dialogs.hearing import hear_log
from dialogs.looking_ahead import answer_ahead
from dialogs.meanings import (
    Answered,
    Corrected,
    Guessed,
    InDanger,
    LeftOpen,
    Logged,
    Meaning,
    Missed,
    Opened,
    Told,
    Unsure,
    Wondered,
)
from dialogs.places import Place
from dialogs.questions.asked import Asked, Offer
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.questions.texts import TextQuestion, clean_words
from dialogs.reading.days import read_day
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.wants import (
    SURE,
    UNSURE,
    Opening,
    find_correction,
    find_opening,
    find_wants,
    is_question,
)
from dialogs.reading.words import normalise
from dialogs.safety.net import find_danger
from dialogs.script import Question, Script
from dialogs.session import Held
from dialogs.types import AMOUNT, DAY
from dialogs.values import Amount, Value

MOST_OFFERS = 3
CLEARLY_AHEAD = 0.1
LONGEST_ASK = 6
"""Words; an uncertain match in a longer message that asks nothing is a story, not a request."""
STORY_WORDS = 3
"""From so many words on, a message that answers nothing is something told."""


def interpret(place: Place, text: str) -> Meaning:
    """Return what *text* means here. Any text means something; nothing is invented."""
    danger = find_danger(text, lang=place.lang)
    script = place.here.library.by_danger(danger.danger) if danger else None
    if script is not None and not _answers_alarm(place, script, text):
        return InDanger(script.id)
    command = _command(place, text)
    if command is not None:
        return command
    if place.question is None or place.asked is None:
        return _at_rest(place, text)
    return _at_question(place, place.question, place.asked, text)


def _answers_alarm(place: Place, alarm: Script, text: str) -> bool:
    """Say whether these words of danger are the answer to the question of that very alarm."""
    if place.here.script is not alarm or place.question is None or place.asked is None:
        return False
    return isinstance(place.question.kind.read(text, place.asked), Read)


def _command(place: Place, text: str) -> Opened | None:
    """Return what ``/word`` opens; what follows it is still to be read."""
    word, _, rest = text.strip().partition(" ")
    script = place.here.library.by_command(word[1:].casefold()) if word.startswith("/") else None
    return Opened(Held(script.id), rest.strip()) if script else None


# -- a question waits -------------------------------------------------------------


def _at_question(place: Place, question: Question, asked: Asked, text: str) -> Meaning:
    offer = _by_label(asked, text)
    if offer is not None and not isinstance(question.kind, ChoicesQuestion):
        return Answered(offer.value)
    opening = find_opening(place.here.library.index, text, lang=place.lang)
    if place.here.script.danger is not None:
        return _in_alarm(place, question, asked, text, opening)
    if isinstance(question.kind, TextQuestion):
        return _in_own_words(place, question.kind, asked, text, opening)
    corrected = _correction(place, asked, text)
    if corrected is not None:
        return corrected
    if opening is not None and _breaks_in(place, opening):
        return _opened(place, opening, text)
    if _may_be_a_log(place, question, text) and (logged := _logged(place, text)) is not None:
        return logged
    reading = question.kind.read(text, asked)
    return _from_reading(place, question, reading, text, opening)


def _in_alarm(
    place: Place, question: Question, asked: Asked, text: str, opening: Opening | None
) -> Meaning:
    """In an alarm only its own answers count, and what one may always ask for in plain words."""
    reading = question.kind.read(text, asked)
    if isinstance(reading, Read):
        return Answered(reading.value)
    if opening is not None and place.here.library.scripts[opening.script].kind == "pattern":
        return _opened(place, opening, text)
    if isinstance(reading, Guess):
        return Guessed(reading.value)
    return LeftOpen() if reading == Unread("does_not_know") else Missed("alarm")


def _by_label(asked: Asked, text: str) -> Offer | None:
    said = normalise(text).strip(" .!")
    return next((o for o in asked.offers if normalise(o.label).strip(" .!") == said), None)


def _in_own_words(
    place: Place, kind: TextQuestion, asked: Asked, text: str, opening: Opening | None
) -> Meaning:
    if opening is not None and not opening.rest:
        return _opened(place, opening, text)
    urgent = _wanted(place, text)
    if isinstance(urgent, Opened) and (
        place.here.script.kind == "card"
        or place.here.library.scripts[urgent.wanted.script].is_urgent
    ):
        return urgent
    reading = kind.read(text, asked)
    if not isinstance(reading, Read):
        return Missed("empty")
    return Answered(reading.value, _beside(place, text, with_choices=False))


def _correction(place: Place, asked: Asked, text: str) -> Meaning | None:
    words = find_correction(text, lang=place.lang)
    if words is None or place.before is None:
        return None
    offers = place.here.offers(place.before.kind)
    earlier = place.before.kind.read(words, Asked(asked.lang, asked.today, offers))
    return Corrected(words) if isinstance(earlier, Read) else None


def _may_be_a_log(place: Place, question: Question, text: str) -> bool:
    """Read a long message to a choice of ways on as a log first: its words may name an option."""
    is_choice = isinstance(question.kind, ChoiceQuestion | ChoicesQuestion | PickQuestion)
    return is_choice and place.here.script.reads is None and len(text.split()) >= STORY_WORDS


def _breaks_in(place: Place, opening: Opening) -> bool:
    return place.here.library.scripts[opening.script].is_urgent


def _from_reading(
    place: Place, question: Question, reading: Reading, text: str, opening: Opening | None
) -> Meaning:
    match reading:
        case Read(value=value):
            return Answered(value, _beside(place, text))
        case _ if (ahead := answer_ahead(place, text)) is not None:
            return ahead
        case Vague(words=words) if question.kind.type == AMOUNT:
            return Answered(Amount(vague=clean_words(words)), _beside(place, text))
        case _ if opening is not None and _comes_first(place, opening):
            return _opened(place, opening, text)
        case Unread(because="does_not_know" | "refuses"):
            return LeftOpen()
        case Guess(value=value):
            is_story = len(text.split()) >= STORY_WORDS
            return (is_story and _heard_instead(place, text)) or Guessed(value)
        case _:
            return _unread(place, question, reading, text, opening)


def _told_for(place: Place, question: Question, text: str) -> Answered | None:
    """Return the answer that the message as a whole holds, where its kind's reader saw none."""
    script = place.here.script
    told = hear_log(script, text, lang=place.lang, view=place.here.view, with_choices=False)
    value = told.variables.get(question.into) if told else None
    return None if value is None else Answered(value, _beside(place, text))


def _heard_instead(place: Place, text: str) -> Meaning | None:
    """Return what a message tells apart from answering the question, if it does."""
    beside = _beside(place, text)
    if beside is not None and beside.variables:
        return Logged(beside)
    return _logged(place, text)


def _unread(
    place: Place, question: Question, reading: Reading, text: str, opening: Opening | None
) -> Meaning:
    heard = _told_for(place, question, text) or _heard_instead(place, text)
    if heard is not None:
        return heard
    if opening is not None:
        return _opened(place, opening, text)
    own = _own_words(question, text)
    wanted = _wanted(place, text)
    if isinstance(wanted, Opened) or (wanted is not None and own is None):
        return wanted
    if own is not None:
        return _own_answer(place, own, text)
    if is_question(text, lang=place.lang):
        return Wondered(clean_words(text))
    if len(text.split()) >= STORY_WORDS and not isinstance(reading, Vague):
        return Told(clean_words(text))
    return Missed(reading.because if isinstance(reading, Unread) else "vague")


def _own_answer(place: Place, own: Value, text: str) -> Meaning:
    """Own words answer the question, unless they are an answer to another one of the script."""
    beside = _beside(place, text)
    return Logged(beside) if beside is not None and beside.variables else Answered(own)


def _own_words(question: Question, text: str) -> Value:
    words = clean_words(text)
    if not question.takes_words or not any(c.isalpha() for c in words):
        return None
    if len(words) > limits.LONGEST_OWN_WORDS or words.endswith("?"):
        return None
    return (words,) if isinstance(question.kind, ChoicesQuestion) else words


def _beside(place: Place, text: str, *, with_choices: bool = True) -> Held | None:
    """Return what the message told for other questions of the script that is on.

    Words given to a question in own words tell facts only: they name feelings without meaning to.
    """
    script = place.here.script
    if script.reads is None or place.question is None:
        return None
    lang, view = place.lang, place.here.view
    told = hear_log(script, text, lang=lang, view=view, with_choices=with_choices)
    if told is None or _is_of_another_day(place, told):
        return None
    run = place.here.run
    closed = {n for n, v in run.variables.items() if v is not None} | {place.question.into}
    return _without(told, closed)


def _is_of_another_day(place: Place, told: Held) -> bool:
    day = place.here.run.variables.get("day")
    return "day" in told.variables and day is not None and told.variables["day"] != day


def _without(told: Held, closed: set[str]) -> Held:
    variables = {n: v for n, v in told.variables.items() if n not in closed}
    hunches = {n: v for n, v in told.hunches.items() if n not in closed}
    return Held(told.script, variables, told.heard & variables.keys(), hunches)


# -- nothing waits, or the message doesn't answer ------------------------------------


def _at_rest(place: Place, text: str) -> Meaning:
    opening = find_opening(place.here.library.index, text, lang=place.lang)
    logged = _logged(place, text)
    if opening is not None and (logged is None or _comes_first(place, opening)):
        return _opened(place, opening, text)
    if logged is not None:
        return logged
    wanted = _wanted(place, text)
    if wanted is not None:
        return wanted
    if is_question(text, lang=place.lang):
        return Wondered(clean_words(text))
    words = clean_words(text)
    return Told(words) if len(words.split()) >= STORY_WORDS else Missed("short")


def _comes_first(place: Place, opening: Opening) -> bool:
    """Say whether a script is opened even by words that also tell something to log."""
    script = place.here.library.scripts[opening.script]
    return script.kind == "pattern" or script.is_urgent


def _logged(place: Place, text: str) -> Logged | None:
    if place.log_script is None:
        return None
    told = hear_log(place.log_script, text, lang=place.lang, view=place.here.view, is_unasked=True)
    if told is None or (is_question(text, lang=place.lang) and not _is_counted(told)):
        return None
    return Logged(told)


def _is_counted(told: Held) -> bool:
    """Say whether a number was told: a question that holds one tells and asks."""
    amounts = (value for value in told.variables.values() if isinstance(value, Amount))
    return any(amount.parts for amount in amounts) or "craving" in told.variables


def _opened(place: Place, opening: Opening, text: str) -> Opened:
    script = place.here.library.scripts[opening.script]
    day = _named_day(place, script, text)
    if script.reads is not None:
        told = hear_log(script, text, lang=place.lang, view=place.here.view) or Held(script.id)
        return Opened(_with(day, told))
    return Opened(_with(day, Held(script.id)), opening.rest)


def _named_day(place: Place, script: Script, text: str) -> Held:
    """Return the day that was named in asking for a script about a day."""
    takes = {name for name, kind in script.takes.items() if kind == DAY} | {
        state.question.into
        for state in script.states.values()
        if state.question and state.question.kind.type == DAY
    }
    reading = read_day(text, lang=place.lang, today=place.here.view.today) if takes else None
    if not isinstance(reading, Read):
        return Held(script.id)
    return Held(script.id, dict.fromkeys(takes, reading.value), frozenset(takes))


def _with(day: Held, told: Held) -> Held:
    variables = {**day.variables, **told.variables}
    return Held(told.script, variables, told.heard | day.heard, told.hunches)


def _wanted(place: Place, text: str) -> Opened | Unsure | None:
    library, role = place.here.library, place.here.value("role")
    wants = [
        want
        for want in find_wants(library.index, text, lang=place.lang)
        if _is_for(library.scripts[want.script], role)
    ]
    if not wants or wants[0].score < UNSURE:
        return None
    ahead = wants[0].score - (wants[1].score if len(wants) > 1 else 0.0)
    if wants[0].score >= SURE and ahead >= CLEARLY_AHEAD:
        return _opened(place, Opening(wants[0].script, ""), text)
    if len(text.split()) > LONGEST_ASK and not is_question(text, lang=place.lang):
        return None
    return Unsure(tuple(want.script for want in wants[:MOST_OFFERS]))


def _is_for(script: Script, role: Value) -> bool:
    return not script.audience or role is None or role in script.audience
