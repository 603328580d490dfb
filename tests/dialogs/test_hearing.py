from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.hearing import hear_log, hear_logs
from dialogs.insights import View
from dialogs.library import load_library
from dialogs.values import Amount, Part

CHECKIN = load_library().scripts["checkin"]
VIEW = View({"zone": "Europe/Brussels"}, {}, datetime(2026, 11, 20, 22, 0, tzinfo=ZoneInfo("UTC")))
LINES = Amount((Part("lines", 3.0, 3.0),))


def test_each_day_of_a_message_is_held_with_its_own_facts() -> None:
    first, second = hear_logs(
        CHECKIN, "gisteren thuis 3 lijntjes, vandaag niks", lang="nl", view=VIEW
    )

    assert first.variables == {"day": "2026-11-19", "used": True, "amount": LINES, "place": "home"}
    assert second.variables == {"day": "2026-11-20", "used": False}


def test_an_amount_that_may_be_of_both_days_is_a_hunch() -> None:
    held = hear_logs(CHECKIN, "maandag en dinsdag 3 lijnen", lang="nl", view=VIEW)

    assert [one.hunches for one in held] == [{"amount": LINES}, {"amount": LINES}]
    assert [one.variables["day"] for one in held] == ["2026-11-16", "2026-11-17"]


def test_one_day_is_heard_as_by_hear_log() -> None:
    text = "gisteren thuis 3 lijntjes, zin 7"

    assert hear_logs(CHECKIN, text, lang="nl", view=VIEW) == (
        hear_log(CHECKIN, text, lang="nl", view=VIEW),
    )


def test_nothing_told_is_nothing_heard() -> None:
    assert hear_logs(CHECKIN, "hoi", lang="nl", view=VIEW, is_unasked=True) == ()
