"""Codes in what people type: found however they are written, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.codes import SIGNS, as_shown, find_code, is_code, without_code

CODES = st.text(SIGNS, min_size=8, max_size=8).filter(is_code)


@pytest.mark.parametrize(
    "text",
    [
        "7K4M-9QFT", "7k4m9qft", "7K4M 9QFT", "ik heb een code 7K4M-9QFT", "de code is 7k4m - 9qft",
        "code: 7K4M–9QFT.", "7 K 4 M 9 Q F T", "7k-4m-9q-ft", "j'ai un code 7k4m 9qft !",
        "(7K4M-9QFT)", "‘7K4M-9QFT’", "hij gaf me 7K4M-9QFT op een briefje",
    ],
)  # fmt: skip
def test_a_code_is_found_however_it_is_written(text: str) -> None:
    assert find_code(text) == "7K4M9QFT"


@pytest.mark.parametrize(
    "text",
    [
        "", "7K4M", "7K4M-9QF", "7K4M-9QFTX", "vandaag", "ik ben er om 20:30", "06 12 34 56 78",
        "2 lijnen en 4 pinten", "12345678", "abcdefgh", "7K4M en later 9QFT", "1O4M-9QFT",
        "gisteren 3 lijnen, vandaag 2", "van 2024 naar 2026", "1234 AB",
    ],
)  # fmt: skip
def test_nothing_else_is_taken_for_a_code(text: str) -> None:
    assert find_code(text) is None


@given(CODES, st.sampled_from(["{}", "mijn code: {}", "i got {} from him", "{}, dank je"]))
def test_every_code_is_read_back_as_it_is_shown(code: str, around: str) -> None:
    assert find_code(around.format(as_shown(code))) == code
    assert find_code(around.format(as_shown(code).lower())) == code
    assert find_code(without_code(around.format(as_shown(code)))) is None


@given(st.text(max_size=80))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    found = find_code(text)
    assert found is None or is_code(found)
