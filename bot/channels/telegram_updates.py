"""What comes in from Telegram: a raw update, read as what happened, with no more than we need.

What can't be read still says, most times, whose it is: then they are answered kindly.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from bot.channels.telegram import WANTED, address_of
from bot.channels.telegram_messages import DONE, Rows, ticked_in, toggled_option
from bot.clusters import LONGEST, clean, units
from dialogs.events import UNREADABLE, Begin, Pick, Reply, Unreadable
from dialogs.frozen import dataclass
from dialogs.safety.net import find_danger

FRESH = timedelta(minutes=1)
"""A message this young happened now; an older one waited, and keeps its own time."""

SERVICE = (
    "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed",
    "connected_website", "chat_background_set", "web_app_data", "users_shared", "chat_shared",
)  # fmt: skip
"""What Telegram writes into a chat by itself."""

KNOWN = frozenset(WANTED)
_COMMAND = re.compile(r"^/(\w+)(@\w+)?")
_DATA = re.compile(r"(\w*)\.(\d{1,18})\.(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Happened:
    """An event of one person, who is found by *address*; *query* is a tap that wants an answer."""

    address: str
    event: Begin | Reply | Pick | Unreadable = field(repr=False)
    at: datetime
    query: str | None = None


@dataclass(frozen=True, slots=True)
class Ticked:
    """One option of several was tapped: *option* changes its tick on the question's keyboard."""

    address: str
    message: int
    query: str
    option: str
    rows: Rows = field(repr=False)


@dataclass(frozen=True, slots=True)
class Done:
    """The person is through with ticking; *pick* still lacks the options."""

    address: str
    message: int
    query: str
    pick: Pick = field(repr=False)
    rows: Rows = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person wants to hear nothing until they come back."""

    id: str
    address: str


@dataclass(frozen=True, slots=True)
class InGroup:
    """Somebody has put us into a group."""

    chat: int


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to do."""


Incoming: TypeAlias = Happened | Ticked | Done | Blocked | InGroup | Nothing


class PoisonUpdate(ValueError):
    """An update that nobody can read, and that names nobody."""


def read_update(raw: object, now: datetime) -> Incoming:
    """Return what *raw* tells; raise PoisonUpdate when that can't even be said."""
    match raw:
        case {"update_id": int(number), "message": dict(message)}:
            return _message(f"tg:{number}", message, now)
        case {"update_id": int(number), "edited_message": dict(message)}:
            return _edited(f"tg:{number}", message, now)
        case {"update_id": int(number), "callback_query": dict(query)}:
            return _tap(f"tg:{number}", query, now)
        case {"update_id": int(number), "my_chat_member": dict(change)}:
            return _change(f"tg:{number}", change)
        case {"update_id": int()} if isinstance(raw, dict) and not KNOWN & raw.keys():
            return Nothing()  # of a kind that we did not ask for
        case _:
            raise PoisonUpdate("not an update")


def _chat(message: Mapping[str, Any]) -> tuple[int, bool]:
    """Return the chat and whether it is a person's own."""
    match message.get("chat"):
        case {"id": int(chat), "type": str(kind)}:
            return chat, kind == "private"
        case _:
            raise PoisonUpdate("a message without a chat")


def _number(message: Mapping[str, Any]) -> int:
    number = message.get("message_id")
    if not isinstance(number, int):
        raise PoisonUpdate("a message without a number")
    return number


# -- messages -----------------------------------------------------------------------


def _message(id_: str, message: Mapping[str, Any], now: datetime) -> Incoming:
    chat, is_private = _chat(message)
    if not is_private:
        return InGroup(chat)
    if any(name in message for name in SERVICE):
        return Nothing()
    return Happened(address_of(chat), _event(id_, message), _at(message, now))


def _event(id_: str, message: Mapping[str, Any]) -> Begin | Reply | Unreadable:
    text = message.get("text")
    if not isinstance(text, str):
        kind = next((kind for kind in UNREADABLE if kind in message), "other")
        return _aside(id_, kind, message.get("caption"))
    if "forward_origin" in message:
        return _aside(id_, "forward", text)
    words = clean(text)
    if units(words) > LONGEST or not words.strip():
        return Unreadable(id_, "text")
    command = _COMMAND.match(words)
    if command and command[1].lower() == "start":
        return Begin(id_)
    return Reply(id_, f"/{command[1]}{words[command.end() :]}" if command else words)


def _aside(id_: str, kind: str, words: object) -> Reply | Unreadable:
    """Let words that came with something else go unread, unless somebody is in danger."""
    said = clean(words)[:LONGEST] if isinstance(words, str) else ""
    return Reply(id_, said) if find_danger(said, lang="nl") else Unreadable(id_, kind)


def _edited(id_: str, message: Mapping[str, Any], now: datetime) -> Incoming:
    chat, is_private = _chat(message)
    if not is_private:
        return InGroup(chat)
    words = message.get("text", message.get("caption"))
    return Happened(address_of(chat), _aside(id_, "edited", words), _at(message, now))


def _at(message: Mapping[str, Any], now: datetime) -> datetime:
    date = message.get("edit_date", message.get("date"))
    if not isinstance(date, int) or not 0 < date < now.timestamp() - FRESH.total_seconds():
        return now
    return datetime.fromtimestamp(date, UTC)


# -- taps ---------------------------------------------------------------------------


def _tap(id_: str, query: Mapping[str, Any], now: datetime) -> Incoming:
    match query:
        case {"id": str(name), "data": str(data), "message": dict(message)}:
            (chat, is_private), number = _chat(message), _number(message)
        case _:
            return Nothing()  # a button that is none of ours
    if not is_private:
        return InGroup(chat)
    address, pick = address_of(chat), _pick(id_, data)
    option, rows = toggled_option(data), _rows(message.get("reply_markup"))
    if option is not None and rows:
        return Ticked(address, number, name, option, rows)
    if pick.option == DONE:
        return Done(address, number, name, pick, rows, now)
    return Happened(address, pick, now, name)


def _pick(id_: str, data: str) -> Pick:
    """Return the tap; what was never behind a button of ours belongs to no question."""
    found = _DATA.fullmatch(clean(data))
    return Pick(id_, found[1], int(found[2]), found[3]) if found else Pick(id_, "", 0, "")


def _rows(markup: object) -> Rows:
    match markup:
        case {"inline_keyboard": list(rows)}:
            return tuple(tuple(_button(button) for button in row) for row in rows)
        case _:
            return ()


def _button(button: Mapping[str, Any]) -> tuple[str, str]:
    return str(button.get("callback_data", "")), str(button.get("text", ""))


def joined(pick: Pick, options: frozenset[str], rows: Rows) -> Pick:
    """Return *pick* with the ticked options, in the order in which they stand on the keyboard."""
    order = [toggled_option(data) for row in rows for data, _ in row]
    picked = sorted(options, key=lambda one: order.index(one) if one in order else len(order))
    return Pick(pick.id, pick.nonce, pick.ordinal, ",".join(picked))


def ticks_of(rows: Rows) -> frozenset[str]:
    """Return the options that are ticked on a keyboard."""
    return ticked_in(rows)


# -- coming and going -----------------------------------------------------------------


def _change(id_: str, change: Mapping[str, Any]) -> Incoming:
    chat, is_private = _chat(change)
    match change.get("new_chat_member"):
        case {"status": str(status)}:
            is_in = status not in ("kicked", "left")
        case _:
            raise PoisonUpdate("a change to nothing")
    if is_private:
        return Nothing() if is_in else Blocked(id_, address_of(chat))
    return InGroup(chat) if is_in else Nothing()
