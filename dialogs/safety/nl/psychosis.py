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
)
"""All that is heard of it."""
