"""How people ask for rest, for another hour or for later: the words of each language.

All in plain spelling; patterns are looked for anywhere in a message, words make up a set.
"""

from __future__ import annotations

from dialogs.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """What one language says.

    *quiet*: asks for silence. *away*: why somebody won't be there. *over*: of what has been.
    *again*: "only then", said of the day on which to come back. *ask*: asks to be asked.
    *always*, *only*, *never*: for good, on these days alone, not on these. *workdays*,
    *weekends*, *daily*: days that come back. *single*: this one day only. *days_words*,
    *no_words*, *later_words*: all else such a message may hold. *later*: let it rest for now.
    *sooner*, *after*: an earlier or a later hour than now. *instead*: the old hour follows.
    """

    quiet: str
    away: str
    over: str
    again: str
    ask: str
    always: str
    at: str
    only: str
    never: str
    workdays: str
    weekends: str
    daily: str
    single: str
    days_words: frozenset[str]
    no_words: frozenset[str]
    later: str
    later_words: frozenset[str]
    sooner: str
    after: str
    in_words: str
    evening: str
    morning: str
    afternoon: str
    quarter: str
    half_hour: str
    instead: str
