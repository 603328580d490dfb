"""Who somebody near talks about, and what weighs on them: told in a story, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.frozen import dataclass
from dialogs.reading.compiled import compiled
from dialogs.reading.words import normalise
from dialogs.values import Value


@dataclass(frozen=True, slots=True)
class _Tongue:
    """One language: patterns in their order, the first that is found counts."""

    ties: tuple[tuple[str, str], ...]
    themes: tuple[tuple[str, str], ...]


def tie_in(words: Value, lang: str) -> str | None:
    """Return who the other is to the writer ("mijn man": partner); None when it isn't told."""
    return _first(_tongue(lang).ties, words)


def theme_in(words: Value, lang: str) -> str | None:
    """Return what weighs most in *words*, of what can be answered; None when nothing is known."""
    return _first(_tongue(lang).themes, words)


def is_of_another(words: Value, lang: str) -> bool:
    """Say whether *words* tell of somebody near who uses, and not of the writer's own use."""
    if not isinstance(words, str) or tie_in(words, lang) is None:
        return False
    said = normalise(words)
    return _USES.search(said) is not None and _OWN_USE.search(said) is None


_USES = re.compile(
    r"(?<!\w)(?:gebruikt?|snuift?|snuiven|pakt|verslaafd|coke|coca|cocaine|cocaïne|hervallen|drugs?"
    r"|uses?|using|snorts?|addicted|consomme|sniffe|accro|drogue)(?!\w)"
)
_OWN_USE = re.compile(
    r"(?<!\w)(?:ik (?:zelf )?(?:gebruik|snuif|pak|ben verslaafd|ben hervallen|wil (?:graag )?"
    r"(?:stoppen|minderen)|heb (?:\w+ )?(?:gesnoven|gebruikt|gepakt))|i (?:use|snort|am addicted"
    r"|relapsed|want to (?:stop|quit))|je (?:consomme|sniffe|suis accro|veux arrêter))(?!\w)"
)


def _first(patterns: tuple[tuple[str, str], ...], words: Value) -> str | None:
    if not isinstance(words, str):
        return None
    said = normalise(words)
    return next((name for name, pattern in patterns if compiled(pattern).search(said)), None)


def _tongue(lang: str) -> _Tongue:
    return _TONGUES.get(lang.partition("-")[0].partition("_")[0], _DUTCH)


def _ties(mine: str, rows: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (tie, rf"(?<!\w)(?:{mine}) (?:\w+ )?(?:{nouns})(?!\w)") for tie, nouns in rows.items()
    )


def _themes(rows: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((theme, rf"(?<!\w)(?:{said})") for theme, said in rows.items())


_DUTCH = _Tongue(
    ties=(
        *_ties(
            "mijn|m'n|mn|onze|ons|mij|me|een|ne|de",
            {
                "child": r"zoon\w*|dochter\w*|kind|jongste|oudste|stiefzoon|stiefdochter|puber"
                r"|kleinzoon|kleindochter",
                "partner": r"man|vrouw|partner|lief|ex\w*|verloofde|echtgeno\w+|vent|madam",
                "sibling": r"broer\w*|zus\w*|schoonbroer|schoonzus|zwager",
                "parent": r"vader|moeder|ouders|pa|ma|papa|mama|pap|mam|stiefvader|stiefmoeder",
                "colleague": r"collega\w*|medewerker|werknemer|baas|chef|stagiair\w*",
                "friend": r"(?:beste |goede )vriend\w*|vriend\w* van|maat|maatje|kameraad"
                r"|huisgeno\w+|kotgenoot",
            },
        ),
        *_ties("een|ne|n|'n", {"friend": "vriend(?:in)?"}),
        *_ties("mijn|m'n|mn", {"partner": "vriend(?:in)?"}),
    ),
    themes=_themes(
        {
            "guilt": r"(?:het is |is het |allemaal )?mijn (?:eigen )?schuld|schuldig|ligt "
            r"(?:het )?aan "
            r"mij"
            r"|had ik maar|wat heb ik (?:\w+ )?(?:fout|verkeerd)|door mij\b|gefaald"
            r"|slechte "
            r"(?:moeder|vader|ouder)",
            "fear": r"op eieren|op (?:mijn|m'n) tenen|durf (?:\w+ ){0,3}(?:niets?|niks|niet)"
            r"|bang (?:voor|dat hij|dat ze|van)|schrik van",
            "night": r"(?:nu|vanavond|net) (?:\w+ ){0,4}(?:aan het snuiven|gebruikt"
            r"|gesnoven"
            r"|binnen"
            r"|thuisgekomen)|(?:is|zit) (?:\w+ ){0,3}(?:aan het snuiven|onder invloed|high"
            r"|stoned)",
            "relapse": r"terugval|hervallen|herval|weer begonnen|opnieuw begonnen|toch weer "
            r"gebruikt"
            r"|weer gebruikt|terug begonnen|terug aan het gebruiken",
            "words": r"(?:weet|wist) (?:\w+ ){0,4}wat (?:\w+ ){0,3}(?:zeggen|te zeggen)"
            r"|(?:wat|hoe) (?:moet|kan|mag|zeg) ik (?:\w+ ){0,3}(?:zeggen|nog"
            r"|beginnen)?|geen "
            r"woorden",
            "lies": r"lieg\w*|gelogen|loog|ontken\w*|leugen\w*|smoes\w*|verzwijg\w*|stiekem"
            r"|achter "
            r"mijn rug",
            "promises": r"belo\w+|beterschap|laatste keer|morgen stop",
            "money": r"geld|schuld(?:en)?\b|spaar\w+|rekening\w*|gestolen|steelt|lening|loon",
            "anger": r"boos|kwaad|opvliegend|agressief|schreeuwt|roept|uitvallen|ambras"
            r"|ruzie\w*|lastig",
            "children": r"(?:onze|de|mijn) (?:kinderen|kindjes|kids|kleintjes|baby)",
            "silence": r"wil (?:er )?niet (?:over )?praten|praat niet|zwijgt|klapt dicht|sluit "
            r"zich"
            r"|trekt zich terug",
            "waiting": r"wakker|komt? (?:\w+ ){0,3}niet (?:\w+ )?thuis|hele nacht\w*|wacht\w* op"
            r"|te wachten|slaap niet|lig (?:ik )?wakker",
            "tired": r"moe\b|op ben|ben op\b|uitgeput|kan niet meer|(?<!schaam me )kapot"
            r"|trek (?:het|dit) niet|doodop"
            r"|leeg\b",
            "alone": r"niemand (?:weet|om)|alleen (?:voor|mee)|sta er alleen|met niemand"
            r"|beschaamd"
            r"|schaam\w*",
            "missing": r"mis (?:hem|haar|mijn)|was vroeger|niet meer dezelfde|ken (?:hem|haar) "
            r"niet meer",
            "driving": r"(?:rijdt|reed|rijden|stuur) (?:\w+ ){0,5}(?:auto|onder invloed|gebruikt"
            r"|gesnoven|stuur)|(?:in|met) (?:de|zijn|haar) auto|achter het stuur",
            "unwilling": r"wil (?:\w+ )?niet stoppen|wil geen hulp|niet (?:willen|wilt) stoppen"
            r"|luistert niet",
            "distance": r"(?:weken|maanden|dagen|lang) niet (?:meer )?gezien|geen contact"
            r"|hoor niets",
            "often": r"(?:elk|ieder|elke|iedere) (?:weekend|week|dag|avond|vrijdag|zaterdag)"
            r"|dagelijks",
        }
    ),
)

_ENGLISH = _Tongue(
    ties=_ties(
        "my|our|a",
        {
            "partner": "husband|wife|partner|boyfriend|girlfriend|ex|fiance|fiancee|spouse",
            "child": "son|daughter|kid|child|teenager|grandson",
            "sibling": "brother|sister",
            "parent": "dad|father|mum|mom|mother|parents",
            "colleague": "colleague|coworker|co-worker|boss|employee",
            "friend": "friend|mate|flatmate|roommate",
        },
    ),
    themes=_themes(
        {
            "guilt": r"my fault|guilty|blame myself|what did i do wrong|failed as",
            "fear": r"egg ?shells|scared of (?:him|her)|afraid of (?:him|her)|don't dare"
            r"|dare not",
            "relapse": r"relapse\w*|started again|used again",
            "words": r"(?:don't|no longer) know what to say|what (?:do|can|should) i say",
            "lies": r"lies|lied|lying|denies",
            "promises": r"promise\w*|last time",
            "money": r"money|debts?|savings|stole",
            "anger": r"angry|shouts|yells|arguments?|fights?",
            "children": r"(?:the|our|my) (?:kids|children|baby)",
            "silence": r"won't talk|refuses to talk|shuts down",
            "waiting": r"awake|all night|doesn't come home|didn't come home",
            "tired": r"tired|exhausted|can't (?:take|do) (?:it|this)|worn out",
            "alone": r"nobody knows|no one knows|alone with|ashamed",
            "missing": r"miss (?:him|her)|not the same",
            "often": r"every (?:weekend|week|day|night|friday)",
        }
    ),
)

_FRENCH = _Tongue(
    ties=_ties(
        "mon|ma|mes|notre|un|une",
        {
            "partner": "mari|femme|conjointe?|compagnon|compagne|copain|copine|ex|fianc[ée]e?",
            "child": "fils|fille|enfant|ado|petit-fils",
            "sibling": "fr[èe]re|s(?:œ|oe)ur|beau-fr[èe]re",
            "parent": "p[èe]re|m[èe]re|parents|papa|maman",
            "colleague": "coll[èe]gue|patron|chef",
            "friend": "amie?|pote|coloc",
        },
    ),
    themes=_themes(
        {
            "guilt": r"ma faute|coupable|qu'est-ce que j'ai (?:mal )?fait",
            "fear": r"marche sur des œufs|marche sur des oeufs|peur de (?:lui|elle|sa "
            r"réaction)|n'ose",
            "relapse": r"rechut\w*|recommencé|repris",
            "words": r"(?:sais|sait) (?:plus|pas) (?:quoi|comment|que) (?:lui )?dire|que "
            r"(?:lui )?dire",
            "lies": r"ment(?:i|s|eur)?\b|mensonges?|nie\b",
            "promises": r"promet\w*|promis|promesses?|dernière fois",
            "money": r"argent|dettes?|économies|volé",
            "anger": r"colère|crie|énervé\w*|disputes?",
            "children": r"(?:les|nos|mes) enfants|le bébé",
            "silence": r"ne veut pas (?:en )?parler|se ferme|se tait",
            "waiting": r"toute la nuit|ne rentre pas|n'est pas rentré|dors plus",
            "tired": r"fatigué\w*|épuisé\w*|n'en peux plus|à bout",
            "alone": r"personne ne sait|seule? avec|honte",
            "missing": r"(?:il|elle) me manque|plus le même|plus la même",
            "often": r"(?:chaque|tous les|toutes les) (?:week-ends?|semaines?|jours?|soirs?)",
        }
    ),
)

_TONGUES: Mapping[str, _Tongue] = {"nl": _DUTCH, "en": _ENGLISH, "fr": _FRENCH}
