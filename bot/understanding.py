"""``houvast understand``: a line of JSON in, a line out with what the product makes of it."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import BinaryIO, TextIO

from bot.json_lines import Asked, read_lines
from bot.logs import describe_fault
from bot.published import publish
from dialogs.interpretation import interpret
from dialogs.library import Library, load_library
from dialogs.meanings import InDanger, Logged, Meaning, Opened, Unsettled, Unsure, Wondered
from dialogs.places import resting_place
from dialogs.reading.amounts import read_amount
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.scales import read_scale
from dialogs.reading.times import read_time
from dialogs.reading.yes_no import read_yes_no
from dialogs.safety.net import find_danger
from dialogs.session import Held
from dialogs.values import Json

READERS: Mapping[str, Callable[..., Reading]] = {
    "scale": read_scale,
    "amount": read_amount,
    "time": read_time,
    "yes_no": read_yes_no,
}
Answer = dict[str, Json]

LOG = logging.getLogger(__name__)


def understand(
    source: BinaryIO,
    target: TextIO,
    *,
    kind: str,
    lang: str,
    now: datetime,
    open_library: Callable[[], Library] = load_library,
) -> None:
    """Answer each line of *source* on *target* as soon as it is there; no line goes without.

    *kind* is one of `bot.json_lines.KINDS`; only for texts a library has to be opened.
    """
    if kind in READERS:
        make = partial(_from_reader, READERS[kind], lang=lang)
    else:
        make = partial(_from_text, open_library(), lang=lang, now=now)
    for asked in read_lines(source):
        target.write(json.dumps({"id": asked.id, **_answer(asked, make)}) + "\n")
        target.flush()


def _answer(asked: Asked, make: Callable[[str], Answer]) -> Answer:
    if asked.text is None:
        return {"value": None, "ask_again": asked.because}
    try:
        return make(asked.text)
    except Exception as error:  # noqa: BLE001 - one line must not leave the others unanswered
        LOG.error("%s", describe_fault(error))
        return {"value": None, "ask_again": "fault"}


# -- an answer to a question -----------------------------------------------------------


def _from_reader(read: Callable[..., Reading], text: str, *, lang: str) -> Answer:
    match read(text, lang=lang):
        case Read(value=value):
            return {"value": publish(value)}
        case Vague(words=words):
            return {"value": {"vague": words}}
        case Guess(value=value, because=because):
            return {"value": None, "ask_again": because, "guess": publish(value)}
        case Unread(because=because):
            return {"value": None, "ask_again": because}


# -- a message that nobody asked for ------------------------------------------------------


def _from_text(library: Library, text: str, *, lang: str, now: datetime) -> Answer:
    meaning = interpret(resting_place(library, lang=lang, now=now), text)
    if isinstance(meaning, Unsettled):
        return {"value": None, **_asked(library, meaning, lang), "danger": None}
    return {**_opens(meaning), "danger": _danger(text, lang)}


def _asked(library: Library, meaning: Unsettled, lang: str) -> Answer:
    """Return the one question that would be asked of what may be danger or not."""
    script = library.scripts[meaning.script]
    asks = (state.ask for state in script.states.values() if state.ask is not None)
    catalog = library.catalog(lang.replace("-", "_"))
    question = next((catalog.find(bubble.lines[0].text) for bubble in asks), script.title.id)
    return {"ask_again": "danger", "wants": [script.id], "unclear": question}


def _opens(meaning: Meaning) -> Answer:
    """Return what would be logged and opened; *unclear* says why it would be asked back."""
    match meaning:
        case InDanger(script=script):
            return {"value": None, "wants": [script], "unclear": None}
        case Logged(wanted=wanted, others=others) if others:
            return _told(wanted) | {"others": [_told(other)["value"] for other in others]}
        case Logged(wanted=wanted) | Opened(wanted=wanted):
            return _told(wanted)
        case Unsure(offers=offers):
            return _unclear("which", *offers)
        case Wondered():
            return _unclear("question")
        case _:
            return _unclear("told")


def _told(wanted: Held) -> Answer:
    told = {name: publish(value) for name, value in wanted.variables.items()}
    guesses = {name: publish(value) for name, value in wanted.hunches.items()}
    answer: Answer = {"value": told or None, "wants": [wanted.script], "unclear": None}
    return answer | {"unclear": "guess", "guess": guesses} if guesses else answer


def _unclear(because: str, *offers: str) -> Answer:
    return {"value": None, "ask_again": because, "wants": list(offers), "unclear": because}


def _danger(text: str, lang: str) -> Json:
    danger = find_danger(text, lang=lang)
    if danger is None:
        return None
    return {
        "class": danger.danger,
        "severity": danger.severity,
        "about": danger.about,
        "because": danger.because,
    }
