"""One language's phrases, indexed by what their words mean, and messages weighed against them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import log

from rapidfuzz import process
from rapidfuzz.distance import OSA

from dialogs.frozen import dataclass
from dialogs.reading.phrase import Phrase
from dialogs.reading.speech.wording import Meaning, Tongue, clauses, is_slip, meaning

_SMALL = 0.22  # what a small word weighs beside another
_KIN = 0.85  # a synonym counts a little less than the word itself
_SLIP = 0.85  # and so does a word with a slip in it
_PART = 0.6  # a compound that holds the word counts for less still
_UNKNOWN = 0.6  # a word in no phrase weighs a little less than the rarest word in one
_FLIPPED = 0.35  # what is left of a match when the message denies what the phrase says
_COVERED = 0.5  # how much it counts that all of a phrase is said, beside nothing else being said
_WHOLE = 0.2  # how much a script's whole vocabulary counts beside its best phrase
_ASIDE = 0.15  # what a match loses when it is said in passing, in a longer story
_CANDIDATES = 40
_LONELY = 0.05  # what each further word takes off the fit of a phrase of one word
_EMPTY = 0.6  # what is left of a match on nothing but small words, unless all are said
_ALL = 0.8
_SHORTEST_PART = 4


@dataclass(frozen=True, slots=True)
class _Entry:
    """A phrase: its signs with their weight, whether each is denied, and their sum."""

    script: str
    weights: Mapping[str, float]
    denied: Mapping[str, bool]
    total: float
    single: bool  # a phrase of one word says little unless it is nearly all that is said


@dataclass(frozen=True, slots=True)
class _Heard:
    """A word of the message: what it may be matched by, how well, and what it weighs."""

    signs: tuple[tuple[str, float], ...]
    weight: float
    small: bool
    denied: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """The phrases of one language, ready to be searched."""

    tongue: Tongue
    entries: tuple[_Entry, ...]
    postings: Mapping[str, tuple[int, ...]]
    rarity: Mapping[str, float]
    rarest: float
    spoken: Mapping[str, Mapping[str, float]]  # a sign, and how much it points to each script
    words: Mapping[str, tuple[str, ...]]  # known words by their first letter
    known: frozenset[str]


def build_shelf(phrases: Sequence[Phrase], tongue: Tongue) -> Shelf:
    """Return the shelf that holds *phrases*."""
    said = [(phrase.script, _flat(clauses(phrase.words, tongue))) for phrase in phrases]
    said = [(script, words) for script, words in said if words]
    rarity = _rarity(said)
    rarest = max(rarity.values(), default=1.0)
    entries = tuple(_entry(script, words, rarity) for script, words in said)
    vocabulary = {word.word for _, words in said for word in words}
    vocabulary |= set(tongue.kin) | tongue.small
    return Shelf(
        tongue=tongue,
        entries=entries,
        postings=_postings(said),
        rarity=rarity,
        rarest=rarest,
        spoken=_spoken(said),
        words=_by_first_letter(vocabulary),
        known=frozenset(vocabulary | set(rarity)),
    )


def score_scripts(shelf: Shelf, text: str) -> dict[str, float]:
    """Return how well each script that comes near fits *text*, from 0 to 1."""
    parts = [[_hear(shelf, word) for word in clause] for clause in clauses(text, shelf.tongue)]
    best: dict[str, float] = {}
    if not shelf.entries:
        return best
    candidates = _candidates(shelf, [word for part in parts for word in part])
    everything = sum(word.weight for part in parts for word in part)
    for window in _windows(parts):
        share = sum(word.weight for word in window) / everything
        for script, score in _score_window(shelf, window, candidates).items():
            best[script] = max(best.get(script, 0.0), score * (1 - _ASIDE * (1 - share)))
    return best


def _flat(parts: Iterable[Sequence[Meaning]]) -> list[Meaning]:
    return [word for part in parts for word in part]


def _rarity(said: Sequence[tuple[str, Sequence[Meaning]]]) -> dict[str, float]:
    """Return for each sign how few scripts use it."""
    users: dict[str, set[str]] = defaultdict(set)
    for script, words in said:
        for word in words:
            for sign in word.signs:
                users[sign].add(script)
    scripts = len({script for script, _ in said})
    return {sign: log(1 + scripts / len(found)) for sign, found in users.items()}


def _weight(word: Meaning, rarity: Mapping[str, float], unknown: float) -> float:
    weight = max((rarity[sign] for sign in word.signs if sign in rarity), default=unknown)
    return weight * _SMALL if word.small else weight


def _entry(script: str, words: Sequence[Meaning], rarity: Mapping[str, float]) -> _Entry:
    weights: dict[str, float] = {}
    denied: dict[str, bool] = {}
    total = 0.0
    for word in words:
        if word.signs[0] in weights:
            continue
        weight = _weight(word, rarity, 1.0)
        total += weight
        for sign in word.signs:
            weights.setdefault(sign, weight)
            denied.setdefault(sign, word.denied)
    return _Entry(script, weights, denied, total, single=len(words) == 1)


def _postings(said: Sequence[tuple[str, Sequence[Meaning]]]) -> dict[str, tuple[int, ...]]:
    """Return which phrases a sign leads to: by small words only if there are no others."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, (_, words) in enumerate(said):
        telling = [word for word in words if not word.small] or words
        for sign in sorted({sign for word in telling for sign in word.signs}):
            found[sign].append(place)
    return {sign: tuple(places) for sign, places in found.items()}


def _spoken(said: Sequence[tuple[str, Sequence[Meaning]]]) -> dict[str, dict[str, float]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for script, words in said:
        for sign in {sign for word in words if not word.denied for sign in word.signs}:
            counts[sign][script] += 1
    return {
        sign: {script: (times / found.total()) ** 0.5 for script, times in found.items()}
        for sign, found in counts.items()
    }


def _by_first_letter(vocabulary: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted(vocabulary):
        if len(word) >= _SHORTEST_PART and word[0].isalpha():
            found[word[0]].append(word)
    return {letter: tuple(words) for letter, words in found.items()}


def _hear(shelf: Shelf, word: Meaning) -> _Heard:
    """Return what *word* may be matched by: itself, its synonyms, a slip mended, a part of it."""
    signs = _signs(word, 1.0)
    if not any(sign in shelf.rarity for sign in word.signs) and word.word not in shelf.known:
        signs = _near(shelf, word.word) or _parts(shelf, word.word) or signs
    known = [shelf.rarity[sign] for sign, _ in signs if sign in shelf.rarity]
    weight = max(known, default=shelf.rarest * _UNKNOWN)
    return _Heard(signs, weight * _SMALL if word.small else weight, word.small, word.denied)


def _signs(word: Meaning, worth: float) -> tuple[tuple[str, float], ...]:
    return ((word.signs[0], worth), *((sign, worth * _KIN) for sign in word.signs[1:]))


def _near(shelf: Shelf, word: str) -> tuple[tuple[str, float], ...]:
    if len(word) < _SHORTEST_PART:
        return ()
    choices = shelf.words.get(word[0], ())
    found = process.extractOne(word, choices, scorer=OSA.distance, score_cutoff=2)
    if found is None or not is_slip(word, found[0]):
        return ()
    return _signs(meaning(found[0], shelf.tongue), _SLIP)


def _parts(shelf: Shelf, word: str) -> tuple[tuple[str, float], ...]:
    """Return what the parts of a compound may be matched by."""
    cuts = range(_SHORTEST_PART, len(word) - 2)
    heads = [word[:cut] for cut in cuts]
    tails = [word[cut:] for cut in cuts if len(word) - cut >= _SHORTEST_PART]
    known = [part for part in (*heads, *tails) if part in shelf.known]
    longest = sorted(known, key=len)[-2:]
    return tuple(pair for part in longest for pair in _signs(meaning(part, shelf.tongue), _PART))


def _candidates(shelf: Shelf, words: Sequence[_Heard]) -> list[int]:
    hits: Counter[int] = Counter()
    for word in words:
        for sign, worth in word.signs:
            places = shelf.postings.get(sign, ())
            gain = int(worth * word.weight * 1000)
            for place in places:
                hits[place] += gain
    ranked = sorted(hits.items(), key=lambda item: (-item[1], item[0]))
    return [place for place, _ in ranked[:_CANDIDATES]]


def _windows(parts: Sequence[Sequence[_Heard]]) -> list[list[_Heard]]:
    """Return each clause, each two in a row and the whole: people wrap a wish in a story."""
    single = [list(part) for part in parts]
    double = [[*one, *two] for one, two in pairwise(parts)]
    whole = [[word for part in parts for word in part]] if len(parts) > 2 else []
    return [window for window in (*single, *double, *whole) if window]


def _score_window(
    shelf: Shelf, window: Sequence[_Heard], candidates: Sequence[int]
) -> dict[str, float]:
    total = sum(word.weight for word in window)
    whole = _vocabulary_share(shelf, window, total)
    best: dict[str, float] = {}
    for place in candidates:
        entry = shelf.entries[place]
        score = _fit(entry, window, total)
        if score > 0.0:
            blended = (1 - _WHOLE) * score + _WHOLE * min(1.0, whole.get(entry.script, 0.0))
            best[entry.script] = max(best.get(entry.script, 0.0), blended)
    return best


def _fit(entry: _Entry, window: Sequence[_Heard], total: float) -> float:
    """Return, as one figure, how much of the phrase is said and how much said is in the phrase."""
    said = 0.0
    used: set[str] = set()
    flipped = telling = False
    for word in window:
        sign, worth = _best_sign(entry, word, used)
        if sign:
            used.add(sign)
            said += worth * min(word.weight, entry.weights[sign])
            telling = telling or not word.small
            flipped = flipped or (entry.denied[sign] != word.denied and not word.small)
    if said == 0.0:
        return 0.0
    covered, relevant = said / entry.total, said / total
    fit = 1 / (_COVERED / covered + (1 - _COVERED) / relevant)
    if entry.single:
        fit *= max(0.0, 1 - _LONELY * (len(window) - len(used)))
    if not telling and covered < _ALL:
        fit *= _EMPTY
    return fit * _FLIPPED if flipped else fit


def _best_sign(entry: _Entry, word: _Heard, used: set[str]) -> tuple[str, float]:
    best = ("", 0.0)
    for sign, worth in word.signs:
        if worth > best[1] and sign in entry.weights and sign not in used:
            best = (sign, worth)
    return best


def _vocabulary_share(shelf: Shelf, window: Sequence[_Heard], total: float) -> dict[str, float]:
    """Return how much of what is said each script speaks of in all its phrases together."""
    shares: dict[str, float] = defaultdict(float)
    for word in window:
        if word.small or word.denied:
            continue
        found: dict[str, float] = {}
        for sign, worth in word.signs:
            for script, points in shelf.spoken.get(sign, {}).items():
                found[script] = max(found.get(script, 0.0), worth * points)
        for script, points in found.items():
            shares[script] += points * word.weight / total
    return shares
