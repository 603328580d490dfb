"""One's own words, kept as they are."""

from __future__ import annotations

from dialogs.frozen import dataclass
from dialogs.questions.asked import Asked
from dialogs.reading.manners import rest_of_sentence
from dialogs.reading.readings import Read, Reading, Unread
from dialogs.types import TEXT, Type


@dataclass(frozen=True, slots=True)
class TextQuestion:
    """*longest*: how many characters are kept. *finishes*: a sentence that the question begins."""

    longest: int
    finishes: str | None = None

    @property
    def type(self) -> Type:
        """Text."""
        return TEXT

    def read(self, text: str, asked: Asked) -> Reading:
        """Return the words, without control characters; only what can't be seen is left out.

        Of a sentence that was begun already, its beginning and its full stop are left out as well.
        """
        words = clean_words(text)
        if self.finishes:
            words = rest_of_sentence(words, self.finishes, lang=asked.lang)
        return Read(words[: self.longest]) if words else Unread("empty")


def clean_words(text: str) -> str:
    """Return *text* without characters that steer a screen or the writing, or can't be written."""
    if text.isascii() and text.isprintable():
        return text.strip()
    kept = (
        c for c in text if c == "\n" or (c.isprintable() and not _is_steering(c)) or c == "\u200d"
    )
    return "".join(kept).strip()


def _is_steering(character: str) -> bool:
    return character in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
