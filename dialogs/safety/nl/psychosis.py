# long: one table of phrases
"""Being followed, hearing and seeing what is not there, and running wild, in Dutch."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "afluister": "gehackt gehacked hacken hackt getapt afgeluisterd afluisteren afluistert "
    "luisteren_mij_af luisteren_me_af luistert_mij_af afgetapt afgetapd",
    "camera": "drone drones micro micro's micros camera cameras camera's microfoon microfoons "
    "microfoontjes zender zendertje afluisterapparatuur cameratjes chip tracker",
    "stemmen": "stemmen stem stemmetjes stemmetje",
    "wie2": "ze zij mannen politie buren iedereen mensen huisgenoot vriendin vriend vrouw "
    "man buurman buurvrouw flikken agenten overheid aivd geheime_dienst dealers",
    "complot": "oortjes samenwerkt samenwerken spion spioneren samenspannen horen_me horen_mij "
    "luisteren afluisteren weten_alles weet_alles wachten_tot komen_halen "
    "halen_komen komen_me_halen wachten_op_mij over_mij horen_wat kijken_mee "
    "door_het_gordijn gluren achter_me vergiftigen vergiftigt undercover",
    "zij5": "ze zij mensen iemand politie flikken agenten buren wouten mannen gasten "
    "buurman buurvrouw dealers overheid geheime_dienst aivd iedereen die_gasten "
    "die_mannen man vent",
    "spiedt": "volgen volgt achtervolgen achtervolgt afluisteren afluistert bespieden "
    "bespiedt bespioneren bespioneert filmen filmt begluren begluurt gluren "
    "gluurt loeren loert bekijken observeren observeert hacken hackt schaduwen "
    "schaduwt stalken luisteren_mee kijken_mee kijkt_mee luistert_mee traceren "
    "tracken",
    "spook": "stemmen stem stemmetjes schimmen schaduwen gefluister gezichten beesten "
    "beestjes insecten spinnen ratten wormen figuren gestaltes demonen geesten "
    "ogen mannetjes slangen vliegen mieren kevers torren voetstappen",
    "apparaat": "lampen lamp stopcontacten stopcontact muur muren plafond telefoon gsm tv "
    "televisie radio rookmelder laptop wifi router auto spiegel ventilatie "
    "stekkerdoos oortjes kruipruimte behang computer camera tandarts hoofd tand",
    "spion": "camera camera's cameras microfoon microfoons microfoontjes micro's micros "
    "zender zendertjes chip chips afluisterapparatuur afluisterapparaat bugs "
    "draadjes gps tracker apparaatjes",
    "teken": "teken tekens signaal signalen code codes boodschap boodschappen berichten "
    "bericht opdracht opdrachten nummerborden nummerplaten getallen hints",
    "hij6": "hij ze zij ie zoon dochter vriend vriendin man vrouw broer zus vader moeder "
    "lief vent maat huisgenoot ex collega kameraad kind buurman",
    "gek8": "doorgedraaid psychose psychotisch lint zot flipt geflipt stemmen duivel "
    "duivels demonen wartaal verward paranoia achtervolgd vergiftigen wakker "
    "waanbeelden schimmen samenspant binnen komen_me_halen komen_hem_halen god "
    "jezus hallucineert gek samenzweren ziet_dingen wat_echt_is niet_meer_echt "
    "zitten_in_mijn_huis achter_haar achter_hem",
    "wapen8": "mes hamer bijl geweer pistool wapen wapens machete schaar mes_vast "
    "honkbalknuppel raam naakt bloot schreeuwt schreeuwen kort_en_klein kapot "
    "gooit slaat agressief herkent aanpakken aanvallen gebarricadeerd meubels "
    "doden vermoorden brand roepen breek komt_op_mij_af tiert tieren",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "psychosis_or_agitation",
        (
            "<waan>|doorgedraaid|psychose|psychotisch|door_het_lint|stemmen|paranoia|"
            "doorgeslagen & mes|wapen|pistool|hamer|bijl|geweer|schaar",
            "stemmen & doden|dood|vermoorden|springen|steken|pijn_doen|aandoen",
            "agressief|razend|doorgedraaid|buiten_zinnen & gloeiend|oververhit|kokend|bloedheet",
        ),
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "in ~ de ~ gaten ~ gehouden|houden",
            "houden|houdt ~ mij|me|ons ~ .. in ~ de ~ gaten & camera|camera's|politie|buren|"
            "overal|altijd|dag|drones|telefoon|iedereen|via",
            "telefoon|gsm|laptop|computer|huis|kamer|whatsapp|auto ~ wordt|is|worden ~ .. "
            "afgeluisterd|gehackt|getapt|gevolgd|afgetapt|gehacked|gebugd",
            "afgeluisterd|afgetapt|gehackt|gebugd",
            "bespioneren|bespieden|begluren|achtervolgen|afluisteren|filmen|volgen|bespioneert|"
            "achtervolgt|beloeren ~ mij|me|ons ~ dag|al|de|overal|.|,|steeds|continu|'s",
            "zie ~ overal ~ mensen|gezichten|politie|spionnen|camera|ogen|agenten|vijanden",
            "mensen|ze|iemand ~ die? ~ mij|me ~ iets|wat|kwaad|dood ~ willen ~ doen|aandoen|maken?",
            "beesten|beestjes|insecten|wormen|torren|mijten|spinnen ~ in|onder|op|door ~ mijn|"
            "m'n|zijn|haar ~ huid|vel|lijf|haar|hoofd|bed",
            "zit|zitten|is|staat ~ iemand|mensen|ze|er_iemand ~ .. op_zolder|in_de_muur|"
            "in_huis|in_mijn_huis|onder_mijn_bed|in_de_kast|in_de_kelder|in_de_kruipruimte|"
            "op_het_dak",
            "<camera> & boven|huis|huisje|achter_mij|mij|gezet|steken|achter",
            "telefoon|gsm|laptop|computer|wifi|tv ~ wordt|is ~ .. <afluister>",
            "<afluister> ~ door|mij|me",
            "hele|heel_de ~ straat|buurt|stad|wijk & over_mij|weet|kijkt|lacht|samen|mij_uit|praat",
            "lachen|lacht ~ mij|me ~ uit ~ door|via|achter|door_de",
            "achter ~ mijn|zijn ~ gat|kont|vel ~ aan?",
            "auto|busje|bus|man|gast|vent ~ .. voor|achter ~ mijn|de|het ~ deur|huis|aan & mij|"
            "let|altijd|volgt|kijkt|wacht",
            "die|dat ~ op ~ mij|me|ons ~ let|letten|loert|wacht|jaagt|jagen",
            "praat|praten|spreekt|zegt|schreeuwt|lacht ~ iemand|er_iemand|ze ~ in ~ mijn ~ "
            "hoofd|kop|oor|oren",
            "fluisteren|gefluister|fluistert|roepen|roept|praten & niemand|muur|muren|deur|"
            "mijn_naam|hoofd|er_is_niemand",
            "hoor ~ ze ~ ... fluisteren|praten|lachen|lopen|over_mij",
            "dat ik ~ god|jezus|de_messias|messias|uitverkoren ~ ben",
            "god|satan|duivel|engel|engelen|demonen ~ praat|spreekt|praten|stuurt|zegt|spreken",
            "beesten|slangen|ratten|spinnen|beestjes & muur|bed|kamer|plafond|vloer|lopen|"
            "kruipen & over|zie|zitten|lopen",
            "ze|zij|iemand|mensen|politie|wouten|gasten|buren|flikken ~ volgen|volgt|"
            "achtervolgen|achtervolgt|bespieden|begluren|bespioneren|observeren ~ mij|me|ons|"
            "hem|haar ~ .|,|de|overal|al|op_straat|en|naar|sinds|met|in|via",
            "word|wordt|worden ~ gevolgd|achtervolgd|bespied|afgeluisterd|bespioneerd|begluurd|"
            "geobserveerd|vergiftigd|gefilmd",
            "gevolgd|achtervolgd|bespied|afgeluisterd|bespioneerd ~ word|wordt|worden",
            "<afluister> ... telefoon|gsm|huis|mij|me|ons|muren",
            "luisteren|luistert|tappen ~ mijn|mij|me|ons|onze ~ telefoon? ~ af",
            "telefoon|gsm|huis|kamer ~ wordt ~ <afluister>",
            "zitten|zit|komen|zijn ~ achter mij|me|ons|hem|haar ~ aan",
            "achter mij|me|hem|haar ~ aan zitten|zit|komen",
            "overal ~ <camera>",
            "<camera> ~ in mijn|de|het|mijne|ons ~ huis|muur|muren|kamer|lamp|plafond|woning|"
            "living|rookmelder|tv|stopcontact|badkamer|hoofd|tand|slaapkamer",
            "<camera> ~ opgehangen|geplaatst|verstopt|geinstalleerd|ingebouwd",
            "stemmen|stemmetjes ~ in mijn|zijn|haar hoofd|kop",
            "hoor|hoort|horen|hoorde .. <stemmen>",
            "<stemmen> .. hoor|hoort|horen",
            "<stemmen> ~ zeggen|zegt|praten|fluisteren|schelden|roepen|vertellen|commanderen",
            "tv|radio|televisie|spiegel ~ praat|spreekt|geeft ~ tegen|tot|mij|me|boodschappen",
            "boodschappen|signalen|berichten via|door|uit de|het tv|radio|televisie",
            "beestjes|insecten|wormen|mieren|spinnen|torren|kevers ~ onder|op|in|over mijn|"
            "zijn|haar ~ huid|vel|lijf|armen|benen|lichaam",
            "onder mijn|zijn|haar ~ huid|vel ~ kruipt|kruipen|krioelt|krioelen|zitten|loopt|lopen",
            "zie|ziet|zag|zien ~ mensen|dingen|schimmen|schaduwen|gezichten|gestaltes|figuren "
            ".. er ~ niet zijn|is",
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
            "denkt|zegt|gelooft .. dat ~ de politie|ze|iedereen|iemand|men ~ hem|haar ~ volgt|"
            "afluistert|achtervolgt|komen|volgen|zoekt|achter",
            "samenzwering|complot ~ tegen mij|me",
            "iedereen ~ zit ~ in het complot",
            "iedereen ~ spant ~ samen",
            "iedereen|ze ~ is|zijn|zitten ~ tegen mij|me",
            "lezen|leest|horen mijn gedachten",
            "gedachten ~ lezen|leest|afgeluisterd|gestuurd",
            "chip|zender ~ in mijn|me hoofd|lijf|tand|arm",
            "praat|praten|spreekt ~ met|tegen mensen|iemand|stemmen|dingen .. niet ~ is|zijn|"
            "bestaan|bestaat",
            "praat|praten|spreekt ~ tegen|met ~ muur|muren|zichzelf .. doorgedraaid|niet|slaapt",
            "doorgedraaid|doorgeslagen|doorgeflipt|geflipt & niet|coke|helemaal|compleet|dagen",
            "compleet|volledig|helemaal ~ doorgedraaid|doorgeslagen|van_de_wereld|de_weg_kwijt|"
            "paranoia|doorgeflipt|geflipt|buiten_zinnen|over_de_rooie",
            "slaapt|slaap|geslapen|wakker & dagen|nachten & ziet|paranoia|achterdochtig|"
            "wartaal|opgefokt|denkt|schreeuwt|stemmen",
            "slaat|slaan ~ alles|hele|heel ~ kort_en_klein|kapot|boeltje",
            "sloopt|slopen|vernielt ~ het|de|alles|hele|heel",
            "gaat|ging|is ~ helemaal ~ door het lint",
            "is|hij|ze .. opgefokt|agressief|razend|onhandelbaar .. niet .. kalmeren|rustig|"
            "bedaren",
            "niet ~ te kalmeren|bedaren",
            "gordijnen & kijken|loeren|gluren|volgen|bespieden|filmen|filmt",
            "staan|staat|zitten|zit ~ buiten|bosjes|tuin|struiken|voor_de_deur ~ te ~ loeren|"
            "kijken|gluren|wachten",
            "auto|auto's|autos|busje ~ volgt|volgen|achtervolgt|achtervolgen|staat",
            "ze|mensen|iemand & filmen|filmt|loeren|loert|begluren|gluurt ~ mij|me|ons|binnen|naar",
            "ben ik ~ god|jezus|uitverkoren",
            "ik ben ~ uitverkoren|jezus|god|de_messias",
            "hij|ze is ~ god|jezus|uitverkoren|de_messias",
            "<wie2> & <complot>",
            "iets|spul|gif|middel|pillen ~ in ~ mijn|zijn|haar ~ eten|drinken|drankje|koffie|"
            "water|bed",
            "doet|doen|stopt|stoppen ~ iets|spul|gif ~ in",
            "op|in ~ de? ~ tv|radio|televisie|krant & over_mij|voor_mij|tegen_mij|boodschap",
            "tv|radio & over_mij|weten|tegen_mij|mijn_naam",
            "muren|muur|plafond|vloer|schilderij|gordijnen ~ beweegt|bewegen|ademt|ademen|"
            "golft|golven|leeft|leven",
            "gezichten|schimmen|ogen|hand|handen & muur|muren|overal|plafond & zie|uit|bewegen|"
            "kijken",
            "stekkers|lampen|rookmelder|telefoon|wifi & horen|luisteren|afluisteren|kijken_mee|"
            "straling & ze|me|mij",
            "chip|zender|tracker|implantaat & tand|hoofd|arm|lijf|kies|nek|oor",
            "gedachten & uitgezonden|gehoord|lezen|gestolen|horen|weten|gestuurd|uitzenden",
            "vergiftigen|vergiftigd|vergiftigt & mij|me|hem|haar|ze|willen|eten",
            "denkt|zegt|gelooft & spion|spioneer|spioneert|verrader|agent|duivel|robot",
            "praat|praten|lacht|scheldt|schreeuwt ~ .. tegen ~ de|een|het|zichzelf ~ muur|tv|"
            "spiegel|zichzelf|lucht",
            "door ~ het|de ~ gordijn|gordijnen|raam|sleutelgat & gluren|gluurt|kijkt|kijken & "
            "komen|halen|hele_nacht|ze|zegt",
            "komen ~ hem|haar|mij|me|ons ~ halen|pakken|ophalen",
            "dagen|nachten ~ .. wakker|niet_geslapen & zie|ziet|hoor|hoort|gezichten|mensen|"
            "stemmen|gordijn",
            "verward & agressief|schreeuwt|wild|niet_terug|onrustig|bang",
            "ken|herken ~ hem|haar ~ niet ~ terug & agressief|verward|schreeuwt|wild",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "<zij5> ~ .. <spiedt> ~ .. mij|me|ons|mijn_huis|mijn_telefoon|hem|haar",
            "<zij5> ~ .. mij|me|ons|mijn_huis|mijn_telefoon|mijn_gsm|hem|haar ~ .. <spiedt>",
            "zeker|weet|echt|zie ~ .. dat ~ .. <zij5> ~ .. mij|me|ons ~ .. <spiedt>",
            "door ~ .. <zij5> ~ .. gevolgd|achtervolgd|afgeluisterd|bekeken|gefilmd|bespied|"
            "bespioneerd|gehackt|geschaduwd|geobserveerd",
            "<zij5> ~ .. zitten|zit|zijn|is|komen ~ .. achter|achterna ~ mij|me|ons|hem|haar",
            "<apparaat> & <spion> & ik|mijn|zit|zitten|hangt|hangen|verstopt|huis|ze|zijn|"
            "losgeschroefd|gevonden|er",
            "<apparaat> & losgeschroefd|opengemaakt|opengeschroefd|afgeplakt|uit_elkaar|"
            "gesloopt|uit_de_muur|gedemonteerd & <spion>|afgeluisterd|afluisteren|"
            "meeluisteren|luisteren|alle|kijken|horen|ze",
            "staat|staan|stond ~ .. ne? ~ vent|man|mensen|iemand|mannen|gasten|busje|auto|"
            "auto's|bestelwagen|politie ~ .. buiten|hof|tuin|straat|raam|deur|hoek|struiken|"
            "bosjes & loeren|kijken|gluren|staren|volgen|wachten|bespieden|mij|me|dagen|weer",
            "zelfde|dezelfde|diezelfde ~ auto|busje|man|vent|bestelbus|wagen ~ .. deur|"
            "straat|huis|achter|overal|steeds & gaten|houden|volgt|mij|me|ze|dagen|weer|elke",
            "houden|houdt ~ .. in ~ de ~ gaten & dagen|auto|ze_houden|weet_zeker|raam|"
            "gordijn|deur|overal|via|zelfde",
            "durf|durft ~ .. raam|gordijn|gordijnen|deur|buiten & staan|loeren|ze_staan|"
            "kijken_mee|volgen|wachten|pakken|er_weer",
            "alles|overal|alle|nummerborden|liedjes|radio|tv|mensen ~ .. <teken> & voor_mij|"
            "bedoeld|over_mij|mij|is_een|stuurt|stuurde|naar_mij",
            "tv|televisie|radio|presentator|nieuwslezer|liedjes|muziek|lantaarnpalen|"
            "computer ~ .. stuurt|zegt|praat|spreekt|geeft|heeft_het|fluistert|praten|"
            "spreken ~ .. mij|me|over|tegen|tot|berichten|<teken>",
            "stuurt|geeft|sturen|krijg ~ .. <teken> ~ .. via|door|van|uit ~ de|het ~ tv|"
            "televisie|radio|muziek|wifi|buren|nummerborden",
            "ik|mij|me ~ .. <teken>|berichten|boodschappen ~ .. via|door|van ~ .. tv|"
            "televisie|radio|god|engelen|muur",
            "loopt|zit|woont|slaapt|kruipt|staat ~ .. iemand|mensen|man ~ .. op_zolder|"
            "zolder|in_huis|in_de_muur|onder_mijn_bed|in_mijn_kast|boven_mij|kelder|"
            "kruipruimte|achter_de_muur",
            "iedereen|mensen|ze|buren ~ .. weet|weten|horen|hoort|kan|kunnen ~ .. "
            "wat_ik_denk|mijn_gedachten|gedachten_lezen|in_mijn_hoofd",
            "ik|ze|hij ~ kan|kunnen ~ .. gedachten ~ .. lezen|horen|sturen",
            "moeder|vader|vriendin|vriend|vrouw|man|partner|lief|familie ~ .. vervangen|"
            "dubbelganger|niet_echt|een_robot|nep|undercover|spion|agent|politie|een_ander & "
            "is|zijn|door",
            "denk|weet_zeker|geloof ~ .. dat ~ .. vriendin|vriend|vrouw|man|moeder|vader|"
            "buren|lief ~ .. undercover|agent|spion|politie|samenwerkt|erbij_hoort|"
            "vergiftigt|dubbelganger",
            "uitverkoren|uitverkorene|messias|profeet|jezus|god|duivel|satan ~ ben|is|praat|"
            "spreekt|zegt|stuurt|in_mij|heeft",
            "ben|is ~ .. uitverkoren|uitverkorene|messias|profeet|gods_zoon|de_duivel|zoon_van_god",
            "<hij6> ~ .. denkt|gelooft|zegt|beweert ~ .. jezus|god|messias|uitverkoren|"
            "profeet|duivel|robot",
            "zie|ziet|zag|zien ~ .. overal|steeds|de_hele_tijd|constant? ~ .. <spook>",
            "hoor|hoort|hoorde|horen ~ .. <spook>|gefluister|mijn_naam|kloppen_in|gelach",
            "overal|constant|steeds|continu ~ .. hoor|hoort|zie|ziet ~ ik|hij|ze ~ .. "
            "<spook>|gefluister",
            "<spook> ~ .. uit|door|onder|in|op|achter ~ .. muur|muren|plafond|huid|vel|bed|"
            "vloer|gordijnen|gordijn|lichaam|lijf|raam|spiegel ~ komen?",
            "komen|komt|kruipen|kruipt|lopen|krioelen ~ .. <spook> ~ .. uit|door|onder|over|in|op",
            "hoor|hoort|zie|ziet|ruik|voel ~ .. dingen|geluiden|mensen|stemmen|gezichten ~ "
            ".. die ~ .. niet ~ .. zijn|bestaan|kloppen|is|horen",
            "werken|spannen|zweren|zitten ~ .. samen|complot ~ .. om|tegen ~ .. mij|me|ons|"
            "kapot|pakken",
            "samenwerken|samenspannen|samenzweren|complot ~ .. tegen|om ~ .. mij|me",
            "<zij5> ~ .. lachen|lacht|praten|fluisteren|roddelen ~ .. mij|me ~ .. door|"
            "achter|in ~ .. muur|muren|plafond|ventilatie|wand",
            "<zij5> ~ .. mij|me|hem|haar|ons ~ .. vergiftigen|vergiftigt|vergassen|drogeren|"
            "hersenspoelen|oppakken|komen_halen|gek_maken|uit_de_weg",
            "iets|gif|vergif|pillen|poeder ~ .. in ~ mijn|m'n ~ eten|drinken|koffie|water|"
            "glas|coke|drankje|thee|fles ~ .. gestopt|gedaan|doen|stoppen|zit|gegooid",
            "al|nu ~ .. dagen|nachten|dag|nacht ~ .. wakker|niet_geslapen|op & zegt|ziet|zie|"
            "hoor|hoort|rare|vreemde|wartaal|raar|draait|door|paranoia|para|achterdochtig|"
            "schreeuwt|mensen|praat|beesten|schaduwen",
            "dagen|nachten ~ niet|geen_oog ~ .. geslapen|slaapt|slaap|dichtgedaan & zie|ziet|"
            "hoor|hoort|praat|volgen|stemmen|zegt|schimmen|mensen_die|denkt|raar",
            "flipt|flippen|draait|draai|slaat|sloeg|geflipt|flipte ~ .. helemaal|compleet|"
            "volledig|door|tilt|om|volledig_door & schreeuwt|naakt|muur|kapot|niet_meer|ze|"
            "hij|alles|beweegt|straat|agressief|kan_hem|gooit",
            "naakt|bloot ~ .. over|op|door|in ~ .. straat|buiten|tuin",
            "ben|is|zit|word|wordt ~ .. para|paranoia|paranoide & iemand|loopt|ze|volgen|"
            "beschuldigt|gordijn|politie|zolder|camera|denkt|afgeluisterd|zeker|overal",
            "beschuldigt|beschuldigen|verdenkt|denkt|zegt ~ .. mij|me|dat_ik ~ .. politie|"
            "spion|samenwerk|vergiftig|vergiftigen|verrader|tegen_hem|afluister|verraad|"
            "complot|undercover",
            "<hij6> ~ .. praat|praten|schreeuwt|klapt|lacht|spreekt|fluistert|roept ~ .. "
            "tegen|met|in ~ .. mensen_die|muur|muren|zichzelf|niemand|spiegel|stemmen|"
            "iemand_die|plafond|wand|de_lucht",
            "<hij6> ~ .. gluren|gluurt|loert|loeren|kijkt|kijken ~ .. gordijn|gordijnen|raam|"
            "jaloezie|sleutelgat & uur|uren|halen|komen|ze|nacht|steeds|politie|zegt|bang",
            "<hij6> & iedereen|politie|mensen|ze|men ~ .. hem|haar ~ .. volgt|volgen|"
            "achtervolgt|afluistert|pakken|bekijkt|filmt|in_de_gaten|haat|halen",
            "afgeluisterd|gevolgd|bekeken|gefilmd|bespied|achtervolgd|vergiftigd|gehackt ~ "
            "word|wordt|worden",
            "<hij6> ~ .. opgesloten|gebarricadeerd|verschanst & schreeuwt|muur|stemmen|"
            "ze_komen|denkt|bang|wartaal",
            "krabt|krab|peutert|peuter|plukt ~ .. beestjes|beesten|huid|insecten & beestjes|"
            "open|insecten|bloed|er_uit|zit",
            "zot|gek|knettergek|krankzinnig ~ .. zie|hoor|dingen|stemmen & niet|dingen|stemmen",
            "raar|rare|vreemde|gekke ~ dingen|taal|praat & zegt|praat|roept|hoort|ziet & "
            "wakker|dagen|coke|slaapt|nachten|gesnoven|drugs",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "doorgedraaid|doorgeslagen|geflipt|psychose|psychotisch|buiten_zinnen|paranoia|"
            "in_de_war|verward|wanen|stemmen & neersteken|neer_te_steken|steken|doden|"
            "vermoorden|in_brand|wapen|mes|hamer|bijl|springen|iedereen_dood",
            "stemmen|stem ~ .. zeggen|zegt|roepen|vertellen|dwingen|bevelen ~ .. dood|doden|"
            "vermoorden|springen|pijn|steken|snijden|mezelf|iemand|hem|haar|aandoen",
        ),
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "praten|hebben_het|gaat|ging|sprak|spreken|berichten ~ .. over ~ mij|me & tv|"
            "televisie|radio|nieuws|krant|journaal|internet",
            "tv|televisie|radio|nieuws|krant|journaal ~ .. over ~ mij|me",
            "tv|televisie|radio|nieuws|krant|journaal|liedje|liedjes|film|muziek ~ ... "
            "<teken>|boodschappen|boodschap ~ .. voor|aan ~ mij|me",
            "op ~ tv|televisie|radio|het_nieuws ~ .. over|tegen ~ mij",
        ),
        severity=URGENT,
        firm=True,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "<gek8> & <wapen8> & hij|ze|zoon|man|dochter|vrouw|vriend|vriendin|broer|vent|"
            "lief|huis|straat|living|deur|vader|moeder",
            "stemmen|stem ~ .. zeggen|zegt|roepen|bevelen & moet|doen|aanpakken|springen|"
            "doden|pijn|steken|ga_het",
            "ze_komen|komen_me_halen|ze_zijn_binnen|in_mijn_huis|ze_staan|ze_zitten & mes|"
            "wapen|raam|springen|wapens|hamer|kan_niet_stoppen|breek",
            "sla|breek|gooi|smijt ~ ik? ~ .. alles|hele|heel ~ .. kort_en_klein|kapot|af|"
            "stuk & stoppen|echt|stemmen|ze|gek|zot|binnen|niet",
        ),
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "zit|zitten|staan|staat|lopen|loopt ~ .. mensen|mannen|iemand|gasten|er_iemand|"
            "ze ~ .. bosjes|struiken|tuin|hof|dak|zolder|kelder|bomen & zie|bewegen|hoor|"
            "huis|weet|ik",
            "iedereen|mensen|ze ~ .. kijkt|kijken|geven|maken|seinen ~ .. seintjes|tekens|"
            "signalen|codes|gebaren",
            "rijdt|rijden|volgt|staat ~ .. dezelfde|zelfde ~ .. auto|busje|wagen|man|motor|scooter",
            "stem ~ .. in ~ mijn ~ hoofd|kop",
            "hoor ~ .. iemand|mensen|ze|stappen|voetstappen|praten|gefluister ~ .. niemand|"
            "er_is_niemand|gang|muur|zolder",
            "niemand & hoor & klappen|praten|roepen|fluisteren|stemmen|lachen",
            "plakt|plakte|geplakt|afgeplakt|dichtgeplakt|timmert ~ .. ramen|raam|camera|"
            "camera's|stopcontacten|kieren|brievenbus & overheid|meekijkt|kijken|luisteren|"
            "straling|ze|af|folie|meeluisteren",
            "overheid|politie|aivd|staat|buren|google|ze ~ .. meekijkt|meekijken|meeluistert|"
            "meeluisteren|afluistert",
            "overtuigd|denkt|gelooft|zeker ~ .. dat ~ .. wij|ik|we|iedereen|ze|de_buren ~ .. "
            "bespioneren|bespioneer|samenspant|vergiftigen|volgen|hem|haar|complot|"
            "samenspannen|achter",
            "iedereen ~ .. tegen ~ hem|haar|mij|me ~ .. samenspant|is|samenspannen",
            "samenspant|samenspannen|samenzweert|samenzweren|samenzwering",
            "ziet|zie|zien ~ .. overal ~ .. politie|camera's|agenten|flikken|spionnen|"
            "vijanden|duivel|beesten|gezichten|mannen",
            "kruipt|kruip|verstopt|verschanst ~ .. living|grond|vloer|bed|knieen|gordijn & "
            "politie|ze|overal|bang|gezien|ziet|komen",
            "zot|gek|krankzinnig ~ .. geworden|worden|aan_het_worden & ziet|hoort|denkt|zegt|"
            "praat|hamer|mes|ze_zijn|duivel|breek|stemmen",
            "weet ~ niet ~ meer ~ wat ~ .. echt ~ is",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "ze|mannen|iemand|mensen ~ .. horen|lezen|luisteren|kijken ~ .. mee|toetsen|"
            "alles|dit|mij",
            "lezen|luisteren|kijken ~ .. mee ~ .. en|via|door|tegen",
            "spullen|tandenborstel|meubels|dingen|sleutels ~ .. verplaatst|verzet|verschoven "
            "& iemand|ze|mijn|week|steeds",
            "iemand ~ .. onder|achter|boven|in ~ .. vloer|muur|plafond|bed|behang",
            "mensen|mannen|iemand|gasten ~ .. balkon|dak|tuin|kamer|gang ~ .. niet ~ .. "
            "horen|thuishoren|kennen|ken",
        ),
        severity=URGENT,
        undated=True,
    ),
)
"""All that is heard of it."""
