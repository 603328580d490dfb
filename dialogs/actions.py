"""Doing what a state says to do, apart from talking."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from dialogs import keeping
from dialogs.adding import MORE, with_more
from dialogs.changes import replace
from dialogs.effects import Erase, Export, Hide
from dialogs.insights import day_key
from dialogs.pauses import is_paused_on, once_of
from dialogs.profile import CONSENT_VERSION, consent_for, profile_value
from dialogs.records import CONSENT, KINDS, Record
from dialogs.script import (
    Action,
    DoSheet,
    ForgetRecord,
    GiveConsent,
    LoadRecord,
    PauseMessages,
    Plain,
    PlainAction,
    Script,
    SetProfile,
)
from dialogs.sharing import do_sheet
from dialogs.sheets import SheetDeed
from dialogs.values import Value

if TYPE_CHECKING:
    from dialogs.walk import (
        Walk,  # the walk acts through this module; its type comes back for checking
    )


def act(walk: Walk, action: Action) -> None:
    """Carry out one action on the turn being walked."""
    match action:
        case SetProfile(name=name, value=value):
            set_profile(walk, name, walk.here().evaluate(value.expression))
        case GiveConsent(role=role):
            _give_consent(walk, role)
        case LoadRecord(name=name):
            _load(walk, walk.here().value(name))
        case ForgetRecord(name=name):
            _forget(walk, walk.here().value(name))
        case PauseMessages():
            _pause(walk, action)
        case DoSheet(deed=deed, name=name):
            _share(walk, deed, name)
        case Plain(what=what):
            _do(walk, what)


def set_profile(walk: Walk, name: str, value: Value) -> None:
    """Give a setting its value; an empty word opens it again."""
    walk.profile = with_setting(walk.profile, name, value)
    if name == "role":
        _let_go_of(walk, lambda script: bool(script.audience) and value not in script.audience)


def with_setting(profile: Mapping[str, Value], name: str, value: Value) -> Mapping[str, Value]:
    """Return *profile* with a setting given its value; an empty word opens it again."""
    return {**profile, name: value if value != "" else None}


def _let_go_of(walk: Walk, unfit: Callable[[Script], bool]) -> None:
    """Let go of paused talks that this person may have no more."""
    below = [run for run in walk.stack[:-1] if not unfit(walk.script(run))]
    walk.stack[:-1] = below
    walk.agenda = [held for held in walk.agenda if not unfit(walk.library.scripts[held.script])]


def _give_consent(walk: Walk, role: str) -> None:
    set_profile(walk, "consent", consent_for(role))
    day = walk.view().today.isoformat()
    key = f"{CONSENT.name}:{walk.now.isoformat(timespec='seconds')}"
    fields: dict[str, Value] = {"day": day, "role": role, "version": CONSENT_VERSION}
    walk.change({key: Record(key, CONSENT.name, fields)})
    if role == "client" and not profile_value(walk.profile, "week_from"):
        set_profile(walk, "week_from", (walk.view().today + timedelta(days=7)).isoformat())


def _load(walk: Walk, day: Value) -> None:
    """Fill the variables that are still open: what was just typed wins over what was kept."""
    kind = walk.script().keeps
    record = walk.records.get(day_key(kind, day)) if kind and isinstance(day, str) else None
    if record is None:
        _show(walk, day)
        return
    known = {name: value for name, value in walk.run.variables.items() if value is not None}
    told = with_more(record.fields, known) | ({MORE: False} if MORE in known else {})
    base = walk.run.loaded if walk.run.loaded is not None else record.fields
    walk.run = replace(
        walk.run, variables={**record.fields, **told}, loaded=base, kept_key=record.key
    )


def _show(walk: Walk, key: Value) -> None:
    """Fill the variables with the record of that key, to be looked at and kept as it is."""
    record = walk.records.get(key) if isinstance(key, str) else None
    if record is not None:
        walk.run = replace(walk.run, variables={**walk.run.variables, **record.fields})


def _forget(walk: Walk, which: Value) -> None:
    if not isinstance(which, str):
        return
    kind = walk.script().keeps
    is_by_day = kind is not None and KINDS[kind].by == "day" and ":" not in which
    key = day_key(kind, which) if is_by_day and kind else which
    walk.change({key: None})
    if walk.run.kept_key == key:
        walk.run = replace(walk.run, kept_key=None, loaded=None)
    walk.past = None


def _pause(walk: Walk, pause: PauseMessages) -> None:
    """Let unasked messages rest; a moment they chose before, that lies in the pause, is off."""
    variables = walk.run.variables
    until = variables.get(pause.until) if pause.until else pause.how
    set_profile(walk, "paused", None if until == "off" else until)
    set_profile(walk, "paused_from", variables.get(pause.since) if pause.since else None)
    chosen = once_of(walk.profile)
    if chosen is not None and is_paused_on(walk.profile, chosen.date()):
        set_profile(walk, "once", None)


def _share(walk: Walk, deed: SheetDeed, name: str | None) -> None:
    """Do this to the sheet; what was picked goes onto it in the words it was picked by."""
    script, value = walk.script(), walk.here().value(name) if name else None
    if name and value and script.names[name].kind == "choice":
        label = walk.library.label(script.id, name, str(value))
        value = walk.words(label, inside=deed in ("begin", "join"))
    do_sheet(walk, deed, str(value or ""))


def _do(walk: Walk, what: PlainAction) -> None:
    match what:
        case "withdraw":
            set_profile(walk, "consent", None)
            walk.shared = None
            _let_go_of(walk, lambda script: script.needs_consent)
        case "export":
            walk.effects.append(Export())
        case "hide":
            walk.effects.append(Hide())
        case "erase":
            walk.effects.append(Erase())
            walk.is_erased = True
            walk.records.clear()
        case "keep":
            walk.keep()
        case "drop":
            run, changes = keeping.undo(walk.run, walk.script())
            walk.change(changes)
            walk.run = keeping.open_again(run, walk.script())
        case "let_go":
            del walk.stack[:-1]
            walk.agenda.clear()
