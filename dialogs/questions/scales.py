"""A whole number between two ends, such as craving from 0 to 10."""

from __future__ import annotations

from dialogs.frozen import dataclass
from dialogs.messages import Text
from dialogs.questions.asked import Asked
from dialogs.reading.readings import Reading
from dialogs.reading.scales import read_scale
from dialogs.types import NUMBER, Type


@dataclass(frozen=True, slots=True)
class ScaleQuestion:
    """Every step of the scale is a button; the ends may carry words."""

    low: int
    high: int
    low_words: Text | None = None
    high_words: Text | None = None

    @property
    def type(self) -> Type:
        """A number."""
        return NUMBER

    def read(self, text: str, asked: Asked) -> Reading:
        """Read a step of the scale."""
        return read_scale(text, lang=asked.lang, low=self.low, high=self.high)
