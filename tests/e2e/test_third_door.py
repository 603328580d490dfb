"""Every golden conversation once more, on a phone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.catalogs import open_library
from bot.rehearsal import Rehearsal
from bot.transcripts import Opened, Transcript, Typed, read_transcript
from tests.e2e.phone import play_on_phone

FILES = sorted((Path(__file__).parents[1] / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
async def test_the_phone_says_and_records_the_same(file: Path, tmp_path: Path) -> None:
    transcript = given(file)
    alone = Rehearsal(open_library(), transcript).play()
    assert await play_on_phone(transcript, tmp_path) == list(alone)


def given(file: Path) -> Transcript:
    """Return the transcript in *file*; on a phone, /start is how a chat is opened."""
    read = read_transcript(file.name, file.read_text(encoding="utf-8"))
    acts = [(line, Opened() if act == Typed("/start") else act) for line, act in read.given]
    return replace(read, given=tuple(acts))
