"""Numbers as people say them: exact, about so much, or between two.

"ongeveer 3", "stuk of 3", "bijna 3", "max 3", "minstens 3" are all 3, not exact: what else the
person can mean is not known, and 3 is what they said. "2 à 3", "2-3", "2 of 3", "twee drie" are
from 2 to 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.frozen import dataclass
from dialogs.reading.counts import Count, counts
from dialogs.reading.vocabulary import Piece, lexicon
from dialogs.reading.words import Token, normalise, split, word_set


@dataclass(frozen=True, slots=True)
class Found:
    """A number in normalised text, from character *start* to *end*; *exact* if said as one."""

    low: float
    high: float
    start: int
    end: int
    exact: bool


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a row of tokens; the flags are those of its counts."""

    low: float
    high: float
    first: int
    last: int
    exact: bool = True
    article: bool = False
    near: bool = False
    word: bool = False


def find_numbers(text: str, *, lang: str) -> tuple[Found, ...]:
    """Return the numbers said in *text*; "een" alone before a word is an article, and left out."""
    tokens = split(normalise(text))
    return tuple(
        Found(n.low, n.high, tokens[n.first].start, tokens[n.last - 1].end, n.exact)
        for n in numbers(tokens, lang)
        if not n.near and (not n.article or len(tokens) == 1)
    )


def numbers(tokens: Sequence[Token], lang: str) -> tuple[Number, ...]:
    """Return the numbers in *tokens*: counts joined to ranges, approximations marked."""
    said = [count for count in counts(tokens, lang) if not count.ordinal]
    hints = {p.first: p for p in _hints(tokens, lang)}
    ends = {p.last: p for p in hints.values()}
    found: list[Number] = []
    at = 0
    while at < len(said):
        joined = _range(tokens, said, at, hints, ends)
        number = joined or _single(said[at])
        found.append(_about(number, ends))
        at += 2 if joined else 1
    return tuple(n for n in found if not _only_article(tokens, n, found))


def _only_article(tokens: Sequence[Token], number: Number, found: Sequence[Number]) -> bool:
    """Return whether *number* is only the "een" of "een 7", "een dikke 7" or "een gram of 2"."""
    if not number.article:
        return False
    if any(other.first <= number.first < other.last for other in found if not other.article):
        return True
    starts = {other.first for other in found if not other.article}
    if starts & {number.last, number.last + 1}:
        return tokens[number.last].plain not in _STOPS
    return number.last + 2 in starts and tokens[number.last + 1].plain in _OR


_OR = frozenset(["of", "oft", "or", "ou"])
_STOPS = word_set(", . en and et + dan op van / uit")


def _hints(tokens: Sequence[Token], lang: str) -> tuple[Piece, ...]:
    return lexicon(lang, "upto", "between", "piece_or", "about").pieces(tokens)


def _single(count: Count) -> Number:
    return Number(
        count.value,
        count.value,
        count.first,
        count.last,
        article=count.article,
        near=count.near,
        word=count.word,
    )


def _range(
    tokens: Sequence[Token],
    said: Sequence[Count],
    at: int,
    hints: dict[int, Piece],
    ends: dict[int, Piece],
) -> Number | None:
    if at + 1 >= len(said) or said[at].value < 0:
        return None
    low, high = said[at], said[at + 1]
    if not _tied(tokens, low, high, hints, ends, alone=_apart(tokens, said, at)):
        return None
    if low.value == high.value or (low.article and high.value > 4):
        return None
    return Number(
        min(low.value, high.value),
        max(low.value, high.value),
        low.first,
        high.last,
        exact=False,
        near=low.near or high.near,
        word=low.word,
    )


def _apart(tokens: Sequence[Token], said: Sequence[Count], at: int) -> bool:
    """Return whether no third number stands next to this pair."""
    before = at > 0 and said[at].first - said[at - 1].last <= 1
    after = at + 2 < len(said) and said[at + 2].first - said[at + 1].last <= 1
    return not before and not after and bool(tokens)


def _tied(
    tokens: Sequence[Token],
    low: Count,
    high: Count,
    hints: dict[int, Piece],
    ends: dict[int, Piece],
    *,
    alone: bool,
) -> bool:
    between = [token.plain for token in tokens[low.last : high.first]]
    if not between or between == [","]:
        return alone and not low.article and _neighbours(low, high)
    if between in (["-"], ["/"]):
        follows = low.value < high.value and alone
        step = high.value == low.value + 1 <= 10 or (
            low.value >= 20 and high.value <= 2 * low.value
        )
        return follows and (step or between == ["-"])
    opened = ends.get(low.first)
    if between in (["en"], ["and"], ["et"], ["en", "de"]) and opened is not None:
        return opened.kind == "between"
    link = hints.get(low.last)
    rest = between[link.last - link.first :] if link and link.kind == "upto" else ["…"]
    return not [word for word in rest if word not in _SKIPPED]


_SKIPPED = word_set("de den zon eerder , wel misschien ' ? max -")


def _neighbours(low: Count, high: Count) -> bool:
    """Return whether these are one step apart, as in "twee drie" or "veertig vijftig"."""
    step = high.value - low.value
    if low.value >= 10 and low.value % 10 == 0:
        return step == 10
    return step == 1 and high.value <= 12


def _about(number: Number, ends: dict[int, Piece]) -> Number:
    hint = ends.get(number.first)
    if hint is None or hint.kind not in {"about", "piece_or"}:
        return number
    return replace(
        number, first=hint.first if hint.kind == "piece_or" else number.first, exact=False
    )


def settled(tokens: Sequence[Token], found: Sequence[Number], lang: str) -> tuple[Number, ...]:
    """Return *found* without the numbers that were taken back: of "6, nee 7" only the 7."""
    regrets = lexicon(lang, "take_back").pieces(tokens)
    return tuple(
        number
        for number, after in zip(found, [*found[1:], None], strict=False)
        if after is None or not _taken_back(tokens, number, after, regrets)
    )


def _taken_back(
    tokens: Sequence[Token], number: Number, after: Number, regrets: Sequence[Piece]
) -> bool:
    between = range(number.last, after.first)
    if tokens[number.last].plain in {"*", ">"} and len(between) <= 2:
        return True
    regretted = any(piece.first in between for piece in regrets)
    if number.first > 0 and tokens[number.first - 1].plain in {"niet", "nie", "geen", "ni"}:
        return len(between) <= 4
    return regretted and len(between) <= 6
