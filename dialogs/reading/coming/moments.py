"""A moment to come: "over een uur", "vanavond om 10", "morgen pas om 11", "straks rond half 9"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from dialogs.reading.coming.asking import Manner
from dialogs.reading.coming.manners import MANNERS
from dialogs.reading.coming.patterns import TONGUES
from dialogs.reading.coming.stretches import find_items
from dialogs.reading.readings import Guess, Read
from dialogs.reading.times import read_time

EVENING, MORNING, AFTERNOON = time(20), time(9), time(14)
LATE = time(22)
SOON = timedelta(hours=2)
LONGEST_WAIT_S = 36 * 3600


def find_moment(plain: str, text: str, *, lang: str, now: datetime, hour: str) -> datetime | None:
    """Return the moment spoken of, later than *now* (their own wall clock, without zone).

    *hour* is the hour at which they are asked; it stands for the evening, or a day without a time.
    """
    wait = find_wait(plain, lang=lang)
    if wait is not None:
        return now + wait
    day, clock = _day(plain, lang, now.date()), clock_in(text, lang=lang)
    named = _part(plain, MANNERS[lang], hour)
    if clock is not None:
        return _at(day, clock, now)
    if day is None and named is None:
        return None
    day = day or now.date()
    at = datetime.combine(day, named or _hour(hour))
    if at > now:
        return at
    return None if day > now.date() else _still_today(now)


def clock_in(text: str, *, lang: str) -> time | None:
    """Return the time of day in *text*, an evening's for a bare number; None when there is none."""
    match read_time(text, lang=lang, evening=True):
        case Read(value=str(value)):
            return time.fromisoformat(value)
        case Guess(value=str(value), because="bound"):
            return time.fromisoformat(value)
        case _:
            return None


def _hour(hour: str) -> time:
    return time.fromisoformat(hour) if hour else EVENING


def _still_today(now: datetime) -> datetime | None:
    late = datetime.combine(now.date(), LATE)
    soon = (now + SOON).replace(second=0, microsecond=0)
    return late if soon < late else (now + SOON / 2 if now.time() < time(22, 30) else None)


def _at(day: date | None, clock: time, now: datetime) -> datetime | None:
    """Return when *clock* is next; a bare "10" of the evening may be of the morning to come."""
    at = datetime.combine(day or now.date(), clock)
    if at > now:
        return at
    later = at + timedelta(hours=12)
    if clock < time(12) and later > now:
        return later
    return at + timedelta(days=1) if day is None else None


def _day(plain: str, lang: str, today: date) -> date | None:
    for item in find_items(plain, lang=lang, today=today):
        if item.stretch is not None and (item.stretch.until - item.stretch.since).days == 1:
            return item.stretch.since
    return None


def _part(plain: str, manner: Manner, hour: str) -> time | None:
    if _has(manner.morning, plain):
        return MORNING
    if _has(manner.afternoon, plain):
        return AFTERNOON
    return _hour(hour) if _has(manner.evening, plain) else None


def _has(pattern: str, plain: str) -> bool:
    return re.search(rf"(?<![^ ])(?:{pattern})(?![^ ])", plain) is not None


def find_wait(plain: str, *, lang: str) -> timedelta | None:
    """Return how long to wait: over een uur, binnen 20 minuten, half uurtje."""
    found = _waiting(lang).search(plain)
    tongue = TONGUES[lang]
    if found is None:
        return None
    if found["quarter"]:
        return timedelta(minutes=15)
    if found["half"]:
        return timedelta(minutes=30)
    if found["one"]:
        return timedelta(hours=1)
    amount = tongue.numbers.get(found["n"]) or float(found["n"].replace(" ", "").replace(",", "."))
    seconds = amount * (60 if found["minute"] else 3600)
    return timedelta(seconds=seconds) if 60 <= seconds <= LONGEST_WAIT_S else None


@lru_cache(maxsize=8)
def _waiting(lang: str) -> re.Pattern[str]:
    tongue, manner = TONGUES[lang], MANNERS[lang]
    number = "|".join(sorted(tongue.numbers, key=len, reverse=True))
    return re.compile(
        rf"(?<![^ ])(?:(?:{manner.in_words}) |(?=[^.]* (?:{manner.after})(?![^ ])))(?:nog )?"
        rf"(?:(?:een|an|a|une|un) )?"
        rf"(?:(?P<quarter>{manner.quarter})|(?P<half>{manner.half_hour})"
        rf"|(?P<n>\d+(?: [.,] \d+)?|{number}) (?:(?P<minute>{tongue.minute})|(?:{tongue.hour}))"
        rf"|(?P<one>{tongue.hour}))(?![^ ])"
    )
