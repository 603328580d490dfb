"""Texts as a spreadsheet, for translators who don't work with PO files; needs openpyxl."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple
from importlib import import_module
from pathlib import Path
from types import ModuleType

from dialogs.translations.exchange import Row
from storage.faults import SettingError

HEAD = ("context", "what it is", "said before it", "Dutch", "translation", "at most", "as exported")
WIDTHS = (30, 10, 50, 60, 60, 8, 20)


def write_sheet(file: Path, locale: str, rows: Iterable[Row]) -> None:
    """Write *rows* as an XLSX file; the last column is hidden and says what went out."""
    book = _openpyxl().Workbook()
    sheet = book.active
    sheet.title = locale
    sheet.append(HEAD)
    for row in rows:
        sheet.append(astuple(row))
        for cell in sheet[sheet.max_row]:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # a text that begins with = is no formula
    for column, width in zip("ABCDEFG", WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
    sheet.column_dimensions["G"].hidden = True
    sheet.freeze_panes = "E2"
    book.save(file)


def read_sheet(file: Path) -> tuple[str, tuple[Row, ...]]:
    """Return the locale and the rows of an XLSX file that `write_sheet` wrote."""
    book = _openpyxl().load_workbook(file)
    sheet = book.active
    lines = sheet.iter_rows(min_row=2, max_col=len(HEAD), values_only=True)
    return sheet.title, tuple(_row(cells) for cells in lines if cells[0])


def _row(cells: Sequence[object]) -> Row:
    context, kind, before, dutch, now, limit, at_export = (
        "" if cell is None else str(cell) for cell in cells
    )
    return Row(context, kind, before, dutch, now, int(limit) if limit else None, at_export)


def _openpyxl() -> ModuleType:
    try:
        return import_module("openpyxl")  # only translators have it
    except ImportError:
        mend = "Install it: .venv/bin/pip install -e '.[translate]'"
        raise SettingError("openpyxl", "is not there.", mend) from None
