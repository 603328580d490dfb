"""Reading a day that has been: gisteren, zaterdag, 3 dagen geleden, de 14e, 14/11.

A weekday is the last one before today. A date without a year is the latest that has been, unless
it lies less than half a year ahead: then it has not been yet. "vorige vrijdag" just after a
Friday is a guess at the one before; a bare number is a guess at that day of the month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dialogs.reading.counts import Count, counts
from dialogs.reading.language import guess_language
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.refusals import why_not
from dialogs.reading.vocabulary import Piece, lexicon
from dialogs.reading.words import Token, normalise, own_words, split

_NAMED = {"today": 0, "yesterday": 1, "day_before": 2}
_KINDS = (
    "day_before",
    "yesterday",
    "today",
    "weekday",
    "last_week_day",
    "past_day",
    "vague_day",
    "tomorrow",
    "ago",
    "since_before",
    "days",
    "weeks",
    "month",
    "nth",
)
_ISO = re.compile(r"(?<!\d)(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<d>\d{1,2})\s?[-/.]\s?(?P<m>\d{1,2})(?:\s?[-/.]\s?(?P<y>\d{4}|\d{2}))?(?![\d/])"
)
_PARTS = ("avond", "nacht", "ochtend", "morgen", "middag", "namiddag", "voormiddag", "avons")

_Said = date | str
"""A day, or the reason why there is none: ``no_such_day``, ``not_yet``, ``vague``."""


def read_day(text: str, *, lang: str, today: date) -> Reading:
    """Read the day *text* speaks of as an ISO date, never later than *today*."""
    lang = guess_language(text, lang=lang)
    normal = normalise(text)
    tokens = split(normal)
    said = _said(normal, tokens, lang, today)
    days = [day for day, _ in said if isinstance(day, date)]
    if not days:
        return _without_day(text, tokens, [str(day) for day, _ in said], lang)
    if len(set(days)) > 1:
        if lexicon(lang, "regret").pieces(tokens):
            return Read(days[-1].isoformat())
        return Guess(days[0].isoformat(), "several")
    doubt = next((why for day, why in said if day == days[0]), "")
    return Guess(days[0].isoformat(), doubt) if doubt else Read(days[0].isoformat())


def _without_day(text: str, tokens: Sequence[Token], reasons: Sequence[str], lang: str) -> Reading:
    for reason in ("no_such_day", "not_yet"):
        if reason in reasons:
            return Unread(reason)
    refused = why_not(tokens, lang)
    if refused:
        return Unread(refused)
    return Vague(own_words(text)) if "vague" in reasons else Unread("no_day")


def _said(normal: str, tokens: Sequence[Token], lang: str, today: date) -> list[tuple[_Said, str]]:
    numeric = [_numeric(match, today) for match in _matches(normal)]
    if numeric:
        return [(day, "") for day in numeric]
    pieces = lexicon(lang, *_KINDS).pieces(_whole_weekdays(tokens))
    said = counts(tokens, lang)
    found = [
        *_ago(pieces, said, today),
        *_with_month(pieces, said, today),
    ]
    found = found or list(_named(pieces, tokens, today))
    return found or list(_day_of_month(pieces, said, tokens, today))


def _matches(normal: str) -> list[re.Match[str]]:
    found = list(_ISO.finditer(normal)) or list(_NUMERIC.finditer(normal))
    return [match for match in found if not normal[match.end() :].lstrip().startswith(("u", "h"))]


def _numeric(match: re.Match[str], today: date) -> _Said:
    year = match["y"]
    full = int(year) + 2000 if year and len(year) == 2 else int(year or 0)
    return _dated(int(match["d"]), int(match["m"]), full, today)


def _dated(day: int, month: int, year: int, today: date) -> _Said:
    """Return the day, the latest that has been when no *year* (0) was said."""
    exact = _date(year or today.year, month, day)
    if exact is None and not year:
        exact = _date(today.year - 1, month, day)
    if exact is None:
        return "no_such_day"
    if exact <= today:
        return exact
    if not year and exact - today > timedelta(days=183):
        return _date(today.year - 1, month, day) or "no_such_day"
    return "not_yet"


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _whole_weekdays(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the tokens with "vrijdagavond" as "vrijdag"."""
    return tuple(_day_alone(token) for token in tokens)


def _day_alone(token: Token) -> Token:
    for part in _PARTS:
        head = token.plain.removesuffix(part)
        if head != token.plain and head.endswith("dag") and len(head) > 5:
            return Token(head, token.start, token.end)
    return token


def _ago(
    pieces: Sequence[Piece], said: Sequence[Count], today: date
) -> Iterator[tuple[_Said, str]]:
    """Drie dagen geleden; il y a 3 jours."""
    marked = {piece.kind for piece in pieces} & {"ago", "since_before"}
    for piece in pieces:
        size = {"days": 1, "weeks": 7}.get(piece.kind)
        count = next((c for c in said if c.last == piece.first), None)
        about = next((c for c in said if c.first == piece.last + 1), None)
        is_about = count is not None and count.article and about is not None
        count = about if is_about else count  # een dag of drie
        if not marked or size is None or count is None or count.value != int(count.value):
            continue
        if 0 <= count.value * size <= 3660:
            yield today - timedelta(days=int(count.value) * size), "about" if is_about else ""


def _with_month(
    pieces: Sequence[Piece], said: Sequence[Count], today: date
) -> Iterator[tuple[_Said, str]]:
    """Return 14 nov; de veertiende november 2026; november 14."""
    nths = {piece.last: int(piece.value) for piece in pieces if piece.kind == "nth"}
    numbers = {count.last: int(count.value) for count in said}
    starts = {count.first: int(count.value) for count in said}
    for piece in pieces:
        if piece.kind != "month":
            continue
        before = nths.get(piece.first) or numbers.get(piece.first)
        before = before or nths.get(piece.first - 1) or numbers.get(piece.first - 1)
        after = starts.get(piece.last, 0)
        year = after if 1900 < after < 3000 else 0
        day = before if before is not None else after
        yield (_dated(day, int(piece.value), year, today) if day else "vague"), ""


def _named(
    pieces: Sequence[Piece], tokens: Sequence[Token], today: date
) -> Iterator[tuple[_Said, str]]:
    kinds = {piece.kind for piece in pieces}
    if "tomorrow" in kinds and not kinds & {"today", "yesterday", "day_before"}:
        weekday = next((p for p in pieces if p.kind == "weekday"), None)
        alone = tokens[next(p for p in pieces if p.kind == "tomorrow").first].plain
        if weekday is None or alone not in {"morgen", "morge"}:
            yield "not_yet", ""
            return
    earlier = "last_week_day" in kinds
    for piece in pieces:
        if piece.kind in _NAMED:
            yield today - timedelta(days=_NAMED[piece.kind]), ""
        elif piece.kind == "weekday":
            yield _weekday(int(piece.value), pieces, today, earlier=earlier)
        elif piece.kind == "vague_day" and "weekday" not in kinds:
            yield "vague", ""


def _weekday(
    weekday: int, pieces: Sequence[Piece], today: date, *, earlier: bool
) -> tuple[_Said, str]:
    latest = today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    if any(piece.kind == "vague_day" for piece in pieces):  # vorige week vrijdag
        monday = today - timedelta(days=today.weekday() + 7)
        return monday + timedelta(days=weekday), ""
    if earlier and (today - latest).days <= 2:
        return latest - timedelta(days=7), "which_one"
    return latest, ""


def _day_of_month(
    pieces: Sequence[Piece], said: Sequence[Count], tokens: Sequence[Token], today: date
) -> Iterator[tuple[_Said, str]]:
    """De 14e; de veertiende; and at a guess a bare 14."""
    for piece in pieces:
        if piece.kind == "nth":
            yield _latest(int(piece.value), today), ""
    for count in said:
        if count.ordinal:
            yield _latest(int(count.value), today), ""
        elif len(tokens) <= 2 and count.value == int(count.value) and 1 <= count.value <= 31:
            is_date = count.first > 0 and tokens[count.first - 1].plain in _THE
            yield _latest(int(count.value), today), "" if is_date else "day_number"


_THE = frozenset({"le"})
"""Before a number it makes a date of it: le 19."""


def _latest(day: int, today: date) -> _Said:
    """Return the latest day of the month with number *day*."""
    if not 1 <= day <= 31:
        return "no_such_day"
    first = today.replace(day=1)
    for _ in range(4):
        found = _date(first.year, first.month, day)
        if found and found <= today:
            return found
        first = (first - timedelta(days=1)).replace(day=1)
    return "no_such_day"
