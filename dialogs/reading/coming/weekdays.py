"""Days of the week that come back: "niet op zondag", "alleen doordeweeks", "weer elke dag"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.profile import WEEK
from dialogs.reading.coming.patterns import TONGUES
from dialogs.reading.coming.said import Said, Wish


def read_days(said: Said) -> Wish | None:
    """Return the days on which nothing is to be asked, none of them if every day is to be."""
    manner = said.manner
    named = _named_days(said)
    rest = _without_days(said)
    if named is None or not rest <= manner.days_words:
        return None
    if re.search(rf"(?<![^ ])(?:{manner.single})(?![^ ])", " ".join(rest)):
        return None
    if said.has(manner.only) and not said.has(rf"(?:{manner.never}) (?:{manner.only})"):
        off = [day for day in WEEK if day not in named]
    elif said.has(manner.never):
        off = [day for day in WEEK if day in named]
    elif set(named) == set(WEEK):
        off = []
    else:
        return None
    if len(off) == len(WEEK):
        return None
    return Wish("days", {"off": tuple(off)}, is_plain=bool(said.has(manner.ask)))


def _named_days(said: Said) -> set[str] | None:
    """Return the days of the week that come back: "op zondag", "zondags", "doordeweeks"."""
    manner, tongue = said.manner, TONGUES[said.lang]
    days: set[str] = set()
    if said.has(manner.workdays):
        days |= set(WEEK[:5])
    elif not said.has(manner.daily):
        days |= {WEEK[number] for number in _weekdays(said)}
    if said.has(manner.weekends):
        days |= set(WEEK[5:])
    if said.has(manner.daily):
        but = _weekdays(said)
        days |= {WEEK[number] for number in but} if but else set(WEEK)
    return days if days and (_is_recurring(said, tongue.weekdays) or len(days) > 2) else None


def _weekdays(said: Said) -> set[int]:
    names = TONGUES[said.lang].weekdays
    return {names[word] for word in map(_singular, said.plain.split()) if word in names}


def _singular(word: str) -> str:
    for ending in ("en", "s"):
        if len(word) > 6 and word.endswith(ending):
            return word.removesuffix(ending)
    return word


def _is_recurring(said: Said, names: Mapping[str, int]) -> bool:
    """Say whether the days are meant week after week: a plural, or "op zondag"."""
    manner = said.manner
    day = "|".join(sorted(names, key=len, reverse=True))
    return said.has(manner.only) or said.has(
        rf"(?:op|s|on|le|les) (?:{day})(?:en|s)?|(?:{day})s|(?:{day})en"
        rf"|{manner.workdays}|{manner.weekends}|{manner.daily}"
    )


def _without_days(said: Said) -> set[str]:
    manner, names = said.manner, TONGUES[said.lang].weekdays
    plain = said.plain
    for pattern in (manner.workdays, manner.weekends, manner.daily):
        plain = re.sub(rf"(?<![^ ])(?:{pattern})(?![^ ])", " ", plain)
    return {word for word in plain.split() if _singular(word) not in names}
