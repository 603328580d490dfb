"""Names of languages: BCP 47 where people write them (nl-BE), gettext's inside (nl_BE)."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError


def locale_of(tag: str) -> str:
    """Return the locale that a BCP 47 tag names; raise ValueError when there is none."""
    try:
        return str(Locale.parse(tag.replace("_", "-"), sep="-"))
    except (UnknownLocaleError, ValueError):
        raise ValueError(f"no language is called {tag!r}") from None


def tag_of(locale: str) -> str:
    """Return the BCP 47 tag of a locale."""
    return locale.replace("_", "-")
