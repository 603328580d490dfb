"""The terminal: prints what goes out as a transcript; options are numbered unless they are numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from bot.outbound import Bubble, Document, Outbound, Question, TakeBack

SAID = "< "
MORE = "  "


class ConsoleChannel:
    """Writes lines with *write*; copies go to the folder *copies*."""

    def __init__(self, write: Callable[[str], None], copies: Path) -> None:
        self._write = write
        self._copies = copies
        self._count = 0
        self.question: Question | None = None

    async def send(self, address: str, message: Outbound) -> str | None:  # noqa: ARG002 - one screen for all
        """Print one message; its reference is its number on this screen."""
        for line in self._lines(message):
            self._write(line)
        self._count += 1
        return str(self._count)

    async def take_back(self, address: str, refs: Sequence[str]) -> None:  # noqa: ARG002 - one screen for all
        """A terminal can't unprint: say how many messages a phone would lose."""
        self._write(f"{MORE}(op een telefoon verdwijnen nu {len(refs)} berichten)")

    def _lines(self, message: Outbound) -> list[str]:
        match message:
            case Bubble(text=text):
                return said(text)
            case Question():
                self.question = message
                return [*said(message.text), *options(message)]
            case Document(name=name, text=text):
                return said(f"[{self._save(name, text)}]")
            case TakeBack():
                return []

    def _save(self, name: str, text: str) -> str:
        self._copies.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = self._copies / name
        file.write_text(text, encoding="utf-8")
        file.chmod(0o600)
        return str(file)


def said(text: str) -> list[str]:
    """Return the lines of a bubble."""
    first, *rest = text.split("\n")
    return [SAID + first, *(MORE + line for line in rest)]


def options(question: Question) -> list[str]:
    """Return the line of options and the line of controls."""
    labels = [label for _, label in question.buttons]
    if not all(label.isdecimal() for label in labels):
        labels = [f"{number} {label}" for number, label in enumerate(labels, 1)]
    controls = " · ".join(label.lower() for _, label in question.controls)
    lines = [MORE + " ".join(f"[{label}]" for label in labels)] if labels else []
    return [*lines, f"{MORE}({controls})"] if controls else lines
