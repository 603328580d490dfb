# long: one table of words
"""Words of all languages that mean the same to the net, so that one language teaches another.

A word ending in ``*`` stands for all words that begin so. Words are folded: no case, no accents.
A word may mean several things; each counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

_WORDS: Mapping[str, str] = {
    "self": (
        "ik k ikke ikzelf kik mij me mijn mn men mezelf mijzelf zelf kheb kben kga kwil kzit "
        "kpak kvoel khoor kzie kan i im ive id ill my myself je j jsuis jai jvais jveux jme moi "
        "mon ma mes m chui chuis jpense"
    ),
    "you": "jij jou u uw ge gij you your ya tu te toi ton ta tes vous",
    "he": "hij hem zijn zn ie em he him his hes il lui son",
    "she": "zij ze haar she her shes elle",
    "they": (
        "hun hen jullie iedereen mensen niemand they them everyone everybody nobody people ils "
        "elles leur leurs personne gens"
    ),
    "we": "wij we ons onze samen us our nous notre nos on ensemble together",
    "partner": (
        "man vriend vriendin vrouw lief vent mijne echtgenoot echtgenote partner vriendje "
        "verloofde boyfriend girlfriend bf gf husband wife fiance fiancee hubby missus copain "
        "copine mari femme mec meuf conjoint conjointe compagnon cheri"
    ),
    "ex": "ex exman exvriend exvrouw exvriendin",
    "parent": (
        "moeder vader ma pa mama papa mam mum mom dad mother father mere pere maman daron "
        "daronne stiefvader stiefmoeder stepdad stepfather ouders parents vake moeke"
    ),
    "child": (
        "kind kindje zoon zoons baby peuter kleuter kleine kleintje kleinste klein ventje "
        "meisje jongetje kids kid child children son daughter toddler newborn babys babies "
        "gosse gosses fils fille bebe nourrisson petit petite petits mannen mannekes ukkie "
        "grandson granddaughter nephew niece neefje nichtje lap bairn infant bambin zoontje* "
        "dochter* kleinzoon kleindochter kleinkind* tweeling jumeaux twins mioches gamin gamins "
        "gamine kets loulou wean wee lassie lad girl boy boys girls 2yo 3yo 4yo 5yo 6yo 7yo 8yo "
        "toddlers pram cot buggy crib luier luiers langes pitchoun buurkinderen stiefzoon "
        "stiefdochter stepson jeugdzorg ptit ptite pti gasten leerling meiske manneke manneken "
        "zoneke jongens meisjes kinder* enfant* marmot* mome momes"
    ),
    "sibling": (
        "broer broertje zus zusje brother sister bro sis frere soeur frangin frangine broere"
    ),
    "friend": (
        "maat maatje gast kameraad vrienden collega huisgenoot buurman buurvrouw buren buur "
        "mate friend friends pal flatmate roommate neighbour neighbor colleague pote potes ami "
        "amie amis voisin voisine collegue coloc maten gabber homie"
    ),
    "dealer": "dealer dealers plug dealeur schuld schulden debt dette dettes",
    "patient": (
        "client clienten patient patienten cliente patiente pupil hulpverlener verpleegkundige "
        "begeleider counsellor nurse therapist infirmier educateur psychologue"
    ),
    "die": (
        "dood doden dode doodgaan sterven sterf sterft gestorven doodga dodelijk overleden "
        "overlijden d00d die dying died dead death mourir meurs mort morte crever creve deces "
        "decede"
    ),
    "suicide": (
        "zelfmoor* suicid* suicide* zelfdod* zelfmort kms kys unalive suic* ts autolyse euthanasie"
    ),
    "kill": (
        "vermoord* dood* doodsla* doodma* doodst* kill* murder* tuer tue tuera buter bute "
        "afmaken afmaakt kapotmaken kapotmaakt om kant"
    ),
    "live": "leven leef leeft levend live living life alive vivre vie vis vivant bestaan exist",
    "end": (
        "einde eind eindigen punt uitstappen eruit stap end ending over fin finir en terminer "
        "gedaan beeindigen voorbij fini foutre air"
    ),
    "means": (
        "touw strop brug spoor trein dak flat toren balkon kanaal gracht vaart pillen pil "
        "slaappillen tabletten doosjes strip gas uitlaat ophangen verhangen verdrinken springen "
        "spring rope noose bridge tracks train roof ledge pills tablets overdose hang hanging "
        "jump drown corde pont rails toit balcon cachets comprimes medocs medicaments pendre "
        "sauter noyer fenetre raam water zee bos bomen boom knot paracetamol dafalgan doliprane "
        "hdmi"
    ),
    "farewell": (
        "vaarwel afscheid afscheidsbrief brief tot ziens adieu goodbye farewell note letter "
        "lettre adieux vergeef vergeven sorry pardon forgive testament will begrafenis funeral "
        "enterrement hiernamaals beter af houd hou hield liefs"
    ),
    "hopeless": (
        "zinloos hopeloos uitzichtloos nutteloos uitweg waardeloos last zin nut hoeft moe "
        "hopeless pointless worthless burden point desespoir espoir inutile fardeau poids sens "
        "marre beu op genoeg enough assez plus kapot leeg empty vide"
    ),
    "cut": (
        "snij snijd snijden snijdt gesneden sneden kras krassen krast gekrast cut cuts cutting "
        "slit slice sliced scratch* coupe couper coupee scarif* taillad* automutil* "
        "zelfbeschadig* zelfverwond* selfharm entaille kerf* kerven snee* snijen snyden gesnden "
        "opengekrast krab* gekrabd gesneje coupure* mutil* verwond* strepen opengehaald"
    ),
    "blade": (
        "mesje scheermes* mes razor blade rasoir lame cutter schaar ciseaux naald aansteker "
        "sigaret sigaretten peuk lighter cigarette briquet glasscherf scherf mesken mesjes "
        "blades lames cutters pansement bandage"
    ),
    "blood": (
        "bloed bloedt bloeden bloeding bloedend gebloed blood bleed* saigne saigner bloeder* "
        "bebloede bloedens sang* gaapt"
    ),
    "limb": (
        "arm armen pols polsen been benen bovenbeen bovenbenen dij dijen huid hand handen buik "
        "wrist wrists arms leg legs thigh thighs skin bras poignet poignets cuisse cuisses "
        "jambe jambes peau ventre"
    ),
    "hurt": (
        "pijn zeer au hurt hurts hurting pain painful mal douleur fais pijnlijk sore ache straf "
        "straffen punish* punir punis pijndoen mezelfpijndoen verbrandt verwonden bonk bonkt "
        "bonken klop smack* haren hair cheveux bouillante belt ceinture"
    ),
    "burn": "brand branden verbrand gebrand burn burned burning burnt brule bruler brulure",
    "chest": "borst borstkas borstbeen chest poitrine thorax torse",
    "heart": (
        "hart hartslag hartkloppingen hartje tikker heart heartbeat heartrate coeur palpit* "
        "cardiaque hartaanval infarct crise pols pulse tachycardie"
    ),
    "breath": (
        "adem ademt ademen ademhaling ademnood benauwd lucht stik stikt stikken kortademig "
        "hijg* breath* suffocat* choking choke air respire respirer souffle etouffe etouffer "
        "asphyx* asem hyperventil*"
    ),
    "unconscious": (
        "bewusteloos out weggevallen wegvalt weg flauwgevallen flauw reageert reageren wakker "
        "onaanspreekbaar slap unconscious unresponsive passed fainted collapsed respond "
        "responding wake waking inconscient inconsciente evanoui evanouie reagit reveille "
        "reveiller reveil connaissance coma comateux black blackout ingezakt ineengezakt zakte "
        "roerloos gorgel* rochel* snurk* snoring ronfle"
    ),
    "seizure": (
        "schok* schudt stuip* stuiptrek* insult toeval epilep* aanval trekt trekken seizure* "
        "fit fits convuls* shaking spasm* crise tremble schuim schuimt mousse foam* ecume kramp "
        "krampen"
    ),
    "stroke": (
        "scheef scheve hangt verlamd gevoelloos tintel* tinteling* beroerte praten lallen "
        "droop* numb paralys* slurr* stroke tingl* avc engourdi fourmi* bouche bavend mond"
    ),
    "hot": (
        "gloeiend oververhit koorts heet warm zweet zweten overheat* fever sweating sweat hot "
        "boiling fievre transpire sueur brulant surchauffe 40 41 39"
    ),
    "blue": (
        "blauw blauwe bleek lijkbleek grauw grijs wit blue pale grey bleu bleue bleues blanc "
        "koud ijskoud cold froid lippen lips levres"
    ),
    "swallow": (
        "ingeslikt slikte geslikt slikken doorgeslikt slik bolletje bolletjes bolita ballon "
        "ballonnen pakje pakske zakje wikkel swallowed swallow packet baggie wrap balloon avale "
        "avaler boulette sachet pochon"
    ),
    "vomit": "braakt braken overgeven kots* overgegeven vomit* puk* throwing vomi vomir gerbe",
    "head": (
        "hoofdpijn hoofd kop headache head tete migraine zien zicht oog ogen vision eye yeux vue"
    ),
    "overdose": "overdosi* od oversnoven teveel overdose* overdos* ode surdose trop much",
    "mix": (
        "gemixt mix mixen gecombineerd combineren combinatie combi samen door elkaar mixed "
        "mixing combined melange melanger"
    ),
    "drug": (
        "coke cocaine coc coca snuif snuift snuiven gesnoven snoof lijn lijntje lijntjes lijnen "
        "snuifje gram grammetje wit poeder sos drugs drug gebruik gebruikt gebruiken gebruikte "
        "pak gepakt spul blow line lines sniff sniffed snorted snort snorting bump bumps key "
        "using used use high stoned wasted gear powder rail rails ligne lignes trace traces "
        "sniffe sniffer drogue came defonce defoncee perche poudre consomme consommer conso "
        "tape crack base basen van de wereld kapot speed 3mmc mdma xtc"
    ),
    "ghb": "ghb gbl g gina",
    "benzo": (
        "xanax valium oxazepam temazepam lorazepam diazepam benzo* alprazolam lexotan* "
        "bromazepam temesta kalmeringspillen slaapmiddel sleeping somnif* stilnoct zolpidem "
        "seresta rivotril clonazepam librium lyrica pammetjes pammen etizolam pregabalin* "
        "tranxene lormetazepam* lexomil zopiclone zopiclon fenobarbital diazpam oxazepan "
        "valiums temestas imovane cachets calmants anxiolytique* slaappil* sleepers pills "
        "pilletjes medicatie"
    ),
    "alcohol": (
        "alcohol drank drink drinken dronk gedronken drinkt bier biertjes pint pinten pintjes "
        "wijn wodka fles flessen krat jenever zat dronken drunk drinking booze beer vodka "
        "bottle pints alcool bois boire bu biere bieres vin bourre ivre bouteille saoul litre "
        "liter picole goutte gouttes druppel druppels glas glazen borrel borrels borreltje "
        "porto port rose pastis peket jupiler duvel gin cider special liquor rum whisk* wine* "
        "boisson buvais buveur verre verres canettes binouze mousseux pinard bibine alcoolique "
        "alcoholist alcoholic* drinke drinkn drinker bouteilles pintje bierke biertje"
    ),
    "opioid": (
        "heroine fentanyl oxy oxycodon* morfine methadon* opioid* bruin smack heroin morphine "
        "tramadol subutex buprenorfine buprenorphine baclofen subu"
    ),
    "voices": (
        "stemmen stem fluister* gefluister voices voice whisper* voix chuchot* hoor hear "
        "hearing entends entend"
    ),
    "visions": (
        "hallucin* schimmen schaduwen mannetjes beesten beestjes insecten spinnen ratten kevers "
        "geesten dingen things shadows bugs insects spiders creatures hallus ombres insectes "
        "betes araignees cafards rats trucs visions demonen duivel devil diable kriebelen"
    ),
    "followed": (
        "achtervolgd achtervolgen volgen volgt gevolgd achter bespied* bespion* afgeluisterd "
        "afluisteren luisteren camera cameras microfoon* gehackt complot geheime politie aivd "
        "followed following spying watching watched bugged hacked tracking plot conspir* suivi "
        "suit suivent espionn* surveill* micros ecoute flics poison* vergif* empoisonn* implant "
        "chip meekijkt"
    ),
    "paranoid": (
        "paranoi* achterdocht* wantrouw* psycho* wanen waan waanbeeld* doorgedraaid verward "
        "delusion* parano delire delires demence gek maf crazy folie fou folle opgefokt"
    ),
    "awake": (
        "wakker geslapen slaap slapen nachten dagen nights days sleep slept awake dormi dors "
        "dormir nuits jours eveille"
    ),
    "hit": (
        "slaat slaan sla sloeg geslagen klap klappen mep mot meppen schopt schop geschopt "
        "stomp* geklopt klopt kloppen duwt geduwd duwde trap trapt getrapt gooit gooide gegooid "
        "hit hits hitting beat beats beating punch* slap* kick* push* shov* throw* threw frappe "
        "frapper frappee tape tabasse gifle cogne coups coup pousse baffe claque mishandel* pak "
        "slaag abuse* abusive violent violence geweld schudt geschud schudde shake shook secoue "
        "stamp* rammel* ram ramt headbutt* bat* gesmeten smijt smeet motten"
    ),
    "strangle": "wurg* keel nek dichtgeknepen knijpt strangl* chok* throat neck etrangl* gorge cou",
    "threaten": (
        "dreigt dreigen dreigde gedreigd bedreig* threat* menac* kapotmaken afmaken aandoen "
        "iets pakken krijgen chante* blackmail*"
    ),
    "weapon": (
        "mes messen wapen pistool geweer hamer bijl knife gun weapon hammer axe bat couteau "
        "flingue arme pistolet marteau hache"
    ),
    "afraid": (
        "bang angst doodsbang durf schrik eng vrees afraid scared fear frightened peur terrifi* "
        "crains flippe flip"
    ),
    "rape": (
        "verkracht* aangerand dwingt gedwongen seks misbruik* rape* forced force sex assault* "
        "viol viole violee sexe abus* agress* tegen wil"
    ),
    "bruise": (
        "blauwe plek plekken oog bult gebroken rib lip tanden bruise* eye broken split bleus "
        "bleu cocard casse ecchymose"
    ),
    "locked": (
        "opgesloten sloten slot deur vast weg sluit lock* door trapped enferm* porte verrou "
        "verstop* hiding hide cache cachee badkamer bathroom salle toilet wc"
    ),
    "control": (
        "controleert telefoon gsm geld mag niet verbiedt isoleert controls phone money allowed "
        "stalk* surveille telephone argent interdit harcel* pasjes"
    ),
    "rage": (
        "woedend razend agressief kwaad boos schreeuwt schreeuw flipt ontploft furious rage "
        "raging angry screaming yelling aggressive colere furieux hurle crie enerve enrage"
    ),
    "alone": (
        "alleen achtergelaten zonder toezicht alone unattended left seul seule seuls laisse laissee"
    ),
    "hunger": (
        "eten honger eet luiers melk fles food hungry eat fed feed nappies diapers milk manger "
        "faim couches lait mange school ecole"
    ),
    "care": (
        "zorgen zorg oppas oppassen past verwaarloos* look after looking babysit* neglect* care "
        "occuper garde garder neglig*"
    ),
    "drive": (
        "gereden reed stuur auto wagen wagens motor moto scooter brommer bus vrachtwagen camion "
        "taxi bestuur* drive drives driving drove car wheel van truck bike lorry conduire "
        "conduis conduit volant voiture bagnole caisse route roule rouler scoot camionnette "
        "autorijden snelweg motorway autoroute weg parking heftruck rijd* rij* rieden riede "
        "reije sleutel sleutels autosleutel* keys key chauffeur* buschauffeur taxichauffeur "
        "kraan tractor trekker boot varen roer fiets bob instappen achterin slinger* "
        "vluchtstrook km kilometer snelheid whippen cles clefs cle livreur livraison tournee "
        "uber vtc conducteur zigzag* nationale phares becane utilitaire camionneur grutier grue "
        "machine machines piste seat passenger lanes hgv forklift crane chainsaw pilote deliver "
        "delivery drops school minibus coach train tram bestelwagen permis licence license"
    ),
    "home": (
        "huis thuis naar home maison chez retour terug thuisgebracht huiswaarts ramene ramener "
        "rentr*"
    ),
    "pregnant": (
        "verwachting verwacht expecting preggo enceinte grossesse foetus ongeboren unborn weken "
        "maanden ver echo buik prego hoogzwanger zwang* zwng* zwanegr zw pregnan* preg weeks "
        "week wkn wk wks semaine semaines sa trimest* due gone along carrying womb bump midwife "
        "verloskundige gynaecoloog gyneco gynaecologist ultrasound uitgerekende bevallen "
        "bevalling bevalt contractions accouch* sage maternite terme miskraam miscarriage draag "
        "draagt kindje positie bebe baby duff placenta embryo"
    ),
    "nursing": (
        "borstvoeding breastfeed* nursing allait* borst sein kolf kolven moedermelk voed voeden "
        "voeding melk tetee tetees lait afgekolfd"
    ),
    "test": (
        "test positief getest regels ongesteld overtijd period missed late retard regles "
        "positive positif menstruatie"
    ),
    "quit": (
        "stop stoppen gestopt stopt stopte kappen afkick* ontwenn* detox quit quitting stopped "
        "stopping withdraw* cold turkey arrete arreter arret sevr* decroche minderen afbouwen "
        "zonder nuchter sober staakt gestaakt weggegooid weggesmeten weggespoeld poured binned "
        "came ran termine droog droogstaan"
    ),
    "tremble": (
        "tril trilt trillen bibber* beef beeft beven bevend tremor shak* tremb* shivers rillen "
        "trillende daver* dawern zitter schudden schud klappertand* grelott* tremblot* "
        "tremblement* secousses twitch* tremoren spiertrekkingen jitters sueurs sweats"
    ),
    "daily": (
        "elke dag dagelijks alle dagen jaren every day daily years tous jours quotidien chaque "
        "maanden months mois uur hours"
    ),
    "teen": (
        "minderjarig minderjarige havo vwo vmbo mavo middelbaar brugklas puber leerling "
        "underage teenager teen gcse gcses sixth form highschool minor mineur mineure lycee "
        "college seconde premiere terminale ado eleve mentor klas klassenleraar gymnasium tso "
        "bso aso zeventien zestien vijftien veertien dertien twaalf zestienjarige seventeen "
        "sixteen fifteen fourteen thirteen twelve seize quinze kinze quatorze treize douze "
        "middelbare humaniora leerjaar secondaire troisieme quatrieme cinquieme sixieme rheto "
        "brevet cdi athenee proviseur titulaire bulletin rapport speelplaats profielwerkstuk "
        "zakgeld geboortejaar bouwjaar geboren born ne nee 2008 2009 2010 2011 2012 2013 "
        "freshman sophomore junior senior homecoming blazer under u17 juge jeunesse clb buso "
        "majeur majeure majorite achttien eighteen spijbel* scouting scouts prom s3 s4 s5 y10 "
        "y11 yr10 yr11 klasgenoot cours maths 5vwo 4havo 3vmbo"
    ),
    "age": "jaar jr oud jaartjes years old yo ans age leeftijd birthday verjaardag word turn annif",
    "no": (
        "niet nie ni nooit geen nee neen niks zonder not no never dont nothing without ne n pas "
        "jamais rien sans aucun nope cant"
    ),
    "past": (
        "vroeger ooit geleden toen destijds toenmalig vorig vorige jeugd als kind ago once used "
        "back when last year childhood avant autrefois ans quand annee derniere passe jadis "
        "sindsdien since depuis puber"
    ),
    "story": (
        "film serie docu documentaire netflix boek nieuws krant podcast liedje nummer lied song "
        "movie series show book news game gta fifa episode aflevering personage character "
        "lyrics album rapper chanson livre infos journal jeu personnage radio tv tele theater "
        "musical video filmpje tiktok youtube insta"
    ),
    "joke": (
        "haha hahaha lol grapje geintje joke kidding lmao mdr ptdr blague figuurlijk bij wijze "
        "van spreken grap xd jk"
    ),
    "ask": (
        "wat hoe waarom welke wanneer hoeveel waar wie is kan mag what how why which when many "
        "does can are quoi comment pourquoi quel quelle combien que quand peut"
    ),
    "general": (
        "iemand mensen je men someone people one on cijfers scriptie les thesis statistics "
        "statistiques cours opleiding training studie project wet law loi"
    ),
    "now": (
        "nu nou net straks vannacht vanavond zometeen meteen direct momenteel now tonight right "
        "currently just soon maintenant la ce soir nuit tout suite bientot subiet seffens "
        "morgen tomorrow demain vandaag today"
    ),
    "want": (
        "wil wilt wou wilde want wanna ga gaan gonna going veux veut vais va envie plan zou "
        "zouden would voudrais kwil kga besloten decided decide klaar ready pret"
    ),
    "cannot": (
        "kan kunnen meer volhouden aankan aan hou trek cannot anymore longer cope stand peux "
        "plus supporte tiens"
    ),
    "help": (
        "help hulp sos ambulance 112 911 999 15 spoed noodgeval urgence aidez aide secours "
        "emergency"
    ),
    "work": (
        "werk werken baan baas chef collega vergadering dienst job work boss meeting shift "
        "boulot taf travail patron reunion examen school sport sporten gym fitness training "
        "hardlopen voetbal running football foot salle muscu course"
    ),
    "fine": (
        "prima goed gelukkig veilig oke normaal gewoon fijn lekker blij rustig fine ok okay "
        "good safe happy normal great bien ca va tranquille heureux content super top nice "
        "nickel"
    ),
    "sleepy": (
        "suf slaperig slaap doezel* zwaar knikkebol* drowsy sleepy nodding somnolent endormi "
        "dort fatigue moe tired"
    ),
    "fall": (
        "gevallen val vallen viel valt ongeluk ongeval accident crash* fall fell falling tombe "
        "tomber chute botsing slinger* gecrasht"
    ),
}

_PLAIN: dict[str, list[str]] = {}
_STEMS: dict[str, list[str]] = {}
for _concept, _row in _WORDS.items():
    for _word in _row.split():
        _table, _key = (_STEMS, _word[:-1]) if _word.endswith("*") else (_PLAIN, _word)
        _table.setdefault(_key, []).append(_concept)

_SHORTEST = min(map(len, _STEMS))
_TEENS = range(8, 18)


NEEDED: Mapping[str, frozenset[str]] = {
    "pregnancy": frozenset(("pregnant", "nursing", "test")),
    "drug_driving": frozenset(("drive", "home")),
    "minor": frozenset(("teen", "age", "number_teen", "number")),
    "child_in_danger": frozenset(("child", "care", "nursing", "parent")),
    "dangerous_withdrawal": frozenset(("alcohol", "ghb", "benzo", "opioid")),
    "self_harm": frozenset(("cut", "blade", "burn", "blood", "limb", "hurt", "hit")),
}
"""Meanings of which one is met in nearly all messages of a danger."""


def is_spoken_of(danger: str, words: Sequence[str]) -> bool:
    """Say whether *words* hold what is nearly always named in that danger."""
    needed = NEEDED.get(danger)
    return needed is None or any(not needed.isdisjoint(concepts_of(word)) for word in words)


def concepts_of(word: str) -> tuple[str, ...]:
    """Return what *word* means, in the order of the table; nothing for most words."""
    if word.isdecimal() and len(word) < 3:
        return ("number_teen",) if int(word) in _TEENS else ("number",)
    found = list(_PLAIN.get(word, ()))
    for length in range(_SHORTEST, len(word) + 1):
        found += _STEMS.get(word[:length], ())
    return tuple(dict.fromkeys(found))


def concept_names(words: Sequence[str]) -> Iterator[str]:
    """Yield the concepts in *words*, neighbours among them, and pairs met together."""
    rows = [concepts_of(word) for word in words]
    told = [(at, concept) for at, row in enumerate(rows) for concept in row]
    for number, (at, one) in enumerate(told):
        yield f"#{one}"
        for other_at, other in told[number + 1 :]:
            if other_at == at:
                continue
            if other_at - at > 8:
                break
            yield f"#{one}>{other}"
            if other_at - at <= 3:
                yield f"#{one}>>{other}"
        if at + 1 < len(words) and not rows[at + 1]:
            yield f"#{one}+{words[at + 1]}"
        if at and not rows[at - 1]:
            yield f"#{words[at - 1]}+{one}"
