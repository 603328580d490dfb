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
    "kleine2": "zoontje dochtertje zoon dochter kind kinderen kids kindje kindjes kleine "
    "klein kleintje kleintjes kleinste baby babytje peuter kleuter dreumes "
    "manneke meisje jongste oudste kleinzoon kleindochter kleinkind "
    "kleinkinderen neefje nichtje ons_klein gastjes tweeling zuigeling stiefzoon "
    "stiefdochter",
    "spul2": "coke cocaine poeder pil pillen pilletje pilleke pillekes pilleken zakje "
    "pakje pakske ghb flesje xtc speed ketamine drugs wiet joint methadon "
    "oxazepam snoepje lijntje lijn lijntjes bolletje wikkel paddenstoel hasj "
    "3mmc medicijnen slaappil slaappillen wit_poeder spul",
    "nam": "binnen gegeten opgegeten geslikt ingeslikt doorgeslikt gelikt gedronken "
    "opgedronken gesnoept geproefd geproeft gezeten in_de_mond mond lip lippen "
    "tong neus vingers handjes gepakt gevonden opgesnoven binnengekregen gekauwd "
    "in_zijn_mondje in_haar_mondje gegrepen",
    "tehigh": "high stoned strak stijf dronken zat lam laveloos onder_invloed te_ver_heen "
    "van_de_wereld out knock_out bezopen gesnoven gebruikt gepakt gedronken wit "
    "naar_de_klote ladderzat gesnuven kater weggezakt aan_het_scoren scoren haal "
    "halen gebruik gebruiken snuif snuiven coke aan_het_gebruiken",
    "klein5": "baby babytje peuter kleuter dreumes kleine kleintje kinderen kids "
    "klein_mannen kleinmannen zoontje dochtertje kind kindje kindjes "
    "kleinkinderen kleinkind kleinzoon kleindochter neefje nichtje broertje "
    "zusje jongste manneke meisje zuigeling ons_klein kleinste dochterke "
    "zoontjes dochtertjes zoon_van_2 zoon_van_3 dochter_van_2 dochter_van_3 "
    "dochter_van_4 zoon_van_4 zoon_van_5 dochter_van_5",
    "spul5": "coke cocaine poeder pil pillen pilletje zakje zakjes pakje ghb xtc speed "
    "ketamine drugs wiet joint methadon oxazepam xanax lijntje lijn wit bloem "
    "sneeuw spul snoep crack base puntje",
    "vaag5": "high stoned strak dronken zat lam laveloos out onder_invloed ver_heen "
    "te_ver_heen van_de_wereld knock_out bezopen ver_weg gesnoven gebruikt "
    "gebruik gepakt coke drugs snuift snuiven gebruikt doorgehaald dubbel "
    "aan_de_drugs zie_niet_meer_helder afkick weg_om halen scoren dealer "
    "afterparty feest cafe kater roes afkicken crack ladderzat naar_de_klote "
    "stomdronken",
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
    Sign(
        "child_in_danger",
        (
            "<kleine2> ~ ... <spul2> ~ ... <nam>",
            "<kleine2> ~ .. heeft|had|hebben|zat|zit|kreeg ~ .. aan|van|op|in ~ .. <spul2> ~ "
            ".. <nam>",
            "<spul2> ~ .. <nam> ~ .. door ~ .. <kleine2>",
            "<kleine2> & <spul2> & suf|slap|slaperig|sloom|wakker|overgeven|kotst|raar|"
            "gepakt|lip|lippen|neus|mondje|handje|gegeten",
            "ik|heb ~ .. mijn|m'n|de|onze ~ <kleine2> ~ ... geslagen|geschud|geschopt|"
            "geknepen|gegooid|mishandeld|pijn_gedaan|door_elkaar_geschud|geklopt|een_mep|"
            "een_klap|een_tik",
            "<bang> ~ .. dat|wat ~ .. <kleine2> ~ .. iets|wat|pijn ~ .. aandoe|doe|aandoet|doet",
            "<kleine2> & slaat|slaan|mishandelt|misbruikt|schopt|klopt|klappen|betast|"
            "aangerand|aanzit|seksueel & ex|man|vriend|stiefvader|mijn|opa|oom|hij|ze|zij|"
            "vrouw|vriendin",
            "<kleine2> ~ .. mishandeld|misbruikt|geslagen|geschopt|geslaan|geklopt ~ .. door|"
            "thuis|bij",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<kleine2> & alleen|zelfde_huis|niemand_bij|zonder_oppas|onbeheerd & <tehigh>|"
            "weg|weggegaan|dealer|feest|cafe|auto|nacht|thuis|huis|boodschap|stad",
            "<kleine2> ~ .. alleen ~ .. thuis|huis|gelaten|achtergelaten|laten|in_de_auto|"
            "auto|boven",
            "niet|niks|geen|nauwelijks|amper ~ .. gegeten|eten|te_eten|ontbijt|luier|"
            "verschoond|aandacht|naar_school & <kleine2> & gebruikt|gebruik|drugs|coke|dagen|"
            "gesnoven|vriendin|dochter|zoon|moeder|high|vader|honger|door_mij",
            "<kleine2> & verzorgen|zorgen|zorg|letten|opletten|passen|oppassen|past|let|"
            "omkijken & <tehigh>|kan_niet_meer|niet_meer|coke|door_de|kapot|ziek_van",
            "kan|kon ~ .. niet ~ .. voor ~ .. <kleine2> ~ zorgen",
            "<kleine2> ~ .. auto & haal|halen|scoor|score|scoren|dealer|ophaal|wachten|wacht|"
            "gesnoven|gebruikt",
            "gedeald|gedealed|dealt|dealen|gebruikt|gesnoven|gerookt|gespoten|gekookt & huis|"
            "waar|woning|bij & <kleine2> & slaapt|woont|slapen|wonen|is|zijn|speelt|ligt|bij",
            "gebruikt|snuift|pakt|gebruiken|snuiven|pakken|gebruik|snuif|drinkt|rookt ~ .. "
            "waar|terwijl|naast|voor|met ~ .. <kleine2> ~ .. bij|erbij|in_de_kamer|naast|"
            "ziet|zien|op_schoot|staat|staan",
            "in ~ het|'t ~ bijzijn ~ van ~ .. <kleine2>",
            "vergat|vergeten|vergeet ~ .. <kleine2> ~ .. school|halen|ophalen|eten|bad|"
            "creche|opvang & lag|slapen|sliep|dagen|gebruikt|coke|gesnoven|high|drugs|door|"
            "kater",
            "<kleine2> ~ .. niet ~ .. opgehaald|gehaald ~ .. school|creche|opvang|omdat",
            "<spul2>|naalden|spuiten|spiegel|rietje ~ .. <kleine2> ~ .. bij|kruipt|kan|komt|"
            "kruipen|speelt|grijpt|pakt|vond|vinden",
            "<kleine2> ~ .. vond|vindt|vonden|speelt|speelde|speelden|kwam_aan|pakte ~ .. <spul2>",
            "overal|rond|tafel|vloer|grond ~ .. <spul2> & <kleine2>",
            "huilt|huilen|krijst|schreeuwt ~ .. uur|uren|dag|nacht & <kleine2> & slaapt|ligt|"
            "drugs|gebruikt|out|reageert_niet|high|coke|dronken|wakker",
            "<kleine2> & rijdt|rijden|reed|achterin|ophalen & <tehigh>",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            # nobody able to look after them
            "<klein5> ~ ... alleen|alleen_thuis ~ .. thuis|huis|wieg|bed|auto|slapen? & "
            "<vaag5>|weg|ik|dealer|stad",
            "<klein5> & alleen & <vaag5>",
            "laten|gelaten|laat|liet ~ .. zitten|liggen & <klein5> & auto|wieg|huis|thuis|"
            "bad & <vaag5>",
            "<vaag5> & <klein5> & niet|geen & opstaan|rechtstaan|overeind|wakker|helder|"
            "zorgen|reageren|niemand|voeden|eten_geven",
            "<vaag5> & <klein5> & passen|oppassen|letten|moet_eten|niemand_anders|huilt|"
            "kruipt_daar|bij_hem|in_huis|bij_haar",
            "niemand ~ anders & <klein5> & <vaag5>|zie",
            "<klein5> ~ .. laten ~ vallen",
            "<klein5> & kwijt|waar_is|niet_weet_waar|weet_waar & <vaag5>",
            "schudt|schudden|schud|geschud|slaat|sla|smijt|gooit|knijpt ~ .. met|naar? ~ .. "
            "<klein5>",
            "<klein5> & opengebeten|gebeten|lipkes|lipjes|mondje|geslikt|doorgeslikt|gegeten|"
            "binnen|geproefd|wit_om_de & <spul5>",
            "<klein5> ~ .. een ~ .. toek|mot|klap|mep|lel|tik|pets|stamp|schop ~ .. gegeven|"
            "verkocht",
            "snauw|sla|schop|mep ~ .. weleens|soms|ook|wel|ze|hem|haar & <klein5>|ze_zijn",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "geen ~ .. geld|luiers|melk|eten ~ .. meer|voor & luiers|kinderen|kids|baby|kind|"
            "kleine|zoontje & coke|drugs|op|gebruik|gesnoven",
            "<klein5> & snuift|snuif|gebruikt|gebruik|pakt|pak|rookt|rook|snuiven|gebruiken "
            "& bij|living|woonkamer|beneden|huis|kamer|terwijl|als|erbij|boven|keuken",
            "<klein5> ~ .. honger|eten|kleren|wekker|brood|luier ~ .. drugs|coke|roes|dagen|bed",
            "<klein5> & zelf|kleine_broer|broertje|zusje|stil & eten|brood|wekker|zorgen|"
            "wassen|chips|koken & roes|bed|gebruik|drugs|coke|slaap|lig|papa|mama|"
            "slechte_dag|pak",
            "<klein5> & honger|vuil|dezelfde_kleren|verwaarloosd|niet_open|buiten|alleen & "
            "drugs|coke|gebruikt|doet_niet_open|dochter|zoon|ouders|gebruiken",
            "<klein5> & rietje|lijntje|bloem|snuiven|poeder ~ na|nadoen|speelt|doet & na|mij|"
            "spelen",
            "leerling|leerlinge|klas|buurmeisje|buurjongen|kindje & drugs|poeder|papa|mama|"
            "wakker|honger|ouders & juf|meester|leerkracht|deur|vertelde|zegt|drugs|leerling",
            "mama|papa & slaapt|slapen|wakker|snuift|wit|poeder|drugs & altijd|ligt|niet|"
            "spul & ik|mijn",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<klein5>|dochter|zoon ~ .. in ~ huis|alleen & ex|man|moeder|vader|zus|hij|ze & "
            "van_de_wereld|out|high|stoned|strak|dronken|bewusteloos|laveloos",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
)
"""All that is heard of it."""
