"""Text as typed, made comparable: one spelling of each character, words with their place."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

from dialogs.frozen import dataclass

READ_LIMIT = 4_000
"""So many characters of a message are read; what follows is not looked at."""

LAST_HEARD = 16
"""What was worked out of so few texts is remembered: one message is asked about many times."""

_VULGAR = {
    "½": " 1/2",
    "⅓": " 1/3",
    "⅔": " 2/3",
    "¼": " 1/4",
    "¾": " 3/4",
    "⅛": " 1/8",
}
_ALIKE = str.maketrans(
    dict.fromkeys("‘’‚‛′`´ʼ＇", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−﹣－", "-")
    | {"⁄": "/", "∕": "/", "×": "x", "•": " ", "\u20e3": None, "🔟": "10"}
    | {character: f" {fraction.strip()}" for character, fraction in _VULGAR.items()}
)
_CONTROLS = dict.fromkeys((*range(32), 127), " ")
_SKIN_TONES = re.compile("[\U0001f3fb-\U0001f3ff\ufe0e\ufe0f]")
_LONG_RUN = re.compile(r"([^\W\d_])\1{3,}")
_RUN = re.compile(r"([^\W\d_])\1{2,}")
_TWO_POINTS = re.compile(r"(?<=\d)(?:\.\.|,,|,\.|\.,)(?=\d)")
_ROUND_ZERO = re.compile(r"(?<=\d)o(?=\d|[uh]?(?![^\W\d_]))")
_SPACE = re.compile(r"\s+")
_HOURS = "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
_TOKEN = re.compile(
    rf"half(?=(?:{_HOURS})(?![^\W\d_]))|kwart(?=(?:voor|over|na)(?![^\W\d_]))|"
    rf"(?:{_HOURS})(?=(?:lijn|streep|gram|pint|biert|wijn|glas|glaz|euro))|"
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])|\d+(?:[.,]\d+)?|(?<![\w.,])[.,]\d+"
    r"|'?[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]|_"
)
_LETTER_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign: *plain* has no accents or apostrophes; the place is in the text."""

    plain: str
    start: int
    end: int


@lru_cache(maxsize=LAST_HEARD)
def normalise(text: str) -> str:
    """Return *text* lower-case, in one spelling of each character, at most READ_LIMIT long."""
    return _normal(text)


def comparable(word: str) -> str:
    """Return one *word* as `normalise` does; it is not remembered, as whole texts are."""
    if word.isascii() and word.isalpha():
        return _LONG_RUN.sub(r"\1\1\1", word.lower())
    return _normal(word)


def _normal(text: str) -> str:
    kept = _plainest(text) if text.isascii() else _kept(_alike(text))
    kept = _TWO_POINTS.sub(".", kept)
    kept = _ROUND_ZERO.sub("0", kept)
    kept = _SPACE.sub(" ", _LONG_RUN.sub(r"\1\1\1", kept))
    return kept[:READ_LIMIT].strip()


def _plainest(text: str) -> str:
    return text[:READ_LIMIT].lower().translate(_CONTROLS)


def _alike(text: str) -> str:
    shown = unicodedata.normalize("NFKC", text[:READ_LIMIT].translate(_ALIKE)).casefold()
    return unicodedata.normalize("NFKC", shown[:READ_LIMIT]).translate(_ALIKE)


def _kept(shown: str) -> str:
    return "".join(_sign(character) for character in _SKIN_TONES.sub("", shown))


def _sign(character: str) -> str:
    category = unicodedata.category(character)
    if category in {"Nd", "No"}:
        return str(unicodedata.digit(character, " "))
    if category in {"Cc", "Zl", "Zp"}:
        return " "
    return "" if category in {"Cf", "Cs", "Co", "Cn"} else character


def plain(word: str) -> str:
    """Return *word* without accents and apostrophes."""
    if word.isascii():
        return word.replace("'", "")
    parts = unicodedata.normalize("NFD", word)
    return "".join(c for c in parts if c != "'" and not unicodedata.combining(c))


@lru_cache(maxsize=LAST_HEARD)
def split(normal: str) -> tuple[Token, ...]:
    """Return the tokens of text that went through normalise, each with its place in it."""
    loose = _LETTER_HYPHEN.sub(" ", normal)
    return tuple(
        Token(plain(match.group()), match.start(), match.end()) for match in _TOKEN.finditer(loose)
    )


@lru_cache(maxsize=LAST_HEARD)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words, numbers and signs of *text*, in plain spelling."""
    return tuple(token.plain for token in split(normalise(text)))


def close(word: str, target: str) -> bool:
    """Return whether *word* is *target*, or a likely slip of the fingers for it."""
    return slips(word, target) <= allowed_slips(target)


def unstretched(word: str) -> tuple[str, ...]:
    """Return the spellings that "jaaa" may be stretched from: jaa, ja; none if it is not."""
    if not _RUN.search(word):
        return ()
    return _RUN.sub(r"\1\1", word), _RUN.sub(r"\1", word)


def swapped(word: str) -> tuple[str, ...]:
    """Return the four-letter words that *word* is with two letters swapped, or one doubled."""
    if len(word) == 4:
        return tuple(word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(3))
    if len(word) == 5:
        return tuple(word[:at] + word[at + 1 :] for at in range(4) if word[at] == word[at + 1])
    return ()


def slips(word: str, target: str) -> int:
    """Return how many letters are wrong, missing, too many or swapped; 3 stands for more."""
    return int(OSA.distance(word, target, score_cutoff=2))


def allowed_slips(target: str) -> int:
    """Return how many slips still leave *target* recognisable: none below four letters."""
    if len(target) < 4:
        return 0
    return 1 if len(target) < 9 else 2


def word_set(row: str) -> frozenset[str]:
    """Return the words of *row*, parted by spaces."""
    return frozenset(row.split())


def own_words(text: str, limit: int = 200) -> str:
    """Return what was typed on one line, without control characters, cut at *limit*."""
    seen = "".join(
        " " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c
        for c in text[:READ_LIMIT]
        if unicodedata.category(c) not in {"Cf", "Cs", "Co", "Cn"}
    )
    return _SPACE.sub(" ", seen).strip()[:limit].rstrip()
