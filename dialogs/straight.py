"""The straight way: an answer is given, and the talk goes on to its next question, or to its end.

Most turns are no more than this. Whatever else may be called for (danger, a request, a call, an
action, something held) is left to the walk, which would make the very same turn of these, too.
"""

# long: each step of a turn stands here beside the walk's step whose place it takes.
from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from dialogs import keeping, limits, patterns
from dialogs.absences import ACTIVE
from dialogs.actions import with_setting
from dialogs.asking import controls_for, seed_of
from dialogs.changes import replace
from dialogs.controls import CONTROLS
from dialogs.effects import Ask, Effect, Say
from dialogs.events import Begin, Event, Pick, Reply
from dialogs.expressions import Expression
from dialogs.fading import first_fade
from dialogs.going_back import is_recent
from dialogs.insights import View
from dialogs.library import Library
from dialogs.meanings import Answered, Meaning
from dialogs.messages import Message
from dialogs.outcome import record_effects
from dialogs.pauses import UNTIL_THEY_WRITE
from dialogs.profile import profile_value
from dialogs.script import Bubble, CallScript, Let, OpenScript, Script, SetProfile, State
from dialogs.session import Mark, Run, Session, depth_of
from dialogs.sight import Sight
from dialogs.stops import ELSE, Offered, Stop
from dialogs.turn import Away, Known, Step, Turn
from dialogs.unseen import mean_to_all
from dialogs.values import Value


def go_straight(
    library: Library, session: Session, event: Event, *, known: Known, now: datetime
) -> Turn | Meaning | None:
    """Return the turn of *event*, if the straight way leads to one.

    A meaning in its place is what was typed, for the walk to do something about; None: nothing is
    known of it yet.
    """
    kind = type(event)
    if kind is not Pick and kind is not Reply and kind is not Begin:
        return None
    if session.profile.get("paused") == UNTIL_THEY_WRITE:
        return None
    now = now if now.tzinfo is UTC else now.astimezone(UTC)
    way = Straight(library, session, known, now)
    if (known.records or known.away is not None) and _comes_back(session, known, now):
        return None
    if isinstance(event, Pick):
        return way.tap(event)
    return way.read(event.text) if isinstance(event, Reply) else way.greet()


def _comes_back(session: Session, known: Known, now: datetime) -> bool:
    """Say whether something happened meanwhile: records faded, or we were away."""
    if known.away is not None and _missed_us(session, known.away):
        return True
    first = first_fade(known.records.values())
    if first is None:
        return False
    return first <= View(session.profile, known.records, now).today.isoformat()


def _missed_us(session: Session, away: Away) -> bool:
    if session.touched_at is None:
        return False
    return away.since - ACTIVE <= datetime.fromisoformat(session.touched_at) <= away.since


class Straight:
    """A turn on the straight way; it leaves as frozen values, or is given up for the walk.

    *run* is the run on top as it was when it came there, *variables* and *trail* what it has now;
    *below* are the runs under it.
    """

    __slots__ = (
        "below", "effects", "is_greeting", "library", "past", "run", "session", "sight", "trace",
        "trail", "variables",
    )  # fmt: skip

    run: Run
    variables: Mapping[str, Value]
    trail: tuple[Mark, ...]
    below: tuple[Run, ...]

    def __init__(self, library: Library, session: Session, known: Known, now: datetime) -> None:
        """Begin where *session* stands. *now* is in UTC."""
        self.library = library
        self.session = session
        self.sight = Sight(library, session, known, now)
        self.past = session.past
        self.is_greeting = False
        self.effects: list[Effect] = []
        self.trace: list[Step] = []

    # -- what was done -------------------------------------------------------------

    def tap(self, pick: Pick) -> Turn | None:
        """Take a tap on a button of the open question."""
        stop, session, option = self.standing(), self.session, pick.option
        is_open = pick.ordinal == session.ordinal and pick.nonce == session.nonce
        if stop is None or not is_open or option in CONTROLS:
            return None
        values = (stop.offered or self._offer(stop, self.run)).values
        if stop.is_many:
            return self.answer(stop, tuple(one for one in option.split(",") if one in values))
        value = values.get(option)
        return None if value is None else self.answer(stop, value)

    def read(self, text: str) -> Turn | Meaning | None:
        """Take what was typed, if it means the same whoever writes it and whenever."""
        stop, session = self.standing(), self.session
        if stop is None or session.touched_at is None:
            return None
        run, profile = self.run, session.profile
        is_silent = self.sight.now - datetime.fromisoformat(session.touched_at) > limits.LET_GO
        if is_silent or "role" in run.variables:
            return None
        locale = str(profile.get("locale") or "nl")
        before = run.trail[-1].state if run.trail else ""
        meaning = mean_to_all(
            self.library, run.script, run.state, before, locale, profile.get("role"), text
        )
        if not isinstance(meaning, Answered) or meaning.value is None or meaning.beside is not None:
            return meaning
        return self.answer(stop, meaning.value) or meaning if stop.is_quiet else meaning

    def standing(self) -> Stop | None:
        """Return where the person stands, if an answer may go straight on from there."""
        stack = self.session.stack
        if not stack:
            return None
        run = stack[-1]
        if not _is_bare(run) or not run.is_standing:
            return None
        stop = self.library.stop(run.script, run.state)
        if stop is None or not stop.is_answered:
            return None
        self.below = stack[:-1]
        if self.below and not all(map(self._is_calm, self.below)):
            return None
        self._stand(run, run.variables, run.trail)
        return stop

    def _is_calm(self, run: Run) -> bool:
        """Say whether a paused run just waits: it keeps nothing, and is about no danger."""
        stop = self.library.stop(run.script, run.state)
        return stop is not None and stop.script.danger is None and stop.script.keeps is None

    def greet(self) -> Turn | None:
        """Begin the greeting for somebody with whom nothing else is on."""
        script = self.library.scripts[patterns.GREETING]
        if self.session.stack or not self._may_begin(script):
            return None
        self.is_greeting, self.below = True, ()
        return self._walk_on(self._begin(script, {}, is_called=False))

    # -- on the way ----------------------------------------------------------------------

    def answer(self, stop: Stop, value: Value) -> Turn | None:
        """Take the answer down and follow where it leads."""
        run = self.run
        mark = Mark(run.state, run.variables, self.session.profile)
        self.trail = (*run.trail, mark)[-limits.LONGEST_TRAIL :]
        self.variables = {**run.variables, stop.into: value}
        return self._walk_on(self._next(stop))

    def _walk_on(self, stop: Stop | None) -> Turn | None:
        for _ in range(limits.MOST_STEPS):
            if stop is None or not stop.is_entered:
                return None
            state = stop.state
            if state.lets or state.do:
                self._set(state)
            if stop.said:
                self._say(stop)
            if stop.question is not None:
                return self._ask(stop)
            if stop.ending is not None and not self.below:
                return self._end(stop, stop.ending)
            stop = self._go_on(stop)
        return None

    def _go_on(self, stop: Stop) -> Stop | None:
        state = stop.state
        if stop.ending is not None:
            return self._go_back(stop, stop.ending)
        if state.call is not None:
            return self._call(stop, state.call)
        return self._open(stop, state.open) if state.open is not None else self._next(stop)

    def _next(self, stop: Stop) -> Stop | None:
        for way in stop.ways:
            if way.guard is None or self._value(way.guard) is True:
                self.trace.append(way.step)
                return self.library.stop(stop.script.id, way.go)
        return None

    def _set(self, state: State) -> None:
        """Give variables and settings their values."""
        for let in state.lets:
            value = self._value(let.value.expression)
            self.variables = {**self.variables, let.name: value}
        for action in state.do:
            if isinstance(action, SetProfile):
                value = self._value(action.value.expression)
                self.sight.profile = with_setting(self.sight.profile, action.name, value)

    def _value(self, expression: Expression) -> Value:
        return self.sight.value(expression, self._run(), self.below)

    def _run(self) -> Run:
        """Return the run on top with the answers it has now."""
        if self.run.variables is not self.variables:
            self.run = replace(self.run, variables=self.variables)
        return self.run

    # -- from script to script ---------------------------------------------------------

    def _may_begin(self, script: Script) -> bool:
        """Say whether a script may begin here without anything being asked or said first."""
        profile = self.sight.profile
        role = profile.get("role")
        is_others = bool(script.audience) and role not in script.audience
        is_early = script.needs_consent and not profile_value(profile, "consented")
        is_plain = script.danger is None and script.control != "stop" and not self.session.agenda
        return is_plain and not is_others and not is_early

    def _begin(self, script: Script, given: Mapping[str, Value], *, is_called: bool) -> Stop | None:
        started = f"{self.sight.stamp}#{self.session.ordinal}"
        run = Run(script.id, script.begin, given, is_called=is_called, started_at=started)
        self._stand(run, given, ())
        return self.library.stop(script.id, script.begin)

    def _stand(self, run: Run, variables: Mapping[str, Value], trail: tuple[Mark, ...]) -> None:
        self.run, self.variables, self.trail = run, variables, trail

    def _given(self, lets: tuple[Let, ...]) -> dict[str, Value]:
        return {let.name: self._value(let.value.expression) for let in lets}

    def _call(self, stop: Stop, call: CallScript) -> Stop | None:
        """Go into a script that is called; the one that calls it waits below."""
        script = self.library.scripts[call.script]
        is_deep = len(self.below) + 2 > limits.DEEPEST_STACK
        if is_deep or stop.script.keeps is not None or not self._may_begin(script):
            return None
        given = self._given(call.given)
        self.below = (*self.below, self._run_at(stop, is_standing=False))
        return self._begin(script, given, is_called=True)

    def _open(self, stop: Stop, opening: OpenScript) -> Stop | None:
        """Go into a script in place of this one."""
        name = opening.script or str(self.variables.get(opening.variable or ""))
        script, given = self.library.scripts.get(name), self._given(opening.given)
        if script is None or (self.below and not self.run.is_called):
            return None
        opener = self._keep(stop, self._run_at(stop, is_standing=False))
        if not self._may_begin(script):
            return None
        self.trace.append(Step(opener.script, opener.state, f"open: {name}", ""))
        begun = self._begin(script, given, is_called=opener.is_called)
        if opener.trail and depth_of(opener) < limits.DEEPEST_BACK:
            self.trail = (Mark("", {}, self.sight.profile, opener),)
        return begun

    def _go_back(self, stop: Stop, ending: Step) -> Stop | None:
        """End the script that is on, and go on in the one that called it."""
        run, caller = self._keep(stop, self._run_at(stop, is_standing=False)), self.below[-1]
        there = self.library.stop(caller.script, caller.state)
        call = there.state.call if there else None
        if call is None or not run.is_called or not _is_bare(caller):
            return None
        self._leave(stop, run, ending)
        exit_ = stop.state.end or ""
        target = call.exits.get(exit_, call.exits[ELSE])
        self.trace.append(Step(caller.script, caller.state, f"exit {exit_}", target))
        trail = caller.trail
        if run.trail:
            mark = Mark(caller.state, caller.variables, self.sight.profile, run)
            trail = (*trail, mark)[-limits.LONGEST_TRAIL :]
        self.below = self.below[:-1]
        self._stand(caller, caller.variables, trail)
        return self.library.stop(caller.script, target)

    def _leave(self, stop: Stop, run: Run, ending: Step) -> None:
        """Remember a talk that is over, to be gone back into."""
        self.trace.append(ending)
        is_kept = stop.script.keeps is None or run.kept_key is not None
        if run.has_asked and stop.script.kind != "pattern" and is_kept:
            self.past = replace(run, paused_at=self.sight.stamp)

    # -- what is said -------------------------------------------------------------------

    def _say(self, stop: Stop) -> None:
        for number, said in enumerate(stop.said):
            if not isinstance(said, Bubble):
                self.effects.append(said[self._which(stop, str(number), len(said))])
                continue
            message = self._message(stop, said, str(number))
            if message is not None:
                self.effects.append(Say(message))

    def _message(self, stop: Stop, bubble: Bubble, slot: str) -> Message | None:
        run = self._run()
        seed = seed_of(self.session, run, stop.state, slot) if bubble.how == "any" else 0
        return self.sight.see(lambda here: here.message(bubble, seed), run, (*self.below, run))

    def _which(self, stop: Stop, slot: str, ways: int) -> int:
        """Return which of so many ways to say it is this person's."""
        return seed_of(self.session, self.run, stop.state, slot) % ways if ways > 1 else 0

    def _ask(self, stop: Stop) -> Turn | None:
        asked, run = stop.asked, self._run_at(stop, is_standing=True)
        if isinstance(asked, Bubble):
            message = self._message(stop, asked, "ask")
        else:
            message = asked[self._which(stop, "ask", len(asked))] if asked else None
        if message is None:
            return None
        ordinal, ways = self.session.ordinal + 1, controls_for(self.sight.profile)
        buttons = (stop.offered or self._offer(stop, run)).buttons
        self.effects.append(Ask(message, ordinal, buttons, stop.is_many, ways))
        return self._turn((*self.below, self._keep(stop, run)), ordinal)

    def _offer(self, stop: Stop, run: Run) -> Offered:
        """Return what the question offers; what it offers to everybody is got ready for them."""
        kind = stop.question.kind if stop.question else None
        if kind is None:
            return Offered({}, ())
        stack = (*self.below, run)
        offers = self.sight.see(lambda here: here.offers(kind), run, stack)
        buttons = self.sight.see(lambda here: here.buttons(kind), run, stack)
        offered = Offered({offer.id: offer.value for offer in offers}, buttons)
        if stop.is_fixed:
            stop.offered = offered
        return offered

    # -- what comes of it -------------------------------------------------------------------

    def _end(self, stop: Stop, ending: Step) -> Turn | None:
        """End the talk, and with it the turn: nothing waits below."""
        if self.session.agenda:
            return None
        self._leave(stop, self._keep(stop, self._run_at(stop, is_standing=False)), ending)
        if not self.is_greeting and self._arises():
            return None
        return self._turn((), self.session.ordinal)

    def _arises(self) -> bool:
        """Say whether a script begins by itself now that the talk is over."""
        if self.session.alarms:
            return False
        been = {step.script for step in self.trace}
        arising = [script for script in self.library.arising if script.id not in been]
        if not arising:
            return False
        # Nothing is answered there yet, so all of them see the same.
        run = Run(arising[0].id, arising[0].begin)
        return self.sight.see(
            lambda here: any(here.holds(script.arises) for script in arising), run, ()
        )

    def _run_at(self, stop: Stop, *, is_standing: bool) -> Run:
        run = self.run
        self.run = now = replace(
            run,
            state=stop.state.name,
            variables=self.variables,
            trail=self.trail,
            rung=0,
            guess=None,
            has_asked=is_standing or run.has_asked,
            is_standing=is_standing,
        )
        return now

    def _keep(self, stop: Stop, run: Run) -> Run:
        """Bring the record of the run up to what its variables say."""
        sight, keeps = self.sight, stop.script.keeps
        if keeps is None or not profile_value(sight.profile, "consented"):
            return run
        today = View(sight.profile, sight.records, sight.now).today.isoformat()
        run, changes = keeping.keep(run, stop.script, sight.records, today=today)
        if changes:
            records = {**sight.records, **changes}
            sight.records = {key: one for key, one in records.items() if one is not None}
        return run

    def _turn(self, stack: tuple[Run, ...], ordinal: int) -> Turn:
        session, sight, past = self.session, self.sight, self.past
        records, before = sight.records, sight.known.records
        after = replace(
            session,
            profile=sight.profile,
            stack=stack,
            past=past if past and is_recent(past, now=sight.now) else None,
            ordinal=ordinal,
            seen_at=sight.stamp,
            prompts=0,
            wrote=sight.wrote,
            fades_on=first_fade(records.values()) if records else None,
            release=self.library.release,
            touched_at=sight.stamp,
        )
        effects = self.effects
        if records is not before:
            effects = [*effects, *record_effects(before, records)]
        return Turn(after, tuple(effects), tuple(self.trace))


def _is_bare(run: Run) -> bool:
    """Say whether nothing was heard of a run before it is asked, and nothing is asked back."""
    is_told = run.heard or run.hunches or run.is_unconfirmed
    return not is_told and run.guess is None and not run.paused_at
