# long: one table of phrases
"""What may be danger or not in Dutch: one question is asked, and nobody is alarmed."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES: dict[str, str] = {}

SIGNS = (
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
            "trek|trekken|hou|houd ~ ik? ~ het|dit ~ niet ~ meer|langer ~ vol|uit|.|,|zo|en|"
            "allemaal",
            "kan|wil ~ ik? ~ zo|hier|het|dit ~ niet ~ meer|langer|verder ~ verder|aan|doorgaan|"
            "mee|door|.|,",
            "kan ~ niet meer ~ .|,|verder|zo|en|op|echt",
            "kan zo niet ~ verder|langer|doorgaan",
            "wil ~ zo ~ niet ~ verder|meer ~ .|,|leven|door",
            "alles|allemaal|het|leven|niks|niets ~ heeft ~ allemaal|toch? ~ geen|weinig zin|"
            "nut ~ meer|.|,|toch",
            "heeft het ~ allemaal|nog? ~ zin|nut ~ nog|allemaal|.",
            "wat heeft het ~ nog ~ voor? ~ zin|nut",
            "waar doe ik het ~ nog ~ voor",
            "hoeft ~ voor? ~ mij|van_mij ~ allemaal|niet",
            "hoeft ~ allemaal|het_allemaal ~ niet ~ meer|zo_nodig",
            "het|dit mag|moet ~ allemaal|gewoon|nu ~ stoppen|ophouden|over_zijn",
            "wil dat|zou_willen_dat|hoop_dat ~ alles|het|dit|ik ~ allemaal|gewoon|even? ~ weg|"
            "stopt|ophoudt|voorbij|over|stil|verdwijn ~ is|was|gaat|.",
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
        severity=URGENT,
        undated=True,
        question="suicide",
    ),
    Sign(
        "overdose_or_medical",
        (
            "voel ~ me|mij ~ raar|niet_lekker|ziek|slecht|niet_goed|duizelig|beroerd|vreemd|"
            "ellendig & coke|gesnoven|lijn|lijntje|lijntjes|gebruikt|gebruik|na|snuiven|gepakt",
            "voel ~ me|mij ~ heel|raar|niet_lekker|duizelig|niet_goed ~ en ~ raar|duizelig|"
            "misselijk|zweterig",
            "hart ~ klopt|gaat|slaat|bonkt|racet ~ snel|hard|tekeer|heftig|rap|raar|te_keer|nogal",
            "hartkloppingen",
            "hoge hartslag|pols",
            "te veel <genomen>|gehad & denk|misschien|geloof|vrees",
            "is dit|dat ~ normaal & hart|coke|tintelen|trillen|zweten",
            "ben ~ duizelig|licht_in_mijn_hoofd|draaierig",
            "word ~ niet goed",
            "tintelt|tintelingen|tintelen & handen|vingers|arm|gezicht|lippen",
            "hij|ze|vriend|vriendin|zij|maat & raar|vreemd|niet_goed|slecht|ver_heen & "
            "gebruikt|coke|doet|gesnoven|geworden",
            "slaapt ~ hij|ze|zij|mijn_vriend|mijn_vriendin ~ heel|zo|erg ~ diep|vast|lang",
        ),
        severity=URGENT,
        undated=True,
        question="overdose_or_medical",
    ),
    Sign(
        "violence",
        (
            "schreeuwt|scheldt|roept|tiert ~ altijd|steeds|vaak|elke_dag? ~ tegen|naar|op mij|me",
            "ruzie|ruzies & erg|heftig|bang|elke_dag",
            "hij|ze|zij|vriend|man|vriendin|vrouw|ex|lief ~ wordt|word|is|kan|doet|reageert ~ "
            "soms|dan|heel|snel|altijd? ~ agressief|gewelddadig|boos|gemeen|kwaad|driftig|"
            "gevaarlijk",
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
        severity=URGENT,
        fixed=True,
        undated=True,
        question="violence",
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "in ~ de ~ gaten ~ houden|houdt",
            "voel ~ me|mij ~ steeds|altijd|overal|zo|de_hele_tijd ~ bekeken|bespied|gevolgd|"
            "achtervolgd",
            "vertrouw ~ niemand|geen_mens ~ meer",
            "iedereen ~ kijkt|praat|lacht|staart ~ naar|over|om ~ mij|me",
            "gevoel dat .. mij|me|ik ~ volgt|volgen|kijkt|kijken|bekeken|gevolgd|in_de_gaten|"
            "over_mij|praten|praat",
            "praten|roddelen ~ allemaal|achter_mijn_rug? ~ over mij|me",
            "houden|houdt ~ mij|me|ons ~ in de gaten",
            "ben ~ zo? ~ opgefokt|hyper|onrustig|opgejaagd|gejaagd ~ .|,|en|dat",
            "slaap|geslapen ~ al ~ 3|4|5|drie|vier|vijf|dagen ~ niet|nachten|dagen",
            "al ~ 3|4|5|drie|vier|vijf ~ dagen|nachten ~ niet|wakker|op",
            "zie|hoor ~ soms|af_en_toe|dingen ~ dingen",
            "hoor ~ steeds|ineens ~ geluiden",
            "word ~ gek ~ .|,|in_mijn_hoofd",
        ),
        severity=URGENT,
        undated=True,
        question="psychosis_or_agitation",
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "stop|stoppen|gestopt|kappen ~ met|van ~ de|het? ~ drinken|drank|alcohol|bier|wijn|"
            "zuipen",
            "drink|drinken ~ vanaf ... niet|niks|niets|geen ~ meer",
            "geen drank|alcohol ~ meer",
            "niet|nooit ~ meer ~ drinken",
            "<kalm> & minder|minderen|afbouwen|stoppen|van_af|vanaf",
            "tril|trillen|bibber|beef & zonder|na|niet|dag|ochtend|wakker",
            "hele dag|elke_ochtend|iedere_ochtend & tril|trillen|trillende|zweten",
        ),
        severity=URGENT,
        undated=True,
        question="dangerous_withdrawal",
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
        severity=URGENT,
        undated=True,
        question="pregnancy",
    ),
    Sign(
        "drug_driving",
        (
            "moet|ga|mag|wil ~ ik? ~ zo|straks|nog|dadelijk|weer|vanavond ~ nog? ~ rijden|"
            "autorijden|de_auto_in|weg_met_de_auto|de_weg_op",
            "met de auto|wagen|motor|scooter ~ hier|gekomen|ben|terug|naar_huis",
            "hoe kom ik ~ nu ~ thuis & auto|wagen|scooter",
            "op de fiets & dronken|zat|strak|high",
            "auto ~ staat ~ hier|buiten|nog",
        ),
        severity=URGENT,
        undated=True,
        question="drug_driving",
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
        severity=URGENT,
        undated=True,
        question="self_harm",
    ),
    Sign(
        "child_in_danger",
        (
            "<kind>|<eigenkind> & zien|ziet|zagen|zag|gezien|merken|merkt|horen|kijken & "
            "gebruiken|gebruik|snuiven|snuif|coke|drugs|soms|me",
            "waar de kinderen|kids|kleine|kindjes bij zijn|waren|is|was",
            "slechte moeder|vader|ouder|mama|papa",
            "geen goede moeder|vader|ouder",
            "kan ~ niet ~ meer ~ voor|met ~ mijn ~ kinderen|kind",
            "kind|kinderen|zoontje|baby ~ huilt|huilen & ik_kan|trek|gek|niet_meer|boos",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
        question="child_in_danger",
    ),
)
"""All that is heard of it."""
