"""Lines of JSON from anywhere: whatever a line holds, what it asks can be answered."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from dialogs.frozen import dataclass

KINDS = ("scale", "amount", "time", "yes_no", "text")
"""What a line's text may be read as."""

LONGEST_LINE = 4_000_000
"""Bytes of a line that is read; of a longer one only its id is looked for."""

_END = 4096
"""So many bytes of the end of a line that is too long are kept, to find its id in."""

_ID = re.compile(r'(?:^\s*\{|,)\s*"id"\s*:\s*')
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a line asks: *id* is any JSON, None when there is none to be found.

    *text* is None when there is nothing to read; *because* then says why.
    """

    id: Any  # Any: JSON that is handed back as it came
    text: str | None = None
    because: str = ""


def read_lines(source: BinaryIO) -> Iterator[Asked]:
    """Yield what each line of *source* asks, as it comes in; every line asks something."""
    while line := source.readline(LONGEST_LINE):
        if len(line) < LONGEST_LINE or line.endswith(b"\n"):
            yield _asked(line.decode("utf-8", "replace").removeprefix("\ufeff"))
            continue
        end = line
        while (more := source.readline(LONGEST_LINE)) and not more.endswith(b"\n"):
            end = (end + more)[-_END:]
        parts = (line, (end + more)[-_END:])
        found = [_find_id(part.decode("utf-8", "replace")) for part in parts]
        yield Asked(next((id_ for id_ in found if id_ is not None), None), because="too_long")


def _asked(line: str) -> Asked:
    if not line.strip():
        return Asked(None, because="empty_line")
    try:
        data = _DECODER.decode(line)
    except (ValueError, RecursionError):
        return Asked(_find_id(line), because="not_json")
    if not isinstance(data, dict):
        return Asked(None, because="not_an_object")
    text = data.get("text")
    if not isinstance(text, str):
        return Asked(data.get("id"), because="no_text")
    return Asked(data.get("id"), _SURROGATE.sub("\ufffd", text))


def _find_id(line: str) -> Any:  # Any: JSON
    """Return the id of a line that is no JSON as a whole; None if that can't be read either."""
    found = _ID.search(line)
    if found is None:
        return None
    try:
        return _DECODER.raw_decode(line, found.end())[0]
    except (ValueError, RecursionError):
        return None


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _number(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _whole(digits: str) -> int | None:
    try:
        return int(digits)
    except ValueError:  # more digits than Python reads
        return None


# Control characters may stand in a text unescaped: what was typed is read, whoever wrote it down.
_DECODER = json.JSONDecoder(
    strict=False, parse_constant=_refuse, parse_float=_number, parse_int=_whole
)
