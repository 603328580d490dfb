"""The languages people are spoken to in: a locale's file is read when somebody first speaks it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import locales
from bot.phrasebook import read_messages
from dialogs.catalog import DUTCH, Catalog
from dialogs.library import Library, load_library
from dialogs.safety.nets import nets
from dialogs.translations.pseudo import PSEUDO, pseudo_catalog

FOLDER = Path(locales.__path__[0])
PO = Path("LC_MESSAGES", "messages.po")
DRAFT = "# draft"


class Catalogs(Mapping[str, Catalog]):
    """The catalogs that are offered, by locale: Dutch, and each whose file is no draft.

    *drafts*: locales that are offered here though they are drafts, to try them.
    """

    def __init__(self, folder: Path, drafts: Iterable[str] = ()) -> None:
        """Look which there are; read none."""
        self._folder = folder
        self._read: dict[str, Catalog] = {DUTCH.locale: DUTCH}
        self._offered = _offered(folder, frozenset(drafts))
        if PSEUDO in drafts:
            self._read[PSEUDO] = pseudo_catalog()

    def __getitem__(self, locale: str) -> Catalog:
        """Return the catalog of *locale*; raise KeyError when it is not offered."""
        if locale not in self._read:
            if locale not in self._offered:
                raise KeyError(locale)
            self._read[locale] = _read(locale, self._folder, self.get(_above(locale), DUTCH))
        return self._read[locale]

    def __contains__(self, locale: object) -> bool:
        """Say whether *locale* is offered; nothing is read for it."""
        return locale in self._read or locale in self._offered

    def __iter__(self) -> Iterator[str]:
        """Yield the locales that are offered, Dutch first."""
        return iter(dict.fromkeys((*self._read, *sorted(self._offered))))

    def __len__(self) -> int:
        """Return how many there are."""
        return len({*self._read, *self._offered})


@lru_cache(maxsize=4)
def open_library(drafts: tuple[str, ...] = ()) -> Library:
    """Return our own scripts with the languages that are offered; raise Faults as loading does.

    What is listened with for danger is made ready too: a first message should not wait for it.
    """
    nets()
    return replace(load_library(), catalogs=Catalogs(FOLDER, drafts), prepared={})


def _above(locale: str) -> str:
    return locale.rpartition("_")[0]


def _offered(folder: Path, drafts: frozenset[str]) -> frozenset[str]:
    return frozenset(
        locale
        for locale in locales_in(folder)
        if locale in drafts or not is_draft(path_of(locale, folder))
    )


def _read(locale: str, folder: Path, parent: Catalog) -> Catalog:
    return Catalog(locale, read_messages(path_of(locale, folder)), parent)


# -- the files -----------------------------------------------------------------------------


def path_of(locale: str, folder: Path = FOLDER) -> Path:
    """Return where a locale's translations stand."""
    return folder / locale / PO


def locales_in(folder: Path = FOLDER) -> tuple[str, ...]:
    """Return the locales that have a file, drafts included, by name."""
    return tuple(sorted(path.parents[1].name for path in folder.glob(f"*/{PO.as_posix()}")))


def is_draft(path: Path) -> bool:
    """Say whether a file's head says draft; only its first comments are read."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                return False
            if line.startswith(DRAFT):
                return True
    return False
