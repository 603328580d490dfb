"""The channel alone, over real HTTP: what is posted, edited, deleted; and what faults become."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from bot.catalogs import open_library
from bot.channels.faults import Hold, LockedOut, MaybeSent, OtherPoller, Refused
from bot.channels.port import TryLater, Unreachable
from bot.channels.telegram import TelegramChannel
from bot.introductions import introductions
from bot.logs import LOUD, set_up_logs
from bot.outbound import Bubble, Document, Question, TakeBack
from tests.e2e import faults
from tests.e2e.bot_api import TOKEN, BotApi
from tests.e2e.faults import Fault
from tests.e2e.tester import Tester

SAM = "tg:41"
RATE = Question(
    "Hoe sterk is de zin?",
    "1f2e3d4c",
    7,
    tuple((str(number), str(number)) for number in range(11)),
    (("skip", "Overslaan"), ("stop", "Stoppen")),
)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 19, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest_asyncio.fixture
async def api(clock: Clock) -> AsyncIterator[BotApi]:
    async with BotApi(clock) as api:
        yield api


@pytest_asyncio.fixture
async def channel(api: BotApi) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(TOKEN, api_url=api.url)
    yield channel
    await channel.close()


@pytest.fixture
def sam(api: BotApi) -> Tester:
    return Tester(api)


async def test_a_bubble_arrives_as_it_was_written(channel: TelegramChannel, sam: Tester) -> None:
    words = "<b>1 < 2 & 'x'</b> _*[a](b)`"
    await channel.send(SAM, Bubble(words))
    await sam.sees_only(words)


async def test_a_question_has_its_options_and_below_them_its_controls(
    channel: TelegramChannel, sam: Tester
) -> None:
    await channel.send(SAM, RATE)
    posted = await sam.sees("Hoe sterk")
    rows = posted.markup["inline_keyboard"]
    assert [len(row) for row in rows] == [6, 5, 2]
    assert posted.buttons()["7"] == "1f2e3d4c.7.7"
    assert posted.buttons()["Stoppen"] == "1f2e3d4c.7.stop"


async def test_what_is_longer_than_a_message_comes_in_parts(
    channel: TelegramChannel, api: BotApi, sam: Tester
) -> None:
    text = "👨‍👩‍👧‍👦" * 600
    ref = await channel.send(SAM, Question(text, "ab", 1, (("yes", "Ja"),)))
    first, second = sam.screen()
    assert first.text + second.text == text
    assert not first.buttons()
    assert list(second.buttons()) == ["Ja"]
    assert ref is not None
    await channel.take_back(SAM, [ref])
    assert sam.screen() == []


async def test_a_tapped_question_shows_its_answer_and_loses_its_buttons(
    channel: TelegramChannel, sam: Tester
) -> None:
    ref = await channel.send(SAM, RATE)
    assert ref is not None
    await channel.settle(SAM, ref, "1f2e3d4c.7", "8")
    await channel.settle(SAM, ref, "", None)
    (posted,) = sam.screen()
    assert posted.text == "Hoe sterk is de zin?\n\n✓ 8"
    assert posted.buttons() == {}


async def test_a_question_that_was_answered_in_words_only_loses_its_buttons(
    channel: TelegramChannel, sam: Tester
) -> None:
    ref = await channel.send(SAM, RATE)
    assert ref is not None
    await channel.settle(SAM, ref, "1f2e3d4c.6", "8")
    (posted,) = sam.screen()
    assert (posted.text, posted.buttons()) == (RATE.text, {})


async def test_settling_what_the_person_deleted_is_fine(
    channel: TelegramChannel, api: BotApi, sam: Tester
) -> None:
    ref = await channel.send(SAM, RATE)
    assert ref is not None
    api.chats[41].clear()
    await channel.settle(SAM, ref, "1f2e3d4c.7", "8")


async def test_it_introduces_itself_in_each_language(channel: TelegramChannel, api: BotApi) -> None:
    await channel.introduce(introductions(open_library(("en", "fr"))))
    for what in ("commands", "name", "description", "short"):
        shown = {language: api.presented[what, language] for language in ("", "nl", "en", "fr")}
        assert all(shown.values()), what
        assert shown[""] == shown["nl"]
    assert api.presented["short", "en"] != api.presented["short", "fr"]
    meanings = {one["command"]: one["description"] for one in api.presented["commands", "fr"]}
    assert (
        meanings["stop"]
        != {one["command"]: one["description"] for one in api.presented["commands", "nl"]}["stop"]
    )


async def test_a_document_arrives_with_its_name(channel: TelegramChannel, sam: Tester) -> None:
    await channel.send(SAM, Document("houvast.json", '{"é": 1}'))
    (posted,) = sam.screen()
    assert posted.file is not None
    assert (posted.file.name, posted.file.content.decode()) == ("houvast.json", '{"é": 1}')


async def test_only_the_last_48_hours_are_taken_back(
    channel: TelegramChannel, sam: Tester, clock: Clock
) -> None:
    refs = []
    for hours in (0, 1, 46):
        clock.now += timedelta(hours=hours)
        refs.append(await channel.send(SAM, Bubble(f"na {hours}")))
    clock.now += timedelta(hours=1.5)
    await channel.take_back(SAM, [ref for ref in refs if ref])
    assert [posted.text for posted in sam.screen()] == ["na 0"]
    assert await channel.send(SAM, TakeBack()) is None


async def test_taking_back_hundreds_goes_by_the_hundred(
    channel: TelegramChannel, api: BotApi, sam: Tester
) -> None:
    refs = [await channel.send(SAM, Bubble(str(number))) for number in range(205)]
    await channel.take_back(SAM, [ref for ref in refs if ref])
    assert sam.screen() == []
    assert len(api.calls_of("deleteMessages")) == 3


@pytest.mark.parametrize(
    ("fault", "becomes"),
    [
        (faults.blocked(), Unreachable),
        (faults.deactivated(), Unreachable),
        (faults.refused("chat not found"), Unreachable),
        (faults.refused("BUTTON_DATA_INVALID"), Refused),
        (faults.unauthorized(), LockedOut),
        (faults.server_error(), TryLater),
        (faults.html_page(), TryLater),
        (faults.html_page(200), TryLater),
        (faults.half_json(), TryLater),
        (faults.accepted_then_reset(), MaybeSent),
        (faults.reset(), MaybeSent),
    ],
)
async def test_every_fault_becomes_one_of_ours(
    channel: TelegramChannel, api: BotApi, sam: Tester, fault: Fault, becomes: type[Exception]
) -> None:
    api.fail(fault)
    with pytest.raises(becomes) as caught:
        await channel.send(SAM, Bubble("Dag"))
    assert type(caught.value) is becomes
    assert caught.value.__cause__ is None
    assert await channel.send(SAM, Bubble("Dag")) is not None


async def test_too_many_requests_says_for_how_long(
    channel: TelegramChannel, api: BotApi, sam: Tester
) -> None:
    api.fail(faults.too_many(35))
    with pytest.raises(Hold) as caught:
        await channel.send(SAM, Bubble("Dag"))
    assert caught.value.seconds == 35


async def test_a_refused_connection_sent_nothing(
    channel: TelegramChannel, api: BotApi, sam: Tester
) -> None:
    await api.refuse_connections()
    with pytest.raises(TryLater) as caught:
        await channel.send(SAM, Bubble("Dag"))
    assert type(caught.value) is TryLater
    await api.accept_connections()
    await channel.send(SAM, Bubble("Dag"))
    await sam.sees_only("Dag")


async def test_an_answer_that_takes_too_long_leaves_it_open(
    channel: TelegramChannel, api: BotApi, sam: Tester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channel._talking, "answer_s", 0.05)
    api.fail(faults.slow(0.5))
    with pytest.raises(MaybeSent):
        await channel.send(SAM, Bubble("Dag"))
    await sam.sees_only("Dag")


async def test_a_second_poller_is_told_apart(channel: TelegramChannel, api: BotApi) -> None:
    api.fail(faults._said(409, "Conflict: terminated by other getUpdates request"))
    with pytest.raises(OtherPoller):
        await channel.updates(None, 0)


async def test_a_button_with_too_much_behind_it_is_left_to_be_typed(
    channel: TelegramChannel, sam: Tester
) -> None:
    long = "x" * 60
    await channel.send(SAM, Question("?", "1f2e3d4c", 1, ((long, "Lang"), ("yes", "Ja"))))
    assert list(sam.screen()[0].buttons()) == ["Ja"]


async def test_what_no_phone_can_show_is_left_out(channel: TelegramChannel, sam: Tester) -> None:
    await channel.send(SAM, Bubble("a\0b\ud83dc"))
    await channel.send(SAM, Bubble(" \0 "))
    await sam.sees_only("ab\ufffdc", "…")


def test_what_is_no_token_is_refused() -> None:
    with pytest.raises(LockedOut):
        TelegramChannel("https://example.org")


@pytest.fixture
def logs_restored() -> Iterator[None]:
    """Leave the logs as they were: other tests listen too."""
    root = logging.getLogger()
    loggers = [root, *map(logging.getLogger, LOUD)]
    levels, listeners = [one.level for one in loggers], root.handlers[:]
    yield
    root.handlers[:] = listeners
    for one, level in zip(loggers, levels, strict=True):
        one.setLevel(level)


@pytest.mark.usefixtures("logs_restored")
async def test_neither_token_nor_words_are_in_a_log_at_any_level(
    api: BotApi,
    sam: Tester,
    capsys: pytest.CaptureFixture[str],
) -> None:
    canary = "kanariepiet"
    set_up_logs()
    root, heard = logging.getLogger(), logging.getLogger("bot")
    root.setLevel(logging.DEBUG)
    heard.debug("heard=1")
    channel = TelegramChannel(TOKEN, api_url=api.url)
    shown = [repr(channel), str(channel)]
    sam.says(canary)
    await channel.updates(None, 0)
    for fault in (None, faults.half_json(), faults.html_page(), faults.reset(), faults.blocked(),
                  faults.unauthorized(), faults.refused("x")):  # fmt: skip
        for work in (channel.send(SAM, Bubble(canary)), channel.updates(None, 0)):
            if fault is not None:
                api.fail(fault)
            try:
                await work
            except (TryLater, Unreachable, Refused, LockedOut) as error:
                shown += [repr(error), str(error)]
                heard.exception("caught=1")
    await channel.close()
    shown += [capsys.readouterr().err]
    assert "heard=1" in shown[-1]
    assert [text for text in shown if TOKEN in text or canary in text] == []
