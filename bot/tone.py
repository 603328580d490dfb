"""``houvast check --tone``: how plain the texts are, and whether counselling listens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dialogs.analysis.coding import coded_lines
from dialogs.analysis.counselling import counselling, paths
from dialogs.analysis.ease import Ease, measure_for
from dialogs.analysis.plain import Reading, readings
from dialogs.analysis.transcripts import Walked
from dialogs.catalog import Catalog
from dialogs.library import Library


def tell_tone(library: Library, walked: Walked) -> Iterator[str]:
    """Yield the report: each language's measure, then each counselling line and path."""
    for catalog in library.catalogs.values():
        yield from _tell_language(library, catalog)
    for script in counselling(library):
        yield f"\n{script.place.file}: what its lines do"
        for passage, codes in coded_lines(script):
            yield f"  {passage.place.line:>4}  {' '.join(codes) or '?':<8} {passage.text.id}"
    yield ""
    yield from map(str, paths(library, walked))
    yield ""


def _tell_language(library: Library, catalog: Catalog) -> Iterator[str]:
    found = list(readings(library, catalog))
    lang = catalog.locale.partition("_")[0]
    measure = measure_for(lang)
    yield f"\n{catalog.locale}: {measure.formula.name}, {measure.ease:.0f} or more"
    yield f"  {'script':<20} {'ease':>5} {'words a sentence':>17} {'longest':>8} {'long words':>11}"
    for one in sorted(found, key=lambda one: one.score):
        yield _line(one.script.id, one.ease, lang)
    yield _line("all", _sum(found), lang)


def _line(name: str, ease: Ease, lang: str) -> str:
    return (
        f"  {name:<20} {ease.score(lang):>5.0f} {ease.mean:>17.1f} {ease.longest:>8}"
        f" {ease.long_share:>10.1%}"
    )


def _sum(found: Iterable[Reading]) -> Ease:
    kept = [one.ease for one in found]
    return Ease(
        sum(one.sentences for one in kept),
        sum(one.words for one in kept),
        sum(one.syllables for one in kept),
        tuple(word for one in kept for word in one.long),
        max((one.longest for one in kept), default=0),
    )
