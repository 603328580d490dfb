"""What scripts may record of a person: each kind with its typed fields and its key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal

from dialogs import types
from dialogs.frozen import dataclass
from dialogs.types import Type
from dialogs.values import Json, Value, value_from_json, value_to_json


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record; *by* says whether there is one a day, or one for each time it is done.

    *days*: it goes so many days after its day; None: it stays as long as its person does.
    """

    name: str
    by: Literal["day", "run"]
    fields: Mapping[str, Type]
    days: int | None = None


CHECKIN = RecordKind(
    "checkin",
    "day",
    {
        "day": types.DAY,
        "craving": types.NUMBER,
        "moment": types.CHOICE,
        "time": types.TIME,
        "place": types.CHOICE,
        "company": types.CHOICES,
        "thoughts": types.TEXT,
        "feelings": types.CHOICES,
        "used": types.FLAG,
        "amount": types.AMOUNT,
        "alcohol": types.AMOUNT,
        "managed": types.CHOICES,
        "how": types.TEXT,
        "learned": types.TEXT,
    },
)
CRAVING = RecordKind(
    "craving",
    "run",
    {"day": types.DAY, "before": types.NUMBER, "after": types.NUMBER, "helped": types.TEXT},
)
NOTE = RecordKind("note", "run", {"day": types.DAY, "words": types.TEXT})
CONSENT = RecordKind(
    "consent", "run", {"day": types.DAY, "role": types.TEXT, "version": types.TEXT}
)

ABOUT_OTHERS_KEPT = 30
"""Days that words about somebody else are kept (clinical.md, "Retention")."""

TALK = RecordKind(
    "talk",
    "run",
    {
        "day": types.DAY,
        "goal": types.CHOICE,
        "moment": types.TEXT,
        "topic": types.CHOICE,
        "opener": types.TEXT,
        "worth": types.TEXT,
        "heated": types.CHOICE,
        "if_again": types.TEXT,
    },
    ABOUT_OTHERS_KEPT,
)
SENTENCE = RecordKind(
    "sentence",
    "run",
    {"day": types.DAY, "noticed": types.TEXT, "felt": types.TEXT, "wanted": types.TEXT},
    ABOUT_OTHERS_KEPT,
)
AFTER = RecordKind(
    "after",
    "run",
    {
        "day": types.DAY,
        "went": types.CHOICE,
        "keeper": types.TEXT,
        "change": types.TEXT,
        "again": types.TEXT,
    },
    ABOUT_OTHERS_KEPT,
)
BOUNDARY = RecordKind(
    "boundary",
    "run",
    {"day": types.DAY, "limit": types.CHOICE, "applies": types.CHOICE, "deed": types.TEXT},
    ABOUT_OTHERS_KEPT,
)
STEP = RecordKind("step", "run", {"day": types.DAY, "step": types.TEXT}, ABOUT_OTHERS_KEPT)
OWN_WEEK = RecordKind(
    "own_week",
    "run",
    {"day": types.DAY, "weight": types.NUMBER, "good": types.TEXT},
    ABOUT_OTHERS_KEPT,
)

KINDS: Mapping[str, RecordKind] = {
    kind.name: kind
    for kind in (
        CHECKIN,
        CRAVING,
        NOTE,
        CONSENT,
        TALK,
        SENTENCE,
        AFTER,
        BOUNDARY,
        STEP,
        OWN_WEEK,
    )
}

FADING = frozenset(kind.name for kind in KINDS.values() if kind.days is not None)
"""The kinds of record that go by themselves."""


@dataclass(frozen=True, slots=True)
class Record:
    """One fact about a person, under a key that is theirs alone: ``<kind>:<day or moment>``."""

    key: str
    kind: str
    fields: Mapping[str, Value]

    @property
    def day(self) -> str | None:
        """Return the day it speaks of, as an ISO date."""
        day = self.fields.get("day")
        return day if isinstance(day, str) else None


def fades_on(record: Record) -> str | None:
    """Return the ISO date from which *record* is kept no more; None: it stays."""
    days, day = KINDS[record.kind].days, record.day
    if days is None or day is None:
        return None
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def describe(record: Record) -> str:
    """Return *record* in one line, fields in the order of its kind, as transcripts show it."""
    fields = [
        f"{name}={json.dumps(value_to_json(record.fields[name]), ensure_ascii=False)}"
        for name in KINDS[record.kind].fields
        if name in record.fields and name != "day"
    ]
    return f"{record.kind} {record.day or '-'}: {' '.join(fields)}"


def record_to_json(record: Record) -> dict[str, Json]:
    """Return *record* as JSON data, fields in the order of their kind."""
    fields = {
        name: value_to_json(record.fields[name])
        for name in KINDS[record.kind].fields
        if name in record.fields
    }
    return {"key": record.key, "kind": record.kind, "fields": fields}


def record_from_json(data: Json) -> Record:
    """Return the record that *record_to_json* wrote; raise ValueError for anything else."""
    match data:
        case {"key": str(key), "kind": str(kind), "fields": dict(fields)} if kind in KINDS:
            known = KINDS[kind].fields
            return Record(
                key, kind, {name: value_from_json(fields[name]) for name in fields if name in known}
            )
    raise ValueError("not a record")
