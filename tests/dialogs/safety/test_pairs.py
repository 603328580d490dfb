"""An idiom, a frame or the past hides nothing that is said in nearly the same words."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogs.safety.net import find_danger, find_dangers

_LINES = (Path(__file__).parent / "pairs.txt").read_text(encoding="utf-8").splitlines()[1:]
PAIRS = [tuple(line.split("|")) for line in _LINES]


@pytest.mark.parametrize(("danger", "severity", "meant", "harmless"), PAIRS)
def test_danger_is_heard_beside_its_idiom(
    danger: str, severity: str, meant: str, harmless: str
) -> None:
    heard = find_dangers(meant, lang="nl")

    assert (danger, severity) in [(one.danger, one.severity) for one in heard]
    assert find_danger(harmless, lang="nl") is None
