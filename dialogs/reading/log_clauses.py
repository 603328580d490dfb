"""A row of marks cut into clauses, and which of them tell nothing of one's own day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.frozen import dataclass
from dialogs.reading.log_amounts import Measured, measured
from dialogs.reading.log_denials import denied
from dialogs.reading.log_senses import Sense, words
from dialogs.reading.log_words import Mark

_STOPS = frozenset(".!?;…")
_PAUSES = frozenset(",()/|-–&+")
_POSSESSIVES = words(
    "mijn mijne mijnen mn m men me onze onzen ons zijn haar de een my"
    " his her the mon ma le la un une our mes"
)
_PRONOUNS = words(
    "hij zij ze jij jullie hem iedereen anderen allemaal niemand mensen sommigen he she they you"
    " everyone everybody people il elle ils elles tu vous gens"
)
_ARTICLES = words("de het die dat the le la les")
_HAVE = words("heeft hebben has have a ont")
_THIRD = words("heeft deed nam snoof dronk gebruikte has did took snorted drank")
_FINITE = words(
    "heeft had gebruikt gebruikte is was deed nam snoof snuift drinkt dronk doet zegt zei has used"
    " did does took drinks uses a est boit prend sniffe consomme prenait"
)
_GREETINGS = words("hey hi hallo hoi dag sorry ok oke en dus hello bonjour salut euh eh")
_LABELS = frozenset({Sense.CRAVING, Sense.USED, Sense.ALCOHOL, Sense.COKE, Sense.USE, Sense.TO_USE})
_ANSWERS = frozenset({Sense.YES, Sense.NO, Sense.NONE, Sense.NUMBER})
_ALSO_INFINITIVES = frozenset(["hervallen"])
_HOW_MUCH = frozenset(["hoeveel", "how much", "how many", "combien"])
_YET = words("maar mar moar but mais")
_THAT = words("dat of that if whether que si hoe")
_ANOTHER_TIME = (Sense.IF, Sense.AGO, Sense.HABIT, Sense.SAYS)
_DONE = frozenset({Sense.USED, Sense.TOOK, Sense.DRANK, Sense.CLEAN, Sense.DID})


@dataclass(frozen=True, slots=True)
class Clause:
    """Marks said in one breath; *asked* if it is a question.

    *silent*: nothing in it is a fact of the writer's day. *unreal*: wanted or planned: use and
    amounts in it did not happen. *others*: somebody else did it. *denied*: the places of the marks
    that are denied.
    """

    marks: tuple[Mark, ...]
    asked: bool = False
    silent: bool = False
    unreal: bool = False
    others: bool = False
    denied: frozenset[int] = frozenset()
    amounts: tuple[Measured, ...] = ()

    @property
    def is_fact(self) -> bool:
        """Whether it tells what the writer did."""
        return not self.silent and not self.unreal

    @property
    def words(self) -> str:
        """What it says, in the spelling that was read."""
        return " ".join(mark.word for mark in self.marks)

    def said(self, one: Measured) -> str:
        """Return the words of an amount in it."""
        return " ".join(mark.word for mark in self.marks[one.first : one.last])

    def denies(self, one: Measured) -> bool:
        """Return whether an amount in it is denied."""
        return bool(self.denied & set(range(one.first, one.last)))

    def has(self, *senses: Sense) -> bool:
        """Return whether a mark of one of *senses* is in it."""
        return any(mark.sense in senses for mark in self.marks)


def clauses(row: Sequence[Mark]) -> tuple[Clause, ...]:
    """Cut *row* at signs and at words that begin a clause, and judge each."""
    return tuple(clause for parts, asks in _sentences(row) for clause in _judged(parts, asks=asks))


def _sentences(row: Sequence[Mark]) -> list[tuple[list[list[Mark]], bool]]:
    """Return per sentence its clauses, and whether it ends in a question mark."""
    sentences: list[tuple[list[list[Mark]], bool]] = []
    current: list[list[Mark]] = [[]]
    for at, mark in enumerate(row):
        if mark.word in {"?", ";"} and _answered(row, at, current[-1]):
            current[-1].append(replace(mark, word=":"))
        elif mark.sense is Sense.SIGN and mark.word in _STOPS:
            sentences.append((current, mark.word == "?"))
            current = [[]]
        elif _pauses(row, at):
            current.append([])
        else:
            if _opens_clause(mark):
                current.append([])
            current[-1].append(mark)
    return [*sentences, (current, False)]


def _opens_clause(mark: Mark) -> bool:
    return mark.sense in {Sense.BUT, Sense.AND} or (mark.sense is Sense.ASK and " " in mark.word)


def _answered(row: Sequence[Mark], at: int, current: Sequence[Mark]) -> bool:
    """Return whether the sign at *at* stands between a label and its answer: "zin? 2"."""
    after = row[at + 1].sense if at + 1 < len(row) else None
    return len(current) in {1, 2} and current[-1].sense in _LABELS and after in _ANSWERS


def _pauses(row: Sequence[Mark], at: int) -> bool:
    joins = row[at].word in {"-", "/"} and at > 0 and row[at - 1].sense is Sense.NUMBER
    return row[at].sense is Sense.SIGN and row[at].word in _PAUSES and not joins


def _judged(parts: list[list[Mark]], *, asks: bool) -> list[Clause]:
    said = [_noted(part) for part in parts if part]
    asks_from = _asks_from(said, asks=asks)
    found: list[Clause] = []
    silent = others = False
    for number, clause in enumerate(said):
        asked = number >= asks_from
        silent = silent and not _is_back(clause)
        silent = silent or clause.has(*_ANOTHER_TIME) or _when_younger(clause.marks)
        others = _by_others(clause, found[-1] if found else None, carried=others)
        quiet = asked or silent or others or clause.has(Sense.FUTURE)
        found.append(replace(clause, asked=asked, silent=quiet, others=others))
    return found


def _is_back(clause: Clause) -> bool:
    """Return whether it turns from what could be to what was: "maar niet gebruikt"."""
    return clause.marks[0].word in _YET and clause.has(*_DONE)


def _asks_from(said: Sequence[Clause], *, asks: bool) -> int:
    """Return the first clause that asks: of "zin 9, wat nu?" the second."""
    openers = [at for at, clause in enumerate(said) if _opens_asking(clause.marks)]
    told = any(clause.has(Sense.CRAVING, *_DONE) for clause in said[: min(openers, default=0)])
    if openers and (openers[0] == 0 or (asks and told)):
        return openers[0]
    return 0 if asks else len(said)


def _noted(part: Sequence[Mark]) -> Clause:
    """Return *part* with what can be seen in it alone."""
    clause = Clause(tuple(part), denied=denied(part), amounts=measured(part))
    return replace(clause, unreal=_unreal(clause))


def _when_younger(part: Sequence[Mark]) -> bool:
    """Return whether *part* is "toen ik twintig was", "when I was 20"."""
    opens = part[0].word in {"toen", "when", "quand"}
    return opens and any((mark.value or 0) >= 10 for mark in part)


def _opens_asking(part: Sequence[Mark]) -> bool:
    opener, *rest = part[1:] if part[0].word in _GREETINGS and len(part) > 1 else part
    answered = bool(rest) and (rest[0].number is not None or rest[0].word in {":", "="})
    return opener.sense is Sense.ASK and not (opener.word in _HOW_MUCH and answered)


def _unreal(clause: Clause) -> bool:
    if clause.has(Sense.WANT):
        return True
    done = any(mark.sense in _DONE and mark.word not in _ALSO_INFINITIVES for mark in clause.marks)
    return clause.has(Sense.PLAN, Sense.CRAVING_FOR) and not done


def _by_others(clause: Clause, before: Clause | None, *, carried: bool) -> bool:
    """Return whether somebody else is the subject; "hij snoof 3 lijnen en dronk 5 pinten"."""
    row = clause.marks
    if before is not None and row[0].sense is Sense.AND and _is_me(before):
        return False
    subject = next((at for at in range(len(row)) if _is_subject(row, at)), None)
    if clause.has(Sense.ME):
        return subject is not None and _in_subclause(row, subject)
    if subject is not None:
        return True
    follows = clause.marks[0].sense is Sense.AND
    told = before is not None and before.has(Sense.USED, Sense.TOOK, Sense.DRANK)
    return carried and (follows or told)


def _is_me(clause: Clause) -> bool:
    """Return whether *clause* is only the "ik" of "ik en mijn maat"."""
    return all(mark.sense is Sense.ME for mark in clause.marks)


def _in_subclause(row: Sequence[Mark], subject: int) -> bool:
    """Return whether "ik denk dat" comes before the subject, and nothing of me after it."""
    that = any(mark.word in _THAT for mark in row[:subject])
    return that and not any(mark.sense is Sense.ME for mark in row[subject:])


def _is_subject(row: Sequence[Mark], at: int) -> bool:
    mark = row[at]
    if mark.sense is Sense.WORD and at == 0:
        return len(row) > 1 and row[1].word in _THIRD
    if mark.sense is Sense.WORD and at == 1:
        return row[0].word in _ARTICLES and len(row) > 2 and row[2].word in _HAVE
    if mark.sense is not Sense.OTHER or _after_preposition(row, at):
        return False
    if mark.word in _PRONOUNS or (at > 0 and row[at - 1].word in _POSSESSIVES):
        return True
    return at == 0 and len(row) > 1 and row[1].word in _FINITE


def _after_preposition(row: Sequence[Mark], at: int) -> bool:
    before = row[max(0, at - 2) : at]
    return any(mark.sense is Sense.WITH for mark in before)
