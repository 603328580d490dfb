"""A bare figure beside what was used or drunk: in "7, niet gebruikt, thuis" it is the craving."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.reading.log_clauses import Clause
from dialogs.reading.log_cravings import Craving, level, levels
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_words import Mark
from dialogs.reading.readings import Guess, Read

_NOTHING = frozenset({Sense.NONE, Sense.NOT, Sense.CLEAN})
_QUIET = frozenset({Sense.AND, Sense.FILLER, Sense.DAY, Sense.SIGN, Sense.ME})
_ARTICLES = words("een ne nen n a une un")
_GREETINGS = words("hey hi hallo hoi dag ok oke hello bonjour salut goedenavond avond yo he")


def bare_craving(told: Sequence[Clause]) -> Craving | None:
    """Return the craving of a figure that opens the message; at a guess, of one that ends it."""
    said = [clause for clause in told if not all(_is_greeting(mark) for mark in clause.marks)]
    if len(said) > 1 and _is_alone(said[0]) and not _goes_on(said[0], said[1]):
        return _craving(said[0], sure=True)
    if said and _opens(said[0]):
        return _craving(said[0], sure=True)
    return _craving(said[-1], sure=False) if len(said) > 1 and _is_alone(said[-1]) else None


def _is_greeting(mark: Mark) -> bool:
    return mark.sense is Sense.FILLER or mark.word in _GREETINGS


def _craving(clause: Clause, *, sure: bool) -> Craving:
    reading = level(clause.marks[next(levels(clause))])
    if not sure and isinstance(reading, Read):
        return Craving(Guess(reading.value, "bare"))
    return Craving(reading)


def _is_alone(clause: Clause) -> bool:
    """Return whether there is one figure in it and nothing more, and no day beside it."""
    if clause.silent or clause.unreal or len(list(levels(clause))) != 1:
        return False
    rest = [mark for mark in clause.marks if not _is_level(mark)]
    return all(mark.sense in _QUIET or mark.word in _ARTICLES for mark in rest)


def _is_level(mark: Mark) -> bool:
    number = mark.number
    return number is not None and not (number.article or mark.slip or mark.clock)


def _opens(clause: Clause) -> bool:
    """Return whether it begins as "6 niks gebruikt": a figure, then what was not done."""
    first, *rest = clause.marks
    places = [] if clause.silent or clause.unreal else list(levels(clause))
    return places[:1] == [0] and _is_level(first) and bool(rest) and rest[0].sense in _NOTHING


def _goes_on(clause: Clause, after: Clause) -> bool:
    """Return whether the figure belongs to the next: "2 en 3 lijnen", "1, 5 gram"."""
    figure = next(mark for mark in clause.marks if _is_level(mark))
    joined = after.marks[0].sense is Sense.AND
    ahead = after.marks[joined : joined + 2]
    if not ahead or ahead[0].number is None:
        return False
    grams = len(ahead) > 1 and ahead[1].sense is Sense.GRAMS
    return joined or grams or ahead[0].value == (figure.value or 0) + 1
