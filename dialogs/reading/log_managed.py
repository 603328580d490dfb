"""What the person did about it: less, stopped early, left, refused, waited, reached out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dialogs.reading.log_clauses import Clause
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_words import Mark

_IDS: Mapping[Sense, str] = {
    Sense.LESS: "less",
    Sense.STOPPED_EARLY: "stopped_early",
    Sense.STOPPED: "stopped_early",
    Sense.LEFT: "left",
    Sense.REFUSED: "refused",
    Sense.WAITED: "waited",
    Sense.REACHED_OUT: "reached_out",
}
_AFTER = words("na bij op after at apres a to with met tot")
_FIRST = words("eerste first premiere premier eentje")
_SUPPLIERS = words("dealer dealers pusher")
ALL = ("less", "stopped_early", "left", "refused", "waited", "reached_out")


def managed(told: Sequence[Clause]) -> tuple[str, ...]:
    """Return the ids of what was done, in the order of the question's options."""
    found = {name for clause in told for name in _of(clause)}
    return tuple(name for name in ALL if name in found)


def _of(clause: Clause) -> Iterator[str]:
    for at, mark in enumerate(clause.marks):
        if mark.sense not in _IDS or not _is_own(clause, mark):
            continue
        if mark.sense is Sense.STOPPED and not after_figure(clause.marks):
            continue
        if at and clause.marks[at - 1].sense is Sense.NOT:
            continue
        yield _IDS[mark.sense]


def _is_own(clause: Clause, mark: Mark) -> bool:
    """Return whether the writer did it; the others may well have offered, or been called."""
    if clause.unreal:
        return False
    if any(other.word in _SUPPLIERS for other in clause.marks) and mark.sense is not Sense.REFUSED:
        return False
    if not clause.silent:
        return True
    if not clause.others or clause.asked:
        return False
    return mark.sense is Sense.REACHED_OUT or (
        mark.sense is Sense.REFUSED and clause.has(Sense.OFFER)
    )


def after_figure(row: Sequence[Mark]) -> bool:
    """Return whether "gestopt" comes with "na 2", "bij 2 lijnen", "after the first"."""
    return any(
        mark.word in _AFTER
        and (row[place + 1].number or {m.word for m in row[place + 1 : place + 3]} & _FIRST)
        for place, mark in enumerate(row[:-1])
    )
