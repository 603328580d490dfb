"""How strong the craving was, as told over the clauses of a message: the strongest counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dialogs.frozen import dataclass
from dialogs.reading.log_clauses import Clause
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_words import Mark
from dialogs.reading.readings import Guess, Read, Reading, Vague

_HIGHEST = 10
_COUNTED = frozenset(
    {
        Sense.TIMES,
        Sense.SPAN,
        Sense.OTHER_DRUG,
        Sense.OTHER,
        Sense.ALCOHOL,
        Sense.COKE,
        Sense.DRANK,
    }
)
_BEFORE_FIGURE = words(
    "om rond tegen vanaf omstreeks at around vers sinds since na after dag day jour"
)
_ABOUT_COKE = (Sense.COKE, Sense.LINES, Sense.TO_USE, Sense.USED, Sense.USE, Sense.GRAMS)
_PARTS = frozenset({Sense.MORNING, Sense.AFTERNOON, Sense.EVENING, Sense.NIGHT})
_DETERMINERS = words("de het den t the la le l")
_BUSY = (Sense.USED, Sense.TOOK, Sense.COKE, Sense.ALCOHOL, Sense.DRANK, Sense.OTHER_DRUG)
_PATIENCE = 3
_CORRECTIONS = words("sorry wacht bedoel correctie oeps wait actually pardon enfin")
_PAST = words("had was waren gehad kreeg gekregen eu avais etait got been hadden")
_MANY_MEANINGS = words("zin sin goesting trek envie drang verlangen")


@dataclass(frozen=True, slots=True)
class Craving:
    """What was told of it. *sure* unless the words can mean something else ("geen zin").

    *final*: it takes the place of what was said before ("zin 6, nee 7").
    """

    reading: Reading
    sure: bool = True
    final: bool = False


_NOTHING = Craving(Vague(""))


def craving(told: Sequence[Clause]) -> Craving | None:
    """Return the strongest craving told; a figure before words, a denial is 0."""
    heard = [one for one in _heard(told) if one]
    heard = next(([one] for one in reversed(heard) if one.final), heard)
    figures = [one for one in heard if isinstance(one.reading, Read | Guess)]
    if figures:
        return max(figures, key=_strength)
    return heard[0] if heard else None


def _strength(one: Craving) -> tuple[int, bool]:
    value = one.reading.value if isinstance(one.reading, Read | Guess) else 0
    return (value if isinstance(value, int) else 0), isinstance(one.reading, Read)


def _heard(told: Sequence[Clause]) -> Iterator[Craving | None]:
    patience = 0
    for clause in told:
        head = _head(clause.marks) if not clause.silent or clause.asked else None
        if head is not None:
            found = None if clause.asked else _of_head(clause, head)
            patience = _PATIENCE if found is None or isinstance(found.reading, Vague) else 0
            takes_back = found is not None and _takes_back(clause.marks[0])
            yield replace(found, final=True) if found and takes_back else found
        elif _corrects(clause):
            yield replace(_bare(clause) or _NOTHING, final=True)
        elif patience and not clause.silent:
            found = _bare(clause)
            patience = 0 if found else patience - 1
            yield found


def _corrects(clause: Clause) -> bool:
    """Return whether it is "nee 7", "sorry een 7"."""
    return _takes_back(clause.marks[0]) and not clause.silent and _bare(clause) is not None


def _takes_back(mark: Mark) -> bool:
    return mark.sense is Sense.NO or mark.word in _CORRECTIONS


def _head(row: Sequence[Mark]) -> int | None:
    for at, mark in enumerate(row):
        if mark.sense is Sense.CRAVING or (mark.sense is Sense.CRAVING_FOR and _for_coke(row, at)):
            return at
    return None


def _for_coke(row: Sequence[Mark], at: int) -> bool:
    """Return whether "zin in", "envie de" goes on about cocaine, a figure or a part of the day."""
    rest = row[at + 1 : at + 20]
    if any(mark.sense in _ABOUT_COKE for mark in rest):
        return True
    if rest and rest[0].word in _DETERMINERS:
        rest = rest[1:]
    return bool(rest) and (
        rest[0].sense in _PARTS or (rest[0].number is not None and not rest[0].slip)
    )


def _of_head(clause: Clause, head: int) -> Craving | None:
    row = clause.marks
    figure = _figure(clause, head)
    if figure is not None:
        return Craving(level(row[figure]), final=any(_takes_back(m) for m in row[head:figure]))
    if head in clause.denied:
        past = any(mark.word in _PAST or mark.sense is Sense.DID for mark in row)
        return Craving(Read(0), sure=past or row[head].word not in _MANY_MEANINGS)
    return _in_words(row)


def _figure(clause: Clause, head: int) -> int | None:
    """Return the place of the level: behind the word, the last if one was taken back."""
    row, free = clause.marks, list(levels(clause))
    after = [at for at in free if at > head]
    if not after:
        return next((at for at in reversed(free) if at < head), None)
    backs = [at for at in range(after[0], len(row)) if _takes_back(row[at])]
    return after[-1] if backs and backs[0] < after[-1] else after[0]


def levels(clause: Clause) -> Iterator[int]:
    """Yield the places of figures that can be a level: not counted in anything, no hour."""
    taken = {at for one in clause.amounts for at in range(one.first, one.last)}
    row = clause.marks
    for at, mark in enumerate(row):
        number = mark.number
        if number is None or at in taken or number.article or not 0 <= number.low <= _HIGHEST:
            continue
        if number.high > _HIGHEST or (number.low <= 1 and number.high == _HIGHEST):
            continue
        after = row[at + 1] if at + 1 < len(row) else None
        if after and (after.sense in _COUNTED):
            continue
        if at and row[at - 1].word in _BEFORE_FIGURE and not _just_said(row, at):
            continue
        yield at


def _just_said(row: Sequence[Mark], at: int) -> bool:
    """Return whether the craving was named right before: "zin rond 7"."""
    return any(mark.sense is Sense.CRAVING for mark in row[max(0, at - 3) : at])


def level(mark: Mark) -> Reading:
    """Return how strong the figure *mark* says: of two the higher, at a guess."""
    number = mark.number
    if number is None:
        return Vague(mark.word)
    if {"naar", "to"} & set(mark.word.split()):
        return Read(int(number.high))
    if number.low != number.high:
        return Guess(int(number.high), "range")
    if number.low != int(number.low):
        return Guess(int(number.low + 0.5), "fraction")
    return Guess(int(number.low), "near_miss") if mark.slip else Read(int(number.low))


def _in_words(row: Sequence[Mark]) -> Craving | None:
    """Return how strong it was without a figure; nothing if only "zin" was said."""
    strong = any(mark.sense in {Sense.MUCH, Sense.SOME} for mark in row)
    if not strong and not any(mark.word in _PAST for mark in row):
        return None
    return Craving(Vague(" ".join(mark.word for mark in row)))


def _bare(clause: Clause) -> Craving | None:
    """Return the figure of a clause that says little else: "een 9 denk ik"."""
    free = list(levels(clause))
    if not free or clause.has(*_BUSY):
        return None
    return max((Craving(level(clause.marks[at])) for at in free), key=_strength)
