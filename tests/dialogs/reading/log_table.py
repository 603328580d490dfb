"""Reads the tables of messages beside this file, and says how well a log matches one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from dialogs.reading.log import Log
from dialogs.reading.log_managed import ALL
from dialogs.reading.readings import Guess, Read, Reading, Vague
from dialogs.values import Amount, Part, Unit

NOW = datetime(2026, 11, 20, 22, 40, tzinfo=ZoneInfo("Europe/Brussels"))
FIELDS = ("day", "craving", "moment", "time", "used", "amount", "alcohol", "managed")
_HERE = Path(__file__).parent
_AMOUNT = re.compile(r"([\d.]+)(?:-([\d.]+))?(lines|grams|euro|glasses)")


@dataclass(frozen=True, slots=True)
class Case:
    """A message, what is expected of each field, and the fields of which nothing is."""

    lang: str
    text: str
    expected: dict[str, str]
    free: frozenset[str]


def told_cases(lang: str) -> Iterator[Case]:
    """Yield the cases of log_cases_<lang>.txt."""
    for line in _lines(f"log_cases_{lang}.txt"):
        text, _, told = line.rpartition(" => ")
        words = told.split()
        free = frozenset(word[1:] for word in words if word.startswith("*"))
        yield Case(lang, text, dict(_expected(w) for w in words if w[0] != "*"), free)


def untold_cases() -> Iterator[Case]:
    """Yield the messages that tell nothing of a day."""
    for line in _lines("log_cases_none.txt"):
        lang, _, text = line.partition(" ")
        yield Case(lang, text, {}, frozenset())


def _lines(name: str) -> list[str]:
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("# ")]


def _expected(word: str) -> tuple[str, str]:
    if word in {"used", "!used"}:
        return "used", str(word == "used")
    name, _, value = word.partition("=")
    assert name in FIELDS, word
    if name == "managed":
        value = "+".join(sorted(value.split("+"), key=ALL.index))
    return name, value


def shown(name: str, reading: Reading) -> str:
    """Return *reading* as the tables write it."""
    match reading:
        case Read(value):
            return _value(name, value)
        case Guess(value):
            return _value(name, value) + "?"
        case Vague():
            return "~"
    return "unread"


def _value(name: str, value: object) -> str:
    if name == "day":
        days = (datetime.fromisoformat(str(value)).date() - NOW.date()) // timedelta(days=1)
        return str(days)
    if isinstance(value, Amount):
        return "+".join(_part(part, glasses=name == "alcohol") for part in value.parts)
    return "+".join(value) if isinstance(value, tuple) else str(value)


def _part(part: Part, *, glasses: bool) -> str:
    number = f"{part.low:g}" if part.low == part.high else f"{part.low:g}-{part.high:g}"
    return number if glasses else f"{number}{part.unit}"


def told(log: Log) -> dict[str, str]:
    """Return the fields of *log* as the tables write them."""
    return {name: shown(name, reading) for name, reading in log.items()}


def parts(text: str) -> tuple[Part, ...]:
    """Return the parts an amount of the tables stands for."""
    found = []
    for low, high, unit in _AMOUNT.findall(text):
        name: Unit = unit
        found.append(Part(name, float(low), float(high or low)))
    return tuple(found)
