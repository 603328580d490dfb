"""The question that waits, once more: for somebody who comes back to it. Nothing happens by it."""

from __future__ import annotations

from datetime import datetime

from dialogs.asking import ask
from dialogs.changes import replace
from dialogs.effects import Ask, Effect
from dialogs.library import Library
from dialogs.session import Session
from dialogs.turn import Known
from dialogs.walk import Walk


def ask_again(
    library: Library, session: Session, *, known: Known, now: datetime
) -> tuple[Effect, ...]:
    """Return the open question of *session* as it stands, answered as it was; empty at rest.

    Empty as well when this release has lost the script or state: the next event mends that.
    """
    script = library.scripts.get(session.top.script) if session.top else None
    state = script.find_state(session.top.state) if script and session.top else None
    if state is None or state.question is None:
        return ()
    walk = Walk(library, session, known, now)
    walk.run = replace(walk.run, state=state.name)
    if not ask(walk):
        return ()
    return tuple(
        replace(effect, ordinal=session.ordinal) if isinstance(effect, Ask) else effect
        for effect in walk.effects
    )
