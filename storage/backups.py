"""Backing up and restoring: always proven before it counts, keys never beside the data.

A backup holds the data only. Keys live on in the key store, so whoever was erased since stays
erased when an old backup comes back: their rows have no key any more and are dropped.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

from storage.copies import (
    Account,
    Progress,
    copy_live,
    draft_of,
    our_words,
    prove,
    prove_keys,
    quietly,
    set_free,
)
from storage.endings import erasures
from storage.faults import SettingError, StorageFault
from storage.files import (
    MIGRATIONS,
    connect,
    connect_readonly,
    meet,
    peek,
    refuse_stranger,
    rewrite,
    signature,
    truncate_wal,
    upgrade,
)
from storage.folder import FOLDER_SETTING, Claim, Folder
from storage.rows import moment_of, stamp
from storage.vault import Master, open_master


def backup(
    data_dir: Path,
    key_file: Path,
    target: Path,
    *,
    keys_target: Path | None = None,
    progress: Progress = quietly,
) -> Account:
    """Write the data to *target*, and the key store to *keys_target* if given; may run any time.

    An older backup of that name is replaced only once the new one has been proven: SQLite finds it
    sound, and every sealed field in it opens.

    Raises:
        SettingError: there are no data, or keys and data would lie in one folder.
        StorageFault: the copy could not be made or did not prove sound.
    """
    folder = Folder(data_dir)
    with our_words():
        _refuse_together(folder, target, keys_target)
        master = meet(folder, key_file)
        with draft_of(target) as draft:
            progress("copy", 0, 1)
            copy_live(folder.data, draft)
            account = prove(draft, master, folder.keys, progress)
        if keys_target is not None:
            with draft_of(keys_target) as draft:
                copy_live(folder.keys, draft)
                prove_keys(draft, master)
    return account


def restore(
    source: Path,
    data_dir: Path,
    key_file: Path,
    *,
    now: datetime,
    keys_source: Path | None = None,
    overwrite: bool = False,
    progress: Progress = quietly,
) -> Account:
    """Bring a backup back into *data_dir*.

    People without a key (erased since) are dropped, messages that waited to be sent too, and
    prompts of the time between come on a later day instead of again.

    Raises:
        SettingError: there are data and *overwrite* is not set, another process has the folder,
            keys are missing or would be replaced by older ones, or the master key does not fit.
        StorageFault: the backup is damaged. What was there is still there.
    """
    with Claim(data_dir) as claim, our_words():
        folder = claim.folder
        _refuse_data(folder, overwrite=overwrite)
        _finish_erasures(folder)
        master = open_master(key_file, data_dir, has_data=True)
        with draft_of(folder.data) as draft:
            progress("copy", 0, 1)
            shutil.copyfile(source, draft)
            keys = _keys_to_use(folder, keys_source)
            _refuse_other(draft, keys, master)
            dropped = _make_current(draft, keys, now)
            account = prove(draft, master, keys, progress)
            _adopt_keys(folder, keys)
            set_free(folder.data)
    return Account(account.people, account.fields, dropped)


def _refuse_together(folder: Folder, target: Path, keys_target: Path | None) -> None:
    if peek(folder.data) is None:
        raise SettingError(
            FOLDER_SETTING, f"there are no data in {folder.path}.", "Point it to the data folder."
        )
    home = target.resolve().parent
    if home.is_relative_to(folder.path.resolve()):
        raise SettingError(
            "houvast backup",
            f"{target} lies in the data folder, where the keys are.",
            "Write the backup to another folder, best to another disk.",
        )
    if keys_target is not None and keys_target.resolve().parent == home:
        raise SettingError(
            "houvast backup --keys",
            "the keys would lie beside the data they open.",
            "Write them to another folder, and keep them for a week at most.",
        )


def _refuse_data(folder: Folder, *, overwrite: bool) -> None:
    with suppress(sqlite3.Error):  # what cannot be read is still somebody's data
        if overwrite or peek(folder.data) is None:
            return
    raise SettingError(
        "houvast restore",
        f"there are data already in {folder.path}.",
        "Add --overwrite to put the backup in their place; they cannot be brought back then.",
    )


def _finish_erasures(folder: Folder) -> None:
    """Destroy the keys of erasures that a crash cut off; the data that say so are about to go."""
    if not folder.data.exists() or not folder.keys.exists():
        return
    with suppress(sqlite3.Error), closing(connect_readonly(folder.data)) as data:
        begun = [(person,) for person in erasures(data)]
        if not begun:
            return
        with closing(connect(folder.keys)) as keys:
            keys.executemany("DELETE FROM key WHERE person = ?", begun)
            rewrite(keys)


def _keys_to_use(folder: Folder, source: Path | None) -> Path:
    """Return the key store to restore with: the living one, else the copy that was given."""
    if peek(folder.keys) is not None:
        if source is not None:
            raise SettingError(
                "houvast restore --keys",
                "there is a key store already; an older one would bring erased people back.",
                "Leave --keys out.",
            )
        return folder.keys
    if source is None:
        raise SettingError(
            "houvast restore",
            f"there is no key store in {folder.path}, and without keys nothing can be read.",
            "Give its backup with --keys.",
        )
    return source


def _refuse_other(draft: Path, keys: Path, master: Master) -> None:
    """Raise unless backup, keys and master key belong together."""
    with closing(connect_readonly(draft)) as data, closing(connect_readonly(keys)) as opener:
        try:
            dataset, proof = signature(data)
        except sqlite3.Error:
            raise StorageFault(
                "this is not a backup of ours, or a damaged one", permanent=True
            ) from None
        refuse_stranger(master, dataset, proof)
        if signature(opener)[0] != dataset:
            raise StorageFault("the key store belongs to other data than these", permanent=True)


def _make_current(draft: Path, keys: Path, now: datetime) -> int:
    """Bring an old file into the present; return how many people had no key any more."""
    with closing(connect(draft)) as data, closing(connect_readonly(keys)) as opener:
        upgrade(data, MIGRATIONS / "data")
        data.execute("BEGIN IMMEDIATE")
        dropped = _drop_unreadable(data, opener)
        data.execute("DELETE FROM outbox")
        _postpone(data, now)
        data.execute("COMMIT")
        truncate_wal(data)
        data.execute("PRAGMA journal_mode = DELETE")
    return dropped


def _drop_unreadable(data: sqlite3.Connection, keys: sqlite3.Connection) -> int:
    known = {row[0] for row in keys.execute("SELECT person FROM key")}
    people = {row[0] for row in data.execute("SELECT person FROM person")}
    gone = [(person,) for person in people - known]
    data.executemany("DELETE FROM person WHERE person = ?", gone)
    _drop_ended_sheets(data, known)
    return len(gone)


def _drop_ended_sheets(data: sqlite3.Connection, known: set[bytes]) -> None:
    """Drop the sheets that ended since, and all codes: one of them may have been used since."""
    sheets = {row[0] for row in data.execute("SELECT sheet FROM sheet")}
    data.executemany("DELETE FROM sheet WHERE sheet = ?", [(one,) for one in sheets - known])
    data.execute("DELETE FROM invitation")


def _postpone(data: sqlite3.Connection, now: datetime) -> None:
    """Move what fell due since the backup by whole days past *now*: it was sent then, or missed."""
    query = "SELECT person, due_at FROM person WHERE due_at <= ?"
    for person, text in data.execute(query, (stamp(now),)).fetchall():
        due = moment_of(text)
        later = due + timedelta(days=(now - due).days + 1)
        data.execute("UPDATE person SET due_at = ? WHERE person = ?", (stamp(later), person))


def _adopt_keys(folder: Folder, keys: Path) -> None:
    """Put the copy of the key store in its place, if that is what was restored with."""
    if keys == folder.keys:
        return
    with draft_of(folder.keys) as draft:
        shutil.copyfile(keys, draft)
        set_free(folder.keys)
