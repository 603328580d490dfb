"""The messages written to judge the safety net by, in two halves that share no family.

A file holds one class, or what must not alarm, and is named after it: ``suicide.txt``, or
``suicide.nl.txt`` where one language has a file of its own. A line ``# family lang …`` opens a
family; the lines below it are messages. What must not alarm is told in ``group/family``: a group,
as ``idiom``, stands in both halves, a family of it, as ``idiom/dead_tired``, in one. Nobody looks
at what the net makes of single messages of the test half: rules are written for people, and tuned
on the development half alone. The test half is written afresh, by people who know no rule, once
its totals were looked at often; the one before (``*.former*.txt``) is there to learn from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dialogs.safety.danger import CLASSES

FOLDER = Path(__file__).parent / "corpus"
HALVES = ("development", "test")
BLIND = ("w_", "nl_", "ef_", "x_", "y_", "t", "v_", "k1_", "k2_", "k3_", "k4_")
"""How the names of families begin whose writers had not seen the rules: all of the test half."""
QUIET = ("quiet_ordinary", "quiet_hard")


@dataclass(frozen=True, slots=True)
class Message:
    """One message, what it is, and what family it is of."""

    text: str
    kind: str  # a class of danger, "unclear", or one of QUIET
    family: str
    lang: str
    about: str = ""
    severity: str = ""
    is_veiled: bool = False
    danger: str = ""  # of an unclear message: what it would be

    @property
    def is_blind(self) -> bool:
        """Say whether it was written by somebody who had not seen the rules."""
        return self.family.split("/")[-1].startswith(BLIND)

    @property
    def group(self) -> str:
        """What its family is of: the part before the stroke."""
        return self.family.split("/")[0]


def read_half(half: str) -> list[Message]:
    """Return every message of *half*."""
    return [
        message
        for path in sorted((FOLDER / half).glob("*.txt"))
        for message in _read(path.name.split(".")[0], path.read_text(encoding="utf-8"))
    ]


def _read(kind: str, text: str) -> Iterator[Message]:
    head: list[str] = []
    for line in text.splitlines():
        if line.startswith("# "):
            head = line[2:].split()
        elif line.strip():
            yield _message(line.strip(), kind, head)


def _message(text: str, kind: str, head: list[str]) -> Message:
    family, lang, *more = head
    if kind in CLASSES:
        about, severity, *marks = more
        return Message(text, kind, family, lang, about, severity, "veiled" in marks)
    return Message(text, kind, family, lang, danger=more[0] if more else "")
