"""Words of danger in Dutch, as typed in the Netherlands and in Flanders."""

from __future__ import annotations

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
        "zelfmoordgedacht*",
        "zelfmoordneiging*",
        "zelfmoordplan*",
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
        "wordt|word <derde>? ~ niet ~ meer? wakker",
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
    spellings={
        **dict.fromkeys(("k", "ek", "'k", "ikke", "ikk", "iek"), "ik"),
        **dict.fromkeys(("nie", "ni", "nt", "nit", "neit", "nikt", "nxt", "niett", "nii"), "niet"),
        **dict.fromkeys(
            ("nimeer", "niemeer", "nimer", "nimmer", "niemer", "nietmeer"), "niet meer"
        ),
        **dict.fromkeys(("mn", "m'n", "mij'n", "mijne", "men", "mijn'", "mjin", "mijm"), "mijn"),
        **dict.fromkeys(("z'n", "zn", "zen", "zijne"), "zijn"),
        **dict.fromkeys(("d'r", "dr", "heur"), "haar"),
        **dict.fromkeys(("'n", "n", "ne", "nen", "'ne", "eeen", "en'"), "een"),
        **dict.fromkeys(("zo'n", "zon", "zonne"), "zo een"),
        **dict.fromkeys(("'t", "t", "hett", "ut"), "het"),
        **dict.fromkeys(("'r", "der"), "er"),
        **dict.fromkeys(("gwn", "gewn", "gwoon", "geewoon"), "gewoon"),
        **dict.fromkeys(("worde", "wordn"), "worden"),
        **dict.fromkeys(("mr", "meerr"), "meer"),
        **dict.fromkeys(("ma", "maa", "maarja"), "maar"),
        **dict.fromkeys(("da", "dak"), "dat"),
        **dict.fromkeys(("ze", "zie'"), "ze"),
        **dict.fromkeys(("kwil", "kwi", "ikwil", "'kwil"), "ik wil"),
        **dict.fromkeys(("kwou", "ikwou"), "ik wou"),
        **dict.fromkeys(("kheb", "keb", "ikheb"), "ik heb"),
        **dict.fromkeys(("kga", "ikga"), "ik ga"),
        **dict.fromkeys(("kben", "kzen", "ikben"), "ik ben"),
        **dict.fromkeys(("kan't",), "kan het"),
        **dict.fromkeys(("kkrijg", "kkrijge"), "ik krijg"),
        **dict.fromkeys(("wl", "wi", "will", "wilk"), "wil"),
        **dict.fromkeys(("doot", "dod", "dodo", "doodd", "dooot", "dooood", "doo"), "dood"),
        **dict.fromkeys(("doodgan", "doodga", "doodgaa", "doodgoan"), "doodgaan"),
        **dict.fromkeys(("gan", "goan", "gaann"), "gaan"),
        **dict.fromkeys(("leve", "levn", "levven", "lven", "leeven", "levne"), "leven"),
        **dict.fromkeys(("goesting", "goestink", "goestin", "goest"), "zin"),
        **dict.fromkeys(("eindje", "eint", "enide", "eind'", "eine"), "einde"),
        **dict.fromkeys(("mezelve", "mezelluf", "mezefl", "mzelf", "mijzelve", "mezel"), "mezelf"),
        **dict.fromkeys(("zelfmoort", "zelfmord", "zelfmood", "zmoord"), "zelfmoord"),
        **dict.fromkeys(("suicide", "suïcide", "suicied"), "zelfmoord"),
        **dict.fromkeys(("sucidaal", "suicidal", "suiecidaal", "suicidaall"), "suicidaal"),
        **dict.fromkeys(("teveel", "tevel", "tvl"), "te veel"),
        **dict.fromkeys(("aam", "asem", "aasem", "adm"), "adem"),
        **dict.fromkeys(("od", "o.d"), "overdosis"),
        **dict.fromkeys(("overdose", "overdoses", "overdossis", "overdosies"), "overdosis"),
        **dict.fromkeys(("boorst", "borts", "bors", "brost"), "borst"),
        **dict.fromkeys(("pyn", "pein", "pij", "pijne"), "pijn"),
        **dict.fromkeys(("reageerd", "regaeert", "reagert", "reageer'"), "reageert"),
        **dict.fromkeys(("ademd", "aademt", "asemt", "adempt"), "ademt"),
        **dict.fromkeys(("iederen", "idereen", "iedren", "iedreen"), "iedereen"),
        **dict.fromkeys(("zndr", "zonde'r"), "zonder"),
        **dict.fromkeys(("krg", "kreig", "krijk"), "krijg"),
        **dict.fromkeys(("bwusteloos", "buitewesten"), "bewusteloos"),
    },
    classes={
        "wil": "wil wilt willen",
        "wie": "ik hij ze zij ie je_vriend mijn_vriend mijn_vriendin mijn_zoon mijn_dochter"
        " mijn_man mijn_vrouw mijn_broer mijn_zus wij we",
        "derde": "hij ze zij ie hem haar mijn_vriend mijn_vriendin mijn_zoon mijn_dochter mijn_man"
        " mijn_vrouw mijn_broer mijn_zus mijn_maat mijn_vader mijn_moeder die iemand",
        "leven": "leven bestaan wakker_worden verder_leven doorleven",
        "maak": "maak maakt",
        "maken": "maken maak maakt te_maken gemaakt",
        "eind": "eind einde",
        "mij": "me mij",
        "ikga": "ga zal wil zou kan ging moet maak doe",
        "mezelf": "mezelf mijzelf mijn_eigen me_zelf mij_zelf mijn_zelf zichzelf zich_zelf"
        " zijn_eigen haar_eigen zich mn_zelf",
        "doden": "doden doodmaken dood_maken vermoorden ombrengen van_kant_maken van_kant_maak"
        " verhangen verhang ophangen ophang verdrinken verdrink doodsteken doodschieten"
        " doodschiet afmaken verzuipen",
        "zal": "wil wilt willen ga gaat gaan zal zou zullen moet",
        "allen": "iedereen allemaal wereld kinderen familie ze gezin jullie anderen vrouw man"
        " ouders",
        "is": "is zijn zou was ben bent",
        "vaak": "steeds telkens weer de_hele_tijd constant",
        "borst": "borst borstkas borststreek hartstreek borstbeen linkerborst borstkast"
        " hart_streek",
        "teveel": "te_veel veel_te_veel",
        "genomen": "genomen gepakt gesnoven gesnuven gebruikt ingenomen geslikt op gehad gedaan",
        "slecht": "doodga doodgaan dood_ga dood_gaan sterf sterven dood stuipen flauwgevallen"
        " bewusteloos flauwvallen hallucineer",
        "sterf": "sterf sterft doodga doodgaan doodgaat dood_ga dood_gaat dood_gaan ga_sterven"
        " zal_sterven ga_doodgaan aan_het_sterven_ben ga_sterf gaat_sterven",
        "anders": "coke cocaine gebruik gebruiken snuiven gesnuif drinken drank gesprek chat"
        " relatie"
        " huwelijk verkering werk job contract ruzie gezeik gedoe verslaving vriendschap abonnement"
        " snuifgedrag gewoonte spelletje vandaag nu_voor_vandaag hem haar ze avond dag week feest"
        " ons",
        "bericht": "bericht berichten berichtjes berichtje app apps appje appjes sms smsjes"
        " telefoon"
        " mail mails oproepen oproep vraag vragen whatsapp snap snaps dm facebook instagram tinder"
        " vragenlijst brief",
        "later": "ooit later op_een_dag vroeg eens volgend straks_ooit",
        "ding": "app bot internet telefoon gsm site website computer laptop pc knop knoppen"
        " scherm hond"
        " kat poes hamster konijn paard vis vogel hondje katje programma chatbot systeem"
        " toetsenbord",
        "flauw": "lachen honger dorst schaamte verveling kou hitte warmte moeheid slaap stress",
        "bol": "bolletje bolletjes zakje ponnie wikkel pakje bol",
    },
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
    lookalikes="aderen balletje barst belletje boost botst burst doorgaan ende gekomen genoten"
    " gescheurde groeiend krijt kring leden leen legen leken lenen leren leuven levee level"
    " levend levens lever lezen opvangen plagen ploeg ploegen polen pollen reageer regeert"
    " springer sprongen sterren steven stierven streven stuiten verhagen verlangen vervangen"
    " zender zolder zonde zonden dorst worst vorst korst dorsten boren lepen even leest leeft"
    " beleven stuifen",
    breaks="maar",
    signs=(LIFELESS, BREATH, HEART, OVERDOSE, DYING, BETTER_OFF, SUICIDE, ALONE),
    harmless=(
        # idioms with dying
        "dood|doodgaan|dood_gaan|sterven|dood_ga|doodga|ga_dood|sterf van|op|uit ~ de|het|mijn?"
        " moe|moeheid|vermoeidheid|honger|dorst|kou|koude|hitte|warmte|slaap|verveling|schaamte"
        "|lachen|stress|werk|zenuwen|nieuwsgierigheid|heimwee|jaloezie|liefde|ellende|spanning",
        "dood te vallen van",
        "<wil> <wie>? ~ dood gevonden worden",
        "<wil> <wie>? ~ dood en begraven",
        # ending something else than one's life
        "er ~ <eind> aan ,? ~ <zal>? <maken>? ,? met|aan|voor .. <anders>",
        "met|aan|voor? de|het|dit|mijn|dat|die|deze|al? <anders> .. er ~ <eind> aan .. <maken>?",
        "<anders> .. er ~ <eind> aan",
        "dood|leven <wil> <wie> ~ niet|nooit",
        "niet meer ~ leven zoals|met ~ hem|haar|hun|mijn_man|mijn_vrouw|mijn_ouders|mijn_vader"
        "|mijn_moeder|iemand|vroeger|mijn_ex",
        "leven als|zoals",
        # animals and things
        "<ding> ~ <is>? ~ niet? ~ reageert|ademt|wordt|wakker|stuipen",
        "<ding> ~ heeft|krijgt ~ stuipen",
        "reageert|ademt|heeft|krijgt ~ <ding>",
        "ex|baas|chef|collega|werkgever ~ reageert",
        "reageert|reageren <wie>? ~ niet|nooit|amper ~ meer? ~ op mij|me|ons|wat|die|dat|deze"
        "|vragen|ruzie",
        # not answering messages, not the alarm clock
        "reageert|reageren ... <bericht>",
        "<bericht> ... reageert ~ <wie>? ~ niet",
        "reageert|reageren ... als|wanneer|toen ik ... stuur|app|sms|bel|mail|schrijf|stuurde"
        "|belde|bericht",
        "reageert ~ niet ~ meer? ~ zoals|goed|boos|leuk|fijn|vriendelijk|enthousiast|agressief"
        "|normaal",
        "niet ~ meer? wakker ... wekker|alarm|gsm|buren|op_tijd|tijdig|school|lawaai|werk"
        "|ochtends|morgens|ochtend",
        "niet ~ meer? wakker zonder|voor .. koffie|middag|tien|elf|twaalf|8|9|10|11|12",
        "niet ~ wakker worden van",
        # breath, taken away by something else
        "adem|lucht ~ meer? van|door|bij ~ het? lachen|traplopen|lopen|sporten|joggen|fietsen"
        "|voetbal"
        "|trap|trappen|astma|kriebelhoest|neusverkoudheid|verkoudheid",
        "lachen|gelachen|lachte .. geen adem|lucht",
        "geen adem|lucht meer? ~ door|langs ~ mijn|de neus",
        # gone again, or feared in general
        "<borst> ~ <is> ~ weg|over|voorbij|verdwenen|beter",
        "geen pijn|druk .. <borst>",
        "pijn|druk .. <borst> .. niet meer",
        "pijn|druk .. <borst> .. van ~ de|het borstvoeding|zwangerschap|fitness|sporten|spierpijn",
        "bang voor|van een? ~ overdosis|hartaanval|hartinfarct|hartstilstand|stuipen",
        "bang ~ om .. overdosis|hartaanval",
        "kans|risico|gevaar op|van|voor een? ~ overdosis|hartaanval|hartinfarct|hartstilstand",
        "overdosis gehad",
        "overdosis aan|van? informatie|info|chocola|chocolade|suiker|netflix|gezelligheid|liefde"
        "|familie|nieuws|koffie|kerst|positiviteit|schoonfamilie|werk|prikkels|stress|emoties"
        "|indrukken|schermtijd|cafeine|slechte",
        "aan een overdosis|hartaanval|hartinfarct|hartstilstand ~ gestorven|overleden|dood"
        "|doodgegaan",
        "gestorven|overleden|doodgegaan|stierf|overleed aan|van|door een? overdosis|hartaanval"
        "|hartinfarct|hartstilstand",
        "bijna|halve|kleine|ongeveer een? hartaanval|hartinfarct|hartstilstand",
        "hartaanval|hartinfarct|hartverzakking van ~ schrik|schrok",
        "schrok .. hartaanval|hartinfarct",
        "bang dat ik .. <later> .. <sterf>",
        "bang dat ik|hij|ze|zij .. <sterf> .. <later>",
        "bang dat ik|hij|ze|zij .. <sterf> ~ aan|door|van .. als",
        "denk|bang dat ik .. <sterf> van ~ de|het? <flauw>",
        "slaat een slag|slagje|tel over",
        "stikt|stik|stikken van|in",
        # said of others who killed themselves, or talked about as a word
        "zelfmoord gepleegd",
        "pleegde zelfmoord",
    ),
    elsewhere=(
        "in|uit een|de|die|dat|deze|het film|serie|boek|liedje|lied|nummer|roman|game|podcast"
        "|verhaal",
        "film|serie|boek|liedje|lied|nummer|documentaire|docu|podcast|song|game|toneelstuk|musical"
        " over|heet|waarin|met|van",
        "op|in het|de nieuws|krant|tv|journaal|televisie",
        "gelezen|las|lees|hoorde|artikel over|dat .. over",
        "personage|acteur|zanger|zangeres|actrice|hoofdpersoon|hoofdrolspeler",
        "als|wanneer|indien iemand|iemand_anders",
        "wat als|indien",
        "stel dat",
        "hoe herken|voorkom|weet|zie|merk",
        "wat zijn|is .. symptomen|tekenen|signalen|kans|betekent",
        "kan|kun|kunt|kunnen je|men|ge|mensen|iemand ~ .. krijgen|doodgaan|sterven",
        "wat betekent|is een? ~ overdosis|hartaanval|hartinfarct|stuipen|zelfmoord",
        "wat betekent",
        "krijg je",
        "zong|zingt|zingen|gezongen|rapt|lyrics|songtekst",
        "in het algemeen",
    ),
    past=(
        "vroeger",
        "destijds",
        "toentertijd",
        "ooit",
        "vorig jaar",
        "vorige maand|zomer|winter|keer|week|herfst|lente",
        "jaar|jaren|maanden|weken|maand geleden",
        "als kind",
        "toen ik|hij|ze .. was",
        "in ~ 20*",
        "twee|drie jaar terug",
    ),
)
"""All the net hears in Dutch."""
