"""Every factual text says where its facts come from; a figure says whose it is, and of when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dialogs.analysis.coding import coded_lines
from dialogs.analysis.texts import Passage, passages, wordings
from dialogs.catalog import Catalog
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.script import Script

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_GROUP: Mapping[str, str] = {
    "nl": (
        r"(?:mensen|volwassenen|jongeren|jongvolwassenen|kinderen|ouders|mannen|vrouwen|gebruikers"
        r"|uitgaanders|inwoners|nederlanders|belgen|vlamingen|\d+-jarigen|wie \w+)\b"
    ),
    "en": (
        r"(?:people|adults|young|teenagers|children|parents|men|women|users|clubbers|those who"
        r"|dutch|belgians|aged)\b"
    ),
    "fr": (
        r"(?:gens|personnes|adultes|jeunes|enfants|parents|hommes|femmes|consommateurs|ceux qui"
        r"|néerlandais|belges|fêtards|âgé\w*)\b"
    ),
}
_FEW: Mapping[str, str] = {
    "nl": r"(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|honderd)",
    "en": r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a hundred)",
    "fr": r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent)",
}
_SHARES: Mapping[str, tuple[str, ...]] = {
    "nl": (
        r"\d+(?:,\d+)? ?(?:%|procent\b)",
        r"\b{few} op de {few}\b",
        r"\b{few} van de {few} (?:\w+ )?{group}",
        r"\b(?:de helft|een (?:derde|kwart|vijfde|tiende)) van de (?:\w+ )?{group}",
    ),
    "en": (
        r"\d+(?:\.\d+)? ?(?:%|per ?cent\b)",
        r"\b{few} (?:in|out of) (?:every )?{few} (?:\w+ )?{group}",
        r"\b(?:half|a (?:third|quarter|fifth|tenth)) of (?:the |all )?(?:\w+ )?{group}",
    ),
    "fr": (
        r"\d+(?:,\d+)? ?(?:%|pour ?cent\b)",
        r"\b{few} (?:{group} )?sur {few}\b(?! jours| semaines)",
        r"\b(?:la moitié|un (?:tiers|quart|cinquième|dixième)) des (?:\w+ )?{group}",
    ),
}
"""A share of people; what a person told of their own days is none."""

_SHARE = {
    lang: re.compile(
        "|".join(
            one.replace("{few}", _FEW[lang]).replace("{group}", _GROUP[lang]) for one in shares
        )
    )
    for lang, shares in _SHARES.items()
}


def find_unsourced(library: Library) -> Iterator[Finding]:
    """Yield factual scripts without a source, and figures without their year or their group."""
    for script in library.scripts.values():
        if _is_factual(script) and not script.source:
            what = "nobody can tell where these facts come from"
            yield Finding(script.at("script"), "no-source", what, "Write `source:`.")
        for catalog in library.catalogs.values():
            for passage in passages(script):
                yield from _bare_figures(passage, catalog)


def _is_factual(script: Script) -> bool:
    """Say whether *script* tells facts: a card, what answers danger, and what informs."""
    is_read = script.kind == "card" or script.danger is not None
    return is_read or any("GI" in codes for _, codes in coded_lines(script))


def _bare_figures(passage: Passage, catalog: Catalog) -> Iterator[Finding]:
    lang = catalog.locale.partition("_")[0]
    if lang not in _SHARE:
        return
    for sentence in wordings(passage.text, catalog):
        plain = sentence.casefold()
        found = _SHARE[lang].search(plain)
        if found is None:
            continue
        for kind, pattern in (("year", _YEAR), ("group", rf"\b{_GROUP[lang]}")):
            if not re.search(pattern, plain):
                what = f"“{found.group(0)}” without its {kind} in “{sentence}”"
                mend = "Say of whom it is, and of which year; never that use is usual."
                yield Finding(passage.place, "bare-figure", what, mend)
