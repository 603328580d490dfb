"""Rarer faults: names that don't resolve, two devices, webhooks, clocks that leap."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.port import TryLater
from bot.channels.telegram import TelegramChannel
from bot.outbound import Bubble
from dialogs.session import session_from_json
from tests.e2e import faults
from tests.e2e.bot_api import TOKEN, BotApi
from tests.e2e.serving import measured, place, serving
from tests.e2e.tester import Tester

AFTERNOON = datetime(2026, 11, 20, 14, tzinfo=UTC)
AGE, WHO = "Ben je 18 jaar of ouder?", "Voor wie ben je hier?"


class Watch:
    """A clock that a test sets."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


async def test_a_name_that_does_not_resolve_is_weather() -> None:
    channel = TelegramChannel(TOKEN, api_url="http://nowhere.invalid")
    try:
        with pytest.raises(TryLater):
            await channel.send("tg:41", Bubble("hoi"))
        with pytest.raises(TryLater):
            await channel.updates(None, 0)
    finally:
        await channel.close()


async def test_shuffled_updates_are_each_served_once(tmp_path: Path) -> None:
    async with BotApi() as api:
        people = [Tester(api, chat) for chat in range(41, 46)]
        numbers = [one.says("/hulp") for one in people for _ in range(4)]
        waiting = list(api._waiting)
        api._waiting.clear()
        random.Random(3).shuffle(waiting)  # noqa: S311 - a test's dice must fall the same way
        for raw in waiting:
            api.repeat(raw)
        async with serving(api, tmp_path) as house:
            for one in people:
                await one.sees("")
                person = await house.store.find(f"tg:{one.chat}", create=False, now=api._clock())
                assert person is not None
                async with asyncio.timeout(10):
                    while (  # noqa: ASYNC110 - the store rings no bell
                        await house.store.load(person)
                    ).version < len(numbers) // len(people):
                        await asyncio.sleep(0.05)
                await one.sees_all(0.2)
                assert (await house.store.load(person)).version == len(numbers) // len(people)


async def test_of_two_devices_the_first_answer_counts_and_the_second_is_told(
    tmp_path: Path,
) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api)
        sam.opens()
        asked = await sam.sees(AGE)
        yes, no, *_ = asked.buttons().values()
        sam.taps_data(asked, yes)
        sam.taps_data(asked, no)
        await sam.sees("Die knop hoort bij een eerder bericht.")
        await sam.sees(WHO)


@pytest.mark.parametrize("words", ["<a href='x'>", "&lt;b&gt;", "<b>vet", "*_[x](y)_*", "```"])
async def test_markup_that_people_type_comes_back_as_they_typed_it(
    tmp_path: Path, words: str
) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api, name=f"Sam {words}")
        await place(house.store, sam.chat, api._clock())
        for said, answer in [
            ("notitie", "Wat wil je vertellen?"),
            (f"vandaag {words} gezien", "Wil je dat ik dit voor je bewaar?"),
            ("ja", ""),
            ("een andere dag", "Welke dag wil je zien?"),
            ("vandaag", "Wat wil je"),
            ("zien wat er staat", "Wat wil je openen?"),
        ]:
            sam.says(said)
            await sam.sees(answer)
        labels = sam.screen()[-1].buttons()
        assert any(f"vandaag {words} gezien" in label for label in labels)
        sent = [call.fields for call in api.calls_of("sendMessage")]
        assert not any({"parse_mode", "entities"} & set(fields) for fields in sent)


async def test_a_webhook_that_is_set_is_said_clearly_and_tried_again_calmly(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    words = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
    async with BotApi() as api, serving(api, tmp_path):
        api.fail(faults._said(409, words), "getUpdates", times=3)
        sam = Tester(api)
        sam.opens()
        await sam.sees(AGE)
    assert "a_webhook_is_set_for_this_token=1" in caplog.text
    assert "another_copy" not in caplog.text


@pytest.mark.parametrize("leap", [timedelta(days=days) for days in (-365, -1, 1, 365)])
async def test_a_clock_that_leaps_repeats_nothing_and_erases_nobody(
    tmp_path: Path, leap: timedelta
) -> None:
    watch = Watch(AFTERNOON)
    async with (
        BotApi(watch) as api,
        serving(api, tmp_path, clock=watch, measures=measured(tick_s=0.05)) as house,
    ):
        sam = Tester(api)
        person = await place(house.store, sam.chat, AFTERNOON)
        watch.now = AFTERNOON + timedelta(hours=5, seconds=30)
        await sam.sees("")
        before = await sam.sees_all(0.2)
        watch.now += leap
        await asyncio.sleep(0.3)
        watch.now -= leap
        await asyncio.sleep(0.3)
        assert len(await sam.sees_all(0.2)) - len(before) <= (2 if leap.days == 365 else 0)
        loaded = await house.store.load(person)
        assert session_from_json(loaded.session or "").prompts <= 2
