"""Lines that steer a talk in the terminal: how they are written, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

from dialogs.frozen import dataclass

HELP = (
    ":later 3h · :later 1d   verder in de tijd, van moment naar moment (m, h, d, w)",
    ":at 20:00 · :at 2026-12-01 20:00   naar dat moment",
    ":as naam   iemand anders aan het toestel; ‘:as me’ ben jij weer",
    ":why   waar het gesprek staat, en welke voorwaarde daarheen leidde",
    ":record naam   dit gesprek als transcript bewaren",
    ":quit   ophouden; later ga je hier verder",
)

_LINE = re.compile(r":(?P<verb>[a-z]{2,}|q)(?:\s+(?P<rest>.*))?", re.DOTALL)
_SPAN = re.compile(r"(\d{1,5})\s*([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_NAME = re.compile(r"[\w.-]{1,40}")


class SteeringError(ValueError):
    """A line that can't be followed; the message says how it is written."""


@dataclass(frozen=True, slots=True)
class Later:
    """Time goes on by *span*."""

    span: timedelta


@dataclass(frozen=True, slots=True)
class At:
    """Time goes on to *words*: a clock time or a moment, where the person is."""

    words: str


@dataclass(frozen=True, slots=True)
class As:
    """Somebody else sits down."""

    name: str


@dataclass(frozen=True, slots=True)
class Why:
    """Where does the talk stand, and why there?"""


@dataclass(frozen=True, slots=True)
class RecordTalk:
    """Keep the talk as a transcript of this name."""

    name: str


@dataclass(frozen=True, slots=True)
class Quit:
    """Enough for now."""


@dataclass(frozen=True, slots=True)
class Help:
    """Which lines are there?"""


Steering: TypeAlias = Later | At | As | Why | RecordTalk | Quit | Help


def read_steering(line: str) -> Steering | None:
    """Return what *line* steers; None for what somebody says, a smiley for one.

    Raises SteeringError, with how it is written, for a line that means to steer and can't.
    """
    found = _LINE.fullmatch(line.strip())
    if found is None:
        return None
    read = _READERS.get(found["verb"])
    if read is None:
        raise SteeringError(f":{found['verb']} ken ik niet. Met :help zie je wat er is.")
    return read((found["rest"] or "").strip())


def _how(verb: str) -> str:
    return next(line for line in HELP if line.startswith(f":{verb}"))


def _later(words: str) -> Later:
    found = _SPAN.fullmatch(words)
    if found is None:
        raise SteeringError(_how("later"))
    return Later(timedelta(**{_UNITS[found[2]]: int(found[1])}))


def _at(words: str) -> At:
    if not words:
        raise SteeringError(_how("at"))
    return At(words)


def _as(words: str) -> As:
    if not _NAME.fullmatch(words):
        raise SteeringError(_how("as"))
    return As(words)


def _record(words: str) -> RecordTalk:
    if not _NAME.fullmatch(words):
        raise SteeringError(_how("record"))
    return RecordTalk(words)


_READERS: Mapping[str, Callable[[str], Steering]] = {
    "later": _later,
    "at": _at,
    "as": _as,
    "why": lambda _: Why(),
    "record": _record,
    "help": lambda _: Help(),
    "quit": lambda _: Quit(),
    "q": lambda _: Quit(),
}


def later(now: datetime, span: timedelta) -> datetime:
    """Return the moment *span* after *now*; raise SteeringError beyond the calendar."""
    try:
        return now + span
    except OverflowError:
        raise SteeringError("Zo ver gaat de kalender niet.") from None


def moment_of(words: str, now: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment that *words* name in *zone*: a clock time is the next one after *now*.

    Raises SteeringError when they name none, or one that is past.
    """
    local = now.astimezone(zone)
    try:
        moment = _clock_time(words, local, zone) or datetime.fromisoformat(words)
    except ValueError:
        raise SteeringError(_how("at")) from None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    if moment < now:
        raise SteeringError(f"De klok gaat nooit terug; het is nu {local:%Y-%m-%d %H:%M}.")
    return moment.astimezone(UTC)


def _clock_time(words: str, local: datetime, zone: ZoneInfo) -> datetime | None:
    if not re.fullmatch(r"\d{1,2}:\d{2}", words):
        return None
    clock = time.fromisoformat(words.zfill(5))
    moment = datetime.combine(local.date(), clock, zone)
    return moment if moment > local else _next_day(local.date(), clock, zone)


def _next_day(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day + timedelta(days=1), clock, zone)
