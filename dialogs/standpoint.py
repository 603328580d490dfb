"""What the world looks like from a state of a run: values, guards, sentences, options."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from dialogs.catalog import Catalog
from dialogs.effects import Button, WrittenButtons
from dialogs.evaluation import evaluate
from dialogs.expressions import Expression
from dialogs.frozen import dataclass
from dialogs.helplines import NAMES as LINE_NAMES
from dialogs.insights import INSIGHTS, View
from dialogs.library import NO, YES, Library, Prepared
from dialogs.messages import Day, Fragments, Message, Number, Quantity, Several, Shown, Text, Words
from dialogs.profile import TYPES as PROFILE_TYPES
from dialogs.profile import profile_value
from dialogs.questions.amounts import AmountQuestion
from dialogs.questions.asked import Choosable, Offer
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.days import SHOWN_DAYS, DayQuestion
from dialogs.questions.kinds import QuestionKind, is_fixed
from dialogs.questions.moments import MomentQuestion
from dialogs.questions.numbers import NumberQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.questions.scales import ScaleQuestion
from dialogs.questions.texts import TextQuestion
from dialogs.questions.times import TimeQuestion
from dialogs.questions.yes_no import YesNoQuestion
from dialogs.script import Bubble, Guard, Line, Script
from dialogs.session import Run
from dialogs.types import TEXT, Type
from dialogs.values import Amount, Value
from dialogs.wording import word

SUMMARY = "summary"
OPEN = Words("…")
TODAY = Text("days.today", "Vandaag")
YESTERDAY = Text("days.yesterday", "Gisteren")


@dataclass(frozen=True, slots=True)
class Standpoint:
    """One run of one script, seen with a person's records and settings at a moment."""

    library: Library
    view: View
    script: Script
    run: Run
    catalog: Catalog

    # -- values ---------------------------------------------------------------

    def value(self, name: str) -> Value:
        """Return the value of a variable, a setting or an insight; None when it is open."""
        if name in self.run.variables:
            return self.run.variables[name]
        if name in PROFILE_TYPES:
            return profile_value(self.view.profile, name)
        if name in INSIGHTS and not INSIGHTS[name].signature.takes:
            return INSIGHTS[name].work_out(self.view)
        return None

    def evaluate(self, expression: Expression) -> Value:
        """Return the expression's value here."""
        return evaluate(expression, self.value, self._ask)

    def _ask(self, name: str, args: tuple[Value, ...]) -> Value:
        if name == "cards_for":
            return self.library.cards_for(str(args[0]))
        return INSIGHTS[name].work_out(self.view, *args)

    def holds(self, guard: Guard | None) -> bool:
        """Say whether the guard is surely true; an open answer makes it false."""
        return guard is None or self.evaluate(guard.expression) is True

    # -- sentences ------------------------------------------------------------

    def message(self, bubble: Bubble, seed: int) -> Message | None:
        """Return what the bubble says here; None when none of its lines holds."""
        lines = (line for line in bubble.lines if self.holds(line.when))
        if bubble.how != "any":
            first = next(lines, None)
            return self.say(first) if first else None
        ways = tuple(lines)
        return self.say(ways[seed % len(ways)]) if ways else None

    def say(self, line: Line) -> Message:
        """Return the line with its values."""
        return Message(line.text, tuple((name, self.shown(name)) for name in sorted(line.names)))

    def shown(self, name: str) -> Shown:
        """Return how the value of *name* is shown."""
        if name == SUMMARY:
            return self.summary()
        if name in LINE_NAMES and name not in self.run.variables:
            country = profile_value(self.view.profile, "country")
            return self.library.line(country, name, self.catalog.locale)
        return self._show(name, self._type(name), self.value(name))

    def _type(self, name: str) -> Type:
        if name in self.script.names:
            return self.script.names[name]
        return INSIGHTS[name].signature.gives if name in INSIGHTS else TEXT

    def _show(self, name: str, kind: Type, value: Value) -> Shown:
        match value:
            case str():
                return self._show_text(name, kind, value)
            case None:
                return OPEN
            case bool():
                return YES if value else NO
            case int() | float():
                return Number(value)
            case Amount():
                return Quantity(value)
            case tuple():
                return self._show_list(name, kind, value)

    def _show_text(self, name: str, kind: Type, value: str) -> Shown:
        if kind.kind in ("choice", "choices"):
            return self.library.label(self.script.id, name, value)
        if kind.kind == "script" and value in self.library.scripts:
            return self.library.scripts[value].title
        return Day(value) if kind.kind == "day" else Words(value)

    def _show_list(self, name: str, kind: Type, items: Sequence[str]) -> Shown:
        if not items:
            return OPEN
        if kind.kind == "scripts":
            return Several(tuple(self.library.scripts[item].title for item in items))
        if kind.kind in ("records", "words"):
            return Several(tuple(Words(item) for item in items))
        return Several(tuple(self.library.label(self.script.id, name, item) for item in items))

    def summary(self) -> Shown:
        """Return the script's record in one line; fragments with an open name are left out."""
        parts = tuple(self.say(line) for line in self.script.summary if self._is_told(line))
        return Fragments(parts) if parts else OPEN

    def _is_told(self, line: Line) -> bool:
        return self.holds(line.when) and all(
            self.value(name) not in (None, (), "") for name in line.names
        )

    # -- options --------------------------------------------------------------

    def offers(self, kind: QuestionKind) -> tuple[Offer, ...]:
        """Return the options that are offered for a question of this kind, here and now."""
        return self._prepared(kind).offers

    def buttons(self, kind: QuestionKind) -> tuple[Button, ...]:
        """Return the buttons for what is offered here and now."""
        return self._prepared(kind).buttons

    def _prepared(self, kind: QuestionKind) -> Prepared:
        """Return what is offered; what never changes is worked out once for each locale."""
        place = (id(kind), self.catalog.locale)
        found = self.library.prepared.get(place)
        if found is None:
            offers = self._offers(kind)
            buttons = tuple(Button(one.id, one.shown) for one in offers)
            if not is_fixed(kind):
                return Prepared(kind, offers, buttons)
            found = Prepared(kind, offers, WrittenButtons(buttons))
            self.library.prepared[place] = found
        return found

    def _offers(self, kind: QuestionKind) -> tuple[Offer, ...]:  # noqa: C901 - one case a kind
        match kind:
            case ChoiceQuestion(options=options) | ChoicesQuestion(options=options):
                return tuple(self._choose(option) for option in options if self._is_offered(option))
            case ScaleQuestion(low=low, high=high):
                return self._numbers(range(low, high + 1))
            case NumberQuestion(shown=numbers):
                return self._numbers(numbers)
            case TimeQuestion(shown=times):
                return tuple(self._offer(time, time, Words(time)) for time in times)
            case YesNoQuestion(yes=yes, no=no):
                return (
                    self._offer("yes", value=True, shown=yes),
                    self._offer("no", value=False, shown=no),
                )
            case DayQuestion(is_coming=is_coming):
                return self._days(1 if is_coming else -1)
            case PickQuestion():
                return self._picks(kind)
            case AmountQuestion() | MomentQuestion() | TextQuestion():
                return ()

    def _is_offered(self, option: Choosable) -> bool:
        return option.when is None or self.evaluate(option.when) is True

    def _choose(self, option: Choosable) -> Offer:
        offer = self._offer(option.id, option.id, option.label)
        return Offer(offer.id, offer.value, offer.shown, offer.label, option.words())

    def _offer(self, id_: str, value: Value, shown: Shown) -> Offer:
        return Offer(id_, value, shown, word(shown, self.catalog))

    def _numbers(self, numbers: Iterable[int]) -> tuple[Offer, ...]:
        return tuple(self._offer(str(number), number, Number(number)) for number in numbers)

    def _days(self, way: int) -> tuple[Offer, ...]:
        """Return the days before, today with them, or those after it."""
        first = 1 if way > 0 else 0
        days = [
            self.view.today + timedelta(days=way * far) for far in range(first, first + SHOWN_DAYS)
        ]
        named: dict[str, Shown] = {self.view.today.isoformat(): TODAY}
        named[(self.view.today - timedelta(days=1)).isoformat()] = YESTERDAY
        shown = [(day.isoformat(), named.get(day.isoformat())) for day in days]
        return tuple(self._offer(iso, iso, name or Day(iso)) for iso, name in shown)

    def _picks(self, kind: PickQuestion) -> tuple[Offer, ...]:
        items = self.evaluate(kind.items)
        if not isinstance(items, tuple):
            return ()
        return tuple(self._offer(item, item, self._item(kind.of, item)) for item in items)

    def _item(self, of: str, item: str) -> Shown:
        if of == "scripts" and item in self.library.scripts:
            return self.library.scripts[item].title
        return self._record(item) if of == "records" else Words(item)

    def _record(self, key: str) -> Shown:
        record = self.view.records.get(key)
        keeper = self.library.keeper(record.kind) if record else None
        if record is None or keeper is None:
            return Words(key)
        run = Run(keeper.id, keeper.begin, dict(record.fields))
        there = Standpoint(self.library, self.view, keeper, run, self.catalog)
        return there.summary()
