"""One step ahead: an answer to the question that one of the options would lead to."""

from __future__ import annotations

from dialogs.changes import replace
from dialogs.meanings import Implied
from dialogs.places import Place, asked_at
from dialogs.questions.choices import ChoiceQuestion
from dialogs.questions.moments import MomentQuestion
from dialogs.questions.texts import TextQuestion
from dialogs.reading.readings import Read
from dialogs.script import Question, State
from dialogs.standpoint import Standpoint
from dialogs.values import Value

FARTHEST = 3
"""States without a question that may lie between the option and the question it leads to."""


def answer_ahead(place: Place, text: str) -> Implied | None:
    """Return the option that *text* answers the next question of, if it is one alone.

    "Half negen" to "shall I ask once a day?" is a yes, and the hour with it.
    """
    if place.asked is None:
        return None
    found = [
        answered
        for offer in place.asked.offers
        if (answered := _through(place, offer.value, text)) is not None
    ]
    return found[0] if len(found) == 1 else None


def moment_ahead(place: Place, question: Question, text: str) -> Implied | None:
    """Return a moment that is named in answer to a choice that leads to one: "morgen om 11".

    The words for a day stand on a button too; with its hour they say more than the button.
    """
    is_exact = len(text.split()) > 1 and any(character.isdigit() for character in text)
    if not is_exact or not isinstance(question.kind, ChoiceQuestion):
        return None
    ahead = answer_ahead(place, text)
    states = place.here.script.states.values()
    kinds = [
        s.question.kind for s in states if ahead and s.question and s.question.into == ahead.into
    ]
    return ahead if any(isinstance(kind, MomentQuestion) for kind in kinds) else None


def _through(place: Place, value: Value, text: str) -> Implied | None:
    if place.question is None or place.asked is None:
        return None
    run = place.here.run
    there = replace(
        place.here, run=replace(run, variables={**run.variables, place.question.into: value})
    )
    state = _next_question(there, place.here.script.states[run.state])
    question = state.question if state else None
    if question is None or question.takes_words or isinstance(question.kind, TextQuestion):
        return None
    asked = asked_at(there, place.asked.lang, question.kind)
    reading = question.kind.read(text, asked)
    if not isinstance(reading, Read):
        return None
    return Implied(value, question.into, reading.value)


def _next_question(there: Standpoint, state: State) -> State | None:
    for _ in range(FARTHEST):
        way = next((way for way in state.then if there.holds(way.when)), None)
        if way is None:
            return None
        state = there.script.states[way.go]
        if state.question is not None:
            return state
    return None
