"""One of a list that is known only when it is asked."""

from __future__ import annotations

from typing import Literal

from dialogs.expressions import Expression
from dialogs.frozen import dataclass
from dialogs.questions.asked import Asked
from dialogs.reading.choices import read_choice
from dialogs.reading.readings import Reading
from dialogs.types import TEXT, Type


@dataclass(frozen=True, slots=True)
class PickQuestion:
    """*items* is the list; *of* says what its items are, and so what is shown for each."""

    of: Literal["scripts", "records", "words"]
    items: Expression

    @property
    def type(self) -> Type:
        """The item: a script's id, a record's key, or the word itself."""
        return TEXT

    def read(self, text: str, asked: Asked) -> Reading:
        """Read which item."""
        return read_choice(text, [offer.as_option() for offer in asked.offers], lang=asked.lang)
