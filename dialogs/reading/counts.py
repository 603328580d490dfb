"""Single numbers in a row of tokens: digits, words, halves, and how they join into one count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from dialogs.frozen import dataclass
from dialogs.reading.vocabulary import Lexicon, Piece, all_nearest, entries, known_words, lexicon
from dialogs.reading.words import Token, slips, unstretched, word_set

_SUFFIXES = word_set("je tje jes tjes en ke kes tjen tal")
_ORDINALS = word_set("e de ste st nd rd th eme er ere")
_TEXT_SPEAK = {
    ("w", "8"),
    ("m", "8"),
    ("n", "8"),
    ("gr", "8"),
    ("b", "4"),
    ("l", "8"),
    ("str", "8"),
}
_LARGEST = 1e12
_NOT_ENGLISH = word_set("eerste tweede derde minste hoogste slotte laatste opzichte zeerste volle")


@dataclass(frozen=True, slots=True)
class Count:
    """One number and its tokens *first* up to *last*.

    *article*: only "een" was said. *near*: a slip so short that it is a guess. *word*: in letters.
    """

    value: float
    first: int
    last: int
    article: bool = False
    near: bool = False
    word: bool = False
    ordinal: bool = False


@lru_cache(maxsize=16)
def _words(lang: str) -> Mapping[str, float]:
    table: dict[str, float] = {}
    for word, value in entries("number", lang):
        table.setdefault(word, value)
    return table


@lru_cache(maxsize=16)
def _single(lang: str) -> frozenset[str]:
    return frozenset(word for word in _words(lang) if " " not in word)


def _glue(lang: str) -> Lexicon:
    return lexicon(lang, "one_and_half", "half", "quarter", "and_half", "article", "and", "minus")


def counts(tokens: Sequence[Token], lang: str) -> tuple[Count, ...]:
    """Return the counts said in *tokens*, in order; "een" counts as 1 and is marked article."""
    return _Counter(tokens, lang).all()


def digits(word: str) -> float:
    """Return the number in *word*, in which a point before three digits parts the thousands."""
    whole, _, part = word.partition(",")
    groups = whole.split(".")
    if len(groups) > 1 and groups[0].strip("0") and all(len(g) == 3 for g in groups[1:]):
        whole = "".join(groups)
    return min(float(f"{whole or 0}.{part}" if part else whole or "0"), _LARGEST)


class _Counter:
    """Walks the tokens once; every method looks at one place and returns what stands there."""

    def __init__(self, tokens: Sequence[Token], lang: str) -> None:
        self.tokens = tokens
        self.lang = lang
        self.words = _words(lang)
        self.glue: dict[int, Piece] = {p.first: p for p in _glue(lang).pieces(tokens)}

    def all(self) -> tuple[Count, ...]:
        found: list[Count] = []
        at = 0
        while at < len(self.tokens):
            count = self.at(at)
            at = count.last if count else at + 1
            if count:
                found.append(count)
        return tuple(found)

    def at(self, at: int) -> Count | None:
        count = self._fixed(at) or self._digits(at) or self._spelled(at) or self._article(at)
        if count is None or count.ordinal:
            return count
        return self._negative(self._with_half(count))

    def plain(self, at: int) -> str:
        return self.tokens[at].plain if 0 <= at < len(self.tokens) else ""

    def glued(self, at: int) -> bool:
        """Return whether token *at* stands against the one before it."""
        return 0 < at < len(self.tokens) and self.tokens[at].start == self.tokens[at - 1].end

    def _fixed(self, at: int) -> Count | None:
        """Halves, quarters and "anderhalf": unless they belong to the clock (half acht)."""
        piece = self.glue.get(at)
        if piece and piece.kind == "and_half" and not self._is_clock(piece.last):
            return Count(0.5, piece.first + 1, piece.last, word=True)
        if piece is None or piece.kind not in {"one_and_half", "half", "quarter"}:
            return None
        if piece.kind != "one_and_half" and self._is_clock(piece.last):
            return None
        value = {"half": 0.5, "quarter": 0.25}.get(piece.kind, piece.value)
        return Count(value, piece.first, piece.last, word=True)

    def _is_clock(self, at: int) -> bool:
        after = self.plain(at)
        if after in {"voor", "over", "na", "v", "past", "to", "uur", "uurtje"}:
            return True
        return self._digits(at) is not None or after in self.words

    def _digits(self, at: int) -> Count | None:
        first = self.plain(at)
        if not first[-1:].isdecimal() or (self.plain(at - 1), first) in _TEXT_SPEAK:
            return None
        if self.plain(at - 1) == "{" and self.plain(at + 1) == "}":
            return None  # a template sign, not an answer
        over = self.plain(at + 2)
        over = over if self.plain(at + 1) == "/" and self.plain(at + 3) != "/" else ""
        if over in {"2", "3", "4", "8"} and first in {"1", "2", "3"} and first < over:
            return Count(float(first) / float(over), at, at + 3)
        return self._suffixed(Count(digits(first), at, at + 1))

    def _suffixed(self, count: Count) -> Count:
        end = self.plain(count.last)
        if not self.glued(count.last):
            return self._thousands(count)
        if end in _SUFFIXES or end in _ORDINALS:
            return replace(count, last=count.last + 1, ordinal=end in _ORDINALS)
        if end == "k":
            return replace(count, value=min(count.value * 1000, _LARGEST), last=count.last + 1)
        return count

    def _thousands(self, count: Count) -> Count:
        value = self.words.get(self.plain(count.last), 0)
        if value in {100.0, 1000.0} and count.value < 1000:
            return replace(count, value=count.value * value, last=count.last + 1)
        return count

    def _spelled(self, at: int) -> Count | None:
        total = self._word(at)
        if total is None:
            return None
        while (more := self._next_part(total)) is not None:
            total = more
        return total

    def _word(self, at: int) -> Count | None:
        pair = f"{self.plain(at)} {self.plain(at + 1)}"
        if pair in self.words:
            return Count(self.words[pair], at, at + 2, word=True)
        word = self.plain(at)
        piece = self.glue.get(at)
        if word == "ten" and self.plain(at + 1) in _NOT_ENGLISH:
            return None
        if word not in self.words:
            return self._compound(at) or self._slip(at)
        if piece and piece.kind == "article" and piece.last == at + 1:
            return None
        return Count(self.words[word], at, at + 1, word=True)

    def _compound(self, at: int) -> Count | None:
        """Tweehonderdvijftig, honderdtwintig, duizendvijf; zevenachtig."""
        word = self.plain(at)
        about = word.removesuffix("achtig").removesuffix("ish")
        if about != word and 2 <= self.words.get(about, 0) < 20:
            return Count(self.words[about], at, at + 1, near=True, word=True)
        for big, size in (("duizend", 1000.0), ("honderd", 100.0)):
            head, found, tail = word.partition(big)
            if found and (not head or head in self.words) and len(word) < 40:
                tail = tail.removeprefix("en") if tail.removeprefix("en") in self.words else tail
                if not tail or tail in self.words:
                    value = self.words.get(head, 1.0) * size + self.words.get(tail, 0.0)
                    return Count(value, at, at + 1, word=True)
        return None

    def _slip(self, at: int) -> Count | None:
        word = self.plain(at)
        if not word.isalpha() or not 4 <= len(word) <= 24 or word in known_words():
            return None
        for spelling in unstretched(word):
            if spelling in self.words:
                return Count(self.words[spelling], at, at + 1, word=True)
        targets = all_nearest(word, _single(self.lang))
        if len({self.words[target] for target in targets}) != 1:
            return None
        target = max(targets, key=len)
        sure = len(target) >= 5 and slips(word, target) == 1
        return Count(self.words[target], at, at + 1, near=not sure, word=True)

    def _next_part(self, total: Count) -> Count | None:
        """Join what follows: "een en twintig", "twee honderd", "honderd (en) vijftig"."""
        at = total.last
        plus = self.plain(at) in {"en", "and", "et"}
        at += plus
        more = self._word(at)
        if more is None and self.words.get(self.plain(at)) == 1 and self.plain(at - 1) != "en":
            more = Count(1.0, at, at + 1)
        if more is None or more.near:
            return None
        value = _joined(total.value, more.value, plus=plus)
        return None if value is None else replace(total, value=value, last=more.last)

    def _article(self, at: int) -> Count | None:
        piece = self.glue.get(at)
        if piece is None or piece.kind != "article":
            return None
        if self.plain(at + 1) in {"en", "and", "et"}:
            tens = self._word(at + 2)
            if tens and tens.value in {20, 30, 40, 50, 60, 70, 80, 90}:
                return Count(tens.value + 1, at, tens.last, word=True)
        return Count(1.0, at, piece.last, article=True, word=True)

    def _with_half(self, count: Count) -> Count:
        piece = self.glue.get(count.last)
        if piece and piece.kind == "and_half" and not self._is_clock(piece.last):
            return replace(count, value=count.value + 0.5, last=piece.last, article=False)
        fraction = None if count.word else self._digits(count.last)
        if fraction and 0 < fraction.value < 1 and self.plain(count.last + 1) == "/":
            return replace(count, value=count.value + fraction.value, last=fraction.last)
        return self._spoken_decimal(count)

    def _spoken_decimal(self, count: Count) -> Count:
        """Nul komma vijf; zes komma vijf."""
        part = self._word(count.last + 1) or self._digits(count.last + 1)
        if self.plain(count.last) not in {"komma", "point", "virgule"} or part is None:
            return count
        if part.ordinal or part.value != int(part.value) or part.value > 99:
            return count
        return replace(
            count, value=count.value + float(f"0.{int(part.value)}"), last=part.last, article=False
        )

    def _negative(self, count: Count) -> Count:
        before = count.first - 1
        if self.plain(before) == "-" and self.glued(count.first):
            bare = not self.glued(before)
        else:
            piece = self.glue.get(before)
            bare = piece is not None and piece.kind == "minus" and before == 0
        return replace(count, value=-count.value, first=before) if bare and before >= 0 else count


_TENS = frozenset([20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0])


def _joined(total: float, more: float, *, plus: bool) -> float | None:
    """Return what two number words are together, None if they are two numbers."""
    if plus:
        return _joined_by_and(total, more)
    if more in {100, 1000} and 0 < total < more:
        return total * more
    tail = total in _TENS and more in range(1, 10)
    tail = tail or (total in {60, 80} and more in range(10, 20))
    tail = tail or _is_round(total, 100, more) or _is_round(total, 1000, more)
    return total + more if tail else None


def _joined_by_and(total: float, more: float) -> float | None:
    """Een en twintig; vingt et un; honderd en vijf."""
    tail = 0 < total < 10 and more in _TENS
    tail = tail or (total in _TENS and more in {1, 11})
    return total + more if tail or _is_round(total, 100, more) else None


def _is_round(total: float, size: int, more: float) -> bool:
    return total >= size and total % size == 0 and 0 < more < size
