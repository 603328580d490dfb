from __future__ import annotations

from bot.clusters import LONGEST, units
from bot.outbound import Bubble, Outbound, Question
from bot.render import render
from dialogs.effects import Ask, Effect, Say
from dialogs.library import load_library
from dialogs.messages import Message, Text

LONG = " ".join(f"woord{number}" for number in range(900))


def rendered(*effects: Effect) -> tuple[Outbound, ...]:
    catalog = load_library().catalog("nl")
    return render(effects, catalog=catalog, simple=False, nonce="ab", copies=lambda: ())


def said(text: str) -> Message:
    return Message(Text("test.say", text), ())


def test_a_long_text_is_messages_of_its_own_each_as_unasked_and_urgent() -> None:
    parts = rendered(Say(said(LONG), unasked=True, urgent=True))
    assert len(parts) == 2
    assert all(isinstance(part, Bubble) and part.unasked and part.urgent for part in parts)


def test_of_a_long_question_the_last_part_asks() -> None:
    first, last = rendered(Ask(said(LONG), 4, urgent=True))
    assert isinstance(first, Bubble)
    assert isinstance(last, Question)
    assert (first.urgent, last.ordinal) == (True, 4)
    assert f"{first.text} {last.text}" == LONG
    assert max(units(first.text), units(last.text)) <= LONGEST


def test_where_several_may_be_picked_there_is_a_way_to_end_that() -> None:
    (several,) = rendered(Ask(said("Wat?"), 1, several=True))
    (one,) = rendered(Ask(said("Wat?"), 1))
    assert isinstance(several, Question)
    assert isinstance(one, Question)
    assert several.controls == (*one.controls, ("done", "Klaar"))
