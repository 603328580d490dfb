"""Backup and restore: proven, apart from the keys, and without those who were erased."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from storage.backups import backup, restore
from storage.copies import Account
from storage.faults import SealBroken, SettingError, StorageFault
from storage.files import connect, migrate
from storage.store import Arrival, Commit, Loaded, PersonId
from tests.storage.places import NOW, Place, newcomer, talk

LATER = NOW + timedelta(days=2, hours=3)
NAMES = ("tg:ann", "tg:bob", "tg:cas")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups" / "houvast"


@pytest.fixture
def keys_target(tmp_path: Path) -> Path:
    (tmp_path / "keys apart").mkdir()
    return tmp_path / "keys apart" / "keys"


@pytest.fixture
async def used(place: Place) -> Place:
    async with place.open() as store:
        for name in NAMES:
            await talk(store, await newcomer(store, name), f"e/{name}", f"said by {name}")
    return place


async def person_of(place: Place, name: str) -> PersonId | None:
    async with place.open() as store:
        return await store.find(name, create=False, now=NOW)


async def kept(place: Place) -> dict[str, Loaded]:
    """Return what is kept of everyone who is known."""
    async with place.open() as store:
        people = {name: await store.find(name, create=False, now=NOW) for name in NAMES}
        return {name: await store.load(person) for name, person in people.items() if person}


async def forget(place: Place, name: str) -> None:
    async with place.open() as store:
        await store.forget(await newcomer(store, name), event=f"bye/{name}", now=NOW)


async def test_a_backup_brings_back_what_was_kept(used: Place, target: Path) -> None:
    before = await kept(used)
    assert len(before) == 3
    assert backup(used.data_dir, used.key_file, target).people == 3
    async with used.open() as store:
        person = await newcomer(store, "tg:ann")
        await store.commit(Commit(person, "later", 1, "changed", NOW, drop=("note/e/tg:ann",)))
    restore(target, used.data_dir, used.key_file, now=NOW, overwrite=True)
    assert await kept(used) == before


async def test_a_backup_may_be_made_while_the_store_is_at_work(used: Place, target: Path) -> None:
    async with used.open() as store:
        person = await newcomer(store, "tg:dee")
        await talk(store, person, "live", "in the log, not yet in the file")
        account = backup(used.data_dir, used.key_file, target)
        await talk(store, person, "after", "goes on")
    assert account.people == 4
    assert account.without_key == 0


async def test_events_that_wait_come_back_and_messages_do_not_go_out_again(
    used: Place, target: Path
) -> None:
    backup(used.data_dir, used.key_file, target)
    restore(target, used.data_dir, used.key_file, now=NOW, overwrite=True)
    async with used.open() as store:
        assert len(await store.waiting(10)) == 3
        assert await store.outgoing(10) == ()


async def test_an_erased_person_stays_erased_when_an_old_backup_comes_back(
    used: Place, target: Path
) -> None:
    backup(used.data_dir, used.key_file, target)
    await forget(used, "tg:ann")
    account = restore(target, used.data_dir, used.key_file, now=NOW, overwrite=True)
    assert (account.people, account.without_key) == (2, 1)
    assert await person_of(used, "tg:ann") is None
    assert set(await kept(used)) == {"tg:bob", "tg:cas"}


async def test_an_erasure_cut_off_is_finished_before_its_data_are_replaced(
    used: Place, target: Path
) -> None:
    backup(used.data_dir, used.key_file, target)
    ann = await person_of(used, "tg:ann")
    assert ann
    raw = bytes.fromhex(ann)
    with closing(connect(used.folder.data)) as data:
        data.execute("INSERT INTO erasure (person) VALUES (?)", (raw,))
        data.execute("DELETE FROM person WHERE person = ?", (raw,))
    restore(target, used.data_dir, used.key_file, now=NOW, overwrite=True)
    assert set(await kept(used)) == {"tg:bob", "tg:cas"}


async def test_prompts_of_the_time_between_come_on_a_later_day_not_again(
    used: Place, target: Path
) -> None:
    async with used.open() as store:
        person = await newcomer(store, "tg:ann")
        due = NOW + timedelta(hours=1)
        await store.commit(Commit(person, "plan", 1, None, NOW, due_at=due))
    backup(used.data_dir, used.key_file, target)
    restore(target, used.data_dir, used.key_file, now=LATER, overwrite=True)
    async with used.open() as store:
        assert await store.due(LATER, 10) == ()
        assert await store.due(LATER + timedelta(days=1), 10) == (
            (person, due + timedelta(days=3)),
        )


async def test_keys_and_data_restored_elsewhere_open_with_the_master_key(
    used: Place, target: Path, keys_target: Path, tmp_path: Path
) -> None:
    before = await kept(used)
    backup(used.data_dir, used.key_file, target, keys_target=keys_target)
    new = Place(tmp_path / "new machine")
    with pytest.raises(SettingError, match="no key store"):
        restore(target, new.data_dir, used.key_file, now=NOW)
    restore(target, new.data_dir, used.key_file, now=NOW, keys_source=keys_target)
    new.key_file.parent.mkdir()
    used.key_file.rename(new.key_file)
    assert await kept(new) == before


async def test_older_keys_never_replace_living_ones(
    used: Place, target: Path, keys_target: Path
) -> None:
    backup(used.data_dir, used.key_file, target, keys_target=keys_target)
    await forget(used, "tg:ann")
    with pytest.raises(SettingError, match="bring erased people back"):
        restore(
            target,
            used.data_dir,
            used.key_file,
            now=NOW,
            keys_source=keys_target,
            overwrite=True,
        )


def test_neither_backup_holds_the_master_key_nor_the_data_a_wrapped_one(
    used: Place, target: Path, keys_target: Path
) -> None:
    backup(used.data_dir, used.key_file, target, keys_target=keys_target)
    with closing(sqlite3.connect(keys_target)) as keys:
        wrapped = [row[0] for row in keys.execute("SELECT wrapped FROM key")]
    master = bytes.fromhex(used.key_file.read_text())
    data = target.read_bytes()
    assert len(wrapped) == 3
    assert not any(needle in data for needle in [*wrapped, master, master.hex().encode()])
    assert master not in keys_target.read_bytes()
    assert b"said by" not in data


async def test_backups_are_closed_to_others_and_leave_no_drafts(
    used: Place, target: Path, keys_target: Path
) -> None:
    backup(used.data_dir, used.key_file, target, keys_target=keys_target)
    for file in (target, keys_target):
        assert file.stat().st_mode & 0o777 == 0o600
        assert [each.name for each in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize("where", ["the same folder", "a link to it"])
async def test_keys_are_not_written_beside_the_data(
    used: Place, target: Path, tmp_path: Path, where: str
) -> None:
    beside = target.with_name("keys")
    if where == "a link to it":
        (tmp_path / "link").symlink_to(target.parent)
        beside = tmp_path / "link" / "keys"
    with pytest.raises(SettingError, match="beside the data"):
        backup(used.data_dir, used.key_file, target, keys_target=beside)
    assert list(target.parent.iterdir()) == []


async def test_a_backup_is_not_written_into_the_data_folder(used: Place) -> None:
    with pytest.raises(SettingError, match="where the keys are"):
        backup(used.data_dir, used.key_file, used.data_dir / "backup")


def test_there_is_no_backup_of_nothing(place: Place, target: Path) -> None:
    for step in (lambda: None, lambda: migrate(place.data_dir)):
        step()
        with pytest.raises(SettingError, match="no data"):
            backup(place.data_dir, place.key_file, target)
    assert not place.key_file.exists()


async def test_data_are_not_overwritten_unless_told(used: Place, target: Path) -> None:
    backup(used.data_dir, used.key_file, target)
    before = used.content()
    with pytest.raises(SettingError, match="--overwrite"):
        restore(target, used.data_dir, used.key_file, now=NOW)
    assert used.content() == before


async def test_data_that_cannot_be_read_are_not_overwritten_unless_told(
    used: Place, target: Path
) -> None:
    before = await kept(used)
    backup(used.data_dir, used.key_file, target)
    used.folder.data.write_bytes(b"damaged" * 1000)
    with pytest.raises(SettingError, match="--overwrite"):
        restore(target, used.data_dir, used.key_file, now=NOW)
    restore(target, used.data_dir, used.key_file, now=NOW, overwrite=True)
    assert await kept(used) == before


async def test_a_restore_waits_for_nobody(used: Place, target: Path) -> None:
    backup(used.data_dir, used.key_file, target)
    async with used.open():
        with pytest.raises(SettingError, match="in use by process"):
            restore(target, used.data_dir, used.key_file, now=NOW, overwrite=True)


def change(file: Path, harm: Callable[[bytes], bytes]) -> None:
    file.write_bytes(harm(file.read_bytes()))


@pytest.mark.parametrize(
    "harm",
    [
        lambda whole: b"",
        lambda whole: b"no database" * 500,
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:8192] + bytes(4096) + whole[12288:],
    ],
    ids=["empty", "another file", "cut off", "a page lost"],
)
async def test_a_damaged_backup_is_refused_and_what_was_there_stays(
    used: Place, target: Path, harm: Callable[[bytes], bytes]
) -> None:
    backup(used.data_dir, used.key_file, target)
    change(target, harm)
    before = used.content()
    with pytest.raises(StorageFault):
        restore(target, used.data_dir, used.key_file, now=NOW, overwrite=True)
    assert used.content() == before
    assert {file.name for file in used.data_dir.iterdir() if "draft" in file.name} == set()


async def test_a_backup_that_is_not_there_is_a_fault_with_its_name(
    used: Place, target: Path
) -> None:
    with pytest.raises(StorageFault, match="houvast: No such file"):
        restore(target, used.data_dir, used.key_file, now=NOW, overwrite=True)


async def test_a_backup_does_not_open_with_another_master_key(
    used: Place, target: Path, tmp_path: Path
) -> None:
    backup(used.data_dir, used.key_file, target)
    other = Place(tmp_path / "other")
    async with other.open() as store:
        await newcomer(store)
    with pytest.raises(SettingError, match="not the master key"):
        restore(target, used.data_dir, other.key_file, now=NOW, overwrite=True)
    with pytest.raises(SettingError, match="not the master key"):
        backup(used.data_dir, other.key_file, target)


async def test_a_backup_of_other_data_is_refused(used: Place, target: Path, tmp_path: Path) -> None:
    backup(used.data_dir, used.key_file, target)
    other = Place(tmp_path / "other")
    other.key_file.parent.mkdir(parents=True)
    other.key_file.write_bytes(used.key_file.read_bytes())
    other.key_file.chmod(0o400)
    async with other.open() as store:
        await newcomer(store)
    with pytest.raises(StorageFault, match="belongs to other data"):
        restore(target, other.data_dir, other.key_file, now=NOW, overwrite=True)


def test_a_bad_backup_never_takes_the_place_of_a_good_one(used: Place, target: Path) -> None:
    backup(used.data_dir, used.key_file, target)
    good = target.read_bytes()
    with closing(connect(used.folder.data)) as data:
        data.execute("UPDATE record SET sealed = zeroblob(length(sealed))")
    with pytest.raises(SealBroken, match=r"record\.sealed"):
        backup(used.data_dir, used.key_file, target)
    assert target.read_bytes() == good
    assert [file.name for file in target.parent.iterdir()] == [target.name]


async def test_how_far_it_is_can_be_told(used: Place, target: Path) -> None:
    told: list[tuple[str, int, int]] = []

    def tell(what: str, done: int, total: int) -> None:
        told.append((what, done, total))

    account = backup(used.data_dir, used.key_file, target, progress=tell)
    assert account == Account(people=3, fields=18, without_key=0)
    assert told == [("copy", 0, 1), ("open", 18, 18)]


async def test_a_restored_store_goes_on_numbering_and_receiving(used: Place, target: Path) -> None:
    backup(used.data_dir, used.key_file, target)
    restore(target, used.data_dir, used.key_file, now=NOW, overwrite=True)
    async with used.open() as store:
        person = await newcomer(store, "tg:ann")
        assert not await store.receive(Arrival("e/tg:ann", person, "{}", NOW))
        await talk(store, person, "new", "goes on")
        assert len(await store.shown(person)) == 2
