"""The net's second ear: it hears what no rule spells out, and is quick about it."""

from __future__ import annotations

from time import perf_counter

import pytest

from dialogs.safety.danger import CLASSES, Danger, Unclear
from dialogs.safety.learned import KINDS, QUIET, quote, weigh_words
from dialogs.safety.second_ear import ALARM, doubt, join_dangers
from dialogs.safety.weighing import weigh
from tests.dialogs.safety.lessons import everyday, lessons


@pytest.mark.parametrize("text", ["", "💀" * 1_000, "ik wil dood", "7", "a" * 4_000])
def test_shares_are_a_whole(text: str) -> None:
    likely = weigh(text)

    assert set(likely.shares) == set(KINDS)
    assert sum(likely.shares.values()) == pytest.approx(1)
    assert likely.danger in CLASSES


def test_everyday_talk_raises_no_alarm() -> None:
    talk = everyday()[::5]  # the third ear takes its time
    alarmed = [one.text for one in talk if weigh(one.text).alarm >= ALARM]

    assert len(talk) > 2_000
    assert len(alarmed) < len(talk) / 500, alarmed


def test_what_a_rule_heard_is_asked_about_where_the_ear_is_sure_it_is_nothing() -> None:
    heard = Danger("violence", "urgent", "self", "tenniswedstrijd")
    words = "gisteren 3 lijntjes bij een vriend thuis, zin was 7"

    assert weigh(words).shares[QUIET] > 0.97
    assert join_dangers([heard], words, words) == ()
    assert doubt([heard], None, words, words) == Unclear("violence", "violence", "tenniswedstrijd")


def test_the_words_that_weigh_most_are_quoted() -> None:
    words = "het was een lange dag op mijn werk en nu zit ik hier en ik wil niet meer leven"

    assert "leven" in quote(words, "suicide")


def test_a_message_is_weighed_in_less_than_a_millisecond() -> None:
    texts = [one.text for one in lessons()[:500]]
    weigh_words(texts[0])
    begun = perf_counter()
    for text in texts:
        weigh_words(text)

    assert (perf_counter() - begun) / len(texts) < 0.003  # generous: several people share a machine
