"""The people on the other side: each sends the next thing once the answer to the last has come."""

from __future__ import annotations

import json
import statistics
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bench.dialogue import DUTCH, MOVES, is_final

AT_ONCE = 100
"""So many updates come in one answer, as from Telegram."""

BOT = {"id": 42, "is_bot": True, "first_name": "B", "username": "b_bot"}
ANSWERS: Mapping[str, object] = {
    "getMe": BOT,
    "getMyCommands": [],
    "getMyName": {"name": ""},
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
}
"""What is answered besides "true" to what isn't part of a talk."""


@dataclass(frozen=True, slots=True)
class Played:
    """What was measured: turns and seconds without the warming-up, and waits in ms, sorted."""

    turns: int
    seconds: float
    waits: tuple[float, ...]

    @property
    def turns_s(self) -> float:
        """Turns a second."""
        return self.turns / self.seconds

    def wait(self, share: float) -> float:
        """Return the wait in ms that this share of all turns did not pass."""
        return self.waits[min(int(len(self.waits) * share), len(self.waits) - 1)]

    def as_json(self) -> dict[str, float]:
        """Return the figures by name."""
        return {
            "turns": self.turns,
            "seconds": round(self.seconds, 4),
            "turns_s": round(self.turns_s, 1),
            "p50_ms": round(statistics.median(self.waits), 3),
            "p99_ms": round(self.wait(0.99), 3),
        }


class Phones:
    """So many *people* play so many *conversations* together. *rang* is called for each update."""

    def __init__(
        self,
        people: int,
        conversations: int,
        rang: Callable[[], None],
        *,
        first: int = 1,
        moves: int = len(MOVES),
    ) -> None:
        """Let everybody begin; a tenth of the turns is for warming up.

        People count from *first*, and go no further than so many *moves*.
        """
        self._moves = moves
        self._total = conversations * moves
        self._warm = min(self._total // 10, 400)
        self._to_begin = conversations
        self._rang = rang
        self._ready: deque[int] = deque()
        self._move = dict.fromkeys(range(first, first + people), 0)
        self._markup: dict[int, list[list[dict[str, str]]]] = {}
        self._handed: dict[int, float] = {}
        self._updates = self._messages = first * 1_000_000
        self._done = 0
        self._began = self._ended = 0.0
        self._waits: list[float] = []
        self._date = 0
        for person in self._move:
            self._go_on(person)

    @property
    def is_done(self) -> bool:
        """Whether every conversation has come to its end."""
        return self._done >= self._total

    @property
    def is_waiting(self) -> bool:
        """Whether somebody has sent something that was not fetched yet."""
        return bool(self._ready)

    @property
    def turns(self) -> int:
        """How many turns were answered, warming up and all."""
        return self._done

    def played(self) -> Played:
        """Return what was measured."""
        waits = tuple(sorted(wait * 1000 for wait in self._waits))
        return Played(len(waits), self._ended - self._began, waits)

    def fetch(self, date: int) -> list[bytes]:
        """Return the updates that wait, sent at *date*."""
        self._date = date
        people = [self._ready.popleft() for _ in range(min(AT_ONCE, len(self._ready)))]
        found = [json.dumps(self._update(person)).encode() for person in people]
        now = time.perf_counter()
        for person in people:
            self._handed[person] = now
        return found

    def take(self, method: str, body: Callable[[], Mapping[str, Any]]) -> bytes:
        """Return the answer to a call; a message is read, and ends its person's turn."""
        if method == "sendMessage":
            return _ok(self._see(body()))
        return answer_to(method)

    def _see(self, fields: Mapping[str, Any]) -> object:
        person, text = int(fields["chat_id"]), str(fields["text"])
        markup = fields.get("reply_markup") or {"inline_keyboard": []}
        rows = (json.loads(markup) if isinstance(markup, str) else markup)["inline_keyboard"]
        self._markup[person] = rows
        self._count(person)
        if self._move[person] == self._moves:
            if self._moves == len(MOVES) and not is_final(text):
                raise AssertionError(f"another end: {text}")
            self._move[person] = 0
        self._go_on(person)
        self._messages += 1
        chat = {"id": person, "first_name": "T", "type": "private"}
        return {
            "message_id": self._messages,
            "date": self._date,
            "chat": chat,
            "from": BOT,
            "text": text,
        }

    def _count(self, person: int) -> None:
        now = time.perf_counter()
        self._done += 1
        if self._done == self._warm:
            self._began = now
        elif self._done > self._warm:
            self._waits.append(now - self._handed.pop(person))
            self._ended = now

    def _go_on(self, person: int) -> None:
        if self._move[person] == 0:
            if self._to_begin == 0:
                return
            self._to_begin -= 1
        self._ready.append(person)
        self._rang()

    def _update(self, person: int) -> dict[str, object]:
        move = MOVES[self._move[person]]
        self._move[person] += 1
        self._updates += 1
        chat = {"id": person, "first_name": "T", "type": "private"}
        user = {"id": person, "is_bot": False, "first_name": "T", "language_code": "nl"}
        message: dict[str, object] = {"message_id": self._updates, "date": self._date, "chat": chat}
        if not move.tap:
            message |= {"from": user, "text": move.text}
            if move.text.startswith("/"):
                command = {"type": "bot_command", "offset": 0, "length": len(move.text)}
                message["entities"] = [command]
            return {"update_id": self._updates, "message": message}
        rows = self._markup.pop(person)
        label = DUTCH[move.tap]
        data = next(b["callback_data"] for row in rows for b in row if b["text"] == label)
        message |= {"from": BOT, "text": "q", "reply_markup": {"inline_keyboard": rows}}
        query = {"id": str(self._updates), "from": user, "chat_instance": "1", "data": data}
        return {"update_id": self._updates, "callback_query": query | {"message": message}}


def answer_to(method: str) -> bytes:
    """Return the answer to a call that is no part of a talk."""
    return _ok(ANSWERS.get(method, True))


def _ok(result: object) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()
