# long: one table of phrases
"""Violence in Dutch: done to the writer, feared, done or about to be done by them, seen."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "partner": "ventje echtgenoot echtgenote kerel baas vriend vriendin man vrouw ex partner "
    "lief vent vader stiefvader moeder broer zus zoon dochter pa ma papa mama hij ze "
    "zij mijne ventje dealer pooier",
    "dreigt": "dreigt dreigen dreigde bedreigt bedreigd bedreigen bedreigde",
    "aan_mij": "mij me ons mijn",
    "geweld": "omgedraaid geslagen geschopt getrapt gestompt gebeten gewurgd gestoken "
    "aangevallen verkracht vastgepakt geduwd gesmeten opgesloten afgeranseld geramd "
    "gegrepen gekneld verwond mishandeld in_elkaar_getrapt riem klappen stamp rammel "
    "kopstoot vuist tegen_mijn_wil gebroken",
    "dader": "zwager schoonvader oom opa hij ze zij vriend vriendin man vrouw ex vader moeder "
    "stiefvader broer zoon vent lief dealer partner gasten jongens pa ma collega",
    "hij7": "hij ze zij ie man vriend vriendin vrouw ex vader moeder stiefvader zoon "
    "broer dealer partner lief vent pooier schuldeisers gasten oom zwager "
    "huisgenoot dochter iemand dealers mannen baas kerel opa schoonvader collega",
    "klap": "klap klappen mot motten slaag rammel stomp stompen schop schoppen trap "
    "trappen vuist vuistslag kopstoot mep meppen knal pak_slaag oorvijg watjekou "
    "lel tik hengst peer dreun afranseling ranseling ros pandoering slagen",
    "deed": "geslagen geklopt geschopt getrapt gestompt gemept gewurgd gebeten geduwd "
    "gesmeten gegooid gesleurd gegrepen vastgegrepen mishandeld verkracht "
    "aangerand misbruikt afgeranseld toegetakeld gestoken neergestoken bedreigd "
    "opgesloten afgerost in_elkaar_geslagen in_elkaar_getrapt gekneld "
    "aangevallen gekeeld platgeslagen afgetuigd vernederd_en_geslagen gestalkt "
    "gebrand verbrand vastgebonden betast gemept gedwongen",
    "doet7": "slaat slaagt klopt schopt trapt stompt mept wurgt bijt duwt smijt sleurt "
    "grijpt mishandelt verkracht misbruikt bedreigt stalkt dwingt chanteert "
    "vernedert_en_slaat ranselt sloeg schopte trapte duwde sleurde mishandelde "
    "verkrachtte dwong bedreigde stompte kneep knijpt vastpakt krabt",
    "dood7": "vermoorden vermoordt vermoord doden doodt doodslaan doodslaat doodsteken "
    "doodsteekt doodschieten doodmaken doodmaakt afmaken afmaakt kapotmaken "
    "kapotmaakt kapotslaan neersteken neersteekt neerschieten afslachten wurgen "
    "ombrengen om_zeep_helpen in_elkaar_slaan in_elkaar_slaat in_elkaar_trappen "
    "van_kant_maken aandoen aandoet pijn_doen mishandelen verrot_slaan "
    "naar_de_keel_vliegen",
    "dierb": "haar hem ze die_gast die_vent die_kerel die_man die_vrouw die_klootzak die_eikel "
    "die_gasten die_twee mijn_vriendin mijn_vrouw mijn_man mijn_vriend mijn_ex "
    "mijn_moeder mijn_vader mijn_broer mijn_zus mijn_zoon mijn_dochter "
    "mijn_partner mijn_lief mijn_dealer mijn_baas iemand mensen anderen dieje "
    "mijn_collega mijn_vent",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "violence",
        (
            "man|vriend|vrouw|ex|vader|zoon ~ van ~ mijn ~ zus|dochter|moeder|broer|vriendin|"
            "nicht|buurvrouw ~ .. <slaat>|mishandelt|bedreigt",
            "buren|buurman|buurvrouw|iemand|kennis ~ .. <slaat> ~ .. vrouw|man|kinderen|vriendin",
            "<slaat> ~ mijn|zijn|haar|de|onze ~ moeder|mama|ma|zus|zusje|dochter|vriendin|"
            "broer|vader|vrouw|oma|opa|buurvrouw|ouders",
            "mijn|de|onze|een ~ moeder|zus|dochter|vriendin|buurvrouw|broer|vader|vrouw|zoon|"
            "oma ... door ... <geslagen>|mishandeld|gestalkt|bedreigd",
            "buurman|buurvrouw|buren|stel & <slaat>|slaan|gilt|gillen|mishandelt|<geslagen>",
            "vader|pa|papa|stiefvader|moeder ~ <slaat> ~ mijn|haar|hem|ons|moeder|mama",
            "zijn|haar man|vriend|ex ~ <slaat> ~ haar|hem",
            "vriendin|zus|dochter|moeder|collega|broer|zoon ~ wordt|word ~ <geslagen>|bedreigd|"
            "mishandeld|gestalkt",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "hij|ze|ex|vriend|man|vriendin|vader|zoon|broer|iemand ~ heeft|heb|staat|pakt|"
            "pakte|trok|trekt|zwaait|zwaaide|dreigt|komt ~ .. mes|pistool|geweer|wapen|bijl|"
            "hamer|vuurwapen ~ .|,|vast|hand|op|en|in|bij",
            "gooit|gooide|smijt|smeet|slingert ~ .. naar|op|tegen ~ mijn|mij|me|ons ~ hoofd|"
            "gezicht|kop|lijf|.|,",
            "<slaat>|<geslagen> ~ .. hoofd|gezicht|buik|rug|arm & mij|me|mijn & hij|ze|ex|"
            "vriend|man",
            "slaat|sloeg ~ hij|ze|zij ~ mij|me|ons ~ dood",
            "hij|ze|zij|man|vriend|vrouw|vriendin|vader|ex ~ mij|me|ons ~ dood ~ slaat|slaan|sloeg",
            "blauw oog|ogen .. van ~ hem|haar|mijn",
            "geeft|gaf|gegeven ~ mij|me ~ een? ~ klap|klappen|rammel|stomp|schop|mep|klets|"
            "kopstoot|vuistslag|pak_slaag|ferme|slaag|knal|tik",
            "mij|me ~ een? ~ klap|klappen|rammel|stomp|schop|mep|klets|kopstoot|trap|peer ~ "
            "... gegeven|verkocht|gaf|gezicht",
            "doodslaan|doodslagen|doodmaken|doodschieten|doodsteken|doodslaat|doodschoppen ~ .|"
            ",|als|zegt",
            "mij|me ~ gaat|wil|zal|komt ~ doodslaan|doodslagen|vermoorden|doodschieten|"
            "kapotmaken|pakken|halen|opzoeken",
            "blauw oog|ogen ~ van|door|geslagen|sinds",
            "dwingt|dwong ~ mij|me",
            "seks|pijpen|slapen ~ .. geld|betalen|plaats & dealer|wil|moet|dwingt",
            "<slaat> ~ mij|me|ons",
            "mij|me|ons ~ <slaat>",
            "heeft|hebben|had|is ~ mij|me|ons ... <geslagen>",
            "ben|word|werd|wordt|heb ~ ik? ... door ... <geslagen>",
            "word|werd|ben ~ ik? ~ <geslagen>|bedreigd|mishandeld|gestalkt ~ door|thuis|en|.|,",
            "<geslagen> ~ door mijn|zijn|haar|hem|een",
            "slaagt|klopt|slaat op mij|me|ons",
            "mij|me ~ tegen|van|door|op|over de|het ~ muur|trap|grond|deur|bed|vloer|kast|ruit|"
            "tafel ~ gegooid|geduwd|gesmeten|geslagen|duwt|gooit|getrokken|geslingerd",
            "gooit|gooide|duwt|duwde|smijt|smeet|trok|sleurt|sleurde|sleept ~ mij|me ~ tegen|"
            "van|door|op|over|aan|rond|uit",
            "keel|nek|strot ~ dicht|dichtgeknepen|dichtknijpen|gegrepen|vast|vastgepakt|"
            "vastgehouden",
            "knijpt|kneep|greep|grijpt|pakt|pakte|neemt|nam & keel|nek|strot & mij|me|mijn",
            "gepakt|vastgegrepen|gegrepen|vastgepakt|gesleurd & keel|nek|strot|haren|haar",
            "aan mijn haren|haar|arm ~ trekken|getrokken|gesleurd|trekt|sleurt|trok|meegesleurd",
            "trekt|trok|sleurt|sleurde|sleept ~ mij|me? ~ aan mijn haren|haar|arm",
            "blauw ~ oog|ogen|plekken ~ van mijn|hem|haar",
            "blauwe plekken|oog .. hij|ze|zij|geslagen|vriend|man",
            "huiselijk geweld|mishandeling|mishandelt|mishandeld ~ mij|me|thuis|door",
            "gaat|zal|wil|komt ~ mij|me|ons|ze ~ <doden>|afmaken|kapotmaken|kapotslaan|afmaakt|"
            "kapot_maken|neersteken|aandoen|verkrachten|afslachten|neerschieten|in_elkaar_slaan",
            "mij|me|ons|ons_allemaal ~ afmaakt|afmaken|vermoordt|vermoord|vermoorden|doodt|"
            "doodslaat|dood_maakt|doodmaakt|neersteekt|kapotslaat|kapotmaakt|doodschiet",
            "<dreigt> ~ mij|me|ons? ~ dat|te|om|met ... slaan|doden|mes|pistool|wapen|"
            "vermoorden|dood|afmaken|slaat|aandoet|vermoordt|steken|kapotslagen|kapotslaan|"
            "kapot|maken|aan_te_doen|mij_iets|iets_aan|wat_aan",
            "<dreigt> ~ mij|me|ons ~ met ~ een? ~ mes|wapen|pistool|geweer",
            "word|wordt|worden ~ bedreigd|gestalkt|gechanteerd",
            "<dreigt> mij|me|ons|met_geweld",
            "mij|me|ons ~ bedreigt|bedreigd|bedreigen|stalkt",
            "stalkt|stalken|stalkt_mij ~ mij|me|ons",
            "mij|me|ons .. iets|wat ~ aandoet|aandoen|aan_te_doen|aan_doet",
            "met een mes|pistool|geweer|bijl|hamer|honkbalknuppel ~ voor|achter|op|bij|naar ~ "
            "mij|me|mijn|de|ons",
            "met een mes|pistool|wapen ~ bedreigd|<dreigt>",
            "wapen|pistool|mes ~ op|tegen mijn|mij|me ~ hoofd|keel|gericht",
            "staat|staan|bonkt|bonken|beukt|komen|komt & voor|op|aan|hier|tegen_de ~ de? deur "
            "& kapot|afmaken|schreeuwen|schreeuwt|trappen|dood|maken|vermoorden|afmaakt|beuken",
            "knieen|benen|ruiten|botten|vingers|poten ~ breken|kapot|ingooien|breekt|kapotschieten",
            "geld ~ schuldig|terug & slaan|breken|afmaken|komen_ze|vermoorden|in_elkaar|bedreigd",
            "dwingt|dwong|forceert|verplicht ~ mij|me|ons ~ tot|om|met|seks",
            "gedwongen ~ tot|om|door .. seks|hem|haar|betalen|prostitutie",
            "verkracht|verkrachtte|verkrachting|aangerand|aanranding",
            "<slaat> ~ zijn|haar ~ vrouw|vriendin|man|vriend|moeder",
            "mag niet weg|naar_buiten ~ van hem|haar|mijn_man|mijn_vriend",
            "heeft mij|me ~ opgesloten|vastgebonden|ingesloten",
            "sluit|houdt ~ mij|me ~ op|vast|gevangen|opgesloten",
            "gooit|gooide|smijt|smeet met|naar .. spullen|borden|glazen|flessen|stoelen|mij|me|"
            "servies",
            "<bang> ~ dat ~ ik ~ .. slaan|sla|vermoorden|steken|wurgen|aandoen|pijn_doen|"
            "aanvlieg|doodsla",
            "<bang> ~ dat ~ ik ~ .. ga ~ slaan|doden|vermoorden|steken",
            "ik ~ <wil>|ga|zal|moet ~ hem|haar|die|ze|iemand|mijn_vrouw|mijn_man|mijn_vriendin|"
            "mijn_vriend|mijn_ex|mijn_vader ~ .. <doden>|neersteken|steken|in_elkaar_slaan|"
            "slaan|kapotslaan|kapot_slaan|kapotmaken|neerschieten|pijn_doen|aandoen|afrossen|"
            "wurgen|vermoord",
            "ik <maak> ~ hem|haar|ze ~ dood|af|kapot",
            "ik ~ steek|sla|schiet ~ hem|haar|ze ~ dood|neer|kapot|overhoop|een_mes|in_elkaar|"
            "verrot",
            "<bang> ~ dat ik ~ hem|haar|iemand|ze|anderen|mijn_vriendin|mijn_vriend|mijn_vrouw|"
            "mijn_man|mijn_partner ~ iets|wat|pijn? ~ aandoe|aan_doe|doe|sla|vermoord|steek|"
            "wat_aandoe",
            "<bang> ~ voor|van wat ik .. doen|doe",
            "<bang> ~ van|voor mezelf",
            "heb ~ haar|hem|mijn_vriendin|mijn_vrouw|mijn_man|mijn_vriend|mijn_moeder|"
            "mijn_vader|mijn_ex ... <geslagen>|geduwd|gewurgd",
            "mijn <partner> ... geslagen en ... schaam|spijt",
            "hem|haar ~ iets|wat aandoen|aandoe|aan_te_doen",
            "ik ~ sloeg|slaag|wurgde|schopte|stompte ~ haar|hem|mijn_vriendin|mijn_vrouw|mijn_man",
            "op het punt .. klap|slaan|steken|neer",
            "heb ~ een|mijn ~ mes|wapen|pistool ~ bij|mee|gepakt|op_zak & hem|haar|ze|naar",
            "<dader> & <geweld> & <aan_mij> & heeft|had|hebben|is|word|werd|werden|hebben_me",
            "valt|viel ~ mij|me ~ .. aan",
            "gaat|ging|komt|kwam|valt|viel ~ mij|me ~ .. aan|te_lijf|achterna & mes|hamer|fles|"
            "schaar",
            "krijg|kreeg ~ ik ~ er ~ weer|flink? ~ van ~ langs",
            "er van langs",
            "doet|deed|gaat ~ hij|ze? ~ mij|me ~ wat|iets|doen|dood ~ .|,|aan|als",
            "hij|ze ~ doet|gaat ~ mij|me ~ wat|iets|doen",
            "deur & stampen|stampt|bonken|bonkt|beukt|intrappen|trapt & ex|hij|mij|me|gaat",
            "tegen ~ mijn ~ wil & genomen|gedaan|aangeraakt|bed|seks",
            "volgt|volgde ~ mij|me ~ overal & werk|huis|staat|ex|wacht|hij",
            "staat ~ .. bij|voor|aan ~ mijn ~ werk|huis|deur|school & volgt|ex|stalkt|hij",
            "als ik ~ hem|haar|die|ze ~ .. zie & sla|slaan|steek|in_elkaar|kapot|dood|vermoord",
            "ik ~ .. sla|steek|trap ~ .. hem|haar|die|ze ~ in_elkaar|neer|kapot|dood|verrot",
            "heb|draag|neem|pak ~ .. mes|wapen|pistool|hamer|knuppel ~ in|bij|mee & ga|naar|"
            "hem|haar|ex|dealer|zak",
            "heb ~ .. mijn ~ vader|moeder|vrouw|man|vriend|vriendin|broer|zus|collega ~ .. "
            "klap|stomp|trap|schop|duw",
            "handen ~ .. niet ~ thuis|thuishouden & sla|geslagen|geduwd|haar|hem",
            "niet ~ thuishouden|inhouden & geduwd|geslagen|haar|hem",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<bang> ~ dat|als|wanneer|van|voor ~ hij|ze|zij|mijn_<partner> ~ zo|straks|weer? ~ "
            "thuiskomt|thuis_komt|binnenkomt|terugkomt|wakker_wordt|boos_wordt|thuis|mij|me|"
            "losbarst|ontploft|weer|drinkt|gebruikt|snuift",
            "<bang> ~ voor|van ~ mijn ~ <partner>",
            "<bang> ~ voor|van ~ hem|haar ~ als|wanneer|.|,|en|thuis",
            "<bang> ~ om ~ naar huis ~ te ~ gaan",
            "<bang> ~ als ~ de? ~ hij|ze|zij|mijn_man|mijn_vriend ~ thuiskomt|drinkt|gebruikt|"
            "snuift|boos|gebruikt_heeft|thuis",
            "durf|durft|durven ~ ik? ~ niet ~ meer? ~ naar huis|huis_te_gaan|thuis",
            "durf|durven ~ niet ~ thuis|slapen|weg ~ te? ~ zijn|blijven|gaan .. hem|haar|hij|ze",
            "voel|voelen .. niet ~ meer? ~ veilig ~ thuis|bij",
            "niet veilig ~ thuis|bij|hier|in_huis",
            "thuis ~ is ~ het ~ niet veilig",
            "thuis .. niet ~ meer? veilig",
            "onveilig ~ thuis|bij|in_huis|hier",
            "verstop|verschuil|verstopt|opgesloten|sluit ~ me|mij|mezelf ... wc|badkamer|"
            "toilet|kast|slaapkamer|hem|haar",
            "loop|lopen|leef .. op eieren|eierschalen",
            "mishandel|mishandelt|sla|slaan|slaag ~ mij|me ~ nog|straks",
            "handen ~ los|losse|niet_thuis",
            "losse handjes|handen",
            "deur ~ op ~ slot & bang|vanwege|door|zoon|hij|hem|man|ex|slaap",
            "beef|tril|ril|verstijf|schrik ~ ik? ~ als|wanneer ~ ik|hij|zijn|haar & auto|"
            "sleutel|voetstappen|stem|hoor|thuis",
            "durf ~ .. hem|haar ~ niet ~ te ~ zeggen|vertellen & weg|wegga|stop|wat|iets|doet",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            # done to me
            "ik|mij|me ~ .. thuis|door_hem|door_haar|door_mijn|dagelijks|regelmatig|vaak|"
            "weer ~ .. <deed>",
            "word|wordt|werd|ben ~ ik? ~ .. thuis|vaak|weer|door|dagelijks|regelmatig|soms|"
            "al_jaren ~ .. <deed>",
            "<hij7> ~ .. heeft|hebben|had|is ~ .. mij|me|ons ~ ... <deed>",
            "<hij7> ~ .. <doet7> ~ .. mij|me|ons ~ .|,|als|weer|soms|vaak|en|wanneer|om|elke|"
            "altijd|met|in|op|tegen",
            "mij|me|ons ~ .. <klap> ~ .. gegeven|gaf|verkocht|geeft|uitgedeeld|geven",
            "geeft|gaf|verkocht|verkoopt ~ .. mij|me ~ .. <klap>",
            "krijg|kreeg|gekregen|krijgen ~ ik? ~ .. <klap> ~ .. van|thuis|weer|in|op|als|door",
            "<klap> ~ .. gekregen|krijg|kreeg|vangen ~ .. van ~ .. <hij7>|hem|haar",
            "dan ~ krijg ~ ik ~ .. <klap>",
            "<klap> ~ in|op|tegen|naar ~ mijn ~ gezicht|hoofd|buik|rug|oog|neus|kop|ribben",
            "<klap> ~ thuis & krijg|kreeg|vang",
            "doet|deed|doen ~ .. mij|me|ons ~ .. pijn ~ .. als|wanneer|expres|om|.|,|elke|soms",
            "<hij7> ~ .. doet|deed ~ .. mij|me|ons ~ .. pijn|zeer",
            "blauwe ~ plekken|plek|ogen|oog ~ .. van|door|omdat ~ .. hem|haar|mijn|slaan|hij|ze",
            "laat|mag|liet ~ .. mij|me|ik ~ .. niet|nooit ~ .. weg|buiten|uit_huis|gaan|"
            "vertrekken|naar_buiten|de_deur_uit ~ .. van_hem|uit_huis|hem|huis|deur|haar|"
            "sluit|.",
            "gebruikt|gebruikte ~ .. geweld ~ .. tegen|op|naar",
            "geweld ~ .. tegen|op ~ .. mij|me|ons|haar|mijn_moeder",
            "<deed> ~ toen|terwijl|omdat ~ .. ik ~ .. out|sliep|dronken|high|bewusteloos|nee|weg",
            "heeft|hebben ~ .. mij|me ~ .. verkracht|aangerand|misbruikt|betast",
            "als|wanneer ~ ik ~ .. vertel|praat|wegga|weg_ga|niet_betaal|niet_meewerk|weiger|"
            "aangifte|nee_zeg|politie_bel ~ ... <dood7>|eraan|mijn_familie|vrienden|dood|"
            "klappen|iets_aan|kinderen|iemand_langs",
            "ga|gaat ~ ik|ik_er|er ~ aan ~ .. als|zegt|dood",
            "ik|ga ~ .. eraan ~ .|,|als|zegt",
            "stuurt|sturen|komt|komen ~ .. vrienden|mannetjes|gasten|jongens|mensen|maten|"
            "mannen ~ .. op|achter|langs|naar ~ .. mij|me|af|huis|deur",
            "<dreigt> ~ .. mijn|ons|het ~ .. huis|auto|familie|kinderen|deur|ouders|moeder ~ "
            ".. fik|brand|iets_aan|pakken|ingooien|in_brand|vermoorden|op_te_zoeken|"
            "aan_te_doen|steken",
            "<dreigt> ~ .. mij|me|ons ~ .. <dood7>|af|dood|pakken|langs|fik|aan_te_doen|te",
            "gedreigd|dreigement|dreigementen|doodsbedreigingen|doodsbedreiging|bedreigingen "
            "& mij|me|ik|huis|familie|geld|dealer|krijg|mijn|ex",
            "seks|vrijen|pijpen|naar_bed|neuken ~ .. met ~ .. hem|haar|hen|mannen|dealer|"
            "zijn_vrienden|vreemden ~ .. voor|om|tegen|in_ruil|moet ~ .. coke|geld|drugs|"
            "schuld|betalen",
            "moet|dwingt|verplicht ~ ik|mij|me? ~ .. seks|vrijen|pijpen|naar_bed|neuken|"
            "mijn_lichaam ~ .. van_hem|voor|met_hem|met_zijn|anders|tegen",
            "als ~ ik ~ .. auto|sleutel|voetstappen|stem|motor|hem|deur ~ .. hoor|zie & tril|"
            "trillen|beef|verstijf|bang|ril|schrik|kramp",
            "bang|schrik|doodsbang|angst ~ .. van|voor ~ .. hem|haar|mijn_man|mijn_vriend|"
            "mijn_vrouw|mijn_ex|mijn_zoon|mijn_vader|mijn_vent|mijn_vriendin|mijn_dealer|"
            "mijn_broer",
            "als ~ de ~ dood ~ voor|van ~ hem|haar|mijn",
            "gaat|zal|komt|wil ~ mij|me|ons ~ .. <dood7>|dood|kapot",
            "mij|me|ons ~ .. <dood7>|doodsloeg|af_te_maken|te_vermoorden|te_slaan|"
            "kapot_te_maken|dood_te_slaan|te_doden ~ .. gedreigd|dreigt|zegt|wil|als|.|,|en",
            "gedreigd|dreigt|dreigde|dreigen ~ .. mij|me|ons|haar|hem ~ .. af|dood|te|kapot|"
            "iets|wat",
            "telefoon|gsm|sleutels|pas|geld ~ .. afgepakt|afgenomen & opgesloten|weg|slot|"
            "niet_weg|hij|mag|laat",
            "sluit|sluiten|houdt|heeft|hield ~ .. mij|me|ons ~ .. op|opgesloten|gevangen|"
            "vast|vastgehouden|binnen ~ .|,|in|op|als|en|huis",
            # by me, or feared of me
            "handen|hand|vingers ~ .. om|rond ~ haar|zijn ~ nek|keel|strot|hals",
            "handen ~ .. haar|zijn|d'r ~ nek|keel|hals|strot",
            "ik ~ sla|steek|schiet|schop|trap|maak|vermoord|wurg ~ ik? ~ .. <dierb> ~ .. "
            "dood|kapot|neer|verrot|in_elkaar|lens|overhoop|af|.|,|nog",
            "sla|steek|schiet|schop|trap|maak|vermoord|wurg ~ ik ~ .. <dierb> ~ .. dood|"
            "kapot|neer|verrot|in_elkaar|lens|overhoop|af|.|,",
            "<dierb> ~ .. <dood7>|slaan|steken|neer_te_steken|te_slaan|iets_aan_te_doen|"
            "te_vermoorden|in_elkaar_te_slaan ~ .. op_het_punt|wil|ga|zin|bang|gedachte|.|,|"
            "vannacht|straks",
            "op ~ het|'t ~ punt ~ om|van? ~ .. <dierb> ~ .. slaan|steken|in_elkaar|"
            "vermoorden|iets|neer|kapot|wat",
            "ik ~ heb|had|zen|ben|wil|ga|zou|zal|kan ~ .. <dierb> ~ .. <deed>|<dood7>|<klap>|"
            "een_klap|een_duw|gevallen",
            "ik ~ heb|had ~ .. <dierb> ~ ... <deed>",
            "heb|had ~ .. mijn|m'n ~ <hij7> ~ ... <deed>|<klap>",
            "niet ~ .. inhouden|beheersen|thuishouden|tegenhouden & sla|slaan|geslagen|steek|"
            "dood|geduwd|vermoord|in_elkaar|wurg|klap",
            "bang ~ .. dat|voor|wat ~ ik ~ .. <dierb> ~ .. <dood7>|aandoe|doe|sla|steek|"
            "vermoord|wurg|pijn|wat|iets",
            "zin|drang|neiging|wil ~ .. om ~ .. <dierb> ~ .. te? ~ slaan|steken|vermoorden|"
            "doden|wurgen|pijn|kapot",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "mijn|de|onze|een|haar|hun ~ moeder|zus|dochter|vriendin|buurvrouw|broer|vader|"
            "zoon|oma|collega|nicht|tante|mama|kleindochter|schoonzus|ouders ~ .. wordt|word|"
            "werd|is ~ ... <deed>",
            "<hij7> ~ .. <doet7>|heeft ~ .. zijn|haar|mijn|ons ~ moeder|vrouw|vriendin|zus|"
            "dochter|man|vriend|mama|ouders|broer|oma|vader ~ .. <deed>?",
            "zoon|dochter|broer|zus|vader|man|vriend|buurman ~ .. zijn|haar|mijn ~ moeder|"
            "vrouw|vriendin|man|zus|vriend|ouders ~ .. <deed>|<doet7>",
            "zoon|dochter|broer|kleinzoon|vader ~ .. bedreigt|bedreigd|dreigt|slaat|klopt|"
            "mishandelt|duwt|schopt ~ .. ons|mij|me|iedereen|hele",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<doet7>|slaat|sloeg ~ hij|ze|zij|mijn_vriend|mijn_man|mijn_vrouw|mijn_ex|"
            "mijn_vader|mijn_moeder ~ mij|me|ons",
            "<hij7> ~ .. vermoordt|doodt|wurgt|vermoord ~ .. mij|me|ons ~ .|,|als|nog|straks",
            "<hij7> ~ .. maakt|maken ~ .. mij|me|ons ~ .. af|kapot|dood ~ .|,|als|nog|straks",
            "<hij7> ~ .. <doet7>|slaat|sloeg ~ .. mij|me|ons ~ .. niet ~ .. vaak|altijd|"
            "elke_dag|meer_in|hard|in_het",
            "nooit|niet ~ .. <deed>|<doet7> & tot|behalve|maar & vannacht|gisteren|vandaag|"
            "nu|wel|vanavond",
            "vroeger ~ ... mij|me & nu ~ .. doet|slaat ~ .. man|vriend|het|zoon|hij",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "krijg|kreeg|vang|ving ~ ik ~ .. <klap>",
            "ik ~ krijg|kreeg|vang ~ .. <klap> ~ .|,|als|van|thuis|weer",
            "<klap> ~ .. gekregen|gehad ~ .|,|van|thuis|gisteren|vannacht",
            "blauw ~ oog|ogen ~ .|,|alweer|weer|van|door",
            "wacht|wachten|staat|stond ~ .. mij|me|op|bij|voor & maakt|kapot|af|vermoordt|"
            "dood|doodt|pakt|zegt & ex|hij|dealer|hem|werk|huis|zegt",
            "maakt|maken|maak ~ .. mij|me|ons ~ .. kapot|af|dood",
            "mij|me|ons ~ .. kapot|af|dood ~ .. maakt|maken|gaat_maken|slaat",
            "doe|doen|sla ~ ik ~ .. haar|hem|ze|die|hen ~ .. wat|iets|aan ~ .|,|aan",
            "ik ~ doe ~ .. haar|hem|ze ~ .. wat|iets ~ .|,|aan",
            "kop|gezicht|hoofd|hersens|schedel|tanden ~ .. inslaan|inslagen|inbeuken|"
            "intrappen|eraf|verbouwen|van_zijn_romp",
            "heb|had ~ .. broertje|broer|zus|zusje|moeder|vader|vriendin|vrouw|man|vriend|"
            "zoon|hem|haar|iemand|ouders|collega ~ .. <klap> ~ .. gegeven|verkocht|uitgedeeld",
            "mes|knuppel|honkbalknuppel|pistool|geweer|jachtgeweer|hamer|wapen|bijl ~ .. "
            "auto|zak|hand|bij|mee|geladen|tas & naar|huis|dealer|ex|hem|haar|hij|gaat_eraan|"
            "levend",
            "sta|rij|ga|loop ~ ik? ~ .. mes|knuppel|honkbalknuppel|pistool|hamer|wapen|bijl|geweer",
            "hij|ze|die|zij ~ .. gaat|komt ~ .. eraan|er_aan|niet_levend|er_niet_levend|levend",
            "mij|me|mijn_telefoon|telefoon|bericht|dit|gesprek ~ .. wissen|verwijderen|"
            "deleten & hij|ze|kijkt|mag_niet_weten|controleert|zwaait|pakt",
            "zwaait ~ .. wat|iets & hij|ze|dan|thuis",
            "stoel|kast|kastje ~ .. deur|deurklink|klink & slaap|hij|bang|slapen|nacht",
            "stil|muisstil|klein|boven|verstoppen|verstop ~ .. als|wanneer|dan|zodra & "
            "sleutel|stap|thuiskomt|binnenkomt|voetstappen|hij & kinderen|klein_mannen|ik|ons",
            "weten|weet ~ .. waar ~ .. woont|woon|wonen|school & betaal|geld|dealer|zeiden|"
            "schuld|vrijdag|bedreig",
            "sla|slaan|slaat ~ .. boel|alles|huis|deur|spullen ~ .. kapot|kort & telefoon|"
            "kinderen|bang|boven|slot|verstopt|hij|ik_zit",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "zus|dochter|moeder|vriendin|collega|buurvrouw|broer|vader|zoon|nicht|oma|mama|"
            "schoonzus ~ .. krijgt|kreeg|krijgen ~ .. <klap>",
            "zus|dochter|moeder|vriendin|collega|buurvrouw|broer|nicht|mama & blauw|blauwe & "
            "oog|ogen|plekken|plek",
            "zus|dochter|moeder|vriendin|collega|buurvrouw|broer|nicht|mama|schoonzus|zoon ~ "
            "... mishandeld|geslagen|bedreigd|geklopt|geschopt ~ .. wordt|word|werd",
            "haar|zijn ~ man|vent|vriend|lief|ex|vrouw|vriendin|zoon ~ .. haar|hem|die ~ .. "
            "klopt|slaat|slaagt|mishandelt|bedreigt|schopt",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "hij|ze|vriend|man|ex|vader|zoon & mes|pistool|bijl|hamer|wapen & kamer|huis|"
            "deur|beneden|boven|keuken|gang|staat|zit|loopt & praten|bang|fluister|stil|kan|"
            "help|verstopt|hier|niet",
            "hij|ze|vriend|man|ex ~ .. mijn|me ~ .. arm|pols|neus|rib|ribben|been|kaak|tand|"
            "vinger|sleutelbeen ~ .. gebroken|breekt|verbrijzeld|gekneusd",
            "kreeg|krijg ~ ik? ~ .. klap|klappen|mep|schop|stomp|slaag|slagen ~ .. omdat|toen|want",
            "niet ~ weer ~ slaat|klopt|schopt|wurgt",
            "pak|pakken ~ slaag",
            "wil|laat ~ .. mij|me ~ .. niet ~ .. gaan|laten_gaan|weglaten",
        ),
        fixed=True,
        undated=True,
    ),
)
"""All that is heard of it."""
