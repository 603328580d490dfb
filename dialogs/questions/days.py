"""A day that was."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.questions.asked import Asked
from dialogs.reading.days import read_day
from dialogs.reading.readings import Reading
from dialogs.types import DAY, Type

SHOWN_DAYS = 7


@dataclass(frozen=True, slots=True)
class DayQuestion:
    """Today and the days before as buttons; any past day typed."""

    @property
    def type(self) -> Type:
        """A day."""
        return DAY

    def read(self, text: str, asked: Asked) -> Reading:
        """Read a day as ISO date."""
        return read_day(text, lang=asked.lang, today=asked.today)
