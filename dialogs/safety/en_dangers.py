# long: one table of phrases
"""Words of danger in English, beyond the body and the wish to die."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

_HARM, _VIOLENCE, _CHILD = "self_harm", "violence", "child_in_danger"
_PSYCHOSIS, _WITHDRAWAL = "psychosis_or_agitation", "dangerous_withdrawal"
_PREGNANCY, _DRIVING, _MINOR = "pregnancy", "drug_driving", "minor"

CLASSES = {
    "cutself": "cuts cut cutting cuts slice slicing sliced scratch scratching carve carving",
    "limb": "arm arms leg legs wrist wrists thigh thighs skin forearm stomach hand hands forearms",
    "oneself": "myself himself herself themselves themself my_self",
    "hits": "pulled pulls grabbed threw slap punch drags hits hit hitting beats beat beating"
    " punches punched punching kicks kicked kicking"
    " slaps"
    " slapped slapping chokes choked choking strangles strangled strangling shoves shoved shoving"
    " pushes pushed pushing grabbed grabs threw throws battered batters attacked attacks headbutted"
    " smacked smacks bites bit hurts hurt raped rapes assaulted stabbed pinned dragged",
    "mate": "boyfriend girlfriend husband wife partner ex dad mum mom father mother stepdad bf gf"
    " brother sister son dealer he she they",
    "afraid": "afraid scared terrified frightened petrified fearful",
    "little": "grandchild stepkids child children kid kids baby toddler son daughter newborn"
    " infant niece nephew"
    " grandkids"
    " grandson granddaughter grandchildren little_one little_ones little_boy little_girl bairn"
    " year_old months_old stepson stepdaughter",
    "stuff": "coke cocaine drugs white_powder powder pill pills baggie bag gear weed ecstasy mdma"
    " ket"
    " stash wrap xanax methadone edible edibles lines line ghb spliff",
    "ate": "ate eaten eating swallowed licked mouth drank got_into got_hold swallow put_in tasted"
    " chewing chewed ingested",
    "high": "high coked coke_up coked_up wasted drunk lines line bumps bump sniffing sniffed"
    " snorting"
    " snorted using used coke cocaine wired drinking stoned off_my_face off_his_face fucked pissed"
    " under_the_influence beers pints wine vodka mdma ket ketamine weed pills on_drugs gear"
    " hammered"
    " tipsy had_a_few bit_gone loaded charlie",
    "gone": "high wasted drunk coked wired stoned off_my_face out_of_it fucked pissed"
    " under_the_influence"
    " hammered too_high loaded",
    "drive": "drive driving drives drive_home behind_the_wheel the_wheel in_the_car my_car the_car"
    " my_motorbike the_motorbike motorbike moped scooter van lorry truck motorcycle",
    "machine": "crane forklift lorry truck bus taxi scaffolding roof machinery machine machines"
    " chainsaw"
    " train plane digger excavator tractor van cab hgv saw",
    "booze": "drinking drink alcohol booze vodka beer wine whisky whiskey gin rum cider spirits"
    " drunk boozing drank",
    "calm": "ghb gbl g benzo benzos xanax valium diazepam alprazolam lorazepam clonazepam klonopin"
    " ativan sleeping_pills sleeping_tablets zopiclone temazepam zolpidem ambien tranquillisers"
    " tranquilizers sedatives pregabalin phenazepam oxazepam",
    "stopped": "came_off havent_drunk not_drunk stopped stop quit quitting stopping off without"
    " since detox detoxing withdrawal"
    " withdrawals cold_turkey came_off coming_off ran_out threw_away flushed last_drink sober dry"
    " had_a_drink not_had_a_drink tapering gave_up given_up last_dose",
    "shakes": "shakey shaking shakes shake shaky trembling tremble trembles sweating sweats sweat"
    " tremors"
    " tremor shivering jittery",
    "delirious": "seeing_things sees_things seeing_bugs seeing_spiders hallucinating hallucinates"
    " hallucinations seizure seizures confused convulsing fit fitting delirious hearing_voices dts"
    " hearing_things passed_out delirium seeing_people seeing_rats fever convulsions fitted",
    "expecting": "pregnant preggers pregnancy expecting positive_test trimester unborn prego"
    " pregers"
    " pregant pregnent knocked_up",
    "belly": "bleeding blood cramps cramping cramp stomach_pain belly_pain contractions spotting"
    " waters_broke abdominal_pain bleed stomach_hurts pains_in_my_stomach tummy_pain",
    "nurse": "breastfeeding breastfeed breast_feeding nursing breastmilk breast_milk breastfed"
    " pumping",
    "young": "8 9 10 11 12 13 14 15 16 17 eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen",
    "watch": "watching following spying stalking filming tracking after listening recording bugging"
    " chasing monitoring",
    "they": "they people someone somebody neighbours neighbors police cops feds men cars everyone"
    " government everybody gang undercover strangers drones",
}
"""The words a pattern of these dangers means by <name>."""

SELF_HARM = Sign(
    _HARM,
    (
        "my ~ legs|arms|thighs|wrists ~ are ~ covered|full ~ in|of ~ cuts|scratches|burns",
        "cuts|scratches|burns ~ all|over|on|everywhere & i_did|myself|own",
        "bite|bites|biting|pinch|hit|hitting ~ my ~ own? ~ <limb>|hand",
        "<cutself> ~ <oneself>",
        "<cutself> ~ my|his|her|their ~ <limb>",
        "been <cutself> ~ .|,|again|since|every|my",
        "started|keep|keeps|stop|relapsed|urge|urges|want|wanna|need|feel_like|thinking_about ~ to"
        "|with|of|on? ~"
        " cutting|cut ~ .|,|again|myself|tonight|when|since",
        "am cutting ~ .|,|again",
        "razor|razorblade|blade|knife|scissors & <limb>|myself",
        "self ~ harm|harming|harmed|injury|injure|injuring|harms",
        "selfharm|selfharming|self-harm",
        "hurt|hurts|hurting|hit|hits|hitting|punch|punches|punching|burn|burns|burning|burned"
        "|burnt|bite|biting|bites"
        "|scratching|starve|slap|slapping ~ <oneself>",
        "burning|burn|burned|burns|burnt & <limb>|skin & cigarette|cigarettes|lighter|iron|myself"
        "|himself"
        "|herself",
        "cigarette|cigarettes|lighter & out_on|put_out|stub|stubbed|burn|burning & <limb>|myself",
        "bang|banging|bangs|banged|smash|smashing|hitting|bashing ~ my|his|her head",
        "punish|punishing ~ <oneself>",
        "punch|punching|punched ~ walls|the_wall|a_wall & bleed|bleeding|knuckles|until|til|hurt",
        "burn|cut ~ marks & <oneself>|does_it",
        "urge|urges|want ~ to ~ hurt|cut|burn|harm ~ <oneself>?",
    ),
    severity=URGENT,
    undated=True,
)

SELF_HARM_DEEP = Sign(
    _HARM,
    (
        "<cutself>|sliced|gash & deep|bleeding|stitches|vein|artery|spurting & <limb>|myself|i|too"
        "|stop",
        "not ~ stop bleeding",
    ),
)

PSYCHOSIS = Sign(
    _PSYCHOSIS,
    (
        "someone|somebody|they ~ .. been|has|is ~ .. moving|touching|changing ~ my ~ things|stuff",
        "someone|somebody|people|they ~ has|have|been|is|keep|keeps ~ been? ~ in|moving"
        "|coming_into|breaking_into|touching|hiding ~ my|in|the ~ flat|house|room|things|stuff"
        "|loft",
        "spying ~ on ~ me",
        "<they> ~ are|is|keep ~ .. through ~ the ~ walls|wall|ceiling|vents",
        "voices ~ are? ~ telling|say|saying|calling|tell",
        "keeps|keep|someone|somebody ~ calling|whispering|saying|shouting ~ my|name & nobody"
        "|no_one|there|name",
        "feel|feeling|got ~ insects|bugs|spiders|worms|something|things ~ crawling|moving|inside"
        "|on|under",
        "god|jesus|the_devil|satan|demons|angels|spirits ~ is|are ~ sending|talking|speaking"
        "|telling|messages|after ~ to? ~ me",
        "nobody|no_one ~ is ~ there ~ when|but & hear|calling|knocking|talking",
        "<they> ~ <is> ~ <watch> ~ me|us|him|her|my|the_house|outside|through|in_my",
        "<they> ~ keep|keeps ~ <watch> ~ me|us|him|her",
        "there|theres ~ is|are|s? ~ <they> ... <watch> ~ me|us|the|my",
        "<they> & hiding|waiting|standing|sitting & outside|attic|bushes|garden|walls|loft|trees"
        "|van",
        "am|is|being|i_get|getting ~ being? ~ followed|watched|bugged|filmed|tracked|monitored"
        "|spied"
        "|recorded|poisoned|hacked",
        "they ~ <is> ~ out_to_get|coming_for|plotting|trying_to_poison|trying_to_kill|after ~ me"
        "|us|him"
        "|her|against",
        "they bugged|tapped|hacked|put ~ cameras? ~ my|the|cameras",
        "phone|house|room|flat|car ~ is|has_been|was ~ bugged|tapped|hacked",
        "cameras|microphones|camera|mics|bugs ~ in my|the|every ~ room|walls|wall|house|flat"
        "|ceiling|bedroom"
        "|lights|smoke|sockets|vents|bathroom|everywhere",
        "cameras everywhere",
        "listening ~ to me|us ~ through|via|in",
        "listening through ~ the",
        "hear|hears|hearing|heard|heard_a ~ voices|voice|whispers|whispering|people_whispering"
        "|people_talking",
        "hear|hearing|hears .. whisper|whispering|talking ... nobody|no_one|there",
        "voices|voice ~ in|inside|telling|tell|tells|say|saying|are ~ my|his|her|me|head|him|to"
        "|talking",
        "voices ~ will_not|do_not|wont ~ stop|shut",
        "tv|radio|telly|mirror ~ is|are|keeps|talks ~ talking|speaking|to|sending ~ to? ~ me",
        "messages|signals through|from the tv|radio|telly|lyrics",
        "bugs|insects|worms|spiders|ants|things ~ under|on|in|crawling ~ under|in|on|all|over? my"
        "|his|her"
        " ~ skin|body|arms",
        "crawling ~ under|on|all|in my|his|her|over|skin ~ skin|body|me?",
        "under my skin",
        "seeing|see|sees|saw ~ shadows|shadow_people|faces|demons|figures|ghosts|things|people ~"
        " moving|in|that"
        "|who|everywhere|at|out|where|arent|corner",
        "seeing things",
        "shadow people",
        "hallucinating|hallucinates|hallucination|hallucinations|hallucinated",
        "psychosis|psychotic|paranoid|paranoia|delusional|delusions|delusion",
        "talking|talks|shouting|speaking|screaming|arguing ~ to|with|at people|someone|things"
        "|himself|herself"
        "|nobody|voices .. not|there|nobody|isnt|arent",
        "talking|talks|shouting ~ to|with|at people|someone ~ who|that ~ is|are ~ not",
        "not ~ slept|sleep|sleeping & days|nights & talking|people|paranoid|thinks|hears|sees|they"
        "|seeing|raging",
        "has not|have_not ~ slept ~ in|for ~ 3|4|5|6|three|four|five|six|days ~ days|nights",
        "he|she|boyfriend|husband|brother|mate|son|wife|girlfriend|friend|they ~ thinks|convinced"
        "|is_convinced"
        "|believes ~ that|the|i|im|we|someone|people|hes|shes|everyone|his|her|is ... police"
        "|poison|poisoning"
        "|poisoned|after|spying|following|watching|hiding|cheating_with|bugged|out_to_get|god"
        "|jesus|chip"
        "|listening|plotting|tracked",
        "poisoning|poison|poisoned ~ me|my|him|her|his ~ food|drink|water|tea?",
        "put ~ something ~ in my ~ food|drink|water",
        "smashing|trashing|destroying|wrecking|ripping ~ up? ~ the|everything|my ~ house|flat|room"
        "|place"
        "|everything|apart",
        "raging|going_mental|going_berserk|lost_it|gone_mad|out_of_control|kicking_off"
        "|freaking_out & coke|he"
        "|she|calm|cannot|not|can",
        "not ~ calm ~ him|her ~ down",
        "lost touch with reality",
        "reading|control|controlling|read|hear ~ my ~ thoughts|mind",
        "chip ~ in my|his|her ~ head|arm|body|tooth|brain",
        "everyone ~ is|s? ~ in on it|against_me",
        "neighbours|neighbors|they|everyone ~ is|are ~ in on it",
        "i ~ am ~ god|jesus|the_messiah|the_chosen_one",
        "he|she ~ is|thinks_he_is|thinks_hes|thinks_shes ~ god|jesus|the_messiah",
        "curtains|blinds|windows|sockets & taped|watching|closed|peeking|covered & <they>|they",
        "same ~ car|van|man|people ~ .. following|outside|follows|everywhere",
        "cars ~ keep ~ following",
    ),
    severity=URGENT,
    undated=True,
)

PSYCHOSIS_NOW = Sign(
    _PSYCHOSIS,
    (
        "psychotic|psychosis|hallucinating|paranoid|hearing_voices|raging|delusional|voices"
        "|lost_it & knife"
        "|gun|weapon|hammer|axe|machete|scissors|bat",
        "voices & kill|die|jump|stab|hurt",
        "raging|psychotic|berserk|agitated|aggressive & burning|boiling|overheating|so_hot",
    ),
    undated=True,
)

VIOLENCE = Sign(
    _VIOLENCE,
    (
        "pulled|dragged|grabbed|pulls|drags ~ me ~ by ~ my|the ~ hair|arm|throat|neck",
        "threw|throws ~ a|the|my ~ ... at ~ my|me",
        "pointed|pointing|pulled|aimed ~ a ~ gun|knife",
        "was|were|been|got ~ raped|assaulted|attacked|strangled",
        "gave|gives ~ me ~ a ~ black_eye|slap|beating|kicking|bruise",
        "<mate> ... <hits> ~ me|us",
        "<hits> me ~ .|,|again|last|tonight|when|in|on|so|and|with|against|every|up|out|down"
        "|across|until"
        "|til|because|badly|really|hard|if|for|around|yesterday|today",
        "beats|beat|beating|beaten ~ me|us|my ~ up",
        "i|been|get|got|getting|being ~ been? ~ beaten|hit|abused|punched|kicked|choked|raped"
        "|assaulted"
        "|battered|stalked|threatened|strangled ~ by|at|up|.|,",
        "have|has|had ~ been? ~ <hits> ~ me",
        "hands ~ round|around my ~ neck|throat",
        "by the throat|neck|hair",
        "black eye",
        "bruises & he|she|boyfriend|husband|from",
        "domestic violence|abuse|abuser",
        "abusive ~ partner|relationship|husband|boyfriend|wife|girlfriend|ex|dad",
        "is ~ abusing ~ me",
        "going_to|will|wants_to|gonna|would|gunna|he'll|they'll|threatens_to|threatened_to"
        "|threatening_to"
        "|says_hell|said_he'd|says_he'll|want_to|hed|hell ~ kill|hurt|stab|beat|shoot|murder|break"
        "|smash|do|burn"
        " ~ me|us|my|the_kids|up|something",
        "threatened|threatens|threatening|threaten ~ me|us|to",
        "threat|threats ~ to ~ kill|hurt ~ me",
        "death threats",
        "pulled|pulls|had|has|came|with|holding|got|held|put ~ a ~ knife|gun|machete|bat ~ on|to"
        "|at|against ~ me"
        "|my",
        "knife to my|me",
        "outside|at|banging|kicking|breaking|round & door|house|my_place & kill|threatening"
        "|screaming|smash|bats"
        "|knife|break_in|shouting|money|owe",
        "owe & money & coming|kill|bats|threatening|hurt|legs|beat|break|smash",
        "break ~ my ~ legs|knees|fingers|arms|windows",
        "forces|forced|forcing|makes|made|pressures ~ me ~ to? ~ have|into|do|sleep ~ .. sex"
        "|things|men|work|with",
        "raped|rapes|rape|sexually_assaulted|sexually_abused ~ me|by",
        "locked|locks|keeps|kept|trapped|tied ~ me ~ in|up|inside|prisoner|out",
        "not ~ let ~ me ~ leave|out|go_out|have_my_phone",
        "took my phone & locked|so_i|keys|leave",
        "throwing|throws|threw ~ stuff|things|plates|bottles|glass|furniture ~ at me",
        "spat on|at me",
        "stalking|stalks|stalker ~ me",
    ),
    fixed=True,
    undated=True,
)

VIOLENCE_FEAR = Sign(
    _VIOLENCE,
    (
        "<afraid> ~ of ~ him|my_<mate>|her|going_home|my_dealer|them",
        "<afraid> ~ to ~ go ~ home|back",
        "<afraid> ~ to ~ be|stay ~ at? ~ home|alone_with|here|there",
        "<afraid> ~ when|if|that|for_when|hes|shes|he ~ my? ~ <mate>|he's|hes|he_is|she_is ~ comes"
        "|gets|is|uses"
        "|drinks|home|been|using|drunk|high|going_to|will ~ home|back|in|angry|hurt|high|hit|mad"
        "|drunk|me?",
        "<afraid> ~ he|she ~ comes|gets ~ home|back",
        "dread|dreading ~ him|her|he|when ~ he? ~ coming|comes ~ home",
        "walking|walk ~ on eggshells",
        "not ~ feel ~ safe ~ at|with|here|in|around ~ home|him|her|house|my?",
        "not ~ safe ~ at|with|here|in ~ home|him|her|this_house|my_own",
        "unsafe ~ at|with|here|in ~ home|him|her",
        "hide|hiding|lock ~ myself? ~ in|from ~ the|him|her|my ~ bathroom|toilet|room|bedroom"
        "|wardrobe|him|her?",
        "lock|locked myself in ~ the & he|him|she|her",
    ),
    severity=URGENT,
    fixed=True,
    undated=True,
)

VIOLENCE_OWN = Sign(
    _VIOLENCE,
    (
        "i ~ <want>|going|am_going_to|will|gonna|might|could ~ to? ~ kill|hurt|stab|hit|beat|smash"
        "|shoot"
        "|strangle|murder|batter ~ him|her|them|my_wife|my_husband|my_girlfriend|my_boyfriend"
        "|someone|my_ex"
        "|my_dad|somebody|that_bastard",
        "i ~ am ~ about to ~ hit|kill|hurt|punch|stab ~ him|her|someone|them|my_<mate>",
        "<afraid>|worried ~ of|that|about|what|ill ~ what? ~ i|myself|ill|i'll ~ am|might|may"
        "|could|will|would|do|ll"
        " ~ do|hurt|hit|kill|capable|to ~ to|him|her|them|someone|of?",
        "<afraid> ~ i|that_i ~ will|might|may|could|ll ~ hurt|hit|kill|do_something_to ~ him|her"
        "|them|someone"
        "|my_<mate>",
        "i ~ hit|punched|slapped|choked|pushed|strangled|shoved|beat|hurt|attacked|stabbed ~ my ~"
        " <mate>|him|her",
        "i ~ hit|punched|slapped|choked|strangled|stabbed ~ him|her",
        "about to lose it ~ with|and & him|her",
        "got|have ~ a ~ knife|gun|bat & him|her|them|going & hurt|get|kill|over|stab",
    ),
    fixed=True,
    undated=True,
)

VIOLENCE_OTHER = Sign(
    _VIOLENCE,
    (
        "<mate>|neighbour|neighbor|man|guy ~ <hits> ~ my|his|her ~ mum|mom|mother|sister|wife"
        "|girlfriend|daughter|dad"
        "|brother|gran|friend",
        "sister's|sisters|mum's|mums|mom's|moms|daughter's|daughters|friend's|friends|mother's|his"
        "|her ~ boyfriend"
        "|husband|partner|ex|bloke ~ <hits> ~ her|him",
        "sister|mum|mom|daughter|friend|neighbour|neighbor|mother|colleague ~ is|being|gets|got"
        "|has_been ~ being? ~"
        " beaten|abused|hit|threatened|stalked",
        "<hits> ~ my|his|her ~ mum|mom|mother|sister|wife|girlfriend",
    ),
    about="other",
    fixed=True,
    undated=True,
)

CHILD_ATE = Sign(
    _CHILD,
    (
        "<little> & <ate> & <stuff>|mirror|my_drugs",
        "<little> ... got|put|found ... <stuff> ... mouth|eating|ate",
        "i|he|she|they|ex|partner|husband|boyfriend|mum|dad|wife|we ... <hits>|shook|shakes"
        "|shaking|abuses|abused"
        "|smacks ~ my|our|the|his|her|their ~ little? ~ <little>",
        "shook|shaken|shaking|shake ~ my|the|our|his|her ~ baby|newborn|toddler|son|daughter|child"
        "|kid",
        "<afraid>|worried|might|going ~ to|that|of|i|ill|will|might|i'll ~ i? ~ will|might|may|ll?"
        " ~ hurt|hurting"
        "|shake|hit ~ my|the|our|his|her ~ <little>",
        "he|she ~ will|might|going_to ~ hurt ~ my|our|the ~ <little>",
        "<little> ~ is|being|was|gets|has|have|been ~ being|been? ~ abused|hit|beaten|molested"
        "|shaken",
    ),
    about="other",
    fixed=True,
    undated=True,
)

CHILD = Sign(
    _CHILD,
    (
        "<little> & on_my_own|alone|by_myself|just_me & <gone>|face|high|coke",
        "on ~ my ~ own ~ with ~ the|my ~ <little> & <gone>|face|high|coke|using",
        "snort|snorts|sniff|smoke|use|deal|uses|do|does ~ coke|it|drugs|lines? ~ in_front_of"
        "|around|near ~ the|her|his|my|their|our ~ <little>",
        "<little> & home_alone|on_their_own|on_his_own|on_her_own|all_alone|by_themselves"
        "|by_himself|by_herself"
        "|alone_at_home|alone_in_the|unattended|without_anyone",
        "left|leave|leaves|leaving ~ my|the|our|his|her|their|a ~ <little> ... alone|own"
        "|themselves|unattended|car",
        "<little> ~ is|are ~ home? ~ alone|sleeping_alone|asleep_alone",
        "<gone> & look_after|looking_after|take_care|care_for|watching|babysitting|mind|parent"
        "|supervise & <little>",
        "not ~ look_after|take_care|care_for|cope|feed & <little> & <gone>|coke|using",
        "alone with|to|and ~ a|my|the|our ~ <little> & <gone>|coke|using|high|lines",
        "<gone>|using|coke & alone_with|in_charge|only_adult|no_one_else|nobody_else & <little>"
        "|baby",
        "<little> & found|playing|finds|played|picked & <stuff>",
        "<stuff>|needles & lying|around|everywhere|floor|all_over|table|reach|left_out & <little>",
        "<little> & not_been_fed|hungry|no_food|not_fed|neglected|dirty|starving|not_eaten|fed"
        "|neglecting|not_eat",
        "neglect|neglects|neglecting ~ my|her|his|the|their|our ~ <little>",
        "using|dealing|smoking|sniffing|snorting ~ in front of|around|near|with ~ the|her|his|my"
        "|their|our ~ <little>",
        "<little> ~ in the ~ car|back & <high>",
    ),
    about="other",
    severity=URGENT,
    fixed=True,
    undated=True,
)

WITHDRAWAL_NOW = Sign(
    _WITHDRAWAL,
    (
        "not ~ drunk|drank|had & fit|seizure|seeing",
        "<stopped> & <booze>|<calm> & <delirious>|seeing|hearing",
        "not ~ had|have|drunk .. drink|alcohol|booze & <delirious>|seeing",
        "withdrawal|withdrawals|detoxing|detox & <delirious>",
    ),
    undated=True,
)

WITHDRAWAL = Sign(
    _WITHDRAWAL,
    (
        "<calm> & shaking|shakes & off|stopped|came|last_week",
        "<shakes> & do_not_drink|not_drunk|dont_drink|no_drink|morning_drink|without_a_drink",
        "hands|body ~ <shakes> ~ if|when|until ~ i",
        "<stopped> & <calm> & <shakes>",
        "came|come|coming|went ~ off ~ my|the? ~ <calm>",
        "detox|withdraw ~ from ~ alcohol|booze|drink|<calm>",
        "<stopped> & <booze>|<calm> & <shakes>|vomiting|sick|throwing_up|heart_racing|ill|crazy"
        "|losing_it|awful"
        "|panicking|not_sleep|palpitations|rough|insomnia",
        "not ~ had|have|drunk|been .. drink|drinking|alcohol & <shakes>",
        "<shakes> & since|without|if_i_dont|when_i_do_not|until_i & <booze>|<calm>",
        "hours|days|day|hour ~ off|without ~ <calm>",
        "<calm> & cold_turkey|at_once|suddenly|from_today|straight_away|in_one_go|completely"
        "|overnight & stop|stopped"
        "|quit|quitting|stopping|off|no_more|coming",
        "stop|stopped|quit|quitting|stopping|came_off|coming_off|come_off|threw_away|threw_out"
        "|flushed|ran_out_of"
        "|run_out_of|out_of|off ~ taking|of|my|the|using? ~ my|the? ~ <calm>",
        "cold turkey & <booze>|<calm>",
        "going cold turkey",
        "detox|detoxing|withdraw|withdrawing ~ at ~ home|alone|on_my_own|myself|from",
        "withdrawal|withdrawals|withdrawing & <booze>|<calm>",
        "drink|drinks|drinking & a_day|every_day|daily|bottle|bottles|litre|liter|crate & stop"
        "|quit|stopping|quitting"
        "|nothing_from|no_more|cold_turkey",
        "<booze> & cold_turkey|at_once|in_one_go|overnight|straight_up|abruptly & stop|stopped"
        "|quit|quitting",
        "dts|d_t's|delirium_tremens",
        "hands & <shakes> & drink|alcohol|drunk|booze|vodka",
        "dose|dosing ~ g & stop|quit|off",
    ),
    severity=URGENT,
    undated=True,
)

PREGNANCY_NOW = Sign(
    _PREGNANCY,
    (
        "<expecting>|weeks_along & <belly>",
        "weeks|months & pregnant & pain|cramps|bleeding|contractions",
        "not ~ felt|feel|feeling ~ the|my? ~ baby ~ move|moving|kick|kicking",
        "baby ~ not|has_not|is_not|stopped|have_not ~ moved|moving|kicking",
        "waters|water ~ broke|have_broken|broken",
    ),
)

PREGNANCY = Sign(
    _PREGNANCY,
    (
        "pregnant & craving|cravings|relapse|relapsed|score",
        "i ~ am|got|was|found_out_i_am ~ weeks|months|<young>? ~ pregnant|expecting|preggers"
        "|knocked_up",
        "pregers|pregant|pregnent|prego & <high>|i",
        "she|wife|girlfriend|sister|partner|friend|daughter ~ is ~ pregnant|expecting ~ and|but &"
        " <high>|still",
        "weeks|months ~ pregnant|along|gone",
        "<expecting> & <high>|stopping|still",
        "positive ~ pregnancy? ~ test",
        "two|2|to lines on ~ the|a? ~ test",
        "unborn ~ baby|child",
        "baby ~ inside ~ me|of_me",
        "baby in my belly|womb|tummy",
        "having a baby & <high>|coke",
        "<nurse> & <high>|coke|sniff|using|sniffed",
        "can i|should_i|safe_to ~ nurse|breastfeed|pump & after|coke|using|lines",
        "pregnant ~ girlfriend|wife|sister|friend|partner & <high>",
    ),
    severity=URGENT,
    undated=True,
)

DRIVING_NOW = Sign(
    _DRIVING,
    (
        "driving|wheel|motorway|road & now|right_now|rn|currently|as_i_type & <high>|seeing_double"
        "|blurry|<gone>"
        "|face",
        "am ~ driving ~ and & <gone>|double|face",
        "just ~ crashed|hit & car|<high>",
    ),
    undated=True,
)

DRIVING = Sign(
    _DRIVING,
    (
        "cab_driver|taxi_driver|bus_driver|lorry_driver|driver & use|using|shift|coke",
        "use|using|high|coke ~ at|on ~ work|site|shift|the_job & <machine>|drive|roof|scaffold",
        "drive|driving|drives & <high>|<gone>",
        "<drive> & jump|get|getting|take|taking|hop|going|about|need|gonna|wants|want|ride|riding"
        "|behind"
        " & <high>|<gone>|sniffing|sniffed",
        "ok|okay|safe|fine|can_i|should_i|alright|able ~ to? ~ .. drive & after|line|lines|coke|on"
        "|couple|few|bump",
        "<machine> & <high>|bumps|took & operate|work|drive|driving|driver|shift|job|on_the|climb"
        "|operating|use|run",
        "driver|trucker|pilot & coke|bumps|lines|line|sniff|sniffing|using|cocaine|drugs|speed &"
        " stay|work|awake|shift"
        "|on|drive|road|i|before",
        "driving|drives|drove ~ on|under|while ~ coke|the|high|influence|drunk|drugs|coked",
        "drink drive|driving",
        "behind the wheel & <high>|<gone>",
    ),
    severity=URGENT,
    undated=True,
)

MINOR = Sign(
    _MINOR,
    (
        "just|only ~ turned|turning ~ <young>",
        "turned ~ <young> ~ .|,|last|this|in",
        "i ~ am ~ only|just? ~ <young> ~ years|yrs|year|yo|y_o|.|,|and|but|old|male|female|m|f|btw"
        "|yrs_old"
        "|if_that",
        ". only|just <young> .|years|yrs|yo|year",
        ". <young> years|yrs|yo|year",
        "<young> ~ yo|y_o|year_old|years_old|yr_old|yrs_old|year_olds ~ girl|boy|here|male|female"
        "|and|lad|teen",
        "i ~ am ~ a ~ <young> ~ year|yr|yo ~ old",
        "i ~ turn|be|turning|become ~ 18|17|16|15|eighteen|seventeen|sixteen ~ in|next|soon|this"
        "|on|tomorrow",
        "almost|nearly|not|not_yet|under ~ 18|eighteen ~ yet?",
        "am ~ under 18",
        "am ~ a? ~ minor|underage|teenager|under_age",
        "am ~ in ~ year|grade ~ 7|8|9|10|11|12|13|seven|eight|nine|ten|eleven|twelve|thirteen",
        "in|at ~ high|secondary|middle|primary ~ school & i|im|am",
        "in ~ 7th|8th|9th|10th|11th|12th ~ grade",
        "freshman|sophomore ~ in|at ~ high_school|school",
        "still ~ at|in ~ school",
        "my age is <young>",
        "aged <young>",
        "age <young> .",
        "doing|taking|sitting ~ my ~ gcses|gcse|a_levels",
    ),
    severity=URGENT,
    fixed=True,
    undated=True,
)

UNCLEAR = (
    Sign(
        "suicide",
        (
            "do|does ~ not ~ want ~ to ~ do ~ this|it ~ anymore|any_more",
            "tired ~ of ~ everything|it_all|this_all",
            "can not ~ take|do|cope|go_on|keep_going|carry_on|handle|stand|bear ~ it|this"
            "|with_this|like_this"
            "|anymore|much|.|any_more ~ anymore|any_more|longer|much|.",
            "can not ~ go|carry ~ on ~ .|like|with|much|anymore",
            "want|wish ~ it ~ all|to|would|everything ~ to|would ~ stop|be_over|end|go_away",
            "want|wish ~ everything|this|all_this|it ~ to ~ stop|be_over|end",
            "what ~ is ~ the ~ point ~ .|of ~ anything|anymore|it_all|any_of|.|it?",
            "whats the point",
            "no point ~ in ~ .|anything|anymore|to_anything|going_on|trying",
            "nothing matters|makes_sense ~ anymore|.|,",
            "nothing to look forward to",
            "do not ~ see ~ a|any|the ~ way_out|point|future",
            "no ~ way out|future|hope",
            "am ~ done ~ .|with ~ everything|it_all|all|life",
            "i give up",
            "had enough ~ of ~ everything|it_all|life|.",
            "want|wanna|wish|would_love ~ to|i_could ~ disappear|vanish|not_exist|sleep_forever"
            "|go_to_sleep_and"
            "|never_wake",
            "wish ~ i ~ could ~ disappear|vanish|sleep",
            "nobody|no_one ~ would ~ miss|care|notice ~ me|if",
            "am ~ a ~ burden",
            "burden ~ to|on ~ everyone|my|them|people",
            "hopeless|worthless|useless ~ .|,|and|i",
            "tired of ~ everything|it_all|trying|fighting",
            "do not ~ know ~ if ~ i ~ can ~ go on",
            "ready ~ for ~ it ~ to ~ be ~ over",
        ),
        question="suicide",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "feel|feeling ~ weird|strange|funny|off|ill|sick|dizzy|faint|rough|unwell|not_right"
            "|not_well & line"
            "|lines|coke|after|used|sniffing|using",
            "do not ~ feel ~ right|well|good & line|lines|coke|after",
            "heart ~ is|feels|has_been|was|keeps ~ racing|pounding|beating|going|fluttering|fast"
            "|thumping",
            "palpitations",
            "took|taken|had|did|done ~ too much & think|maybe|probably|might",
            "is this|that ~ normal & heart|coke|tingling|shaking|sweating|numb",
            "tingling|tingly|numb & fingers|hands|face|lips|arm",
            "am ~ dizzy|faint|light_headed|lightheaded",
            "he|she|mate|friend|they & acting|looks|seems & weird|strange|funny|not_right|bad &"
            " coke|took|using|line",
            "sleeping ~ really|very|so ~ deeply|deep|heavily",
        ),
        question="overdose_or_medical",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "he|she|husband|wife|boyfriend|girlfriend|partner|ex ~ gets|can_be|is|becomes|can_get"
            "|has|goes ~ so|very"
            "|always|sometimes? ~ angry|violent|aggressive|nasty|mean|scary|a_temper|mad",
            "out of hand|control ~ last|between|with|at|when|again|.|,",
            "yells|shouts|screams|screaming|shouting|yelling ~ at me",
            "controls|controlling ~ me|everything|.|who",
            "checks my phone",
            "had a ~ fight|big_fight|massive_fight",
            "got into a fight",
            "dealer|people & owe|money & looking|coming|after_me",
        ),
        question="violence",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "feel|feels ~ like ~ people|everyone|someone|they|im|i ~ am|are|is ~ being? ~ talking"
            "|watching|looking"
            "|staring|laughing|watched|followed|judging ~ about|at? ~ me?",
            "people ~ are ~ talking|laughing|staring|looking ~ about|at ~ me",
            "do not|can_not ~ trust ~ anyone|anybody",
            "trust no one|nobody",
            "am ~ so? ~ wired|agitated|on_edge|jumpy|restless ~ .|,|and|that",
            "been ~ up|awake ~ for|since ~ 2|3|4|5|two|three|four|five|days",
            "not ~ slept ~ in|for|since ~ 2|3|two|three|days|48",
            "see|hear|hearing ~ things ~ sometimes|when|after",
            "going|losing ~ crazy|mad|insane|my_mind",
        ),
        question="psychosis_or_agitation",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "stop|stopping|quit|quitting|give_up|giving_up|cutting_out ~ drinking|alcohol|booze"
            "|the_drink|beer|wine",
            "stopped|quit|gave_up ~ drinking|alcohol|booze",
            "no ~ more ~ drinking|booze|alcohol",
            "not ~ drinking ~ anymore|from|any_more",
            "<calm> & less|cut_down|off|stop|taper",
            "hands & shake|shaking|shakes & morning|wake|mornings",
        ),
        question="dangerous_withdrawal",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "period ~ is ~ late",
            "missed ~ my|a ~ period",
            "am ~ late & period|pregnant",
            "might|may|could|think|maybe ~ i|be|im ~ am|be ~ pregnant",
            "pregnancy test",
        ),
        question="pregnancy",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "got|have|brought|came ~ the|my|in|here ~ car ~ here|with|outside",
            "got|have|need ~ to ~ drive ~ home|later|soon|back|in|now",
            "how ~ do|am|will ~ i ~ get|getting ~ home",
        ),
        question="drug_driving",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "hate ~ myself",
            "deserve ~ to|the|this ~ hurt|pain|suffer|be_punished",
            "want|need ~ to ~ feel ~ something|pain",
            "disgusted ~ with|by ~ myself",
            "scars",
        ),
        question="self_harm",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<little> & saw|seen|sees|see|know|noticed|noticing & using|me|coke|lines|high|drugs",
            "bad ~ mother|mum|mom|dad|father|parent",
            "can_not ~ cope ~ with ~ the|my ~ kids|baby|children",
            "baby ~ wont|keeps|will_not|not ~ stop? ~ crying",
            "in front of ~ the|my ~ kids|children",
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
"""All that is heard of these in English."""

HARMLESS = (
    "no ~ one|nobody ~ <hits>",
    "hit me ~ that|how|like|hard_when|up ~ how|i|with?",
    "it hit|hits me",
    "hit me up",
    "beating|beat myself ~ up",
    "cut myself ~ off|some_slack|chopping|shaving|cooking|on",
    "cut my ~ finger|thumb|hair",
    "burned|burnt|burn ~ my|myself ~ hand|finger|tongue|on? ~ on|cooking ~ the? ~ pan|oven|stove"
    "|kettle|iron|hob",
    "follows|following|follow me ~ on ~ insta|instagram|tiktok|twitter|facebook|snap",
    "when i was ~ <young>",
    "started ~ at|when ~ <young>",
    "at|since|from ~ age? <young>",
    "my|his|her|our ~ <young> ~ year old",
    "quit|stopped|stopping|stop|quitting ~ smoking|sugar|weed|vaping|coffee|gambling",
    "shaking|shivering|trembling|sweating ~ from|with|in ~ the|too_much ~ cold|coffee|nerves|gym"
    "|heat|excitement",
    "heart & racing|pounding & stairs|running|gym|run|saw_him|saw_her|love|date|workout",
    "not|never ~ driving|drive|drove ~ .|,|tonight|when|if|after|on|high|drunk",
    "taking|getting|take|get ~ an|the|a ~ uber|train|bus|taxi|cab|tube|lift",
    "drive|drives|driving ~ me|us ~ crazy|mad|nuts|up_the_wall|insane|mental",
    "never ~ <hits> ~ me",
    "hangover|job|work|boss|shoes|feet ~ is|are|was ~ killing ~ me",
    "kill ~ me ~ now|lol|if_i|.",
    "going_to|gonna|will|would|ll kill me ~ when|if|for|.",
    "hit|hits|hitting the|a ~ gym|wall|bar|pub|road|bottle|sack|town|shops|club",
    "end|ends ~ things ~ with",
    "argument|row|fight & made_up|sorted|fine_now|okay_now",
    "not|aint ~ pregnant",
    "kids|kid|son|daughter|children & with|at ~ nan|nana|gran|grandma|grandmas|grandparents"
    "|their_dad|his_dad"
    "|her_dad|school|my_mum|mums|mum's|babysitter",
    "voice|voices ~ of|mail|note|message|notes",
    "coke|cocaine|drugs|it ~ cause ~ psychosis|paranoia|hallucinations|seizures",
    "will|does|do|is ~ coke|cocaine|it ... psychosis|paranoia|your_heart",
)
"""What these cover is not heard."""
