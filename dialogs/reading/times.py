"""Reading a clock time.

Without a part of the day the hour is taken as said: "8 uur" is 08:00, "half acht" 07:30, "12"
12:00. With *evening* an hour from 1 to 11 without a part of the day, and not written 08:00, is
after noon, and twelve is midnight. Of two times the earlier is guessed.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.reading.clocks import DAY, HALF_DAY, Clock, find_clocks, part_of_day
from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.refusals import why_not
from dialogs.reading.vocabulary import lexicon
from dialogs.reading.words import Token, normalise, own_words, split

_PARTS = ("morning", "afternoon", "evening", "night")


def read_time(text: str, *, lang: str, evening: bool = False) -> Reading:
    """Read the time of day in *text* as ``HH:MM``; "straks" and "'s avonds" alone stay vague."""
    normal = normalise(text)
    tokens = split(normal)
    found = _meant(tokens, find_clocks(normal, tokens, lang, only=True), lang)
    if not found:
        return _without_time(text, tokens, lang)
    if any(clock.minutes is None for clock in found):
        return Unread("no_such_time")
    part = part_of_day(tokens, lang)
    times = [_on_the_day(clock, part, evening=evening) for clock in found]
    return _chosen(times, found, tokens, lang)


def _chosen(
    times: Sequence[int], found: Sequence[Clock], tokens: Sequence[Token], lang: str
) -> Reading:
    value = _clock_text(times[0])
    if len(set(times)) > 1:
        return Guess(value, "range" if len(times) == 2 else "several")
    if found[0].odd:
        return Guess(value, "fraction")
    bounds = lexicon(lang, "bound").pieces(tokens)
    if any(piece.last == found[0].first for piece in bounds):
        return Guess(value, "bound")
    return Read(value)


def _clock_text(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _on_the_day(clock: Clock, part: str | None, *, evening: bool) -> int:
    minutes = clock.minutes or 0
    if clock.fixed:
        return minutes % DAY
    early = minutes % HALF_DAY
    return early + HALF_DAY if _is_late(early, part, evening=evening) else early


def _is_late(early: int, part: str | None, *, evening: bool) -> bool:
    """Return whether *early*, a time before noon, was meant twelve hours later."""
    match part:
        case "morning" | "am":
            return False
        case "afternoon":
            return early < 8 * 60
        case "evening":
            return early >= 4 * 60
        case "night":
            return early >= 9 * 60
        case "pm":
            return True
        case _:
            return early >= 60 if evening else early < 60


def _meant(tokens: Sequence[Token], found: Sequence[Clock], lang: str) -> tuple[Clock, ...]:
    """Return the times that answer: bare numbers only if nothing better, or beside one."""
    counted = _counting(tokens, lang)
    sure = [clock for clock in found if clock.sure]
    bare = [c for c in found if not c.sure and c.last not in counted and c.first not in counted]
    if sure:
        beside = {clock.first - 2 for clock in sure} | {clock.last + 1 for clock in sure}
        bare = [
            c for c in bare if _next(c, sure) or (c.first in beside and _linked(tokens, c, sure))
        ]
    kept = sorted([*sure, *bare], key=lambda clock: clock.first)
    return _settled(tokens, kept, lang)


def _next(bare: Clock, sure: Sequence[Clock]) -> bool:
    """Return whether this is the seven of "zeven acht uur"."""
    return any(
        bare.last == clock.first and (clock.minutes or 0) - (bare.minutes or 0) == 60
        for clock in sure
    )


def _linked(tokens: Sequence[Token], bare: Clock, sure: Sequence[Clock]) -> bool:
    after = any(bare.last + 1 == clock.first for clock in sure)
    link = tokens[bare.last].plain if after else tokens[bare.first - 1].plain
    return link in {"of", "a", "en", "and", "-", "tot", "or", "to", "ou", "et", "nee", "/"}


def _counting(tokens: Sequence[Token], lang: str) -> set[int]:
    """Return the tokens that say what a number counts, so that it is no hour."""
    pieces = lexicon(lang, "line", "gram", "euro", "glass", "span", "packet").pieces(tokens)
    return {piece.first for piece in pieces}


def _settled(tokens: Sequence[Token], found: Sequence[Clock], lang: str) -> tuple[Clock, ...]:
    regrets = {piece.first for piece in lexicon(lang, "take_back").pieces(tokens)}
    return tuple(
        clock
        for clock, after in zip(found, [*found[1:], None], strict=False)
        if after is None or not regrets & set(range(clock.last, after.first))
    )


def _without_time(text: str, tokens: Sequence[Token], lang: str) -> Reading:
    refused = why_not(tokens, lang)
    if refused:
        return Unread(refused)
    hints = lexicon(lang, "duration", "since", "clock_minute", "vague_time", *_PARTS).pieces(tokens)
    return Vague(own_words(text)) if hints else Unread("no_time")
