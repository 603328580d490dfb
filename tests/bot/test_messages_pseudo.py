"""Everything that is said, in the language nobody speaks: what was forgotten, and what breaks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.rehearsal import Rehearsal, read_transcripts
from bot.transcripts import read_transcript
from dialogs.analysis.limits import find_long_texts
from dialogs.library import load_library
from dialogs.translations.pseudo import OPENING, pseudo_catalog

LIBRARY = replace(load_library(), catalogs={"nl": pseudo_catalog()})
FILES = read_transcripts(Path(__file__).parent.parent / "transcripts")
TYPED = [pytest.param(name, id=Path(name).stem) for name, text in FILES.items() if ">>" not in text]


def test_nothing_breaks_that_is_40_percent_longer() -> None:
    broken = [one for one in find_long_texts(LIBRARY) if one.code != "long-bubble"]
    assert broken == []


@pytest.mark.parametrize("name", TYPED)
def test_nothing_is_said_that_no_translator_gets(name: str) -> None:
    played = Rehearsal(LIBRARY, read_transcript(name, FILES[name])).play()
    said = [line.removeprefix("< ") for line in played if line.startswith("< ")]
    assert [words for words in said if not words.startswith((OPENING, "[houvast-"))] == []
