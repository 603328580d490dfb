"""What can happen to a session. Each event has an id, and happens once."""

from __future__ import annotations

from typing import TypeAlias

from dialogs.frozen import dataclass


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


ONLY_FADES = ""
"""In place of a script: nothing begins, and what is kept no longer goes."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The person sent what is not read as text: *what* is one of `UNREADABLE`. None of it came."""

    id: str
    what: str


UNREADABLE = (
    "photo", "voice", "sticker", "video", "video_note", "audio", "animation", "document",
    "location", "venue", "contact", "poll", "dice", "story", "forward", "edited", "text", "other",
)  # fmt: skip
"""What people send instead of words; ``text`` is one that is too long, or empty."""

Event: TypeAlias = Begin | Reply | Pick | Due | Unreadable


def event_to_json(event: Event) -> dict[str, str | int]:
    """Return *event* as JSON data, without its id."""
    match event:
        case Begin():
            return {"kind": "begin"}
        case Reply(text=text):
            return {"kind": "reply", "text": text}
        case Pick(nonce=nonce, ordinal=ordinal, option=option):
            return {"kind": "pick", "nonce": nonce, "ordinal": ordinal, "option": option}
        case Due(script=script):
            return {"kind": "due", "script": script}
        case Unreadable(what=what):
            return {"kind": "unreadable", "what": what}


def event_from_json(id_: str, data: object) -> Event:
    """Return the event that *event_to_json* wrote; raise ValueError for anything else."""
    match data:
        case {"kind": "begin"}:
            return Begin(id_)
        case {"kind": "reply", "text": str(text)}:
            return Reply(id_, text)
        case {"kind": "pick", "nonce": str(nonce), "ordinal": int(ordinal), "option": str(option)}:
            return Pick(id_, nonce, ordinal, option)
        case {"kind": "due", "script": str(script)}:
            return Due(id_, script)
        case {"kind": "unreadable", "what": str(what)}:
            return Unreadable(id_, what)
        case _:
            raise ValueError("not an event")
