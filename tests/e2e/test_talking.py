"""A talk over HTTP, with everything between the phone and the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.bot_api import BotApi
from tests.e2e.serving import serving
from tests.e2e.tester import Tester


async def test_somebody_new_is_met_and_answers_by_tapping(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api)
        sam.opens()
        question = await sam.sees("Ben je 18 jaar of ouder?")
        sam.taps("Ja, 18 of ouder")
        settled = await sam.sees_in_place(question.id, "✓ Ja")
        assert settled.buttons() == {}
        await sam.sees("?")
    assert api.unanswered() == []


async def test_every_button_works_typed_too(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api)
        sam.opens()
        question = await sam.sees("Ben je 18 jaar of ouder?")
        sam.says("ja")
        await sam.sees("?")
        assert api.chats[41][question.id].buttons() == {}


async def test_a_double_tap_has_one_effect_and_an_old_button_a_clear_word(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api)
        sam.opens()
        question = await sam.sees("Ben je 18 jaar of ouder?")
        data = question.buttons()["Ja, 18 of ouder"]
        sam.taps("Ja, 18 of ouder", times=2)
        await sam.sees_in_place(question.id, "✓ Ja")
        await sam.sees("Die knop hoort bij een eerder bericht.")
        sam.taps_data(question, data)
        await sam.sees("Die knop hoort bij een eerder bericht.")
    assert api.chats[41][question.id].text.count("✓") == 1


@pytest.mark.parametrize(
    "content",
    [
        {"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]},
        {"voice": {"file_id": "a", "file_unique_id": "b", "duration": 3}},
        {"sticker": {"file_id": "a"}},
        {"text": "gisteren 2 gram", "forward_origin": {"type": "user"}},
        {"poll": {"id": "1"}},
        {"something_from_next_year": {"a": 1}},
        {"video_note": {"file_id": "a"}},
        {"location": {"latitude": 51.0, "longitude": 4.0}},
        {"document": {"file_id": "a"}},
        {"animation": {"file_id": "a"}},
    ],
    ids="-".join,
)
async def test_what_we_do_not_read_gets_a_kind_word_and_is_not_kept(
    tmp_path: Path, content: dict[str, object]
) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        sam.opens()
        await sam.sees("Ben je 18 jaar of ouder?")
        sam.sends(**content)
        await sam.sees("Ik heb er niets van bewaard.")
        await sam.sees("Ben je 18 jaar of ouder?")
        person = await house.store.find("tg:41", create=False, now=api._clock())
        assert person is not None
        assert (await house.store.load(person)).records == ()


async def test_a_changed_message_gets_a_kind_word_and_changes_nothing(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        sam.opens()
        await sam.sees("Ben je 18 jaar of ouder?")
        sam.corrects("ja, en gisteren 2 gram")
        await sam.sees("Wat je later verandert, lees ik niet.")
        await sam.sees("Ben je 18 jaar of ouder?")
        person = await house.store.find("tg:41", create=False, now=api._clock())
        assert person is not None
        assert (await house.store.load(person)).records == ()


async def test_danger_is_heard_wherever_it_is_written(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam, kim = Tester(api, 41), Tester(api, 42)
        sam.corrects("ik wil niet meer leven")
        await sam.sees("113")
        kim.sends(photo=[{"file_id": "a"}], caption="ik wil niet meer leven")
        await kim.sees("113")


async def test_a_group_is_left_and_nothing_said(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path) as house:
        sam = Tester(api)
        api.chats[-7] = {}
        group = {"id": -7, "type": "group", "title": "g"}
        api.update(message=sam.message(text="hallo") | {"chat": group})
        sam.opens()
        await sam.sees("Ben je 18 jaar of ouder?")
        assert api.left == {-7}
        assert api.chats[-7] == {}
        assert await house.store.find("tg:-7", create=False, now=api._clock()) is None


async def test_a_poison_update_is_set_aside_and_the_next_one_served(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api)
        api.update(message={"message_id": "?", "chat": None})
        api.update(message="nonsense")
        api.update(callback_query={"id": "1", "message": {"message_id": None}})
        api.update(shiny_new_thing={"a": 1})
        sam.opens()
        await sam.sees("Ben je 18 jaar of ouder?")


async def test_people_are_served_in_their_own_order_whatever_the_others_do(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        people = [Tester(api, chat) for chat in range(41, 51)]
        for one in people:
            one.opens()
        for words in ("ja", "ja"):
            for one in people:
                one.says(words)
        screens = {tuple(await one.sees_all()) for one in people}
    assert len(screens) == 1
    assert "Voor wie ben je hier?" in screens.pop()


async def test_the_same_update_five_times_has_one_effect(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api)
        sam.opens()
        await sam.sees("Ben je 18 jaar of ouder?")
        raw = {"update_id": 900_000_000, "message": sam.message(text="ja")}
        for _ in range(5):
            api.repeat(raw)
        assert (await sam.sees_all()).count("Voor wie ben je hier?") == 1


async def test_numbers_that_begin_anew_are_served(tmp_path: Path) -> None:
    async with BotApi() as api, serving(api, tmp_path):
        sam = Tester(api)
        sam.opens()
        await sam.sees("Ben je 18 jaar of ouder?")
        while api.unacknowledged():
            await sam.sees_nothing(0.1)
        api.number_from(5)
        sam.says("ja")
        await sam.sees("?")
