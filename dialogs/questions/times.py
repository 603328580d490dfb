"""A time of day."""

from __future__ import annotations

from dialogs.frozen import dataclass
from dialogs.questions.asked import Asked
from dialogs.reading.readings import Reading
from dialogs.reading.times import read_time
from dialogs.types import TIME, Type


@dataclass(frozen=True, slots=True)
class TimeQuestion:
    """*is_evening*: a bare 8 means 20:00."""

    is_evening: bool = False
    shown: tuple[str, ...] = ()

    @property
    def type(self) -> Type:
        """A time of day."""
        return TIME

    def read(self, text: str, asked: Asked) -> Reading:
        """Read a time as HH:MM."""
        return read_time(text, lang=asked.lang, evening=self.is_evening)
