"""What the safety net found: which danger, how pressing, about whom, and because of which words."""

from __future__ import annotations

from dialogs.frozen import dataclass

CLASSES = (
    "child_in_danger",
    "dangerous_withdrawal",
    "pregnancy",
    "overdose_or_medical",
    "suicide",
    "violence",
    "psychosis_or_agitation",
    "self_harm",
    "drug_driving",
    "minor",
)
"""All that can be heard; of two equally pressing ones the first named here goes first."""

EMERGENCY, URGENT = "emergency", "urgent"
SEVERITIES = (EMERGENCY, URGENT)
"""From the most pressing on."""


@dataclass(frozen=True, slots=True)
class Danger:
    """One danger read in free text; *because* quotes the words that raised it, as normalised."""

    danger: str  # one of CLASSES
    severity: str  # one of SEVERITIES
    about: str  # "self" | "other"
    because: str
    is_sure: bool = True  # not heard by a wide rule alone


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words that may be danger or not; *question* names the one gentle question to ask."""

    danger: str  # what it would be
    question: str
    because: str
