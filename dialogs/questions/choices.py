"""One, or some, of several options."""

from __future__ import annotations

from dialogs.frozen import dataclass
from dialogs.questions.asked import Asked, Choosable
from dialogs.reading.choices import read_choice, read_choices
from dialogs.reading.readings import Reading
from dialogs.types import Type


@dataclass(frozen=True, slots=True)
class ChoiceQuestion:
    """One option."""

    options: tuple[Choosable, ...]
    takes_words: bool = False

    @property
    def type(self) -> Type:
        """A choice out of these options, unless own words are welcome."""
        return _type("choice", self.options, takes_words=self.takes_words)

    def read(self, text: str, asked: Asked) -> Reading:
        """Read which option."""
        return read_choice(text, [offer.as_option() for offer in asked.offers], lang=asked.lang)


@dataclass(frozen=True, slots=True)
class ChoicesQuestion:
    """None, one or more options."""

    options: tuple[Choosable, ...]
    takes_words: bool = False

    @property
    def type(self) -> Type:
        """A list of these options, unless own words are welcome."""
        return _type("choices", self.options, takes_words=self.takes_words)

    def read(self, text: str, asked: Asked) -> Reading:
        """Read which options."""
        return read_choices(text, [offer.as_option() for offer in asked.offers], lang=asked.lang)


def _type(kind: str, options: tuple[Choosable, ...], *, takes_words: bool) -> Type:
    ids = None if takes_words else frozenset(option.id for option in options)
    return Type("choices" if kind == "choices" else "choice", ids)
