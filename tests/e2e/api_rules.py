"""The Bot API's own rules: which fields a method knows, and what it refuses. As of Bot API 10."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tests.e2e.http_door import Field, Upload

Checked = dict[str, Any]
LONGEST_TEXT, LONGEST_CAPTION, LONGEST_DATA, LONGEST_TOAST = 4096, 1024, 64, 200
MOST_IN_ROW, MOST_BUTTONS, MOST_DELETED, MOST_COMMANDS = 8, 100, 100, 100
LONGEST_NAME, LONGEST_DESCRIPTION, LONGEST_SHORT = 64, 512, 120


class Broken(Exception):
    """A rule that the client broke: a fault of ours, never of the weather."""


def units(text: str) -> int:
    """Return the UTF-16 units of *text*, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


# -- kinds of field -----------------------------------------------------------------


def _whole(value: Field) -> int:
    if isinstance(value, str) and value.removeprefix("-").isdecimal():
        return int(value)
    raise Broken("is no whole number")


def _flag(value: Field) -> bool:
    if value in ("true", "True", "false", "False"):
        return value in ("true", "True")
    raise Broken("is neither true nor false")


def _words(longest: int, *, shortest: int = 0) -> Callable[[Field], str]:
    def check(value: Field) -> str:
        if not isinstance(value, str):
            raise Broken("is no text")
        if not shortest <= units(value.strip()) <= longest:
            raise Broken(f"has {units(value)} units, where {shortest} to {longest} are allowed")
        return value

    return check


def _json(value: Field) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else None
    except ValueError:
        raise Broken("is no JSON") from None


def _file(value: Field) -> Upload:
    if not isinstance(value, Upload) or not value.content:
        raise Broken("is no file with something in it")
    return value


def _only(data: Any, *names: str) -> None:
    unknown = set(data) - set(names)
    if unknown:
        raise Broken(f"knows no {sorted(unknown)}")


def _markup(value: Field) -> Any:
    markup = _json(value)
    _only(markup, "inline_keyboard")
    rows = markup["inline_keyboard"]
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > MOST_IN_ROW for row in rows):
        raise Broken("has too many buttons")
    for button in (button for row in rows for button in row):
        _only(button, "text", "callback_data", "url", "style")
        _words(LONGEST_TEXT, shortest=1)(button["text"])
        size = len(button.get("callback_data", "").encode())
        if "url" not in button and not 1 <= size <= LONGEST_DATA:
            raise Broken(f"BUTTON_DATA_INVALID: {size} bytes")
    return markup


def _preview(value: Field) -> Any:
    _only(_json(value), "is_disabled", "url", "prefer_small_media", "prefer_large_media",
          "show_above_text")  # fmt: skip
    return _json(value)


def _ids(value: Field) -> Any:
    ids = _json(value)
    if not isinstance(ids, list) or not 1 <= len(ids) <= MOST_DELETED:
        raise Broken(f"names not 1 to {MOST_DELETED} messages")
    return ids


def _commands(value: Field) -> Any:
    commands = _json(value)
    if len(commands) > MOST_COMMANDS:
        raise Broken("are too many commands")
    for command in commands:
        _only(command, "command", "description")
        name = command["command"]
        if not 1 <= len(name) <= 32 or not name.isascii() or name != name.lower():
            raise Broken("BOT_COMMAND_INVALID")
        _words(256, shortest=1)(command["description"])
    return commands


# -- methods: a star marks what must be there ------------------------------------------

_TEXT = {"parse_mode": _words(16), "entities": _json, "link_preview_options": _preview}
_SENDING = {
    "*chat_id": _whole, "disable_notification": _flag, "protect_content": _flag,
    "reply_parameters": _json, "reply_markup": _markup,
}  # fmt: skip
_SPOKEN = {"language_code": _words(2)}

METHODS: Mapping[str, Mapping[str, Callable[[Field], Any]]] = {
    "getMe": {},
    "getUpdates": {"offset": _whole, "limit": _whole, "timeout": _whole, "allowed_updates": _json},
    "sendMessage": {**_SENDING, **_TEXT, "*text": _words(LONGEST_TEXT, shortest=1)},
    "editMessageText": {
        "*chat_id": _whole, "*message_id": _whole, **_TEXT, "reply_markup": _markup,
        "*text": _words(LONGEST_TEXT, shortest=1),
    },
    "editMessageReplyMarkup": {"*chat_id": _whole, "*message_id": _whole, "reply_markup": _markup},
    "deleteMessage": {"*chat_id": _whole, "*message_id": _whole},
    "deleteMessages": {"*chat_id": _whole, "*message_ids": _ids},
    "answerCallbackQuery": {
        "*callback_query_id": _words(64, shortest=1), "text": _words(LONGEST_TOAST),
        "show_alert": _flag, "cache_time": _whole,
    },
    "sendDocument": {
        **_SENDING, "*document": _file, "caption": _words(LONGEST_CAPTION),
        "disable_content_type_detection": _flag,
    },
    "leaveChat": {"*chat_id": _whole},
    "setMyCommands": {"*commands": _commands, "scope": _json, **_SPOKEN},
    "getMyCommands": {"scope": _json, **_SPOKEN},
    "setMyName": {"name": _words(LONGEST_NAME), **_SPOKEN},
    "getMyName": _SPOKEN,
    "setMyDescription": {"description": _words(LONGEST_DESCRIPTION), **_SPOKEN},
    "getMyDescription": _SPOKEN,
    "setMyShortDescription": {"short_description": _words(LONGEST_SHORT), **_SPOKEN},
    "getMyShortDescription": _SPOKEN,
}  # fmt: skip


def check(method: str, fields: Mapping[str, Field]) -> Checked:
    """Return the fields with their values read; raise Broken, naming the first that is wrong."""
    known = METHODS[method]
    missing = [name for name in _must(known) if name not in fields]
    if missing:
        raise Broken(f"{method} lacks {missing}")
    checked: Checked = {}
    for name, value in fields.items():
        reading = known.get(name) or known.get(f"*{name}")
        if reading is None:
            raise Broken(f"{method} knows no {name}")
        try:
            checked[name] = reading(value)
        except Broken as broken:
            raise Broken(f"{method}.{name} {broken}") from None
    return checked


def _must(known: Mapping[str, object]) -> Iterator[str]:
    return (name[1:] for name in known if name.startswith("*"))
