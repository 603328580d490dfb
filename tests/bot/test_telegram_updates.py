from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram_updates import (
    Blocked,
    Done,
    Happened,
    Incoming,
    InGroup,
    Nothing,
    PoisonUpdate,
    Ticked,
    joined,
    read_update,
)
from dialogs.events import Begin, Pick, Reply, Unreadable

NOW = datetime(2026, 11, 20, 20, tzinfo=UTC)
CHAT = {"id": 41, "type": "private"}
GROUP = {"id": -7, "type": "supergroup"}
ROWS = [
    [{"text": "✓ Thuis", "callback_data": "ab.3.+home"}],
    [{"text": "Feest", "callback_data": "ab.3.+party"}],
    [{"text": "Klaar", "callback_data": "ab.3.="}],
]


def message(*, chat: dict[str, Any] = CHAT, ago: timedelta = timedelta(), **content: Any) -> Any:
    date = int((NOW - ago).timestamp())
    return {"message_id": 9, "date": date, "chat": chat, **content}


def heard(**content: Any) -> Incoming:
    return read_update({"update_id": 5, "message": message(**content)}, NOW)


def tapped(data: str, markup: object = None, chat: dict[str, Any] = CHAT) -> Incoming:
    shown = message(chat=chat, text="?", reply_markup={"inline_keyboard": markup or []})
    query = {"id": "q", "data": data, "message": shown}
    return read_update({"update_id": 5, "callback_query": query}, NOW)


def event_of(incoming: Incoming) -> object:
    assert isinstance(incoming, Happened)
    assert incoming.address == "tg:41"
    return incoming.event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("dag", Reply("tg:5", "dag")),
        ("/start", Begin("tg:5")),
        ("/start een-uitnodiging", Begin("tg:5")),
        ("/START@houvast_bot", Begin("tg:5")),
        ("/zin@houvast_bot nu", Reply("tg:5", "/zin nu")),
        ("a\0b\ud800", Reply("tg:5", "ab\ufffd")),
        ("\0 ", Unreadable("tg:5", "text")),
        ("x" * 5000, Unreadable("tg:5", "text")),
    ],
)
def test_text_is_what_was_said(text: str, event: object) -> None:
    assert event_of(heard(text=text)) == event


def test_what_waited_keeps_its_own_time() -> None:
    old, fresh = heard(text="a", ago=timedelta(hours=20)), heard(text="a", ago=timedelta(seconds=9))
    future = heard(text="a", ago=timedelta(hours=-1))
    times = [one.at for one in (old, fresh, future) if isinstance(one, Happened)]
    assert times == [NOW - timedelta(hours=20), NOW, NOW]


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "video", "poll", "location"])
def test_what_is_no_text_is_known_by_its_kind_only(kind: str) -> None:
    event = event_of(heard(**{kind: {"file_id": "x"}}, caption="op dat feest"))
    assert event == Unreadable("tg:5", kind)


def test_a_forward_and_a_correction_are_not_read() -> None:
    forward = event_of(heard(text="2 gram", forward_origin={"type": "user"}))
    corrected = {"update_id": 5, "edited_message": message(text="3 gram", edit_date=1)}
    assert forward == Unreadable("tg:5", "forward")
    assert event_of(read_update(corrected, NOW)) == Unreadable("tg:5", "edited")


def test_danger_is_read_wherever_it_stands() -> None:
    words = "ik wil dood"
    corrected = {"update_id": 5, "edited_message": message(text=words)}
    assert event_of(read_update(corrected, NOW)) == Reply("tg:5", words)
    assert event_of(heard(photo=[], caption=words)) == Reply("tg:5", words)


@pytest.mark.parametrize("name", ["pinned_message", "message_auto_delete_timer_changed"])
def test_what_telegram_writes_itself_is_nobodys_word(name: str) -> None:
    assert heard(**{name: {}}) == Nothing()


def test_a_group_is_known_whatever_happens_there() -> None:
    member = {"chat": GROUP, "new_chat_member": {"status": "member"}}
    assert heard(chat=GROUP, text="dag") == InGroup(-7)
    assert tapped("ab.3.yes", chat=GROUP) == InGroup(-7)
    assert read_update({"update_id": 5, "my_chat_member": member}, NOW) == InGroup(-7)
    gone = {"chat": GROUP, "new_chat_member": {"status": "left"}}
    assert read_update({"update_id": 5, "my_chat_member": gone}, NOW) == Nothing()


@pytest.mark.parametrize(
    ("status", "incoming"), [("kicked", Blocked("tg:5", "tg:41")), ("member", Nothing())]
)
def test_blocking_is_heard_and_coming_back_is_not_enough(status: str, incoming: Incoming) -> None:
    change = {"chat": CHAT, "new_chat_member": {"status": status}}
    assert read_update({"update_id": 5, "my_chat_member": change}, NOW) == incoming


def test_a_tap_names_its_wait() -> None:
    assert event_of(tapped("1f.12.yes")) == Pick("tg:5", "1f", 12, "yes")
    assert event_of(tapped("from another bot")) == Pick("tg:5", "", 0, "")


def test_options_are_ticked_until_the_person_is_done() -> None:
    ticked, done = tapped("ab.3.+party", ROWS), tapped("ab.3.=", ROWS)
    assert isinstance(ticked, Ticked)
    assert (ticked.message, ticked.option) == (9, "party")
    assert isinstance(done, Done)
    picked = joined(done.pick, frozenset({"party", "home"}), done.rows)
    assert picked == Pick("tg:5", "ab", 3, "home,party")


json_data = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "type", "chat", "date", "text", "message", "message_id", "data"])
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "other"]),
    json_data,
)
def test_any_update_is_read_or_called_poison(kind: str, content: object) -> None:
    with suppress(PoisonUpdate):
        read_update({"update_id": 5, kind: content}, NOW)


@given(json_data)
def test_what_is_no_update_is_poison(raw: object) -> None:
    with pytest.raises(PoisonUpdate):
        read_update(raw, NOW)
