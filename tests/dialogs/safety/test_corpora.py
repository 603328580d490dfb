"""How the net does on the written corpora; the floors only ever rise."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import pytest

from dialogs.safety.danger import CLASSES
from tests.dialogs.safety.corpora import HALVES, QUIET, read_half
from tests.dialogs.safety.scores import Verdict, judge, wilson

RECALL, FALSE_ORDINARY, FALSE_HARD, LESS = 0.93, 0.01, 0.07, 0.03


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
        messages = [one.message for one in verdicts(half)]
        dangers = [one for one in messages if one.kind in CLASSES or "/" in one.family]
        families = {(one.kind, one.family) for one in dangers}
        kept[half] = families, {one.text.casefold() for one in messages}
    assert kept["test"][1].isdisjoint(kept["development"][1])
    assert kept["test"][0].isdisjoint(kept["development"][0])


def test_every_message_has_a_known_kind_and_language() -> None:
    for half in HALVES:
        for one in verdicts(half):
            assert one.message.kind in (*CLASSES, *QUIET, "unclear")
            assert one.message.lang in ("nl", "nl-BE", "en", "fr")


def test_the_test_half_is_heard_as_well_as_was_reached() -> None:
    assert share([one.is_found for one in alarms("test")]) >= RECALL


def test_the_test_half_alarms_hardly_anybody_for_nothing() -> None:
    by_kind: dict[str, list[bool]] = defaultdict(list)
    for one in verdicts("test"):
        by_kind[one.message.kind].append(one.danger is not None)
    assert share(by_kind["quiet_ordinary"]) <= FALSE_ORDINARY
    assert share(by_kind["quiet_hard"]) <= FALSE_HARD


def test_no_emergency_of_development_is_answered_as_less() -> None:
    less = [one.message.text for one in alarms("development") if one.is_less]
    pressing = [one for one in alarms("development") if one.message.severity == "emergency"]
    assert len(less) <= LESS * len(pressing), less


def test_unclear_words_are_asked_about_and_not_alarmed() -> None:
    for half in HALVES:
        unclear = [one for one in verdicts(half) if one.message.kind == "unclear"]
        assert share([one.unclear is not None for one in unclear]) >= 0.85
        assert share([one.danger is not None for one in unclear]) <= 0.05


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
