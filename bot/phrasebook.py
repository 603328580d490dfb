"""A locale's file, read for talking alone: what people may read, and nothing for translators."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_ESCAPED = re.compile(r"\\(.)")
_MEANT = {"n": "\n", "t": "\t", "r": "\r"}


def read_messages(path: Path) -> dict[tuple[str, str], str]:
    """Return the messages of a PO file by context and Dutch sentence, without the stale ones.

    Babel's reader, which the check uses, takes ten times as long: somebody is waiting here.
    """
    messages: dict[tuple[str, str], str] = {}
    for entry in _entries(path):
        context, id_, words = (entry.get(key, "") for key in ("msgctxt", "msgid", "msgstr"))
        if id_ and words and "fuzzy" not in entry:
            messages[context, id_] = words
    return messages


def _entries(path: Path) -> Iterator[dict[str, str]]:
    """Yield each entry's parts; ``fuzzy`` is one of them when it is stale."""
    entry: dict[str, str] = {}
    key = ""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#"):
                if line.startswith("#,") and "fuzzy" in line:
                    entry["fuzzy"] = ""
                continue
            begin = line.find('"')
            if begin < 0:  # an empty line ends the entry
                yield entry
                entry, key = {}, ""
                continue
            key = line[:begin].rstrip() or key
            words = _plain(line[begin + 1 : line.rindex('"')])
            entry[key] = entry[key] + words if key in entry else words
    yield entry


def _plain(quoted: str) -> str:
    if "\\" not in quoted:
        return quoted
    return _ESCAPED.sub(lambda found: _MEANT.get(found.group(1), found.group(1)), quoted)
