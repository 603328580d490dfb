"""What may be answered: one question kind for each way an author writes an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dialogs.drafting.draft import Draft
from dialogs.drafting.guards import check_flag, read_guard, type_of
from dialogs.messages import Text
from dialogs.nodes import Path
from dialogs.questions.amounts import AmountQuestion
from dialogs.questions.asked import Choosable
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.days import DayQuestion
from dialogs.questions.kinds import QuestionKind
from dialogs.questions.moments import MomentQuestion
from dialogs.questions.numbers import NumberQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.questions.scales import ScaleQuestion
from dialogs.questions.texts import TextQuestion
from dialogs.questions.times import TimeQuestion
from dialogs.questions.yes_no import YesNoQuestion
from dialogs.script import Question
from dialogs.shape import AnswerShape, OptionShape, PickShape, YesNoShape
from dialogs.types import LISTS, TEXT


def compile_question(draft: Draft, state: str, shape: AnswerShape | None) -> Question | None:
    """Return the question of *state*, with the expressions in it checked; every name is known."""
    if shape is None:
        return None
    path: Path = ("states", state, "answer")
    kind = draft.kinds[state]
    _check_expressions(draft, kind, shape, path)
    return Question(
        kind,
        shape.into,
        shape.skip,
        is_always=shape.always,
        takes_words=shape.other is not None,
        plainly=shape.plainly,
        found_after=shape.found_after,
        leaves_names_out=shape.without == "names",
        is_speech=shape.other == "speech",
        hears=_hears(draft, shape, path),
    )


def _hears(draft: Draft, shape: AnswerShape, path: Path) -> tuple[tuple[str, str], ...]:
    for name, insight in shape.hears.items():
        signature = draft.insights.get(insight)
        if signature is None or signature.takes != (TEXT,):
            what = f"{insight} finds nothing in a text"
            draft.find((*path, "hears", name), "no-insight", what, "Name an insight of one text.")
    return tuple(shape.hears.items())


def _check_expressions(draft: Draft, kind: QuestionKind, shape: AnswerShape, path: Path) -> None:
    match kind:
        case ChoiceQuestion(options=options) | ChoicesQuestion(options=options):
            for option in options:
                if option.when is not None:
                    at = _option_path(path, shape, option.id)
                    check_flag(draft, option.when, _words(shape, option.id), at)
        case PickQuestion(of=of, items=items):
            at = (*path, "pick", of)
            given = type_of(draft, items, at)
            if given.kind not in (*LISTS, "any"):
                what = f"a {given.kind} is no list to pick from"
                draft.find(at, "no-list", what, "Name a list, or an insight that gives one.")
        case _:
            return


def _option_path(path: Path, shape: AnswerShape, option: str) -> Path:
    return (*path, "choice" if shape.choice is not None else "choices", option, "when")


def _words(shape: AnswerShape, option: str) -> str:
    options = shape.choice if shape.choice is not None else shape.choices or {}
    return options[option].when or ""


def compile_kind(draft: Draft, shape: AnswerShape, state: str, path: Path) -> QuestionKind:
    """Return the kind of answer; the names in its expressions are not looked at yet."""
    slot = f"{state}.answer"
    own_words = shape.other is not None
    match shape:
        case AnswerShape(choice=dict(options)):
            return ChoiceQuestion(_options(draft, options, slot, (*path, "choice")), own_words)
        case AnswerShape(choices=dict(options)):
            return ChoicesQuestion(_options(draft, options, slot, (*path, "choices")), own_words)
        case AnswerShape(yes_no=YesNoShape(yes=yes, no=no)):
            return YesNoQuestion(draft.text(yes, f"{slot}.yes"), draft.text(no, f"{slot}.no"))
        case AnswerShape(pick=PickShape() as pick):
            return _pick(draft, pick, path)
        case AnswerShape(text=int(longest)):
            return TextQuestion(longest, shape.finishes)
        case AnswerShape(day=str(which)):
            return DayQuestion(is_coming=which == "coming")
        case AnswerShape(moment=str()):
            return MomentQuestion()
        case _:
            return _measure(draft, shape, slot, path)


def _measure(draft: Draft, shape: AnswerShape, slot: str, path: Path) -> QuestionKind:
    match shape:
        case AnswerShape(scale=(low, high)):
            low_words = _word(draft, shape.low, f"{slot}.low")
            return ScaleQuestion(low, high, low_words, _word(draft, shape.high, f"{slot}.high"))
        case AnswerShape(number=(low, high)):
            return NumberQuestion(low, high, _numbers(draft, shape.buttons, path))
        case AnswerShape(time=str(part)):
            return TimeQuestion(part == "evening", shape.buttons)
        case _:
            return AmountQuestion(shape.amount or ())


def _pick(draft: Draft, shape: PickShape, path: Path) -> PickQuestion:
    of, words = shape.item
    return PickQuestion(of, read_guard(draft, words, (*path, "pick", of)).expression)


def _options(
    draft: Draft, shapes: Mapping[str, OptionShape], slot: str, path: Path
) -> tuple[Choosable, ...]:
    return tuple(_option(draft, id_, shape, slot, path) for id_, shape in shapes.items())


def _option(draft: Draft, id_: str, shape: OptionShape, slot: str, path: Path) -> Choosable:
    when = None
    if shape.when is not None:
        when = read_guard(draft, shape.when, (*path, id_, "when")).expression
    asked = {str(lang): phrases for lang, phrases in shape.asked.items()}
    return Choosable(id_, draft.text(shape.label, f"{slot}.{id_}"), asked, when)


def _numbers(draft: Draft, words: Iterable[str], path: Path) -> tuple[int, ...]:
    if not all(word.isascii() and word.isdecimal() for word in words):
        what = "buttons of a number are numbers"
        draft.find((*path, "buttons"), "no-number", what, "Write digits.")
        return ()
    return tuple(int(word) for word in words)


def _word(draft: Draft, words: str | None, slot: str) -> Text | None:
    return None if words is None else draft.text(words, slot)
