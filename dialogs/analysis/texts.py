"""Every sentence and label of a script, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dialogs.catalog import Catalog
from dialogs.findings import Place
from dialogs.messages import Text
from dialogs.nodes import Path
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.kinds import QuestionKind
from dialogs.questions.scales import ScaleQuestion
from dialogs.questions.yes_no import YesNoQuestion
from dialogs.script import Bubble, Line, Script, State

Role = Literal["bubble", "question", "button", "title", "fragment"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One text, what it is for, and where it stands."""

    text: Text
    role: Role
    place: Place
    names: frozenset[str] = frozenset()


def passages(script: Script) -> Iterator[Passage]:
    """Yield every text of *script*, in the order of its file."""
    yield Passage(script.title, "title", script.at("title"))
    for number, line in enumerate(script.summary):
        yield Passage(line.text, "fragment", script.at("summary", number), line.names)
    for state in script.states.values():
        yield from _of_state(script, state)


def wordings(text: Text, catalog: Catalog) -> tuple[str, ...]:
    """Return the sentence in the catalog's locale, and the shorter one if it is another."""
    return tuple(dict.fromkeys((catalog.find(text), catalog.find(text, simple=True))))


def lines_of(bubble: Bubble, path: Path) -> Iterator[tuple[Line, Path]]:
    """Yield the lines of a bubble that stands at *path*, each with its own path."""
    for number, line in enumerate(bubble.lines):
        match bubble.how:
            case "any":
                yield line, (*path, "any_of", number)
            case "first":
                yield line, (*path, "first_of", number)
            case "one":
                yield line, (*path, "text")


def _of_state(script: Script, state: State) -> Iterator[Passage]:
    path: Path = ("states", state.name)
    for number, bubble in enumerate(state.say):
        for line, at in lines_of(bubble, (*path, "say", number)):
            yield Passage(line.text, "bubble", script.at(*at), line.names)
    if state.ask is not None:
        for line, at in lines_of(state.ask, (*path, "ask")):
            yield Passage(line.text, "question", script.at(*at), line.names)
    if state.rephrase is not None:
        yield _extra(script, state.rephrase, "question", (*path, "rephrase"))
    if state.example is not None:
        yield _extra(script, state.example, "bubble", (*path, "example"))
    if state.question is not None:
        yield from _labels(script, state.question.kind, (*path, "answer"))


def _extra(script: Script, line: Line, role: Role, path: Path) -> Passage:
    return Passage(line.text, role, script.at(*path), line.names)


def _labels(script: Script, kind: QuestionKind, path: Path) -> Iterator[Passage]:
    match kind:
        case ChoiceQuestion(options=options) | ChoicesQuestion(options=options):
            name = "choice" if isinstance(kind, ChoiceQuestion) else "choices"
            for option in options:
                place = script.at(*path, name, option.id, "label")
                yield Passage(option.label, "button", place)
        case YesNoQuestion(yes=yes, no=no):
            yield Passage(yes, "button", script.at(*path, "yes_no", "yes"))
            yield Passage(no, "button", script.at(*path, "yes_no", "no"))
        case ScaleQuestion(low_words=low, high_words=high):
            for name, text in (("low", low), ("high", high)):
                if text is not None:
                    yield Passage(text, "fragment", script.at(*path, name))
        case _:
            return
