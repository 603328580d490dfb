"""One process for one data folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.faults import SettingError
from storage.folder import Claim
from storage.sqlite import open_store
from tests.storage.places import Place, newcomer

ROOT = Path(__file__).parents[2]

HOLD = """
import sys, time
from pathlib import Path
from storage.folder import Claim
claim = Claim(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""

TRY = """
import asyncio, sys
from pathlib import Path
from storage.faults import SettingError
from storage.sqlite import open_store
try:
    asyncio.run(open_store(Path(sys.argv[1]), Path(sys.argv[2])))
except SettingError as refusal:
    print(refusal, end="")
"""


async def test_a_second_process_is_told_who_has_the_folder(place: Place) -> None:
    async with place.open() as store:
        command = [sys.executable, "-c", TRY, str(place.data_dir), str(place.key_file)]
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: ASYNC221 - it is quick
        assert said.stdout == (
            f"HOUVAST_DATA: the data folder {place.data_dir} is in use by process {os.getpid()}. "
            "Stop that one first, or choose another folder."
        )
        await newcomer(store)


async def test_a_second_store_in_one_process_is_refused_too(place: Place) -> None:
    async with place.open():
        with pytest.raises(SettingError, match=f"in use by process {os.getpid()}"):
            await open_store(place.data_dir, place.key_file)
    async with place.open():
        pass


def test_a_process_that_was_killed_holds_nothing(place: Place) -> None:
    command = [sys.executable, "-c", HOLD, str(place.data_dir)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(SettingError, match=f"in use by process {holder.pid}"):
            Claim(place.data_dir)
        holder.send_signal(signal.SIGKILL)
    Claim(place.data_dir).release()


def test_a_folder_made_here_is_closed_to_others(tmp_path: Path) -> None:
    Claim(tmp_path / "a" / "b").release()
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_an_open_folder_is_closed_if_it_holds_nothing_else(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder in (ours, theirs):
        folder.mkdir()
        folder.chmod(0o755)
    (ours / "houvast.sqlite-wal").touch()
    (theirs / "holiday.jpg").touch()
    for folder in (ours, theirs):
        Claim(folder).release()
    assert ours.stat().st_mode & 0o777 == 0o700
    assert theirs.stat().st_mode & 0o777 == 0o755


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingError, match="HOUVAST_DATA"):
        Claim(tmp_path / "file")
