"""A small life for the store, in a process of its own that can be killed at any step.

An outside hands out numbered updates until they are acknowledged, and keeps what was delivered;
it survives the process, as a messenger's servers do. Each update adds its number to its person's
session and records, and sends that number back.

Run as ``python -m tests.storage.life FOLDER UPDATES STEP TIMES [WRONG]``: dies when STEP has been
reached TIMES times. WRONG makes one of the mistakes that the controls need.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from storage.store import Arrival, Commit, Outcome, Outgoing, PersonId, Store
from tests.storage.places import NOW, Place

PEOPLE = 3
CHUNK = 6


class Outside:
    """What the world remembers: one line for each acknowledged update and delivered message."""

    def __init__(self, folder: Path) -> None:
        self._acknowledged = folder / "acknowledged"
        self._delivered = folder / "delivered"

    def acknowledge(self, update: int) -> None:
        self._note(self._acknowledged, update)

    def deliver(self, address: str, update: int) -> None:
        self._note(self._delivered, f"{address} {update}")

    def acknowledged(self) -> set[int]:
        return {int(line) for line in self._lines(self._acknowledged)}

    def delivered(self) -> list[tuple[str, int]]:
        pairs = (line.split() for line in self._lines(self._delivered))
        return [(address, int(update)) for address, update in pairs]

    def updates(self, count: int) -> Iterator[list[int]]:
        """Hand out what is not acknowledged, some at a time."""
        left = sorted(set(range(count)) - self.acknowledged())
        for at in range(0, len(left), CHUNK):
            yield left[at : at + CHUNK]

    def _note(self, path: Path, what: object) -> None:
        with path.open("a") as file:
            file.write(f"{what}\n")

    def _lines(self, path: Path) -> list[str]:
        return path.read_text().splitlines() if path.exists() else []


class Life:
    """Receives, turns and delivers, calling `reach` between any two steps."""

    def __init__(self, place: Place, store: Store, wrong: str, death: tuple[str, int]) -> None:
        self._outside = Outside(place.root)
        self._store = store
        self._wrong = wrong
        self._death = death
        self._reached: Counter[str] = Counter()

    def reach(self, step: str) -> None:
        self._reached[step] += 1
        if (step, self._reached[step]) == self._death:
            os.kill(os.getpid(), signal.SIGKILL)

    async def live(self, count: int) -> None:
        await self.serve()
        for updates in self._outside.updates(count):
            await asyncio.gather(*(self.take_in(update) for update in updates))
            await self.serve()

    async def take_in(self, update: int) -> None:
        self.reach("arrived")
        if self._wrong == "acknowledge first":
            self._outside.acknowledge(update)
            self.reach("received")
        person = await self._store.find(f"tg:{update % PEOPLE}", create=True, now=NOW)
        assert person
        await self._store.receive(Arrival(f"e{update}", person, str(update), NOW))
        self.reach("received")
        self._outside.acknowledge(update)
        self.reach("acknowledged")

    async def serve(self) -> None:
        arrivals = sorted(await self._store.waiting(1000), key=lambda arrival: arrival.person)
        by_person = groupby(arrivals, key=lambda arrival: arrival.person)
        await asyncio.gather(*(self.talk(list(turns)) for _, turns in by_person))
        for message in await self._store.outgoing(1000):
            await self.send(message)

    async def talk(self, arrivals: list[Arrival]) -> None:
        for arrival in arrivals:
            loaded = await self._store.load(arrival.person)
            self.reach("loaded")
            said = [*json.loads(loaded.session or "[]"), int(arrival.body)]
            record = (f"said/{len(said):05}", arrival.body)
            outcome = await self._store.commit(
                Commit(
                    arrival.person,
                    arrival.event,
                    loaded.version,
                    json.dumps(said),
                    NOW,
                    keep=(record,),
                    outgoing=(arrival.body,),
                )
            )
            assert outcome is Outcome.DONE
            self.reach("committed")

    async def send(self, message: Outgoing) -> None:
        address = await self._store.address(message.person)
        if self._wrong == "delete before delivering":
            await self._store.sent(message, None, NOW)
            self.reach("delivered")
        self._outside.deliver(address, int(message.body))
        self.reach("delivered")
        await self._store.sent(message, f"ref{message.id}", NOW)
        self.reach("sent")


async def main(root: str, count: str, step: str, times: str, wrong: str = "") -> None:
    place = Place(Path(root))
    async with place.open() as store:
        sys.stdout.write("living\n")
        sys.stdout.flush()
        await Life(place, store, wrong, (step, int(times))).live(int(count))


async def said_by(store: Store, person: PersonId) -> tuple[list[int], list[int]]:
    """Return a person's session and records, both as the numbers they hold."""
    loaded = await store.load(person)
    return json.loads(loaded.session or "[]"), [int(body) for _, body in loaded.records]


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
