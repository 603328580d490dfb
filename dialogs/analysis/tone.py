"""No text says what no text may say, in any locale, on any button."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.analysis.norms import address_for, norms_for
from dialogs.analysis.texts import Passage, passages, wordings
from dialogs.catalog import Catalog
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.script import Script


def find_tone_faults(library: Library) -> Iterator[Finding]:
    """Yield wordings that tell people what to do, judge, promise or dose."""
    for script in library.scripts.values():
        for passage in passages(script):
            for catalog in library.catalogs.values():
                yield from _faults(script, passage, catalog)


def _faults(script: Script, passage: Passage, catalog: Catalog) -> Iterator[Finding]:
    lang = catalog.locale.partition("_")[0]
    for norm in (*norms_for(lang), *address_for(lang, script.audience)):
        for sentence in wordings(passage.text, catalog):
            found = norm.wording.search(sentence.casefold())
            if found is not None:
                yield Finding(
                    passage.place,
                    norm.code,
                    f"“{found.group(0)}” in “{sentence}”",
                    norm.instead,
                )
