"""Between the sheets that the store keeps and what the engine knows of them."""

from __future__ import annotations

import math
import random
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialogs.effects import BeginSheet, Effect, EndSheet, JoinSheet, WriteSheet
from dialogs.events import Event, Reply
from dialogs.reading.codes import LENGTH, SIGNS, is_code
from dialogs.session import Session
from dialogs.sharing import code_in_hand
from dialogs.sheets import Invitation, Shared, Side, sheet_from_json, sheet_to_json
from storage import store as kept
from storage.store import Loaded, PersonId, SharedSheet, SheetChange, Store

CODE_LIVES = timedelta(hours=48)
LONGEST = timedelta(days=30)
"""A sheet is words about two people, and kept no longer than words about others."""
DAILY_CHANCE = 0.03
"""Of ending by itself: so an end says nothing of why."""

_DICE = random.SystemRandom()
Lasts = Callable[[], timedelta]


def draw_code() -> str:
    """Return a code nobody can guess."""
    while True:
        code = "".join(secrets.choice(SIGNS) for _ in range(LENGTH))
        if is_code(code):
            return code


def draw_span(chance: Callable[[], float] = _DICE.random) -> timedelta:
    """Return how long a sheet is there; at each moment it may be its last, all alike."""
    days = math.log(1 - chance()) / math.log(1 - DAILY_CHANCE)
    return min(timedelta(days=days), LONGEST)


def shared_of(loaded: Loaded, now: datetime) -> Shared | None:
    """Return the sheet that a person shares, unless its time is over."""
    sheet = loaded.sheet
    if sheet is None or sheet.ends_at <= now:
        return None
    side: Side = "a" if sheet.side == "a" else "b"
    return Shared(sheet_from_json(sheet.body), side)


@dataclass(frozen=True, slots=True)
class Found:
    """Where a code in hand leads: for the engine, and as the store has it."""

    invitation: Invitation
    kept: SharedSheet


async def find_invitation(
    store: Store, person: PersonId, session: Session, event: Event, now: datetime
) -> Found | None:
    """Return where the code leads that *person* has in hand; None if nowhere."""
    code = code_in_hand(session, event.text if isinstance(event, Reply) else None)
    found = None if code is None else await store.invitation(code, person, now)
    if code is None or found is None:
        return None
    return Found(Invitation(code, sheet_from_json(found.body)), found)


def sheet_change(
    effects: Iterable[Effect], loaded: Loaded, found: Found | None, now: datetime, lasts: Lasts
) -> SheetChange | None:
    """Return what becomes of the sheet by *effects*; None: nothing."""
    for effect in effects:
        match effect:
            case BeginSheet(code=code, sheet=sheet):
                ends_at = now + lasts()
                return kept.BeginSheet(sheet_to_json(sheet), code, now + CODE_LIVES, ends_at)
            case JoinSheet(code=code, sheet=sheet) if found is not None:
                return kept.JoinSheet(found.kept, sheet_to_json(sheet), code)
            case WriteSheet(sheet=sheet) if loaded.sheet is not None:
                return kept.WriteSheet(loaded.sheet, sheet_to_json(sheet))
            case EndSheet() if loaded.sheet is not None:
                return kept.EndSheet(loaded.sheet)
            case _:
                continue
    return None
