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
from dialogs.asking import controls_for, seed_of
from dialogs.changes import replace
from dialogs.controls import CONTROLS
from dialogs.effects import Ask, Effect, Say
from dialogs.evaluation import evaluate
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
from dialogs.records import Record
from dialogs.script import Bubble, Script
from dialogs.session import Mark, Run, Session
from dialogs.standpoint import Standpoint
from dialogs.stops import Offered, Stop
from dialogs.turn import Away, Known, Step, Turn
from dialogs.unseen import mean_to_all
from dialogs.values import Value
from dialogs.walk import script_below
from dialogs.zones import with_stamp


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
    way = Straight(library, session, known, now if now.tzinfo is UTC else now.astimezone(UTC))
    if (known.records or known.away is not None) and _comes_back(session, known, way.now):
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
    """A turn on the straight way; it leaves as frozen values, or is given up for the walk."""

    __slots__ = (
        "effects", "is_greeting", "known", "library", "now", "run", "session", "stack", "stamp",
        "stood", "trace", "trail", "variables",
    )  # fmt: skip

    def __init__(self, library: Library, session: Session, known: Known, now: datetime) -> None:
        """Begin where *session* stands. *now* is in UTC."""
        self.library = library
        self.session = session
        self.known = known
        self.now = now
        self.stamp = f"{now.isoformat()[:19]}+00:00"
        self.stack = session.stack
        self.is_greeting = False
        self.effects: list[Effect] = []
        self.trace: list[Step] = []
        self.stood: Standpoint | None = None

    # -- what was done -------------------------------------------------------------

    def tap(self, pick: Pick) -> Turn | None:
        """Take a tap on a button of the open question."""
        stop, session, option = self.standing(), self.session, pick.option
        is_open = pick.ordinal == session.ordinal and pick.nonce == session.nonce
        if stop is None or not is_open or option in CONTROLS:
            return None
        values = (stop.offered or self._offer(stop)).values
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
        is_silent = self.now - datetime.fromisoformat(session.touched_at) > limits.LET_GO
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
        stack = self.stack
        if not stack or (len(stack) > 1 and not all(map(self._is_calm, stack[:-1]))):
            return None
        run = stack[-1]
        if run.heard or run.hunches or run.guess is not None or run.is_unconfirmed:
            return None
        stop = self.library.stop(run.script, run.state)
        if stop is None or not stop.is_answered or not run.is_standing or run.paused_at:
            return None
        self.run, self.variables, self.trail = run, run.variables, run.trail
        return stop

    def _is_calm(self, run: Run) -> bool:
        """Say whether a paused run just waits: it keeps nothing, and is about no danger."""
        stop = self.library.stop(run.script, run.state)
        return stop is not None and stop.script.danger is None and stop.script.keeps is None

    def greet(self) -> Turn | None:
        """Begin the greeting for somebody with whom nothing else is on."""
        session, script = self.session, self.library.scripts[patterns.GREETING]
        if self.stack or session.agenda or script.audience or script.needs_consent:
            return None
        self.is_greeting, self.trail, self.variables = True, (), {}
        started = f"{self.stamp}#{session.ordinal}"
        self.run = Run(script.id, script.begin, self.variables, started_at=started)
        return self._walk_on(self.library.stop(script.id, script.begin))

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
            for let in stop.state.lets:
                value = self._value(let.value.expression)
                self.variables = {**self.variables, let.name: value}
            if stop.said:
                self._say(stop)
            if stop.question is not None:
                return self._ask(stop)
            if stop.ending is not None:
                return self._end(stop, stop.ending)
            stop = self._next(stop)
        return None

    def _next(self, stop: Stop) -> Stop | None:
        for way in stop.ways:
            if way.guard is None or self._value(way.guard) is True:
                self.trace.append(way.step)
                return self.library.stop(stop.script.id, way.go)
        return None

    def _value(self, expression: Expression) -> Value:
        """Return the value of an expression: out of the answers, or of all there is to see."""
        try:
            return evaluate(expression, self.variables.__getitem__, _look_up)
        except KeyError:
            return self._here().evaluate(expression)

    def _here(self) -> Standpoint:
        """Return the standpoint that the walk would have here."""
        if self.stood is None or self.stood.run.variables is not self.variables:
            run = replace(self.run, variables=self.variables)
            self.stood = self._standpoint(run, (*self.stack[:-1], run), self.known.records)
        return self.stood

    def _standpoint(
        self, run: Run, stack: tuple[Run, ...], records: Mapping[str, Record]
    ) -> Standpoint:
        library, session = self.library, self.session
        script = library.scripts[run.script]
        view = View(
            session.profile,
            records,
            self.now,
            current=keeping.key_of(run, script) if stack else None,
            below=script_below(library, stack),
            is_holding=bool(session.agenda),
            operator=self.known.operator,
            wrote=with_stamp(session.wrote, self.stamp),
            locales=library.catalogs,
            together=session.together,
            shared=self.known.shared,
            invited=self.known.invited,
        )
        catalog = library.catalog(str(session.profile.get("locale") or "nl"))
        return Standpoint(library, view, script, run, catalog)

    # -- what is said -------------------------------------------------------------------

    def _say(self, stop: Stop) -> None:
        for number, said in enumerate(stop.said):
            if not isinstance(said, Bubble):
                self.effects.append(said[self._seed(stop, str(number), len(said))])
                continue
            message = self._message(stop, said, str(number))
            if message is not None:
                self.effects.append(Say(message))

    def _message(self, stop: Stop, bubble: Bubble, slot: str) -> Message | None:
        seed = seed_of(self.session, self.run, stop.state, slot)
        return self._here().message(bubble, seed)

    def _seed(self, stop: Stop, slot: str, ways: int) -> int:
        """Return which of so many ways to say it is this person's."""
        if ways == 1:
            return 0
        return seed_of(self.session, self.run, stop.state, slot) % ways

    def _ask(self, stop: Stop) -> Turn | None:
        asked = stop.asked
        if isinstance(asked, Bubble):
            message = self._message(stop, asked, "ask")
        else:
            message = asked[self._seed(stop, "ask", len(asked))] if asked else None
        if message is None:
            return None
        ordinal, ways = self.session.ordinal + 1, controls_for(self.session.profile)
        buttons = (stop.offered or self._offer(stop)).buttons
        self.effects.append(Ask(message, ordinal, buttons, stop.is_many, ways))
        run, records = self._keep(stop.script, self._run_at(stop, is_standing=True))
        stack = (*self.stack[:-1], run)
        return self._turn(stack, self.session.past, ordinal, records)

    def _offer(self, stop: Stop) -> Offered:
        """Return what the question offers to everybody, and get it ready for those to come."""
        here, kind = self._here(), stop.question.kind if stop.question else None
        values = {offer.id: offer.value for offer in here.offers(kind)} if kind else {}
        stop.offered = Offered(values, here.buttons(kind) if kind else ())
        return stop.offered

    # -- what comes of it -------------------------------------------------------------------

    def _end(self, stop: Stop, step: Step) -> Turn | None:
        if len(self.stack) > 1 or self.session.agenda:
            return None
        script, session = stop.script, self.session
        run, records = self._keep(script, self._run_at(stop, is_standing=False))
        self.trace.append(step)
        past = session.past
        is_kept = script.keeps is None or run.kept_key is not None
        if run.has_asked and script.kind != "pattern" and is_kept:
            past = replace(run, paused_at=self.stamp)
        if not self.is_greeting and self._arises(records):
            return None
        return self._turn((), past, session.ordinal, records)

    def _arises(self, records: Mapping[str, Record]) -> bool:
        """Say whether a script begins by itself now that this talk is over."""
        if self.session.alarms:
            return False
        been = {step.script for step in self.trace}
        arising = [script for script in self.library.arising if script.id not in been]
        if not arising:
            return False
        # A guard sees settings, records and the hour here, whichever script it belongs to.
        here = self._standpoint(Run(arising[0].id, arising[0].begin), (), records)
        return any(here.holds(script.arises) for script in arising)

    def _run_at(self, stop: Stop, *, is_standing: bool) -> Run:
        run = self.run
        return replace(
            run,
            state=stop.state.name,
            variables=self.variables,
            trail=self.trail,
            rung=0,
            guess=None,
            has_asked=is_standing or run.has_asked,
            is_standing=is_standing,
        )

    def _keep(self, script: Script, run: Run) -> tuple[Run, Mapping[str, Record]]:
        """Bring the record of the run up to what its variables say; return all records with it."""
        profile, records = self.session.profile, self.known.records
        if script.keeps is None or not profile_value(profile, "consented"):
            return run, records
        today = View(profile, records, self.now).today.isoformat()
        run, changes = keeping.keep(run, script, records, today=today)
        if not changes:
            return run, records
        kept = {**records, **{key: one for key, one in changes.items() if one is not None}}
        return run, {key: one for key, one in kept.items() if changes.get(key, one) is not None}

    def _turn(
        self, stack: tuple[Run, ...], past: Run | None, ordinal: int, records: Mapping[str, Record]
    ) -> Turn:
        session, before = self.session, self.known.records
        after = replace(
            session,
            stack=stack,
            past=past if past and is_recent(past, now=self.now) else None,
            ordinal=ordinal,
            seen_at=self.stamp,
            prompts=0,
            wrote=with_stamp(session.wrote, self.stamp),
            fades_on=first_fade(records.values()) if records else None,
            release=self.library.release,
            touched_at=self.stamp,
        )
        effects = self.effects
        if records is not before:
            effects = [*effects, *record_effects(before, records)]
        return Turn(after, tuple(effects), tuple(self.trace))


def _look_up(name: str, _: tuple[Value, ...]) -> Value:
    """Insights are worked out where all there is can be seen."""
    raise KeyError(name)
