"""What a language needs to speak of days to come: its words, as alternatives of patterns."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """Words of one language, in plain spelling; every text is the inside of a pattern's group.

    *ordinal* stands behind the number of a day. *feasts*: pattern to first day (month, day) and
    how many days it lasts. *glue* may stand between a marker and its day.
    """

    numbers: Mapping[str, float]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    feasts: Mapping[str, tuple[int, int, int]]
    minute: str
    hour: str
    day: str
    week: str
    weekend: str
    month: str
    today: str
    tomorrow: str
    day_after: str
    this: str
    following: str
    until: str
    through: str
    inclusive: str
    since: str
    after: str
    within: str
    glue: str
    rest_of: str
    end_of: str
    begin_of: str
    middle_of: str
    ordinal: str
    part: str
    year: str
    long: Mapping[str, int]
