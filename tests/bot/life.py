"""The rooms of a talk in processes that can be killed between any two steps of a turn.

An outside hands out numbered messages until they are acknowledged and keeps what was delivered;
it survives the process, as a messenger's servers do.

Run as ``python -m tests.bot.life``: each line on stdin, ``FOLDER STEP TIMES [WRONG]``, is lived in
a process of its own, which dies when STEP has been reached TIMES times, or after STEP seconds;
how it ended is written to stdout. WRONG makes one of the mistakes that the controls need.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.conversation import Conversation
from bot.delivery import deliver
from bot.inbox import serve
from bot.outbound import Outbound, outbound_to_json
from dialogs.events import Begin, Reply, event_to_json
from dialogs.library import load_library
from storage.sqlite import SqliteStore, open_store
from storage.store import Arrival, Commit, Loaded, Outcome, Outgoing, PersonId

NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
ADDRESS = "tg:1"
SAID = (
    "", "ja", "voor mezelf", "ja, dat mag", "nederland", "ja", "nee", "ja", "20:00", "nu even doen",
    "7", "ja", "'s avonds", "terug", "'s nachts", "thuis", "ik heb zin", "8", "rustig ademen",
    "klaar", "5", "even niets", "alleen", "stop", "notitie", "het was druk", "ja, bewaren",
)  # fmt: skip


class Outside:
    """What the world remembers."""

    def __init__(self, folder: Path) -> None:
        self._acknowledged = folder / "acknowledged"
        self._delivered = folder / "delivered"

    def acknowledge(self, number: int) -> None:
        self._note(self._acknowledged, str(number))

    def left(self) -> list[int]:
        done = set(self._lines(self._acknowledged))
        return [number for number in range(len(SAID)) if str(number) not in done]

    def deliver(self, message: str) -> None:
        self._note(self._delivered, message)

    def delivered(self) -> list[str]:
        return self._lines(self._delivered)

    def _note(self, file: Path, line: str) -> None:
        with file.open("a") as out:
            out.write(f"{line}\n")

    def _lines(self, file: Path) -> list[str]:
        return file.read_text().splitlines() if file.exists() else []


class Death:
    """Comes when a step has been reached so many times."""

    def __init__(self, step: str, times: int) -> None:
        self._at = (step, times)
        self._reached: Counter[str] = Counter()

    def reach(self, step: str) -> None:
        self._reached[step] += 1
        if (step, self._reached[step]) == self._at:
            os.kill(os.getpid(), signal.SIGKILL)


class Steps(SqliteStore):
    """The store, with a chance to die after each of its steps."""

    death = Death("never", 0)
    wrong = ""

    async def receive(self, arrival: Arrival) -> bool:
        is_new = await super().receive(arrival)
        self.death.reach("received")
        return is_new

    async def load(self, person: PersonId) -> Loaded:
        loaded = await super().load(person)
        self.death.reach("loaded")
        return loaded

    async def commit(self, commit: Commit) -> Outcome:
        self.death.reach("advanced")
        if self.wrong == "outbox apart":
            await super().commit(replace(commit, outgoing=()))
            self.death.reach("torn")
            event, version = f"{commit.event}/out", commit.version + 1
            commit = replace(commit, event=event, version=version, keep=(), drop=())
        outcome = await super().commit(commit)
        self.death.reach("committed")
        return outcome

    async def outgoing(
        self, limit: int, *, without: Collection[PersonId] = ()
    ) -> tuple[Outgoing, ...]:
        found = await super().outgoing(limit, without=without)
        self.death.reach("fetched")
        return found

    async def sent(
        self, outgoing: Outgoing, ref: str | None, now: datetime, *, can_wait: bool = False
    ) -> None:
        await super().sent(outgoing, ref, now, can_wait=can_wait)
        self.death.reach("sent")


class FileChannel:
    """Delivers to the outside, one line a message."""

    def __init__(self, outside: Outside, death: Death) -> None:
        self._outside = outside
        self._death = death

    async def send(self, address: str, message: Outbound) -> str | None:
        self._outside.deliver(f"{address} {outbound_to_json(message)}")
        self._death.reach("delivered")
        return "ref"

    async def take_back(self, address: str, refs: Collection[str]) -> None:
        raise NotImplementedError


async def live(folder: Path, death: Death, wrong: str) -> None:
    outside = Outside(folder)
    store = await open_store(folder / "data", folder / "settings" / "key")
    store.__class__ = Steps
    assert isinstance(store, Steps)
    store.death, store.wrong = death, wrong
    channel = FileChannel(outside, death)
    conversation = Conversation(load_library(), store, channel, lambda: NOW, draw=lambda: 7)
    await catch_up(store, conversation, channel)
    for number in outside.left():
        if wrong == "acknowledge first":
            outside.acknowledge(number)
            death.reach("acknowledged")
        person = await store.find(ADDRESS, create=True, now=NOW)
        assert person
        event = Reply(f"e{number}", SAID[number]) if number else Begin("e0")
        at = NOW + timedelta(minutes=number)
        await store.receive(Arrival(event.id, person, json.dumps(event_to_json(event)), at))
        outside.acknowledge(number)
        death.reach("acknowledged")
        await catch_up(store, conversation, channel)
    await store.close()


async def catch_up(store: Steps, conversation: Conversation, channel: FileChannel) -> None:
    await serve(store, conversation)
    await deliver(store, channel, lambda: NOW)


def die_in(seconds: float) -> None:
    signal.setitimer(signal.ITIMER_REAL, seconds)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(os.getpid(), signal.SIGKILL))


def live_apart(folder: str, step: str, times: str, wrong: str = "") -> int:
    """Live in a process of its own; return how it ended, as `os.waitstatus_to_exitcode` does."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        if step[0].isdigit():
            die_in(float(step))
        asyncio.run(live(Path(folder), Death(step, int(times)), wrong.replace("_", " ")))
    finally:
        os._exit(1 if sys.exc_info()[0] else 0)


if __name__ == "__main__":
    load_library()
    for line in sys.stdin:
        sys.stdout.write(f"{live_apart(*line.split())}\n")
        sys.stdout.flush()
