"""Messages that are, or begin with, a phrase that opens a script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from dialogs.frozen import dataclass
from dialogs.reading.compiled import compiled
from dialogs.reading.phrase import Phrase
from dialogs.reading.speech.wording import TONGUES, Tongue, is_slip, spell, tongue_of
from dialogs.reading.words import LAST_HEARD, comparable, plain

_WORD = re.compile(r"[^\W_]+(?:['’`´][^\W_]+)*")
_HEAD = 400  # a phrase that opens a message stands in its first characters
_MANNERS = 4  # so many polite words are passed over
_AHEAD = 6  # so many words tell whether a new clause begins


@dataclass(frozen=True, slots=True)
class Opening:
    """A message that is, or begins with, a phrase of *script*; *rest* is what follows it."""

    script: str
    rest: str


@dataclass(frozen=True, slots=True)
class _Shelf:
    """One language's phrases by their words, and by first letter and length for slips."""

    exact: Mapping[tuple[str, ...], str]
    near: Mapping[tuple[str, int], tuple[tuple[str, ...], ...]]
    longest: int
    polite: frozenset[str]
    before: tuple[tuple[str, ...], ...]
    after: tuple[tuple[str, ...], ...]
    starts: str


@dataclass(frozen=True, slots=True, eq=False)
class Openings:
    """All phrases, prepared to be recognised at the start of a message."""

    shelves: Mapping[str, _Shelf]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a message, in plain spelling, and where it was typed."""

    plain: str
    start: int
    end: int


def build_openings(phrases: Iterable[Phrase]) -> Openings:
    """Return the openings that *phrases* make; of two scripts with one phrase the first has it."""
    given = tuple(phrases)
    shelves = {
        lang: _build([phrase for phrase in given if tongue_of(phrase.lang) is tongue], tongue)
        for lang, tongue in TONGUES.items()
    }
    return Openings(shelves)


@lru_cache(maxsize=LAST_HEARD)
def find_in_openings(openings: Openings, text: str, *, lang: str) -> Opening | None:
    """Return the opening of *text*, if it has one, the person's own language first."""
    own = tongue_of(lang)
    order = sorted(TONGUES, key=lambda key: TONGUES[key] is not own)
    for key in order:
        shelf = openings.shelves[key]
        found = _find(shelf, text, _words(text, TONGUES[key])) if shelf.exact else None
        if found is not None:
            return found
    return None


def _build(phrases: Sequence[Phrase], tongue: Tongue) -> _Shelf:
    exact: dict[tuple[str, ...], str] = {}
    polite = frozenset(tongue.speech.polite.split())
    for phrase in phrases:
        words = tuple(word.plain for word in _words(phrase.words, tongue))
        for key in (words, _bare(words, polite)):
            if key:
                exact.setdefault(key, phrase.script)
    near: dict[tuple[str, int], list[tuple[str, ...]]] = {}
    for key in exact:
        near.setdefault((key[0][0], len(key)), []).append(key)
    return _Shelf(
        exact=exact,
        near={place: tuple(keys) for place, keys in near.items()},
        longest=max(map(len, exact), default=0),
        polite=polite,
        before=tuple(sorted(_frames(tongue.speech.before, tongue), key=len, reverse=True)),
        after=tuple(sorted(_frames(tongue.speech.after, tongue), key=len, reverse=True)),
        starts="|".join(f"(?:{start})" for start in tongue.speech.starts),
    )


def _bare(words: tuple[str, ...], polite: frozenset[str]) -> tuple[str, ...]:
    """Return *words* without the polite ones around them."""
    while words and words[0] in polite:
        words = words[1:]
    while words and words[-1] in polite:
        words = words[:-1]
    return words


def _frames(source: str, tongue: Tongue) -> Iterator[tuple[str, ...]]:
    for frame in source.split("; "):
        yield tuple(spell(frame.split(), tongue))


def _words(text: str, tongue: Tongue) -> list[_Word]:
    """Return the first words of *text*; a word that is short for two stands twice in one place."""
    return [
        _Word(word, start, end)
        for said, start, end in _typed(text[:_HEAD])
        for word in spell([said], tongue)
    ]


@lru_cache(maxsize=LAST_HEARD)
def _typed(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the words of *text*, made comparable, each with its place; the same in any tongue."""
    found = ((match.group(), match.start(), match.end()) for match in _WORD.finditer(text))
    return tuple((plain(comparable(word)), start, end) for word, start, end in found)


def _find(shelf: _Shelf, text: str, words: Sequence[_Word]) -> Opening | None:
    plainly = tuple(word.plain for word in words)
    slips: dict[tuple[str, str], bool] = {}
    for start, framed in _beginnings(shelf, plainly):
        for size in range(min(shelf.longest, len(words) - start), 0, -1):
            script = _script(shelf, plainly[start : start + size], slips)
            rest = _rest(shelf, text, words, start + size, framed=framed) if script else None
            if script is not None and rest is not None:
                return Opening(script, rest)
    return None


def _beginnings(shelf: _Shelf, words: Sequence[str]) -> Iterator[tuple[int, bool]]:
    """Yield where a phrase may begin, and whether a wish ("kan ik …") stands before it."""
    starts = [0]
    while starts[-1] < min(_MANNERS, len(words)) and words[starts[-1]] in shelf.polite:
        starts.append(starts[-1] + 1)
    for start in starts:
        yield start, False
    for start in starts:
        for frame in shelf.before:
            if tuple(words[start : start + len(frame)]) == frame:
                yield _past(shelf.polite, words, start + len(frame)), True


def _past(polite: frozenset[str], words: Sequence[str], at: int) -> int:
    """Return the place after the polite words at *at*."""
    end = at
    while end < min(at + _MANNERS, len(words)) and words[end] in polite:
        end += 1
    return end


def _script(shelf: _Shelf, said: tuple[str, ...], slips: dict[tuple[str, str], bool]) -> str | None:
    """Return the script that has the phrase *said*; *slips* notes which words stand for which."""
    if said in shelf.exact:
        return shelf.exact[said]
    for key in shelf.near.get((said[0][0], len(said)), ()):
        for pair in zip(said, key, strict=True):
            if pair not in slips:
                slips[pair] = is_slip(*pair)
            if not slips[pair]:
                break
        else:
            return shelf.exact[key]
    return None


def _rest(
    shelf: _Shelf, text: str, words: Sequence[_Word], end: int, *, framed: bool
) -> str | None:
    """Return what follows a phrase that ends before word *end*; None if it isn't one phrase."""
    plainly = [word.plain for word in words]
    if framed:
        frames = (frame for frame in shelf.after if tuple(plainly[end : end + len(frame)]) == frame)
        end += len(next(frames, ()))
    following = _past(shelf.polite, plainly, end)
    for at in sorted({end, following}):
        if at >= len(words):
            return ""
        if _parted(text, words, at):
            return text[words[following if following < len(words) else at].start :].strip()
    ahead = " ".join(plainly[following : following + _AHEAD])
    return text[words[following].start :].strip() if compiled(shelf.starts).match(ahead) else None


def _parted(text: str, words: Sequence[_Word], at: int) -> bool:
    """Return whether a sign (a comma, an exclamation mark, an emoji) stands before word *at*."""
    gap = text[words[at - 1].end : words[at].start]
    return bool(gap.strip("'’\"*_- \t") or "\n" in gap or " - " in gap)
