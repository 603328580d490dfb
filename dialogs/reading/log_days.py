"""Which day a message tells of; of several days the one it tells most about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from dialogs.reading.days import read_day
from dialogs.reading.log_clauses import Clause
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_words import Mark
from dialogs.reading.readings import Guess, Read, Reading

_PARTS = frozenset({Sense.MORNING, Sense.AFTERNOON, Sense.EVENING, Sense.NIGHT})
_FACTS = frozenset(
    {
        Sense.CRAVING,
        Sense.USED,
        Sense.TOOK,
        Sense.CLEAN,
        Sense.DRANK,
        Sense.COKE,
        Sense.LINES,
        Sense.GRAMS,
        Sense.EURO,
        Sense.ALCOHOL,
        Sense.NUMBER,
    }
)
_DATES = words(
    "januari februari maart april mei juni juli augustus september oktober november december"
    " jan feb mrt apr jun jul aug sep sept okt oct nov dec january february march may june"
    " july august october janvier fevrier mars avril juin juillet aout septembre octobre"
    " novembre decembre geleden ago dagen days jours"
)
_BEFORE_DATE = words("op van dagboek datum the le du on log dd")
_WHICH = words("vorige afgelopen verleden last dernier derniere passe geleden ago")
_SHORT: Mapping[str, str] = {"v": "vandaag", "f": "vandaag", "g": "gisteren", "a": "vandaag"}
"""What a spelling means that the reader of days doesn't know: by its first letter."""
_LAST_NIGHT = ("vannacht", "deze nacht", "cette nuit", "vannaacht")


def told_day(
    told: Sequence[Clause], today: date, lang: str
) -> tuple[Reading | None, tuple[Clause, ...]]:
    """Return the day told, None if none was, and the clauses that are about it."""
    day, kept = max(reversed(_stretches(told, today, lang)), key=lambda one: _weight(one[1]))
    return day, tuple(kept)


def told_days(
    told: Sequence[Clause], today: date, lang: str
) -> tuple[tuple[Reading | None, tuple[Clause, ...]], ...]:
    """Return every day told with the clauses about it, in the order in which they were named."""
    days: list[tuple[Reading | None, tuple[Clause, ...]]] = []
    for day, parts in _stretches(told, today, lang):
        at = next((at for at, (known, _) in enumerate(days) if known == day), None)
        if at is None:
            days.append((day, tuple(parts)))
        else:
            days[at] = (day, (*days[at][1], *parts))
    return tuple(days)


def _stretches(
    told: Sequence[Clause], today: date, lang: str
) -> list[tuple[Reading | None, list[Clause]]]:
    """Return the clauses, cut where another day begins."""
    stretches: list[tuple[Reading | None, list[Clause]]] = [(None, [])]
    for clause in told:
        day = None if clause.silent else _day(clause, today, lang)
        if day is None or day == stretches[-1][0]:
            stretches[-1][1].append(clause)
        elif stretches[-1][0] is None:
            stretches[-1] = (day, [*stretches[-1][1], clause])
        else:
            stretches.append((day, [clause]))
    return stretches


def _weight(stretch: Sequence[Clause]) -> int:
    return sum(mark.sense in _FACTS for clause in stretch for mark in clause.marks)


def _day(clause: Clause, today: date, lang: str) -> Reading | None:
    row = clause.marks
    words = " ".join(_dating(row))
    if not words:
        return None
    reading = read_day(words, lang=lang, today=today)
    if isinstance(reading, Guess) and reading.because == "day_number":
        return None
    if isinstance(reading, Read) and any(night in words for night in _LAST_NIGHT):
        return Guess(reading.value, "last_night")
    return reading if isinstance(reading, Read | Guess) else _spelled(row, today, lang)


def _dating(row: Sequence[Mark]) -> Iterator[str]:
    """Yield the words of *row* that name a day: "zaterdag", "vorige week", "17 november"."""
    for at, mark in enumerate(row):
        after = row[at + 1] if at + 1 < len(row) else None
        before = row[at - 1] if at else None
        if _is_date(row, at):
            yield f"{mark.word}/{row[at + 2].word}"
        elif (
            (mark.number and after and after.word in _DATES)
            or (mark.word in _DATES and before and before.number)
            or mark.sense in _PARTS
            or mark.sense is Sense.DAY
            or mark.word in _WHICH
        ):
            yield mark.word


def _is_date(row: Sequence[Mark], at: int) -> bool:
    """Return whether "19/11" begins at place *at*, and no level out of so much."""
    parts = row[at : at + 3]
    if len(parts) < 3 or parts[1].word != "/" or not (parts[0].number and parts[2].number):
        return False
    opens = at == 0 or row[at - 1].word in _BEFORE_DATE
    return opens or (parts[0].value or 0) > 10


def _spelled(row: Sequence[Mark], today: date, lang: str) -> Reading | None:
    word = next((mark.word for mark in row if mark.sense is Sense.DAY), "")
    meant = read_day(_SHORT.get(word[:1], ""), lang=lang, today=today)
    return meant if isinstance(meant, Read) else None
