"""What tests of the bot house share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.rooms import Rooms, open_rooms
from tests.storage.places import Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A data folder and a key file that nobody has used yet."""
    return Place(tmp_path)


@pytest.fixture
async def rooms(place: Place) -> AsyncIterator[Rooms]:
    """Rooms that nobody has been in yet."""
    async with open_rooms(place) as opened:
        yield opened
