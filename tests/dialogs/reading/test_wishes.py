"""What people ask about when they are written to: tables of messages as they are texted."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.coming.returning import read_moment, read_return
from dialogs.reading.coming.said import Wish
from dialogs.reading.coming.stretches import find_stretch, plain_text
from dialogs.reading.coming.wishes import read_wish
from dialogs.reading.readings import Read, Unread

FOLDER = Path(__file__).parent / "wishes"
NOW = datetime(2026, 11, 20, 20, 5)  # noqa: DTZ001 - a person's own wall clock has no zone
LANGS = ("nl", "nl-BE", "en", "fr")


def lines(lang: str) -> list[tuple[str, str, str]]:
    """Return language, message and what is expected; ``~`` before it: only where nothing waits."""
    text = (FOLDER / f"{lang}.txt").read_text(encoding="utf-8")
    parts = [line.rpartition(" => ") for line in text.splitlines() if " => " in line]
    return [(lang, typed, expected) for typed, _, expected in parts]


CASES = [case for lang in LANGS for case in lines(lang)]


def shown(wish: Wish | None) -> str:
    if wish is None:
        return "-"
    said = wish.values
    match wish.kind:
        case "silence":
            since = f"{said['since']}.." if "since" in said else ""
            what = f"silence {since}{said['until']}"
        case "days":
            off = said["off"]
            what = f"days off {','.join(off) if isinstance(off, tuple) and off else 'none'}"
        case "hour":
            what = f"hour {said['chosen']}"
        case kind:
            what = f"{kind} {said.get('moment', '')}".strip()
    return what if wish.is_plain else f"~{what}"


@pytest.mark.parametrize(("lang", "typed", "expected"), CASES)
def test_a_wish_is_read_as_the_table_says(lang: str, typed: str, expected: str) -> None:
    assert shown(read_wish(typed, lang=lang, now=NOW, hour="20:00")) == expected


@pytest.mark.parametrize("lang", LANGS)
def test_each_language_has_sixty_messages_and_those_that_ask_nothing(lang: str) -> None:
    typed = [words for _, words, _ in lines(lang)]
    assert len(typed) == len(set(typed)) >= 60
    assert sum(expected == "-" for *_, expected in lines(lang)) >= 4


@given(st.text(max_size=60), st.sampled_from(LANGS), st.datetimes(NOW))
def test_whatever_is_typed_a_wish_lies_ahead(text: str, lang: str, now: datetime) -> None:
    wish = read_wish(text, lang=lang, now=now, hour="20:00")
    if wish is not None and wish.kind == "silence":
        assert str(wish.values["until"]) > now.date().isoformat()


words = st.sampled_from(
    [
        "tot",
        "na",
        "vanaf",
        "maandag",
        "vrijdag",
        "week",
        "weekend",
        "3",
        "dagen",
        "twee",
        "weken",
        "morgen",
        "volgende",
        "dit",
        "kerst",
        "5",
        "12",
        "/",
        "december",
        "eind",
        "maand",
        "om",
        "half",
        "10",
        "uur",
        "later",
        "vandaag",
        "niet",
        "over",
        "een",
        "paar",
        "jusqu'à",
        "until",
    ]
)


@given(st.lists(words, max_size=8).map(" ".join), st.dates(date(2026, 1, 1), date(2030, 12, 31)))
def test_any_row_of_such_words_is_read_without_a_day_that_was(text: str, today: date) -> None:
    plain = plain_text(text, lang="nl")
    stretch = find_stretch(plain, lang="nl", today=today)
    assert stretch is None or today <= stretch.since < stretch.until
    now = datetime.combine(today, NOW.time())
    back = read_return(text, lang="nl", today=today)
    match back, read_moment(text, lang="nl", now=now, hour=""):
        case Read(value=str(day)), Read(value=str(moment)):
            assert day > today.isoformat()
            assert moment > now.isoformat()
        case answers:
            assert all(isinstance(answer, Read | Unread) for answer in answers)


@pytest.mark.parametrize(
    ("today", "typed", "until"),
    [
        ("2028-02-27", "pauzeer 3 dagen", "2028-03-01"),
        ("2027-02-27", "pauzeer 3 dagen", "2027-03-02"),
        ("2026-12-30", "pauze tot maandag", "2027-01-04"),
        ("2026-12-30", "geen berichten tot 1 januari", "2027-01-01"),
        ("2026-12-28", "stil tot na nieuwjaar", "2027-01-02"),
        ("2026-11-21", "laat me dit weekend met rust", "2026-11-23"),
        ("2026-11-22", "laat me dit weekend met rust", "2026-11-23"),
        ("2026-11-23", "pauze tot maandag", "2026-11-30"),
        ("2028-02-28", "pauze tot en met 29 februari", "2028-03-01"),
    ],
)
def test_the_day_of_return_over_leap_days_and_years(today: str, typed: str, until: str) -> None:
    now = datetime.combine(date.fromisoformat(today), NOW.time())
    wish = read_wish(typed, lang="nl", now=now)
    assert wish is not None
    assert wish.values["until"] == until


def test_what_lies_farther_off_than_a_year_is_not_taken_for_meant() -> None:
    assert find_stretch("pauzeer 900 dagen", lang="nl", today=NOW.date()) is None
    assert find_stretch("pauzeer 300 dagen", lang="nl", today=NOW.date()) is not None
    far = NOW + timedelta(days=300)
    assert read_wish("pauzeer 300 dagen", lang="nl", now=NOW) == Wish(
        "silence", {"until": far.date().isoformat()}
    )
