"""From the shape an author wrote to the script the engine walks; all faults found on the way."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from pydantic import ValidationError

from dialogs import helplines, profile, records
from dialogs.expressions import Expression, ExpressionError, Scope, Signature, check, parse
from dialogs.expressions import Literal as LiteralExpression
from dialogs.findings import Finding, Place
from dialogs.messages import Text
from dialogs.questions.amounts import AmountQuestion
from dialogs.questions.asked import Choosable
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.days import DayQuestion
from dialogs.questions.kinds import QuestionKind
from dialogs.questions.numbers import NumberQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.questions.scales import ScaleQuestion
from dialogs.questions.texts import TextQuestion
from dialogs.questions.times import TimeQuestion
from dialogs.questions.yes_no import YesNoQuestion
from dialogs.script import (
    Action,
    Bubble,
    CallScript,
    ForgetRecord,
    GiveConsent,
    Guard,
    Let,
    Line,
    LoadRecord,
    OpenScript,
    PauseMessages,
    Plain,
    Question,
    Script,
    SetProfile,
    State,
    Transition,
)
from dialogs.shape import (
    ActionShape,
    AnswerShape,
    BubbleShape,
    LineShape,
    OptionShape,
    ScriptShape,
    StateShape,
    TextShape,
)
from dialogs.source import Path, Source
from dialogs.types import ANY, BY_NAME, FLAG, TEXT, Type

SUMMARY = "summary"


def compile_script(
    source: Source, insights: Mapping[str, Signature]
) -> tuple[Script | None, list[Finding]]:
    """Return the script in *source*, or None with all its faults."""
    try:
        shape = ScriptShape.model_validate(source.data)
    except ValidationError as error:
        return None, [_shape_finding(source, fault) for fault in error.errors()]
    compiler = _Compiler(source, shape, insights)
    script = compiler.script()
    return script, compiler.findings


def _shape_finding(source: Source, fault: Mapping[str, object]) -> Finding:
    path = tuple(part for part in _loc(fault) if isinstance(part, str | int))
    kind, name = str(fault["type"]), str(path[-1]) if path else "this"
    if kind == "extra_forbidden":
        return Finding(
            source.place(path),
            "unknown-key",
            f"{name!r} is no key here",
            "See the script language for those there are.",
        )
    if kind == "missing":
        return Finding(source.place(path), "missing-key", f"{name!r} is missing", "Write it.")
    what = str(fault["msg"]).removeprefix("Value error, ")
    return Finding(
        source.place(path),
        "wrong-shape",
        f"{name}: {what}",
        "Write it as the script language says.",
    )


def _loc(fault: Mapping[str, object]) -> Path:
    loc = fault["loc"]
    return loc if isinstance(loc, tuple) else ()


class _Compiler:
    # long: one pass over one file; its parts share the names and the findings they collect.

    def __init__(
        self, source: Source, shape: ScriptShape, insights: Mapping[str, Signature]
    ) -> None:
        self._source = source
        self._shape = shape
        self._insights = insights
        self.findings: list[Finding] = []
        self._questions: dict[str, QuestionKind] = {}
        self._names = self._declare()

    # -- names ----------------------------------------------------------------

    def _declare(self) -> dict[str, Type]:
        shape = self._shape
        names: dict[str, Type] = dict.fromkeys(helplines.NAMES, TEXT) | dict(profile.TYPES)
        if shape.keeps is not None:
            names |= self._fields(shape.keeps)
        names |= {name: BY_NAME[kind] for name, kind in shape.takes.items()}
        self._scope = Scope(names, self._insights)
        self._declare_answers(names)
        self._declare_lets(names)
        return names

    def _fields(self, kind: str) -> Mapping[str, Type]:
        if kind in records.KINDS:
            return records.KINDS[kind].fields
        self._find(
            ("keeps",),
            "no-record",
            f"no kind of record is called {kind!r}",
            f"There is {', '.join(records.KINDS)}.",
        )
        return {}

    def _declare_answers(self, names: dict[str, Type]) -> None:
        for name, state in self._shape.states.items():
            if state.answer is not None:
                path: Path = ("states", name, "answer")
                kind = self._kind(state.answer, name, path)
                self._questions[name] = kind
                self._declare_one(names, state.answer.into, kind.type, (*path, "into"))

    def _declare_one(self, names: dict[str, Type], name: str, kind: Type, path: Path) -> None:
        known = names.get(name)
        if known is not None and known.kind != kind.kind and ANY not in (known, kind):
            self._find(
                path,
                "two-types",
                f"{name} is a {known.kind} and can't be a {kind.kind} too",
                "Take another name.",
            )
        if known is not None and known.options is not None and kind.options is not None:
            kind = Type(kind.kind, known.options | kind.options)
        names[name] = kind

    def _declare_lets(self, names: dict[str, Type]) -> None:
        for name, state in self._shape.states.items():
            for variable, words in state.let.items():
                path: Path = ("states", name, "let", variable)
                kind = self._type_of(words, path)
                self._declare_one(names, variable, kind, path)

    def _type_of(self, words: str, path: Path) -> Type:
        try:
            return check(parse(words), self._scope)
        except ExpressionError as error:
            self._find(
                path,
                "bad-expression",
                str(error),
                "Names and insights are listed by `houvast check --names`.",
            )
            return ANY

    # -- the whole ------------------------------------------------------------

    def script(self) -> Script:
        shape = self._shape
        states = {name: self._state(name, state) for name, state in shape.states.items()}
        return Script(
            id=shape.script,
            title=Text(f"{shape.script}.title", shape.title),
            place=self._source.place(("script",)),
            begin=shape.begin,
            states=states,
            names=self._names,
            audience=shape.audience,
            needs_consent=shape.needs == "consent",
            is_urgent=shape.urgent,
            holds=shape.holds,
            yields=shape.yields,
            kind=shape.kind,
            control=shape.control,
            danger=shape.danger,
            prompt=shape.prompt,
            command=shape.command,
            asked=dict(shape.asked),
            keeps=shape.keeps,
            reads=shape.reads,
            takes={name: BY_NAME[kind] for name, kind in shape.takes.items()},
            summary=self._summary(),
            source=shape.source,
            places=self._source.places,
        )

    def _summary(self) -> tuple[Line, ...]:
        lines = self._shape.summary
        return tuple(
            self._line(line, f"{SUMMARY}.{number}", (SUMMARY, number))
            for number, line in enumerate(lines)
        )

    def _state(self, name: str, shape: StateShape) -> State:
        path: Path = ("states", name)
        return State(
            name=name,
            place=self._source.place(path),
            do=tuple(
                action
                for number, action_shape in enumerate(shape.do)
                for action in self._actions(action_shape, (*path, "do", number))
            ),
            lets=self._lets(shape.let, (*path, "let")),
            say=tuple(
                self._bubble(bubble, f"{name}.say.{number}", (*path, "say", number))
                for number, bubble in enumerate(shape.say)
            ),
            ask=self._bubble(shape.ask, f"{name}.ask", (*path, "ask")) if shape.ask else None,
            question=self._question(name, shape),
            rephrase=self._extra(shape.rephrase, f"{name}.rephrase", (*path, "rephrase")),
            example=self._extra(shape.example, f"{name}.example", (*path, "example")),
            then=self._transitions(shape, path),
            call=self._call(shape, path),
            open=self._open(shape, path),
            end=shape.end,
            was=shape.was,
        )

    def _transitions(self, shape: StateShape, path: Path) -> tuple[Transition, ...]:
        return tuple(
            Transition(way.go, self._guard(way.when, (*path, "then", number, "when")))
            for number, way in enumerate(shape.then)
        )

    def _call(self, shape: StateShape, path: Path) -> CallScript | None:
        if shape.call is None:
            return None
        return CallScript(shape.call, self._lets(shape.with_, (*path, "with")), dict(shape.exits))

    def _open(self, shape: StateShape, path: Path) -> OpenScript | None:
        if shape.open is None:
            return None
        given = {**shape.with_, **shape.open.with_}
        variable = shape.open.from_
        if variable is not None and variable not in self._names:
            self._find(
                (*path, "open"),
                "unknown-name",
                f"no such name: {variable}",
                "Name the variable that holds the script.",
            )
        return OpenScript(shape.open.script, variable, self._lets(given, (*path, "with")))

    # -- what is said ---------------------------------------------------------

    def _bubble(self, shape: BubbleShape, slot: str, path: Path) -> Bubble:
        how: Literal["one", "first", "any"]
        how, lines = (
            "one",
            (LineShape(text=shape.text or "-", simple=shape.simple, when=shape.when),),
        )
        if shape.text is None:
            how, lines = ("any", shape.any_of) if shape.any_of else ("first", shape.first_of)
        many = len(lines) > 1
        return Bubble(
            how,
            tuple(
                self._line(
                    line,
                    f"{slot}.{number}" if many else slot,
                    path if how == "one" else (*path, f"{how}_of", number),
                )
                for number, line in enumerate(lines)
            ),
        )

    def _extra(self, shape: TextShape | None, slot: str, path: Path) -> Line | None:
        if shape is None:
            return None
        return self._line(LineShape(text=shape.text, simple=shape.simple), slot, path)

    def _line(self, shape: LineShape, slot: str, path: Path) -> Line:
        names = frozenset().union(
            *(self._placeholders(words, path) for words in (shape.text, shape.simple) if words)
        )
        text = Text(f"{self._shape.script}.{slot}", shape.text, shape.simple)
        return Line(text, names, self._guard(shape.when, (*path, "when")))

    def _placeholders(self, words: str, path: Path) -> frozenset[str]:
        try:
            fields = [
                field for _, field, form, _ in string.Formatter().parse(words) if field is not None
            ]
        except ValueError as error:
            self._find(
                path, "bad-placeholder", str(error), "Write {name}; a brace meant as itself twice."
            )
            return frozenset()
        for name in fields:
            if name != SUMMARY:
                self._check_name(name, path)
        return frozenset(fields)

    def _check_name(self, name: str, path: Path) -> None:
        insight = self._insights.get(name)
        if name not in self._names and (insight is None or insight.takes):
            self._find(
                path,
                "unknown-name",
                f"no such name: {{{name}}}",
                "Placeholders are variables, settings or insights.",
            )

    # -- guards, values, actions ----------------------------------------------

    def _guard(self, words: str | None, path: Path) -> Guard | None:
        if words is None:
            return None
        guard = self._expression(words, path)
        kind = self._checked(guard.expression, path)
        if kind not in (FLAG, ANY):
            self._find(
                path,
                "no-guard",
                f"{words!r} is a {kind.kind}, not true or false",
                "Compare it with something.",
            )
        return guard

    def _expression(self, words: str, path: Path) -> Guard:
        try:
            return Guard(parse(words), words, self._source.place(path))
        except ExpressionError as error:
            self._find(
                path,
                "bad-expression",
                str(error),
                "Names and insights are listed by `houvast check --names`.",
            )
            return Guard(LiteralExpression(None), words, self._source.place(path))

    def _checked(self, expression: Expression, path: Path) -> Type:
        scope = Scope(self._names, self._insights)
        try:
            return ANY if expression == LiteralExpression(None) else check(expression, scope)
        except ExpressionError as error:
            self._find(
                path,
                "bad-expression",
                str(error),
                "Names and insights are listed by `houvast check --names`.",
            )
            return ANY

    def _lets(self, shapes: Mapping[str, str], path: Path) -> tuple[Let, ...]:
        lets = []
        for name, words in shapes.items():
            guard = self._expression(words, (*path, name))
            self._checked(guard.expression, (*path, name))
            lets.append(Let(name, guard))
        return tuple(lets)

    def _actions(self, shape: ActionShape, path: Path) -> list[Action]:
        if shape.set is not None:
            return [self._set(name, words, path) for name, words in shape.set.items()]
        return [self._action(shape, path)]

    def _action(self, shape: ActionShape, path: Path) -> Action:
        if shape.consent is not None:
            return GiveConsent(shape.consent)
        if shape.load is not None or shape.forget is not None:
            name = shape.load or shape.forget or ""
            self._check_name(name, path)
            return LoadRecord(name) if shape.load else ForgetRecord(name)
        if shape.pause is not None:
            return PauseMessages(None if shape.pause == "off" else int(shape.pause))
        if shape.drop is not None:
            return Plain("drop" if shape.drop == "answers" else "let_go")
        for what in ("withdraw", "export", "hide", "erase", "keep"):
            if getattr(shape, what) is not None:
                return Plain(what)
        raise AssertionError("the shape lets no other action through")

    def _set(self, name: str, words: str, path: Path) -> Action:
        if name not in profile.SETTABLE:
            self._find(
                path,
                "no-setting",
                f"no setting is called {name!r}",
                f"There is {', '.join(profile.SETTABLE)}.",
            )
        guard = self._expression(words, (*path, "set", name))
        self._checked(guard.expression, (*path, "set", name))
        return SetProfile(name, guard)

    # -- questions ------------------------------------------------------------

    def _question(self, name: str, shape: StateShape) -> Question | None:
        answer = shape.answer
        if answer is None:
            return None
        return Question(
            self._questions[name], answer.into, answer.skip, answer.always, answer.other == "words"
        )

    def _kind(self, answer: AnswerShape, state: str, path: Path) -> QuestionKind:
        # long: one line a kind.
        slot = f"{state}.answer"
        match answer.kinds()[0]:
            case "choice":
                return ChoiceQuestion(
                    self._options(answer.choice, slot, path), answer.other is not None
                )
            case "choices":
                return ChoicesQuestion(
                    self._options(answer.choices, slot, path), answer.other is not None
                )
            case "scale":
                low, high = answer.scale or (0, 10)
                return ScaleQuestion(
                    low,
                    high,
                    self._word(answer.low, f"{slot}.low"),
                    self._word(answer.high, f"{slot}.high"),
                )
            case "number":
                low, high = answer.number or (0, 0)
                return NumberQuestion(low, high, self._numbers(answer.buttons, path))
            case "amount":
                return AmountQuestion(answer.amount or ())
            case "time":
                return TimeQuestion(answer.time == "evening", answer.buttons)
            case "day":
                return DayQuestion()
            case "yes_no" if answer.yes_no is not None:
                labels = answer.yes_no
                return YesNoQuestion(
                    self._text(labels.yes, f"{slot}.yes"), self._text(labels.no, f"{slot}.no")
                )
            case "pick":
                return self._pick(answer, path)
        return TextQuestion(answer.text or 1000)

    def _pick(self, answer: AnswerShape, path: Path) -> PickQuestion:
        shape = answer.pick
        for of in ("scripts", "records", "words"):
            words = getattr(shape, of)
            if words is not None:
                return PickQuestion(of, self._expression(words, (*path, "pick", of)).expression)
        raise AssertionError("the shape lets no other pick through")

    def _options(
        self, shapes: Mapping[str, OptionShape] | None, slot: str, path: Path
    ) -> tuple[Choosable, ...]:
        return tuple(self._option(id_, shape, slot, path) for id_, shape in (shapes or {}).items())

    def _option(self, id_: str, shape: OptionShape, slot: str, path: Path) -> Choosable:
        when = None
        if shape.when is not None:
            when = self._expression(shape.when, (*path, "choice", id_, "when")).expression
        return Choosable(id_, self._text(shape.label, f"{slot}.{id_}"), dict(shape.asked), when)

    def _numbers(self, words: Iterable[str], path: Path) -> tuple[int, ...]:
        if not all(word.isdecimal() for word in words):
            self._find(
                (*path, "buttons"), "no-number", "buttons of a number are numbers", "Write digits."
            )
            return ()
        return tuple(int(word) for word in words)

    def _word(self, words: str | None, slot: str) -> Text | None:
        return None if words is None else self._text(words, slot)

    def _text(self, words: str, slot: str) -> Text:
        return Text(f"{self._shape.script}.{slot}", words)

    def _find(self, path: Sequence[str | int], code: str, what: str, mend: str) -> None:
        place: Place = self._source.place(tuple(path))
        self.findings.append(Finding(place, code, what, mend))
