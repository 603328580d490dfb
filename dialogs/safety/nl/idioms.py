# long: one table of idioms
"""What sounds like danger in Dutch and is none."""

from __future__ import annotations

HARMLESS = (
    "ze|politie|ambulance|ziekenwagen|mug|broeders ~ hebben|heeft|namen|nam|nemen|neemt|pakken|"
    "pakt ~ hem|haar|hen|me|mij|mijn_zoon|mijn_dochter|mijn_man|mijn_vrouw|mijn_broer|mijn_zus|"
    "mijn_vriend|mijn_vriendin|mijn_maat ~ meegenomen|mee_genomen|meegepakt|mee",
    "ben|was|zijn|werd ~ <jong> ~ jaar ~ geleden",
    "vroeger|ooit|destijds ... zelfmoordgedachten|zelfmoordpoging|psychose|wanen|stemmen ... "
    "niet ~ meer",
    "huisarts|dokter|arts|kliniek|verslavingsarts|psychiater ... bouw|bouwt|afbouwen|afgebouwd "
    "... af|schema|samen|minder",
    "op ~ de|het ~ brug|dak|balkon|perron ~ .. te ~ kijken|wachten|roken|genieten|zonnen|"
    "werken|eten",
    "na ~ die ~ vergadering|training|week|werkdag|les",
    "hart ~ stond|bleef ~ .. stil ~ van|toen|door",
    "dood|doodgaan|dood_gaan|sterven|dood_ga|doodga|ga_dood|sterf van|op|uit ~ de|het|mijn? moe|"
    "moeheid|vermoeidheid|honger|dorst|kou|koude|hitte|warmte|slaap|verveling|schaamte|lachen|"
    "zenuwen|nieuwsgierigheid|jaloezie",
    "ga|ging|gaan|lach|sterf|schaam ~ .. dood|doodgaan|sterf? van|uit|aan ~ de|het|mijn? ~ "
    "stress|werk|heimwee|liefde|ellende|spanning|drukte",
    "draait|draaide ~ alleen? nog? om ~ hem|haar|hen|mij|me|geld|coke",
    "dood te vallen van",
    "<wil> <wie>? ~ dood en begraven",
    "er ~ <eind> aan ,? ~ <zal>? <maken>? ,? met|aan|voor .. <anders>",
    "met|aan|voor? de|het|dit|mijn|dat|die|deze|al? <anders> .. er ~ <eind> aan .. <maken>?",
    "<anders> .. er ~ <eind> aan",
    "dood|leven <wil> <wie> ~ niet|nooit",
    "niet meer ~ leven zoals|met ~ hem|haar|hun|mijn_man|mijn_vrouw|mijn_ouders|mijn_vader|"
    "mijn_moeder|iemand|vroeger|mijn_ex",
    "leven als|zoals",
    "<ding> ~ <is>? ~ niet? ~ reageert|ademt|wordt|wakker|stuipen",
    "<ding> ~ heeft|krijgt ~ stuipen",
    "reageert|ademt|heeft|krijgt ~ <ding>",
    "ex|baas|chef|collega|werkgever ~ reageert",
    "reageert|reageren <wie>? ~ niet|nooit|amper ~ meer? ~ op wat|die|dat|deze|vragen|ruzie|"
    "grapjes|complimenten|kritiek",
    "reageert|reageren <wie>? ~ niet|nooit|amper ~ meer? ~ op mij|me|ons ~ .|als|wanneer|sinds",
    "reageert|reageren ... <bericht>",
    "<bericht> ... reageert ~ <wie>? ~ niet",
    "reageert|reageren ... als|wanneer|toen ik ... stuur|app|sms|bel|mail|schrijf|stuurde|"
    "belde|bericht",
    "reageert ~ niet ~ meer? ~ zoals|goed|boos|leuk|fijn|vriendelijk|enthousiast|agressief|normaal",
    "niet ~ meer? wakker ... wekker|alarm|gsm|buren|op_tijd|tijdig|school|lawaai|werk|ochtends|"
    "morgens|ochtend",
    "niet ~ meer? wakker zonder|voor .. koffie|middag|tien|elf|twaalf|8|9|10|11|12",
    "niet ~ wakker worden van",
    "adem|lucht ~ meer? van|door|bij ~ het? lachen|traplopen|lopen|sporten|joggen|fietsen|"
    "voetbal|trap|trappen|astma|kriebelhoest|neusverkoudheid|verkoudheid",
    "lachen|gelachen|lachte .. geen adem|lucht",
    "geen adem|lucht meer? ~ door|langs ~ mijn|de neus",
    "<borst> ~ <is> ~ weg|over|voorbij|verdwenen|beter",
    "geen pijn|druk .. <borst>",
    "pijn|druk .. <borst> .. niet meer",
    "pijn|druk .. <borst> .. van ~ de|het borstvoeding|zwangerschap|fitness|sporten|spierpijn",
    "bang voor|van een? ~ overdosis|hartaanval|hartinfarct|hartstilstand|stuipen",
    "bang ~ om .. overdosis|hartaanval",
    "kans|risico|gevaar op|van|voor een? ~ overdosis|hartaanval|hartinfarct|hartstilstand",
    "overdosis gehad",
    "overdosis aan|van? informatie|info|chocola|chocolade|suiker|netflix|gezelligheid|liefde|"
    "familie|nieuws|koffie|kerst|positiviteit|schoonfamilie|werk|prikkels|stress|emoties|"
    "indrukken|schermtijd|cafeine|slechte",
    "aan een overdosis|hartaanval|hartinfarct|hartstilstand ~ gestorven|overleden|dood|doodgegaan",
    "gestorven|overleden|doodgegaan|stierf|overleed aan|van|door een? overdosis|hartaanval|"
    "hartinfarct|hartstilstand",
    "bijna|halve|kleine|ongeveer een? hartaanval|hartinfarct|hartstilstand",
    "hartaanval|hartinfarct|hartverzakking van ~ schrik|schrok",
    "schrok .. hartaanval|hartinfarct",
    "bang dat ik .. <later> .. <sterf>",
    "bang dat ik|hij|ze|zij .. <sterf> .. <later>",
    "bang dat ik|hij|ze|zij .. <sterf> ~ aan|door|van .. als",
    "denk|bang dat ik .. <sterf> van ~ de|het? <flauw>",
    "slaat een slag|slagje|tel over",
    "stikt|stik|stikken van|in",
    "hart & brak|breekt|gebroken|breken|liefde|luchten|gelucht|onder_de_riem|steek_onder|"
    "van_goud|vast",
    "hart ~ sloeg|slaat|slaagt ~ .. over ~ .. toen|als|van|bij|wanneer ~ .. zag|haar|hem|hen|"
    "schrik|belde|schrok|binnenkwam|keek|lachte|appte|bericht|uitslag|verliefd|vreugde|geluk|"
    "opwinding",
    "een? steek in ~ mijn|het ~ hart ~ .|,|toen|om|van|dat ~ ze|hij|ik?",
    "borst & bankdrukken|fitness|spierpijn|gym|sportschool|training|tattoo|tatoeage|"
    "borstvoeding|trots|zogen",
    "weg ~ naar|van|met ~ zijn|haar|het|huis|de ~ werk|huis|vakantie|school|moeder",
    "is|gaat|ging|valt ~ weg ~ naar|met|voor|op|uit|bij|van",
    "flauwgevallen|flauwvallen ~ van ~ de|het ~ honger|hitte|schrik|bloedprikken",
    "slap ~ van|gelach ~ het? ~ lachen",
    "slappe ~ lach|koffie|smoes",
    "grijs|blauw|bleek & haren|jas|auto|plek|lucht|trui|shirt|verf|bier|bui|dag|weer|maandag",
    "op ~ de ~ bank|bed|sofa ~ in_slaap|buiten_westen|out|in",
    "bolletje|zakje|pakje|gram ~ gekocht|gehaald|weggegooid|kwijt|gevonden|ijs|pindakaas",
    "bolletje|bolletjes slikker|slikkers|ijs",
    "zo ~ benauwd|heet|warm ~ buiten|weer|hier|vandaag|in_huis|in_de",
    "adem ~ na|van|tijdens ~ die|het|de|een ~ spinning|spinningles|les|training|trap|rennen|"
    "hardlopen|sporten",
    "naar adem ~ na|van ~ die|het|de ~ spinningles|training|trap|rennen|sporten",
    "wil ~ je|jou|jullie|hem|haar|u|hen ~ dood",
    "een <eind> aan ~ dat|het|dit|mijn|die ~ gebruiken|gebruik|snuiven|gesnuif|coke|gedoe",
    "er ~ een? ~ <eind> aan ~ dat|het|mijn ~ gebruiken|gebruik|snuiven",
    "dealer|vriendje|huisbaas|verhuurder|koper|verkoper|klant ~ reageert|reageren ~ niet|nooit|"
    "amper",
    "vaarwel|adieu ~ coke|cocaine|drugs|lijntjes|alcohol|drank|oude_leven|2*",
    "afscheid ~ nemen|genomen|van .. coke|cocaine|drugs|dealer|collega|collegas|werk|baan|oma|opa",
    "laatste ~ dag|avond|nacht|bericht ~ op|van ~ werk|het_werk|vakantie|school|de_vakantie|"
    "het_jaar",
    "om u op te hangen",
    "dood|doodgaan|sterven|kapot ~ aan|van ~ de ~ stress|drukte",
    "moordend|moordende",
    "achtervolgd|gevolgd ~ word|door ~ pech|ongeluk|schuldgevoel|herinneringen|het_verleden",
    "word ~ achtervolgd ~ door ~ pech|schuld|herinneringen|deurwaarders|het",
    "dat|het|dit ~ gaf|geeft ~ mij|me",
    "cold turkey ~ gestopt|stoppen|stop ~ met ~ coke|cocaine|snuiven|roken|wiet",
    "tandpijn|kiespijn|kies|tand|wijsheidstand|verstandskies|tandarts & kaak",
    "iemand ~ zijn|haar ~ <kind>",
    "dat|dit|het|zoiets slaat|sloeg mij|me dood",
    "sloeg mij|me dood",
    "<slaat> ~ mij|me|ons ~ .. niet|nooit ~ meer? ~ .|,|en|hoor",
    "slaat|sloeg ~ mij|me? ~ nergens|op|over ~ op|een|de ~ hol|slag|rondje|bestelling|vlucht",
    "mij|me ~ gek|suf|om_de_oren|dood_van|lam slaat|sloeg|slaan",
    "volgen|volgt ~ mij|me|ons ~ op ~ insta|instagram|tiktok|twitter|facebook|snap|social|socials",
    "gesneden|gesnejen|snij|gebrand|gesnedn ~ aan|bij|met|tijdens ... ui|uien|koken|blik|"
    "blikje|glas|patatten|aardappel|aardappelen|groente|brood|papier|oven|pan|strijkijzer|werk|"
    "kaas|schillen",
    "oven|pan|strijkijzer|kachel|pannetje & gebrand|verbrand|brand",
    "<jong> ~ jaar ~ gestopt|clean|nuchter|samen|getrouwd|niet|verslaafd|gebruik|lang|ervaring",
    "al ~ <jong> jaar ~ .|,|getrouwd|samen|verslaafd|gebruik|gebruiker|aan|in|met|geen|niet|bij|"
    "op|clean|nuchter|dat|en|lang|werk|last|bezig",
    "toen ik ~ <jong> ~ jaar? ~ was",
    "vanaf|sinds mijn <jong>|<jong>e|<jong>de",
    "zoon|dochter|broertje|zusje|kind|neefje|nichtje|gastje|vriendje ~ van <jong>",
    "zoon|dochter|broertje|zusje|kind|broer|zus|neef|nicht ~ is ~ <jong>",
    "gestopt|stop|stoppen ~ met ~ roken|suiker|koffie|vapen|blowen|smoren|werken|sporten|"
    "school|studie|gamen|vlees",
    "tril|trilt|trillen|bibber|ril|rillen|bibberen ~ van|door ~ de|het ~ kou|koude|koffie|"
    "zenuwen|spanning|cafeine",
    "zweet|zweten ~ als|van|door|in ~ een|de|het ~ otter|warmte|hitte|sporten|sportschool|"
    "sauna|zon|fitness",
    "hart ~ ging|gaat|klopt|bonkt|sloeg & trap|sporten|gerend|rennen|joggen|verliefd|"
    "verliefdheid|zag|spannend|zenuwen",
    "hartkloppingen ~ van|door ~ verliefdheid|liefde|zenuwen|koffie|sporten|spanning",
    "fiets|trein|bus|taxi|metro|tram|uber ~ naar_huis|pak|neem|gepakt|genomen",
    "op de fiets|met_de_trein|met_de_bus|met_de_tram",
    "niet|nooit|geen ~ rijden|auto|rij|gereden ~ .|,|meer|als|vanavond|na|met",
    "nooit|niet .. als ik ~ werk|rijd|rij|moet_rijden|gebruikt_heb",
    "vrouw|man|vriendin|moeder|baas ~ checkt|controleert ~ mijn ~ telefoon|gsm|mail",
    "camera ~ bij|voor|aan|boven ~ de ~ voordeur|deur|ingang|winkel|werk|poort",
    "hoor ~ de ~ buren|bovenburen|muziek",
    "stem|stemmen ~ van|op ~ mijn|de|een|het ~ moeder|vader|vriendin|man|partij|zanger|vrouw|"
    "vriend",
    "ga|moet|ging ~ stemmen",
    "eind|einde aan ~ mijn|het|die|dat|deze|ons ~ contract|abonnement|relatie|lidmaatschap|baan",
    "eind|einde aan ~ dat|het|dit|mijn|die ~ gebruiken|gebruik|snuiven|gedoe|gezeik|gezuip|gedrink",
    "einde|eind aan ... gebruiken|snuiven|coke|cocaine",
    "eieren|eierschalen bakken|koken",
    "slaat|klopt ~ hart|mijn_hart",
    "psychose|psychotisch|psychoses ~ krijg|krijgen|van|door ~ je|coke|cocaine",
    "krijg je|men ~ een? ~ psychose|psychoses|hallucinaties|stuipen",
    "ruzie & uitgepraat|bijgelegd|goed_gemaakt|goedgemaakt|weer_goed",
    "met de deur ~ geslagen|gegooid|gesmeten",
    "deur ~ dicht|dichtgeslagen|geslagen|gesmeten",
    "als|wanneer ~ je ~ zwanger ~ bent",
    "niet|geen ~ zwanger",
    "kinderen|kids|zoontje|dochter|kleine & bij ~ .. oma|opa|mijn_moeder|schoonmoeder|oppas|"
    "buren|vriendinnetje|mijn_ouders",
    "niet|nooit|geen ~ .. gereden|rijden|rij",
    "nuchter ~ .. gereden|naar_huis",
    "niks|niets ~ op ~ dus|en ~ ik ~ rij|rijd",
    "auto|scooter|motor|wagen ~ gewassen|verkocht|kapot|garage|keuring|gekocht|verzekering",
    "reed|gereden|reden ~ .. vroeger|gisteren|toen",
    "stoppen|stop|minder|gestopt ~ .. voor|om|vanwege ~ mijn|de|onze ~ kinderen|kind|baby|"
    "zwangerschap|gezin",
    "wil ~ .. daarom|dus ~ stoppen|minderen",
    "kinderen|kids|baby|zoontje ~ slaapt|slapen ~ lekker|rustig|fijn",
    "muziek ~ .. volume|hard|fantastisch",
    "gaan|ga|hebben ~ .. over|samen ~ mij|ons ~ praten",
    "deadline|baas|werk|schema|agenda ~ wurgt|nekt|sloopt ~ mij|me",
    "dat|het ~ snijdt ~ hout",
    "hart ~ .. verloren|gestolen|gewonnen ~ aan|van|door",
    # breath, arm and collapse with a harmless cause
    "ademen|ademhalen|adem|lucht ~ meer? ~ .. van|door|bij|als|tijdens|na|op ~ .. lachen|"
    "trap|trappen|sporten|rennen|hardlopen|fietsen|conditie|training|astma|verkoudheid|"
    "fitness|voetballen",
    "arm|armen|schouder|been|benen|rug|borst ~ doet|doen ~ .. pijn|zeer ~ .. van|door|na ~ "
    ".. tillen|sporten|fitness|training|verhuizing|verhuizen|werk|klussen|voetbal|spierpijn|"
    "bankdrukken",
    "spierpijn|spierpijnen ~ in",
    "weggevallen|heengegaan|overleden ~ .. familie|straat|buurt|buurman|buurvrouw|collega|"
    "oma|opa|jaar|maand|week",
    "verloren|kwijtgeraakt ~ .. aan|door ~ .. overdosis|zelfmoord|zelfdoding|hartaanval|"
    "hartinfarct",
    "hond|kat|poes|konijn|hamster|paard|cavia|kip|vogel ~ .. ligt|lag|reageert|ademt|doet|is|"
    "slaapt|trilt|ging|beweegt ~ .. niks|niets|niet|grond|dood|bed|slap|meer",
    "bungeejumpen|bungeejump|parachutespringen|parachutesprong|bungee|tokkelen|abseilen|"
    "duiken ~ .. van|uit|met|vanaf|bij|in? ~ .. brug|vliegtuig|toren|kraan|rots",
    "springen|sprong ~ .. van|uit ~ .. duikplank|vliegtuig|trampoline|bommetje|plank",
    # an end to something else
    "<eind> ~ aan ~ <zal>? ~ <maken>? ~ ,? ~ aan|met ~ dat|die|dit|deze|al_dat|het ~ .. "
    "geblow|gezuip|gesnuif|gedoe|gebruik|gezeik|gedrink|coke|drinken|snuiven|relatie|ruzie|"
    "geldverspilling",
    "klaar|over|voorbij|gedaan|afgelopen|genoeg ~ is|zijn|geweest? ~ met|voor ~ .. <anders>",
    "vermoord|vermoorden|maak_af|wurg ~ .. wekker|computer|laptop|buurjongen_van_het_spel|"
    "mug|muggen|spin",
    "achtervolgd|achtervolgen|achtervolgt|volgen|volgt|zit|zitten & reclame|reclames|"
    "aanmaningen|aanmaning|deurwaarder|deurwaarders|incassobureau|incasso|belastingdienst|"
    "rekeningen|advertenties|bank|schuldhulp",
    "ma|moeder|mama|mam|moeke|baas|chef|coach|trainer|oma ~ .. vermoordt|vermoorden|maakt_af|"
    "afmaken|maakt_me_af|maakt_mij_af|doodt|kapotmaken|wurgt ~ .. als|wanneer ~ .. ziet|"
    "hoort|merkt|ontdekt|weet|laat|vergeet|leest|kom",
    "ma|moeder|mama|mam|moeke|baas|chef|coach|trainer|oma ~ gaat|zal|maakt|wil ~ mij|me ~ .. "
    "vermoorden|af|afmaken|wat|doden|kapotmaken|wurgen ~ als|wanneer",
    "huisarts|dokter|arts|kliniek|verslavingsarts|ziekenhuis|psychiater|begeleiding|"
    "begeleider|schema|detoxkliniek|opname|verslavingszorg|cgg|jellinek & bouw|bouwt|"
    "afbouwen|afgebouwd|afbouw|afbouwschema|af|minderen",
    "alleen|enkel ~ .. in ~ mijn|de ~ vakantie|vrije_tijd|weekend|vrije_dagen",
    "niet|nooit|geen ~ paranoia|paranoide|para|psychotisch|psychose",
    "para|paranoide|paranoia ~ niet|nee|hoor|haha|grapje",
    "chauffeur|buschauffeur ~ .. was|reed|bracht ~ .. aardig|ons|naar_huis",
    "vrouw|vriendin|moeder|ma|mama|ouders|baas|lief ~ vermoordt|vermoorden|doodt|maakt|maken "
    "~ mij|me ~ af? ~ als ~ .. ziet|hoort|erachter|merkt|weet|leest|vindt|ontdekt",
    "gaat|gaan ~ .. weer ~ goed|beter|prima|bergop|lekker|ok|oke",
    "ex ~ .. sloeg|mishandelde|schopte|bedreigde ~ .. mij|me ~ ,? ~ ... uit_elkaar|jaar|"
    "nooit_meer|voorbij|verleden",
    "juf|meester|leerkracht|docent|leraar|lerares|onderwijzer|mentor|stagiair & middelbare|"
    "middelbaar|klas|school|leerlingen",
    "vinger|vingers|duim|duimen|teen ~ .. gesneden|gesneden|verbrand|opengehaald",
    "gesneden|sneed|verbrand ~ .. in|aan ~ mijn ~ vinger|vingers|duim|teen",
    "kind|zoon|dochter|kinderen ~ van ~ 18|19|20|21|22|23|24|25|26|27|28|29|30|35|40",
    "gebruikt|gebruik|snuift|snuif|drinkt|drink ~ .. niks|niets|nooit",
    "in_een_keer|in_1_keer|meteen|direct ~ .. met ~ .. coke|cocaine|snuiven|roken",
    "drank|alcohol ~ .. bijna|nooit|nauwelijks ~ nooit|niet|gebruik|drink",
    "touw|koord|riem ~ .. voor ~ .. boot|hond|tent|schommel|was|paard|kind|spullen|aanhanger|slee",
    "werkdag|gebak|feestje|borrel|receptie|pensioen|stage & afscheid",
    "afscheidsbrief|brief|afscheid ~ .. aan|van ~ .. coke|cocaine|drugs|verslaving|gebruik",
    "je|men|ge ~ .. eraan|ervan|daaraan|daarvan ~ .. dood|doodgaan ~ kan|kunt|gaat? ~ gaan?",
    "mes ~ in ~ mijn|de ~ rug",
    "slaat|slaan ~ mij|me ~ dood ~ als ~ .. niet|weer|nog & moeder|ma|mama|baas|vrouw|oma",
    "stikken|stik ~ .. hier|graden|hitte|kantoor|warmte",
    "kwam|kom|kwamen|komen ~ .. niet ~ meer ~ bij ~ van",
    "hartaanval|hartverzakking|hartinfarct ~ .. van ~ .. vuurwerk|schrik|knal|rekening|prijs|"
    "foto|spin|hond|bel|nieuws",
    "niemand ~ .. bedreigt|slaat|volgt",
    "pijn ~ .. in|aan ~ mijn ~ portemonnee|ogen|oren|portefeuille",
    "klaar ~ met ~ leven ~ in|zoals|als",
    "zou|kon ~ .. baas|collega|chef|buurman|buren|leraar|ref|scheids ~ .. wel|kunnen ~ .. "
    "vermoorden|wurgen|schieten",
)
"""What these cover is not heard."""
