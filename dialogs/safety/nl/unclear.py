# long: one table of phrases
"""What may be danger or not in Dutch: one question is asked, and nobody is alarmed."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "verdwijn": "verdwijnen verdwijn weg weg_zijn weggaan oplossen onzichtbaar_zijn onzichtbaar "
    "verdwenen",
    "leeg": "leeg hopeloos wanhopig waardeloos nutteloos uitgeput kapot gebroken op "
    "radeloos moedeloos verloren ellendig doods",
}
"""The words a pattern means by <name>."""

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
    Sign(
        "suicide",
        (
            "wil|wou|hoop|zou_willen ~ ik? ~ .. dat ~ .. het|alles|dit|de_pijn ~ .. stopt|"
            "ophoudt|over_is|voorbij_is|weg_is|stil_is|weggaat",
            "ben|zit ~ ik? ~ .. helemaal|echt|gewoon|kapot|totaal ~ op|leeg|gebroken|"
            "opgebrand|erdoorheen|er_doorheen ~ .|,|en|van_binnen|vanbinnen",
            "<verdwijn> ~ .|,|voor|uit|en|van & wil|wou|soms|liefst|beter|zou",
            "slapen ~ .. niet|nooit|lang|heel_lang|eeuwig ~ .. wakker|opstaan|op & wil|zou",
            "beter ~ .. als|zonder|wanneer ~ .. ik|mij ~ .. verdwijn|weg|er_niet|wegga|weg_ben",
            "maakt ~ .. niet|niks|niets ~ meer? ~ uit ~ .. mij|me|gebeurt|ik|leven|doe",
            "kan ~ me|mij|het|'t ~ .. niks|niets|niet ~ .. schelen ~ .. gebeurt|ik|leef|dood|meer",
            "voel|ben ~ .. <leeg> ~ en|.|, ~ .. <leeg>|op|alleen|kan|zie|weet",
            "voor|van ~ mij ~ hoeft|hoef ~ .. niet ~ meer|zo|echt|.|,",
            "wil|kan|hou|trek|ga ~ ik? ~ .. niet|nooit ~ .. meer|langer|verder ~ verder|zo|"
            "door|vol|aan|mee ~ .|,|zo|en|meer|doorgaan",
            "weet ~ niet ~ .. hoe_lang|hoelang|of|waarom ~ .. trek|volhoud|doe|nog_kan|"
            "nog_wil|aankan|hou",
            "haat|vervloek ~ ik? ~ .. leven|bestaan|alles",
            "leven ~ .. is|voelt ~ .. klote|kut|hel|zinloos|waardeloos|ellende|leeg|hopeloos|"
            "uitzichtloos|puinhoop_en|niks|miserie|een_straf",
            "zinloos|nutteloos|uitzichtloos|hopeloos ~ .|,|allemaal|en|geworden",
            "heeft|geen ~ .. allemaal|toch|alles ~ .. geen ~ zin|nut ~ meer?",
            "heeft ~ .. geen ~ zin|nut ~ meer ~ .|,|allemaal|toch",
            "het|alles ~ is ~ op ~ bij|voor|met ~ mij|me",
            "het is op ~ bij|voor|met",
            "zit ~ .. diep|dieper|heel_diep ~ .|,|en|in",
            "ben ~ .. van ~ niks|niets|geen ~ nut|waarde",
            "niemand ~ .. nodig|geeft_om|zit_op_mij|houdt_van|merkt|zou_het_merken ~ .. mij|me?",
            "red|redden ~ ik? ~ het ~ niet ~ meer|langer|.|,",
            "moe ~ .. van|om ~ .. vechten|alles|leven|het_leven|proberen|strijden",
            "geef ~ ik? ~ .. op ~ .|,|het",
            "geef ~ het ~ op",
        ),
        question="suicide",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "ruzie|ruzies|discussies ~ .. heftig|heftige|hevig|erg|elke_dag|constant|"
            "escaleert|uit_de_hand",
            "vaak|heftige|hevige|constant|altijd|elke_dag ~ .. ruzie|ruzies",
            "gooit|gooide|smijt|slaat|trapt ~ .. met|tegen|op|naar ~ .. spullen|deuren|deur|"
            "muur|tafel|servies|borden|meubels",
            "woede|kwaadheid|agressie|woedeaanvallen|driftbuien|razernij ~ .. niet|"
            "onder_controle|bedwang|kwijt|hand|last|uitbarsting|bang",
            "agressief|gewelddadig|driftig|losgeslagen ~ .. als|wanneer|door|van|.|,|ben|"
            "word|wordt",
            "jaloers ~ .. controleert|checkt|volgt|boos",
        ),
        question="violence",
        severity=URGENT,
        undated=True,
        fixed=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "gevoel|idee|indruk ~ .. dat ~ .. mij|me|ik|over_me|ze|mensen|iedereen|buren|iemand",
            "voel ~ mij|me ~ .. opgejaagd|bekeken|gevolgd|achtervolgd|onrustig|opgefokt|"
            "achterdochtig|paranoia|para|bespied",
            "ben|word ~ .. para|achterdochtig|paranoia|wantrouwig|schrikachtig ~ .. laatste|"
            "soms|steeds|.|,|door|van|de_coke",
            "praten|roddelen|lachen ~ .. over|om|achter ~ .. mij|me|mijn_rug",
        ),
        question="psychosis_or_agitation",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "vanaf|morgen|vandaag|nu ~ .. drink|drinken|zuip ~ .. niet|niks|niets|geen|nooit",
            "tril|trillen|beef|zweet ~ .. ochtends|morgens|ochtend|wakker|nuchter",
        ),
        question="dangerous_withdrawal",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "ben|zijn|kom|sta ~ .. met ~ de|mijn ~ auto|wagen|scooter|motor|brommer ~ .|,|"
            "hier|gekomen",
        ),
        question="drug_driving",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        ("voel ~ mij|me ~ .. niet ~ .. goed|lekker|oke|wel|ok ~ .|,|na|en|sinds|door",),
        question="overdose_or_medical",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "met|van ~ de|het? ~ drinken|drank|alcohol|bier|wijn ~ .. gestopt|stoppen|gekapt|"
            "stop|af",
        ),
        question="dangerous_withdrawal",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "suicide",
        ("sta|zit ~ ik? ~ op|bij|aan|voor ~ de|het|een ~ brug|dak|balkon|flat|perron ~ .|,|en",),
        question="suicide",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "wat ~ moet|doe|kan ~ ik ~ .. doen? ~ .. iemand ~ .. niet|bewusteloos|overdosis|"
            "stuipen|blauw|flauwvalt|wegvalt",
            "iemand ~ .. niet|bewusteloos|overdosis|stuipen|flauwvalt|wegvalt & wat ~ doe|"
            "moet|kan ~ ik",
        ),
        question="overdose_or_medical",
        severity=URGENT,
        undated=True,
        firm=True,
        about="other",
    ),
)
"""All that is heard of it."""
