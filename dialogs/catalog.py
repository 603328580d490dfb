"""One locale's messages, with the parent it falls back to; Dutch is the source and needs none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import TypeVar, cast

from dialogs.frozen import dataclass
from dialogs.messages import Text

Of = TypeVar("Of")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Catalog:
    """Messages by context and Dutch sentence."""

    locale: str = "nl"
    messages: Mapping[tuple[str, str], str] = field(default_factory=dict)
    parent: Catalog | None = None
    ready: dict[tuple[int, object, bool], tuple[object, object]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def prepare(
        self, written: Of, make: Callable[[Of, Catalog, bool], Made], *, simple: bool = False
    ) -> Made:
        """Return what *make* makes of *written* in this locale, made once.

        It is remembered as long as the catalog is there: only for what stands in scripts or code.
        """
        place = (id(written), make, simple)
        known = self.ready.get(place)
        if known is None or known[0] is not written:
            known = self.ready[place] = (written, make(written, self, simple))
        return cast("Made", known[1])

    def find(self, text: Text, *, simple: bool = False) -> str:
        """Return the sentence in this locale, its parent's, or the Dutch one; never a key.

        *simple* asks for the shorter text where there is one.
        """
        if simple and text.simple is not None:
            return self._look_up(f"{text.context}.simple", text.simple)
        return self._look_up(text.context, text.id)

    def _look_up(self, context: str, id_: str) -> str:
        found = self.messages.get((context, id_))
        if found is not None:
            return found
        return self.parent._look_up(context, id_) if self.parent else id_  # noqa: SLF001 - its own kind


DUTCH = Catalog()
