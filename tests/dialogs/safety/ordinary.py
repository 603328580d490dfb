"""Ordinary talk as people vary it: how much, where, with whom, how it was; made, not written."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

AMOUNTS = {
    "nl": ["2 lijntjes", "niks gebruikt", "een halve gram", "3 bier en een lijntje", "geen coke"],
    "nl-BE": ["ne lijn gepakt", "niks gepakt", "twee pintjes", "e pakske gedaan"],
    "en": ["2 lines", "nothing", "half a gram", "a few beers and one line", "no coke"],
    "fr": ["deux traits", "rien pris", "un demi gramme", "trois bières et un rail"],
}
WHERE = {
    "nl": ["thuis", "in de kroeg", "bij een vriend", "op een feest", "op het werk", "in de auto"],
    "nl-BE": ["thuis", "op café", "bij ne maat", "op ne fuif", "op 't werk"],
    "en": ["at home", "at the pub", "at a mate's", "at a party", "at work"],
    "fr": ["chez moi", "au bar", "chez un pote", "en soirée", "au boulot"],
}
WITH = {
    "nl": ["alleen", "met vrienden", "met mijn vriendin", "met collega's", "met mijn broer"],
    "nl-BE": ["alleen", "met de maten", "met mijn lief", "met collega's"],
    "en": ["alone", "with friends", "with my girlfriend", "with my brother"],
    "fr": ["seul", "avec des potes", "avec ma copine", "avec mon frère"],
}
HOW = {
    "nl": [
        "zin was 7",
        "moe maar oké",
        "eerder gestopt dan anders",
        "voelde me gespannen",
        "spijt",
    ],
    "nl-BE": ["goesting was 6", "was content", "vroeger naar huis gegaan", "voelde mij ambetant"],
    "en": ["craving was 7", "tired but ok", "went home early", "felt stressed", "regret it a bit"],
    "fr": ["envie à 7", "fatigué mais ça va", "rentré tôt", "un peu stressé", "je regrette un peu"],
}
WHEN = {
    "nl": ["gisteren", "vanavond", "zaterdag", "vannacht"],
    "nl-BE": ["gisteren", "vanavond", "zaterdag"],
    "en": ["yesterday", "tonight", "saturday", "last night"],
    "fr": ["hier", "ce soir", "samedi", "cette nuit"],
}


def evening_logs() -> Iterator[tuple[str, str]]:
    """Yield language and message for every way to tell of an evening."""
    for lang in AMOUNTS:
        parts = (WHEN[lang], AMOUNTS[lang], WHERE[lang], WITH[lang], HOW[lang])
        for when, amount, where, company, how in product(*parts):
            yield lang, f"{when} {amount} {where} {company}, {how}"
