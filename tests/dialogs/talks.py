"""A talk with the engine, and what must hold after each of its turns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from dialogs import limits, profile
from dialogs.effects import Ask, Drop, Effect, Erase, Keep, Say
from dialogs.engine import advance
from dialogs.events import Begin, Due, Event, Pick, Reply
from dialogs.library import Library, load_library
from dialogs.messages import Fragments, Message, Quantity, Several, Shown, Words
from dialogs.records import KINDS, Record, record_from_json, record_to_json
from dialogs.session import Session, session_from_json, session_to_json
from dialogs.turn import Known, Turn
from dialogs.types import Type
from dialogs.values import Amount, Value
from dialogs.wording import word

LIBRARY: Library = load_library()
EVENING = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
SETTLED: dict[str, Value] = {"country": "nl", "zone": "Europe/Amsterdam", "minor": False}


@dataclass(frozen=True, slots=True)
class Tap:
    """Tap the button with this number, counted round; a control when there is none."""

    number: int


@dataclass(frozen=True, slots=True)
class Control:
    """Tap skip, back or stop."""

    name: str


@dataclass(frozen=True, slots=True)
class StrayTap:
    """Tap a button that is gone, or one of somebody else's."""

    nonce: str
    behind: int
    option: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Type this."""

    text: str


@dataclass(frozen=True, slots=True)
class Open:
    """Open the chat."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """Let the prompt of this kind fall due."""

    kind: str


Move: TypeAlias = Tap | Control | StrayTap | Typed | Open | Prompt


@dataclass
class Talk:
    """One person's talk; *asked* is the question that is on their screen."""

    session: Session
    now: datetime = EVENING
    records: dict[str, Record] = field(default_factory=dict)
    asked: Ask | None = None
    turns: int = 0

    def event(self, move: Move) -> Event:
        """Return what *move* is, here."""
        id_ = f"talk:{self.turns}"
        match move:
            case Typed(text=text):
                return Reply(id_, text)
            case Open():
                return Begin(id_)
            case Prompt(kind=kind):
                script = LIBRARY.by_prompt(kind)
                return Due(id_, script.id) if script else Begin(id_)
            case StrayTap(nonce=nonce, behind=behind, option=option):
                ordinal = self.session.ordinal - behind
                return Pick(id_, nonce or self.session.nonce, ordinal, option)
            case Control(name=option):
                return Pick(id_, self.session.nonce, self.session.ordinal, option)
            case Tap(number=number):
                buttons = self.asked.buttons if self.asked else ()
                option = buttons[number % len(buttons)].option if buttons else "skip"
                return Pick(id_, self.session.nonce, self.session.ordinal, option)

    def foresee(self, move: Move) -> Turn:
        """Return the turn that *move* would make."""
        known = Known(self.records)
        return advance(LIBRARY, self.session, self.event(move), known=known, now=self.now)

    def repeat(self, move: Move) -> Turn:
        """Return the turn that *move* would make of what was stored meanwhile."""
        session = session_from_json(session_to_json(self.session))
        assert session == self.session
        kept = [record_from_json(record_to_json(record)) for record in self.records.values()]
        known = Known({record.key: record for record in kept})
        assert known == Known(self.records)
        return advance(LIBRARY, session, self.event(move), known=known, now=self.now)

    def move(self, move: Move, *, after: timedelta = timedelta(0)) -> Turn:
        """Make *move* after a pause, and check what must hold of every turn."""
        self.now += after
        turn = self.foresee(move)
        assert turn == self.foresee(move)
        assert turn == self.repeat(move)
        self.check(turn)
        if isinstance(move, StrayTap):
            check_nothing_done(turn, self.session)
        self.take(turn)
        return turn

    def take(self, turn: Turn) -> None:
        """Let what came of a turn be so."""
        self.turns += 1
        for effect in turn.effects:
            match effect:
                case Keep(key=key, kind=kind, fields=fields):
                    self.records[key] = Record(key, kind, fields)
                case Drop(key=key):
                    del self.records[key]
                case Ask():
                    self.asked = effect
                case _:
                    pass
        if turn.session is None:
            self.records.clear()
        self.session = turn.session or Session(nonce="next", seed=self.session.seed)
        if not self.session.stack:
            self.asked = None

    # -- what must hold ---------------------------------------------------------------

    def check(self, turn: Turn) -> None:
        """Make sure of everything that holds of any turn."""
        self._check_where_it_ends(turn)
        self._check_what_is_kept(turn)
        for effect in turn.effects:
            check_shown(effect)

    def _check_where_it_ends(self, turn: Turn) -> None:
        session = turn.session
        if session is None:
            assert any(isinstance(effect, Erase) for effect in turn.effects)
            return
        asked = next((e for e in reversed(turn.effects) if isinstance(e, Ask)), self.asked)
        talking = [effect for effect in turn.effects if isinstance(effect, Say | Ask)]
        assert sum(isinstance(effect, Ask) for effect in talking) <= 1
        assert asked in (self.asked, talking[-1] if talking else None)
        assert asked is self.asked or asked is None or asked.ordinal > self.session.ordinal
        assert session.ordinal >= self.session.ordinal
        assert len(session.stack) <= limits.DEEPEST_STACK
        assert len(session.agenda) <= limits.MOST_HELD
        session_to_json(session).encode()
        if session.top is None:
            return
        state = LIBRARY.scripts[session.top.script].states[session.top.state]
        assert state.question is not None
        assert session.top.is_standing
        assert asked is not None
        assert asked.ordinal == session.ordinal
        assert asked.message.text.context.startswith(f"{session.top.script}.{state.name}.")

    def _check_what_is_kept(self, turn: Turn) -> None:
        after = turn.session.profile if turn.session else {}
        may_keep = any(
            profile.profile_value(settings, "consented")
            for settings in (self.session.profile, after)
        )
        for effect in turn.effects:
            if isinstance(effect, Keep):
                assert may_keep
                for name, value in effect.fields.items():
                    assert fits(value, KINDS[effect.kind].fields[name]), (name, value)
            if isinstance(effect, Drop):
                assert effect.key in self.records


def check_nothing_done(turn: Turn, before: Session) -> None:
    """Make sure that a button that is gone, or somebody else's, answers and keeps nothing."""
    assert turn.session is not None
    assert not any(isinstance(effect, Keep | Drop | Erase) for effect in turn.effects)
    assert settled_in(turn.session.profile) == settled_in(before.profile)
    for was, run in zip(before.stack, turn.session.stack, strict=False):
        assert run.variables == was.variables


def settled_in(profile: Mapping[str, Value]) -> dict[str, Value]:
    """Return the settings; a pause until they write is over once they write."""
    return {n: value for n, value in profile.items() if value is not None and n != "paused"}


def fits(value: Value, kind: Type) -> bool:
    """Say whether *value* is of this type, or left open."""
    match kind.kind:
        case "number":
            return value is None or (isinstance(value, int) and not isinstance(value, bool))
        case "flag":
            return value is None or isinstance(value, bool)
        case "amount":
            return value is None or isinstance(value, Amount)
        case "choices":
            return value is None or isinstance(value, tuple)
        case "day":
            return isinstance(value, str) and datetime.fromisoformat(value).year > 2000
        case _:
            return value is None or isinstance(value, str)


def check_shown(effect: Effect) -> None:
    """Make sure that a bubble shows people's words as they are, and nothing unfilled."""
    match effect:
        case Say(message=message):
            check_message(message)
        case Ask(message=message, buttons=buttons):
            check_message(message)
            for button in buttons:
                assert shown(button.shown).encode().strip()
        case _:
            return


def check_message(message: Message) -> None:
    """Make sure that *message* can be written, with every word in it as it was said."""
    for simple in (False, True):
        written = word(message, LIBRARY.catalog("nl"), simple=simple)
        assert written.encode().strip()
        template = message.text.simple if simple and message.text.simple else message.text.id
        for name, value in message.values:
            if f"{{{name}}}" in template:
                for words in quoted(value):
                    assert words in written


def shown(value: Shown) -> str:
    """Return *value* as it is written in Dutch."""
    return word(value, LIBRARY.catalog("nl"))


def quoted(value: Shown) -> Iterator[str]:
    """Yield the words in *value* that are not ours to change."""
    match value:
        case Words(words=words):
            yield words
        case Quantity(amount=amount) if amount.vague is not None:
            yield amount.vague
        case Several(items=items) | Fragments(parts=items):
            for item in items:
                yield from quoted(item)
        case Message(values=values):
            for _, part in values:
                yield from quoted(part)
        case _:
            return


def messages(turn: Turn) -> tuple[Message, ...]:
    """Return all that a turn says and asks."""
    return tuple(effect.message for effect in turn.effects if isinstance(effect, Say | Ask))


def newcomer(seed: int = 0) -> Talk:
    """Return a talk with somebody who was never here."""
    return Talk(Session(nonce="a", seed=seed))


def settled(role: str, seed: int = 0, *, consented: bool = True) -> Talk:
    """Return a talk with somebody whose first meeting is behind them."""
    settings = SETTLED | {"role": role}
    is_kept = role == "client" and consented
    if is_kept:
        settings |= {"consent": profile.CONSENT_VERSION, "hour": "20:00"}
    moment = (EVENING - timedelta(hours=9)).isoformat(timespec="seconds")
    session = Session(nonce="a", seed=seed, profile=settings, touched_at=moment, seen_at=moment)
    return Talk(session, records=_some_days() if is_kept else {})


def _some_days() -> dict[str, Record]:
    days = [(EVENING - timedelta(days=back)).date().isoformat() for back in (2, 3, 5)]
    return {
        f"checkin:{day}": Record(
            f"checkin:{day}", "checkin", {"day": day, "craving": number, "used": number > 5}
        )
        for number, day in zip((3, 4, 7), days, strict=True)
    }
