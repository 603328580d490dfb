"""The four things that can come of reading an answer. Nothing is ever invented."""

from __future__ import annotations

from typing import TypeAlias

from dialogs.frozen import dataclass
from dialogs.values import Value


@dataclass(frozen=True, slots=True)
class Read:
    """Understood: this is the value. *rest* is what else the message said, if it said more."""

    value: Value
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """A near miss: asked back once as "Bedoel je …?", never taken as said."""

    value: Value
    because: str


@dataclass(frozen=True, slots=True)
class Vague:
    """An answer without a value ("een paar"): kept in the person's own words."""

    words: str


@dataclass(frozen=True, slots=True)
class Unread:
    """No answer to this question; *because* is a short reason code, such as ``no_number``."""

    because: str


Reading: TypeAlias = Read | Guess | Vague | Unread
