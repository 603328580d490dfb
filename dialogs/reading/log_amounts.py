"""How much of what, in one clause: a figure or "paar" beside a unit."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.frozen import dataclass
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_words import Mark
from dialogs.values import Part, Unit

_UNITS: dict[Sense, Unit] = {
    Sense.LINES: "lines",
    Sense.GRAMS: "grams",
    Sense.EURO: "euro",
    Sense.ALCOHOL: "glasses",
    Sense.CONTAINER: "glasses",
    Sense.PACKET: "lines",
    Sense.COKE: "lines",
}
_WHOLE = {Sense.PIECE_GRAMS: "grams", Sense.PIECE_EURO: "euro"}
_NO_GLASSES = frozenset({Sense.CONTAINER, Sense.PACKET, Sense.COKE})
_BETWEEN = frozenset({Sense.WORD, Sense.FILLER, Sense.MUCH, Sense.SIGN, Sense.SOME})
_GENERAL = frozenset(["drank", "drankje", "consumptie"])
_DONE = frozenset({Sense.USED, Sense.TOOK, Sense.DID})
_OR = words("of or ou oft")
_THAN = words("minder meer less more fewer moins")
_NOT_BETWEEN = words("op in om tot naar zin was en was had is")


@dataclass(frozen=True, slots=True)
class Measured:
    """So much of *unit* at places *first* up to *last* of a clause; no part: it was vague."""

    unit: Unit
    part: Part | None
    first: int
    last: int
    slip: bool = False


def measured(row: Sequence[Mark]) -> tuple[Measured, ...]:
    """Return what is counted in *row*, in order and apart."""
    found: list[Measured] = []
    for at in range(len(row)):
        if not found or at >= found[-1].last:
            one = _piece(row, at) or _counted(row, at) or _labelled(row, at) or _single(row, at)
            found.extend([one] if one else [])
    return tuple(one for one in found if not _is_a_difference(row, one))


def counts_a_difference(row: Sequence[Mark]) -> bool:
    """Say whether lines or grams are told as so many less or more: there was use, unmeasured."""
    return any(
        _is_a_difference(row, one)
        for at in range(len(row))
        if (one := _counted(row, at)) and one.unit in {"lines", "grams"}
    )


def _is_a_difference(row: Sequence[Mark], one: Measured) -> bool:
    """Say whether this is "2 lijnen minder dan anders": how much it was isn't told."""
    return any(
        mark.sense is Sense.LESS or mark.word.split(" ")[0] in _THAN
        for mark in row[one.last : one.last + 1]
    )


def _piece(row: Sequence[Mark], at: int) -> Measured | None:
    """Halfje, twintigje: the figure is in the word."""
    sense = row[at].sense
    if sense is Sense.PIECE_GRAMS:
        return Measured("grams", Part("grams", row[at].size, row[at].size), at, at + 1)
    if sense is Sense.PIECE_EURO:
        return Measured("euro", Part("euro", row[at].size, row[at].size), at, at + 1)
    return None


def _counted(row: Sequence[Mark], at: int) -> Measured | None:
    """A figure, or some, before its unit: "2 flinke lijnen"; "een gram of twee"; "€ 50"."""
    mark = row[at]
    if mark.sense is Sense.EURO and at + 1 < len(row) and row[at + 1].number:
        return _measure(row, at + 1, at, at, at + 2)
    if mark.sense not in {Sense.NUMBER, Sense.SOME} or mark.value == 0:
        return None
    unit = _unit_after(row, at)
    if unit is None:
        return None
    figure, last = at, unit + 1
    article = mark.number is not None and mark.number.article
    if article and last + 1 < len(row) and row[last].word in _OR and row[last + 1].number:
        figure, last = last + 1, last + 2
    return _measure(row, figure, unit, at, _past_drink(row, unit, last))


def _labelled(row: Sequence[Mark], at: int) -> Measured | None:
    """Read "alcohol: 5", "lijnen 3"."""
    if row[at].sense not in {Sense.LINES, Sense.GRAMS, Sense.ALCOHOL}:
        return None
    step = at + 1
    while step < len(row) and (row[step].word in {":", "="} or row[step].word in _OR):
        step += 1
    if step >= len(row) or not row[step].value or _unit_after(row, step) is not None:
        return None
    sure = step > at + 1 or not row[step].word.isalpha()
    return _measure(row, step, at, at, step + 1) if sure else None


def _single(row: Sequence[Mark], at: int) -> Measured | None:
    """Read "lijntje genomen", "pintje op": one, at a guess."""
    mark = row[at]
    if (
        mark.sense not in {Sense.LINES, Sense.GRAMS, Sense.ALCOHOL}
        or mark.size != 1
        or mark.word in _GENERAL
    ):
        return None
    done = any(other.sense in _DONE for other in row)
    if mark.sense is not Sense.ALCOHOL and not done:
        return None
    unit = _UNITS[mark.sense]
    return Measured(unit, Part(unit, 1, 1), at, at + 1, slip=True)


def _measure(row: Sequence[Mark], figure: int, unit: int, first: int, last: int) -> Measured:
    name = _UNITS[row[unit].sense]
    number = row[figure].number
    if number is None or row[unit].sense in _NO_GLASSES:
        return Measured(name, None, first, last)
    return Measured(name, Part(name, number.low, number.high), first, last, row[figure].slip)


def _unit_after(row: Sequence[Mark], at: int) -> int | None:
    for place in range(at + 1, min(at + 4, len(row))):
        if row[place].sense in _UNITS:
            return place
        if row[place].sense not in _BETWEEN or row[place].word in _NOT_BETWEEN:
            return None
        if row[place].sense is Sense.SIGN and row[place].word not in {"-", "'", "’"}:
            return None
    return None


def _past_drink(row: Sequence[Mark], unit: int, last: int) -> int:
    """Return the place after "glazen rode wijn", so that the wine is not counted again."""
    if row[unit].sense not in {Sense.ALCOHOL, Sense.CONTAINER}:
        return last
    for place in range(last, min(last + 3, len(row))):
        if row[place].sense is Sense.ALCOHOL:
            return place + 1
        if row[place].sense not in {Sense.WORD, Sense.FILLER, Sense.WITH}:
            return last
    return last
