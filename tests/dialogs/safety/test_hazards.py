"""The list of hazards: every test that it names is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
HAZARDS = (ROOT / "docs" / "safety" / "hazards.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (H\d+) \|.*$", HAZARDS, re.MULTILINE)
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", HAZARDS)))


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_every_test_that_proves_a_control_exists(file: str, name: str) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_every_hazard_has_seven_columns_and_a_proof() -> None:
    assert len(ROWS) == len(set(ROWS)) > 10
    for line in HAZARDS.splitlines():
        if line.startswith("| H"):
            assert line.count(" | ") == 6, line[:6]
            assert "::test_" in line, line[:6]
