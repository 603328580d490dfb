"""``houvast messages``: the texts there are, and what translators made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import bot
import dialogs
from bot.catalogs import FOLDER, locales_in, path_of
from bot.editions import read_edition, read_editions, write_edition, write_template
from bot.sheets import read_sheet, write_sheet
from dialogs.library import load_library
from dialogs.translations.exchange import rows_of, take_back
from dialogs.translations.merging import Edition, merge, status_of
from dialogs.translations.sources import SourceText, messages_of, texts_in

__all__ = [
    "all_texts",
    "export_sheet",
    "extract",
    "import_sheet",
    "merge_locales",
    "read_editions",
    "tell_status",
    "texts_in_code",
]

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


def export_sheet(file: Path, locale: str) -> Iterator[str]:
    """Write a locale as a spreadsheet; yield what was done."""
    texts = all_texts()
    write_sheet(file, locale, rows_of(texts, merge(texts, _edition(locale))))
    yield f"{file}: {len(texts)} texts in {locale}"


def import_sheet(file: Path) -> Iterator[str]:
    """Take back a spreadsheet; yield what two people changed, and how far the locale is."""
    texts = all_texts()
    locale, rows = read_sheet(file)
    taken, clashes = take_back(merge(texts, _edition(locale)), rows)
    merged = merge(texts, taken)
    write_edition(merged, texts)
    yield from map(str, clashes)
    yield str(status_of({text.context: text for text in texts}, merged))
