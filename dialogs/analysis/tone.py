"""No text says what no text may say, in any locale, on any button, in script or program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dialogs.analysis.norms import address_for, norms_for
from dialogs.analysis.texts import passages, wordings
from dialogs.catalog import Catalog
from dialogs.findings import Finding, Place
from dialogs.library import Library
from dialogs.messages import Text
from dialogs.translations.sources import SourceText

_QUOTED = re.compile(r"‘[^’]*’(?=\W|$)|“[^”]*”|« ?[^»]*»")
"""What somebody says, or a word to type: it is not how we speak to people."""


def find_tone_faults(library: Library) -> Iterator[Finding]:
    """Yield wordings that tell people what to do, judge, promise or dose."""
    for script in library.scripts.values():
        for passage in passages(script):
            for catalog in library.catalogs.values():
                yield from _faults(passage.text, passage.place, script.audience, catalog)


def find_tone_faults_in_code(library: Library, code: Iterable[SourceText]) -> Iterator[Finding]:
    """Yield the same of the program's own texts."""
    for source in code:
        for catalog in library.catalogs.values():
            yield from _faults(Text(source.context, source.id), source.place, (), catalog)


def _faults(
    text: Text, place: Place, audience: tuple[str, ...], catalog: Catalog
) -> Iterator[Finding]:
    lang = catalog.locale.partition("_")[0]
    address = address_for(lang, audience)
    for norm in (*norms_for(catalog.locale), *address):
        for sentence in wordings(text, catalog):
            plain = sentence.casefold()
            found = norm.wording.search(_QUOTED.sub(" ", plain) if norm in address else plain)
            if found is not None:
                what = f"“{found.group(0)}” in “{sentence}”"
                yield Finding(place, norm.code, what, norm.instead)
