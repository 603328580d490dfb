"""One step out: what a session became, what is asked for, and why it went this way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime

from dialogs.effects import Effect
from dialogs.frozen import dataclass
from dialogs.records import Record
from dialogs.session import Session
from dialogs.sheets import Invitation, Shared


@dataclass(frozen=True, slots=True)
class Away:
    """A time in which nobody was served; both aware."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a person before the turn: their records by key, the sheet they share.

    *invited*: where the code leads that they have in hand; *fresh_code*: one for a new sheet.
    Of Houvast itself: who runs it, and its latest long absence.
    """

    records: Mapping[str, Record] = field(default_factory=dict)
    operator: str | None = None
    away: Away | None = None
    shared: Shared | None = None
    invited: Invitation | None = None
    fresh_code: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A transition that was taken: from where, because of which guard, to where."""

    script: str
    state: str
    guard: str
    go: str


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of one event; *session* is None when the person asked to be erased."""

    session: Session | None
    effects: tuple[Effect, ...]
    trace: tuple[Step, ...] = ()
