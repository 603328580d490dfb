"""Back to the question before: variables and settings as they were, the earlier answer offered."""

from __future__ import annotations

from datetime import datetime

from dialogs import limits
from dialogs.changes import replace
from dialogs.frozen import dataclass
from dialogs.messages import Shown, Words
from dialogs.session import Mark, Run
from dialogs.values import Value
from dialogs.walk import Walk


@dataclass(frozen=True, slots=True)
class Earlier:
    """The answer that was given before, to be offered again."""

    value: Value
    shown: Shown


def go_back(walk: Walk) -> Earlier | None:
    """Stand on the question before, as it was; None when there is none.

    Leaves a script that was on top with nothing answered yet; goes back into the talk that ended
    last when nothing is on.
    """
    if not walk.stack and walk.past is not None and is_recent(walk.past, now=walk.now):
        walk.stack.append(replace(walk.past, paused_at=None))
        walk.past = None
    while walk.stack and not walk.run.trail and len(walk.stack) > 1:
        walk.leave()
        if walk.run.is_standing:
            return Earlier(None, Words(""))
    while walk.stack and walk.run.trail and walk.run.trail[-1].child is not None:
        _go_into(walk, walk.run.trail[-1])
    if not walk.stack or not walk.run.trail:
        return None
    return _stand_at(walk, walk.run.trail[-1])


def _go_into(walk: Walk, mark: Mark) -> None:
    """Stand at the end of the script that was gone through at *mark*."""
    if not mark.state and mark.child is not None:
        walk.run = mark.child
        return
    walk.run = replace(
        walk.run,
        state=mark.state,
        variables=mark.variables,
        trail=walk.run.trail[:-1],
        is_standing=False,
    )
    if mark.child is not None:
        walk.stack.append(mark.child)


def _stand_at(walk: Walk, mark: Mark) -> Earlier:
    question = walk.script().states[mark.state].question
    name = question.into if question else ""
    shown, value = walk.here().shown(name), walk.run.variables.get(name)
    walk.profile = mark.profile
    walk.run = replace(
        walk.run,
        state=mark.state,
        variables=mark.variables,
        trail=walk.run.trail[:-1],
        rung=0,
        guess=None,
        is_standing=True,
    )
    return Earlier(value, shown)


def is_recent(run: Run, *, now: datetime) -> bool:
    """Say whether a run that ended may still be gone back into."""
    ended = datetime.fromisoformat(run.paused_at or run.started_at.partition("#")[0])
    return now - ended <= limits.BACK_INTO
