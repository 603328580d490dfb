"""Syllables of a word by its groups of vowels: near enough for a measure of a whole text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

_GROUP = re.compile(r"[aeiouyœæ]+")
_SILENT_EN = re.compile(r"(?:[^aeiouyl]es?|[^aeioudty]ed|[aeiouy]le)$")
_SILENT_FR = re.compile(
    r"(?<=[^aeiouy])(?:es?)$|(?<=[^aeiouym])ent$|(?<=[aeiouy])e[s]?$|(?<=qu)es?$"
)
_APART = "\u0308"
"""The two dots of *cocaïne* and *egoïst*: a vowel of its own."""


def _dutch(word: str) -> int:
    return len(_GROUP.findall(word))


def _english(word: str) -> int:
    count = len(_GROUP.findall(word))
    return count - 1 if count > 1 and _SILENT_EN.search(word) else count


def _french(word: str) -> int:
    return len(_GROUP.findall(_SILENT_FR.sub("", word))) or 1


_COUNTED: Mapping[str, Callable[[str], int]] = {"nl": _dutch, "en": _english, "fr": _french}


def syllables(word: str, lang: str) -> int:
    """Return about how many syllables *word* has in *lang*; at least one."""
    plain = word.casefold()
    if lang == "fr":
        plain = re.sub(r"[éèêë](s?)$", r"ai\1", plain)  # a last é is heard
    parts = re.split(f"(?=[aeiouy]{_APART})", unicodedata.normalize("NFD", plain))
    bare = ("".join(c for c in part if not unicodedata.combining(c)) for part in parts)
    count = sum(_COUNTED.get(lang, _dutch)(part) for part in bare if part)
    return max(1, count)
