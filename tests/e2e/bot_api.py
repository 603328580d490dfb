"""Telegram's Bot API on loopback: long polls, chats, edits, deletes, and faults on request.

Strict where Telegram is: a field it does not know, a text that is too long or a button without data
is refused, and remembered in `BotApi.broken` so that the test fails.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any, Self

from tests.e2e.api_rules import METHODS, Broken, Checked, check
from tests.e2e.faults import Fault, Refusal
from tests.e2e.http_door import Answer, HttpDoor, Request, Upload

TOKEN = "123456789:" + "loopback_only_not_a_real_token_0"
BOT = {"id": 123456789, "is_bot": True, "first_name": "Houvast", "username": "houvast_test_bot"}
DELETABLE = timedelta(hours=48)
LONGEST_POLL = 50
_CAPITAL = re.compile("[A-Z]")


@dataclass(slots=True)
class Posted:
    """A message as it stands in a chat."""

    id: int
    chat: int
    text: str
    markup: Any
    sent_at: datetime
    file: Upload | None = None

    def buttons(self) -> dict[str, str]:
        """Return the data behind each button, by what stands on it."""
        rows = self.markup["inline_keyboard"] if self.markup else []
        return {button["text"]: button["callback_data"] for row in rows for button in row}

    def data(self) -> dict[str, Any]:
        """Return the message as the Bot API writes it."""
        chat = {"id": self.chat, "type": "private", "first_name": "T"}
        data = {
            "message_id": self.id,
            "from": BOT,
            "chat": chat,
            "date": int(self.sent_at.timestamp()),
        }
        if self.file is not None:
            data["document"] = {"file_id": "f", "file_unique_id": "u", "file_name": self.file.name}
        else:
            data["text"] = self.text
        return data | ({"reply_markup": self.markup} if self.markup else {})


@dataclass(frozen=True, slots=True)
class Call:
    """One request, as it came in: *at* is the loop's time."""

    method: str
    fields: Checked
    at: float


@dataclass(slots=True)
class _Script:
    """Faults to come, for one method and chat or for any."""

    fault: Fault
    method: str | None
    chat: int | None
    left: int

    def fits(self, method: str, chat: object) -> bool:
        return self.left > 0 and self.method in (None, method) and self.chat in (None, chat)


@dataclass(slots=True)
class _Poll:
    """A long poll that waits; the next one ends it."""

    ended: asyncio.Event = field(default_factory=asyncio.Event)


def machine_now() -> datetime:
    """Return the machine's time."""
    return datetime.now(UTC)  # noqa: TID251 - the server on the other side has its own clock


class BotApi:
    """The server: ``async with BotApi() as api``, then point the bot at `url`."""

    def __init__(self, clock: Callable[[], datetime] = machine_now) -> None:
        self._clock = clock
        self._door = HttpDoor(self._answer)
        self._waiting: deque[dict[str, Any]] = deque()
        self._news = asyncio.Event()
        self._poll: _Poll | None = None
        self._scripts: list[_Script] = []
        self._queries: dict[str, bool] = {}
        self._update_ids = itertools.count(700_000_001)
        self._message_ids = itertools.count(1)
        self.chats: dict[int, dict[int, Posted]] = {}
        self.left: set[int] = set()
        self.presented: dict[tuple[str, str], Any] = {}
        self.toasts: dict[str, str] = {}
        self.calls: list[Call] = []
        self.broken: list[str] = []
        self.changed = asyncio.Condition()

    async def __aenter__(self) -> Self:
        await self._door.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        await self._door.shut()
        if kind is None:
            assert self.broken == []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._door.port}"

    # -- what a test does -------------------------------------------------------------

    async def refuse_connections(self) -> None:
        await self._door.shut()

    async def accept_connections(self) -> None:
        await self._door.open()

    def fail(
        self, fault: Fault, method: str | None = None, *, chat: int | None = None, times: int = 1
    ) -> None:
        """Let the next *times* calls that fit end in *fault*."""
        self._scripts.append(_Script(fault, method, chat, times))

    def number_from(self, update_id: int) -> None:
        """Number updates anew, as Telegram does after a quiet week."""
        self._update_ids = itertools.count(update_id)

    def update(self, **parts: Any) -> int:
        """Queue an update; return its id."""
        number = next(self._update_ids)
        self.repeat({"update_id": number, **parts})
        return number

    def repeat(self, raw: dict[str, Any]) -> None:
        """Queue an update as it is, whatever its id."""
        self._waiting.append(raw)
        self._news.set()

    def next_message_id(self) -> int:
        return next(self._message_ids)

    def ask(self, query: str) -> None:
        """Remember a tap that wants an answer."""
        self._queries[query] = False

    def unanswered(self) -> list[str]:
        return [query for query, is_answered in self._queries.items() if not is_answered]

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def unacknowledged(self) -> int:
        return len(self._waiting)

    # -- answering --------------------------------------------------------------------

    async def _answer(self, request: Request) -> Answer:
        _, bot, method = request.path.split("/", 2)
        if bot != f"bot{TOKEN}":
            return _refused(Refusal(401, "Unauthorized"))
        if method not in METHODS:
            self.broken.append(f"there is no {method}")
            return _refused(Refusal(404, "Not Found"))
        try:
            fields = check(method, request.fields)
        except Broken as broken:
            self.broken.append(str(broken))
            return _refused(Refusal(400, f"Bad Request: {broken}"))
        self.calls.append(Call(method, fields, asyncio.get_running_loop().time()))
        return await self._do_or_fail(method, fields)

    async def _do_or_fail(self, method: str, fields: Checked) -> Answer:
        script = next((s for s in self._scripts if s.fits(method, fields.get("chat_id"))), None)
        if script is None:
            return await self._do(method, fields)
        script.left -= 1
        answer = await self._do(method, fields) if script.fault.is_done else None
        await asyncio.sleep(script.fault.after)
        return script.fault.answer(answer)

    async def _do(self, method: str, fields: Checked) -> Answer:
        try:
            result = await getattr(self, "_" + _CAPITAL.sub(r"_\g<0>", method).lower())(fields)
        except Refusal as refusal:
            return _refused(refusal)
        async with self.changed:
            self.changed.notify_all()
        return Answer(200, json.dumps({"ok": True, "result": result}).encode())

    async def _get_me(self, _: Checked) -> Any:
        return {**BOT, "can_join_groups": False, "can_read_all_group_messages": False}

    async def _get_updates(self, fields: Checked) -> Any:
        if self._poll is not None:
            self._poll.ended.set()
        poll = self._poll = _Poll()
        while self._waiting and self._waiting[0]["update_id"] < fields.get("offset", 0):
            self._waiting.popleft()
        await self._until_news(poll, min(fields.get("timeout", 0), LONGEST_POLL))
        if poll.ended.is_set():
            raise Refusal(409, "Conflict: terminated by other getUpdates request; make sure that "
                               "only one bot instance is running")  # fmt: skip
        self._poll = None
        return list(itertools.islice(self._waiting, fields.get("limit", 100)))

    async def _until_news(self, poll: _Poll, seconds: float) -> None:
        self._news.clear()
        if self._waiting or not seconds:
            return
        waits = {asyncio.ensure_future(e.wait()) for e in (self._news, poll.ended)}
        try:
            await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def _send_message(self, fields: Checked) -> Any:
        return self._post(fields, fields["text"].strip())

    async def _send_document(self, fields: Checked) -> Any:
        return self._post(fields, fields.get("caption", ""), fields["document"])

    def _post(self, fields: Checked, text: str, file: Upload | None = None) -> Any:
        chat = self._chat(fields)
        number, markup = self.next_message_id(), fields.get("reply_markup")
        chat[number] = Posted(number, fields["chat_id"], text, markup, self._clock(), file)
        return chat[number].data()

    def _chat(self, fields: Checked) -> dict[int, Posted]:
        if fields["chat_id"] not in self.chats:
            raise Refusal(400, "Bad Request: chat not found")
        return self.chats[fields["chat_id"]]

    async def _edit_message_text(self, fields: Checked) -> Any:
        return self._edit(fields, fields["text"].strip())

    async def _edit_message_reply_markup(self, fields: Checked) -> Any:
        return self._edit(fields, None)

    def _edit(self, fields: Checked, text: str | None) -> Any:
        posted = self._chat(fields).get(fields["message_id"])
        if posted is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        before = (posted.text, posted.markup)
        fresh = (posted.text if text is None else text, _or_none(fields.get("reply_markup")))
        if fresh == before:
            raise Refusal(400, "Bad Request: message is not modified: specified new message "
                               "content and reply markup are exactly the same as a current "
                               "content and reply markup of the message")  # fmt: skip
        posted.text, posted.markup = fresh
        return posted.data() | {"edit_date": int(self._clock().timestamp())}

    async def _delete_message(self, fields: Checked) -> Any:
        if fields["message_id"] not in self._chat(fields):
            raise Refusal(400, "Bad Request: message to delete not found")
        return self._delete(fields, [fields["message_id"]])

    async def _delete_messages(self, fields: Checked) -> Any:
        return self._delete(fields, fields["message_ids"])

    def _delete(self, fields: Checked, ids: list[int]) -> bool:
        chat = self._chat(fields)
        there = [number for number in ids if number in chat]
        if any(self._clock() - chat[number].sent_at >= DELETABLE for number in there):
            raise Refusal(400, "Bad Request: message can't be deleted for everyone")
        for number in there:
            del chat[number]
        return True

    async def _answer_callback_query(self, fields: Checked) -> Any:
        query = fields["callback_query_id"]
        if self._queries.get(query, True):
            raise Refusal(400, "Bad Request: query is too old and response timeout expired or "
                               "query ID is invalid")  # fmt: skip
        self._queries[query] = True
        self.toasts[query] = fields.get("text", "")
        return True

    async def _leave_chat(self, fields: Checked) -> Any:
        self.left.add(fields["chat_id"])
        return True

    def _present(self, what: str, fields: Checked, value: Any) -> bool:
        self.presented[what, fields.get("language_code", "")] = value
        return True

    def _presented(self, what: str, fields: Checked, default: Any = "") -> Any:
        return self.presented.get((what, fields.get("language_code", "")), default)

    async def _set_my_commands(self, fields: Checked) -> Any:
        return self._present("commands", fields, fields["commands"])

    async def _get_my_commands(self, fields: Checked) -> Any:
        return self._presented("commands", fields, [])

    async def _set_my_name(self, fields: Checked) -> Any:
        return self._present("name", fields, fields.get("name", ""))

    async def _get_my_name(self, fields: Checked) -> Any:
        return {"name": self._presented("name", fields)}

    async def _set_my_description(self, fields: Checked) -> Any:
        return self._present("description", fields, fields.get("description", ""))

    async def _get_my_description(self, fields: Checked) -> Any:
        return {"description": self._presented("description", fields)}

    async def _set_my_short_description(self, fields: Checked) -> Any:
        return self._present("short", fields, fields.get("short_description", ""))

    async def _get_my_short_description(self, fields: Checked) -> Any:
        return {"short_description": self._presented("short", fields)}


def _or_none(markup: Any) -> Any:
    return markup if markup and markup["inline_keyboard"] else None


def _refused(refusal: Refusal) -> Answer:
    data: dict[str, Any] = {
        "ok": False,
        "error_code": refusal.status,
        "description": refusal.description,
    }
    if refusal.retry_after is not None:
        data["parameters"] = {"retry_after": refusal.retry_after}
    return Answer(refusal.status, json.dumps(data).encode())
