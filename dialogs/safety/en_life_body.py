"""The wish to die and a body in danger in English, as people say it around the words."""

from __future__ import annotations

from dialogs.safety.vocabulary import Sign

CLASSES = {
    "meds": "sleepers antidepressants pills meds tablets medication paracetamol sleeping_pills"
    " xanax insulin packets",
    "rope": "rope noose belt cable cord",
    "edge": "roof bridge balcony ledge edge cliff tracks train platform window building motorway"
    " multistorey"
    " underpass canal river",
    "arm": "gun knife razor shotgun rifle pistol blade",
    "last": "tonight over last end dead die ready done jump jumping let_go go now goodbye"
    " all_of_them"
    " the_lot kill whole finally step_off wait waiting never_wake forever take_them neck",
    "dear": "mum mom mother dad kids wife husband family son daughter girlfriend boyfriend everyone"
    " parents sister brother children dog cat",
    "hurting": "pain tight tightness pressure crushing stabbing squeezing heavy ache aching sharp"
    " burning"
    " squeezed weight elephant stabs cramp jabbing hurts constricted",
    "hearts": "heart heartbeat heartrate pulse bpm heart_rate",
    "wild": "skipping skips skipped irregular stopping stopped fluttering jumping missing_beats"
    " 150 160 170"
    " 180 190 200 210 220 going_mad going_crazy going_mental out_of_my_chest exploding explode"
    " out_of_rhythm erratic all_over_the_place",
    "bad2": "sweating pale faint arm jaw breath breathe dizzy numb chest sick tingling vomiting"
    " black"
    " terrified",
    "someone2": "he she they friend mate boyfriend girlfriend brother sister husband wife son"
    " daughter flatmate"
    " bf gf partner cousin guy girl him her someone dad mum",
    "limp": "limp floppy grey gray blue pale_as purple clammy ice_cold bluish ashen lifeless",
    "down": "collapsed collapse passed_out blacked_out unconcious unconscious knocked_out out_cold"
    " keeled_over"
    " on_the_floor fell_down fainted unconsious conciousness consciousness slumped dropped"
    " gone_down",
    "noise": "gurgling gurgle snoring rattling rattle choking gasping wheezing",
    "boiling": "boiling burning_up overheating red_hot so_hot fever 40 41 42 really_hot roasting"
    " boiling_hot"
    " temperature heatstroke 104",
    "muddled": "confused nonsense rambling not_making_sense delirious out_of_it babbling"
    " not_making_any_sense"
    " gibberish agitated not_sweating making_no_sense sense",
    "packet": "bag baggie packet wrap wraps bags packets baggies condom balloon balloons stash"
    " gram grams",
    "gulp": "swallowed swallow swallowing ate gulped bodypacked inside_me stuffed",
    "mix": "ghb g alcohol vodka ketamine ket heroin smack xanax benzos valium methadone oxy"
    " opiates fentanyl pills"
    " morphine codeine drink wine whisky tramadol poppers",
    "nod": "nodding_off slipping nodding cant_stay_awake not_stay_awake passing_out falling_asleep"
    " blacking_out"
    " keep_my_eyes_open eyes_open going_under drifting fading stay_awake pass_out",
}
"""The words a pattern means by <name>."""

LIFE = Sign(
    "suicide",
    (
        "wish|hope|pray|want ~ i ~ could|can|would|will|to|d ~ just? ~ die|not_wake|disappear"
        "|vanish|pass_away ~ .|,|in|and|tonight|for",
        "die ~ in ~ my ~ sleep",
        "wish ~ i ~ was|were ~ not ~ alive|here|around|born|living",
        "going|about|gonna|want|wanna|ready ~ to? ~ jump ~ .|,|off|from|tonight|now|in",
        "life ~ is ~ worthless|pointless|meaningless|over|not_worth ~ .|,|and|i",
        "not ~ live ~ anymore|any_more|any_longer|like_this_anymore ~ .|,|i",
        "disappear|vanish|gone|leave ~ forever|for_good|permanently",
        "has|have|s ~ taken|took ~ .. overdose|od|all_her|all_his|tablets_on_purpose",
        "taken|took ~ an ~ overdose ~ .. on_purpose|deliberately|intentionally|to_die|tablets"
        "|pills",
        "not ~ see|have|find ~ a|any ~ reason|point ~ to|in ~ keep|keeping|stay|staying|live"
        "|living|go_on|going_on",
        "swallowed|took|taken|swallowing|necked|downed ~ .. all|whole|every|bottle|loads|bunch"
        "|lots ~ of? ~ my|the|of? ~ <meds>|bottle",
        "i ~ swallowed|took ~ all ~ my ~ sleeping|<meds>",
        "would ~ not? ~ it ~ be ~ better|easier ~ for_everyone|for_them? ~ if ~ i ~ was|were ~ not"
        "|dead|gone ~ here?",
        "everyone|they|family|kids|world ~ would ~ be ~ happier|better|fine|relieved ~ off? ~ if"
        "|without|when ~ i|me ~ was|were? ~ dead|gone?",
        "made|tied|tying|making|got|bought ~ a ~ noose|rope",
        "noose",
        "<meds> & lined_up|saved|ready|in_front_of_me|stockpiled|collected|counted|hoarded"
        "|on_the_table"
        "|next_to_me|all_my|whole_bottle|all_of_them & <last>|to|take|taking|tonight",
        "take|taking|took|swallow|swallowing ~ all|every|whole ~ of? ~ my|the|these? <meds>|bottle"
        "|box|lot"
        " & tonight|die|wake|over|goodbye|end|now|gonna|going|want",
        "<rope> & garage|shed|neck|tied|ceiling|beam|tree|bought|ready|hang|tonight|attic|got",
        "<edge> & jump|jumping|jumped|let_go|throw_myself|step_off|walk_in|fall|over_it"
        "|waiting_for|end_it"
        "|sitting|standing & i|im|me|myself",
        "<arm> & myself|my|mouth|head|drawer|hand & over|end|done|die|kill|use_it",
        "jump|jumping|throw|throwing|step|stepping|walk|walking|drive|driving ~ myself? ~ off"
        "|under|in_front_of|into"
        "|from ~ of? ~ a|the|that ~ <edge>|tree|traffic|wall|lorry|truck|moving",
        "suicide|goodbye|farewell ~ note|letter",
        "wrote|writing|written ~ my|a ~ goodbye|last|farewell|suicide ~ letter|note|letters",
        "goodbye|bye|farewell ~ everyone|world|all|cruel|forever|to_you_all|my_friends",
        "my|this ~ is? ~ my? ~ last ~ night|day|message|words|text ~ on|alive|ever|.|,|here|so",
        "will not|would_not|am_not|going_to_not ~ be ~ here|around|alive|breathing ~ tomorrow|much"
        "|anymore|next|soon"
        "|by|when|.",
        "gone|dead ~ by ~ tomorrow|morning|tonight|the_weekend|monday",
        "not ~ be ~ here|around|alive ~ tomorrow|in_the_morning|next|for_much|anymore|much_longer",
        "not ~ coming ~ back ~ from|this_time|ever",
        "tell ~ my|them|her|him ~ <dear>? ~ that? ~ i ~ love|loved|am_sorry|sorry ~ them|her|him"
        "|you?",
        "look after|take_care_of ~ my ~ <dear> & when_i|gone|im_gone|i_am_gone|dead",
        "done ~ with ~ living|life|being_alive|this_life",
        "tired|sick|fed_up ~ of|with ~ living|life|being_alive|existing|this_life",
        "do|does not ~ see|have|feel ~ a|any ~ reason|point|purpose ~ to|in|for ~ live|living|be"
        "|being|stay|life"
        "|going_on|existing",
        "what|whats ~ is ~ the ~ point ~ of|in ~ being|living|life|going|staying ~ alive?",
        "dissapointed|disappointed|hate|gutted|sad ~ that|when|to ~ i? ~ woke|wake|waking|still|up"
        "|alive ~ up|alive|i?",
        "wish ~ i ~ had|was|could|would|d|could_just|never|not ~ never|not|just? ~ been|born|die"
        "|wake|exist|existed|dead"
        "|go_to_sleep|disappear",
        "never ~ wake ~ up ~ again|.|,",
        "sleep|asleep ... not|never ~ wake|waking ~ up",
        "ways|how ~ to ~ die|kill_myself|end_my|end_it|off_myself|do_it_painlessly|hang|overdose",
        "how ~ i ~ would|will|d|'d ~ do ~ it & die|kill|dead|end",
        "picturing|imagining|imagine|thinking|think|fantasise|fantasize|dream ~ about|of|ways? ~"
        " ways|my|how|being ~ of|to|own?"
        " ~ die|dying|dead|funeral|death|ending|hang",
        "want ~ out ~ of ~ this|life|here ~ life?",
        "off myself|topping_myself|top_myself|neck_myself|ending_myself|end_myself|unalive",
        "not ~ want|wanna|wish ~ to ~ be ~ here|alive|around|in_this_world ~ anymore|any_more|.|,"
        "|no",
        "better ~ off|place|for_everyone|for_all|without ~ if|when|without ~ i ~ was|were|am|is"
        "|wasnt|died|weren't|not ~ not|dead"
        "|gone|here|around?",
        "if ~ i ~ died|was_dead|were_dead|disappeared|was_gone ~ nobody|no_one|noone",
        "nobody|no_one ~ would|will|'d|d ~ notice|care|miss|cry ~ if ~ i ~ died|was_dead|was_gone"
        "|killed|disappeared",
        "want ~ to ~ not ~ exist|be_alive|be_here|wake",
        "take|taking ~ to ~ die|kill_myself|od",
        "how much|many|lethal ... to ~ die|kill|overdose|od & i|me|my|serious|take",
        "enough ~ to ~ kill ~ me|myself",
        "painless|quickest|easiest ~ way|death",
        "plan ~ to ~ kill|die|end ~ myself|my|it|tonight",
        "says|said|saying|texted|texts|threatening|threatens|told_me & kill|shoot|hang|hurt|harm"
        "|end ~ himself|herself"
        "|themselves|his_life|her_life",
        "says|said|saying|texted ~ he|she|they & wants_to_die|want_to_die|not_want_to_live|jump"
        "|goodbye",
        "i ~ am ~ going ~ to ~ do ~ it|something_stupid & life|die|bridge|rope|pills|goodbye"
        "|tonight",
        "slash|slit|cutting|cut ~ my ~ wrists|throat|veins",
        "attempt|attempted ~ suicide",
        "death ~ is ~ the|only|my ~ only|way|answer",
        "i ~ deserve ~ to ~ die|be_dead",
        "let ~ me ~ die",
        "please|just ~ let|want ~ me|to ~ die",
    ),
)

BODY_SELF = Sign(
    "overdose_or_medical",
    (
        "chest ~ is ~ killing ~ me",
        "pain|pains|tingling|numbness|ache ~ going|shooting|running|radiating|down|spreading? ~"
        " going|down|up|into ~ my ~ left? ~ arm|jaw|neck|shoulder",
        "<hearts> ~ .. burst|explode|pop ~ out",
        "chest|heart|ribs & <hurting>",
        "<hearts> & <wild>",
        "<hearts> ~ is|keeps|feels|was|been ~ racing|pounding|beating ~ so|like|really|out|too"
        "|that & <bad2>",
        "<hearts> & racing|pounding|hammering|beating & <bad2>",
        "<hearts> ~ is|feels|doing ~ weird|funny|strange|wrong",
        "standing|sitting|stood|sat|someone|something|elephant|weight|brick ~ on ~ my ~ chest",
        "on my chest",
        "left ~ arm ~ is|has|feels|gone ~ gone? ~ numb|dead|tingling|hurts|hurting|aching|heavy"
        "|tingly",
        "arm|leg|side|face ~ is|has|feels|went|gone|going ~ gone? ~ numb|paralysed|paralyzed|weak"
        "|drooping|dropped|droopy"
        "|limp",
        "not ~ lift|move|feel|raise|use ~ my|his|her ~ left|right? ~ arm|leg|face|side|hand|legs",
        "not ~ speak|talk ~ properly|right|straight",
        "speech|words & slurred|slurring|jumbled|wrong|garbled",
        "slurring|slurred & face|arm|suddenly|droop|dropped",
        "lost|losing ~ vision|sight",
        "not ~ see ~ out ~ of ~ one|my",
        "worst|splitting|exploding ~ headache",
        "<packet> & <gulp>",
        "<packet> & stomach|inside|throat|belly & burst|leak|leaking|split|cops|police|customs"
        "|swallowed",
        "coke|cocaine|lines|took|sniffed|mixed|had & <mix> & <nod>",
        "<mix> & <mix> & <nod>",
        "heroin|fentanyl|smack & sniffed|snorted|instead|thought_it_was|accidentally|by_mistake"
        "|laced",
        "took|taken|done|did|had|snorted|sniffed ~ too|way_too ~ much|many & sick|shaking|heart"
        "|dizzy|scared|bad|awful|puking"
        "|vomiting|not_right|dying|wrong|terrible|help",
        "not ~ catch|get ~ my|any|enough|his|her ~ breath|air",
        "gasping|fighting ~ for ~ air|breath",
        "hard|struggling|difficult ~ to ~ breathe",
        "short|shortness ~ of ~ breath",
        "throat ~ is? ~ closing|closed|swelling",
        "everything ~ is|going|went ~ going? ~ black|dark",
        "going|about|gonna|think_im ~ to ~ pass ~ out|faint|collapse",
        "feel ~ like|im ~ i? ~ am? ~ about|going|gonna ~ to? ~ pass|faint|collapse ~ out?",
        "coughing|throwing|spitting|vomiting|puking ~ up? ~ blood",
        "passed|blacked out & coke|lines|heart|twice|again|hit_my_head",
    ),
    undated=True,
)

BODY_OTHER = Sign(
    "overdose_or_medical",
    (
        "<someone2> & <down> & not|cant|floor|grey|help|wont|slipping|line|lines|coke|keeps|took"
        "|in|what_do",
        "<someone2> ~ has|is|just|gone|went|all|s|looks ~ just|gone|all? ~ <down>",
        "<someone2> & <limp>",
        "<someone2> & <noise>",
        "<noise> & wake|breathing|eyes|sound|noise|noises",
        "not ~ get ~ him|her|them|my_friend ~ to ~ come|wake|respond|open",
        "not ~ come ~ round|around|to",
        "not ~ open ~ his|her|their ~ eyes",
        "eyes ~ are|have|rolled|rolling|keep ~ rolled|rolling|gone? ~ back|up|white",
        "not|stopped ~ moving & <someone2>",
        "in ~ and out ~ of ~ consciousness|conciousness|it",
        "<someone2> & jerking|fitting|fitted|twitching|shaking_uncontrollably|shaking_all|fits"
        "|spasming|seizing|convulsed"
        "|tonic|jerked",
        "frothing|foaming|foam|froth & mouth|jerking|at",
        "frothing",
        "<someone2> ~ is|s ~ having ~ a ~ stroke|seizure|fit|heart_attack",
        "face ~ has|is|is_all|looks ~ gone|all? ~ dropped|drooped|drooping|lopsided|wonky|droopy"
        "|fallen",
        "<someone2> & <boiling> & <muddled>|pills|coke|sweating|touch|skin",
        "<boiling> & <muddled>",
        "breathing ~ is|has|s ~ really|very|so|gone|barely? ~ slow|shallow|slowly|weird|noisy"
        "|laboured|barely",
        "breathing ~ really|very|so ~ slow|slowly|shallow|fast",
        "not ~ find|feel ~ a|his|her|any ~ pulse",
        "took|taken|had ~ too|way_too ~ much & <someone2> & <limp>|<down>|not|puking|bad|wont",
        "lips|fingers|nails|face ~ are|going|gone|turning|look|have ~ turned|gone? ~ blue|purple"
        "|grey",
    ),
    about="other",
    undated=True,
)

SIGNS = (LIFE, BODY_SELF, BODY_OTHER)

HARMLESS = (
    "suicidal ~ in|when|as|back|at ~ .. teens|younger|school|kid|then|teenager",
    "was ~ suicidal ~ ... ago|once|before|past|teens",
    "back ~ in ~ 20* ~ i? ~ tried|wanted ~ to ~ kill|die|end ~ myself|my?",
    "years ~ ago & tried|attempted|wanted ~ to? & kill|suicide|die",
    "nearly|almost|about ~ had|having ~ a ~ fit|heart_attack",
    "heart hurts|aches|hurting ~ since|when|for|because|over|that|from",
    "heart & broke|broken|breaking|breaks|aches_for|skipped_a_beat|beat_when|skips_a_beat",
    "chest & gym|lifting|workout|bench|weights|tattoo|press|cold_on|cough",
    "off my chest",
    "passed|blacked out ~ on|early|in|from ~ the|bed|my|exhaustion? ~ sofa|couch|bed?",
    "grey|blue|purple|pale & hair|sky|coat|shirt|car|day|paint|dress|jeans",
    "goodbye|bye|farewell ~ cocaine|coke|drugs|charlie|old_me|booze|alcohol|summer",
    "last ~ day|night ~ at|of|on ~ work|the|my|holiday|this",
    "last|final line|lines",
    "boiling|burning|roasting ~ outside|today|in_here|weather|hot_in|hot_day|summer",
    "die ~ in|for ~ your|his|her|my|you|this ~ arms|kids|coffee|children|family",
    "rather ~ die|stick ~ than|pins",
    "drop dead ~ gorgeous",
    "snoring & again|loud|kept_me|all_night|sleep|husband_is",
    "drank|drink ~ too ~ much ~ last|yesterday|water|coffee|on_saturday",
)
"""What these cover is not heard."""
