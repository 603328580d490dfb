"""What somebody asks about when they are written to: rest, another hour, other days, later.

Nothing is invented: what holds no day, hour or length is no wish here, and is left to the
phrases that scripts are asked for with.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from dialogs.reading.coming.elsewhere import read_elsewhere
from dialogs.reading.coming.manners import MANNERS
from dialogs.reading.coming.moments import clock_in, find_wait
from dialogs.reading.coming.patterns import TONGUES, Stretch
from dialogs.reading.coming.said import Said, Wish, says_a_clock
from dialogs.reading.coming.signs import LONGEST, may_wish
from dialogs.reading.coming.stretches import (
    Item,
    find_items,
    plain_text,
    tongue_of,
)
from dialogs.reading.coming.weekdays import read_days
from dialogs.values import Value


def read_wish(text: str, *, lang: str, now: datetime, hour: str = "") -> Wish | None:
    """Return what *text* asks about when we write; None when it asks nothing of the kind.

    *now* is their wall clock; *hour* is the hour at which they are asked, empty if none.
    """
    return look_for_wish(text, lang=lang, now=now, hour=hour) if may_wish(text, lang=lang) else None


def look_for_wish(text: str, *, lang: str, now: datetime, hour: str) -> Wish | None:
    """Return what `read_wish` does, without looking for signs first."""
    lang = tongue_of(text, lang=lang)
    plain = plain_text(text, lang=lang)
    if not plain or len(plain.split()) > LONGEST:
        return None
    at = now if now.tzinfo else None
    said = Said(text, plain, lang, now.replace(tzinfo=None), hour, MANNERS[lang], at)
    readers = (_later_named, read_days, _hour, _silence, read_elsewhere, _later)
    return next((wish for reader in readers if (wish := reader(said)) is not None), None)


# -- rest ----------------------------------------------------------------------


def _silence(said: Said) -> Wish | None:
    stretch = said.stretch()
    if stretch is None or said.has(said.manner.over):
        return None
    if said.has(said.manner.quiet):
        return _quiet(said, stretch, is_plain=True)
    if said.has(said.manner.again) and said.has(said.manner.ask):
        return _quiet(said, Stretch(said.now.date(), stretch.since), is_plain=True)
    is_away = said.has(said.manner.away)
    if is_away or _is_bare_no(said):
        return _quiet(said, stretch, is_plain=False)
    return None


def _quiet(said: Said, stretch: Stretch, *, is_plain: bool) -> Wish | None:
    today = said.now.date()
    if stretch.until <= today:
        return None
    values: dict[str, Value] = {"until": stretch.until.isoformat()}
    if stretch.since > today:
        values["since"] = stretch.since.isoformat()
    return Wish("silence", values, is_plain)


def _is_bare_no(said: Said) -> bool:
    """Say whether hardly more was said than a day and a no: "morgen niet", "dit weekend niet"."""
    rest = set(_without_items(said, said.plain).split())
    return said.has(said.manner.never) and rest <= said.manner.no_words


def _without_items(said: Said, plain: str) -> str:
    letters = list(plain)
    for item in find_items(plain, lang=said.lang, today=said.now.date()):
        letters[item.first : item.last] = " " * (item.last - item.first)
    return "".join(letters)


# -- another hour ----------------------------------------------------------------


def _hour(said: Said) -> Wish | None:
    manner = said.manner
    if find_wait(said.plain, lang=said.lang) is not None and not _shifted(said):
        return None
    asks = said.has(manner.ask) or (said.has(manner.again) and _is_once(said))
    if not asks or said.has(manner.over):
        return None
    clock = _shifted(said) or _clock_after_at(said)
    if clock is None:
        return None
    if _is_once(said):
        moment = _moment_at(said, clock)
        return Wish("once", {"moment": moment.isoformat(timespec="minutes")}) if moment else None
    return Wish("hour", {"chosen": clock.isoformat(timespec="minutes")})


def _clock_after_at(said: Said) -> time | None:
    """Return the time, if it is said as one: "om half 10", "naar 21u", "20:30"."""
    if not says_a_clock(said.plain, said.lang):
        return None
    new = re.split(rf"\b(?:{said.manner.instead})", said.text, maxsplit=1, flags=re.IGNORECASE)
    return clock_in(new[0], lang=said.lang) or clock_in(said.text, lang=said.lang)


def _shifted(said: Said) -> time | None:
    """Return the hour "een uur later" than the one at which they are asked now."""
    tongue, manner = TONGUES[said.lang], said.manner
    number = "|".join(sorted(tongue.numbers, key=len, reverse=True))
    found = said.find(
        rf"(?:(?:een|an|a|une|un) )?(?:(?P<half>{manner.half_hour})|(?P<quarter>{manner.quarter})"
        rf"|(?P<n>\d|{number}) (?:{tongue.hour})) "
        rf"(?:(?P<sooner>{manner.sooner})|(?P<after>{manner.after}))"
    )
    if found is None or not said.hour:
        return None
    minutes = 30.0 if found["half"] else 15.0 if found["quarter"] else 60 * _count(found["n"], said)
    shift = timedelta(minutes=-minutes if found["sooner"] else minutes)
    day = datetime.combine(said.now.date(), time.fromisoformat(said.hour))
    return (day + shift).time()


def _count(words: str, said: Said) -> float:
    return TONGUES[said.lang].numbers.get(words) or float(words)


def _is_once(said: Said) -> bool:
    """Say whether the hour is meant for one day: today, tomorrow or a day that was named."""
    if said.has(said.manner.always):
        return False
    items = find_items(said.plain, lang=said.lang, today=said.now.date())
    return any(item.stretch for item in items)


def _moment_at(said: Said, clock: time) -> datetime | None:
    stretch = said.stretch()
    day = stretch.since if stretch else said.now.date()
    at = datetime.combine(day, clock)
    if at <= said.now and clock < time(12):
        at += timedelta(hours=12)
    return at if at > said.now else None


# -- later ---------------------------------------------------------------------------


def _later_named(said: Said) -> Wish | None:
    """Return that the talk may rest for now, in words for that, and until when if it was said."""
    manner = said.manner
    if not said.has(manner.later) or (said.has(manner.ask) and _shifted(said)):
        return None
    if said.stretch() is not None and "," not in said.plain and _is_bare_no(said):
        return None  # "vandaag even niet" is of the day, not of the hour
    plain = re.sub(rf"(?<![^ ])(?:{manner.later})(?![^ ])", " ", said.plain)
    return _until(said.moment(), is_plain=True) if _says_no_more(said, plain) else None


def _later(said: Said) -> Wish | None:
    """Return the moment until which the talk may rest, where hardly more was said than that."""
    if not _says_when(said) or not _says_no_more(said, said.plain):
        return None
    moment = said.moment()
    return None if moment is None else _until(moment, is_plain=False)


def _says_when(said: Said) -> bool:
    """Say whether a time, a day, a part of one or a wait was said, and no mere number."""
    manner, today = said.manner, said.now.date()
    parts = "|".join((manner.evening, manner.morning, manner.afternoon))
    return (
        says_a_clock(said.plain, said.lang)
        or said.has(parts)
        or find_wait(said.plain, lang=said.lang) is not None
        or bool(find_items(said.plain, lang=said.lang, today=today))
    )


def _until(moment: datetime | None, *, is_plain: bool) -> Wish:
    said = {"moment": moment.isoformat(timespec="minutes")} if moment else {}
    return Wish("later", said, is_plain)


def _says_no_more(said: Said, plain: str) -> bool:
    """Say whether besides days, times and small words nothing stands in *plain*, nor a length."""
    manner = said.manner
    if said.has(manner.quiet) or said.has(manner.always):
        return False
    items = find_items(plain, lang=said.lang, today=said.now.date())
    if any(item.kind in ("length", "until", "through") or _lasts(item) for item in items):
        return False
    return _rest_of_later(said, _without_items(said, plain)) <= manner.later_words


def _lasts(item: Item) -> bool:
    stretch = item.stretch
    return stretch is not None and stretch.until - stretch.since > timedelta(days=1)


def _rest_of_later(said: Said, plain: str) -> set[str]:
    tongue, manner = TONGUES[said.lang], said.manner
    numbers = "|".join(map(re.escape, tongue.numbers))
    clock = "half|kwart|demi|past|quarter|quart|et|demie|voor|over|na"
    parts = (manner.quarter, manner.half_hour, manner.evening, manner.morning, manner.afternoon)
    units = "|".join((tongue.hour, tongue.minute, *parts, manner.in_words, clock))
    rest = re.sub(rf"(?<![^ ])(?:{units}|\d+|[:uh.]|{numbers})(?![^ ])", " ", plain)
    return set(rest.split())
