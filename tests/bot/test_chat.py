from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.channels.console import ConsoleChannel, printable
from bot.chat import Talk
from bot.clocks import MovedClock
from bot.conversation import Conversation
from bot.rehearsal import Rehearsal
from bot.steering import SteeringError
from bot.transcripts import SEED, read_transcript
from storage.sqlite import SqliteStore
from tests.bot.rooms import MET, NOW, with_prompts
from tests.storage.places import Place


@dataclass(slots=True)
class Desk:
    """A terminal, and what stands on its screen."""

    talk: Talk
    screen: list[str]
    kept: dict[str, str]

    async def type(self, *lines: str) -> list[str]:
        """Type lines; return what the screen shows since."""
        self.screen.clear()
        for line in lines:
            assert await self.talk.hear(line)
        return list(self.screen)


def sit_down(place: Place, store: SqliteStore) -> Desk:
    library, screen, kept = with_prompts(), list[str](), dict[str, str]()
    clock = MovedClock(place.data_dir / "clock", at=None if clock_of(place).exists() else NOW)
    channel = ConsoleChannel(screen.append, place.data_dir / "copies")
    conversation = Conversation(library, store, channel, clock, draw=lambda: SEED)

    def keep(name: str, text: str) -> str:
        if name in kept:
            raise SteeringError(f"{name} is er al")
        kept[name] = text
        return name

    talk = Talk(library, store, conversation, channel, clock, screen.append, keep)
    return Desk(talk, screen, kept)


def clock_of(place: Place) -> Path:
    return place.data_dir / "clock"


@pytest.fixture
async def desk(place: Place) -> AsyncIterator[Desk]:
    async with place.open() as store:
        desk = sit_down(place, store)
        await desk.talk.open()
        yield desk


async def test_a_first_start_meets_somebody(desk: Desk) -> None:
    assert desk.screen[0].startswith("< ")
    assert desk.screen[-3:] == [
        "< Ben je 18 jaar of ouder?",
        "  [1 Ja, 18 of ouder] [2 Nee, jonger]",
        "  (overslaan · terug · stoppen)",
    ]


async def test_a_second_start_shows_the_open_question_and_takes_it_for_no_answer(
    place: Place,
) -> None:
    async with place.open() as store:
        desk = sit_down(place, store)
        await desk.talk.open()
        question = (await desk.type(*MET[:2]))[-3:]
        before = await store.load(await desk.talk._person())
    async with place.open() as store:
        desk = sit_down(place, store)
        await desk.talk.open()
        assert desk.screen == question
        assert await store.load(await desk.talk._person()) == before
        assert (await desk.type("ja, dat mag"))[0].startswith("< Dankjewel")


async def test_a_start_at_rest_greets(place: Place) -> None:
    async with place.open() as store:
        desk = sit_down(place, store)
        await desk.talk.open()
        await desk.type(*MET)
    async with place.open() as store:
        desk = sit_down(place, store)
        await desk.talk.open()
        assert "daar ben je weer" in desk.screen[0] or "er weer bent" in desk.screen[0]


async def test_what_was_taken_in_and_not_handled_is_handled_at_the_next_start(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with place.open() as store:
        desk = sit_down(place, store)
        await desk.talk.open()

        async def die() -> None:
            raise RuntimeError

        with monkeypatch.context() as patch:
            patch.setattr(Talk, "_serve", lambda _: die())
            with pytest.raises(RuntimeError):
                await desk.type("ja")
    async with place.open() as store:
        desk = sit_down(place, store)
        await desk.talk.open()
        assert desk.screen[0] == "< Voor wie ben je hier?"
        assert sum("Voor wie ben je hier?" in line for line in desk.screen) == 1


async def test_blank_lines_say_nothing(desk: Desk) -> None:
    assert await desk.type("", "   ", "\t") == []


async def test_lines_that_steer_say_when_they_are_not_understood(desk: Desk) -> None:
    assert await desk.type(":later morgen", ":blah") == [
        "  :later 3h · :later 1d   verder in de tijd, van moment naar moment (m, h, d, w)",
        "  :blah ken ik niet. Met :help zie je wat er is.",
    ]
    assert len(await desk.type(":help")) == 6
    assert not await desk.talk.hear(":quit")


async def test_time_goes_from_due_moment_to_due_moment(desk: Desk) -> None:
    await desk.type(*MET)
    shown = await desk.type(":later 14d")
    assert [line for line in shown if line.startswith("@")] == [
        "@ 2026-11-21 20:00",
        "@ 2026-11-23 20:00",
        "@ 2026-11-26 20:00",
        "@ 2026-12-01 20:00",
        "@ 2026-12-04 20:00",
    ]
    assert desk.talk.clock() == NOW + timedelta(days=14)
    times = [number for number, line in enumerate(shown) if line.startswith("@")]
    assert all(shown[number + 1].startswith("< ") for number in times[:-1])


def came(shown: list[str]) -> list[str]:
    """Return the moments at which something came."""
    moments = ((line, then) for line, then in pairwise(shown) if line.startswith("@ "))
    return [line.removeprefix("@ ") for line, then in moments if then.startswith("<")]


async def test_two_weeks_keep_to_what_was_asked_about_when_we_write(desk: Desk) -> None:
    await desk.type(*MET, "pauzeer 3 dagen")
    assert came(await desk.type(":later 4d")) == ["2026-11-23 20:00"]
    await desk.type("niet op donderdag", "vraag het voortaan om half 10")
    assert came(await desk.type(":later 2d")) == ["2026-11-24 21:30"]
    await desk.type("straks", "over een uur")
    assert came(await desk.type(":later 2h")) == ["2026-11-26 21:00"]
    await desk.type("vandaag niet", "ik zit nu in New York", "ja")
    assert came(await desk.type(":later 2d")) == ["2026-11-27 21:30"]
    await desk.type("ik ben volgende week op vakantie")
    assert came(await desk.type(":later 14d")) == [
        "2026-11-28 21:30",
        "2026-12-07 21:30",
        "2026-12-11 21:30",  # the day before is one without a question
    ]


async def test_the_clock_goes_to_a_moment_and_never_back(desk: Desk) -> None:
    assert await desk.type(":at 22:30") == ["@ 2026-11-20 22:30"]
    assert "nooit terug" in (await desk.type(":at 2026-11-20 22:29"))[0]


async def test_a_talk_without_consent_is_forgotten_and_that_is_said(desk: Desk) -> None:
    shown = await desk.type(":later 25h")
    assert shown[0] == "@ 2026-11-21 21:00"
    assert "24 uur zonder toestemming" in shown[1]
    assert "18" in (await desk.type("hoi"))[-3]


async def test_who_is_silent_for_a_year_is_erased_and_the_reason_is_that(desk: Desk) -> None:
    await desk.type(*MET)
    shown = await desk.type(":later 53w")
    assert any("een jaar stilte" in line for line in shown)
    assert not any("zonder toestemming" in line for line in shown)


async def test_somebody_else_sits_down_and_neither_sees_the_others_talk(desk: Desk) -> None:
    await desk.type(*MET, "mijn dag invullen")
    assert "18" in (await desk.type(":as relative"))[-3]
    await desk.type("ja")
    assert "Voor wie" not in "".join(await desk.type(":as me"))
    assert "zin" in desk.screen[0].lower()


async def test_what_comes_for_who_is_not_there_says_for_whom(desk: Desk) -> None:
    await desk.type(*MET)
    shown = await desk.type(":as an", ":later 1d")
    assert "  (aan me)" in shown


async def test_why_says_where_the_talk_stands_and_which_guard_led_there(desk: Desk) -> None:
    assert (await desk.type(":why"))[-1] == "  nu: age.ask_age"
    await desk.type("ja")
    first, *_, last = await desk.type(":why")
    assert first.startswith("  age.ask_age: ")
    assert first.endswith(" → grown")
    assert last == "  nu: set_up.who"


async def test_records_are_shown_when_asked_for(desk: Desk) -> None:
    desk.talk.shows_records = True
    shown = await desk.type(*MET)
    assert any(line.startswith("= consent 2026-11-20: role=") for line in shown)


async def test_a_talk_is_kept_as_a_transcript_that_plays_the_same(desk: Desk) -> None:
    seen = list(desk.screen) + await desk.type(*MET, ":later 1d", "6")
    await desk.type(":record mijn_avond")
    text = desk.kept["mijn_avond"]
    assert text.startswith("# as: new\n@ 2026-11-20 20:00\n@begin\n< ")
    assert "@ 2026-11-21 20:00\n@due\n" in text
    assert "> 6\n" in text
    played = list(Rehearsal(with_prompts(), read_transcript("t.txt", text)).play())
    assert "\n".join(played) + "\n" == text
    said = [line for line in text.splitlines() if line.startswith("< ")]
    assert said == [line for line in seen if line.startswith("< ")]
    assert "is er al" in (await desk.type(":record mijn_avond"))[0]


async def test_what_goes_wrong_is_said_and_the_talk_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("bot.conversation.advance", fail)
        assert "ging bij mij iets mis" in (await desk.type("ja"))[0]
    assert "Voor wie" in (await desk.type("ja"))[0]


async def test_copies_lie_in_a_folder_of_their_own(desk: Desk, place: Place) -> None:
    shown = await desk.type(*MET, "ik wil een kopie", "ja")
    files = sorted((place.data_dir / "copies").iterdir())
    assert [file.suffix for file in files] == [".json", ".txt"]
    assert all(f"< [{file}]" in shown for file in files)
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


async def test_erasing_says_its_last_words_and_leaves_the_chair_empty(desk: Desk) -> None:
    await desk.type(*MET)
    shown = await desk.type("wis alles", "nee", "ja, wis alles")
    assert any("op een telefoon verdwijnen" in line for line in shown)
    assert "112" in shown[-1]
    loaded = await desk.talk.store.load(await desk.talk._person())
    assert loaded.session is None


async def test_a_terminal_shows_what_it_would_obey() -> None:
    assert printable("a\x1b[31mb\x07\x9b\tc\u202e é🙂") == "a\ufffd[31mb\ufffd\ufffd\tc\u202e é🙂"
