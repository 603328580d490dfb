"""How far ahead nobody is due, so that a clock that ticks for nobody asks the store nothing."""

from __future__ import annotations

BEYOND = "9999"
"""After every moment there is."""


class Horizon:
    """Before it nobody falls due. Moments are texts that sort as time does.

    The one who writes the store tells it of every moment that is about to be written; so it may
    lie too near, and then the store is asked for nothing, but never too far.
    """

    def __init__(self) -> None:
        """Know nothing yet: anybody may be due."""
        self._at = ""
        self.changes = 0
        """How often something was noted: what was read before a change says nothing after it."""

    def is_clear_at(self, moment: str) -> bool:
        """Say whether surely nobody is due at *moment*."""
        return moment < self._at

    def note(self, moment: str | None) -> None:
        """Know of somebody who will be due at *moment*."""
        self.changes += 1
        if moment is not None and moment < self._at:
            self._at = moment

    def see(self, first: str | None, changes: int) -> None:
        """Know when the first of all is due, None: nobody; as read when there were *changes*."""
        if changes == self.changes:
            self._at = BEYOND if first is None else first
