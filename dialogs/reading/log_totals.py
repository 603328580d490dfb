"""How much was used and how much was drunk, added up over the clauses of a message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dialogs.reading.log_amounts import Measured
from dialogs.reading.log_clauses import Clause
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.readings import Guess, Read, Reading, Vague
from dialogs.values import Amount, Part

COKE = frozenset({Sense.COKE, Sense.LINES, Sense.GRAMS, Sense.PACKET, Sense.PIECE_GRAMS, Sense.USE})
"""What names cocaine, or so much of it."""

SPOKEN_OF = (Sense.REFUSED, Sense.OFFER)
"""Beside these, cocaine was there and was not used."""

_BOUGHT = words("gehaald gekocht haalde kocht bought got achete betaald uitgegeven besteld")
_FEW = 3
_WHO_DRANK = (Sense.DRANK, Sense.DRUNK, Sense.ME, Sense.DAY)
_OF_A_DAY = (
    *(Sense.DRANK, Sense.DRUNK, Sense.DAY, Sense.SOME, Sense.CONTAINER, Sense.CRAVING),
    *(Sense.USED, Sense.TOOK, Sense.CLEAN, Sense.LINES, Sense.GRAMS, Sense.EURO, Sense.COKE),
)
_COPULAS = words("is zijn kost kosten are costs est sont weegt")


def coke_amounts(clause: Clause, *, buys: bool) -> Iterator[Measured]:
    """Yield the amounts used; *buys*: what was only bought here was used in another clause."""
    if not clause.is_fact or clause.has(*SPOKEN_OF) or _is_general(clause):
        return
    if _buys(clause) and not buys and not clause.has(Sense.USED, Sense.TOOK):
        return
    spent = clause.has(*COKE, Sense.USED, Sense.TOOK, Sense.TO_USE) or (buys and _pays(clause))
    for one in clause.amounts:
        if one.unit == "glasses" or clause.denies(one) or _is_other(clause, one):
            continue
        if one.unit != "euro" or spent:
            yield one


def _is_general(clause: Clause) -> bool:
    """Return whether it is about cocaine as such: "een lijn is 0,1 gram"."""
    return any(
        left.sense in COKE and right.word in _COPULAS for left, right in pairwise(clause.marks)
    )


def _buys(clause: Clause) -> bool:
    bought = any(mark.word in _BOUGHT for mark in clause.marks)
    return bought and not clause.has(Sense.OTHER_DRUG)


def buys_coke(clause: Clause) -> bool:
    """Return whether cocaine was bought in it, or something for so many euro."""
    return clause.is_fact and _buys(clause) and clause.has(*COKE, Sense.EURO)


def _pays(clause: Clause) -> bool:
    return _buys(clause) or any(mark.word in {"voor", "pour", "for"} for mark in clause.marks)


def _is_other(clause: Clause, one: Measured) -> bool:
    """Return whether something else is counted: "3 gram wiet", "2 glazen water"."""
    beside = clause.marks[one.first : one.last + 2]
    return any(mark.sense is Sense.OTHER_DRUG for mark in beside)


def amount(told: Sequence[Clause]) -> Reading | None:
    """Return how much was used; what was counted twice in one unit is a guess at the sum."""
    ones = [(one, clause) for clause in told for one in coke_amounts(clause, buys=True)]
    ones += [(one, clause) for clause in _prices(told) for one in clause.amounts]
    said = [one for one, _ in ones if one.part]
    if not said:
        return Vague(", ".join(clause.said(one) for one, clause in ones)) if ones else None
    parts = _summed(said)
    if any(one.slip for one in said):
        return Guess(Amount(parts), "near_miss")
    return Guess(Amount(parts), "several") if len(parts) < len(said) else Read(Amount(parts))


def _prices(told: Sequence[Clause]) -> Iterator[Clause]:
    """Yield the "en 40 euro" behind "3 lijnen": a price and nothing else."""
    for before, clause in pairwise(told):
        alone = clause.is_fact and all(mark.sense in _PRICE for mark in clause.marks)
        if alone and clause.has(Sense.EURO) and any(coke_amounts(before, buys=True)):
            yield clause


_PRICE = frozenset({Sense.AND, Sense.NUMBER, Sense.EURO, Sense.FILLER})


def alcohol(told: Sequence[Clause]) -> Reading | None:
    """Return how many glasses; a bottle or "gedronken" stays vague, "niet gedronken" is 0."""
    facts = [clause for clause in told if clause.is_fact]
    ones = [one for clause in facts for one in _drinks(clause)]
    said = [one for one in ones if one.part]
    if said and len(said) == len(ones):
        parts = _summed(said)
        slip = any(one.slip for one in said)
        return Guess(Amount(parts), "near_miss") if slip else Read(Amount(parts))
    drank = [clause for clause in facts if _drank(clause) or any(_drinks(clause))]
    if drank and any(clause.has(*_OF_A_DAY) for clause in told):
        return Vague(", ".join(clause.words for clause in drank))
    none = any(_drank_nothing(clause) for clause in facts)
    return Read(Amount((Part("glasses", 0, 0),))) if none else None


def _drinks(clause: Clause) -> Iterator[Measured]:
    return (
        one
        for one in clause.amounts
        if one.unit == "glasses" and not clause.denies(one) and not _is_other(clause, one)
    )


def _drank(clause: Clause) -> bool:
    """Return whether *clause* says that there was drink, counted or not."""
    senses = {Sense.DRANK, Sense.DRUNK, Sense.ALCOHOL, Sense.CONTAINER}
    return any(
        mark.sense in senses and at not in clause.denied and not _is_no_drink(clause, at)
        for at, mark in enumerate(clause.marks)
    )


def _is_no_drink(clause: Clause, at: int) -> bool:
    """Return whether it is a bottle of water, or drink is only spoken of."""
    mark = clause.marks[at]
    if mark.sense is Sense.ALCOHOL and not clause.has(*_WHO_DRANK):
        return sum(other.sense is Sense.WORD for other in clause.marks) > _FEW
    if mark.sense in {Sense.DRANK, Sense.CONTAINER} and clause.has(Sense.OTHER_DRUG):
        return True
    named = clause.has(Sense.ALCOHOL, Sense.DRANK) or " " in mark.word
    return mark.sense is Sense.CONTAINER and not named


def _drank_nothing(clause: Clause) -> bool:
    senses = {Sense.DRANK, Sense.ALCOHOL}
    return any(clause.marks[at].sense in senses for at in clause.denied)


def _summed(ones: Sequence[Measured]) -> tuple[Part, ...]:
    parts = [one.part for one in ones if one.part]
    return tuple(
        Part(unit, round(sum(p.low for p in same), 3), round(sum(p.high for p in same), 3))
        for unit in dict.fromkeys(part.unit for part in parts)
        for same in [[part for part in parts if part.unit == unit]]
    )
