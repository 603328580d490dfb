"""What goes out: bubbles, questions and copies, rendered once and kept as JSON until sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeAlias

from dialogs.frozen import dataclass
from dialogs.values import Json


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message without a question.

    *unasked*: nobody was waiting for it, so rather never than twice; *urgent*: it answers danger,
    so rather twice than never.
    """

    text: str
    unasked: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """The open question: buttons as (option, label), and the controls that work beside it.

    *unasked* and *urgent* as in `Bubble`.
    """

    text: str
    nonce: str
    ordinal: int
    buttons: tuple[tuple[str, str], ...] = ()
    controls: tuple[tuple[str, str], ...] = ()
    several: bool = False
    unasked: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A file for the person: its name and what stands in it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """What was sent before is taken back, as far as the channel can."""


Outbound: TypeAlias = Bubble | Question | Document | TakeBack

_WRITE = json.JSONEncoder(ensure_ascii=False).encode


def outbound_to_json(message: Outbound) -> str:
    """Return *message* as JSON text."""
    return _WRITE(_data_of(message))


def _data_of(message: Outbound) -> dict[str, Json]:
    match message:
        case Bubble(text=text, unasked=unasked, urgent=urgent):
            return {"kind": "bubble", "text": text, "unasked": unasked, "urgent": urgent}
        case Question():
            return {
                "kind": "question",
                "text": message.text,
                "nonce": message.nonce,
                "ordinal": message.ordinal,
                "buttons": [list(button) for button in message.buttons],
                "controls": [list(control) for control in message.controls],
                "several": message.several,
                "unasked": message.unasked,
                "urgent": message.urgent,
            }
        case Document(name=name, text=text):
            return {"kind": "document", "name": name, "text": text}
        case TakeBack():
            return {"kind": "take_back"}


def outbound_from_json(text: str) -> Outbound:
    """Return the message that *outbound_to_json* wrote; raise ValueError for anything else."""
    data = json.loads(text)
    match data:
        case {"kind": "bubble", "text": str(said)}:
            return Bubble(said, *_flags(data))
        case {
            "kind": "question",
            "text": str(said),
            "nonce": str(nonce),
            "ordinal": int(ordinal),
            "buttons": list(buttons),
            "controls": list(controls),
            "several": bool(several),
        }:
            labels = tuple((str(option), str(label)) for option, label in buttons)
            ways = tuple((str(control), str(label)) for control, label in controls)
            return Question(said, nonce, ordinal, labels, ways, several, *_flags(data))
        case {"kind": "document", "name": str(name), "text": str(said)}:
            return Document(name, said)
        case {"kind": "take_back"}:
            return TakeBack()
        case _:
            raise ValueError("not an outgoing message")


def _flags(data: Mapping[str, Json]) -> tuple[bool, bool]:
    """Return whether a message is unasked, and urgent; what an earlier release wrote says less."""
    return data.get("unasked") is True, data.get("urgent") is True
