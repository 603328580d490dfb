"""A language nobody speaks: every text in brackets, accented, and 40 % longer.

What shows up without brackets was forgotten; what breaks would break in a longer language too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dialogs.catalog import DUTCH, Catalog
from dialogs.translations.sources import PLACEHOLDER

PSEUDO = "pseudo"
LONGER = 0.4
OPENING, CLOSING = "⟦", "⟧"
_ACCENTED = str.maketrans("aeiouycnAEIOUYCN", "åéîöûýçñÅÉÎÖÛÝÇÑ")


def pseudo(sentence: str) -> str:
    """Return *sentence* in brackets, accented, 40 % longer, with its names as they were."""
    parts, end = [], 0
    for name in PLACEHOLDER.finditer(sentence):
        parts += [sentence[end : name.start()].translate(_ACCENTED), name.group(0)]
        end = name.end()
    parts.append(sentence[end:].translate(_ACCENTED))
    longer = "~" * max(0, round(len(sentence) * LONGER) - len(OPENING + CLOSING))
    return f"{OPENING}{''.join(parts)}{longer}{CLOSING}"


class PseudoMessages(Mapping[tuple[str, str], str]):
    """A catalog's messages that has one for every text."""

    def __getitem__(self, key: tuple[str, str]) -> str:
        """Return the Dutch sentence of *key* in the language nobody speaks."""
        return pseudo(key[1])

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Yield nothing: there is no list of them."""
        return iter(())

    def __len__(self) -> int:
        """Return 0, as nothing is listed."""
        return 0


def pseudo_catalog() -> Catalog:
    """Return the catalog of the language nobody speaks; days and numbers are Dutch."""
    return Catalog(DUTCH.locale, PseudoMessages(), DUTCH)
