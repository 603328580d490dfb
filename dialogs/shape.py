"""The shape of a script file as its author writes it; unknown keys are faults."""

# long: the shape of one file, read from its parts to the whole.
from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from dialogs.script import Code
from dialogs.sheets import SheetDeed
from dialogs.types import Kind
from dialogs.values import Unit

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]


def _listed(value: Any) -> Any:  # Any: what an author wrote, before it has a shape
    return value if isinstance(value, list) else [value]


def _as_text(value: Any) -> Any:  # Any: as above
    return {"text": value} if isinstance(value, str) else value


def _as_label(value: Any) -> Any:  # Any: as above
    return {"label": value} if isinstance(value, str) else value


def _as_go(value: Any) -> Any:  # Any: as above
    return [{"go": value}] if isinstance(value, str) else value


def _as_from(value: Any) -> Any:  # Any: as above
    return {"script": value} if isinstance(value, str) else value


def _as_codes(value: Any) -> Any:  # Any: as above
    return value.split() if isinstance(value, str) else value


Codes = Annotated[tuple[Code, ...], BeforeValidator(_as_codes)]


class Shape(BaseModel):
    """What all parts of a file share: no unknown keys, never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class TextShape(Shape):
    """One sentence, with a shorter one for who asked for short texts."""

    text: Annotated[str, Field(min_length=1, max_length=3500)]
    simple: Annotated[str, Field(min_length=1)] | None = None
    code: Codes = ()


class LineShape(TextShape):
    """A sentence that may depend on a guard."""

    when: str | None = None


Line = Annotated[LineShape, BeforeValidator(_as_text)]


class BubbleShape(Shape):
    """One bubble: a sentence, one of several by person, or the first that holds."""

    text: Annotated[str, Field(min_length=1, max_length=3500)] | None = None
    simple: str | None = None
    when: str | None = None
    code: Codes = ()
    any_of: tuple[Line, ...] = ()
    first_of: tuple[Line, ...] = ()

    @model_validator(mode="after")
    def _is_one_thing(self) -> BubbleShape:
        if sum((self.text is not None, bool(self.any_of), bool(self.first_of))) != 1:
            raise ValueError("a bubble is a text, any_of or first_of: one of the three")
        if self.text is None and (self.when is not None or self.simple is not None or self.code):
            raise ValueError("`when`, `simple`, `code` belong to the lines of any_of or first_of")
        return self


Bubble = Annotated[BubbleShape, BeforeValidator(_as_text)]


class OptionShape(Shape):
    """An answer to choose: its label, what else people say for it, and when it is offered."""

    label: Annotated[str, Field(min_length=1, max_length=60)]
    asked: dict[Literal["nl", "nl-BE", "en", "fr"], tuple[str, ...]] = {}
    when: str | None = None


Options = dict[Id, Annotated[OptionShape, BeforeValidator(_as_label)]]


class PickShape(Shape):
    """A list whose items are the options."""

    scripts: str | None = None
    records: str | None = None
    words: str | None = None

    @model_validator(mode="after")
    def _is_one_list(self) -> PickShape:
        if sum(value is not None for value in (self.scripts, self.records, self.words)) != 1:
            raise ValueError("pick names one list: scripts, records or words")
        return self

    @property
    def item(self) -> tuple[Literal["scripts", "records", "words"], str]:
        """Return what the items are, and the expression that gives them."""
        if self.scripts is not None:
            return "scripts", self.scripts
        if self.records is not None:
            return "records", self.records
        return "words", self.words or ""


class YesNoShape(Shape):
    """The two labels."""

    yes: str = "Ja"
    no: str = "Nee"


def _as_labels(value: Any) -> Any:  # Any: what an author wrote, before it has a shape
    return {} if value == "plain" else value


class AnswerShape(Shape):
    """What a question's answer may be; one kind each."""

    choice: Options | None = None
    choices: Options | None = None
    scale: tuple[int, int] | None = None
    number: tuple[int, int] | None = None
    amount: tuple[Unit, ...] | None = None
    time: Literal["day", "evening"] | None = None
    day: Literal["past", "coming"] | None = None
    moment: Literal["coming"] | None = None
    yes_no: Annotated[YesNoShape, BeforeValidator(_as_labels)] | None = None
    text: Annotated[int, Field(gt=0, le=4000)] | None = None
    pick: PickShape | None = None
    into: Id
    low: str | None = None
    high: str | None = None
    other: Literal["words", "speech"] | None = None
    buttons: tuple[str, ...] = ()
    skip: str | None = None
    always: bool = False
    plainly: Literal["fact", "choice"] | None = None
    found_after: tuple[str, ...] = ()
    finishes: Annotated[str, Field(min_length=1)] | None = None
    without: Literal["names"] | None = None
    hears: dict[Id, str] = {}

    @model_validator(mode="after")
    def _is_one_kind(self) -> AnswerShape:
        if len(self.kinds()) != 1:
            raise ValueError(f"an answer is of one kind: {', '.join(KINDS)}")
        return self

    def kinds(self) -> list[str]:
        """Return the kinds that are written here; one, when the shape is right."""
        return [kind for kind in KINDS if getattr(self, kind) is not None]


KINDS = (
    "choice", "choices", "scale", "number", "amount", "time", "day", "moment", "yes_no", "text",
    "pick",
)  # fmt: skip


class TransitionShape(Shape):
    """A way out of a state."""

    when: str | None = None
    go: str


class OpenShape(Shape):
    """Another script in place of this one: named, or by a variable."""

    script: str | None = None
    from_: Annotated[str | None, Field(alias="from")] = None
    with_: Annotated[dict[Id, str], Field(alias="with")] = {}

    @model_validator(mode="after")
    def _is_one_script(self) -> OpenShape:
        if (self.script is None) == (self.from_ is None):
            raise ValueError("open names a script, or says `from:` which variable")
        return self


class PauseShape(Shape):
    """The variables with the first day of a pause, if it isn't today, and the day of return."""

    since: str | None = None
    until: str


SheetAlone = Literal["end", "see", "tell", "ask", "miss"]


class SheetShape(Shape):
    """One thing to do to a shared sheet, with the variable that holds the label, words or line."""

    begin: str | None = None
    join: str | None = None
    propose: str | None = None
    agree: str | None = None
    take_back: str | None = None

    @model_validator(mode="after")
    def _is_one_deed(self) -> SheetShape:
        if len(self.model_fields_set) != 1:
            raise ValueError(f"to a sheet is done one of: {', '.join(type(self).model_fields)}")
        return self

    @property
    def deed(self) -> tuple[SheetDeed, str]:
        """Return what is done, and the variable it is done with."""
        deeds: tuple[SheetDeed, ...] = ("begin", "join", "propose", "agree", "take_back")
        return next((deed, name) for deed in deeds if (name := getattr(self, deed)) is not None)


class ActionShape(Shape):
    """One thing to do on entering a state."""

    set: dict[Id, str] | None = None
    consent: Literal["client", "relative", "counsellor"] | None = None
    load: str | None = None
    forget: str | None = None
    withdraw: Literal["consent"] | None = None
    export: Literal["all"] | None = None
    hide: Literal["recent"] | None = None
    erase: Literal["all"] | None = None
    keep: Literal["now"] | None = None
    drop: Literal["answers", "talk"] | None = None
    pause: Literal["open", "off"] | PauseShape | None = None
    sheet: SheetAlone | SheetShape | None = None

    @model_validator(mode="after")
    def _is_one_action(self) -> ActionShape:
        if len(self.model_fields_set) != 1:
            raise ValueError(f"an action is one of: {', '.join(type(self).model_fields)}")
        return self


class StateShape(Shape):
    """A point in the talk: it says, asks, calls, opens or ends."""

    do: Annotated[tuple[ActionShape, ...], BeforeValidator(_listed)] = ()
    let: dict[Id, str] = {}
    say: Annotated[tuple[Bubble, ...], BeforeValidator(_listed)] = ()
    ask: Annotated[BubbleShape, BeforeValidator(_as_text)] | None = None
    answer: AnswerShape | None = None
    rephrase: Annotated[TextShape, BeforeValidator(_as_text)] | None = None
    example: Annotated[TextShape, BeforeValidator(_as_text)] | None = None
    then: Annotated[tuple[TransitionShape, ...], BeforeValidator(_as_go)] = ()
    call: str | None = None
    with_: Annotated[dict[Id, str], Field(alias="with")] = {}
    exits: dict[str, str] = {}
    open: Annotated[OpenShape, BeforeValidator(_as_from)] | None = None
    end: Id | None = None
    was: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _leads_somewhere(self) -> StateShape:
        ways = (bool(self.then), self.call is not None, self.open is not None, self.end is not None)
        if sum(ways) != 1:
            raise ValueError("a state has one way on: then, call, open or end")
        if (self.ask is None) != (self.answer is None):
            raise ValueError("ask and answer go together")
        if self.ask is not None and not self.then:
            raise ValueError("a question leads on with `then`")
        if self.call is not None and "else" not in self.exits:
            raise ValueError("a call needs `exits:` with an `else`")
        return self


class ScriptShape(Shape):
    """A whole file."""

    script: Id
    title: Annotated[str, Field(min_length=1, max_length=60)]
    audience: tuple[Literal["client", "relative", "counsellor"], ...] = ()
    needs: Literal["consent"] | None = None
    urgent: bool = False
    in_alarm: bool = False
    removes: bool = False
    holds: bool = False
    yields: bool = False
    kind: Literal["dialog", "card", "pattern"] = "dialog"
    counsels: bool = False
    signed: bool = False
    speaks: Literal["nl", "nl_BE", "en", "fr"] | None = None
    control: Literal["skip", "back", "stop", "again"] | None = None
    danger: str | None = None
    unclear: str | None = None
    prompt: Literal["daily", "weekly", "again", "return", "retention", "hello_after"] | None = None
    arises: str | None = None
    wish: Literal["silence", "hour", "once", "days", "later", "zone", "code"] | None = None
    command: Id | None = None
    asked: dict[Literal["nl", "nl-BE", "en", "fr"], tuple[str, ...]] = {}
    keeps: str | None = None
    reads: str | None = None
    shows: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    takes: dict[Id, Kind] = {}
    summary: tuple[Line, ...] = ()
    source: str | None = None
    begin: str
    states: Annotated[dict[Id, StateShape], Field(min_length=1)]
