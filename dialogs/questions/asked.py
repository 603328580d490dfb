"""The situation an answer is read in, and the options that are offered there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from dialogs.expressions import Expression
from dialogs.frozen import dataclass
from dialogs.messages import Shown, Text
from dialogs.reading.choices import Option
from dialogs.values import Value


@dataclass(frozen=True, slots=True)
class Choosable:
    """An option as written: label, what people say for it, and when it is offered."""

    id: str
    label: Text
    asked: Mapping[str, tuple[str, ...]]
    when: Expression | None = None

    def words(self) -> tuple[str, ...]:
        """Return what people say for it, in all languages together."""
        return tuple(word for words in self.asked.values() for word in words)


@dataclass(frozen=True, slots=True)
class Offer:
    """An option as offered now: its id, the value it stands for, and what is shown."""

    id: str
    value: Value
    shown: Shown
    label: str
    asked: tuple[str, ...] = ()

    def as_option(self) -> Option:
        """Return what the reader of choices needs of it."""
        return Option(self.id, self.label, self.asked)


@dataclass(frozen=True, slots=True)
class Asked:
    """Where an answer is read: the person's language, their local day, what is offered.

    *now* is their wall clock, *hour* the one at which they are asked; empty when there is none.
    """

    lang: str
    today: date
    offers: tuple[Offer, ...] = ()
    now: datetime | None = None
    hour: str = ""
