"""What can go wrong between a bot and Telegram, each under its own name."""

from __future__ import annotations

import json
from dataclasses import dataclass

from tests.e2e.http_door import Answer


class Refusal(Exception):
    """An answer that says no, with the words Telegram uses."""

    def __init__(self, status: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Fault:
    """*is_done*: the call has its effect all the same; *after* so many seconds; then *instead*.

    Without *instead* the true answer comes, only late.
    """

    instead: Answer | None = None
    is_done: bool = False
    after: float = 0.0

    def answer(self, true: Answer | None) -> Answer:
        """Return what the client gets to see."""
        return self.instead or true or Answer(500, b"{}")


def _said(status: int, description: str, **parameters: int) -> Fault:
    data = {"ok": False, "error_code": status, "description": description}
    extra = {"parameters": parameters} if parameters else {}
    return Fault(Answer(status, json.dumps(data | extra).encode()))


def too_many(retry_after: int) -> Fault:
    """Too many requests: come back in so many seconds."""
    words = f"Too Many Requests: retry after {retry_after}"
    return _said(429, words, retry_after=retry_after)


def server_error(status: int = 502) -> Fault:
    """Telegram is in trouble."""
    return _said(status, "Bad Gateway")


def blocked() -> Fault:
    """This person wants to hear nothing more."""
    return _said(403, "Forbidden: bot was blocked by the user")


def deactivated() -> Fault:
    """This person's account is gone."""
    return _said(403, "Forbidden: user is deactivated")


def unauthorized() -> Fault:
    """The token was revoked."""
    return _said(401, "Unauthorized")


def refused(words: str) -> Fault:
    """A request that Telegram will never take."""
    return _said(400, f"Bad Request: {words}")


def html_page(status: int = 502) -> Fault:
    """Somebody's error page in between."""
    return Fault(Answer(status, b"<html><body>Bad gateway</body></html>", "text/html"))


def half_json() -> Fault:
    """It was done, and the answer broke off in the middle."""
    return Fault(Answer(200, b'{"ok":true,"result":{"mess'), is_done=True)


def slow(seconds: float) -> Fault:
    """It is done at once, and said late."""
    return Fault(is_done=True, after=seconds)


def accepted_then_reset() -> Fault:
    """It was done, and the connection dropped before the answer."""
    return Fault(Answer(0, None), is_done=True)


def reset() -> Fault:
    """The connection dropped; nothing was done."""
    return Fault(Answer(0, None))
