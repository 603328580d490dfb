"""How words of danger are typed in Dutch, and which words stand for one another."""

from __future__ import annotations

_AFTER_K = (
    "heb ben zen wil ga zit voel moet kan durf hoor zie krijg verlies pak denk wou beef tril sla"
    " slaag snij"
    " zweet drink stop maak doe lig hang spring neem slik rij geef kras brand stik wist vind weet"
    " had was"
    " zal zou kom sta snuif bel gebruik slaap word vertrouw hou trek zien haat steek schop zeg"
    " peis peins klop kras bibber bonk lag zag nam slikte gooi smijt werk schrijf loop leef schiet"
    " knip bijt krab kerf verbrand mag wens hoop vrees blijf laat geloof ben draag verlang zweet"
    " verdrink verhang duw stamp roep denk luister kijk wacht zoek schaam kots spuug val zak"
    " gaf sloeg stond zat ging werd kwam reed dronk stopte viel dacht dierf durf schoot ruik"
)

SPELLINGS = {
    **{f"{k}{verb}": f"ik {verb}" for verb in _AFTER_K.split() for k in ("k", "'k", "ik")},
    "dak": "dak",
    "moek": "moet ik",
    "ling": "lig",
    "kling": "ik lig",
    "khang": "ik hang",
    "kem": "ik heb",
    "khem": "ik heb",
    "hem'k": "heb ik",
    "daarjuist": "net",
    "ene": "een",
    "den": "de",
    **dict.fromkeys(("kwor", "kwordt", "kwerd", "kwier"), "ik word"),
    **dict.fromkeys(("kwas", "kwaar"), "ik was"),
    "kweet": "ik weet",
    "kwacht": "ik wacht",
    "kwens": "ik wens",
    "mt": "met",
    "wrdt": "wordt",
    "wkker": "wakker",
    "zwnger": "zwanger",
    "heft": "heeft",
    "pilen": "pillen",
    "hlp": "help",
    "brnd": "brand",
    **dict.fromkeys(("kik", "ekik", "ikik", "ekke"), "ik"),
    **dict.fromkeys(("da'k", "dat'k", "dattek", "dak'k"), "dat ik"),
    **dict.fromkeys(("as", "ast", "ass"), "als"),
    **dict.fromkeys(("azo", "zodanig", "zoiets"), "zo"),
    **dict.fromkeys(("em", "'em", "em'", "hij'", "hem'"), "hij"),
    **dict.fromkeys(("dees", "deze'", "diene", "dieje", "dienen"), "deze"),
    **dict.fromkeys(("ier", "hiere"), "hier"),
    **dict.fromkeys(("goe", "goei"), "goed"),
    **dict.fromkeys(("mijnen", "menne", "mijnn"), "mijn"),
    **dict.fromkeys(("zijnen", "zenne'"), "zijn"),
    **dict.fromkeys(("poeier", "poer", "poeyer", "poeder"), "poeder"),
    **dict.fromkeys(("weggesmeten", "gesmete", "weggeflikkerd", "weggekieperd"), "weggegooid"),
    **dict.fromkeys(("duvel", "duvels", "duivels", "den_duvel"), "duivel"),
    **dict.fromkeys(("snijen", "snije", "sneie"), "snijden"),
    **dict.fromkeys(("camionette", "bestelwagen"), "busje"),
    **dict.fromkeys(("zuster", "zusterke"), "zus"),
    **dict.fromkeys(("broerke", "broerke"), "broertje"),
    **dict.fromkeys(("wildood", "wilddood"), "wil dood"),
    **dict.fromkeys(("daarstraks", "zojuist", "juist", "daarnet"), "net"),
    **dict.fromkeys(("deez", "dezen"), "deze"),
    **dict.fromkeys(("streepkes", "streepke", "lijneke", "lijnekes", "lijntj"), "lijntje"),
    **dict.fromkeys(("pakske", "pakse", "zakske"), "zakje"),
    **dict.fromkeys(("gisteravond", "gister", "gistere", "gisternacht"), "gisteren"),
    **dict.fromkeys(("genen", "gene", "geene", "ginne", "geenen"), "geen"),
    **dict.fromkeys(("tis", "'tis", "t'is", "tisda"), "het is"),
    **dict.fromkeys(("peis", "peins"), "denk"),
    **dict.fromkeys(("peist", "peinst"), "denkt"),
    **dict.fromkeys(("hert", "herte", "hart'"), "hart"),
    **dict.fromkeys(("zlfmoord", "zelfmrd", "zelmoord", "zefmoord", "selfmoord"), "zelfmoord"),
    **dict.fromkeys(("kinders", "kinderkes"), "kinderen"),
    "mij'n": "mijn",
    **dict.fromkeys(("k", "ek", "'k", "ikke", "ikk", "iek"), "ik"),
    **dict.fromkeys(("nie", "ni", "nt", "nit", "neit", "nikt", "nxt", "niett", "nii"), "niet"),
    **dict.fromkeys(("nimeer", "niemeer", "nimer", "nimmer", "niemer", "nietmeer"), "niet meer"),
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
    **dict.fromkeys(("maa", "maarja"), "maar"),
    **dict.fromkeys(("da", "dad"), "dat"),
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
}
"""How a word is also typed, and what it stands for."""

CLASSES = {
    "wil": "wil wilt willen",
    "wie": "ik hij ze zij ie je_vriend mijn_vriend mijn_vriendin mijn_zoon mijn_dochter "
    "mijn_man mijn_vrouw mijn_broer mijn_zus wij we",
    "maak": "maak maakt",
    "maken": "maken maak maakt te_maken gemaakt",
    "eind": "eind einde",
    "doden": "doden doodmaken dood_maken vermoorden ombrengen van_kant_maken van_kant_maak "
    "verhangen verhang ophangen ophang verdrinken verdrink doodsteken doodschieten "
    "doodschiet afmaken verzuipen",
    "zal": "wil wilt willen ga gaat gaan zal zou zullen moet",
    "is": "is zijn zou was ben bent",
    "borst": "borst borstkas borststreek hartstreek borstbeen linkerborst borstkast hart_streek",
    "genomen": "genomen gepakt gesnoven gesnuven gebruikt ingenomen geslikt op gehad gedaan",
    "sterf": "sterf sterft doodga doodgaan doodgaat dood_ga dood_gaat dood_gaan ga_sterven "
    "zal_sterven ga_doodgaan aan_het_sterven_ben ga_sterf gaat_sterven",
    "anders": "coke cocaine gebruik gebruiken snuiven gesnuif drinken drank gesprek chat "
    "relatie huwelijk verkering werk job contract ruzie gezeik gedoe verslaving "
    "vriendschap abonnement snuifgedrag gewoonte spelletje vandaag nu_voor_vandaag "
    "hem haar ze avond dag week feest",
    "bericht": "bericht berichten berichtjes berichtje app apps appje appjes sms smsjes "
    "telefoon mail mails oproepen oproep vraag vragen whatsapp snap snaps dm "
    "facebook instagram tinder vragenlijst brief",
    "later": "ooit later op_een_dag vroeg eens volgend straks_ooit",
    "ding": "app bot internet telefoon gsm site website computer laptop pc knop knoppen "
    "scherm hond kat poes hamster konijn paard vis vogel hondje katje programma "
    "chatbot systeem toetsenbord",
    "flauw": "lachen honger dorst schaamte verveling kou hitte warmte moeheid slaap stress",
    "slaat": "schopt knijpt krabt krabde spuugt slaat sloeg slaagt klopt schopt schopte "
    "stompt stompte trapt trapte wurgt wurgde mishandelt mishandelde mept mepte bijt "
    "duwt duwde smijt smeet",
    "geslagen": "gebeten gekrabd gekneld geduwd gesmeten gegooid geslagen geschopt gestompt "
    "mishandeld gewurgd gemept getrapt geslage gekelld gekeeld in_elkaar_geslagen "
    "afgetuigd verkracht gestoken aangerand gewurgt",
    "bang": "bang doodsbang schrik angst benauwd bevreesd panisch",
    "kind": "kleinzoon kleindochter stiefkind kinderkes kleinkinders kind kinderen kids "
    "kleine kleintje kleintjes zoontje dochtertje baby babytje peuter peuters "
    "kleuter dreumes kleinkind kleinkinderen neefje nichtje neefjes nichtjes jongste "
    "manneke gastjes kinders zuigeling kindje",
    "eigenkind": "kleinzoon kleindochter dochterke zoontje neefje nichtje kind kinderen kids "
    "kleine zoontje zoon dochtertje dochter baby peuter kleuter zoontjes kleintje "
    "kindje dochters zonen",
    "onder": "uitgesnoven bier biertje alcohol coke cocaine gesnoven gesnuven snuif snuift "
    "gebruikt lijn lijntje lijntjes lijnen high stoned strak gepakt genomen drugs "
    "gedronken dronken zat drank bier biertjes pinten pilsjes wijn xtc speed keta "
    "ghb pillen geblowd onder_invloed wit lam laveloos opgezet bezopen aangeschoten "
    "naar_de_klote op_van_alles toeter doorgehaald joint snuiven",
    "kapot": "te_high te_stoned te_dronken te_ver_heen te_zat high stoned strak dronken zat "
    "onder_invloed laveloos bezopen lam doorgesnoven ver_heen knetter naar_de_klote "
    "van_de_wereld",
    "kalm": "slaappil temazepams pregabaline lyrica tramadol ghb g benzo benzos diazepam "
    "oxazepam temazepam lorazepam alprazolam valium xanax kalmeringspillen "
    "kalmeerpillen kalmeringstabletten slaappillen slaapmedicatie rivotril pammetjes "
    "tranxene bromazepam lexotan clonazepam gbl zolpidem seresta temesta oxas",
    "waan": "hallucineer hallucineert hallucinaties zie_beestjes zie_dingen ziet_dingen "
    "zie_beesten ziet_beesten spinnen ratten in_de_war verward stuipen insult "
    "epileptische_aanval aanval delirium delier stuiptrekkingen toeval epilepsie "
    "koorts verwart",
    "jong": "8 9 10 11 12 13 14 15 16 17 acht negen tien elf twaalf dertien veertien "
    "vijftien zestien zeventien",
    "gebruik": "coke cocaine gebruik gebruikt gebruiken gebruikte snuif snuift snuiven gesnoven "
    "uitgesnoven snoof drugs lijn lijntje lijntjes lijnen streepje gram ghb speed "
    "xtc keta joint blow high stoned strak dronken zat lam bezopen doorhalen "
    "doorgehaald drank bier biertjes wijn op_heb gepakt pak pakt verslaafd wat_op "
    "al_wat_op doorgetrokken gram_op",
}
"""The words a pattern means by <name>."""

GLUED = r"k(?=[bcdfghjkmptvz].)"
"""How "ik" is glued to the verb in Flanders: kheb, kzie, kga."""

LOOKALIKES = (
    "suicidal aderen balletje barst belletje boost botst burst doorgaan ende gekomen genoten"
    " gescheurde groeiend krijt kring leden leen legen leken lenen leren leuven levee level"
    " levend levens lever lezen opvangen plagen ploeg ploegen polen pollen reageer regeert"
    " springer sprongen sterren steven stierven streven stuiten verhagen verlangen vervangen"
    " zender zolder zonde zonden dorst worst vorst korst dorsten boren lepen even leest leeft"
    " beleven stuifen"
)
"""Words of their own that are one slip away from a word of danger."""
