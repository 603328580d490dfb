"""A kept release is taken when it is surely of these files, and by nobody else; else made anew."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from bot.catalogs import FOLDER, Catalogs
from bot.kept import mark_of, open_release, path_in, read_kept, write_kept
from bot.rehearsal import Rehearsal
from bot.transcripts import read_transcript
from dialogs.library import Library, load_library
from dialogs.safety.nets import nets, use_nets

ROOT = Path(__file__).parents[2]
TRANSCRIPTS = sorted((ROOT / "tests" / "transcripts").glob("*.txt"))[::40]
MARK = bytes(range(32))
HOUVAST = [sys.executable, "-m", "bot"]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept")
    assert write_kept(folder / "cache", MARK, load_library())
    return folder / "cache"


@pytest.fixture
def cache(written: Path, tmp_path: Path) -> Path:
    shutil.copytree(written, tmp_path / "cache")
    return tmp_path / "cache"


@pytest.fixture(autouse=True)
def nets_as_they_were() -> Iterator[None]:
    before = nets()
    yield
    use_nets(before)


def kept(cache: Path) -> Library:
    found = read_kept(cache, MARK)
    assert found is not None
    return found[0]


# -- it is the same -----------------------------------------------------------------------


def test_what_is_kept_is_the_release_but_for_where_its_lines_stand(cache: Path) -> None:
    fresh, found = load_library(), kept(cache)
    scripts = {name: replace(script, places={}) for name, script in fresh.scripts.items()}
    assert found.scripts == scripts
    for name in ("release", "lines", "labels", "phrases"):
        assert getattr(found, name) == getattr(fresh, name)
    assert {way: script.id for way, script in found.named.items()} == {
        way: script.id for way, script in fresh.named.items()
    }
    assert [script.id for script in found.arising] == [script.id for script in fresh.arising]
    for script in (*found.named.values(), *found.arising):
        assert script is found.scripts[script.id]
    assert found.index.shelves == fresh.index.shelves
    assert found.index.openings.shelves == fresh.index.openings.shelves
    compared = {"release", "lines", "labels", "phrases", "scripts", "named", "arising", "index"}
    remembered = {"prepared", "stops", "answers"}
    assert {part.name for part in fields(Library)} == compared | remembered | {"catalogs"}
    assert not any(getattr(found, name) for name in remembered)


@pytest.mark.parametrize("file", TRANSCRIPTS, ids=[file.stem for file in TRANSCRIPTS])
def test_talks_go_as_they_do_with_a_release_read_anew(cache: Path, file: Path) -> None:
    found = read_kept(cache, MARK)
    assert found is not None
    use_nets(found[1])
    library = replace(found[0], catalogs=Catalogs(FOLDER))
    text = file.read_text(encoding="utf-8")
    played = Rehearsal(library, read_transcript(file.name, text)).play()
    assert list(played) == text.splitlines()


# -- when it is not taken -------------------------------------------------------------------


def test_of_another_mark_it_is_not_taken(cache: Path) -> None:
    assert read_kept(cache, bytes(32)) is None


def test_without_a_file_or_a_folder_there_is_none(tmp_path: Path) -> None:
    assert read_kept(tmp_path, MARK) is None
    assert read_kept(tmp_path / "nowhere", MARK) is None


def test_broken_off_or_changed_anywhere_it_is_not_taken(cache: Path) -> None:
    file, whole = path_in(cache), path_in(cache).read_bytes()
    for size in (0, 10, 32, 64, 65, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:size])
        assert read_kept(cache, MARK) is None, size
    for place in (0, 40, 64, len(whole) // 3, len(whole) - 1):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert read_kept(cache, MARK) is None, place
    file.write_bytes(whole)
    assert read_kept(cache, MARK) is not None


def _loose(cache: Path) -> None:
    path_in(cache).chmod(0o646)


def _shared(cache: Path) -> None:
    path_in(cache).chmod(0o660)


def _open_folder(cache: Path) -> None:
    cache.chmod(0o777)


def _link(cache: Path) -> None:
    file = path_in(cache)
    file.rename(cache / "elsewhere")
    file.symlink_to(cache / "elsewhere")


def _pipe(cache: Path) -> None:
    path_in(cache).unlink()
    os.mkfifo(path_in(cache))


def _folder(cache: Path) -> None:
    path_in(cache).unlink()
    path_in(cache).mkdir()


@pytest.mark.parametrize("change", [_loose, _shared, _open_folder, _link, _pipe, _folder])
def test_where_somebody_else_may_have_written_it_is_not_taken(
    cache: Path, change: Callable[[Path], None]
) -> None:
    change(cache)
    assert read_kept(cache, MARK) is None


def test_of_another_owner_it_is_not_taken(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert read_kept(cache, MARK) is None
    assert not write_kept(cache, MARK, load_library())


def test_where_nothing_can_be_written_it_is_read_anew(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder")
    heard: list[str] = []
    library = open_release(tmp_path / "cache", tell=heard.append)
    assert heard == ["making", "unkept"]
    assert library.scripts == load_library().scripts
    assert open_release(None, tell=heard.append).release == library.release


def test_others_may_not_read_what_is_kept(cache: Path) -> None:
    assert path_in(cache).stat().st_mode & 0o777 == 0o600
    assert cache.stat().st_mode & 0o777 == 0o700
    assert [file.name for file in cache.iterdir()] == [path_in(cache).name]


# -- the mark ----------------------------------------------------------------------------------


def test_every_byte_counts_but_what_python_compiles_and_the_weights(tmp_path: Path) -> None:
    for name in ("a.py", "scripts/b.yaml", "facts/c.yaml", "safety/learned.bin"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("one")
    marks = [mark_of(tmp_path)]

    def changed() -> bool:
        marks.append(mark_of(tmp_path))
        return marks[-1] not in marks[:-1]

    assert not changed()
    for name in ("a.py", "scripts/b.yaml", "facts/c.yaml", "scripts/new.yaml"):
        (tmp_path / name).write_text("two")  # as long as it was, and maybe as old
        assert changed(), name
    (tmp_path / "scripts" / "b.yaml").rename(tmp_path / "scripts" / "d.yaml")
    assert changed()
    (tmp_path / "scripts" / "d.yaml").unlink()
    assert changed()
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").write_text("x")
    (tmp_path / "safety" / "learned.bin").write_text("three")
    assert not changed()


# -- the program ------------------------------------------------------------------------------


class House:
    """A copy of the program, to change things in."""

    def __init__(self, folder: Path) -> None:
        for name in ("bot", "dialogs", "storage", "locales"):
            leave = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, folder / name, ignore=leave)
        self.folder = folder
        self.cache = folder / "cache"

    def run(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/usr/bin/env", f"HOUVAST_CACHE={self.cache}", *HOUVAST, *arguments],
            cwd=self.folder,
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def greets(self) -> str:
        chat = ("chat", "--plain", "--at", "20:00", "--data", str(self.folder / "data"))
        done = self.run(*chat)
        shutil.rmtree(self.folder / "data")
        assert done.returncode == 0, done.stderr
        return done.stdout

    def change(self, name: str, old: str, new: str) -> None:
        file = self.folder / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def written(self) -> int:
        return next(self.cache.iterdir()).stat().st_mtime_ns


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return House(tmp_path_factory.mktemp("house"))


GREETING = "dialogs/scripts/patterns/greeting.yaml"
LINES = "dialogs/facts/unknown.yaml"


def test_what_was_changed_is_what_is_said(house: House) -> None:
    first = house.greets()
    begun = house.written()
    assert house.greets() == first
    assert house.written() == begun  # taken, not made again
    for name, old, new in (
        (GREETING, "Tik op een knop", "Duw op een knop"),
        (GREETING, "Duw op een knop", "Druk op de knop"),  # as long as it was
        (LINES, "112", "113"),
        ("dialogs/evaluation.py", '"""', '"""\n'),  # code counts too, whatever changes in it
    ):
        before = house.greets()
        house.change(name, old, new)
        assert house.greets() == before.replace(old, new)
        assert house.written() > begun
        begun = house.written()


def test_a_fault_is_told_with_its_place_though_all_was_well_before(house: House) -> None:
    house.greets()
    house.change(GREETING, "command:", "comand:")
    done = house.run("chat", "--plain", "--data", str(house.folder / "data"))
    assert done.returncode == 1
    assert "greeting.yaml:5:1: unknown-key" in done.stderr
    house.change(GREETING, "comand:", "command:")
    assert house.greets()


def test_two_that_write_at_once_leave_one_that_can_be_taken(house: House) -> None:
    shutil.rmtree(house.cache, ignore_errors=True)
    command = [*HOUVAST, "prepare", "--cache", str(house.cache)]
    both = [subprocess.Popen(command, cwd=house.folder) for _ in range(2)]
    assert [one.wait(60) for one in both] == [0, 0]
    begun = house.written()
    assert len(list(house.cache.iterdir())) == 1
    house.greets()
    assert house.written() == begun
