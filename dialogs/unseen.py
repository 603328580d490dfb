"""What a message means whoever writes it and whenever: read without looking at either.

Most answers mean the same for everybody, on every day. Here a message is read where the clock,
the records and all settings but the role are out of sight; a reader that looks for one of them
ends the reading. What is read to its end can't depend on them, and may be remembered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from dialogs.insights import View
from dialogs.interpretation import interpret
from dialogs.library import Library
from dialogs.meanings import Answered, Meaning
from dialogs.places import Place
from dialogs.questions.asked import Asked, Offer
from dialogs.questions.texts import TextQuestion
from dialogs.reading.words import LAST_HEARD
from dialogs.script import Script
from dialogs.session import Run
from dialogs.sight import LookedAtError, out_of_sight
from dialogs.standpoint import Standpoint
from dialogs.values import Value

COMMON_LONGEST, COMMON_WORDS, MOST_COMMON = 16, 3, 4_096
"""Characters and words of an answer that is common, such as "ja" or "7"; so many are remembered."""


class _Hidden(Mapping[str, Value]):
    """Settings or variables that nobody may look at, but for the role."""

    def __init__(self, role: Value, *, has_role: bool) -> None:
        self._role, self._has_role = role, has_role

    def __getitem__(self, name: str) -> Value:
        if name == "role" and self._has_role:
            return self._role
        raise LookedAtError  # not a KeyError: `get` finds no default either

    def __contains__(self, name: object) -> bool:
        if name == "role":
            return self._has_role
        raise LookedAtError

    def __iter__(self) -> Iterator[str]:
        raise LookedAtError

    def __len__(self) -> int:
        raise LookedAtError


class _HiddenView(View):
    """A view of nothing but the role."""

    __slots__ = ()

    def __init__(self, role: Value) -> None:
        object.__setattr__(self, "profile", _Hidden(role, has_role=True))

    __getattr__ = out_of_sight


class _HiddenAsked(Asked):
    """An open question of which the day and the hour are out of sight."""

    __slots__ = ()

    def __init__(self, lang: str, offers: tuple[Offer, ...]) -> None:
        object.__setattr__(self, "lang", lang)
        object.__setattr__(self, "offers", offers)

    __getattr__ = out_of_sight


def mean_to_all(
    library: Library, script: str, state: str, before: str, locale: str, role: Value, text: str
) -> Meaning | None:
    """Return what *text* means at the question of *state* for everybody in this role.

    *before*: the state of the answer before, empty when there is none. The run is confirmed, has no
    variable for the role, and no alarm is on. None: that depends on who writes, or when.
    """
    if len(text) > COMMON_LONGEST:
        return _mean(library, script, state, before, locale, role, text)
    key = (script, state, before, locale, role, text)
    known = library.answers.get(key)
    if known is not None:
        return known
    meaning = _mean(library, script, state, before, locale, role, text)
    if isinstance(meaning, Answered) and _is_common(library.scripts[script], state, meaning, text):
        while len(library.answers) >= MOST_COMMON:
            library.answers.pop(next(iter(library.answers)), None)
        library.answers[key] = meaning
    return meaning


def _is_common(script: Script, state: str, meaning: Answered, text: str) -> bool:
    """Say whether this is a way to say a number or an option; own words are never remembered."""
    question = script.states[state].question
    if question is None or question.takes_words or question.is_speech:
        return False
    is_own = isinstance(question.kind, TextQuestion) or meaning.value in (None, "", ())
    return not is_own and meaning.beside is None and len(text.split()) <= COMMON_WORDS


@lru_cache(maxsize=LAST_HEARD)
def _mean(
    library: Library, script: str, state: str, before: str, locale: str, role: Value, text: str
) -> Meaning | None:
    try:
        return interpret(
            _place(library, library.scripts[script], state, before, locale, role), text
        )
    except LookedAtError:
        return None


def _place(
    library: Library, script: Script, state: str, before: str, locale: str, role: Value
) -> Place:
    catalog = library.catalog(locale)
    run = Run(script.id, state, _Hidden(None, has_role=False))
    here = Standpoint(library, _HiddenView(role), script, run, catalog)
    question, earlier = script.states[state].question, script.find_state(before)
    lang = catalog.locale.replace("_", "-")
    return Place(
        here,
        lang,
        question,
        earlier.question if earlier else None,
        _HiddenAsked(lang, here.offers(question.kind)) if question else None,
        library.log_script,
    )
