"""A sheet that two share, on a real store: who is told what, and what happens at one moment."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.clock import tick
from bot.copies import copy_as_data, make_copies
from bot.outbound import Bubble, Document, Outbound, Question
from bot.sharing import CODE_LIVES, draw_code, shared_of
from bot.transcripts import Transcript, start_of
from dialogs.events import Reply, event_to_json
from dialogs.reading.codes import find_code, is_code
from dialogs.sheets import Shared
from dialogs.turn import Known
from dialogs.values import Value
from storage.faults import StorageFault
from storage.store import Arrival, Commit, Outcome
from tests.bot.rooms import IDS, NOW, Rooms, open_rooms
from tests.bot.test_copies import SESSION, faults
from tests.e2e.serving import place_start
from tests.storage.places import Place

ANN, ELS = "tg:1", "tg:2"
LINE = "kanarie: op zondag wandelen we"


def heard_by(rooms: Rooms, address: str) -> list[Outbound]:
    return [message for to, message in rooms.ears.heard if to == address]


@dataclass
class Two:
    """Two people who may share a sheet, each in their own chat."""

    rooms: Rooms

    async def says(self, address: str, *texts: str) -> list[str]:
        """Let one of them type; whatever is sent goes to them alone."""
        self.rooms.ears.heard.clear()
        for text in texts:
            await self.rooms.pass_event(Reply(f"e{next(IDS)}", text), address)
        assert {to for to, _ in self.rooms.ears.heard} <= {address}, "the other was written to"
        return self.rooms.ears.texts()

    async def begin(self) -> str:
        """Let Ann begin; return the code."""
        said = await self.says(ANN, "samen een blad", "ja", "partner", "nee")
        code = next(found for text in said if (found := find_code(text)))
        assert is_code(code)
        return code

    async def share(self) -> None:
        code = await self.begin()
        said = await self.says(ELS, f"de code is {code}", "ja", "zus", "klaar")
        assert any("allebei, woord voor woord" in text for text in said)

    async def shared(self, address: str) -> Shared | None:
        loaded = await self.rooms.store.load(await self.rooms.person(address))
        return shared_of(loaded, self.rooms.now)


@pytest.fixture
async def two(place: Place) -> AsyncIterator[Two]:
    async with open_rooms(place) as rooms:
        for chat, role in ((1, "client"), (2, "relative")):
            start = start_of(Transcript(role, (), ()), NOW)
            assert start
            profile: dict[str, Value] = {**start.session.profile, "safe_asked": "2026-11-20"}
            if role == "relative":
                profile["consent"] = "2026-11-21/relative"
            session = replace(start.session, profile=profile)
            await place_start(rooms.store, chat, replace(start, session=session))
        yield Two(rooms)


async def test_whatever_one_does_nothing_is_sent_to_the_other(two: Two) -> None:
    await two.share()
    await two.says(ANN, "ons blad", "zelf iets voorstellen", LINE, "een regel terugnemen", "1")
    await two.says(ANN, "zelf iets voorstellen", LINE, "klaar")
    await two.says(ELS, "ons blad", "ja zeggen", "2", "klaar")
    await two.says(ANN, "ons blad", "blad weg")
    await two.says(ANN, "wis alles", "nee", "ja, wis alles")


async def test_no_prompt_speaks_of_the_sheet(two: Two) -> None:
    await two.share()
    await two.says(ANN, "ons blad", "zelf iets voorstellen", LINE, "klaar")
    two.rooms.ears.heard.clear()
    for hour in range(24 * 20):
        two.rooms.now = NOW + timedelta(hours=hour)
        await tick(
            two.rooms.store, two.rooms.conversation, two.rooms.library, lambda: two.rooms.now
        )
        await two.rooms.say_nothing()
        told = [m.text for _, m in two.rooms.ears.heard if isinstance(m, Bubble | Question)]
        assert not [text for text in told if "blad" in text or "kanarie" in text]


async def test_both_load_the_same_sheet(two: Two) -> None:
    await two.share()
    await two.says(ANN, "ons blad", "zelf iets voorstellen", LINE, "klaar")
    hers, theirs = await two.shared(ANN), await two.shared(ELS)
    assert hers
    assert theirs
    assert hers.sheet == theirs.sheet
    assert LINE in hers.sheet.text()


async def test_what_both_do_at_one_moment_is_all_done_and_nobody_waits_for_ever(two: Two) -> None:
    await two.share()
    await two.says(ANN, "ons blad", "zelf iets voorstellen", "van ann", "zelf iets voorstellen")
    await two.says(ELS, "ons blad", "zelf iets voorstellen")
    arrivals = []
    for address, words in ((ANN, "ook van ann"), (ELS, "van els")):
        event = f"both/{address}"
        body = json.dumps(event_to_json(Reply(event, words)))
        arrival = Arrival(event, await two.rooms.person(address), body, two.rooms.now)
        await two.rooms.store.receive(arrival)
        arrivals.append(arrival)
    conversation = two.rooms.conversation
    turns = await asyncio.wait_for(asyncio.gather(*map(conversation.handle, arrivals)), 10)
    assert all(turns)
    shared = await two.shared(ANN)
    assert shared
    assert {line.words for line in shared.sheet.lines} == {"van ann", "ook van ann", "van els"}
    assert len({line.number for line in shared.sheet.lines}) == 3


async def test_a_yes_to_a_line_that_is_taken_back_meanwhile_brings_nothing_back(two: Two) -> None:
    await two.share()
    await two.says(ANN, "ons blad", "zelf iets voorstellen", "van ann")
    await two.says(ELS, "ons blad", "ja zeggen")
    await two.says(ANN, "een regel terugnemen", "1")
    await two.says(ELS, "1")
    shared = await two.shared(ELS)
    assert shared
    assert shared.sheet.lines == ()


async def test_a_fault_between_turn_and_commit_leaves_both_as_they_were(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    await two.share()
    await two.says(ANN, "ons blad", "zelf iets voorstellen")
    before = await two.shared(ELS)
    commit = two.rooms.store.commit

    async def fails(_: Commit) -> Outcome:
        raise StorageFault("the disk is full", permanent=False)

    monkeypatch.setattr(two.rooms.store, "commit", fails)
    with pytest.raises(StorageFault):
        await two.rooms.pass_event(Reply("cut", LINE), ANN)
    assert await two.shared(ELS) == before
    monkeypatch.setattr(two.rooms.store, "commit", commit)
    await two.rooms.serve()
    after = await two.shared(ELS)
    assert after
    assert [line.words for line in after.sheet.lines] == [LINE]


async def test_a_code_is_of_no_use_after_its_time_and_a_sheet_after_its_own(two: Two) -> None:
    code = await two.begin()
    two.rooms.now = NOW + CODE_LIVES
    assert "lukt het niet" in (await two.says(ELS, code))[0]
    shared = (await two.rooms.store.load(await two.rooms.person(ANN))).sheet
    assert shared
    two.rooms.now = shared.ends_at
    assert await two.shared(ANN) is None


async def test_one_who_goes_by_themselves_takes_the_sheet_along(two: Two) -> None:
    await two.share()
    await two.rooms.store.forget(await two.rooms.person(ELS), event="expired", now=NOW)
    assert await two.shared(ANN) is None


async def test_neither_code_nor_line_comes_into_a_log(
    two: Two, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        code = await two.begin()
        await two.says(ELS, code, "ja", "zus", "zelf iets voorstellen", LINE, "klaar")
    assert code not in caplog.text
    assert "kanarie" not in caplog.text


async def test_a_copy_shows_what_they_share_and_fits_the_schema(two: Two) -> None:
    await two.share()
    await two.says(ANN, "ons blad", "zelf iets voorstellen", LINE, "klaar")
    shared = await two.shared(ELS)
    assert shared
    data = copy_as_data(SESSION, {}, NOW, shared)
    assert faults(data) == []
    assert data["sheet"] == {
        "label": "broer of zus",
        "consent": "2026-11-21/2026-11-20",
        "lines": [{"number": 1, "words": LINE, "said_yes": False, "stands": False}],
    }
    _, page = make_copies(two.rooms.library, SESSION, Known(shared=shared), NOW)
    assert shared.sheet.text() in page.text


async def test_the_copy_that_is_sent_holds_it_too(two: Two) -> None:
    await two.share()
    await two.says(ANN, "ons blad", "zelf iets voorstellen", LINE, "klaar")
    said = await two.says(ANN, "stuur me een kopie", "ja")
    assert any(LINE in text for text in said)
    assert any(isinstance(one, Document) for one in heard_by(two.rooms, ANN)) or said


def test_codes_are_drawn_by_chance_and_not_by_the_persons_seed() -> None:
    drawn = {draw_code() for _ in range(500)}
    assert len(drawn) == 500
    assert all(is_code(code) for code in drawn)
    assert len({sign for code in drawn for sign in code}) == 30
    assert not any(re.search("[01ILOU]", code) for code in drawn)
