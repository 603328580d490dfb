"""Several days told in one message: what is said of one, shared with the days named beside it.

"vrijdag en zaterdag telkens een halve gram" tells the same of both; "en gisteren ook" the same
again, at a guess; "vandaag niks" is no use, beside a day on which there was; "vandaag 8 en gisteren
2 lijnen" lends the unit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dialogs.frozen import dataclass
from dialogs.reading.log_clauses import Clause
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_words import Mark
from dialogs.reading.readings import Guess, Read, Reading
from dialogs.values import Amount, Part

_EACH = words(
    "telkens telkes elk elke ieder iedere allebei beide beiden alletwee alledrie steeds each both"
    " every chaque fois deux"
)
_EACH_DAY = frozenset({"elke dag", "iedere dag", "per dag", "elke avond", "every day"})
_ALSO = words("ook idem hetzelfde zelfde evenveel eveneens same too likewise aussi pareil")
_NONE = frozenset({Sense.NONE, Sense.NOT, Sense.NO})
_QUIET = frozenset(
    {
        *(Sense.DAY, Sense.MORNING, Sense.AFTERNOON, Sense.EVENING, Sense.NIGHT, Sense.AND),
        *(Sense.FILLER, Sense.SIGN, Sense.BUT, Sense.ME, Sense.USED, Sense.TOOK, Sense.DID),
    }
)
_BREAKS = frozenset({Sense.SIGN, Sense.AND, Sense.BUT})
_COUNTS = frozenset({Sense.NUMBER, Sense.NONE, Sense.PIECE_GRAMS, Sense.PIECE_EURO, Sense.SOME})
_BEFORE_DAY = words("op on le")
_THAN = words("dan als sinds na voor tot van than since before after que depuis")
_COUNTED = ("amount", "alcohol")


@dataclass(frozen=True, slots=True)
class Told:
    """One day of a message: its clauses, and what was found in them."""

    day: Reading | None
    clauses: tuple[Clause, ...]
    found: dict[str, Reading]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Everything said of that day, in a row."""
        return tuple(mark for clause in self.clauses for mark in clause.marks)


def parted(row: Sequence[Mark]) -> tuple[Mark, ...]:
    """Return *row* with a comma between days told without one: "vrijdag 3 lijnen zaterdag 2".

    Beside two days that are named, "elke dag" is each of them and no habit.
    """
    several = sum(mark.sense is Sense.DAY for mark in row) > 1
    if several:
        row = [replace(m, sense=Sense.FILLER) if m.word in _EACH_DAY else m for m in row]
    done: list[Mark] = []
    counted = dated = False
    for mark in row:
        before = done[-1] if done else None
        if mark.sense in _BREAKS:
            counted = dated = False
        elif mark.sense is Sense.DAY and counted and dated and not _compared(before):
            at = len(done) - (before is not None and before.word in _BEFORE_DAY)
            done.insert(at, Mark(Sense.SIGN, ",", mark.first, mark.first))
            counted = False
        dated = dated or mark.sense is Sense.DAY
        counted = counted or (dated and mark.sense in _COUNTS)
        done.append(mark)
    return tuple(done)


def _compared(before: Mark | None) -> bool:
    return before is not None and before.word in _THAN


def shared(days: Sequence[Told]) -> tuple[Told, ...]:
    """Return the days of which something is told, by themselves or by what stands beside them."""
    done: list[Told] = []
    split: set[int] = set()
    for at, told in enumerate(days):
        before = done[-1] if done else None
        found = told.found or _echoed(told, before) or _lent(told, days)
        source = None if found else _source(told, at, days)
        if source is not None:
            each = any(_is_each(mark) for mark in days[source].marks)
            found = _same(days[source].found, sure=each)
            split |= set() if each else {source}
        done.append(replace(told, found=found))
    kept = [_unsure(told) if at in split else told for at, told in enumerate(done)]
    return tuple(told for told in kept if told.found)


def _unsure(told: Told) -> Told:
    """Return *told* with its amounts at a guess: they may be those of several days together."""
    return replace(told, found=told.found | _same(told.found, sure=False))


def says_none(found: dict[str, Reading], told: Sequence[Clause]) -> bool:
    """Return whether "vandaag 0", "vandaag niks" is said of a day beside what else is *found*."""
    if found.keys() & {"used", "amount"} or not found:
        return False
    bare = (Told(None, (clause,), {}) for clause in told if clause.has(Sense.DAY))
    return any(_echoed(one, None).get("used") == Read(value=False) for one in bare)


def _echoed(told: Told, before: Told | None) -> dict[str, Reading]:
    """Return what "vandaag niks", "gisteren ook" say of a day beside the day before it."""
    rest = [mark for mark in told.marks if mark.sense not in _QUIET or mark.word in _ALSO]
    said = {mark.word for mark in rest}
    denies = any(mark.sense in _NONE or mark.value == 0 for mark in rest)
    if not rest or not all(
        mark.sense in _NONE or mark.sense is Sense.YES or mark.value == 0 or mark.word in _ALSO
        for mark in rest
    ):
        return {}
    if denies:
        return {"used": Read(value=False)}
    if before is None:
        return {}
    return _same(before.found, sure=False) if said & _ALSO else {"used": Read(value=True)}


def _same(found: dict[str, Reading], *, sure: bool) -> dict[str, Reading]:
    """Return *found* for another day; unless *sure* only use, and what was counted at a guess."""
    if sure:
        return {name: reading for name, reading in found.items() if name != "day"}
    return {
        name: Guess(reading.value, "same")
        if isinstance(reading, Read) and _is_some(reading)
        else reading
        for name, reading in found.items()
        if name == "used" or name in _COUNTED
    }


def _is_some(reading: Read) -> bool:
    return isinstance(reading.value, Amount) and any(part.high for part in reading.value.parts)


def _source(told: Told, at: int, days: Sequence[Told]) -> int | None:
    """Return the place of what is told of a list of days: "vrijdag en zaterdag 2 lijnen".

    Only named in passing ("gisteren, nee vandaag") it is no list.
    """
    if any(mark.sense not in _QUIET for mark in told.marks):
        return None
    listed = _opens_with_and(told)
    for place in range(at + 1, len(days)):
        listed = listed or _opens_with_and(days[place])
        if days[place].found:
            return place if listed else None
    return at - 1 if at and days[at - 1].found and listed else None


def _opens_with_and(told: Told) -> bool:
    first = told.marks[0] if told.marks else None
    return first is not None and (first.sense is Sense.AND or _is_each(first))


def _is_each(mark: Mark) -> bool:
    return mark.word.split(" ")[0] in _EACH


def _lent(told: Told, days: Sequence[Told]) -> dict[str, Reading]:
    """Return, at a guess, the 8 of "vandaag 8 en gisteren 2 lijnen"."""
    figures = [mark for mark in told.marks if mark.number and mark.value]
    rest = any(mark.sense not in _QUIET and not mark.value for mark in told.marks)
    units = list(dict.fromkeys(unit for other in days for unit in _units(other)))
    if len(figures) != 1 or rest or len(units) != 1:
        return {}
    number = figures[0].number
    if number is None or number.article:
        return {}
    part = Part(units[0].unit, number.low, number.high)
    return {"used": Guess(value=True, because="lent"), "amount": Guess(Amount((part,)), "lent")}


def _units(told: Told) -> Iterator[Part]:
    reading = told.found.get("amount")
    if isinstance(reading, Read) and isinstance(reading.value, Amount):
        for part in reading.value.parts:
            yield Part(part.unit, 0.0, 0.0)
