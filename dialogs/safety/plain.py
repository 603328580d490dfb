"""Typed text in plain spelling: the form in which the net listens to it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import OSA

from dialogs.frozen import dataclass

_LEAST = 5  # shorter words are too like one another for a slip to be mended
_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[.!?\n\r]+|[,;:()–—]")
_GLUED, _LONGEST_GLUED, _LONGEST_PART = 8, 40, 14  # letters of words that were typed as one
_OPENERS = frozenset(("ik", "wil", "hij", "ze", "im", "want", "he", "she", "je", "il", "elle"))
_SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .*_-][^\W\d_]){2,}(?![^\W_]|')")  # "d o o d"
_LONG = re.compile(r"(.)\1{2,}")
_LEET = str.maketrans("013457", "oieast")
_QUOTES = str.maketrans("’‘`´ʼ", "'''''")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """How a language is typed, beyond how its words are spelt."""

    breaks: frozenset[str]  # words that begin a new clause
    unbroken: frozenset[str] = frozenset()  # but not after one of these: "nog maar"
    elisions: bool = False  # an apostrophe ends a word of its own
    glued: re.Pattern[str] | None = None  # what stands for a small word before the next
    glued_word: str = ""
    ending: str = ""  # what people leave off at the end of a word


@dataclass(frozen=True, slots=True)
class Speller:
    """What is needed to write a language plainly."""

    spellings: Mapping[str, str]
    known: frozenset[str]  # words to leave as they are
    slips: Mapping[str, tuple[str, ...]]  # a word less one letter, and the words it comes from
    typing: Typing


def build_speller(
    known: frozenset[str],
    *,
    mended: frozenset[str],
    spellings: Mapping[str, str],
    typing: Typing,
) -> Speller:
    """Return a speller that mends slips towards *mended*, never away from *known*."""
    slips: dict[str, list[str]] = {}
    for word in sorted(mended):
        for key in _shorter(word):
            slips.setdefault(key, []).append(word)
    fixed = {key: tuple(found) for key, found in slips.items()}
    return Speller(spellings, known | mended, fixed, typing)


def fold(text: str) -> str:
    """Return *text* without case, accents and invisible signs."""
    if text.isascii():
        return text.lower()
    broad = unicodedata.normalize("NFKD", text.translate(_QUOTES)).casefold()
    return "".join(sign for sign in broad if unicodedata.category(sign) not in {"Mn", "Cf"})


def write_plainly(folded: str, speller: Speller) -> list[str]:
    """Return the words of *folded*; "," stands for a break, "." for a sentence's end."""
    plain: list[str] = []
    mended: dict[str, list[str]] = {}
    for piece in _PIECE.findall(_SPACED.sub(_together, folded)):
        if piece not in mended:
            mended[piece] = _piece(piece, speller)
        words = mended[piece]
        goes_on = bool(plain) and plain[-1] in speller.typing.unbroken
        plain += words[1:] if goes_on and len(words) > 1 and words[0] == "," else words
    return plain


def _together(spaced: re.Match[str]) -> str:
    """Return letters typed one by one as the word they make."""
    return "".join(letter for letter in spaced[0] if letter.isalpha())


def _piece(piece: str, speller: Speller) -> list[str]:
    if not piece[0].isalnum():
        return _stop(piece)
    if speller.typing.elisions and "'" in piece and piece not in speller.spellings:
        return [word for part in piece.split("'") for word in _piece(part, speller)]
    words = _mend(piece, speller).split()
    return [",", *words] if words[0] in speller.typing.breaks else words


def _stop(piece: str) -> list[str]:
    if piece[0] == "." and len(piece) > 1:
        return []  # dots of hesitation: "ik wil … dood"
    return ["."] if piece[0] in ".!?\n\r" else [","]


def _mend(word: str, speller: Speller) -> str:
    for form in _forms(word):
        if form in speller.spellings:
            return speller.spellings[form]
        if form in speller.known:
            return form
    typing = speller.typing
    if typing.ending and len(word) > _LEAST and word + typing.ending in speller.known:
        return word + typing.ending
    if typing.glued and typing.glued.match(word):
        return f"{typing.glued_word} {_mend(word[1:], speller)}"
    return _nearest(word, speller) or _part(word, speller) or word


def _part(word: str, speller: Speller) -> str | None:
    """Return words that were typed as one, "ikwildood", if they are three or more we know."""
    if not _GLUED <= len(word) <= _LONGEST_GLUED or not word.isalpha():
        return None
    ways: list[tuple[str, ...] | None] = [()] + [None] * len(word)
    for end in range(2, len(word) + 1):
        for start in range(max(0, end - _LONGEST_PART), end - 1):
            before, last = ways[start], word[start:end]
            if before is not None and last in speller.known:
                best = ways[end]
                if best is None or len(before) + 1 < len(best):
                    ways[end] = (*before, last)
    found = ways[-1]
    return " ".join(found) if found and len(found) > 2 and found[0] in _OPENERS else None


def _forms(word: str) -> Iterable[str]:
    yield word
    if _LONG.search(word):
        yield _LONG.sub(r"\1\1", word)
        yield _LONG.sub(r"\1", word)
    if not word.isalpha() and not word.isdigit():
        yield word.translate(_LEET)
        yield word.replace("'", "")


def _nearest(word: str, speller: Speller) -> str | None:
    if len(word) < _LEAST - 1 or len(word) > 30:
        return None
    candidates = {near for key in _shorter(word) for near in speller.slips.get(key, ())}
    close = [near for near in sorted(candidates) if near[0] == word[0] and _one_slip(near, word)]
    return close[0] if close else None


def _one_slip(near: str, word: str) -> bool:
    return OSA.distance(near, word, score_cutoff=1) <= 1


def _shorter(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
