"""The union of question kinds, and what every kind is given when it reads."""

from __future__ import annotations

from typing import TypeAlias

from dialogs.questions.amounts import AmountQuestion
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.days import DayQuestion
from dialogs.questions.moments import MomentQuestion
from dialogs.questions.numbers import NumberQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.questions.scales import ScaleQuestion
from dialogs.questions.texts import TextQuestion
from dialogs.questions.times import TimeQuestion
from dialogs.questions.yes_no import YesNoQuestion

QuestionKind: TypeAlias = (
    AmountQuestion
    | ChoiceQuestion
    | ChoicesQuestion
    | DayQuestion
    | MomentQuestion
    | NumberQuestion
    | PickQuestion
    | ScaleQuestion
    | TextQuestion
    | TimeQuestion
    | YesNoQuestion
)


def is_fixed(kind: QuestionKind) -> bool:
    """Say whether a question of this kind offers the same to everybody, always."""
    match kind:
        case ChoiceQuestion(options=options) | ChoicesQuestion(options=options):
            return all(option.when is None for option in options)
        case DayQuestion() | PickQuestion():
            return False
        case _:
            return True
