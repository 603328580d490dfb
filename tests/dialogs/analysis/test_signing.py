"""The signed list: every safety text is on it as it now reads, and says who read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.catalogs import open_library
from bot.signatures import read_signatures, sign, write_signatures
from dialogs.analysis.signing import (
    DRAFT,
    SIGNED,
    Signature,
    find_unsigned,
    hash_of_words,
    safety_scripts,
)
from dialogs.catalog import DUTCH, Catalog
from storage.faults import SettingError

LIBRARY = open_library()
SCRIPT = next(safety_scripts(LIBRARY))
KEY = (SCRIPT.id, "nl")


def signatures() -> dict[tuple[str, str], Signature]:
    return dict(read_signatures() or {})


def test_every_safety_text_was_read_by_a_second_person_as_it_now_stands() -> None:
    assert list(find_unsigned(LIBRARY, signatures(), drafts=False)) == []


def test_the_list_names_no_script_that_is_gone() -> None:
    assert {script for script, _ in signatures()} == {one.id for one in safety_scripts(LIBRARY)}


def test_first_aid_and_the_hello_of_the_next_day_are_on_it() -> None:
    assert {("first_aid", "nl"), ("hello_after", "nl_BE"), ("unclear_suicide", "nl")} <= set(
        signatures()
    )


def test_nothing_is_signed_without_a_name_and_a_date() -> None:
    for signature in signatures().values():
        assert signature.status in (DRAFT, SIGNED)
        assert (signature.status == SIGNED) == bool(signature.name and signature.date)
        assert signature.read_by
        assert signature.read_on


def test_a_draft_is_a_finding_when_it_is_asked_for() -> None:
    found = list(find_unsigned(LIBRARY, signatures(), drafts=True))

    assert ("unsigned-safety-text", SCRIPT.place) in [(one.code, one.place) for one in found]


@pytest.mark.parametrize("how", ["changed", "missing", "read by nobody"])
def test_a_changed_word_stops_the_check_until_a_second_person_has_read_it(how: str) -> None:
    listed = signatures()
    if how == "changed":
        listed[KEY] = replace(listed[KEY], words="0")
    elif how == "missing":
        del listed[KEY]
    else:
        listed[KEY] = replace(listed[KEY], read_by="")

    (found,) = find_unsigned(LIBRARY, listed, drafts=False)

    assert found.code == "unread-safety-text"
    assert f"--lang nl --name NAME {SCRIPT.id}" in found.mend


def test_a_changed_translation_stops_it_too() -> None:
    text = SCRIPT.title
    flemish = Catalog("nl_BE", {(text.context, text.id): "Iets anders"}, DUTCH)

    assert hash_of_words(SCRIPT, flemish) != hash_of_words(SCRIPT, DUTCH)


def test_signing_shows_the_words_and_keeps_what_others_signed(tmp_path: Path) -> None:
    file = tmp_path / "signed.yaml"
    write_signatures({(SCRIPT.id, "fr"): Signature("1", "An", "2026-11-01")}, file)

    shown = "\n".join(sign("nl", "Jo", [SCRIPT.id], "2026-11-21", file))

    kept = read_signatures(file) or {}
    assert SCRIPT.title.id in shown
    assert kept[SCRIPT.id, "fr"].read_by == "An"
    assert kept[KEY] == Signature(hash_of_words(SCRIPT, DUTCH), "Jo", "2026-11-21")


def test_nobody_signs_without_a_name() -> None:
    with pytest.raises(SettingError):
        list(sign("nl", " ", [], "2026-11-21"))
