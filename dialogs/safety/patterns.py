"""How a phrase pattern is read and searched.

A pattern is a line of words in their plain spelling (lower case, no accents), with:

- ``a|b`` either word; ``van_kant`` an underscore joins words inside such a choice
- ``<name>`` any word of that class of the vocabulary; ``word?`` a word that may be left out
- ``~`` up to three words that change nothing ("gewoon", "echt", "zo")
- ``..`` up to three words of any kind, but no negation; ``...`` up to six, negations too
- ``word*`` a word that begins like this
- ``this & that`` both, in either order, in one sentence and not far from each other
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache
from sys import intern

from dialogs.frozen import dataclass
from dialogs.safety.vocabulary import Vocabulary

_GAP = 3
_FAR = 6
_FEW = 8  # words of a row, which is looked through as quickly as a set
_AND = " & "
_APART = 80  # characters between the parts of "this & that"
_GAPS = frozenset(("~", "..", "..."))

Span = tuple[int, int]
Need = frozenset[str] | tuple[str, ...]
Body = tuple[str, ...]
"""The items of one part of a pattern."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern ready to search with. Of each of *needs* one word must be there at all.

    The rarest of them comes first: by it a pattern is looked up. Most are never searched with:
    what they are made of is worked out when they are.
    """

    source: str
    vocabulary: Vocabulary = field(repr=False)
    needs: tuple[Need, ...] = ()

    @property
    def size(self) -> int:
        """How many parts it has, apart from one another."""
        return self.source.count(_AND) + 1

    @property
    def literals(self) -> frozenset[str]:
        """Return the words it spells out, and doesn't skip over; asked of what was found only."""
        items = (item for body in _bodies(self.source) for item in body)
        return frozenset(word for item in items for word in _words(item, self.vocabulary))

    @property
    def parts(self) -> tuple[re.Pattern[str], ...]:
        """Return the expressions to search with, made when first needed: starting is quick."""
        return _compile(self.source, self.vocabulary)

    def is_worth(self, words: frozenset[str]) -> bool:
        """Say whether a sentence with these *words* is worth a search."""
        return not any(map(words.isdisjoint, self.needs))

    def find(self, sentence: str) -> Iterator[tuple[Span, ...]]:
        """Yield where the pattern stands in *sentence*, a span for each part."""
        first, *others = self.parts
        for match in first.finditer(sentence):
            spans = [match.span()]
            for other in others:
                near = _nearest(other, sentence, spans)
                if near is None:
                    break
                spans.append(near)
            else:
                yield tuple(spans)

    def is_in(self, sentence: str) -> bool:
        """Say whether the pattern stands anywhere in *sentence*."""
        return next(self.find(sentence), None) is not None

    def without(self, sentence: str) -> str:
        """Return *sentence* with what the pattern covers taken out."""
        if self.size == 1:
            return self.parts[0].sub(", ", sentence)
        found = next(self.find(sentence), None)
        if found is None:
            return sentence
        start, end = min(found)[0], max(span[1] for span in found)
        return f"{sentence[:start]}, {sentence[end:]}"


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns in their order, and which of them are worth a search where a word is there."""

    every: tuple[Pattern, ...]
    by_word: Mapping[str, tuple[int, ...]]

    def worth(self, words: frozenset[str]) -> list[Pattern]:
        """Return those that a sentence with these *words* may hold, in their order."""
        numbers = {*self.by_word[""]}
        for word in words & self.by_word.keys():
            numbers.update(self.by_word[word])
        found = (self.every[number] for number in sorted(numbers))
        return [pattern for pattern in found if pattern.is_worth(words)]


def indexed(patterns: Iterable[Pattern]) -> Patterns:
    """Return *patterns*, to be looked up by the rarest word that each needs."""
    every = tuple(patterns)
    return Patterns(every, by_rarest(every))


def by_rarest(patterns: Iterable[Pattern]) -> dict[str, tuple[int, ...]]:
    """Return the numbers of the patterns by each word they need; under "" those that need none."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, pattern in enumerate(patterns):
        for word in pattern.needs[0] if pattern.needs else ("",):
            found[word].append(number)
    return {"": (), **{word: tuple(numbers) for word, numbers in found.items()}}


def _nearest(part: re.Pattern[str], sentence: str, spans: list[Span]) -> Span | None:
    """Return the span of *part* that is nearest to *spans* and apart from them."""
    start, end = min(spans)[0], max(span[1] for span in spans)
    area = max(0, start - _APART), min(len(sentence), end + _APART)
    best: tuple[int, Span] | None = None
    for match in part.finditer(sentence, area[0], area[1]):
        at = match.span()
        if any(at[0] < taken[1] and taken[0] < at[1] for taken in spans):
            continue
        gap = max(start - at[1], at[0] - end, 0)
        if best is None or gap < best[0]:
            best = gap, at
    return best[1] if best else None


def _bodies(source: str) -> tuple[Body, ...]:
    return tuple(tuple(part.split()) for part in source.split(_AND))


@cache
def _compile(source: str, vocabulary: Vocabulary) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(r"(?<![^ ])" + "".join(_item(item, vocabulary) for item in body))
        for body in _bodies(source)
    )


def compile_pattern(source: str, vocabulary: Vocabulary) -> Pattern:
    """Return *source* as a pattern over text whose words each end in one space."""
    bodies = _bodies(source)
    needs = {need for body in bodies for item in body if (need := _need(item, vocabulary))}
    rarest = min((_rarest(body, vocabulary) for body in bodies), key=_commonness)
    others = sorted(needs - {rarest}, key=len)
    first = (rarest,) if rarest else ()
    return Pattern(source, vocabulary, tuple(map(_compact, (*first, *others))))


def _compact(need: frozenset[str]) -> Need:
    """Return *need* as it takes least room: a set of a few words takes ten times that of a row."""
    return need if len(need) > _FEW else tuple(sorted(need))


def forget_choices() -> None:
    """Let go of what was worked out to make patterns, once all are made: a few need it again."""
    for kept in (_item, _choices, _words, _need):
        kept.cache_clear()


def literal_words(source: str, vocabulary: Vocabulary) -> frozenset[str]:
    """Return every whole word that *source* may match on."""
    return frozenset(word for item in source.split() for word in _words(item, vocabulary))


@cache
def _item(item: str, vocabulary: Vocabulary) -> str:
    if item == "~":
        return rf"(?:(?:{'|'.join(vocabulary.filling.split())}) ){{0,{_GAP}}}"
    if item == "...":
        return rf"(?:(?!\. )\S+ ){{0,{_FAR}}}?"
    if item == "..":
        closed = "|".join([*vocabulary.negations.split(), ",", r"\."])
        return rf"(?:(?!(?:{closed}) )\S+ ){{0,{_GAP}}}?"
    optional = item.endswith("?")
    choices = [_spell(word) for word in _choices(item.removesuffix("?"), vocabulary)]
    return f"(?:(?:{'|'.join(choices)}) )" + ("?" if optional else "")


@cache
def _choices(item: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(word for part in item.split("|") for word in _part(part, vocabulary))


def _part(part: str, vocabulary: Vocabulary) -> list[str]:
    before, opened, rest = part.partition("<")
    if not opened:
        return [intern(part)]
    name, _, after = rest.partition(">")
    words = [
        inner for word in vocabulary.classes[name].split() for inner in _part(word, vocabulary)
    ]
    return [intern(f"{before}{word}{after}") for word in words]


def _spell(word: str) -> str:
    stem = re.escape(word.removesuffix("*").replace("_", " ")).replace("\\ ", " ")
    return stem + (r"\S*" if word.endswith("*") else "")


@cache
def _words(item: str, vocabulary: Vocabulary) -> frozenset[str]:
    if item in _GAPS or item == "&":
        return frozenset()
    parts = _choices(item.removesuffix("?"), vocabulary)
    whole = (word for word in parts if not word.endswith("*"))
    return frozenset(single for word in whole for single in word.split("_"))


@cache
def _need(item: str, vocabulary: Vocabulary) -> frozenset[str]:
    """Return words of which one must be there where *item* stands; none: it needs none of any."""
    if item.endswith("?") or item in _GAPS:
        return frozenset()
    words = _choices(item, vocabulary)
    if any(word.endswith("*") for word in words):
        return frozenset()
    return frozenset(max(word.split("_"), key=len) for word in words)


def _rarest(body: Body, vocabulary: Vocabulary) -> frozenset[str]:
    """Choose the item whose words are least common, judged by the length of its shortest."""
    sets = [need for item in body if (need := _need(item, vocabulary))]
    return max(sets, key=lambda words: min(map(len, words)), default=frozenset())


def _commonness(need: frozenset[str]) -> tuple[bool, int]:
    return not need, len(need)
