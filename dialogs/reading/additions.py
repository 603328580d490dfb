"""Whether an amount comes on top of what was told before: "nog 3 lijnen erbij", "two more"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.reading.language import guess_language
from dialogs.reading.vocabulary import base
from dialogs.reading.words import tokens

_MORE: Mapping[str, str] = {
    "nl": r"erbij|erbovenop|bijgekomen|bovenop|daarbovenop|extra|bijgenomen|bijgepakt|erna nog"
    r"|daarna nog|later nog|nog (?:eens|ne keer|een keer|eentje|wat)"
    r"|nog (?:een paar|\d+|een|ne|halve|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)",
    "en": r"another|extra|on top|(?:\d+|one|two|three|four|five|six|a few|some) more"
    r"|more (?:lines?|grams?|beers?)",
    "fr": r"encore (?:\d+|un|une|deux|trois|quatre|cinq|six)|de plus|en plus|rajoute\w*|en rab",
}
_NOT: Mapping[str, str] = {
    "nl": r"nog maar|maar nog|nog nooit|nog niet|nog geen|slechts nog|meegerekend|in totaal|totaal",
    "en": r"no more|not more|never more|in total|altogether",
    "fr": r"pas encore|plus encore|en tout|au total",
}


def comes_on_top(text: str, *, lang: str) -> bool:
    """Say whether what *text* tells is to be added to what was told of that day before."""
    lang = base(guess_language(text, lang=lang))
    plain = " ".join(tokens(text))
    return _has(_MORE[lang], plain) and not _has(_NOT[lang], plain)


def _has(pattern: str, plain: str) -> bool:
    return re.search(rf"(?<![^ ])(?:{pattern})(?![^ ])", plain) is not None
