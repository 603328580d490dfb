"""Counselling scripts listen more than they ask: on every path that a transcript walks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from dialogs.analysis.coding import coded_lines
from dialogs.analysis.transcripts import Course, Walked
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.script import Code, Script

REFLECTIONS_TO_QUESTIONS = 1.0
COMPLEX = 0.4
INPUT = 0.15
"""The gates of clinical.md §5."""

MEND = "Give back more, ask or tell less; what a line does stands in its `code:`."


@dataclass(frozen=True, slots=True)
class Path:
    """What one transcript heard of one counselling script, counted.

    *turns* are those in which it spoke; *told* those in which it informed or advised. A question
    that nobody answered, or that was skipped, has nothing to give back and does not count.
    """

    script: str
    transcript: str
    counts: Mapping[Code, int] = field(default_factory=dict)
    turns: int = 0
    told: int = 0

    @property
    def questions(self) -> int:
        """Open and closed ones."""
        return self._sum("OQ", "CQ")

    @property
    def reflections(self) -> int:
        """Simple and complex ones."""
        return self._sum("SR", "CR")

    @property
    def complex_share(self) -> float:
        """Complex ones among the reflections."""
        return self._sum("CR") / max(1, self.reflections)

    @property
    def input_share(self) -> float:
        """Turns that inform or advise among all."""
        return self.told / max(1, self.turns)

    def _sum(self, *codes: Code) -> int:
        return sum(self.counts.get(code, 0) for code in codes)

    def faults(self) -> Iterator[str]:
        """Yield which gates this path does not pass."""
        if self.reflections < REFLECTIONS_TO_QUESTIONS * self.questions:
            yield f"{self.reflections} reflections to {self.questions} questions"
        if self.reflections and self.complex_share < COMPLEX:
            yield f"{self.complex_share:.0%} of the reflections are complex"
        if self.input_share > INPUT:
            yield f"{self.told} of {self.turns} turns inform or advise"

    def __str__(self) -> str:
        """Return the path's line in the report."""
        codes = ", ".join(f"{code} {count}" for code, count in sorted(self.counts.items()))
        return (
            f"{self.script} in {self.transcript}: {self.reflections} R : {self.questions} Q, "
            f"{self.complex_share:.0%} complex, {self.told} of {self.turns} turns inform ({codes})"
        )


def find_counselling_faults(library: Library) -> Iterator[Finding]:
    """Yield lines of counselling scripts without a code, and those that persuade or confront."""
    for script in counselling(library):
        for passage, codes in coded_lines(script):
            if not codes:
                what = f"nobody said what “{passage.text.id}” does"
                mend = "Write `code:` beside it: SR, CR, AF, EA, SC, GI or PP."
                yield Finding(passage.place, "no-code", what, mend)
            if {"PE", "CO"} & set(codes):
                what = f"“{passage.text.id}” persuades or confronts"
                yield Finding(passage.place, "tone-persuading", what, "Give back both sides.")
            if "PP" in codes and not _asks_leave(script):
                what = f"“{passage.text.id}” advises, and nothing asked for leave"
                yield Finding(passage.place, "tone-unasked", what, "Ask first whether it may.")


def _asks_leave(script: Script) -> bool:
    return any("SC" in codes for _, codes in coded_lines(script))


def find_lopsided_paths(library: Library, walked: Walked) -> Iterator[Finding]:
    """Yield the gates that a transcript's path through a counselling script does not pass."""
    for path in paths(library, walked):
        for fault in path.faults():
            script = library.scripts[path.script]
            what = f"{fault} in {path.transcript}"
            yield Finding(script.place, "tone-lopsided", what, MEND)


def counselling(library: Library) -> Iterator[Script]:
    """Yield the scripts that counsel."""
    return (script for script in library.scripts.values() if script.counsels)


def paths(library: Library, walked: Walked) -> Iterator[Path]:
    """Yield every transcript's path through every counselling script it meets."""
    for script in counselling(library):
        codes = {passage.text.context: codes for passage, codes in coded_lines(script)}
        for name, course in sorted(walked.talks.items()):
            if any(one in codes for one in course if isinstance(one, str)):
                yield _path(script, name.rpartition("/")[2], course, codes)


def _path(
    script: Script, transcript: str, course: Course, codes: Mapping[str, tuple[Code, ...]]
) -> Path:
    counts: Counter[Code] = Counter()
    turns = told = 0
    for turn in _turns(script, course, codes):
        said = [code for context in turn for code in codes[context]]
        counts.update(said)
        turns += 1
        told += bool({"GI", "PP", "PE"} & set(said))
    unanswered = [code for context in _unanswered(script, course, codes) for code in codes[context]]
    counts -= Counter(code for code in unanswered if code in ("OQ", "CQ", "SC"))
    return Path(script.id, transcript, dict(counts), turns, told)


def _turns(script: Script, course: Course, codes: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Yield what was said at a stretch: a question ends it."""
    turn: list[str] = []
    for one in course:
        if isinstance(one, str) and one in codes:
            turn.append(one)
            if one.startswith(f"{script.id}.") and one.split(".")[2] == "ask":
                yield tuple(turn)
                turn = []
    if turn:
        yield tuple(turn)


def _unanswered(script: Script, course: Course, codes: Iterable[str]) -> Iterator[str]:
    """Yield the questions that were skipped, or were open when the talk ended."""
    asked: str | None = None
    for one in course:
        if isinstance(one, str):
            if one in codes and one.split(".")[2] == "ask":
                if asked is not None and asked != one:
                    yield asked
                asked = one
        elif one.script == script.id and asked is not None and one.state == asked.split(".")[1]:
            if one.guard == "skip":
                yield asked
            asked = None
    if asked is not None:
        yield asked
