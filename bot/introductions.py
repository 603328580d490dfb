"""How the bot introduces itself in Telegram's own screens: commands, name and description."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.catalog import Catalog
from dialogs.frozen import dataclass
from dialogs.library import Library
from dialogs.messages import Text

NAME = Text("telegram.name", "Houvast")
SHORT = Text("telegram.short", "Een programma om mee te praten, wanneer jij wilt.")
DESCRIPTION = Text(
    "telegram.description",
    "Houvast is een programma, geen mens. Niemand leest live mee. Gevaar? Bel meteen 112.",
)
FIRST = ("start", "help", "menu", "stop")
"""Commands that lead the list; the others follow by name."""

MOST_COMMANDS, LONGEST_COMMAND, LONGEST_MEANING = 100, 32, 256
_COMMAND = re.compile(r"[a-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Introduction:
    """What Telegram shows in one language; *language* "" is for all that have none of their own."""

    language: str
    name: str
    short: str
    description: str
    commands: tuple[tuple[str, str], ...]


def introductions(library: Library) -> Iterator[Introduction]:
    """Yield an introduction for each language, the default in Dutch first."""
    yield _introduction(library, "", library.catalog("nl"))
    for locale in sorted(library.catalogs):
        if locale.isalpha():  # Telegram knows languages only, no countries
            yield _introduction(library, locale, library.catalog(locale))


def _introduction(library: Library, language: str, catalog: Catalog) -> Introduction:
    return Introduction(
        language,
        catalog.find(NAME),
        catalog.find(SHORT),
        catalog.find(DESCRIPTION),
        tuple(_commands(library, catalog))[:MOST_COMMANDS],
    )


def _commands(library: Library, catalog: Catalog) -> Iterator[tuple[str, str]]:
    titles = {
        script.command: catalog.find(script.title)
        for script in library.scripts.values()
        if script.command
    }
    for command in sorted(titles, key=_place):
        if _COMMAND.fullmatch(command) and len(command) <= LONGEST_COMMAND:
            yield command, titles[command][:LONGEST_MEANING]


def _place(command: str) -> tuple[int, str]:
    return FIRST.index(command) if command in FIRST else len(FIRST), command
