"""Being where it is another time: "ik zit nu in New York", "hier is het 14:20"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from dialogs.cities import PLACES, ZONES
from dialogs.reading.coming.moments import clock_in
from dialogs.reading.coming.said import Said, Wish, between_words
from dialogs.reading.words import tokens

_THERE: Mapping[str, str] = {
    "nl": r"(?:zit|zitten|ben|zijn|woon|wonen|verblijf|logeer|aangekomen|geland|hier|vanuit|werk)",
    "en": r"(?:im|am|are|staying|stay|live|living|landed|arrived|here|currently|working)",
    "fr": r"(?:suis|sommes|habite|jhabite|sejourne|loge|arrive|arrivee|ici|depuis)",
}
_IN: Mapping[str, str] = {
    "nl": r"(?:in|op|te|vanuit|naar)",
    "en": r"(?:in|on|from|at)",
    "fr": r"(?:a|au|aux|en|sur)",
}
_LEAVES: Mapping[str, str] = {
    "nl": r"ga|gaan|vlieg|vertrek|wil|zou|terug|droom|weg uit|volgende|morgen"
    r"|straks|was|waren|geweest|geworden|had",
    "en": r"going|go|fly|flying|leave|leaving|will|want|back from|next|tomorrow|was|were|been|had",
    "fr": r"vais|allons|pars|partir|prends|veux|rentre|rentree|prochaine?|demain"
    r"|etais|etait|ete|avais",
}
_HERE_IS: Mapping[str, str] = {
    "nl": r"het is hier|hier is het|is het hier|bij mij is het|het is bij mij|is het bij mij",
    "en": r"it is here|its here|here it is|here its|my time is|it is .* here|its .* here",
    "fr": r"il est ici|ici il est|chez moi il est|il est .* ici|il est .* chez moi",
}
APART = timedelta(minutes=20)
"""Clocks that differ by less run together."""


def read_elsewhere(said: Said) -> Wish | None:
    """Return the zone of the place, or the time there, if it is not the person's own."""
    clock = _clock_there(said)
    if clock is not None:
        return Wish("zone", {"there": clock}, is_plain=False)
    named = _place(said)
    if named is None or said.find(_LEAVES[said.lang]):
        return None
    place, zone = named
    if _runs_with(zone, said.at):
        return None
    return Wish("zone", {"found": zone, "place": place}, is_plain=False)


def _clock_there(said: Said) -> str | None:
    """Return the time "hier is het 14:20" says, when the clock we know says something else."""
    if not said.has(_HERE_IS[said.lang]):
        return None
    clock = clock_in(said.text, lang=said.lang)
    if clock is None or not any(_apart(said.now, half) for half in (clock, _other_half(clock))):
        return None
    is_near = any(not _apart(said.now, half) for half in (clock, _other_half(clock)))
    return None if is_near else clock.isoformat(timespec="minutes")


def _other_half(clock: time) -> time:
    return clock.replace(hour=(clock.hour + 12) % 24)


def _apart(now: datetime, clock: time) -> bool:
    gap = abs(datetime.combine(now.date(), clock) - now)
    return min(gap, timedelta(days=1) - gap) > APART


def speaks_of_there(plain: str, lang: str) -> bool:
    """Say whether *plain* names a place where they are, or the time that it is there."""
    said = between_words(_HERE_IS[lang]).search(plain) or _being_in(lang).search(plain)
    return said is not None


@lru_cache(maxsize=8)
def _being_in(lang: str) -> re.Pattern[str]:
    return between_words(rf"{_THERE[lang]}(?: \w+){{0,5}} {_IN[lang]} (?P<place>{_names()})")


def _place(said: Said) -> tuple[str, str] | None:
    found = _being_in(said.lang).search(said.plain)
    if found is None:
        return None
    place = found["place"]
    return place.title(), _zones()[place]


@lru_cache(maxsize=1)
def _zones() -> Mapping[str, str]:
    return {" ".join(tokens(city)): zone for city, zone in ZONES.items()} | dict(PLACES)


@lru_cache(maxsize=1)
def _names() -> str:
    return "|".join(sorted(map(re.escape, _zones()), key=len, reverse=True))


def _runs_with(zone: str, at: datetime | None) -> bool:
    """Say whether clocks there show what the person's own clock shows."""
    return at is None or at.astimezone(ZoneInfo(zone)).utcoffset() == at.utcoffset()
