# long: one table of frames
"""Wide frames in Dutch: two or three things that spell danger together, however they are said."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "gebruik": "coke cocaine gebruik gebruikt gebruiken gebruikte snuif snuift snuiven gesnoven"
    " uitgesnoven"
    " snoof drugs lijn lijntje lijntjes lijnen streepje gram ghb speed xtc keta joint blow high"
    " stoned strak"
    " dronken zat lam bezopen doorhalen doorgehaald drank bier biertjes wijn op_heb gepakt pak"
    " pakt verslaafd"
    " wat_op al_wat_op doorgetrokken gram_op",
    "vervoer": "autosleutel autosleutels rijden autorijden auto scooter motor brommer camion"
    " vrachtwagen"
    " trekker bestelbus stuur snelweg instappen bob chauffeur heftruck kraan busje rijd rij rijdt"
    " oprit"
    " sleutels wagen bakfiets",
    "straks": "straks zo dadelijk subiet nu even snel ga gaat moet mag kan wil nog weer altijd"
    " morgenvroeg"
    " stap stapt pak gepakt instappen beter ochtend heen terug naar",
    "dreumes": "baby babytje peuter kleuter dreumes zuigeling kleine kleintje zoontje dochtertje"
    " kleinzoon"
    " kleindochter van_1 van_2 van_3 van_4 van_5 van_twee van_drie van_vier mijn_kind kinderen"
    " kids kind"
    " kindjes kleintjes kleinkinderen manneke",
    "mis2": "slap vergeten opgehaald horen_huilen opsluit opgesloten sluit_ze_op miserie rond"
    " rondrijdt"
    " genipt nipte gebeten beet opgesnoven snoof gedronken gelikt mond ingeslikt slikte sabbelt"
    " sabbelde"
    " verwaarloost verwaarloosd alleen niemand halen op_school van_school naar_bed vuil honger"
    " bijt huilt",
    "kalm2": "ghb g gbl benzos benzo pammetjes oxazepam diazepam valium xanax temazepam slaappillen"
    " kalmeringspillen lorazepam alprazolam kalmeermiddelen medicatie oxazepams pillen methadon",
    "nul": "vanaf_nu vandaag nul niks_meer stop stopt stoppen weggegooid weggegooide leeggegoten"
    " door_de_wc"
    " er_vanaf van_af af niets in_1_keer in_een_keer geeft_geen krijg_geen gekapt laat_staan"
    " van_vandaag"
    " buiten_gezet uur_niks uur_niets dagen_niet",
    "fles": "fles flessen drank bier bak krat wijn wodka alcohol jenever whisky gedronken drinken"
    " drink"
    " druppel pilsjes rose",
    "ziek2": "trillende schudden schud schok schokken trillen tril trilt beef beven bibber bibberen"
    " klappertand"
    " klappertanden zweet zweten rillen hartkloppingen paniek kotsen overgeven slapeloos spoken ril"
    " zie_mensen zie_beesten zie_dingen bibberend",
    "verlos": "verloskundige gynaecoloog kraamzorg vroedvrouw zwanger zwangerschap in_verwachting"
    " onderweg"
    " uitgerekend bevallen kindje_krijg krijg_een_baby baby_krijg echo weken_ver maand_ver"
    " maanden_ver"
    " hoogzwanger baby_in_mijn_buik ongeboren weken_onderweg 20_weken",
    "aan_mij": "mij me ons mijn",
    "geweld": "omgedraaid geslagen geschopt getrapt gestompt gebeten gewurgd gestoken aangevallen"
    " verkracht"
    " vastgepakt geduwd gesmeten opgesloten afgeranseld geramd gegrepen gekneld verwond mishandeld"
    " in_elkaar_getrapt riem klappen stamp rammel kopstoot vuist tegen_mijn_wil gebroken",
    "dader": "zwager schoonvader oom opa hij ze zij vriend vriendin man vrouw ex vader moeder"
    " stiefvader broer zoon vent lief"
    " dealer"
    " partner gasten jongens pa ma collega",
    "wie2": "ze zij mannen politie buren iedereen mensen huisgenoot vriendin vriend vrouw man"
    " buurman"
    " buurvrouw flikken agenten overheid aivd geheime_dienst dealers",
    "complot": "oortjes samenwerkt samenwerken spion spioneren samenspannen horen_me horen_mij"
    " luisteren"
    " afluisteren weten_alles weet_alles wachten_tot komen_halen halen_komen komen_me_halen"
    " wachten_op_mij"
    " over_mij horen_wat kijken_mee door_het_gordijn gluren achter_me vergiftigen vergiftigt"
    " undercover",
    "leven3": "leven bestaan blijven_leven oud_te_worden de_wereld deze_wereld aarde",
    "dood3": "dood sterven doodgaan dood_te_gaan dood_zijn overlijden dood_gaan",
    "wens": "wil wilde wou zou lijkt hoop verlang graag liever liefst wens zin prima rustig moed"
    " wilt_gaan"
    " fijn opluchting",
}
"""The words a frame means by <name>."""

FRAMES = (
    Sign(
        "suicide",
        (
            "<dood3> ~ zijn|gaan|te_zijn ~ lijkt|voelt|klinkt ~ mij|me|zo|als",
            "graag|liefst|eindelijk ~ dood|sterven|doodgaan ~ .|,|en|zou|wil",
            "moed|lef|durf|kracht & springen|doen|eind|einde & wou|had|niet|om",
            "reden ~ .. om|voor ~ te|nog? ~ te? ~ blijven|leven|bestaan ~ leven|te?",
            "reden & blijven_leven|te_leven|leven & geven|geef|goede|nog|geen",
            "plek ~ .. op|in ~ deze|de ~ wereld & geen|niet",
            "hoef ~ niet ~ oud|verder|langer ~ te? ~ worden|leven",
            "opgezocht|gegoogeld|uitgezocht|gekeken & hoe_hoog|hoeveel_pillen|welke_trein|hoe_diep"
            "|hoe_lang_het_duurt|touw|strop",
            "hoe ~ hoog & flat|brug|dak|gebouw|springen",
            "auto & garage & motor|slang|uitlaat|gas|draaien|aan",
            "uitlaat|gasfles|gaskraan|koolmonoxide & mezelf|slang|garage|dood|inslapen",
            "niet ~ meer? ~ wakker & prima|fijn|hoop|goed|rustig|liefst|vannacht_meer|beetje_meer",
            "meer|alles|veel & neem|nemen|snuif & niet_meer_wakker|hart_stopt|stopt_mijn_hart|dood"
            "|einde",
            "datum|dag ~ al? ~ geprikt|gekozen|vastgelegd|gepland & al|heb|wanneer|dood|einde|weet",
            "heb ~ .. datum ~ geprikt|gekozen",
            "punt ~ achter ~ .. leven|mezelf",
            "leven & niks|niets|geen & meer|voor_mij|waard & stap|uit|ik_ga|klaar|wil",
            "stap ~ ik? ~ er|eruit ~ uit ~ .|,|vannacht|voorgoed",
            "lig|ligt|lag ~ ik? .. onder ~ de|den|een|nen ~ trein|metro|tram",
            "geen ~ zin ~ niet? ~ meer ~ .. te? ~ leven|bestaan",
            "leven & geen_zin_meer|zinloos|niks_waard & weggegeven|geeft|spullen|weg|zegt|afscheid",
            "geeft|gaf|weggegeven ~ .. al|alle ~ zijn|haar|hun|mijn ~ spullen",
            "praat|praten|begint ~ .. over ~ doodgaan|zelfmoord|de_dood & touw|pillen|steeds|weer"
            "|de_hele_tijd",
            "slikte|geslikt|ingenomen ~ .. om|en ~ dood|te ~ te? ~ gaan|sterven",
            "pillen & om_dood_te_gaan|dood_te_gaan|om_te_sterven|niet_meer_wakker",
            "morgen|straks & weg & kom|kom_niet|niet_terug|nooit & terug & liefst|ik|voorgoed",
        ),
    ),
    Sign(
        "overdose_or_medical",
        (
            ". help ~ ,? mijn hart",
            "help & hart|borst|adem|lucht|ambulance",
            "<borst> & knoop|ontploft|explodeert|ontploffen|springt|scheurt|uit_elkaar|barst",
            "hart ~ gaat|zal|ging|voelt ~ .. springen|ontploffen|barsten|stoppen|stilstaan"
            "|stilvallen|begeven",
            "hart & stilte|bam|pauze|mist|slagen|slag & oke|goed|normaal|raar|eng|bang|bam",
            "kaak|linkerkant|linkerarm|schouder & pijn|zeer|kramp|uitstraalt & hele|links|borst"
            "|arm",
            "alles ~ draait & hart|val|om|flauw",
            "vingers|lippen|nagels & blauw|paars",
            "kan ~ mijn ~ benen|been|arm|armen|hand|hoofd ~ niet ~ meer ~ bewegen|voelen|optillen",
            "niet|amper ~ wakker ~ te ~ krijgen|maken",
            "rochelt|reutelt|gorgelt|schuimbekt|schuimbekken|snakt",
            "zakte|zakt|viel|valt|stort|klapte ~ .. op|tegen ~ de ~ grond|vloer & hij|ze|vriend"
            "|vriendin|net|gesnoven",
            "ogen|oog ~ niet ~ meer? ~ open",
            "doet ~ .. ogen ~ niet ~ meer ~ open",
            "zwijm ~ gevallen",
            "in zwijm",
            "wordt|word|is|ziet ~ helemaal|heel|zo? ~ paars|blauw|grauw",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "<verlos> & <gebruik>",
            "weken|week|maand|maanden ~ zwanger|ver|onderweg",
            "zwanger & . en & gesnoven|gebruikt",
            "ontdekt|gehoord|bleek|weet_nu|blijkt ~ .. zwanger",
            "borstvoeding|kolven|borst_geven & coke|snuiven|gebruikt|gesnoven|lijntje",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        ("<verlos>|weken & vocht|bloed|bloedverlies|krampen|buikpijn & <gebruik>|ik|ben",),
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "<vervoer> & <gebruik> & <straks>",
            "collega|maat|chauffeur|bob ~ .. <vervoer> & <gebruik>",
            "<vervoer> & scherp|wakker|fit & coke|lijntje|gebruik|gesnoven",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<dreumes> & <gebruik>|xanax|pil|pillen|poeder & <mis2>",
            "<dreumes> & drankje|glas|fles|beker & ghb|drugs",
            "<dreumes> & niet & horen|hoor|zorgen|opletten|letten & weg|high|gebruikt|gesnoven|zat"
            "|dronken",
            "sluit|sluiten|opgesloten|stopt ~ .. <dreumes> & kamer|kast|kelder|op",
            "niemand & <dreumes> & snuiven|gebruiken|snuift|gesnoven|high|weg|thuis",
            "ouders & drugs|coke|gebruiken & kleinkinderen|kinderen|kids & miserie|honger|alleen"
            "|vuil|bang|slecht",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<dreumes> & <gebruik>|xanax|pil|poeder|ghb & mond|gebeten|beet|genipt|nipte"
            "|opgesnoven|snoof|gelikt|slap|suf",
            "getrokken|trok|kneep|geknepen|gegooid|geduwd & armpje|beentje|dochtertje|zoontje|baby",
            "zit|zitten|komt ~ .. aan ~ haar|hem|mijn_dochter|mijn_zoon|mijn_kind & stiefvader|oom"
            "|vriend|opa|kind|dochter",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<kalm2> & <nul>",
            "<fles> & <nul> & <ziek2>",
            "geen|niks|niets & <fles> & sinds|dagen|dag|uur & <ziek2>",
            "<fles> & elke_dag|per_dag|dagelijks|een_bak_per & <nul>|stop|morgen",
            "laat|liet ~ ik? ~ de|den|het ~ drank|bier|alcohol|wijn ~ staan & van_vandaag|ineens"
            "|in_een_keer|per_dag",
            "verslaafd & <kalm2> & niks|niets|uur|zonder|stop",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<fles>|<kalm2> & sinds|dagen|niks|geen|van_de_drank_af|af & zie|hoor & mensen|beesten"
            "|dingen|stemmen|spinnen|ratten",
            "drank|alcohol|drinken ~ af & schokken|stuip|insult|aanval|toeval|schokte",
            "van de drank af & schokken|viel|aanval",
        ),
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "<wie2> & <complot>",
            "iets|spul|gif|middel|pillen ~ in ~ mijn|zijn|haar ~ eten|drinken|drankje|koffie|water"
            "|bed",
            "doet|doen|stopt|stoppen ~ iets|spul|gif ~ in",
            "op|in ~ de? ~ tv|radio|televisie|krant & over_mij|voor_mij|tegen_mij|boodschap",
            "tv|radio & over_mij|weten|tegen_mij|mijn_naam",
            "muren|muur|plafond|vloer|schilderij|gordijnen ~ beweegt|bewegen|ademt|ademen|golft"
            "|golven|leeft|leven",
            "gezichten|schimmen|ogen|hand|handen & muur|muren|overal|plafond & zie|uit|bewegen"
            "|kijken",
            "stekkers|lampen|rookmelder|telefoon|wifi & horen|luisteren|afluisteren|kijken_mee"
            "|straling & ze|me|mij",
            "chip|zender|tracker|implantaat & tand|hoofd|arm|lijf|kies|nek|oor",
            "gedachten & uitgezonden|gehoord|lezen|gestolen|horen|weten|gestuurd|uitzenden",
            "vergiftigen|vergiftigd|vergiftigt & mij|me|hem|haar|ze|willen|eten",
            "denkt|zegt|gelooft & spion|spioneer|spioneert|verrader|agent|duivel|robot",
            "praat|praten|lacht|scheldt|schreeuwt ~ .. tegen ~ de|een|het|zichzelf ~ muur|tv"
            "|spiegel|zichzelf|lucht",
            "door ~ het|de ~ gordijn|gordijnen|raam|sleutelgat & gluren|gluurt|kijkt|kijken &"
            " komen|halen|hele_nacht|ze|zegt",
            "komen ~ hem|haar|mij|me|ons ~ halen|pakken|ophalen",
            "dagen|nachten ~ .. wakker|niet_geslapen & zie|ziet|hoor|hoort|gezichten|mensen"
            "|stemmen|gordijn",
            "verward & agressief|schreeuwt|wild|niet_terug|onrustig|bang",
            "ken|herken ~ hem|haar ~ niet ~ terug & agressief|verward|schreeuwt|wild",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<dader> & <geweld> & <aan_mij> & heeft|had|hebben|is|word|werd|werden|hebben_me",
            "valt|viel ~ mij|me ~ .. aan",
            "gaat|ging|komt|kwam|valt|viel ~ mij|me ~ .. aan|te_lijf|achterna & mes|hamer|fles"
            "|schaar",
            "krijg|kreeg ~ ik ~ er ~ weer|flink? ~ van ~ langs",
            "er van langs",
            "doet|deed|gaat ~ hij|ze? ~ mij|me ~ wat|iets|doen|dood ~ .|,|aan|als",
            "hij|ze ~ doet|gaat ~ mij|me ~ wat|iets|doen",
            "deur & stampen|stampt|bonken|bonkt|beukt|intrappen|trapt & ex|hij|mij|me|gaat",
            "tegen ~ mijn ~ wil & genomen|gedaan|aangeraakt|bed|seks",
            "volgt|volgde ~ mij|me ~ overal & werk|huis|staat|ex|wacht|hij",
            "staat ~ .. bij|voor|aan ~ mijn ~ werk|huis|deur|school & volgt|ex|stalkt|hij",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "deur ~ op ~ slot & bang|vanwege|door|zoon|hij|hem|man|ex|slaap",
            "beef|tril|ril|verstijf|schrik ~ ik? ~ als|wanneer ~ ik|hij|zijn|haar & auto|sleutel"
            "|voetstappen|stem|hoor|thuis",
            "durf ~ .. hem|haar ~ niet ~ te ~ zeggen|vertellen & weg|wegga|stop|wat|iets|doet",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "als ik ~ hem|haar|die|ze ~ .. zie & sla|slaan|steek|in_elkaar|kapot|dood|vermoord",
            "ik ~ .. sla|steek|trap ~ .. hem|haar|die|ze ~ in_elkaar|neer|kapot|dood|verrot",
            "heb|draag|neem|pak ~ .. mes|wapen|pistool|hamer|knuppel ~ in|bij|mee & ga|naar|hem"
            "|haar|ex|dealer|zak",
            "heb ~ .. mijn ~ vader|moeder|vrouw|man|vriend|vriendin|broer|zus|collega ~ .. klap"
            "|stomp|trap|schop|duw",
            "handen ~ .. niet ~ thuis|thuishouden & sla|geslagen|geduwd|haar|hem",
            "niet ~ thuishouden|inhouden & geduwd|geslagen|haar|hem",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "als|wanneer|zodra ~ ik ~ .. snij|snijd|kras|krab|brand|sla ~ .|,|is|wordt|voel|word",
            "krab|kras|bijt|prik|peuter|sla ~ ik? ~ .. tot ~ het|ik|mijn? ~ bloed|bloedt|bloeden",
            "brand|sla|knijp|prik|snij ~ .. expres|bewust|met_opzet",
            "<lijf> & expres|met_opzet|bewust & brand|verbrand|sla|snij|open|pijn",
            "sneetjes|snee|sneden|snijwonden|krassen|brandplekken|brandwonden & gezet|gemaakt"
            "|maakt|zelf|weer|nieuwe|paar",
            "<lijf> & kapot|weer|open & gesneden|gekrast|gekrabd",
            "klop|bonk|beuk|ram|sla ~ .. hoofd|kop ~ tegen",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "minor",
        (
            "als ik ~ <jong> ~ ben",
            "<jong> ~ m|v|j|jaar ~ hier|.|,",
            "meisje|meiske|jongen|gast|puber|scholier ~ van ~ <jong>",
            "word ~ .. 15|16|17|18|achttien|zeventien|zestien ~ .|,|volgend|volgende|over|in|jaar",
            "want ~ ik ~ ben ~ <jong>",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
)
"""All that is heard so."""

HARMLESS = (
    "niet|nooit|geen ~ .. gereden|rijden|rij",
    "nuchter ~ .. gereden|naar_huis",
    "niks|niets ~ op ~ dus|en ~ ik ~ rij|rijd",
    "auto|scooter|motor|wagen ~ gewassen|verkocht|kapot|garage|keuring|gekocht|verzekering",
    "reed|gereden|reden ~ .. vroeger|gisteren|toen",
    "stoppen|stop|minder|gestopt ~ .. voor|om|vanwege ~ mijn|de|onze ~ kinderen|kind|baby"
    "|zwangerschap|gezin",
    "wil ~ .. daarom|dus ~ stoppen|minderen",
    "kinderen|kids|baby|zoontje ~ slaapt|slapen ~ lekker|rustig|fijn",
    "muziek ~ .. volume|hard|fantastisch",
    "gaan|ga|hebben ~ .. over|samen ~ mij|ons ~ praten",
    "deadline|baas|werk|schema|agenda ~ wurgt|nekt|sloopt ~ mij|me",
    "dat|het ~ snijdt ~ hout",
    "hart ~ .. verloren|gestolen|gewonnen ~ aan|van|door",
)
"""What these cover is not heard."""
