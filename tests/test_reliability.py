"""The table of faults names tests that exist."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = (TESTS.parent / "docs" / "reliability.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (\d+) .*\|.*\|(.*)\|$", re.MULTILINE)
PROMISED = {*range(1, 12), *range(13, 23), 25, 26, 27, 33, 35, 37, 38, 39, 46, 49, 50}


def names_there() -> Iterator[str]:
    for file in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node.name


def test_every_fault_is_in_the_table_once_in_order() -> None:
    numbers = [int(number) for number, _ in ROW.findall(TABLE)]
    assert numbers == sorted(set(numbers))
    assert set(numbers) >= PROMISED


def test_every_test_that_a_row_names_exists() -> None:
    there = set(names_there())
    for number, names in ROW.findall(TABLE):
        named = re.findall(r"`(test_\w+)`", names)
        assert named, number
        assert set(named) <= there, number
    assert "test_that_nobody_wrote" not in there
