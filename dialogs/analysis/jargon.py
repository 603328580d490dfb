"""A field's word never stands without an everyday word beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dialogs.analysis.norms import PROFESSIONALS
from dialogs.analysis.texts import Passage, passages, wordings
from dialogs.catalog import Catalog
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.script import Script

Words = tuple[str, str]
"""A field's word, and the everyday words one of which stands beside it; both patterns."""

_NL: tuple[Words, ...] = (
    (r"abstinen\w+", r"niet gebruik|zonder|gestopt|niet drink"),
    (
        r"(?:motivationele|motiverende) gespreks\w+|motivational interviewing",
        r"luister|vragen stel|vragen",
    ),
    (r"ambivalen\w+", r"twijfel|twee kanten|aan de ene kant"),
    (r"cravings?", r"zin|goesting"),
    (r"triggers?", r"zin wek|wakker maak|moment|plek|uitlok"),
    (r"coping\w*", r"omgaan|helpt|volhoud"),
    (r"detox\w*", r"afkick|stoppen|ontgift"),
    (r"ontwenning\w*|ontwennen", r"afkick|stop|trill|zweten"),
    (r"ambulan[td]e?\w*(?<!ambulance)(?<!ambulances)", r"thuis|op gesprek|afspraak"),
    (r"residentie\w+", r"opgenomen|opname|verblij"),
    (r"comorbid\w+|dubbeldiagnose|dubbele diagnose", r"ook|tegelijk"),
    (r"psycho-?educatie", r"uitleg"),
    (r"schadebeperking|harm reduction", r"minder risico|veiliger|minder schade"),
    (r"vroeginterventie\w*|interventies?", r"hulp|gesprek|vroeg"),
    (r"poly(?:drug)?gebruik\w*|combinatiegebruik", r"samen|meer dan één|door elkaar"),
    (r"parano\w+", r"achterdocht|gevolgd|volgen|wantrouw"),
    (r"hallucin\w+", r"zien|zie|hoor|horen|stemmen"),
    (r"psychose\w*|psychotisch\w*", r"zie|hoor|stemmen|in de war|niet echt"),
    (r"delie?r\w*", r"in de war"),
    (r"reanim\w+", r"borst|duw"),
    (r"opi(?:aten|oïden)", r"heroïne|pijnstillers"),
    (r"benzo(?:diazepine)?s?\b\w*", r"kalmeer|slaap|pillen"),
    (r"sedativa", r"kalmeer|slaap"),
    (r"stimulantia", r"coke|speed|oppep"),
    (r"intoxicatie\w*", r"vergift|onder invloed|te veel"),
    (r"parentificatie", r"zorg"),
    (r"enabling", r"mogelijk maak|in stand|oplossen|draag"),
    (r"psycho-?sociale?\w*", r"steun|gesprek|leven"),
    (r"substitutie\w*", r"medicijn|in de plaats"),
    (r"metadata", r"wanneer|hoe vaak|dat je"),
    (r"versleuteld\w*|encryptie", r"slot|op slot|niet leesbaar|sleutel"),
    (r"(?:medicamenteuz|farmacologisch)\w+", r"medicijn|pillen"),
    (r"relapse", r"terugval|herval"),
    (r"placenta\w*", r"moederkoek"),
)
_EN: tuple[Words, ...] = (
    (r"abstinen\w+", r"not us|without|stopp|not drink"),
    (r"motivational interviewing", r"listen|question"),
    (r"ambivalen\w+", r"two minds|both sides|doubt|torn"),
    (r"triggers?", r"bring|moment|place|set off|start"),
    (r"coping", r"deal|get through|helps|manag"),
    (r"detox\w*", r"stop|come off|coming off"),
    (r"withdrawal", r"stop|come off|coming off|shak|sweat"),
    (r"outpatient", r"home|appointment|visit"),
    (r"inpatient|residential", r"stay|admitted"),
    (r"comorbid\w*|dual diagnosis", r"as well|both|at the same time"),
    (r"psycho-?education", r"explain|explanation"),
    (r"harm reduction", r"safer|fewer risks|less risk"),
    (r"interventions?", r"help|talk|step"),
    (r"poly-?drug use|poly-?substance\w*", r"together|more than one|mix"),
    (r"paranoi\w+", r"suspicious|followed|watched|after you"),
    (r"hallucinat\w+", r"see|hear|voices"),
    (r"psychosis|psychotic", r"see|hear|voices|confused|not real"),
    (r"delirium", r"confused"),
    (r"cpr|resuscitat\w+", r"chest|push"),
    (r"opi(?:ates?|oids?)", r"heroin|painkill"),
    (r"benzo(?:diazepine)?s?", r"calm|sleep|tranquil|pills"),
    (r"sedatives?", r"calm|sleep|tranquil|pills"),
    (r"stimulants?", r"coke|cocaine|speed"),
    (r"intoxicat\w+", r"poison|high|too much|drunk"),
    (r"enabling", r"carry|solve|keep going|cover"),
    (r"psychosocial", r"support|talk|life"),
    (r"substitution", r"medicine|instead"),
    (r"metadata", r"when|how often|that you"),
    (r"encrypt\w*", r"lock|key|can't be read"),
    (r"pharmacolog\w+", r"medicine|pills"),
    (r"placenta\w*", r"afterbirth|womb"),
)
_FR: tuple[Words, ...] = (
    (r"abstinen\w+", r"sans|arrêt|ne (?:pas|plus) (?:consommer|boire)"),
    (r"entretiens? motivationnels?", r"écout|question"),
    (r"ambivalen\w+", r"hésit|deux côtés|partag|d'un côté"),
    (r"craving\w*", r"envie"),
    (r"déclencheurs?|trigger\w*", r"moment|lieu|endroit|réveill|provoqu"),
    (r"coping", r"tenir|faire face|aide"),
    (r"détox\w*", r"arrêt|décroch"),
    (r"sevrage\w*", r"arrêt|décroch|trembl|sueur"),
    (r"ambulatoires?", r"chez (?:toi|soi|vous)|rendez-vous|sans (?:être )?hospital"),
    (r"résidentiel\w*", r"séjour|sur place|hospital|dormir"),
    (r"comorbid\w*|double diagnostic", r"aussi|en même temps|à la fois"),
    (r"psycho-?éducation", r"expli"),
    (r"réduction des risques", r"moins de risques?|plus sûr|moins de mal"),
    (r"interventions?", r"aide|parler|étape"),
    (r"poly-?consommation\w*", r"ensemble|plusieurs|mélang"),
    (r"parano\w+", r"méfi|suivi|observ"),
    (r"hallucin\w+", r"voi[srt]|entend|voix"),
    (r"psychose\w*|psychotique\w*", r"voi[srt]|entend|voix|confus|pas réel"),
    (r"delirium", r"confus|désorient"),
    (r"réanim\w+", r"poitrine|thorax|appuie"),
    (r"opi(?:acés?|oïdes?)", r"héroïne|antidouleur|anti-douleur"),
    (r"benzo(?:diazépine)?s?", r"calmant|dormir|somnif|pilul|comprimé"),
    (r"sédatifs?", r"calmant|dormir|somnif"),
    (r"stimulants?", r"coke|cocaïne|speed"),
    (r"intoxicat\w+", r"empoisonn|trop|sous l'effet"),
    (r"psycho-?socia\w+", r"soutien|parler|vie"),
    (r"substitution", r"médicament|à la place"),
    (r"métadonnées?", r"quand|combien de fois|que tu"),
    (r"chiffr(?:é|ée|és|ées|ement)|cryptées?", r"clé|serrure|illisible|verrou"),
    (r"pharmacolog\w+", r"médicament|pilul"),
    (r"placenta\w*", r"bébé|ventre"),
)
FIELD_WORDS: Mapping[str, tuple[Words, ...]] = {"nl": _NL, "en": _EN, "fr": _FR}
"""A language that is added brings its own list."""

_COMPILED: Mapping[str, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]] = {
    lang: tuple(
        (re.compile(rf"\b(?:{field})\b"), re.compile(rf"\b(?:{everyday})"))
        for field, everyday in words
    )
    for lang, words in FIELD_WORDS.items()
}


def find_field_words(library: Library) -> Iterator[Finding]:
    """Yield field's words without an everyday word in their state; professionals read them bare."""
    for catalog in library.catalogs.values():
        for script in library.scripts.values():
            if script.audience != PROFESSIONALS:
                yield from _in_script(script, catalog)


def _in_script(script: Script, catalog: Catalog) -> Iterator[Finding]:
    beside: dict[str, str] = {}
    told: list[tuple[Passage, str]] = []
    for passage in passages(script):
        for sentence in wordings(passage.text, catalog):
            plain = sentence.casefold()
            told.append((passage, plain))
            beside[_state(passage)] = f"{beside.get(_state(passage), '')} {plain}"
    for passage, plain in told:
        yield from _in_sentence(passage, plain, beside[_state(passage)], catalog)


def _state(passage: Passage) -> str:
    return passage.text.context.split(".")[1]


def _in_sentence(passage: Passage, plain: str, beside: str, catalog: Catalog) -> Iterator[Finding]:
    for field, everyday in _COMPILED.get(catalog.locale.partition("_")[0], ()):
        found = field.search(plain)
        if found is not None and not everyday.search(field.sub(" ", beside)):
            what = f"“{found.group(0)}” stands in {catalog.locale} without an everyday word"
            mend = "Say it in a word of every day, or put one beside it."
            yield Finding(passage.place, "field-word", what, mend)
