"""How much, in the units the question asks for, as the person says it."""

from __future__ import annotations

from dialogs.frozen import dataclass
from dialogs.questions.asked import Asked
from dialogs.reading.amounts import read_amount
from dialogs.reading.readings import Reading
from dialogs.types import AMOUNT, Type
from dialogs.values import Unit


@dataclass(frozen=True, slots=True)
class AmountQuestion:
    """Typed in one's own words; the units are those that count here."""

    units: tuple[Unit, ...]

    @property
    def type(self) -> Type:
        """An amount."""
        return AMOUNT

    def read(self, text: str, asked: Asked) -> Reading:
        """Read an amount in these units."""
        return read_amount(text, lang=asked.lang, units=self.units)
