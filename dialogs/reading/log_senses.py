"""What a word or phrase can mean in a message about one's day."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from typing import TypeAlias


class Sense(StrEnum):
    """One meaning; the languages' tables list the phrases that carry it."""

    CRAVING = auto()  # zin, goesting
    CRAVING_FOR = auto()  # zin in: a craving only if what follows is cocaine
    IDIOM = auto()  # in zekere zin: looks like something, tells nothing
    MUCH = auto()  # how strong, without a figure
    USED = auto()  # gebruikt, hervallen: says by itself that there was use
    USE = auto()  # gebruik: a noun or present, counts with a negation or after a colon
    TO_USE = auto()  # gebruiken: what one wants, or does without
    TOOK = auto()  # genomen: needs something taken, or nothing
    DID = auto()  # gedaan: the same, and weaker
    COKE = auto()
    LINES = auto()
    GRAMS = auto()
    EURO = auto()
    PIECE_GRAMS = auto()  # halfje: unit and figure in one
    PIECE_EURO = auto()  # twintigje
    PACKET = auto()
    CONTAINER = auto()  # fles: drink, but how many glasses nobody said
    SOME = auto()  # paar: so many of a unit, without a figure
    STOPPED = auto()  # gestopt: early only after a figure (na 2 gestopt)
    DRANK = auto()
    DRUNK = auto()  # says by itself that there was drink, never how much
    ALCOHOL = auto()  # drink in general, or a glass of it
    CLEAN = auto()  # says by itself that there was no use
    NOT = auto()
    NONE = auto()  # niks, geen
    WITHOUT = auto()
    ALMOST = auto()
    HELD = auto()  # niet kunnen laten: a negation that denies nothing
    YES = auto()
    NO = auto()
    WANT = auto()
    PLAN = auto()
    IF = auto()
    ASK = auto()
    OTHER = auto()
    WITH = auto()  # a preposition: who follows is not the one who did it
    ME = auto()
    SAYS = auto()
    AGO = auto()
    HABIT = auto()
    FUTURE = auto()
    OTHER_DRUG = auto()
    OFFER = auto()
    BUT = auto()  # begins a new clause
    AND = auto()  # begins a new clause about the same person
    MORNING = auto()
    AFTERNOON = auto()
    EVENING = auto()
    NIGHT = auto()
    TIMES = auto()  # keer
    SPAN = auto()  # jaar, dagen, uur: what a figure before it counts
    LESS = auto()
    STOPPED_EARLY = auto()
    LEFT = auto()
    REFUSED = auto()
    WAITED = auto()
    REACHED_OUT = auto()
    DAY = auto()
    NUMBER = auto()
    CLOCK = auto()
    SIGN = auto()
    WORD = auto()  # any other word
    FILLER = auto()  # says nothing: known, so that it is not taken for a slip of something else


Phrases: TypeAlias = Mapping[Sense, str]
"""For each sense its phrases, in plain spelling, between bars."""


def words(row: str) -> frozenset[str]:
    """Return the words of *row*."""
    return frozenset(row.split())
