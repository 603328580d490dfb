from __future__ import annotations

import pytest

from dialogs.events import Reply
from storage.faults import UnknownPerson
from storage.sqlite import SqliteStore
from tests.bot.rooms import Rooms, open_rooms
from tests.storage.places import Place
from tests.storage.test_at_rest import left_of, pieces, sealed_fields, wrapped_key

WORDS = "kanariepiet op zijn stok"


async def fill(rooms: Rooms) -> None:
    await rooms.meet()
    await rooms.say("zin 6, 3 lijnen in de kroeg vandaag", "klopt", "stop", "dit gesprek")
    await rooms.say("notitie", WORDS, "ja")


async def test_nothing_of_an_erased_person_stays_but_their_last_words_come(place: Place) -> None:
    async with open_rooms(place) as rooms:
        await fill(rooms)
        person = await rooms.person()
        needles = pieces(set(sealed_fields(place, person))) + pieces(wrapped_key(place, person))
        needles += [bytes.fromhex(person), person.encode()]
        assert left_of(needles, place)
        sent = len(await rooms.store.shown(person))
        said = await rooms.say("wis alles", "nee", "ja, wis alles")
        assert "gewist" in said[-4]
        assert "112" in said[-1]
        assert len(rooms.ears.taken_back) >= sent
        assert left_of(needles, place) == []
        with pytest.raises(UnknownPerson):
            await rooms.store.load(person)
        assert await rooms.store.waiting(9) == ()
        assert await rooms.store.outgoing(9) == ()
    assert left_of(needles, place) == []


async def test_a_copy_that_was_asked_for_stays_in_the_talk(rooms: Rooms) -> None:
    await fill(rooms)
    await rooms.say("wis alles", "ja", "ja", "ja, wis alles")
    assert rooms.ears.taken_back == []


async def test_the_event_that_erased_does_nothing_when_it_comes_again(rooms: Rooms) -> None:
    await fill(rooms)
    await rooms.say("wis alles", "nee")
    assert await rooms.pass_event(Reply("bye", "ja, wis alles"))
    rooms.ears.texts()
    assert not await rooms.pass_event(Reply("bye", "ja, wis alles"))
    assert rooms.ears.texts() == []
    assert (await rooms.store.load(await rooms.person())).session is None


async def test_who_comes_back_is_met_as_new(rooms: Rooms) -> None:
    await fill(rooms)
    first = await rooms.person()
    await rooms.say("wis alles", "nee", "ja, wis alles")
    assert "18" in (await rooms.say("hallo"))[-1]
    assert await rooms.person() != first


async def test_a_child_is_gone_in_the_same_turn(rooms: Rooms, place: Place) -> None:
    await rooms.say("hallo")
    person = await rooms.person()
    needles = pieces(sealed_fields(place, person)) + pieces(wrapped_key(place, person))
    assert any("Awel" in said for said in await rooms.say("nee"))
    assert left_of([*needles, bytes.fromhex(person)], place) == []


async def test_an_erasure_that_was_cut_off_is_done_when_the_event_is_handled_again(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Dead(BaseException):
        """The process died."""

    async def die(*_: object, **__: object) -> None:
        raise Dead

    async with open_rooms(place) as rooms:
        await fill(rooms)
        await rooms.say("wis alles", "nee")
        with monkeypatch.context() as patch:
            patch.setattr(SqliteStore, "forget", die)
            with pytest.raises(Dead):
                await rooms.say("ja, wis alles")
        assert rooms.ears.texts() == []  # nothing is promised before it is done
    async with open_rooms(place) as rooms:
        assert len(await rooms.store.waiting(9)) == 1
        person = await rooms.person()
        await rooms.serve()
        said = rooms.ears.texts()
        assert "gewist" in said[0]
        with pytest.raises(UnknownPerson):
            await rooms.store.load(person)
