"""What a negation in a clause denies: the next thing said, or else the last one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_words import Mark

_VERBS = frozenset({Sense.USED, Sense.TOOK, Sense.DID, Sense.DRANK, Sense.TO_USE, Sense.DRUNK})
_COKE = frozenset(
    {Sense.COKE, Sense.LINES, Sense.GRAMS, Sense.PACKET, Sense.USE, Sense.PIECE_GRAMS}
)
_DRINK = frozenset({Sense.ALCOHOL, Sense.CONTAINER})
_NOUNS = _COKE | _DRINK | {Sense.CRAVING, Sense.OTHER_DRUG, Sense.EURO, Sense.CLEAN}
_DENYING = frozenset({Sense.NOT, Sense.NONE, Sense.WITHOUT, Sense.NO})
_GOVERNS = {
    Sense.DRANK: _DRINK,
    Sense.USED: _COKE,
    Sense.TOOK: _COKE | _DRINK,
    Sense.DID: _COKE | _DRINK | {Sense.CRAVING},
    Sense.TO_USE: _COKE,
}
_REACH = 12
_ALSO = words("of noch ni nor or ou oft en et and ook")


def denied(row: Sequence[Mark]) -> frozenset[int]:
    """Return the places in *row* of the marks that are denied."""
    found: set[int] = set()
    for at, mark in enumerate(row):
        if _denies(row, at):
            target = _ahead(row, at) if mark.sense is not Sense.NO else None
            if target is None and mark.sense is not Sense.WITHOUT:
                target = _behind(row, at, found)
            if target is not None:
                found.update(_with_company(row, target))
    return frozenset(found)


def _denies(row: Sequence[Mark], at: int) -> bool:
    if row[at].sense is Sense.NO:
        before = row[at - 1] if at else None
        return before is not None and (before.word in {":", "="} or before.sense in _VERBS | _NOUNS)
    return row[at].sense in _DENYING or row[at].value == 0


def _ahead(row: Sequence[Mark], at: int) -> int | None:
    """Return what *row* denies after place *at*: "niet" a verb, "geen" and 0 also a thing."""
    wanted = _VERBS if row[at].sense is Sense.NOT else _VERBS | _NOUNS
    for place in range(at + 1, min(at + 1 + _REACH, len(row))):
        if row[place].sense in wanted:
            return place
        if _denies(row, place) or row[place].sense in {Sense.NUMBER, Sense.HELD}:
            return None
        if row[place].sense in {Sense.YES, Sense.OTHER_DRUG}:
            return None
    return None


def _behind(row: Sequence[Mark], at: int, taken: set[int]) -> int | None:
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if row[at].sense is Sense.NOT and row[place].sense is Sense.USE:
            return None
        if row[place].sense in _VERBS | _NOUNS and place not in taken:
            return place
        if row[place].sense is Sense.NUMBER and row[at].sense is Sense.NUMBER:
            return None
    return None


def _with_company(row: Sequence[Mark], target: int) -> Iterator[int]:
    """Yield *target*, its verb ("geen bier gedronken") and what is listed with it ("of wijn")."""
    yield target
    at = target + 1
    end = min(at + _REACH, len(row))
    while at < end and not _denies(row, at) and row[at].sense is not Sense.NUMBER:
        sense = row[at].sense
        if row[target].sense in _GOVERNS.get(sense, frozenset()):
            yield at
        elif sense in _NOUNS | _VERBS:
            if row[at - 1].word not in _ALSO:
                return
            yield at
        at += 1
