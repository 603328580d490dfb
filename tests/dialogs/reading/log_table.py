"""Reads the tables of messages beside this file, and says how well a log matches one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from dialogs.reading.log import FIELDS, Log
from dialogs.reading.log_managed import ALL
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.values import Amount, Part

NOW = datetime(2026, 11, 20, 22, 40, tzinfo=ZoneInfo("Europe/Brussels"))
_HERE = Path(__file__).parent / "logs"
_LOTS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")


@dataclass(frozen=True, slots=True)
class Case:
    """A message, what is expected of each field, and the fields of which nothing is."""

    lang: str
    text: str
    expected: dict[str, str]
    free: frozenset[str]


def told_cases() -> Iterator[Case]:
    """Yield the cases of every table of messages that tell of a day."""
    for lot in _LOTS:
        for lang, line in _lines(f"told_{lot}.txt"):
            text, _, expected = line.rpartition(" => ")
            said = expected.split()
            free = frozenset(word[1:] for word in said if word.startswith("*"))
            yield Case(lang, text, _wanted(said, free), free)


def untold_cases() -> Iterator[Case]:
    """Yield the messages that tell nothing of a day."""
    for lot in _LOTS:
        for lang, text in _lines(f"untold_{lot}.txt"):
            yield Case(lang, text, {}, frozenset())


def _lines(name: str) -> Iterator[tuple[str, str]]:
    for line in (_HERE / name).read_text(encoding="utf-8").splitlines():
        lang, _, rest = line.partition(" ")
        if lang and lang != "#":
            yield lang, rest


def _wanted(said: Sequence[str], free: frozenset[str]) -> dict[str, str]:
    wanted = dict(_expected(word) for word in said if not word.startswith("*"))
    return {name: value for name, value in wanted.items() if name not in free}


def _expected(word: str) -> tuple[str, str]:
    if word.rstrip("?") in {"used", "!used"}:
        return "used", f"{not word.startswith('!')}{'?' if word.endswith('?') else ''}"
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
        case Vague() | Unread():
            return "~"


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
