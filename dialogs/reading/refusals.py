"""Not knowing and not wanting to say: never a zero, never a no."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.reading.vocabulary import lexicon
from dialogs.reading.words import Token


def why_not(tokens: Sequence[Token], lang: str) -> str | None:
    """Return ``refuses`` or ``does_not_know`` if *tokens* say so, else None."""
    kinds = {piece.kind for piece in lexicon(lang, "refuses", "does_not_know").pieces(tokens)}
    if "refuses" in kinds:
        return "refuses"
    return "does_not_know" if kinds else None
