"""One language's vocabulary, ready to listen with; made of what is written down, or kept."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.frozen import dataclass
from dialogs.safety.patterns import Pattern, Patterns
from dialogs.safety.plain import Speller
from dialogs.safety.vocabulary import Sign


@dataclass(frozen=True, slots=True)
class Net:
    """One language's vocabulary, ready to listen with.

    A word of one language may be mended into another's: *denying* and *bygone* are of all.
    """

    speller: Speller
    signs: tuple[tuple[Sign, Pattern], ...]
    by_word: Mapping[str, tuple[int, ...]]  # which signs are worth a search when it is there
    harmless: Patterns
    elsewhere: Patterns
    asking: Patterns
    urging: Patterns
    bygone: Patterns
    denying: frozenset[str]
    present: frozenset[str]
    linking: frozenset[str]
    selves: frozenset[str]
    others: frozenset[str]
    owning: frozenset[str]
    thinking: frozenset[str]
    belonging: frozenset[str]
    joints: frozenset[str]
    here: frozenset[str]
    near: frozenset[str]
    again: Patterns


Nets = Mapping[str, Net]

_ready: list[Nets] = []


def nets() -> Nets:
    """Return each language's net; made at first, which takes a while."""
    if not _ready:
        from dialogs.safety.languages import build_nets  # the vocabularies: not needed if kept

        _ready.append(build_nets())
    return _ready[0]


def use_nets(kept: Nets) -> None:
    """Listen with *kept*, which `build_nets` once made of this very code, in place of new ones."""
    _ready[:] = [kept]
