"""Which record a run keeps: always as its variables say, so going back undoes it by itself."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.changes import replace
from dialogs.insights import day_key
from dialogs.records import KINDS, Record, RecordKind
from dialogs.script import Script
from dialogs.session import Run
from dialogs.values import Value

Changes = dict[str, Record | None]
"""Records to keep by key; None: to drop."""


def key_of(run: Run, script: Script) -> str | None:
    """Return the key of the record this run fills; None while its day is open, or it keeps none."""
    if script.keeps is None:
        return None
    kind = KINDS[script.keeps]
    if kind.by == "run":
        return f"{kind.name}:{run.started_at}"
    day = run.variables.get("day")
    return day_key(kind.name, day) if isinstance(day, str) else None


def keep(
    run: Run, script: Script, records: Mapping[str, Record], *, today: str
) -> tuple[Run, Changes]:
    """Return the run and what changes in the records, given what the run's variables say now.

    What the record held before the run is kept where the run left it open.
    """
    key = key_of(run, script)
    changes: Changes = {}
    if run.kept_key is not None and run.kept_key != key:
        run, changes = undo(run, script)
    if key is None or script.keeps is None:
        return run, changes
    kind = KINDS[script.keeps]
    fields = _fields(run, kind)
    if all(name == "day" for name in fields):
        undone, undoing = undo(run, script)
        return undone, changes | undoing
    there = records.get(key)
    if run.loaded is None:
        run = replace(run, loaded=there.fields if there else {})
    # What began before midnight stays on the day it began.
    day = there.day if there and there.day else today
    merged = {"day": day, **(run.loaded or {}), **fields}
    if there is None or dict(there.fields) != merged:
        changes[key] = Record(key, kind.name, merged)
    return replace(run, kept_key=key), changes


def undo(run: Run, script: Script) -> tuple[Run, Changes]:
    """Return the run with nothing kept, and the record as it was before the run."""
    if run.kept_key is None or script.keeps is None:
        return run, {}
    before = Record(run.kept_key, script.keeps, run.loaded) if run.loaded else None
    return replace(run, kept_key=None, loaded=None), {run.kept_key: before}


def open_again(run: Run, script: Script) -> Run:
    """Return the run with all variables of its record open, but for the day."""
    if script.keeps is None:
        return run
    fields = KINDS[script.keeps].fields
    kept = {n: v for n, v in run.variables.items() if n == "day" or n not in fields}
    return replace(run, variables=kept, heard=frozenset())


def _fields(run: Run, kind: RecordKind) -> dict[str, Value]:
    return {
        name: run.variables[name] for name in kind.fields if run.variables.get(name) is not None
    }
