"""Where in a message an option is named: by its label, or as people call it.

Articles may differ ("bij nen maat" for "bij een maat thuis"), and small slips are forgiven; what is
denied ("niet thuis") is not named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from dialogs.frozen import dataclass
from dialogs.reading.vocabulary import known_words
from dialogs.reading.words import close, normalise, split, word_set

_PHRASE_WORDS = 8
_SHORT_ANSWER = 3
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: *asked* are other words people use for it."""

    id: str
    label: str
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """An option named from word *first* up to *last*; *exact* if in its own spelling."""

    option: Option
    first: int
    last: int
    exact: bool


def words_of(text: str) -> tuple[str, ...]:
    """Return the words and commas of *text*, in plain spelling."""
    return tuple(
        token.plain
        for token in split(normalise(text))
        if token.plain.isalnum() or token.plain == ","
    )


def mentions(words: Sequence[str], options: Sequence[Option], *, strict: bool) -> list[Mention]:
    """Return where *options* are named in *words*; one inside a longer one does not count.

    *strict*: it is a story and no answer, so that less is forgiven.
    """
    found = [one for option in options for one in _matches(words, option, strict=strict)]
    sized = [one for one in found if not any(_inside(one, other) for other in found)]
    kept = [one for one in sized if not _denied(words, one)]
    return sorted(kept, key=lambda one: one.first) if strict else kept


def told_beside(
    words: Sequence[str], found: Sequence[Mention], after: tuple[str, ...]
) -> list[Mention]:
    """Return those of *found* that say a word of *after*, or follow one within three words.

    "met mijn vrouw en de kinderen" names both: a list goes on.
    """
    kept: list[Mention] = []
    listed: Mention | None = None
    for one in found:
        ahead = _ahead(words, max(0, one.first - _NEAR), one.first)
        if ahead & set(after) or (listed and _joins(words[listed.last : one.first])):
            listed = one
            kept.append(one)
        elif set(words[one.first : one.last]) & set(after):
            kept.append(one)
    return kept


def _ahead(words: Sequence[str], start: int, end: int) -> set[str]:
    """Return the words from *start* to *end* that no comma parts from what stands at *end*."""
    row = list(words[start:end])
    while "," in row:
        row = row[row.index(",") + 1 :]
    return set(row)


def _joins(between: Sequence[str]) -> bool:
    link = [word for word in between if word not in _ARTICLES and word not in _OWN]
    return len(between) <= _NEAR and link in (["en"], [","], ["and"], ["et"])


def is_in_passing(words: Sequence[str], one: Mention) -> bool:
    """Return whether it is where somebody came from ("van mijn werk"), or "alleen" for only."""
    if one.last - one.first == 1 and words[one.first] in _ONLY:
        after = words[one.last] if one.last < len(words) else ""
        return after in _COUNTED or after[:1].isdecimal()
    at = one.first - 1
    while at >= 0 and words[at] in _OWN:
        at -= 1
    return at >= 0 and words[at] in _FROM and words[one.first] not in _FROM


_OWN = word_set("mijn mn men m het t my mon ma mes ons onze zijn haar")
_FROM = word_set("van na vanaf from")
_ONLY = word_set("alleen enkel only seulement")
_COUNTED = word_set(
    "maar nog een n ene twee drie vier vijf zes wat water cola bier wijn pintjes lijntjes als zin a"
    " the one two"
)


def _inside(one: Mention, other: Mention) -> bool:
    if one.option == other.option:
        return False
    covers = other.first <= one.first and one.last <= other.last
    longer = other.last - other.first > one.last - one.first
    return covers and (longer or (other.exact and not one.exact))


def _matches(words: Sequence[str], option: Option, *, strict: bool) -> Iterator[Mention]:
    bare = [at for at, word in enumerate(words) if word not in _ARTICLES]
    short = not strict and len(bare) <= _SHORT_ANSWER
    for phrase in phrases_of(option):
        yield from _found(words, range(len(words)), phrase, option, (strict, short))
    for phrase in _at_somebodys(option):
        yield from _found([words[at] for at in bare], bare, phrase, option, (strict, short))


def _found(
    row: Sequence[str],
    places: Sequence[int],
    phrase: tuple[str, ...],
    option: Option,
    manner: tuple[bool, bool],
) -> Iterator[Mention]:
    strict, short = manner
    initial = phrase[0][0]  # no slip is forgiven in the first letter
    for at in [at for at in range(len(row) - len(phrase) + 1) if row[at][0] == initial]:
        part = row[at : at + len(phrase)]
        if all(_same(a, b, strict=strict, short=short) for a, b in zip(part, phrase, strict=True)):
            last = places[at + len(phrase) - 1] + 1
            yield Mention(option, places[at], last, tuple(part) == phrase)


def _same(word: str, target: str, *, strict: bool, short: bool) -> bool:
    if word == target:
        return True
    if len(target) < (6 if strict else 4) or abs(len(word) - len(target)) > 3:
        return False
    shorter, longer = sorted((word, target), key=len)
    stem = len(shorter) >= 5 and longer.startswith(shorter) and len(longer) - len(shorter) <= 2
    return stem or (_may_slip(word, target, short=short) and close(word, target))


def _may_slip(word: str, target: str, *, short: bool) -> bool:
    """Return whether *word* may be a slip for *target*: a word that says something is none."""
    return word[0] == target[0] and (short or len(target) > 5) and word not in known_words()


_ARTICLES = word_set("de het t een n ne nen ene the a an le la les un une")
_STOP = word_set(
    "de het een den t mijn men m n of en in op met bij van te aan voor ik was ben heb mij me je"
    " the a an my with at in on or and le la les un une mon ma mes avec chez au en dans ou et"
)
_AT = word_set("bij chez")
_NOBODY = word_set("mij me moi hem haar hen ons iemand quelquun lui elle mijn")


@lru_cache(maxsize=1_000)
def phrases_of(option: Option) -> frozenset[tuple[str, ...]]:
    """Return the ways to say an option: its label, each part of it, and what people ask."""
    found: set[tuple[str, ...]] = set()
    for said in (option.label, *option.asked):
        for part in (
            normalise(said).replace("/", "|").replace(" of ", "|").replace(",", "|").split("|")
        ):
            whole = words_of(part)
            found |= {whole, core(whole)}
    return frozenset(p for p in found if 0 < len(p) <= _PHRASE_WORDS and _says(p))


@lru_cache(maxsize=1_000)
def _at_somebodys(option: Option) -> frozenset[tuple[str, ...]]:
    """Return "bij vriend" for an option that is called "bij een vriend thuis"."""
    found: set[tuple[str, ...]] = set()
    for phrase in phrases_of(option):
        row = tuple(word for word in phrase if word not in _ARTICLES)
        if len(row) > 1 and row[0] in _AT and row[1] not in _NOBODY:
            found |= {row, row[:-1]} if row[-1] == "thuis" and len(row) > 2 else {row}
    return frozenset(found)


def core(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return *words* without the small ones at both ends."""
    first, last = 0, len(words)
    while first < last and words[first] in _STOP:
        first += 1
    while last > first and words[last - 1] in _STOP:
        last -= 1
    return words[first:last]


def _says(phrase: tuple[str, ...]) -> bool:
    return any(word not in _STOP and len(word) > 1 for word in phrase)


def is_small(word: str) -> bool:
    """Return whether *word* alone says nothing about an option."""
    return word in _STOP


def _denied(words: Sequence[str], one: Mention) -> bool:
    """Return whether "niet" or "geen" stands just before it, or "niet" just behind."""
    if words[one.first] in _NOT:
        return False
    before = words[max(0, one.first - 3) : one.first]
    for word in reversed(before):
        if word in _TURN:
            break
        if word in _NOT:
            return True
    after = words[one.last : one.last + 2]
    return tuple(after[:1]) in (("niet",), ("nie",), ("not",)) and "maar" not in before


_NOT = word_set("niet nie ni geen zonder niets not no never without pas sans jamais nooit")
_TURN = word_set("maar , wel en but mais")
