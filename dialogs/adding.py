"""What is told on top of something: amounts are added up, all else takes its place."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.values import Amount, Part, Value

MORE = "more"
"""The flag that a script takes to be told that an amount comes on top of the one before."""


def with_more(before: Mapping[str, Value], told: Mapping[str, Value]) -> dict[str, Value]:
    """Return *told*, its amounts added to those in *before* if it says that they are more."""
    if told.get(MORE) is not True:
        return dict(told)
    return {
        name: _sum(before.get(name), value) if isinstance(value, Amount) else value
        for name, value in told.items()
        if name != MORE
    }


def _sum(before: Value, more: Amount) -> Amount:
    """Return both amounts as one; vague words can't be added up, so what is sure is kept."""
    if not isinstance(before, Amount) or before.vague is not None:
        return more
    if more.vague is not None:
        return before
    units = dict.fromkeys(part.unit for part in (*before.parts, *more.parts))
    return Amount(tuple(_total([*before.parts, *more.parts], unit) for unit in units))


def _total(parts: list[Part], unit: object) -> Part:
    same = [part for part in parts if part.unit == unit]
    return Part(same[0].unit, sum(p.low for p in same), sum(p.high for p in same))
