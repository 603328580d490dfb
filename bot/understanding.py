"""``houvast understand``: JSON lines in, one JSON line for each out with what the product makes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, BinaryIO, TextIO

from dialogs.interpretation import Logged, Opened, Unsure, Wondered, interpret, resting_place
from dialogs.library import Library, load_library
from dialogs.reading.amounts import read_amount
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.scales import read_scale
from dialogs.reading.times import read_time
from dialogs.reading.yes_no import read_yes_no
from dialogs.safety.net import find_danger
from dialogs.session import Held
from dialogs.values import Amount, Value, amount_to_json

LONGEST_LINE = 4_000_000
"""Bytes of one line; a longer one is answered without being read."""

Answer = dict[str, Any]  # Any: JSON to be written


def understand(source: BinaryIO, target: TextIO, *, kind: str, lang: str, now: datetime) -> None:
    """Answer each line of *source* on *target*; no line goes without."""
    library = load_library()
    for line in _lines(source):
        answer = _answer(line, library, kind=kind, lang=lang, now=now)
        target.write(json.dumps(answer, ensure_ascii=True) + "\n")
    target.flush()


def _lines(source: BinaryIO) -> Iterator[bytes]:
    while line := source.readline(LONGEST_LINE):
        if not line.endswith(b"\n") and len(line) >= LONGEST_LINE:
            while (rest := source.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                continue
            yield b""
        elif line.strip():
            yield line


def _answer(line: bytes, library: Library, *, kind: str, lang: str, now: datetime) -> Answer:
    try:
        data = json.loads(line.decode("utf-8", errors="replace"))
    except (ValueError, RecursionError):
        return {"id": None, "value": None, "ask_again": "not_json"}
    match data:
        case {"id": id_, "text": str(text)}:
            return {"id": id_, **_understood(text, library, kind=kind, lang=lang, now=now)}
        case {"id": id_}:
            return {"id": id_, "value": None, "ask_again": "no_text"}
    return {"id": None, "value": None, "ask_again": "no_id"}


def _understood(text: str, library: Library, *, kind: str, lang: str, now: datetime) -> Answer:
    match kind:
        case "scale":
            return _from_reading(read_scale(text, lang=lang))
        case "amount":
            return _from_reading(read_amount(text, lang=lang))
        case "time":
            return _from_reading(read_time(text, lang=lang))
        case "yes_no":
            return _from_reading(read_yes_no(text, lang=lang))
    return _from_text(text, library, lang=lang, now=now)


def _from_reading(reading: Reading) -> Answer:
    match reading:
        case Read(value=value):
            return {"value": _published(value)}
        case Vague(words=words):
            return {"value": {"vague": words}}
        case Guess(value=value, because=because):
            return {"value": None, "ask_again": because, "guess": _published(value)}
        case Unread(because=because):
            return {"value": None, "ask_again": because}


def _published(value: Value) -> Any:  # Any: JSON
    if isinstance(value, Amount):
        return amount_to_json(value)
    return list(value) if isinstance(value, tuple) else value


def _from_text(text: str, library: Library, *, lang: str, now: datetime) -> Answer:
    danger = find_danger(text, lang=lang)
    meaning = interpret(resting_place(library, lang=lang, now=now), text)
    answer: Answer = {"value": None, "wants": [], "unclear": None, "danger": None}
    if danger is not None:
        answer["danger"] = {
            "class": danger.danger,
            "severity": danger.severity,
            "about": danger.about,
            "because": danger.because,
        }
        return answer
    match meaning:
        case Logged(wanted=wanted):
            answer |= {"value": _log(wanted), "wants": [wanted.script]}
        case Opened(wanted=wanted):
            answer |= {"value": _log(wanted) or None, "wants": [wanted.script]}
        case Unsure(offers=offers):
            answer |= {"wants": list(offers), "unclear": "which"}
        case Wondered():
            answer["unclear"] = "question"
        case _:
            answer["unclear"] = "told"
    return answer


def _log(held: Held) -> dict[str, Any]:  # Any: JSON
    told = {name: _published(value) for name, value in held.variables.items()}
    guesses = {name: {"guess": _published(value)} for name, value in held.hunches.items()}
    return told | guesses
