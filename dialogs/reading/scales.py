"""Reading a number on a scale.

A number that counts something else (lijnen, euro, uur, dagen, keer) is not the answer. Between
two ("7 of 8", "6 à 7", "van 3 naar 7") the higher is guessed, of a fraction the nearest (halves
up), of another scale ("14/20", "70%") the same place. "max" is the high end; "geen zin" the low.
"ongeveer 7", "bijna 7", "dikke 7", "minstens 7", "max 7" are 7; "meer dan 7" is a guess.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.reading.clocks import find_clocks
from dialogs.reading.nothing import OF_CRAVING, Nothing, find_nothing, is_beside
from dialogs.reading.numbers import Number, numbers, settled
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.refusals import why_not
from dialogs.reading.utterances import is_removal
from dialogs.reading.vocabulary import lexicon
from dialogs.reading.words import Token, normalise, own_words, split, word_set

_COUNTED = (
    "line",
    "gram",
    "milligram",
    "euro",
    "cent",
    "glass",
    "bottle",
    "packet",
    "bill",
    "span",
    "month",
)
_AT = frozenset(["om", "€", "sinds", "vanaf", "dag", "week"])
_OF = ("/", "op", "van", "vd", "out", "outta", "sur", "over", "op de", "van de")


def read_scale(text: str, *, lang: str, low: int = 0, high: int = 10) -> Reading:
    """Read an int from *low* to *high*; words for much or little without a number stay vague."""
    normal = normalise(text)
    tokens = split(normal)
    if is_removal(text, lang=lang):
        return Unread("removal")
    found = _candidates(normal, tokens, lang)
    if found and all(number.word for number in found) and why_not(tokens, lang) == "refuses":
        return Unread("refuses")
    if not found:
        return _in_words(text, tokens, lang, low, high)
    found = _pointed_out(tokens, found, lang)
    if len({(number.low, number.high) for number in found}) > 1:
        return _checked(max(number.high for number in found), "several", low, high)
    return _one(tokens, found[0], lang, low, high)


def _one(tokens: Sequence[Token], number: Number, lang: str, low: int, high: int) -> Reading:
    full = _out_of(tokens, number)
    if full is not None and full[0] != high:
        if not 0 <= number.high <= full[0] or low:
            return Unread("out_of_range")
        return _checked(number.high / full[0] * high, "other_scale", low, high)
    if number.low != number.high:
        return _checked(number.high, "range", low, high)
    if number.high != int(number.high):
        return _checked(number.high, "fraction", low, high)
    if number.near:
        return _checked(number.high, "near_miss", low, high)
    bounds = {p.last for p in lexicon(lang, "less_than").pieces(tokens)}
    if number.first in bounds or tokens[number.first - 1].plain in {"<", ">"}:
        return _checked(number.high, "bound", low, high)
    doubt = "nothing_of" if _counts_unknown(tokens, number) else None
    return _checked(number.high, doubt, low, high)


def _counts_unknown(tokens: Sequence[Token], number: Number) -> bool:
    """Return whether a zero counts something we don't know: "0 problemen"."""
    after = tokens[number.last].plain if number.last < len(tokens) else ""
    known = is_beside(after, OF_CRAVING) or after in _LINKS
    return number.high == 0 and after.isalpha() and not known


def _checked(value: float, doubt: str | None, low: int, high: int) -> Reading:
    if not low <= value <= high:
        return Unread("out_of_range")
    whole = int(value + 0.5)
    return Guess(whole, doubt) if doubt else Read(whole)


def _candidates(normal: str, tokens: Sequence[Token], lang: str) -> tuple[Number, ...]:
    """Return the numbers that may be the answer, those taken back left out."""
    clocks = find_clocks(normal, tokens, lang)
    times = {at for clock in clocks for at in range(clock.first, clock.last)}
    things = {p.first for p in lexicon(lang, *_COUNTED).pieces(tokens)}
    frame = {p.last for p in lexicon(lang, "scale_frame").pieces(tokens)}
    said = [
        _apart(tokens, n)
        for n in numbers(tokens, lang)
        if n.first not in times and not frame & {n.first, n.first - 1}
    ]
    plain = [n for n in said if not _counts(tokens, n, things) and not _is_denominator(tokens, n)]
    plain = [n for n in plain if not (n.word and n.low == n.high == 0.5)]
    plain = [n for n in plain if not n.article or len(tokens) == 1 or _is_one(tokens, n)]
    return settled(tokens, _without_lesser(tokens, plain), lang)


def _without_lesser(tokens: Sequence[Token], found: Sequence[Number]) -> list[Number]:
    """Return *found* without the 8 of "eerder 7 dan 8"."""
    than = [n for n in found if {t.plain for t in tokens[max(0, n.first - 2) : n.first]} & {"dan"}]
    ahead = {t.plain for t in tokens} & {"eerder", "meer", "dichter", "liever"}
    return [n for n in found if n not in than or not ahead or len(found) == 1]


def _is_one(tokens: Sequence[Token], number: Number) -> bool:
    """Return whether "een" is the number: nothing but signs and fillers beside it."""
    rest = [*tokens[: number.first], *tokens[number.last :]]
    return all(not token.plain.isalpha() or token.plain in _FILLERS for token in rest)


_FILLERS = word_set("denk ik hoor ofzo euh eh goh maar of zo nu vandaag tis t is op tien max")


def _apart(tokens: Sequence[Token], number: Number) -> Number:
    """Undo "3/4" as a fraction: on a scale it is three or four."""
    said = "".join(token.plain for token in tokens[number.first : number.last])
    low, slash, high = said.partition("/")
    if slash and low.isdigit() and high.isdigit() and int(high) == int(low) + 1:
        return replace(number, low=float(low), high=float(high))
    if slash and low.isdigit() and high.isdigit() and number.low != number.high:
        return replace(number, high=number.low, last=number.first + 1)
    return number


def _counts(tokens: Sequence[Token], number: Number, things: set[int]) -> bool:
    """Return whether the number counts a thing: "3 lijntjes", "2 hele lange dagen", "om 9"."""
    if number.first and tokens[number.first - 1].plain in _AT:
        return True
    if number.first and tokens[number.first - 1].plain == "<" and number.high == 3:
        return True  # a heart
    ahead = range(number.last, min(number.last + 3, len(tokens)))
    for at in ahead:
        if at in things and tokens[at].plain == "min" and at == len(tokens) - 1:
            return number.high > 10  # "een acht min" is a mark, as at school
        if at in things:
            return tokens[at].plain not in _CALLED or tokens[number.first - 1].plain in _WITH
        if not tokens[at].plain.isalpha() or tokens[at].plain in _LINKS:
            return False
    return False


_CALLED = frozenset(["man", "gasten", "maten", "mannen", "kerels"])  # "een 9 man"
_WITH = frozenset(["met", "onder", "voor", "tegen"])
_LINKS = word_set(
    "maar en of denk ik na voor om want dus door met op van in nu ofzo hoor zin zo als was omdat"
    " sinds bij per tot wel ondanks een and or with after but et ou tegen rond tijdens s de het"
    " mijn is heb had ga vandaag gisteren dan ook al niet nog gehad gedaan gebruikt zonder over"
    " naar uit toen terwijl vanaf geen vanavond op op"
)


def _of_a_thing(tokens: Sequence[Token], lang: str) -> bool:
    """Return whether "geen" is said of lines or grams, and not of the craving."""
    nones = {piece.last for piece in lexicon(lang, "nothing_at_all").pieces(tokens)}
    things = lexicon(lang, *_COUNTED).pieces(tokens)
    return any({thing.first, thing.first - 1} & nones for thing in things)


def _out_of(tokens: Sequence[Token], number: Number) -> tuple[float, int] | None:
    """Return the 10 of "7 op 10", "7 van de 10", "7/10", or 100 for "70%"."""
    at = number.last
    if at < len(tokens) and tokens[at].plain in {
        "%",
        "procent",
        "percent",
        "pct",
        "pourcent",
        "pourcents",
    }:
        return 100.0, at
    words = [token.plain for token in tokens[at : at + 4]]
    if not words or words[0] not in _OF:
        return None
    skipped = 1
    while skipped < len(words) and words[skipped] in {"de", "of", "den", "ten"}:
        skipped += 1
    rest = [n for n in numbers(tokens[at + skipped : at + skipped + 6], "nl") if n.first == 0]
    if not rest or rest[0].low < 5 or (rest[0].low < number.high and rest[0].low != 10):
        return None
    return (rest[0].low, at + skipped)


def _is_denominator(tokens: Sequence[Token], number: Number) -> bool:
    before = [token.plain for token in tokens[max(0, number.first - 3) : number.first]]
    while before and before[-1] in {"de", "of", "den"}:
        before.pop()
    if not before or before[-1] not in _OF or number.low not in {5, 10, 20, 100}:
        return False
    return number.first - 2 >= 0


def _pointed_out(tokens: Sequence[Token], found: Sequence[Number], lang: str) -> tuple[Number, ...]:
    """Of "gisteren 8, nu 5" return the number said of now."""
    if len(found) < 2:
        return tuple(found)
    pieces = lexicon(lang, "right_now").pieces(tokens)
    nows = {p.last for p in pieces}
    now = [n for n in found if nows & {n.first, n.first - 1}]
    now = now or [n for n in found if n.last in {p.first for p in pieces}]
    return tuple(now) if len(now) == 1 else tuple(found)


def _in_words(text: str, tokens: Sequence[Token], lang: str, low: int, high: int) -> Reading:
    refused = why_not(tokens, lang)
    if refused == "refuses":
        return Unread(refused)
    kinds = ("implied_none", "level", "nothing_at_all", "utmost", "no_alone", "does_not_know")
    said = {piece.kind for piece in lexicon(lang, *kinds).pieces(tokens)}
    if "utmost" in said:
        return Read(high)
    if "level" in said:
        return Vague(own_words(text))
    if refused:
        return Unread(refused)
    if "implied_none" in said:
        return Guess(low, "implied")
    return Unread("no_number") if _of_a_thing(tokens, lang) else _none(tokens, lang, low, said)


def _none(tokens: Sequence[Token], lang: str, low: int, said: set[str]) -> Reading:
    none = find_nothing(tokens, lang, ("nothing_at_all", "no_alone"), about=OF_CRAVING)
    match none:
        case Nothing.WHOLE if "nothing_at_all" in said:
            return Read(low)
        case Nothing.WHOLE:
            return Guess(low, "no")
        case Nothing.PERHAPS:
            return Guess(low, "nothing_of")
        case Nothing.UNSAID:
            return Unread("no_number")
