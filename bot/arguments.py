"""What is written behind a command, read; who wrote something else is told what to write."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from bot.clocks import system_now

HOME_ZONE = ZoneInfo("Europe/Amsterdam")


def moment(words: str) -> datetime:
    """Return the moment in *words*: a time today, or day and time, in our home zone if in none."""
    try:
        if len(words) <= len("20:00"):
            clock = time.fromisoformat(words.zfill(5))
            today = system_now().astimezone(HOME_ZONE).date()
            return datetime.combine(today, clock, HOME_ZONE).astimezone(UTC)
        told = datetime.fromisoformat(words)
        return (told if told.tzinfo else told.replace(tzinfo=HOME_ZONE)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError("write 20:00 or 2026-11-20T20:00") from None


def tried(tag: str) -> str:
    """Return the locale of *tag*, or the language that nobody speaks."""
    from dialogs.translations.pseudo import PSEUDO

    return tag if tag == PSEUDO else locale(tag)


def locale(tag: str) -> str:
    """Return the locale of *tag*."""
    from bot.languages import locale_of

    try:
        return locale_of(tag)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
