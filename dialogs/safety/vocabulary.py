"""How a language's words of danger are written down, and how a phrase pattern is read.

A pattern is a line of words in their plain spelling (lower case, no accents), with:

- ``a|b`` either word; ``van_kant`` an underscore joins words inside such a choice
- ``<name>`` any word of that class of the vocabulary; ``word?`` a word that may be left out
- ``~`` up to three words that change nothing ("gewoon", "echt", "zo")
- ``..`` up to three words of any kind, but no negation; ``...`` up to six, negations too
- ``word*`` a word that begins like this
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_GAP = 3
_FAR = 6
_GAPS = frozenset(("~", "..", "..."))


@dataclass(frozen=True, slots=True)
class Sign:
    """Patterns that speak of one danger, and about whom when nobody is named."""

    danger: str
    patterns: tuple[str, ...]
    about: str = "self"
    fixed: bool = False  # always about *about*, whoever else is named
    undated: bool = False  # names a thing, not a moment: "vorig jaar" puts it in the past


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All a language brings to the net; words are written plainly, several in one string."""

    spellings: Mapping[str, str]  # how a word is also typed, and what it stands for
    classes: Mapping[str, str]  # the words a pattern means by <name>
    filling: str  # words that change nothing
    negations: str
    linking: str  # words that may stand between a negation and what it negates
    selves: str
    others: str
    owning: str  # "my": about oneself, unless one of *others* follows
    thinking: str  # after "I": the speaker reports, and isn't the one spoken of
    present: str  # words that undo the past
    mended: str  # words that are known with one slip of the fingers in them
    lookalikes: str  # words of their own that are one slip away from one of these
    signs: tuple[Sign, ...]
    harmless: tuple[str, ...]  # idioms: what they cover is not heard
    elsewhere: tuple[str, ...]  # films, news, what-ifs: a sentence with one is not heard
    past: tuple[str, ...]  # makes what an undated sign names the past
    breaks: str = ""  # words that begin a new clause
    elisions: bool = False  # an apostrophe ends a word of its own


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern ready to search with; *needs* are words of which one must be there at all."""

    regex: re.Pattern[str]
    needs: frozenset[str] = field(default_factory=frozenset)


def compile_pattern(source: str, vocabulary: Vocabulary) -> Pattern:
    """Return *source* as a pattern over text whose words each end in one space."""
    items = source.split()
    body = "".join(_item(item, vocabulary) for item in items)
    return Pattern(re.compile(r"(?:^|(?<= ))" + body), _needs(items, vocabulary))


def literal_words(source: str, vocabulary: Vocabulary) -> frozenset[str]:
    """Return every whole word that *source* may match on."""
    items = (item for item in source.split() if item not in _GAPS)
    return frozenset(word for item in items for word in _words(item.removesuffix("?"), vocabulary))


def _item(item: str, vocabulary: Vocabulary) -> str:
    if item == "~":
        return rf"(?:(?:{_choice(vocabulary.filling.split())}) ){{0,{_GAP}}}"
    if item == "...":
        return rf"(?:(?!\. )\S+ ){{0,{_FAR}}}?"
    if item == "..":
        closed = _choice([*vocabulary.negations.split(), ",", r"\."])
        return rf"(?:(?!(?:{closed}) )\S+ ){{0,{_GAP}}}?"
    optional = item.endswith("?")
    choices = [
        _spell(word)
        for part in item.removesuffix("?").split("|")
        for word in _part(part, vocabulary)
    ]
    return f"(?:(?:{'|'.join(choices)}) )" + ("?" if optional else "")


def _part(part: str, vocabulary: Vocabulary) -> list[str]:
    if part.startswith("<"):
        return vocabulary.classes[part[1:-1]].split()
    return [part]


def _spell(word: str) -> str:
    stem = re.escape(word.removesuffix("*").replace("_", " ")).replace("\\ ", " ")
    return stem + (r"\S*" if word.endswith("*") else "")


def _choice(words: list[str]) -> str:
    return "|".join(words)


def _words(item: str, vocabulary: Vocabulary) -> list[str]:
    parts = [word for part in item.split("|") for word in _part(part, vocabulary)]
    return [single for word in parts if not word.endswith("*") for single in word.split("_")]


def _needs(items: list[str], vocabulary: Vocabulary) -> frozenset[str]:
    """Choose the item whose words are least common, judged by the length of its shortest."""
    firm = [item for item in items if not item.endswith("?") and item not in _GAPS]
    whole = [item for item in firm if "*" not in item]
    if not whole:
        return frozenset()
    sets = [frozenset(_first_words(item, vocabulary)) for item in whole]
    return max(sets, key=lambda words: min(map(len, words)))


def _first_words(item: str, vocabulary: Vocabulary) -> list[str]:
    parts = [word for part in item.split("|") for word in _part(part, vocabulary)]
    return [max(word.split("_"), key=len) for word in parts]
