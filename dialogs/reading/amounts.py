"""Reading how much: lines, grams, euros, glasses, in the units asked for.

"max 2", "minstens 2", "ruim 2" and "bijna 2" are 2; "meer dan 2" and "nog geen 2" stay vague, as
do packets, bottles and "een paar". "2 en dan nog 1" is 3, "2, nee 3" is 3, "2x 3 lijntjes" is 6.
A half without a unit is a guess at half a gram; "halfje" is half a gram. What would be a
strange lot, is shared with others, or is said of a week is a guess.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.reading.measures import find_measures
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.refusals import why_not
from dialogs.reading.sums import Measure
from dialogs.reading.vocabulary import lexicon
from dialogs.reading.words import Token, normalise, own_words, split
from dialogs.values import Amount, Part, Unit

_STRANGE: dict[Unit, float] = {"lines": 60, "grams": 20, "euro": 5_000, "glasses": 50}
_COKE: tuple[Unit, ...] = ("lines", "grams", "euro")


def read_amount(text: str, *, lang: str, units: tuple[Unit, ...] = _COKE) -> Reading:
    """Read how much *text* says in *units*; a bare number only if one unit is asked."""
    normal = normalise(text)
    tokens = split(normal)
    measures = find_measures(normal, tokens, lang)
    wanted = [m for m in measures if m.unit in units and m.unit is not None]
    today = _of_today(measures, tokens, lang)
    if today:
        return _said([replace(today, doubt="several_days")], tokens, lang)
    if wanted and not all(m.vague for m in wanted):
        return _said([m for m in wanted if not m.vague], tokens, lang)
    return _without_amount(text, tokens, measures, lang, units)


def _of_today(measures: Sequence[Measure], tokens: Sequence[Token], lang: str) -> Measure | None:
    """Return what was said of today where yesterday was spoken of too; the unit may be lent."""
    days = lexicon(lang, "today", "yesterday").pieces(tokens)
    if {day.kind for day in days} != {"today", "yesterday"}:
        return None
    start = next(day.last for day in days if day.kind == "today")
    unit = next((m.unit for m in measures if m.unit), None)
    ahead = [m for m in measures if m.first >= start and not m.vague and not m.factor]
    return replace(ahead[0], unit=ahead[0].unit or unit) if ahead and unit in _COKE else None


def _said(measures: Sequence[Measure], tokens: Sequence[Token], lang: str) -> Reading:
    parts = tuple(
        Part(unit, _rounded(sum(m.low for m in same)), _rounded(sum(m.high for m in same)))
        for unit in dict.fromkeys(m.unit for m in measures if m.unit)
        for same in [[m for m in measures if m.unit == unit]]
    )
    if any(part.low < 0 for part in parts):
        return Unread("out_of_range")
    doubt = _doubt(measures, parts, tokens, lang)
    return Guess(Amount(parts), doubt) if doubt else Read(Amount(parts))


def is_negative(amount: Amount) -> bool:
    """Say whether some part lies below nothing: no amount at all."""
    return any(part.low < 0 for part in amount.parts)


def is_unlikely(amount: Amount) -> bool:
    """Say whether some part is past belief for one day: a slip, to be asked back."""
    return any(part.high > _STRANGE[part.unit] for part in amount.parts)


def _rounded(number: float) -> float:
    return round(number, 3)


def _doubt(
    measures: Sequence[Measure], parts: Sequence[Part], tokens: Sequence[Token], lang: str
) -> str | None:
    for measure in measures:
        if measure.doubt:
            return measure.doubt
    if any(part.high > _STRANGE[part.unit] for part in parts):
        return "unlikely"
    kinds = {piece.kind for piece in lexicon(lang, "half", "shared", "per").pieces(tokens)}
    return next((kind for kind in ("shared", "per") if kind in kinds), None)


def _without_amount(
    text: str,
    tokens: Sequence[Token],
    measures: Sequence[Measure],
    lang: str,
    units: tuple[Unit, ...],
) -> Reading:
    refused = why_not(tokens, lang)
    if refused == "refuses":
        return Unread(refused)
    bare = [m for m in measures if m.unit is None and not m.vague and not m.factor]
    if bare and bare[-1].high == 0:
        return Read(Amount((Part(units[0], 0.0, 0.0),)))
    if bare:
        return _bare(bare, units)
    if "lines" in units and _snorted(measures, tokens, lang):
        times = [m for m in measures if m.factor]
        return Guess(Amount((Part("lines", times[0].low, times[0].high),)), "times")
    if not refused and any(m.vague and m.unit in {None, *units} for m in measures):
        return Vague(own_words(text))
    return _in_words(text, tokens, measures, refused, lang, units)


def _snorted(measures: Sequence[Measure], tokens: Sequence[Token], lang: str) -> bool:
    """Return whether "3 keer gesnoven" is all that was said."""
    verbs = {piece.first for piece in lexicon(lang, "snorted").pieces(tokens)}
    return any(m.factor and m.low > 0 and {m.last, m.last + 1} & verbs for m in measures)


def _bare(bare: Sequence[Measure], units: tuple[Unit, ...]) -> Reading:
    low, high = sum(m.low for m in bare), sum(m.high for m in bare)
    if len(units) > 1:
        if len(bare) == 1 and "grams" in units and bare[0].half:
            return Guess(Amount((Part("grams", low, high),)), "no_unit")
        return Unread("no_unit")
    if low < 0:
        return Unread("out_of_range")
    amount = Amount((Part(units[0], _rounded(low), _rounded(high)),))
    doubt = "unlikely" if high > _STRANGE[units[0]] else bare[-1].doubt
    return Guess(amount, doubt) if doubt else Read(amount)


def _in_words(
    text: str,
    tokens: Sequence[Token],
    measures: Sequence[Measure],
    refused: str | None,
    lang: str,
    units: tuple[Unit, ...],
) -> Reading:
    words = lexicon(lang, "does_not_know", "several", "somewhat", "nothing", "span")
    kinds = {piece.kind for piece in words.pieces(tokens)}
    if "several" in kinds:
        return Vague(own_words(text))
    if refused:
        return Unread(refused)
    if "somewhat" in kinds:
        return Vague(own_words(text))
    none = Amount((Part(units[0], 0.0, 0.0),))
    if "nothing" in kinds:
        return Read(none)
    if units == ("glasses",) and lexicon(lang, "soft_drink").pieces(tokens):
        return Guess(none, "soft_drink")
    if any(m.unit for m in measures):
        return Unread("no_unit")
    return Unread("no_number")
