"""Where a message is typed: what it is seen from, and which question waits there."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from dialogs import patterns
from dialogs.frozen import dataclass
from dialogs.insights import View
from dialogs.library import Library
from dialogs.questions.asked import Asked
from dialogs.questions.kinds import QuestionKind
from dialogs.script import Question, Script, State
from dialogs.session import Run
from dialogs.standpoint import Standpoint


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message is typed: what it is seen from, and the question that waits, if one does.

    *alarm*: the danger that is being answered here.
    """

    here: Standpoint
    lang: str
    question: Question | None = None
    before: Question | None = None
    asked: Asked | None = field(default=None)
    log_script: Script | None = None
    alarm: str | None = None


def place_of(here: Standpoint, state: State, *, alarm: str | None = None) -> Place:
    """Return the place at *state*, whose question waits; *alarm*: the danger being answered."""
    lang = here.catalog.locale.replace("_", "-")
    log_script = here.library.log_script
    if state.question is None:
        return Place(here, lang, log_script=log_script, alarm=alarm)
    before = here.script.find_state(here.run.trail[-1].state) if here.run.trail else None
    return Place(
        here,
        lang,
        state.question,
        before.question if before else None,
        asked_at(here, lang, state.question.kind),
        log_script,
        alarm,
    )


def asked_at(here: Standpoint, lang: str, kind: QuestionKind) -> Asked:
    """Return the situation in which a question of *kind* is answered here."""
    hour = here.view.hour
    return Asked(lang, here.view.today, here.offers(kind), here.view.local, hour)


def resting_place(library: Library, *, lang: str, now: datetime, view: View | None = None) -> Place:
    """Return the place where no question waits: of a person, or of nobody yet."""
    locale = lang.replace("-", "_")
    script = library.scripts[patterns.AT_REST]
    view = view or View({"locale": locale}, {}, now)
    here = Standpoint(library, view, script, Run(script.id, script.begin), library.catalog(locale))
    return Place(here, lang, log_script=library.log_script)
