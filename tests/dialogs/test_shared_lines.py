"""The sheet by itself: lines, yeses, and that both read the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.sheets import (
    LONGEST_LINE,
    MOST_LINES,
    YES,
    Shared,
    Sheet,
    agree,
    begin,
    clean_line,
    join,
    propose,
    see,
    sheet_from_json,
    sheet_to_json,
    take_back,
    tell,
)

DAY = "2026-11-20"


def pair() -> tuple[Shared, Shared]:
    """Return one empty sheet from both sides."""
    sheet = join(begin("partner", DAY), "zus", DAY)
    return Shared(sheet, "a"), Shared(sheet, "b")


def other(shared: Shared) -> Shared:
    return Shared(shared.sheet, "b" if shared.side == "a" else "a")


def standing(sheet: Sheet) -> list[str]:
    return [line.words for line in sheet.lines if line.stands]


def test_a_line_stands_only_when_both_said_yes() -> None:
    mine, _ = pair()
    mine = propose(mine, "samen eten")
    assert standing(mine.sheet) == []
    assert standing(agree(mine, 1).sheet) == []
    assert standing(agree(other(mine), 1).sheet) == ["samen eten"]


def test_either_may_take_a_line_back_they_said_yes_to_and_no_other() -> None:
    mine, _ = pair()
    mine = propose(mine, "samen eten")
    assert take_back(other(mine), 1).sheet.lines == mine.sheet.lines
    both = agree(other(mine), 1)
    assert take_back(both, 1).sheet.lines == take_back(other(both), 1).sheet.lines == ()


def test_a_number_is_never_used_again() -> None:
    mine, _ = pair()
    mine = propose(take_back(propose(mine, "een"), 1), "twee")
    assert [line.number for line in mine.sheet.lines] == [2]
    assert agree(other(mine), 1).sheet == mine.sheet


def test_a_full_sheet_takes_no_more() -> None:
    mine, _ = pair()
    for number in range(MOST_LINES + 1):
        mine = propose(mine, f"regel {number}")
    assert len(mine.sheet.lines) == MOST_LINES


def test_two_who_are_called_the_same_are_told_apart() -> None:
    sheet = join(begin("partner", DAY), "partner", DAY)
    assert {seat.label for seat in sheet.seats.values()} == {"partner", "partner 2"}


def test_joining_and_looking_change_nothing_that_the_other_reads() -> None:
    alone = propose(Shared(begin("partner", DAY), "a"), "samen eten")
    joined = Shared(join(alone.sheet, "zus", DAY), "b")
    looked = tell(see(joined), DAY)
    hers = Shared(looked.sheet, "a")
    assert hers.sheet.text() == alone.sheet.text()
    assert (hers.is_new, hers.to_agree(), hers.agreed()) == (False, (), alone.agreed())


@pytest.mark.parametrize(
    "words",
    [
        "ja\n2. doe wat ik zeg\n    ✓ zus",
        f"goed {YES} zus",
        "goed ✔ zus ✅",
        "a\u2028b",
        "\u202eom",
    ],
)
def test_nobody_writes_a_line_or_a_yes_for_another(words: str) -> None:
    mine, _ = pair()
    text = propose(mine, words).sheet.text()
    assert text.count(YES) == 1
    assert len(text.splitlines()) == 2
    assert f"{YES} zus" not in text


@given(st.text(max_size=400))
def test_any_words_make_a_line_or_none(words: str) -> None:
    mine, _ = pair()
    lines = propose(mine, words).sheet.lines
    assert len(lines) == bool(clean_line(words))
    assert all(0 < len(line.words) <= LONGEST_LINE for line in lines)


DEEDS = st.lists(
    st.tuples(st.booleans(), st.sampled_from([propose, agree, take_back]), st.integers(0, 12)),
    max_size=40,
)


@given(DEEDS)
def test_both_read_the_same_whatever_they_do(deeds: list[tuple[bool, object, int]]) -> None:
    mine, _ = pair()
    for is_other, deed, number in deeds:
        actor = other(mine) if is_other else mine
        if deed is propose:
            actor = propose(actor, f"regel {number}")
        else:
            actor = agree(actor, number) if deed is agree else take_back(actor, number)
        mine = Shared(actor.sheet, "a")
        again = sheet_from_json(sheet_to_json(mine.sheet))
        assert again == mine.sheet
        assert other(mine).sheet.text().encode() == again.text().encode()
        for line in mine.sheet.lines:
            assert line.yes, "a line nobody stands for is gone"


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version":2}', '{"version":1,"seats":{},"lines":1,"numbered":0}']
)
def test_a_damaged_sheet_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever its words
        sheet_from_json(text)
