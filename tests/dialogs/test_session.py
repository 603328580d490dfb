"""Sessions come back from JSON as they were; damaged ones, and those of later times, don't."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.session import (
    VERSION,
    Held,
    Mark,
    Run,
    Session,
    SessionError,
    session_from_json,
    session_to_json,
)
from dialogs.values import Json
from tests.dialogs.given import sessions

MOMENT = "2026-11-20T19:00:00+00:00"
RUN = Run(
    "checkin",
    "used",
    {"day": "2026-11-20", "craving": None},
    trail=(Mark("craving", {"day": "2026-11-20"}, {"simple": True}),),
    heard=frozenset({"used"}),
    guess=("home",),
    hunches={"craving": 7},
    loaded={},
    started_at=f"{MOMENT}#1",
    paused_at=MOMENT,
)
FULL = Session(
    nonce="a",
    stack=(RUN,),
    agenda=(Held("note", {"words": "ja"}),),
    past=RUN,
    touched_at=MOMENT,
    seen_at=MOMENT,
    prompted_on="2026-11-20",
)
Way = tuple[str | int, ...]


@given(sessions)
def test_a_session_survives_json(session: Session) -> None:
    assert session_from_json(session_to_json(session)) == session


def test_a_prompt_that_is_put_off_survives_json() -> None:
    session = Session(put_off=MOMENT)
    assert session_from_json(session_to_json(session)) == session


@given(sessions)
def test_the_same_session_is_written_the_same(session: Session) -> None:
    text = session_to_json(session)
    assert session_to_json(session_from_json(text)) == text


@pytest.mark.parametrize("version", [VERSION + 1, 0, -1, 99])
def test_a_session_of_another_time_is_refused_by_its_version(version: int) -> None:
    data = json.loads(session_to_json(FULL)) | {"version": version}
    with pytest.raises(SessionError, match=f"a session of version {version}"):
        session_from_json(json.dumps(data))


@pytest.mark.parametrize(
    "text",
    ["", "{", "null", "[]", "3", '"a"', "{}", '{"version": 1}', '{"version": "1"}',
     '{"version": true}', '{"version": null}', "\x00", "[" * 100_000],
)  # fmt: skip
def test_what_is_no_session_is_refused(text: str) -> None:
    with pytest.raises(SessionError):
        session_from_json(text)


def ways(data: Json, way: Way = ()) -> Iterator[Way]:
    """Yield the way to every part of *data*."""
    yield way
    if isinstance(data, dict):
        for key, part in data.items():
            yield from ways(part, (*way, key))
    if isinstance(data, list):
        for number, part in enumerate(data):
            yield from ways(part, (*way, number))


def changed(way: Way, new: Json) -> str:
    """Return the full session with the part at *way* replaced."""
    data: Json = json.loads(session_to_json(FULL))
    if not way:
        return json.dumps(new)
    part = data
    for step in way[:-1]:
        part = part[step]  # type: ignore[index]  # the way leads through it
    part[way[-1]] = new  # type: ignore[index]  # the same
    return json.dumps(data)


WAYS = sorted(ways(json.loads(session_to_json(FULL))), key=str)
damage: st.SearchStrategy[Json] = st.sampled_from([None, True, -1, 1.5, "x", [], ["x"], {}, [[]]])


@given(st.sampled_from(WAYS), damage)
def test_damage_anywhere_is_refused_or_can_be_lived_with(way: Way, new: Json) -> None:
    try:
        session = session_from_json(changed(way, new))
    except SessionError:
        return
    assert session_from_json(session_to_json(session)) == session


@pytest.mark.parametrize("way", [way for way in WAYS if len(way) == 1])
def test_a_missing_part_is_refused(way: Way) -> None:
    data = json.loads(session_to_json(FULL))
    del data[way[0]]
    with pytest.raises(SessionError):
        session_from_json(json.dumps(data))


@pytest.mark.parametrize(
    ("way", "new"),
    [
        (("touched_at",), "gisteren"),
        (("touched_at",), "2026-11-20T19:00:00"),
        (("prompted_on",), "2026-13-01"),
        (("stack", 0, "paused_at"), 3),
        (("stack", 0, "flags"), [True]),
        (("stack", 0, "flags", 0), 1),
        (("stack", 0, "script"), None),
        (("stack", 0, "trail", 0), ["craving"]),
        (("stack", 0, "variables"), [["a", 1]]),
        (("stack", 0, "variables", "day"), {"amount": {"beers": 1}}),
        (("stack", 0, "heard"), "used"),
        (("agenda",), {}),
        (("ordinal",), True),
        (("seed",), "1"),
    ],
)
def test_what_the_engine_would_trip_over_is_refused(way: Way, new: Json) -> None:
    with pytest.raises(SessionError, match="a damaged session"):
        session_from_json(changed(way, new))


def test_the_top_is_the_last_run_and_nothing_at_rest() -> None:
    assert FULL.top == RUN
    assert Session().top is None
