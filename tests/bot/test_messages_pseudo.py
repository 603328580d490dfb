"""Everything that is said, in the language nobody speaks: what was forgotten, and what breaks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.rehearsal import read_transcripts
from bot.stretching import find_broken, find_forgotten, tell_pseudo
from dialogs.library import load_library
from tests.dialogs.analysis.drafts import library_of, script

LIBRARY = load_library()
FILES = read_transcripts(Path(__file__).parent.parent / "transcripts")


def test_nothing_breaks_that_is_40_percent_longer() -> None:
    assert list(find_broken(LIBRARY)) == []


@pytest.mark.parametrize("name", [pytest.param(name, id=Path(name).stem) for name in FILES])
def test_nothing_is_said_that_no_translator_gets(name: str) -> None:
    assert list(find_forgotten(LIBRARY, {name: FILES[name]})) == []


def test_a_button_that_only_fits_in_dutch_is_told() -> None:
    label = "a" * 50
    tight = library_of(
        script(
            f"  ask:\n    ask: Wat?\n    answer: {{choice: {{one: {label}}}, into: x}}\n"
            "    then: done\n  done:\n    end: done\n"
        )
    )
    (line,) = tell_pseudo(tight, {})
    assert "long-button" in line


def test_when_all_is_well_it_says_so() -> None:
    (line,) = tell_pseudo(replace(LIBRARY, scripts={}), {})
    assert line.startswith("nothing was forgotten")
