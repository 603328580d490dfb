"""What a typed message can mean: one of these, always."""

from __future__ import annotations

from typing import TypeAlias

from dialogs.frozen import dataclass
from dialogs.safety.danger import Danger
from dialogs.session import Held
from dialogs.values import Value


@dataclass(frozen=True, slots=True)
class InDanger:
    """Danger was heard; this script answers it.

    *told*: what the message told to log besides; *others*: scripts for other dangers in it.
    """

    script: str
    danger: Danger
    words: str = ""
    told: tuple[Held, ...] = ()
    others: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsettled:
    """It may be danger or not: this script asks, gently, which is meant."""

    script: str
    told: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """The open question got this value; *beside* is what else the message told."""

    value: Value
    beside: Held | None = None


@dataclass(frozen=True, slots=True)
class Implied:
    """The answer to the question that *value* leads to was given; so *value* was meant."""

    value: Value
    into: str
    ahead: Value


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """They don't know, or would rather not say: the question stays open, kindly."""


@dataclass(frozen=True, slots=True)
class Guessed:
    """Nearly an answer: to be asked back."""

    value: Value


@dataclass(frozen=True, slots=True)
class Corrected:
    """The answer before is put right with these words."""

    words: str


@dataclass(frozen=True, slots=True)
class Opened:
    """Another script is asked for, with what it is told already; *rest* is yet to be read."""

    wanted: Held
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Logged:
    """Something to log was told; *others*: of other days, to be taken up after it."""

    wanted: Held
    others: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsure:
    """One of these, perhaps."""

    offers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wondered:
    """A question nobody foresaw."""

    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """Something told that fits nowhere yet."""

    words: str


@dataclass(frozen=True, slots=True)
class Missed:
    """An answer that could not be read, and why."""

    because: str = ""


Meaning: TypeAlias = (
    InDanger
    | Unsettled
    | Answered
    | Implied
    | LeftOpen
    | Guessed
    | Corrected
    | Opened
    | Logged
    | Unsure
    | Wondered
    | Told
    | Missed
)
