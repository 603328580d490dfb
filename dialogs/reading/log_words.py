"""A message as a row of marks: each word, number, time or sign with what it can mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from dialogs.frozen import dataclass
from dialogs.reading import log_en, log_fr, log_nl
from dialogs.reading.clocks import Clock, find_clocks
from dialogs.reading.log_senses import Phrases, Sense, words
from dialogs.reading.numbers import Number, numbers
from dialogs.reading.vocabulary import all_nearest, base, entries
from dialogs.reading.words import LAST_HEARD, READ_LIMIT, Token, normalise, slips, split

_TABLES: Mapping[str, Phrases] = {
    "nl": log_nl.PHRASES,
    "en": log_en.PHRASES,
    "fr": log_fr.PHRASES,
}
_SLIPS_FOR = frozenset(
    {
        Sense.CRAVING,
        Sense.USED,
        Sense.TOOK,
        Sense.COKE,
        Sense.LINES,
        Sense.ALCOHOL,
        Sense.DRANK,
        Sense.CLEAN,
        Sense.DID,
        Sense.DAY,
    }
)
_WHOLE = frozenset({Sense.AGO, Sense.HABIT, Sense.IDIOM, Sense.HELD, Sense.REFUSED, Sense.SOME})
_SHORTEST_SLIP = 5
_ROWS = ("qwertyuiop", "asdfghjklm", "zxcvbnm", "az", "qs", "wxc")
_SOUNDS = ("dt", "fv", "sz", "ck", "gk", "ey", "iy", "ou", "gh", "ae")
_NEAR = (*_SOUNDS, *("".join(pair) for row in _ROWS for pair in pairwise(row)))
_AT = words("om rond tegen omstreeks at around vers a")
_MINUTES_FROM = words("na voor over past to v")
_NOON_OR_MIDNIGHT = (0, 12 * 60)
_OUT_OF_TEN = re.compile(
    r"\b(?:op|sur|on|van|from)(?: een| une| a| n)?(?: schaal| échelle| echelle| scale)?"
    r"(?: van| de| of)? ?[01]? ?(?:tot|à|a|to|-)? 10 ?:"
    r"|\b(?:op|sur|on)(?: een| une| a| n)? (?:schaal|échelle|echelle|scale)"
    r"(?: van| de| of)?(?: [01] ?(?:tot|à|a|to|-))? ?10\b"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands from token *first* up to *last*, and what it can mean."""

    sense: Sense
    word: str
    first: int
    last: int
    number: Number | None = None
    clock: Clock | None = None
    size: float = 0.0
    slip: bool = False

    @property
    def value(self) -> float | None:
        """The figure, if one was said."""
        return self.number.low if self.number else None


def _is_slip(word: str, target: str) -> bool:
    """Return whether one finger slipped: a letter too many, too few, swapped, or a near one."""
    if slips(word, target) != 1:
        return False
    wrong = [{a, b} for a, b in zip(word, target, strict=False) if a != b]
    if len(word) != len(target) or len(wrong) == 2:
        return True
    return any(wrong[0] <= set(pair) for pair in _NEAR)


@dataclass(frozen=True, slots=True)
class _Table:
    phrases: Mapping[tuple[str, ...], Sense]
    sizes: Mapping[tuple[str, ...], float]
    longest: int
    words: frozenset[str]
    targets: frozenset[str]

    def spelling(self, word: str) -> str:
        if word in self.words or not word.isalpha() or not 4 <= len(word) <= 24:
            return word
        near = [target for target in all_nearest(word, self.targets) if _is_slip(word, target)]
        meant = {self.phrases[(target,)] for target in near}
        return near[0] if len(meant) == 1 else word

    def at(self, words: Sequence[str], at: int) -> tuple[Sense, int] | None:
        for length in range(min(self.longest, len(words) - at), 0, -1):
            sense = self.phrases.get(tuple(words[at : at + length]))
            if sense:
                return sense, at + length
        return None


@lru_cache(maxsize=LAST_HEARD)
def marks(text: str, lang: str) -> tuple[Mark, ...]:
    """Return the marks of *text*, in order, apart, one for every word that was typed."""
    lines = text[: 2 * READ_LIMIT].replace("\n", " ; ").replace("\r", " ; ")
    normal = _OUT_OF_TEN.sub(" ", normalise(lines))
    tokens = _dictated(_without_scale(split(normal)))
    return tuple(_merged(tokens, _pieces(tokens, lang), _figures(normal, tokens, lang)))


def _merged(
    tokens: Sequence[Token], pieces: Mapping[int, Mark], figures: Mapping[int, Mark]
) -> Iterator[Mark]:
    at = 0
    while at < len(tokens):
        mark = _stronger(pieces.get(at), figures.get(at)) or _plain(tokens, at)
        yield mark
        at = mark.last


def _stronger(piece: Mark | None, figure: Mark | None) -> Mark | None:
    if piece is None or figure is None:
        return figure or piece
    article = figure.number is not None and figure.number.article
    longer = piece.last > figure.last and piece.sense in _WHOLE
    return piece if longer or (article and piece.sense is not Sense.FILLER) else figure


def _plain(tokens: Sequence[Token], at: int) -> Mark:
    word = tokens[at].plain
    return Mark(Sense.WORD if word.isalnum() else Sense.SIGN, word, at, at + 1)


def _pieces(tokens: Sequence[Token], lang: str) -> dict[int, Mark]:
    table = _table(base(lang))
    typed = [token.plain for token in tokens]
    words = [table.spelling(word) for word in typed]
    found: dict[int, Mark] = {}
    for at in range(len(words)):
        piece = table.at(words, at)
        if piece:
            phrase = tuple(words[at : piece[1]])
            size = table.sizes.get(phrase, 0.0)
            found[at] = Mark(piece[0], " ".join(phrase), at, piece[1], size=size)
    return found


def _figures(normal: str, tokens: Sequence[Token], lang: str) -> dict[int, Mark]:
    spelled = _number_words(base(lang))
    found: dict[int, Mark] = {}
    for number in (*_prices(tokens), *numbers(tokens, lang)):
        words = [token.plain for token in tokens[number.first : number.last]]
        slip = number.near or (number.word and words[0].isalpha() and not {*words} & spelled)
        mark = Mark(Sense.NUMBER, " ".join(words), number.first, number.last, number, slip=slip)
        found.setdefault(number.first, mark)
    for clock in find_clocks(normal, tokens, lang):
        if not _is_hour(tokens, clock):
            continue
        word = " ".join(token.plain for token in tokens[clock.first : clock.last])
        found[clock.first] = Mark(Sense.CLOCK, word, clock.first, clock.last, clock=clock)
    return found


def _is_hour(tokens: Sequence[Token], clock: Clock) -> bool:
    """Return whether it is a time in the middle of a story: "om 7 na 3" is, "7 na 3" is not."""
    said = {token.plain for token in tokens[clock.first : clock.last]}
    if clock.minutes in _NOON_OR_MIDNIGHT and not any(word.isdigit() for word in said):
        return False
    before = {token.plain for token in tokens[max(0, clock.first - 1) : clock.first]}
    return bool(before & _AT) or any(not word.isdigit() for word in said - _MINUTES_FROM)


def _prices(tokens: Sequence[Token]) -> Iterator[Number]:
    """Yield the figure of "50e", in which the e is a euro and no ordinal."""
    for at, (token, unit) in enumerate(pairwise(tokens)):
        if token.plain.isdecimal() and unit.plain == "e" and unit.start == token.end:
            yield Number(float(token.plain[:9]), float(token.plain[:9]), at, at + 1)


def _without_scale(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Leave out what the figure is out of: "7/10", "7 op 10", "7 out of ten"."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        length = _scale_length([token.plain for token in tokens[at : at + 3]])
        at += length
        if not length:
            kept.append(tokens[at])
            at += 1
    return tuple(kept)


def _scale_length(words: Sequence[str]) -> int:
    ten = {"10", "tien", "ten", "dix"}
    if len(words) >= 2 and words[0] in {"/", "op", "sur"} and words[1] in ten:
        return 2
    return (
        3
        if list(words[:2]) in (["out", "of"], ["van", "de"])
        and words[2:3] in (["10"], ["tien"], ["ten"])
        else 0
    )


def _halved(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Turn "de helft van een gram" into "halve gram"."""
    kept: list[Token] = []
    for token in tokens:
        before = [one.plain for one in kept[-2:]]
        if before == ["helft", "van"] and token.plain in {"een", "n", "1", "ne"}:
            kept[-2:] = [replace(token, plain="halve")]
        else:
            kept.append(token)
    return tuple(kept)


def _dictated(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Turn a spoken "punt" into a full stop, and a spoken "komma" unless it is a small decimal."""
    tokens = _halved(tokens)
    said = [token.plain for token in tokens]
    small = {"nul", "een", "twee", "anderhalf", "0", "1", "2"}
    return tuple(
        replace(token, plain="." if token.plain == "punt" else ",")
        if token.plain == "punt" or (token.plain == "komma" and not {*said[at - 1 : at]} & small)
        else token
        for at, token in enumerate(tokens)
    )


_OTHER_TABLES: Mapping[str, Sense] = {
    "line": Sense.LINES,
    "gram": Sense.GRAMS,
    "euro": Sense.EURO,
    "glass": Sense.ALCOHOL,
    "half_gram": Sense.PIECE_GRAMS,
    "note": Sense.PIECE_EURO,
    "packet": Sense.PACKET,
    "bottle": Sense.CONTAINER,
    "span": Sense.SPAN,
}
_NOT_HERE = words(
    "baan banen tik tikje tikjes spoor sporen spoortje spoortjes trekje trekjes neuro e eu"
    " bal tiener mix mixen mixje mixjes drinken bakske eenheid eenheden fluit hijs steen"
    " stenen zak zakken pak brief puntje meter blik man maten mannen vrienden mensen avond"
    " avonden nacht nachten vrouwen vriendinnen kameraden gasten collegas kerels kinderen"
    " poging half g s neusje u h x l lein gin cl emmer pul pullen rondje rondjes postzegel"
    " capsule capsules donnie donni vijfje steentje steentjes buisje tientje personen anderen"
    " snuiven balletje balletjes"
)
"""Words of other readers' tables that mean something else as often, outside an answer to them."""


@lru_cache(maxsize=8)
def _table(lang: str) -> _Table:
    phrases: dict[tuple[str, ...], Sense] = {}
    sizes: dict[tuple[str, ...], float] = {}
    for code in (lang, *(code for code in _TABLES if code != lang)):
        for sense, phrase in _phrases(_TABLES[code], at_home=code == lang):
            phrases.setdefault(tuple(phrase.split()), sense)
    for kind, sense in _OTHER_TABLES.items():
        for phrase, size in entries(kind, lang):
            key = tuple(phrase.split())
            if phrase not in _NOT_HERE and phrases.setdefault(key, sense) is sense:
                sizes[key] = size
    words = frozenset(word for phrase in phrases for word in phrase)
    words |= {word for kind in ("number", "common") for word, _ in entries(kind, lang)}
    targets = frozenset(
        phrase
        for sense, phrase in _phrases(_TABLES[lang], at_home=True)
        if " " not in phrase and sense in _SLIPS_FOR and len(phrase) >= _SHORTEST_SLIP
    )
    return _Table(phrases, sizes, max(len(phrase) for phrase in phrases), words, targets)


@lru_cache(maxsize=8)
def _number_words(lang: str) -> frozenset[str]:
    """Return how numbers and halves are spelled: what is none of these was a slip."""
    kinds = ("number", "article", "half", "one_and_half", "quarter", "about", "piece_or")
    return frozenset(
        w for kind in kinds for phrase, _ in entries(kind, lang) for w in phrase.split()
    )


def _phrases(table: Phrases, *, at_home: bool) -> Iterator[tuple[Sense, str]]:
    for sense, row in sorted(table.items(), key=lambda entry: entry[0] is Sense.FILLER):
        for phrase in row.split("|"):
            if at_home or not phrase.endswith("!"):
                yield sense, phrase.removesuffix("!")
