"""Numbers tied to what they count: "3 lijntjes", "een gram of 2", "€50", "zakje van 50"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.frozen import dataclass
from dialogs.reading.clocks import find_clocks
from dialogs.reading.numbers import Number, numbers
from dialogs.reading.sums import Measure, joined
from dialogs.reading.vocabulary import Piece, lexicon
from dialogs.reading.words import Token, word_set
from dialogs.values import Unit

_UNITS: dict[str, tuple[Unit, float]] = {
    "line": ("lines", 1.0),
    "gram": ("grams", 1.0),
    "half_gram": ("grams", 1.0),
    "quarter_gram": ("grams", 1.0),
    "milligram": ("grams", 0.001),
    "euro": ("euro", 1.0),
    "cent": ("euro", 0.01),
    "note": ("euro", 1.0),
    "glass": ("glasses", 1.0),
}
_OTHER = ("bottle", "packet", "bill", "soft_drink", "span")
_UNCOUNTED = frozenset(["span", "soft_drink"])
_SIZED = frozenset(["half_gram", "quarter_gram", "note"])
_NOTE_ENDS = frozenset(["je", "tje", "jes", "tjes", "ke"])
_NOTES = frozenset([5.0, 10.0, 20.0, 50.0, 100.0])
_LESS = ("just_under", "less_than", "none_of", "about", "whole")
_OR = frozenset(["of", "oft", "or", "ou"])
_STOP = word_set(
    "en of om voor dan nog a tot met in op per and or et ou for at pour plus bij na tegen rond was"
    " maar ook al niet geen wel de het ik heb had ipv van sinds tijdens later daarna toen dus"
)
_LONELY = word_set("gr g gs e eu l u h x bal piek")


@dataclass(frozen=True, slots=True)
class _Thing:
    """What is counted: *size* is how much one of it is, *single* whether it says one itself."""

    unit: Unit | None
    kind: str
    size: float
    first: int
    last: int
    single: bool


def find_measures(normal: str, tokens: Sequence[Token], lang: str) -> tuple[Measure, ...]:
    """Return what is measured in *tokens*: taken-back amounts dropped, added ones still apart."""
    return _Measures(normal, tokens, lang).all()


class _Measures:
    """Walks the numbers and the things counted, and pairs them."""

    def __init__(self, normal: str, tokens: Sequence[Token], lang: str) -> None:
        self.tokens, self.lang = tokens, lang
        self.things = {thing.first: thing for thing in _things(tokens, lang)}
        self.ends = {thing.last: thing for thing in self.things.values()}
        inside = {at for t in self.things.values() for at in range(t.first, t.last)}
        clocks = find_clocks(normal, tokens, lang)
        self.times = {at for c in clocks for at in range(c.first, c.last)}
        self.less = {p.last: p.kind for p in lexicon(lang, *_LESS).pieces(tokens)}
        self.spent = {p.last for p in lexicon(lang, "spent").pieces(tokens)}
        said = [n for n in numbers(tokens, lang) if not set(range(n.first, n.last)) <= inside]
        self.starts = {number.first for number in said}
        self.stops = {number.last for number in said}
        self.vague = _vague_starts(tokens, lang)
        self.numbers = [n for n in said if not self._is_time(n) and not self._is_article(n)]

    def _is_time(self, number: Number) -> bool:
        thing = self._thing_after(number.last)
        after_om = self.tokens[number.first - 1].plain == "om" and number.first > 0
        return (number.first in self.times or after_om) and (
            thing is None or thing.kind in _UNCOUNTED
        )

    def _is_article(self, number: Number) -> bool:
        """Return whether this is "een" before "paar", or before nothing that can be counted."""
        if not number.article:
            return False
        if number.first - 1 in self.stops and self.tokens[number.first - 1].plain == "van":
            return True
        if number.last == len(self.tokens) > 1:
            return self.tokens[number.first - 1].plain not in {"nog", "dan"}
        vague = {number.first, number.last} & self.vague
        bare = self._thing_after(number.last) is None and len(self.tokens) > 1
        return bool(vague) or (bare and not self._thing_before(number))

    def all(self) -> tuple[Measure, ...]:
        """Pair each number with its thing, then each thing left alone with nothing."""
        measured = [self._measure(number) for number in self.numbers]
        used = {at for m in measured for at in range(m.first, m.last)}
        alone = [self._alone(t) for t in self.things.values() if t.first not in used]
        found = sorted([*measured, *(m for m in alone if m)], key=lambda m: m.first)
        found = self._multiplied(found)
        kept = joined(self.tokens, [m for m in found if not m.factor], self.lang)
        return (*kept, *(m for m in found if m.factor))

    def _thing_after(self, at: int) -> _Thing | None:
        """Return what is counted at *at*, or after one or two words like "dikke"."""
        if at + 1 in self.things and self.tokens[at].plain in {"+", "."}:
            return self.things[at + 1]
        for place in range(at, min(at + 4, len(self.tokens))):
            if place in self.things:
                return self.things[place]
            word = self.tokens[place].plain
            if word in {"(", ")"}:
                continue
            if not word.isalpha() or word in _STOP or place in self.starts:
                return None
        return None

    def _measure(self, number: Number) -> Measure:
        thing = self._thing_after(number.last) or self._thing_before(number)
        thing = thing or self._part_of(number)
        measure = self._of(number, thing)
        if thing and thing.unit == "grams" and (tenth := self._lost_comma(number)):
            measure = replace(measure, low=tenth, high=tenth, doubt="near_miss")
        if self.less.get(number.first) == "less_than":
            measure = replace(measure, vague=True)
        if number.near and measure.doubt is None:
            measure = replace(measure, doubt="near_miss")
        return measure

    def _thing_before(self, number: Number) -> _Thing | None:
        """Return the thing in "€ 50", "lijntjes: 3", "een gram of 2", "zakje van 50"."""
        before = number.first
        while before > 0 and self.tokens[before - 1].plain in {":", "=", "van", "de", "a", "."}:
            before -= 1
        if before > 1 and self.tokens[before - 1].plain in _OR:
            before -= 1
        thing = self.ends.get(before)
        if thing is None or thing.kind in _UNCOUNTED:
            return None
        counted = thing.first in self.stops and thing.kind not in {"packet", "bill"}
        return None if counted else thing

    def _of(self, number: Number, thing: _Thing | None) -> Measure:
        low, high = _as_counted(self.tokens, number, thing)
        first, last = number.first, number.last
        if thing is None:
            unit: Unit | None = "euro" if self._is_spent(number) else None
            unit = "euro" if self._is_price(number) else unit
            return Measure(unit, low, high, first, last, half=_is_half(number))
        if thing.kind in {"packet", "bill"} and thing.last <= first:
            first = first if thing.first in self.stops else thing.first
            if thing.kind == "packet" and high < 5:
                return Measure("grams", low, high, first, last, doubt="unit_guessed")
            return Measure("euro", low, high, first, last)
        first, last = min(first, thing.first), max(last, thing.last)
        if thing.unit is None:
            factor = thing.kind in _UNCOUNTED
            return Measure(None, low, high, first, last, vague=not factor, factor=factor)
        vague = self._is_open(thing) and low == high == 1
        doubt = "unit_guessed" if thing.kind == "quarter_gram" else None
        if vague:
            return Measure(thing.unit, low, high, first, last, vague=True)
        return Measure(thing.unit, low * thing.size, high * thing.size, first, last, doubt=doubt)

    def _part_of(self, number: Number) -> _Thing | None:
        """Return the gram of "0,5 van een gram"."""
        after = [token.plain for token in self.tokens[number.last : number.last + 2]]
        if number.high >= 1 or after[:1] != ["van"]:
            return None
        return self.things.get(number.last + 1) or self.things.get(number.last + 2)

    def _lost_comma(self, number: Number) -> float:
        """Return the 0.7 of "07 gram", "nul zeven gram"; the 1.5 of "1, 5 gram"; 0 if none."""
        digit, before = self.tokens[number.first].plain, number.first - 1
        if len(digit) == 2 and digit.isdecimal() and digit[0] == "0":
            return number.low / 10
        if before < 0 or not 0 < number.low == number.high < 10 or number.high % 1:
            return 0.0
        if self.tokens[before].plain in {"0", "nul"}:
            return number.low / 10
        whole = self.tokens[before - 1].plain if self.tokens[before].plain == "," else ""
        return int(whole) + number.low / 10 if whole.isdecimal() and len(whole) == 1 else 0.0

    def _is_open(self, thing: _Thing) -> bool:
        """Return whether this is "een gram of wat"."""
        after = [token.plain for token in self.tokens[thing.last : thing.last + 2]]
        return after in (["of", "wat"], ["of", "wa"])

    def _is_price(self, number: Number) -> bool:
        """Return whether this is "50,-" or "10tje"."""
        after = [token.plain for token in self.tokens[number.last : number.last + 2]]
        noted = self.tokens[number.last - 1].plain in _NOTE_ENDS and number.low in _NOTES
        return after == [",", "-"] or (noted and number.last - number.first == 2)

    def _is_spent(self, number: Number) -> bool:
        """Return whether "voor 50" names a price: a round sum, as "voor 3" may be anything."""
        return number.low >= 5 and number.low % 5 == 0 and number.first in self.spent

    def _alone(self, thing: _Thing) -> Measure | None:
        """Return a thing without a number: "tientje" is ten, "lijntje" one at a guess."""
        hint = next((self.less[at] for at in (thing.first, thing.first - 1) if at in self.less), "")
        if (
            hint in {"none_of", "just_under", "about", "whole"}
            and thing.unit
            and thing.single | (hint == "none_of")
        ):
            size = 0.0 if hint == "none_of" else thing.size
            return Measure(thing.unit, size, size, thing.first, thing.last)
        if thing.kind in _UNCOUNTED or self.tokens[thing.first].plain in _LONELY:
            return None
        unknown = (
            self._is_open(thing) or thing.unit is None or hint == "less_than" or not thing.single
        )
        doubt = None if thing.kind in {"note", "half_gram"} else "no_number"
        size = thing.size
        return Measure(thing.unit, size, size, thing.first, thing.last, vague=unknown, doubt=doubt)

    def _multiplied(self, found: Sequence[Measure]) -> list[Measure]:
        """Take "2x een halve gram" and "2 zakjes van 50" together."""
        times = {p.last for p in lexicon(self.lang, "times_x").pieces(self.tokens)}
        result: list[Measure] = []
        for said in found:
            measure = said
            before = result[-1] if result else None
            if before and measure.vague and before.unit is None and before.last == measure.first:
                result.pop()
            elif before and measure.unit and _is_factor(self.tokens, before, measure, times):
                low, high = measure.low * before.low, measure.high * before.high
                measure = replace(measure, low=low, high=high, first=before.first)
                result.pop()
            result.append(measure)
        return result


def _vague_starts(tokens: Sequence[Token], lang: str) -> set[int]:
    pieces = lexicon(lang, "several", "somewhat", "piece_or").pieces(tokens)
    return {piece.first for piece in pieces if piece.kind == "several"}


def _is_factor(tokens: Sequence[Token], before: Measure, measure: Measure, times: set[int]) -> bool:
    between = [token.plain for token in tokens[before.last : measure.first]]
    if before.unit is None and not before.vague and not before.factor:
        return not between and 0 < measure.low < 1 <= before.low
    if before.factor:
        return before.last in times and not between
    packet = before.unit is None and before.vague and before.low > 0
    return packet and bool(between) and set(between) <= {"van", "a", "de", "elk", "of"}


def _is_half(number: Number) -> bool:
    return number.low == number.high and number.low in {0.25, 0.5, 0.75, 1.5} and number.word


def _as_counted(
    tokens: Sequence[Token], number: Number, thing: _Thing | None
) -> tuple[float, float]:
    """Return low and high; "2/3 lijntjes" and "2,3 lijntjes" are two or three of them."""
    said = "".join(token.plain for token in tokens[number.first : number.last])
    whole = thing is not None and thing.unit in {"lines", "glasses"}
    low, mark, high = said.replace(",", "/").partition("/")
    if whole and mark and low.isdigit() and high.isdigit() and int(high) == int(low) + 1 > 2:
        return float(low), float(high)
    return number.low, number.high


def _things(tokens: Sequence[Token], lang: str) -> tuple[_Thing, ...]:
    pieces = lexicon(lang, *_UNITS, *_OTHER).pieces(tokens)
    return tuple(_thing(piece) for piece in pieces)


def _thing(piece: Piece) -> _Thing:
    unit, factor = _UNITS.get(piece.kind, (None, 1.0))
    size = piece.value if piece.kind in _SIZED else factor
    return _Thing(unit, piece.kind, size, piece.first, piece.last, single=piece.value > 0)
