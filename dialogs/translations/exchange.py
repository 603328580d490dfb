"""Translations that went out to somebody and came back, while others worked on the same ones."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dialogs.translations.merging import Edition, Translation
from dialogs.translations.sources import SourceText, names_in


@dataclass(frozen=True, slots=True)
class Row:
    """One text as a translator gets it and gives it back.

    *before* is what was said just before it, *now* the translation to work on, *at_export* what
    it was when it went out. *notes* are for who, in danger or not, and the like. In *dutch*,
    *now* and *at_export* every character stands for itself, but for the declared names.
    """

    context: str
    kind: str
    before: str
    dutch: str
    now: str
    limit: int | None
    at_export: str
    notes: str = ""


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
    return tuple(_row(source, known.get(source.context)) for source in sources)


def _row(source: SourceText, known: Translation | None) -> Row:
    now = as_typed(known.words if known else "")
    return Row(
        source.context,
        source.role,
        as_typed(source.before or ""),
        as_typed(source.id),
        now,
        source.limit,
        now,
        "; ".join((*_told(source), *_of_translator(known))),
    )


def _told(source: SourceText) -> Iterator[str]:
    """Yield what a translator is told beside the columns there are."""
    return (line for line in source.comments()[1:] if not line.startswith("before it: "))


def _of_translator(known: Translation | None) -> Iterator[str]:
    if known is not None:
        yield from (["stale: the Dutch was “" + known.was + "”"] if known.was else [])
        yield from known.remarks


def as_typed(words: str) -> str:
    """Return *words* without the doubling of braces: they stand for themselves in a sheet."""
    return _BRACES.sub(lambda found: _single(found.group(0)), words)


def as_kept(typed: str, names: frozenset[str]) -> str:
    """Return what was typed in a sheet as a catalog keeps it: only *names* are filled in."""
    return _BRACE.sub(lambda found: _doubled(found.group(0), names), typed)


_BRACES = re.compile(r"\{\{|\}\}|\{[a-z_]+\}")
_BRACE = re.compile(r"\{[a-z_]+\}|[{}]")


def _single(found: str) -> str:
    return found[0] if found in ("{{", "}}") else found


def _doubled(found: str, names: frozenset[str]) -> str:
    return found if found[1:-1] in names else found.replace("{", "{{").replace("}", "}}")


def take_back(
    edition: Edition, rows: Iterable[Row], sources: Mapping[str, SourceText]
) -> tuple[Edition, tuple[Clash, ...], tuple[str, ...]]:
    """Return *edition* with what was changed in *rows*, what clashed, and what was taken.

    What two people changed clashes, and neither version is lost: the other is kept beside it.
    What was taken keeps what it was, and can be undone alone.
    """
    found = edition.by_context()
    clashes: list[Clash] = []
    taken: list[str] = []
    for row in rows:
        names = sources[row.context].names if row.context in sources else names_in(row.dutch)
        if not row.now.strip() or row.now == row.at_export:
            continue
        here = found.get(row.context, Translation(row.context, as_kept(row.dutch, names)))
        words, before = as_kept(row.now, names), as_kept(row.at_export, names)
        if here.words == words and here.id == as_kept(row.dutch, names):
            continue
        why = _clash(here, as_kept(row.dutch, names), before)
        if why is None:
            found[row.context] = changed(here, words)
            taken.append(row.context)
        elif here.words != words:
            found[row.context] = replace(here, remarks=_with(here.remarks, PROPOSED, words))
            clashes.append(Clash(row.context, here.words, words, why))
    return replace(edition, translations=tuple(found.values())), tuple(clashes), tuple(taken)


def _clash(here: Translation, dutch: str, at_export: str) -> str | None:
    if here.id != dutch:
        return "the Dutch sentence changed meanwhile"
    if here.words != at_export:
        return "somebody else changed it meanwhile"
    return None


# -- as a PO file ------------------------------------------------------------------------

EXPORTED = "as exported: "
"""Before the words a translation had when its file went out, a remark in that file alone."""


def marked(edition: Edition, sources: Iterable[SourceText]) -> Edition:
    """Return *edition* with every text, and the words each goes out with: what changed is told."""
    known = edition.by_context()
    whole = (known.get(one.context, Translation(one.context, one.id)) for one in sources)
    going = (replace(one, remarks=_with(one.remarks, EXPORTED, one.words)) for one in whole)
    return replace(edition, translations=tuple(going))


def rows_from(edition: Edition) -> Iterator[Row]:
    """Yield what came back in a PO file that `marked` went out in, row by row."""
    for one in edition.translations:
        line = next((line for line in one.remarks if line.startswith(EXPORTED)), None)
        before = _unquoted(line.removeprefix(EXPORTED)) if line else ""
        yield Row(
            one.context, "", "", as_typed(one.id), as_typed(one.words), None, as_typed(before)
        )


# -- one change alone ---------------------------------------------------------------------

EARLIER, PROPOSED = "earlier: ", "also proposed: "
"""Before the words a translation had, or might have, each a remark of its own in the file."""


def changed(one: Translation, words: str) -> Translation:
    """Return *one* with new words; the ones it had are kept beside them."""
    remarks = tuple(line for line in one.remarks if not line.startswith(EARLIER))
    kept = _with(remarks, EARLIER, one.words) if one.words else remarks
    return replace(one, words=words, is_stale=False, was=None, remarks=kept)


def undone(one: Translation) -> Translation | None:
    """Return *one* with the words it had before; None when there are none."""
    return _swapped(one, EARLIER)


def accepted(one: Translation) -> Translation | None:
    """Return *one* with the words somebody else proposed; None when nobody did."""
    return _swapped(one, PROPOSED)


def _swapped(one: Translation, begin: str) -> Translation | None:
    line = next((line for line in reversed(one.remarks) if line.startswith(begin)), None)
    if line is None:
        return None
    left = tuple(other for other in one.remarks if other != line)
    return changed(replace(one, remarks=left), _unquoted(line.removeprefix(begin)))


def _with(remarks: tuple[str, ...], begin: str, words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*remarks, begin + json.dumps(words, ensure_ascii=False))))


def _unquoted(kept: str) -> str:
    return str(json.loads(kept)) if kept.startswith('"') else kept
