"""From effects to what goes out, in the person's language: made once, before the commit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from bot.clusters import split
from bot.outbound import Bubble, Document, Outbound, Question, TakeBack
from dialogs.catalog import Catalog
from dialogs.effects import Ask, Drop, Effect, Erase, Export, Hide, Keep, Say
from dialogs.messages import Text
from dialogs.wording import word

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
            case Say(message=message, unasked=unasked, urgent=urgent):
                parts = split(word(message, catalog, simple=simple))
                out += (Bubble(part, unasked, urgent) for part in parts)
            case Ask():
                out += _in_parts(_question(effect, catalog, simple=simple, nonce=nonce))
            case Export():
                out += copies()
            case Hide():
                out.append(TakeBack())
            case Keep() | Drop() | Erase():
                continue
    return tuple(out)


def _in_parts(question: Question) -> Iterator[Bubble | Question]:
    """Yield a question that fits one message, after what of it came before, in bubbles."""
    *before, last = split(question.text) or (question.text,)
    for part in before:
        yield Bubble(part, question.unasked, question.urgent)
    yield replace(question, text=last)


def _question(ask: Ask, catalog: Catalog, *, simple: bool, nonce: str) -> Question:
    controls = (*ask.controls, DONE) if ask.several else ask.controls
    return Question(
        text=word(ask.message, catalog, simple=simple),
        nonce=nonce,
        ordinal=ask.ordinal,
        buttons=tuple((b.option, word(b.shown, catalog, simple=simple)) for b in ask.buttons),
        controls=tuple((c, catalog.find(CONTROL_LABELS[c])) for c in controls),
        several=ask.several,
        unasked=ask.unasked,
        urgent=ask.urgent,
    )
