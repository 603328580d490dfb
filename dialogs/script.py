"""A script as the engine walks it: compiled, every name resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal, TypeAlias

from dialogs.expressions import Expression
from dialogs.findings import Place
from dialogs.frozen import dataclass
from dialogs.messages import Text
from dialogs.nodes import Path, nearest
from dialogs.questions.kinds import QuestionKind
from dialogs.sheets import SheetDeed
from dialogs.types import Type


@dataclass(frozen=True, slots=True)
class Guard:
    """A condition and the words its author wrote for it."""

    expression: Expression
    words: str
    place: Place


Code: TypeAlias = Literal["OQ", "CQ", "SR", "CR", "AF", "EA", "SC", "GI", "PP", "PE", "CO"]
"""What a line does, as in MITI 4: open and closed question, simple and complex reflection,
affirmation, autonomy, seeking collaboration, information, advice with permission, persuading and
confronting."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence that is said when its guard holds; *codes*: what it does, if told."""

    text: Text
    names: frozenset[str]
    when: Guard | None = None
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class Bubble:
    """One bubble: its one line, the first that holds, or any by the person's seed."""

    how: Literal["one", "first", "any"]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What may be answered here, and into which variable.

    *plainly*: a long message is asked back and not taken; for a fact a mere "ok" is no yes.
    *found_after*: in a story its options count only after one of these words.
    *hears*: variables, and the insights that find their values in a typed answer.
    *is_speech*: what is typed is said to somebody in a scene, and answers whatever it is.
    *leaves_names_out*: names and addresses in own words are not taken down.
    """

    kind: QuestionKind
    into: str
    skip: str | None = None
    is_always: bool = False
    takes_words: bool = False
    plainly: Literal["fact", "choice"] | None = None
    found_after: tuple[str, ...] = ()
    leaves_names_out: bool = False
    is_speech: bool = False
    hears: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Transition:
    """A way out of a state; without guard it always holds."""

    go: str
    when: Guard | None = None


@dataclass(frozen=True, slots=True)
class Let:
    """A variable and the expression whose value it gets."""

    name: str
    value: Guard


@dataclass(frozen=True, slots=True)
class SetProfile:
    """A setting of the person gets the expression's value."""

    name: str
    value: Guard


@dataclass(frozen=True, slots=True)
class GiveConsent:
    """Consent for this role, in the version that holds now."""

    role: str


@dataclass(frozen=True, slots=True)
class LoadRecord:
    """The record of this script's kind for the day in this variable fills open variables."""

    name: str


@dataclass(frozen=True, slots=True)
class ForgetRecord:
    """The record whose key (or whose day, for a kind kept by day) is in this variable goes."""

    name: str


PlainAction = Literal["withdraw", "export", "hide", "erase", "keep", "drop", "let_go"]


@dataclass(frozen=True, slots=True)
class Plain:
    """An action that needs nothing more than its name."""

    what: PlainAction


@dataclass(frozen=True, slots=True)
class PauseMessages:
    """Unasked messages rest: from the day in one variable up to the day in another.

    *how* instead: ``open`` until the person writes, ``off``: they come again.
    """

    how: Literal["open", "off"] | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class DoSheet:
    """Something is done to the sheet that two share, with the value of a variable."""

    deed: SheetDeed
    name: str | None = None


Action: TypeAlias = (
    SetProfile | GiveConsent | LoadRecord | ForgetRecord | PauseMessages | DoSheet | Plain
)


@dataclass(frozen=True, slots=True)
class CallScript:
    """Another script on top, what it is given, and where each exit leads."""

    script: str
    given: tuple[Let, ...]
    exits: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OpenScript:
    """Another script in place of this one; *variable* holds its id when *script* is None."""

    script: str | None
    variable: str | None
    given: tuple[Let, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """A point in the talk."""

    name: str
    place: Place
    do: tuple[Action, ...] = ()
    lets: tuple[Let, ...] = ()
    say: tuple[Bubble, ...] = ()
    ask: Bubble | None = None
    question: Question | None = None
    rephrase: Line | None = None
    example: Line | None = None
    then: tuple[Transition, ...] = ()
    call: CallScript | None = None
    open: OpenScript | None = None
    end: str | None = None
    was: tuple[str, ...] = ()

    def targets(self) -> tuple[str, ...]:
        """Return every state of this script that can follow."""
        ways = [transition.go for transition in self.then]
        ways += self.call.exits.values() if self.call else ()
        ways += [self.question.skip] if self.question and self.question.skip else []
        return tuple(dict.fromkeys(ways))


@dataclass(frozen=True, slots=True)
class Script:
    """One dialog definition."""

    id: str
    title: Text
    place: Place
    begin: str
    states: Mapping[str, State]
    names: Mapping[str, Type]
    audience: tuple[str, ...] = ()
    needs_consent: bool = False
    is_urgent: bool = False
    is_in_alarm: bool = False
    removes: bool = False
    holds: bool = False
    yields: bool = False
    kind: Literal["dialog", "card", "pattern"] = "dialog"
    counsels: bool = False
    signed: bool = False
    speaks: str | None = None
    control: Literal["skip", "back", "stop", "again"] | None = None
    danger: str | None = None
    unclear: str | None = None
    prompt: Literal["daily", "weekly", "again", "return", "retention", "hello_after"] | None = None
    arises: Guard | None = None
    wish: Literal["silence", "hour", "once", "days", "later", "zone", "code"] | None = None
    command: str | None = None
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    keeps: str | None = None
    reads: str | None = None
    takes: Mapping[str, Type] = field(default_factory=dict)
    summary: tuple[Line, ...] = ()
    source: str | None = None
    places: Mapping[Path, Place] = field(default_factory=dict, repr=False, compare=False)

    @property
    def is_safety(self) -> bool:
        """Say whether its words are for danger: one person alone never changes them."""
        return self.danger is not None or self.unclear is not None or self.signed

    @property
    def is_for_some(self) -> bool:
        """Whether it waits until it is known for whom somebody is here."""
        is_open = self.kind != "dialog" or self.is_urgent or self.prompt is not None
        return bool(self.audience) and not is_open

    def at(self, *path: str | int) -> Place:
        """Return where the node at *path* of the file stands, or the nearest node above it."""
        return nearest(self.places, path) or self.place

    def find_state(self, name: str) -> State | None:
        """Return the state of that name, or the one that says it *was* that."""
        if name in self.states:
            return self.states[name]
        return next((state for state in self.states.values() if name in state.was), None)
