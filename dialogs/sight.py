"""What a state sees on the straight way: settings and answers at once, the rest when looked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NoReturn, TypeVar

from dialogs import keeping
from dialogs.evaluation import evaluate
from dialogs.expressions import Expression
from dialogs.insights import View
from dialogs.library import Library
from dialogs.records import Record
from dialogs.session import Run, Session
from dialogs.standpoint import Standpoint
from dialogs.turn import Known
from dialogs.values import Value
from dialogs.walk import script_below
from dialogs.zones import with_stamp

T = TypeVar("T")


class LookedAtError(Exception):
    """Something was looked at that is out of sight here."""


def out_of_sight(*_: object) -> NoReturn:
    """Refuse to show anything."""
    raise LookedAtError


class _NearView(View):
    """A view of the settings, of the hours in which they wrote, and of what they share."""

    __slots__ = ()

    def __init__(self, sight: Sight) -> None:
        object.__setattr__(self, "profile", sight.profile)
        object.__setattr__(self, "wrote", sight.wrote)
        object.__setattr__(self, "together", sight.session.together)
        object.__setattr__(self, "shared", sight.known.shared)

    __getattr__ = out_of_sight


class Sight:
    """What can be seen of a person in one turn; *profile* and *records* change with the turn.

    It is the same that a walk would see, and most of it is never looked at.
    """

    __slots__ = ("known", "library", "now", "profile", "records", "session", "stamp", "wrote")

    def __init__(self, library: Library, session: Session, known: Known, now: datetime) -> None:
        """See *session* at a moment in UTC, before anything has changed."""
        self.library = library
        self.session = session
        self.known = known
        self.now = now
        self.stamp = f"{now.isoformat()[:19]}+00:00"
        self.wrote = with_stamp(session.wrote, self.stamp)
        self.profile = session.profile
        self.records: Mapping[str, Record] = known.records

    def value(self, expression: Expression, run: Run, below: tuple[Run, ...]) -> Value:
        """Return the value of an expression in *run*: of its answers alone, if they are enough."""
        try:
            return evaluate(expression, run.variables.__getitem__, _look_up)
        except KeyError:
            return self.see(lambda here: here.evaluate(expression), run, (*below, run))

    def see(self, look: Callable[[Standpoint], T], run: Run, stack: tuple[Run, ...]) -> T:
        """Return what *look* finds at the standpoint of *run*, on top of *stack* or of nothing."""
        catalog = self.library.catalog(str(self.profile.get("locale") or "nl"))
        script = self.library.scripts[run.script]
        near = _NearView(self)
        try:
            return look(Standpoint(self.library, near, script, run, catalog))
        except LookedAtError:
            view = self._view(run, stack)
            return look(Standpoint(self.library, view, script, run, catalog))

    def _view(self, run: Run, stack: tuple[Run, ...]) -> View:
        script = self.library.scripts[run.script]
        return View(
            self.profile,
            self.records,
            self.now,
            current=keeping.key_of(run, script) if stack else None,
            below=script_below(self.library, stack),
            is_holding=bool(self.session.agenda),
            operator=self.known.operator,
            wrote=self.wrote,
            locales=self.library.catalogs,
            together=self.session.together,
            shared=self.known.shared,
            invited=self.known.invited,
        )


def _look_up(name: str, _: tuple[Value, ...]) -> Value:
    """Insights are worked out where more can be seen than answers."""
    raise KeyError(name)
