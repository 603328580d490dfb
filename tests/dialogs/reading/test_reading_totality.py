from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs.reading.amounts import read_amount
from dialogs.reading.choices import Option, find_options, read_choice, read_choices
from dialogs.reading.days import read_day
from dialogs.reading.numbers import find_numbers
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.scales import read_scale
from dialogs.reading.times import read_time
from dialogs.reading.words import READ_LIMIT, normalise, tokens, word_set
from dialogs.reading.yes_no import read_yes_no

TODAY = date(2026, 11, 21)
OPTIONS = (Option("home", "Thuis"), Option("bar", "Op café", ("kroeg",)), Option("none", "Niet"))
READERS: dict[str, Callable[[str, str], Reading]] = {
    "scale": lambda text, lang: read_scale(text, lang=lang),
    "amount": lambda text, lang: read_amount(text, lang=lang),
    "glasses": lambda text, lang: read_amount(text, lang=lang, units=("glasses",)),
    "time": lambda text, lang: read_time(text, lang=lang),
    "evening": lambda text, lang: read_time(text, lang=lang, evening=True),
    "yes_no": lambda text, lang: read_yes_no(text, lang=lang),
    "day": lambda text, lang: read_day(text, lang=lang, today=TODAY),
    "choice": lambda text, lang: read_choice(text, OPTIONS, lang=lang),
    "choices": lambda text, lang: read_choices(text, OPTIONS, lang=lang),
}
_WORDS = word_set(
    "half halve anderhalf kwart voor over na een twee zeven acht tien 7 21 0,5 1/2 u30 uur lijntjes"
    " gram g euro € - , . / : x keer nee ja niet geen of en tot nog dan zakje van 's avonds + -1"
    " gisteren maandag 31/2 2026 november geleden dagen 99999999999999999999"
)
ODD = [
    "😀" * 50,
    "a" * READ_LIMIT,
    "\0",
    "\ud800\udfff",
    "{0} %s {name}",
    "<b>7</b>",
    "",
    " ",
    "\u202e7",
]
ODD += ["➆❼①"]
ODD += ["½" * 4_000, "7" * 4_000, "1/" * 2_000, "een " * 1_000, "half " * 800, "٣½㍿ﷺ"]

anything = st.text(st.characters(exclude_categories=()), max_size=60)
likely = st.lists(st.sampled_from(sorted(_WORDS)), max_size=9).map(" ".join)
glued = st.lists(st.sampled_from(sorted(_WORDS)), max_size=6).map("".join)
languages = st.sampled_from(["nl", "nl-BE", "en", "fr", "xx", ""])


@pytest.mark.parametrize("name", READERS)
@given(text=anything | likely | glued, lang=languages)
@settings(max_examples=100, deadline=None)
def test_any_text_gives_a_reading_and_the_same_one_twice(name: str, text: str, lang: str) -> None:
    reading = READERS[name](text, lang)
    assert isinstance(reading, Read | Guess | Vague | Unread)
    assert READERS[name](text, lang) == reading


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_text_gives_a_reading(name: str, text: str) -> None:
    assert isinstance(READERS[name](text, "nl"), Read | Guess | Vague | Unread)


@given(text=anything | likely)
@example("İ½ｶﾞ🔟\u20e3")
@settings(max_examples=100, deadline=None)
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert len(once) <= READ_LIMIT


@given(text=likely | glued)
@settings(max_examples=100, deadline=None)
def test_found_numbers_lie_in_the_text_in_order(text: str) -> None:
    normal = normalise(text)
    at = 0
    for found in find_numbers(text, lang="nl"):
        assert at <= found.start < found.end <= len(normal)
        assert found.low <= found.high
        at = found.end


@given(scale=st.integers(0, 10), before=st.sampled_from(["", "een ", "zo'n ", "denk "]))
def test_every_number_on_the_scale_is_read(scale: int, before: str) -> None:
    assert read_scale(f"{before}{scale}", lang="nl") == Read(scale)


@given(hour=st.integers(0, 23), minute=st.integers(0, 59), mark=st.sampled_from(":.uh"))
def test_every_time_of_the_day_is_read(hour: int, minute: int, mark: str) -> None:
    expected = f"{hour:02d}:{minute:02d}"
    assert read_time(f"{hour}{mark}{minute:02d}", lang="nl") == Read(expected)


@given(text=anything)
@settings(max_examples=50, deadline=None)
def test_options_found_in_a_story_are_options(text: str) -> None:
    assert set(find_options(text, OPTIONS, lang="nl")) <= {option.id for option in OPTIONS}


def test_a_megabyte_is_cut_before_it_is_read() -> None:
    assert len(normalise("a1 " * 400_000)) <= READ_LIMIT
    assert len(tokens("ja " * 400_000)) <= READ_LIMIT
