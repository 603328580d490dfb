"""The wish to die in Dutch, as people say it around the words: means, goodbyes, tired of life."""

from __future__ import annotations

from dialogs.safety.vocabulary import Sign

CLASSES = {
    "middel": "medicijn pil antidepressiva paracetamols ibuprofen pillen pilletjes slaappillen"
    " medicijnen pillekes medicatie"
    " paracetamol tabletten"
    " oxazepam insuline doosjes strip strips",
    "touw": "touw koord strop riem snoer verlengsnoer galg koorde",
    "rand": "brug balkon dak flat spoor rails perron klif viaduct kade overweg spoorweg trein metro"
    " vensterbank snelweg raam gracht kanaal parkeergarage toren reling",
    "wapen": "mes pistool geweer wapen revolver scheermes",
    "laatste": "vannacht vanavond straks vandaag nu morgen afgelopen voorbij klaar laatste"
    " eindelijk"
    " wacht erop springen spring sprong ga_ik doe_het neem inneem overdosis einde eind"
    " genoeg_geweest"
    " dood doodgaan sterven slik slikken niet_meer_wakker mezelf allemaal_tegelijk liggen",
    "dierbaar": "moeder ma mama vader pa papa kinderen kids zoon dochter vrouw man vriendin vriend"
    " familie ouders zus broer kindjes iedereen hond kat",
    "ikniet": "ik_er_niet_meer ik_er_morgen_niet_meer ik_er_straks_niet_meer ik_er_niet_meer_ben"
    " ik_dood_ben ik_weg_ben",
}
"""The words a pattern of this wish means by <name>."""

LIFE = Sign(
    "suicide",
    (
        "wou|wens|wenste|wilde|hoop|bid|droom ~ <wie>? ~ dat|dak ~ ik|<wie> ~ dood|doodga|doodgaan"
        "|sterf"
        "|doodging|doodgaat|dood_ga|stierf|dood_ging|er_niet|weg_was",
        "was|waren ~ <wie>? ~ , maar ~ dood|weg|nooit",
        "spring|springt|springen|gooi|gooit|stap|val ~ <wie>? ~ <mezelf>|me|mij? ~ uit ~ het|een ~"
        " raam|venster",
        "uit ~ het|een ~ raam|venster ~ <wil>|ga|gaan? ~ springen|spring|gooien|stappen|vallen",
        "loop|loopt|lopen|rijd|rij|stap|spring ~ <wie>? ~ .. voor|onder ~ een|de ~ auto"
        "|vrachtwagen|bus|tram|metro|wagen",
        "voor|onder ~ een|de ~ auto|vrachtwagen|bus|tram|wagen ~ <wil>|ga|gaan? ~ lopen|springen"
        "|gooien|stappen|rijden",
        "van|vanaf ~ het|de|een|mijn|ons ~ <rand> ~ af ~ .|,|ga|spring|stap|gaan|gooi|vallen",
        "leven|bestaan ~ is ~ niks|niets|waardeloos|zinloos ~ meer? ~ waard ~ .|,|en|voor",
        "verdien ~ het|ik? ~ .. om|te ~ dood|doodgaan|sterven ~ te? ~ gaan?",
        "dood ~ zijn|gaan ~ is|lijkt|klinkt|was|zou ~ .. beter|fijn|makkelijker|rustig|fijner"
        "|verlossing",
        "slik|neem|pak|prop|slikken|nemen|spoel ~ <wie>? ~ al|alle|de_hele|een_hele|allemaal ~ .."
        " <middel>",
        "voorgoed|voor_altijd|voor_eeuwig ~ verdwijnen|weg|verdwijn|slapen|inslapen|rusten",
        "niet ~ meer ~ .. op ~ deze|de ~ wereld|aarde ~ zijn|.|,|leven|horen|willen",
        "hoor ~ <wie>? ~ niet ~ meer? ~ .. op ~ deze|de ~ wereld|aarde",
        "mijn ~ dood ~ .. oplossen|opluchting|iedereen|beter|missen",
        "zelfmoord ~ gaat|ga|wil|zal|zou|wilt|gaan|willen ~ plegen",
        "poging ~ .. om ~ dood|te ~ te? ~ gaan|sterven|zelfmoord",
        "<mezelf>|zich ~ gaat|ga|wil|zal|wilt ~ ophangen|verhangen|verdrinken|doden|neerschieten"
        "|doodschieten|opknopen|doodsteken|vergiftigen",
        "afscheidsbrief|afscheidsbriefje|afscheidsbrieven|afscheidsmail|afscheidsfilmpje",
        "leven ~ .. geen ~ zin|betekenis|doel|nut|waarde ~ meer|.|,|en|voor|zonder",
        "leven ~ is ~ niks|niets|voorbij & stap|eruit|uit",
        "geen ~ zin ~ niet ~ meer ~ om ~ te ~ leven",
        "geen ~ zin ... te ~ leven",
        "punt ~ achter ... leven|mezelf",
        "sta|zit|hang|loop|lig ~ ik? ~ op|bij|aan|voor ~ de|het|een ~ rand|dak|brug|balkon|spoor"
        "|perron|rails|overweg|vensterbank|flat|snelweg",
        "al ~ mijn|m'n|alle|een_hele ~ .. <middel> & ingenomen|geslikt|genomen|op|slikken|nemen"
        "|in_een_keer|doosje",
        "<middel> ~ ingenomen|geslikt|genomen & wacht|doodgaan|dood|slapen|overdosis|allemaal|alle"
        "|al_mijn|spijt",
        "<mezelf>|zich ~ iets|wat ~ gaat|wil|zal|ga|zou|kan|wilt ~ aandoen|aan_doen",
        "smijten|gooien|werpen|smijt|werp|leggen ~ ik? .. voor|onder|van ~ de|den|een|nen|het ~"
        " <rand>",
        "<mezelf>|mij|me|zich ~ voor|onder|van ~ de|den|een|nen|het ~ <rand> ~ smijten|gooien"
        "|werpen|leggen|gooi|smijt",
        "maak ~ ik? ~ er ~ een? ~ <eind> aan ~ vannacht|vanavond|nu|straks|morgen|vandaag|.",
        "ik ~ maak ~ me|mij|mezelf ~ kapot|van_kant|af ~ .|,|vannacht",
        "alleen ~ maar? ~ aan ~ de ~ dood ~ denken",
        "aan ~ de ~ dood ~ denk|denken|gedacht",
        "gracht|kanaal|vaart|zee|rivier|water|maas|schelde & springen|spring|lopen|loop|verdrinken"
        "|stenen|in_lopen & ik|me|mezelf|zo",
        "tegen ~ een|de ~ boom|muur|pijler|vangrail|vrachtwagen ~ te? ~ rijden|knallen|rij|rijd",
        "lig|hang|bungel ~ ik? .. aan|onder ~ de|een|het ~ balk|touw|trein|koord|strop",
        "hoe ~ je|ik|men ~ jezelf|mezelf|zich|je_zelf ~ ophangt|ophang|ophangen|doodt|verhangt"
        "|van_kant_maakt|doodmaakt|kan_doden",
        "strop|galg ~ gemaakt|geknoopt|gekocht|klaar|om",
        "zich ~ voor|onder|van ~ de|het|een ~ <rand> ~ gooit|werpt|gooien|springt|gegooid|stort"
        "|gooide",
        "dreigt|dreigde|dreigen ~ met|om ~ zelfmoord|zelfdoding|zichzelf|springen",
        "<wil>|wilt|gaat|ga|zal ~ er ~ een ~ <eind> ~ aan",
        # the means at hand
        "<middel> & klaarliggen|klaar_liggen|klaarligt|klaargelegd|liggen_klaar|verzameld|gespaard"
        "|opgespaard|bijeengezocht|bij_elkaar|bijeen|voor_me|voor_mij|op_tafel|naast_me &"
        " <laatste>|om",
        "<middel> & neem|nemen|slik|slikken|innemen|inneem & allemaal|alle|hele|vannacht|tegelijk"
        "|in_een"
        "_keer|nooit_meer|dood|sterven",
        "<middel> & nooit|niet_meer ~ meer? ~ wakker",
        "<middel> & dood|sterven|doodgaan|einde|eind",
        "<touw> & hangt|klaar|gekocht|gehaald|nek|hangen|hang|knoop|balk|vannacht|garage|zolder"
        "|schuur"
        "|schuurtje|boom",
        "hang|hangt|hangen|hing ik? <mezelf>|me|mij|zich ~ op",
        "<mezelf>|me|mij ~ ophang|ophangt|opgehangen|ophangen|opknopen|opknoop|verdrinken|vergassen"
        "|vergiftigen|doodrijden|dood_rijden|te_pletter|verdrink|wurgen|doodsteken|neerschieten",
        "knoop|knopen ik? <mezelf>|me|mij ~ op",
        "jaag ~ een kogel",
        "kogel ~ door|in ~ mijn|de ~ kop|hoofd",
        "<wapen> & mezelf|hand|hoofd|keel|borst|slikken & einde|eind|afgelopen|dood|voorbij|doe|nu"
        "|klaar_mee",
        "op|bij|aan|langs ~ de|het|een ~ rand|<rand> & springen|spring|sprong|wacht|ga_ik|einde"
        "|eind|klaar"
        "|loslaten|niet_meer|overheen|volgende|voorbij|afgelopen|denk_dat_ik|laat_me_vallen|stap",
        "ik|ga|me|wil|mezelf ~ van|voor|onder|af ~ de|een|het|die ~ <rand> ~ .. spring|springen"
        "|gooi|gooien"
        "|laten_vallen|storten|stap|stort|af|lopen|liggen",
        "spring|springt|springen|gooi|gooit|stort|stap|loop|rijd|rij|ga ~ ik? .. van|voor|onder"
        "|tegen|in ~"
        " de|een|het|die ~ <rand>|boom|water|vrachtwagen",
        "rijd|rij|rijden ~ ik? .. tegen ~ een|de ~ boom|muur|pijler|vangrail & mezelf|expres"
        "|straks|ga|wil"
        "|gewoon",
        "polsen ~ door|open",
        # goodbye
        "afscheidsbrief|afscheidsbrieven|zelfmoordbrief|zelfmoordbriefje|afscheidsbriefje",
        "brief & kinderen|ouders|familie|iedereen & afscheid|geschreven_voor_als|dood"
        "|niet_meer_ben",
        "afscheid ~ nemen|genomen & leven|iedereen|allemaal|kinderen|voorgoed|ik_er",
        "vaarwel|adieu ~ iedereen|allemaal|wereld|lieve|.|,",
        "dit ~ is|was|wordt ~ mijn ~ laatste ~ bericht|berichtje|dag|nacht|avond|app|woorden|groet"
        " ~ .|,|ooit"
        "|op_aarde|vaarwel|dag|ik|van_mijn_leven|voor|en|hier",
        "mijn laatste nacht|dag|avond op aarde|ooit|hier",
        "morgen|straks|volgende_week|dan ~ ben|leef|besta ~ ik ~ er|dood ~ niet|toch? ~ meer?",
        "ben ~ ik? ~ er ~ morgen|straks|binnenkort ~ niet ~ meer",
        "ik ~ ben ~ er ~ straks|morgen|binnenkort|dan? ~ niet ~ meer ~ .|,|dus|en",
        "ik ben er morgen|straks|binnenkort|volgende_week ~ niet meer",
        "als <ikniet>",
        "zeg|vertel ~ tegen|aan|mijn|ze ~ mijn|de|ze? ~ <dierbaar>? ~ dat ~ ik ~ van ~ hem|haar|ze"
        "|hen|hun ~ hou"
        "|hield",
        "van me af ~ na|vanaf|straks|morgen|vanavond|.|,",
        "wie zorgt ~ er ~ voor ~ mijn? ~ <dierbaar> & ik_er_niet|dood|niet_meer",
        "zorg goed voor ~ mijn ~ <dierbaar>",
        # tired of it
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
        "verdwijnen|verdwijn ~ en? ~ voor|nooit|van|voorgoed ~ altijd|voorgoed|meer|de_aardbodem ~"
        " terug?",
        "er niet meer ~ was|zijn|ben & wil|wou|beter|liever|zou|graag|wens|goesting|hoop",
        "beter|makkelijker|fijner ~ zijn|voor_iedereen? ~ als|zonder ~ ik ~ er ~ niet ~ meer? ~"
        " was|ben|zou_zijn",
        "wereld|leven|iedereen|jullie|kinderen|gezin & beter|rustiger|gelukkiger & zonder_mij"
        "|zonder_mij_is"
        "|als_ik_dood|als_ik_er_niet|als_ik_weg",
        "denk|fantaseer|droom .. over|aan|hoe ~ mijn|hoe|de|zelf|ik|dood ~ dood|begrafenis|einde"
        "|sterven"
        "|doodgaan|het_zou_doen",
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
        # asking how
        "hoeveel|welke|wat .. om ~ dood|doodgaan|te_sterven|eraan ~ te? ~ gaan|sterven|kapot"
        "|overlijden|doden?",
        "hoeveel|genoeg & dood_te_gaan|sterven|doodgaan|eraan_te_sterven & wil|mij|me|ik|coke",
        "pijnloos|snel|makkelijkste|zonder_pijn|pijnloze & dood|sterven|eind|einde|zelfmoord"
        "|doodgaan|leven",
        "zegt|zei|appt|schrijft|stuurt|dreigt|roept|typt & <mezelf>|zich & van_kant|ophangen"
        "|iets_aandoen"
        "|doden|verdrinken|voor_de_trein|van_het|kapot",
    ),
)

HARMLESS = (
    "wil ~ je|jou|jullie|hem|haar|u|hen ~ dood",
    "een <eind> aan ~ dat|het|dit|mijn|die ~ gebruiken|gebruik|snuiven|gesnuif|coke|gedoe",
    "er ~ een? ~ <eind> aan ~ dat|het|mijn ~ gebruiken|gebruik|snuiven",
    "dealer|vriendje|huisbaas|verhuurder|koper|verkoper|klant ~ reageert|reageren ~ niet|nooit"
    "|amper",
    "vaarwel|adieu ~ coke|cocaine|drugs|lijntjes|alcohol|drank|oude_leven|2*",
    "afscheid ~ nemen|genomen|van .. coke|cocaine|drugs|dealer|collega|collegas|werk|baan|oma|opa",
    "laatste ~ dag|avond|nacht|bericht ~ op|van ~ werk|het_werk|vakantie|school|de_vakantie"
    "|het_jaar",
    "om u op te hangen",
    "dood|doodgaan|sterven|kapot ~ aan|van ~ de ~ stress|drukte",
    "moordend|moordende",
)
"""What these cover is not heard."""
