"""The pretended scripts and the messages that wants are measured on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from dialogs.reading.wants import SURE, Index, Phrase, Want, build_index, find_wants

_AHEAD = 0.1  # what is clearly ahead of the second


class Case(NamedTuple):
    script: str
    lang: str
    text: str


def read_phrases() -> list[Phrase]:
    return [
        Phrase(script, lang, words.strip())
        for script, lang, row in _rows("wants_phrases.txt")
        for words in row.split(";")
    ]


def read_cases(name: str = "wants_messages.txt") -> list[Case]:
    return [Case(*row) for row in _rows(name)]


def tuned_on() -> list[Case]:
    """Return the half whose misses were looked at while the weights were chosen."""
    return read_cases()[::2]


def held_out() -> list[Case]:
    """Return the half whose misses were not looked at."""
    return read_cases()[1::2]


def opened(wants: Sequence[Want]) -> str | None:
    """Return the script that would open without asking."""
    if not wants or wants[0].score < SURE:
        return None
    if len(wants) > 1 and wants[0].score - wants[1].score < _AHEAD:
        return None
    return wants[0].script


class Tally(NamedTuple):
    first: float  # the right script comes first
    offered: float  # or is among the first three
    opened_right: float  # of what opens at once, this much is right
    opened_for_nothing: float
    offered_for_nothing: float


def measure(index: Index, cases: Sequence[Case]) -> Tally:
    found = [(case, find_wants(index, case.text, lang=case.lang)) for case in cases]
    asked = [(case, wants) for case, wants in found if case.script != "none"]
    nothing = [wants for case, wants in found if case.script == "none"]
    opening = [(case, opened(wants)) for case, wants in asked if opened(wants)]
    return Tally(
        first=_share(bool(w) and w[0].script == case.script for case, w in asked),
        offered=_share(case.script in [want.script for want in w[:3]] for case, w in asked),
        opened_right=_share(script == case.script for case, script in opening),
        opened_for_nothing=_share(opened(wants) is not None for wants in nothing),
        offered_for_nothing=_share(bool(wants) for wants in nothing),
    )


def _share(hits: Iterable[bool]) -> float:
    kept = list(hits)
    return sum(kept) / max(1, len(kept))


def _rows(name: str) -> list[tuple[str, str, str]]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    kept = (line for line in lines if line and not line.startswith("#"))
    return [(first, second, third) for first, second, third in (row.split("|") for row in kept)]


INDEX = build_index(read_phrases())

if __name__ == "__main__":
    for title, cases in (
        ("tuned on", tuned_on()),
        ("held out", held_out()),
        ("written after", read_cases("wants_blind.txt")),
    ):
        print(title, len(cases), measure(INDEX, cases))  # noqa: T201 - run by hand for its figures
