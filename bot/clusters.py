"""Cutting long texts where a reader would: never inside what is seen as one character."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

LONGEST = 4096
"""UTF-16 units in one message, as Telegram counts."""

_JOINER = "\u200d"
_FLAGS = range(0x1F1E6, 0x1F200)
_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_HANGUL_LEADS = range(0x1100, 0x1160)
_HANGUL_TAILS = range(0x1160, 0x1200)
_HANGUL_SYLLABLES = range(0xAC00, 0xD7A4)
_BREAKS = ("\n\n", "\n", ". ", " ")


def units(text: str) -> int:
    """Return how many UTF-16 units *text* takes."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """Return *text* in parts of at most *longest* units: between paragraphs, lines or words.

    Where none of these is near, it is cut between clusters; inside one only if that one alone is
    longer. Joined, the parts are the text again, but for the white space that was cut at.
    """
    parts: list[str] = []
    rest = text.strip()
    while units(rest) > longest:
        cut = _cut(rest, longest)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return tuple(part for part in (*parts, rest) if part)


def _cut(text: str, longest: int) -> int:
    """Return where to cut, a cluster border at most *longest* units in; after white space if any.

    A break in the first half is not worth the short message.
    """
    last = _furthest(text, longest)
    for mark in _BREAKS:
        at = text.rfind(mark, last // 2, last)
        if at >= 0 and is_border(text, at + len(mark)):
            return at + len(mark)
    return next((at for at in range(last, 0, -1) if is_border(text, at)), last)


def _furthest(text: str, longest: int) -> int:
    total = 0
    for at, char in enumerate(text):
        total += 2 if ord(char) > 0xFFFF else 1
        if total > longest:
            return at
    return len(text)


def is_border(text: str, at: int) -> bool:
    """Say whether a reader sees one character end and another begin before index *at*."""
    if at <= 0 or at >= len(text):
        return True
    before, after = text[at - 1], text[at]
    if _JOINER in (before, after) or _goes_on(after) or (before, after) == ("\r", "\n"):
        return False
    if _is_hangul_pair(ord(before), ord(after)):
        return False
    return not (ord(after) in _FLAGS and _flags_before(text, at) % 2)


def _goes_on(char: str) -> bool:
    code = ord(char)
    return unicodedata.category(char).startswith("M") or code in _TONES or code in _TAGS


def _is_hangul_pair(before: int, after: int) -> bool:
    if after in _HANGUL_TAILS:
        return before in _HANGUL_LEADS or before in _HANGUL_TAILS or before in _HANGUL_SYLLABLES
    return before in _HANGUL_LEADS and (after in _HANGUL_LEADS or after in _HANGUL_SYLLABLES)


def _flags_before(text: str, at: int) -> int:
    count = 0
    while count < at and ord(text[at - count - 1]) in _FLAGS:
        count += 1
    return count


def clean(text: str) -> str:
    """Return *text* without what no store and no phone can hold: NUL, halves of a pair."""
    return text if text.isascii() and "\0" not in text else "".join(_kept(text))


def _kept(text: str) -> Iterator[str]:
    for char in text:
        if "\ud800" <= char <= "\udfff":
            yield "\ufffd"
        elif char != "\0":
            yield char
