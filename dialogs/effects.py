"""What a turn asks for. Somebody else sends, keeps and erases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from dialogs.frozen import dataclass
from dialogs.messages import Message, Shown
from dialogs.sheets import Sheet
from dialogs.values import Value

Control = Literal["skip", "back", "stop", "hide"]


@dataclass(frozen=True, slots=True)
class Say:
    """One bubble. *unasked*: nobody was waiting for it; *urgent*: it answers danger."""

    message: Message
    unasked: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """One tap: the option's id and what stands on it."""

    option: str
    shown: Shown


class WrittenButtons(tuple[Button, ...]):
    """Buttons that a question has for everybody, always: nothing of a person is in them."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """The open question, the one place a turn can end on.

    *ordinal* numbers the waits of a session; a tap on an older one is known by it.
    *several*: more than one button may be picked. *unasked* and *urgent* as in `Say`.
    """

    message: Message
    ordinal: int
    buttons: tuple[Button, ...] = ()
    several: bool = False
    controls: tuple[Control, ...] = ("skip", "back", "stop")
    unasked: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Keep:
    """Store this record, in place of the one with the same key."""

    key: str
    kind: str
    fields: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Drop:
    """Delete the record with this key."""

    key: str


@dataclass(frozen=True, slots=True)
class Export:
    """Send the person a copy of all that is kept, in two forms."""


@dataclass(frozen=True, slots=True)
class Hide:
    """Take back what can be taken back of the bot's own messages."""


@dataclass(frozen=True, slots=True)
class Erase:
    """The person is gone: records, session, key. What is said in this turn is still sent."""


@dataclass(frozen=True, slots=True)
class BeginSheet:
    """Begin a sheet to share, which whoever gives *code* may join; it ends the one before."""

    code: str
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class JoinSheet:
    """Take the second seat at the sheet that *code* led to; it ends the one before."""

    code: str
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class WriteSheet:
    """The sheet that this person shares is as this, for both."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class EndSheet:
    """The sheet that this person shares is gone, for both."""


SheetEffect: TypeAlias = BeginSheet | JoinSheet | WriteSheet | EndSheet
Effect: TypeAlias = Say | Ask | Keep | Drop | Export | Hide | Erase | SheetEffect
