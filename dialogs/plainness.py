"""Answers that matter most: taken from plain words, asked back out of longer ones."""

from __future__ import annotations

from dialogs.questions.asked import Asked
from dialogs.questions.choices import ChoiceQuestion
from dialogs.reading.options import is_small, phrases_of, words_of
from dialogs.reading.readings import Guess, Read, Reading, Unread
from dialogs.reading.words import normalise, word_set
from dialogs.reading.yes_no import is_assent, says_side
from dialogs.script import Question
from dialogs.types import FLAG

FACT = "fact"
SIDE_WORDS = 2
NAME_WORDS, AROUND_WORDS = 2, 2
"""Words: a name of two with no more than two around it is plain ("'t is voor mezelf hoor")."""
PLAIN_WORDS = 3
"""Words; so short an answer to a question that matters is plain."""


def read_plainly(question: Question, asked: Asked, text: str) -> Reading:
    """Read the answer; where it matters most, ask back what is taken out of a longer message."""
    reading = question.kind.read(text, asked)
    if question.plainly is None or not isinstance(reading, Read):
        return reading
    if question.plainly == FACT and question.kind.type == FLAG and is_assent(text):
        return Unread("assent")
    is_short = len(text.split()) <= PLAIN_WORDS
    is_side = len(text.split()) <= SIDE_WORDS and says_side(text, lang=asked.lang)
    is_one = (
        len(text.split()) == 1
        or any(character.isdigit() for character in text)
        or not isinstance(question.kind, ChoiceQuestion)
    )
    is_plain = is_side or (is_short and is_one)
    if is_plain or _is_named(asked, text) or _is_whole(asked, text, reading):
        return reading
    return Guess(reading.value, "plainly")


def _is_whole(asked: Asked, text: str, reading: Read) -> bool:
    """Say whether all of *text* names the option read: "ja ik ben 34", and nothing beside it."""
    options = [offer.as_option() for offer in asked.offers]
    named = {word for o in options if o.id == reading.value for p in phrases_of(o) for word in p}
    return all(word in named or is_small(word) or word in _AROUND for word in words_of(text))


_AROUND = word_set(", hoor jaar jaren al lang zeker wel echt j years old sure ans bien j'ai jai")


def _is_named(asked: Asked, text: str) -> bool:
    """Say whether *text* is what some option is called, or that and a word or two around it."""
    said = normalise(text).strip(" .!").split()
    names = (normalise(n).split() for o in asked.offers for n in (o.label, *o.asked))
    return any(said == name or _holds(said, name) for name in names)


def _holds(said: list[str], name: list[str]) -> bool:
    if len(name) < NAME_WORDS or len(said) > len(name) + AROUND_WORDS:
        return False
    return any(said[at : at + len(name)] == name for at in range(len(said)))
