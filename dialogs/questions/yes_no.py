"""Yes or no."""

from __future__ import annotations

from dialogs.frozen import dataclass
from dialogs.messages import Text
from dialogs.questions.asked import Asked
from dialogs.reading.choices import read_choice
from dialogs.reading.readings import Read, Reading, Unread
from dialogs.reading.yes_no import read_yes_no
from dialogs.types import FLAG, Type


@dataclass(frozen=True, slots=True)
class YesNoQuestion:
    """Two buttons; said in any shade."""

    yes: Text
    no: Text

    @property
    def type(self) -> Type:
        """True or false."""
        return FLAG

    def read(self, text: str, asked: Asked) -> Reading:
        """Read yes or no, as such or by a button's label."""
        reading = read_yes_no(text, lang=asked.lang)
        if not isinstance(reading, Unread):
            return reading
        label = read_choice(text, [o.as_option() for o in asked.offers], lang=asked.lang)
        return Read(label.value == "yes", label.rest) if isinstance(label, Read) else reading
