from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clusters import clean, is_border, split, units

CLUSTERS = [
    "a",
    " ",
    "\n",
    "é",
    "e\u0301",
    "😀",
    "👍🏽",
    "👨‍👩‍👧",
    "🇳🇱",
    "한",
    "각",
    "\r\n",
    "❤️",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
]


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(st.lists(st.sampled_from(CLUSTERS), max_size=80), st.integers(16, 40))
def test_parts_fit_and_no_cluster_is_cut(clusters: list[str], longest: int) -> None:
    text = "".join(clusters)
    parts = split(text, longest)
    assert all(0 < units(part) <= longest for part in parts)
    assert squeezed("".join(parts)) == squeezed(text)
    flags = text.count("🇳🇱")
    assert sum(part.count("🇳🇱") for part in parts) == flags
    for part in parts:
        assert not unicodedata.category(part[0]).startswith("M")
        assert part[0] not in "\u200d🏽"
        assert not part.endswith("\u200d")


@given(st.text(max_size=300), st.integers(2, 50))
def test_any_text_is_cut_somewhere(text: str, longest: int) -> None:
    parts = split(text, longest)
    assert all(units(part) <= longest for part in parts)
    assert squeezed("".join(parts)) == squeezed(text)


def test_six_hundred_families_take_two_messages() -> None:
    text = "👨‍👩‍👧" * 600
    assert units(text) == 4800
    assert [len(part) % 5 for part in split(text)] == [0, 0]


def test_a_paragraph_is_a_better_place_than_a_word() -> None:
    assert split("een twee\n\ndrie vier", 14) == ("een twee", "drie vier")
    assert split("een twee drie vier", 14) == ("een twee drie", "vier")


def test_one_cluster_that_is_too_long_is_cut_all_the_same() -> None:
    assert [units(part) for part in split("e" + "\u0301" * 9, 4)] == [4, 4, 2]


@pytest.mark.parametrize("text", ["🇳🇱🇧🇪", "ab", "각각"])
def test_a_border_lies_between_two_clusters(text: str) -> None:
    middle = len(text) // 2
    assert is_border(text, middle)
    assert [at for at in range(len(text) + 1) if is_border(text, at)] == [0, middle, len(text)]


@given(st.text())
def test_clean_text_can_be_written_anywhere(text: str) -> None:
    assert clean(clean(text + "\0\ud800")) == clean(text + "\0\ud800")
    clean(text + "\udc00").encode()
    assert "\0" not in clean(text + "\0")
