# long: one table of phrases
"""A body in danger in Dutch: heart, breath, collapse, stroke, heat, packets, mixing."""

from __future__ import annotations

from dialogs.safety.vocabulary import Sign

CLASSES = {
    "derde": "hij ze zij ie hem haar mijn_vriend mijn_vriendin mijn_zoon mijn_dochter "
    "mijn_man mijn_vrouw mijn_broer mijn_zus mijn_maat mijn_vader mijn_moeder die "
    "iemand",
    "vaak": "steeds telkens weer de_hele_tijd constant",
    "teveel": "te_veel veel_te_veel",
    "slecht": "doodga doodgaan dood_ga dood_gaan sterf sterven dood stuipen flauwgevallen "
    "bewusteloos flauwvallen hallucineer",
    "bol": "bolletje bolletjes zakje ponnie wikkel pakje bol",
    "erg": "pijn druk drukt steken steek stekende stekend zwaar zwaarte beklemmend beklemd "
    "beklemming knelt knijpt krampen kramp brandt brandend beknelling strak benauwd "
    "samentrekken trekt klem baksteen gewicht olifant band zeer steekt drukkend "
    "gespannen krampt tintelt",
    "hart": "hart hartje hartslag hartritme pols hartkloppingen hartkloppinge",
    "tekeer": "overslaat overslaan overslaat_telkens slaat_over slaat_telkens_over "
    "slaat_steeds_over slaat_de_hele_tijd_over slaat_soms_over slaat_weer_over "
    "onregelmatig onregelmatige stopt stilstaat slaat_op_hol op_hol slaat_raar "
    "slaagt_over sloeg_over hapert fladdert oversloeg slagen_over "
    "slaat_af_en_toe_over stil staat_stil stilgestaan",
    "gek": "als_een_gek gelijk_zot te_keer tekeer uit_mijn_borst uit_mijn_keel ontploft "
    "ontploffen 150 160 170 180 190 200 210 razend niet_normaal veel_te_snel "
    "veel_te_hard zo_hard zo_rap zo_snel als_gek keihard raar doet_raar heel_raar",
    "mis": "zweet zweten bleek flauwvallen flauwgevallen flauw kaak arm benauwd lucht adem "
    "angst misselijk borst draait duizelig tril tinteling tintelen druk pijn "
    "doodsbang paniek zwart",
    "weg": "omgevallen omver_gevallen coma van_zijn_stokje van_haar_stokje in_coma "
    "bewusteloos weggevallen weggezakt weggetrokken buiten_westen buiten_bewustzijn "
    "knock_out out van_de_kaart neergevallen ingestort in_elkaar_gezakt "
    "in_elkaar_gezakte omgevallen omgekieperd flauwgevallen flauwgevalle "
    "onderuit_gegaan bewustzijn_verloren van_zijn_sus van_haar_sus van_zijne_sus "
    "levenloos gecrasht in_elkaar",
    "slap": "slap lijkbleek grauw grijs grijzig blauw blauwig lijkwit spierwit asgrauw paars "
    "blauwe koud_en_klam ijskoud bleekblauw",
    "derde2": "kameraad mama papa ons collega hij ze zij ie vriend vriendin maat man vrouw "
    "broer zus zoon dochter lief collega gast meisje jongen kameraad huisgenoot "
    "iemand buurman neef nicht pa ma vader moeder haar hem",
    "gezicht": "gezicht mond mondhoek wang gelaat",
    "hangt": "scheef hangt afhangt scheefgetrokken verlamd verlamt doof gevoelloos afgehangen",
    "heet": "zo_heet kachel gloeiend gloeiendheet kokend_heet kookt bloedheet oververhit "
    "40_graden 41_graden 42_graden 40 41 42 heet koorts hoge_koorts loeiheet "
    "snikheet gloeit oververhitting",
    "verward": "weet_niet_meer weet_niet_waar niet_meer_waar verward verwart wartaal ijlt "
    "in_de_war brabbelt raaskalt van_de_wereld delirisch kent_me_niet "
    "herkent_me_niet niet_aanspreekbaar raast onrustig niet_bij ijlen",
    "pak": "bolletje bolletjes bol bollen zakje zakjes pakje pakketje pakketjes wikkel "
    "ponypack ponnypack gram envelopje capsule condoom gripzakje ponypacks",
    "slik": "geslikt ingeslikt doorgeslikt slikken inslikken doorslikken ingenomen slikte "
    "doorgeslikte binnengekregen binnen",
    "ander": "ghb g drank alcohol ketamine keta heroine bruin xanax benzo benzos methadon "
    "slaappillen oxycodon morfine fentanyl opiaten oxy pillen poppers viagra "
    "oxazepam diazepam tramadol wodka",
    "zakken": "val_steeds_weg steeds_weg val_ik_weg weg_vallen niet_meer_staan benen_niet "
    "wegzak wegzakken weg_zak zak_weg ogen_openhouden ogen_niet_open wegval "
    "wegvallen val_weg ga_out out_gaan slap knikkebol wakker_blijven wegtrek "
    "trek_weg out suf_word niet_wakker_blijven flauwval flauwvallen flauw_te_vallen "
    "ogen_vallen_dicht val_steeds_in_slaap voel_me_wegzakken helemaal_weg flauw",
    "alsof": "alsof gelijk precies of_mijn of_het",
    "rode": "hart hartje borst borstkas hoofd",
    "mid2": "ghb g keta ketamine xtc pil pillen coke cocaine drank wodka heroine speed "
    "benzo benzos xanax lijn lijntje lijntjes oxazepam methadon 3mmc mdma "
    "snuiven gesnoven drugs wijn bier medicijnen slaappillen gram",
    "wegraak": "flauwgevallen flauwvallen flauw_vallen flauw_te_vallen wegvallen "
    "weggevallen weg_te_vallen wegzakken wegzak weg_te_zakken weggezakt "
    "neergegaan out_gegaan knock_out onderuit_gegaan in_elkaar_gezakt "
    "buiten_bewustzijn bewusteloos tegen_de_vlakte omgevallen wegtrekken "
    "weg_trekken van_mijn_sus van_mijne_sus van_mijn_stokje ga_out out_gaan",
    "hij4": "hij ze zij ie vriend vriendin maat man vrouw zoon dochter broer zus lief "
    "vent huisgenoot collega kameraad neef gast meisje jongen vader moeder "
    "iemand die maatje buurman",
    "zwak": "slap suf duizelig misselijk raar slecht niet_goed benauwd warm koud beroerd "
    "trillerig zweterig licht_in_mijn_hoofd draaierig ziek wazig",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
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
            "ademt ~ heel|zo|erg|maar|heel_erg? ~ oppervlakkig|traag|langzaam|zwak|"
            "onregelmatig|zwaar|raar",
            "wordt|word ~ niet ~ meer ~ wakker ~ .|,|en|help|wat|ik|hij|ze",
            "lippen|vingers|gezicht|nagels ~ zijn|is|worden|wordt|ziet|zien ~ helemaal|echt|"
            "heel? ~ blauw|paars|grijs|grauw",
            "<derde2> ~ ligt|lag|is|raakte ~ .. in|coma ~ een? ~ coma",
            "maat|vriend|vriendin|man|vrouw|broer|zus|zoon|dochter ~ krijg ~ ik|we ~ niet ~ "
            "meer ~ wakker",
            "<derde2> & van_zijn_stokje|van_haar_stokje|omver|omgevallen|onderuit & bij|"
            "reageert|niet|ademt",
            "<derde2> & <weg>",
            "<derde2> ~ valt|viel|zakt|zakte|raakte ~ steeds|telkens|net|ineens? ~ weg ~ .|,|"
            "en|,|hij|ze|blauw|helemaal",
            "valt|viel|zakt|zakte|trekt ~ hij|ze? ~ steeds|ineens? ~ weg",
            "<derde2> & <slap>",
            "<derde2> & lippen|vingers|nagels|gezicht & <slap>|paars",
            "ligt|lag|zit ~ .. slap|levenloos|stil|bewegingloos|roerloos|grauw|buiten_westen|"
            "bewusteloos",
            "niet ~ meer? ~ te_wekken|wekken|aanspreekbaar|aan_te_spreken|te_krijgen|"
            "bij_kennis|bijkomt|bij_te_krijgen",
            "beweegt|bewegen|geen_beweging ~ niet|meer|in|amper ~ meer|in|te?",
            "komt ~ niet ~ meer? ~ bij ~ .|,|en|bewustzijn|kennis",
            "kan|krijg|krijgen|kunnen ~ ik? .. hem|haar|m ~ niet ~ meer? ~ wakker|wekken|bij|"
            "wakker_krijgen|overeind",
            "hij|ze|vriend|vriendin & blauw & weg|valt|wakker|adem|reageert|koud",
            "snurkt|gorgelt|rochelt|reutelt|piept & raar|vreemd|wakker|gorgelen|wekken|hard|"
            "adem|reageert",
            "gorgelend|rochelend|reutelend|gorgelen|rochelen|doodsreutel",
            "ogen ~ draaien|rollen|staan ~ weg|naar_achter|open|naar_achteren|star|omhoog",
            "alleen ~ het wit ~ van",
            "<derde2> & schokt|schokken|stuiptrekt|stuiptrekken|trekkingen|toeval|insult|"
            "epileptische|verkrampt|spastisch",
            "kreeg|krijgt|heeft|had ~ net? ~ een ~ toeval|insult|epilepsieaanval|"
            "epileptische_aanval|stuip|beroerte|attaque|hartaanval|infarct|epilepsie",
            "schuim|spuug|slijm|kwijl & mond|lippen & schokt|uit|komt",
            "<derde2> & <heet> & <verward>|zweet|zweten|pillen|coke|niet",
            "<heet> & <verward>",
            "zweet ~ niet ~ meer & heet|warm|koorts|rood",
            "<derde2> & hartslag|pols|hartstilstand ~ niet|geen|voelen|voel|heeft?",
            "ademhaling ~ is|gaat|wordt|stopt ~ heel|zo|erg|steeds|bijna? ~ traag|langzaam|"
            "oppervlakkig|zwaar|raar|zwak",
            "ademt ~ heel|zo|erg|bijna|nog? ~ oppervlakkig|traag|langzaam|zwak|maar_af_en_toe|snel",
            "<derde2> & overdosis",
            "helft ~ van ~ zijn|haar ~ gezicht|lichaam|lijf",
            "ze|hij ~ heeft|heb ~ .. te_veel ~ <genomen>|binnen & <slap>|<weg>|kotst|raar|niet|"
            "slecht",
            ". help ~ ,? mijn hart",
            "help & hart|borst|adem|lucht|ambulance",
            "<borst> & knoop|ontploft|explodeert|ontploffen|springt|scheurt|uit_elkaar|barst",
            "hart ~ gaat|zal|ging|voelt ~ .. springen|ontploffen|barsten|stoppen|stilstaan|"
            "stilvallen|begeven",
            "hart & stilte|bam|pauze|mist|slagen|slag & oke|goed|normaal|raar|eng|bang|bam",
            "kaak|linkerkant|linkerarm|schouder & pijn|zeer|kramp|uitstraalt & hele|links|"
            "borst|arm",
            "alles ~ draait & hart|val|om|flauw",
            "vingers|lippen|nagels & blauw|paars",
            "kan ~ mijn ~ benen|been|arm|armen|hand|hoofd ~ niet ~ meer ~ bewegen|voelen|optillen",
            "niet|amper ~ wakker ~ te ~ krijgen|maken",
            "rochelt|reutelt|gorgelt|schuimbekt|schuimbekken|snakt",
            "zakte|zakt|viel|valt|stort|klapte ~ .. op|tegen ~ de ~ grond|vloer & hij|ze|"
            "vriend|vriendin|net|gesnoven",
            "ogen|oog ~ niet ~ meer? ~ open",
            "doet ~ .. ogen ~ niet ~ meer ~ open",
            "zwijm ~ gevallen",
            "in zwijm",
            "wordt|word|is|ziet ~ helemaal|heel|zo? ~ paars|blauw|grauw",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "krijg|krijgt|krijgen|heb|heeft <wie>? ~ ~ geen|amper|nauwelijks ~ adem|lucht",
            "geen ~ adem|lucht meer|krijg|krijgt|krijgen|kan_krijgen|te_krijgen",
            "kan|kunnen <wie>? ~ niet|amper|nauwelijks meer? ~ ademen|ademhalen|asemen",
            "niet|amper|nauwelijks meer? ~ kan|kunnen? ademen|ademhalen|ademt",
            "ben|is <wie>? ~ aan het stikken",
            "denk|voel|bang <wie>? dat ik ~ <sterf>",
            "bang <wie>? dat <derde> ~ <sterf>",
            "ben|is <wie>? aan het sterven|doodgaan",
            "ik ga dood help",
            "help ,? ik ga dood",
        ),
    ),
    Sign(
        "overdose_or_medical",
        (
            "pijn ~ op|in|aan|rond|bij|ter_hoogte_van de|mijn|haar|zijn|het? <borst>",
            "pijn <wie>? ~ op|in|aan|rond|bij de|mijn|haar|zijn|het? <borst>",
            "op|in|aan|rond de|mijn|haar|zijn <borst> ~ pijn",
            "borstpijn|hartpijn",
            "pijn op borst",
            "<borst> doet|doen ~ pijn|zeer",
            "steken|steek|stekende_pijn|scheuten|krampen|kramp in|op|rond de|mijn|haar|zijn "
            "<borst>",
            "druk|gewicht|beklemming|knellend_gevoel op|in|rond de|mijn|haar|zijn? <borst>",
            "drukkend|beklemmend|knellend|zwaar gevoel op|in|rond de|mijn|haar|zijn <borst>",
            "drukt ~ op de|mijn|haar|zijn <borst>",
            "band om|rond de|mijn|haar|zijn <borst>",
            "<borst> ~ knelt|brandt|drukt|trekt_samen",
            "hartaanval|hartinfarct|hartstilstand",
            "hart slaat <vaak> over",
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
            "<bol> ~ in mijn|haar|zijn? buik|maag? ~ is? ~ gescheurd|gesprongen|gebarsten|"
            "opengegaan",
            "<bol> ~ doorgeslikt|ingeslikt|binnengekregen",
            "<bol> .. gescheurd|opengescheurd .. buik|maag",
            "hart ~ slaat|slaagt|sloeg ~ .. over ~ .|,|en|na|sinds",
            "beroerte|herseninfarct|hersenbloeding|tia & denk|krijg|heb|bang|heeft|volgens|nu|"
            "misschien",
            "krijg ~ een ~ beroerte|hartaanval|infarct|insult|toeval",
            "steken|steek|stekende|scheuten|kramp|krampen|druk|messteken ~ pijn? ~ in|op|aan|"
            "rond|bij mijn|zijn|haar|het|m'n ~ hart|hartstreek|<borst>",
            "<borst> ~ spant|trekt|staat ~ op|strak|samen|gespannen",
            "rechterkant|linkerkant|rechterhelft|linkerhelft|rechterarm|linkerarm|rechterbeen|"
            "linkerbeen & niet_meer|doof|gevoelloos|verlamd|lam|slap|tintelt",
            "<pak> ~ in|nog_in ~ mijn|zijn|haar|m'n ~ buik|maag|lijf|darmen",
            "overdosis ~ denk ~ ik",
            "<ander> & genomen|op|gehad & weg|val_steeds|out|slap|staan|wegvallen",
            "val ~ ik? ~ steeds|telkens|bijna ~ weg|flauw|om|in_slaap",
            "pijn ~ in|naar|door ~ mijn ~ linkerarm|linker_arm|kaak_en|schouder & hart|borst|"
            "arm|coke|zweet|lijn",
            "<borst>|hart & <erg>",
            "<hart> & <tekeer>",
            "<hart> & <gek> & <mis>",
            "<hart> ~ gaat|klopt|bonkt|slaat|racet|ging ~ als_een_gek|gelijk_zot|op_hol|"
            "uit_mijn_borst|razend|niet_normaal|veel_te_snel",
            "<hart> ~ doet ~ zo? ~ raar|pijn|zeer|vreemd|gek",
            "<hart> & 140|150|160|170|180|190|200|210",
            "op mijn|de|me ~ <borst> ~ zit|staat|ligt",
            "zit|staat|ligt|duwt ~ iets|iemand|olifant|baksteen .. op ~ mijn|de|me ~ <borst>",
            "linkerarm|linker_arm|mijn_arm|kaak & doof|verlamd|tintelt|gevoelloos|slaapt|pijn|"
            "trekt|straalt|uitstraalt",
            "pijn|druk .. uitstraalt|straalt .. arm|kaak|rug|schouder",
            "arm|been|helft|kant|zijde ~ niet ~ meer? ~ optillen|bewegen|voelen|gebruiken|"
            "optil|til|voel",
            "voel|voelt ~ mijn|zijn|haar ~ linker|rechter|linkerarm|rechterarm|arm|been|"
            "gezicht ~ arm|been? ~ niet ~ meer",
            "<gezicht> & <hangt>",
            "niet ~ meer? ~ goed|normaal|duidelijk ~ praten|spreken|uit_mijn_woorden",
            "woorden .. krom|niet_uit|door_elkaar|vreemd & praten|spreken|ineens|komen",
            "praat|spreekt|lalt .. met ~ dubbele ~ tong & scheef|arm|ineens",
            "zie ~ ineens|opeens|plots|plotseling ~ niks|niets|niet|dubbel|zwart ~ meer|met|"
            "aan|voor",
            "zwart ~ voor ~ mijn|de ogen",
            "hoofdpijn|koppijn & knallende|ergste|ontploft|ineens|plots & zie|doof|verlamd|"
            "braken|nek",
            "<pak> & <slik>",
            "<pak> & maag|buik|darmen & coke|politie|douane|controle|gescheurd|lek|gesprongen|"
            "zitten",
            "coke|cocaine|snuiven|lijn|lijntje|heb|gesnoven|genomen|na & <ander> & <zakken>",
            "<ander> & <ander> & <zakken>",
            "heroine|fentanyl|bruin & gesnoven|snoof|ipv|plaats|gedacht|bleek|per_ongeluk",
            "te veel|teveel|hele_zak|alles ~ <genomen>|op|binnen & trillen|tril|hart|duizelig|"
            "kots|kotsen|overgeven|raar|slecht|bang|ziek|niet_goed|zweten|weg",
            "alles|hele|3|4|5|6|vijf|drie|vier & gram & <genomen>|op & hart|slecht|trillen|"
            "bang|duizelig|raar|niet_goed",
            "krijg ~ geen|niet|amper|nauwelijks ~ lucht|adem|zuurstof|genoeg",
            "kan|kunnen ~ ik|hij|ze? ~ geen|niet|amper ~ adem|lucht|goed ~ halen|krijgen|"
            "ademen|happen|ademhalen?",
            "geen ~ adem|lucht ~ halen|krijgen|meer",
            "hap|happen|snak|snakken|snakt|hapt ~ ik? ~ naar ~ adem|lucht",
            "ben ~ zo? ~ benauwd|kortademig",
            "stik|stikken ~ bijna|zowat|.|,",
            "zweet|zweten|bleek|klam & druk|borst|hart & pijn|arm|kaak|misselijk|raar",
            "bloed ~ hoest|spuug|braak|ophoesten|overgeven|kots|opgehoest",
            "hoest|spuug|braak|kots|geef ~ bloed|bloed_over",
            "ga ~ dood ~ aan ~ mijn? ~ hart|coke",
            "flauwgevallen|flauwgevalle|bewusteloos ~ geweest|geraakt & coke|gesnoven|net|hart|"
            "lijn",
            "val ~ bijna|steeds|zo? ~ flauw",
            "ga ~ flauwvallen",
            "coke|gesnoven & stuip|toeval|insult|epileptische|aanval ~ gehad|gekregen|krijg|"
            "krijgt?",
        ),
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            # the heart and the breath
            "hart ~ .. elk_moment|elk_ogenblik|bijna|zo|dadelijk ~ .. stoppen|stilstaan|"
            "ontploffen|begeven|stopt|stilvalt|ontploft|knapt",
            "<alsof> ~ .. <rode> ~ .. ontploft|stopt|scheurt|barst|knapt|openscheurt|klapt|"
            "uit_elkaar|stilstaat|stoppen|ontploffen|springt",
            "hart & niet_meer_normaal|niet_normaal|onregelmatig|overgeslagen|stil|hapert|"
            "stokt|bonst_zo|tekeer|te_keer|op_hol & bang|druk|lucht|pijn|coke|lijn|gesnoven|"
            "zweet|help|uur|gebruikt",
            "hart ~ .. bonkt|bonst|racet|raast|beukt|hamert|klopt & flauw|flauwgevallen|"
            "<wegraak>|lucht|arm|borst|zwart|bang|druk|zweet",
            "elke|iedere|bij ~ ademhaling|adem|inademing|inademen & pijn|steek|steken|zeer|scherp",
            "krijg|krijgt|haal|haalt|pak|pakt ~ <wie>? ~ geen|amper|nauwelijks|moeilijk|"
            "slecht ~ adem|lucht|zuurstof",
            "stik|stikken|gestikt|stikt ~ .. in|bijna ~ .. braaksel|kots|kotsen|speeksel|"
            "tong|bloed",
            "linkerarm|arm|kaak|schouder|nek & slaapt|doof|tintelt|pijn|zeer|uitstraling|"
            "straalt|straling & zweet|borst|hart|coke|lijn|gesnoven|pletter|benauwd|misselijk",
            "uitstraling|uitstralend|uitstralende|uitstraalt ~ .. naar|in ~ .. kaak|arm|"
            "linkerarm|schouder|rug|hals",
            # collapse and fits
            "<wegraak> & lijn|lijntje|coke|gesnoven|gebruikt|pil|pillen|ghb|hart|net|snuiven|"
            "na|teveel|te_veel & ik|ben|bijna|weer|net",
            "ga|val|viel|raak|raakte|ben ~ ik? ~ .. van ~ mijn|m'n|mijne ~ sus|stokje",
            "schok|schokte|schokken|verkrampte|stuiptrekte|stuiptrekken ~ .. lijf|lichaam|"
            "armen|benen",
            "aanval ~ gehad|gekregen|gekreeg & schok|schokte|schokken|lijf|coke|gesnoven|"
            "bewusteloos|tong|net|kaak",
            "epileptische|epilepsie|insult|toeval|stuip & net|gehad|krijg|kreeg|gekregen|heb "
            "& ik|heb|mij",
            "ogen ~ .. niet ~ meer? ~ openhouden|open_houden|open",
            "kan ~ .. ogen ~ .. openhouden & niet|amper|nauwelijks & <mid2>",
            # too much, mixed, not what it was
            "per_ongeluk|ongeluk|vergissing & ml|dop|dopje|dosis|dubbele|teveel|te_veel|"
            "pillen|ghb|fles|slok & ghb|g|genomen|gedronken|op|binnen",
            "te_veel|teveel|veel_te_veel ~ .. op|genomen|gepakt|gehad|gesnoven|gebruikt|"
            "geslikt & help|<zwak>|alles_draait|draait|bang|sus|flauw|hulp|dood|weg",
            "help & te_veel|teveel|overdosis|te_veel_op",
            "alle|hele|heel|20|30|40|50|10|handvol|doos|doosje|strip|potje ~ .. pillen|"
            "slaappillen|paracetamol|oxazepam|medicijnen|tabletten|antidepressiva ~ .. "
            "opgegeten|geslikt|ingenomen|genomen|op|binnen|leeggegeten",
            "pillen|slaappillen|paracetamol|tabletten & op|opgegeten|geslikt|ingenomen|leeg|"
            "binnen & alle|hele|doos|strip|handvol|fles",
            "fentanyl|fenta|nitazeen|heroine|carfentanil & slap|suf|weg|zat|gemixt|erin|raar|"
            "adem|slaperig|versneden|gesnoven|vermoed",
            "<mid2> & <mid2> & <wegraak>|niet_wakker|ademt|reageert|slap|ogen|weggezakt|"
            "niet_bij|wegzak|zak_weg|zakken",
            "40|41|42|39 ~ graden ~ koorts? & pillen|pil|xtc|coke|gesnoven|ril|speed|mdma|3mmc",
            "koorts|gloeiend|oververhit|oververhitting & pillen|pil|xtc|coke|speed|mdma|3mmc|"
            "gebruikt & ril|warm|heet|verward|40|41|stopt_niet|hoge",
            "bloed ~ .. spuugde|spuug|hoestte|hoest|braakte|kotste|overgegeven|gespuugd|opgehoest",
            "spuugde|spuug|hoestte|hoest|braakte|kotste|kots|braak|overgegeven|ophoest ~ .. bloed",
            "bloed ~ in ~ mijn ~ kots|braaksel|spuug|ontlasting",
            "ergste|hevigste|knallende|enorme|plotselinge|felle ~ hoofdpijn|koppijn & plots|"
            "plotseling|ineens|leven|coke|lijn|gesnoven|opeens|snuiven",
            "zak|zakje|bolletje|bol|pakje|pakske|gram|ponypack & geslikt|doorgeslikt|"
            "ingeslikt|ingeslokt|binnen|gesprongen|gescheurd|lek|opengegaan|maag|buik|"
            "achterste & politie|controle|gescheurd|lek|binnen|doorgeslikt|ingeslikt|buik|"
            "maag|flikken|douane|ingeslokt|geslikt",
            "raar|vreemd|scheef|krom|onduidelijk|dubbel & praat|praten|spreken|gezicht|mond "
            "& arm|been|kant|scheef|mond|lam",
            "gezicht|mond|mondhoek|arm|been|kant & hangt|scheef|lam|verlamd|gevoelloos|"
            "uitgevallen & 1|een|ene|linker|rechter|helft|kant|ineens|plots",
        ),
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "<hij4> ~ .. ligt|lag|zit|hangt & doet_niks|doet_niets|beweegt_niet|niks_meer|"
            "niet_meer|reageert|trillen|schudden|schokken|stuipen|slap|kwijl|bewusteloos|"
            "koud|blauw|levenloos|niet_wakker|vloer_en|rochelt|gekke_geluiden|rare_geluiden",
            "ligt|lag ~ .. op ~ de ~ grond|vloer|stoep|straat|badkamer|wc & niet|niks|trilt|"
            "schudt|schokt|blauw|slap|schudden|trillen|bewusteloos|reageert|ademt",
            "<hij4> & rare|gekke|vreemde|rochelende|snurkende ~ .. geluiden|geluid|"
            "ademhaling & wakker|adem|ademt|krijg|reageert|maakt",
            "<hij4> & stikt|stikken|gestikt & kots|braaksel|tong|bijna|in_zijn|in_haar",
            "<hij4> ~ .. ademt|ademhaling ~ .. niet|raar|gek|vreemd|langzaam|traag|zwaar|"
            "amper|nauwelijks|oppervlakkig|zwak|moeilijk|met_tussenpozen|af_en_toe|"
            "onregelmatig",
            "pakt|pakken|haalt|krijgt ~ <hij4>? ~ geen|amper|nauwelijks ~ adem|lucht",
            "<hij4> ~ pakt|haalt|krijgt ~ geen|amper|nauwelijks ~ adem|lucht ~ meer?",
            "<hij4> & <wegraak>|gecrasht|omvergevallen|gestrekt|tegen_de_grond|k.o|"
            "neergestort|omver & niet|bij|wakker|grond|coke|ghb|g|pil|pillen|ademt|reageert|"
            "ogen|net|help|gebruikt|gepakt",
            "grijpt|greep ~ .. naar ~ zijn|haar|z'n ~ borst|hart|keel",
            "<hij4> ~ .. gezicht|mond|arm ~ hangt|scheef",
            "zijn|haar ~ gezicht|mond|mondhoek|oog ~ .. hangt|scheef|naar_beneden|verlamd",
            "<hij4> & heroine|bruin|fentanyl|opiaten|methadon & blauw|adem|ademt|weg|slap|"
            "wakker|reageert|bewusteloos|niet_bij",
            "<hij4> & te_veel|teveel|overdosis & trillen|trilt|vloer|grond|slap|kots|kotst|"
            "niet|bewusteloos|weg|wakker|schudt|raar|blauw|ademt|zweet",
            "<hij4> ~ .. voelt|is ~ .. koud|ijskoud & beweegt|reageert|adem|wakker|slap|blauw",
            "<hij4> & epileptische|epilepsie|insult|stuip|toeval|stuipen & net|kreeg|krijgt|"
            "heeft|nu",
            "komt|kwam|krijg|krijgen ~ .. niet|amper ~ meer? ~ bij|wakker|bij_kennis|overeind",
            "niet ~ meer ~ bij ~ kennis|bewustzijn|zinnen",
            "doet|doen ~ .. ogen ~ .. niet ~ meer? ~ open",
            "met ~ geen ~ .. wakker",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "ingeslikt|doorgeslikt|ingeslikte|doorgeslikte|geslikt ~ .. bolletje|zakje|"
            "bolletjes|condoom|wikkel|pakje|ponypack & coke|cocaine|xtc|drugs|poeder|"
            "gescheurd|duurt|eruit|buik",
        ),
        firm=True,
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "ademde|reageerde ~ .. niet|amper|nauwelijks ~ meer",
            "<hij4> ~ ... niet ~ .. wakker ~ geworden|gemaakt|te_maken|gekregen|te_krijgen|gewekt",
            "niet ~ als ~ ik ~ .. schud|knijp|roep|sla|prik & wakker|reageert|beweegt",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "hart ~ .. bonzen|bonkt|bonst|kloppen|klopt ~ .. keel|niet_minder|slapen|"
            "gisteren|dag|uren|stopt_niet",
            "hartkloppingen|hartritme|hart ~ .. niet|blijven|blijft|al ~ .. weg|stoppen|"
            "minder|dagen|uren|dag|heel",
            "overslagen|overslag|extrasystolen|extra_slagen & hart",
            "coke|cocaine|gesnoven|poeder|lijn|lijntje|snuiven & xanax|oxazepam|dormicum|"
            "dormicums|heroine|bruin|ghb|methadon|ketamine|valium|diazepam|benzo|benzos|"
            "slaappillen|alcohol_en_pillen|fentanyl|morfine|oxycodon|tramadol & raar|zwaar|"
            "slap|wazig|suf|niet_goed|slecht|door_elkaar|samen|tegelijk|weg|moe",
            "coke|cocaine & heroine|bruin|fentanyl|ghb ~ .. door_elkaar|samen|gemixt|gedaan|"
            "genomen",
            "iets|wat ~ anders ~ .. in & slap|wazig|raar|slecht|niet_goed|ketamine|duizelig|"
            "zwaar|draait",
            "vervoer|smokkel|geslikt|buik|maag|lichaam & geknapt|gesprongen|gescheurd|"
            "gebarsten|lek|knapt|opengegaan",
            "voel ~ .. mij|me ~ .. niet ~ .. goed & xanax|dormicum|heroine|ghb|ketamine|"
            "pillen|fentanyl|valium",
        ),
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "geeft|geven|gaf ~ .. geen ~ .. kik|teken|reactie|antwoord_meer",
            "<hij4> ~ .. trilt|schudt|schokt|bibbert|trillen|schudden|schokken & kwijlt|"
            "kwijl|lichaam|lijf|ogen|zot|help|grond|gek|hele|heel",
            "ogen ~ .. staan|draaien|rollen|zijn|ziet ~ .. scheef|weg|wit|achter|raar|glazig|open",
            "<hij4> & kwijlt|schuimt|rochelt|reutelt|verkrampt",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "al|alle|hele|heel|20|30|40|50|10|handvol|doos|doosje|strip|potje|te_veel|veel ~ "
            ".. pillen|slaappillen|paracetamol|oxazepam|medicijnen|tabletten|antidepressiva|"
            "medicatie|insuline ~ .. gepakt|geslikt|ingenomen|genomen|opgegeten|gespoten|"
            "binnen",
            "pillen|slaappillen|paracetamol|tabletten|medicijnen ~ .. gepakt|geslikt|"
            "ingenomen|genomen & dood|sterven|niet_meer_leven|spijt|slaperig|suf|"
            "wil_niet_meer|niet_meer_wakker|slaapwel|vaarwel|help",
        ),
        undated=True,
    ),
)
"""All that is heard of it."""
