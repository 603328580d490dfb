"""Which of our languages a sentence is in, by its small words."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.reading.vocabulary import base
from dialogs.reading.words import tokens, word_set

_SMALL: Mapping[str, frozenset[str]] = {
    "nl": word_set(
        "ik k kheb kben een het de den te ook niet nie ni geen niks niets maar heb hebt heeft had"
        " ben bent waren werd zijn mijn mij met van voor naar aan bij uit wel nog toch dus want"
        " omdat toen dan deze dat wie hoe wij jij je ge gij zij ze hun ons er gisteren vandaag"
        " gister eergisteren vanavond gebruikt genomen gedronken gesnoven gehad lijn lijnen lijntje"
        " lijntjes pint pinten zin goesting maandag dinsdag woensdag donderdag vrijdag zaterdag"
        " zondag uur een halve twee drie vier vijf zeven acht negen tien en om thuis was dag"
    ),
    "fr": word_set(
        "je j jai javais jetais cetait suis ai as avait avais avons ont etait etais nous vous tu"
        " il elle crois pense ils elles le la les l du des un une au aux et ou mais donc car que"
        " qui quoi dans sur pour avec sans chez pas rien jamais aussi encore tres trop ce"
        " cet cette ca cest c mon ma mes"
        " ton ta tes son sa ses y nai navais pris prise consomme bu sniffe fait envie lignes ligne"
        " traces verres verre bieres aujourdhui soir matin lundi mardi mercredi jeudi vendredi"
        " samedi dimanche deux trois quatre cinq sept huit neuf dix"
    ),
    "en": word_set(
        "i im ive id my me the a an and or but so because with without at to of for from had have"
        " has did do didnt havent dont not no nothing none any some it its that this these those"
        " there they we you he she his her their our after before then just also too very really"
        " yesterday today tonight last night monday tuesday wednesday thursday friday saturday"
        " sunday lines used took drank drinks beers two three four five seven eight nine ten been"
        " were when where who what how"
    ),
}
_SHARED = {
    word
    for lang, words in _SMALL.items()
    for other, others in _SMALL.items()
    for word in words & others
    if lang != other
} | word_set("hier on die was dan toen een a an in me we no last had of ten ma son as")
"""Words that stand in two of them, or mean something else in another."""
_CLEARLY = 2
"""So many words more of another language than of one's own make it that one."""


def guess_language(text: str, *, lang: str) -> str:
    """Return the language of *text*: *lang*, unless its small words are plainly another's."""
    said = [word for word in tokens(text) if word not in _SHARED]
    counts = {code: sum(word in words for word in said) for code, words in _SMALL.items()}
    own = base(lang)
    best = max(counts, key=lambda code: (counts[code], code == own))
    return best if counts[best] >= _CLEARLY * (1 + counts[own]) else lang
