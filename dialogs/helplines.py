"""Help lines as facts: a file a country, each line with its source and the date it was checked."""

from __future__ import annotations

from collections.abc import Mapping

NAMES = (
    "emergency", "suicide_line", "drug_line", "relative_line", "youth_line", "violence_line",
    "gp_line", "poison_line", "relative_group", "relative_care", "parent_help", "child_sites",
)  # fmt: skip
"""The short texts that scripts may show, one line each, by the person's country."""

UNKNOWN = "unknown"

Short = Mapping[str, Mapping[str, str]]
"""A country's short texts: by name, then by language."""


def country_of(profile_country: object, known: Mapping[str, object]) -> str:
    """Return the country whose lines are shown: the person's, or both when it isn't known."""
    return (
        profile_country
        if isinstance(profile_country, str) and profile_country in known
        else UNKNOWN
    )
