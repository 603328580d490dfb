"""What a message tells of a day: for the open question, beside it, or unasked."""

from __future__ import annotations

from dialogs import limits
from dialogs.changes import replace
from dialogs.hearing import hear_log, hear_logs
from dialogs.meanings import Answered, Corrected, Logged
from dialogs.places import Place
from dialogs.questions.asked import Asked
from dialogs.questions.choices import ChoicesQuestion
from dialogs.questions.texts import clean_words
from dialogs.reading.days import read_day
from dialogs.reading.near_ones import is_of_another
from dialogs.reading.readings import Read
from dialogs.reading.utterances import is_removal
from dialogs.reading.wants import find_correction, is_question
from dialogs.script import Question, Script
from dialogs.session import Held
from dialogs.values import Amount, Value

DAY_WORDS = 4
"""Words; "het was gisteren" and little more."""
LONGEST_ANSWER = 6
"""Words; a longer message that holds no fact is a story."""


def told_for(place: Place, question: Question, text: str) -> Answered | None:
    """Return the answer that the message as a whole holds, where its kind's reader saw none."""
    script = place.here.script
    told = hear_log(script, text, lang=place.lang, view=place.here.view, with_choices=False)
    value = told.variables.get(question.into) if told else None
    return None if value is None else Answered(value, told_beside(place, text))


def told_instead(place: Place, text: str) -> Logged | None:
    """Return what a message tells apart from answering the question, if it does.

    A long story names people and places without meaning to answer with them: only facts count.
    """
    beside = told_beside(place, text, with_choices=len(text.split()) <= LONGEST_ANSWER)
    if beside is not None and beside.variables:
        return Logged(beside)
    return told_unasked(place, text)


def told_beside(place: Place, text: str, *, with_choices: bool = True) -> Held | None:
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
    if run.is_unconfirmed:
        closed = {n for n, v in told.variables.items() if run.variables.get(n) == v} | {"day"}
    return _without(told, closed)


def told_day_alone(place: Place, text: str) -> Logged | None:
    """Return that this is about another day, when hardly more than that day was said."""
    script = place.here.script
    if script.reads is None or "day" not in script.takes or len(text.split()) > DAY_WORDS:
        return None
    reading = read_day(text, lang=place.lang, today=place.here.view.today)
    if not isinstance(reading, Read) or is_removal(text, lang=place.lang):
        return None
    told = Held(script.id, {"day": reading.value})
    return Logged(told) if _is_of_another_day(place, told) else None


def told_of_another_day(place: Place, text: str) -> Logged | None:
    """Return the facts that a message tells of a day other than the one asked about."""
    if place.here.script.reads is None:
        return None
    told = told_unasked(place, text)
    if told is None:
        return None
    every = (told.wanted, *told.others)
    others = tuple(one for one in every if _is_of_another_day(place, one))
    if not others:
        return None
    mine = [one for one in every if one not in others]
    return Logged(mine[0], others) if mine else Logged(others[0], others[1:])


def _is_of_another_day(place: Place, told: Held) -> bool:
    day = place.here.run.variables.get("day")
    return "day" in told.variables and day is not None and told.variables["day"] != day


def _without(told: Held, closed: set[str]) -> Held:
    variables = {n: v for n, v in told.variables.items() if n not in closed}
    hunches = {n: v for n, v in told.hunches.items() if n not in closed}
    return Held(told.script, variables, told.heard & variables.keys(), hunches)


def told_unasked(place: Place, text: str) -> Logged | None:
    """Return the log that nobody asked for: at least one fact of a day, and no mere question.

    What is told of somebody else's use is no log, and neither is what a relative tells.
    """
    if place.log_script is None or not _is_their_log(place, place.log_script, text):
        return None
    view, script = place.here.view, place.log_script
    told = hear_logs(script, text, lang=place.lang, view=view, is_unasked=True)
    if not told or (is_question(text, lang=place.lang) and not is_counted(told[0])):
        return None
    return Logged(told[0], told[1:])


def _is_their_log(place: Place, script: Script, text: str) -> bool:
    role = place.here.value("role")
    is_theirs = not script.audience or role is None or role in script.audience
    return is_theirs and not is_of_another(text, place.lang)


def is_counted(told: Held) -> bool:
    """Say whether a number was told: words that hold one are no mere topic or question."""
    amounts = (value for value in told.variables.values() if isinstance(value, Amount))
    return any(amount.parts for amount in amounts) or "craving" in told.variables


def own_words(question: Question, text: str) -> Value:
    """Return the answer in own words that *text* is, where the question takes such; else None."""
    words = clean_words(text)
    if not question.takes_words or not any(c.isalpha() for c in words):
        return None
    if len(words) > limits.LONGEST_OWN_WORDS or words.endswith("?"):
        return None
    return (words,) if isinstance(question.kind, ChoicesQuestion) else words


def corrected_here(place: Place, asked: Asked, text: str) -> Corrected | None:
    """Return that the answer before is put right: "nee, 7" after a number."""
    words = find_correction(text, lang=place.lang)
    if words is None or place.before is None:
        return None
    offers = place.here.offers(place.before.kind)
    earlier = place.before.kind.read(words, replace(asked, offers=offers))
    return Corrected(words) if isinstance(earlier, Read) else None
