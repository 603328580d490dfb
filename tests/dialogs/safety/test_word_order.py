"""A small word in another place hides nothing, whatever the language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogs.safety.net import find_dangers

PHRASES = Path(__file__).parent / "word_order.txt"
SMALL = {
    "nl": ("", "gewoon", "echt", "soms", "eigenlijk"),
    "en": ("", "just", "really", "sometimes", "honestly"),
    "fr": ("", "juste", "vraiment", "parfois"),
}


def phrases() -> Iterator[tuple[str, str, str]]:
    danger = lang = ""
    for line in PHRASES.read_text(encoding="utf-8").splitlines()[1:]:
        if line.startswith("# "):
            danger, lang = line[2:].split()
        else:
            yield danger, lang, line


@pytest.mark.parametrize(("danger", "lang", "phrase"), list(phrases()))
def test_small_words_hide_nothing(danger: str, lang: str, phrase: str) -> None:
    for word in SMALL[lang]:
        words = " ".join(phrase.format(word).split())
        assert danger in [one.danger for one in find_dangers(words, lang=lang)], words
