"""What goes to Telegram and can be known without it: texts cut up, keyboards, references."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import field

from bot.clusters import clean, split
from bot.outbound import Question
from bot.render import CONTROL_LABELS
from bot.render import DONE as DONE_CONTROL
from dialogs.frozen import dataclass

LONGEST_DATA = 64
"""Bytes behind one button."""

SHORT, MIDDLING = 3, 14
"""Labels up to so long stand six and two in a row, longer ones alone."""

TICK = "✓ "
TOGGLE, DONE = "+", "="

LOG = logging.getLogger(__name__)

_WRITE = json.JSONEncoder(ensure_ascii=False).encode

Rows = tuple[tuple[tuple[str, str], ...], ...]
"""Rows of buttons, each as (data, label)."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a message was: its ids in the chat, and of a question enough to show its answer."""

    ids: tuple[int, ...]
    asks: str = ""
    text: str = field(default="", repr=False)
    options: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def label(self, option: str | None) -> str | None:
        """Return what stands on the picked option, or options; None when it is none of these."""
        labels = dict(self.options)
        picked = [labels[one] for one in (option or "").split(",") if one in labels]
        return ", ".join(picked) or None


def reference_to_text(reference: Reference) -> str:
    """Return *reference* as the text the store keeps, sealed."""
    data = [reference.ids, reference.asks, reference.text, reference.options]
    return _WRITE(data if reference.asks else data[:1])


def reference_from_text(text: str) -> Reference:
    """Return the reference that *reference_to_text* wrote; raise ValueError for anything else."""
    match json.loads(text):
        case [list(ids)]:
            return Reference(tuple(map(int, ids)))
        case [list(ids), str(asks), str(said), list(options)]:
            pairs = tuple((str(option), str(label)) for option, label in options)
            return Reference(tuple(map(int, ids)), asks, said, pairs)
        case _:
            raise ValueError("not a reference to a message")


def parts_of(text: str) -> tuple[str, ...]:
    """Return *text* as the messages it takes, what no phone can show left out."""
    return split(clean(text)) or ("…",)


def asks(question: Question) -> str:
    """Return the name of the wait that *question* opens."""
    return f"{question.nonce}.{question.ordinal}"


def keyboard_of(question: Question) -> Rows:
    """Return the buttons of a question; one whose data would be too long is left to be typed."""
    wait = asks(question)
    if question.several:
        options = [(f"{wait}.{TOGGLE}{option}", label) for option, label in question.buttons]
        done = dict(question.controls).get(DONE_CONTROL, CONTROL_LABELS[DONE_CONTROL].id)
        rows = (*_rows(options), ((f"{wait}.{DONE}", done),))
    else:
        rows = _rows([(f"{wait}.{option}", label) for option, label in question.buttons])
    controls = [(f"{wait}.{c}", label) for c, label in question.controls if c != DONE_CONTROL]
    return tuple(row for row in (*map(_fitting, rows), _fitting(controls)) if row)


def _rows(buttons: Sequence[tuple[str, str]]) -> Rows:
    longest = max((len(label) for _, label in buttons), default=0)
    width = 6 if longest <= SHORT else 2 if longest <= MIDDLING else 1
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))


def _fitting(row: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    fitting = []
    for data, label in row:
        if len(data.encode()) <= LONGEST_DATA and label.strip():
            fitting.append((data, clean(label)))
        else:
            LOG.error("button_left_out=1 bytes=%d", len(data.encode()))
    return tuple(fitting)


def with_ticks(rows: Rows, ticked: Collection[str]) -> Rows:
    """Return *rows* with a tick before each option of *ticked*, and no other."""
    return tuple(tuple((data, _ticked(data, label, ticked)) for data, label in row) for row in rows)


def _ticked(data: str, label: str, ticked: Collection[str]) -> str:
    bare = label.removeprefix(TICK)
    return TICK + bare if toggled_option(data) in ticked else bare


def ticked_in(rows: Rows) -> frozenset[str]:
    """Return the options that carry a tick."""
    found = (toggled_option(data) for row in rows for data, label in row if label.startswith(TICK))
    return frozenset(option for option in found if option is not None)


def toggled_option(data: str) -> str | None:
    """Return the option that a button ticks, None when it does something else."""
    option = data.split(".", 2)[-1]
    return option.removeprefix(TOGGLE) if option.startswith(TOGGLE) else None
