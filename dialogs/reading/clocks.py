"""Clock times in a row of tokens: "half acht", "kwart na 7", "20u30", "tien voor half negen".

Each word becomes one letter (n a number, H half, Q quarter, B before, A after, U hour …), and
what people say for a time becomes a pattern over those letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from dialogs.frozen import dataclass
from dialogs.reading.counts import Count, counts
from dialogs.reading.vocabulary import Piece, base, lexicon
from dialogs.reading.words import Token, word_set

DAY = 24 * 60
HALF_DAY = 12 * 60

_LETTERS = {
    "duration": "D",
    "since": "S",
    "clock_half": "H",
    "clock_quarter": "Q",
    "clock_before": "B",
    "clock_after": "A",
    "clock_hour": "U",
    "clock_minute": "M",
    "clock_and": "&",
    "midnight": "X",
    "midday": "Y",
    "am": "a",
    "pm": "p",
}
_PARTS = ("morning", "afternoon", "evening", "night", "am", "pm")
_DIGITAL = re.compile(
    r"(?<![\d.,/-])(?P<hour>\d{1,2})"
    r"(?P<mark>\s?:\s?|;(?=\d\d)|\.|,|\s?(?:u|h|uur|heures|heure)(?:\s?[:.])?\s?)"
    r"(?P<minute>\d{1,2})(?![\d,/]|\.\d|\s?(?:lijn|gram|euro|pint))"
    r"(?P<unit>\s?(?:u|uur|h|hr)\b)?"
)
_COMPACT = re.compile(r"(?<![\d.,/:€-])(?P<hour>\d{1,2})(?P<minute>\d{2})(?![.,/:]\d|\d)")
_IN_A_WHILE = frozenset(["over", "binnen"])


@dataclass(frozen=True, slots=True)
class Clock:
    """A time said from token *first* up to *last*.

    *minutes* count from midnight; *fixed* if the half of the day is known; *sure* unless only a
    bare number was said; *odd* if the spelling is doubtful; None minutes: there is no such time.
    """

    minutes: int | None
    first: int
    last: int
    fixed: bool = False
    sure: bool = True
    odd: bool = False


@dataclass(frozen=True, slots=True)
class _Sign:
    letter: str
    value: float
    first: int
    last: int
    padded: bool = False


def find_clocks(
    normal: str, tokens: Sequence[Token], lang: str, *, only: bool = False
) -> tuple[Clock, ...]:
    """Return the times said; *only*: the text answers "when", so 20.30, 2030 and 8 are times."""
    digital = _digital(normal, tokens, only=only)
    taken = {at for clock in digital for at in range(clock.first, clock.last)}
    said = _said(_signs(tokens, lang, taken), tokens, lang)
    found = [*digital, *(clock for clock in said if only or clock.sure)]
    return tuple(sorted(found, key=lambda clock: clock.first))


def part_of_day(tokens: Sequence[Token], lang: str) -> str | None:
    """Return which part of the day is named: morning, afternoon, evening, night, am or pm."""
    for piece in lexicon(lang, *_PARTS).pieces(tokens):
        if piece.kind != "am" or (piece.first and _is_number(tokens[piece.first - 1])):
            return piece.kind
    return None


def _is_number(token: Token) -> bool:
    return not token.plain.isalpha() or len(token.plain) > 2 or token.plain in {"u", "h"}


def _digital(normal: str, tokens: Sequence[Token], *, only: bool) -> tuple[Clock, ...]:
    clocks = [
        _from_match(match, tokens)
        for match in _DIGITAL.finditer(normal)
        if _is_clock(match, only=only)
    ]
    if only and not clocks:
        clocks = [_from_match(match, tokens) for match in _COMPACT.finditer(normal)]
    return tuple(clocks)


def _is_clock(match: re.Match[str], *, only: bool) -> bool:
    """Return whether 20.30 and 20,30 are times here, and not an amount."""
    loose = match["mark"] in {".", ","}
    if len(match["minute"]) == 1 and (loose or " " in match["mark"]):
        return False
    return only or not loose or bool(match["unit"])


def _from_match(match: re.Match[str], tokens: Sequence[Token]) -> Clock:
    hour, minute = int(match["hour"]), int(match["minute"])
    first = next(i for i, token in enumerate(tokens) if token.end > match.start())
    last = next((i for i, t in enumerate(tokens) if t.start >= match.end()), len(tokens))
    if minute > 59 or hour > 24:
        return Clock(None, first, last)
    fixed = hour > 12 or match["hour"].startswith("0")
    odd = len(match["minute"]) == 1
    return Clock((hour * 60 + minute) % DAY, first, last, fixed=fixed, odd=odd)


def _signs(tokens: Sequence[Token], lang: str, taken: set[int]) -> tuple[_Sign, ...]:
    pieces: dict[int, Piece] = {p.first: p for p in lexicon(lang, *_LETTERS).pieces(tokens)}
    said: dict[int, Count] = {c.first: c for c in counts(tokens, lang)}
    signs: list[_Sign] = []
    at = 0
    while at < len(tokens):
        sign = _sign(tokens, at, pieces.get(at), said.get(at), taken)
        signs.append(sign)
        at = sign.last
    return tuple(signs)


def _sign(
    tokens: Sequence[Token], at: int, piece: Piece | None, count: Count | None, taken: set[int]
) -> _Sign:
    if at in taken:
        return _Sign("#", 0, at, at + 1)
    if piece:
        return _Sign(_LETTERS[piece.kind], 0, piece.first, piece.last)
    if count and count.value >= 0:
        padded = tokens[at].plain.startswith("0")
        letter = "e" if count.article else "n"
        return _Sign(letter, count.value, at, count.last, padded=padded)
    return _Sign("o" if tokens[at].plain in {"of", "oft", "or"} else ".", 0, at, at + 1)


def _hour(sign: _Sign) -> int | None:
    return int(sign.value) * 60 if sign.value == int(sign.value) and sign.value <= 24 else None


def _past(hour: _Sign, minutes: float) -> int | None:
    start = _hour(hour)
    return None if start is None or abs(minutes) > 59 else int(start + minutes) % DAY


_Rule = Callable[[Sequence[_Sign]], tuple[int | None, _Sign]]

_RULES: Mapping[str, _Rule | None] = {
    r"(?:[neHQ]*[UMD]|D|e?UonU?)S": None,  # a stretch of time
    r"[ne]M(?![BA])": None,
    r"[ne]U?X": lambda s: (0, _named(s[-1])),
    r"[ne]M?BH[ne]U?": lambda s: (_past(_last_n(s), -30 - s[0].value), _last_n(s)),
    r"[ne]M?AH[ne]U?": lambda s: (_past(_last_n(s), -30 + s[0].value), _last_n(s)),
    r"QBH[ne]U?": lambda s: (_past(_last_n(s), -45), _last_n(s)),
    r"QAH[ne]U?": lambda s: (_past(_last_n(s), -15), _last_n(s)),
    r"QB[ne]U?": lambda s: (_past(_last_n(s), -15), _last_n(s)),
    r"QA[ne]U?": lambda s: (_past(_last_n(s), 15), _last_n(s)),
    r"HA[ne]U?": lambda s: (_past(_last_n(s), 30), _last_n(s)),
    r"QBX": lambda s: (DAY - 15, s[-1]),
    r"QAX": lambda s: (15, s[-1]),
    r"nM?BX": lambda s: (DAY - int(s[0].value), s[-1]),
    r"nM?AX": lambda s: (int(s[0].value), s[-1]),
    r"[ne]U&e?H|[XY]U?&e?H": lambda s: (_past(_named(s[0]), 30), _named(s[0])),
    r"[neYX]U?&Q": lambda s: (_past(_named(s[0]), 15), _named(s[0])),
    r"[neYX]U?BQ": lambda s: (_past(_named(s[0]), -15), _named(s[0])),
    r"[ne]UBn": lambda s: (_past(s[0], -s[-1].value), s[0]),
    r"[ne]U&nM|[ne]UnM": lambda s: (_past(s[0], _last_n(s).value), s[0]),
    r"nUn$": lambda s: (_past(s[0], s[-1].value), s[0]),
    r"[ne]Un(?!U)": lambda s: (_past(s[0], _two_digits(s[-1])), s[0]),
    r"nM?BnU?": lambda s: (_past(_last_n(s), -s[0].value), _last_n(s)),
    r"nM?AnU?": lambda s: (_past(_last_n(s), s[0].value), _last_n(s)),
    r"nM?[B](?:e)U?": lambda s: (_past(_last_n(s), -s[0].value), _last_n(s)),
    r"nM?[A](?:e)U?": lambda s: (_past(_last_n(s), s[0].value), _last_n(s)),
    r"e?UonU?": lambda s: (_hour(_last_n(s)), _last_n(s)),
    r"H[ne]U?": lambda s: (_past(_last_n(s), -30), _last_n(s)),
    r"X": lambda s: (0, s[0]),
    r"Y": lambda s: (HALF_DAY, s[0]),
    r"[ne]U?[ap]|[ne]U": lambda s: (_hour(s[0]), s[0]),
}
_PATTERN = re.compile("|".join(f"(?P<r{i}>{rule})" for i, rule in enumerate(_RULES)))
_ENGLISH_HOURS = word_set("one two three four five six seven eight nine ten eleven twelve")


def _two_digits(sign: _Sign) -> float:
    """Return the minutes of "20 uur 15"; of "20u 2 lijnen" the two is something else."""
    return sign.value if sign.value >= 10 or sign.padded else 0


def _last_n(signs: Sequence[_Sign]) -> _Sign:
    return next(sign for sign in reversed(signs) if sign.letter in "ne")


def _named(sign: _Sign) -> _Sign:
    value = {"X": 0.0, "Y": 12.0}.get(sign.letter, sign.value)
    return _Sign(sign.letter, value, sign.first, sign.last, padded=sign.letter in "XY")


def _said(signs: tuple[_Sign, ...], tokens: Sequence[Token], lang: str) -> list[Clock]:
    text = "".join(sign.letter for sign in signs)
    rules = list(_RULES.items())
    found: list[Clock] = []
    used: set[int] = set()
    for match in _PATTERN.finditer(text):
        used.update(range(match.start(), match.end()))
        name, rule = rules[int(str(match.lastgroup)[1:])]
        part = signs[match.start() : match.end()]
        if rule is None or _is_stretch(part, tokens):
            continue
        minutes, hour = rule(part)
        if name.startswith("H[") and minutes is not None and _is_english(hour, tokens, lang):
            minutes = (minutes + 60) % DAY
        fixed = hour.value > 12 or hour.padded or hour.value == 0
        found.append(Clock(minutes, part[0].first, part[-1].last, fixed=fixed))
    return found + _bares(signs, text, used)


def _bares(signs: Sequence[_Sign], text: str, used: set[int]) -> list[Clock]:
    """Return the bare numbers as hours; "acht vijftien" and "21 30" as hour and minutes."""
    found: list[Clock] = []
    at = 0
    while at < len(signs):
        pair = signs[at : at + 2]
        if text[at : at + 2] == "nn" and not {at, at + 1} & used and _is_pair(*pair):
            minutes = int(pair[0].value * 60 + pair[1].value) % DAY
            found.append(Clock(minutes, pair[0].first, pair[1].last, fixed=pair[0].value > 12))
            at += 1
        elif at not in used and _may_be_hour(text, at):
            found.append(_bare(signs[at]))
        at += 1
    return found


def _is_pair(hour: _Sign, minute: _Sign) -> bool:
    return hour.value <= 24 and 10 <= minute.value <= 59 and minute.value == int(minute.value)


def _is_english(hour: _Sign, tokens: Sequence[Token], lang: str) -> bool:
    """Return whether "half" comes before an English hour: half eight is half past."""
    word = tokens[hour.first].plain
    return base(lang) == "en" or (word in _ENGLISH_HOURS and base(lang) != "nl")


def _is_stretch(part: Sequence[_Sign], tokens: Sequence[Token]) -> bool:
    """Return whether this is "anderhalf uur" or "over een uur", and no time of the day."""
    if any(sign.value != int(sign.value) for sign in part):
        return True
    before = tokens[part[0].first - 1].plain if part[0].first else ""
    if before == "de" and part[0].first > 1 and tokens[part[0].first - 2].plain == "om":
        return len(part) == 2  # om de twee uur
    return before in _IN_A_WHILE and len(part) == 2 and part[1].letter == "U"


def _may_be_hour(text: str, at: int) -> bool:
    return text[at] == "n" and text[at + 1 : at + 2] != "M"


def _bare(sign: _Sign) -> Clock:
    half = sign.value - int(sign.value) == 0.5
    minutes = int(sign.value * 60) if sign.value <= 24 else None
    odd = sign.value != int(sign.value)
    fixed = sign.value > 12 or sign.padded
    if odd and not half:
        minutes = None
    return Clock(minutes, sign.first, sign.last, fixed=fixed, sure=False, odd=odd)
