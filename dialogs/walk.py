"""Walking the states of a stack of runs until one waits for an answer, or nothing is left."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from dialogs import keeping, limits, patterns
from dialogs.actions import UNTIL_THEY_WRITE, act
from dialogs.effects import Ask, Button, Drop, Effect, Keep, Say
from dialogs.insights import View
from dialogs.library import Library
from dialogs.messages import Message, Shown, Words
from dialogs.profile import profile_value
from dialogs.questions.choices import ChoicesQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.records import Record
from dialogs.script import Let, Script, State
from dialogs.session import Held, Mark, Run, Session
from dialogs.standpoint import Standpoint
from dialogs.turn import Known, Step, Turn
from dialogs.values import Value
from dialogs.wording import word

ELSE = "else"
YES = "yes"
REPHRASE_RUNG = 1
EXAMPLE_RUNG = 2


@dataclass(frozen=True, slots=True)
class Earlier:
    """The answer that was given before, to be offered again."""

    value: Value
    shown: Shown


class Walk:
    """A turn being walked: it changes here, and leaves as frozen values.

    long: the moves of one stack belong together; what they need is in modules of their own.
    """

    def __init__(self, library: Library, session: Session, known: Known, now: datetime) -> None:
        self.library = library
        self.known = known
        self.now = now.astimezone(UTC)
        self.profile: Mapping[str, Value] = session.profile
        self.stack = list(session.stack)
        self.agenda = list(session.agenda)
        self.past = session.past
        self.records: dict[str, Record] = dict(known.records)
        self.effects: list[Effect] = []
        self.trace: list[Step] = []
        self.is_unasked = False
        self.is_erased = False
        self._session = session
        self._prompts, self._prompted_on = session.prompts, session.prompted_on
        self._ordinal = session.ordinal
        self._steps = 0

    # -- what is seen from here ------------------------------------------------

    @property
    def run(self) -> Run:
        """The run on top."""
        return self.stack[-1]

    @run.setter
    def run(self, run: Run) -> None:
        self.stack[-1] = run

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
        top = self.stack[-1] if self.stack else None
        below = [run for run in self.stack[:-1] if self.script(run).kind != "pattern"]
        return View(
            profile=self.profile,
            records=self.records,
            now=self.now,
            current=keeping.key_of(top, self.script(top)) if top else None,
            below=below[-1].script if below else None,
            is_holding=bool(self.agenda),
            operator=self.known.operator,
        )

    def here(self, run: Run | None = None) -> Standpoint:
        """Return the standpoint of a run, or of the one on top."""
        run = run or self.run
        catalog = self.library.catalog(self.locale)
        return Standpoint(self.library, self.view(), self.script(run), run, catalog)

    # -- moving ----------------------------------------------------------------

    def begin(self, wanted: Held, *, is_called: bool = False) -> None:
        """Put a script on top, or hand over to the pattern that says why not."""
        script = self.library.scripts[wanted.script]
        role = profile_value(self.profile, "role")
        if script.audience and role is not None and role not in script.audience:
            self._push(Held(patterns.NOT_FOR_YOU), is_called=is_called)
        elif script.needs_consent and not profile_value(self.profile, "consented"):
            self.hold(wanted)
            if not self._is_running(patterns.CONSENT_FIRST):
                self._push(Held(patterns.CONSENT_FIRST), is_called=is_called)
        elif not is_called and self._is_running(wanted.script):
            self._come_back_to(wanted)
        else:
            if script.control == "stop":
                self.stop()
            self._push(wanted, is_called=is_called)

    def speak(self, pattern: str, **given: Value) -> None:
        """Put a pattern on top."""
        self._push(Held(pattern, given))

    def _is_running(self, script_id: str) -> bool:
        return any(run.script == script_id for run in self.stack)

    def _come_back_to(self, wanted: Held) -> None:
        while self.run.script != wanted.script:
            self._leave()
        self.hear(wanted)

    def _push(self, wanted: Held, *, is_called: bool = False) -> None:
        stamp = self.now.isoformat(timespec="seconds")
        if self.stack and not is_called:
            self.run = replace(self.run, paused_at=stamp)
        run = Run(
            wanted.script,
            self.library.scripts[wanted.script].begin,
            wanted.variables,
            heard=wanted.heard,
            hunches=wanted.hunches,
            is_called=is_called,
            started_at=f"{stamp}#{self._ordinal}",
        )
        self.stack.append(run)
        if len(self.stack) > limits.DEEPEST_STACK:
            del self.stack[next((n for n, r in enumerate(self.stack) if not r.is_called), 0)]

    def hold(self, held: Held) -> None:
        """Keep something for later, once."""
        if held not in self.agenda and len(self.agenda) < limits.MOST_HELD:
            self.agenda.append(held)

    def hear(self, told: Held) -> None:
        """Fill variables of the run on top with what was typed beside or before its question."""
        self.run = replace(
            self.run,
            variables={**self.run.variables, **told.variables},
            heard=self.run.heard | told.heard,
            hunches={**self.run.hunches, **told.hunches},
        )

    def settle(self) -> None:
        """Walk on from the state on top until a question waits or nothing is left."""
        while True:
            self._steps += 1
            if self._steps > limits.MOST_STEPS:
                raise RuntimeError(f"no end in sight in {self.run.script}.{self.run.state}")
            if not self.stack:
                if not self._take_up_held():
                    return
            elif self._enter():
                return

    def _take_up_held(self) -> bool:
        while self.agenda and not self.is_erased:
            held = self.agenda.pop(0)
            script = self.library.scripts[held.script]
            if script.needs_consent and not profile_value(self.profile, "consented"):
                continue
            self.begin(held)
            return True
        return False

    def _enter(self) -> bool:
        """Enter the state on top; True when it waits."""
        state = self.state()
        question = state.question
        if self.run.is_standing and question:
            return self.ask()
        if question and self._is_heard(question.into) and not question.is_always:
            self._follow(state)
            return False
        self._set_lets(state.lets)
        for action in state.do:
            act(self, action)
            if not self.stack:
                return False
        self._say(state)
        if question is not None:
            return self._ask_back(question.into) or self.ask()
        self._go_on(state)
        return False

    def _ask_back(self, name: str) -> bool:
        """Ask a near miss back in place of the question; the pattern on top does the waiting."""
        if name not in self.run.hunches:
            return False
        value = self.run.hunches[name]
        rest = {other: kept for other, kept in self.run.hunches.items() if other != name}
        self.run = replace(self.run, hunches=rest, is_standing=True)
        self.guess(value)
        return self._enter()

    def guess(self, value: Value) -> None:
        """Ask "did you mean …?" of the question on top."""
        question = self.state().question
        if question is None:
            raise RuntimeError("a guess needs a question")
        run = replace(self.run, guess=value, variables={**self.run.variables, question.into: value})
        words = word(self.here(run).shown(question.into), self.library.catalog(self.locale))
        self.run = replace(self.run, guess=value, is_standing=True)
        self.speak(patterns.GUESS, what=words)

    def _is_heard(self, name: str) -> bool:
        return name in self.run.heard and self.run.variables.get(name) is not None

    def _set_lets(self, lets: tuple[Let, ...]) -> None:
        for let in lets:
            value = self.here().evaluate(let.value.expression)
            self.run = replace(self.run, variables={**self.run.variables, let.name: value})

    def _go_on(self, state: State) -> None:
        if state.call is not None:
            given = self._given(state.call.given)
            self.begin(Held(state.call.script, given), is_called=True)
        elif state.open is not None:
            name = state.open.script or str(self.run.variables.get(state.open.variable or ""))
            self._open(name, self._given(state.open.given))
        elif state.end is not None:
            self.finish(state.end)
        else:
            self._follow(state)

    def _given(self, lets: tuple[Let, ...]) -> dict[str, Value]:
        return {let.name: self.here().evaluate(let.value.expression) for let in lets}

    def _open(self, script_id: str, given: Mapping[str, Value]) -> None:
        run = self._leave()
        if script_id in self.library.scripts:
            self.begin(Held(script_id, given), is_called=run.is_called)
        elif self.stack:
            self._resume(run)

    def _follow(self, state: State) -> None:
        here = self.here()
        for transition in state.then:
            if here.holds(transition.when):
                words = transition.when.words if transition.when else ELSE
                self._go(transition.go, words)
                return
        raise RuntimeError(f"no way on from {self.run.script}.{state.name}")

    def _go(self, target: str, because: str) -> None:
        self.trace.append(Step(self.run.script, self.run.state, because, target))
        self.run = replace(self.run, state=target, rung=0, guess=None, is_standing=False)

    def _leave(self) -> Run:
        self.keep()
        return self.stack.pop()

    def finish(self, exit_: str) -> None:
        """End the run on top with this exit, and go on with what is below it."""
        run = self._leave()
        script = self.library.scripts[run.script]
        self.trace.append(Step(run.script, run.state, f"end: {exit_}", ""))
        if self.is_erased:
            self.stack.clear()
            return
        if run.has_asked and script.kind != "pattern":
            self.past = replace(run, paused_at=self.now.isoformat(timespec="seconds"))
        if not self.stack:
            return
        call = self.state().call
        if run.is_called and call is not None:
            self._go(call.exits.get(exit_, call.exits[ELSE]), f"exit {exit_}")
        else:
            self._resume(run, exit_)

    def _resume(self, child: Run, exit_: str = "") -> None:
        """Go back to the paused run below: with its guess, a bridge, or a kind letting go."""
        script = self.library.scripts[child.script]
        if self.run.guess is not None and exit_ == YES:
            self.answer(self.run.guess)
        elif self._is_long_paused():
            self.let_go()
        else:
            was_aside = script.yields or (script.kind == "pattern" and not child.has_asked)
            self.run = replace(self.run, paused_at=None, guess=None)
            if self.run.is_standing and not was_aside and self.script().kind != "pattern":
                self.speak(patterns.RESUMED, title=self.title(self.run))

    def _is_long_paused(self) -> bool:
        paused = self.run.paused_at
        if paused is None or any(self.script(run).holds for run in self.stack):
            return False
        return self.now - datetime.fromisoformat(paused) > limits.LET_GO

    def let_go(self) -> None:
        """Let all that is paused go, kindly; it says which talk that was."""
        title = self.title(self.stack[0])
        while self.stack:
            self._leave()
        self.speak(patterns.LET_GO, title=title)

    def title(self, run: Run) -> str:
        """Return the title of a run's script in the person's language."""
        return self.words(self.script(run).title)

    def words(self, shown: Shown) -> str:
        """Return something in the person's language."""
        return word(shown, self.library.catalog(self.locale))

    def summary(self, held: Held) -> str:
        """Return in one line what is held, or the title of the script it is held for."""
        script = self.library.scripts[held.script]
        run = Run(held.script, script.begin, held.variables)
        return self.words(self.here(run).summary() if script.summary else script.title)

    def say_pattern(self, pattern: str, **given: Value) -> None:
        """Say what a pattern says at its beginning, without leaving the question on top."""
        script = self.library.scripts[pattern]
        run = Run(pattern, script.begin, given, started_at=self.run.started_at)
        self.stack.append(run)
        self._say(script.states[script.begin])
        self.stack.pop()

    def keep_standing(self) -> None:
        """Walk on from the question on top if it was answered meanwhile; else it asks again."""
        question = self.state().question
        if question is not None and self._is_heard(question.into):
            self.mark()
            self._follow(self.state())

    def count_prompt(self) -> None:
        """Begin an unasked turn: one more prompt since the person last wrote."""
        self.is_unasked = True
        self._prompts += 1
        self._prompted_on = self._prompted_on or self.view().today.isoformat()

    def wake(self) -> None:
        """The person is here: silence is over, and with it a pause that lasted until they write."""
        self._prompts, self._prompted_on = 0, None
        if self.is_idle() and self.profile.get("paused") == UNTIL_THEY_WRITE:
            self.profile = {**self.profile, "paused": None}

    @property
    def is_new(self) -> bool:
        """Say whether this person was never here before."""
        return self._session.touched_at is None

    def is_idle(self) -> bool:
        """Say whether the question on top has waited too long to be taken up as if nothing was."""
        touched = self._session.touched_at
        if touched is None or any(self.script(run).holds for run in self.stack):
            return False
        return self.now - datetime.fromisoformat(touched) > limits.LET_GO

    def is_open(self, nonce: str, ordinal: int) -> bool:
        """Say whether a button belongs to the question that waits now."""
        session = self._session
        return bool(self.stack) and (nonce, ordinal) == (session.nonce, session.ordinal)

    def go_back(self) -> Earlier | None:
        """Stand on the question before, as it was; None when there is none.

        Leaves a script that was on top with nothing answered yet; goes back into the talk that
        ended last when nothing is on.
        """
        if not self.stack and self.past is not None and self._is_recent(self.past):
            self.stack.append(replace(self.past, paused_at=None))
            self.past = None
        while self.stack and not self.run.trail and len(self.stack) > 1:
            self._leave()
            if self.run.is_standing:
                return Earlier(None, Words(""))
        if not self.stack or not self.run.trail:
            return None
        return self._go_back_to(self.run.trail[-1])

    def _go_back_to(self, mark: Mark) -> Earlier:
        question = self.script().states[mark.state].question
        name = question.into if question else ""
        shown, value = self.here().shown(name), self.run.variables.get(name)
        self.profile = mark.profile
        self.run = replace(
            self.run,
            state=mark.state,
            variables=mark.variables,
            trail=self.run.trail[:-1],
            rung=0,
            guess=None,
            is_standing=True,
        )
        return Earlier(value, shown)

    def _is_recent(self, run: Run) -> bool:
        ended = datetime.fromisoformat(run.paused_at or run.started_at.partition("#")[0])
        return self.now - ended <= limits.BACK_INTO

    # -- asking and being answered ----------------------------------------------

    def ask(self) -> bool:
        """Ask the question on top; True when it waits, False when there was nothing to choose."""
        state, here = self.state(), self.here()
        question = state.question
        message = self._question_message(state)
        if question is None or message is None:
            raise RuntimeError(f"{self.run.script}.{state.name} has nothing to ask here")
        offers = here.offers(question.kind)
        if isinstance(question.kind, PickQuestion) and not offers:
            self._follow(state)
            return False
        if self.run.rung == EXAMPLE_RUNG and state.example is not None:
            self.effects.append(Say(here.say(state.example), unasked=self.is_unasked))
        self._ordinal += 1
        buttons = tuple(Button(offer.id, offer.shown) for offer in offers)
        several = isinstance(question.kind, ChoicesQuestion)
        self.effects = [effect for effect in self.effects if not isinstance(effect, Ask)]
        self.effects.append(Ask(message, self._ordinal, buttons, several))
        self.run = replace(self.run, has_asked=True, is_standing=True, paused_at=None)
        return True

    def _question_message(self, state: State) -> Message | None:
        here = self.here()
        if self.run.rung == REPHRASE_RUNG and state.rephrase is not None:
            return here.say(state.rephrase)
        return here.message(state.ask, self._seed(state, "ask")) if state.ask else None

    def _say(self, state: State) -> None:
        here = self.here()
        for number, bubble in enumerate(state.say):
            message = here.message(bubble, self._seed(state, str(number)))
            if message is not None:
                self.effects.append(Say(message, unasked=self.is_unasked))

    def _seed(self, state: State, slot: str) -> int:
        moment = f"{self._session.seed}.{self.run.script}.{state.name}.{slot}.{self.run.started_at}"
        return zlib.crc32(moment.encode())

    def mark(self) -> None:
        """Remember where the run on top stands, to come back to it."""
        mark = Mark(self.run.state, self.run.variables, self.profile)
        self.run = replace(self.run, trail=(*self.run.trail, mark)[-limits.LONGEST_TRAIL :])

    def answer(self, value: Value) -> None:
        """Give the question on top its answer, and follow the way it leads."""
        state = self.state()
        if state.question is None:
            raise RuntimeError(f"{self.run.script}.{state.name} asks nothing")
        self.mark()
        into = state.question.into
        variables = {**self.run.variables, into: value}
        hunches = {name: guess for name, guess in self.run.hunches.items() if name != into}
        heard = self.run.heard - {into}
        self.run = replace(self.run, variables=variables, heard=heard, hunches=hunches)
        if value is None and state.question.skip is not None:
            self._go(state.question.skip, "skip")
        else:
            self._follow(state)

    def stop(self) -> None:
        """End every run that is on; what was told is kept."""
        talks = [run for run in self.stack if self.script(run).kind != "pattern"]
        while self.stack:
            self._leave()
        if talks:
            self.past = replace(talks[-1], paused_at=self.now.isoformat(timespec="seconds"))
        self.agenda.clear()

    # -- keeping ------------------------------------------------------------------

    def keep(self) -> None:
        """Bring the record of the run on top up to what its variables say."""
        script = self.script()
        if script.keeps is None or self.is_erased or not profile_value(self.profile, "consented"):
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

    def turn(self) -> Turn:
        """Return what came of it all."""
        if self.is_erased:
            return Turn(None, tuple(self.effects), tuple(self.trace))
        for number in range(len(self.stack)):
            self._keep_at(number)
        session = replace(
            self._session,
            profile=self.profile,
            stack=tuple(self.stack),
            agenda=tuple(self.agenda),
            past=self.past,
            ordinal=self._ordinal,
            prompts=self._prompts,
            prompted_on=self._prompted_on,
            release=self.library.release,
            touched_at=self.now.isoformat(timespec="seconds"),
        )
        return Turn(session, (*self.effects, *self._record_effects()), tuple(self.trace))

    def _keep_at(self, number: int) -> None:
        above = self.stack[number + 1 :]
        del self.stack[number + 1 :]
        self.keep()
        self.stack += above

    def _record_effects(self) -> list[Effect]:
        before = self.known.records
        kept: list[Effect] = [
            Keep(key, record.kind, record.fields)
            for key, record in self.records.items()
            if before.get(key) != record
        ]
        return kept + [Drop(key) for key in before if key not in self.records]
