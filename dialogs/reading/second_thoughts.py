"""What undoes a ja or nee: a question asked back, or a second thought ("nee wacht, ik had wel")."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.reading.utterances import is_question
from dialogs.reading.words import Token, word_set

_TAGS = word_set(
    "ja nee neen toch he hee hea niet wel dan hoor zeker echt of is het oke ok right no yes non oui"
    " klopt waar"
)
_ASKING = word_set(
    "wie wat wa waarom waarvoor waar wanneer hoe hoezo hoeveel welke welk kan kun mag moet is zijn"
    " heb who what why where when how which can qui quoi pourquoi comment quand est"
)
_ALONE = word_set("waarom hoezo why pourquoi")
_RHETORICAL = (
    "waarom niet",
    "waarom zou ik",
    "why not",
    "pourquoi pas",
    "wat dacht je",
    "wat denk je",
    "wie niet",
    "wie wel",
    "erbij",
)
_FIRST_WORDS = 3
_REGRETS = word_set("wacht wachte wachtwacht oeps oei vergis typo foutje wait oops attends")


def asks_back(tokens: Sequence[Token], lang: str) -> bool:
    """Return whether a question stands behind an answer, or in its place: ja maar wie leest dit.

    A tag as in "ja, toch?" asks nothing.
    """
    clause: list[str] = []
    for token in (*tokens, Token(".", 0, 0)):
        if token.plain.isalnum():
            clause.append(token.plain)
        elif clause and _is_question(clause, lang, marked=token.plain == "?"):
            return True
        else:
            clause = []
    return False


def _is_question(clause: Sequence[str], lang: str, *, marked: bool) -> bool:
    line = " ".join(clause)
    if set(clause) <= _TAGS or line.endswith(_RHETORICAL):
        return False
    starts = [at for at in range(min(_FIRST_WORDS, len(clause))) if clause[at] in _ASKING]
    if not starts:
        return False
    if starts[-1] == len(clause) - 1 and not marked:
        return clause[-1] in _ALONE
    return marked or is_question(" ".join(clause[starts[0] :]), lang=lang)


def second_thought(tokens: Sequence[Token], after: int) -> int | None:
    """Return the place behind a "wacht" or "ik bedoel" that stands at or past place *after*."""
    for at in range(after, len(tokens)):
        word = tokens[at].plain
        meant = word == "bedoel" and tokens[at - 1].plain in {"ik", "k", ",", "nee"}
        if word in _REGRETS or meant:
            return at + 1
    return None
