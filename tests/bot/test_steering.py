from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.steering import (
    HELP,
    As,
    At,
    Help,
    Later,
    Quit,
    RecordTalk,
    Steering,
    SteeringError,
    Why,
    later,
    moment_of,
    read_steering,
)

NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("line", "steering"),
    [
        (":later 1d", Later(timedelta(days=1))),
        (" :later 30 m ", Later(timedelta(minutes=30))),
        (":later 2w", Later(timedelta(weeks=2))),
        (":at 20:00", At("20:00")),
        (":as relative", As("relative")),
        (":why", Why()),
        (":record mijn_avond", RecordTalk("mijn_avond")),
        (":help", Help()),
        (":quit", Quit()),
        (":q", Quit()),
    ],
)
def test_a_line_steers(line: str, steering: Steering) -> None:
    assert read_steering(line) == steering


@pytest.mark.parametrize(
    "line", [":)", ":-(", ":p", ":D haha", "ik ging: later", ": later", ":", ""]
)
def test_what_somebody_says_does_not(line: str) -> None:
    assert read_steering(line) is None


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (":later", ":later 3h"),
        (":later morgen", ":later 3h"),
        (":later -1d", ":later 3h"),
        (":at", ":at 20:00"),
        (":as", ":as naam"),
        (":as ../x", ":as naam"),
        (":record", ":record naam"),
        (":record a/b", ":record naam"),
        (":blah", ":blah ken ik niet"),
    ],
)
def test_a_line_that_can_not_be_followed_says_how_it_is_written(line: str, says: str) -> None:
    with pytest.raises(SteeringError, match=says):
        read_steering(line)


def test_every_line_is_explained() -> None:
    verbs = {line.partition(" ")[0] for line in HELP}
    assert verbs == {":later", ":at", ":as", ":why", ":record", ":quit"}


@pytest.mark.parametrize(
    ("words", "local"),
    [
        ("20:30", "2026-11-20T20:30:00+01:00"),
        ("8:05", "2026-11-21T08:05:00+01:00"),
        ("20:00", "2026-11-21T20:00:00+01:00"),
        ("2026-12-01 20:00", "2026-12-01T20:00:00+01:00"),
        ("2027-07-01T20:00", "2027-07-01T20:00:00+02:00"),
        ("2026-12-01T20:00+00:00", "2026-12-01T21:00:00+01:00"),
        ("2026-11-22", "2026-11-22T00:00:00+01:00"),
    ],
)
def test_moments_are_where_the_person_is(words: str, local: str) -> None:
    assert moment_of(words, NOW, ZONE).astimezone(ZONE).isoformat() == local


@pytest.mark.parametrize("words", ["morgen", "25:00", "2026-02-30 20:00", "1", "20:61"])
def test_what_is_no_moment_is_said(words: str) -> None:
    with pytest.raises(SteeringError, match=":at 20:00"):
        moment_of(words, NOW, ZONE)


def test_what_is_past_is_said() -> None:
    with pytest.raises(SteeringError, match="nooit terug; het is nu 2026-11-20 20:00"):
        moment_of("2026-11-20 19:59", NOW, ZONE)


def test_time_ends_somewhere() -> None:
    assert later(NOW, timedelta(days=1)) == NOW + timedelta(days=1)
    with pytest.raises(SteeringError, match="kalender"):
        later(NOW, timedelta(weeks=99999999))
