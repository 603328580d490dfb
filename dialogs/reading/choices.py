"""Reading which option is meant: its label, its number, or how people call it.

The label comes first, the number second. What is denied ("niet thuis") is not chosen. In a
longer story only options clearly named are found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from dialogs.reading.counts import counts
from dialogs.reading.readings import Guess, Read, Reading, Unread
from dialogs.reading.refusals import why_not
from dialogs.reading.vocabulary import entries, lexicon
from dialogs.reading.words import Token, close, normalise, split, word_set
from dialogs.reading.yes_no import read_yes_no

_PHRASE_WORDS = 8
_NEARLY = 82.0


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: *asked* are other words people use for it."""

    id: str
    label: str
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Match:
    option: Option
    first: int
    last: int
    exact: bool


def read_choice(text: str, options: Sequence[Option], *, lang: str) -> Reading:
    """Read the id of the one option meant."""
    tokens = _words(text)
    exact = _by_name(tokens, options)
    if len(exact) == 1:
        return Read(exact[0].id)
    numbered = _numbered(text, options, lang)
    if len(numbered) == 1:
        return Read(numbered[0].id)
    found = _mentioned(tokens, options, lang, strict=False)
    if len(found) == 1:
        return Read(found[0].id)
    if len(found) > 1 or len(numbered) > 1:
        return Unread("several")
    part = _by_part(tokens, options) or _by_side(text, options, lang)
    if part:
        return Read(part.id)
    near = _nearest(text, options)
    return Guess(near.id, "near_miss") if near else _none(text, lang)


def read_choices(text: str, options: Sequence[Option], *, lang: str) -> Reading:
    """Read the ids of all options meant, in their own order; none of them is an empty tuple."""
    tokens = _words(text)
    numbered = _numbered(text, options, lang)
    found = numbered or _mentioned(tokens, options, lang, strict=False)
    if found:
        return Read(tuple(option.id for option in options if option in found))
    whole = split(normalise(text))
    if why_not(whole, lang):
        return _none(text, lang)
    kinds = {piece.kind for piece in lexicon(lang, "every", "nothing").pieces(whole)}
    if kinds:
        return Read(tuple(option.id for option in options) if "every" in kinds else ())
    near = _nearest(text, options)
    return Guess((near.id,), "near_miss") if near else Unread("no_option")


def find_options(text: str, options: Sequence[Option], *, lang: str) -> tuple[str, ...]:
    """Return the ids of the options clearly mentioned, and not denied, anywhere in *text*."""
    found = _mentioned(_words(text), options, lang, strict=True)
    return tuple(option.id for option in options if option in found)


def _by_name(tokens: tuple[str, ...], options: Sequence[Option]) -> list[Option]:
    """Return the options that are called just this, spaces and apostrophes aside."""
    said = "".join(tokens)
    return [
        option
        for option in options
        if said and said in {"".join(_words(name)) for name in (option.label, *option.asked)}
    ]


def _by_part(words: tuple[str, ...], options: Sequence[Option]) -> Option | None:
    """Return the one option whose label holds all that was said: "anders" for "Ergens anders"."""
    said = {word for word in _core(words) if word not in _STOP}
    found = [option for option in options if said and said <= set(_words(option.label))]
    return found[0] if len(found) == 1 else None


def _by_side(text: str, options: Sequence[Option], lang: str) -> Option | None:
    """Return the one option whose label begins with the ja or nee that *text* comes down to."""
    match read_yes_no(text, lang=lang):
        case Read(value=bool() as side):
            kind = "core_yes" if side else "core_no"
        case _:
            return None
    heads = {phrase for phrase, _ in entries(kind, lang)}
    found = [option for option in options if heads & set(_words(option.label)[:1])]
    return found[0] if len(found) == 1 else None


def _words(text: str) -> tuple[str, ...]:
    return tuple(
        token.plain
        for token in split(normalise(text))
        if token.plain.isalnum() or token.plain == ","
    )


def _none(text: str, lang: str) -> Reading:
    return Unread(why_not(split(normalise(text)), lang) or "no_option")


def _nearest(text: str, options: Sequence[Option]) -> Option | None:
    said = " ".join(_words(text))[:200]
    scored = sorted(
        ((fuzz.ratio(said, " ".join(_words(option.label))), i) for i, option in enumerate(options)),
        reverse=True,
    )
    if not said or not scored or scored[0][0] < _NEARLY:
        return None
    if len(scored) > 1 and scored[1][0] > scored[0][0] - 5:
        return None
    return options[scored[0][1]]


def _numbered(text: str, options: Sequence[Option], lang: str) -> list[Option]:
    """Return the options whose number was typed, if nothing but numbers was."""
    tokens = split(normalise(text))
    said = {at: count for count in counts(tokens, lang) for at in range(count.first, count.last)}
    pieces = lexicon(lang, "nth", "last_one").pieces(tokens)
    nths = {at: piece for piece in pieces for at in range(piece.first, piece.last)}
    chosen: list[int] = []
    for at, token in enumerate(tokens):
        if at in said:
            chosen.append(int(said[at].value) if said[at].value == int(said[at].value) else 0)
        elif at in nths:
            chosen.append(int(nths[at].value) or len(options))
        elif not _is_filler(token):
            return []
    if not chosen or not all(1 <= number <= len(options) for number in chosen):
        return []
    return [options[number - 1] for number in dict.fromkeys(chosen)]


_FILLERS = word_set(
    "de het den nummer nr optie keuze antwoord number option le la numero the en and et of a plus"
    " is voor mij die dat doe maar e x"
)


def _is_filler(token: Token) -> bool:
    return not token.plain.isalnum() or token.plain in _FILLERS


def _mentioned(
    words: Sequence[str], options: Sequence[Option], lang: str, *, strict: bool
) -> list[Option]:
    """Return the options named in *words*; a match inside a longer one does not count."""
    found = [match for option in options for match in _matches(words, option, strict=strict)]
    sized = [match for match in found if not any(_inside(match, other) for other in found)]
    kept = [match for match in sized if not _denied(words, match, lang)]
    return list(dict.fromkeys(match.option for match in kept))


def _inside(match: _Match, other: _Match) -> bool:
    if match.option == other.option:
        return False
    covers = other.first <= match.first and match.last <= other.last
    longer = other.last - other.first > match.last - match.first
    return covers and (longer or (other.exact and not match.exact))


def _matches(words: Sequence[str], option: Option, *, strict: bool) -> Iterator[_Match]:
    for phrase in _phrases(option):
        for first in range(len(words) - len(phrase) + 1):
            part = words[first : first + len(phrase)]
            if all(_same(a, b, strict=strict) for a, b in zip(part, phrase, strict=True)):
                exact = tuple(part) == phrase
                yield _Match(option, first, first + len(phrase), exact)


def _same(word: str, target: str, *, strict: bool) -> bool:
    if word == target:
        return True
    if len(target) < (6 if strict else 4) or abs(len(word) - len(target)) > 3:
        return False
    shorter, longer = sorted((word, target), key=len)
    stem = len(shorter) >= 5 and longer.startswith(shorter) and len(longer) - len(shorter) <= 2
    return stem or (word[0] == target[0] and close(word, target))


_STOP = word_set(
    "de het een den t mijn men m n of en in op met bij van te aan voor ik was ben heb mij me je"
    " the a an my with at in on or and le la les un une mon ma mes avec chez au en dans ou et"
)


def _phrases(option: Option) -> set[tuple[str, ...]]:
    """Return the ways to say an option: its label, each part of it, and what people ask."""
    found: set[tuple[str, ...]] = set()
    for said in (option.label, *option.asked):
        for part in (
            normalise(said).replace("/", "|").replace(" of ", "|").replace(",", "|").split("|")
        ):
            whole = _words(part)
            core = _core(whole)
            found |= {whole, core}
    return {phrase for phrase in found if 0 < len(phrase) <= _PHRASE_WORDS and _says(phrase)}


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    first, last = 0, len(words)
    while first < last and words[first] in _STOP:
        first += 1
    while last > first and words[last - 1] in _STOP:
        last -= 1
    return words[first:last]


def _says(phrase: tuple[str, ...]) -> bool:
    return any(word not in _STOP and len(word) > 1 for word in phrase)


def _denied(words: Sequence[str], match: _Match, lang: str) -> bool:
    """Return whether "niet" or "geen" stands just before it, or "niet" just behind."""
    if words[match.first] in _NOT:
        return False
    before = words[max(0, match.first - 3) : match.first]
    for word in reversed(before):
        if word in _TURN:
            break
        if word in _NOT:
            return bool(lang)
    after = words[match.last : match.last + 2]
    return after[:1] in (("niet",), ("nie",), ("not",)) and "maar" not in before


_NOT = word_set("niet nie ni geen zonder niets not no never without pas sans jamais nooit")
_TURN = word_set("maar , wel en but mais")
