"""The peer `transitions`: one machine for everybody, each person's answers a model of it."""

from __future__ import annotations

from typing import Any

from transitions import Machine

from bench.dialogue import ENGLISH, OPTIONS, Move
from bench.plain import NO_ROWS, Reply, Translate, number_in, option_rows, scale_rows, sum_up

STATES = ("idle", "craving", "situation", "who", "thoughts", "used", "amount", "shown", "end")
WAYS = (
    ("situation", "craving", "craving_fits"),
    ("craving", "craving", None),
    ("who", "situation", "situation_fits"),
    ("situation", "situation", None),
    ("thoughts", "who", None),
    ("used", "thoughts", None),
    ("amount", "used", "says_yes"),
    ("shown", "used", "says_no"),
    ("used", "used", None),
    ("shown", "amount", "amount_fits"),
    ("amount", "amount", None),
    ("end", "shown", "shows"),
    ("shown", "shown", None),
)
"""Where to, from where, and on what condition; the first that holds is taken."""


class Answers:
    """One person's answers, with the conditions the machine asks and what is said on arriving."""

    state: str

    def __init__(self, translate: Translate) -> None:
        """Begin without answers."""
        self._ = translate
        self.data: dict[str, Any] = {}
        self.reply: Reply = ("", NO_ROWS)

    def begin(self, move: Move) -> None:
        """Throw earlier answers away."""
        self.data = {}
        self.arrive(move)

    def craving_fits(self, move: Move) -> bool:
        """Take a craving down if it is one."""
        self.data["craving"] = number_in(move.text, 0, 10)
        return self.data["craving"] is not None

    def situation_fits(self, move: Move) -> bool:
        """Take a situation down if it is one."""
        self.data["situation"] = move.tap
        return move.tap in OPTIONS["situation"]

    def says_yes(self, move: Move) -> bool:
        """Take a yes down."""
        self.data["used"] = move.tap
        return move.tap == "yes"

    def says_no(self, move: Move) -> bool:
        """Take a no down."""
        return move.tap == "no"

    def amount_fits(self, move: Move) -> bool:
        """Take an amount down if it is one."""
        self.data["amount"] = number_in(move.text, 0, 1000)
        return self.data["amount"] is not None

    def shows(self, move: Move) -> bool:
        """Say whether the sum is wanted."""
        return move.tap == "show"

    def arrive(self, move: Move) -> None:
        """Say what belongs to the state that was reached."""
        if self.state == "thoughts":
            self.data["who"] = move.text
        if self.state == "used" and not move.tap:
            self.data["thoughts"] = move.text
        self.reply = self._text(), self._rows()

    def _text(self) -> str:
        if self.state == "end":
            return sum_up(self._, self.data)
        return self._(ENGLISH["ready" if self.state == "shown" else self.state])

    def _rows(self) -> Any:
        if self.state == "craving":
            return scale_rows()
        if self.state in OPTIONS:
            return option_rows(self.state, self._, width=1 if self.state == "shown" else 2)
        return NO_ROWS


class TransitionsMachine:
    """The machine; `join` makes a person a model of it."""

    def __init__(self, translate: Translate) -> None:
        """Draw the ways from state to state."""
        self._translate = translate
        self._machine = Machine(
            model=None, states=list(STATES), initial="idle", auto_transitions=False
        )
        self._machine.add_transition("start", "*", "craving", after="begin")
        for to, source, condition in WAYS:
            self._machine.add_transition("answer", source, to, conditions=condition, after="arrive")

    def join(self) -> Answers:
        """Return a new person's answers."""
        answers = Answers(self._translate)
        self._machine.add_model(answers)
        return answers

    def step(self, answers: Answers, move: Move) -> Reply:
        """Take one step."""
        trigger: Any = answers  # the machine gives its models their triggers
        (trigger.start if move.text == "/start" else trigger.answer)(move)
        return answers.reply
