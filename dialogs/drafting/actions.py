"""What a state does on being entered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from dialogs import profile
from dialogs.drafting.draft import Draft
from dialogs.drafting.guards import compile_value
from dialogs.drafting.sentences import check_name
from dialogs.nodes import Path
from dialogs.script import (
    Action,
    DoSheet,
    ForgetRecord,
    GiveConsent,
    LoadRecord,
    PauseMessages,
    Plain,
    SetProfile,
)
from dialogs.shape import ActionShape, PauseShape, SheetAlone, SheetShape
from dialogs.types import are_comparable

OPENED = "''"
"""Empty words open a setting again, of whatever kind it is."""


def compile_actions(draft: Draft, shapes: Sequence[ActionShape], path: Path) -> tuple[Action, ...]:
    """Return the actions in their order; one `set` may set several."""
    return tuple(
        action
        for number, shape in enumerate(shapes)
        for action in _compile_action(draft, shape, (*path, number))
    )


def _compile_action(draft: Draft, shape: ActionShape, path: Path) -> Iterator[Action]:
    match shape:
        case ActionShape(set=dict(settings)):
            for name, words in settings.items():
                yield _set(draft, name, words, (*path, "set", name))
        case ActionShape(consent=str(role)):
            yield GiveConsent(role)
        case ActionShape(load=str(name)):
            check_name(draft, name, (*path, "load"))
            yield LoadRecord(name)
        case ActionShape(forget=str(name)):
            check_name(draft, name, (*path, "forget"))
            yield ForgetRecord(name)
        case ActionShape(pause="open" | "off" | PauseShape() as pause):
            yield _pause(draft, pause, (*path, "pause"))
        case ActionShape(sheet=str() | SheetShape() as deed):
            yield _sheet(draft, deed, (*path, "sheet"))
        case _:
            yield _plain(shape)


def _pause(draft: Draft, shape: Literal["open", "off"] | PauseShape, path: Path) -> PauseMessages:
    if not isinstance(shape, PauseShape):
        return PauseMessages(shape)
    for name in (shape.since, shape.until):
        if name is not None:
            check_name(draft, name, path)
    return PauseMessages(since=shape.since, until=shape.until)


def _sheet(draft: Draft, shape: SheetAlone | SheetShape, path: Path) -> DoSheet:
    if not isinstance(shape, SheetShape):
        return DoSheet(shape)
    deed, name = shape.deed
    check_name(draft, name, (*path, deed))
    return DoSheet(deed, name)


def _plain(shape: ActionShape) -> Plain:
    match shape:
        case ActionShape(drop="answers"):
            return Plain("drop")
        case ActionShape(drop="talk"):
            return Plain("let_go")
        case ActionShape(withdraw=str()):
            return Plain("withdraw")
        case ActionShape(export=str()):
            return Plain("export")
        case ActionShape(hide=str()):
            return Plain("hide")
        case ActionShape(erase=str()):
            return Plain("erase")
        case _:
            return Plain("keep")


def _set(draft: Draft, name: str, words: str, path: Path) -> SetProfile:
    value, kind = compile_value(draft, words, path)
    if name not in profile.SETTABLE:
        what = f"no setting is called {name!r}"
        draft.find(path, "no-setting", what, f"There is {', '.join(profile.SETTABLE)}.")
    elif words.strip() != OPENED and not are_comparable(kind, profile.TYPES[name]):
        what = f"{name} is a {profile.TYPES[name].kind}, not a {kind.kind}"
        draft.find(path, "wrong-setting", what, "Set it to a value of its own kind.")
    return SetProfile(name, value)
