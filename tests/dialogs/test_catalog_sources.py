from __future__ import annotations

import pytest

from dialogs.findings import Place
from dialogs.library import load_library
from dialogs.translations.pseudo import pseudo
from dialogs.translations.sources import SourceText, messages_of, names_in, texts_in

SOURCES = {text.context: text for text in messages_of(load_library())}


def test_every_text_has_a_context_of_its_own_and_a_place_in_a_file() -> None:
    assert len(SOURCES) > 1000
    for context, source in SOURCES.items():
        assert source.context == context
        assert source.place.file.endswith(".yaml")
        assert source.place.line > 1


@pytest.mark.parametrize(
    ("context", "role", "limit", "before"),
    [
        ("age.title", "title", 64, None),
        ("age.ask_age.ask", "question", None, None),
        ("age.ask_age.answer.minor", "button", 64, "Ben je 18 jaar of ouder?"),
        ("checkin.summary.0", "fragment", None, None),
        ("zone.known.say.0.0", "bubble", None, None),
    ],
)
def test_a_translator_is_told_what_a_text_is(
    context: str, role: str, limit: int | None, before: str | None
) -> None:
    source = SOURCES[context]
    assert (source.role, source.limit, source.before) == (role, limit, before)
    assert source.comments()[0].startswith(role)


def test_the_shorter_text_stands_beside_the_longer_one() -> None:
    simple = [source for source in SOURCES.values() if source.context.endswith(".simple")]
    assert simple
    assert all(source.context.removesuffix(".simple") in SOURCES for source in simple)


def test_what_is_said_in_danger_is_marked() -> None:
    marked = {source.script for source in SOURCES.values() if source.is_danger}
    assert {"danger_medical", "danger_suicide"} <= marked
    assert "menu" not in marked
    assert any("second person" in line for line in SOURCES["danger_suicide.title"].comments())


def test_texts_in_the_program_are_found_where_they_are_written_out() -> None:
    code = (
        'A = Text("controls.skip", "Over"\n "slaan")\nB = Text(f"{x}.y", "niet")\nC = f("a", "b")'
    )
    assert list(texts_in("bot/x.py", code)) == [
        SourceText("controls.skip", "Overslaan", Place("bot/x.py", 1, 5), "button", 64)
    ]


def test_names_are_those_in_single_braces() -> None:
    assert names_in("{{geen}} naam, {wel} een") == {"wel"}


def test_the_language_nobody_speaks_is_longer_and_keeps_names() -> None:
    for source in SOURCES.values():
        words = pseudo(source.id)
        assert names_in(words) == source.names
        assert len(words) >= 1.4 * len(source.id) - 2
