from __future__ import annotations

from collections import Counter

import pytest

from tests.dialogs.reading.tables import FOLDER, Case, cases, read

TABLES = sorted(path.stem for path in FOLDER.glob("*.txt"))
CASES = [case for name in TABLES for case in cases(name)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_typed_answer_is_read_as_the_table_says(case: Case) -> None:
    assert read(case) == case.expected


@pytest.mark.parametrize("lang", ["nl", "nl-BE", "en", "fr"])
def test_each_language_has_hundreds_of_cases_of_its_own(lang: str) -> None:
    other = {(case.kind, case.typed) for case in CASES if case.lang != lang}
    own = {(case.kind, case.typed) for case in CASES if case.lang == lang} - other

    assert len(own) >= 300


def test_no_case_stands_there_twice() -> None:
    assert [case for case, times in Counter(CASES).items() if times > 1] == []
