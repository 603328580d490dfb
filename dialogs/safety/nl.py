"""Words of danger in Dutch, as typed in the Netherlands and in Flanders."""

from __future__ import annotations

from dialogs.safety import nl_body, nl_dangers, nl_frames, nl_life
from dialogs.safety.nl_idioms import ELSEWHERE, HARMLESS, PAST
from dialogs.safety.nl_words import CLASSES, LOOKALIKES, SPELLINGS
from dialogs.safety.vocabulary import Sign, Vocabulary

SUICIDE = Sign(
    "suicide",
    (
        # wanting to be dead
        "<wil> <wie>? ~ dood|doodgaan|sterven",
        "dood|doodgaan|sterven ~ <wil>",
        "wil <wie>? ~ dood zijn|gaan",
        "dood zijn|gaan <wil>",
        "liever|beter ~ dood dan",
        "zou|zouden <wie>? ~ liever|beter ~ dood zijn|gaan|willen",
        "zou|zouden <wie>? ~ beter|liever dood",
        "ben|is <wie>? ~ beter dood",
        "wou|wens|wenste|wilde|hoop|wil dat <wie> ~ dood",
        "wou|wens|wilde|hoop|wil dak ~ dood",
        "was <wie> , maar ~ dood",
        "zin om ~ dood te zijn|gaan",
        "verlang <wie>? ~ naar de dood",
        # not wanting to live
        "<wil> <wie>? ~ niet meer|langer ~ <leven>",
        "<wil> <wie>? ~ niet ~ leven|wakker ~ worden?",
        "niet meer|langer ~ <leven> <wil>",
        "<wil> <wie>? ~ niet verder leven",
        "<wil> <wie>? ~ er ~ niet meer ~ zijn",
        "niet of <wie> .. wil leven",
        "niet meer|langer ~ <wil> ~ <leven>",
        "overweeg|overweegt <wie>? ~ zelfmoord",
        "zelfmoord is .. uitweg|oplossing",
        "gedachten|gedachte|plannen aan|voor|over zelfmoord",
        "er niet meer ~ <wil> zijn",
        "er niet meer zijn <wil>",
        "geen zin meer om ~ verder? te leven",
        "geen zin om ~ verder? te leven",
        "geen zin meer in ~ leven|het_leven|mijn_leven",
        "zin om er niet meer ~ te zijn",
        "hoop <wie>? dat <wie> .. niet meer wakker word|wordt|worden",
        "hoop <wie>? niet meer wakker te worden",
        "hoeft voor mij ~ niet meer",
        "voor mij hoeft het ~ niet meer",
        "leven hoeft ~ voor? mij? ~ niet meer",
        "leven niet meer ~ zitten",
        "leven is ~ het ~ niet meer waard",
        "leven niet meer ~ waard",
        "wil dat het ~ stopt|ophoudt voor_altijd|voorgoed",
        "liever ~ er niet meer zijn|geweest",
        # making an end of it
        "<maak> <wie>? er ~ <eind> aan",
        "er ~ <eind> aan <zal>? ~ <maken>",
        "<eind> ~ <maken>? aan mijn|haar|zijn|hun leven",
        "<eind> aan alles <maken>",
        "<eind> aan <maken>? mijn leven",
        # harming or killing oneself
        "<mezelf> ~ iets|wat ~ <wil>? ~ aandoen|aandoe|aandoet|aangedaan|aan_te_doen|aan_doen",
        "doe|doet <wie>? <mezelf> ~ iets|wat aan",
        "<mezelf> ~ <wil>? ~ <doden>",
        "ik <ikga> ~ <mij> ~ <doden>|aandoen",
        "ik <ikga> ~ <mij> ~ iets|wat ~ aandoen|aan",
        "<ikga> ik ~ <mij> ~ <doden>",
        "<ikga> ik ~ <mij> ~ iets|wat ~ aandoen|aan",
        "ik <mij> ~ iets|wat ~ aandoe|zal_aandoen|ga_aandoen|wil_aandoen",
        "ik <mij> ~ <ikga>? ~ <doden>",
        "<mezelf> ~ van het leven beroven|beroof|berooft",
        "maak ik? <mij> ~ dood|van_kant",
        "maak|maakt <wie>? <mezelf> ~ dood|van_kant|af",
        "beroof|berooft <wie>? <mezelf> van het leven",
        "<mezelf> ~ te <doden>",
        "verhang|ophang|vermoord <wie>? mezelf|mijzelf|me|zichzelf",
        "zelfmoord ~ <wil>? ~ plegen|pleeg|pleegt|doen|te_plegen",
        "pleeg|pleegt <wie>? ~ zelfmoord",
        "denk|denkt|denken .. aan ~ een? zelfmoord|mijn_dood|doodgaan|dood_gaan|mezelf_doden",
        "aan ~ zelfmoord denk|denkt|denken|te_denken",
        "zelfmoordgedachte|zelfmoordgedachten|zelfmoordneigingen|zelfmoordplan|zelfmoordplannen",
        "zelfmoord gedachten|gedachte|neigingen|plannen",
        "zelf moord plegen|gedachten",
        "suicidaal|suicidale",
        "spring|springen|gooi|gooien|liggen <wie>? <mezelf>|<mij>? ~ voor|onder een|de trein"
        "|metro|tram",
        "voor|onder een|de trein <wil>? ~ spring|springt|springen|gooi|gooien|liggen",
        "spring|springen ~ van een|de|het dak|brug|flat|balkon",
        "van een|de|het dak|brug|flat|balkon ~ <wil>? spring|springen|gooien",
        "uit het leven ~ <wil>? ~ stappen|stap|te_stappen",
        "stap|stapt <wie>? ~ uit het leven",
        "polsen ~ <wil>? ~ doorsnijden|oversnijden|snijden|door_te_snijden|over_te_snijden",
        "snij|snijd|snijdt <wie>? ~ mijn|haar|zijn polsen ~ door|over",
        "pillen .. om ~ dood te gaan",
        "pillen .. om ~ niet meer wakker te worden",
        "<wil> <wie>? ~ een overdosis nemen|pakken|zetten",
    ),
)

BETTER_OFF = Sign(
    "suicide",
    (
        "<allen> <is> ~ beter ~ af? zijn? ~ zonder mij",
        "zonder mij <is> .. beter ~ af?",
        "beter ~ af ~ zijn? ~ zonder mij",
        "beter ~ zijn? ~ als ik er niet meer ben|was",
        "beter ~ als ik er niet was|meer_was|meer_ben",
        "beter ~ als ik dood ben|was",
    ),
    fixed=True,
)

ALONE = Sign("suicide", (". zelfmoord .",))

BREATH = Sign(
    "overdose_or_medical",
    (
        "krijg|krijgt|krijgen|heb|heeft <wie>? ~ ~ geen|amper|nauwelijks ~ adem|lucht",
        "geen ~ adem|lucht meer|krijg|krijgt|krijgen|kan_krijgen|te_krijgen",
        "kan|kunnen <wie>? ~ niet|amper|nauwelijks meer? ~ ademen|ademhalen|asemen",
        "niet|amper|nauwelijks meer? ~ kan|kunnen? ademen|ademhalen|ademt",
        "ben|is <wie>? ~ aan het stikken",
    ),
)

LIFELESS = Sign(
    "overdose_or_medical",
    (
        "reageert|reageren <wie>? ~ niet|nergens|amper|nauwelijks|op_niets",
        "<derde> .. niet|nergens|amper|nauwelijks ~ meer? reageert",
        "ademt <wie>? ~ niet|amper|nauwelijks|raar|vreemd|zwaar|moeilijk",
        "<derde> ~ niet|amper|raar meer? ademt",
        "ademt bijna niet",
        "stopt|gestopt met ademen",
        "geen ademhaling|polsslag|hartslag",
        "voel|voelt <wie>? ~ geen pols|hartslag|polsslag",
        "<derde> .. niet ~ meer? wakker ~ te? krijgen|maken",
        "krijg|krijgen|kan|kunnen <derde> ~ niet ~ meer? wakker",
        "wordt|word <derde> ~ niet ~ meer? wakker",
        "<derde> ~ wordt|word ~ niet ~ meer? wakker",
        "bewusteloos",
        "buiten bewustzijn|westen",
        "niet bij bewustzijn",
        "stuipen|stuiptrekking|stuiptrekkingen|convulsies",
        "ligt .. te schokken|stuiptrekken|schudden",
        "schuim op|uit|rond ~ de|haar|zijn|mijn? mond",
        "schuimt uit ~ mond",
        "lippen ~ <is>? ~ blauw",
        "blauwe lippen",
        "blauw aangelopen",
        "loopt|ziet|wordt|is <derde>? ~ blauw aan|in",
        "is|voelt <derde>? ~ gloeiend heet",
        "scheve mond",
        "mond hangt|staat ~ scheef",
    ),
    about="other",
    undated=True,
)

HEART = Sign(
    "overdose_or_medical",
    (
        "pijn ~ op|in|aan|rond|bij|ter_hoogte_van de|mijn|haar|zijn|het? <borst>",
        "pijn <wie>? ~ op|in|aan|rond|bij de|mijn|haar|zijn|het? <borst>",
        "op|in|aan|rond de|mijn|haar|zijn <borst> ~ pijn",
        "borstpijn|hartpijn",
        "pijn op borst",
        "<borst> doet|doen ~ pijn|zeer",
        "steken|steek|stekende_pijn|scheuten|krampen|kramp in|op|rond de|mijn|haar|zijn <borst>",
        "druk|gewicht|beklemming|knellend_gevoel op|in|rond de|mijn|haar|zijn? <borst>",
        "drukkend|beklemmend|knellend|zwaar gevoel op|in|rond de|mijn|haar|zijn <borst>",
        "drukt ~ op de|mijn|haar|zijn <borst>",
        "band om|rond de|mijn|haar|zijn <borst>",
        "<borst> ~ knelt|brandt|drukt|trekt_samen",
        "hartaanval|hartinfarct|hartstilstand",
        "hart slaat <vaak> over",
    ),
    undated=True,
)

OVERDOSE = Sign(
    "overdose_or_medical",
    (
        "heb|hebben|heeft|neem|nam <wie>? ~ een overdosis",
        "overdosis ~ heb|heeft|hebben",
        "overdosis genomen|gepakt|gezet|ingenomen|gedaan",
        "is|lijkt|lijk|wordt <wie>? ~ op? een overdosis",
        "denk <wie>? ~ aan? een? overdosis",
        ". help? overdosis help? .",
        "in overdosis",
        "<teveel> <genomen> .. , ik|en|want|ben|ze|hij|nu? .. <slecht>",
        "<teveel> <genomen> .. ik|en|want|nu .. <slecht>",
        "<teveel> <genomen> .. bang dat <wie> .. dood",
        "<bol> ~ in mijn|haar|zijn? buik|maag? ~ is? ~ gescheurd|gesprongen|gebarsten|opengegaan",
        "<bol> ~ doorgeslikt|ingeslikt|binnengekregen",
        "<bol> .. gescheurd|opengescheurd .. buik|maag",
    ),
    undated=True,
)

DYING = Sign(
    "overdose_or_medical",
    (
        "denk|voel|bang <wie>? dat ik ~ <sterf>",
        "bang <wie>? dat <derde> ~ <sterf>",
        "ben|is <wie>? aan het sterven|doodgaan",
        "ik ga dood help",
        "help ,? ik ga dood",
    ),
)

VOCABULARY = Vocabulary(
    spellings=SPELLINGS,
    classes=CLASSES | nl_body.CLASSES | nl_life.CLASSES | nl_dangers.CLASSES | nl_frames.CLASSES,
    filling="nu gewoon echt liever het liefst maar alleen soms eigenlijk helemaal wel zelf ook al"
    " nog"
    " graag zo heel vaak altijd steeds gvd fucking kut verdomme toch weer vandaag vannacht straks"
    " precies zeker eens dan allemaal dus serieus effectief letterlijk ineens plots heel erg een"
    " beetje veel ergens sinds gisteren vanavond zeer te bijna momenteel opeens waarschijnlijk"
    " misschien op dit moment gaan ga hier hevige hevig felle zware scherpe rare",
    negations="niet geen nooit niks niets noch zonder",
    linking="nu echt wil wilt willen zou zal ga gaat aan denk om te van plan zeker ook mezelf me"
    " meteen een helemaal ooit heb heeft last",
    selves="ik mij me mezelf mijzelf",
    others="hij ze zij ie hem haar zichzelf iemand zoon zoontje dochter dochtertje man vrouw vriend"
    " vriendin vrienden broer broertje zus zusje vader moeder mama papa maat kameraad partner lief"
    " collega kind kinderen buurman buurvrouw neef nicht oom tante ex ouders gast meisje jongen"
    " huisgenoot lief klant patient persoon kerel mams paps ma pa opa oma vent",
    owning="mijn onze",
    thinking="denk geloof vrees merk zie hoor vind zit sta was bel lees kan krijg voel ben_bang"
    " vermoed",
    present="nu sinds sindsdien nog steeds weer vandaag vannacht vanavond vanochtend net zonet"
    " daarnet momenteel opnieuw",
    mended="leven zelfmoord zelfmoordgedachten suicidaal overdosis reageert ademt ademen"
    " ademhalen stuipen stuiptrekkingen bewusteloos bewustzijn borst borstkas hartaanval"
    " hartinfarct iedereen zonder mezelf mijzelf zichzelf aandoen aandoe doodgaan genomen sterven"
    " einde verhangen ophangen springen polsen gescheurd bolletje hartslag krijg krijgt"
    " ademhaling gloeiend gesnoven pleeg plegen",
    lookalikes=LOOKALIKES,
    breaks="maar",
    signs=(
        LIFELESS,
        BREATH,
        HEART,
        OVERDOSE,
        DYING,
        nl_body.BODY_SELF,
        nl_body.BODY_OTHER,
        BETTER_OFF,
        SUICIDE,
        nl_life.LIFE,
        ALONE,
        *nl_dangers.SIGNS,
        *nl_frames.FRAMES,
    ),
    harmless=HARMLESS
    + nl_body.HARMLESS
    + nl_life.HARMLESS
    + nl_dangers.HARMLESS
    + nl_frames.HARMLESS,
    elsewhere=ELSEWHERE,
    past=PAST,
)
"""All the net hears in Dutch."""
