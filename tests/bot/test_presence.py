from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.presence import Presence
from bot.render import render
from dialogs.engine import advance
from dialogs.events import Due, Event, Reply
from dialogs.library import load_library
from dialogs.profile import CONSENT_VERSION
from dialogs.session import Session
from dialogs.turn import Away, Known, Turn

NOW = datetime(2026, 11, 20, 19, tzinfo=UTC)
SINCE, UNTIL = NOW - timedelta(days=2), NOW - timedelta(hours=1)
TOLD = "van woensdag 18 november tot vrijdag 20 november was ik er niet"


def test_only_a_long_absence_is_known_and_stays_known(tmp_path: Path) -> None:
    file = tmp_path / "alive"
    assert Presence(file, NOW).away is None
    back = NOW + timedelta(hours=23)
    assert Presence(file, back).away is None
    later = back + timedelta(days=3)
    first = Presence(file, later)
    assert first.away == Away(back, later)
    first.keep(later + timedelta(minutes=5))
    assert Presence(file, later + timedelta(minutes=9)).away == Away(back, later)


@pytest.mark.parametrize("words", ["", "gisteren", "2026-11-20T19:00:00+00:00 2026"])
def test_a_damaged_file_says_nothing(tmp_path: Path, words: str) -> None:
    (tmp_path / "alive").write_text(words)
    assert Presence(tmp_path / "alive", NOW).away is None


def took(event: Event, session: Session) -> Turn:
    known = Known(away=Away(SINCE, UNTIL))
    return advance(load_library(), session, event, known=known, now=NOW)


def texts(turn: Turn) -> list[str]:
    catalog = load_library().catalog("nl")
    out = render(turn.effects, catalog=catalog, simple=False, nonce="a", copies=lambda: ())
    return [getattr(message, "text", "") for message in out]


def client(touched_at: datetime) -> Session:
    profile = {"role": "client", "consent": CONSENT_VERSION, "country": "nl", "hour": "20:00"}
    return Session(nonce="a", profile=profile, touched_at=touched_at.isoformat())


@pytest.mark.parametrize("event", [Reply("e", "hoi"), Due("e", "evening")])
def test_who_was_active_is_told_once(event: Event) -> None:
    turn = took(event, client(SINCE - timedelta(days=1)))
    assert TOLD in texts(turn)[0]
    assert turn.session is not None
    assert not any(TOLD in text for text in texts(took(Reply("f", "hoi"), turn.session)))


@pytest.mark.parametrize("touched_at", [SINCE - timedelta(days=20), UNTIL])
def test_who_was_not_waiting_is_not_told(touched_at: datetime) -> None:
    assert not any(TOLD in text for text in texts(took(Reply("e", "hoi"), client(touched_at))))


def test_danger_is_answered_first_and_alone() -> None:
    said = texts(took(Reply("e", "ik wil niet meer leven"), client(SINCE)))
    assert said
    assert not any(TOLD in text for text in said)
