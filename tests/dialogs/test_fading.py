"""Words about somebody else go after thirty days, said by the clock, while all else stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dialogs.effects import Drop
from dialogs.engine import advance
from dialogs.events import ONLY_FADES, Due, Reply
from dialogs.fading import first_fade
from dialogs.library import load_library
from dialogs.profile import consent_for
from dialogs.records import ABOUT_OTHERS_KEPT, Record, fades_on
from dialogs.schedule import RELATIVE_RETENTION, expiry, next_due, prompt_due
from dialogs.session import Session
from dialogs.turn import Known

LIBRARY = load_library()
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TALK = Record("talk:1", "talk", {"day": "2026-11-20", "opener": "hoe is het"})
NOTE = Record("note:1", "note", {"day": "2026-11-20", "words": "x"})
RELATIVE = Session(
    profile={"locale": "nl", "role": "relative", "consent": consent_for("relative")},
    seen_at=NOW.isoformat(),
    touched_at=NOW.isoformat(),
    fades_on="2026-12-20",
)


def test_only_words_about_others_fade() -> None:
    assert fades_on(TALK) == "2026-12-20"
    assert fades_on(NOTE) is None
    assert first_fade([NOTE, TALK]) == "2026-12-20"
    assert first_fade([NOTE]) is None


def test_the_clock_comes_for_them_and_says_nothing() -> None:
    due = next_due(RELATIVE, NOW)
    assert due is not None
    assert due.date().isoformat() == "2026-12-20"
    assert prompt_due(RELATIVE, due) == "fade"

    known = Known({TALK.key: TALK, NOTE.key: NOTE})
    turn = advance(LIBRARY, RELATIVE, Due("1", ONLY_FADES), known=known, now=due)

    assert turn.effects == (Drop(TALK.key),)
    assert turn.session == replace(RELATIVE, fades_on=None)


def test_they_are_gone_for_whoever_writes_later() -> None:
    later = NOW + timedelta(days=ABOUT_OTHERS_KEPT)
    known = Known({TALK.key: TALK})
    turn = advance(LIBRARY, RELATIVE, Reply("1", "mijn kaartje"), known=known, now=later)

    assert Drop(TALK.key) in turn.effects
    assert turn.session is not None
    assert turn.session.fades_on is None


def test_a_relative_is_kept_three_months() -> None:
    assert expiry(RELATIVE) == NOW + RELATIVE_RETENTION
    client = replace(RELATIVE, profile={"role": "client"})
    assert expiry(client) != expiry(RELATIVE)


def test_consent_is_given_for_each_role() -> None:
    assert consent_for("relative") != consent_for("client")
