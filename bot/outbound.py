"""What goes out: bubbles, questions and copies, rendered once and kept as JSON until sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message without a question. *unasked*: nobody was waiting for it."""

    text: str
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """The open question: buttons as (option, label), and the controls that work beside it."""

    text: str
    nonce: str
    ordinal: int
    buttons: tuple[tuple[str, str], ...] = ()
    controls: tuple[tuple[str, str], ...] = ()
    several: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A file for the person: its name and what stands in it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """What was sent before is taken back, as far as the channel can."""


Outbound: TypeAlias = Bubble | Question | Document | TakeBack


def outbound_to_json(message: Outbound) -> str:
    """Return *message* as JSON text."""
    match message:
        case Bubble(text=text, unasked=unasked):
            data: dict[str, Any] = {"kind": "bubble", "text": text, "unasked": unasked}
        case Question():
            data = {
                "kind": "question",
                "text": message.text,
                "nonce": message.nonce,
                "ordinal": message.ordinal,
                "buttons": message.buttons,
                "controls": message.controls,
                "several": message.several,
            }
        case Document(name=name, text=text):
            data = {"kind": "document", "name": name, "text": text}
        case TakeBack():
            data = {"kind": "take_back"}
    return json.dumps(data, ensure_ascii=False)


def outbound_from_json(text: str) -> Outbound:
    """Return the message that *outbound_to_json* wrote; raise ValueError for anything else."""
    data = json.loads(text)
    match data["kind"]:
        case "bubble":
            return Bubble(data["text"], data["unasked"])
        case "question":
            return Question(
                data["text"],
                data["nonce"],
                data["ordinal"],
                tuple((option, label) for option, label in data["buttons"]),
                tuple((option, label) for option, label in data["controls"]),
                data["several"],
            )
        case "document":
            return Document(data["name"], data["text"])
        case "take_back":
            return TakeBack()
    raise ValueError("not an outgoing message")
