"""Texts as a spreadsheet, for translators who don't work with PO files; needs openpyxl."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from bot.talks import TalkLine, first_said, where_said
from dialogs.translations.exchange import Row
from storage.faults import SettingError

HEAD = (
    "context", "what it is", "said before it", "Dutch", "translation", "at most", "as exported",
    "to know", "the talk around it", "characters",
)  # fmt: skip
WIDTHS = (30, 10, 45, 55, 55, 8, 20, 30, 14, 10)
TALKS = "talks"
COLUMNS = "ABCDEFGHIJ"


def write_sheet(
    file: Path, locale: str, rows: Iterable[Row], talks: Sequence[TalkLine] = ()
) -> None:
    """Write *rows* as an XLSX file, and *talks* behind them, each text with the way to its talk.

    The column of what went out is hidden.
    """
    book = _openpyxl().Workbook()
    sheet = book.active
    sheet.title = locale
    sheet.append(HEAD)
    said = first_said(talks)
    for row in rows:
        sheet.append(astuple(row))
        _as_text(sheet[sheet.max_row])
        _add_help(sheet, sheet.max_row, row, where_said(row.context, said))
    _set_widths(sheet, zip(COLUMNS, WIDTHS, strict=True))
    sheet.column_dimensions["G"].hidden = True
    sheet.freeze_panes = "E2"
    _write_talks(book, locale, talks)
    book.save(file)


def _add_help(sheet: Any, number: int, row: Row, at: int | None) -> None:  # Any: openpyxl's
    if row.limit is not None:
        sheet[f"J{number}"] = f"=LEN(E{number})"
    if at is not None:
        sheet[f"I{number}"] = f"{TALKS} {at + 2}"
        links = import_module("openpyxl.worksheet.hyperlink")
        to = links.Hyperlink(ref=f"I{number}", location=f"{TALKS}!A{at + 2}")
        sheet[f"I{number}"].hyperlink = to


def _write_talks(book: Any, locale: str, talks: Sequence[TalkLine]) -> None:  # Any: as above
    sheet = book.create_sheet(TALKS)
    sheet.append(("Dutch", locale, "context"))
    for line in talks:
        sheet.append((line.dutch, line.words, line.context))
        _as_text(sheet[sheet.max_row])
    _set_widths(sheet, zip("ABC", (70, 70, 30), strict=True))
    sheet.freeze_panes = "A2"


def _set_widths(sheet: Any, widths: Iterable[tuple[str, int]]) -> None:  # Any: as above
    for column, width in widths:
        sheet.column_dimensions[column].width = width


def _as_text(cells: Iterable[Any]) -> None:  # Any: as above
    for cell in cells:
        if isinstance(cell.value, str):
            cell.data_type = "s"  # a text that begins with = is no formula


def read_sheet(file: Path) -> tuple[str, tuple[Row, ...]]:
    """Return the locale and the rows of an XLSX file that `write_sheet` wrote."""
    book = _openpyxl().load_workbook(file)
    sheet = book.worksheets[0]
    lines = sheet.iter_rows(min_row=2, max_col=8, values_only=True)
    return sheet.title, tuple(_row(cells) for cells in lines if cells[0])


def _row(cells: Sequence[object]) -> Row:
    context, kind, before, dutch, now, limit, at_export, notes = (
        "" if cell is None else str(cell) for cell in cells
    )
    most = int(float(limit)) if limit else None
    return Row(context, kind, before, dutch, now, most, at_export, notes)


def _openpyxl() -> ModuleType:
    try:
        return import_module("openpyxl")  # only translators have it
    except ImportError:
        mend = "Install it: .venv/bin/pip install -e '.[translate]'"
        raise SettingError("openpyxl", "is not there.", mend) from None
