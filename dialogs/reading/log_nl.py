"""How a day is told in Dutch and Flemish: the words for craving, use and drink."""

from __future__ import annotations

from dialogs.reading.log_nl_story import STORY
from dialogs.reading.log_senses import Phrases, Sense

_DEEDS: Phrases = {
    Sense.CRAVING: (
        "zin|zinnen|sin!|goesting|goestinge|goestienge|goestieng|gusting|trek!|drang|hunkering"
        "|kriebel|kriebels|kriebelde|kriebelt|gekriebel|gekriebeld|verlangen|verleiding|bekoring"
        "|neiging|hunker|gegoest|cravings|craving|gehunker|kreeving|kreving|craveng|aandrang"
        "|verlokking|lokroep|zinnetje|hunkeren|gehunkerd|dorst naar coke|craven|gecraved"
    ),
    Sense.CRAVING_FOR: (
        "zin in|zin om|zin voor|sin in|goesting in|goesting om|goesting voor|goesting op|trek in"
        "|trek om|drang om|drang naar|verlangen naar|hunkering naar|craving naar|craving voor"
        "|craving in|trek naar|goesting naar|zin naar"
    ),
    Sense.IDIOM: (
        "heeft geen zin|heeft zin|had geen zin meer|heeft allemaal geen zin|heeft toch geen zin"
        "|heeft het zin|heeft dat zin|heeft dit zin|in zekere zin|in die zin|in deze zin|in zin"
        "|zin van het leven|zin van t leven|er geen zin in|er zin in|er geen zin meer in"
        "|zin op wraak|geen zin meer om te leven|zin geven|zin en onzin|tegen mijn zin"
        "|naar mijn zin|tegen zijn zin|heb je zin|heb je goesting|hebt ge goesting"
        "|geen trek gehad in eten|zin krijgen in|in lijn|aan de lijn|aan mijn lijn|op een lijn"
        "|lijn der verwachting|rode lijn|aan lijn|trek ik|ik trek|trek het|zin gemaakt"
        "|volgende zin|deze zin"
    ),
    Sense.MUCH: (
        "veel|heel veel|superveel|keiveel|megaveel|teveel|zoveel|weinig|beetje|bietje|bitje|wa!"
        "|wat|hoog|laag|sterk|sterke|enorm|enorme|zwaar|zware|erg|hevig|hevige|hard!|kei hard"
        "|keihard|van hier tot|niet te houden|ni te houden|niet normaal|nie normaal|ni normaal"
        "|serieus|serieuze|licht|lichte|klein|kleine|matig|matige|gematigd|stevig|stevige|immens"
        "|immense|gigantisch|extreem|extreme|mega!|onmenselijk|constant|constante|hele dag"
        "|heel de dag|kei veel|nogal|redelijk|redelijke|best wel|lichtjes|amper|nauwelijks"
        "|vreselijk|vreselijke|erge|ontzettend|ontzettende|verschrikkelijk|massa|bakken|insane"
        "|zot veel|zotte|groot|grote"
    ),
    Sense.USED: (
        "gebruikt|gebruikd|gebruukt|gebruuk|gebroekt|gbrkt|gebrkt|gebruikte|opgebruikt|gesnoven"
        "|gesnuifd|gesnoove|gesnove|gesnuvn|snoof|opgesnoven|weggesnoven|gesniffed|gesnift"
        "|geshnoven|gezondigd|uitgegleden|hervallen|hervalle|hervolln|herval|terugval"
        "|terugvalletje|teruggevallen|toegegeven|eraan toegegeven|bezweken|geplooid|voor de bijl"
        "|door de knieen|in de fout|uitschuiver|uitschuivertje|misstap|gefaald"
        "|uit de bocht gegaan|toch gedaan|weer gedaan|terug gedaan|zwak geweest|zwak moment gehad"
        "|neus gepoederd|neuzeke gepoederd|neusje gepoederd|de neus in|mijn neus in"
        "|neus in gejaagd|gecoket|gecoked|getript|prijs vandaag|weer prijs|het weer zitten"
        "|weer zover|weer begonnen|terug begonnen|kon het niet laten|kon het ni laten"
        "|kon t niet laten|kon t ni laten|kon me niet inhouden|kon mij niet inhouden"
        "|kon mezelf niet inhouden|niet kunnen laten|ni kunnen laten|niet kunnen inhouden"
        "|ni kunnen inhouden|nie kunnen inhouden|niet kunnen weerstaan|ni kunnen weerstaan"
        "|kon niet weerstaan|kon ni weerstaan|niet weerstaan|ni weerstaan|niet clean|ni clean"
        "|nie clean|niet nuchter|ni nuchter|niet sterk geweest|niet sterk gebleven"
        "|over de schreef|gepakt op|doorgesnoven|bijgesnoven|meegesnoven|ingesnoven|gekrakt"
        "|alles op|helemaal op|alles opgesnoven|alles opgedaan"
    ),
    Sense.USE: "gebruik|gebruuk|verbruik",
    Sense.TO_USE: (
        "gebruiken|snuiven|sniffen|te nemen|nemen|pakken|te pakken|doen|halen|kopen|scoren"
        "|bellen voor coke|hervallen te|toegeven|toe te geven|bestellen"
    ),
    Sense.TOOK: (
        "genomen|genome|genoomn|genomn|genoome|gnomen|genommen|gepakt|gepak|gepakt gehad|nam!"
        "|pakte|opgedaan|meegedaan|getrokken|gelegd|opgemaakt|opgekregen|binnengespeeld"
        "|binnen gespeeld|getikt|genuttigd|geconsumeerd|weggetikt|naar binnen|achterover|opgehad"
        "|erdoor gejaagd|erdoor|door gejaagd|gejaagd|aangeraakt|geraakt aan|aangezeten"
        "|gerookt coke|gescoord|gepoft|gedoken in|gesmeerd|gebruikt gehad|aangenomen|aanvaard"
        "|meegepikt|meegesnoept|binnengewerkt|weggewerkt|gezet|naar binnen gewerkt|binnengekregen"
        "|soldaat gemaakt"
    ),
    Sense.DID: "gedaan|gedan|gedoan|gedaon|gdn|gehad|deed|ermee gedaan",
    Sense.COKE: (
        "coke|cocaine|coca|coka|kook!|sos!|sosje|wit!|witte|sneeuw|poeder|poeier|poedertje|charlie"
        "|caine|base!|basecoke|crack|neuspoeder|cokeje|cokes|ckoe|stuff|spul|bazooka|neuzeke"
        "|neusje|snuiven|drugs|dope!|yayo"
    ),
    Sense.DRANK: (
        "gedronken|gedronke|gedroenkn|gedroenken|gedrenken|gedrnken|gezopen|dronk|leeggedronken"
        "|uitgedronken|opgedronken|gedronken gehad|gezope|gebroekn|gepint|gepintelierd"
        "|doorgedronken"
    ),
    Sense.DRUNK: (
        "lazarus|strontzat|ladderzat|scheefgezopen|bezopen|aangeschoten|tipsy|zat geweest"
        "|strontzat geweest|dronken geworden|bek leeg gezopen|gepimpeld|goed in de wind"
    ),
    Sense.ALCOHOL: (
        "alcohol|alchohol|alcool|alcohool|drank|druppel|druppel alcohol|bier|bieren|biertje"
        "|biertjes|bierke|bierkes|pint|pinten|pintje|pintjes|pinte|pintn|pintjen|pils|pilsen"
        "|pilsje|pilsjes|pilske|piltsje|piltsjes|wijn|wijntje|wijntjes|wijne|cava|cavas|cavake"
        "|champagne|prosecco|duvel|duvels|jupiler|jupilers|jup|jups|stella|stellas|tripel"
        "|tripels|trippel|trippels|whisky|whiskys|whiskey|wodka|vodka|rum|gin|gin tonic"
        "|gin tonics|gintonic|gintonics|gt|gts|cocktail|cocktails|shot|shots|shotje|shotjes"
        "|borrel|borrels|borreltje|borreltjes|jenever|jenevers|aperol|aperolletje|aperitief"
        "|trappist|trappisten|leffe|leffes|westmalle|heineken|heinekens|mojito|mojitos|porto"
        "|cognac|baco|bacos|jagermeister|jager|jagers|fluitje|fluitjes|vaasje|vaasjes|drankje"
        "|drankjes|glas wijn|glazen wijn|glas bier|glas|glazen|glaasje|glaasjes|consumptie"
        "|consumpties|sangria|tequila|tequilas|orval|karmeliet|kriek|krieken|pilsener|blik bier"
        "|blikken|blikjes bier|bacardi|spritz|amstel|hertog jan|breezer|breezers|cider|ricard"
        "|pastis|kriekske|duveltje|duveltjes|trippeltje|🍺|🍻|🍷|🥂|🍸|🍹|🥃"
    ),
    Sense.LINES: (
        "lijntjes|lijntje|lijnen|lijnkes|lijnke|lijne|lijn|leinen|streep|streepje|strepen"
        "|streepjes|baantje|baantjes|lijnejs|lijnje|lijntj|lintje|lintjes|lijtje|lijtjes|lyntjes"
        "|lijntjens|lijnekes|snuif|snuifje|snuifjes|snuifke|snuifkes|laintje|laintjes|lijnn|liene"
        "|lienen|lientjes|lijnekn|lntjs"
    ),
    Sense.GRAMS: "gram|grammen|gr|g!|grammeke|grammetje|grm|gramme",
    Sense.EURO: "euro|eur|euros|e!|eu|€|ballen|piek!|roebel|eurootjes|evro",
    Sense.CONTAINER: (
        "fles|flessen|flesje|fleske|bak|bakken bier|bakje bier|karaf|liter|sixpack|six pack"
        "|halve liter|vat!|kan wijn|fleskes|flesjes wijn"
    ),
    Sense.SOME: (
        "paar|een paar|n paar|enkele|wat|aantal|een aantal|hoop|een hoop|n hoop|massa|veel|teveel"
        "|te veel|beetje|een beetje|n beetje|tal van|verschillende|meerdere|weinig|wa!|heel veel"
        "|koppel|ettelijke|veel te veel|zoveel|hele|heel wat|bende|resem"
    ),
    Sense.STOPPED: "gestopt|gelaten|gebleven|gehouden|opgehouden|beperkt",
    Sense.PACKET: (
        "bolle|pakje coke|zakje coke|bol|restje|ponypack|half zakje|pakske|zakje|zakske"
    ),
    Sense.DAY: (
        "vandaag|vndg|vdaag|vandage|vandoage|vandaog|fandaag|vandag|vanda|vndaag|gisteren|gister"
        "|gistere|gistern|gstrn|gistren|gisteravnd|gistr|gisterdag|gistre|gusteren|geesteren"
        "|gesteren|gs|eergisteren|eergister|eergisterenavond|eergisteravond|maandag|dinsdag"
        "|woensdag|donderdag|vrijdag|zaterdag|zondag|mndag|zaterdags|vorige maandag"
        "|vorige dinsdag|vorige woensdag|vorige donderdag|vorige vrijdag|vorige zaterdag"
        "|vorige zondag|afgelopen maandag|afgelopen dinsdag|afgelopen woensdag"
        "|afgelopen donderdag|afgelopen vrijdag|afgelopen zaterdag|afgelopen zondag"
        "|verleden zaterdag|verleden vrijdag|verleden zondag"
    ),
}

PHRASES: Phrases = {**_DEEDS, **STORY}
