"""Where the nodes of a file stand: by their path in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from dialogs.findings import Place

Path: TypeAlias = tuple[str | int, ...]


def nearest(places: Mapping[Path, Place], path: Path) -> Place | None:
    """Return the place of the node at *path*, or of the nearest node above it, if there is one.

    An item 0 that is no node is passed over: where one thing may stand for a list of one.
    """
    there: Path = ()
    for part in path:
        if (*there, part) in places:
            there = (*there, part)
        elif part != 0:
            break
    return places.get(there)
