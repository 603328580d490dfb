"""Not knowing and not wanting to say: never a zero, never a no."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.reading.vocabulary import lexicon
from dialogs.reading.words import Token, word_set


def why_not(tokens: Sequence[Token], lang: str) -> str | None:
    """Return ``refuses`` or ``does_not_know`` if *tokens* say so, else None."""
    kinds = {piece.kind for piece in lexicon(lang, "refuses", "does_not_know").pieces(tokens)}
    if "refuses" in kinds:
        return "refuses"
    return "does_not_know" if kinds or _knows_not(tokens) else None


_KNOW = word_set("weet kweet weetk weetik wist kwist kwee wee weeet weten ksou")
_NOT = word_set("niet nie ni nt nimeer nimmer niks")


def _knows_not(tokens: Sequence[Token]) -> bool:
    """Return whether "weet" has its "niet" close behind: kweet het echt zo direct nie."""
    words = [token.plain for token in tokens]
    for at, word in enumerate(words):
        ahead = words[at + 1 : at + 5]
        if word in _KNOW and not set(ahead) & {"dat", "wel", ","} and set(ahead) & _NOT:
            return True
    return False
