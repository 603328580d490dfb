from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from bot.channels.port import TryLater, Unreachable
from bot.delivery import deliver
from bot.outbound import (
    Bubble,
    Document,
    Outbound,
    Question,
    TakeBack,
    outbound_from_json,
    outbound_to_json,
)
from storage.store import Commit, PersonId
from tests.bot.rooms import NOW, Ears, Rooms

MESSAGES: list[Outbound] = [
    Bubble("hoi {naam} %s", unasked=True),
    Question(
        "Hoe?", "ab", 3, (("1", "Eén"), ("2", "Twee")), (("skip", "Overslaan"),), several=True
    ),
    Document("houvast.json", '{"a": "é"}\n'),
    Bubble("gevaar", urgent=True),
    Question("Hoi?", "ab", 3, unasked=True, urgent=True),
    TakeBack(),
]


@pytest.mark.parametrize("message", MESSAGES)
def test_a_message_survives_json(message: Outbound) -> None:
    assert outbound_from_json(outbound_to_json(message)) == message


def test_what_an_earlier_release_wrote_is_still_a_message() -> None:
    written = '{"kind": "bubble", "text": "a", "unasked": true}'
    assert outbound_from_json(written) == Bubble("a", unasked=True)


@pytest.mark.parametrize("text", ["{}", "[]", "1", '{"kind": "bubble"}', '{"kind": "shout"}'])
def test_what_is_no_message_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="outgoing"):
        outbound_from_json(text)


@dataclass(slots=True)
class Fickle(Ears):
    """A channel that refuses some addresses."""

    refused: dict[str, type[Exception]] = field(default_factory=dict)

    async def send(self, address: str, message: Outbound) -> str | None:
        if address in self.refused:
            raise self.refused[address]
        return await Ears.send(self, address, message)


async def put(rooms: Rooms, person: PersonId, event: str, *messages: Outbound) -> None:
    version = (await rooms.store.load(person)).version
    out = tuple(outbound_to_json(message) for message in messages)
    await rooms.store.commit(Commit(person, event, version, None, NOW, outgoing=out))


async def test_messages_go_out_in_order_and_once(rooms: Rooms) -> None:
    person = await rooms.person()
    await put(rooms, person, "a", *(Bubble(str(number)) for number in range(120)))
    assert await deliver(rooms.store, rooms.ears, lambda: NOW) == 120
    assert rooms.ears.texts() == [str(number) for number in range(120)]
    assert await deliver(rooms.store, rooms.ears, lambda: NOW) == 0


async def test_what_can_not_be_sent_now_waits_and_holds_up_nobody_else(rooms: Rooms) -> None:
    ann, bob = await rooms.person("tg:ann"), await rooms.person("tg:bob")
    await put(rooms, ann, "a", Bubble("1"), Bubble("2"))
    await put(rooms, bob, "b", Bubble("3"))
    ears = Fickle(refused={"tg:ann": TryLater})
    assert await deliver(rooms.store, ears, lambda: NOW) == 1
    assert ears.texts() == ["3"]
    ears.refused.clear()
    assert await deliver(rooms.store, ears, lambda: NOW) == 2
    assert ears.texts() == ["1", "2"]


async def test_what_is_for_somebody_out_of_reach_is_dropped(rooms: Rooms) -> None:
    await put(rooms, await rooms.person("tg:ann"), "a", Bubble("1"), Bubble("2"))
    ears = Fickle(refused={"tg:ann": Unreachable})
    assert await deliver(rooms.store, ears, lambda: NOW) == 0
    assert await rooms.store.outgoing(9) == ()


async def test_hide_takes_back_what_was_sent_so_far_once(rooms: Rooms) -> None:
    person = await rooms.person()
    await put(rooms, person, "a", Bubble("1"), Bubble("2"), TakeBack(), Bubble("3"))
    await deliver(rooms.store, rooms.ears, lambda: NOW)
    assert rooms.ears.taken_back == ["1", "2"]
    assert [ref for ref, _ in await rooms.store.shown(person)] == ["3"]
    await put(rooms, person, "b", TakeBack())
    await deliver(rooms.store, rooms.ears, lambda: NOW)
    assert rooms.ears.taken_back == ["1", "2", "3"]
    assert await rooms.store.shown(person) == ()


async def test_hide_in_a_talk_takes_back_what_it_said(rooms: Rooms) -> None:
    await rooms.meet()
    sent = [ref for ref, _ in await rooms.store.shown(await rooms.person())]
    assert len(sent) > 9
    assert len(await rooms.say("er komt iemand aan")) == 2
    assert rooms.ears.taken_back == sent
