"""Translations that went out to somebody and came back, while others worked on the same ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dialogs.translations.merging import Edition, Translation
from dialogs.translations.sources import SourceText


@dataclass(frozen=True, slots=True)
class Row:
    """One text as a translator gets it and gives it back.

    *before* is what was said just before it, *now* the translation to work on, *at_export* what
    it was when it went out.
    """

    context: str
    kind: str
    before: str
    dutch: str
    now: str
    limit: int | None
    at_export: str


@dataclass(frozen=True, slots=True)
class Clash:
    """A text that two people changed: *ours* stays, *theirs* is kept beside it as a remark."""

    context: str
    ours: str
    theirs: str
    why: str

    def __str__(self) -> str:
        """Return what is told of it."""
        return f"{self.context}: {self.why}. Kept: “{self.ours}”. Beside it: “{self.theirs}”."


def rows_of(sources: Iterable[SourceText], edition: Edition) -> tuple[Row, ...]:
    """Return a row for each text, in the order of the talks they are from."""
    known = edition.by_context()
    empty = Translation("", "")
    return tuple(
        Row(
            source.context,
            source.role,
            source.before or "",
            source.id,
            known.get(source.context, empty).words,
            source.limit,
            known.get(source.context, empty).words,
        )
        for source in sources
    )


def take_back(edition: Edition, rows: Iterable[Row]) -> tuple[Edition, tuple[Clash, ...]]:
    """Return *edition* with what was changed in *rows*, and what two people changed.

    Neither version of those is lost, and each can be undone alone.
    """
    found = edition.by_context()
    clashes: list[Clash] = []
    for row in rows:
        if row.now.strip() in ("", row.at_export):
            continue
        here = found.get(row.context, Translation(row.context, row.dutch))
        why = _clash(here, row)
        if why is None:
            fresh = replace(here, id=row.dutch, words=row.now, is_stale=False, was=None)
            found[row.context] = fresh
        elif here.words != row.now:
            remark = f"also proposed: {row.now}"
            remarks = tuple(dict.fromkeys((*here.remarks, remark)))
            found[row.context] = replace(here, remarks=remarks)
            clashes.append(Clash(row.context, here.words, row.now, why))
    return replace(edition, translations=tuple(found.values())), tuple(clashes)


def _clash(here: Translation, row: Row) -> str | None:
    if here.id != row.dutch:
        return "the Dutch sentence changed meanwhile"
    if here.words != row.at_export:
        return "somebody else changed it meanwhile"
    return None
