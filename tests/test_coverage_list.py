"""What of the sources stands where: each place in the list exists, and nothing is left out."""

from __future__ import annotations

import re
from pathlib import Path

from dialogs.library import load_library

ROOT = Path(__file__).parent.parent
LIST = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
ITEMS, _, SENTENCES = LIST.partition("## Sentences of source 000")
ROW = re.compile(r"^\| (\d+) \| ([^|]*) \| ([^|]*) \|([^|]*)\|$", re.MULTILINE)
OPEN = "open"
FOR_RELATIVES = {
    *range(41, 57), 79, 91, 92, 93, 95, 113, 119, 125, 131, *range(133, 144), 146, 148, 151, 159,
}  # fmt: skip
"""The numbers of the inventory whose row names relatives."""
SENTENCES_OF_000 = 50


def rows(part: str) -> list[tuple[int, str, str]]:
    return [(int(number), who, where) for number, who, where, _ in ROW.findall(part)]


def is_there(place: str) -> bool:
    script, _, state = place.partition(".")
    scripts = load_library().scripts
    if script in scripts:
        return state in scripts[script].states
    return (ROOT / place).is_file()


def test_every_item_for_relatives_has_a_row_in_order() -> None:
    numbers = [number for number, _, _ in rows(ITEMS)]
    assert numbers == sorted(set(numbers))
    assert set(numbers) >= FOR_RELATIVES


def test_every_sentence_of_the_tips_for_relatives_has_a_row() -> None:
    assert [number for number, _, _ in rows(SENTENCES)] == list(range(1, SENTENCES_OF_000 + 1))


def test_every_row_names_places_that_exist_or_says_it_is_open() -> None:
    for number, _, where in rows(LIST):
        named = re.findall(r"`([^`]+)`", where)
        assert named or where.strip() == OPEN, number
        assert [place for place in named if not is_there(place)] == [], number


def test_a_place_that_is_gone_is_seen() -> None:
    assert is_there("first_aid.watch")
    assert is_there("dialogs/reading/manners.py")
    assert not is_there("first_aid.gone")
    assert not is_there("dialogs/reading/gone.py")
