from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from bot.catalogs import open_library
from bot.messages import all_texts
from bot.sheets import read_sheet, write_sheet
from bot.talks import TalkLine, first_said, talks
from bot.terminal import TRANSCRIPTS
from dialogs.catalog import DUTCH
from dialogs.translations.exchange import Row

pytest.importorskip("openpyxl")


def test_a_spreadsheet_comes_back_as_it_went(tmp_path: Path) -> None:
    rows = (
        Row("a.s.say.0", "bubble", "", "Dag {name}", "=Bonjour «{name}»", None, "Bonjour"),
        Row("a.s.answer.yes", "button", "Dag", "Ja", "", 64, "", "for client"),
        Row("a.s.say.1", "bubble", "", "Hoi", " _x0041_ 'a' \t{\n}🙂\u00a0! ", None, "-1"),
    )
    write_sheet(tmp_path / "fr.xlsx", "fr", rows)
    assert read_sheet(tmp_path / "fr.xlsx") == ("fr", rows)


def test_each_text_leads_to_the_talk_around_it(tmp_path: Path) -> None:
    talk = (
        TalkLine("", "# a talk"),
        TalkLine("", "> hallo"),
        TalkLine("a.s.say.0", "Dag An", "Bonjour An"),
        TalkLine("a.s.ask.0", "Gaat het?", "Ça va ?"),
    )
    contexts = ("a.s.say.0", "a.s.ask.1", "a.s.rephrase", "b.title")
    rows = [Row(context, "bubble", "", "Dag", "", None, "") for context in contexts]
    write_sheet(tmp_path / "fr.xlsx", "fr", rows, talk)

    book = import_module("openpyxl").load_workbook(tmp_path / "fr.xlsx")
    texts, around = book.worksheets

    links = [texts[f"I{row}"].hyperlink for row in range(2, 6)]
    assert [link and link.location for link in links] == [
        "talks!A4", "talks!A5", "talks!A4", None,
    ]  # fmt: skip
    assert [cell.value for cell in around[4]] == ["Dag An", "Bonjour An", "a.s.say.0"]
    assert texts.column_dimensions["G"].hidden
    assert read_sheet(tmp_path / "fr.xlsx") == ("fr", tuple(rows))


def test_our_own_talks_say_most_of_our_texts() -> None:
    lines = tuple(talks(open_library(), TRANSCRIPTS, DUTCH))
    said = first_said(lines)
    assert sum(text.context in said for text in all_texts()) > 700
    assert all(line.dutch == line.words for line in lines if line.context)
