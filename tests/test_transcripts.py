"""Golden conversations: each is played through the engine alone, and through the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.catalogs import open_library
from bot.rehearsal import Rehearsal
from bot.transcripts import Transcript, read_transcript
from tests.terminal import play_in_terminal

FOLDER = Path(__file__).parent / "transcripts"
FILES = sorted(FOLDER.glob("*.txt"))
by_name = pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])


def transcript_in(file: Path) -> Transcript:
    return read_transcript(file.name, file.read_text(encoding="utf-8"))


@by_name
def test_engine_says_and_records_what_the_transcript_shows(
    file: Path, request: pytest.FixtureRequest
) -> None:
    text = file.read_text(encoding="utf-8")
    played = "\n".join(Rehearsal(open_library(), transcript_in(file)).play()) + "\n"
    if request.config.getoption("--rewrite"):
        file.write_text(played, encoding="utf-8")
    else:
        assert played.splitlines() == text.splitlines()


@by_name
async def test_terminal_says_and_records_the_same(file: Path, tmp_path: Path) -> None:
    transcript = transcript_in(file)
    alone = Rehearsal(open_library(), transcript).play()
    assert await play_in_terminal(transcript, tmp_path) == list(alone)
