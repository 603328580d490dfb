"""The daily question over HTTP, options that are ticked, and what Telegram shows of the bot."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.running import Measures
from bot.transcripts import Stood
from tests.e2e import faults
from tests.e2e.bot_api import BotApi, Posted, machine_now
from tests.e2e.serving import measured, place, serving
from tests.e2e.tester import Tester

AFTERNOON = datetime(2026, 11, 20, 14, tzinfo=UTC)
EVENING = datetime(2026, 11, 20, 19, 0, 30, tzinfo=UTC)


class Watch:
    """A clock that a test sets."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def ticking() -> Measures:
    return measured(tick_s=0.05)


async def test_the_evening_question_comes_by_itself_and_once(tmp_path: Path) -> None:
    watch = Watch(AFTERNOON)
    async with (
        BotApi(watch) as api,
        serving(api, tmp_path, clock=watch, measures=ticking()) as house,
    ):
        sam = Tester(api)
        await place(house.store, sam.chat, AFTERNOON)
        await sam.sees_nothing(0.3)
        watch.now = EVENING
        await sam.sees("")
        once = await sam.sees_all(0.3)
        assert sam.screen()[-1].buttons()
        watch.now += timedelta(minutes=30)
        assert await sam.sees_all(0.3) == once
        watch.now = EVENING + timedelta(days=2)  # nobody answered: it comes less often
        await asyncio.sleep(0.2)
        assert len(await sam.sees_all(0.3)) > len(once)


async def test_a_prompt_whose_fate_is_unknown_is_not_repeated(tmp_path: Path) -> None:
    watch = Watch(AFTERNOON)
    async with (
        BotApi(watch) as api,
        serving(api, tmp_path, clock=watch, measures=ticking()) as house,
    ):
        sam = Tester(api)
        await place(house.store, sam.chat, AFTERNOON)
        api.fail(faults.accepted_then_reset(), "sendMessage", times=3)
        watch.now = EVENING
        await sam.sees("")
        said = await sam.sees_all(0.4)
        assert len(said) == len(set(said))


async def test_options_are_ticked_one_by_one_and_sent_together(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        await place(house.store, sam.chat, machine_now(), stood=Stood("checkin", "company"))
        sam.says("herhaal")
        posted = await sam.sees("Meer dan één mag.")
        plain = list(posted.buttons())
        for label in ("Met vrienden", "Alleen", "Alleen", "Met familie"):
            sam.taps_data(posted, dict(zip(plain, posted.buttons().values(), strict=True))[label])
        ticks = {"Met vrienden": "✓ Met vrienden", "Met familie": "✓ Met familie"}
        await shows(api, posted, *(ticks.get(label, label) for label in plain))
        sam.taps("✓ Met vrienden")
        sam.taps("Klaar")
        settled = await sam.sees_in_place(posted.id, "\n\n✓ Met familie")
        assert settled.buttons() == {}
        await sam.sees("?")
    assert api.unanswered() == []


async def shows(api: BotApi, posted: Posted, *labels: str) -> None:
    """Wait until a message has just these buttons."""
    async with asyncio.timeout(5), api.changed:
        await api.changed.wait_for(lambda: tuple(posted.buttons()) == labels)


async def test_telegram_shows_commands_and_is_told_only_what_changed(tmp_path: Path) -> None:
    async with BotApi() as api:
        for _ in range(2):
            async with serving(api, tmp_path):
                async with asyncio.timeout(5):
                    while len(api.calls_of("getMyShortDescription")) % 2 or not api.presented:
                        async with api.changed:
                            await api.changed.wait()
                await asyncio.sleep(0.2)
        commands = {one["command"] for one in api.presented["commands", "nl"]}
        assert {"start", "help", "stop", "privacy"} <= commands
        assert api.presented["name", ""] == "Houvast"
        assert len(api.calls_of("setMyName")) == len({"", "nl", "en", "fr"})
