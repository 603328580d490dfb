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

BY_LANGUAGE: Mapping[str, tuple[Norm, ...]] = {"nl": DUTCH}
"""A language that is added brings its own norms; its texts are judged by them."""


def norms_for(lang: str) -> tuple[Norm, ...]:
    """Return the norms that hold for texts in *lang*."""
    return EVERYWHERE + BY_LANGUAGE.get(lang, ())
