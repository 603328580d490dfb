"""Stretches of days to come: "tot maandag", "3 dagen", "dit weekend", "vanaf vrijdag 2 weken".

A stretch runs from its first day up to the day on which it is over. What was said is put into
items, one for each marker, day or length; then the items are put together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from dialogs.frozen import dataclass
from dialogs.reading.coming.patterns import LONGEST, MARKERS, TONGUES, Make, Stretch, patterns_of
from dialogs.reading.coming.tongue import Tongue
from dialogs.reading.language import guess_language
from dialogs.reading.vocabulary import base
from dialogs.reading.words import LAST_HEARD, allowed_slips, slips, tokens


@dataclass(frozen=True, slots=True)
class Item:
    """Something said from place *first* up to *last* of the plain text.

    *kind*: a marker (until, through, since, after, inclusive), ``days`` (a stretch), or
    ``length`` (so many days).
    """

    kind: str
    first: int
    last: int
    stretch: Stretch | None = None
    days: int = 0


def plain_text(text: str, *, lang: str) -> str:
    """Return the words of *text* in plain spelling, small slips in long words put right."""
    tongue = TONGUES[base(lang)]
    return " ".join(_spelled(word, tongue) for word in tokens(text))


def tongue_of(text: str, *, lang: str) -> str:
    """Return which of the languages *text* is in."""
    return base(guess_language(text, lang=lang))


def find_stretch(plain: str, *, lang: str, today: date) -> Stretch | None:
    """Return the stretch that *plain* speaks of, or None: none, one that is over, or too far."""
    items = find_items(plain, lang=lang, today=today)
    found = _put_together(items, today)
    if found is None or not today < found.until <= today + LONGEST or found.since >= found.until:
        return None
    return Stretch(max(found.since, today), found.until)


@lru_cache(maxsize=LAST_HEARD)
def find_items(plain: str, *, lang: str, today: date) -> tuple[Item, ...]:
    """Return what was said of days to come, in order; other words are passed over."""
    tongue, patterns = TONGUES[base(lang)], patterns_of(base(lang))
    found: list[Item] = []
    at = 0
    while at < len(plain):
        item = _longest(plain, at, patterns, tongue, today)
        if item is not None:
            found.append(item)
        at = item.last if item else at
        following = plain.find(" ", at)
        at = following + 1 if following >= 0 else len(plain)
    return tuple(found)


def _longest(
    plain: str,
    at: int,
    patterns: Sequence[tuple[str, re.Pattern[str], Make]],
    tongue: Tongue,
    today: date,
) -> Item | None:
    best: Item | None = None
    for kind, pattern, make in patterns:
        match = pattern.match(plain, at)
        if match is None or (best is not None and match.end() <= best.last):
            continue
        if kind in MARKERS:
            best = Item(kind, at, match.end())
            continue
        made = make(match, tongue, today)
        if isinstance(made, Stretch):
            best = Item("days", at, match.end(), made)
        elif made is not None:
            best = Item("length", at, match.end(), days=made)
    return best


# -- put together ----------------------------------------------------------------


def _put_together(items: Sequence[Item], today: date) -> Stretch | None:
    since = _after_marker(items, ("since",))
    until = _after_marker(items, ("until", "through"))
    lengths = [item.days for item in items if item.kind == "length"]
    if until is not None:
        begin = since.since if since else today
        return Stretch(begin, _end(until, items, today, begin))
    if since is not None:
        if lengths:
            return Stretch(since.since, since.since + timedelta(days=lengths[0]))
        last = max(item.stretch.until for item in items if item.stretch)
        is_long = last - since.since > timedelta(days=1)
        return Stretch(since.since, last) if is_long else None
    named = [item.stretch for item in items if item.stretch]
    if lengths:
        begin = named[0].since if named else today
        return Stretch(begin, begin + timedelta(days=lengths[0]))
    return Stretch(min(s.since for s in named), max(s.until for s in named)) if named else None


def _after_marker(items: Sequence[Item], markers: Iterable[str]) -> Stretch | None:
    """Return the stretch that follows on one of *markers*; "na" may stand between."""
    marks = [at for at, item in enumerate(items) if item.kind in markers]
    if not marks:
        return None
    following = next((item for item in items[marks[0] + 1 :] if item.kind != "after"), None)
    return following.stretch if following else None


def _end(until: Stretch, items: Sequence[Item], today: date, begin: date) -> date:
    """Return the day of return: "tot maandag" is Monday, "tot en met maandag" Tuesday."""
    kinds = {item.kind for item in items}
    if kinds & {"through", "inclusive", "after"}:
        return until.until
    if until.since <= max(today, begin) and until.until - until.since == timedelta(days=1):
        return until.since + timedelta(days=7)
    return until.since if until.since > max(today, begin) else until.until


# -- spelling --------------------------------------------------------------------


def _spelled(word: str, tongue: Tongue) -> str:
    if len(word) < 5 or not word.isalpha():
        return word
    return _respelled(word, _vocabulary(tongue.until))


@lru_cache(maxsize=4096)
def _respelled(word: str, among: frozenset[str]) -> str:
    if word in among or _is_plural(word, among):
        return word
    near = [
        w
        for w in among
        if len(w) >= 6 and w[0] == word[0] and slips(word, w) <= min(1, allowed_slips(w))
    ]
    return near[0] if len(near) == 1 else word


def _is_plural(word: str, among: frozenset[str]) -> bool:
    """Say whether this is "zondags" or "mondays", which tell of more than one."""
    return any(len(word) > 5 and word.removesuffix(end) in among for end in ("s", "en"))


@lru_cache(maxsize=8)
def _vocabulary(until: str) -> frozenset[str]:
    """Return the long words of the tongue whose word for until this is."""
    t = next(t for t in TONGUES.values() if t.until == until)
    rows = (t.day, t.week, t.weekend, t.month, t.tomorrow, t.day_after, t.following, t.until)
    words = {word for row in rows for phrase in row.split("|") for word in phrase.split()}
    return frozenset(words | set(t.weekdays) | set(t.months))
