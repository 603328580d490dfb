from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clocks import MovedClock, system_now
from storage.faults import SettingError

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass
class Machine:
    """The machine's clock, turned by hand."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "clock"


def test_system_time_is_aware() -> None:
    assert system_now().tzinfo is UTC


def test_it_runs_with_the_machine_from_where_it_was_moved_to(file: Path) -> None:
    machine = Machine()
    clock = MovedClock(file, machine=machine)
    clock.move_to(NOON + DAY)
    machine.now += timedelta(hours=1)
    assert clock() == NOON + DAY + timedelta(hours=1)
    assert MovedClock(file, machine=machine)() == clock()


def test_it_stands_still_where_it_was_told_to_begin(file: Path) -> None:
    machine = Machine()
    clock = MovedClock(file, at=NOON - DAY, machine=machine)
    machine.now += timedelta(hours=1)
    assert clock() == NOON - DAY
    clock.move_to(NOON)
    machine.now += timedelta(hours=1)
    assert clock() == NOON


def test_a_later_start_goes_on_from_there(file: Path) -> None:
    machine = Machine()
    MovedClock(file, at=NOON + DAY, machine=machine).keep()
    clock = MovedClock(file, machine=machine)
    assert clock() == NOON + DAY
    machine.now += timedelta(hours=1)
    assert clock() == NOON + DAY + timedelta(hours=1)


def test_it_never_goes_back(file: Path) -> None:
    machine = Machine()
    clock = MovedClock(file, machine=machine)
    with pytest.raises(ValueError, match="never"):
        clock.move_to(NOON - timedelta(seconds=1))
    machine.now -= DAY  # somebody put the machine's clock back
    assert clock() == NOON
    clock.keep()
    assert MovedClock(file, machine=machine)() == NOON


def test_a_start_before_what_was_reached_is_refused_in_words(file: Path) -> None:
    machine = Machine()
    MovedClock(file, machine=machine).move_to(NOON + DAY)
    with pytest.raises(SettingError, match=r"--at: .* 2026-11-21 12:00 .* --data"):
        MovedClock(file, at=NOON, machine=machine)
    assert MovedClock(file, at=NOON + DAY, machine=machine)() == NOON + DAY


@pytest.mark.parametrize("held", ["", "x", "1.5", "nan 2026-11-20", "1 2 3", "1e99 2026-11-20"])
def test_a_file_that_holds_no_time_is_refused_in_words(file: Path, held: str) -> None:
    file.write_text(held)
    with pytest.raises(SettingError, match="--data"):
        MovedClock(file)
