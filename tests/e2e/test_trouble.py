"""Faults between us and Telegram: nothing lost, nothing doubled that must not be, order kept."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.faults import LockedOut
from bot.clocks import system_now
from bot.flood import Flood
from bot.outbound import Bubble, outbound_to_json
from bot.sending import Pace
from dialogs.session import session_from_json
from storage.sqlite import SqliteStore
from storage.store import Commit, Outcome, PersonId
from tests.e2e import faults
from tests.e2e.bot_api import BotApi
from tests.e2e.faults import Fault
from tests.e2e.serving import PACE, QUICK, House, measured, place, serving
from tests.e2e.tester import Tester

FAR = datetime(2100, 1, 1, tzinfo=UTC)
AGE, WHO = "Ben je 18 jaar of ouder?", "Voor wie ben je hier?"


async def put_out(
    store: SqliteStore, api: BotApi, chat: int, *texts: str, unasked: bool = False
) -> PersonId:
    """Put messages to somebody into the outbox, as a turn would; return who that is."""
    now = api._clock()
    person = await store.find(f"tg:{chat}", create=True, now=now)
    assert person is not None
    loaded = await store.load(person)
    out = tuple(outbound_to_json(Bubble(text, unasked)) for text in texts)
    event = f"put:{chat}:{texts[0]}"
    session = loaded.session
    commit = Commit(person, event, loaded.version, session, now, outgoing=out)
    assert await store.commit(commit) is Outcome.DONE
    return person


def texts_of(api: BotApi, chat: int) -> list[str]:
    return [posted.text for posted in api.chats[chat].values()]


async def test_an_outage_delays_and_loses_nothing(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api)
        sam.opens()
        await sam.sees(AGE)
        await api.refuse_connections()
        sam.says("ja")
        await sam.sees_nothing(0.5)
        await api.accept_connections()
        await sam.sees(WHO)
        said = await sam.sees_all()
        assert said.count(WHO) == 1


async def test_it_starts_while_nobody_answers(tmp_path: Path) -> None:
    async with BotApi() as api:
        await api.refuse_connections()
        async with serving(api, tmp_path):
            sam = Tester(api)
            sam.opens()
            await asyncio.sleep(0.3)
            await api.accept_connections()
            await sam.sees(AGE)


@pytest.mark.parametrize(
    "fault",
    [faults.server_error(), faults.server_error(500), faults.html_page(), faults.html_page(200),
     faults.reset()],
    ids=["502", "500", "html", "html-200", "reset"],
)  # fmt: skip
async def test_bad_weather_passes_and_order_stays(tmp_path: Path, fault: Fault) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        api.fail(fault, "sendMessage", times=1)
        api.fail(fault, "getUpdates", times=3)
        await put_out(house.store, api, sam.chat, "een", "twee", "drie")
        sam.opens()
        await sam.sees(AGE)
        assert texts_of(api, 41)[:3] == ["een", "twee", "drie"]


async def test_five_minutes_of_server_errors_lose_nothing(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        api.fail(faults.server_error(), "sendMessage", times=30)
        await put_out(house.store, api, sam.chat, "een", "twee", "drie")
        sam.opens()
        await sam.sees(AGE)
        assert texts_of(api, 41)[:3] == ["een", "twee", "drie"]
        assert len(api.calls_of("sendMessage")) >= 33


async def test_too_many_requests_stops_everybody_until_then(tmp_path: Path) -> None:
    pace = Pace(per_second=200, apart=0, backoff=QUICK)
    async with BotApi() as api, serving(api, tmp_path, measures=measured(pace=pace)) as house:
        people = [Tester(api, chat) for chat in range(41, 61)]
        api.fail(faults.too_many(1), "sendMessage")
        for one in people:
            await put_out(house.store, api, one.chat, "een", "twee")
        sam = Tester(api)
        sam.opens()
        for one in people:
            await one.sees("twee")
        first, *rest = [call.at for call in api.calls_of("sendMessage")]
        early = [at - first for at in rest if at - first < 0.9]
        assert len(early) <= 3, early  # on their way already when it was said
        assert all(texts_of(api, one.chat)[:2] == ["een", "twee"] for one in people)


async def test_an_answer_that_may_have_come_goes_once_more(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        api.fail(faults.accepted_then_reset(), "sendMessage", times=5)
        await put_out(house.store, api, sam.chat, "antwoord")
        sam.opens()
        await sam.sees(AGE)
        assert texts_of(api, 41).count("antwoord") == 2


async def test_a_prompt_that_may_have_come_goes_no_more(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        api.fail(faults.accepted_then_reset(), "sendMessage", times=1)
        await put_out(house.store, api, sam.chat, "uitnodiging", unasked=True)
        sam.opens()
        await sam.sees(AGE)
        assert texts_of(api, 41).count("uitnodiging") == 1


async def test_a_slow_answer_to_one_holds_up_nobody_else(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        slow, quick = Tester(api, 41), Tester(api, 42)
        api.fail(faults.slow(3), "sendMessage", chat=41, times=10)
        slow.opens()
        quick.opens()
        begun = time.monotonic()
        await quick.sees(AGE)
        assert time.monotonic() - begun < 2


async def test_what_telegram_refuses_is_said_plainer_or_let_go(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        api.fail(faults.refused("MESSAGE_STRANGE"), "sendMessage", times=1)
        await put_out(house.store, api, sam.chat, "geweigerd", "daarna")
        sam.opens()
        await sam.sees("daarna")
        question = await sam.sees(AGE)
        api.fail(faults.refused("BUTTON_DATA_INVALID"), "sendMessage", times=1)
        sam.says("ja")
        plain = await sam.sees(WHO)
        assert (question.id < plain.id, plain.buttons()) == (True, {})
        assert "geweigerd" not in texts_of(api, 41)


async def test_who_blocks_us_rests_and_comes_back_by_writing(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        person = await place(house.store, 41, api._clock())
        assert await falls_due(house, person)
        sam.blocks()
        await until(lambda: not_due(house, person))
        sam.unblocks()
        await sam.sees_nothing(0.3)
        assert not await falls_due(house, person)
        sam.says("bedankt")
        await sam.sees("Zal ik weer elke dag om 20:00 vragen hoe het was?")
        assert not await asked_soon(house, person)
        sam.says("ja")
        await sam.sees("Dan hoor je weer van me om 20:00.")
        assert await asked_soon(house, person)


async def test_who_comes_back_in_danger_is_helped_before_anything_is_asked(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        person = await place(house.store, 41, api._clock())
        sam.blocks()
        await until(lambda: not_due(house, person))
        sam.says("ik wil niet meer leven")
        await sam.sees("113")
        assert not any("Zal ik weer" in text for text in await sam.sees_all())


async def test_a_refused_message_makes_somebody_rest_too(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        person = await place(house.store, 41, api._clock())
        api.fail(faults.blocked(), "sendMessage", chat=41)
        sam.says("hoi")
        await until(lambda: not_due(house, person))
        assert await house.store.outgoing(10) == ()
        sam.says("bedankt")
        await sam.sees("Zal ik weer elke dag om 20:00 vragen hoe het was?")
        sam.says("nee")
        await sam.sees("Jij kunt altijd schrijven.")
        assert not await asked_soon(house, person)


async def asked_soon(house: House, person: PersonId) -> bool:
    soon = system_now() + timedelta(days=2)
    return any(who == person for who, _ in await house.store.due(soon, 10))


async def falls_due(house: House, person: PersonId) -> bool:
    return any(who == person for who, _ in await house.store.due(FAR, 10))


async def not_due(house: House, person: PersonId) -> bool:
    return not await falls_due(house, person)


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Wait until *holds* says so."""
    async with asyncio.timeout(5):
        while not await holds():  # noqa: ASYNC110 - the store rings no bell
            await asyncio.sleep(0.02)


async def test_a_second_poller_takes_turns_and_loses_nothing(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api)
        api.fail(faults._said(409, "Conflict: terminated by other getUpdates request"),
                 "getUpdates", times=3)  # fmt: skip
        sam.opens()
        await sam.sees(AGE)


async def test_a_revoked_token_stops_it_and_keeps_what_waits(tmp_path: Path) -> None:
    async with BotApi() as api:
        with pytest.raises(LockedOut):
            await talk_until_revoked(api, tmp_path)
        api._scripts.clear()
        async with serving(api, tmp_path):
            await Tester(api).sees("wacht")


async def test_a_prompt_that_met_a_revoked_token_comes_once_the_token_holds(
    tmp_path: Path,
) -> None:
    async with BotApi() as api:
        with pytest.raises(LockedOut):
            await prompt_until_revoked(api, tmp_path)
        api._scripts.clear()
        async with serving(api, tmp_path):
            await Tester(api).sees("uitnodiging")
            await asyncio.sleep(0.2)
        assert texts_of(api, 41).count("uitnodiging") == 1


async def prompt_until_revoked(api: BotApi, folder: Path) -> None:
    async with serving(api, folder) as house:
        sam = Tester(api)
        api.fail(faults.unauthorized(), "sendMessage", times=100)
        await put_out(house.store, api, sam.chat, "uitnodiging", unasked=True)
        sam.opens()
        await house.task


async def talk_until_revoked(api: BotApi, folder: Path) -> None:
    async with serving(api, folder) as house:
        sam = Tester(api)
        sam.opens()
        await sam.sees(AGE)
        api.fail(faults.unauthorized(), times=100)
        await put_out(house.store, api, sam.chat, "wacht")
        sam.says("ja")
        await house.task


async def test_a_flood_is_let_go_but_danger_in_it_is_answered(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path, measures=measured(flood=Flood())):
        sam, kim = Tester(api, 41), Tester(api, 42)
        sam.opens()
        for number in range(150):
            sam.says(f"bericht {number}")
        sam.says("ik wil niet meer leven")
        kim.opens()
        begun = time.monotonic()
        await kim.sees(AGE)
        assert time.monotonic() - begun < 3
        await sam.sees("113")
        assert len(await sam.sees_all()) < 150


async def test_danger_right_behind_what_erases_somebody_is_answered(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api, 41)
        sam.opens()
        await sam.sees(AGE)
        sam.says("ik ben 15")
        sam.says("ik wil niet meer leven")
        await sam.sees("Kindertelefoon")
        await sam.sees("113")


async def test_somebody_whose_key_is_gone_takes_nobody_along(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam, kim = Tester(api, 41), Tester(api, 42)
        person = await place(house.store, 41, api._clock())
        await house.store._keys.destroy(person)
        sam.says("hoi")
        kim.opens()
        await kim.sees(AGE)
        sam.blocks()
        kim.says("ja")
        await kim.sees(WHO)


async def test_what_waited_for_hours_is_answered_in_order_with_its_own_time(
    tmp_path: Path,
) -> None:
    async with BotApi() as api:
        sam, ago = Tester(api), 20 * 3600
        for number, words in enumerate(("ja", "voor mezelf")):
            late = sam.message(text=words)
            api.update(message=late | {"date": late["date"] - ago + number})
        async with serving(api, tmp_path) as house:
            person = await house.store.find("tg:41", create=True, now=api._clock())
            assert person is not None
            said = await sam.sees_all(0.5)
            assert said.index(AGE) < len(said) - 1
            session = session_from_json((await house.store.load(person)).session or "")
            touched = datetime.fromisoformat(session.touched_at or "")
            assert abs((api._clock() - touched).total_seconds() - ago) < 60


async def test_it_stops_quickly_while_a_hundred_wait_and_goes_on_later(tmp_path: Path) -> None:
    slow = Pace(per_second=20, apart=1, backoff=QUICK)
    async with BotApi() as api:
        people = [Tester(api, chat) for chat in range(41, 141)]
        async with serving(api, tmp_path, measures=measured(pace=slow)) as house:
            for one in people:
                one.opens()
            await people[0].sees("Houvast")
            begun = time.monotonic()
            await house.ends()
            assert time.monotonic() - begun < 8
        async with serving(api, tmp_path):
            for one in people:
                await one.sees(AGE)
        for one in people:
            assert texts_of(api, one.chat).count(AGE) == 1


async def test_a_message_on_its_way_is_finished_before_the_stop(tmp_path: Path) -> None:
    async with BotApi() as api:
        sam = Tester(api)
        async with serving(api, tmp_path) as house:
            api.fail(faults.slow(1), "sendMessage")
            sam.opens()
            await sam.sees("Houvast")
            await house.ends()
        async with serving(api, tmp_path):
            await sam.sees(AGE)
        said = texts_of(api, 41)
        assert len(said) == len(set(said))


def test_the_pace_of_these_tests_is_no_pace_for_people() -> None:
    assert PACE.per_second > Pace().per_second == 25
    assert Pace().apart == 1
