"""Each language's vocabulary, made ready to listen with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogs.safety import en, fr, nl
from dialogs.safety.patterns import Pattern, compile_pattern, forget_choices, literal_words
from dialogs.safety.plain import Speller, Typing, build_speller
from dialogs.safety.vocabulary import Sign, Vocabulary

_LONG_ENOUGH = 7  # a word of so many letters is known with one slip in it


@dataclass(frozen=True, slots=True)
class Net:
    """One language's vocabulary, ready to listen with."""

    speller: Speller
    signs: tuple[tuple[Sign, Pattern], ...]
    by_word: Mapping[str, tuple[int, ...]]  # which signs are worth a search when it is there
    harmless: tuple[Pattern, ...]
    elsewhere: tuple[Pattern, ...]
    asking: tuple[Pattern, ...]
    urging: tuple[Pattern, ...]
    past: tuple[Pattern, ...]
    present: frozenset[str]
    linking: frozenset[str]
    selves: frozenset[str]
    others: frozenset[str]
    owning: frozenset[str]
    thinking: frozenset[str]
    belonging: frozenset[str]
    joints: frozenset[str]
    here: frozenset[str]
    near: frozenset[str]
    again: tuple[Pattern, ...]


def _build(vocabulary: Vocabulary) -> Net:
    def compiled(sources: Iterable[str]) -> tuple[Pattern, ...]:
        return tuple(compile_pattern(source, vocabulary) for source in sources)

    signs = [(sign, one) for sign in vocabulary.signs for one in compiled(sign.patterns)]
    filling = frozenset(vocabulary.filling.split())
    return Net(
        speller=_speller(vocabulary),
        signs=tuple(signs),
        by_word=_by_word([pattern for _, pattern in signs]),
        harmless=compiled(vocabulary.harmless),
        elsewhere=compiled(vocabulary.elsewhere),
        asking=compiled(vocabulary.asking),
        urging=compiled(vocabulary.urging),
        past=compiled(vocabulary.past),
        present=frozenset(vocabulary.present.split()),
        linking=filling | frozenset(vocabulary.linking.split()),
        selves=frozenset(vocabulary.selves.split()),
        others=frozenset(vocabulary.others.split()),
        owning=frozenset(vocabulary.owning.split()),
        thinking=frozenset(vocabulary.thinking.split()),
        belonging=frozenset(vocabulary.belonging.split()),
        joints=frozenset(vocabulary.joints.split()),
        here=frozenset(vocabulary.here.split()),
        near=frozenset(vocabulary.near.split()),
        again=compiled(vocabulary.again),
    )


def _by_word(patterns: Iterable[Pattern]) -> dict[str, tuple[int, ...]]:
    """Return the numbers of the patterns by each word they need; under "" those that need none."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, pattern in enumerate(patterns):
        for word in pattern.needs[0] if pattern.needs else ("",):
            found[word].append(number)
    return {"": (), **{word: tuple(numbers) for word, numbers in found.items()}}


def _speller(vocabulary: Vocabulary) -> Speller:
    lines = [line for sign in vocabulary.signs for line in sign.patterns]
    words = frozenset(word for line in lines for word in literal_words(line, vocabulary))
    quiet = [*vocabulary.harmless, *vocabulary.elsewhere, *vocabulary.past]
    calm = frozenset(word for line in quiet for word in literal_words(line, vocabulary))
    small = " ".join((vocabulary.filling, vocabulary.negations, vocabulary.linking))
    people = " ".join((vocabulary.selves, vocabulary.others, vocabulary.present))
    long = {word for word in words if len(word) >= _LONG_ENOUGH and word.isalpha()}
    return build_speller(
        words | calm | frozenset(f"{vocabulary.lookalikes} {small} {people}".split()),
        mended=frozenset(vocabulary.mended.split()) | long,
        spellings=vocabulary.spellings,
        typing=Typing(
            breaks=frozenset(vocabulary.breaks.split()),
            unbroken=frozenset(vocabulary.unbroken.split()),
            elisions=vocabulary.elisions,
            glued=re.compile(vocabulary.glued) if vocabulary.glued else None,
            glued_word=vocabulary.glued_word,
            ending=vocabulary.ending,
        ),
    )


_VOCABULARIES = {"nl": nl.VOCABULARY, "en": en.VOCABULARY, "fr": fr.VOCABULARY}
# A word of one language may be mended into another's: what denies it is taken from all.
NEGATIONS = frozenset(
    word for vocabulary in _VOCABULARIES.values() for word in vocabulary.negations.split()
)
NETS = {lang: _build(vocabulary) for lang, vocabulary in _VOCABULARIES.items()}
PAST = tuple(pattern for net in NETS.values() for pattern in net.past)
forget_choices()
