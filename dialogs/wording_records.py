"""A record in one line, as transcripts and the terminal show it."""

from __future__ import annotations

import json

from dialogs.records import KINDS, Record
from dialogs.values import value_to_json


def describe(record: Record) -> str:
    """Return key and fields of *record*, in the order of its kind."""
    fields = [
        f"{name}={json.dumps(value_to_json(record.fields[name]), ensure_ascii=False)}"
        for name in KINDS[record.kind].fields
        if name in record.fields and name != "day"
    ]
    return f"{record.kind} {record.day or '-'}: {' '.join(fields)}"
