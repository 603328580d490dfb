"""Each language's vocabulary, made ready to listen with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dialogs.safety import en, fr, nl
from dialogs.safety.nets import Net, Nets
from dialogs.safety.patterns import (
    Pattern,
    Patterns,
    by_rarest,
    compile_pattern,
    forget_choices,
    indexed,
    literal_words,
)
from dialogs.safety.plain import Speller, Typing, build_speller
from dialogs.safety.vocabulary import Vocabulary

_LONG_ENOUGH = 7  # a word of so many letters is known with one slip in it


def build_nets() -> Nets:
    """Return each language's net, out of its vocabulary."""
    vocabularies = {"nl": nl.VOCABULARY, "en": en.VOCABULARY, "fr": fr.VOCABULARY}
    every = list(vocabularies.values())
    denying = frozenset(word for one in every for word in one.negations.split())
    bygone = indexed(compile_pattern(source, one) for one in every for source in one.past)
    built = {lang: _build(one, denying, bygone) for lang, one in vocabularies.items()}
    forget_choices()
    return built


def _build(vocabulary: Vocabulary, denying: frozenset[str], bygone: Patterns) -> Net:
    def compiled(sources: Iterable[str]) -> tuple[Pattern, ...]:
        return tuple(compile_pattern(source, vocabulary) for source in sources)

    signs = [(sign, one) for sign in vocabulary.signs for one in compiled(sign.patterns)]
    filling = frozenset(vocabulary.filling.split())
    return Net(
        speller=_speller(vocabulary),
        signs=tuple(signs),
        by_word=by_rarest([pattern for _, pattern in signs]),
        harmless=indexed(compiled(vocabulary.harmless)),
        elsewhere=indexed(compiled(vocabulary.elsewhere)),
        asking=indexed(compiled(vocabulary.asking)),
        urging=indexed(compiled(vocabulary.urging)),
        bygone=bygone,
        denying=denying,
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
        again=indexed(compiled(vocabulary.again)),
    )


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
