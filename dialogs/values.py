"""What an answer can be: plain values, amounts with their unit, and how each is kept as JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from dialogs.frozen import dataclass

Unit = Literal["lines", "grams", "euro", "glasses"]

UNITS: tuple[Unit, ...] = ("lines", "grams", "euro", "glasses")


@dataclass(frozen=True, slots=True)
class Part:
    """So much of one unit; *low* equals *high* unless a range was said."""

    unit: Unit
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Amount:
    """How much, as it was said: one part for each unit named, or the vague words as they are."""

    parts: tuple[Part, ...] = ()
    vague: str | None = None


Value: TypeAlias = bool | int | float | str | tuple[str, ...] | Amount | None
"""Days are ISO dates, clock times ``HH:MM``, choices option ids: all text.

None means: asked, and left open.
"""

Json: TypeAlias = bool | int | float | str | list["Json"] | dict[str, "Json"] | None


def _plain(number: float) -> int | float:
    return int(number) if number == int(number) else number


def amount_to_json(amount: Amount) -> dict[str, Json]:
    """Return the published form: ``{"lines": 2}``, ``{"euro": [4, 5]}`` or ``{"vague": words}``.

    Each unit stands in it once, in the order in which it was said.
    """
    if amount.vague is not None:
        return {"vague": amount.vague}
    return {
        part.unit: _plain(part.low)
        if part.low == part.high
        else [_plain(part.low), _plain(part.high)]
        for part in amount.parts
    }


def amount_from_json(data: dict[str, Json]) -> Amount:
    """Return the amount that *amount_to_json* wrote; raise ValueError for anything else."""
    if "vague" in data:
        match data:
            case {"vague": str(vague), **rest} if not rest:
                return Amount(vague=vague)
        raise ValueError("not an amount in vague words")
    return Amount(tuple(_part_from_json(unit, number) for unit, number in data.items()))


def _part_from_json(name: str, data: Json) -> Part:
    unit = next((unit for unit in UNITS if unit == name), None)
    if unit is None:
        raise ValueError("not a unit")
    match data:
        case int() | float() if not isinstance(data, bool):
            return Part(unit, float(data), float(data))
        case [int() | float() as low, int() | float() as high]:
            return Part(unit, float(low), float(high))
        case _:
            raise ValueError(f"not an amount of {unit}")


def value_to_json(value: Value) -> Json:
    """Return *value* as JSON data."""
    if isinstance(value, Amount):
        return {"amount": amount_to_json(value)}
    return list(value) if isinstance(value, tuple) else value


def value_from_json(data: Json) -> Value:
    """Return the value that *value_to_json* wrote; raise ValueError for anything else."""
    match data:
        case {"amount": dict(amount)}:
            return amount_from_json(amount)
        case list(items) if all(isinstance(item, str) for item in items):
            return tuple(str(item) for item in items)
        case None | bool() | int() | float() | str():
            return data
        case _:
            raise ValueError("not a value")
