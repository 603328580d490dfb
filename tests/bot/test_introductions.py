from __future__ import annotations

from bot.channels.telegram_messages import (
    Reference,
    keyboard_of,
    reference_from_text,
    reference_to_text,
    ticked_in,
    with_ticks,
)
from bot.introductions import introductions
from bot.outbound import Question
from dialogs.library import load_library


def test_every_command_is_introduced_with_its_title_help_among_the_first() -> None:
    library = load_library()
    first, *others = introductions(library)
    commands = dict(first.commands)
    wanted = {script.command for script in library.scripts.values() if script.command}
    assert commands.keys() == wanted
    assert list(commands)[:2] == ["start", "help"]
    assert [one.language for one in (first, *others)][:1] == [""]
    assert "nl" in {one.language for one in others}


def test_an_introduction_fits_and_names_no_drug() -> None:
    for one in introductions(load_library()):
        assert len(one.name) <= 64
        assert len(one.short) <= 120
        assert len(one.description) <= 512
        assert "coca" not in f"{one.name} {one.short} {one.description}".casefold()


def test_a_reference_comes_back_as_it_was() -> None:
    for reference in (
        Reference((7,)),
        Reference((7, 8), "ab.3", "Waar?", (("home", "Thuis"), ("party", "Feest"))),
    ):
        assert reference_from_text(reference_to_text(reference)) == reference


def test_what_was_picked_is_shown_by_its_label() -> None:
    reference = Reference((7,), "ab.3", "Waar?", (("home", "Thuis"), ("party", "Feest")))
    labels = [reference.label(option) for option in ("home", "party,home", "stop", "", None)]
    assert labels == ["Thuis", "Feest, Thuis", None, None, None]


def test_ticks_come_and_go_on_a_keyboard() -> None:
    options = (("home", "Thuis"), ("party", "Feest"))
    question = Question("Waar?", "ab", 3, options, (("skip", "Overslaan"),), several=True)
    rows = keyboard_of(question)
    assert [data for row in rows for data, _ in row] == [
        "ab.3.+home", "ab.3.+party", "ab.3.=", "ab.3.skip",
    ]  # fmt: skip
    ticked = with_ticks(rows, {"party"})
    assert ticked_in(ticked) == {"party"}
    assert with_ticks(ticked, set()) == rows
