"""Reading yes or no in all its shades.

A ja or nee at the head of the answer counts, whatever is told after it. "ja nee" and "ja maar
nee" are a guess at the last; "nee wacht ja" is the last. "misschien", "soms", "ja en nee" stay
vague. A ja or nee inside a longer story is not taken as an answer. A soft no ("niet echt", "nog
niet", "liever niet") is a no; "waarschijnlijk" is a guess.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.reading.readings import Guess, Read, Reading, Unread, Vague
from dialogs.reading.refusals import why_not
from dialogs.reading.second_thoughts import asks_back, second_thought
from dialogs.reading.vocabulary import Piece, lexicon
from dialogs.reading.words import Token, normalise, own_words, slips, split, word_set

_KINDS = (
    "double_no",
    "hedge",
    "between",
    "likely_yes",
    "likely_no",
    "core_yes",
    "core_no",
    "wel_done",
    "not_done",
    "no",
    "yes",
    "filler",
    "implied_yes",
)
_SIDES = {
    "core_yes": True,
    "yes": True,
    "wel_done": True,
    "likely_yes": True,
    "double_no": True,
    "core_no": False,
    "no": False,
    "not_done": False,
    "likely_no": False,
}
_DOUBTFUL = {"likely_yes": "likely", "likely_no": "likely", "double_no": "double_negation"}
_CORE = frozenset(["core_yes", "core_no"])
_DONE = frozenset(["wel_done", "not_done"])
_SO = word_set("dus , . : so donc kortom - ; !")


def read_yes_no(text: str, *, lang: str) -> Reading:
    """Read True or False from *text*; what is neither stays vague or is not read."""
    tokens = split(normalise(text))
    reading = _read(text, tokens, lang)
    if isinstance(reading, Read | Guess) and asks_back(tokens, lang):
        return Unread("question")
    return reading


def _read(text: str, tokens: Sequence[Token], lang: str) -> Reading:
    alone = _one_letter(tokens, lang)
    if alone is not None:
        return Read(alone)
    pieces = lexicon(lang, *_KINDS).pieces(tokens)
    marks = [piece for piece in pieces if piece.kind in _SIDES]
    head = bool(marks) and marks[0].kind in _CORE and not _unknown_words(tokens, pieces, marks[0])
    near = None if pieces else _near(tokens)
    if near is not None:
        return Guess(value=near, because="near_miss")
    refused = why_not(tokens, lang)
    if refused and not (head and _SIDES[marks[0].kind]):
        return Unread(refused)
    if not marks or (not head and _is_between(pieces, marks)):
        return _without_side(text, tokens, pieces, lang)
    if not head:
        return _inside(tokens, pieces, marks, lang)
    return _instead(tokens, pieces, marks) or _headed(tokens, marks, lang)


def says_side(text: str, *, lang: str) -> bool:
    """Say whether *text* begins with a plain ja or nee, in whatever spelling."""
    pieces = lexicon(lang, "core_yes", "core_no").pieces(split(normalise(text)))
    return bool(pieces) and pieces[0].first == 0


def is_assent(text: str) -> bool:
    """Say whether *text* only lets things go on ("ok", "prima", "doe maar"), and states nothing."""
    words = {token.plain for token in split(normalise(text)) if token.plain.isalnum()}
    return bool(words) and words <= _ASSENT


_ASSENT = word_set(
    "ok oke okee okay oki prima goed best top fijn is het dat doe maar verder ga door gerust hoor "
    "dan komt voor mekaar go ahead fine good d accord bien vas y allez continue"
)


def _one_letter(tokens: Sequence[Token], lang: str) -> bool | None:
    words = [token for token in tokens if token.plain.isalnum()]
    if len(words) != 1:
        return None
    found = lexicon(lang, "letter_yes", "letter_no").pieces(words)
    return found[0].kind == "letter_yes" if found else None


def _near(tokens: Sequence[Token]) -> bool | None:
    """Return the side of a lone "jaq" or "nre"."""
    word = tokens[0].plain if len(tokens) == 1 else ""
    if 2 < len(word) < 5 and slips(word, "nee") == 1 and word[0] == "n":
        return False
    return True if 2 < len(word) < 5 and slips(word, "jaa") == 1 and word[0] == "j" else None


def _unknown_words(tokens: Sequence[Token], pieces: Sequence[Piece], upto: Piece) -> int:
    """Return how many words before *upto* mean nothing to us."""
    known = {at for piece in pieces for at in range(piece.first, piece.last)}
    return sum(tokens[at].plain.isalnum() for at in range(upto.first) if at not in known)


def _is_between(pieces: Sequence[Piece], marks: Sequence[Piece]) -> bool:
    """Return whether "misschien" or "soms" comes before any side is taken."""
    between = [piece.first for piece in pieces if piece.kind == "between"]
    return bool(between) and between[0] < marks[0].first


def _instead(
    tokens: Sequence[Token], pieces: Sequence[Piece], marks: Sequence[Piece]
) -> Reading | None:
    """Read what a second thought puts in place of the first: "nee wacht, ik had wel"."""
    said = _SIDES[marks[0].kind]
    start = second_thought(tokens, marks[0].last)
    later = [mark for mark in marks if start is not None and mark.first >= start]
    if start is None or any(mark.kind in _CORE for mark in later):
        return None
    known = {at for piece in pieces for at in range(piece.first, piece.last)}
    strange = any(tokens[at].plain.isalnum() for at in range(start, len(tokens)) if at not in known)
    if later and _SIDES[later[-1].kind] != said:
        return Guess(not said, "mixed") if strange else Read(not said)
    told = any(piece.kind == "implied_yes" and piece.first >= start for piece in pieces)
    if told and not said:
        return Guess(value=True, because="implied")
    return None if later else Unread("unclear")


def _headed(tokens: Sequence[Token], marks: Sequence[Piece], lang: str) -> Reading:
    """Read an answer that begins with ja or nee: what follows may only correct or contradict it."""
    said = _SIDES[marks[0].kind]
    own = [marks[0], *(mark for mark in marks[1:] if not _quoted(tokens, [mark]))]
    against = [m for m in own if _SIDES[m.kind] != said and m.kind in _CORE | _DONE]
    if not against:
        return Read(said)
    last = [m for m in marks if m.kind in _CORE | _DONE][-1]
    if _regretted(tokens, marks[0], last, lang):
        return Read(_SIDES[last.kind])
    if last.kind in _CORE and any(
        _SIDES[m.kind] == _SIDES[last.kind] for m in marks if m.first > last.first
    ):
        return Read(_SIDES[last.kind])
    core = [m for m in marks if m.kind in _CORE]
    apart = any(t.plain == "," for t in tokens[marks[0].last : against[0].first])
    if len({_SIDES[m.kind] for m in core}) == 1 and apart and against[0].kind == "wel_done":
        return Read(said)
    return Guess(_SIDES[last.kind], "mixed")


def _regretted(tokens: Sequence[Token], first: Piece, last: Piece, lang: str) -> bool:
    regrets = lexicon(lang, "yes_no_regret").pieces(tokens)
    return any(first.last <= piece.first < last.first for piece in regrets)


def _inside(
    tokens: Sequence[Token], pieces: Sequence[Piece], marks: Sequence[Piece], lang: str
) -> Reading:
    """Read an answer whose side comes later, or in other words than ja and nee."""
    last = marks[-1]
    known = {at for piece in pieces for at in range(piece.first, piece.last)}
    unknown = sum(t.plain.isalnum() for at, t in enumerate(tokens) if at not in known)
    core = [mark for mark in marks if mark.kind in _CORE]
    if core and core[-1].last >= len(tokens) - 1 and _concludes(tokens, core[-1]):
        return Read(_SIDES[core[-1].kind])
    side = _SIDES[(core or marks)[-1].kind]
    if unknown > 5 or (core and unknown > 2) or _quoted(tokens, core):
        return Unread("unclear")
    if last.kind in _DOUBTFUL:
        return Guess(side, _DOUBTFUL[last.kind])
    if not core and _is_partial(tokens, pieces, marks[0]):
        return Guess(side, "mixed")
    mixed = len({_SIDES[mark.kind] for mark in marks}) > 1
    if mixed and not _regretted(tokens, marks[0], last, lang) and not core:
        return Guess(side, "mixed")
    return Read(side) if unknown <= 2 else Guess(side, "inside")


def _is_partial(tokens: Sequence[Token], pieces: Sequence[Piece], mark: Piece) -> bool:
    """Return whether it goes on with a "maar" that may change it: klopt, maar niet helemaal."""
    buts = [at for at in range(mark.last, len(tokens)) if tokens[at].plain in _BUT]
    half = any(piece.kind == "between" and piece.first > buts[0] for piece in pieces if buts)
    return bool(buts) and (half or any(t.plain[0].isdecimal() for t in tokens[buts[0] :]))


_BUT = word_set("maar but mais alleen")


def _quoted(tokens: Sequence[Token], core: Sequence[Piece]) -> bool:
    """Return whether a ja or nee is what somebody said."""
    before = {token.plain for mark in core for token in tokens[max(0, mark.first - 2) : mark.first]}
    return bool(before & _SAID)


_SAID = word_set("zei zeg zegt zeide zegde zeggen gezegd riep vroeg antwoordde said dit")


def _concludes(tokens: Sequence[Token], mark: Piece) -> bool:
    return mark.first > 0 and tokens[mark.first - 1].plain in _SO


def _without_side(
    text: str, tokens: Sequence[Token], pieces: Sequence[Piece], lang: str
) -> Reading:
    kinds = {piece.kind for piece in pieces}
    short = sum(token.plain.isalnum() for token in tokens) <= 8
    if kinds & {"between", "hedge"} and short:
        return Vague(own_words(text))
    if "implied_yes" in kinds and short:
        return Guess(value=True, because="implied")
    told = len([token for token in tokens if token.plain.isalpha()]) > 4
    return Unread("unclear" if told and bool(lang) else "no_answer")
