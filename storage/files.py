"""The two SQLite files of a data folder: opening, proving sound, bringing up to date.

Plain and synchronous: used before a store opens, and by backup and restore.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.faults import SettingError, StorageFault
from storage.folder import FOLDER_SETTING, Claim, Folder
from storage.vault import KEY_SETTING, Master, open_master

MIGRATIONS = Path(__file__).parent / "migrations"

_DATASET_BYTES = 16
_KID = 1

_PRAGMAS = (
    "busy_timeout = 5000",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "mmap_size = 0",
    "cache_size = -512",  # KiB: the system keeps the file in its own cache, too
)

_PASSING = {
    sqlite3.SQLITE_FULL: "the disk is full; room is needed before anything more can be kept",
    sqlite3.SQLITE_IOERR: "the disk reported an error",
    sqlite3.SQLITE_BUSY: "another process holds the data file",
    sqlite3.SQLITE_LOCKED: "the data file is locked",
}

_LASTING = {
    sqlite3.SQLITE_CORRUPT: "the data file is damaged; keep it, and restore a backup",
    sqlite3.SQLITE_NOTADB: "the data file is damaged; keep it, and restore a backup",
    sqlite3.SQLITE_READONLY: "the data file may not be written to",
    sqlite3.SQLITE_CANTOPEN: "the data file cannot be opened",
}


def fault_of(error: sqlite3.Error) -> StorageFault:
    """Return the fault in our words; SQLite's own may quote what was being kept."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _PASSING:
        return StorageFault(_PASSING[code], permanent=False)
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return StorageFault(_LASTING.get(code, f"the database refused: {name}"), permanent=True)


def connect(path: Path) -> sqlite3.Connection:
    """Open a file for writing with the settings every writer must have; others cannot read it."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_readonly(path: Path) -> sqlite3.Connection:
    """Open a file only to read it, beside its writer if there is one."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)


def truncate_wal(connection: sqlite3.Connection) -> bool:
    """Move the write-ahead log into the file and empty it; False if a reader is in the way."""
    (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def rewrite(connection: sqlite3.Connection) -> bool:
    """Write the whole file anew, then empty the log; False if a reader is in the way.

    Overwriting what is deleted is not enough: when SQLite evens out its pages it moves rows, and
    of a row that moved an older copy can stay behind in the unused part of a page.
    """
    connection.execute("VACUUM")
    return truncate_wal(connection)


def size_of(connection: sqlite3.Connection) -> int:
    """Return the size of the file in bytes."""
    size: int = connection.execute(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    ).fetchone()[0]
    return size


def version_of(connection: sqlite3.Connection) -> int:
    """Return the schema's version; 0 for a file that holds nothing yet."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def prove_sound(connection: sqlite3.Connection, *, whole: bool = False) -> None:
    """Raise `StorageFault` if SQLite finds damage; *whole* compares indexes with tables too."""
    check = "integrity_check" if whole else "quick_check"
    if connection.execute(f"PRAGMA {check}(1)").fetchone() != ("ok",):
        raise StorageFault(_LASTING[sqlite3.SQLITE_CORRUPT], permanent=True)


def upgrade(connection: sqlite3.Connection, steps: Path) -> int:
    """Apply the numbered steps that are missing, each whole or not at all; return the version."""
    scripts = sorted(steps.glob("[0-9]*.sql"))
    version = version_of(connection)
    if version > len(scripts):
        raise StorageFault(
            f"these data were written by a newer Houvast (schema {version}, this one knows "
            f"{len(scripts)}); use that one, or restore a backup of before",
            permanent=True,
        )
    for number, script in enumerate(scripts[version:], start=version + 1):
        _apply(connection, script, number)
    return len(scripts)


def _apply(connection: sqlite3.Connection, script: Path, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in _statements(script.read_text("utf-8")):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    """Split at the semicolons that end a statement; `executescript` would commit in between."""
    statements = [""]
    for line in script.splitlines(keepends=True):
        statements[-1] += line
        if sqlite3.complete_statement(statements[-1]):
            statements.append("")
    return [statement for statement in statements if statement.strip()]


def prepare(folder: Folder) -> int:
    """Prove both files sound and bring them up to date; return the data's schema version.

    Keys come first, so that data never exist without a place for their keys.

    Raises:
        StorageFault: a file is damaged or newer, or one of the two is missing beside the other.
            Nothing is ever begun anew in place of what was lost.
    """
    try:
        _refuse_half(folder)
        for path, steps in ((folder.keys, "keys"), (folder.data, "data")):
            with closing(connect(path)) as connection:
                prove_sound(connection)
                upgrade(connection, MIGRATIONS / steps)
    except sqlite3.Error as error:
        raise fault_of(error) from None
    return len(list((MIGRATIONS / "data").glob("[0-9]*.sql")))


def _refuse_half(folder: Folder) -> None:
    has_data, has_keys = peek(folder.data) is not None, peek(folder.keys) is not None
    if has_data and not has_keys:
        raise StorageFault(
            f"there are data in {folder.path}, but their key store {folder.keys.name} is missing; "
            "put it back",
            permanent=True,
        )
    if has_keys and not has_data and _any_key(folder.keys):
        raise StorageFault(
            f"there are keys in {folder.path}, but the data they belong to are missing; "
            "restore a backup",
            permanent=True,
        )


def _any_key(keys: Path) -> bool:
    with closing(connect_readonly(keys)) as connection:
        return connection.execute("SELECT 1 FROM key LIMIT 1").fetchone() is not None


def peek(path: Path) -> tuple[bytes, bytes] | None:
    """Return a file's signature without changing anything; None if it has none or is not there."""
    if not path.exists():
        return None
    with closing(connect_readonly(path)) as connection:
        return _signature(connection) if version_of(connection) else None


def meet(folder: Folder, key_file: Path) -> Master:
    """Return the master key for a folder, before anything in it is touched.

    Raises:
        SettingError: the key is missing, open to others, or not the one of these data.
    """
    try:
        known = peek(folder.keys) or peek(folder.data)
    except sqlite3.Error as error:
        raise fault_of(error) from None
    master = open_master(key_file, folder.path, has_data=known is not None)
    if known:
        refuse_stranger(master, *known)
    return master


def migrate(data_dir: Path) -> int:
    """Bring a data folder up to date, making it if there is none; return the schema version."""
    with Claim(data_dir) as claim:
        return prepare(claim.folder)


def introduce(master: Master, folder: Folder) -> None:
    """Make sure that master key, key store and data belong together; on first use, bind them.

    Raises:
        SettingError: the master key is another one than these data were sealed with.
        StorageFault: key store and data are of two different data sets.
    """
    with closing(connect(folder.keys)) as keys, closing(connect(folder.data)) as data:
        dataset, proof = _signature(keys) or _sign(keys, master, os.urandom(_DATASET_BYTES))
        refuse_stranger(master, dataset, proof)
        if (_signature(data) or _sign(data, master, dataset))[0] != dataset:
            raise StorageFault("the key store belongs to other data than these", permanent=True)


def _sign(connection: sqlite3.Connection, master: Master, dataset: bytes) -> tuple[bytes, bytes]:
    proof = master.sign(dataset)
    connection.execute(
        "INSERT INTO vault (one, dataset, kid, proof) VALUES (1, ?, ?, ?)", (dataset, _KID, proof)
    )
    return dataset, proof


def refuse_stranger(master: Master, dataset: bytes, proof: bytes) -> None:
    """Raise `SettingError` unless this master key signed the proof."""
    if not master.fits(dataset, proof):
        raise SettingError(
            KEY_SETTING,
            "this is not the master key these data were sealed with.",
            f"Put the right key file back, or point {FOLDER_SETTING} to the data of this key.",
        )


def signature(connection: sqlite3.Connection) -> tuple[bytes, bytes]:
    """Return data set and proof of a file in use."""
    found = _signature(connection)
    if found is None:
        raise StorageFault("the file does not say which data set it is", permanent=True)
    return found


def _signature(connection: sqlite3.Connection) -> tuple[bytes, bytes] | None:
    row: tuple[bytes, bytes] | None = connection.execute(
        "SELECT dataset, proof FROM vault"
    ).fetchone()
    return row
