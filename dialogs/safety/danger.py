"""What the safety net found: which danger, how pressing, about whom, and because of which words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Danger:
    """One danger read in free text; *because* quotes the words that raised it, as normalised."""

    danger: str  # "suicide" | "overdose_or_medical"
    severity: str  # "emergency"
    about: str  # "self" | "other"
    because: str
