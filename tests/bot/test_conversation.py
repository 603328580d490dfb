from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.port import TryLater
from bot.clock import forget_expired, tick
from bot.inbox import serve
from bot.outbound import Outbound, Question
from dialogs.events import Begin, Reply
from dialogs.library import Library, load_library
from dialogs.schedule import RETENTION, WARNED_BEFORE, next_due
from dialogs.script import Script
from dialogs.session import session_from_json
from storage.faults import StorageFault, UnknownPerson
from storage.store import Arrival, Commit, Outcome
from tests.bot.rooms import NOW, Ears, Rooms, open_rooms, with_prompts
from tests.storage.places import Place

SECRET = "zeldzaamwoord"


def broken(*scripts: str) -> Library:
    """Return the library as it is when these scripts can't be walked: a fault of ours."""
    library = load_library()
    missing: Mapping[str, Script] = {
        name: replace(script, states={}) if name in scripts else script
        for name, script in library.scripts.items()
    }
    return replace(library, scripts=missing)


@pytest.fixture
async def trouble(place: Place, caplog: pytest.LogCaptureFixture) -> list[str]:
    """Meet somebody, let a message of theirs fail, and return what was said."""
    async with open_rooms(place) as rooms:
        await rooms.meet()
        await rooms.say("mijn dag invullen")
    async with open_rooms(place, broken("told", "menu", "at_rest")) as rooms:
        with caplog.at_level(logging.DEBUG):
            said = await rooms.say(f"/menu {SECRET}", f"menu {SECRET}", "menu")
        assert await rooms.store.waiting(9) == ()
        session = await rooms.session()
        assert session.top
        assert session.top.script == "checkin"
        assert (await rooms.say("7"))[-1].endswith("?")
    return said


def test_a_message_that_fails_is_answered_honestly_and_the_question_stays(
    trouble: list[str],
) -> None:
    assert trouble[-1] == (
        "Er ging bij mij iets mis. Dat ligt niet aan jou, maar je laatste bericht kon ik niet "
        "verwerken. Gevaar? Bel 112."
    )


@pytest.mark.usefixtures("trouble")
def test_a_fault_is_logged_by_kind_and_place_without_a_word_of_theirs(
    caplog: pytest.LogCaptureFixture,
) -> None:
    records = caplog.get_records("setup")
    faults = [record.getMessage() for record in records if record.levelname == "ERROR"]
    assert faults
    assert all(fault.startswith("fault=") and "in=dialogs/" in fault for fault in faults)
    everything = "".join(f"{record.getMessage()} {record.exc_info}" for record in records)
    assert SECRET not in everything


async def test_no_log_at_any_level_holds_what_anybody_said(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        async with open_rooms(place) as rooms:
            await rooms.meet()
            await rooms.say("mijn dag invullen", "6", "ja", f"in de {SECRET}", SECRET, SECRET)
            await rooms.say("notitie", f"dit is {SECRET}", "ja", "ik wil een kopie", "ja")
            await rooms.say("wis alles", "nee", "ja")
    assert caplog.records  # aiosqlite and asyncio talk at this level
    logged = "".join(record.getMessage() + repr(record.args) for record in caplog.records)
    assert SECRET not in logged
    assert "tg:1" not in logged


async def test_an_event_has_its_effect_once(rooms: Rooms) -> None:
    await rooms.meet()
    assert await rooms.pass_event(Reply("twice", "mijn dag invullen"))
    rooms.ears.texts()
    before = await rooms.session()
    assert not await rooms.pass_event(Reply("twice", "mijn dag invullen"))
    assert rooms.ears.texts() == []
    assert await rooms.session() == before


async def test_a_turn_that_somebody_overtook_is_made_again(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    await rooms.meet()
    commit, overtaken = rooms.store.commit, list[Commit]()

    async def overtake(turn: Commit) -> Outcome:
        if not overtaken:
            overtaken.append(turn)
            await commit(replace(turn, event="other", keep=(), outgoing=()))
        return await commit(turn)

    monkeypatch.setattr(rooms.store, "commit", overtake)
    assert await rooms.say("mijn dag invullen")
    assert overtaken
    assert await rooms.store.waiting(9) == ()


async def test_a_store_that_fails_keeps_the_message_for_later(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    await rooms.meet()

    async def full(turn: Commit) -> Outcome:
        raise StorageFault("the disk is full", permanent=False)

    with monkeypatch.context() as patch:
        patch.setattr(rooms.store, "commit", full)
        with pytest.raises(StorageFault):
            await rooms.say("mijn dag invullen")
    assert len(await rooms.store.waiting(9)) == 1
    assert await serve(rooms.store, rooms.conversation) == 1


async def test_a_talk_without_consent_is_forgotten_after_a_day(rooms: Rooms) -> None:
    await rooms.pass_event(Begin("b"))
    await rooms.say("ja", "voor mezelf", "nee")
    person = await rooms.person()
    rooms.now += timedelta(hours=23, minutes=59)
    assert await forget_expired(rooms.store, lambda: rooms.now) == ()
    await rooms.say("menu")
    rooms.now += timedelta(hours=24, minutes=1)
    assert await forget_expired(rooms.store, lambda: rooms.now) == (False,)
    with pytest.raises(UnknownPerson):
        await rooms.store.load(person)


async def test_a_prompt_comes_once_at_its_hour_and_ever_rarer_in_silence(place: Place) -> None:
    async with open_rooms(place, with_prompts()) as rooms:
        await rooms.meet()
        rooms.ears.texts()
        came = []
        for _ in range(24 * 20):
            rooms.now += timedelta(hours=1)
            clock = lambda: rooms.now  # noqa: E731 - as the rooms have it
            await tick(rooms.store, rooms.conversation, rooms.library, clock)
            if await rooms.say_nothing():
                came.append(rooms.now)
        assert [(moment - NOW).days for moment in came] == [1, 3, 6, 11]
        assert {moment.hour for moment in came} == {19}


async def test_who_share_a_minute_are_spread_and_keep_their_place(place: Place) -> None:
    async with open_rooms(place) as rooms:
        for number in range(7):
            await rooms.meet(f"tg:{number}")
        days = [await spread(rooms, day) for day in (1, 2)]
        assert [len(minute) for minute in days[0]] == [3, 3, 1, 0]
        assert days[0] == days[1]
        assert len({who for minute in days[0] for who in minute}) == 7


async def spread(rooms: Rooms, day: int) -> list[set[str]]:
    """Return whom each minute's tick of three asks from their hour on; then let all answer."""
    minutes = []
    for minute in range(4):
        rooms.now = NOW + timedelta(days=day, minutes=minute)
        rooms.ears.texts()
        await tick(rooms.store, rooms.conversation, rooms.library, lambda: rooms.now, at_most=3)
        await rooms.serve()
        minutes.append({address for address, _ in rooms.ears.heard})
    for number in range(7):
        await rooms.say("vandaag niet", address=f"tg:{number}")
    return minutes


async def test_a_prompt_that_fails_is_let_go_until_the_next(place: Place) -> None:
    async with open_rooms(place) as rooms:
        await rooms.meet()
    library = with_prompts()
    daily = library.by_prompt("daily")
    assert daily
    scripts = {**library.scripts, daily.id: replace(daily, states={})}
    async with open_rooms(place, replace(library, scripts=scripts)) as rooms:
        rooms.now = NOW + timedelta(days=1)
        assert await tick(rooms.store, rooms.conversation, rooms.library, lambda: rooms.now) == 1
        assert await tick(rooms.store, rooms.conversation, rooms.library, lambda: rooms.now) == 0
        assert await rooms.say_nothing() == []
        ((_, due),) = await rooms.store.due(rooms.now + timedelta(days=2), 9)
        assert due == rooms.now + timedelta(days=1)


async def test_the_open_question_can_be_shown_again_and_nothing_happens_by_it(
    rooms: Rooms,
) -> None:
    await rooms.meet()
    await rooms.say("mijn dag invullen", "6")
    before = await rooms.store.load(await rooms.person())
    rooms.now += timedelta(days=2)
    *_, asked = await rooms.conversation.ask_again(await rooms.person())
    assert isinstance(asked, Question)
    assert asked.ordinal == (await rooms.session()).ordinal
    assert await rooms.store.load(await rooms.person()) == before


async def test_nothing_is_asked_again_of_somebody_at_rest_or_new(rooms: Rooms) -> None:
    assert await rooms.conversation.ask_again(await rooms.person()) == ()
    await rooms.meet()
    assert await rooms.conversation.ask_again(await rooms.person()) == ()


class Rude(Ears):
    """A channel that can't send now."""

    async def send(self, address: str, message: Outbound) -> str | None:
        raise TryLater


async def test_an_apology_that_can_not_be_sent_stops_nobody(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_rooms(place, broken("greeting")) as rooms:
        rooms.ears = Rude()
        await rooms.pass_event(Begin("b"))
        assert await rooms.store.waiting(9) == ()
    assert "no_apology=1" in caplog.text


async def test_an_event_of_nobody_is_left(rooms: Rooms) -> None:
    person = await rooms.person()
    body = json.dumps({"kind": "reply", "text": "hoi"})
    await rooms.store.forget(person, event="bye", now=NOW)
    assert await rooms.conversation.handle(Arrival("late", person, body, NOW)) is None
    assert rooms.ears.heard == []


async def fall_due(rooms: Rooms) -> list[str]:
    """Do what time brings; return what was said."""
    rooms.ears.texts()
    await tick(rooms.store, rooms.conversation, rooms.library, lambda: rooms.now)
    await rooms.serve()
    return rooms.ears.texts()


async def test_a_late_prompt_comes_until_quiet_hours_and_then_not_at_all(rooms: Rooms) -> None:
    await rooms.meet()
    person = await rooms.person()
    rooms.now = datetime(2026, 11, 21, 21, 30, tzinfo=UTC)  # 22:30 there, for 20:00
    assert len(await fall_due(rooms)) == 1
    await rooms.say("vandaag niet")
    version = (await rooms.store.load(person)).version
    before = session_from_json((await rooms.store.load(person)).session or "")
    rooms.now = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
    assert await fall_due(rooms) == []
    loaded = await rooms.store.load(person)
    assert loaded.version == version + 1
    assert session_from_json(loaded.session or "") == before  # it counts as nothing unanswered
    assert await rooms.store.due(rooms.now, 9) == ()
    rooms.now = datetime(2026, 11, 23, 19, 0, tzinfo=UTC)
    assert len(await fall_due(rooms)) == 1


async def test_a_word_before_deletion_that_comes_at_night_waits_for_the_morning(
    rooms: Rooms,
) -> None:
    await rooms.meet()
    rooms.now = NOW + RETENTION - WARNED_BEFORE + timedelta(days=1, hours=6)
    assert await fall_due(rooms) == []
    assert await rooms.store.due(rooms.now, 9) == ()
    rooms.now += timedelta(hours=7)
    assert any("Over twee weken" in words for words in await fall_due(rooms))
    assert await fall_due(rooms) == []


async def test_a_prompt_that_meets_a_talk_waits_until_that_has_rested(rooms: Rooms) -> None:
    library = with_prompts()
    rooms.library = library
    await rooms.meet()
    await rooms.pass_event(Reply("talk", "/notitie"))
    session = await rooms.session()
    assert session.stack
    due = next_due(session, rooms.now)
    assert due is not None
    rooms.now = due - timedelta(minutes=5)
    await rooms.pass_event(Reply("again", "/notitie"))
    rooms.now = due
    rooms.ears.texts()
    assert await tick(rooms.store, rooms.conversation, library, lambda: rooms.now) == 1
    assert await rooms.say_nothing() == []
    rooms.now = due + timedelta(minutes=39)
    assert await tick(rooms.store, rooms.conversation, library, lambda: rooms.now) == 0
    rooms.now = due + timedelta(minutes=40)
    assert await tick(rooms.store, rooms.conversation, library, lambda: rooms.now) == 1
    assert len(await rooms.say_nothing()) > 0
    assert (await rooms.session()).prompts == 1
