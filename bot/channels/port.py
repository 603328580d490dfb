"""What every channel can do; and how it says that somebody can't be reached."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.outbound import Outbound


class Unreachable(Exception):
    """This person can't be reached any more, until they write."""


class TryLater(Exception):
    """The channel is out of order for a while; nothing was sent."""


class Channel(Protocol):
    """A way to reach people by their address."""

    async def send(self, address: str, message: Outbound) -> str | None:
        """Send one message; return the channel's reference to it, if it has one.

        Raises Unreachable or TryLater.
        """
        ...

    async def take_back(self, address: str, refs: Sequence[str]) -> None:
        """Take back what these references name, as far as the channel can."""
        ...
