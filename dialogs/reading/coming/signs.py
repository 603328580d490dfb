"""Whether a message may ask about when we write at all: signs that such a wish can't do without.

They are looked for on no day in particular, so the answer is the same at any time. Most messages
end here; only what passes is read with the calendar beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from dialogs.frozen import dataclass
from dialogs.reading.coming.elsewhere import speaks_of_there
from dialogs.reading.coming.manners import MANNERS
from dialogs.reading.coming.moments import clock_in, find_wait
from dialogs.reading.coming.patterns import MARKERS, TONGUES, written
from dialogs.reading.coming.said import says_a_clock
from dialogs.reading.coming.stretches import plain_text, tongue_of
from dialogs.reading.words import LAST_HEARD

LONGEST = 16
"""Words; what is longer tells a story, and asks for nothing in passing."""


@dataclass(frozen=True, slots=True)
class _Signs:
    """One language's signs, each a pattern of whole words."""

    later: re.Pattern[str]
    days: re.Pattern[str]
    asking: re.Pattern[str]
    shifting: re.Pattern[str]
    resting: re.Pattern[str]
    items: re.Pattern[str]
    markers: re.Pattern[str]
    parts: re.Pattern[str]


@lru_cache(maxsize=LAST_HEARD)
def may_wish(text: str, *, lang: str) -> bool:
    """Say whether `read_wish` may find something in *text* on any day; False is sure."""
    lang = tongue_of(text, lang=lang)
    plain = plain_text(text, lang=lang)
    if not plain or len(plain.split()) > LONGEST:
        return False
    signs = _signs_of(lang)
    if signs.later.search(plain) or signs.days.search(plain) or speaks_of_there(plain, lang):
        return True
    has_items = signs.items.search(plain) is not None
    if has_items and signs.resting.search(plain):
        return True
    is_clock = says_a_clock(plain, lang)
    if signs.asking.search(plain) and (is_clock or signs.shifting.search(plain)):
        return True
    if has_items or signs.parts.search(plain) or find_wait(plain, lang=lang) is not None:
        return True
    is_marked = is_clock or signs.markers.search(plain) is not None
    return is_marked and clock_in(text, lang=lang) is not None


@lru_cache(maxsize=8)
def _signs_of(lang: str) -> _Signs:
    manner, tongue = MANNERS[lang], TONGUES[lang]
    weekdays = "|".join(sorted(tongue.weekdays, key=len, reverse=True))
    recurring = rf"{manner.workdays}|{manner.weekends}|{manner.daily}"
    return _Signs(
        later=_whole(manner.later),
        days=_whole(rf"{recurring}|(?:{weekdays})(?:en|s)?"),
        asking=_whole(rf"{manner.ask}|{manner.again}"),
        shifting=_whole(rf"{manner.sooner}|{manner.after}"),
        resting=_whole(rf"{manner.quiet}|{manner.again}|{manner.away}|{manner.never}"),
        items=_whole("|".join(_items(lang, are_markers=False))),
        markers=_whole("|".join(_items(lang, are_markers=True))),
        parts=_whole(rf"{manner.evening}|{manner.morning}|{manner.afternoon}"),
    )


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^ ])(?:{pattern})(?![^ ])")


def _items(lang: str, *, are_markers: bool) -> Iterator[str]:
    """Yield the patterns of days, without the small words before them and without their names."""
    for kind, pattern, _ in written(replace(TONGUES[lang], glue="(?!)")):
        if (kind in MARKERS) is are_markers:
            yield f"(?:{re.sub(r'[(][?]P<[a-z0-9]+>', '(?:', pattern)})"
