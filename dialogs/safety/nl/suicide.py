# long: one table of phrases
"""The wish to die in Dutch: said outright, in plans and means, in goodbyes, in weariness."""

from __future__ import annotations

from dialogs.safety.vocabulary import Sign

CLASSES = {
    "leven": "leven bestaan wakker_worden verder_leven doorleven",
    "mij": "me mij",
    "ikga": "ga zal wil zou kan ging moet maak doe",
    "mezelf": "mezelf mijzelf mijn_eigen me_zelf mij_zelf mijn_zelf zichzelf zich_zelf "
    "zijn_eigen haar_eigen zich mn_zelf",
    "allen": "iedereen allemaal wereld kinderen familie ze gezin jullie anderen vrouw man ouders",
    "middel": "medicijn pil antidepressiva paracetamols ibuprofen pillen pilletjes slaappillen "
    "medicijnen pillekes medicatie paracetamol tabletten oxazepam insuline doosjes "
    "strip strips",
    "touw": "touw koord strop riem snoer verlengsnoer galg koorde",
    "rand": "brug balkon dak flat spoor rails perron klif viaduct kade overweg spoorweg "
    "trein metro vensterbank snelweg raam gracht kanaal parkeergarage toren reling",
    "wapen": "mes pistool geweer wapen revolver scheermes",
    "laatste": "vannacht vanavond straks vandaag nu morgen afgelopen voorbij klaar laatste "
    "eindelijk wacht erop springen spring sprong ga_ik doe_het neem inneem overdosis "
    "einde eind genoeg_geweest dood doodgaan sterven slik slikken niet_meer_wakker "
    "mezelf allemaal_tegelijk liggen",
    "dierbaar": "moeder ma mama vader pa papa kinderen kids zoon dochter vrouw man vriendin "
    "vriend familie ouders zus broer kindjes iedereen hond kat",
    "ikniet": "ik_er_niet_meer ik_er_morgen_niet_meer ik_er_straks_niet_meer "
    "ik_er_niet_meer_ben ik_dood_ben ik_weg_ben",
    "dood3": "dood sterven doodgaan dood_te_gaan dood_zijn overlijden dood_gaan",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
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
    ),
    Sign(
        "suicide",
        (
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
            "<maak> <wie>? er ~ <eind> aan",
            "er ~ <eind> aan <zal>? ~ <maken>",
            "<eind> ~ <maken>? aan mijn|haar|zijn|hun leven",
            "<eind> aan alles <maken>",
            "<eind> aan <maken>? mijn leven",
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
            "zelfmoordgedachte|zelfmoordgedachten|zelfmoordneigingen|zelfmoordplan|"
            "zelfmoordplannen",
            "zelfmoord gedachten|gedachte|neigingen|plannen",
            "zelf moord plegen|gedachten",
            "suicidaal|suicidale",
            "spring|springen|gooi|gooien|liggen <wie>? <mezelf>|<mij>? ~ voor|onder een|de "
            "trein|metro|tram",
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
            "wou|wens|wenste|wilde|hoop|bid|droom ~ <wie>? ~ dat|dak ~ ik|<wie> ~ dood|doodga|"
            "doodgaan|sterf|doodging|doodgaat|dood_ga|stierf|dood_ging|er_niet|weg_was",
            "was|waren ~ <wie>? ~ , maar ~ dood|weg|nooit",
            "spring|springt|springen|gooi|gooit|stap|val ~ <wie>? ~ <mezelf>|me|mij? ~ uit ~ "
            "het|een ~ raam|venster",
            "uit ~ het|een ~ raam|venster ~ <wil>|ga|gaan? ~ springen|spring|gooien|stappen|vallen",
            "loop|loopt|lopen|rijd|rij|stap|spring ~ <wie>? ~ .. voor|onder ~ een|de ~ auto|"
            "vrachtwagen|bus|tram|metro|wagen",
            "voor|onder ~ een|de ~ auto|vrachtwagen|bus|tram|wagen ~ <wil>|ga|gaan? ~ lopen|"
            "springen|gooien|stappen|rijden",
            "van|vanaf ~ het|de|een|mijn|ons ~ <rand> ~ af ~ .|,|ga|spring|stap|gaan|gooi|vallen",
            "leven|bestaan ~ is ~ niks|niets|waardeloos|zinloos ~ meer? ~ waard ~ .|,|en|voor",
            "verdien ~ het|ik? ~ .. om|te ~ dood|doodgaan|sterven ~ te? ~ gaan?",
            "dood ~ zijn|gaan ~ is|lijkt|klinkt|was|zou ~ .. beter|fijn|makkelijker|rustig|"
            "fijner|verlossing",
            "slik|neem|pak|prop|slikken|nemen|spoel ~ <wie>? ~ al|alle|de_hele|een_hele|"
            "allemaal ~ .. <middel>",
            "voorgoed|voor_altijd|voor_eeuwig ~ verdwijnen|weg|verdwijn|slapen|inslapen|rusten",
            "niet ~ meer ~ .. op ~ deze|de ~ wereld|aarde ~ zijn|.|,|leven|horen|willen",
            "hoor ~ <wie>? ~ niet ~ meer? ~ .. op ~ deze|de ~ wereld|aarde",
            "mijn ~ dood ~ .. oplossen|opluchting|iedereen|beter|missen",
            "zelfmoord ~ gaat|ga|wil|zal|zou|wilt|gaan|willen ~ plegen",
            "poging ~ .. om ~ dood|te ~ te? ~ gaan|sterven|zelfmoord",
            "<mezelf>|zich ~ gaat|ga|wil|zal|wilt ~ ophangen|verhangen|verdrinken|doden|"
            "neerschieten|doodschieten|opknopen|doodsteken|vergiftigen",
            "afscheidsbrief|afscheidsbriefje|afscheidsbrieven|afscheidsmail|afscheidsfilmpje",
            "leven ~ .. geen ~ zin|betekenis|doel|nut|waarde ~ meer|.|,|en|voor|zonder",
            "leven ~ is ~ niks|niets|voorbij & stap|eruit|uit",
            "geen ~ zin ~ niet ~ meer ~ om ~ te ~ leven",
            "geen ~ zin ... te ~ leven",
            "punt ~ achter ... leven|mezelf",
            "sta|zit|hang|loop|lig ~ ik? ~ op|bij|aan|voor ~ de|het|een ~ rand|dak|brug|balkon|"
            "spoor|perron|rails|overweg|vensterbank|flat|snelweg",
            "al ~ mijn|m'n|alle|een_hele ~ .. <middel> & ingenomen|geslikt|genomen|op|slikken|"
            "nemen|in_een_keer|doosje",
            "<middel> ~ ingenomen|geslikt|genomen & wacht|doodgaan|dood|slapen|overdosis|"
            "allemaal|alle|al_mijn|spijt",
            "<mezelf>|zich ~ iets|wat ~ gaat|wil|zal|ga|zou|kan|wilt ~ aandoen|aan_doen",
            "smijten|gooien|werpen|smijt|werp|leggen ~ ik? .. voor|onder|van ~ de|den|een|nen|"
            "het ~ <rand>",
            "<mezelf>|mij|me|zich ~ voor|onder|van ~ de|den|een|nen|het ~ <rand> ~ smijten|"
            "gooien|werpen|leggen|gooi|smijt",
            "maak ~ ik? ~ er ~ een? ~ <eind> aan ~ vannacht|vanavond|nu|straks|morgen|vandaag|.",
            "ik ~ maak ~ me|mij|mezelf ~ kapot|van_kant|af ~ .|,|vannacht",
            "alleen ~ maar? ~ aan ~ de ~ dood ~ denken",
            "aan ~ de ~ dood ~ denk|denken|gedacht",
            "gracht|kanaal|vaart|zee|rivier|water|maas|schelde & springen|spring|lopen|loop|"
            "verdrinken|stenen|in_lopen & ik|me|mezelf|zo",
            "tegen ~ een|de ~ boom|muur|pijler|vangrail|vrachtwagen ~ te? ~ rijden|knallen|rij|"
            "rijd",
            "lig|hang|bungel ~ ik? .. aan|onder ~ de|een|het ~ balk|touw|trein|koord|strop",
            "hoe ~ je|ik|men ~ jezelf|mezelf|zich|je_zelf ~ ophangt|ophang|ophangen|doodt|"
            "verhangt|van_kant_maakt|doodmaakt|kan_doden",
            "strop|galg ~ gemaakt|geknoopt|gekocht|klaar|om",
            "zich ~ voor|onder|van ~ de|het|een ~ <rand> ~ gooit|werpt|gooien|springt|gegooid|"
            "stort|gooide",
            "dreigt|dreigde|dreigen ~ met|om ~ zelfmoord|zelfdoding|zichzelf|springen",
            "<wil>|wilt|gaat|ga|zal ~ er ~ een ~ <eind> ~ aan",
            "<middel> & klaarliggen|klaar_liggen|klaarligt|klaargelegd|liggen_klaar|verzameld|"
            "gespaard|opgespaard|bijeengezocht|bij_elkaar|bijeen|voor_me|voor_mij|op_tafel|"
            "naast_me & <laatste>|om",
            "<middel> & neem|nemen|slik|slikken|innemen|inneem & allemaal|alle|hele|vannacht|"
            "tegelijk|in_een_keer|nooit_meer|dood|sterven",
            "<middel> & nooit|niet_meer ~ meer? ~ wakker",
            "<middel> & dood|sterven|doodgaan|einde|eind",
            "<touw> & hangt|klaar|gekocht|gehaald|nek|hangen|hang|knoop|balk|vannacht|garage|"
            "zolder|schuur|schuurtje|boom",
            "hang|hangt|hangen|hing ik? <mezelf>|me|mij|zich ~ op",
            "<mezelf>|me|mij ~ ophang|ophangt|opgehangen|ophangen|opknopen|opknoop|verdrinken|"
            "vergassen|vergiftigen|doodrijden|dood_rijden|te_pletter|verdrink|wurgen|"
            "doodsteken|neerschieten",
            "knoop|knopen ik? <mezelf>|me|mij ~ op",
            "jaag ~ een kogel",
            "kogel ~ door|in ~ mijn|de ~ kop|hoofd",
            "<wapen> & mezelf|hand|hoofd|keel|borst|slikken & einde|eind|afgelopen|dood|"
            "voorbij|doe|nu|klaar_mee",
            "op|bij|aan|langs ~ de|het|een ~ rand|<rand> & springen|spring|sprong|wacht|ga_ik|"
            "einde|eind|klaar|loslaten|niet_meer|overheen|volgende|voorbij|afgelopen|"
            "denk_dat_ik|laat_me_vallen|stap",
            "ik|ga|me|wil|mezelf ~ van|voor|onder|af ~ de|een|het|die ~ <rand> ~ .. spring|"
            "springen|gooi|gooien|laten_vallen|storten|stap|stort|af|lopen|liggen",
            "spring|springt|springen|gooi|gooit|stort|stap|loop|rijd|rij|ga ~ ik? .. van|voor|"
            "onder|tegen|in ~ de|een|het|die ~ <rand>|boom|water|vrachtwagen",
            "rijd|rij|rijden ~ ik? .. tegen ~ een|de ~ boom|muur|pijler|vangrail & mezelf|"
            "expres|straks|ga|wil|gewoon",
            "polsen ~ door|open",
            "afscheidsbrief|afscheidsbrieven|zelfmoordbrief|zelfmoordbriefje|afscheidsbriefje",
            "brief & kinderen|ouders|familie|iedereen & afscheid|geschreven_voor_als|dood|"
            "niet_meer_ben",
            "afscheid ~ nemen|genomen & leven|iedereen|allemaal|kinderen|voorgoed|ik_er",
            "vaarwel|adieu ~ iedereen|allemaal|wereld|lieve|.|,",
            "dit ~ is|was|wordt ~ mijn ~ laatste ~ bericht|berichtje|dag|nacht|avond|app|"
            "woorden|groet ~ .|,|ooit|op_aarde|vaarwel|dag|ik|van_mijn_leven|voor|en|hier",
            "mijn laatste nacht|dag|avond op aarde|ooit|hier",
            "morgen|straks|volgende_week|dan ~ ben|leef|besta ~ ik ~ er|dood ~ niet|toch? ~ meer?",
            "ben ~ ik? ~ er ~ morgen|straks|binnenkort ~ niet ~ meer",
            "ik ~ ben ~ er ~ straks|morgen|binnenkort|dan? ~ niet ~ meer ~ .|,|dus|en",
            "ik ben er morgen|straks|binnenkort|volgende_week ~ niet meer",
            "als <ikniet>",
            "zeg|vertel ~ tegen|aan|mijn|ze ~ mijn|de|ze? ~ <dierbaar>? ~ dat ~ ik ~ van ~ hem|"
            "haar|ze|hen|hun ~ hou|hield",
            "van me af ~ na|vanaf|straks|morgen|vanavond|.|,",
            "wie zorgt ~ er ~ voor ~ mijn? ~ <dierbaar> & ik_er_niet|dood|niet_meer",
            "zorg goed voor ~ mijn ~ <dierbaar>",
            "ben|voel|zo|is|echt|helemaal ~ mij|me|ik|ze|hij? ~ levensmoe",
            ". levensmoe ,",
            "leven ~ ben_ik|zo|echt ~ beu|zat|moe|kotsbeu|spuugzat",
            "ben ~ het ~ leven ~ zo|echt|kapot? ~ beu|zat|moe|kotsbeu|spuugzat",
            "klaar met ~ het|mijn|dit|leven ~ leven",
            "wil|wilt|hoef|hoeft ~ ik? ~ dit|mijn|het|met_dit|verder_met_dit ~ leven ~ niet",
            "niet verder ~ met ~ dit|mijn|het ~ leven",
            "wil ~ niet ~ verder ~ .|,|leven|met",
            "leven ~ heeft ~ voor_mij? ~ geen ~ zin|nut|waarde ~ meer|.|,|voor",
            "geen reden ~ meer? ~ om|voor ~ te|nog? ~ te? ~ leven|bestaan|blijven",
            "waarom|waarvoor ~ leef|besta ~ ik ~ nog",
            "waarom ~ zou ik ~ nog? ~ leven|verder_leven|blijven_leven",
            "hoeft ~ voor|van ~ mij ~ allemaal|echt? ~ niet ~ meer",
            "mij|me hoeft|moet ~ het ~ allemaal ~ niet ~ meer",
            "moet ~ het ~ allemaal? ~ niet ~ meer ~ voor mij",
            "nooit ~ meer ~ wakker ~ worden|word|wordt|wil",
            "slapen|slaap ... nooit|niet ~ meer ~ wakker",
            "in ~ mijn ~ slaap ~ sterf|sterven|doodga|doodgaan|dood_ga",
            "teleurgesteld|jammer|balen|vreselijk .. dat ~ ik ~ nog ~ leef|wakker|besta",
            "was|waren|wou|wilde ~ ik? ~ maar? ~ nooit|niet ~ geboren|wakker_geworden",
            "nooit ~ geboren ~ was|geweest|te_zijn",
            "verdwijnen|verdwijn ~ en? ~ voor|nooit|van|voorgoed ~ altijd|voorgoed|meer|"
            "de_aardbodem ~ terug?",
            "er niet meer ~ was|zijn|ben & wil|wou|beter|liever|zou|graag|wens|goesting|hoop",
            "beter|makkelijker|fijner ~ zijn|voor_iedereen? ~ als|zonder ~ ik ~ er ~ niet ~ "
            "meer? ~ was|ben|zou_zijn",
            "wereld|leven|iedereen|jullie|kinderen|gezin & beter|rustiger|gelukkiger & "
            "zonder_mij|zonder_mij_is|als_ik_dood|als_ik_er_niet|als_ik_weg",
            "denk|fantaseer|droom .. over|aan|hoe ~ mijn|hoe|de|zelf|ik|dood ~ dood|begrafenis|"
            "einde|sterven|doodgaan|het_zou_doen",
            "hoe ~ ik|het ~ zou doen & dood|leven|einde|doodgaan|zelfmoord",
            "dood ~ willen|te_willen|gewild|zou_willen|wens",
            "doodswens|euthanasie & wil|mij|me|ik|aanvragen",
            "wil|zou|ga|mag|kan ~ ik? .. dood ~ .|,|zijn|gaan|en|want|met|door",
            "laat ~ me|mij ~ maar? ~ doodgaan|sterven|gaan|creperen ~ .|,",
            "ik ~ verdien|hoor ~ het|te ~ dood ~ te? ~ gaan|zijn",
            "leven ~ is ~ voorbij|klaar|over ~ .|,|voor_mij|en_ik",
            "niet meer verder ~ wil|willen|wil_leven",
            "een|in ~ eind|einde ~ aan ~ mijn? ~ leven|alles|bestaan|lijden",
            "uit ~ mijn|het ~ lijden ~ verlos|verlossen|stap",
            "zelfdoding|zelfmoort|zelfmort|suicidepoging|zelfmoordpoging",
            "poging ~ gedaan|doen|gaan_doen|wagen & leven|dood|zelfmoord|pillen",
            "ik ~ maak ~ er ~ vannacht|vanavond|nu|straks|morgen ~ een? ~ <eind> aan",
            "ik ~ ga ~ het ~ doen & dood|leven|einde|trein|pillen|afscheid|brug|springen",
            "hoeveel|welke|wat .. om ~ dood|doodgaan|te_sterven|eraan ~ te? ~ gaan|sterven|"
            "kapot|overlijden|doden?",
            "hoeveel|genoeg & dood_te_gaan|sterven|doodgaan|eraan_te_sterven & wil|mij|me|ik|coke",
            "pijnloos|snel|makkelijkste|zonder_pijn|pijnloze & dood|sterven|eind|einde|"
            "zelfmoord|doodgaan|leven",
            "zegt|zei|appt|schrijft|stuurt|dreigt|roept|typt & <mezelf>|zich & van_kant|"
            "ophangen|iets_aandoen|doden|verdrinken|voor_de_trein|van_het|kapot",
            ". zelfmoord .",
            "<dood3> ~ zijn|gaan|te_zijn ~ lijkt|voelt|klinkt ~ mij|me|zo|als",
            "graag|liefst|eindelijk ~ dood|sterven|doodgaan ~ .|,|en|zou|wil",
            "moed|lef|durf|kracht & springen|doen|eind|einde & wou|had|niet|om",
            "reden ~ .. om|voor ~ te|nog? ~ te? ~ blijven|leven|bestaan ~ leven|te?",
            "reden & blijven_leven|te_leven|leven & geven|geef|goede|nog|geen",
            "plek ~ .. op|in ~ deze|de ~ wereld & geen|niet",
            "hoef ~ niet ~ oud|verder|langer ~ te? ~ worden|leven",
            "opgezocht|gegoogeld|uitgezocht|gekeken & hoe_hoog|hoeveel_pillen|welke_trein|"
            "hoe_diep|hoe_lang_het_duurt|touw|strop",
            "hoe ~ hoog & flat|brug|dak|gebouw|springen",
            "auto & garage & motor|slang|uitlaat|gas|draaien|aan",
            "uitlaat|gasfles|gaskraan|koolmonoxide & mezelf|slang|garage|dood|inslapen",
            "niet ~ meer? ~ wakker & prima|fijn|hoop|goed|rustig|liefst|vannacht_meer|beetje_meer",
            "meer|alles|veel & neem|nemen|snuif & niet_meer_wakker|hart_stopt|stopt_mijn_hart|"
            "dood|einde",
            "datum|dag ~ al? ~ geprikt|gekozen|vastgelegd|gepland & al|heb|wanneer|dood|einde|weet",
            "heb ~ .. datum ~ geprikt|gekozen",
            "punt ~ achter ~ .. leven|mezelf",
            "leven & niks|niets|geen & meer|voor_mij|waard & stap|uit|ik_ga|klaar|wil",
            "stap ~ ik? ~ er|eruit ~ uit ~ .|,|vannacht|voorgoed",
            "lig|ligt|lag ~ ik? .. onder ~ de|den|een|nen ~ trein|metro|tram",
            "geen ~ zin ~ niet? ~ meer ~ .. te? ~ leven|bestaan",
            "leven & geen_zin_meer|zinloos|niks_waard & weggegeven|geeft|spullen|weg|zegt|afscheid",
            "geeft|gaf|weggegeven ~ .. al|alle ~ zijn|haar|hun|mijn ~ spullen",
            "praat|praten|begint ~ .. over ~ doodgaan|zelfmoord|de_dood & touw|pillen|steeds|"
            "weer|de_hele_tijd",
            "slikte|geslikt|ingenomen ~ .. om|en ~ dood|te ~ te? ~ gaan|sterven",
            "pillen & om_dood_te_gaan|dood_te_gaan|om_te_sterven|niet_meer_wakker",
            "morgen|straks & weg & kom|kom_niet|niet_terug|nooit & terug & liefst|ik|voorgoed",
        ),
    ),
)
"""All that is heard of it."""
