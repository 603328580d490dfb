from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.catalogs import FOLDER, Catalogs, is_draft, locales_in, open_library, path_of
from bot.editions import read_edition, read_editions, write_edition, write_template
from bot.messages import all_texts, texts_in_code
from bot.phrasebook import read_messages
from dialogs.catalog import DUTCH
from dialogs.findings import Faults, Place
from dialogs.messages import Text
from dialogs.translations.merging import Edition, Translation, merge, status_of
from dialogs.translations.pseudo import PSEUDO, pseudo
from dialogs.translations.sources import SourceText

DAG = SourceText("a.s.say.0", "Dag {name}", Place("client/a.yaml", 2), "bubble", before="Eerst.")
FRENCH = Translation(DAG.context, DAG.id, "Bonjour «{name}»", remarks=("lu par deux",))


def french(folder: Path, *translations: Translation, is_draft: bool = False) -> Edition:
    edition = Edition("fr", "x", translations, is_draft=is_draft)
    write_edition(edition, [DAG], folder)
    return read_edition("fr", folder)


@pytest.mark.parametrize("is_stale", [False, True])
def test_a_translation_comes_back_from_its_file_as_it_was(
    tmp_path: Path, *, is_stale: bool
) -> None:
    one = Translation(DAG.context, DAG.id, 'Bon\n"jour" {name}', is_stale, "Hoi" * is_stale or None)
    (read,) = french(tmp_path, one).translations
    assert (read.words, read.is_stale, read.was) == (one.words, one.is_stale, one.was)


def test_remarks_and_what_is_gone_stay_in_the_file(tmp_path: Path) -> None:
    write_edition(Edition("fr", "x", (FRENCH,)), [DAG], tmp_path)
    without = merge([], read_edition("fr", tmp_path))
    write_edition(without, [], tmp_path)
    (gone,) = read_edition("fr", tmp_path).gone
    assert (gone.words, gone.context) == (FRENCH.words, FRENCH.context)


def test_writing_twice_writes_the_same(tmp_path: Path) -> None:
    edition = french(tmp_path, FRENCH)
    before = path_of("fr", tmp_path).read_bytes()
    write_edition(edition, [DAG], tmp_path)
    assert path_of("fr", tmp_path).read_bytes() == before
    assert b"client/a.yaml:2" in before
    assert b"before it: Eerst." in before


def test_the_list_of_all_texts_holds_no_translation(tmp_path: Path) -> None:
    written = write_template([DAG], tmp_path).read_text(encoding="utf-8")
    assert 'msgctxt "a.s.say.0"\nmsgid "Dag {name}"\nmsgstr ""' in written


def test_a_file_that_is_no_po_is_named(tmp_path: Path) -> None:
    path = path_of("fr", tmp_path)
    path.parent.mkdir(parents=True)
    path.write_text('msgid "x"\nmsgstr onzin\n', encoding="utf-8")
    with pytest.raises(Faults, match="bad-po"):
        read_edition("fr", tmp_path)


# -- at run time -------------------------------------------------------------------------


def test_a_draft_is_not_offered_unless_it_is_asked_for(tmp_path: Path) -> None:
    assert french(tmp_path, FRENCH, is_draft=True).is_draft
    assert list(Catalogs(tmp_path)) == ["nl"]
    assert "fr" not in Catalogs(tmp_path)
    assert Catalogs(tmp_path)["nl"] is DUTCH
    assert list(Catalogs(tmp_path, ["fr"])) == ["nl", "fr"]


def test_nothing_is_read_until_somebody_speaks_it(tmp_path: Path) -> None:
    french(tmp_path, FRENCH)
    catalogs = Catalogs(tmp_path)
    path_of("fr", tmp_path).write_text("nothing", encoding="utf-8")
    assert "fr" in catalogs
    assert len(catalogs) == 2
    path_of("fr", tmp_path).unlink()
    with pytest.raises(FileNotFoundError):
        catalogs["fr"]


def test_a_stale_or_missing_text_is_said_in_the_parents_words_never_as_a_key(
    tmp_path: Path,
) -> None:
    french(tmp_path, FRENCH, Translation("a.s.say.1", "Nu", "Vieux", is_stale=True))
    swiss = Edition("fr_CH", "x", (Translation("a.s.say.2", "Tot ziens", "Adieu"),))
    write_edition(swiss, [], tmp_path)
    catalog = Catalogs(tmp_path)["fr_CH"]
    said = [catalog.find(Text(f"a.s.say.{n}", id_)) for n, id_ in enumerate(WORDS)]
    assert said == ["Bonjour «{name}»", "Nu", "Adieu"]


WORDS = ("Dag {name}", "Nu", "Tot ziens")


def test_a_locale_without_a_file_takes_its_languages(tmp_path: Path) -> None:
    library = open_library()
    assert library.catalog("nl_BE").locale == "nl_BE"
    assert library.catalog("nl_SR") is DUTCH
    assert library.catalog("xx") is DUTCH


def test_the_language_nobody_speaks_can_be_tried() -> None:
    catalog = open_library((PSEUDO,)).catalog(PSEUDO)
    assert catalog.find(Text("a.b", "Dag")) == pseudo("Dag")
    assert PSEUDO not in open_library().catalogs


# -- what is there ------------------------------------------------------------------------


def test_texts_of_the_program_are_found() -> None:
    found = {text.context: text for text in texts_in_code()}
    assert {"controls.skip", "units.lines.one", "days.today", "copy.title", "trouble.sorry"} <= set(
        found
    )
    assert found["controls.skip"].place.file == "bot/render.py"


def test_each_locale_stands_where_it_is_looked_for() -> None:
    assert "nl_BE" in locales_in(FOLDER)
    assert not is_draft(path_of("nl_BE"))
    sources = {text.context: text for text in all_texts()}
    for edition in read_editions():
        status = status_of(sources, edition)
        assert status.is_draft or (status.missing, status.stale) == (0, 0)


@pytest.mark.parametrize("locale", locales_in(FOLDER))
def test_what_people_read_is_what_translators_wrote(locale: str) -> None:
    assert read_messages(path_of(locale)) == read_edition(locale).messages()


def test_odd_characters_are_read_as_they_were_written(tmp_path: Path) -> None:
    words = 'a "b" \\n \\\\ \n\t{name} é 🙂 # ~'
    edition = french(
        tmp_path, replace(FRENCH, words=words), Translation("a.s.say.1", "Nu", "x", is_stale=True)
    )
    assert (
        read_messages(path_of("fr", tmp_path))
        == edition.messages()
        == {(DAG.context, DAG.id): words}
    )
