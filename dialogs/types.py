"""The types that names in a script have, and what may be compared with what."""

from __future__ import annotations

from typing import Literal

from dialogs.frozen import dataclass

Kind = Literal[
    "number", "flag", "text", "choice", "choices", "day", "time", "amount", "script", "scripts",
    "records", "words", "any",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Type:
    """A kind of value; for choices also the option ids (None: not known, or own words too)."""

    kind: Kind
    options: frozenset[str] | None = None


NUMBER = Type("number")
FLAG = Type("flag")
TEXT = Type("text")
CHOICE = Type("choice")
CHOICES = Type("choices")
DAY = Type("day")
TIME = Type("time")
AMOUNT = Type("amount")
SCRIPT = Type("script")
SCRIPTS = Type("scripts")
RECORDS = Type("records")
WORDS = Type("words")
ANY = Type("any")

BY_NAME = {
    kind.kind: kind
    for kind in (
        NUMBER, FLAG, TEXT, CHOICE, CHOICES, DAY, TIME, AMOUNT, SCRIPT, SCRIPTS, RECORDS, WORDS,
        ANY,
    )
}  # fmt: skip

LISTS = frozenset({"choices", "scripts", "records", "words"})
WORDLIKE = frozenset({"text", "choice", "day", "time", "script"})


def are_comparable(left: Type, right: Type) -> bool:
    """Say whether a comparison of the two can ever mean something."""
    if "any" in (left.kind, right.kind):
        return True
    if left.kind in WORDLIKE and right.kind in WORDLIKE:
        return left.kind == right.kind or "text" in (left.kind, right.kind)
    return left.kind == right.kind
