"""What each line of a counselling script does, by the codes of MITI 4 (clinical.md §5).

A line's author says it (`code: CR`); questions, autonomy and asking leave are seen in the Dutch
words where nothing was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.analysis.ease import sentences_of
from dialogs.analysis.texts import Passage, passages
from dialogs.script import Code, Line, Script, State

_LEAVE = re.compile(
    r"\b(?:mag ik|zal ik|zullen we|(?:wil|heb) je (?:graag |liever )?dat ik|vind je het goed"
    r"|is het goed als|wil je (?:er )?(?:iets|meer) (?:over )?(?:horen|weten|lezen))\b"
)
_ASKED_OPENLY = re.compile(
    r"^(?:\W|en |maar |dus |stel\b[^?]*,\s*)*"
    r"(?:(?:aan|bij|door|met|naar|om|op|over|van|voor|uit|in) )?"
    r"(?:wat|hoe|welke?|wie|waar\w*|waarom)\b"
)
_ASKED_FOR_A_FACT = re.compile(
    r"\b(?:hoeveel|hoe (?:laat|vaak|sterk|lang|oud|zeker|veel|belangrijk)|wanneer|welk uur"
    r"|welke dag)\b"
)
_FREE = re.compile(
    r"\b(?:jij (?:kiest|bepaalt|beslist|weet|mag)|(?:dat|niets|alles|beide|later|nee) mag|mag ook"
    r"|mag blijven|je hoeft\b|hoeft niet|aan jou|jouw keuze|als jij (?:wilt|dat wilt)"
    r"|wanneer jij|zoals jij wilt|het is van jou)\b"
)


def codes_of(line: Line) -> tuple[Code, ...]:
    """Return what *line* does: what its author says, else what its Dutch sentences show."""
    return line.codes or tuple(
        code for sentence in sentences_of(line.text.id) for code in _seen(sentence.casefold())
    )


def _seen(sentence: str) -> Iterator[Code]:
    if sentence.rstrip("”’»\"') ").endswith("?"):
        if _LEAVE.search(sentence):
            yield "SC"
        is_open = _ASKED_OPENLY.search(sentence) and not _ASKED_FOR_A_FACT.search(sentence)
        yield "OQ" if is_open else "CQ"
    elif _FREE.search(sentence):
        yield "EA"


def coded_lines(script: Script) -> Iterator[tuple[Passage, tuple[Code, ...]]]:
    """Yield each bubble and question of *script* with its codes; repairs have none."""
    lines = {line.text.context: line for state in script.states.values() for line in _lines(state)}
    for passage in passages(script):
        line = lines.get(passage.text.context)
        if line is not None:
            yield passage, codes_of(line)


def _lines(state: State) -> Iterator[Line]:
    for bubble in (*state.say, *([state.ask] if state.ask else [])):
        yield from bubble.lines
