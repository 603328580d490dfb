from __future__ import annotations

from collections import Counter

import pytest

from tests.dialogs.reading.tables import FOLDER, Case, cases, read

TABLES = sorted(path.stem for path in FOLDER.glob("*.txt"))
CASES = [case for name in TABLES for case in cases(name)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_typed_answer_is_read_as_the_table_says(case: Case) -> None:
    assert read(case) == case.expected


def test_the_tables_hold_hundreds_of_dutch_cases_and_no_doubles() -> None:
    assert sum(case.lang == "nl" for case in CASES) >= 300
    doubles = [case for case, times in Counter(CASES).items() if times > 1]
    assert doubles == []
