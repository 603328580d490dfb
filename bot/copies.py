"""The person's own copy of all that is kept of them: JSON for programs, and a page to read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.copy_page import remembered, write_page
from bot.outbound import Document
from bot.published import publish
from dialogs.library import Library
from dialogs.profile import TYPES
from dialogs.records import KINDS, Record
from dialogs.session import Session
from dialogs.sheets import Shared
from dialogs.turn import Known
from dialogs.values import Json, Value

FORMAT = "houvast-copy/1"
"""The name of the published form, `docs/export.schema.json`; another form has another number."""


def make_copies(
    library: Library, session: Session, known: Known, now: datetime
) -> tuple[Document, ...]:
    """Return both forms as documents."""
    data = copy_as_data(session, known.records, now, known.shared)
    day = now.date().isoformat()
    return (
        Document(f"houvast-{day}.json", json.dumps(data, ensure_ascii=False, indent=2) + "\n"),
        Document(f"houvast-{day}.txt", write_page(library, session, known, now)),
    )


def copy_as_data(
    session: Session, records: Mapping[str, Record], now: datetime, shared: Shared | None = None
) -> dict[str, Json]:
    """Return the copy in its published form. What is left open is left out."""
    data: dict[str, Json] = {
        "format": FORMAT,
        "made_at": now.isoformat(timespec="seconds"),
        "last_wrote_at": session.touched_at,
        "settings": _told(session.profile, TYPES),
        "records": [_record(records[key]) for key in sorted(records)],
        "unfinished": list(_unfinished(session)),
    }
    return data | ({"sheet": _sheet(shared)} if shared else {})


def _sheet(shared: Shared) -> dict[str, Json]:
    """Return the sheet they share: what both can read, and what is theirs alone."""
    own = {line.number for line in shared.agreed()}
    lines: list[Json] = [
        {"number": line.number, "words": line.words, "said_yes": line.number in own,
         "stands": line.stands}
        for line in shared.sheet.lines
    ]  # fmt: skip
    return {"label": shared.seat.label, "consent": shared.seat.consent, "lines": lines}


def _record(record: Record) -> dict[str, Json]:
    fields = _told(record.fields, KINDS[record.kind].fields)
    return {"key": record.key, "kind": record.kind, "fields": fields}


def _unfinished(session: Session) -> Iterator[dict[str, Json]]:
    for talk in remembered(session):
        answers = _told(talk.variables, talk.variables)
        if answers:
            yield {"talk": talk.script, "answers": answers}


def _told(values: Mapping[str, Value], order: Mapping[str, object]) -> dict[str, Json]:
    return {name: publish(values[name]) for name in order if values.get(name) is not None}
