"""``houvast messages``: the texts there are, and what translators made of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import bot
import dialogs
from bot.catalogs import FOLDER, PO, locales_in, open_library, path_of
from bot.editions import (
    po_text,
    read_edition,
    read_editions,
    read_po_text,
    write_edition,
    write_template,
)
from bot.rehearsal import read_transcripts
from bot.sheets import read_sheet, write_sheet
from bot.stretching import tell_pseudo
from bot.talks import talks
from bot.terminal import TRANSCRIPTS
from dialogs.catalog import Catalog
from dialogs.library import load_library
from dialogs.translations.exchange import (
    Row,
    accepted,
    marked,
    rows_from,
    rows_of,
    take_back,
    undone,
)
from dialogs.translations.merging import Edition, Translation, merge, status_of
from dialogs.translations.sources import SourceText, messages_of, texts_in
from storage.faults import SettingError

__all__ = [
    "accept",
    "all_texts",
    "export",
    "extract",
    "merge_locales",
    "read_editions",
    "take",
    "tell_status",
    "texts_in_code",
    "try_pseudo",
    "undo",
]

LANGUAGE = re.compile(r'^"Language: (\w+)\\n"$', re.MULTILINE)
"""Where a PO file says which language it is in."""

HOUSES = (dialogs, bot)
"""The packages whose modules hold texts; the storage below says nothing."""


def texts_in_code() -> Iterator[SourceText]:
    """Yield every text that is written in a module of ours, module by module."""
    for house in HOUSES:
        folder = Path(house.__path__[0])
        for path in sorted(folder.rglob("*.py")):
            name = path.relative_to(folder.parent).as_posix()
            yield from texts_in(name, path.read_text(encoding="utf-8"))


def all_texts() -> tuple[SourceText, ...]:
    """Return every text of scripts and program; raise Faults when a script can't be read."""
    return messages_of(load_library(), texts_in_code())


def extract() -> Iterator[str]:
    """Write the list of all texts; yield what was done."""
    texts = all_texts()
    yield f"{write_template(texts).relative_to(FOLDER.parent)}: {len(texts)} texts"


def merge_locales(wanted: Iterable[str]) -> Iterator[str]:
    """Bring locales (none named: all) up to the texts there are; a new one begins as a draft."""
    texts = all_texts()
    sources = {text.context: text for text in texts}
    for locale in tuple(wanted) or locales_in():
        merged = merge(texts, _edition(locale))
        write_edition(merged, texts)
        yield str(status_of(sources, merged))


def _edition(locale: str) -> Edition:
    if path_of(locale).exists():
        return read_edition(locale)
    return Edition(locale, path_of(locale).name, is_draft=True)


def tell_status() -> Iterator[str]:
    """Yield how far each locale is."""
    sources = {text.context: text for text in all_texts()}
    for edition in read_editions():
        yield str(status_of(sources, edition))


def try_pseudo() -> Iterator[str]:
    """Yield what no translator gets, and what breaks in a language 40 % longer."""
    return tell_pseudo(load_library(), read_transcripts(TRANSCRIPTS))


def export(file: Path, locale: str) -> Iterator[str]:
    """Write a locale as a spreadsheet, or as PO when *file* ends so; yield what was done."""
    texts = all_texts()
    edition = merge(texts, _edition(locale))
    if file.suffix == PO.suffix:
        file.write_text(po_text(marked(edition, texts), texts), encoding="utf-8")
        yield f"{file}: {len(texts)} texts in {locale}"
        return
    around = tuple(talks(open_library(), TRANSCRIPTS, Catalog(locale, edition.messages())))
    write_sheet(file, locale, rows_of(texts, edition), around)
    yield f"{file}: {len(texts)} texts in {locale}, and {len(around)} lines of talk around them"


def take(file: Path) -> Iterator[str]:
    """Take back what `export` wrote; yield what two people changed, and how far the locale is."""
    texts = all_texts()
    sources = {text.context: text for text in texts}
    locale, rows = _read_back(file)
    edition, clashes, taken = take_back(merge(texts, _edition(locale)), rows, sources)
    merged = merge(texts, edition)
    write_edition(merged, texts)
    yield from map(str, clashes)
    for context in taken:
        sign = ": said in danger, a second person signs it" * _is_danger(sources.get(context))
        yield f"taken: {context}{sign}"
    yield str(status_of(sources, merged))


def _read_back(file: Path) -> tuple[str, tuple[Row, ...]]:
    if file.suffix != PO.suffix:
        return read_sheet(file)
    text = file.read_text(encoding="utf-8")
    found = LANGUAGE.search(text)
    if found is None:
        raise SettingError(file.name, "does not say its language.", "Begin with an export.")
    locale = found.group(1)
    return locale, tuple(rows_from(read_po_text(text, locale, file.name)))


def _is_danger(source: SourceText | None) -> bool:
    return source is not None and source.is_danger


def undo(locale: str, contexts: Iterable[str]) -> Iterator[str]:
    """Give texts the words back that they had before; yield what was done."""
    return _swap(locale, contexts, undone, "has no earlier words")


def accept(locale: str, contexts: Iterable[str]) -> Iterator[str]:
    """Give texts the words that somebody else proposed; yield what was done."""
    return _swap(locale, contexts, accepted, "has no other proposal")


def _swap(
    locale: str,
    contexts: Iterable[str],
    change: Callable[[Translation], Translation | None],
    none: str,
) -> Iterator[str]:
    texts = all_texts()
    edition = merge(texts, _edition(locale))
    found = edition.by_context()
    for context in contexts:
        after = change(found[context]) if context in found else None
        if after is None:
            yield f"{context} {none}"
        else:
            found[context] = after
            yield f"{context}: “{after.words}”"
    write_edition(merge(texts, replace(edition, translations=tuple(found.values()))), texts)
