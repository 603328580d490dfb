"""What every store must do. A new adapter joins by one line in OPENERS."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.faults import StorageFault, UnknownPerson
from storage.sqlite import open_store
from storage.store import (
    SEEN_KEPT,
    SHOWN_KEPT,
    STRANGER_KEPT,
    Arrival,
    Commit,
    Loaded,
    Outcome,
    PersonId,
    Store,
)
from tests.storage.places import NOW, Place, newcomer

Opener = Callable[[Place], Awaitable[Store]]

OPENERS: dict[str, Opener] = {
    "sqlite": lambda place: open_store(place.data_dir, place.key_file),
}

NOBODY = PersonId("0" * 32)
HOUR = timedelta(hours=1)


@pytest.fixture(params=OPENERS)
def opener(request: pytest.FixtureRequest) -> Opener:
    return OPENERS[request.param]


@pytest.fixture
async def store(opener: Opener, place: Place) -> AsyncIterator[Store]:
    opened = await opener(place)
    yield opened
    await opened.close()


def turn(
    person: PersonId, event: str = "e1", version: int = 0, session: str | None = "s"
) -> Commit:
    return Commit(person, event, version, session, NOW)


async def test_an_address_leads_to_the_same_person(store: Store) -> None:
    assert await store.find("console:me", create=False, now=NOW) is None
    person = await newcomer(store)
    assert await store.find("console:me", create=True, now=NOW) == person
    assert await store.address(person) == "console:me"
    assert len(bytes.fromhex(person)) == 16


async def test_one_address_found_by_many_at_once_is_one_person(store: Store) -> None:
    found = await asyncio.gather(*(newcomer(store, "tg:1") for _ in range(20)))
    assert len(set(found)) == 1
    assert await store.address(found[0]) == "tg:1"


async def test_a_newcomer_has_no_session_and_no_records(store: Store) -> None:
    assert await store.load(await newcomer(store)) == Loaded(None, 0, ())


async def test_an_event_is_received_once(store: Store) -> None:
    person = await newcomer(store)
    arrival = Arrival("e1", person, '{"text": "hoi"}', NOW)
    assert await store.receive(arrival)
    assert not await store.receive(arrival)
    assert await store.waiting(10) == (arrival,)
    assert (await store.waiting(10))[0].body == '{"text": "hoi"}'


async def test_an_event_that_had_its_effect_is_not_received_again(store: Store) -> None:
    person = await newcomer(store)
    assert await store.commit(turn(person)) is Outcome.DONE
    assert not await store.receive(Arrival("e1", person, "{}", NOW))
    assert await store.waiting(10) == ()


async def test_events_wait_in_the_order_of_their_coming(store: Store) -> None:
    people = [await newcomer(store, f"tg:{number}") for number in range(3)]
    arrivals = tuple(Arrival(f"e{9 - n}", people[n % 3], f"{n}", NOW) for n in range(9))
    for arrival in arrivals:
        await store.receive(arrival)
    assert await store.waiting(100) == arrivals
    assert await store.waiting(4) == arrivals[:4]


async def test_an_event_set_aside_waits_no_more_and_is_not_received_again(store: Store) -> None:
    person = await newcomer(store)
    first, second = (Arrival(name, person, "{}", NOW) for name in ("e1", "e2"))
    await store.receive(first)
    await store.receive(second)
    await store.set_aside("e1")
    assert await store.waiting(10) == (second,)
    assert not await store.receive(first)


async def test_a_commit_keeps_all_of_a_turn(store: Store) -> None:
    person = await newcomer(store)
    await store.receive(Arrival("e1", person, "{}", NOW))
    whole = Commit(
        person,
        "e1",
        0,
        '{"at": "ask"}',
        NOW,
        keep=(("use/2", "b"), ("use/1", "a")),
        outgoing=("one", "two"),
        due_at=NOW + HOUR,
    )
    assert await store.commit(whole) is Outcome.DONE
    assert await store.load(person) == Loaded('{"at": "ask"}', 1, (("use/1", "a"), ("use/2", "b")))
    assert [message.body for message in await store.outgoing(10)] == ["one", "two"]
    assert await store.waiting(10) == ()
    assert await store.due(NOW + HOUR, 10) == ((person, NOW + HOUR),)


async def test_records_are_changed_and_dropped_by_key(store: Store) -> None:
    person = await newcomer(store)
    first = Commit(person, "e1", 0, None, NOW, keep=(("a", "1"), ("b", "1"), ("c", "1")))
    second = Commit(person, "e2", 1, None, NOW, keep=(("b", "2"),), drop=("c", "never"))
    await store.commit(first)
    await store.commit(second)
    assert (await store.load(person)).records == (("a", "1"), ("b", "2"))


async def test_a_repeated_event_has_no_second_effect(store: Store) -> None:
    person = await newcomer(store)
    await store.commit(turn(person))
    again = Commit(person, "e1", 1, "other", NOW, keep=(("a", "1"),), outgoing=("again",))
    assert await store.commit(again) is Outcome.REPEATED
    assert await store.load(person) == Loaded("s", 1, ())
    assert await store.outgoing(10) == ()


async def test_a_stale_commit_writes_nothing_and_may_be_made_again(store: Store) -> None:
    person = await newcomer(store)
    await store.receive(Arrival("e2", person, "{}", NOW))
    await store.commit(turn(person))
    assert await store.commit(turn(person, "e2", version=0)) is Outcome.STALE
    assert [arrival.event for arrival in await store.waiting(10)] == ["e2"]
    assert await store.commit(turn(person, "e2", version=1)) is Outcome.DONE


async def test_of_commits_on_one_version_exactly_one_is_done(store: Store) -> None:
    person = await newcomer(store)
    outcomes = await asyncio.gather(*(store.commit(turn(person, f"e{n}")) for n in range(20)))
    assert outcomes.count(Outcome.DONE) == 1
    assert outcomes.count(Outcome.STALE) == 19


async def test_of_one_event_committed_many_times_exactly_one_is_done(store: Store) -> None:
    people = [await newcomer(store, f"tg:{number}") for number in range(10)]
    outcomes = await asyncio.gather(*(store.commit(turn(person)) for person in people))
    assert outcomes.count(Outcome.DONE) == 1
    assert outcomes.count(Outcome.REPEATED) == 9


async def test_a_session_may_be_none(store: Store) -> None:
    person = await newcomer(store)
    await store.commit(turn(person, "e1", 0, ""))
    assert (await store.load(person)).session == ""
    await store.commit(turn(person, "e2", 1, None))
    assert (await store.load(person)).session is None


async def test_messages_go_out_in_order_and_once_sent_are_gone(store: Store) -> None:
    person = await newcomer(store)
    for number in range(3):
        texts = (f"{number}a", f"{number}b")
        await store.commit(Commit(person, f"e{number}", number, None, NOW, outgoing=texts))
    messages = await store.outgoing(10)
    assert [message.body for message in messages] == ["0a", "0b", "1a", "1b", "2a", "2b"]
    assert list(messages) == sorted(messages, key=lambda message: message.id)
    await store.sent(messages[0], None, NOW)
    await store.sent(messages[0], None, NOW)
    assert await store.outgoing(2) == messages[1:3]


async def test_messages_of_some_can_be_left_out(store: Store) -> None:
    people = [await newcomer(store, f"tg:{number}") for number in range(2)]
    for person in people:
        await store.commit(Commit(person, f"e/{person}", 0, None, NOW, outgoing=("hoi",)))
    assert [m.person for m in await store.outgoing(10, without={people[0]})] == [people[1]]


async def test_a_message_that_is_being_handed_over_is_known_after_a_crash(
    opener: Opener, place: Place
) -> None:
    store = await opener(place)
    person = await newcomer(store)
    await store.commit(Commit(person, "e1", 0, None, NOW, outgoing=("a", "b")))
    first, second = await store.outgoing(10)
    assert not first.is_sending
    await store.mark_sending(first, is_sending=True)
    await store.mark_sending(second, is_sending=True)
    await store.mark_sending(second, is_sending=False)
    await store.close()
    again = await opener(place)
    try:
        assert [one.is_sending for one in await again.outgoing(10)] == [True, False]
        await again.sent(first, None, NOW)
        await again.mark_sending(first, is_sending=True)
        assert await again.outgoing(10) == (second,)
    finally:
        await again.close()


async def test_what_was_sent_can_be_taken_back_by_reference(store: Store) -> None:
    person = await newcomer(store)
    await store.commit(Commit(person, "e1", 0, None, NOW, outgoing=("a", "b", "c")))
    for message, ref in zip(await store.outgoing(10), ("r1", None, "r3"), strict=True):
        await store.sent(message, ref, NOW + HOUR)
    assert await store.shown(person) == (("r1", NOW + HOUR), ("r3", NOW + HOUR))
    await store.unshow(person)
    assert await store.shown(person) == ()


async def test_who_is_due_comes_longest_first(store: Store) -> None:
    people = [await newcomer(store, f"tg:{number}") for number in range(3)]
    for number, person in enumerate(people):
        due_at = NOW - number * HOUR
        await store.commit(Commit(person, f"e{number}", 0, None, NOW, due_at=due_at))
    in_turn = tuple((people[n], NOW - n * HOUR) for n in (2, 1, 0))
    assert await store.due(NOW, 10) == in_turn
    assert await store.due(NOW, 1) == in_turn[:1]
    assert await store.due(NOW - HOUR, 10) == in_turn[:2]
    assert await store.due(NOW - 3 * HOUR, 10) == ()


async def test_a_later_commit_moves_or_clears_what_is_due(store: Store) -> None:
    person = await newcomer(store)
    await store.commit(Commit(person, "e1", 0, None, NOW, due_at=NOW))
    await store.commit(Commit(person, "e2", 1, None, NOW))
    assert await store.due(NOW + 1000 * HOUR, 10) == ()


async def test_moments_are_the_same_in_every_zone_and_need_one(store: Store) -> None:
    person = await newcomer(store)
    there = timezone(timedelta(hours=5, minutes=30))
    due_at = NOW.astimezone(there)
    await store.commit(Commit(person, "e1", 0, None, NOW, due_at=due_at))
    assert await store.due(NOW.astimezone(timezone(-HOUR)), 10) == ((person, NOW),)
    assert (await store.due(NOW, 10))[0][1].tzinfo == UTC
    with pytest.raises(ValueError, match="time zone"):
        await store.due(NOW.replace(tzinfo=None), 10)


async def test_a_stranger_expires_and_a_commit_decides_otherwise(store: Store) -> None:
    person = await newcomer(store)
    just_before = NOW + STRANGER_KEPT - timedelta(microseconds=1)
    assert await store.expired(just_before, 10) == ()
    assert await store.expired(NOW + STRANGER_KEPT, 10) == (person,)
    await store.commit(Commit(person, "e1", 0, None, NOW, expires_at=NOW + 99 * HOUR))
    assert await store.expired(NOW + 98 * HOUR, 10) == ()
    assert await store.expired(NOW + 99 * HOUR, 10) == (person,)
    await store.commit(Commit(person, "e2", 1, None, NOW))
    assert await store.expired(NOW + 10_000 * HOUR, 10) == ()


async def test_who_is_forgotten_is_gone_from_everywhere(store: Store) -> None:
    person, other = await newcomer(store), await newcomer(store, "console:other")
    for someone in (person, other):
        event = f"e/{someone}"
        due = Commit(
            someone, event, 0, "s", NOW, keep=(("a", "1"),), outgoing=("x", "y"), due_at=NOW
        )
        await store.commit(due)
        await store.receive(Arrival(f"later/{someone}", someone, "{}", NOW))
        await store.sent(
            (await store.outgoing(9, without={person, other} - {someone}))[0], "r", NOW
        )
    await store.forget(person, event="bye", now=NOW)
    assert await store.find("console:me", create=False, now=NOW) is None
    assert [arrival.person for arrival in await store.waiting(10)] == [other]
    assert [message.person for message in await store.outgoing(10)] == [other]
    assert await store.due(NOW, 10) == ((other, NOW),)
    for asking in (store.load, store.address, store.shown):
        with pytest.raises(UnknownPerson):
            await asking(person)
    assert (await store.load(other)).records == (("a", "1"),)


async def test_forgetting_twice_or_nobody_is_no_fault(store: Store) -> None:
    person = await newcomer(store)
    await store.forget(person, event="bye", now=NOW)
    await store.forget(person, event="bye", now=NOW)
    await store.forget(NOBODY, event="other", now=NOW)


async def test_the_event_of_a_forgetting_had_its_effect(store: Store) -> None:
    person = await newcomer(store)
    await store.receive(Arrival("bye", person, "{}", NOW))
    await store.forget(person, event="bye", now=NOW)
    anew = await newcomer(store)
    assert anew != person
    assert not await store.receive(Arrival("bye", anew, "{}", NOW))
    assert await store.commit(turn(anew, "bye")) is Outcome.REPEATED


async def test_nothing_is_kept_for_somebody_unknown(store: Store) -> None:
    with pytest.raises(UnknownPerson):
        await store.receive(Arrival("e1", NOBODY, "{}", NOW))
    with pytest.raises(UnknownPerson):
        await store.commit(turn(NOBODY))
    with pytest.raises(UnknownPerson):
        await store.load(PersonId("no such id"))


async def test_a_message_sent_to_somebody_forgotten_meanwhile_leaves_nothing(store: Store) -> None:
    person = await newcomer(store)
    await store.commit(Commit(person, "e1", 0, None, NOW, outgoing=("hoi",)))
    (message,) = await store.outgoing(10)
    await store.forget(person, event="bye", now=NOW)
    await store.sent(message, None, NOW)
    with pytest.raises(UnknownPerson):
        await store.sent(message, "ref", NOW)


async def test_event_ids_are_remembered_for_two_weeks(store: Store) -> None:
    person = await newcomer(store)
    await store.commit(Commit(person, "old", 0, None, NOW - SEEN_KEPT - 48 * HOUR))
    await store.commit(Commit(person, "young", 1, None, NOW - SEEN_KEPT))
    await store.prune(NOW)
    assert await store.receive(Arrival("old", person, "{}", NOW))
    assert not await store.receive(Arrival("young", person, "{}", NOW))


async def test_pruning_with_only_old_or_no_events_is_fine(store: Store) -> None:
    await store.prune(NOW)
    person = await newcomer(store)
    await store.commit(turn(person))
    await store.prune(NOW + 100 * SEEN_KEPT)
    assert await store.receive(Arrival("e1", person, "{}", NOW))


async def test_references_and_events_set_aside_are_pruned_in_time(store: Store) -> None:
    person = await newcomer(store)
    await store.commit(Commit(person, "e1", 0, None, NOW, outgoing=("hoi",)))
    await store.sent((await store.outgoing(1))[0], "ref", NOW)
    await store.receive(Arrival("e2", person, "{}", NOW))
    await store.set_aside("e2")
    await store.prune(NOW + SHOWN_KEPT)
    assert len(await store.shown(person)) == 1
    await store.prune(NOW + SHOWN_KEPT + 24 * HOUR)
    assert await store.shown(person) == ()
    assert not await store.receive(Arrival("e2", person, "{}", NOW))
    await store.prune(NOW + SEEN_KEPT + 48 * HOUR)
    assert await store.receive(Arrival("e2", person, "{}", NOW))


async def test_all_is_there_after_closing_and_opening(opener: Opener, place: Place) -> None:
    store = await opener(place)
    person = await newcomer(store)
    await store.receive(Arrival("e2", person, "{}", NOW))
    await store.commit(Commit(person, "e1", 0, "s", NOW, keep=(("a", "1"),), outgoing=("x", "y")))
    await store.sent((await store.outgoing(1))[0], "ref", NOW)
    await store.close()
    store = await opener(place)
    assert await newcomer(store) == person
    assert await store.load(person) == Loaded("s", 1, (("a", "1"),))
    assert [arrival.event for arrival in await store.waiting(10)] == ["e2"]
    assert await store.commit(Commit(person, "e3", 1, "s", NOW, outgoing=("z",))) is Outcome.DONE
    assert [message.body for message in await store.outgoing(10)] == ["y", "z"]
    assert await store.shown(person) == (("ref", NOW),)
    await store.close()


async def test_a_closed_store_says_so(opener: Opener, place: Place) -> None:
    store = await opener(place)
    await store.close()
    with pytest.raises(StorageFault, match="closed"):
        await store.find("console:me", create=False, now=NOW)


async def test_what_is_on_its_way_when_the_store_closes_is_kept(
    opener: Opener, place: Place
) -> None:
    store = await opener(place)
    people = [await newcomer(store, f"tg:{number}") for number in range(50)]
    turns = [asyncio.create_task(store.commit(turn(p, f"e/{p}"))) for p in people]
    await asyncio.sleep(0)
    await store.close()
    assert await asyncio.gather(*turns) == [Outcome.DONE] * 50


def test_a_value_does_not_show_what_a_person_said() -> None:
    shown = [
        Arrival("e1", NOBODY, "secret", NOW),
        Loaded("secret", 1, (("secret", "secret"),)),
        Commit(NOBODY, "e", 0, "secret", NOW, (("secret", "secret"),), ("secret",), ("secret",)),
    ]
    assert not any("secret" in repr(value) for value in shown)


TEXTS = st.one_of(
    st.text(alphabet=st.characters(), max_size=200),
    st.sampled_from(["", "\x00", "\ud83d", "é" * 4000, "\x80", "a\x80\x00\x00", "{0} %s '; --"]),
)


@pytest.mark.parametrize("name", OPENERS)
@settings(max_examples=20)
@given(texts=st.lists(TEXTS, min_size=1, max_size=4))
def test_every_text_comes_back_as_it_was(
    name: str, texts: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    async def there_and_back(place: Place) -> None:
        store = await OPENERS[name](place)
        person = await newcomer(store, texts[0])
        await store.receive(Arrival("e2", person, texts[-1], NOW))
        records = tuple({text: text for text in texts}.items())
        await store.commit(
            Commit(person, "e1", 0, texts[0], NOW, keep=records, outgoing=tuple(texts))
        )
        loaded = await store.load(person)
        assert loaded == Loaded(texts[0], 1, tuple(sorted(records)))
        assert [message.body for message in await store.outgoing(10)] == texts
        assert (await store.waiting(1))[0].body == texts[-1]
        assert await store.address(person) == texts[0]
        await store.close()

    asyncio.run(there_and_back(Place(tmp_path_factory.mktemp("texts"))))
