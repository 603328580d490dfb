"""One agreement sheet that two people share: what stands on it, and what each may do with it.

Words and labels are kept as they were written, so that both read the same whatever their language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from dialogs.changes import replace

Side: TypeAlias = Literal["a", "b"]
SheetDeed: TypeAlias = Literal[
    "begin", "join", "propose", "agree", "take_back", "end", "see", "tell", "ask", "miss"
]
"""What scripts may do: `miss` notes a code that led nowhere, the rest is done to a sheet."""
SIDES: tuple[Side, Side] = ("a", "b")
MOST_LINES = 8
LONGEST_LINE = 200
YES = "✓"
"""Stands for a yes, in every language; what people type can't hold it."""
_NOT_KEPT = re.compile(r"[\s✓✔☑✅\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")


@dataclass(frozen=True)  # without slots, so that `replace` is quick
class Agreement:
    """One line: somebody's own words, and who said yes. Its number is never used again."""

    number: int
    words: str
    yes: frozenset[Side]

    @property
    def stands(self) -> bool:
        """Say whether both said yes."""
        return len(self.yes) == len(SIDES)


@dataclass(frozen=True)  # as above
class Seat:
    """One of the two: what they are called here, and to what they said yes, on which day.

    *changed* counts what they did to the sheet; *seen* is as far as they saw of the other's,
    *heard* as far as they were told that there is something new, on the local day *told*. *asked*
    is the last day on which they were asked whether they still want it.
    """

    label: str
    consent: str
    changed: int = 0
    seen: int = 0
    heard: int = 0
    told: str = ""
    asked: str = ""


@dataclass(frozen=True)  # as above
class Sheet:
    """The sheet: who sits at it, and the lines in the order in which they came."""

    seats: Mapping[Side, Seat]
    lines: tuple[Agreement, ...] = ()
    numbered: int = 0

    def text(self) -> str:
        """Return what both read, byte for byte."""
        return "\n".join(self._line(line) for line in self.lines)

    def _line(self, line: Agreement) -> str:
        said = [f"{YES} {self.seats[side].label}" for side in SIDES if side in line.yes]
        return f"{line.number}. {line.words}\n    {'  '.join(said)}"


@dataclass(frozen=True)  # as above
class Shared:
    """What a person shares: the sheet, and which side is theirs.

    *begun_with*, *joined_with*: the code by which that came about in this very turn.
    """

    sheet: Sheet
    side: Side
    begun_with: str = ""
    joined_with: str = ""

    @property
    def seat(self) -> Seat:
        """Return the person's own seat."""
        return self.sheet.seats[self.side]

    @property
    def is_new(self) -> bool:
        """Say whether the other changed something they neither saw nor were told of."""
        return self.others_changes > max(self.seat.seen, self.seat.heard)

    @property
    def others_changes(self) -> int:
        """Return how often the other changed something."""
        return sum(one.changed for side, one in self.sheet.seats.items() if side != self.side)

    def to_agree(self) -> tuple[Agreement, ...]:
        """Return the lines that wait for this person's yes."""
        return tuple(line for line in self.sheet.lines if self.side not in line.yes)

    def agreed(self) -> tuple[Agreement, ...]:
        """Return the lines this person said yes to."""
        return tuple(line for line in self.sheet.lines if self.side in line.yes)


@dataclass(frozen=True)  # as above
class Invitation:
    """A code in hand that leads to a sheet."""

    code: str
    sheet: Sheet


@dataclass(frozen=True)  # as above
class Together:
    """What a person's session remembers that bears on sharing.

    *signs*: kinds of danger, and of doubt, each with the local day (ISO) of the last. *made* and
    *wrong*: when (UTC, ISO) codes were made, and given that led nowhere.
    """

    signs: Mapping[str, str] = field(default_factory=dict)
    made: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


NOTHING = Together()


def clean_line(words: str) -> str:
    """Return words as they may stand on a sheet: on one line, without our own signs."""
    return _NOT_KEPT.sub(" ", words).strip()[:LONGEST_LINE].strip()


# -- what each may do ----------------------------------------------------------------


def begin(label: str, consent: str) -> Sheet:
    """Return a new sheet, its first seat taken."""
    return Sheet({"a": Seat(label, consent)})


def join(sheet: Sheet, label: str, consent: str) -> Sheet:
    """Return the sheet with both seats taken; two who are called the same are told apart."""
    taken = sheet.seats["a"].label == label
    return replace(
        sheet, seats={**sheet.seats, "b": Seat(f"{label} 2" if taken else label, consent)}
    )


def propose(shared: Shared, words: str) -> Shared:
    """Add a line that this person says yes to; on a full sheet, or of no words, nothing changes."""
    words, sheet = clean_line(words), shared.sheet
    if not words or len(sheet.lines) >= MOST_LINES:
        return shared
    number = sheet.numbered + 1
    line = Agreement(number, words, frozenset({shared.side}))
    return _changed(shared, replace(sheet, lines=(*sheet.lines, line), numbered=number))


def agree(shared: Shared, number: int) -> Shared:
    """Say yes to a line."""
    if number not in [line.number for line in shared.to_agree()]:
        return shared
    lines = tuple(
        replace(line, yes=line.yes | {shared.side}) if line.number == number else line
        for line in shared.sheet.lines
    )
    return _changed(shared, replace(shared.sheet, lines=lines))


def take_back(shared: Shared, number: int) -> Shared:
    """Take a line off the sheet, for both, that this person had said yes to."""
    if number not in [line.number for line in shared.agreed()]:
        return shared
    lines = tuple(line for line in shared.sheet.lines if line.number != number)
    return _changed(shared, replace(shared.sheet, lines=lines))


def see(shared: Shared) -> Shared:
    """Note that this person saw all there is."""
    return _seated(shared, replace(shared.seat, seen=shared.others_changes))


def tell(shared: Shared, day: str) -> Shared:
    """Note that this person was told, on that day, that there is something new."""
    return _seated(shared, replace(shared.seat, told=day, heard=shared.others_changes))


def ask(shared: Shared, day: str) -> Shared:
    """Note that this person was asked, on that day, whether they still want the sheet."""
    return _seated(shared, replace(shared.seat, asked=day))


def _changed(shared: Shared, sheet: Sheet) -> Shared:
    seat = replace(shared.seat, changed=shared.seat.changed + 1)
    return _seated(replace(shared, sheet=sheet), seat)


def _seated(shared: Shared, seat: Seat) -> Shared:
    sheet = replace(shared.sheet, seats={**shared.sheet.seats, shared.side: seat})
    return replace(shared, sheet=sheet)


# -- to and from JSON ----------------------------------------------------------------


def sheet_to_json(sheet: Sheet) -> str:
    """Return *sheet* as JSON text."""
    seats = {
        side: [one.label, one.consent, one.changed, one.seen, one.heard, one.told, one.asked]
        for side, one in sheet.seats.items()
    }
    lines = [[line.number, line.words, sorted(line.yes)] for line in sheet.lines]
    data = {"version": 1, "seats": seats, "lines": lines, "numbered": sheet.numbered}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def sheet_from_json(text: str) -> Sheet:
    """Return the sheet that *sheet_to_json* wrote; raise ValueError for anything else."""
    try:
        data: dict[str, Any] = json.loads(text)  # Any: JSON, checked by use
        if data["version"] != 1:
            raise ValueError("a sheet of another version")
        seats = {side: Seat(*data["seats"][side]) for side in SIDES if side in data["seats"]}
        lines = tuple(Agreement(n, words, frozenset(yes)) for n, words, yes in data["lines"])
        return Sheet(seats, lines, data["numbered"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"a damaged sheet: {type(error).__name__}") from None
