"""Sharing a sheet in a turn: what is done to it, and what closes the way to it.

Fear and danger close it without a word of why (docs/decisions/0014).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from dialogs import limits, sheets
from dialogs.changes import replace
from dialogs.effects import BeginSheet, Effect, EndSheet, JoinSheet, WriteSheet
from dialogs.profile import CONSENT_VERSION, profile_value
from dialogs.reading.codes import as_shown, find_code, is_code
from dialogs.sheets import Shared, SheetDeed, Together
from dialogs.values import Value

if TYPE_CHECKING:
    from dialogs.insights import View  # insights names these; the type comes back for checking
    from dialogs.session import Session
    from dialogs.walk import Walk  # actions pass through here

LASTING = ("violence", "child_in_danger")
"""Signs that never pass while we know somebody."""
AGAIN, TAKEN_BACK, UNCLEAR = " again", " taken back", " unclear"
"""Behind the name of a danger: heard once more; said to be a misunderstanding; asked about."""
LONG_AGO = "0001-01-01"
CODE = "code"
"""The variable in which a script holds a code that was given."""


# -- what closes the way -------------------------------------------------------------


def note_sign(walk: Walk, danger: str) -> None:
    """Remember that danger was heard today; beside an earlier sign, so that either may go alone."""
    signs, today = walk.together.signs, _today(walk)
    is_again = danger in signs and (danger in LASTING or signs[danger] != today)
    _keep_signs(walk, {**signs, danger + AGAIN * is_again: today})


def note_doubt(walk: Walk, danger: str) -> None:
    """Remember that words were heard today which may be danger, where that counts at all."""
    if danger in LASTING:
        _keep_signs(walk, {**walk.together.signs, danger + UNCLEAR: _today(walk)})


def clear_sign(walk: Walk, danger: str) -> None:
    """The alarm that was heard last was a misunderstanding; what was heard before it stays.

    It counts on for a while, and longer where somebody may be made to say so.
    """
    signs = dict(walk.together.signs)
    day = signs.pop(danger + AGAIN, None) or signs.pop(danger, None)
    if day is not None:
        signs[danger + (TAKEN_BACK if danger in LASTING else UNCLEAR)] = day
    _keep_signs(walk, signs)


def _keep_signs(walk: Walk, signs: Mapping[str, str]) -> None:
    walk.together = replace(walk.together, signs=signs)


def _today(walk: Walk) -> str:
    return walk.view().today.isoformat()


def last_sign(profile: Mapping[str, Value], together: Together, today: date) -> str | None:
    """Return the day of the last sign that still counts; None: there is none."""
    if profile_value(profile, "afraid"):
        return str(profile_value(profile, "safe_asked") or LONG_AGO)
    feared = [LONG_AGO] if profile_value(profile, "fear_seen") else []
    signs = [day for name, day in together.signs.items() if _counts(name, day, today)]
    return max(signs + feared, default=None)


def _counts(name: str, day: str, today: date) -> bool:
    if name.removesuffix(AGAIN) in LASTING:
        return True
    days = limits.DOUBT_COUNTS if name.endswith(UNCLEAR) else limits.SIGN_COUNTS
    return day > (today - timedelta(days=days)).isoformat()


def may_share(view: View) -> bool:
    """Say whether nothing closes the way to a sheet for this person."""
    return last_sign(view.profile, view.together, view.today) is None


def may_begin(view: View) -> bool:
    """Say whether this person may make a code."""
    recent = _since(view.together.made, view.now, limits.CODES_MADE_IN)
    return may_share(view) and len(recent) < limits.MOST_CODES_MADE


def code_fits(view: View) -> bool:
    """Say whether the code in hand leads this person to a sheet."""
    wrong = _since(view.together.wrong, view.now, limits.CODES_WRONG_IN)
    return view.invited is not None and may_share(view) and len(wrong) < limits.MOST_CODES_WRONG


def _since(moments: tuple[str, ...], now: datetime, span: timedelta) -> tuple[str, ...]:
    return tuple(one for one in moments if now - datetime.fromisoformat(one) < span)


# -- a code in hand ------------------------------------------------------------------


def code_in_hand(session: Session, typed: str | None) -> str | None:
    """Return the code that was typed just now, or that a talk which waits is about."""
    if typed is not None and (code := find_code(typed)) is not None:
        return code
    held = [run.variables.get(CODE) for run in reversed(session.stack)]
    held += [one.variables.get(CODE) for one in session.agenda]
    return next((code for code in held if isinstance(code, str) and is_code(code)), None)


def fresh_code(view: View) -> Value:
    """Return the code that was made in this turn, as it is read out."""
    return as_shown(view.shared.begun_with) if view.shared and view.shared.begun_with else None


# -- what is done ----------------------------------------------------------------------


def do_sheet(walk: Walk, deed: SheetDeed, words: str) -> None:
    """Do this to the sheet, with these words; what may not be done, changes nothing."""
    today = walk.view().today.isoformat()
    match deed:
        case "begin":
            _begin(walk, words, f"{CONSENT_VERSION}/{today}")
        case "join":
            _join(walk, words, f"{CONSENT_VERSION}/{today}")
        case "end":
            walk.shared = None
        case "miss":
            recent = _since(walk.together.wrong, walk.now, limits.CODES_WRONG_IN)
            walk.together = replace(walk.together, wrong=(*recent, walk.stamp))
        case _:
            walk.shared = walk.shared and _write(walk, walk.shared, deed, words, today)


def _begin(walk: Walk, label: str, consent: str) -> None:
    view = walk.view()
    if not may_begin(view) or not walk.known.fresh_code:
        return
    recent = _since(walk.together.made, walk.now, limits.CODES_MADE_IN)
    walk.together = replace(walk.together, made=(*recent, walk.stamp))
    walk.shared = Shared(sheets.begin(label, consent), "a", begun_with=walk.known.fresh_code)


def _join(walk: Walk, label: str, consent: str) -> None:
    found = walk.known.invited
    if found is None or not code_fits(walk.view()):
        return
    walk.shared = Shared(sheets.join(found.sheet, label, consent), "b", joined_with=found.code)


def _write(walk: Walk, shared: Shared, deed: SheetDeed, words: str, today: str) -> Shared:
    match deed:
        case "see":
            return sheets.see(shared)
        case "tell":
            return sheets.tell(shared, today)
        case "ask":
            return sheets.ask(shared, today)
        case "take_back":
            return sheets.take_back(shared, _number(words))
        case _ if not may_share(walk.view()):
            return shared
        case "propose":
            return sheets.propose(shared, words)
        case "agree":
            return sheets.agree(shared, _number(words))
        case _:
            return shared


def _number(words: str) -> int:
    return int(words) if words.isdecimal() else 0


def sheet_effects(walk: Walk) -> list[Effect]:
    """Return what is asked for, for the sheet to be as the walk leaves it."""
    before, after = walk.known.shared, walk.shared
    if after is None:
        return [EndSheet()] if before else []
    if after.begun_with:
        return [BeginSheet(after.begun_with, after.sheet)]
    if after.joined_with:
        return [JoinSheet(after.joined_with, after.sheet)]
    return [WriteSheet(after.sheet)] if after != before else []


# -- what scripts may name -------------------------------------------------------------


def is_sheet_new(view: View) -> Value:
    """Say whether the other changed something, and this person was not told of it today."""
    shared = view.shared
    return bool(shared and shared.is_new and shared.seat.told != view.today.isoformat())


def is_end_to_be_asked(view: View) -> Value:
    """Say whether there was a sign since this person was last asked whether they want the sheet."""
    if view.shared is None:
        return False
    sign = last_sign(view.profile, view.together, view.today)
    return sign is not None and sign > view.shared.seat.asked


def lines_to_agree(view: View) -> Value:
    """Return the numbers of the lines that wait for this person's yes."""
    return tuple(str(line.number) for line in view.shared.to_agree()) if view.shared else ()


def lines_agreed(view: View) -> Value:
    """Return the numbers of the lines that this person said yes to."""
    return tuple(str(line.number) for line in view.shared.agreed()) if view.shared else ()


def sheet_text(view: View) -> Value:
    """Return what both read; open without a line."""
    return (view.shared.sheet.text() or None) if view.shared else None


def is_sheet_full(view: View) -> Value:
    """Say whether no line more can be added."""
    return view.shared is not None and len(view.shared.sheet.lines) >= sheets.MOST_LINES


def code_in(_: View, words: Value) -> Value:
    """Return the code in words; open when there is none."""
    return find_code(words) if isinstance(words, str) else None
