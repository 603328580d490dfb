"""One locale's messages, with the parent it falls back to; Dutch is the source and needs none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.messages import Text


@dataclass(frozen=True, slots=True)
class Catalog:
    """Messages by context and Dutch sentence."""

    locale: str = "nl"
    messages: Mapping[tuple[str, str], str] = field(default_factory=dict)
    parent: Catalog | None = None

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
