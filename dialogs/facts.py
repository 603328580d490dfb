"""The help lines' files: their shape, and the short texts that scripts show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dialogs.findings import Finding, Place
from dialogs.helplines import NAMES, UNKNOWN
from dialogs.source import read_source

Lang = Literal["nl", "en", "fr"]
Words = dict[Lang, str]


class Shape(BaseModel):
    """What all parts of a facts file share."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class OpenShape(Shape):
    """When a line answers, in its own country's clock."""

    days: tuple[str, ...]
    from_: Annotated[str, Field(alias="from")]
    until: str


class LineShape(Shape):
    """One help line as it was verified."""

    id: str
    name: str
    number: str | None = None
    also: tuple[str, ...] = ()
    site: str | None = None
    way: tuple[Literal["phone", "chat", "mail", "visit"], ...]
    open: Literal["always", "unknown"] | tuple[OpenShape, ...]
    hours: Words
    cost: Literal["free", "unknown"] | str
    for_whom: Words
    languages: tuple[str, ...]
    note: Words | None = None
    source: str
    checked: date


class FactsShape(Shape):
    """A country's file."""

    country: str
    zone: str
    checked: date
    short: dict[str, Words]
    order: dict[str, tuple[str, ...]]
    lines: tuple[LineShape, ...]


Short = Mapping[str, Mapping[str, str]]


def read_facts(folder: Path) -> tuple[dict[str, Short], list[Finding]]:
    """Return the short texts by country and name, each by language, and all faults of all files."""
    found: dict[str, Short] = {}
    findings: list[Finding] = []
    for path in sorted(folder.glob("*.yaml")):
        facts = _read_file(path, findings)
        if facts is not None:
            found[facts.country] = {name: dict(words) for name, words in facts.short.items()}
    if not findings:
        findings += _missing(found, folder.name)
    return found, findings


def _read_file(path: Path, findings: list[Finding]) -> FactsShape | None:
    source, faults = read_source(f"facts/{path.name}", path.read_text(encoding="utf-8"))
    findings += faults
    if source is None:
        return None
    try:
        return FactsShape.model_validate(source.data)
    except ValidationError as error:
        for fault in error.errors():
            place = source.place(tuple(p for p in fault["loc"] if isinstance(p, str | int)))
            findings.append(
                Finding(
                    place,
                    "wrong-fact",
                    f"{fault['loc'][-1]}: {fault['msg']}",
                    "See the other countries' files.",
                )
            )
    return None


def _missing(found: Mapping[str, Short], folder: str) -> list[Finding]:
    place = Place(f"{folder}/{UNKNOWN}.yaml")
    if UNKNOWN not in found:
        return [Finding(place, "no-lines", "no lines for an unknown country", "Write that file.")]
    return [
        Finding(
            Place(f"{folder}/{country}.yaml"),
            "no-line",
            f"no short text for {name}",
            "Write one, or what to do instead.",
        )
        for country, short in found.items()
        for name in NAMES
        if name not in short and name not in found[UNKNOWN]
    ]
