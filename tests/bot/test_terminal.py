"""The real program, as people start, use, end and kill it."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import sqlite3
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clocks import MovedClock
from bot.settings import Settings, settings_from
from storage.sqlite import open_store

HOUVAST = [sys.executable, "-m", "bot"]
AT = ("--at", "2026-11-20T20:00")
FIRST_QUESTION = "Ben je 18 jaar of ouder?"
SECOND_QUESTION = "Voor wie ben je hier?"
PATIENCE = 20


def run(*arguments: object, typed: str = "") -> subprocess.CompletedProcess[str]:
    command = [*HOUVAST, *map(str, arguments)]
    return subprocess.run(
        command, input=typed, capture_output=True, text=True, timeout=PATIENCE, check=False
    )


def plain(folder: Path, *lines: str, at: tuple[str, ...] = AT) -> subprocess.CompletedProcess[str]:
    return run("chat", "--plain", "--data", folder, *at, typed="".join(f"{x}\n" for x in lines))


class Terminal:
    """A person's own terminal with the program in it."""

    def __init__(self, process: subprocess.Popen[bytes], screen: int) -> None:
        self.process = process
        self._screen = screen
        self.shown = ""

    def wait_for(self, words: str) -> None:
        end = time.monotonic() + PATIENCE
        while words not in self.shown:
            assert select.select([self._screen], [], [], max(0.0, end - time.monotonic()))[0]
            try:
                self.shown += os.read(self._screen, 65536).decode("utf-8", "replace")
            except OSError:  # the program has gone
                assert words in self.shown, self.shown

    def type(self, keys: bytes) -> None:
        os.write(self._screen, keys)

    def end(self) -> int:
        return self.process.wait(PATIENCE)


def _take_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@contextmanager
def terminal(folder: Path) -> Iterator[Terminal]:
    screen, keyboard = pty.openpty()
    command = [*HOUVAST, "chat", "--data", str(folder)]
    process = subprocess.Popen(
        command,
        stdin=keyboard,
        stdout=keyboard,
        stderr=keyboard,
        start_new_session=True,
        preexec_fn=_take_terminal,  # noqa: PLW1509 - it makes one system call, so that ^C works
    )
    os.close(keyboard)
    try:
        yield Terminal(process, screen)
    finally:
        process.kill()
        process.wait()
        os.close(screen)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "talk"


def test_plain_prints_a_transcript_and_goes_on_where_it_stopped(folder: Path) -> None:
    first = plain(folder, "ja")
    assert (first.returncode, first.stderr) == (0, "")
    assert f"< {FIRST_QUESTION}\n" in first.stdout
    assert "> ja\n< " + SECOND_QUESTION in first.stdout
    second = plain(folder, "1")
    assert second.stdout.startswith(f"< {SECOND_QUESTION}\n")
    assert "bewaar" in second.stdout


def test_the_same_lines_give_the_same_transcript(tmp_path: Path) -> None:
    lines = ("ja", "1", "ja", "1", "ja", "nee", "ja", "20:00", ":later 2d", ":why")
    one, two = (plain(tmp_path / name, *lines).stdout for name in ("one", "two"))
    assert one == two
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["chat"]  # nobody real
    assert (tmp_path / "one" / "chat" / "clock").exists()


def test_strange_bytes_are_read_and_stop_nothing(folder: Path) -> None:
    lines = b"\xff\xfe\n\x00\n\x1b[2J\n" + b"x" * 100_000 + b"\n{0} %s\r\n\xed\xa0\x80\nja"
    command = [*HOUVAST, "chat", "--plain", "--data", str(folder), *AT]
    done = subprocess.run(command, input=lines, capture_output=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b" not in done.stdout
    assert "> ja\n< " in done.stdout.decode()
    assert "ging bij mij iets mis" not in done.stdout.decode()


@pytest.mark.parametrize("keys", [b"\x04", b"\x03"], ids=["^D", "^C"])
def test_a_talk_ends_kindly_and_goes_on_later(folder: Path, keys: bytes) -> None:
    with terminal(folder) as here:
        here.wait_for(FIRST_QUESTION)
        here.wait_for("> ")
        here.type(b"ja\n")
        here.wait_for(SECOND_QUESTION)
        here.wait_for("\n> ")
        here.type(keys)
        here.wait_for("Tot later.")
        assert here.end() == 0
        assert "Traceback" not in here.shown
    with terminal(folder) as here:
        here.wait_for(SECOND_QUESTION)
        assert FIRST_QUESTION not in here.shown


def test_a_talk_that_the_system_ends_ends_well(folder: Path) -> None:
    with terminal(folder) as here:
        here.wait_for(FIRST_QUESTION)
        here.wait_for("> ")
        here.process.send_signal(signal.SIGTERM)
        assert here.end() == 0


def test_a_talk_that_was_killed_goes_on_where_it_stood(folder: Path) -> None:
    with terminal(folder) as here:
        here.wait_for(FIRST_QUESTION)
        here.type(b"ja\n")
        here.wait_for(SECOND_QUESTION)
        here.process.kill()
        here.process.wait()
    with terminal(folder) as here:
        here.wait_for(SECOND_QUESTION)
        here.wait_for("> ")
        assert FIRST_QUESTION not in here.shown
        here.type(b"1\n")
        here.wait_for("bewaar")


def test_a_second_program_says_who_has_the_folder(folder: Path) -> None:
    with terminal(folder) as here:
        here.wait_for(FIRST_QUESTION)
        second = plain(folder, at=())
        assert second.returncode == 1
        assert f"in use by process {here.process.pid}" in second.stderr


@pytest.fixture
async def used(folder: Path) -> Settings:
    """The settings of a talk that was begun before."""
    settings = settings_from({}, purpose="chat", data=folder)
    store = await open_store(settings.data, settings.key_file)
    await store.close()
    return settings


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    return done.stderr


def test_a_time_before_what_was_reached_is_one_clear_line(folder: Path, used: Settings) -> None:
    MovedClock(used.data / "clock", at=datetime(2026, 11, 23, 19, 0, tzinfo=UTC))
    assert one_line(plain(folder)).startswith("--at: this talk has already come to 2026-11-23")


def test_a_missing_key_is_one_clear_line(folder: Path, used: Settings) -> None:
    used.key_file.unlink()
    assert "HOUVAST_KEY_FILE" in one_line(plain(folder))


def test_a_newer_schema_is_one_clear_line(folder: Path, used: Settings) -> None:
    with closing(sqlite3.connect(used.data / "houvast.sqlite")) as data:
        data.execute("PRAGMA user_version = 99")
    assert "newer" in one_line(plain(folder))


def test_a_folder_that_can_not_be_used_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "HOUVAST_DATA" in one_line(plain(tmp_path / "file"))


def test_a_key_inside_the_data_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOUVAST_KEY_FILE", str(folder / "chat" / "key"))
    assert "HOUVAST_KEY_FILE" in one_line(plain(folder))


@pytest.mark.parametrize(
    "arguments", [("--at", "morgen"), ("--at", "2026-02-30"), ("--lang", "klingon")]
)
def test_an_option_that_means_nothing_is_refused(arguments: tuple[str, ...]) -> None:
    done = run("chat", *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_fault_nobody_foresaw_is_one_line_without_what_it_says(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import bot.terminal\ndef fail(*_, **__): raise ValueError('zeldzaamwoord')\n"
        "bot.terminal.open_store = fail\n"
    )
    root = Path(__file__).parents[2]
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{root}")
    said = one_line(plain(folder))
    assert said.startswith("houvast: unexpected, fault=ValueError in=")
    assert "zeldzaamwoord" not in said
