"""Migrations, and the start: what is proven before anything is served."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from storage.faults import SettingError, StorageFault
from storage.files import MIGRATIONS, connect, connect_readonly, migrate, upgrade, version_of
from storage.sqlite import open_store
from tests.storage.places import NOW, Place, newcomer, talk


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    folder = tmp_path / "steps"
    folder.mkdir()
    (folder / "0001_word.sql").write_text(
        "-- one; two\nCREATE TABLE word (word TEXT DEFAULT ';');\n"
        "INSERT INTO word VALUES ('a;b');\n"
    )
    return folder


def schema(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    return connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()


def test_missing_steps_are_applied_in_order_and_once(steps: Path, tmp_path: Path) -> None:
    with closing(connect(tmp_path / "file")) as connection:
        assert upgrade(connection, steps) == 1
        assert upgrade(connection, steps) == 1
        (steps / "0002_more.sql").write_text("ALTER TABLE word ADD COLUMN more TEXT;\n")
        assert upgrade(connection, steps) == 2
        assert connection.execute("SELECT * FROM word").fetchall() == [("a;b", None)]
        assert version_of(connection) == 2


@pytest.mark.parametrize(
    "second", ["INSERT INTO nowhere VALUES (1);", "this is no SQL;", "CREATE TABLE word (a);"]
)
def test_a_step_that_fails_halfway_leaves_all_as_it_was(
    steps: Path, tmp_path: Path, second: str
) -> None:
    with closing(connect(tmp_path / "file")) as connection:
        upgrade(connection, steps)
        before = schema(connection)
        script = f"CREATE TABLE other (a INTEGER);\nDELETE FROM word;\n{second}\n"
        (steps / "0002_bad.sql").write_text(script)
        with pytest.raises(sqlite3.Error):
            upgrade(connection, steps)
        assert schema(connection) == before
        assert version_of(connection) == 1
        assert connection.execute("SELECT word FROM word").fetchall() == [("a;b",)]
        assert not connection.in_transaction


def test_a_newer_schema_is_refused_in_clear_words(steps: Path, tmp_path: Path) -> None:
    with closing(connect(tmp_path / "file")) as connection:
        connection.execute("PRAGMA user_version = 7")
        with pytest.raises(StorageFault, match=r"newer Houvast \(schema 7, this one knows 1\)"):
            upgrade(connection, steps)


def test_migrating_twice_is_migrating_once_and_makes_no_key(place: Place) -> None:
    steps = len(list((MIGRATIONS / "data").glob("*.sql")))
    assert migrate(place.data_dir) == steps
    before = place.content()
    assert migrate(place.data_dir) == steps
    assert place.content() == before
    assert not place.key_file.exists()


async def test_a_folder_that_was_only_migrated_is_a_first_start(place: Place) -> None:
    migrate(place.data_dir)
    async with place.open() as store:
        assert store.made_key
        await newcomer(store)
    async with place.open() as store:
        assert not store.made_key


async def test_a_start_cut_off_after_the_key_is_a_first_start(place: Place) -> None:
    async with place.open():
        pass
    for file in place.data_dir.iterdir():
        file.unlink()
    async with place.open() as store:
        await newcomer(store)


@pytest.fixture
async def used(place: Place) -> Place:
    async with place.open() as store:
        for number in range(20):
            await talk(store, await newcomer(store, f"tg:{number}"), f"e{number}", "x" * 900)
    return place


async def test_data_of_a_newer_program_are_refused_and_left_alone(used: Place) -> None:
    for path in (used.folder.data, used.folder.keys):
        with closing(connect(path)) as connection:
            known = version_of(connection)
            connection.execute("PRAGMA user_version = 99")
        before = used.content()
        with pytest.raises(StorageFault, match="newer"):
            await open_store(used.data_dir, used.key_file)
        assert used.content() == before
        with closing(connect(path)) as connection:
            connection.execute(f"PRAGMA user_version = {known}")


def change_key(place: Place, content: bytes, mode: int = 0o400) -> None:
    place.key_file.unlink(missing_ok=True)
    if content:
        place.key_file.write_bytes(content)
        place.key_file.chmod(mode)


@pytest.mark.parametrize("wrong", ["another", "none", "half", "open to others"])
async def test_a_wrong_key_is_refused_and_nothing_is_changed(used: Place, wrong: str) -> None:
    right = used.key_file.read_bytes()
    before = used.content()
    match wrong:
        case "another":
            change_key(used, b"ab" * 32)
        case "none":
            change_key(used, b"")
        case "half":
            change_key(used, right[:40])
        case _:
            change_key(used, right, 0o444)
    with pytest.raises(SettingError, match="HOUVAST_KEY_FILE"):
        await open_store(used.data_dir, used.key_file)
    assert used.content() == before
    change_key(used, right)
    async with used.open() as store:
        await newcomer(store)


async def test_a_key_in_the_data_folder_is_refused_before_anything_is_made(place: Place) -> None:
    with pytest.raises(SettingError, match="lies in the data folder"):
        await open_store(place.data_dir, place.data_dir / "key")
    assert [file.name for file in place.data_dir.iterdir()] == ["lock"]


async def test_a_key_store_of_other_data_is_refused(used: Place, tmp_path: Path) -> None:
    other = Place(tmp_path / "other")
    other.key_file.parent.mkdir(parents=True)
    used.key_file.rename(other.key_file)
    async with other.open() as store:
        await newcomer(store)
    other.key_file.rename(used.key_file)
    used.folder.keys.write_bytes(other.folder.keys.read_bytes())
    with pytest.raises(StorageFault, match="belongs to other data"):
        await open_store(used.data_dir, used.key_file)


HARMS: dict[str, Callable[[bytes], bytes | None]] = {
    "gone": lambda _: None,
    "emptied": lambda _: b"",
    "overwritten": lambda whole: b"\xff" * len(whole),
    "cut off": lambda whole: whole[: len(whole) // 2],
    "a page lost": lambda whole: whole[:4096] + bytes(4096) + whole[8192:],
}


def read(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None


def write(file: Path, content: bytes | None) -> None:
    file.unlink(missing_ok=True)
    if content is not None:
        file.write_bytes(content)


@pytest.mark.parametrize("name", ["data", "keys"])
@pytest.mark.parametrize("harm", HARMS)
async def test_damaged_files_are_refused_and_never_begun_anew(
    used: Place, name: str, harm: str
) -> None:
    file: Path = getattr(used.folder, name)
    whole = read(file)
    assert whole
    harmed = HARMS[harm](whole)
    write(file, harmed)
    with pytest.raises(StorageFault) as fault:
        await open_store(used.data_dir, used.key_file)
    assert fault.value.permanent
    assert read(file) == harmed
    write(file, whole)
    async with used.open() as store:
        assert await store.find("tg:1", create=False, now=NOW)


async def test_a_fault_at_the_start_lets_go_of_the_folder(used: Place) -> None:
    whole = used.folder.data.read_bytes()
    used.folder.data.write_bytes(b"")
    with pytest.raises(StorageFault):
        await open_store(used.data_dir, used.key_file)
    used.folder.data.write_bytes(whole)
    async with used.open():
        pass


async def test_reading_beside_the_writer_sees_what_is_committed(used: Place) -> None:
    async with used.open() as store:
        await newcomer(store, "tg:new")
        with closing(connect_readonly(used.folder.data)) as connection:
            assert connection.execute("SELECT count(*) FROM person").fetchone() == (21,)
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                connection.execute("DELETE FROM person")
