"""From effects to what goes out, in the person's language: made once, before the commit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeAlias

from bot.clusters import split
from bot.outbound import Bubble, Document, Outbound, Question, TakeBack
from dialogs.catalog import Catalog
from dialogs.effects import Ask, Button, Control, Effect, Export, Hide, Say, WrittenButtons
from dialogs.messages import Message, Text
from dialogs.wording import word

Labels: TypeAlias = tuple[tuple[str, str], ...]

DONE = "done"
"""The control that ends ticking, where more than one option may be picked."""

CONTROL_LABELS: dict[str, Text] = {
    "skip": Text("controls.skip", "Overslaan"),
    "back": Text("controls.back", "Terug"),
    "stop": Text("controls.stop", "Stoppen"),
    "hide": Text("controls.hide", "Verberg"),
    DONE: Text("controls.done", "Klaar"),
}


def render(
    effects: Iterable[Effect],
    *,
    catalog: Catalog,
    simple: bool,
    nonce: str,
    copies: Callable[[], tuple[Document, ...]],
) -> tuple[Outbound, ...]:
    """Return what goes out for *effects*, in their order; records make nothing.

    *simple*: the shorter texts. *copies* makes the person's copy when one is asked for.
    """
    out: list[Outbound] = []
    for effect in effects:
        match effect:
            case Ask():
                *before, last = _parts(effect.message, catalog, simple=simple) or ("",)
                out += [Bubble(part, effect.unasked, effect.urgent) for part in before]
                out.append(_question(effect, last, catalog, simple=simple, nonce=nonce))
            case Say(message=message, unasked=unasked, urgent=urgent):
                parts = _parts(message, catalog, simple=simple)
                out += [Bubble(part, unasked, urgent) for part in parts]
            case Export():
                out += copies()
            case Hide():
                out.append(TakeBack())
            case _:
                continue
    return tuple(out)


def _parts(message: Message, catalog: Catalog, *, simple: bool) -> tuple[str, ...]:
    """Return the parts in which a message is sent; without values it is the same for everybody."""
    if message.values:
        return split(word(message, catalog, simple=simple))
    return catalog.prepare(message.text, _sent, simple=simple)


def _question(ask: Ask, text: str, catalog: Catalog, *, simple: bool, nonce: str) -> Question:
    """Return the question with *text*, the last part of what it says."""
    buttons, ways = ask.buttons, _ways(ask.controls, ask.several)
    if isinstance(buttons, WrittenButtons):
        labels = catalog.prepare(buttons, _labels, simple=simple)
    else:
        labels = _labels(buttons, catalog, simple)
    return Question(
        text,
        nonce,
        ask.ordinal,
        labels,
        catalog.prepare(ways, _names),
        ask.several,
        ask.unasked,
        ask.urgent,
    )


# What is made ready once is made by these; a locale's catalog remembers it.


def _sent(text: Text, catalog: Catalog, simple: bool) -> tuple[str, ...]:  # noqa: FBT001 - a key
    return split(word(Message(text), catalog, simple=simple))


def _labels(buttons: tuple[Button, ...], catalog: Catalog, simple: bool) -> Labels:  # noqa: FBT001 - a key
    return tuple((b.option, word(b.shown, catalog, simple=simple)) for b in buttons)


def _names(ways: tuple[str, ...], catalog: Catalog, _: bool) -> Labels:  # noqa: FBT001 - a key
    return tuple((way, catalog.find(CONTROL_LABELS[way])) for way in ways)


@lru_cache(maxsize=8)
def _ways(controls: tuple[Control, ...], several: bool) -> tuple[str, ...]:  # noqa: FBT001 - a key
    """Return the controls beside a question: the very same tuple for the same ones."""
    return (*controls, DONE) if several else controls
