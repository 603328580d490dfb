"""Several amounts in one answer: added, corrected, or the two ends of a range."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogs.frozen import dataclass
from dialogs.reading.vocabulary import lexicon
from dialogs.reading.words import Token, word_set
from dialogs.values import Unit

_AND = frozenset(["en", "and", "et", "&"])


@dataclass(frozen=True, slots=True)
class Measure:
    """So much of *unit* (None: not said of what) from token *first* up to *last*.

    *vague* if how much isn't known; *doubt* is the reason it is only a guess; *factor* if it says
    how often; *half* if only "een halve" was said.
    """

    unit: Unit | None
    low: float
    high: float
    first: int
    last: int
    vague: bool = False
    doubt: str | None = None
    factor: bool = False
    half: bool = False


def joined(tokens: Sequence[Token], measures: Sequence[Measure], lang: str) -> tuple[Measure, ...]:
    """Return *measures* with corrections done, ranges closed, and units lent to bare numbers."""
    pieces = lexicon(lang, *_LINKS, "either").pieces(tokens)
    links = {piece.first: piece.kind for piece in pieces}
    result: list[Measure] = []
    for measure in measures:
        before = result[-1] if result else None
        if before and before.vague and before.unit and not measure.unit and not measure.vague:
            result[-1] = replace(measure, unit=before.unit)
            continue
        if before is None or before.vague or measure.vague:
            result.append(measure)
            continue
        result[-1:] = _linked(before, measure, _link(tokens, before, measure, links))
    return tuple(result)


_LINKS = ("instead", "regret", "plus", "take_back")


def _link(
    tokens: Sequence[Token], before: Measure, after: Measure, links: Mapping[int, str]
) -> str:
    between = range(before.last, after.first)
    kinds = {links[at] for at in between if at in links}
    if [tokens[at].plain for at in between] == ["-"] and before.high < after.low:
        return "either"
    for kind in _LINKS:
        if kind in kinds:
            return kind
    if "either" in kinds and len(between) <= 4:
        return "either"
    if not {tokens[at].plain for at in between} & _AND:
        return "apart"
    follows = tokens[after.last].plain if after.last < len(tokens) else ""
    return "plus" if before.unit and after.unit is None and follows in _WHERE else "and"


_WHERE = word_set(
    "om bij op in thuis later rond tegen daarna nog vanavond s met daar straks net erna ervoor"
    " nadien achteraf voor na vanmiddag toen"
)


def _linked(before: Measure, after: Measure, how: str) -> list[Measure]:
    same = before.unit == after.unit
    lent = before.unit is None or after.unit is None
    unit = before.unit or after.unit
    if not same and not lent:
        return [before, after]
    if how == "instead":
        return [replace(before, unit=unit)]
    if how in {"regret", "take_back"}:
        return [replace(after, unit=unit)]
    if how == "either":
        low, high = min(before.low, after.low), max(before.high, after.high)
        return [replace(after, unit=unit, low=low, high=high, first=before.first)]
    if how == "apart" and same and unit == "glasses":
        return [before, after]
    if how == "plus" or (how == "and" and (same or before.unit is None or after.half)):
        return [replace(before, unit=unit), replace(after, unit=unit)]
    if same:
        return [before, replace(after, doubt=after.doubt or "several")]
    return [before, after]
