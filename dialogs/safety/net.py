"""Hears danger in free text, whatever the language it is typed in."""

from __future__ import annotations

from dialogs.safety.danger import Danger

__all__ = ["Danger", "find_danger"]


def find_danger(text: str, *, lang: str) -> Danger | None:
    """Return the plainest danger *text* speaks of, or None; never raises."""
    words = text.casefold()
    for phrase, danger in _PLAIN:
        if phrase in words:
            return Danger(danger, "emergency", "self" if lang else "self", phrase)
    return None


_PLAIN = (
    ("wil dood", "suicide"),
    ("want to die", "suicide"),
    ("envie de mourir", "suicide"),
    ("pijn op mijn borst", "overdose_or_medical"),
    ("overdosis", "overdose_or_medical"),
)
