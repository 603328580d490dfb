"""Whether an answer says "none", and nothing else: a zero is never read out of a story.

"niks", "vandaag niks gebruikt" and "nee, geen enkele" say none as a whole. "niets bijzonders" may
mean it, and is worth asking back. "nee, mijn vrouw was thuis toen" tells something else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from enum import Enum, auto

from dialogs.reading.vocabulary import Piece, lexicon
from dialogs.reading.words import Token, slips, word_set


class Nothing(Enum):
    """How surely an answer says none."""

    WHOLE = auto()  # that, and nothing else
    PERHAPS = auto()  # that, and a little we don't know: worth a guess
    UNSAID = auto()


_SHORT = 4
_NEEDS_ALL = word_set(
    "niet nie ni nooit nergens zonder weg vlak gin gien gn droog onthouden not never without pas"
    " geen gene geene ginne no kwijt nougat flat"
)
"""Words that deny whatever stands beside them: none only if nothing unknown does."""
_TURNS = word_set(
    "wacht wachte bedoel oeps sorry toch wel doe gooi haal wis verwijder schrap liever wait mean"
    " oops attends pardon plutot"
)
_DAYS = word_set(
    "gisteren gister gistere eergisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " yesterday monday tuesday wednesday thursday friday saturday sunday hier lundi mardi mercredi"
    " jeudi vendredi samedi dimanche"
)
_TODAY = word_set(
    "vandaag vandaah vndg vdg vanavond vanmorgen vanochtend vanmiddag vannacht today tonight"
    " aujourdhui ojd auj ajd ajdh"
)
_SMALL = word_set(
    "ik k kheb keb khad kem heb hep hebt had hebben was is het t dat da dit die deze der er de den"
    " een n ene aan in op van voor te me mij m mijn mn men zo ofzo dus nu nog meer al altijd echt"
    " eigenlijk gewoon hoor joh man helemaal totaal absoluut compleet gelukkig helaas ook weer"
    " maar enkel eerlijk gezegd zeggen denk vind tot zover nu toe sinds deze die morgen ochtend"
    " middag namiddag avond nacht heel hele ganse dag s savonds ah oh ja nee neen goed blij trots"
    " top super fijn yes haha hahaha lol pf pff pfff zeg he hee amai punt of en om geweest"
    " gebleven absoluut zeker serieus oprecht uiteindelijk tis twas kwas vanzelf ten minste"
    " i ive have had did do at all just really so far still today night day the a any was is it me"
    " tbh honest to be thank thanks god luckily"
    " thankfully fortunately glad mate lol all evening whole"
    " je j jai nai ai n ai de du d un une le la l moi a ete cest du tout"
    " mdr heureusement vraiment franchement merci toute journee soiree"
)
_BESIDE = _DAYS | _TODAY | _SMALL
OF_CRAVING = word_set(
    "zin zinnetje sin goesting goeste trek craving cravings drang lust kriebel kriebels behoefte"
    " verlangen hunkering neiging gevoel gevoeld gemerkt gehad gehadd coke cocaine snuiven"
    " gebruiken urge urges feel felt envie denvie zinnen tien 10 score cijfer"
)
OF_USE = word_set(
    "ben gebruikt gesnoven genomen gepakt gepak gedaan gehad coke cocaine spul drugs gebruik"
    " gebruiken snuiven nemen clean nuchter use used using taken took done sniffed consomme"
    " pris prise sniffe"
)
OF_DRINK = word_set(
    "ben gedronken dronk alcohol drank drinken druppel genomen gepakt gehad drupke nuchter glas"
    " drank drunk drink drinking alcoholic booze bu alcool boire rien"
)


def find_nothing(
    tokens: Sequence[Token],
    lang: str,
    kinds: tuple[str, ...],
    *,
    about: frozenset[str],
    known: Collection[int] = (),
    zeros: Collection[int] = (),
) -> Nothing:
    """Return whether *tokens* say none, in words of *kinds* or by *zeros*, of what is asked.

    *about*: words of the question; *known*: places of words that are accounted for otherwise.
    """
    pieces = lexicon(lang, *kinds).pieces(tokens)
    none = {at for piece in pieces for at in range(piece.first, piece.last)} | set(zeros)
    if not none:
        return Nothing.UNSAID
    said = [at for at, token in enumerate(tokens) if token.plain.isalnum()]
    strange = {at for at in said if at not in none and at not in known}
    strange = {at for at in strange if not is_beside(tokens[at].plain, about)}
    if not strange and not _is_of_another_day(tokens, none):
        return Nothing.WHOLE
    return _perhaps(tokens, said, strange, _firm(tokens, pieces) | set(zeros))


def is_beside(word: str, about: frozenset[str]) -> bool:
    """Return whether *word* may stand beside "niks" without saying anything more."""
    if word in _BESIDE or word in about:
        return True
    return len(word) > 5 and any(len(other) > 5 and slips(word, other) == 1 for other in about)


def _firm(tokens: Sequence[Token], pieces: Sequence[Piece]) -> set[int]:
    """Return the places of what says none without denying the words beside it."""
    return {
        at
        for piece in pieces
        for at in range(piece.first, piece.last)
        if not {token.plain for token in tokens[piece.first : piece.last]} <= _NEEDS_ALL
    }


def _is_of_another_day(tokens: Sequence[Token], none: Collection[int]) -> bool:
    """Return whether a day is denied and another named: "nee niet gisteren, vandaag"."""
    words = [token.plain for token in tokens]
    days = [at for at, word in enumerate(words) if word in _DAYS | _TODAY]
    denied = any(at - 1 in none and words[at - 1] in _NEEDS_ALL for at in days)
    return denied and (len(days) > 1 or words[days[0]] in _DAYS)


def _perhaps(
    tokens: Sequence[Token], said: Sequence[int], strange: set[int], firm: Collection[int]
) -> Nothing:
    words = {tokens[at].plain for at in said}
    other = any(tokens[at].plain[0].isdecimal() for at in strange)
    if not firm or other or words & _TURNS or len(words & (_DAYS | _TODAY)) > 1:
        return Nothing.UNSAID
    apart = any(set(part) & set(firm) and not set(part) & strange for part in _parts(tokens))
    return Nothing.PERHAPS if apart or len(said) <= _SHORT else Nothing.UNSAID


def _parts(tokens: Sequence[Token]) -> Iterator[list[int]]:
    """Yield the places of the words between two signs."""
    part: list[int] = []
    for at, token in enumerate(tokens):
        if token.plain.isalnum():
            part.append(at)
        else:
            yield part
            part = []
    yield part
