"""The client's HTTP, at its own extension point: what came back is never logged, nor a warning."""

from __future__ import annotations

import json
from typing import Any

from telegram.error import TelegramError
from telegram.request import HTTPXRequest

TOO_MANY = 429
CONNECT_S, ANSWER_S, FREE_LINE_S = 10.0, 20.0, 5.0
"""Patience with connecting, with an answer, and with the other requests on their way."""


class TooMany(TelegramError):
    """Telegram wants nothing for so many seconds."""

    def __init__(self, seconds: float) -> None:
        """Keep the seconds."""
        super().__init__(f"for {seconds:g} s")
        self.seconds = seconds


class Wire(HTTPXRequest):
    """So many connections; a proxy that the environment names is used, unless *is_local*."""

    def __init__(self, connections: int, *, is_local: bool) -> None:
        """Open nothing yet."""
        super().__init__(
            connection_pool_size=connections,
            connect_timeout=CONNECT_S,
            read_timeout=ANSWER_S,
            write_timeout=ANSWER_S,
            pool_timeout=FREE_LINE_S,
            httpx_kwargs={"trust_env": not is_local},
        )

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Make the request; raise TooMany when it is told when to come back.

        The client's own error for that warns of a change to come, each time it is made.
        """
        status, payload = await super().do_request(*args, **kwargs)
        if status == TOO_MANY and (seconds := _wait_asked_in(payload)) is not None:
            raise TooMany(seconds)
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer; the client's own way logs one that can't be read, words and all."""
        try:
            data: dict[str, Any] = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("an answer that can't be read") from None
        return data


def _wait_asked_in(payload: bytes) -> float | None:
    try:
        seconds = json.loads(payload)["parameters"]["retry_after"]
        return float(seconds)
    except (ValueError, KeyError, TypeError):
        return None
