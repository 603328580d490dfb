"""What is said, as ids and values: sentences are made where the person's language is known."""

from __future__ import annotations

from typing import TypeAlias

from dialogs.frozen import dataclass
from dialogs.values import Amount


@dataclass(frozen=True, slots=True)
class Text:
    """A translatable sentence: *context* is script.state.slot, *id* the Dutch sentence.

    *simple* is the id of the shorter one, under the context ``<context>.simple``.
    """

    context: str
    id: str
    simple: str | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """The person's own words, or a name: shown as they are."""

    words: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number, written as the locale writes it."""

    number: float


@dataclass(frozen=True, slots=True)
class Day:
    """An ISO date, written as weekday, day and month."""

    iso: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount, with its units in the locale's words."""

    amount: Amount


@dataclass(frozen=True, slots=True)
class Several:
    """Some of these, joined with commas and "and"."""

    items: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence and the values for its names."""

    text: Text
    values: tuple[tuple[str, Shown], ...] = ()


@dataclass(frozen=True, slots=True)
class Fragments:
    """Messages in one line, joined by commas: what was read, shown back."""

    parts: tuple[Message, ...]


Shown: TypeAlias = Text | Words | Number | Day | Quantity | Several | Message | Fragments
