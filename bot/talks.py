"""The talks around the texts: every transcript, in Dutch and in a translator's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.rehearsal import Rehearsal, read_transcripts
from bot.transcripts import Act, Tapped, Typed, read_transcript
from dialogs.catalog import DUTCH, Catalog
from dialogs.effects import Ask, Effect, Say
from dialogs.library import Library
from dialogs.messages import Message, Text
from dialogs.wording import word


@dataclass(frozen=True, slots=True)
class TalkLine:
    """One line of a talk; without *context* it is what the person does, or the talk's name."""

    context: str
    dutch: str
    words: str = ""


def talks(library: Library, folder: Path, catalog: Catalog) -> Iterator[TalkLine]:
    """Yield the lines of every transcript in *folder*, talk after talk."""
    for name, text in read_transcripts(folder).items():
        rehearsal = Rehearsal(library, read_transcript(name, text))
        list(rehearsal.play())
        yield TalkLine("", f"# {Path(name).stem}")
        for act, turn in rehearsal.turns:
            yield from _done(act)
            for effect in turn.effects:
                yield from _lines(effect, catalog)


def _done(act: Act) -> Iterator[TalkLine]:
    match act:
        case Typed(words=words):
            yield TalkLine("", f"> {words}")
        case Tapped(button=button):
            yield TalkLine("", f">> {button}")
        case _:
            return


def _lines(effect: Effect, catalog: Catalog) -> Iterator[TalkLine]:
    match effect:
        case Say(message=message):
            yield _line(message, catalog)
        case Ask(message=message, buttons=buttons):
            yield _line(message, catalog)
            for button in buttons:
                if isinstance(button.shown, Text):
                    dutch = f"   [{word(button.shown, DUTCH)}]"
                    yield TalkLine(
                        button.shown.context, dutch, f"   [{word(button.shown, catalog)}]"
                    )
        case _:
            return


def _line(message: Message, catalog: Catalog) -> TalkLine:
    return TalkLine(message.text.context, word(message, DUTCH), word(message, catalog))


def first_said(lines: Iterable[TalkLine]) -> Mapping[str, int]:
    """Return where each context is first said, counted from 0."""
    found: dict[str, int] = {}
    for number, line in enumerate(lines):
        if line.context:
            found.setdefault(line.context, number)
    return found


def where_said(context: str, said: Mapping[str, int]) -> int | None:
    """Return where *context* is said; a text no talk says: where its bubble, state or script is."""
    if context in said:
        return said[context]
    parts = context.split(".")
    for size in range(len(parts) - 1, 0, -1):
        begin = ".".join(parts[:size])
        near = [at for one, at in said.items() if one.startswith(f"{begin}.")]
        if near:
            return min(near)
    return None
