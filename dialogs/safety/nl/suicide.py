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
    "weg3": "dood doodgaan doodga dood_ga dood_gaan dood_te_gaan dood_zijn dood_te_zijn "
    "sterven sterf te_sterven er_niet_meer_zijn er_niet_meer_te_zijn "
    "er_niet_meer_ben er_niet_meer_wezen er_niet_meer_was niet_meer_leven "
    "niet_meer_te_leven niet_meer_bestaan niet_meer_te_bestaan niet_verder_leven "
    "niet_langer_leven niet_meer_wakker_worden niet_meer_wakker_te_worden "
    "niet_meer_wakker_word nooit_meer_wakker_worden nooit_meer_wakker_word",
    "verlang": "wil wilt willen wilde wou hoop hoopt wens wenste verlang verlangt droom "
    "liever liefst graag zin goesting kracht moed durf durfde",
    "goedom": "oke prima goed best fijn rustig opluchting bevrijding verlossing mooi "
    "heerlijk beter makkelijker erg uitkomst rust",
    "denkt2": "denk denkt dacht peis peins peinst nadenk fantaseer fantaseert gedachte "
    "gedachten speel_met plannen plan pieker bezig_met overweeg overwegen "
    "overweegt twijfel",
    "sterfwijs": "ophangen verhangen opknopen verdrinken vergassen vergiftigen doodsteken "
    "neerschieten doodschieten verzuipen doodrijden opofferen van_kant_maken "
    "kapotmaken kapot_maken afmaken doodmaken dood_maken uit_het_leven_stappen",
    "nacht": "vannacht vanavond straks vandaag morgen nu deze_nacht deze_avond "
    "dit_weekend van_de_nacht vrijdag zaterdag zondag maandag binnenkort "
    "deze_keer direct dadelijk subiet zometeen",
    "zij4": "hij ze zij ie zoon dochter vriend vriendin man vrouw broer zus vader moeder "
    "ma pa mama papa maat lief vent ex kameraad neef nicht collega huisgenoot "
    "buurman",
    "genoeg6": "genoeg hele alle pakje doosjes doosje strip strips 20 30 40 50 60 100 "
    "voorraad handvol dertig veertig twintig pot",
    "spul6": "pillen slaappillen insuline medicijnen medicatie paracetamol paracetamols "
    "tabletten oxazepam trazodon trazodons temazepam methadon antidepressiva "
    "morfine fentanyl dormicum dormicums spul heroine pilletjes pillekes valium",
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
        undated=True,
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
            "doodgaan|sterf|doodging|doodgaat|dood_ga|stierf|dood_ging|er_niet_meer|er_niet_was|"
            "er_niet_ben|weg_was",
            "was|waren ~ <wie>? ~ , maar ~ dood|weg|nooit",
            "was|waren ~ <wie> ~ maar ~ dood|weg|nooit",
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
            "sta|zit|hang|loop|lig ~ ik? ~ op|bij|aan|voor ~ de|het|een ~ rand|spoor|rails|"
            "overweg|vensterbank",
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
            "zelfmoort|zelfmort",
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
        undated=True,
    ),
    Sign(
        "suicide",
        (
            # to be gone, wished for or thought of
            "<verlang> ~ <wie>? ~ .. om? ~ <weg3>",
            "<weg3> ~ <verlang>",
            "<verlang> ~ <wie>? ~ .. dat|dak ~ <wie>? .. <weg3>",
            "<weg3> & vind|vinden|zou|lijkt|klinkt|voelt|is|was & <goedom>",
            "<denkt2> ~ .. aan|over|om|met|van ~ een|mijn|de|het? ~ dood|doodgaan|"
            "dood_te_gaan|sterven|te_sterven|zelfmoord|zelfdoding|er_niet_meer_zijn|"
            "levenseinde",
            "gedachte|gedachten ~ .. dood|doodgaan|zelfmoord|zelfdoding|suicidale",
            "zelfmoord|zelfdoding|dood|doodgaan ~ is|lijkt|was|blijft ~ .. oplossing|uitweg|"
            "optie|enige",
            "uitweg|oplossing|optie ~ meer? ~ dan|is|anders ~ .. dood|zelfmoord|zelfdoding|"
            "doodgaan",
            "wil ~ er ~ niet meer ~ wezen|zijn|bij_zijn",
            "wil ~ <wie>? ~ niet ~ meer ~ .. op|in ~ deze|de|dit ~ wereld|aarde|aardbol|leven",
            "hoop|wil|wou|wens|bid ~ <wie>? ~ .. dat ~ mijn ~ hart|hartje ~ .. stopt|begeeft|"
            "ermee_ophoudt|stilstaat|stopte|stilvalt|opgeeft",
            "hart ~ .. stopt|begeeft & hoop|wil_gewoon|wou",
            "hoop|wil ~ ik? ~ .. overdosis & eigenlijk|stiekem|gewoon|dood|op_een|maar",
            "hoop ~ .. op ~ een? ~ overdosis|hartaanval|hartstilstand",
            "snuif|snuiven|slik|slikken|drink|drinken|gebruik ~ .. tot ~ .. dood|erin_blijf|"
            "er_in_blijf|doodga|dood_ga|niet_meer_wakker|niet_meer_bestaan|niet_meer_besta|"
            "dood_neerval|hart_stopt",
            "hoeveel|welke|wat ~ .. om ~ niet|nooit ~ meer ~ wakker",
            "hoeveel|welke & dodelijk|dodelijke & pillen|paracetamol|medicijnen|dosis|"
            "slaappillen|insuline|middel|oxazepam|opgezocht|googel|gegoogeld|zoek|gezocht",
            "opgezocht|gegoogeld|uitgezocht|googelen|googel|opzoeken|zoeken & dodelijk|"
            "dodelijke|zelfmoord|zelfdoding|dood_te_gaan|te_sterven|jezelf_ophangt|pijnloos|"
            "ophangen",
            "<touw> & kofferbak|auto|zolder|schuur|garage|gekocht|klaar|liggen|nek|hals|boom|"
            "balk|bos & heb|hangt|ligt|had|om",
            "zit|zat|lig|sta ~ .. met ~ .. <middel>|mes|touw|strop|geweer|pistool ~ voor|"
            "naast|bij|in|klaar ~ me|mij|mijn|neus|hand|handen",
            "<middel> ~ .. klaargelegd|bijeengelegd|klaarliggen|klaar_liggen|klaarligt|"
            "opgespaard|verzameld|gespaard|bijeen|bij_elkaar|voor_mij|voor_me|naast_me|"
            "in_mijn_hand",
            "<middel> & <nacht> & neem|nemen|slik|slikken|pak & allemaal|alles|alle|hele",
            "vertrouw ~ mezelf|mijn_eigen|mijzelf ~ niet ~ .. met|alleen|vannacht|vanavond & "
            "<middel>|mes|alleen|thuis|touw|vannacht",
            "bijna|al|net|vandaag|vanochtend|gisteren ~ .. voor|onder|van ~ de|den|een|nen|"
            "het ~ <rand> ~ gesprongen|gestapt|gegooid|gelopen|gaan_liggen",
            "lig|lag|zit|zat ~ ik? .. in ~ bad ~ .. mes|scheermes|mesje|fohn",
            "weet ~ waar ~ .. geweer|jachtgeweer|pistool|wapen|dienstwapen",
            "geweer|jachtgeweer|pistool|dienstwapen|wapen & mezelf|geen_levenslust|"
            "niet_meer_leven|mijn_kop|mijn_hoofd|in_mijn_mond|dood|einde",
            # what is decided
            "besloten|besluit|beslist|beslissing & klaar_is|eruit|stoppen_met_leven|vannacht|"
            "mijn_leven|einde|eind|er_niet_meer|genoeg_geweest & ik|heb",
            "<nacht> ~ .. is ~ .. <nacht>? ~ voorbij|afgelopen|gedaan ~ .. en|voor|dan|met",
            "<nacht> & voorbij|afgelopen|over|gedaan & rust|iedereen|nooit_meer|voorgoed|"
            "verlost|van_mij",
            "gedaan ~ met ~ mij|me",
            "ik ~ doe|doen|ga ~ ik? ~ het ~ <nacht> ~ .|,|echt|doen|ik|kan|en",
            "ik ~ ga ~ het ~ echt ~ doen & klaargelegd|deze_keer|touw|pillen|springen|brief|klaar",
            "alles ~ .. klaargelegd|geregeld & brief|brieven|echt|vannacht|deze_keer|laatste|"
            "afscheid|ik_ga|nu",
            "brief|brieven|briefje & tafel|klaar|geschreven|liggen & geregeld|iedereen|"
            "kinderen|ouders|afscheid|moeder|vrouw|sorry|vannacht|straks",
            "voorgenomen|besloten & laatste ~ weekend|nacht|avond|dag|keer_dat_ik_leef|week",
            "mijn ~ plan ~ is|staat|ligt ~ .. duidelijk|vast|klaar",
            "stap|stappen|stapte ~ ik? ~ eruit|er_uit ~ .|,|vannacht|voorgoed|uit|ik|"
            "vanavond|straks",
            "doe ~ mezelf|mijn_eigen|mijzelf ~ iets|wat ~ .|,|als|vannacht|straks|aan",
            "wat ~ ik ~ mezelf|mijn_eigen|mijzelf ~ ga|kan|zal|zou ~ aandoen|aan_doen",
            "<mezelf> ~ iets|wat ~ .. ga|zal|kan|zou|wil ~ aandoen",
            "ik|mij ~ .. van ~ kant|kante ~ maken|maak|gemaakt",
            "<mij>|<mezelf>|zich|hem|haar ~ wil|gaat|ging|probeerde|wilde|dreigt ~ te? ~ "
            "verhangen|ophangen|verdrinken|doden|van_kant_maken|zelfmoorden",
            "ga|wil|zal|zou|kga ~ ik? ~ .. <mij>|<mezelf> ~ <sterfwijs>",
            "wil|ga|zou|zal|kunnen ~ ik? ~ <mezelf> ~ .. kapot|kapotmaken|kapot_maken|doodmaken",
            "<mezelf> ~ kapot ~ maken|doen & wil",
            # goodbye
            "afscheid ~ .. genomen|nemen|gezegd|zeggen & van_de_hond|van_mijn|van_iedereen|"
            "nu_ga_ik|en_nu|van_jullie|van_ze|alle|voorgoed|van_de_kat|van_de_kinderen|brief",
            "laatste ~ appje|berichtje|bericht|sms|mail|woorden|dag|nacht|groet|weekend|uren "
            "~ .|,|op_aarde|ooit|van_mijn_leven|hier|samen & doei|vaarwel|dit_is|mijn|sorry|"
            "afscheid",
            "sorry ~ .. voor|aan ~ .. alles|iedereen|jullie & beter_zo|mis_jullie|vaarwel|"
            "hou_van|niet_jullie_schuld|niet_meer|straks|klaar|laatste",
            "niet ~ haar|zijn|jullie|hun|je|jouw ~ schuld & zeg|vertel|moeder|ouders|sorry|"
            "kinderen|vrouw",
            "als|wanneer ~ ik ~ er ~ straks|morgen|zometeen|dan? ~ niet ~ meer ~ ben|zou_zijn",
            "zorgt|zorgen|zorg ~ .. voor ~ .. kinderen|katten|kat|hond|honden|dochter|zoon|"
            "moeder|kids & als_ik_dood|als_ik_er_niet|dood_ben|weg_ben|er_niet_meer",
            "kinderen|vrouw|gezin|familie|vriendin|man & verzekering|levensverzekering|"
            "erfenis|uitkering & krijgen|krijgt|tenminste|dood|beter|mij",
            "enige ~ wat|dat|reden|die ~ .. tegenhoudt|tegen_houdt|nog_leef|er_nog_ben|weerhoudt",
            "enige ~ reden ~ .. nog ~ leef|besta|ben|hier_ben|blijf",
            "waarom|waarvoor ~ .. ben|leef|besta ~ ik ~ er? ~ nog ~ .|,|hier|eigenlijk",
            "laat ~ me|mij ~ maar|gewoon ~ gaan|doodgaan|sterven|creperen|liggen|stikken",
            # nobody left to stay for
            "niemand ~ .. last ~ .. van ~ mij|me ~ .. hebben|heeft|meer",
            "geen|niemand ~ .. last ~ .. van|aan ~ mij|me ~ .. vannacht|straks|morgen|hebben",
            "gaat|zullen|hebben ~ van ~ mij|me ~ geen ~ last ~ meer",
            "niemand ~ .. missen|mist ~ .. er_niet_meer|als_ik|straks|dood|weg_ben",
            "mij|me ~ .. missen ~ als ~ .. dood|weg|er_niet",
            "voor ~ mij ~ mag|kan ~ het ~ licht ~ uit",
            "het|dit|mijn ~ leven ~ hoeft|hoef ~ voor|van? ~ mij? ~ niet ~ meer|langer",
            "klaar|gedaan ~ met ~ .. leven|bestaan",
            "leven ~ .. ophield|ophoudt|stopt|stopte|over_is|voorbij_is & wil|opluchting|zou|"
            "hoop|gewoon",
            "een|het ~ <eind> ~ maak|maken|maakt ~ aan ~ alles|mijn_leven|het_leven|leven|"
            "dit_leven|dit_bestaan|mijn_bestaan",
            "geen|weinig|niet_veel ~ .. reden|redenen ~ .. om|voor ~ te|nog|blijven? ~ "
            "blijven? ~ leven|bestaan|te_leven|leef",
            "geen ~ zin|levenslust|levensmoed|levenswil|levensvreugde ~ meer ~ .. leven|"
            "te_leven|bestaan",
            "geen ~ levenslust|levenswil|levensmoed",
            "poging ~ .. gedaan|ondernomen|gehad & opkomen|weer|opnieuw|terug|nu & voel|denk|"
            "wil|gedachte",
            "weet ~ niet ~ of ~ ik ~ .. ochtend|morgen|dag|nacht|weekend ~ haal|overleef|"
            "nog_leef|door_kom",
        ),
        undated=True,
    ),
    Sign(
        "suicide",
        (
            "<zij4> & er_een_einde|er_een_eind|der_een_eind|der_een_einde ~ .. aan ~ .. "
            "maken|maakt",
            "<zij4> & niet_verder ~ wil|wilt|wilde ~ leven",
            "<zij4> & zegt|zei|vindt|stuurt|appt|schrijft|denkt & beter_af & zonder_hem|"
            "zonder_haar",
            "<zij4> & er_morgen_niet_meer|er_straks_niet_meer|er_niet_meer_is|er_morgen_niet "
            "& zegt|zei|appt|stuurt|is",
            "<zij4> & voor_hem_niet_meer_hoeft|voor_haar_niet_meer_hoeft|voor_hem_hoeft|"
            "voor_haar_hoeft|niet_meer_hoeft",
            "praat|praten|spreekt|begint|heeft_het|schrijft ~ .. over ~ .. doodgaan|"
            "dood_gaan|de_dood|zelfmoord|er_een_eind|dood_willen|sterven",
            "<zij4> ~ .. wil|wilt|wou|ging|gaat|probeert|probeerde|geprobeerd ~ .. zich|hem|"
            "haar|zichzelf|z'n_eigen ~ te? ~ verhangen|ophangen|verdrinken|doden|van_kant|"
            "opknopen|zelfmoorden|doodrijden",
            "geprobeerd ~ .. zich|zichzelf ~ .. te? ~ verhangen|ophangen|doden|verdrinken|"
            "op_te_hangen",
            "<zij4> & pillen|medicijnen|slaappillen & geslikt|gepakt|ingenomen|genomen & "
            "niet_meer_leven|dood|sterven|niet_meer_wil",
            "dreigt|dreigde|dreigen ~ .. springen|zelfmoord|ophangen|iets_aan_te_doen|"
            "verhangen|op_te_hangen|trein",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "suicide",
        (
            "niet ~ erg ~ .. om ~ dood|doodgaan|sterven|te_sterven|niet_meer ~ te?",
            "niet ~ erg|vreselijk ~ .. als ~ ik ~ .. dood|doodga|doodging|sterf|er_niet|"
            "niet_meer|overreden|ongeluk",
            "niet|nooit ~ meer ~ wakker ~ .. worden|word|werd|zou & oke|prima|fijn|goed|best|"
            "beter|niet_erg|opluchting|wel_best",
            "om ~ niet|nooit ~ meer ~ wakker ~ te ~ worden",
            "leven & opluchting|verlossing|bevrijding & ophield|ophoudt|stopt|stopte|voorbij|over",
            "<mezelf> ~ .. kapot|kapotmaken & wil|ga",
            "kan ~ niet ~ meer & wil ~ niet ~ meer & dit|vaarwel|was_het|sorry|straks|dag|einde",
        ),
        undated=True,
    ),
    Sign(
        "suicide",
        (
            "zelfdoding|suicidepoging|zelfmoordpoging",
            "poging ~ tot|om ~ .. zelfmoord|zelfdoding|te_sterven|dood_te",
            "probeerde|geprobeerd|probeer ~ .. zelfmoord|zelfdoding ~ .. plegen|te_plegen|doen",
        ),
        undated=True,
    ),
    Sign(
        "suicide",
        (
            "maar|en ~ ook? ~ niet meer ~ leven|bestaan|verder_leven",
            "<denkt2> ~ .. aan|om|over ~ .. springen|eraf_springen|eraf_te_springen",
            "wil|ga|kan|durf|zou ~ .. springen ~ .|,|en|eraf|nu|vannacht",
            "wil|ga|wou|zou ~ .. hem|haar|ze|mijn_broer|mijn_vriend ~ achterna",
            "zelfmoord|zelfdoding|dood|verloren & hetzelfde|ook & wil ~ .. doen|ook|hetzelfde",
            "<eind> ~ .. aan ~ .. mezelf|mijn_eigen|mijzelf",
            "<eind> & aan ~ mijn ~ leven|bestaan",
            "leven ~ .. zo_diep|geen & wil|dood",
            "wil ~ dood ~ van|uit|door",
        ),
        undated=True,
    ),
    Sign(
        "suicide",
        ("dat ~ wil|doe|ga ~ ik ~ ook & dood|zelfmoord|springen|doodgaan",),
        firm=True,
        undated=True,
    ),
    Sign(
        "suicide",
        (
            "<genoeg6> ~ .. <spul6> & af_te_maken|innemen|slikken|nemen|er_een_eind|vannacht|"
            "weet_wat|morgen|van_mij_af|klaar|gedaan|voorgoed|slapen|dood|rijtje|in_een_keer|"
            "liggen_en",
            "<spul6>|wapen|pistool|geweer|jachtgeweer|touw|mes & weet ~ wat ~ ik ~ ga ~ doen",
            "<spul6> ~ .. rijtje|klaargelegd|uit_de_doosjes|uitgedrukt & innemen|slikken|"
            "neem|ga|inneem|vannacht",
            "wapen|geweer|jachtgeweer|pistool|revolver|touw|strop ~ .. ligt|hangt|klaar|"
            "voor_mij|voor_me|op_tafel|geladen & klaar|gebruik|mij|einde|ben_er|ik_ga|genoeg|"
            "iedereen",
            "in_een_keer|voorgoed|definitief ~ .. af ~ te ~ maken & vannacht|ga_ik|spul|"
            "genoeg|mezelf",
            "ze|jullie|iedereen|kinderen|familie ~ .. van ~ mij|me ~ .. af|verlost",
            "laatste ~ .. nacht|dag|avond|bericht|keer|wat ~ .. van_mij|sturen|hoort|"
            "te_sturen|hoef|reminder|leef|horen",
            "het_laatste|laatste ~ .. van ~ mij|me ~ .. hoort|horen|hoor|ziet",
            "je|jullie|ge|niemand ~ .. hoort|horen|ziet|zien ~ .. mij|me ~ .. nooit|niet ~ meer",
            "hou|houd|hield ~ .. van ~ .. ze|jullie|hem|haar|mijn_kinderen|hen & zeg|vertel|"
            "doei|vaarwel|laatste",
            "brief ~ .. geschreven ~ .. voor ~ .. mama|moeder|ouders|kinderen|vrouw|vriendin|"
            "papa|familie|iedereen|jullie|zoon|dochter",
            "zou|wou|wil ~ ik? ~ .. liefst|liever|het_liefst|gewoon|er ~ .. er? ~ niet ~ "
            "meer ~ .. zijn|bestaan",
            "liefst|liever ~ .. niet ~ meer ~ .. zijn|bestaan|leven|hier",
            "wil ~ ik? ~ .. alleen|nog|gewoon ~ nog? maar? ~ dood",
            "alleen ~ nog ~ maar ~ .. dood",
            "vrachtwagen|auto|trein|bus|tram|meteoriet|ongeluk ~ .. over|raakt|aanrijdt|"
            "rijdt|doodrijdt ~ .. mij|me & best|graag|prima|goed|fijn|oke|hoop|liefst",
            "niet ~ meer ~ .. wakker ~ .. goed|ook|best|prima|liever|fijn|oke",
            "alles ~ .. geregeld & niets|niks|in_de_weg|gaan|te_gaan|voorgoed",
            "water|schelde|maas|kanaal|rivier|zee|spoor|diepte|brug|trein ~ .. rustig|"
            "rustiger|lokt|roept|trekt|kijken & denk|daar|erin|springen|uur|beter",
            "kijk|kijken|zit|sta ~ .. naar ~ .. water|diepte|spoor|treinen|trein|rails & "
            "rustiger|springen|denk|lokt|rust|erin",
            "hij|ze|zij|ie|vent|man|zoon|dochter|vriend|broer|broertje|zus|vrouw & "
            "van_de_brug|van_het_dak|voor_de_trein|van_de_flat|uit_het_raam|van_het_balkon & "
            "springen|springt|gaat",
            "manier|methode ~ .. bedacht|gevonden|uitgezocht & doodgaan|dood|zelfmoord|"
            "pijnloos|einde",
        ),
        undated=True,
    ),
    Sign(
        "suicide",
        (
            "aan ~ .. zelfmoord|zelfdoding|doodgaan ~ .. gedacht|denken|denk|te_denken",
            "ga|doe ~ ik? ~ .. het ~ .. doen|nu|echt & raam|dak|brug|hoog|trein|touw|pillen|"
            "sorry|brief|durf|springen|rails",
            "brief ~ .. klaar|geschreven|af|ligt & durf|keer|vannacht|sorry|doen|wel|nu|klaar",
            "pillen|medicijnen|slaappillen|tabletten ~ .. mond|handen|hand|keel|op & sorry|"
            "al|vaarwel|doei|klaar|alles",
            "ingeslikt|geslikt|ingenomen|doorgeslikt & weg_terug|slaapwel|sorry|vaarwel|doei|"
            "te_laat|voorbij|spijt|allemaal",
            "springen|spring|sprong & dak|brug|raam|balkon|flat|sorry|open|hoog|rails",
        ),
        undated=True,
    ),
)
"""All that is heard of it."""
