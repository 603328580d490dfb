"""The terminal: what goes out, printed as in a transcript; options get numbers to type."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.outbound import Bubble, Document, Outbound, Question, TakeBack
from bot.render import DONE

SAID = "< "
MORE = "  "


class ConsoleChannel:
    """Writes lines with *write*, one screen for all; copies go to the folder *copies*.

    *on_screen* is the address of who sits there; *asked* are those with a question on the screen.
    """

    def __init__(self, write: Callable[[str], None], copies: Path) -> None:
        """Begin with an empty screen and nobody before it."""
        self._write = write
        self._copies = copies
        self._count = 0
        self.on_screen = ""
        self.asked: set[str] = set()

    async def send(self, address: str, message: Outbound) -> str | None:
        """Print one message; its reference is its number on this screen."""
        if address != self.on_screen:
            self._write(f"{MORE}(aan {address.partition(':')[2]})")
        if isinstance(message, Question):
            self.asked.add(address)
        for line in self._lines(message):
            self._write(line)
        self._count += 1
        return str(self._count)

    async def take_back(self, address: str, refs: Sequence[str]) -> None:  # noqa: ARG002 - one screen for all
        """A terminal can't unprint: say how many messages a phone would lose."""
        self._write(taken_back(len(refs)))

    def _lines(self, message: Outbound) -> list[str]:
        match message:
            case Bubble(text=text):
                return said(text)
            case Question():
                return [*said(message.text), *options(message)]
            case Document(name=name, text=text):
                return said(f"[{self._save(name, text)}]")
            case TakeBack():
                return []

    def _save(self, name: str, text: str) -> str:
        self._copies.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = self._copies / name
        file.write_text(text, encoding="utf-8", errors="replace")
        file.chmod(0o600)
        return str(file)


def taken_back(count: int) -> str:
    """Return the line for so many messages that a phone would lose."""
    return f"{MORE}(op een telefoon verdwijnen nu {count} berichten)"


def said(text: str) -> list[str]:
    """Return the lines of a bubble."""
    first, *rest = text.split("\n")
    return [SAID + first, *(MORE + line for line in rest)]


def options(question: Question) -> list[str]:
    """Return the line of options and the line of controls."""
    labels = [label for _, label in question.buttons]
    if not all(label[:1].isdecimal() for label in labels):
        labels = [f"{number} {label}" for number, label in enumerate(labels, 1)]
    controls = " · ".join(label.lower() for control, label in question.controls if control != DONE)
    lines = [MORE + " ".join(f"[{label}]" for label in labels)] if labels else []
    return [*lines, f"{MORE}({controls})"] if controls else lines


def printable(line: str) -> str:
    """Return *line* without what a terminal would obey instead of show."""
    return "".join("\ufffd" if unicodedata.category(c) == "Cc" and c != "\t" else c for c in line)
