"""The dialogue that every peer plays: eight turns of a check-in, from the first word to the sum.

Its texts stand in a catalogue, from English to Dutch; ours is a script, whose source is Dutch.
"""

from __future__ import annotations

import gettext
import io
from dataclasses import dataclass
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

OPTIONS: Final = {
    "situation": ("home", "work", "party", "road", "phone", "other"),
    "used": ("yes", "no"),
    "shown": ("show",),
}
"""What may be tapped at a question, in the order of its buttons."""

ENGLISH: Final = {
    "craving": "How strong is your craving right now, from 0 to 10?",
    "range": "Please choose a number between {low} and {high}.",
    "situation": "Where are you?",
    "who": "Who are you with?",
    "thoughts": "What are you thinking and feeling?",
    "used": "Did you use?",
    "amount": "How much did you use?",
    "ready": "Thank you. Shall I show the summary?",
    "sum": "Craving {craving}/10 at {situation}, with {who}. You thought: {thoughts}. "
    "Used: {used}, amount {amount}.",
    "sum_without": "Craving {craving}/10 at {situation}, with {who}. You thought: {thoughts}. "
    "Used: {used}.",
    "home": "Home",
    "work": "Work",
    "party": "Party",
    "road": "On the road",
    "phone": "Phone call",
    "other": "Other",
    "yes": "Yes",
    "no": "No",
    "show": "Show",
}

DUTCH: Final = {
    "craving": "Hoe sterk is je trek op dit moment, van 0 tot 10?",
    "range": "Kies een getal tussen {low} en {high}.",
    "situation": "Waar ben je?",
    "who": "Met wie ben je?",
    "thoughts": "Wat denk en voel je?",
    "used": "Heb je gebruikt?",
    "amount": "Hoeveel heb je gebruikt?",
    "ready": "Dank je. Zal ik de samenvatting laten zien?",
    "sum": "Trek {craving}/10 in situatie {situation}, met {who}. Je dacht: {thoughts}. "
    "Gebruikt: {used}, hoeveelheid {amount}.",
    "sum_without": "Trek {craving}/10 in situatie {situation}, met {who}. Je dacht: {thoughts}. "
    "Gebruikt: {used}.",
    "home": "Thuis",
    "work": "Werk",
    "party": "Feest",
    "road": "Onderweg",
    "phone": "Telefoon",
    "other": "Anders",
    "yes": "Ja",
    "no": "Nee",
    "show": "Toon",
}


@dataclass(frozen=True, slots=True)
class Move:
    """What the person does: types *text*, or taps the option at *tap*."""

    text: str = ""
    tap: str = ""


MOVES: Final = (
    Move("/start"),
    Move("7"),
    Move(tap="party"),
    Move("two old friends"),
    Move("I was bored and a bit sad"),
    Move(tap="yes"),
    Move("3"),
    Move(tap="show"),
)

FINAL: Final = (
    "Trek 7/10 in situatie Feest, met two old friends. Je dacht: I was bored and a bit sad. "
    "Gebruikt: Ja, hoeveelheid 3."
)


def is_final(text: str) -> bool:
    """Say whether *text* is the sum; ours writes a label inside a sentence with a small letter."""
    return text.casefold() == FINAL.casefold()


def read_catalogue() -> gettext.NullTranslations:
    """Return the Dutch catalogue, compiled as a program would find it on disk."""
    catalogue, file = Catalog(locale="nl"), io.BytesIO()
    for name, words in ENGLISH.items():
        catalogue.add(words, DUTCH[name])
    write_mo(file, catalogue)
    file.seek(0)
    return gettext.GNUTranslations(file)
