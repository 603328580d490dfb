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
from dialogs.reading.nothing import OF_DRINK, OF_USE, Nothing, find_nothing
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.refusals import why_not
from dialogs.reading.sums import Measure
from dialogs.reading.utterances import is_removal
from dialogs.reading.vocabulary import lexicon
from dialogs.reading.words import Token, normalise, own_words, split, word_set
from dialogs.values import Amount, Part, Unit

_STRANGE: dict[Unit, float] = {"lines": 60, "grams": 20, "euro": 5_000, "glasses": 50}
_COKE: tuple[Unit, ...] = ("lines", "grams", "euro")


def read_amount(text: str, *, lang: str, units: tuple[Unit, ...] = _COKE) -> Reading:
    """Read how much *text* says in *units*; a bare number only if one unit is asked."""
    normal = normalise(text)
    tokens = split(normal)
    if is_removal(text, lang=lang):
        return Unread("removal")
    measures = find_measures(normal, tokens, lang)
    wanted = [m for m in measures if m.unit in units and m.unit is not None]
    today = _of_today(measures, tokens, lang)
    if today:
        return _said([replace(today, doubt="several_days")], tokens, lang)
    if wanted and not all(m.vague for m in wanted):
        if _is_partly_open(tokens, measures, lang, units):
            return Vague(own_words(text))
        return _said([m for m in wanted if not m.vague], tokens, lang)
    return _without_amount(text, tokens, measures, lang, units)


_THINGS = ("line", "gram", "euro", "half_gram", "glass", "soft_drink", "span", "bottle", "packet")
_BUT = word_set("wel alleen behalve maar enkel buiten only just but except que sauf seulement")


def _none(
    tokens: Sequence[Token], measures: Sequence[Measure], lang: str, units: tuple[Unit, ...]
) -> Reading:
    """Return the zero of "niks, alleen 2 pintjes", a guess at it, or that no number was said."""
    counted = lexicon(lang, *_THINGS).pieces(tokens)
    known = {at for piece in counted for at in range(piece.first, piece.last)}
    soft = {piece.last - 1 for piece in counted if piece.kind == "soft_drink"}
    known |= {at for m in measures if m.factor and m.last - 1 in soft for at in _places(m)}
    if _BUT & {token.plain for token in tokens}:
        others = [m for m in measures if m.unit not in {None, *units}]
        known |= {at for m in others for at in _places(m)} | _buts(tokens)
    about = OF_DRINK if units == ("glasses",) else OF_USE
    none = Amount((Part(units[0], 0.0, 0.0),))
    zeros = {at for m in measures if m.high == 0 for at in _places(m)}
    kinds = ("nothing", "none_of")
    match find_nothing(tokens, lang, kinds, about=about, known=known, zeros=zeros):
        case Nothing.WHOLE:
            return Read(none)
        case Nothing.PERHAPS:
            return Guess(none, "nothing_of")
        case Nothing.UNSAID:
            return Unread("no_unit" if any(m.unit for m in measures) else "no_number")


def _places(measure: Measure) -> range:
    return range(measure.first, measure.last)


def _buts(tokens: Sequence[Token]) -> set[int]:
    return {at for at, token in enumerate(tokens) if token.plain in _BUT}


def _is_partly_open(
    tokens: Sequence[Token], measures: Sequence[Measure], lang: str, units: tuple[Unit, ...]
) -> bool:
    """Return whether something uncounted comes beside what is: "5 pintjes en een fles wijn"."""
    kind = "bottle" if units == ("glasses",) else "packet"
    things = {piece.first for piece in lexicon(lang, kind).pieces(tokens)}
    unknown = [m for m in measures if m.vague and (m.unit in units or things & set(_places(m)))]
    near = {at for m in unknown for at in (*range(m.first - 3, m.first), m.last, m.last + 1)}
    return any(tokens[at].plain in _LINKS for at in near if 0 <= at < len(tokens))


_LINKS = word_set("en + & , plus nog dan and et daarna")


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
        return _none(tokens, measures, lang, units)
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
    if "nothing" in kinds:
        return _none(tokens, measures, lang, units)
    if units == ("glasses",) and lexicon(lang, "soft_drink").pieces(tokens):
        return Guess(Amount((Part("glasses", 0.0, 0.0),)), "soft_drink")
    return Unread("no_unit" if any(m.unit for m in measures) else "no_number")
