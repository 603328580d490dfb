"""Nothing that somebody said stays in what the engine remembers, once it is told to forget."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

import pytest

from dialogs.engine import advance
from dialogs.events import Begin, Event, Reply
from dialogs.heard import forget_heard
from dialogs.library import load_library
from dialogs.session import Session
from dialogs.turn import Known

NOW = datetime(2026, 11, 20, 19, tzinfo=UTC)
CANARY = "kwartelei"
SAID = (
    "ja", "voor mezelf", "ja, dat mag", "nederland", "ja", "nee", "ja", "20:00", "nu even doen",
    f"7 {CANARY}", f"mijn {CANARY} wil dood", "nee", "/notitie", f"{CANARY} was hier om 20 uur",
    f"ik heb gisteren 3 lijnen {CANARY} gehad", f"{CANARY}en morgen om 9 uur", "stop",
    f"pauzeer tot {CANARY}", f"heb jij {CANARY} staan want ik weet niet wat ik nu moet doen",
)  # fmt: skip
REMEMBERS = type(lru_cache(len))  # whatever the standard library calls it
DEEPEST = 6


def talk(lang: str) -> None:
    library, session = load_library(), Session(nonce="a", seed=1, profile={"locale": lang})
    events: tuple[Event, ...] = (
        Begin("b"),
        *(Reply(f"e{number}", text) for number, text in enumerate(SAID)),
    )
    for event in events:
        session = advance(library, session, event, known=Known({}), now=NOW).session or session


def held_by(thing: object, deep: int = 0) -> Iterator[str]:
    """Yield the texts that can be reached from *thing*."""
    if isinstance(thing, str):
        yield thing
    elif deep < DEEPEST and not isinstance(thing, type) and not callable(thing):
        for part in gc.get_referents(thing):
            yield from held_by(part, deep + 1)


def holders() -> set[str]:
    """Return the functions that remember the canary."""
    gc.unfreeze()  # what a start has put out of the collector's sight, in another test
    remembering = [one for one in gc.get_objects() if isinstance(one, REMEMBERS)]
    return {
        f"{one.__module__}.{one.__name__}"
        for one in remembering
        for part in gc.get_referents(one)
        if not callable(part) and part is not vars(one)
        if any(CANARY in text for text in held_by(part))
    }


@pytest.mark.parametrize("lang", ["nl", "en", "fr"])
def test_words_are_remembered_until_they_are_to_be_forgotten(lang: str) -> None:
    talk(lang)
    assert "dialogs.reading.words.normalise" in holders()  # or the test would see nothing
    forget_heard()
    assert holders() == set()
