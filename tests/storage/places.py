"""Where a test keeps its data, and how it opens, fills and searches it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from storage.folder import Folder
from storage.sqlite import SqliteStore, open_store
from storage.store import Arrival, Commit, Outcome, PersonId, Store

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Place:
    """A data folder and a key file of a test's own."""

    root: Path

    @property
    def data_dir(self) -> Path:
        return self.root / "data"

    @property
    def key_file(self) -> Path:
        return self.root / "settings" / "key"

    @property
    def folder(self) -> Folder:
        return Folder(self.data_dir)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[SqliteStore]:
        store = await open_store(self.data_dir, self.key_file)
        try:
            yield store
        finally:
            await store.close()

    def everything(self) -> bytes:
        """Return the bytes of every file in the data folder: data, keys, their logs and indexes."""
        return b"".join(file.read_bytes() for file in sorted(self.data_dir.iterdir()))

    def content(self) -> dict[str, bytes]:
        """Return what is kept, by file; what SQLite keeps beside it is scratch paper when empty."""
        files = {file.name: file.read_bytes() for file in self.data_dir.glob("*.sqlite*")}
        return {name: held for name, held in files.items() if held and not name.endswith("-shm")}


async def newcomer(store: Store, address: str = "console:me") -> PersonId:
    person = await store.find(address, create=True, now=NOW)
    assert person is not None
    return person


async def talk(store: Store, person: PersonId, event: str, text: str) -> None:
    """Let one event arrive and have its turn, leaving *text* in every place that takes text."""
    await store.receive(Arrival(event, person, text, NOW))
    version = (await store.load(person)).version
    turn = Commit(
        person, event, version, text, NOW, keep=((f"note/{event}", text),), outgoing=(text, text)
    )
    assert await store.commit(turn) is Outcome.DONE
    message, *_ = [each for each in await store.outgoing(1000) if each.person == person]
    await store.sent(message, text, NOW)
    await store.receive(Arrival(f"{event}/next", person, text, NOW))
