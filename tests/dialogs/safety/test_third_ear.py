"""The third ear: how it cuts words, when it is asked, and what it makes of any text."""

from __future__ import annotations

import json
from math import isfinite

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.safety.learned import COLUMNS, weigh_words
from dialogs.safety.pieces import UNKNOWN, Pieces
from dialogs.safety.third_ear import FILE, LONGEST, load
from dialogs.safety.weighing import weigh
from tests.dialogs.safety.corpora import read_half
from tests.dialogs.safety.lessons import fingerprint

WORDS = [
    "<s>",
    "",
    "</s>",
    "<unk>",
    "\u2581",
    "\u2581in",
    "\u2581i",
    "n",
    "nappy",
    "\u2581nap",
    "py",
]
SCORES = [0.0, 0.0, 0.0, 0.0, -4.0, -3.0, -5.0, -5.0, -9.0, -6.0, -6.0]
LULL = "vandaag naar de markt geweest en soep gekookt, daarna met de hond gelopen. "


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("in", [5]),
        ("IN  in", [5, 5]),
        ("nappy", [9, 10]),  # -12 in two is likelier than -13
        ("i?", [6, UNKNOWN]),
        ("", []),
    ],
)
def test_words_are_cut_into_the_likeliest_pieces(text: str, places: list[int]) -> None:
    assert Pieces(WORDS, SCORES).cut(text) == places


def test_the_network_was_made_of_this_corpus() -> None:
    with np.load(FILE) as held:
        told = json.loads(held["head"].tobytes())
    assert told["columns"] == list(COLUMNS)
    assert told["corpus"] == fingerprint(read_half("development")), "run the third training"


@pytest.mark.parametrize("text", ["7", "ja", "yes", "non", "2 lijntjes", "about 3"])
def test_where_nothing_is_the_matter_it_is_not_asked(text: str) -> None:
    assert weigh(text) == weigh_words(text)


def test_words_in_another_order_are_something_else() -> None:
    ear = load()
    one, other = (next(ear.sums(text)) for text in ("hij sloeg mij", "mij sloeg hij niet"))
    assert one != other


def test_danger_at_the_end_of_a_long_message_is_read() -> None:
    long = LULL * 12 + "en nu staat hij voor mijn deur met een mes"
    assert len(load().pieces.cut(long)) > 2 * LONGEST
    assert weigh(long).alarm > weigh(LULL * 12).alarm
    assert weigh(long).danger == "violence"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_weighs_something(text: str) -> None:
    for sums in load().sums(text):
        assert len(sums) == len(COLUMNS)
        assert all(isfinite(one) for one in sums)
