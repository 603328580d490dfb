"""Every question can be left, read and put in other words, and its options are told apart."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.findings import Finding, Place
from dialogs.library import Library
from dialogs.nodes import Path
from dialogs.questions.amounts import AmountQuestion
from dialogs.questions.asked import Choosable
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.days import DayQuestion
from dialogs.questions.kinds import QuestionKind
from dialogs.questions.moments import MomentQuestion
from dialogs.questions.numbers import NumberQuestion
from dialogs.questions.scales import ScaleQuestion
from dialogs.questions.texts import TextQuestion
from dialogs.questions.times import TimeQuestion
from dialogs.questions.yes_no import YesNoQuestion
from dialogs.reading.words import normalise
from dialogs.script import Question, Script, State

CONTROLS = ("skip", "back", "stop", "again")
TAKEN = ("skip", "back", "stop", "hide")
"""What the buttons beside every question are called."""
TYPED = (
    AmountQuestion,
    DayQuestion,
    MomentQuestion,
    NumberQuestion,
    ScaleQuestion,
    TimeQuestion,
)
"""Kinds whose answer is written in a form of its own: an example shows it."""


def find_question_faults(library: Library) -> Iterator[Finding]:
    """Yield questions nobody can leave, or that are not asked anew; options that are as one."""
    yield from _missing_controls(library)
    for script in library.scripts.values():
        for state in script.states.values():
            if state.question is not None:
                path: Path = ("states", state.name)
                yield from _not_asked_anew(script, state, state.question.kind, path)
                yield from _options(script, state.question, (*path, "answer"))


def _missing_controls(library: Library) -> Iterator[Finding]:
    """Skip, back and stop work at every question by patterns; without those, at none."""
    missing = [control for control in CONTROLS if not _is_heard(library, control)]
    if missing and any(s.question for sc in library.scripts.values() for s in sc.states.values()):
        yield Finding(
            Place("patterns/"),
            "no-control",
            f"questions can't be left: no pattern hears {', '.join(missing)}",
            "Write a pattern with `control:` and the words people `asked` for it with.",
        )


def _is_heard(library: Library, control: str) -> bool:
    hearing = [script for script in library.scripts.values() if script.control == control]
    return any(script.asked.get("nl") or script.command for script in hearing)


def _not_asked_anew(
    script: Script, state: State, kind: QuestionKind, path: Path
) -> Iterator[Finding]:
    if state.rephrase is None and not isinstance(kind, TextQuestion):
        yield Finding(
            script.at(*path, "ask"),
            "no-rephrase",
            "after an answer that can't be read the same words are asked again",
            "Write `rephrase:`, the question in other words.",
        )
    if state.example is None and isinstance(kind, TYPED):
        yield Finding(
            script.at(*path, "ask"),
            "no-example",
            "nothing shows what an answer looks like",
            "Write `example:`, an answer as people type it.",
        )


def _options(script: Script, question: Question, path: Path) -> Iterator[Finding]:
    match question.kind:
        case ChoiceQuestion(options=options):
            yield from _choosable(script, options, (*path, "choice"))
        case ChoicesQuestion(options=options):
            yield from _choosable(script, options, (*path, "choices"))
        case YesNoQuestion(yes=yes, no=no) if normalise(yes.id) == normalise(no.id):
            yield _twice(script, no.id, (*path, "yes_no", "no"))
        case ScaleQuestion(low=low, high=high) | NumberQuestion(low=low, high=high) if low >= high:
            name = "scale" if isinstance(question.kind, ScaleQuestion) else "number"
            yield Finding(
                script.at(*path, name),
                "no-range",
                f"nothing lies between {low} and {high}",
                "Write the lower end first.",
            )
        case _:
            return


def _choosable(script: Script, options: tuple[Choosable, ...], path: Path) -> Iterator[Finding]:
    if not options:
        yield Finding(script.at(*path), "no-options", "there is nothing to choose", "Write some.")
    seen: set[str] = set()
    for option in options:
        if option.id in TAKEN:
            what = f"{option.id!r} is what a button beside every question does"
            place = script.at(*path, option.id)
            yield Finding(place, "taken-id", what, "Call the option otherwise.")
        for words, at in _ways_to_say(option, path):
            plain = normalise(words)
            if plain in seen:
                yield _twice(script, words, at)
            seen.add(plain)


def _ways_to_say(option: Choosable, path: Path) -> Iterator[tuple[str, Path]]:
    """Yield what is said for an option, each wording once."""
    own: dict[str, tuple[str, Path]] = {}
    own[normalise(option.label.id)] = option.label.id, (*path, option.id, "label")
    for lang, asked in option.asked.items():
        for number, words in enumerate(asked):
            own.setdefault(normalise(words), (words, (*path, option.id, "asked", lang, number)))
    yield from own.values()


def _twice(script: Script, words: str, path: Path) -> Finding:
    return Finding(
        script.at(*path),
        "option-twice",
        f"{words!r} stands for two options",
        "Leave it to the one that people mean by it.",
    )
