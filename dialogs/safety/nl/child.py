# long: one table of phrases
"""Children in danger in Dutch."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "drugs": "coke cocaine drugs wit_poeder pil pillen xtc zakje bolletje ghb speed gripzakje "
    "wiet poeder spul lijntje lijntjes lijn lijnen keta ketamine pilletje 3mmc "
    "envelopje ponypack wikkel joint hasj pakje methadon",
    "at": "dronk drinkt geproefd proefde opgedronken opgeslokt kauwt kauwde gesnoept "
    "gesnoept geproeft gegeten opgegeten at eet ingeslikt doorgeslikt slikte geslikt "
    "gelikt likt likte mond binnengekregen ingenomen opgelikt gepeuzeld gedronken "
    "binnen_gekregen aangezeten",
    "dreumes": "baby babytje peuter kleuter dreumes zuigeling kleine kleintje zoontje "
    "dochtertje kleinzoon kleindochter van_1 van_2 van_3 van_4 van_5 van_twee "
    "van_drie van_vier mijn_kind kinderen kids kind kindjes kleintjes kleinkinderen "
    "manneke",
    "mis2": "slap vergeten opgehaald horen_huilen opsluit opgesloten sluit_ze_op miserie "
    "rond rondrijdt genipt nipte gebeten beet opgesnoven snoof gedronken gelikt mond "
    "ingeslikt slikte sabbelt sabbelde verwaarloost verwaarloosd alleen niemand "
    "halen op_school van_school naar_bed vuil honger bijt huilt",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "child_in_danger",
        (
            "<kind>|<eigenkind> & poeder|<drugs> & <at>|geproefd",
            "<eigenkind>|<kind> ... een ~ klap|mep|pak_slaag|tik|stomp ~ gegeven|verkocht",
            "<kind>|<eigenkind> & <geslagen>|klap|door_elkaar & bloedt|huilt|heb_ik|heb|slap",
            "<eigenkind>|<kind> & <drugs> & <at>",
            "<eigenkind>|<kind> & <drugs> & gepakt & mond|op|gestopt",
            "<kind> ... gegeten|gelikt|geslikt|gedronken ... van de|mijn|het ~ <drugs>|spiegel|"
            "tafel",
            "<slaat>|sla|schudt|schudde|schud|mishandelt ~ de|mijn|onze|ons|zijn|haar ~ <kind>|"
            "zoon|dochter|zoontje|dochtertje",
            "heb|heeft ~ mijn|onze|ons|zijn|haar|de ~ <eigenkind> ... <geslagen>|geschud|"
            "door_elkaar|pijn_gedaan|misbruikt|mishandeld",
            "<kind> ~ door_elkaar geschud|schudden",
            "<bang> ~ dat ~ ik|hij|ze|zij ~ mijn|de|onze|ons|haar|zijn ~ <eigenkind> ~ iets|"
            "wat|pijn ~ aandoe|aandoet|doe|doet|aandoen|aan_doe",
            "mijn|de|onze ~ <eigenkind> ~ iets|wat|pijn ~ aandoen|aandoe|aandoet|doen|aangedaan",
            "<kind> ~ mishandelt|mishandeld|misbruikt|geslagen",
            "misbruikt|misbruik ~ mijn|onze|de|zijn|haar ~ <eigenkind>|dochter|zoon",
            "<dreumes> & <gebruik>|xanax|pil|poeder|ghb & mond|gebeten|beet|genipt|nipte|"
            "opgesnoven|snoof|gelikt|slap|suf",
            "getrokken|trok|kneep|geknepen|gegooid|geduwd & armpje|beentje|dochtertje|zoontje|baby",
            "zit|zitten|komt ~ .. aan ~ haar|hem|mijn_dochter|mijn_zoon|mijn_kind & stiefvader|"
            "oom|vriend|opa|kind|dochter",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "rijdt|rijden|rondrijden|rond & kinderen|kids|zoontje|dochtertje|kleine & "
            "onder_invloed|gesnoven|dronken|high|gebruikt|zat",
            "<kapot>|high|gebruikt|gesnoven & op ~ .. <kind>|<eigenkind> ~ te? ~ passen|letten|"
            "zorgen|past|let",
            "<kind>|<eigenkind> & alleen & halen|scoren|haal|score|gebruiken|snuiven|dealer|"
            "drugs|coke|feest|cafe|weggegaan|in_bed|nacht|nachten|auto",
            "alleen met ~ de|mijn|een|het|ons|onze ~ <kind>|<eigenkind> & <onder>|<kapot>",
            "<onder>|<kapot> & alleen_met & <kind>|<eigenkind>",
            "spuiten|zakjes|naalden|pijpjes & <kind>|<eigenkind>",
            "gedeald|dealen|dealt|gebruikt|gesnoven ~ wordt? ~ in|waar & huis & <kind>|<eigenkind>",
            "gedeald|drugs|dealen & huis|woont|wonen|thuis & <kind>|<eigenkind> & woont|wonen|"
            "slaapt|ligt|kruipt|is",
            "<kind>|<eigenkind> & alleen_thuis|alleen_gelaten|zonder_oppas|alleen_in_huis|"
            "thuis_alleen|alleen_achtergelaten|zonder_toezicht|alleen_laten|moederziel_alleen|"
            "helemaal_alleen",
            "<kind>|<eigenkind> ~ zijn|is|zit|zitten|ligt|liggen|slaapt|slapen|blijft ~ hele|"
            "heel? ~ alleen",
            "laat|laten|liet|gelaten ~ ik|ze|hij? ~ de|mijn|haar|zijn|onze|hun ~ <kind>|zoon|"
            "dochter ... alleen",
            "<kind>|zoontje|zoon|dochter ... alleen gelaten|achtergelaten|laten|thuis",
            "<kind>|<eigenkind> & niemand_thuis|niemand_anders|er_is_niemand|geen_oppas|"
            "nergens_iemand & <onder>|halen|weg|de_stad|<kapot>",
            "niet|amper|nauwelijks ~ voor ~ mijn|de|onze|haar|ons|zijn ~ <kind>|<eigenkind> ~ "
            "zorgen|kan_zorgen|te_zorgen|zorg",
            "<kapot>|coke|cocaine & alleen met ~ de|mijn|onze|ons|een ~ <kind>|<eigenkind>",
            "<kapot>|strak_van_de_coke & met de|mijn|ons ~ <kind>|<eigenkind> ~ in|alleen|thuis",
            "<kapot>|laveloos & moet|zorg|zorgen|oppas|oppassen|past & <kind>|<eigenkind>",
            "<kind>|<eigenkind> & vond|vonden|vindt|gevonden|speelt|spelen|speelde|gespeeld & "
            "<drugs>",
            "<drugs> & <kind> & rondslingeren|slingert|ligt|overal|rondkruipt|kruipt|bij_kan|"
            "bij_kunnen|op_tafel|binnen_bereik|grijpen|in_huis",
            "<kind>|<eigenkind> & geen eten|te_eten|schone_luier|niet_te_eten|verwaarloosd|"
            "verwaarloost|honger|geen_school",
            "verwaarloost|verwaarloosd|verwaarlozen ~ de|mijn|haar|zijn|onze|hun? ~ <kind>|"
            "<eigenkind>",
            "<kind>|<eigenkind> & dealt|dealen|gebruiken|snuiven|snuift|gebruikt ~ waar|met|"
            "in_het_bijzijn|voor|naast ~ de|haar|het|mijn|hun|erbij ~ <kind>?",
            "snuiven|snuift|gebruiken|gebruikt ~ waar ~ de|haar|het ~ <kind> ~ bij",
            "<eigenkind>|<kind> ~ achterin|in_de_auto & <onder>",
            "<dreumes> & <gebruik>|xanax|pil|pillen|poeder & <mis2>",
            "<dreumes> & drankje|glas|fles|beker & ghb|drugs",
            "<dreumes> & niet & horen|hoor|zorgen|opletten|letten & weg|high|gebruikt|gesnoven|"
            "zat|dronken",
            "sluit|sluiten|opgesloten|stopt ~ .. <dreumes> & kamer|kast|kelder|op",
            "niemand & <dreumes> & snuiven|gebruiken|snuift|gesnoven|high|weg|thuis",
            "ouders & drugs|coke|gebruiken & kleinkinderen|kinderen|kids & miserie|honger|"
            "alleen|vuil|bang|slecht",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
)
"""All that is heard of it."""
