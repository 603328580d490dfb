"""What a wish can't do without is looked for first; nothing that is a wish ends there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dialogs.reading.coming.signs import may_wish
from dialogs.reading.coming.wishes import look_for_wish

HERE = Path(__file__).parent
FOLDERS = (HERE / "wishes", HERE / "tables", HERE / "logs", HERE.parents[1] / "transcripts")
LANGS = ("nl", "nl-BE", "en", "fr")
NOON = datetime(2026, 11, 21, 12, 0)  # noqa: DTZ001 - a wall clock
MOMENTS = tuple(NOON + timedelta(days=11 * n, hours=5 * n) for n in range(2))


def lines() -> Iterator[str]:
    for folder in FOLDERS:
        for file in sorted(folder.glob("*.txt")):
            for line in file.read_text(encoding="utf-8").splitlines():
                yield line.lstrip("> ").partition(" => ")[0].partition("  ")[0]


SAID = sorted(set(filter(None, lines())))


@pytest.mark.parametrize("lang", LANGS)
def test_what_has_no_sign_is_no_wish_on_any_day(lang: str) -> None:
    quiet = [text for text in SAID if not may_wish(text, lang=lang)]
    assert len(quiet) > 1_000
    for text in quiet:
        for now in MOMENTS:
            assert look_for_wish(text, lang=lang, now=now, hour="20:00") is None, text


@pytest.mark.parametrize("text", ["7", "nee", "alleen thuis", "I was bored and a bit sad"])
def test_a_mere_answer_has_no_sign(text: str) -> None:
    assert not may_wish(text, lang="nl")
