"""How a channel says, beyond "later" and "never again", what became of a message."""

from __future__ import annotations

from bot.channels.port import TryLater


class Hold(TryLater):
    """The channel wants nobody's messages for so many seconds; nothing was sent."""

    def __init__(self, seconds: float) -> None:
        """Say for how long."""
        super().__init__(f"for {seconds:g} s")
        self.seconds = seconds


class MaybeSent(TryLater):
    """The answer got lost on its way: the message may have come through, or not."""


class Refused(Exception):
    """The channel will never take this: our fault, not the weather's.

    Its text is the channel's own and may quote a message: keep it out of logs.
    """


class LockedOut(Exception):
    """The channel does not know us any more: the token was revoked or mistyped."""


class OtherPoller(TryLater):
    """Somebody else fetches our updates: another copy of the program runs with this token."""


class WebhookSet(OtherPoller):
    """Telegram sends our updates to an address that was set once: nobody can fetch them."""
