"""Whether there was use, as told over the clauses of a message."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from dialogs.reading.log_amounts import counts_a_difference
from dialogs.reading.log_clauses import Clause
from dialogs.reading.log_managed import after_figure
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_totals import COKE, SPOKEN_OF, buys_coke, coke_amounts

_QUIET = COKE | {
    Sense.AND,
    Sense.BUT,
    Sense.FILLER,
    Sense.DAY,
    Sense.MORNING,
    Sense.AFTERNOON,
    Sense.EVENING,
    Sense.NIGHT,
    Sense.NUMBER,
    Sense.ALCOHOL,
    Sense.MUCH,
    Sense.SOME,
    Sense.YES,
    Sense.CLOCK,
    Sense.OTHER_DRUG,
    Sense.TIMES,
}
"""What may stand beside "coke" when a clause only says that: "gisteren weer coke, 2x"."""

_OTHER_THINGS = frozenset({Sense.ALCOHOL, Sense.CONTAINER, Sense.OTHER_DRUG})
_SOMETHING = words("iets something quelque")
_AGAIN = words("toch weer terug nog again encore wel de the la")
_ANYTHING = words(
    "doen halen kopen nemen pakken do prendre toucher touch taper scoren bestellen"
) | {"te nemen", "te pakken", "en prendre", "give in", "toe te geven"}
_OF_A_DAY = (Sense.DAY, Sense.NUMBER, Sense.CRAVING, Sense.USED, Sense.DRANK)
_NEVER = words("nooit never jamais")
_LONG = words("jaar jaren maand maanden year years months ans annees")
_WAS = words("was were etais")
_NOUNS = words("herval terugval terugvalletje misstap uitschuiver relapse rechute slip lapse")
_FINITE = words("gebruikte snoof")
_PASSIVE = words("worden wordt werd werden mensen men")
_LONG_WINDED = 7
_DETERMINERS = words(
    "de het mijn mijne mijnen m mn een dit deze die dat jullie je the my this your le la mon"
)

_Judge: TypeAlias = Callable[[Clause, int], bool | None]
"""What the mark at a place of a clause says by itself: use, none, or nothing."""


def used(told: Sequence[Clause]) -> bool | None:
    """Return whether there was use; one yes outweighs any no, None if nothing says."""
    verdicts = [verdict for clause in told for verdict in _verdicts(clause, told)]
    return max(verdicts) if verdicts else None


def _verdicts(clause: Clause, told: Sequence[Clause]) -> Iterator[bool]:
    if not clause.is_fact or _NEVER & {mark.word for mark in clause.marks}:
        return
    if any(coke_amounts(clause, buys=False)) or counts_a_difference(clause.marks):
        yield True
    for at, mark in enumerate(clause.marks):
        verdict = _JUDGES[mark.sense](clause, at) if mark.sense in _JUDGES else None
        if verdict is not None:
            yield verdict
    if _finished(clause) and any(buys_coke(other) for other in told):
        yield True
    if _is_only_coke(clause) and any(other.has(*_OF_A_DAY) for other in told):
        yield True
    if _did_nothing(clause) and _beside_a_craving(told):
        yield False


def _was_used(clause: Clause, at: int) -> bool | None:
    if _of_a_thing(clause, at) or _of_people(clause, at):
        return None
    return at not in clause.denied and not _almost(clause, at)


def _of_a_thing(clause: Clause, at: int) -> bool:
    """Return whether some other thing was used: "mijn noodplan gebruikt"."""
    before = clause.marks[max(0, at - 2) : at]
    named = len(before) == 2 and before[0].word in _DETERMINERS and before[1].sense is Sense.WORD
    return named and clause.marks[at].word in {"gebruikt", "gebruikte", "used"}


def _of_people(clause: Clause, at: int) -> bool:
    """Return whether it is of nobody here: "wordt gebruikt", "een herval", "wie gebruikte"."""
    word = clause.marks[at].word
    mine = clause.has(Sense.ME, Sense.DAY, Sense.DID)
    if word in _NOUNS:
        return not mine and not any(mark.word in _AGAIN for mark in clause.marks[:at])
    if word in _FINITE:
        return not mine and at > 1
    return bool(_PASSIVE & {mark.word for mark in clause.marks}) or _is_lecture(clause)


def _is_lecture(clause: Clause) -> bool:
    """Return whether it is a long sentence in which nobody says "ik"."""
    long = sum(mark.sense is Sense.WORD for mark in clause.marks) > _LONG_WINDED
    return long and not clause.has(Sense.ME, Sense.DAY)


def _almost(clause: Clause, at: int) -> bool:
    """Return whether it nearly was: "bijna gebruikt", not "bijna 3 lijnen gebruikt"."""
    row = clause.marks
    return any(
        row[place].sense is Sense.ALMOST and row[place + 1].number is None for place in range(at)
    )


def _was_clean(clause: Clause, at: int) -> bool | None:
    after = clause.marks[at + 1].word if at + 1 < len(clause.marks) else ""
    if _is_no_news(clause) or _is_lecture(clause) or after in {"te", "worden", "zijn", "blijven"}:
        return None
    return at in clause.denied


def _is_no_news(clause: Clause) -> bool:
    """Return whether it tells of no day: "ik was 2 weken clean", "al 2 jaar clean"."""
    said = {mark.word for mark in clause.marks}
    return bool(said & _LONG) or (clause.has(Sense.SPAN) and bool(said & _WAS))


def _was_taken(clause: Clause, at: int) -> bool | None:
    before = clause.marks[max(0, at - 3) : at]
    other = any(mark.sense in _OTHER_THINGS for mark in before)
    if at in clause.denied:
        return None if other else False
    something = not other and any(mark.word in _SOMETHING for mark in before)
    return True if something or _again(clause, at) or _has_coke(clause) else None


def _again(clause: Clause, at: int) -> bool:
    """Return whether it is "ik heb weer gepakt", with no word for anything else that was taken."""
    row = clause.marks[:at]
    said = bool(row) and row[-1].word in _AGAIN
    return said and all(m.sense is not Sense.WORD or m.word in _AGAIN for m in row)


def _was_done(clause: Clause, at: int) -> bool | None:
    return True if at not in clause.denied and _has_coke(clause) else None


def _has_coke(clause: Clause) -> bool:
    named = any(m.sense in COKE and at not in clause.denied for at, m in enumerate(clause.marks))
    return named and not clause.has(*SPOKEN_OF)


def _was_meant(clause: Clause, at: int) -> bool | None:
    """Judge "zonder te gebruiken", "bijna gaan snuiven": only what did not happen is told."""
    if _label(clause, at):
        return True
    meant = clause.marks[at].word not in _ANYTHING or clause.has(*COKE)
    return False if meant and (at in clause.denied or _almost(clause, at)) else None


def _was_refused(clause: Clause, at: int) -> bool | None:
    return False if "mee" in clause.marks[at].word else None


def _was_stopped(clause: Clause, at: int) -> bool | None:
    early = clause.marks[at].sense is Sense.STOPPED_EARLY or after_figure(clause.marks)
    return True if early and clause.has(Sense.LINES) else None


def _was_there(clause: Clause, at: int) -> bool | None:
    """Judge the word for cocaine: True for a clause that says that and nothing else."""
    if at in clause.denied:
        return None if clause.has(Sense.OFFER) else False
    if _label(clause, at):
        return True
    if clause.has(*SPOKEN_OF) or clause.marks[at].sense is Sense.USE:
        return None
    quiet = all(mark.sense in _QUIET or mark.word in _AGAIN for mark in clause.marks)
    return True if quiet and len(clause.marks) > 1 else None


def _label(clause: Clause, at: int) -> bool:
    """Return whether it is answered: "coke: ja", "gebruik: 2"."""
    colon, *answer = [*clause.marks[at + 1 : at + 3], clause.marks[at]]
    yes = answer[0].sense is Sense.YES or bool(answer[0].value) if answer else False
    return colon.word in {":", "="} and yes


_JUDGES: Mapping[Sense, _Judge] = {
    Sense.USED: _was_used,
    Sense.CLEAN: _was_clean,
    Sense.TOOK: _was_taken,
    Sense.DID: _was_done,
    Sense.TO_USE: _was_meant,
    Sense.REFUSED: _was_refused,
    Sense.STOPPED: _was_stopped,
    Sense.STOPPED_EARLY: _was_stopped,
} | dict.fromkeys(COKE, _was_there)


def _is_only_coke(clause: Clause) -> bool:
    """Return whether it is "coke" and no more: use, if the rest tells of a day."""
    rest = [mark for mark in clause.marks if mark.sense is not Sense.AND]
    return len(rest) == 1 and rest[0].sense is Sense.COKE


def _finished(clause: Clause) -> bool:
    """Return whether something was taken, that an earlier clause may have named."""
    row = clause.marks
    took = any(row[at].sense is Sense.TOOK for at in {*range(len(row))} - clause.denied)
    return took and not clause.has(*_OTHER_THINGS)


def _did_nothing(clause: Clause) -> bool:
    """Return whether "niks gedaan", "zonder iets te nemen" is all that is said of it."""
    denied = {clause.marks[at].sense for at in clause.denied}
    other = clause.has(Sense.CRAVING, Sense.ALCOHOL, Sense.OTHER_DRUG)
    return Sense.TO_USE in denied or (Sense.DID in denied and not other)


def _beside_a_craving(told: Sequence[Clause]) -> bool:
    """Return whether "niks gedaan" can only mean use: a craving or a wish to use was told."""
    return any(
        clause.has(Sense.CRAVING, Sense.COKE, Sense.WANT) or _names_use(clause) for clause in told
    )


def _names_use(clause: Clause) -> bool:
    return any(m.sense is Sense.TO_USE and m.word not in _ANYTHING for m in clause.marks)
