"""The person's own copy of all that is kept: JSON for machines, and a page to read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from bot.outbound import Document
from dialogs.insights import View
from dialogs.library import Library
from dialogs.messages import Day, Text
from dialogs.records import Record, record_to_json
from dialogs.session import Run
from dialogs.standpoint import Standpoint
from dialogs.turn import Known
from dialogs.values import Json, Value, value_to_json
from dialogs.wording import word

FORMAT = "houvast-copy/1"
TITLE = Text("copy.title", "Alles wat Houvast van je bewaart")
SETTINGS = Text("copy.settings", "Je instellingen")
ENTRIES = Text("copy.entries", "Wat je opschreef")
NOTHING = Text("copy.nothing", "Er is niets bewaard.")


def copy_as_data(
    profile: Mapping[str, Value], records: Mapping[str, Record], now: datetime
) -> dict[str, Json]:
    """Return the copy in the published form, `docs/export.schema.json`."""
    return {
        "format": FORMAT,
        "made_at": now.isoformat(timespec="seconds"),
        "settings": {
            name: value_to_json(value)
            for name, value in sorted(profile.items())
            if value is not None
        },
        "records": [dict(record_to_json(records[key])) for key in sorted(records)],
    }


def make_copies(
    library: Library, profile: Mapping[str, Value], known: Known, now: datetime
) -> tuple[Document, ...]:
    """Return both forms as documents."""
    data = copy_as_data(profile, known.records, now)
    day = now.date().isoformat()
    return (
        Document(f"houvast-{day}.json", json.dumps(data, ensure_ascii=False, indent=2) + "\n"),
        Document(f"houvast-{day}.txt", copy_as_text(library, profile, known, now)),
    )


def copy_as_text(
    library: Library, profile: Mapping[str, Value], known: Known, now: datetime
) -> str:
    """Return the copy as a page to read, in the person's language."""
    catalog = library.catalog(str(profile.get("locale") or "nl"))
    view = View(profile, known.records, now)
    lines = [catalog.find(TITLE), "", catalog.find(SETTINGS)]
    for name, value in sorted(profile.items()):
        if value is not None:
            lines.append(f"- {name}: {_plain(value)}")
    lines += ["", catalog.find(ENTRIES)]
    lines += [_entry(library, view, record) for _, record in sorted(known.records.items())]
    if not known.records:
        lines.append(catalog.find(NOTHING))
    return "\n".join(lines) + "\n"


def _plain(value: Value) -> str:
    return json.dumps(value_to_json(value), ensure_ascii=False).strip('"')


def _entry(library: Library, view: View, record: Record) -> str:
    catalog = library.catalog(str(view.profile.get("locale") or "nl"))
    day = word(Day(record.day), catalog) if record.day else "-"
    keeper = library.keeper(record.kind)
    said = {name for line in keeper.summary for name in line.names} if keeper else set()
    parts = []
    if keeper is not None:
        run = Run(keeper.id, keeper.begin, record.fields)
        parts.append(word(Standpoint(library, view, keeper, run, catalog).summary(), catalog))
    parts += [
        f"{name}: {_plain(value)}"
        for name, value in record.fields.items()
        if name not in said and name != "day"
    ]
    return f"- {day}: " + "; ".join(part for part in parts if part)
