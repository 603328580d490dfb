from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest

from bot.logs import LOUD, describe_fault, redact, set_up_logs
from dialogs.session import SessionError, session_from_json

SECRET = "zeldzaamwoord"


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    loggers = [logging.getLogger(), *map(logging.getLogger, LOUD)]
    levels = [logger.level for logger in loggers]
    monkeypatch.setattr("sys.stderr", out := io.StringIO())
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    set_up_logs()
    yield out
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


def fail() -> Exception:
    try:
        session_from_json(SECRET)
    except SessionError as error:
        return error
    raise AssertionError


def test_an_exception_is_logged_by_kind_and_place(logged: io.StringIO) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("bot.x").exception("turn=%s", "t1", stack_info=True)
    line = logged.getvalue()
    assert "level=ERROR at=bot.x turn=t1 fault=ValueError in=tests/bot/test_logs.py:" in line
    assert SECRET not in line
    assert line.count("\n") == 1


def test_what_the_loop_says_of_an_exception_is_cut(logged: io.StringIO) -> None:
    said = f"Task exception was never retrieved\nfuture: <Task exception=ValueError({SECRET!r})>"
    logging.getLogger("asyncio").error(said)
    assert "never retrieved" in logged.getvalue()
    assert SECRET not in logged.getvalue()


def test_a_token_is_not_logged(logged: io.StringIO) -> None:
    logging.getLogger("httpx").warning("POST /bot%s/getMe", "123456789:" + "A" * 35)
    assert "POST /bot<token>/getMe" in logged.getvalue()


def test_libraries_are_heard_from_warnings_on(logged: io.StringIO) -> None:
    for name in ("httpx", "telegram", "aiosqlite"):
        logging.getLogger(name).info("hoi")
    assert logged.getvalue() == ""


def test_the_place_of_a_fault_is_ours() -> None:
    assert describe_fault(fail()).startswith("fault=SessionError in=dialogs/session.py:")
    assert describe_fault(ValueError(SECRET)) == "fault=ValueError in=?"


def test_a_record_without_a_fault_stays_what_it_is() -> None:
    record = logging.makeLogRecord({"msg": "a=%s", "args": (1,)})
    assert redact(record)
    assert record.getMessage() == "a=1"
