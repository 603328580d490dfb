"""Where the people stand who are served at this moment, so that it is not read after each turn.

Who writes the store is the only one who does, so what was committed last is what stands there.
"""

from __future__ import annotations

from storage.recent import Recent
from storage.store import Commit, Loaded, PersonId

MOST = 64
"""So many people are served at the same moment."""


class Standing:
    """What was loaded or committed last of each; of who shares a sheet nothing: it takes two."""

    def __init__(self) -> None:
        """Remember nobody yet."""
        self._people: Recent[PersonId, Loaded] = Recent(most=MOST)
        self.erasures = 0
        """How many were dropped: who was read before that is not remembered after it."""

    def get(self, person: PersonId) -> Loaded | None:
        """Return where *person* stands, None when that is not remembered."""
        return self._people.get(person)

    def see(self, person: PersonId, loaded: Loaded, erasures: int) -> Loaded:
        """Know where *person* stands, read when there were so many *erasures*.

        Return it; who committed meanwhile knows better.
        """
        known = self._people.get(person)
        if known is not None and known.version > loaded.version:
            return known
        if loaded.sheet is None and erasures == self.erasures:
            self._people.put(person, loaded)
        return loaded

    def leave(self, person: PersonId) -> Loaded | None:
        """Return where *person* stood, and remember it no more: a commit is on its way."""
        before = self._people.get(person)
        self._people.drop(person)
        return before

    def step(self, before: Loaded | None, commit: Commit) -> None:
        """Know that *commit* was kept for somebody who stood at *before*."""
        if before and before.version == commit.version and commit.sheet is None:
            self._people.put(commit.person, _after(before, commit))

    def erase(self, person: PersonId) -> None:
        """Forget *person*, and do not remember what is being read just now."""
        self.erasures += 1
        self._people.drop(person)


def _after(before: Loaded, commit: Commit) -> Loaded:
    if not commit.keep and not commit.drop:
        return Loaded(commit.session, before.version + 1, before.records)
    records = dict(before.records)
    for name in commit.drop:
        records.pop(name, None)
    records.update(commit.keep)
    return Loaded(commit.session, before.version + 1, tuple(sorted(records.items())))
