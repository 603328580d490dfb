"""Hears danger in free text, whatever the language it is typed in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial
from itertools import pairwise

from dialogs.frozen import dataclass
from dialogs.safety.danger import CLASSES, EMERGENCY, SEVERITIES, Danger, Unclear
from dialogs.safety.nets import Net, nets
from dialogs.safety.patterns import Span
from dialogs.safety.plain import fold, write_plainly
from dialogs.safety.second_ear import doubt, join_dangers
from dialogs.safety.silences import (
    AROUND,
    holds,
    is_asked_in_general,
    is_denied,
    is_gone,
    names_somebody,
    whole,
    words_before,
)
from dialogs.safety.vocabulary import Sign

__all__ = ["Danger", "Unclear", "find_danger", "find_dangers", "find_unclear"]

_EXPLAINS = {"psychosis_or_agitation": ("dangerous_withdrawal",)}
_LONGEST = 4_096  # characters that are weighed: the longest message there is
_LAST_HEARD = 16  # of so few messages is remembered what was heard in them


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sign that was heard, about whom, whether that was said, and because of which words."""

    sign: Sign
    about: str
    is_named: bool
    because: str
    is_silenced: bool = False  # denied, past, asked in general, of a film: said, and not so


@dataclass(frozen=True, slots=True)
class _Said:
    """A message in a language's plain spelling, and that without its idioms, by sentence."""

    net: Net
    sentences: list[str]
    meant: list[str]


def find_danger(text: str, *, lang: str) -> Danger | None:
    """Return the most pressing danger in *text*, or None; *lang* is only tried first."""
    return next(iter(find_dangers(text, lang=lang)), None)


@lru_cache(maxsize=_LAST_HEARD)
def find_dangers(text: str, *, lang: str) -> tuple[Danger, ...]:
    """Return every danger that *text* speaks of, the most pressing first."""
    silenced = frozenset(one.sign.danger for one in _heard_in(text, lang) if one.is_silenced)
    ruled = find_dangers_by_rule(text, lang=lang)
    return join_dangers(ruled, text[:_LONGEST], _meant(text[:_LONGEST], lang), silenced)


@lru_cache(maxsize=_LAST_HEARD)
def find_unclear(text: str, *, lang: str) -> Unclear | None:
    """Return what in *text* may be danger or not, where no danger was heard in it."""
    if find_dangers(text, lang=lang):
        return None
    ruled, asked = find_dangers_by_rule(text, lang=lang), _asked_by_rule(text, lang)
    return doubt(ruled, asked, text[:_LONGEST], _meant(text[:_LONGEST], lang))


@lru_cache(maxsize=_LAST_HEARD)
def _meant(text: str, lang: str) -> str:
    """Return *text* without the idioms in it: "my boss will kill me" is no threat to weigh."""
    for said in _said_in(text, lang):
        if said.meant != said.sentences:
            return " ".join(said.meant).replace(",", " ")
    return text


def find_signs(text: str, *, lang: str = "nl") -> tuple[str, ...]:
    """Return the dangers that rules alone hear in *text*, or would ask about."""
    return tuple(dict.fromkeys(one.sign.danger for one in _said_so(text, lang)))


def find_dangers_by_rule(text: str, *, lang: str = "nl") -> tuple[Danger, ...]:
    """Return every danger that a rule hears in *text*, the most pressing first."""
    heard = sorted((one for one in _said_so(text, lang) if not one.sign.question), key=_rank)
    heard = [one for one in heard if not _is_explained(one, heard)]
    first = {one.sign.danger: one for one in reversed(heard)}
    sure = {one.sign.danger for one in heard if not one.sign.wide}
    return tuple(
        Danger(
            one.sign.danger,
            one.sign.severity,
            one.about,
            one.because,
            one.sign.danger in sure,
        )
        for one in heard
        if first[one.sign.danger] is one
    )


def _asked_by_rule(text: str, lang: str) -> Unclear | None:
    """Return what a rule would ask about *text*."""
    heard = sorted((one for one in _said_so(text, lang) if one.sign.question), key=_rank)
    if not heard:
        return None
    return Unclear(heard[0].sign.danger, heard[0].sign.question, heard[0].because)


def _is_explained(one: _Heard, heard: list[_Heard]) -> bool:
    """Say whether a danger is one of the signs of another: seeing beasts without drink."""
    within = _EXPLAINS.get(one.sign.danger, ())
    return any(
        other.sign.danger in within
        and (one.because in other.because or other.sign.severity == EMERGENCY)
        for other in heard
    )


def _rank(heard: _Heard) -> tuple[int, int, bool]:
    """Order by how pressing; then a language that knew who was meant before one that assumed."""
    sign = heard.sign
    return SEVERITIES.index(sign.severity), CLASSES.index(sign.danger), not heard.is_named


def _said_so(text: str, lang: str) -> Iterator[_Heard]:
    return (one for one in _heard_in(text, lang) if not one.is_silenced)


@lru_cache(maxsize=_LAST_HEARD)
def _heard_in(text: str, lang: str) -> tuple[_Heard, ...]:
    """Return every sign heard in *text*, worked out once for all that is asked about it."""
    return tuple(_listen(text, lang))


def _listen(text: str, lang: str) -> Iterator[_Heard]:
    """Yield every sign heard, sentence by sentence, in each language."""
    every = _said_in(text, lang)
    for number in range(max(len(said.sentences) for said in every)):
        here = [
            (said.net, said.sentences[number], said.meant[number])
            for said in every
            if number < len(said.sentences)
        ]
        if any(_may_alarm(net, sentence) for net, sentence, _ in here):
            yield from _hear(here)
    for said in every:
        yield from _across(said.net, said.meant)


@lru_cache(maxsize=_LAST_HEARD)
def _said_in(text: str, lang: str) -> tuple[_Said, ...]:
    """Return the sentences of *text* as each language has them, worked out once."""
    folded, every = fold(text), []
    for net in _order(lang):
        sentences = _sentences(write_plainly(folded, net.speller))
        every.append(_Said(net, sentences, [_without_idioms(net, one) for one in sentences]))
    return tuple(every)


def _across(net: Net, sentences: list[str]) -> Iterator[_Heard]:
    """Yield the signs whose parts stand in two sentences that follow one another."""
    if len(sentences) < 2 or any(map(partial(is_asked_in_general, net), sentences)):
        return
    for before, after in pairwise(sentences):
        if not holds(net.elsewhere, before) and not holds(net.elsewhere, after):
            yield from _signs(net, f"{before[:-2]}, {after[2:]}", least=2)


def _order(lang: str) -> list[Net]:
    first = lang.partition("-")[0].partition("_")[0].casefold()
    return [net for _, net in sorted(nets().items(), key=lambda item: item[0] != first)]


def _hear(here: list[tuple[Net, str, str]]) -> Iterator[_Heard]:
    """Yield the signs in one sentence; what one language knows to be elsewhere, is elsewhere."""
    away = [holds(net.elsewhere, sentence) for net, sentence, _ in here]
    is_asked = any(is_asked_in_general(net, sentence) for net, sentence, _ in here)
    for (net, sentence, meant), is_away in zip(here, away, strict=True):
        if not any(away):
            yield from _signs(net, meant, is_asked=is_asked)
            continue
        for one in _signs(net, meant, is_asked=is_asked):
            yield one if one.sign.firm else replace(one, is_silenced=True)
        plain = _here_and_now(net, sentence) if is_away else ""
        yield from _signs(net, _without_idioms(net, plain), is_asked=is_asked)


def _here_and_now(net: Net, sentence: str) -> str:
    """Return the clauses of *sentence* that come back to the one who writes, and to now."""
    clauses: list[list[str]] = [[]]
    for word in sentence.strip(" .").split():
        if word == "," or word in net.joints:
            clauses.append([])
        clauses[-1].append(word)
    back = (" ".join([".", *words, ""]) for words in clauses if not net.here.isdisjoint(words))
    return "".join(clause for clause in back if not holds(net.elsewhere, clause)) + ". "


def _may_alarm(net: Net, sentence: str) -> bool:
    """Say whether a sign's rarest word is there; most sentences end at this question."""
    return bool(net.by_word[""]) or not net.by_word.keys().isdisjoint(sentence.split())


def _sentences(words: list[str]) -> list[str]:
    sentences, start = [], 0
    for end, word in enumerate([*words, "."]):
        if word == ".":
            if end > start:
                sentences.append(" ".join([".", *words[start:end], ".", ""]))
            start = end + 1
    return sentences


def _without_idioms(net: Net, sentence: str) -> str:
    for pattern in net.harmless.worth(frozenset(sentence.split())):
        sentence = pattern.without(sentence)
    return sentence


def _signs(net: Net, sentence: str, *, is_asked: bool = False, least: int = 1) -> Iterator[_Heard]:
    """Yield the signs in *sentence* whose patterns have at least so many parts."""
    numbers = {*net.by_word[""]}
    words = frozenset(sentence.split())
    for word in words:
        numbers.update(net.by_word.get(word, ()))
    for sign, pattern in (net.signs[number] for number in sorted(numbers)):
        if pattern.size < least or not pattern.is_worth(words):
            continue
        silenced: tuple[Span, ...] | None = None
        for spans in pattern.find(sentence):
            if not is_denied(net, pattern, sentence, spans) and not (
                is_gone(net, sign, sentence, spans)
                or (is_asked and not sign.firm and not names_somebody(net, sentence, spans))
            ):
                yield _heard(net, sign, sentence, spans)
                break
            silenced = silenced or spans
        else:
            if silenced:
                yield replace(_heard(net, sign, sentence, silenced), is_silenced=True)


def _heard(net: Net, sign: Sign, sentence: str, spans: tuple[Span, ...]) -> _Heard:
    start, end = whole(spans)
    named = sign.about if sign.fixed else _named(net, sentence, start, end)
    if sign.doer and _is_first_self(
        net, [*words_before(sentence, start)[-2:], *sentence[start:end].split()]
    ):
        named = "self"
    return _Heard(sign, named or sign.about, named is not None, sentence[start:end].strip(" .,"))


def _named(net: Net, sentence: str, start: int, end: int) -> str | None:
    """Return whom a sign speaks of: who is named in it, else who was named last before it."""
    inside, before = sentence[start:end].split(), words_before(sentence, start)
    following = sentence[end : end + AROUND].split()[:1]
    near = _last_named(net, inside, following)
    return near if near is not None else _last_named(net, before, inside)


def _is_first_self(net: Net, words: list[str]) -> bool:
    """Say whether the one named first in *words* is the writer, who does more than report."""
    for word, follower in zip(words, [*words[1:], ""], strict=True):
        if word in net.others:
            return False
        if word in net.selves:
            return follower not in net.thinking
    return False


def _last_named(net: Net, words: list[str], following: list[str]) -> str | None:
    later = [*words[1:], *following[:1], ""]
    earlier = ["", *words]
    for at in range(len(words) - 1, -1, -1):
        word, follower = words[at], later[at]
        if word in net.others:
            return "other"
        if word in net.owning and follower not in net.others:
            return "self"
        is_owner = earlier[at] in net.belonging
        if word in net.selves and not is_owner and follower not in net.thinking:
            return "self"
    return None
