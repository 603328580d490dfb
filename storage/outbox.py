"""What waits to be sent, as this process itself put it there: handed on without asking the file.

Only who wrote all of the outbox knows all of it: it is known once it was seen empty, and lost
with any commit whose outcome is not known, or when more waits than is worth holding in memory.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import islice

from storage.store import Outgoing, PersonId

MOST = 512
"""So many messages are held; where more wait, the file is asked."""


class Outbox:
    """The messages in the file's outbox, in their order, while all of them are known."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._people: dict[PersonId, dict[int, Outgoing]] = {}
        self._count = 0
        self.is_known = False
        """Whether what is here is all there is."""
        self.changes = 0
        """How often something was put in or lost: what was read before says nothing after it."""

    def see_empty(self, changes: int) -> None:
        """Know that nothing waits, as it was read when there were so many *changes*."""
        if changes == self.changes and not self.is_known:
            self.is_known = True

    def lose(self) -> None:
        """Know nothing any more: the file has to be asked."""
        self._people.clear()
        self._count, self.is_known = 0, False
        self.changes += 1

    def put(self, messages: Sequence[Outgoing]) -> None:
        """Add what was committed."""
        self.changes += 1
        if not self.is_known or not messages:
            return
        self._count += len(messages)
        if self._count > MOST:
            self.lose()
            return
        for message in messages:
            self._people.setdefault(message.person, {})[message.id] = message

    def first(self, limit: int, without: Collection[PersonId]) -> tuple[Outgoing, ...]:
        """Return the first messages, leaving out those of *without*."""
        found = [
            message
            for person, messages in self._people.items()
            if person not in without
            for message in messages.values()
        ]
        return tuple(islice(sorted(found, key=_number), limit))

    def mark(self, message: Outgoing, *, is_sending: bool) -> None:
        """Note whether a message is being handed over."""
        theirs = self._people.get(message.person, {})
        if message.id in theirs:
            theirs[message.id] = replace(theirs[message.id], is_sending=is_sending)

    def strike(self, message: Outgoing) -> None:
        """Take a message out that was sent."""
        theirs = self._people.get(message.person)
        if theirs is not None and theirs.pop(message.id, None) is not None:
            self._count -= 1
            if not theirs:
                del self._people[message.person]

    def drop(self, person: PersonId) -> None:
        """Take out all that was for *person*."""
        self._count -= len(self._people.pop(person, ()))


def _number(message: Outgoing) -> int:
    return message.id
