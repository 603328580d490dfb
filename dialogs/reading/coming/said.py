"""A message about when we write, ready to be looked at, and the wish that is read from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from dialogs.reading.coming.asking import Manner
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
        return re.search(rf"(?<![^ ])(?:{pattern})(?![^ ])", self.plain)

    def stretch(self) -> Stretch | None:
        """Return the stretch of days that is spoken of."""
        return find_stretch(self.plain, lang=self.lang, today=self.now.date())

    def moment(self) -> datetime | None:
        """Return the moment to come that is spoken of."""
        return find_moment(self.plain, self.text, lang=self.lang, now=self.now, hour=self.hour)
