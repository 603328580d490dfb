"""Values and messages in a person's own language. Pure: the catalog is handed in."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import date
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from dialogs.catalog import Catalog
from dialogs.frozen import dataclass
from dialogs.messages import (
    Day,
    Fragments,
    Message,
    Number,
    Quantity,
    Several,
    Shown,
    Text,
    Words,
)
from dialogs.values import Amount, Part, Unit

ONE: dict[Unit, Text] = {
    "lines": Text("units.lines.one", "{n} lijn"),
    "grams": Text("units.grams.one", "{n} gram"),
    "euro": Text("units.euro.one", "{n} euro"),
    "glasses": Text("units.glasses.one", "{n} glas"),
}
MANY: dict[Unit, Text] = {
    "lines": Text("units.lines.many", "{n} lijnen"),
    "grams": Text("units.grams.many", "{n} gram"),
    "euro": Text("units.euro.many", "{n} euro"),
    "glasses": Text("units.glasses.many", "{n} glazen"),
}
RANGE = Text("units.range", "{low} tot {high}")
NONE = Text("units.none", "niets")

_NAME = re.compile(r"\{\{|\}\}|\{([a-z_]+)\}")


def word(  # noqa: C901 - one case a form
    shown: Shown, catalog: Catalog, *, simple: bool = False, inside: bool = False
) -> str:
    """Return *shown* in the catalog's locale.

    *inside* a sentence a label begins with a small letter.
    """
    match shown:
        case Text():
            return catalog.prepare(shown, _label, simple=simple)[inside]
        case Words(words=words):
            return words
        case Number(number=number):
            return _number(number, catalog.locale)
        case Day(iso=iso):
            return format_date(date.fromisoformat(iso), "EEEE d MMMM", locale=catalog.locale)
        case Quantity(amount=amount):
            return _amount(amount, catalog)
        case Several(items=items):
            names = [word(item, catalog, simple=simple, inside=inside) for item in items]
            return format_list(names, locale=catalog.locale)
        case Fragments(parts=parts):
            return ", ".join(word(part, catalog, simple=simple, inside=True) for part in parts)
        case Message():
            return _sentence(shown, catalog, simple=simple, inside=inside)


def _sentence(message: Message, catalog: Catalog, *, simple: bool, inside: bool) -> str:
    sentence = catalog.prepare(message.text, _cut_in, simple=simple)
    opening = sentence.gaps[0][1] if sentence.gaps and not sentence.gaps[0][0] else None
    filled = {
        name: word(value, catalog, simple=simple, inside=inside or name != opening)
        for name, value in message.values
    }
    return _put(sentence, filled)


def _cut_in(text: Text, catalog: Catalog, simple: bool) -> _Cut:  # noqa: FBT001 - a key
    return _cut(catalog.find(text, simple=simple), _NAME.findall(f"{text.id} {text.simple}"))


def _label(text: Text, catalog: Catalog, simple: bool) -> tuple[str, str]:  # noqa: FBT001 - a key
    """Return a label as it stands alone, and inside a sentence."""
    words = fill(catalog.find(text, simple=simple), {})
    return words, _small(words)


def _small(words: str) -> str:
    """Return *words* with a small first letter, unless they begin with an abbreviation or "I"."""
    is_kept = words[1:2].isupper() or re.match(r"I\b(?!')|I'(?:m|ve|d|ll)\b", words)
    return words if is_kept else words[:1].lower() + words[1:]


def fill(sentence: str, words: dict[str, str], declared: Collection[str] = ()) -> str:
    """Return *sentence* with each ``{name}`` replaced, in one pass: values are never read again.

    A *declared* name without a value leaves a gap; what is no name stays as it was typed.
    """
    return _put(_cut(sentence, declared), words)


@dataclass(frozen=True, slots=True)
class _Cut:
    """A sentence cut at its names: what stands before each, the name, what stands for it else."""

    gaps: tuple[tuple[str, str, str], ...]
    last: str


def _cut(sentence: str, declared: Collection[str]) -> _Cut:
    gaps: list[tuple[str, str, str]] = []
    before, at = "", 0
    for found in _NAME.finditer(sentence):
        before += sentence[at : found.start()]
        at = found.end()
        name = found.group(1)
        if name is None:
            before += found.group(0)[0]
            continue
        gaps.append((before, name, "…" if name in declared else found.group(0)))
        before = ""
    return _Cut(tuple(gaps), before + sentence[at:])


def _put(sentence: _Cut, words: Mapping[str, str]) -> str:
    parts = [before + words.get(name, other) for before, name, other in sentence.gaps]
    return "".join(parts) + sentence.last


@lru_cache(maxsize=1024)
def _number(number: float, locale: str) -> str:
    return format_decimal(number, locale=locale)


def _is_one(number: float, catalog: Catalog) -> bool:
    """Say whether a number takes the singular: 1 in Dutch, in French 1.5 as well."""
    return _locale(catalog.locale).plural_form(number) == "one"


@lru_cache(maxsize=16)
def _locale(name: str) -> Locale:
    return Locale.parse(name)


def _amount(amount: Amount, catalog: Catalog) -> str:
    if amount.vague is not None:
        return amount.vague
    if all(part.high == 0 for part in amount.parts):
        return catalog.find(NONE)
    parts = [_part(part, catalog) for part in amount.parts if part.high > 0]
    return format_list(parts, locale=catalog.locale)


def _part(part: Part, catalog: Catalog) -> str:
    is_one = part.low == part.high and _is_one(part.high, catalog)
    texts = ONE if is_one else MANY
    if part.low == part.high:
        number = _number(part.high, catalog.locale)
    else:
        ends = {
            "low": _number(part.low, catalog.locale),
            "high": _number(part.high, catalog.locale),
        }
        number = fill(catalog.find(RANGE), ends)
    return fill(catalog.find(texts[part.unit]), {"n": number})
