"""Sheets in a rehearsal: shared by the people of one transcript, as the store would keep them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.sharing import CODE_LIVES, LONGEST
from dialogs.effects import BeginSheet, Effect, EndSheet, JoinSheet, WriteSheet
from dialogs.sheets import Invitation, Shared, Side, sheet_from_json, sheet_to_json

CODES = ("7K4M9QFT", "8R2C5WHX", "3TN9B6YD", "P4V7G2ZK")
"""The codes that are drawn, in turn."""


@dataclass(slots=True)
class _Kept:
    """One sheet: its text, who sits at it, its code while that is not used."""

    text: str
    sides: dict[str, Side]
    code: str | None
    begun_at: datetime


class Desk:
    """Where the sheets of one transcript lie."""

    def __init__(self) -> None:
        """Begin with none."""
        self._sheets: list[_Kept] = []
        self._drawn = 0

    @property
    def fresh_code(self) -> str:
        """Return the code for the next sheet."""
        return CODES[self._drawn % len(CODES)]

    def shared_by(self, person: str, now: datetime) -> Shared | None:
        """Return the sheet that *person* shares at *now*."""
        found = self._of(person)
        if found is None or now - found.begun_at >= LONGEST:
            return None
        return Shared(sheet_from_json(found.text), found.sides[person])

    def invitation(self, code: str | None, person: str, now: datetime) -> Invitation | None:
        """Return where *code* leads *person*."""
        found = [one for one in self._sheets if one.code == code and person not in one.sides]
        if code is None or not found or now - found[0].begun_at >= CODE_LIVES:
            return None
        return Invitation(code, sheet_from_json(found[0].text))

    def take(self, person: str, effects: Iterable[Effect], now: datetime) -> None:
        """Do to the sheets what a turn asks for."""
        for effect in effects:
            match effect:
                case BeginSheet(code=code, sheet=sheet):
                    self.end(person)
                    self._drawn += 1
                    self._sheets.append(_Kept(sheet_to_json(sheet), {person: "a"}, code, now))
                case JoinSheet(code=code, sheet=sheet):
                    self.end(person)
                    self._join(person, code, sheet_to_json(sheet))
                case WriteSheet(sheet=sheet) if found := self._of(person):
                    found.text = sheet_to_json(sheet)
                case EndSheet():
                    self.end(person)
                case _:
                    continue

    def end(self, person: str) -> None:
        """End the sheet that *person* shares, for both."""
        self._sheets = [one for one in self._sheets if person not in one.sides]

    def _join(self, person: str, code: str, text: str) -> None:
        for one in self._sheets:
            if one.code == code:
                one.text, one.code = text, None
                one.sides[person] = "b"

    def _of(self, person: str) -> _Kept | None:
        return next((one for one in self._sheets if person in one.sides), None)
