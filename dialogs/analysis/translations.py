"""Every locale that is offered has each text, made for the sentence that stands there now."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator, Mapping

from dialogs.analysis.limits import units
from dialogs.catalog import DUTCH, Catalog
from dialogs.findings import Finding, Place
from dialogs.library import Library
from dialogs.translations.merging import SOURCE_LANGUAGE, Edition, Translation
from dialogs.translations.sources import SourceText, names_in

MERGE = "Run `houvast messages merge`, then translate it."


def catalogs_of(editions: Iterable[Edition]) -> dict[str, Catalog]:
    """Return the catalogs that people are offered, each with the one it falls back to."""
    offered = {one.locale: one for one in editions if not one.is_draft}
    catalogs = {DUTCH.locale: DUTCH}
    for locale in sorted(offered, key=len):  # a language before its variants
        parent = catalogs.get(locale.rpartition("_")[0], DUTCH)
        catalogs[locale] = Catalog(locale, offered[locale].messages(), parent)
    return catalogs


def find_translation_faults(
    library: Library, texts: Iterable[SourceText], editions: Iterable[Edition]
) -> Iterator[Finding]:
    """Yield what is missing, stale or broken in a locale that is offered; a draft is let be."""
    sources = {text.context: text for text in texts}
    for edition in editions:
        if not edition.is_draft:
            yield from _missing(sources, edition)
            yield from _missing_lines(library, edition)
            for one in edition.translations:
                yield from _faults(sources.get(one.context), one, edition)


def _missing(sources: Mapping[str, SourceText], edition: Edition) -> Iterator[Finding]:
    done = {one.context for one in edition.translations if one.words}
    for context, source in sources.items():
        if context not in done and not edition.is_variant:
            what = f"“{source.id}” is not there in {edition.locale}"
            yield Finding(source.place, "missing-translation", what, MERGE)


def _missing_lines(library: Library, edition: Edition) -> Iterator[Finding]:
    lang = edition.locale.partition("_")[0]
    for country, short in library.lines.items():
        for name, words in short.items():
            if lang not in words and any(letter.isalpha() for letter in words[SOURCE_LANGUAGE]):
                yield Finding(
                    Place(f"facts/{country}.yaml"),
                    "missing-translation",
                    f"{name} is not there in {lang}",
                    "Write it below the Dutch one.",
                )


def _faults(source: SourceText | None, one: Translation, edition: Edition) -> Iterator[Finding]:
    place = Place(edition.file, one.line)
    if source is None:
        if one.words:
            what = f"no text is called {one.context} any more"
            yield Finding(place, "stale-translation", what, "Run `houvast messages merge`.")
    elif one.words and (one.is_stale or one.id != source.id):
        what = f"made for “{one.was or one.id}”, which now is “{source.id}”"
        mend = "Run `houvast messages merge`, read it again, and take `fuzzy` away."
        yield Finding(place, "stale-translation", what, mend)
    elif one.words:
        yield from _broken(source, one, place)


def _broken(source: SourceText, one: Translation, place: Place) -> Iterator[Finding]:
    try:
        list(string.Formatter().parse(one.words))
    except ValueError as error:
        what = f"{error} in “{one.words}”"
        yield Finding(place, "bad-placeholder", what, "A brace meant as itself is written twice.")
        return
    there = names_in(one.words)
    for code, names in (("lost-name", source.names - there), ("added-name", there - source.names)):
        for name in sorted(names):
            what = f"{{{name}}} is in only one of “{source.id}” and “{one.words}”"
            yield Finding(place, code, what, "Keep every {name}, and add none.")
    if source.limit is not None and units(one.words) > source.limit:
        what = f"{units(one.words)} of {source.limit} characters in “{one.words}”"
        yield Finding(place, "long-button", what, "Say it shorter.")
