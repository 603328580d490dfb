"""What was worked out of messages heard lately, in memory: gone when somebody is erased."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from typing import Protocol, TypeGuard, runtime_checkable

from dialogs.reading.vocabulary import lexicon

SAID = frozenset(("text", "word", "normal", "plain"))
"""What a parameter is called that takes people's words."""


@runtime_checkable
class _Remembering(Protocol):
    """A function that remembers its results."""

    def cache_clear(self) -> None: ...


def forget_heard() -> None:
    """Forget what was worked out of anybody's words; whose they were is not known any more.

    A function of this house that remembers its results remembers words if a parameter of it
    takes them, and so do lexicons, how a word is spelled.
    """
    for remembering in _remembering():
        remembering.cache_clear()
    lexicon.cache_clear()


def _remembering() -> Iterator[_Remembering]:
    for name, module in list(sys.modules.items()):
        if name.startswith("dialogs."):
            yield from (one for one in vars(module).values() if _takes_words(one))


def _takes_words(one: object) -> TypeGuard[_Remembering]:
    if not (callable(one) and isinstance(one, _Remembering)):
        return False
    return not SAID.isdisjoint(inspect.signature(one).parameters)
