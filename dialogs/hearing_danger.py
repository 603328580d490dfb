"""Danger in a message: heard before all else, with what the message told besides."""

from __future__ import annotations

from dialogs.meanings import InDanger, Unsettled
from dialogs.places import Place
from dialogs.plainness import read_plainly
from dialogs.reading.codes import find_code, without_code
from dialogs.reading.readings import Read
from dialogs.reading.words import normalise
from dialogs.safety.danger import URGENT, Danger
from dialogs.safety.net import find_dangers, find_signs, find_unclear
from dialogs.script import Script
from dialogs.session import Held
from dialogs.telling import told_unasked
from dialogs.values import Value

CODE_WORDS = 8
"""Beside a code; in so few words what is likely is no more than chance."""


def hear_danger(place: Place, text: str) -> InDanger | Unsettled | None:
    """Return the alarm, or the gentle question, that *text* calls for; None when neither."""
    if _is_written_for(place, text):
        return None
    text = without_code(text)
    dangers = find_dangers(text, lang=place.lang)
    return _alarm(place, dangers, text) if dangers else _unsettled(place, text)


def _is_written_for(place: Place, text: str) -> bool:
    """Say whether a script or an option has these very words, and no rule hears danger in them.

    So it is with a code and hardly a word beside it.

    What is likely of words in general says less here than who wrote an answer to them.
    """
    if find_code(text) is not None and len(without_code(text).split()) <= CODE_WORDS:
        return not find_signs(text, lang=place.lang)
    is_phrase = normalise(text) in place.here.library.phrases
    return (is_phrase or _is_offered(place, text)) and not find_signs(text, lang=place.lang)


def _is_offered(place: Place, text: str) -> bool:
    """Say whether *text* is, to the letter, what an option of the open question is called."""
    words, offers = normalise(text), place.asked.offers if place.asked else ()
    return any(words == normalise(offer.label) for offer in offers)


def _alarm(place: Place, dangers: tuple[Danger, ...], text: str) -> InDanger | None:
    scripts = [place.here.library.by_danger(danger.danger) for danger in dangers]
    heard = [(d, s) for d, s in zip(dangers, scripts, strict=True) if s is not None]
    if not heard or _answers_alarm(place, heard[0][0], text):
        return None
    told = told_unasked(place, text)
    others = tuple(_held(script, danger) for danger, script in heard[1:])
    logs = (told.wanted, *told.others) if told else ()
    return InDanger(heard[0][1].id, heard[0][0], text, logs, others)


def _held(script: Script, danger: Danger) -> Held:
    """Return the answer to another danger, which waits, and what it is told of it."""
    told: dict[str, Value] = {"about": danger.about, "severity": danger.severity}
    return Held(script.id, {name: value for name, value in told.items() if name in script.takes})


def _unsettled(place: Place, text: str) -> Unsettled | None:
    """Return the gentle question to ask of words that may be danger or not; never in an alarm."""
    if place.alarm is not None or _is_offered(place, text) or _answers_danger(place, text):
        return None
    unclear = find_unclear(text, lang=place.lang)
    script = place.here.library.by_unclear(unclear.danger) if unclear else None
    if script is None or script is place.here.script:
        return None
    told = told_unasked(place, text)
    return Unsettled(script.id, (told.wanted, *told.others) if told else ())


def _answers_danger(place: Place, text: str) -> bool:
    """Say whether *text* answers a question that an answer to danger, urgent or not, is asking."""
    if place.here.script.danger is None or place.question is None or place.asked is None:
        return False
    return isinstance(place.question.kind.read(text, place.asked), Read)


def _answers_alarm(place: Place, danger: Danger, text: str) -> bool:
    """Say whether these words of danger answer the question of that very alarm.

    An urgent matter doesn't break into an alarm either, nor into a question that it answers in
    plain words: "ik ben 16" to the question how old. Another emergency does, unless its words
    answer the question and no rule hears it: "hij moet mee naar het ziekenhuis".
    """
    if place.question is None or place.asked is None:
        return False
    if danger.severity == URGENT and place.question.plainly is not None:
        return isinstance(read_plainly(place.question, place.asked, text), Read)
    if place.alarm is None:
        return False
    if danger.danger != place.alarm and danger.severity == URGENT:
        return True
    if danger.danger != place.alarm and find_signs(text, lang=place.lang):
        return False
    return isinstance(place.question.kind.read(text, place.asked), Read)
