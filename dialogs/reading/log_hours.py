"""When on the day it was: the part of the day, and the clock time if one was told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dialogs.reading.log_clauses import Clause
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_words import Mark
from dialogs.reading.readings import Guess, Read, Reading

_PARTS: Mapping[Sense, str] = {
    Sense.MORNING: "morning",
    Sense.AFTERNOON: "afternoon",
    Sense.EVENING: "evening",
    Sense.NIGHT: "night",
}
_AT = words("om rond tegen omstreeks at around vers a tot vanaf by until from ca ongeveer")
_HALF_DAY = 12 * 60
_STARTS = ((5, "night"), (12, "morning"), (18, "afternoon"), (24, "evening"))


def hours(told: Sequence[Clause]) -> dict[str, Reading]:
    """Return the readings of ``moment`` and ``time``: of two moments the first is a guess."""
    facts = [clause for clause in told if not clause.silent]
    parts = list(dict.fromkeys(part for clause in facts for part in _named(clause)))
    clocks = [mark for clause in facts for mark in _clocks(clause.marks)]
    found: dict[str, Reading] = {}
    if parts:
        found["moment"] = Read(parts[0]) if len(parts) == 1 else Guess(parts[0], "several")
    if clocks:
        found |= _at(clocks, parts[0] if len(parts) == 1 else None)
    return found


def _named(clause: Clause) -> Iterator[str]:
    return (_PARTS[mark.sense] for mark in clause.marks if mark.sense in _PARTS)


def _clocks(row: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the marks that are a time of the day, not a stretch ("na 2 uur", "2 uur gewacht")."""
    for at, mark in enumerate(row):
        if mark.clock is None or mark.clock.minutes is None:
            continue
        said_at = at > 0 and row[at - 1].word in _AT
        if (
            said_at
            or mark.clock.fixed
            or mark.clock.minutes % 60
            or _PARTS.keys() & {after.sense for after in row[at + 1 : at + 2]}
        ):
            yield mark


def _at(clocks: Sequence[Mark], part: str | None) -> dict[str, Reading]:
    times = list(dict.fromkeys(_minutes(mark, part) for mark in clocks))
    sure = len(times) == 1 and (part is not None or _is_fixed(clocks[0]))
    time = f"{times[0] // 60:02d}:{times[0] % 60:02d}"
    moment = next(name for end, name in _STARTS if times[0] < end * 60)
    if sure:
        return {"time": Read(time), "moment": Read(moment)}
    return {"time": Guess(time, "half_of_day"), "moment": Guess(moment, "half_of_day")}


def _is_fixed(mark: Mark) -> bool:
    halved = {"am", "pm"} & set(mark.word.split())
    return mark.clock is not None and (mark.clock.fixed or bool(halved))


def _minutes(mark: Mark, part: str | None) -> int:
    """Return the minutes since midnight; without a part of the day 1 to 11 are after noon."""
    clock = mark.clock
    if clock is None or clock.minutes is None:
        return 0
    if clock.fixed:
        return clock.minutes
    if {"am", "pm"} & set(mark.word.split()):
        part = "morning" if "am" in mark.word.split() else "pm"
    early = clock.minutes % _HALF_DAY
    late = {
        "morning": False,
        "afternoon": early < 8 * 60,
        "evening": early >= 4 * 60,
        "night": early >= 9 * 60,
    }.get(part or "", early >= 60)
    return early + _HALF_DAY if late else early
