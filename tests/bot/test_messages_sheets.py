from __future__ import annotations

from pathlib import Path

import pytest

from bot.sheets import read_sheet, write_sheet
from dialogs.translations.exchange import Row

pytest.importorskip("openpyxl")


def test_a_spreadsheet_comes_back_as_it_went(tmp_path: Path) -> None:
    rows = (
        Row("a.s.say.0", "bubble", "", "Dag {name}", "=Bonjour «{name}»", None, "Bonjour"),
        Row("a.s.answer.yes", "button", "Dag", "Ja", "", 64, ""),
    )
    write_sheet(tmp_path / "fr.xlsx", "fr", rows)
    assert read_sheet(tmp_path / "fr.xlsx") == ("fr", rows)
