"""A place of its own for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storage.places import Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A data folder and a key file that nobody has used yet."""
    return Place(tmp_path)
