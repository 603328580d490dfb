"""What Telegram's errors mean to us. No text of theirs goes on: it may hold the token, or words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.channels.faults import Hold, LockedOut, MaybeSent, OtherPoller, Refused, WebhookSet
from bot.channels.port import TryLater, Unreachable
from bot.channels.telegram_wire import LostOnTheWay, TooMany

GONE = ("chat not found", "user not found", "bot was kicked", "have no rights to send")
UNCHANGED = "message is not modified"
NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


@contextmanager
def as_ours() -> Iterator[None]:
    """Turn Telegram's errors into ours."""
    try:
        yield
    except TelegramError as error:
        raise our_fault(error) from None


def our_fault(error: TelegramError) -> Exception:
    """Return what *error* means to us."""
    match error:
        case TooMany(seconds=seconds):
            return Hold(seconds)
        case Forbidden() | ChatMigrated():
            return Unreachable("the channel said no")
        case BadRequest():
            return _refusal(error)
        case InvalidToken():
            return LockedOut("the token is not known")
        case Conflict() if "webhook" in str(error).casefold():
            return WebhookSet("a webhook is set")
        case Conflict():
            return OtherPoller("somebody else fetches our updates")
        case TimedOut() | NetworkError():
            return _weather(error)
        case _:  # an answer that can't be read: somebody's error page, or it broke off
            return TryLater("an answer that can't be read")


def _refusal(error: BadRequest) -> Exception:
    words = str(error).casefold()
    if any(gone in words for gone in GONE):
        return Unreachable("there is no such chat")
    return Refused("unchanged" if UNCHANGED in words else "refused")


def _weather(error: NetworkError) -> Exception:
    """Tell what certainly was not sent from what may have been, by the client's own error."""
    cause = error.__cause__
    is_lost = isinstance(cause, httpx.HTTPError) and not isinstance(cause, NEVER_SENT)
    if is_lost or isinstance(error, LostOnTheWay):
        return MaybeSent("the answer got lost")
    return TryLater("out of order")
