"""A whole check-in read out of one free message, as people type it at night."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from datetime import datetime

from dialogs.frozen import dataclass
from dialogs.reading.language import guess_language
from dialogs.reading.log_bare import bare_craving
from dialogs.reading.log_clauses import Clause, clauses
from dialogs.reading.log_cravings import craving
from dialogs.reading.log_days import told_day, told_days
from dialogs.reading.log_hours import hours
from dialogs.reading.log_managed import managed
from dialogs.reading.log_sharing import Told, parted, says_none, shared
from dialogs.reading.log_totals import alcohol, amount
from dialogs.reading.log_use import used
from dialogs.reading.log_words import marks
from dialogs.reading.readings import Guess, Read, Reading, Vague
from dialogs.reading.utterances import is_removal

FIELDS = ("day", "craving", "moment", "time", "used", "amount", "alcohol", "managed")
"""What a message can tell, in the order it is asked."""

_FACTS = ("craving", "used", "amount", "alcohol")


@dataclass(frozen=True, slots=True)
class Log:
    """What one message told of a day: a reading for each field told, nothing for the others.

    *words* are those that are about that day, in the spelling in which they were read.
    """

    fields: tuple[tuple[str, Reading], ...] = ()
    words: str = field(default="", compare=False)

    def get(self, name: str) -> Reading | None:
        """Return the reading of field *name*, None if it was not told."""
        return dict(self.fields).get(name)

    def items(self) -> Iterator[tuple[str, Reading]]:
        """Yield each told field with its reading."""
        return iter(self.fields)

    @property
    def is_told(self) -> bool:
        """Whether there is a solid fact about craving, use or alcohol of a day."""
        told = dict(self.fields)
        if "day" not in told and isinstance(told.get("craving"), Vague):
            del told["craving"]
        return any(name in told for name in _FACTS)


def read_log(text: str, *, lang: str, now: datetime) -> Log:
    """Read what *text* tells of a day: own facts, not questions, plans, others or long ago."""
    if is_removal(text, lang=lang):
        return Log()
    lang = guess_language(text, lang=lang)
    told = clauses(marks(text, lang))
    day, told = told_day(told, now.date(), lang)
    return _log(day, _found(day, told), told)


def read_logs(text: str, *, lang: str, now: datetime) -> tuple[Log, ...]:
    """Read every day that *text* tells of, in the order told; of one day just what read_log says.

    Nothing told is no log.
    """
    if is_removal(text, lang=lang):
        return ()
    spoken = guess_language(text, lang=lang)
    told = clauses(parted(marks(text, spoken)))
    days = [Told(day, row, _found(day, row)) for day, row in told_days(told, now.date(), spoken)]
    logs = tuple(_log(one.day, one.found, one.clauses) for one in shared(days))
    if len(logs) > 1:
        return logs
    only = read_log(text, lang=lang, now=now)
    return (only,) if only.fields else ()


def _found(day: Reading | None, told: Sequence[Clause]) -> dict[str, Reading]:
    """Return what *told* says of a day, the day aside; nothing without a fact."""
    facts = _facts(told, dated=day is not None)
    if says_none(facts, told):
        facts["used"] = Guess(value=False, because="nothing_of")
    done = _managed(told)
    return facts | hours(told) | done if facts or done else {}


def _log(day: Reading | None, found: dict[str, Reading], told: Sequence[Clause]) -> Log:
    found = found | ({"day": day} if day else {})
    fields = tuple((name, found[name]) for name in FIELDS if name in found)
    return Log(fields, ", ".join(clause.words for clause in told))


def _facts(told: Sequence[Clause], *, dated: bool) -> dict[str, Reading]:
    found: dict[str, Reading] = {}
    use = used(told)
    found |= {"used": Read(use)} if use is not None else {}
    found |= {name: reading for name, reading in _amounts(told, use=use) if reading}
    level = craving(told) or (bare_craving(told) if found else None)
    if level and (level.sure or found or dated):
        found = {"craving": level.reading, **found}
    return found


def _amounts(told: Sequence[Clause], *, use: bool | None) -> Iterator[tuple[str, Reading | None]]:
    yield "amount", amount(told) if use else None
    yield "alcohol", alcohol(told)


def _managed(told: Sequence[Clause]) -> dict[str, Reading]:
    ids = managed(told)
    return {"managed": Read(ids)} if ids else {}
