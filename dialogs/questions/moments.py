"""A moment to come."""

from __future__ import annotations

from dialogs.frozen import dataclass
from dialogs.questions.asked import Asked
from dialogs.reading.coming.returning import read_moment
from dialogs.reading.readings import Reading
from dialogs.types import TEXT, Type


@dataclass(frozen=True, slots=True)
class MomentQuestion:
    """A day and time to come, on the person's own wall clock."""

    @property
    def type(self) -> Type:
        """Day and time in one, as ISO text."""
        return TEXT

    def read(self, text: str, asked: Asked) -> Reading:
        """Read a moment: "over een uur", "morgen om 9"."""
        return read_moment(text, lang=asked.lang, now=asked.now, hour=asked.hour)
