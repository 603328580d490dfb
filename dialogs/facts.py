"""The help lines' files: their shape, and the short texts that scripts show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dialogs.findings import Finding, Place
from dialogs.helplines import NAMES, UNKNOWN, Short
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


def read_facts(files: Mapping[str, str]) -> tuple[dict[str, Short], list[Finding]]:
    """Return the short texts by country and name, each by language, and all faults of all files.

    *files*: what stands in each file, by its name.
    """
    found: dict[str, Short] = {}
    findings: list[Finding] = []
    for name, text in files.items():
        facts = _read_file(name, text, findings)
        if facts is not None:
            short = {
                line: {str(k): v for k, v in words.items()} for line, words in facts.short.items()
            }
            found[facts.country] = short
    if not findings:
        findings += _missing(found)
    return found, findings


def _read_file(name: str, text: str, findings: list[Finding]) -> FactsShape | None:
    source, faults = read_source(name, text)
    findings += faults
    if source is None:
        return None
    try:
        return FactsShape.model_validate(source.data)
    except ValidationError as error:
        for fault in error.errors():
            what = f"{fault['loc'][-1]}: {fault['msg']}"
            place = source.place(fault["loc"])
            findings.append(Finding(place, "wrong-fact", what, "See the other countries' files."))
    return None


def _missing(found: Mapping[str, Short]) -> list[Finding]:
    place = Place(f"{UNKNOWN}.yaml")
    if UNKNOWN not in found:
        return [Finding(place, "no-lines", "no lines for an unknown country", "Write that file.")]
    return [
        Finding(Place(f"{country}.yaml"), "no-line", f"no short text for {name}", "Write one.")
        for country, short in found.items()
        for name in NAMES
        if name not in short and name not in found[UNKNOWN]
    ]
