"""The yardstick: a state machine by hand, a dict of functions, gettext for each text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bench.dialogue import ENGLISH, OPTIONS, Move

Data = dict[str, Any]
Rows = list[list[tuple[str, str]]]
Reply = tuple[str, Rows]
Translate = Callable[[str], str]

NO_ROWS: Rows = []


def number_in(text: str, low: int, high: int) -> int | None:
    """Return the number that *text* is, if it lies between these."""
    try:
        number = int(text)
    except ValueError:
        return None
    return number if low <= number <= high else None


def scale_rows() -> Rows:
    """Return the buttons 0 to 10."""
    return [
        [(str(number), f"craving:{number}") for number in row] for row in (range(6), range(6, 11))
    ]


def option_rows(question: str, _: Translate, *, width: int) -> Rows:
    """Return the buttons of a question, so many in a row."""
    buttons = [(_(ENGLISH[option]), f"{question}:{option}") for option in OPTIONS[question]]
    return [buttons[at : at + width] for at in range(0, len(buttons), width)]


def sum_up(_: Translate, data: Data) -> str:
    """Return the last message."""
    sentence = _(ENGLISH["sum" if data["used"] == "yes" else "sum_without"])
    return sentence.format(
        craving=data["craving"],
        situation=_(ENGLISH[data["situation"]]),
        who=data["who"],
        thoughts=data["thoughts"],
        used=_(ENGLISH[data["used"]]),
        amount=data.get("amount"),
    )


class PlainMachine:
    """One step: where somebody is and what they did, to what is said and shown."""

    def __init__(self, translate: Translate) -> None:
        """Speak the language of *translate*."""
        self._ = translate
        self._states: dict[str, Callable[[Data, Move], Reply]] = {
            "craving": self._craving,
            "situation": self._situation,
            "who": self._who,
            "thoughts": self._thoughts,
            "used": self._used,
            "amount": self._amount,
            "shown": self._shown,
        }

    def step(self, data: Data, move: Move) -> Reply:
        """Take one step of a person whose state and answers are *data*."""
        if move.text == "/start":
            data.clear()
            data["state"] = "craving"
            return self._(ENGLISH["craving"]), scale_rows()
        return self._states[data["state"]](data, move)

    def _craving(self, data: Data, move: Move) -> Reply:
        number = number_in(move.text, 0, 10)
        if number is None:
            return self._(ENGLISH["range"]).format(low=0, high=10), scale_rows()
        data["craving"], data["state"] = number, "situation"
        return self._(ENGLISH["situation"]), option_rows("situation", self._, width=2)

    def _situation(self, data: Data, move: Move) -> Reply:
        if move.tap not in OPTIONS["situation"]:
            return self._(ENGLISH["situation"]), option_rows("situation", self._, width=2)
        data["situation"], data["state"] = move.tap, "who"
        return self._(ENGLISH["who"]), NO_ROWS

    def _who(self, data: Data, move: Move) -> Reply:
        data["who"], data["state"] = move.text, "thoughts"
        return self._(ENGLISH["thoughts"]), NO_ROWS

    def _thoughts(self, data: Data, move: Move) -> Reply:
        data["thoughts"], data["state"] = move.text, "used"
        return self._(ENGLISH["used"]), option_rows("used", self._, width=2)

    def _used(self, data: Data, move: Move) -> Reply:
        if move.tap not in OPTIONS["used"]:
            return self._(ENGLISH["used"]), option_rows("used", self._, width=2)
        data["used"] = move.tap
        data["state"] = "amount" if move.tap == "yes" else "shown"
        if move.tap == "yes":
            return self._(ENGLISH["amount"]), NO_ROWS
        return self._(ENGLISH["ready"]), option_rows("shown", self._, width=1)

    def _amount(self, data: Data, move: Move) -> Reply:
        number = number_in(move.text, 0, 1000)
        if number is None:
            return self._(ENGLISH["range"]).format(low=0, high=1000), NO_ROWS
        data["amount"], data["state"] = number, "shown"
        return self._(ENGLISH["ready"]), option_rows("shown", self._, width=1)

    def _shown(self, data: Data, move: Move) -> Reply:
        if move.tap != "show":
            return self._(ENGLISH["ready"]), option_rows("shown", self._, width=1)
        data["state"] = "end"
        return sum_up(self._, data), NO_ROWS
