"""What is logged, and what never is: the kind and place of a fault, no word that anybody wrote."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOUD = ("aiosqlite", "apscheduler", "asyncio", "httpcore", "httpx", "telegram")
_TOKEN = re.compile(r"\d{6,}:[\w-]{30,}")


def set_up_logs() -> None:
    """Log to the standard error, key=value, redacted."""
    out = logging.StreamHandler(sys.stderr)
    out.setFormatter(
        logging.Formatter("time=%(asctime)s level=%(levelname)s at=%(name)s %(message)s")
    )
    out.addFilter(redact)
    logging.basicConfig(handlers=[out], level=logging.INFO, force=True)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)


def redact(record: logging.LogRecord) -> bool:
    """Take out of *record* what may quote somebody: texts of exceptions, tokens. Always true."""
    message = record.getMessage()
    if record.name == "asyncio":  # what follows its first line is the repr of an exception
        message = message.partition("\n")[0]
    if record.exc_info and record.exc_info[1] is not None:
        message = f"{message} {describe_fault(record.exc_info[1])}"
    record.msg, record.args = _TOKEN.sub("<token>", message), None
    record.exc_info = record.exc_text = record.stack_info = None
    return True


def describe_fault(error: BaseException) -> str:
    """Return the kind of *error* and where in our code it arose; its text may quote a person."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{_place(frame.filename)}:{frame.lineno}" for frame in frames]
    ours = [place for place in places if not place.startswith("/")]
    return f"fault={type(error).__name__} in={'<'.join(reversed(ours[-4:])) or '?'}"


def _place(file: str) -> str:
    path = Path(file)
    is_ours = path.is_relative_to(ROOT) and ".venv" not in path.parts
    return path.relative_to(ROOT).as_posix() if is_ours else f"/{path.name}"
