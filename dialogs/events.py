"""What can happen to a session. Each event has an id, and happens once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Begin:
    """The person opens the chat, or asks to start."""

    id: str


@dataclass(frozen=True, slots=True)
class Reply:
    """The person typed something."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Pick:
    """The person tapped a button: of the wait with this nonce and ordinal, the option's id."""

    id: str
    nonce: str
    ordinal: int
    option: str


@dataclass(frozen=True, slots=True)
class Due:
    """A prompt falls due: begin this script unasked."""

    id: str
    script: str


Event: TypeAlias = Begin | Reply | Pick | Due
