"""Records keep what they hold on their way through JSON."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from dialogs.records import CHECKIN, Record, describe, record_from_json, record_to_json
from dialogs.values import Amount, Json, Part
from tests.dialogs.given import records

EVENING = Record(
    "checkin:2026-11-20",
    CHECKIN.name,
    {"used": True, "day": "2026-11-20", "amount": Amount((Part("lines", 2, 3),)), "craving": 7},
)


@given(records())
def test_a_record_survives_json(record: Record) -> None:
    assert record_from_json(json.loads(json.dumps(record_to_json(record)))) == record


def test_fields_stand_in_the_order_of_their_kind() -> None:
    fields = record_to_json(EVENING)["fields"]
    assert isinstance(fields, dict)
    assert list(fields) == ["day", "craving", "used", "amount"]


def test_a_record_is_described_in_one_line() -> None:
    assert describe(EVENING) == (
        'checkin 2026-11-20: craving=7 used=true amount={"amount": {"lines": [2, 3]}}'
    )


def test_a_field_that_this_release_does_not_know_is_left_out() -> None:
    data: Json = {"key": "note:x", "kind": "note", "fields": {"words": "ja", "mood": 3}}
    assert record_from_json(data).fields == {"words": "ja"}


def test_the_day_of_a_record_is_its_own_or_nobodys() -> None:
    assert EVENING.day == "2026-11-20"
    assert Record("note:x", "note", {"day": None}).day is None
    assert Record("note:x", "note", {}).day is None


@pytest.mark.parametrize(
    "data",
    [None, [], {}, "note", {"key": 1, "kind": "note", "fields": {}},
     {"key": "a", "kind": "diary", "fields": {}}, {"key": "a", "kind": "note", "fields": []},
     {"key": "a", "kind": "note", "fields": {"words": {"a": 1}}}],
)  # fmt: skip
def test_what_is_no_record_is_refused(data: Json) -> None:
    with pytest.raises(ValueError, match="not a"):
        record_from_json(data)
