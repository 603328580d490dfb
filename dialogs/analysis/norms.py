"""What no text may say, by language: clinical tone, as patterns over plain lower-case text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Norm:
    """A code, the wording that breaks it, and what to write instead."""

    code: str
    wording: re.Pattern[str]
    instead: str


def _norm(code: str, instead: str, *wordings: str) -> Norm:
    return Norm(code, re.compile("|".join(wordings)), instead)


EVERYWHERE = (_norm("tone-shouting", "One exclamation mark at most.", r"!.*!"),)
"""Norms that hold in any language."""

DUTCH = (
    _norm(
        "tone-must",
        "Say what can be done, and leave the choice.",
        r"\bmoet(?:en)?\b",
        r"\bmag (?:je |dat |dit |het )?niet\b",
        r"\bje mag (?:\w+ )?niet\b",
        r"\bverplicht\b",
    ),
    _norm(
        "tone-should",
        "Ask what they would like, or say nothing.",
        r"\bzou je niet\b",
        r"\bje zou (?:beter|moeten)\b",
        r"\bhad (?:je )?(?:beter |moeten)",
    ),
    _norm("tone-knowing", "Leave it out.", r"\bje weet (?:toch|best)\b", r"\beigenlijk\b"),
    _norm(
        "tone-why",
        "Ask what happened, or how.",
        r"\bwaarom\b.*\bdan\b",
        r"\bwaarom (?:deed|heb|gebruikte|nam|ging|ben|doe|wil) je\b",
    ),
    _norm(
        "tone-judging",
        "Say what the person did or noticed.",
        r"\bteleurgesteld\b",
        r"\bteleurstell",
        r"\bjunk(?:ie|ies|s)?\b",
        r"\bclean\b",
        r"\bje bent (?:een )?verslaafd",
        r"\bsupergoed\b",
    ),
    _norm(
        "tone-promise",
        "Say what the person can do; promise nothing.",
        r"\bgenees(?:t|en)?\b",
        r"\bgenezing\b",
        r"\bgegarandeerd\b",
        r"\bvan je verslaving af\b",
        r"\bkans van slagen\b",
        r"\bsuccespercentage\b",
        r"\d\s*(?:%|procent\b)",
    ),
    _norm(
        "tone-dose",
        "Carry no doses and no schedules; a doctor gives those.",
        r"\d\s*(?:mg|milligram|microgram|ml|milliliter)\b",
        r"\bafbouwschema\b",
    ),
    _norm(
        "tone-usual",
        "Leave out what makes use look usual.",
        r"\biedereen gebruikt\b",
        r"\bde meeste mensen gebruiken\b",
    ),
)

ENGLISH = (
    _norm(
        "tone-must",
        "Say what can be done, and leave the choice.",
        r"\byou (?:must|need to|have to)\b",
        r"\byou (?:may|must|should|can) ?not\b",
        r"\bmandatory\b",
    ),
    _norm(
        "tone-should",
        "Ask what they would like, or say nothing.",
        r"\bshould\b",
        r"\byou (?:ought|had better)\b",
        r"\bwhy don't you\b",
    ),
    _norm("tone-knowing", "Leave it out.", r"\byou know (?:very )?well\b", r"\bactually\b"),
    _norm("tone-why", "Ask what happened, or how.", r"\bwhy (?:did|do|are|were|have|would) you\b"),
    _norm(
        "tone-judging",
        "Say what the person did or noticed.",
        r"\bdisappoint",
        r"\bjunk(?:ie|ies|y)?\b",
        r"\baddicts?\b",
        r"\bclean\b(?! cloth)",
        r"\byou are addicted\b",
        r"\bwell done\b",
    ),
    _norm(
        "tone-promise",
        "Say what the person can do; promise nothing.",
        r"\bcured?s?\b",
        r"\bguaranteed?\b",
        r"\bsuccess rate\b",
        r"\d\s*(?:%|per ?cent\b)",
    ),
    _norm("tone-dose", "Carry no doses and no schedules.", r"\d\s*(?:mg|milligrams?|mcg|ml)\b"),
    _norm(
        "tone-usual",
        "Leave out what makes use look usual.",
        r"\beverybody uses\b",
        r"\bmost people use\b",
    ),
)

FRENCH = (
    _norm(
        "tone-must",
        "Say what can be done, and leave the choice.",
        r"\btu (?:dois|devrais|devras)\b",
        r"\bvous devez\b",
        r"\bil faut\b",
        r"\btu ne peux pas\b",
        r"\bobligatoire\b",
    ),
    _norm(
        "tone-should",
        "Ask what they would like, or say nothing.",
        r"\btu (?:devrais|ferais mieux|aurais dû)\b",
        r"\bpourquoi ne pas\b",
    ),
    _norm("tone-knowing", "Leave it out.", r"\btu sais bien\b", r"\ben fait\b(?! partie)"),
    _norm("tone-why", "Ask what happened, or how.", r"\bpourquoi (?:as-tu|tu|es-tu|étais-tu)\b"),
    _norm(
        "tone-judging",
        "Say what the person did or noticed.",
        r"\bdéçu",
        r"\bdéception\b",
        r"\bdrogué",
        r"\btoxico",
        r"\bjunkie",
        r"\bclean\b",
        r"\btu es (?:accro|dépendant)",
        r"\bbravo\b",
    ),
    _norm(
        "tone-promise",
        "Say what the person can do; promise nothing.",
        r"\bguéri",
        r"\bgaranti",
        r"\btaux de réussite\b",
        r"\d\s*(?:%|pour ?cent\b)",
    ),
    _norm("tone-dose", "Carry no doses and no schedules.", r"\d\s*(?:mg|milligrammes?|ml)\b"),
    _norm(
        "tone-usual",
        "Leave out what makes use look usual.",
        r"\btout le monde consomme\b",
        r"\bla plupart (?:des gens )?consomment\b",
    ),
)

BY_LANGUAGE: Mapping[str, tuple[Norm, ...]] = {"nl": DUTCH, "en": ENGLISH, "fr": FRENCH}
"""A language that is added brings its own norms; its texts are judged by them."""


BY_LOCALE: Mapping[str, tuple[Norm, ...]] = {
    "nl_BE": (
        _norm(
            "tone-flemish",
            "Write what a Fleming says: herval, gsm, bankkaart.",
            r"\bterugval",
            r"\bmobiel(?:tje)?\b",
            r"\bpinpas",
        ),
    ),
}
"""What a variant says otherwise, and would take from its parent unseen."""

_FAMILIAR = "Say `je`: that is how people are spoken to here."

ADDRESS: Mapping[str, Norm] = {
    "nl": _norm("tone-address", _FAMILIAR, r"\b(?:u|uw|uzelf|gij|ge|gijle)\b"),
    "fr": _norm(
        "tone-address",
        "Say `tu`; `vous` is for professionals.",
        r"(?<!rendez-)\bvous\b",
        r"\b(?:votre|vos)\b",
    ),
}
"""How nobody is spoken to, but for professionals in French."""

PROFESSIONALS = ("counsellor",)

TO_PROFESSIONALS: Mapping[str, Norm] = {
    "nl": ADDRESS["nl"],
    "fr": _norm(
        "tone-address",
        "Say `vous` to professionals.",
        r"\b(?:tu|toi|ton|tes)\b|\bt'(?:es|as|en|y)\b",
    ),
}
"""How they are not spoken to; a sentence to say to a client stands between ‘these marks’."""


def address_for(lang: str, audience: tuple[str, ...]) -> tuple[Norm, ...]:
    """Return the norm for how a script's readers are spoken to."""
    norms = TO_PROFESSIONALS if audience == PROFESSIONALS else ADDRESS
    return (norms[lang],) if lang in norms else ()


def norms_for(locale: str) -> tuple[Norm, ...]:
    """Return the norms that hold for texts in *locale*."""
    language = BY_LANGUAGE.get(locale.partition("_")[0], ())
    return EVERYWHERE + language + BY_LOCALE.get(locale, ())
