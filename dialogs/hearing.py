"""What one message tells for the variables of a script that reads logs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.adding import MORE
from dialogs.insights import DAY_TURNS_AT, View
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.reading.additions import comes_on_top
from dialogs.reading.amounts import is_negative, is_unlikely
from dialogs.reading.choices import Option, find_options
from dialogs.reading.days import read_day
from dialogs.reading.log import Log, read_log, read_logs
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.records import KINDS
from dialogs.script import Script
from dialogs.session import Held
from dialogs.types import AMOUNT
from dialogs.values import Amount, Value

NO_SUCH_DAY = "no_such_day"
"""The flag that a script takes to ask again which day was meant."""

_JOINS = re.compile(r"^(?:en|and|et|plus|ook)\s+", re.IGNORECASE)
"""Small words that joined vague words to what was said before them."""

_AMOUNTS = frozenset(
    name for kind in KINDS.values() for name, type_ in kind.fields.items() if type_ == AMOUNT
)


def hear_log(
    script: Script,
    text: str,
    *,
    lang: str,
    view: View,
    is_unasked: bool = False,
    with_choices: bool = True,
) -> Held | None:
    """Return what *text* tells for *script*, or None when it tells nothing.

    *is_unasked*: nobody asked, so at least one solid fact of a day is needed.
    """
    if script.reads is None:
        return None
    log = read_log(text, lang=lang, now=view.local)
    if is_unasked and not _is_told(script, log, text, lang):
        return None
    chosen = dict(_chosen(script, text, lang)) if with_choices else {}
    chosen |= _no_such_day(script, text, lang, view) | _on_top(script, text, lang)
    return _held(script, log, chosen, view)


def hear_logs(
    script: Script,
    text: str,
    *,
    lang: str,
    view: View,
    is_unasked: bool = False,
    with_choices: bool = True,
) -> tuple[Held, ...]:
    """Return what *text* tells for *script* of each day, in the order told; of one as hear_log."""
    logs = read_logs(text, lang=lang, now=view.local) if script.reads else ()
    if len(logs) < 2:
        only = hear_log(
            script, text, lang=lang, view=view, is_unasked=is_unasked, with_choices=with_choices
        )
        return (only,) if only else ()
    told = [log for log in logs if not is_unasked or _is_told(script, log, log.words, lang)]
    held = [
        _held(script, log, _known(script, log.words, lang, with_choices=with_choices), view)
        for log in told
    ]
    return tuple(one for one in held if one)


def _is_told(script: Script, log: Log, text: str, lang: str) -> bool:
    return log.is_told or (log.get("managed") is not None and any(_chosen(script, text, lang)))


def _held(script: Script, log: Log, known: dict[str, Value], view: View) -> Held | None:
    fields = KINDS[script.reads or ""].fields
    variables = dict(known)
    hunches: dict[str, Value] = {}
    for name, reading in log.items():
        if name in fields:
            _note(name, reading, variables, hunches)
    if view.local.hour < DAY_TURNS_AT and variables.get("day") == view.today.isoformat():
        del variables["day"]
    if not any(isinstance(value, Amount) for value in variables.values()):
        variables.pop(MORE, None)
    if not variables and not hunches:
        return None
    return Held(script.id, variables, frozenset(variables), hunches)


def _note(
    name: str, reading: Reading, variables: dict[str, Value], hunches: dict[str, Value]
) -> None:
    """Take what is sure for told, and a near miss, or an amount past belief, as a hunch."""
    match reading:
        case Read(value=Amount() as amount) if is_negative(amount):
            return
        case Read(value=Amount() as amount) if is_unlikely(amount):
            hunches[name] = amount
        case Read(value=value):
            variables[name] = value
        case Vague(words=words) if name in _AMOUNTS:
            variables[name] = Amount(vague=_JOINS.sub("", words))
        case Guess(value=value):
            hunches[name] = value
        case _:
            return


def _known(script: Script, text: str, lang: str, *, with_choices: bool) -> dict[str, Value]:
    chosen = dict(_chosen(script, text, lang)) if with_choices else {}
    return chosen | _on_top(script, text, lang)


def _on_top(script: Script, text: str, lang: str) -> dict[str, Value]:
    """Return that amounts come on top of those before, for a script that wants to know."""
    return {MORE: True} if MORE in script.takes and comes_on_top(text, lang=lang) else {}


def _no_such_day(script: Script, text: str, lang: str, view: View) -> dict[str, Value]:
    """Return that the day named is on no calendar, for a script that wants to know."""
    if NO_SUCH_DAY not in script.takes:
        return {}
    reading = read_day(text, lang=lang, today=view.today)
    return {NO_SUCH_DAY: True} if reading == Unread("no_such_day") else {}


def _chosen(script: Script, text: str, lang: str) -> Iterator[tuple[str, Value]]:
    fields = KINDS[script.reads or ""].fields
    for state in script.states.values():
        question = state.question
        if question is None or question.into not in fields:
            continue
        kind = question.kind
        if not isinstance(kind, ChoiceQuestion | ChoicesQuestion):
            continue
        found = find_options(text, options_of(kind), lang=lang, after=question.found_after)
        if found and isinstance(kind, ChoicesQuestion):
            yield question.into, found
        elif len(found) == 1:
            yield question.into, found[0]


def options_of(kind: ChoiceQuestion | ChoicesQuestion) -> list[Option]:
    """Return the options of a question, with all the words people have for them."""
    return [Option(o.id, o.label.id, o.words()) for o in kind.options]
