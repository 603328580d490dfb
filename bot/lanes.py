"""How fast messages may go, and which go first."""

from __future__ import annotations

import asyncio
from collections import deque


class Lanes:
    """Lets so many a second go, evenly; answers before prompts. On request all stand still."""

    def __init__(self, per_second: float) -> None:
        """Begin free."""
        self._interval = 1 / per_second
        self._answers: deque[asyncio.Future[None]] = deque()
        self._prompts: deque[asyncio.Future[None]] = deque()
        self._next_at = 0.0
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, *, is_answer: bool) -> None:
        """Wait until one more may go."""
        going: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        (self._answers if is_answer else self._prompts).append(going)
        self._set_timer()
        await going

    def hold(self, seconds: float) -> None:
        """Let nothing go for so long."""
        self._next_at = max(self._next_at, asyncio.get_running_loop().time() + seconds)

    def _set_timer(self) -> None:
        if self._timer is None and (self._answers or self._prompts):
            self._timer = asyncio.get_running_loop().call_at(self._next_at, self._let_go)

    def _let_go(self) -> None:
        self._timer = None
        now = asyncio.get_running_loop().time()
        going = self._first() if now >= self._next_at else None
        if going is not None:
            self._next_at = now + self._interval
            going.set_result(None)
        self._set_timer()

    def _first(self) -> asyncio.Future[None] | None:
        for lane in (self._answers, self._prompts):
            while lane:
                going = lane.popleft()
                if not going.done():  # whoever waited may have been called off
                    return going
        return None
