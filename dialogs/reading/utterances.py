"""Questions, corrections and wishes to take something away, told from answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from dialogs.frozen import dataclass
from dialogs.reading.compiled import compiled
from dialogs.reading.speech.wording import TONGUES, Tongue, spell, tongue_of
from dialogs.reading.words import LAST_HEARD, READ_LIMIT, normalise, plain, tokens, word_set

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
    corrects: tuple[str, ...]
    refuses: frozenset[str]


@lru_cache(maxsize=LAST_HEARD)
def is_question(text: str, *, lang: str) -> bool:
    """Return whether *text* asks for information, with or without a question mark."""
    said = [word for word in tokens(text) if word]
    if not any(word[0].isalpha() for word in said):
        return False
    clauses = _clauses(said)
    return "?" in said or any(_asks(clause, each) for each in _order(lang) for clause in clauses)


@lru_cache(maxsize=LAST_HEARD)
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


@lru_cache(maxsize=LAST_HEARD)
def is_removal(text: str, *, lang: str) -> bool:
    """Return whether *text* asks to take away something that was told: "wis dat ene lijntje"."""
    said = [word for word in tokens(text) if word]
    leads = _MANNERS[tongue_of(lang).lang].lead
    return any(_removes(clause, leads) for clause in _clauses(said))


def _removes(clause: Sequence[str], leads: frozenset[str]) -> bool:
    words = list(clause)
    while words and (words[0] in leads or words[0] in _SAID_FIRST):
        words = words[1:]
    said = set(words)
    if not words or said & _KEEPS or words[0] in _ASKS_HOW:
        return False
    if words[0] in _AWAY_WITH and said & _AWAY:
        return True
    if words[0] in _REMOVE:
        return True
    if said & _TO_REMOVE:
        return not said & _HAVE
    return bool(said & _MAY) and words[-1] in _AWAY and not said & _WHO


_SAID_FIRST = word_set("nee neen no non wacht sorry please kan kun kunt je jij u ge gij zou wil")
_REMOVE = word_set(
    "wis verwijder verwijdert schrap delete remove erase efface effacez supprime supprimez enleve"
)
_TO_REMOVE = word_set(
    "wissen verwijderen schrappen weggooien wegdoen weghalen wegsmijten effacer supprimer enlever"
)
_AWAY_WITH = word_set("gooi haal doe smijt zwier neem laat hoal goo")
_AWAY = word_set("weg eruit eraf wegg")
_MAY = word_set("mag mogen moet moeten kan kunnen")
_WHO = word_set("ik k hij zij we wij ze jij je iemand kik")
_HAVE = word_set("heb had hebben heeft kheb")
_ASKS_HOW = word_set("hoe wat waarom wanneer wie how what why when comment pourquoi moet")
_KEEPS = word_set(
    "niet nie ni not pas me mij mezelf zin goesting craving gevoel gevoelens pijn gedachte"
    " gedachten verdriet stress angst nummer nummers dealer contact contacten app whatsapp gsm"
    " telefoon zakje spul rest coke cocaine fles flessen"
)
"""With these it is not what was told here that has to go."""


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
        match = compiled(pattern).fullmatch(line)
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
        corrects=(*speech.corrects, *_STARRED),
        refuses=frozenset(speech.refuses.split()),
    )


def _starts(source: str, tongue: Tongue) -> tuple[str, ...]:
    return tuple(" ".join([*spell(line.split(), tongue), ""]) for line in source.split("; "))


_MANNERS: Mapping[str, _Manner] = {lang: _build(tongue) for lang, tongue in TONGUES.items()}
