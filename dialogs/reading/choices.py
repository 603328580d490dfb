"""Reading which option is meant: its label, its number, or how people call it.

The label comes first, the number second. What is denied ("niet thuis") is not chosen. In a
longer story only options clearly named are found.
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from dialogs.reading.counts import counts
from dialogs.reading.options import (
    Option,
    core,
    is_in_passing,
    is_small,
    mentions,
    told_beside,
    words_of,
)
from dialogs.reading.readings import Guess, Read, Reading, Unread
from dialogs.reading.refusals import why_not
from dialogs.reading.utterances import is_removal
from dialogs.reading.vocabulary import entries, lexicon
from dialogs.reading.words import Token, normalise, split, word_set
from dialogs.reading.yes_no import read_yes_no

__all__ = ["Option", "find_options", "read_choice", "read_choices"]

_NEARLY = 82.0


def read_choice(text: str, options: Sequence[Option], *, lang: str) -> Reading:
    """Read the id of the one option meant."""
    tokens = words_of(text)
    exact = _by_name(tokens, options)
    if len(exact) == 1:
        return Read(exact[0].id)
    numbered = _numbered(text, options, lang)
    if len(numbered) == 1:
        return Read(numbered[0].id)
    found = _mentioned(tokens, options)
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
    tokens = words_of(text)
    numbered = _numbered(text, options, lang)
    found = numbered or _mentioned(tokens, options)
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


def find_options(
    text: str, options: Sequence[Option], *, lang: str, after: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return the ids of the options clearly mentioned, and not denied, anywhere in *text*.

    With *after* only those count that say one of these words or closely follow one: whom somebody
    was with is told by "met", and one that slept or rang was not there.
    """
    if is_removal(text, lang=lang):
        return ()
    words = words_of(text)
    found = mentions(words, options, strict=True)
    found = [one for one in found if not is_in_passing(words, one)]
    named = {one.option for one in (told_beside(words, found, after) if after else found)}
    return tuple(option.id for option in options if option in named)


def _mentioned(words: Sequence[str], options: Sequence[Option]) -> list[Option]:
    return list(dict.fromkeys(one.option for one in mentions(words, options, strict=False)))


def _by_name(tokens: tuple[str, ...], options: Sequence[Option]) -> list[Option]:
    """Return the options that are called just this, spaces and apostrophes aside."""
    said = "".join(tokens)
    return [
        option
        for option in options
        if said and said in {"".join(words_of(name)) for name in (option.label, *option.asked)}
    ]


def _by_part(words: tuple[str, ...], options: Sequence[Option]) -> Option | None:
    """Return the one option whose label holds all that was said: "anders" for "Ergens anders"."""
    said = {word for word in core(words) if not is_small(word)}
    found = [option for option in options if said and said <= set(words_of(option.label))]
    return found[0] if len(found) == 1 else None


def _by_side(text: str, options: Sequence[Option], lang: str) -> Option | None:
    """Return the one option whose label begins with the ja or nee that *text* comes down to."""
    match read_yes_no(text, lang=lang):
        case Read(value=bool() as side):
            kind = "core_yes" if side else "core_no"
        case _:
            return None
    heads = {phrase for phrase, _ in entries(kind, lang)}
    found = [option for option in options if heads & set(words_of(option.label)[:1])]
    return found[0] if len(found) == 1 else None


def _none(text: str, lang: str) -> Reading:
    return Unread(why_not(split(normalise(text)), lang) or "no_option")


def _nearest(text: str, options: Sequence[Option]) -> Option | None:
    said = " ".join(words_of(text))[:200]
    labels = [" ".join(words_of(option.label)) for option in options]
    scored = sorted(((fuzz.ratio(said, name), at) for at, name in enumerate(labels)), reverse=True)
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
