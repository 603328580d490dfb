from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.clocks import Leap

NOW = datetime(2026, 11, 20, 20, tzinfo=UTC)


class Times:
    """A clock, and the seconds that really pass."""

    def __init__(self) -> None:
        self.now, self.seconds = NOW, 100.0

    def go(self, shown: timedelta, passed: timedelta) -> None:
        self.now += shown
        self.seconds += passed.total_seconds()


@pytest.mark.parametrize("hours", [-8760, -24, -1, 0, 1, 6])
def test_time_that_passes_and_a_clock_set_back_are_no_leap(hours: int) -> None:
    times = Times()
    leap = Leap(lambda: times.now, lambda: times.seconds)
    for _ in range(3):
        times.go(timedelta(minutes=1), timedelta(minutes=1))
        assert not leap.has_come()
    times.go(timedelta(hours=hours), timedelta())
    assert not leap.has_come()
    times.go(timedelta(days=2), timedelta(days=2))
    assert not leap.has_come()


@pytest.mark.parametrize("hours", [7, 24, 8760])
def test_a_leap_is_remembered(hours: int) -> None:
    times = Times()
    leap = Leap(lambda: times.now, lambda: times.seconds)
    times.go(timedelta(hours=hours), timedelta())
    assert leap.has_come()
    times.go(timedelta(minutes=1), timedelta(minutes=1))
    assert leap.has_come()
