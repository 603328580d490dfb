"""A message about when we write, ready to be looked at, and the wish that is read from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from functools import cache, lru_cache
from typing import Literal

from dialogs.frozen import dataclass
from dialogs.reading.coming.asking import Manner
from dialogs.reading.coming.manners import MANNERS
from dialogs.reading.coming.moments import find_moment
from dialogs.reading.coming.patterns import Stretch
from dialogs.reading.coming.stretches import find_stretch
from dialogs.values import Value

WishKind = Literal["silence", "hour", "once", "days", "later", "zone"]


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish and what was said of it.

    *is_plain*: it asks in so many words, so it holds even where a question waits.
    """

    kind: WishKind
    values: Mapping[str, Value] = field(default_factory=dict)
    is_plain: bool = True


@cache  # as many as are written in the program
def between_words(pattern: str) -> re.Pattern[str]:
    """Return the expression that finds *pattern* between whole words."""
    return re.compile(rf"(?<![^ ])(?:{pattern})(?![^ ])")


_DIGITAL = re.compile(r"\d\d? ?[:uh] ?\d\d|\d ?(?:u|h|pm|am|uur|heures?)(?![^ ])")


def says_a_clock(plain: str, lang: str) -> bool:
    """Say whether a number is said as a time: a mere "7" is none."""
    if _DIGITAL.search(plain):
        return True
    return _after_at(lang).search(plain) is not None


@lru_cache(maxsize=8)
def _after_at(lang: str) -> re.Pattern[str]:
    return between_words(rf"(?:{MANNERS[lang].at}) (?:\w+ ){{0,2}}\S+")


@dataclass(frozen=True, slots=True)
class Said:
    """A message: as typed, in plain spelling, and what is known where it is typed.

    *now* is the person's wall clock, *at* the same moment with its zone.
    """

    text: str
    plain: str
    lang: str
    now: datetime
    hour: str
    manner: Manner
    at: datetime | None = None

    def has(self, pattern: str) -> bool:
        """Say whether the pattern stands anywhere, between whole words."""
        return self.find(pattern) is not None

    def find(self, pattern: str) -> re.Match[str] | None:
        """Return where it stands first."""
        return between_words(pattern).search(self.plain)

    def stretch(self) -> Stretch | None:
        """Return the stretch of days that is spoken of."""
        return find_stretch(self.plain, lang=self.lang, today=self.now.date())

    def moment(self) -> datetime | None:
        """Return the moment to come that is spoken of."""
        return find_moment(self.plain, self.text, lang=self.lang, now=self.now, hour=self.hour)
