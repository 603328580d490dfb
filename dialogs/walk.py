"""A turn being walked: the stack of runs, and the moves on it."""

# long: the moves of a turn share one stack, and are read together.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from operator import is_

from dialogs import keeping, limits, patterns
from dialogs.adding import with_more
from dialogs.changes import replace
from dialogs.effects import Effect
from dialogs.insights import INSIGHTS, View
from dialogs.library import Library
from dialogs.meanings import Meaning
from dialogs.messages import Shown
from dialogs.profile import profile_value
from dialogs.records import Record
from dialogs.script import Script, State
from dialogs.session import Held, Run, Session, is_emergency
from dialogs.sharing import note_sign
from dialogs.standpoint import OPEN, Standpoint
from dialogs.turn import Known, Step
from dialogs.values import Value
from dialogs.wording import word

ELSE = "else"


class Walk:
    """What changes while a turn is walked; it leaves as frozen values.

    Stepping from state to state, asking and going back are in `dialogs.stepping`,
    `dialogs.asking` and `dialogs.going_back`.
    """

    def __init__(self, library: Library, session: Session, known: Known, now: datetime) -> None:
        """Begin where *session* stands. *now* is aware."""
        self.library = library
        self.session = session
        self.known = known
        self.now = now.astimezone(UTC)
        self.profile: Mapping[str, Value] = session.profile
        self.stack = list(session.stack)
        self.agenda = list(session.agenda)
        self.past = session.past
        self.ordinal = session.ordinal
        self.seen_at = session.seen_at
        self.alarms = session.alarms
        self.prompts, self.prompted_on = session.prompts, session.prompted_on
        self.wrote = session.wrote
        self.together, self.shared = session.together, known.shared
        self.records: dict[str, Record] = dict(known.records)
        self.effects: list[Effect] = []
        self.trace: list[Step] = []
        self.meaning: Meaning | None = None  # of what was typed, where it is known already
        self.is_unasked = False
        self.is_mistaken = False  # the alarm of this turn was none
        self.is_erased = False
        self._stood: tuple[object, ...] = ()  # where the standpoint asked for last was

    # -- what is seen from here ------------------------------------------------

    @property
    def run(self) -> Run:
        """The run on top."""
        return self.stack[-1]

    @run.setter
    def run(self, run: Run) -> None:
        self.stack[-1] = run

    @property
    def stamp(self) -> str:
        """This moment as it is kept in runs and sessions: UTC, ISO, to the second."""
        return self.now.isoformat(timespec="seconds")

    @property
    def locale(self) -> str:
        """The person's locale."""
        return str(profile_value(self.profile, "locale") or "nl")

    def script(self, run: Run | None = None) -> Script:
        """Return the script of a run, or of the one on top."""
        return self.library.scripts[(run or self.run).script]

    def state(self) -> State:
        """Return the state on top; it is there, as stale runs are mended before the walk."""
        return self.script().states[self.run.state]

    def view(self) -> View:
        """Return what insights may look at now."""
        library, stack = self.library, self.stack
        top = stack[-1] if stack else None
        return View(
            self.profile,
            self.records,
            self.now,
            current=keeping.key_of(top, library.scripts[top.script]) if top else None,
            below=script_below(library, stack),
            is_holding=bool(self.agenda),
            operator=self.known.operator,
            prompts=self.prompts,
            wrote=self.wrote,
            locales=library.catalogs,
            together=self.together,
            shared=self.shared,
            invited=self.known.invited,
        )

    def here(self, run: Run | None = None) -> Standpoint:
        """Return the standpoint of a run, or of the one on top."""
        run = run or self.run
        rest = (len(self.stack), self.prompts, bool(self.agenda))
        mine = (self.profile, self.records, self.together, self.shared)
        key = (run, *self.stack[-1:], *mine, *rest)
        if len(key) != len(self._stood) or not all(map(is_, key, self._stood)):
            catalog = self.library.catalog(self.locale)
            self._here = Standpoint(self.library, self.view(), self.script(run), run, catalog)
            self._stood = key
        return self._here

    def words(self, shown: Shown, *, inside: bool = False) -> str:
        """Return something in the person's language; *inside* a sentence with a small letter."""
        return word(shown, self.library.catalog(self.locale), inside=inside)

    def title(self, run: Run) -> str:
        """Return the title of a run's script in the person's language."""
        return self.words(self.script(run).title)

    def summary(self, held: Held) -> str:
        """Return in one line what is held, or the title of the script it is held for."""
        script = self.library.scripts[held.script]
        shown = self.here(Run(held.script, script.begin, held.variables)).summary()
        return self.words(script.title if shown == OPEN else shown)

    def is_held_up(self) -> bool:
        """Say whether a script is on that what else is told must wait for."""
        return any(self.script(run).holds and is_emergency(run) for run in self.stack)

    # -- the person is there, or isn't --------------------------------------------

    @property
    def is_new(self) -> bool:
        """Say whether this person was never here before."""
        return self.session.touched_at is None

    def is_idle(self) -> bool:
        """Say whether the question on top has waited too long to be taken up as if nothing was."""
        return self.is_silent() and not self.is_held_up()

    def is_silent(self) -> bool:
        """Say whether this person wrote so long ago that no talk goes on."""
        touched = self.session.touched_at
        return touched is not None and (self.now - datetime.fromisoformat(touched) > limits.LET_GO)

    def has_rested(self) -> bool:
        """Say whether a talk has stood still so long that a prompt may take its place."""
        touched = self.session.touched_at
        return touched is None or self.now - datetime.fromisoformat(touched) >= limits.RESTS

    def is_open(self, nonce: str, ordinal: int) -> bool:
        """Say whether a button belongs to the question that waits now."""
        return bool(self.stack) and (nonce, ordinal) == (self.session.nonce, self.session.ordinal)

    def alarm_on(self) -> str | None:
        """Return the emergency that is being answered, uppermost first; None when none is."""
        dangers = (self.script(run).danger for run in reversed(self.stack) if is_emergency(run))
        return next((danger for danger in dangers if danger), None)

    def is_in_alarm(self) -> bool:
        """Say whether an answer to danger is on."""
        return self.alarm_on() is not None

    def count_prompt(self) -> None:
        """Begin an unasked turn: one more prompt since the person last wrote."""
        self.is_unasked = True
        self.prompts += 1
        self.prompted_on = self.view().today.isoformat()

    # -- the stack -----------------------------------------------------------------

    def begin(self, wanted: Held, *, is_called: bool = False) -> None:
        """Put a script on top, or hand over to the pattern that says why not."""
        script = self.library.scripts[wanted.script]
        role = profile_value(self.profile, "role")
        is_others = script.audience and role is not None and role not in script.audience
        if is_others and script.kind != "card":
            self.push(Held(patterns.NOT_FOR_YOU), is_called=is_called)
        elif script.needs_consent and not profile_value(self.profile, "consented"):
            self._ask_first(patterns.CONSENT_FIRST, wanted, is_called=is_called)
        elif role is None and script.is_for_some:
            self._ask_first(patterns.GREETING, wanted, is_called=is_called)
        elif not is_called and self._is_running(wanted.script):
            self._come_back_to(wanted)
        else:
            if script.control == "stop":
                self.stop()
            self.push(self._with_held(wanted), is_called=is_called)

    def _ask_first(self, pattern: str, wanted: Held, *, is_called: bool) -> None:
        self.hold(wanted)
        if not self._is_running(pattern):
            self.push(Held(pattern), is_called=is_called)

    def _with_held(self, wanted: Held) -> Held:
        """Return *wanted* with what is held for the same script and day, which waits no more."""
        for held in self.agenda:
            same_day = held.variables.get("day") in (None, wanted.variables.get("day"))
            is_open = wanted.variables.get("day") is None and self._is_of_today(held)
            if held.script == wanted.script and (same_day or is_open):
                self.agenda.remove(held)
                return Held(
                    held.script,
                    {**held.variables, **wanted.variables},
                    held.heard | wanted.heard,
                    {**held.hunches, **wanted.hunches},
                )
        return wanted

    def _is_of_today(self, held: Held) -> bool:
        return held.variables.get("day") == self.view().today.isoformat()

    def speak(self, pattern: str, **given: Value) -> None:
        """Put a pattern on top."""
        self.push(Held(pattern, given))

    def push(self, wanted: Held, *, is_called: bool = False) -> None:
        """Put a script on top, whoever may have it."""
        if self.stack and not is_called:
            self.run = replace(self.run, paused_at=self.stamp)
        danger = self.library.scripts[wanted.script].danger
        if danger is not None:
            note_sign(self, danger)
        run = Run(
            wanted.script,
            self.library.scripts[wanted.script].begin,
            wanted.variables,
            heard=wanted.heard,
            hunches=wanted.hunches,
            is_called=is_called,
            is_unconfirmed=bool(wanted.heard),
            started_at=f"{self.stamp}#{self.ordinal}",
        )
        self.stack.append(run)
        if len(self.stack) > limits.DEEPEST_STACK:
            del self.stack[next((n for n, r in enumerate(self.stack) if not r.is_called), 0)]

    def _is_running(self, script_id: str) -> bool:
        return any(run.script == script_id for run in self.stack)

    def _come_back_to(self, wanted: Held) -> None:
        while self.run.script != wanted.script:
            self.leave()
        self.hear(wanted)

    def hold(self, held: Held) -> None:
        """Keep something for later, once; what was told of today stays of today."""
        held = self._dated(held)
        if held not in self.agenda and len(self.agenda) < limits.MOST_HELD:
            self.agenda.append(held)

    def _dated(self, held: Held) -> Held:
        is_of_a_day = "day" in self.library.scripts[held.script].takes
        if not held.variables or not is_of_a_day or INSIGHTS["day_unclear"].work_out(self.view()):
            return held
        return replace(held, variables={"day": self.view().today.isoformat(), **held.variables})

    def hear(self, told: Held) -> None:
        """Fill variables of the run on top with what was typed beside or before its question."""
        self.run = replace(
            self.run,
            variables={**self.run.variables, **with_more(self.run.variables, told.variables)},
            heard=self.run.heard | told.heard,
            hunches={**self.run.hunches, **told.hunches},
        )

    def go(self, target: str, because: str) -> None:
        """Stand at the entrance of another state of the script on top."""
        self.trace.append(Step(self.run.script, self.run.state, because, target))
        self.run = replace(self.run, state=target, rung=0, guess=None, is_standing=False)

    def leave(self) -> Run:
        """Take the run on top off; what it keeps stays kept, what was told is kept now."""
        self.run = replace(self.run, is_unconfirmed=False)
        self.keep()
        return self.stack.pop()

    def stop(self) -> None:
        """End every run that is on; what was told is kept."""
        talks = [run for run in self.stack if self.script(run).kind != "pattern"]
        while self.stack:
            self.leave()
        if talks:
            self.past = replace(talks[-1], paused_at=self.stamp)
        self.agenda.clear()

    def let_go(self) -> None:
        """Let all that is paused go, kindly; it says which talk that was."""
        title = self.title(self.stack[0])
        while self.stack:
            self.leave()
        self.speak(patterns.LET_GO, title=title)

    # -- keeping ---------------------------------------------------------------------

    def keep(self) -> None:
        """Bring the record of the run on top up to what its variables say."""
        script = self.script()
        may_keep = profile_value(self.profile, "consented") and not self.run.is_unconfirmed
        if script.keeps is None or self.is_erased or not may_keep:
            return
        today = str(self.view().today)
        self.run, changes = keeping.keep(self.run, script, self.records, today=today)
        self.change(changes)

    def change(self, changes: Mapping[str, Record | None]) -> None:
        """Change records for the rest of the turn, and at its end for good."""
        for key, record in changes.items():
            if record is None:
                self.records.pop(key, None)
            else:
                self.records[key] = record


def script_below(library: Library, stack: Sequence[Run]) -> str | None:
    """Return the talk that waits under the run on top, patterns left out; None when none does."""
    below = (run.script for run in reversed(stack[:-1]))
    return next((id_ for id_ in below if library.scripts[id_].kind != "pattern"), None)
