"""Our side: the real engine on the real library, with the dialogue as one more script."""

from __future__ import annotations

import gc
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from bench.dialogue import Move
from bot.catalogs import open_library
from bot.outbound import Bubble, Document, Outbound, Question
from bot.render import render
from dialogs.engine import advance
from dialogs.events import Begin, Event, Pick, Reply
from dialogs.library import Library, build_library, read_scripts
from dialogs.session import Session
from dialogs.turn import Known

SCRIPTS = Path(__file__).parent / "scripts"
NOBODY_KNOWN = Known({})
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@cache
def open_bench_library() -> Library:
    """Return the release as it is served, but that /start begins the dialogue."""
    ours = open_library()
    scripts, faults = read_scripts(SCRIPTS)
    if faults:
        raise ValueError(faults)
    made = build_library({**ours.scripts, **scripts}, ours.lines, ours.release, ours.catalogs)
    gc.freeze()  # as the program does: no garbage is looked for in a release
    return made


def new_session(person: int) -> Session:
    """Return a session as a new person's begins."""
    return Session(nonce=f"{person:x}", seed=person, profile={"locale": "nl"})


def step(library: Library, session: Session, event: Event) -> tuple[Session, tuple[Outbound, ...]]:
    """Make one turn: what the person did, to the session after it and what goes out."""
    turn = advance(library, session, event, known=NOBODY_KNOWN, now=NOON)
    after = turn.session or session
    out = render(
        turn.effects,
        catalog=library.catalog("nl"),
        simple=False,
        nonce=after.nonce,
        copies=_no_copies,
    )
    return after, out


def _no_copies() -> tuple[Document, ...]:
    return ()


def event_of(move: Move, session: Session) -> Event:
    """Return the event that *move* makes of a person who sees the open question."""
    if move.tap:
        return Pick("", session.nonce, session.ordinal, move.tap)
    return Begin("") if move.text == "/start" else Reply("", move.text)


def text_of(out: tuple[Outbound, ...]) -> str:
    """Return the last words that go out."""
    said = (one.text for one in reversed(out) if isinstance(one, (Bubble, Question)))
    return next(said, "")
