"""How the net does on the written corpora; the floors only ever rise."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

import pytest

from dialogs.safety.danger import CLASSES
from dialogs.safety.learned import FILE
from tests.dialogs.safety.corpora import HALVES, QUIET, read_half
from tests.dialogs.safety.lessons import fingerprint
from tests.dialogs.safety.scores import Verdict, judge, wilson


@dataclass(frozen=True, slots=True)
class Floors:
    """What was reached on the test half: shares heard, alarmed for nothing, and asked about."""

    recall: float
    ordinary: float
    hard: float
    asked: float
    alarmed: float


REACHED = Floors(recall=0.65, ordinary=0.045, hard=0.18, asked=0.48, alarmed=0.28)
"""On the half that was written afresh in November 2026; those of the half before it were of it."""
LESS = 0.01


@cache
def verdicts(half: str) -> tuple[Verdict, ...]:
    return tuple(judge(message) for message in read_half(half))


def alarms(half: str) -> list[Verdict]:
    return [one for one in verdicts(half) if one.message.kind in CLASSES]


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


def test_halves_share_no_family_and_no_message() -> None:
    kept: dict[str, tuple[set[tuple[str, str]], set[str]]] = {}
    for half in HALVES:
        messages = read_half(half)
        dangers = [one for one in messages if one.kind in CLASSES or "/" in one.family]
        families = {(one.kind, one.family) for one in dangers}
        kept[half] = families, {one.text.casefold() for one in messages}
    assert kept["test"][1].isdisjoint(kept["development"][1])
    assert kept["test"][0].isdisjoint(kept["development"][0])


def test_every_message_has_a_known_kind_and_language() -> None:
    for half in HALVES:
        for message in read_half(half):
            assert message.kind in (*CLASSES, *QUIET, "unclear")
            assert message.lang in ("nl", "nl-BE", "en", "fr")


def test_the_test_half_is_heard_as_well_as_was_reached() -> None:
    assert share([one.is_found for one in alarms("test")]) >= REACHED.recall


def test_the_test_half_alarms_few_for_nothing() -> None:
    by_kind: dict[str, list[bool]] = defaultdict(list)
    for one in verdicts("test"):
        by_kind[one.message.kind].append(one.danger is not None)
    assert share(by_kind["quiet_ordinary"]) <= REACHED.ordinary
    assert share(by_kind["quiet_hard"]) <= REACHED.hard


def test_nobody_writes_the_test_half_who_knows_the_rules() -> None:
    assert all(message.is_blind for message in read_half("test"))


def test_no_emergency_the_rules_were_made_for_is_answered_as_less() -> None:
    own = [one for one in read_half("development") if one.kind in CLASSES and not one.is_blind]
    pressing = [judge(one) for one in own if one.severity == "emergency"]
    less = [one.message.text for one in pressing if one.is_less]
    assert len(less) <= LESS * len(pressing), less


def test_unclear_words_are_asked_about_and_few_alarm() -> None:
    unclear = [one for one in verdicts("test") if one.message.kind == "unclear"]
    assert share([one.unclear is not None for one in unclear]) >= REACHED.asked
    assert share([one.danger is not None for one in unclear]) <= REACHED.alarmed


def test_the_weights_were_made_of_this_corpus() -> None:
    head = FILE.read_bytes().partition(b"\n")[0]
    told = json.loads(head)["corpus"]
    assert told == fingerprint(read_half("development")), "run `make learn` and commit the weights"


def test_who_is_meant_is_mostly_understood() -> None:
    heard = [one for one in alarms("test") if one.danger and one.danger.danger == one.message.kind]
    right = [one.danger is not None and one.danger.about == one.message.about for one in heard]
    assert share(right) >= 0.9


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"), [(0, 0, 0.0, 1.0), (10, 10, 0.72, 1.0), (50, 100, 0.40, 0.60)]
)
def test_interval_holds_the_share(hits: int, total: int, low: float, high: float) -> None:
    found = wilson(hits, total)
    assert list(found) == pytest.approx([low, high], abs=0.01)
