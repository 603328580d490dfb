"""What comes by itself may stand on a locked screen: it names nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogs.effects import Ask, Say
from dialogs.engine import advance
from dialogs.events import Due
from dialogs.library import load_library
from dialogs.profile import CONSENT_VERSION
from dialogs.session import Session
from dialogs.turn import Known
from dialogs.values import Value
from dialogs.wording import word

NOW = datetime(2026, 11, 20, 19, tzinfo=UTC)
CLIENT: dict[str, Value] = {
    "role": "client",
    "consent": CONSENT_VERSION,
    "country": "nl",
    "hour": "20:00",
    "discreet": True,
    "shared_phone": True,
}
NAMES = re.compile(
    r"co(ke|ca)|gebrui|lijn|gram|snui|drug|versla|alcohol|dr[oa]nk|zelfmoord|dood|\b(zin|trek)\b",
    re.IGNORECASE,
)
PROMPTS = [script for script in load_library().scripts.values() if script.prompt]


@pytest.mark.parametrize("script", [script.id for script in PROMPTS])
@pytest.mark.parametrize("count", range(4))
@pytest.mark.parametrize("seed", range(6))
def test_an_unasked_message_names_nothing(script: str, count: int, seed: int) -> None:
    library = load_library()
    session = replace(Session(profile=CLIENT, nonce="a", seed=seed), prompts=count)
    turn = advance(library, session, Due("d", script), known=Known(), now=NOW)
    said = [effect for effect in turn.effects if isinstance(effect, Say | Ask)]
    catalog = library.catalog("nl")
    texts = [word(effect.message, catalog) for effect in said]
    labels = [
        word(button.shown, catalog)
        for effect in said
        if isinstance(effect, Ask)
        for button in effect.buttons
    ]
    assert [text for text in (*texts, *labels) if NAMES.search(text)] == []
    assert all(effect.unasked for effect in said)


def test_these_words_would_be_found() -> None:
    for text in ("Heb je coke gebruikt?", "Geen zin, niet gebruikt", "Hoe sterk was je zin?"):
        assert NAMES.search(text)
