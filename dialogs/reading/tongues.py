"""A request to go on in another language, put in any of ours: "can we do this in english"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialogs.reading.words import normalise, split, word_set

_NAMED: Mapping[str, str] = {
    word: locale
    for locale, words in {
        "en": "english engels anglais ingles inglese englisch engl",
        "fr": "french frans francais frances francese franzosisch franz",
        "nl": "dutch nederlands neerlandais hollands hollandais ned nederlandse",
        "nl_BE": "flemish vlaams flamand vlamsch vlams",
    }.items()
    for word in words.split()
}
_SHORT: Mapping[str, str] = {"eng": "en", "fr": "fr", "nl": "nl", "uk": "en"}
"""Names too short to stand alone: "en fr stp"."""

_NOT = word_set(
    "geen gene niet nie ni not dont don cant no pas ne without zonder sans jamais nooit"
)
_TO = word_set("to naar into vers")
_FROM = word_set("from vanuit")
_BELGIAN = word_set("belgisch belgische belgian belge")
_CLOSE = 4
"""A "not" so many words before a language is about it."""

_BESIDE = word_set("met bij with avec chez")
"""Before a name it is somebody's: "met Frans"."""

_LONGEST = 14
_REQUEST: Mapping[str, frozenset[str]] = {
    "nl": word_set(
        "in het t kan kunnen kunde kunt kun ge gij je jij u we wij ik k dat da dit deze praten"
        " praat spreken spreek spreekt klappen klapt klap schrijven schrijf verder aub graag"
        " liever taal naar wissel wisselen veranderen verander zet zetten om terug gewoon mag wil"
        " zou ook is alsjeblieft alstublieft doe doen antwoord antwoorden op voor mij me hier"
        " alleen enkel hoi hallo hey dag sorry nee versta begrijp goed zo eigenlijk beetje beter"
        " nu vanaf gaan ga doorgaan willen maar en de of dan kent ken met"
    ),
    "en": word_set(
        "can could may would will you u we i me do does this that it its in to speak speaking talk"
        " talking write chat switch change language lang pls please plz only just want wanna like"
        " prefer rather hi hello hey sorry is possible available have reply answer continue go on"
        " back again set my the a be there understand good very much well but use thanks thank"
        " lets let now instead"
    ),
    "fr": word_set(
        "on peut tu vous je j parler parle parles parlez ecrire ecris ecrivez en le la l les langue"
        " changer change changez passe passer passons mets mettre mettez stp svp s sil il te plait"
        " bonjour salut desole desolee prefere veux voudrais aimerais pouvez peux possible est ce"
        " que ca c cest comprends comprend mieux seulement merci moi plutot repondre reponds"
        " continuer continue et si francophone faire peuton estce maintenant dois au parlons"
    ),
}
_WORDS = frozenset[str]().union(*_REQUEST.values()) | _NOT | _TO | _FROM | _BELGIAN


def asked_tongue(text: str) -> str | None:
    """Return the locale that *text* asks to go on in; None for anything else."""
    words = [
        token.plain.replace("'", "") for token in split(normalise(text)) if token.plain.isalnum()
    ]
    words = [word.removeprefix("l") if word[1:] in _NAMED else word for word in words]
    named = [
        at
        for at, word in enumerate(words)
        if (word in _NAMED or _is_short(words, at)) and not set(words[at - 1 : at]) & _BESIDE
    ]
    rest = [word for at, word in enumerate(words) if at not in named]
    if not named or len(words) > _LONGEST or not set(rest) <= _WORDS:
        return None
    wanted = {_locale(words[at]) for at in named if not _is_refused(words, at)}
    if len(wanted) > 1:
        wanted = {_locale(words[at]) for at in named if set(words[max(0, at - 1) : at]) & _TO}
    if wanted == {"nl"} and set(rest) & _BELGIAN:
        return "nl_BE"
    if len(wanted) == 1:
        return wanted.pop()
    return _of_the_message(rest) if not wanted and "nl" in _refused(words, named) else None


def _is_short(words: Sequence[str], at: int) -> bool:
    return words[at] in _SHORT and len(words) > 1


def _locale(word: str) -> str:
    return _NAMED.get(word) or _SHORT[word]


def _is_refused(words: Sequence[str], at: int) -> bool:
    """Say whether a language is one they don't speak, or the one to leave."""
    before = words[max(0, at - _CLOSE) : at]
    later = [n for n in range(max(0, at - _CLOSE), at) if words[n] in _NAMED]
    before = words[later[-1] + 1 : at] if later else before
    return bool(set(before) & _NOT or set(before[-1:]) & _FROM)


def _refused(words: Sequence[str], named: Sequence[int]) -> set[str]:
    return {_locale(words[at]).partition("_")[0] for at in named if _is_refused(words, at)}


def _of_the_message(rest: Sequence[str]) -> str:
    """Return the language of somebody who doesn't speak Dutch: the one they say it in."""
    own = {lang: sum(word in words for word in rest) for lang, words in _REQUEST.items()}
    return "fr" if own["fr"] > max(own["en"], own["nl"]) else "en"
