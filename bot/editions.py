"""Translations as PO files: one folder a locale, read and written through Babel."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.catalog import Message as PoMessage
from babel.messages.pofile import PoFileError, read_po, write_po

from bot.catalogs import DRAFT, FOLDER, PO, is_draft, locales_in, path_of
from dialogs.findings import Faults, Finding, Place
from dialogs.translations.merging import Edition, Translation
from dialogs.translations.sources import SourceText

TEMPLATE = "messages.pot"
NOT_OFFERED = ": not offered to people yet"
HEAD = "# Houvast: {locale}\n"
LINE = re.compile(r'\s*|#.*|(?:msg(?:ctxt|id|str)\s+)?"(?:[^"\\]|\\.)*"\s*')
QUOTE = "Write every text between double quotes, as the others are."
WAS = "was: "
"""Before the Dutch sentence that a stale translation was made for; Babel reads no ``#|``."""

WIDTH = 1_000_000
"""Nothing is broken over lines, so that a comment comes back as it went."""

HEADER = (
    'msgid ""\nmsgstr ""\n"Project-Id-Version: houvast\\n"\n"Language: {locale}\\n"\n'
    '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    '"Content-Transfer-Encoding: 8bit\\n"\n\n'
)


def read_edition(locale: str, folder: Path = FOLDER) -> Edition:
    """Return a locale's translations; raise Faults when the file can't be read as PO."""
    path = path_of(locale, folder)
    file = f"{folder.name}/{locale}/{PO.as_posix()}"
    return read_po_text(path.read_text(encoding="utf-8"), locale, file, is_draft=is_draft(path))


def read_po_text(text: str, locale: str, file: str, *, is_draft: bool = False) -> Edition:
    """Return the translations in *text*; raise Faults, naming *file*, when it is no PO."""
    _find_unquoted(file, text)
    try:
        found = read_po(io.StringIO(text), locale, abort_invalid=True)
    except (PoFileError, ValueError) as error:
        what = f"this can't be read as PO: {error}"
        raise Faults((Finding(Place(file), "bad-po", what, QUOTE),)) from None
    head = [line for line in text.partition("\nmsgid")[0].splitlines() if line.startswith("#")]
    return Edition(
        locale,
        file,
        tuple(_translations(found)),
        tuple(_translation(one) for one in found.obsolete.values()),
        is_draft,
        tuple(line for line in head if not line.startswith(DRAFT)),
    )


def _find_unquoted(file: str, text: str) -> None:
    """Raise Faults for lines that Babel would read wrongly without a word."""
    bad = [number for number, line in enumerate(text.split("\n"), 1) if not LINE.fullmatch(line)]
    if bad:
        what = "this line is neither a comment nor a text in quotes"
        raise Faults(tuple(Finding(Place(file, line), "bad-po", what, QUOTE) for line in bad))


def read_editions(folder: Path = FOLDER) -> tuple[Edition, ...]:
    """Return every locale's translations."""
    return tuple(read_edition(locale, folder) for locale in locales_in(folder))


def _translations(found: PoCatalog) -> Iterator[Translation]:
    return (_translation(one) for one in found if one.id)


def _translation(one: PoMessage) -> Translation:
    was = next((line for line in one.user_comments if line.startswith(WAS)), None)
    return Translation(
        str(one.context or ""),
        str(one.id),
        str(one.string or ""),
        one.fuzzy,
        was and was.removeprefix(WAS),
        tuple(line for line in one.user_comments if not line.startswith(WAS)),
        one.lineno or 1,
    )


# -- writing -----------------------------------------------------------------------------


def write_edition(edition: Edition, sources: Iterable[SourceText], folder: Path = FOLDER) -> None:
    """Write a locale's file anew, with what translators are told of each text."""
    path = path_of(edition.locale, folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(po_text(edition, sources), encoding="utf-8")


def po_text(edition: Edition, sources: Iterable[SourceText]) -> str:
    """Return a locale's translations as PO, with what translators are told of each text."""
    known = {source.context: source for source in sources}
    catalog = PoCatalog(locale=edition.locale, fuzzy=False)
    for one in edition.translations:
        source = known.get(one.context)
        catalog[one.id] = _po(one, source)
    for one in edition.gone:
        catalog.obsolete[one.id, one.context] = _po(one, None)
    head = "\n".join(edition.head) + "\n" if edition.head else HEAD.format(locale=edition.locale)
    head += f"{DRAFT}{NOT_OFFERED}\n" if edition.is_draft else ""
    return head + HEADER.format(locale=edition.locale) + _text(catalog)


def write_template(sources: Iterable[SourceText], folder: Path = FOLDER) -> Path:
    """Write the list of all texts, ready to begin a language with; return where."""
    catalog = PoCatalog(fuzzy=False)
    for source in sources:
        one = Translation(source.context, source.id)
        catalog[one.id] = _po(one, source)
    path = folder / TEMPLATE
    path.write_text(HEADER.format(locale="") + _text(catalog), encoding="utf-8")
    return path


def _po(one: Translation, source: SourceText | None) -> PoMessage:
    place = source.place if source else None
    return PoMessage(
        one.id,
        one.words,
        locations=[(place.file, place.line)] if place else [],
        flags=["fuzzy"] if one.is_stale else [],
        auto_comments=source.comments() if source else (),
        user_comments=(*one.remarks, WAS + one.was) if one.was else one.remarks,
        context=one.context,
    )


def _text(catalog: PoCatalog) -> str:
    out = io.BytesIO()
    write_po(out, catalog, omit_header=True, width=WIDTH)
    return out.getvalue().decode("utf-8")
