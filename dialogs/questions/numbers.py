"""A whole number within bounds."""

from __future__ import annotations

from dialogs.frozen import dataclass
from dialogs.questions.asked import Asked
from dialogs.reading.readings import Reading
from dialogs.reading.scales import read_scale
from dialogs.types import NUMBER, Type


@dataclass(frozen=True, slots=True)
class NumberQuestion:
    """Typed, or one of the few values shown as buttons."""

    low: int
    high: int
    shown: tuple[int, ...] = ()

    @property
    def type(self) -> Type:
        """A number."""
        return NUMBER

    def read(self, text: str, asked: Asked) -> Reading:
        """Read a whole number within the bounds."""
        return read_scale(text, lang=asked.lang, low=self.low, high=self.high)
