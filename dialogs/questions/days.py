"""A day that was, or one to come."""

from __future__ import annotations

from dialogs.frozen import dataclass
from dialogs.questions.asked import Asked
from dialogs.reading.coming.returning import read_return
from dialogs.reading.days import read_day
from dialogs.reading.readings import Reading
from dialogs.types import DAY, Type

SHOWN_DAYS = 7


@dataclass(frozen=True, slots=True)
class DayQuestion:
    """Seven days as buttons, today and those before; any other day typed.

    *is_coming*: the days after today; a length ("two weeks") is the day after it.
    """

    is_coming: bool = False

    @property
    def type(self) -> Type:
        """A day."""
        return DAY

    def read(self, text: str, asked: Asked) -> Reading:
        """Read a day as ISO date."""
        if self.is_coming:
            return read_return(text, lang=asked.lang, today=asked.today)
        return read_day(text, lang=asked.lang, today=asked.today)
