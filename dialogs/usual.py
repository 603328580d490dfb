"""Insights about amounts: what is usual for somebody, what is less, and what is nothing."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from dialogs.values import UNITS, Amount, Unit, Value

if TYPE_CHECKING:
    from dialogs.insights import View  # insights names these; the type comes back for checking

FEWEST_TO_COMPARE = 3
"""So many earlier days with an amount are needed before "usual" means anything; our own choice."""


def _amounts(view: View, unit: Unit) -> list[float]:
    found = []
    for record in view.earlier_checkins():
        amount = record.fields.get("amount")
        if isinstance(amount, Amount):
            found += [(p.low + p.high) / 2 for p in amount.parts if p.unit == unit and p.high > 0]
    return found


def usual_amount(view: View) -> Value:
    """The median of earlier days in the unit that was told most often; open below three days."""
    counted = [(len(_amounts(view, unit)), unit) for unit in UNITS if unit != "glasses"]
    most, unit = max(counted, key=lambda pair: pair[0])
    if most < FEWEST_TO_COMPARE:
        return None
    return round(median(_amounts(view, unit)), 1)


def less_than_usual(view: View, amount: Value) -> Value:
    """True when some unit of *amount* lies below the median of at least three earlier days."""
    if not isinstance(amount, Amount):
        return False
    for part in amount.parts:
        earlier = _amounts(view, part.unit)
        if len(earlier) >= FEWEST_TO_COMPARE and 0 < part.high < median(earlier):
            return True
    return False


def some(_: View, amount: Value) -> Value:
    """Say whether anything was taken; vague words are something, an open answer stays open."""
    if not isinstance(amount, Amount):
        return None
    return amount.vague is not None or any(part.high > 0 for part in amount.parts)
