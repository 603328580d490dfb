"""Questions and corrections, told from answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.reading.speech.wording import TONGUES, Tongue, spell, tongue_of
from dialogs.reading.words import READ_LIMIT, normalise, plain, tokens

_STOPS = frozenset(".,;:!()-")
_LONGEST = 12  # a correction is short
_PIECE = re.compile(r"[€$£]?\d+(?:[.,:/]\d+)*|[^\W_]+(?:['’`´][^\W_]+)*|\*")
_STARRED = (r"\* (?P<new>\S+(?: \S+){0,2})", r"(?P<new>\S+(?: \S+){0,2}) \*")


@dataclass(frozen=True, slots=True)
class _Manner:
    """How one language asks and corrects, ready to look up in."""

    asks: tuple[str, ...]
    remarks: tuple[str, ...]
    lead: frozenset[str]
    corrects: tuple[re.Pattern[str], ...]
    refuses: frozenset[str]


def is_question(text: str, *, lang: str) -> bool:
    """Return whether *text* asks for information, with or without a question mark."""
    said = [word for word in tokens(text) if word]
    if not any(word[0].isalpha() for word in said):
        return False
    clauses = _clauses(said)
    return "?" in said or any(_asks(clause, each) for each in _order(lang) for clause in clauses)


def find_correction(text: str, *, lang: str) -> str | None:
    """Return the new answer's words in "nee 6" or "oeps ik bedoel 6"; None if none is corrected."""
    pieces = list(_PIECE.finditer(text[:READ_LIMIT]))
    if not 2 <= len(pieces) <= _LONGEST or "?" in text:
        return None
    for tongue in _order(lang):
        found = _corrected(text, pieces, _MANNERS[tongue.lang])
        if found is not None:
            return found
    return None


def _order(lang: str) -> list[Tongue]:
    own = tongue_of(lang)
    return sorted(TONGUES.values(), key=lambda tongue: tongue is not own)


def _clauses(said: Sequence[str]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for word in said:
        if word in _STOPS:
            found.append([])
        else:
            found[-1].append(word)
    return [clause for clause in found if clause]


def _asks(clause: Sequence[str], tongue: Tongue) -> bool:
    manner = _MANNERS[tongue.lang]
    words = spell(clause, tongue)
    while words and words[0] in manner.lead:
        words = words[1:]
    line = " ".join([*words, ""])
    return line.startswith(manner.asks) and not line.startswith(manner.remarks)


def _corrected(text: str, pieces: Sequence[re.Match[str]], manner: _Manner) -> str | None:
    words = [plain(normalise(piece.group())) for piece in pieces]
    line = " ".join(words)
    for pattern in manner.corrects:
        match = pattern.fullmatch(line)
        if match is not None and _is_answer(match["new"], manner):
            first = line[: match.start("new")].count(" ")
            last = first + match["new"].count(" ")
            return text[pieces[first].start() : pieces[last].end()]
    return None


def _is_answer(new: str, manner: _Manner) -> bool:
    words = new.split(" ")
    return words[0] not in manner.refuses and "*" not in words


def _build(tongue: Tongue) -> _Manner:
    speech = tongue.speech
    return _Manner(
        asks=_starts(speech.asks, tongue),
        remarks=_starts(speech.remarks, tongue),
        lead=frozenset(f"{speech.polite} {speech.leads}".split()),
        corrects=tuple(re.compile(pattern) for pattern in (*speech.corrects, *_STARRED)),
        refuses=frozenset(speech.refuses.split()),
    )


def _starts(source: str, tongue: Tongue) -> tuple[str, ...]:
    return tuple(" ".join([*spell(line.split(), tongue), ""]) for line in source.split("; "))


_MANNERS: Mapping[str, _Manner] = {lang: _build(tongue) for lang, tongue in TONGUES.items()}
