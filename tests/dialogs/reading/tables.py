"""The tables of typed answers: one case a line, "what was typed => what is made of it"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.catalogs import open_library
from dialogs.questions.asked import Asked, Offer
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.reading.amounts import read_amount
from dialogs.reading.days import read_day
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.scales import read_scale
from dialogs.reading.times import read_time
from dialogs.reading.yes_no import read_yes_no
from dialogs.values import Amount, Part, Value

FOLDER = Path(__file__).parent / "tables"
TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class Case:
    """What was typed to a reader in a language, and what it should make of it."""

    kind: str
    lang: str
    typed: str
    expected: str

    def __str__(self) -> str:
        return f"{self.lang} {self.kind}: {self.typed}"


def cases(name: str) -> list[Case]:
    """Return the cases of the table *name* (kind.lang), in order."""
    kind, lang = name.split(".")[:2]
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        if line and not line.startswith("# "):
            typed, _, expected = line.rpartition(" => ")
            own, bar, rest = typed.partition(" | ")
            found.append(Case(own if bar else kind, lang, rest if bar else typed, expected))
    return found


def shown(reading: Reading) -> str:
    """Return a reading as the tables write it; the reason of a guess and vague words left out."""
    match reading:
        case Read(value=value):
            return _value(value)
        case Guess(value=value):
            return f"?{_value(value)}"
        case Vague():
            return "~"
        case Unread(because=because):
            return f"!{because}"


def _value(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Amount):
        return "; ".join(_part(part) for part in value.parts)
    if isinstance(value, tuple):
        return "+".join(map(str, value))
    return str(value)


def _part(part: Part) -> str:
    low, high = f"{part.low:.12g}", f"{part.high:.12g}"
    return f"{low if low == high else f'{low}-{high}'} {part.unit}"


def _time(text: str, lang: str) -> Reading:
    evening = text.startswith("(evening) ")
    return read_time(text.removeprefix("(evening) "), lang=lang, evening=evening)


def _choice(name: str) -> Callable[[str, str], Reading]:
    """Return the reader of an evening's question *name*, with its options as people see them."""
    library = open_library(("en", "fr"))
    state = library.scripts["checkin"].states[name]
    kind = state.question.kind if state.question else None
    assert isinstance(kind, ChoiceQuestion | ChoicesQuestion)

    def read_in(text: str, lang: str) -> Reading:
        catalog = library.catalog(lang.replace("-", "_"))
        offers = tuple(
            Offer(one.id, one.id, one.label, catalog.find(one.label), one.words())
            for one in kind.options
        )
        return kind.read(text, Asked(lang, TODAY, offers))

    return read_in


READERS: dict[str, Callable[[str, str], Reading]] = {
    "scale": lambda text, lang: read_scale(text, lang=lang),
    "amount": lambda text, lang: read_amount(text, lang=lang),
    "glasses": lambda text, lang: read_amount(text, lang=lang, units=("glasses",)),
    "time": _time,
    "day": lambda text, lang: read_day(text, lang=lang, today=TODAY),
    "yes_no": lambda text, lang: read_yes_no(text, lang=lang),
    "place": _choice("place"),
    "company": _choice("company"),
}


def read(case: Case) -> str:
    """Return what the reader makes of *case*, as the tables write it."""
    return shown(READERS[case.kind](case.typed, case.lang))
