# long: one table of phrases
"""Words of danger in Dutch, beyond the body and the wish to die."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

_HARM, _VIOLENCE, _CHILD = "self_harm", "violence", "child_in_danger"
_PSYCHOSIS, _WITHDRAWAL = "psychosis_or_agitation", "dangerous_withdrawal"
_PREGNANCY, _DRIVING, _MINOR = "pregnancy", "drug_driving", "minor"

CLASSES = {
    "snijd": "opengekrast opengesneden sneeen sneetjes snee sneden snijwonden snij snijd snijdt"
    " snijden gesneden kras krast krassen gekrast kerf kerft kerven"
    " gekerfd",
    "lijf": "arm armen been benen pols polsen onderarm onderarmen bovenbeen bovenbenen dijen dij"
    " buik"
    " huid vel hand handen",
    "eigen": "m'n_eigen mezelf mijzelf mijn_eigen zichzelf haarzelf hemzelf zijn_eigen haar_eigen",
    "scherp": "mes mesje scheermes scheermesje scheermesjes mesjes glasscherf scherf schaar",
    "slaat": "schopt knijpt krabt krabde spuugt slaat sloeg slaagt klopt schopt schopte stompt"
    " stompte trapt trapte wurgt wurgde"
    " mishandelt mishandelde mept mepte bijt duwt duwde smijt smeet",
    "geslagen": "gebeten gekrabd gekneld geduwd gesmeten gegooid geslagen geschopt gestompt"
    " mishandeld gewurgd gemept getrapt geslage"
    " gekelld gekeeld in_elkaar_geslagen afgetuigd verkracht gestoken aangerand gewurgt",
    "partner": "ventje echtgenoot echtgenote kerel baas vriend vriendin man vrouw ex partner lief"
    " vent vader stiefvader moeder broer zus"
    " zoon dochter pa ma papa mama hij ze zij mijne ventje dealer pooier",
    "dreigt": "dreigt dreigen dreigde bedreigt bedreigd bedreigen bedreigde",
    "bang": "bang doodsbang schrik angst benauwd bevreesd panisch",
    "kind": "kleinzoon kleindochter stiefkind kinderkes kleinkinders kind kinderen kids kleine"
    " kleintje kleintjes zoontje dochtertje baby babytje peuter"
    " peuters kleuter dreumes kleinkind kleinkinderen neefje nichtje neefjes nichtjes jongste"
    " manneke gastjes kinders zuigeling kindje",
    "eigenkind": "kleinzoon kleindochter dochterke zoontje neefje nichtje kind kinderen kids"
    " kleine zoontje zoon dochtertje dochter baby peuter kleuter"
    " zoontjes kleintje kindje dochters zonen",
    "drugs": "coke cocaine drugs wit_poeder pil pillen xtc zakje bolletje ghb speed gripzakje wiet"
    " poeder spul lijntje lijntjes lijn lijnen keta ketamine pilletje 3mmc envelopje ponypack"
    " wikkel joint hasj pakje methadon",
    "at": "dronk drinkt geproefd proefde opgedronken opgeslokt kauwt kauwde gesnoept gesnoept"
    " geproeft gegeten opgegeten at eet ingeslikt doorgeslikt slikte geslikt gelikt likt likte"
    " mond"
    " binnengekregen ingenomen opgelikt gepeuzeld gedronken binnen_gekregen aangezeten",
    "onder": "uitgesnoven bier biertje alcohol coke cocaine gesnoven gesnuven snuif snuift"
    " gebruikt lijn"
    " lijntje lijntjes lijnen"
    " high"
    " stoned strak gepakt genomen drugs gedronken dronken zat drank bier biertjes pinten"
    " pilsjes wijn xtc speed keta ghb pillen geblowd onder_invloed wit lam laveloos opgezet"
    " bezopen aangeschoten naar_de_klote op_van_alles toeter doorgehaald joint snuiven",
    "kapot": "te_high te_stoned te_dronken te_ver_heen te_zat high stoned strak dronken zat"
    " onder_invloed laveloos bezopen lam doorgesnoven"
    " ver_heen"
    " knetter naar_de_klote van_de_wereld",
    "rijden": "rijden rijd rij autorijden auto_rijden ga_rijden achter_het_stuur aan_het_stuur"
    " stuur"
    " stap_in_de_auto auto_in in_de_auto_stap in_de_auto_stappen auto_te_rijden de_weg_op"
    " met_de_auto_weg met_de_auto_naar met_den_auto de_auto_pakken pak_de_auto pak_mijn_auto"
    " pak_de_motor pak_de_scooter op_de_motor op_mijn_motor op_de_scooter neem_de_auto"
    " mijn_auto_pakken scooter_pakken motor_pakken",
    "machine": "stelling steiger ladder heftruck vrachtwagen kraan hoogwerker steiger dak bus tram"
    " taxi bestelbus tractor"
    " graafmachine zaagmachine machine machines vliegtuig trein trekker combine steigers"
    " cirkelzaag",
    "drank": "drinken drank alcohol bier wijn wodka whisky jenever sterke_drank zuipen rum gin"
    " sherry port pils pinten",
    "kalm": "slaappil temazepams pregabaline lyrica tramadol ghb g benzo benzos diazepam oxazepam"
    " temazepam lorazepam alprazolam valium xanax"
    " kalmeringspillen kalmeerpillen kalmeringstabletten slaappillen slaapmedicatie rivotril"
    " pammetjes tranxene bromazepam lexotan clonazepam gbl zolpidem seresta temesta oxas",
    "gestopt": "zonder droog op_is is_op gelaten laten_vallen weggooi gooi afgelopen_week gestopt"
    " stop stopte stoppen afgekickt afkicken kapte gekapt opgehouden afgebouwd"
    " weggegooid minder cold_turkey zonder niet_meer geen laten_staan van_af ontwennen"
    " droog_staan sinds",
    "tril": "trillingen bevend rillerig tril trilt trillen beef beeft beven bibber bibbert"
    " bibberen zweet zweet_als zweten"
    " zweten_en schud schudt rillen ril bevende trillende rillingen tremor",
    "waan": "hallucineer hallucineert hallucinaties zie_beestjes zie_dingen ziet_dingen zie_beesten"
    " ziet_beesten spinnen ratten in_de_war verward stuipen insult epileptische_aanval aanval"
    " delirium delier stuiptrekkingen toeval epilepsie koorts verwart",
    "zwanger": "zwanger in_verwachting zwangerschap zwangerschapstest positieve_test ongeboren"
    " zwager zwange zwangr hoogzwanger zwangere",
    "buik": "bloed bloeden bloedverlies bloeding krampen buikpijn harde_buik weeen vruchtwater"
    " buikkrampen bloedt weën vloei vloeien",
    "borstgeven": "borstvoeding borst_geef geef_de_borst geef_borst kolven kolf afkolven moedermelk"
    " borst_geven",
    "jong": "8 9 10 11 12 13 14 15 16 17 acht negen tien elf twaalf dertien veertien vijftien"
    " zestien zeventien",
    "school": "havo vwo vmbo mavo middelbare middelbaar brugklas basisschool gymnasium atheneum"
    " aso tso bso lagere_school",
    "afluister": "gehackt gehacked hacken hackt getapt afgeluisterd afluisteren afluistert"
    " luisteren_mij_af luisteren_me_af"
    " luistert_mij_af afgetapt afgetapd",
    "camera": "drone drones micro micro's micros camera cameras camera's microfoon microfoons"
    " microfoontjes zender zendertje"
    " afluisterapparatuur cameratjes chip tracker",
    "stemmen": "stemmen stem stemmetjes stemmetje",
}
"""The words a pattern of these dangers means by <name>."""

SELF_HARM = Sign(
    _HARM,
    (
        "sneeen|sneden|krassen|brandplekken & zelf & maak|maakte|gemaakt|doe|gedaan",
        "mezelf|mijn_eigen|zichzelf ~ expres|bewust ~ pijn",
        "met|via ~ een|het ~ <scherp>",
        "heeft|had ~ zich|zichzelf ~ ... gesneden|gekrast|gebrand|verbrand|verwond",
        "heb ~ me|mij ~ opengekrast|opengesneden|verminkt|verwond|geautomutileerd",
        "<lijf> ~ open ~ als|.|,|tot",
        "knokkels|vuisten|handen & muur|deur & stomp|sla|slaan|stompen|ram|beuk|open|bloeden",
        "gekrast|kras|snij ~ met ~ een ~ <scherp>",
        "bijt|bijten|sla|knijp|stomp ~ ik? ~ mezelf|in_mijn ~ tot|<lijf>|bloedt|expres",
        "trek ~ ik? ~ mijn haren|haar uit",
        "<snijd> & <eigen>",
        "<snijd> ~ in|op mijn|haar|zijn|de ~ <lijf>",
        "in mijn|haar|zijn ~ <lijf> .. <snijd>",
        "<lijf> ~ open gesneden|gekrast|gehaald",
        "<lijf> & opengesneden|opengekrast|opengehaald|opengekrabd",
        "<scherp> & <lijf>",
        "<snijd> mij|me|zich ~ weer|opnieuw|in|als|sinds|.|,",
        "heb me ~ gesneden|gekrast ~ .|,|omdat|na|van",
        "heb mij ~ gesneden|gekrast ~ .|,|omdat",
        "zelfverminking|zelfbeschadiging|automutilatie|automutileer|automutileren|zelfbeschadigen"
        "|zelfverwonding",
        "<eigen> ~ pijn|zeer ~ doen|doe|doet|gedaan|te_doen|wil_doen|wilt_doen",
        "doe|doet <eigen> ~ pijn|zeer",
        "pijn|zeer doen aan <eigen>",
        "<eigen> ~ straf|straffen|gestraft|te_straffen|toetakelen|verminken|verwonden|beschadigen"
        "|verwond|beschadig|snijden|krassen|slaan|verbranden|branden|brand|verbrand|bijten|beuk"
        "|beuken|kapot_maken",
        "brand|verbrand|sla|slaat|krab|krabt|bijt|beuk|beukt|prik|prikt|verwond|beschadig|straf"
        "|verminkt <eigen>",
        "mezelf|mijn_eigen ... geslagen|gebrand|verbrand|verwond|verwondt|toegetakeld",
        "sigaret|sigaretten|aansteker|peuk|peuken & <lijf>",
        "druk|duw|drukt|uitdrukken|uitgedrukt ... sigaret|sigaretten|peuk|peuken",
        "hoofd|kop|vuist & tegen_de_muur|tegen_een_muur|tegen_de_kast & bonk|bonkt|sla|slaat|beuk"
        "|ram|bons|bonken|slaan|beuken|klop|rammen",
        "met mijn|zijn|haar hoofd|kop|vuist ~ tegen de|een muur|deur|spiegel",
        "drang|neiging|zin|behoefte om ~ mezelf? ~ te ~ snijden|krassen|verwonden",
        "drang om ~ mezelf|mij ~ pijn te doen",
        "zin om ~ mezelf|mijn_eigen|mij ~ pijn te doen",
        "snijwonden|brandwonden|littekens|krassen .. zelf ~ gedaan|gemaakt",
    ),
    severity=URGENT,
    undated=True,
)

SELF_HARM_DEEP = Sign(
    _HARM,
    (
        "<snijd> & <lijf>|mezelf & bloeden|bloedt|bloed|diep|stelpen|hechten|slagader|ader",
        "te diep <snijd>",
        "blijft bloeden & <snijd>|<scherp>",
    ),
)

PSYCHOSIS = Sign(
    _PSYCHOSIS,
    (
        "in ~ de ~ gaten ~ gehouden|houden",
        "houden|houdt ~ mij|me|ons ~ .. in ~ de ~ gaten & camera|camera's|politie|buren|overal"
        "|altijd|dag|drones|telefoon|iedereen|via",
        "telefoon|gsm|laptop|computer|huis|kamer|whatsapp|auto ~ wordt|is|worden ~ .. afgeluisterd"
        "|gehackt|getapt|gevolgd|afgetapt|gehacked|gebugd",
        "afgeluisterd|afgetapt|gehackt|gebugd",
        "bespioneren|bespieden|begluren|achtervolgen|afluisteren|filmen|volgen|bespioneert"
        "|achtervolgt|beloeren ~ mij|me|ons ~ dag|al|de|overal|.|,|steeds|continu|'s",
        "zie ~ overal ~ mensen|gezichten|politie|spionnen|camera|ogen|agenten|vijanden",
        "mensen|ze|iemand ~ die? ~ mij|me ~ iets|wat|kwaad|dood ~ willen ~ doen|aandoen|maken?",
        "beesten|beestjes|insecten|wormen|torren|mijten|spinnen ~ in|onder|op|door ~ mijn|m'n|zijn"
        "|haar ~ huid|vel|lijf|haar|hoofd|bed",
        "zit|zitten|is|staat ~ iemand|mensen|ze|er_iemand ~ .. op_zolder|in_de_muur|in_huis"
        "|in_mijn_huis|onder_mijn_bed|in_de_kast|in_de_kelder|in_de_kruipruimte|op_het_dak",
        "<camera> & boven|huis|huisje|achter_mij|mij|gezet|steken|achter",
        "telefoon|gsm|laptop|computer|wifi|tv ~ wordt|is ~ .. <afluister>",
        "<afluister> ~ door|mij|me",
        "hele|heel_de ~ straat|buurt|stad|wijk & over_mij|weet|kijkt|lacht|samen|mij_uit|praat",
        "lachen|lacht ~ mij|me ~ uit ~ door|via|achter|door_de",
        "achter ~ mijn|zijn ~ gat|kont|vel ~ aan?",
        "auto|busje|bus|man|gast|vent ~ .. voor|achter ~ mijn|de|het ~ deur|huis|aan & mij|let"
        "|altijd|volgt|kijkt|wacht",
        "die|dat ~ op ~ mij|me|ons ~ let|letten|loert|wacht|jaagt|jagen",
        "praat|praten|spreekt|zegt|schreeuwt|lacht ~ iemand|er_iemand|ze ~ in ~ mijn ~ hoofd|kop"
        "|oor|oren",
        "fluisteren|gefluister|fluistert|roepen|roept|praten & niemand|muur|muren|deur|mijn_naam"
        "|hoofd|er_is_niemand",
        "hoor ~ ze ~ ... fluisteren|praten|lachen|lopen|over_mij",
        "dat ik ~ god|jezus|de_messias|messias|uitverkoren ~ ben",
        "god|satan|duivel|engel|engelen|demonen ~ praat|spreekt|praten|stuurt|zegt|spreken",
        "beesten|slangen|ratten|spinnen|beestjes & muur|bed|kamer|plafond|vloer|lopen|kruipen &"
        " over|zie|zitten|lopen",
        "ze|zij|iemand|mensen|politie|wouten|gasten|buren|flikken ~ volgen|volgt|achtervolgen"
        "|achtervolgt|bespieden|begluren|bespioneren|observeren ~ mij|me|ons|hem|haar ~ .|,|de"
        "|overal|al|op_straat|en|naar|sinds|met|in|via",
        "word|wordt|worden ~ gevolgd|achtervolgd|bespied|afgeluisterd|bespioneerd|begluurd"
        "|geobserveerd|vergiftigd|gefilmd",
        "gevolgd|achtervolgd|bespied|afgeluisterd|bespioneerd ~ word|wordt|worden",
        "<afluister> ... telefoon|gsm|huis|mij|me|ons|muren",
        "luisteren|luistert|tappen ~ mijn|mij|me|ons|onze ~ telefoon? ~ af",
        "telefoon|gsm|huis|kamer ~ wordt ~ <afluister>",
        "zitten|zit|komen|zijn ~ achter mij|me|ons|hem|haar ~ aan",
        "achter mij|me|hem|haar ~ aan zitten|zit|komen",
        "overal ~ <camera>",
        "<camera> ~ in mijn|de|het|mijne|ons ~ huis|muur|muren|kamer|lamp|plafond|woning|living"
        "|rookmelder|tv|stopcontact|badkamer|hoofd|tand|slaapkamer",
        "<camera> ~ opgehangen|geplaatst|verstopt|geinstalleerd|ingebouwd",
        "stemmen|stemmetjes ~ in mijn|zijn|haar hoofd|kop",
        "hoor|hoort|horen|hoorde .. <stemmen>",
        "<stemmen> .. hoor|hoort|horen",
        "<stemmen> ~ zeggen|zegt|praten|fluisteren|schelden|roepen|vertellen|commanderen",
        "tv|radio|televisie|spiegel ~ praat|spreekt|geeft ~ tegen|tot|mij|me|boodschappen",
        "boodschappen|signalen|berichten via|door|uit de|het tv|radio|televisie",
        "beestjes|insecten|wormen|mieren|spinnen|torren|kevers ~ onder|op|in|over mijn|zijn|haar"
        " ~ huid|vel|lijf|armen|benen|lichaam",
        "onder mijn|zijn|haar ~ huid|vel ~ kruipt|kruipen|krioelt|krioelen|zitten|loopt|lopen",
        "zie|ziet|zag|zien ~ mensen|dingen|schimmen|schaduwen|gezichten|gestaltes|figuren .. er"
        " ~ niet zijn|is",
        "zie|ziet ~ schimmen|gestaltes|figuren|demonen|gezichten",
        "schimmen|schaduwen .. zie|zien|ziet|bewegen|lopen",
        "schaduwen ~ zie|bewegen|achter|langs",
        "dingen|stemmen|mensen|geluiden .. die er niet ~ zijn",
        "hoor|hoort|zie|ziet|ziet_hij ~ dingen ~ die .. niet",
        "hallucineer|hallucineert|hallucineren|hallucinaties|hallucinatie",
        "psychose|psychotisch|psychoses",
        "paranoia|paranoide|paranoïde|achterdochtig",
        "waanbeelden|wanen|waanideeen|achtervolgingswaan",
        "vergiftigt|vergiftigen|vergiftig ~ mij|me|ons|hem|haar|mijn_eten",
        "vergif|gif|iets in mijn|zijn|haar|het eten|drinken|water ~ gedaan|zit|doen|stopt",
        "eten|water|drinken ~ vergiftigd|vergiftigt",
        "denkt|zegt|gelooft .. vergiftig|vergiftigen|vergiftigd",
        "denkt|zegt|gelooft .. dat ~ de politie|ze|iedereen|iemand|men ~ hem|haar ~ volgt"
        "|afluistert|achtervolgt|komen|volgen|zoekt|achter",
        "samenzwering|complot ~ tegen mij|me",
        "iedereen ~ zit ~ in het complot",
        "iedereen ~ spant ~ samen",
        "iedereen|ze ~ is|zijn|zitten ~ tegen mij|me",
        "lezen|leest|horen mijn gedachten",
        "gedachten ~ lezen|leest|afgeluisterd|gestuurd",
        "chip|zender ~ in mijn|me hoofd|lijf|tand|arm",
        "praat|praten|spreekt ~ met|tegen mensen|iemand|stemmen|dingen .. niet ~ is|zijn|bestaan"
        "|bestaat",
        "praat|praten|spreekt ~ tegen|met ~ muur|muren|zichzelf .. doorgedraaid|niet|slaapt",
        "doorgedraaid|doorgeslagen|doorgeflipt|geflipt & niet|coke|helemaal|compleet|dagen",
        "compleet|volledig|helemaal ~ doorgedraaid|doorgeslagen|van_de_wereld|de_weg_kwijt"
        "|paranoia|doorgeflipt|geflipt|buiten_zinnen|over_de_rooie",
        "slaapt|slaap|geslapen|wakker & dagen|nachten & ziet|paranoia|achterdochtig|wartaal"
        "|opgefokt"
        "|denkt|schreeuwt|stemmen",
        "slaat|slaan ~ alles|hele|heel ~ kort_en_klein|kapot|boeltje",
        "sloopt|slopen|vernielt ~ het|de|alles|hele|heel",
        "gaat|ging|is ~ helemaal ~ door het lint",
        "is|hij|ze .. opgefokt|agressief|razend|onhandelbaar .. niet .. kalmeren|rustig|bedaren",
        "niet ~ te kalmeren|bedaren",
        "gordijnen & kijken|loeren|gluren|volgen|bespieden|filmen|filmt",
        "staan|staat|zitten|zit ~ buiten|bosjes|tuin|struiken|voor_de_deur ~ te ~ loeren|kijken"
        "|gluren|wachten",
        "auto|auto's|autos|busje ~ volgt|volgen|achtervolgt|achtervolgen|staat",
        "ze|mensen|iemand & filmen|filmt|loeren|loert|begluren|gluurt ~ mij|me|ons|binnen|naar",
        "ben ik ~ god|jezus|uitverkoren",
        "ik ben ~ uitverkoren|jezus|god|de_messias",
        "hij|ze is ~ god|jezus|uitverkoren|de_messias",
    ),
    severity=URGENT,
    undated=True,
)

PSYCHOSIS_NOW = Sign(
    _PSYCHOSIS,
    (
        "<waan>|doorgedraaid|psychose|psychotisch|door_het_lint|stemmen|paranoia|doorgeslagen & mes"
        "|wapen|pistool|hamer|bijl|geweer|schaar",
        "stemmen & doden|dood|vermoorden|springen|steken|pijn_doen|aandoen",
        "agressief|razend|doorgedraaid|buiten_zinnen & gloeiend|oververhit|kokend|bloedheet",
    ),
    undated=True,
)

VIOLENCE = Sign(
    _VIOLENCE,
    (
        "hij|ze|ex|vriend|man|vriendin|vader|zoon|broer|iemand ~ heeft|heb|staat|pakt|pakte|trok"
        "|trekt|zwaait|zwaaide|dreigt|komt ~ .. mes|pistool|geweer|wapen|bijl|hamer|vuurwapen ~ ."
        "|,|vast|hand|op|en|in|bij",
        "gooit|gooide|smijt|smeet|slingert ~ .. naar|op|tegen ~ mijn|mij|me|ons ~ hoofd|gezicht"
        "|kop|lijf|.|,",
        "<slaat>|<geslagen> ~ .. hoofd|gezicht|buik|rug|arm & mij|me|mijn & hij|ze|ex|vriend|man",
        "slaat|sloeg ~ hij|ze|zij ~ mij|me|ons ~ dood",
        "hij|ze|zij|man|vriend|vrouw|vriendin|vader|ex ~ mij|me|ons ~ dood ~ slaat|slaan|sloeg",
        "blauw oog|ogen .. van ~ hem|haar|mijn",
        "geeft|gaf|gegeven ~ mij|me ~ een? ~ klap|klappen|rammel|stomp|schop|mep|klets|kopstoot"
        "|vuistslag|pak_slaag|ferme|slaag|knal|tik",
        "mij|me ~ een? ~ klap|klappen|rammel|stomp|schop|mep|klets|kopstoot|trap|peer ~ ..."
        " gegeven|verkocht|gaf|gezicht",
        "doodslaan|doodslagen|doodmaken|doodschieten|doodsteken|doodslaat|doodschoppen ~ .|,|als"
        "|zegt",
        "mij|me ~ gaat|wil|zal|komt ~ doodslaan|doodslagen|vermoorden|doodschieten|kapotmaken"
        "|pakken|halen|opzoeken",
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
        "mij|me ~ tegen|van|door|op|over de|het ~ muur|trap|grond|deur|bed|vloer|kast|ruit|tafel ~"
        " gegooid|geduwd|gesmeten|geslagen|duwt|gooit|getrokken|geslingerd",
        "gooit|gooide|duwt|duwde|smijt|smeet|trok|sleurt|sleurde|sleept ~ mij|me ~ tegen|van|door"
        "|op|over|aan|rond|uit",
        "keel|nek|strot ~ dicht|dichtgeknepen|dichtknijpen|gegrepen|vast|vastgepakt|vastgehouden",
        "knijpt|kneep|greep|grijpt|pakt|pakte|neemt|nam & keel|nek|strot & mij|me|mijn",
        "gepakt|vastgegrepen|gegrepen|vastgepakt|gesleurd & keel|nek|strot|haren|haar",
        "aan mijn haren|haar|arm ~ trekken|getrokken|gesleurd|trekt|sleurt|trok|meegesleurd",
        "trekt|trok|sleurt|sleurde|sleept ~ mij|me? ~ aan mijn haren|haar|arm",
        "blauw ~ oog|ogen|plekken ~ van mijn|hem|haar",
        "blauwe plekken|oog .. hij|ze|zij|geslagen|vriend|man",
        "huiselijk geweld|mishandeling|mishandelt|mishandeld ~ mij|me|thuis|door",
        "gaat|zal|wil|komt ~ mij|me|ons|ze ~ <doden>|afmaken|kapotmaken|kapotslaan|afmaakt"
        "|kapot_maken|neersteken|aandoen|verkrachten|afslachten|neerschieten|in_elkaar_slaan",
        "mij|me|ons|ons_allemaal ~ afmaakt|afmaken|vermoordt|vermoord|vermoorden|doodt|doodslaat"
        "|dood_maakt|doodmaakt|neersteekt|kapotslaat|kapotmaakt|doodschiet",
        "<dreigt> ~ mij|me|ons? ~ dat|te|om|met ... slaan|doden|mes|pistool|wapen|vermoorden|dood"
        "|afmaken|slaat|aandoet|vermoordt|steken|kapotslagen|kapotslaan|kapot|maken|aan_te_doen"
        "|mij_iets|iets_aan|wat_aan",
        "<dreigt> ~ mij|me|ons ~ met ~ een? ~ mes|wapen|pistool|geweer",
        "word|wordt|worden ~ bedreigd|gestalkt|gechanteerd",
        "<dreigt> mij|me|ons|met_geweld",
        "mij|me|ons ~ bedreigt|bedreigd|bedreigen|stalkt",
        "stalkt|stalken|stalkt_mij ~ mij|me|ons",
        "mij|me|ons .. iets|wat ~ aandoet|aandoen|aan_te_doen|aan_doet",
        "met een mes|pistool|geweer|bijl|hamer|honkbalknuppel ~ voor|achter|op|bij|naar ~ mij|me"
        "|mijn|de|ons",
        "met een mes|pistool|wapen ~ bedreigd|<dreigt>",
        "wapen|pistool|mes ~ op|tegen mijn|mij|me ~ hoofd|keel|gericht",
        "staat|staan|bonkt|bonken|beukt|komen|komt & voor|op|aan|hier|tegen_de ~ de? deur & kapot"
        "|afmaken|schreeuwen|schreeuwt|trappen|dood|maken|vermoorden|afmaakt|beuken",
        "knieen|benen|ruiten|botten|vingers|poten ~ breken|kapot|ingooien|breekt|kapotschieten",
        "geld ~ schuldig|terug & slaan|breken|afmaken|komen_ze|vermoorden|in_elkaar|bedreigd",
        "dwingt|dwong|forceert|verplicht ~ mij|me|ons ~ tot|om|met|seks",
        "gedwongen ~ tot|om|door .. seks|hem|haar|betalen|prostitutie",
        "verkracht|verkrachtte|verkrachting|aangerand|aanranding",
        "<slaat> ~ zijn|haar ~ vrouw|vriendin|man|vriend|moeder",
        "mag niet weg|naar_buiten ~ van hem|haar|mijn_man|mijn_vriend",
        "heeft mij|me ~ opgesloten|vastgebonden|ingesloten",
        "sluit|houdt ~ mij|me ~ op|vast|gevangen|opgesloten",
        "gooit|gooide|smijt|smeet met|naar .. spullen|borden|glazen|flessen|stoelen|mij|me|servies",
    ),
    fixed=True,
    undated=True,
)

VIOLENCE_FEAR = Sign(
    _VIOLENCE,
    (
        "<bang> ~ dat|als|wanneer|van|voor ~ hij|ze|zij|mijn_<partner> ~ zo|straks|weer? ~"
        " thuiskomt|thuis_komt|binnenkomt|terugkomt|wakker_wordt|boos_wordt|thuis|mij|me|losbarst"
        "|ontploft|weer|drinkt|gebruikt|snuift",
        "<bang> ~ voor|van ~ mijn ~ <partner>",
        "<bang> ~ voor|van ~ hem|haar ~ als|wanneer|.|,|en|thuis",
        "<bang> ~ om ~ naar huis ~ te ~ gaan",
        "<bang> ~ als ~ de? ~ hij|ze|zij|mijn_man|mijn_vriend ~ thuiskomt|drinkt|gebruikt|snuift"
        "|boos"
        "|gebruikt_heeft|thuis",
        "durf|durft|durven ~ ik? ~ niet ~ meer? ~ naar huis|huis_te_gaan|thuis",
        "durf|durven ~ niet ~ thuis|slapen|weg ~ te? ~ zijn|blijven|gaan .. hem|haar|hij|ze",
        "voel|voelen .. niet ~ meer? ~ veilig ~ thuis|bij",
        "niet veilig ~ thuis|bij|hier|in_huis",
        "thuis ~ is ~ het ~ niet veilig",
        "thuis .. niet ~ meer? veilig",
        "onveilig ~ thuis|bij|in_huis|hier",
        "verstop|verschuil|verstopt|opgesloten|sluit ~ me|mij|mezelf ... wc|badkamer|toilet|kast"
        "|slaapkamer|hem|haar",
        "loop|lopen|leef .. op eieren|eierschalen",
        "mishandel|mishandelt|sla|slaan|slaag ~ mij|me ~ nog|straks",
        "handen ~ los|losse|niet_thuis",
        "losse handjes|handen",
    ),
    severity=URGENT,
    fixed=True,
    undated=True,
)

VIOLENCE_OWN = Sign(
    _VIOLENCE,
    (
        "<bang> ~ dat ~ ik ~ .. slaan|sla|vermoorden|steken|wurgen|aandoen|pijn_doen|aanvlieg"
        "|doodsla",
        "<bang> ~ dat ~ ik ~ .. ga ~ slaan|doden|vermoorden|steken",
        "ik ~ <wil>|ga|zal|moet ~ hem|haar|die|ze|iemand|mijn_vrouw|mijn_man|mijn_vriendin"
        "|mijn_vriend|mijn_ex|mijn_vader ~ .. <doden>|neersteken|steken|in_elkaar_slaan"
        "|slaan|kapotslaan|kapot_slaan|kapotmaken|neerschieten|pijn_doen|aandoen|afrossen|wurgen"
        "|vermoord",
        "ik <maak> ~ hem|haar|ze ~ dood|af|kapot",
        "ik ~ steek|sla|schiet ~ hem|haar|ze ~ dood|neer|kapot|overhoop|een_mes|in_elkaar|verrot",
        "<bang> ~ dat ik ~ hem|haar|iemand|ze|anderen|mijn_vriendin|mijn_vriend|mijn_vrouw"
        "|mijn_man|mijn_partner ~ iets|wat|pijn? ~ aandoe|aan_doe|doe|sla|vermoord|steek"
        "|wat_aandoe",
        "<bang> ~ voor|van wat ik .. doen|doe",
        "<bang> ~ van|voor mezelf",
        "heb ~ haar|hem|mijn_vriendin|mijn_vrouw|mijn_man|mijn_vriend|mijn_moeder|mijn_vader"
        "|mijn_ex ... <geslagen>|geduwd|gewurgd",
        "mijn <partner> ... geslagen en ... schaam|spijt",
        "hem|haar ~ iets|wat aandoen|aandoe|aan_te_doen",
        "ik ~ sloeg|slaag|wurgde|schopte|stompte ~ haar|hem|mijn_vriendin|mijn_vrouw|mijn_man",
        "op het punt .. klap|slaan|steken|neer",
        "heb ~ een|mijn ~ mes|wapen|pistool ~ bij|mee|gepakt|op_zak & hem|haar|ze|naar",
    ),
    fixed=True,
    undated=True,
)

VIOLENCE_OTHER = Sign(
    _VIOLENCE,
    (
        "man|vriend|vrouw|ex|vader|zoon ~ van ~ mijn ~ zus|dochter|moeder|broer|vriendin|nicht"
        "|buurvrouw ~ .. <slaat>|mishandelt|bedreigt",
        "buren|buurman|buurvrouw|iemand|kennis ~ .. <slaat> ~ .. vrouw|man|kinderen|vriendin",
        "<slaat> ~ mijn|zijn|haar|de|onze ~ moeder|mama|ma|zus|zusje|dochter|vriendin|broer|vader"
        "|vrouw"
        "|oma|opa|buurvrouw|ouders",
        "mijn|de|onze|een ~ moeder|zus|dochter|vriendin|buurvrouw|broer|vader|vrouw|zoon|oma ..."
        " door"
        " ... <geslagen>|mishandeld|gestalkt|bedreigd",
        "buurman|buurvrouw|buren|stel & <slaat>|slaan|gilt|gillen|mishandelt|<geslagen>",
        "vader|pa|papa|stiefvader|moeder ~ <slaat> ~ mijn|haar|hem|ons|moeder|mama",
        "zijn|haar man|vriend|ex ~ <slaat> ~ haar|hem",
        "vriendin|zus|dochter|moeder|collega|broer|zoon ~ wordt|word ~ <geslagen>|bedreigd"
        "|mishandeld"
        "|gestalkt",
    ),
    about="other",
    fixed=True,
    undated=True,
)

CHILD_ATE = Sign(
    _CHILD,
    (
        "<kind>|<eigenkind> & poeder|<drugs> & <at>|geproefd",
        "<eigenkind>|<kind> ... een ~ klap|mep|pak_slaag|tik|stomp ~ gegeven|verkocht",
        "<kind>|<eigenkind> & <geslagen>|klap|door_elkaar & bloedt|huilt|heb_ik|heb|slap",
        "<eigenkind>|<kind> & <drugs> & <at>",
        "<eigenkind>|<kind> & <drugs> & gepakt & mond|op|gestopt",
        "<kind> ... gegeten|gelikt|geslikt|gedronken ... van de|mijn|het ~ <drugs>|spiegel|tafel",
        "<slaat>|sla|schudt|schudde|schud|mishandelt ~ de|mijn|onze|ons|zijn|haar ~ <kind>|zoon"
        "|dochter|zoontje|dochtertje",
        "heb|heeft ~ mijn|onze|ons|zijn|haar|de ~ <eigenkind> ... <geslagen>|geschud|door_elkaar"
        "|pijn_gedaan|misbruikt|mishandeld",
        "<kind> ~ door_elkaar geschud|schudden",
        "<bang> ~ dat ~ ik|hij|ze|zij ~ mijn|de|onze|ons|haar|zijn ~ <eigenkind> ~ iets|wat|pijn ~"
        " aandoe|aandoet|doe|doet|aandoen|aan_doe",
        "mijn|de|onze ~ <eigenkind> ~ iets|wat|pijn ~ aandoen|aandoe|aandoet|doen|aangedaan",
        "<kind> ~ mishandelt|mishandeld|misbruikt|geslagen",
        "misbruikt|misbruik ~ mijn|onze|de|zijn|haar ~ <eigenkind>|dochter|zoon",
    ),
    about="other",
    fixed=True,
    undated=True,
)

CHILD = Sign(
    _CHILD,
    (
        "rijdt|rijden|rondrijden|rond & kinderen|kids|zoontje|dochtertje|kleine & onder_invloed"
        "|gesnoven|dronken|high|gebruikt|zat",
        "<kapot>|high|gebruikt|gesnoven & op ~ .. <kind>|<eigenkind> ~ te? ~ passen|letten|zorgen"
        "|past|let",
        "<kind>|<eigenkind> & alleen & halen|scoren|haal|score|gebruiken|snuiven|dealer|drugs|coke"
        "|feest|cafe|weggegaan|in_bed|nacht|nachten|auto",
        "alleen met ~ de|mijn|een|het|ons|onze ~ <kind>|<eigenkind> & <onder>|<kapot>",
        "<onder>|<kapot> & alleen_met & <kind>|<eigenkind>",
        "spuiten|zakjes|naalden|pijpjes & <kind>|<eigenkind>",
        "gedeald|dealen|dealt|gebruikt|gesnoven ~ wordt? ~ in|waar & huis & <kind>|<eigenkind>",
        "gedeald|drugs|dealen & huis|woont|wonen|thuis & <kind>|<eigenkind> & woont|wonen|slaapt"
        "|ligt|kruipt|is",
        "<kind>|<eigenkind> & alleen_thuis|alleen_gelaten|zonder_oppas|alleen_in_huis|thuis_alleen"
        "|alleen_achtergelaten|zonder_toezicht|alleen_laten|moederziel_alleen|helemaal_alleen",
        "<kind>|<eigenkind> ~ zijn|is|zit|zitten|ligt|liggen|slaapt|slapen|blijft ~ hele|heel? ~"
        " alleen",
        "laat|laten|liet|gelaten ~ ik|ze|hij? ~ de|mijn|haar|zijn|onze|hun ~ <kind>|zoon|dochter"
        " ..."
        " alleen",
        "<kind>|zoontje|zoon|dochter ... alleen gelaten|achtergelaten|laten|thuis",
        "<kind>|<eigenkind> & niemand_thuis|niemand_anders|er_is_niemand|geen_oppas|nergens_iemand"
        " & <onder>|halen|weg|de_stad|<kapot>",
        "niet|amper|nauwelijks ~ voor ~ mijn|de|onze|haar|ons|zijn ~ <kind>|<eigenkind> ~ zorgen"
        "|kan_zorgen|te_zorgen|zorg",
        "<kapot>|coke|cocaine & alleen met ~ de|mijn|onze|ons|een ~ <kind>|<eigenkind>",
        "<kapot>|strak_van_de_coke & met de|mijn|ons ~ <kind>|<eigenkind> ~ in|alleen|thuis",
        "<kapot>|laveloos & moet|zorg|zorgen|oppas|oppassen|past & <kind>|<eigenkind>",
        "<kind>|<eigenkind> & vond|vonden|vindt|gevonden|speelt|spelen|speelde|gespeeld & <drugs>",
        "<drugs> & <kind> & rondslingeren|slingert|ligt|overal|rondkruipt|kruipt|bij_kan|bij_kunnen"
        "|op_tafel|binnen_bereik|grijpen|in_huis",
        "<kind>|<eigenkind> & geen eten|te_eten|schone_luier|niet_te_eten|verwaarloosd|verwaarloost"
        "|honger|geen_school",
        "verwaarloost|verwaarloosd|verwaarlozen ~ de|mijn|haar|zijn|onze|hun? ~ <kind>|<eigenkind>",
        "<kind>|<eigenkind> & dealt|dealen|gebruiken|snuiven|snuift|gebruikt ~ waar|met"
        "|in_het_bijzijn"
        "|voor|naast ~ de|haar|het|mijn|hun|erbij ~ <kind>?",
        "snuiven|snuift|gebruiken|gebruikt ~ waar ~ de|haar|het ~ <kind> ~ bij",
        "<eigenkind>|<kind> ~ achterin|in_de_auto & <onder>",
    ),
    about="other",
    severity=URGENT,
    fixed=True,
    undated=True,
)

WITHDRAWAL_NOW = Sign(
    _WITHDRAWAL,
    (
        "<gestopt> & <drank>|<kalm>|afkick|ontwenning & <waan>|stuip|flauwgevallen|bewusteloos",
        "niet meer|langer drink|drinkt & <waan>|zie|ziet|hoor|hoort",
        "<gestopt> & <drank>|<kalm>|drink & zie|ziet|hoor|hoort & beesten|beestjes|dingen|mensen"
        "|stemmen"
        "|spinnen|insecten|niet_zijn|schimmen",
    ),
    undated=True,
)

WITHDRAWAL = Sign(
    _WITHDRAWAL,
    (
        "alcoholist|alcoholicus|verslaafd_aan_alcohol|alcoholverslaafd & <tril>|gestopt|stop"
        "|stoppen",
        "niet|geen|zonder ~ meer? ~ drink|drinken|gedronken|drank|alcohol & <tril>",
        "drink ~ niet ~ meer? & <tril>",
        "<tril> & droog|nuchter|clean",
        "droog & <tril>|slaap_niet|zweten",
        "<kalm> & op_is|is_op|op|zonder|gelaten|weg|weggooi|gooi|kwijt & <tril>|stop|vandaag"
        "|ineens|meteen|al_mijn|slaap",
        "gooi|gooide|spoel|spoelde|flikker ~ ik? .. <kalm> ~ weg|door",
        "<kalm> ~ weg ~ gegooid|gooien|gespoeld|gedaan",
        "<gestopt> & <drank>|<kalm> & <tril>|misselijk|kots|kotsen|braken|slapeloos|hartkloppingen"
        "|gek"
        "|ziek|onrustig|angstig|raar|paniek|kotsmisselijk",
        "niet|geen .. gedronken|drink|drank|alcohol & <tril>",
        "<tril> & sinds|zonder|als_ik_niet|zolang & <drank>|<kalm>|drink|gedronken",
        "uur|uren|dag|dagen|nacht ~ zonder ~ <kalm>",
        "zonder ~ <kalm> & zweten|zweet|gek|ziek|tril|trillen|slaap|hartkloppingen|angst|paniek",
        "<kalm> & cold_turkey|in_een_keer|in_1_keer|in_1x|in_een_klap|ineens"
        "|van_de_ene_op_de_andere"
        "|abrupt|plots|opeens|meteen & stop|stoppen|gestopt|af|afkicken|kappen",
        "stop|stoppen|gestopt|stopte|afkicken|afgekickt|afbouwen ~ met|van|zonder ~ de|mijn|het ~"
        " <kalm>",
        "<kalm> & gestopt|weggegooid|weggespoeld|gespoeld|niet_meer_genomen|niet_meer_nemen|kwijt"
        "|op_zijn|opgeraakt|ben_ik_af|er_vanaf|vanaf_zijn",
        "afkicken van|zonder ~ de? ~ <kalm>|<drank>|alcohol|g",
        "cold turkey|turkije ~ .. <drank>|<kalm>|alcohol|stoppen|van|met|af",
        "afkicken|ontwennen|ontgiften|detoxen ~ thuis|alleen|zelf|in_mijn_eentje|op_eigen_houtje",
        "thuis|zelf|alleen ~ afkicken|ontwennen|ontgiften",
        "elke|iedere|heel_de|per|hele dag|uur|dagen|avond & fles|flessen|liter|bier|bak|krat"
        "|blikken"
        "|wodka|wijn|jenever|whisky & stop|stoppen|niks_meer|niets_meer|in_een_keer|in_1_keer|in_1x"
        "|morgen_niet",
        "<drank> & in_een_keer|in_1_keer|in_1x|cold_turkey|ineens|in_een_klap|van_de_ene|abrupt"
        " & stop|stoppen|gestopt|stopt|stopte|kappen|gekapt",
        "ontwenningsverschijnselen|ontwenning|ontwenningsverschijnsel|afkickverschijnselen"
        "|afkickverschijnsel & <drank>|<kalm>",
        "trillende|bevende handen & <drank>|<kalm>|gedronken|drink",
        "bibber|beef|tril|zweet ~ van|door ~ het? ~ niet_drinken|niet_meer_drinken|gebrek_aan_drank"
        "|de_ontwenning|ontwenning|stoppen_met_drinken",
    ),
    severity=URGENT,
    undated=True,
)

PREGNANCY_NOW = Sign(
    _PREGNANCY,
    (
        "<zwanger>|baby_in_mijn_buik|kindje_in_mijn_buik & <buik>",
        "baby|kindje|kind ~ niet ~ meer? ~ voel|voelen|bewegen|beweegt|schoppen|schopt|trappelt",
        "voel .. baby|kindje|kind ~ niet ~ meer? ~ bewegen|schoppen|trappelen",
        "niet ~ meer? ~ voel|bewegen ... baby|kindje",
        "vruchtwater|weeen ~ gebroken|begonnen|verloren|verlies",
    ),
)

PREGNANCY = Sign(
    _PREGNANCY,
    (
        "zwanger & gesnoven|gebruikt",
        "ben ~ ... weken ~ en|zwanger|ver & <onder>|gebruikt",
        "baby|kindje ~ voeden|zogen|de_borst & <onder>|na",
        "schade ~ .. baby|kindje|ongeboren",
        "ik ~ ben|zen|blijk|was|bleek ... zwanger|in_verwachting|hoogzwanger",
        "ben|zen|bleek|blijk|blijkbaar|blijkt ~ ... weken|maanden|maand|week|al|nog ~ ... zwanger"
        "|in_verwachting",
        "<zwanger> & <onder>|gebruik|gebruiken|gebruikt|pakt|pak|snuift|blijft|coke",
        "ik .. zwanger ~ ben|blijk",
        ". zwanger .|,",
        "ben zwanger",
        "weken|maanden|maand|week ~ ver|zwanger|in_verwachting|onderweg",
        "positieve zwangerschapstest|test",
        "zwangerschapstest & positief|gesnoven|coke|gebruikt|streepjes",
        "ik verwacht ~ een ~ kindje|baby|kind",
        "verwacht een kindje|baby",
        "<borstgeven> & <onder>|gebruik|gebruiken|coke|pak|snuif",
        "mag|kan|moet ~ ik .. <borstgeven> ... coke|snuiven|gebruik|gebruikt|lijntje",
        "ongeboren ~ kind|baby|kindje|vrucht",
        "baby|kindje|kind ~ in mijn|haar buik",
        "ongesteld|regels|menstruatie|over_tijd & zwanger & <onder>|denk|bang",
    ),
    severity=URGENT,
    undated=True,
)

DRIVING_NOW = Sign(
    _DRIVING,
    (
        "rij|rijd ~ nu ~ en ~ ben|zie|heb ~ zo? ~ high|stoned|strak|dubbel|gebruikt|gesnoven",
        "rij|rijd|zit|rijden ~ ik? ~ nu|op_dit_moment|net ... snelweg|weg|stuur|auto & <onder>"
        "|dubbel"
        "|niks|wazig",
        "zit ~ achter het stuur & <onder>|dubbel|klote|<kapot>|wazig|slaap|val",
        "terwijl ik rijd|rij & <onder>|typ|dubbel",
        "rijdend|onderweg & dubbel & <onder>",
        "tegen|ongeluk ~ gereden|gehad|aangereden & <onder>",
    ),
    undated=True,
)

DRIVING = Sign(
    _DRIVING,
    (
        "bus|trein|vrachtwagen|taxi ~ rijden & snuiven|gesnoven|<onder>",
        "ben|zijn|kom ~ met_de_auto|met_de_scooter|met_den_auto|met_de_motor|met_de_wagen &"
        " <onder>",
        "pak|neem|start ~ den|de|mijn|ne ~ auto|wagen|motor|scooter|bak & <onder>",
        "bus|trein|tram|vrachtwagen|taxi|kraan|heftruck ~ .. rijden|besturen|bedienen & <onder>"
        "|snuiven",
        "bouw|steiger|steigers|dak|hoogte|ladder|machine & gebruik|snuif|snuiven|gesnoven|coke"
        "|lijn",
        "rijdt|rijden ~ .. met ~ de ~ kinderen|kids & <onder>",
        "<rijden> & <onder>|<kapot>",
        "naar_huis & met_de_auto|met_mijn_auto|met_den_auto|auto|wagen|motor|scooter|brommer &"
        " <onder>"
        " & ga|moet|wil|nog|straks|zo|kan|mag|stap|rij|rijd",
        "auto|wagen|motor|scooter|brommer & stap|stapt|wegrijden|pak|pakt|instappen|neem & <onder>"
        "|<kapot>",
        "mag|kan|kunnen|mogen|durf ~ ik|we ~ nog? .. rijden|autorijden|auto ... na|met|op|lijn"
        "|lijntje|lijntjes|coke|snuiven",
        "nog ~ rijden ~ na|met|op ... lijn|lijntje|lijntjes|lijnen|coke|snuiven|gesnoven|streepje",
        "<machine> & <onder> & werk|werken|rijd|rij|dienst|sta|zit|bedien|besturen|bestuur"
        "|chauffeur"
        "|ga|moet|straks|draai",
        "chauffeur|vrachtwagenchauffeur|buschauffeur|taxichauffeur|koerier|trucker|machinist|piloot"
        "|kraanmachinist|bestuurder & snuif|gesnoven|gebruikt|gebruik|coke|lijn|lijntje|drugs|pak",
        "rijdt|rijden|reed ~ hij|ze|mijn? ~ met|onder ~ invloed|coke|drugs",
        "onder invloed ~ rijdt|rijden|rij|rijd|auto|stuur",
        "wil|wilt|gaat|moet|ging & rijden|auto|stuur|wegrijden & hij|ze|vriend|maat|man|vrouw"
        "|vriendin"
        "|broer & <onder>|<kapot>",
    ),
    severity=URGENT,
    undated=True,
)

MINOR = Sign(
    _MINOR,
    (
        "<jong> jarig|jarige",
        "ben|zen ~ nog ,? maar <jong>",
        "ben|zen|zijn ~ ik? ~ nog|pas|net|nu|al? ~ maar? ~ <jong> ~ .|,|en|jaar|geworden|jaren",
        "nog maar <jong> ~ .|,|jaar|en",
        "net|pas ~ <jong> geworden|.|,",
        "brugklas|brugpieper|brugger",
        "zit ~ in ~ 1|2|3|4|5|6|eerste|tweede|derde|vierde|vijfde|zesde ~ <school>",
        "in ~ de|het ~ 1|2|3|4|5|6|eerste|tweede|derde|vierde|vijfde|zesde|zevende ~ middelbaar"
        "|leerjaar|secundair|humaniora",
        "ik ~ ben ~ pas|nog_maar|maar|net? ~ <jong> ~ jaar|jaartjes|jr|.|,|en|maar|jaar_oud|hoor"
        "|oud|x",
        "ben ik ~ pas|nog_maar|maar? ~ <jong> ~ jaar|.|,|en|maar",
        ". ben ~ <jong> ~ jaar|jr|.|,|en|oud",
        ", ben ~ <jong> ~ jaar|jr|.|,|en|oud",
        "en ben ~ pas|nog_maar? ~ <jong> ~ jaar|.|,|en",
        "van <jong> jaar ~ oud? & ik_ben|ik",
        "jongen|meisje|jongetje|gozer|meid van <jong> ~ jaar|.|,|en|hier",
        "<jong> jarige jongen|meisje|hier",
        "mijn leeftijd is <jong>",
        "leeftijd ,? <jong> .",
        ". <jong> jaar ~ oud? .",
        ". <jong> jaar ~ oud? ,|en",
        "<jong> jaar oud ~ ben",
        "minderjarig|minderjarige ~ ben|.|,|is_dat|en",
        "ben|zen ~ nog|eigenlijk? ~ minderjarig",
        "ben|zen ~ nog? ~ geen|niet|onder_de|jonger_dan ~ 18|achttien",
        "ben|zen|ik ~ bijna|net_geen|nog_niet|nog_geen|jonger_dan|onder_de ~ 18|achttien",
        "word ~ volgende|volgend|in|over|dit|pas|morgen|bijna|binnenkort ... 18|17|16|15|14"
        "|achttien"
        "|zeventien|zestien",
        "zit ~ in ~ de|het|mijn|klas? ~ 1|2|3|4|5|6|eerste|tweede|derde|vierde|vijfde|zesde"
        "|laatste ~"
        " van|jaar|klas|het? ~ de|het? ~ <school>|klas|leerjaar|humaniora",
        "zit ~ op ~ de|het? ~ <school>|school",
        "mijn|de ~ mentor|leraar|juf|meester|leerkracht|conrector & school|middelbare|klas & ik",
        "op|in ~ de|het? ~ middelbare school ~ zit|en",
        "examenjaar|eindexamen|eindexamenjaar|schoolexamen ~ havo|vmbo|vwo|en",
    ),
    severity=URGENT,
    fixed=True,
    undated=True,
)

UNCLEAR = (
    Sign(
        "suicide",
        (
            "zie ~ er ~ geen ~ gat ~ meer? ~ in",
            "het|t ~ hoeft ~ voor? ~ mij? ~ niet ~ meer .|,|voor_mij",
            "geen ~ gat ~ meer? ~ in",
            "leven ~ is ~ zo|zwaar|een_hel|kut|uitzichtloos|hopeloos|niks ~ zwaar?",
            "nergens ~ meer ~ zin ~ in",
            "geen ~ zin ~ meer ~ in ~ niks|niets|alles|iets",
            "zit ~ er ~ helemaal ~ doorheen",
            "ben ~ op|leeg|gebroken|kapot ~ vanbinnen|van_binnen",
            "iedereen|mensen|ze|anderen ~ alleen|maar|steeds ~ , maar? ~ tot ~ last",
            "tot ~ last & ben|iedereen|mensen",
            "iedereen|mensen|anderen ~ .. tot ~ last",
            "last ~ voor ~ iedereen|anderen|mijn|ze",
            "niks|niets ~ meer? ~ waard ~ .|,|voor|is",
            "allemaal ~ niks|niets ~ meer? ~ waard",
            "zie het|t ~ niet ~ meer? ~ zitten ~ .|,|en|zo|met",
            "trek|trekken|hou|houd ~ ik? ~ het|dit ~ niet ~ meer|langer ~ vol|uit|.|,|zo|en"
            "|allemaal",
            "kan|wil ~ ik? ~ zo|hier|het|dit ~ niet ~ meer|langer|verder ~ verder|aan|doorgaan|mee"
            "|door"
            "|.|,",
            "kan ~ niet meer ~ .|,|verder|zo|en|op|echt",
            "kan zo niet ~ verder|langer|doorgaan",
            "wil ~ zo ~ niet ~ verder|meer ~ .|,|leven|door",
            "alles|allemaal|het|leven|niks|niets ~ heeft ~ allemaal|toch? ~ geen|weinig zin|nut ~"
            " meer"
            "|.|,|toch",
            "heeft het ~ allemaal|nog? ~ zin|nut ~ nog|allemaal|.",
            "wat heeft het ~ nog ~ voor? ~ zin|nut",
            "waar doe ik het ~ nog ~ voor",
            "hoeft ~ voor? ~ mij|van_mij ~ allemaal|niet",
            "hoeft ~ allemaal|het_allemaal ~ niet ~ meer|zo_nodig",
            "het|dit mag|moet ~ allemaal|gewoon|nu ~ stoppen|ophouden|over_zijn",
            "wil dat|zou_willen_dat|hoop_dat ~ alles|het|dit|ik ~ allemaal|gewoon|even? ~ weg|stopt"
            "|ophoudt|voorbij|over|stil|verdwijn ~ is|was|gaat|.",
            "van mij mag het ~ allemaal ~ stoppen|ophouden|over_zijn",
            "klaar mee|met ~ ,? ~ met? ~ alles|het_leven|mezelf",
            "ben ~ alles|het_allemaal|het_leven ~ zo? ~ zat|moe|beu|kotsbeu|spuugzat",
            "alles beu|zat|moe ~ .|,|en",
            "wil ~ verdwijnen|weg|oplossen ~ .|,|van_alles|en_nooit",
            "wil ~ gewoon|alleen ~ rust|slapen ~ voor_altijd|heel_lang|en_niet|en_nooit",
            "geen uitweg ~ meer|.|,",
            "zie geen ~ uitweg|toekomst|hoop|licht ~ meer|.|,",
            "niemand ~ zou ~ mij|me ~ missen",
            "niemand mist|mis mij|me",
            "iedereen|wereld|niemand ~ tot_last|last",
            "ben ~ iedereen|mensen|ze|alleen_maar ~ tot? ~ last",
            "het einde ~ nabij|voor_mij",
            "is het ~ allemaal ~ nog ~ waard",
            "liever ~ er niet|niet_bestaan|nooit_geboren",
            "wat als ik ~ er ~ niet meer was|ben",
            "doe maar of ik niet besta",
            "hopeloos|uitzichtloos|nutteloos|waardeloos ~ ben|gevoel|voel|alles|leven ~ .|,|en",
        ),
        question="suicide",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "voel ~ me|mij ~ raar|niet_lekker|ziek|slecht|niet_goed|duizelig|beroerd|vreemd"
            "|ellendig"
            " & coke|gesnoven|lijn|lijntje|lijntjes|gebruikt|gebruik|na|snuiven|gepakt",
            "voel ~ me|mij ~ heel|raar|niet_lekker|duizelig|niet_goed ~ en ~ raar|duizelig"
            "|misselijk"
            "|zweterig",
            "hart ~ klopt|gaat|slaat|bonkt|racet ~ snel|hard|tekeer|heftig|rap|raar|te_keer|nogal",
            "hartkloppingen",
            "hoge hartslag|pols",
            "te veel <genomen>|gehad & denk|misschien|geloof|vrees",
            "is dit|dat ~ normaal & hart|coke|tintelen|trillen|zweten",
            "ben ~ duizelig|licht_in_mijn_hoofd|draaierig",
            "word ~ niet goed",
            "tintelt|tintelingen|tintelen & handen|vingers|arm|gezicht|lippen",
            "hij|ze|vriend|vriendin|zij|maat & raar|vreemd|niet_goed|slecht|ver_heen & gebruikt"
            "|coke"
            "|doet|gesnoven|geworden",
            "slaapt ~ hij|ze|zij|mijn_vriend|mijn_vriendin ~ heel|zo|erg ~ diep|vast|lang",
        ),
        question="overdose_or_medical",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "schreeuwt|scheldt|roept|tiert ~ altijd|steeds|vaak|elke_dag? ~ tegen|naar|op mij|me",
            "ruzie|ruzies & erg|heftig|bang|elke_dag",
            "hij|ze|zij|vriend|man|vriendin|vrouw|ex|lief ~ wordt|word|is|kan|doet|reageert ~ soms"
            "|dan"
            "|heel|snel|altijd? ~ agressief|gewelddadig|boos|gemeen|kwaad|driftig|gevaarlijk",
            "uit de hand ~ gelopen|liep|.|,|tussen",
            "liep|loopt ~ gisteren|vannacht|vanavond|het|soms|vaak ~ uit de hand",
            "handtastelijk|hardhandig|gewelddadig",
            "gooit|smijt|slaat met|tegen|op de? ~ spullen|deuren|deur|servies|tafel|muur|borden",
            "schreeuwt|scheldt|kleineert|vernedert ~ mij|me ~ .|,|uit|altijd|steeds|elke|en",
            "controleert alles|mijn_telefoon|mij|me",
            "mag van hem|haar|mijn_man|mijn_vriend|mijn_vrouw ~ niks|niets|niet|geen",
            "op mijn hoede",
            "mijn schuldeisers|dealer & geld & komen|langs|boos|zoeken|zoekt",
            "heb ik ruzie|gevochten|vechtpartij",
            "gevochten ~ met|.|,",
        ),
        question="violence",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "in ~ de ~ gaten ~ houden|houdt",
            "voel ~ me|mij ~ steeds|altijd|overal|zo|de_hele_tijd ~ bekeken|bespied|gevolgd"
            "|achtervolgd",
            "vertrouw ~ niemand|geen_mens ~ meer",
            "iedereen ~ kijkt|praat|lacht|staart ~ naar|over|om ~ mij|me",
            "gevoel dat .. mij|me|ik ~ volgt|volgen|kijkt|kijken|bekeken|gevolgd|in_de_gaten"
            "|over_mij"
            "|praten|praat",
            "praten|roddelen ~ allemaal|achter_mijn_rug? ~ over mij|me",
            "houden|houdt ~ mij|me|ons ~ in de gaten",
            "ben ~ zo? ~ opgefokt|hyper|onrustig|opgejaagd|gejaagd ~ .|,|en|dat",
            "slaap|geslapen ~ al ~ 3|4|5|drie|vier|vijf|dagen ~ niet|nachten|dagen",
            "al ~ 3|4|5|drie|vier|vijf ~ dagen|nachten ~ niet|wakker|op",
            "zie|hoor ~ soms|af_en_toe|dingen ~ dingen",
            "hoor ~ steeds|ineens ~ geluiden",
            "word ~ gek ~ .|,|in_mijn_hoofd",
        ),
        question="psychosis_or_agitation",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "stop|stoppen|gestopt|kappen ~ met|van ~ de|het? ~ drinken|drank|alcohol|bier|wijn"
            "|zuipen",
            "drink|drinken ~ vanaf ... niet|niks|niets|geen ~ meer",
            "geen drank|alcohol ~ meer",
            "niet|nooit ~ meer ~ drinken",
            "<kalm> & minder|minderen|afbouwen|stoppen|van_af|vanaf",
            "tril|trillen|bibber|beef & zonder|na|niet|dag|ochtend|wakker",
            "hele dag|elke_ochtend|iedere_ochtend & tril|trillen|trillende|zweten",
        ),
        question="dangerous_withdrawal",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "ben|is ~ ik|ze ~ .. zwanger",
            "over tijd ~ .|,|ben|en|sinds",
            "ben ~ ... over tijd",
            "misschien|denk|geloof|bang|stel ~ dat? ~ ik|ze? ~ zwanger",
            "zwanger ~ zou|kan|zijn ~ zijn|ben|?",
            "ongesteld ~ worden|geworden|niet",
            "mijn regels ~ blijven|niet|uit",
            "zwangerschapstest",
        ),
        question="pregnancy",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "moet|ga|mag|wil ~ ik? ~ zo|straks|nog|dadelijk|weer|vanavond ~ nog? ~ rijden"
            "|autorijden"
            "|de_auto_in|weg_met_de_auto|de_weg_op",
            "met de auto|wagen|motor|scooter ~ hier|gekomen|ben|terug|naar_huis",
            "hoe kom ik ~ nu ~ thuis & auto|wagen|scooter",
            "op de fiets & dronken|zat|strak|high",
            "auto ~ staat ~ hier|buiten|nog",
        ),
        question="drug_driving",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "verdien ~ om? ~ pijn|straf",
            "verdien het ~ om pijn",
            "haat mezelf|mijn_eigen|mijzelf",
            "wil ~ iets ~ voelen|pijn_voelen",
            "straf mezelf",
            "walg|kots ~ van mezelf",
            "oude littekens|littekens",
        ),
        question="self_harm",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<kind>|<eigenkind> & zien|ziet|zagen|zag|gezien|merken|merkt|horen|kijken & gebruiken"
            "|gebruik"
            "|snuiven|snuif|coke|drugs|soms|me",
            "waar de kinderen|kids|kleine|kindjes bij zijn|waren|is|was",
            "slechte moeder|vader|ouder|mama|papa",
            "geen goede moeder|vader|ouder",
            "kan ~ niet ~ meer ~ voor|met ~ mijn ~ kinderen|kind",
            "kind|kinderen|zoontje|baby ~ huilt|huilen & ik_kan|trek|gek|niet_meer|boos",
        ),
        question="child_in_danger",
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
)

SIGNS = (
    CHILD_ATE, WITHDRAWAL_NOW, PREGNANCY_NOW, SELF_HARM_DEEP, PSYCHOSIS_NOW, VIOLENCE_OTHER,
    VIOLENCE,
    VIOLENCE_OWN, DRIVING_NOW, CHILD, WITHDRAWAL, PREGNANCY, PSYCHOSIS, VIOLENCE_FEAR, SELF_HARM,
    DRIVING, MINOR, *UNCLEAR,
)  # fmt: skip
"""All that is heard of these in Dutch."""

HARMLESS = (
    "achtervolgd|gevolgd ~ word|door ~ pech|ongeluk|schuldgevoel|herinneringen|het_verleden",
    "word ~ achtervolgd ~ door ~ pech|schuld|herinneringen|deurwaarders|het",
    "dat|het|dit ~ gaf|geeft ~ mij|me",
    "cold turkey ~ gestopt|stoppen|stop ~ met ~ coke|cocaine|snuiven|roken|wiet",
    "tandpijn|kiespijn|kies|tand|wijsheidstand|verstandskies|tandarts & kaak",
    "iemand ~ zijn|haar ~ <kind>",
    "dat|dit|het|zoiets slaat|sloeg mij|me dood",
    "sloeg mij|me dood",  # literally past: nobody could tell it
    "<slaat> ~ mij|me|ons ~ niet|nooit",
    "slaat|sloeg ~ mij|me? ~ nergens|op|over ~ op|een|de ~ hol|slag|rondje|bestelling|vlucht",
    "mij|me ~ gek|suf|om_de_oren|dood_van|lam slaat|sloeg|slaan",
    "volgen|volgt ~ mij|me|ons ~ op ~ insta|instagram|tiktok|twitter|facebook|snap|social|socials",
    "gesneden|gesnejen|snij|gebrand|gesnedn ~ aan|bij|met|tijdens ... ui|uien|koken|blik|blikje"
    "|glas"
    "|patatten|aardappel|aardappelen|groente|brood|papier|oven|pan|strijkijzer|werk|kaas|schillen",
    "oven|pan|strijkijzer|kachel|pannetje & gebrand|verbrand|brand",
    "<jong> ~ jaar ~ gestopt|clean|nuchter|samen|getrouwd|geleden|niet|verslaafd|gebruik|lang"
    "|ervaring",
    "al <jong> jaar",
    "toen ik ~ <jong> ~ jaar? ~ was",
    "vanaf|sinds mijn <jong>|<jong>e|<jong>de",
    "zoon|dochter|broertje|zusje|kind|neefje|nichtje|gastje|vriendje ~ van <jong>",
    "zoon|dochter|broertje|zusje|kind|broer|zus|neef|nicht ~ is ~ <jong>",
    "gestopt|stop|stoppen ~ met ~ roken|suiker|koffie|vapen|blowen|smoren|werken|sporten|school"
    "|studie|gamen|vlees",
    "tril|trilt|trillen|bibber|ril|rillen|bibberen ~ van|door ~ de|het ~ kou|koude|koffie|zenuwen"
    "|spanning|cafeine",
    "zweet|zweten ~ als|van|door|in ~ een|de|het ~ otter|warmte|hitte|sporten|sportschool|sauna|zon"
    "|fitness",
    "hart ~ ging|gaat|klopt|bonkt|sloeg & trap|sporten|gerend|rennen|joggen|verliefd|verliefdheid"
    "|zag|spannend|zenuwen",
    "hartkloppingen ~ van|door ~ verliefdheid|liefde|zenuwen|koffie|sporten|spanning",
    "fiets|trein|bus|taxi|metro|tram|uber ~ naar_huis|pak|neem|gepakt|genomen|rijden|rij",
    "op de fiets|met_de_trein|met_de_bus|met_de_tram",
    "niet|nooit|geen ~ rijden|auto|rij|gereden ~ .|,|meer|als|vanavond|na|met",
    "nooit|niet .. als ik ~ werk|rijd|rij|moet_rijden|gebruikt_heb",
    "vrouw|man|vriendin|moeder|baas ~ checkt|controleert ~ mijn ~ telefoon|gsm|mail",
    "camera ~ bij|voor|aan|boven ~ de ~ voordeur|deur|ingang|winkel|werk|poort",
    "hoor ~ de ~ buren|bovenburen|muziek",
    "stem|stemmen ~ van|op ~ mijn|de|een|het ~ moeder|vader|vriendin|man|partij|zanger|vrouw"
    "|vriend",
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
    "kinderen|kids|zoontje|dochter|kleine & bij ~ oma|opa|mijn_moeder|haar_vader|zijn_vader|mijn_ex"
    "|schoonmoeder|oppas|buren|vriendinnetje",
)
"""What these cover is not heard."""
