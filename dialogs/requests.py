"""What a message asks to open: a command, a script's own words, or something like them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dialogs.expressions import names_in
from dialogs.hearing import hear_log, options_of
from dialogs.library import Library
from dialogs.meanings import Opened, Unsure
from dialogs.places import Place
from dialogs.questions.asked import Asked
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.days import DayQuestion
from dialogs.questions.moments import MomentQuestion
from dialogs.questions.picks import PickQuestion
from dialogs.questions.texts import TextQuestion, clean_words
from dialogs.questions.times import TimeQuestion
from dialogs.questions.yes_no import YesNoQuestion
from dialogs.reading.choices import find_options
from dialogs.reading.codes import find_code
from dialogs.reading.coming.signs import may_wish
from dialogs.reading.coming.wishes import read_wish
from dialogs.reading.near_ones import is_of_another
from dialogs.reading.options import Option, phrases_of, words_of
from dialogs.reading.readings import Read, Unread
from dialogs.reading.tongues import asked_tongue
from dialogs.reading.utterances import is_removal
from dialogs.reading.wants import SURE, UNSURE, Opening, find_opening, find_wants, is_question
from dialogs.reading.words import normalise
from dialogs.reading.yes_no import read_yes_no
from dialogs.script import Question, Script
from dialogs.session import Held
from dialogs.sharing import CODE
from dialogs.types import DAY
from dialogs.values import Value

MOST_OFFERS = 3
CLEARLY_AHEAD = 0.1
LONE_OFFER = 0.55
"""A single thing that is less likely than this is not offered: there is nothing to choose."""
SIDE_WORDS = 2
STORY = "words"
"""A script that `takes` it is handed the message that opened it."""
LONGEST_ASK = 6
"""Words; an uncertain match in a longer message that asks nothing is a story, not a request."""


def read_command(place: Place, text: str) -> Opened | None:
    """Return what ``/word`` opens; what follows it is still to be read."""
    word, _, rest = text.strip().partition(" ")
    script = place.here.library.by_command(word[1:].casefold()) if word.startswith("/") else None
    if script is None:
        return None
    if script.wish is not None and rest.strip():
        return open_for(place, Opening(script.id, ""), f"{word[1:]} {rest}")
    return Opened(Held(script.id), rest.strip())


def read_bare_command(place: Place, text: str) -> Opened | None:
    """Return what a command's word, or a title, opens when it is all that was typed."""
    word = text.strip(" .!?").casefold()
    library, locale = place.here.library, place.here.catalog.locale
    script = library.by_command(word) or _titles(library, locale).get(word)
    return Opened(Held(script.id)) if script else None


@lru_cache(maxsize=64)
def _titles(library: Library, locale: str) -> dict[str, Script]:
    """Return the scripts that may be asked for by title, by that title in *locale*."""
    catalog = library.catalog(locale)
    named = [s for s in library.scripts.values() if s.kind != "pattern" or s.command]
    return {catalog.find(script.title).casefold(): script for script in reversed(named)}


def find_tongue(place: Place, text: str) -> Opening | None:
    """Return the script that changes the language, when *text* asks for one and nothing else."""
    tongue = asked_tongue(text)
    script = place.here.library.by_tongue(tongue) if tongue else None
    return Opening(script.id, "") if script else None


def find_asked(place: Place, text: str) -> Opening | None:
    """Return the script that *text* asks for: another language, or in a script's own words."""
    return find_tongue(place, text) or find_opening(place.here.library.index, text, lang=place.lang)


LONGEST_OPTION = 3
"""Words; a longer message that asks for a script is no option of a menu that has one of them."""


def breaks_in(place: Place, opening: Opening, text: str) -> bool:
    """Say whether a script may break into the question: an urgent one, or one asked for outright.

    Outright is where ways on are offered, in more words than an option has, and in no others.
    """
    if place.here.library.scripts[opening.script].is_urgent:
        return True
    is_outright = not opening.rest and len(text.split()) > LONGEST_OPTION
    is_way_on = isinstance(place.question.kind, ChoiceQuestion) if place.question else False
    return is_outright and is_way_on and place.here.script.yields


def comes_first(place: Place, opening: Opening) -> bool:
    """Say whether a script is opened even by words that also tell something to log."""
    script = place.here.library.scripts[opening.script]
    return script.kind == "pattern" or script.is_urgent


def is_others_card(place: Place, opening: Opening) -> bool:
    """Say whether words open a card that is written for others, which a story does not mean."""
    script, role = place.here.library.scripts[opening.script], place.here.value("role")
    is_for_others = bool(script.audience) and role is not None and role not in script.audience
    return script.kind == "card" and is_for_others


def open_for(place: Place, opening: Opening, text: str) -> Opened:
    """Return the script that is opened, with what *text* already tells it."""
    script = place.here.library.scripts[opening.script]
    wished = find_wished(place, text)
    if script.wish is not None and wished is not None and wished.wanted.script == script.id:
        return Opened(wished.wanted)
    day = _named(place, script, text)
    if script.reads is not None:
        told = hear_log(script, text, lang=place.lang, view=place.here.view) or Held(script.id)
        return Opened(_with(day, told))
    given = {STORY: clean_words(text)} if STORY in script.takes else {}
    rest = "" if given else opening.rest
    return Opened(_with(day, Held(script.id, given)), rest)


def _named(place: Place, script: Script, text: str) -> Held:
    """Return what was named in asking for a script that asks for it: a day, a time, an option."""
    days = {name: DayQuestion() for name, kind in script.takes.items() if kind == DAY}
    view = place.here.view
    here = Asked(place.lang, view.today, now=view.local, hour=view.hour)
    found = {n: kind.read(text, here) for n, kind in (days or _asked_times(script)).items()}
    told = {name: reading.value for name, reading in found.items() if isinstance(reading, Read)}
    told |= dict(_chosen(script, text, place.lang))
    return Held(script.id, told, frozenset(told))


def _asked_times(script: Script) -> dict[str, DayQuestion | MomentQuestion | TimeQuestion]:
    return {
        state.question.into: state.question.kind
        for state in script.states.values()
        if state.question
        and isinstance(state.question.kind, DayQuestion | MomentQuestion | TimeQuestion)
    }


def _chosen(script: Script, text: str, lang: str) -> Iterator[tuple[str, Value]]:
    """Yield the one option named, of questions whose answer the first state looks for unasked."""
    first = script.states[script.begin]
    guards = (way.when for way in first.then if way.when and not first.question)
    looked_for = frozenset[str]().union(*(names_in(guard.expression) for guard in guards))
    for state in script.states.values():
        question = state.question
        if question and question.into in looked_for and isinstance(question.kind, ChoiceQuestion):
            options = options_of(question.kind)
            found = find_options(text, options, lang=lang)
            if len(found) == 1 and not _is_both(text, script, options):
                yield question.into, found[0]


def _is_both(text: str, script: Script, options: list[Option]) -> bool:
    """Say whether *text* is a way to ask for *script* that is an option's name as well.

    "ander land" wants another country than the one kept, and does not say which.
    """
    said = words_of(text)
    asked = {words_of(words) for every in script.asked.values() for words in every}
    return said in asked and any(said in phrases_of(option) for option in options)


def _with(day: Held, told: Held) -> Held:
    variables = {**day.variables, **told.variables}
    return Held(told.script, variables, told.heard | day.heard, told.hunches)


def find_wished(place: Place, text: str, *, only_plain: bool = False) -> Opened | None:
    """Return the script for what *text* asks about when we write, with what was said of it."""
    view = place.here.view
    code = find_code(text)
    given = place.here.library.by_wish("code") if code else None
    if given is not None and _is_for(given, place.here.value("role")):
        is_asked = place.question is not None and isinstance(place.question.kind, TextQuestion)
        is_answer = is_asked and place.here.script is given
        return None if is_answer else Opened(Held(given.id, {CODE: code}))
    if not may_wish(text, lang=place.lang):
        return None
    wish = read_wish(text, lang=place.lang, now=view.local, hour=view.hour)
    script = place.here.library.by_wish(wish.kind) if wish else None
    if wish is None or script is None or (only_plain and not wish.is_plain):
        return None
    if not _is_for(script, place.here.value("role")):
        return None
    told = {name: value for name, value in wish.values.items() if name in script.takes}
    return Opened(Held(script.id, told, frozenset(told)))


def answers_first(question: Question, asked: Asked, text: str) -> bool:
    """Say whether words about when we write are an answer here: where moments are asked for.

    "Nu niet" is one to an offer; to a question about a fact it isn't.
    """
    is_offer = isinstance(question.kind, YesNoQuestion) and question.plainly != "fact"
    kinds = ChoiceQuestion | ChoicesQuestion | PickQuestion | DayQuestion | TimeQuestion
    if not (is_offer or isinstance(question.kind, kinds | MomentQuestion)):
        return False
    reading = question.kind.read(text, asked)
    return isinstance(reading, Read) and reading.value != ()


def find_wanted(place: Place, text: str) -> Opened | Unsure | None:
    """Return what *text* asks for in words nobody wrote down: one thing, two or three, or none."""
    wanted = _find_like(place, text)
    remover = place.here.library.by_removal()
    if isinstance(wanted, Opened) or remover is None or not is_removal(text, lang=place.lang):
        return wanted
    return open_for(place, Opening(remover.id, ""), text)


def _find_like(place: Place, text: str) -> Opened | Unsure | None:
    library, role = place.here.library, place.here.value("role")
    if not any(word.isalpha() for word in normalise(text).split()) or _is_mere_side(place, text):
        return None
    asks = is_question(text, lang=place.lang)
    wants = [
        want
        for want in find_wants(library.index, text, lang=place.lang)
        if _is_for(library.scripts[want.script], role)
        and not (asks and library.scripts[want.script].is_urgent)
    ]
    if not wants or wants[0].score < UNSURE:
        return None
    ahead = wants[0].score - (wants[1].score if len(wants) > 1 else 0.0)
    if wants[0].score >= SURE and ahead >= CLEARLY_AHEAD:
        return open_for(place, Opening(wants[0].script, ""), text)
    is_long = len(text.split()) > LONGEST_ASK
    if is_of_another(text, place.lang) or (is_long and not asks):
        return None
    if len(wants) == 1 and wants[0].score < LONE_OFFER:
        return None
    return Unsure(tuple(want.script for want in wants[:MOST_OFFERS]))


def _is_mere_side(place: Place, text: str) -> bool:
    """Say whether a message is a bare yes, no or nothing, which asks for nothing by itself."""
    is_short = len(text.split()) <= SIDE_WORDS
    return is_short and not isinstance(read_yes_no(text, lang=place.lang), Unread)


def _is_for(script: Script, role: Value) -> bool:
    """Say whether a person of this role may be led to a script by words that only resemble its own.

    Skipping, going back, repeating and another language are done when they are said, and not when
    they are guessed.
    """
    if script.control in ("skip", "back", "again") or script.speaks is not None:
        return False
    return not script.audience or role is None or role in script.audience
