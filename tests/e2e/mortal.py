"""`houvast run` as a process that dies at a named point: before or after a step, the n-th time.

Run as ``python -m tests.e2e.mortal URL TOKEN FOLDER POINT TIMES [WRONG]``. WRONG makes one of the
mistakes that the controls need.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bot import starting
from bot.channels.telegram import TelegramChannel
from bot.outbound import Outbound
from storage.sqlite import SqliteStore, open_store
from storage.store import Arrival, Commit, Outcome, Outgoing
from tests.e2e import program

STEPS = ("fetch", "receive", "commit", "mark", "post", "strike")
POINTS = tuple(f"{when}-{step}" for step in STEPS for when in ("before", "after"))


class Death:
    """Comes at a point that has been reached so many times."""

    def __init__(self, point: str, times: int, wrong: str) -> None:
        self._end = (point, times)
        self._reached: Counter[str] = Counter()
        self.wrong = wrong

    def reach(self, point: str) -> None:
        self._reached[point] += 1
        if (point, self._reached[point]) == self._end:
            os.kill(os.getpid(), signal.SIGKILL)


class MortalStore(SqliteStore):
    """The store, with a death before and after each step that changes something."""

    death: Death

    async def receive(self, arrival: Arrival) -> bool:
        self.death.reach("before-receive")
        is_new = self.death.wrong == "forget" or await super().receive(arrival)
        self.death.reach("after-receive")
        return is_new

    async def commit(self, commit: Commit) -> Outcome:
        if self.death.wrong == "forget":
            await asyncio.sleep(1)  # what was not kept is acknowledged meanwhile
        self.death.reach("before-commit")
        outcome = await super().commit(commit)
        self.death.reach("after-commit")
        return outcome

    async def mark_sending(self, outgoing: Outgoing, *, is_sending: bool) -> None:
        self.death.reach("before-mark")
        if self.death.wrong != "no mark":
            await super().mark_sending(outgoing, is_sending=is_sending)
        self.death.reach("after-mark")

    async def sent(
        self, outgoing: Outgoing, ref: str | None, now: datetime, *, can_wait: bool = False
    ) -> None:
        self.death.reach("before-strike")
        await super().sent(outgoing, ref, now, can_wait=can_wait)
        self.death.reach("after-strike")


class MortalChannel(TelegramChannel):
    """The channel, with a death before and after it talks to Telegram."""

    death: Death

    async def updates(self, offset: int | None, patience: int) -> list[Any]:
        self.death.reach("before-fetch")
        found = await super().updates(offset, patience)
        if found:
            self.death.reach("after-fetch")
        return found

    async def send(self, address: str, message: Outbound) -> str | None:
        self.death.reach("before-post")
        ref = await super().send(address, message)
        self.death.reach("after-post")
        return ref


def main(words: Sequence[str]) -> int:
    """Serve until stopped, or until death comes."""
    url, token, folder, point, times, *wrong = words
    MortalStore.death = MortalChannel.death = Death(point, int(times), " ".join(wrong))

    async def open_mortal(data: Path, key: Path) -> SqliteStore:
        store = await open_store(data, key)
        store.__class__ = MortalStore
        return store

    setattr(starting, "open_store", open_mortal)  # noqa: B010 - for this process alone
    setattr(starting, "TelegramChannel", MortalChannel)  # noqa: B010 - for this process alone
    return program.main(url, token, folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
