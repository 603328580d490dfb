"""The sessions read and written last, by their text: who goes on talking is not read anew."""

from __future__ import annotations

from dialogs.session import Session, session_from_json

MOST = 64
"""So many people are served at the same moment."""


class Sessions:
    """Reads sessions; what was read or written a moment ago is there already."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._known: dict[str, Session] = {}

    def read(self, text: str) -> Session:
        """Return the session that *text* holds; raise SessionError when it holds none."""
        session = self._known.get(text)
        if session is None:
            session = session_from_json(text)
            self._keep(text, session)
        return session

    def note(self, text: str, session: Session, *, before: str | None) -> None:
        """Know that *session* was written as *text*, in place of what was *before*."""
        if before is not None:
            self._known.pop(before, None)
        self._keep(text, session)

    def forget(self) -> None:
        """Remember nobody's: one of them is erased, and whose text it is can't be told."""
        self._known.clear()

    def _keep(self, text: str, session: Session) -> None:
        self._known[text] = session
        if len(self._known) > MOST:
            del self._known[next(iter(self._known))]
