"""Hears danger in free text, whatever the language it is typed in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dialogs.safety import en, fr, nl
from dialogs.safety.danger import Danger
from dialogs.safety.plain import Speller, build_speller, fold, write_plainly
from dialogs.safety.vocabulary import Pattern, Sign, Vocabulary, compile_pattern, literal_words

__all__ = ["Danger", "find_danger"]

_FIRST = ("overdose_or_medical", "suicide")  # a body in danger now goes before all else
_WORDS_ABOUT = 12  # so far to the left of a sign is looked for who is meant
_AROUND = 240  # so many characters around a sign are looked at: time stays linear


@dataclass(frozen=True, slots=True)
class _Net:
    """One language's vocabulary, ready to listen with."""

    speller: Speller
    signs: tuple[tuple[Sign, tuple[Pattern, ...]], ...]
    harmless: tuple[Pattern, ...]
    elsewhere: tuple[Pattern, ...]
    past: tuple[Pattern, ...]
    present: frozenset[str]
    negations: frozenset[str]
    linking: frozenset[str]
    selves: frozenset[str]
    others: frozenset[str]
    owning: frozenset[str]
    thinking: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Heard:
    """A danger, and whether who it is about was said."""

    danger: Danger
    named: bool


def find_danger(text: str, *, lang: str) -> Danger | None:
    """Return the danger *text* speaks of in plain words, or None; *lang* is only tried first."""
    folded = fold(text)
    found = [heard for net in _order(lang) for heard in _hear(net, folded)]
    first = min(found, key=_rank, default=None)
    return first.danger if first else None


def _rank(heard: _Heard) -> tuple[int, bool]:
    """Order by danger; then a language that knew who was meant before one that had to assume."""
    return _FIRST.index(heard.danger.danger), not heard.named


def _order(lang: str) -> list[_Net]:
    first = lang.partition("-")[0].partition("_")[0].casefold()
    return [net for _, net in sorted(_NETS.items(), key=lambda item: item[0] != first)]


def _hear(net: _Net, folded: str) -> Iterator[_Heard]:
    """Yield every danger heard, sentence by sentence."""
    words = write_plainly(folded, net.speller)
    if not _may_alarm(net, frozenset(words)):
        return
    for sentence in _sentences(words):
        heard = _without_idioms(net, sentence)
        if heard is not None:
            yield from _signs(net, heard)


def _may_alarm(net: _Net, words: frozenset[str]) -> bool:
    """Return whether any sign has its rarest word here; most messages end at this question."""
    return any(_worth(pattern, words) for _, patterns in net.signs for pattern in patterns)


def _worth(pattern: Pattern, words: frozenset[str]) -> bool:
    return not pattern.needs or not pattern.needs.isdisjoint(words)


def _sentences(words: list[str]) -> Iterator[str]:
    start = 0
    for end, word in enumerate([*words, "."]):
        if word == ".":
            if end > start:
                yield " ".join([".", *words[start:end], ".", ""])
            start = end + 1


def _without_idioms(net: _Net, sentence: str) -> str | None:
    words = frozenset(sentence.split())
    if any(_worth(item, words) and item.regex.search(sentence) for item in net.elsewhere):
        return None
    for pattern in net.harmless:
        if _worth(pattern, words):
            sentence = pattern.regex.sub(", ", sentence)
    return sentence


def _signs(net: _Net, sentence: str) -> Iterator[_Heard]:
    words = frozenset(sentence.split())
    for sign, patterns in net.signs:
        for pattern in patterns:
            if not _worth(pattern, words):
                continue
            for match in pattern.regex.finditer(sentence):
                if not _negated(net, _before(match)) and not _gone(net, sign, match):
                    yield _danger(net, sign, match)
                    break


def _danger(net: _Net, sign: Sign, match: re.Match[str]) -> _Heard:
    named = sign.about if sign.fixed else _named(net, match)
    because = match.group().strip(" .,")
    return _Heard(Danger(sign.danger, "emergency", named or sign.about, because), named is not None)


def _before(match: re.Match[str]) -> list[str]:
    """Return the last words before *match*."""
    start = max(0, match.start() - _AROUND)
    return match.string[start : match.start()].split()[-_WORDS_ABOUT:]


def _negated(net: _Net, before: list[str]) -> bool:
    """Return whether a negation stands right before, with nothing but linking words between."""
    for word in reversed(before):
        if word in net.negations:
            return True
        if word not in net.linking:
            return False
    return False


def _gone(net: _Net, sign: Sign, match: re.Match[str]) -> bool:
    """Return whether the clause puts what an undated sign names in the past."""
    if not sign.undated:
        return False
    text = match.string
    left = text[max(0, match.start() - _AROUND) : match.start()].rpartition(", ")[2]
    right = text[match.end() : match.end() + _AROUND].partition(", ")[0]
    clause = f"{left}{match.group()}{right}".strip() + " "
    if not net.present.isdisjoint(clause.split()):
        return False
    return any(pattern.regex.search(clause) for pattern in net.past)


def _named(net: _Net, match: re.Match[str]) -> str | None:
    """Return whom a sign speaks of: who is named in it, else who was named last before it."""
    before = _before(match)
    after = match.string[match.end() : match.end() + _AROUND].split()[:1]
    inside = match.group().split()
    for words in (inside, before):
        near = _last_named(net, words, (inside if words is before else after))
        if near is not None:
            return near
    return None


def _last_named(net: _Net, words: list[str], following: list[str]) -> str | None:
    later = [*words[1:], *following[:1], ""]
    for word, follower in zip(reversed(words), reversed(later[: len(words)]), strict=True):
        if word in net.others:
            return "other"
        if word in net.owning and follower not in net.others:
            return "self"
        if word in net.selves and follower not in net.thinking:
            return "self"
    return None


def _build(vocabulary: Vocabulary) -> _Net:
    def compiled(sources: Iterable[str]) -> tuple[Pattern, ...]:
        return tuple(compile_pattern(source, vocabulary) for source in sources)

    filling = frozenset(vocabulary.filling.split())
    return _Net(
        speller=_speller(vocabulary),
        signs=tuple((sign, compiled(sign.patterns)) for sign in vocabulary.signs),
        harmless=compiled(vocabulary.harmless),
        elsewhere=compiled(vocabulary.elsewhere),
        past=compiled(vocabulary.past),
        present=frozenset(vocabulary.present.split()),
        negations=_NEGATIONS,
        linking=filling | frozenset(vocabulary.linking.split()),
        selves=frozenset(vocabulary.selves.split()),
        others=frozenset(vocabulary.others.split()),
        owning=frozenset(vocabulary.owning.split()),
        thinking=frozenset(vocabulary.thinking.split()),
    )


def _speller(vocabulary: Vocabulary) -> Speller:
    lines = [line for sign in vocabulary.signs for line in sign.patterns]
    words = frozenset(word for line in lines for word in literal_words(line, vocabulary))
    small = " ".join((vocabulary.filling, vocabulary.negations, vocabulary.linking))
    people = " ".join((vocabulary.selves, vocabulary.others, vocabulary.present))
    return build_speller(
        words | frozenset(f"{vocabulary.lookalikes} {small} {people}".split()),
        mended=frozenset(vocabulary.mended.split()),
        spellings=vocabulary.spellings,
        breaks=frozenset(vocabulary.breaks.split()),
        elisions=vocabulary.elisions,
    )


_VOCABULARIES = {"nl": nl.VOCABULARY, "en": en.VOCABULARY, "fr": fr.VOCABULARY}
# A word of one language may be mended into another's: what denies it is taken from all.
_NEGATIONS = frozenset(
    word for vocabulary in _VOCABULARIES.values() for word in vocabulary.negations.split()
)
_NETS = {lang: _build(vocabulary) for lang, vocabulary in _VOCABULARIES.items()}
