from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from bot.copies import copy_as_data, make_copies
from bot.copy_words import FIELD_LABELS, SETTING_LABELS
from dialogs.library import load_library
from dialogs.profile import CONSENT_VERSION, TYPES
from dialogs.records import KINDS, Record
from dialogs.session import Held, Run, Session
from dialogs.turn import Known
from dialogs.types import Type
from dialogs.values import Amount, Part, Value
from tests.bot.rooms import Rooms

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "export.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
LINES = Amount((Part("lines", 2, 3), Part("euro", 40, 40)))

SETTINGS: dict[str, Value] = {
    "role": "client", "country": "be", "zone": "Europe/Brussels", "hour": "20:00", "locale": "nl",
    "minor": False, "shared_phone": True, "simple": False, "discreet": True, "week_off": True,
    "consent": CONSENT_VERSION, "tie": "partner", "use_seen": "heavy",
    "aim": "less", "afraid": True, "fear_seen": True, "safe_asked": "2026-11-19",
    "paused": "2026-12-01", "paused_from": "2026-11-25", "week_from": "2026-11-27",
    "off_days": ("sat", "sun"), "once": "2026-11-22T21:30", "zone_asked": "2026-11-19",
    "rested": False,
}  # fmt: skip
SAMPLES: dict[str, Value] = {
    "number": 7, "flag": True, "text": "mijn woorden", "choice": "own", "choices": ("own", "two"),
    "day": "2026-11-19", "time": "21:30", "amount": LINES,
}  # fmt: skip
FIELDS: dict[tuple[str, str], Value] = {
    ("checkin", "moment"): "evening",
    ("checkin", "place"): "pub",
    ("checkin", "company"): ("friends", "mijn neef"),
    ("checkin", "feelings"): ("tired", "stressed"),
    ("checkin", "managed"): ("refused",),
    ("checkin", "alcohol"): Amount((Part("glasses", 0, 0),)),
    ("consent", "role"): "client",
}
RECORDS = {
    f"{kind.name}:2026-11-19": Record(
        f"{kind.name}:2026-11-19",
        kind.name,
        {
            name: FIELDS.get((kind.name, name), SAMPLES[type_.kind])
            for name, type_ in kind.fields.items()
        },
    )
    for kind in KINDS.values()
}
SESSION = Session(
    profile=SETTINGS,
    stack=(Run("checkin", "where", {"craving": 4, "day": "2026-11-20", "place": None}),),
    agenda=(Held("note", {"told": "voor straks"}),),
    past=Run("craving_now", "closing", {"before": 8, "helped": "wandelen"}),
    touched_at="2026-11-20T18:59:00+00:00",
)


def faults(data: object) -> list[ValidationError]:
    return list(VALIDATOR.iter_errors(data))


def copies(session: Session = SESSION, records: dict[str, Record] = RECORDS) -> tuple[Any, str]:
    as_json, as_text = make_copies(load_library(), session, Known(records), NOW)
    assert (as_json.name, as_text.name) == ("houvast-2026-11-20.json", "houvast-2026-11-20.txt")
    return json.loads(as_json.text), as_text.text


def test_the_schema_is_one_and_lets_nothing_else_in() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    open_objects = re.findall(r'"type": "object"', json.dumps(SCHEMA))
    closed = re.findall(r'"additionalProperties"', json.dumps(SCHEMA))
    assert len(open_objects) == len(closed)


def test_a_copy_of_every_kind_of_record_fits_the_schema() -> None:
    data, _ = copies()
    assert faults(data) == []
    assert {record["kind"] for record in data["records"]} == set(KINDS)
    for kind in KINDS.values():
        (record,) = [one for one in data["records"] if one["kind"] == kind.name]
        assert set(record["fields"]) == set(kind.fields)


def test_the_schema_knows_every_field_and_setting_and_no_other() -> None:
    definitions = SCHEMA["$defs"]
    for kind in KINDS.values():
        published = definitions[kind.name]["properties"]["fields"]["properties"]
        assert set(published) == set(kind.fields)
    settings = set(TYPES) - {"consented"}  # follows from the version that was agreed to
    assert set(definitions["settings"]["properties"]) == settings == set(SETTINGS)
    assert {ref["$ref"] for ref in SCHEMA["properties"]["records"]["items"]["oneOf"]} == {
        f"#/$defs/{name}" for name in KINDS
    }


@pytest.mark.parametrize(
    "amount",
    [Amount(vague="een paar"), Amount((Part("grams", 0.5, 0.5),)), Amount((Part("lines", 0, 2),))],
)
def test_amounts_fit_the_schema_as_they_were_said(amount: Amount) -> None:
    record = Record("checkin:2026-11-19", "checkin", {"day": "2026-11-19", "amount": amount})
    assert faults(copy_as_data(SESSION, {record.key: record}, NOW)) == []


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("more",), 1),
        (("settings", "name"), "Jan"),
        (("settings", "hour"), "25:00"),
        (("records", 0, "fields", "more"), 1),
        (("records", 0, "fields", "craving"), 11),
        (("records", 0, "fields", "day"), "gisteren"),
        (("records", 0, "fields", "amount"), {"amount": {"lines": 2}}),
        (("records", 0, "kind"), "note"),
        (("unfinished", 0, "state"), "where"),
    ],
)
def test_the_schema_refuses(where: tuple[str | int, ...], value: object) -> None:
    data, _ = copies()
    place = data
    for part in where[:-1]:
        place = place[part]
    place[where[-1]] = value
    assert faults(data)


def test_what_was_told_and_is_not_in_the_diary_yet_is_in_the_copy() -> None:
    data, text = copies()
    assert data["unfinished"] == [
        {"talk": "checkin", "answers": {"craving": 4, "day": "2026-11-20"}},
        {"talk": "craving_now", "answers": {"before": 8, "helped": "wandelen"}},
        {"talk": "note", "answers": {"told": "voor straks"}},
    ]
    _, _, unfinished = text.partition("Wat nog openstaat")
    for line in ("- Mijn dag", "  Sterkste zin, van 0 tot 10: 4", "  Wat hielp: wandelen"):
        assert line in unfinished.splitlines()
    assert "voor straks" in unfinished


def test_what_is_in_the_diary_is_not_said_twice_on_the_page() -> None:
    told = Run("checkin", "where", {"craving": 7, "day": "2026-11-19", "place": "pub"})
    _, text = copies(replace(SESSION, stack=(told,), agenda=(), past=None))
    assert "openstaat" not in text


def test_the_page_is_for_people() -> None:
    _, text = copies()
    for line in (
        "Land: België",
        "Je bent hier: voor jezelf",
        "Taal: Nederlands",
        "De dagelijkse vraag komt om: 20:00",
        "Anderen zien deze telefoon: ja",
        "Geen berichten: tot dinsdag 1 december 2026",
        "Geen vraag op: Zaterdag en Zondag",
        "Eén keer gevraagd op: zondag 22 november 2026 om 21:30",
        "- Mijn dag, donderdag 19 november 2026",
        "  Sterkste zin, van 0 tot 10: 7",
        "  Cocaïne gebruikt: ja",
        "  Hoeveel: 2 tot 3 lijnen en 40 euro",
        "  Alcohol: niets",
        "  Je woorden: mijn woorden",
    ):
        assert line in text.splitlines()
    assert not re.search(r"[{}\[\]_]|true|false|None|null", text)


def labels() -> list[tuple[str, str, Type]]:
    return [
        (kind.name, name, type_)
        for kind in KINDS.values()
        for name, type_ in kind.fields.items()
        if name != "day"
    ]


def test_every_field_and_setting_has_a_name_in_words() -> None:
    assert {(kind, name) for kind, name, _ in labels()} == set(FIELD_LABELS)
    assert set(SETTING_LABELS) == set(SETTINGS)


def test_a_copy_with_nothing_in_it_says_so_and_fits() -> None:
    data, text = copies(Session(), {})
    assert faults(data) == []
    assert text.count("Nog niets.") == 2


@pytest.mark.parametrize("words", ["{0} %s {name}", "<b>x</b>\n- y", "\u202ex", '"}],'])
def test_own_words_stay_what_they_were(words: str) -> None:
    note = Record("note:1", "note", {"day": "2026-11-20", "words": words})
    data, text = copies(replace(SESSION), {"note:1": note})
    assert faults(data) == []
    assert data["records"][0]["fields"]["words"] == words
    assert words.replace("\n", "\n    ") in text


async def test_the_copy_in_a_talk_holds_all_of_this_person_and_nothing_of_another(
    rooms: Rooms,
) -> None:
    for address, canary in (("tg:1", "kanarie één"), ("tg:2", "kanarie twee")):
        await rooms.meet(address)
        await rooms.say("zin 6, 3 lijnen in de kroeg vandaag", "klopt", "stop", address=address)
        await rooms.say("notitie", canary, "ja", address=address)
    said = await rooms.say("ik wil een kopie", "ja")
    (data,) = [json.loads(text) for text in said if text.startswith("{")]
    (page,) = [text for text in said if text.startswith("Alles wat")]
    assert faults(data) == []
    loaded = await rooms.store.load(await rooms.person())
    assert [record["key"] for record in data["records"]] == [key for key, _ in loaded.records]
    profile = (await rooms.session()).profile
    assert set(data["settings"]) == {name for name in profile if profile[name] is not None}
    for copy in (json.dumps(data, ensure_ascii=False), page):
        assert "kanarie één" in copy
        assert "kanarie twee" not in copy
