"""From effects to what goes out, in the person's language: made once, before the commit."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.outbound import Bubble, Document, Outbound, Question, TakeBack
from dialogs.catalog import Catalog
from dialogs.effects import Ask, Control, Drop, Effect, Erase, Export, Hide, Keep, Say
from dialogs.messages import Text
from dialogs.wording import word

CONTROL_LABELS: dict[Control, Text] = {
    "skip": Text("controls.skip", "Overslaan"),
    "back": Text("controls.back", "Terug"),
    "stop": Text("controls.stop", "Stoppen"),
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
            case Say(message=message, unasked=unasked):
                out.append(Bubble(word(message, catalog, simple=simple), unasked))
            case Ask():
                out.append(_question(effect, catalog, simple=simple, nonce=nonce))
            case Export():
                out += copies()
            case Hide():
                out.append(TakeBack())
            case Keep() | Drop() | Erase():
                continue
    return tuple(out)


def _question(ask: Ask, catalog: Catalog, *, simple: bool, nonce: str) -> Question:
    return Question(
        text=word(ask.message, catalog, simple=simple),
        nonce=nonce,
        ordinal=ask.ordinal,
        buttons=tuple((b.option, word(b.shown, catalog, simple=simple)) for b in ask.buttons),
        controls=tuple((c, catalog.find(CONTROL_LABELS[c])) for c in ask.controls),
        several=ask.several,
    )
