"""The signed list: every safety text is on it as it now reads, and says who read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from dialogs.analysis.signing import (
    DRAFT,
    SIGNED,
    Signature,
    find_unsigned,
    hash_of_words,
    safety_scripts,
)
from dialogs.library import load_library

LIST = Path(__file__).parents[3] / "docs" / "safety" / "signed.yaml"
LIBRARY = load_library()


def signatures() -> dict[str, Signature]:
    data: dict[str, dict[str, Any]] = yaml.safe_load(LIST.read_text(encoding="utf-8"))  # Any: YAML
    return {name: Signature(**{k: str(v) for k, v in row.items()}) for name, row in data.items()}


def test_every_safety_text_is_listed_as_it_now_reads() -> None:
    assert list(find_unsigned(LIBRARY, signatures(), drafts=False)) == []


def test_the_list_names_no_script_that_is_gone() -> None:
    assert signatures().keys() == {script.id for script in safety_scripts(LIBRARY)}


def test_nothing_is_signed_without_a_name_and_a_date() -> None:
    for signature in signatures().values():
        assert signature.status in (DRAFT, SIGNED)
        assert (signature.status == SIGNED) == bool(signature.name and signature.date)


def test_a_draft_is_a_finding_when_it_is_asked_for() -> None:
    script = next(safety_scripts(LIBRARY))
    drafted = signatures() | {script.id: Signature(hash_of_words(script), DRAFT)}

    found = list(find_unsigned(LIBRARY, drafted, drafts=True))

    assert ("unsigned-safety-text", script.place) in [(one.code, one.place) for one in found]


def test_a_changed_word_or_an_unlisted_script_is_a_finding() -> None:
    script = next(safety_scripts(LIBRARY))
    listed = signatures()
    changed = listed | {script.id: replace(listed[script.id], words="0")}
    missing = {name: one for name, one in listed.items() if name != script.id}

    for wrong in (changed, missing):
        (found,) = find_unsigned(LIBRARY, wrong, drafts=False)
        assert found.code == "unlisted-safety-text"
