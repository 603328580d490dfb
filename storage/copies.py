"""A copy of one of our files: filled under another name, proven, and only then put in place."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path

from dialogs.frozen import dataclass
from storage.faults import StorageFault
from storage.files import connect_readonly, fault_of, prove_sound
from storage.rows import SEALED
from storage.vault import Master, PersonKey, sync_folder

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much."""

KeyOf = Callable[[bytes], PersonKey | None]

_EVERY = 1_000


@dataclass(frozen=True, slots=True)
class Account:
    """What a backup holds or a restore brought back."""

    people: int
    fields: int
    without_key: int


def quietly(_what: str, _done: int, _total: int) -> None:
    """Tell nobody how far it is."""


@contextmanager
def our_words() -> Iterator[None]:
    """Let what SQLite and the system report come out as faults."""
    try:
        yield
    except sqlite3.Error as error:
        raise fault_of(error) from None
    except OSError as error:
        raise StorageFault(
            f"{error.filename or 'a file'}: {error.strerror}", permanent=False
        ) from error


@contextmanager
def draft_of(target: Path) -> Iterator[Path]:
    """Offer a file beside *target* to fill; it takes the target's place if nothing went wrong."""
    draft = target.with_name(f".{target.name}.draft")
    _remove(draft)
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield draft
        _sync(draft)
        draft.replace(target)
        sync_folder(target.resolve().parent)
    finally:
        _remove(draft)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    set_free(path)


def set_free(path: Path) -> None:
    """Remove what SQLite keeps beside a file, so that it cannot be applied to another one."""
    for ending in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def copy_live(path: Path, draft: Path) -> None:
    """Copy a file that may be in use as it stands at one moment, without its deleted pages."""
    with closing(connect_readonly(path)) as connection:
        connection.execute("VACUUM INTO ?", (str(draft),))


def prove(data: Path, master: Master, keys: Path, progress: Progress) -> Account:
    """Raise unless the file is sound and every field of everyone who has a key opens."""
    with closing(connect_readonly(data)) as connection, closing(connect_readonly(keys)) as opener:
        prove_sound(connection, whole=True)
        return _open_all(connection, _opener(opener, master), progress)


def _opener(keys: sqlite3.Connection, master: Master) -> KeyOf:
    @lru_cache(maxsize=1_000)
    def key_of(person: bytes) -> PersonKey | None:
        row = keys.execute("SELECT wrapped FROM key WHERE person = ?", (person,)).fetchone()
        return row and master.unwrap(person.hex(), row[0])

    return key_of


def _open_all(data: sqlite3.Connection, key_of: KeyOf, progress: Progress) -> Account:
    total = sum(_count(data, query) for query in SEALED.values())
    done = 0
    for place, query in SEALED.items():
        for person, row, sealed in data.execute(f"{query} ORDER BY person"):
            if key := key_of(person):
                key.open(sealed, place, row)
            done += 1
            if done % _EVERY == 0:
                progress("open", done, total)
    progress("open", done, total)
    people = [row[0] for row in data.execute("SELECT person FROM person")]
    return Account(len(people), done, sum(key_of(person) is None for person in people))


def _count(data: sqlite3.Connection, query: str) -> int:
    count: int = data.execute(f"SELECT count(*) FROM ({query})").fetchone()[0]  # noqa: S608 - our own
    return count


def prove_keys(keys: Path, master: Master) -> None:
    """Raise unless the key store is sound and every key in it opens."""
    with closing(connect_readonly(keys)) as connection:
        prove_sound(connection, whole=True)
        for person, wrapped in connection.execute("SELECT person, wrapped FROM key"):
            master.unwrap(person.hex(), wrapped)
