"""Words of a message as meanings: dialect undone, synonyms joined, endings cut, denials marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dialogs.frozen import dataclass
from dialogs.reading.speech import en, fr, nl
from dialogs.reading.speech.speech import Speech
from dialogs.reading.words import close, slips, tokens

TOKEN_LIMIT = 160
"""So many words of a message are weighed."""

_BREAKS = frozenset('.,;:!?()-"')
_REACH = 3  # so far apart may stand words that mean something together
_DENIED = 2  # so many words after "no" are denied by it
_LONG = 6
_DOUBLE = re.compile(r"(.)\1")


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word as it counts: *stem* first, then the synonyms it belongs to."""

    word: str
    signs: tuple[str, ...]
    small: bool
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language's tables, ready to look up in."""

    lang: str
    speech: Speech
    together: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]
    kin: Mapping[str, tuple[str, ...]]
    small: frozenset[str]
    negations: frozenset[str]
    unable: frozenset[str]
    wishes: frozenset[str]
    links: frozenset[str]
    endings: tuple[str, ...]
    beginnings: tuple[str, ...]


def tongue_of(lang: str) -> Tongue:
    """Return the tables for *lang*; Dutch for a language we don't have."""
    return TONGUES.get(lang.partition("-")[0].partition("_")[0].casefold(), TONGUES["nl"])


def spell(words: Iterable[str], tongue: Tongue) -> list[str]:
    """Return *words* with dialect and text-message spelling undone."""
    table = tongue.speech.spellings
    return [part for word in words if word for part in table.get(word, word).split()]


def clauses(text: str, tongue: Tongue) -> list[list[Meaning]]:
    """Return what *text* says, clause by clause."""
    plain = spell(tokens(text)[:TOKEN_LIMIT], tongue)
    found: list[list[str]] = [[]]
    for word in plain:
        if word in _BREAKS or word in tongue.links:
            found.append([])
        elif word[0].isalnum():
            found[-1].append(word)
    return [meanings(clause, tongue) for clause in found if clause]


def meanings(words: list[str], tongue: Tongue) -> list[Meaning]:
    """Return the meanings of one clause, with what it denies marked."""
    joined = _join(words, tongue)
    denied = _denied(joined, tongue)
    return [meaning(word, tongue, denied=at in denied) for at, word in enumerate(joined)]


def meaning(word: str, tongue: Tongue, *, denied: bool = False) -> Meaning:
    """Return what *word* counts as."""
    root = stem(word, tongue)
    kin = tongue.kin.get(word) or tongue.kin.get(root, ())
    return Meaning(word, (root, *kin), word in tongue.small and not kin, denied)


def stem(word: str, tongue: Tongue) -> str:
    """Return *word* without the endings that change nothing about what is meant."""
    root = word
    for start in tongue.beginnings:
        if root.startswith(start) and len(root) >= len(start) + 4:
            root = root[len(start) :]
    for end in tongue.endings:
        if root.endswith(end) and len(root) >= len(end) + 3:
            root = root[: -len(end)]
            break
    return _DOUBLE.sub(r"\1", root).replace("v", "f").replace("z", "s")


def is_slip(word: str, target: str) -> bool:
    """Return whether *word* is *target* mistyped; in a short word another letter makes another."""
    if word == target:
        return True
    has_ends = word[:1] == target[:1] and word[-1:] == target[-1:]
    if has_ends and _DOUBLE.sub(r"\1", word) == _DOUBLE.sub(r"\1", target):
        return True
    if len(target) < _LONG and len(word) == len(target):
        return slips(word, target) == 1 and sorted(word) == sorted(target)
    return len(target) >= _LONG - 1 and close(word, target)


def _join(words: list[str], tongue: Tongue) -> list[str]:
    """Replace words that mean something together by what they mean."""
    found = list(words)
    for at, word in enumerate(words):
        for rest, meant in tongue.together.get(word, ()):
            if rest in words[at + 1 : at + 1 + _REACH] and word in found and rest in found:
                found[found.index(word)] = " ".join(meant)
                found.remove(rest)
    return [part for word in found for part in word.split()]


def _denied(words: list[str], tongue: Tongue) -> frozenset[int]:
    """Return the places of what is denied; someone who complains "I can't …" denies nothing."""
    if not tongue.unable.isdisjoint(words):
        return frozenset()
    places: set[int] = set()
    for at, word in enumerate(words):
        if word in tongue.negations:
            places.update(range(at + 1, at + 1 + _DENIED + 1))
            places.add(at - 1)
    return frozenset(places)


def _build(lang: str, speech: Speech) -> Tongue:
    bare = Tongue(
        lang=lang,
        speech=speech,
        together=dict(_pairs(speech)),
        kin={},
        small=frozenset(speech.small.split()),
        negations=frozenset(speech.negations.split()),
        unable=frozenset(speech.unable.split()),
        wishes=frozenset(speech.wishes.split()),
        links=frozenset(speech.links.split()),
        endings=tuple(speech.endings.split()),
        beginnings=tuple(speech.beginnings.split()),
    )
    kin: dict[str, tuple[str, ...]] = {}
    for group in speech.kin:
        head = "=" + group.split()[0]
        for word in group.split():
            for form in {word, stem(word, bare)}:
                kin[form] = (
                    (*kin.get(form, ()), head) if head not in kin.get(form, ()) else kin[form]
                )
    return replace(bare, kin=kin)


def _pairs(speech: Speech) -> Iterator[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]]:
    table: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for said, meant in speech.together.items():
        first, _, rest = said.partition(" ")
        if rest and " " not in rest:
            table.setdefault(first, []).append((rest, tuple(meant.split())))
    for word, entries in table.items():
        yield word, tuple(entries)


TONGUES = {
    "nl": _build("nl", nl.SPEECH),
    "en": _build("en", en.SPEECH),
    "fr": _build("fr", fr.SPEECH),
}
"""Every language that can be heard."""
