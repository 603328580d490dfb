# long: one table of phrases
"""Driving and machines under the influence, in Dutch."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "rijden": "rijden rijd rij autorijden auto_rijden ga_rijden achter_het_stuur aan_het_stuur "
    "stuur stap_in_de_auto auto_in in_de_auto_stap in_de_auto_stappen auto_te_rijden "
    "de_weg_op met_de_auto_weg met_de_auto_naar met_den_auto de_auto_pakken "
    "pak_de_auto pak_mijn_auto pak_de_motor pak_de_scooter op_de_motor op_mijn_motor "
    "op_de_scooter neem_de_auto mijn_auto_pakken scooter_pakken motor_pakken",
    "machine": "stelling steiger ladder heftruck vrachtwagen kraan hoogwerker steiger dak bus "
    "tram taxi bestelbus tractor graafmachine zaagmachine machine machines vliegtuig "
    "trein trekker combine steigers cirkelzaag",
    "vervoer": "autosleutel autosleutels rijden autorijden auto scooter motor brommer camion "
    "vrachtwagen trekker bestelbus stuur snelweg instappen bob chauffeur heftruck "
    "kraan busje rijd rij rijdt oprit sleutels wagen bakfiets",
    "straks": "straks zo dadelijk subiet nu even snel ga gaat moet mag kan wil nog weer altijd "
    "morgenvroeg stap stapt pak gepakt instappen beter ochtend heen terug naar",
    "rijd4": "rijden rijd rij rijdt reed autorijden stuur auto wagen scooter motor "
    "brommer snelweg camion vrachtwagen bus taxi heftruck bestelbus bestelwagen "
    "busje kraan trekker tractor moto bakfiets",
    "op4": "gesnoven gesnuven gebruikt gepakt genomen op_heb heb_op wat_op te_veel_op "
    "lijn lijnen lijntje lijntjes streepje streepjes gram coke cocaine snuif "
    "snuiven high stoned strak dronken zat lam bezopen onder_invloed gedronken "
    "ghb xtc speed keta ketamine pillen drugs bier biertjes pinten wijn geblowd "
    "joint 3mmc aan_het_snuiven",
    "zo4": "ga gaat moet moeten wil straks zo nu nog naar_huis dadelijk mag kan stap "
    "stapt neem pak ophalen terug morgenvroeg vanochtend morgenochtend gewoon "
    "altijd vaker vaak elke_ochtend zit ben wegrijden weg meteen subiet direct "
    "vertrek vertrekken",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "drug_driving",
        (
            "rij|rijd ~ nu ~ en ~ ben|zie|heb ~ zo? ~ high|stoned|strak|dubbel|gebruikt|gesnoven",
            "rij|rijd|zit|rijden ~ ik? ~ nu|op_dit_moment|net ... snelweg|weg|stuur|auto & "
            "<onder>|dubbel|niks|wazig",
            "zit ~ achter het stuur & <onder>|dubbel|klote|<kapot>|wazig|slaap|val",
            "terwijl ik rijd|rij & <onder>|typ|dubbel",
            "rijdend|onderweg & dubbel & <onder>",
            "tegen|ongeluk ~ gereden|gehad|aangereden & <onder>",
        ),
        doer=True,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "bus|trein|vrachtwagen|taxi ~ rijden & snuiven|gesnoven|<onder>",
            "ben|zijn|kom ~ met_de_auto|met_de_scooter|met_den_auto|met_de_motor|met_de_wagen "
            "& <onder>",
            "pak|neem|start ~ den|de|mijn|ne ~ auto|wagen|motor|scooter|bak & <onder>",
            "bus|trein|tram|vrachtwagen|taxi|kraan|heftruck ~ .. rijden|besturen|bedienen & "
            "<onder>|snuiven",
            "bouw|steiger|steigers|dak|hoogte|ladder|machine & gebruik|snuif|snuiven|gesnoven|"
            "coke|lijn",
            "rijdt|rijden ~ .. met ~ de ~ kinderen|kids & <onder>",
            "<rijden> & <onder>|<kapot>",
            "naar_huis & met_de_auto|met_mijn_auto|met_den_auto|auto|wagen|motor|scooter|"
            "brommer & <onder> & ga|moet|wil|nog|straks|zo|kan|mag|stap|rij|rijd",
            "auto|wagen|motor|scooter|brommer & stap|stapt|wegrijden|pak|pakt|instappen|neem & "
            "<onder>|<kapot>",
            "mag|kan|kunnen|mogen|durf ~ ik|we ~ nog? .. rijden|autorijden|auto ... na|met|op|"
            "lijn|lijntje|lijntjes|coke|snuiven",
            "nog ~ rijden ~ na|met|op ... lijn|lijntje|lijntjes|lijnen|coke|snuiven|gesnoven|"
            "streepje",
            "<machine> & <onder> & werk|werken|rijd|rij|dienst|sta|zit|bedien|besturen|bestuur|"
            "chauffeur|ga|moet|straks|draai",
            "chauffeur|vrachtwagenchauffeur|buschauffeur|taxichauffeur|koerier|trucker|"
            "machinist|piloot|kraanmachinist|bestuurder & snuif|gesnoven|gebruikt|gebruik|coke|"
            "lijn|lijntje|drugs|pak",
            "rijdt|rijden|reed ~ hij|ze|mijn? ~ met|onder ~ invloed|coke|drugs",
            "onder invloed ~ rijdt|rijden|rij|rijd|auto|stuur",
            "wil|wilt|gaat|moet|ging & rijden|auto|stuur|wegrijden & hij|ze|vriend|maat|man|"
            "vrouw|vriendin|broer & <onder>|<kapot>",
            "<vervoer> & <gebruik> & <straks>",
            "collega|maat|chauffeur|bob ~ .. <vervoer> & <gebruik>",
            "<vervoer> & scherp|wakker|fit & coke|lijntje|gebruik|gesnoven",
        ),
        severity=URGENT,
        doer=True,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "<rijd4> & <op4> & <zo4>",
            "neem|pak|stap|start|pakt|neemt|stapt ~ .. auto|wagen|motor|scooter|brommer|moto|"
            "stuur & op_heb|<op4>|niemand_merkt|merkt_niks",
            "streepje|lijntje|lijn|coke|snuiven|gebruiken ~ .. voor|tijdens|onder|bij|achter "
            "~ .. rijden|rit|werk_op|stuur|shift",
            "opgehaald|meerijden|meegereden|mee_rijden|instappen|rij_mee|stap_in|brengt|lift "
            "~ .. vriend|maat|gast|collega|iemand|hem|haar|chauffeur|dealer & <op4>",
            "<rijd4> & scherp|wakker|fit|beter|alert & <op4>",
            "zit|sta ~ .. in|op|achter ~ .. auto|wagen|snelweg|a2|a1|a12|e40|e19|ring|"
            "vrachtwagen|camion|parking|tankstation & te_veel|teveel|<op4> & heb|ben|net|nog|"
            "wil|moet",
            "werk|sta|klim|bedien ~ .. op ~ .. hoogte|steiger|dak|ladder|stelling|hoogwerker "
            "& <op4>",
            "chauffeur|buschauffeur|vrachtwagenchauffeur|taxichauffeur|koerier|machinist|"
            "trucker|kraanmachinist|piloot & <op4> & moet|straks|vannacht|nu|rijd|rij|dienst|"
            "nog",
            "rijdt|rijden|reed ~ .. elke|altijd|vaak|soms|steeds|na|met ~ .. <op4>",
        ),
        severity=URGENT,
        doer=True,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "rij|rijd|rijden ~ ik? ~ nu & dubbel|wazig|high|stoned|strak|<op4>|slaap|zwart|"
            "slingeren",
            "<rijd4> & zie ~ .. dubbel|wazig|sterretjes",
            "zit ~ .. in|achter|op ~ .. auto|stuur|snelweg|a2|a1|a12|a4|e40|e19|ring|motor|"
            "scooter|wagen & te_veel_op|te_veel|teveel|stoned|high|dubbel|<op4> & typ|rijd|"
            "rij|nu|snelweg|a2|dubbel|helemaal|stuur|veel_te_veel",
            "aangereden|aanrijding|geramd|ongeluk|botsing ~ .. gehad|gemaakt|net|iemand & <op4>",
        ),
        doer=True,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            # already driving, or on the point of it
            "stap|ga|rij|rijd|vertrek|zit|start ~ ik? ~ .. zo|nu|net|meteen|dadelijk|straks|"
            "subiet ~ .. <rijd4>|weg|vertrekken|naar_huis & <op4>|hele_nacht|doorgehaald",
            "<rijd4> & <op4> & nu|net|zo|wegrijden|weggereden|gestapt|achter_het_stuur|"
            "onderweg|ernaast|sleutels|sleutel|typ",
            "typ|app|stuur_dit|bericht & achter_het_stuur|rijd|rijden|snelweg|rij & <op4>",
            "hij|ze|zij|man|vriend|vrouw|vriendin|zoon|dochter|broer|maat|vader & rijdt|"
            "gestapt|weggereden|wegrijden|vertrokken|rijden|gaat_rijden|auto & nu|net|gaat|"
            "is|wil & <op4>|neus_vol|scheel|vol|stomdronken|strak",
        ),
        doer=True,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "heftruck|kraan|hoogwerker|machine|vrachtwagen|stelling|heftrucks|steiger|bus|"
            "graafmachine|dak & puntje|lijntje|gebruik|gebruikt|snuif|pak|coke|gepakt|wit|"
            "snuiven|neus",
            "rij|rijd|rijden|krij ~ .. altijd|soms|vaak|elke|steeds ~ .. naar_huis|terug|na|"
            "met & after|coke|snuiven|feest|lijntje|gebruikt|gepakt|uitgaan",
            "stapt|stappen|rijdt|rijden|leent|zit ~ .. bij|mee|in|auto & gebruikt|gesnoven|"
            "coke|drugs|gepakt & auto|jongen|die|hij|zoon|dochter|vriend",
            "snelweg|binnenbaan|kilometer|km|stukje|stukske|minuutjes|minuten ~ .. naar|over|"
            "rijden|huis|weg|met & gepakt|gebruikt|gesnoven|neus|coke|wakker|gebruik",
            "jongens|vrienden|collega's|maten|kinderen|kids|iedereen ~ .. rijden|rijdt ~ .. "
            "met ~ mij|me|ons & wit|witte|coke|gebruikt|gesnoven|lijntje|dronken|uitgesnoven",
        ),
        severity=URGENT,
        doer=True,
        undated=True,
    ),
)
"""All that is heard of it."""
