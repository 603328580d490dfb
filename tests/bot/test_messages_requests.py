"""Requests in English, French and Flemish open what a person means by them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.catalogs import open_library
from bot.rehearsal import Rehearsal
from bot.transcripts import read_transcript
from dialogs.effects import Ask, Say

LIBRARY = open_library(("en", "fr"))
FIRST = {"en": "english please", "fr": "en français", "nl_BE": "vlaams"}
ROWS = [
    line.split(" | ")
    for line in Path(__file__).with_name("requests.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("locale", "script", "words"), ROWS)
def test_a_request_opens_what_is_meant(locale: str, script: str, words: str) -> None:
    text = f"# as: client\n@ 2026-11-20 20:00\n> {FIRST[locale]}\n> {words}\n"
    rehearsal = Rehearsal(LIBRARY, read_transcript("t.txt", text))
    list(rehearsal.play())
    _, turn = rehearsal.turns[-1]
    said = [one.message.text.context for one in turn.effects if isinstance(one, Say | Ask)]
    assert script in {context.partition(".")[0] for context in said}
