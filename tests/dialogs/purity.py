"""Plays a fixed evening in a process of its own, where nothing but reading files is let through."""

from __future__ import annotations

import importlib
import pkgutil
import sys

FORBIDDEN = (
    "socket.", "sqlite3.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn",
    "os.putenv", "os.remove", "os.rename", "os.mkdir", "urllib.", "http.",
)  # fmt: skip
SAID = (
    "hoi", "18 of ouder", "voor mezelf", "ja", "nederland", "ja", "nee", "20:00", "ik heb zin", "8",
    "ademen", "ok", "4", "stop", "2 lijnen gisteren, zin was 6", "klopt", "ik wil dood",
)  # fmt: skip


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse all that reaches beyond reading files."""
    if event.startswith(FORBIDDEN):
        raise PermissionError(event)
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        raise PermissionError(f"{event} {arguments[0]}")


def play() -> tuple[str, ...]:
    """Return all that came of the evening, a turn a line; sets are written in their order."""
    talks = importlib.import_module("tests.dialogs.talks")
    session = importlib.import_module("dialogs.session")
    talk = talks.newcomer(seed=5)
    turns = [talk.move(talks.Typed(words)) for words in SAID]
    return tuple(
        f"{session.session_to_json(turn.session)} {turn.effects} {turn.trace}" for turn in turns
    )


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    sys.dont_write_bytecode = True
    importlib.import_module("numpy")  # sets its own environment once; nothing of ours does
    sys.addaudithook(refuse)
    package = importlib.import_module("dialogs")
    for module in pkgutil.walk_packages(package.__path__, "dialogs."):
        importlib.import_module(module.name)
    loaded = {"sqlite3", "asyncio", "aiosqlite", "telegram", "httpx"} & set(sys.modules)
    sys.stdout.write("\n".join([str(sorted(loaded)), *play()]))
