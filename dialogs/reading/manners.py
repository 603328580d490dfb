"""How something is said to somebody: as a reproach, as what one felt, as a question, by leaving."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.frozen import dataclass
from dialogs.reading.compiled import compiled
from dialogs.reading.words import normalise
from dialogs.values import Value

WAYS = ("leaving", "ultimatum", "reproach", "solving", "own", "question")
"""In the order in which they are looked for; what is none of them is ``plain``."""


@dataclass(frozen=True, slots=True)
class _Tongue:
    """One language's ways of saying things, its sharp words, and how its I-sentences begin."""

    ways: Mapping[str, str]
    sharp: re.Pattern[str]
    begins: re.Pattern[str]
    clause: re.Pattern[str]


def way_of(words: Value, lang: str) -> str | None:
    """Return one of `WAYS` or ``plain``; None where nothing was said."""
    if not isinstance(words, str) or not words.strip():
        return None
    said, ways = normalise(words).replace(",", ""), _tongue(lang).ways
    return next((way for way in WAYS if compiled(ways[way]).search(said)), "plain")


def sharp_in(words: Value, lang: str) -> str | None:
    """Return the first word of *words* that closes doors, as it was typed in small letters."""
    found = _tongue(lang).sharp.search(normalise(words)) if isinstance(words, str) else None
    return found.group(0) if found else None


def rest_of_sentence(words: str, begun: str, *, lang: str) -> str:
    """Return what finishes the sentence *begun*, without its beginning if that was repeated.

    "Ik merkte dat je zaterdag niet thuiskwam." becomes "je zaterdag niet thuiskwam".
    """
    tongue = _tongue(lang)
    found = tongue.begins.match(words) or _begun(begun).match(words)
    rest = words[found.end() :] if found else words
    if begun.casefold().endswith(_CLAUSES):
        rest = tongue.clause.sub("", rest.strip(), count=1)
    rest = rest.strip(" …").rstrip(".").rstrip()
    if not rest:
        return words
    first, gap, others = rest.partition(" ")
    is_plain = first[1:].islower() or len(first) == 1
    return f"{first.lower()}{gap}{others}" if is_plain and first != "I" else rest


def _begun(begun: str) -> re.Pattern[str]:
    return re.compile(rf"^\W*{re.escape(begun)}\b\W*", re.IGNORECASE)


_CLAUSES = (" dat", " that", " que")


def _tongue(lang: str) -> _Tongue:
    return _TONGUES.get(lang.partition("-")[0].partition("_")[0], _DUTCH)


_DUTCH = _Tongue(
    ways={
        "leaving": r"\bik (?:ga|stap|loop|neem|stop|wil) (?:\w+ ){0,3}(?:weg|even|naar "
        r"buiten|pauze"
        r"|wandelen"
        r"|stoppen|eruit|naar boven|naar bed)\b|\b(?:praten we|we praten|praat ik) (?:\w+ "
        r"){0,3}(?:later|morgen"
        r"|straks|verder)|nu (?:even )?niet verder|laten we (?:nu |hier )?stoppen|tot "
        r"(?:later|morgen|straks)"
        r"|als (?:we|het) (?:\w+ )?(?:rustig|afgekoeld)",
        "ultimatum": r"\bals je (?:\w+ ){0,6}(?:dan (?:ga|ben|is|zet|mag|moet|vertrek)|ga ik"
        r"|ben ik weg"
        r"|zet ik"
        r"|is het (?:gedaan|over|uit)|vertrek ik)|\bof ik (?:ga|vertrek|ben)|anders (?:ga"
        r"|ben|vertrek|zet) ik"
        r"|hij of ik|de coke of ik|kies (?:maar|nu)\b",
        "reproach": r"\b(?:jij|je|ge|gij) (?:\w+ ){0,5}(?:altijd|nooit|weeral|alweer|steeds"
        r"|alleen "
        r"maar|constant)\b"
        r"|\b(?:altijd|nooit|steeds) (?:\w+ ){0,3}(?:jij|je|ge|gij)\b"
        r"|\b(?:je|jij|ge|gij) (?:liegt|(?:bent|zijt) (?:een|zo|gewoon|echt"
        r"|niet te|geen|alleen)|maakt|verpest|denkt (?:alleen|enkel)"
        r"|zit (?:daar )?weer)\b"
        r"|\b(?:lieg je|ben je weer|zit je weer|lieg(?:t)? (?:niet|toch))\b"
        r"|\bwaarom (?:doe|ben|heb|kan|kun|lieg|moet|stop) (?:je|jij|ge)\b|\bhoe (?:kun"
        r"|kan|durf) (?:je|jij|ge)\b"
        r"|jouw schuld|door jou\b|junk|leugena|egoist|egoïst|schaam je|lafaard|stommeling"
        r"|idioot|klootzak"
        r"|\bje moet\b|\bstop (?:ermee|nu|gewoon)|genoeg (?:nu )?van (?:jou|je)|beschaamd "
        r"over (?:jou|u)",
        "solving": r"\bik (?:betaal|regel|leen|los|geef|bel|zorg|ruim|koop) (?:\w+ "
        r"){0,4}(?:geld"
        r"|schuld\w*|rekening\w*"
        r"|baas|werk|op\b|ervoor|alles|boodschappen|ziek)",
        "own": r"\bik (?:merk\w*|voel\w*|maak\w* me|maakte me|ben (?:\w+ )?(?:bang|bezorgd"
        r"|ongerust|verdrietig|moe"
        r"|blij|gespannen|boos|kwaad|alleen|geschrokken)|was (?:\w+ )?(?:bang|bezorgd"
        r"|ongerust|verdrietig|moe|blij"
        r"|gespannen|boos|kwaad|alleen)|schrok|schrik|zie|zag|hoor|mis|hou|vind|wil "
        r"(?:graag|er|je)|zou graag"
        r"|lag wakker|lig (?:dan )?wakker|slaap|sliep|begrijp|snap)\b"
        r"|(?:doet|deed|maakt|maakte|valt|viel) (?:me|mij) (?:\w+ )?(?:pijn|zeer|bang"
        r"|zwaar|verdrietig)"
        r"|\b(?:merkte|voelde|schrok|mis|zag) ik\b",
        "question": r"\?\s*$|^(?:wat|hoe|wanneer|wie|wil je|kun je|kan je|zou je|mag ik"
        r"|vertel)\b",
    },
    sharp=re.compile(
        r"\b(?:altijd|nooit|weer eens|alweer|weeral|steeds|elke keer|liegt|leugenaar"
        r"|leugens|junk\w*|egoïst\w*"
        r"|egoist\w*|alleen maar|schuld|onbetrouwbaar|waardeloos|zielig|idioot|lui)\b"
    ),
    begins=re.compile(
        r"^\W*(?:(?:ik (?:merk(?:te)?|zag|zie|hoorde|hoor)|het viel me op)"
        r"|ik (?:voel(?:de)? (?:me|mij)|was"
        r"|ben|werd)|ik (?:wil(?:de)?|zou) (?:dan )?(?:heel )?graag(?: willen)?|ik wil"
        r"|graag)(?:\W+|$)",
        re.IGNORECASE,
    ),
    clause=re.compile(r"^dat(?:\s|$)", re.IGNORECASE),
)

_ENGLISH = _Tongue(
    ways={
        "leaving": r"\bi(?:'m| am)? (?:going|leaving|stepping|need)\b.*(?:out|away|walk"
        r"|break|later)"
        r"|let's stop"
        r"|talk (?:\w+ )?(?:later|tomorrow)",
        "ultimatum": r"\bif you (?:\w+ ){0,6}(?:i'm|i am|i'll|then)|or i(?:'m| am| will|'ll)"
        r"|or else"
        r"|it's me or",
        "reproach": r"\byou (?:\w+ ){0,3}(?:always|never|again)\b|\byou(?:'re| are) (?:\w+ "
        r")*(?:lying"
        r"|liar|selfish|junkie"
        r"|addict|useless)|why (?:do|are|did|can't) you|how (?:could|can) you|your fault"
        r"|shame on you|you (?:must|should)",
        "solving": r"\bi(?:'ll| will)? (?:pay|lend|call|fix|sort|cover)\b",
        "own": r"\bi (?:notice|noticed|feel|felt|worry|miss|saw|see|heard|want|would "
        r"like|was|am"
        r"|love|understand)\b"
        r"|\bi'm (?:\w+ )?(?:worried|scared|sad|tired|glad|afraid)",
        "question": r"\?\s*$|^(?:what|how|when|would you|could you|can you|tell me)\b",
    },
    sharp=re.compile(
        r"\b(?:always|never|again|liar|lying|junkie|selfish|useless|fault"
        r"|lazy)\b"
    ),
    begins=re.compile(
        r"^\W*(?:i (?:noticed|notice|saw|heard)|i (?:felt|feel|was|am)"
        r"|i(?:'d| would) like(?: it if)?"
        r"|i want)(?:\W+|$)",
        re.IGNORECASE,
    ),
    clause=re.compile(r"^that(?:\s|$)", re.IGNORECASE),
)

_FRENCH = _Tongue(
    ways={
        "leaving": r"je (?:sors|vais|pars|m'arrête)\b.*(?:air|marcher|tard|demain|pause)"
        r"|on (?:en "
        r")?(?:re)?parle(?:ra)? (?:plus"
        r" tard|demain)|arrêtons",
        "ultimatum": r"\bsi tu (?:\w+ ){0,8}(?:je pars|c'est fini|je te)|ou (?:alors )?je "
        r"(?:pars|te)"
        r"|c'est moi ou",
        "reproach": r"\btu (?:\S+ ){0,4}(?:toujours|jamais|encore)\b|\btu (?:mens|es (?:un|une"
        r"|égoïste))|pourquoi (?:tu|est-ce"
        r" que tu)|comment (?:peux-tu|tu peux)|ta faute|menteur|menteuse|égoïste|tu dois",
        "solving": r"\bje (?:paie|paye|prête|règle|m'occupe|couvre)\b",
        "own": r"\b(?:je|j')\s?(?:ai remarqué|remarque|sens|me sens|m'inquiète|suis (?:\w+ "
        r")?(?:inquiet|inquiète|triste"
        r"|fatigué\w*|content\w*)|vois|ai vu|voudrais|aimerais|comprends)|tu me manques"
        r"|\bj'ai (?:peur|eu peur)",
        "question": r"\?\s*$|^(?:qu'est-ce|comment|quand|est-ce que|veux-tu|peux-tu|raconte)\b",
    },
    sharp=re.compile(
        r"\b(?:toujours|jamais|encore|menteur|menteuse|mensonges?|égoïste|faute"
        r"|nul|nulle)\b"
    ),
    begins=re.compile(
        r"^\W*(?:j'ai (?:remarqué|vu|entendu)|je me (?:suis senti"
        r"|sentais|sens)e?|j'étais|je suis"
        r"|j'aimerais(?: bien)?|je voudrais)(?:\W+|$)",
        re.IGNORECASE,
    ),
    clause=re.compile(r"^(?:que |qu\')", re.IGNORECASE),
)

_TONGUES: Mapping[str, _Tongue] = {"nl": _DUTCH, "en": _ENGLISH, "fr": _FRENCH}
