"""How people ask for a script, as its author wrote it down."""

from __future__ import annotations

from dialogs.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way people ask for a script, in one language."""

    script: str
    lang: str
    words: str
