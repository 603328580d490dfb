"""A body in danger, in English."""

from __future__ import annotations

from dialogs.safety.vocabulary import Sign

CLASSES = {
    "can": "can could",
    "not": "not never stopped barely",
    "rouse": "wake waking woke",
    "them": "him her them my_friend my_boyfriend my_girlfriend my_son my_daughter my_brother",
    "toomuch": "took_too_much taken_too_much took_way_too_much did_too_much done_too_much "
    "had_too_much snorted_too_much used_too_much took_far_too_much",
    "bad": "dying die dead passed_out unconscious collapsed collapse seizure hallucinating",
    "hurting": "pain tight tightness pressure crushing stabbing squeezing heavy ache aching sharp "
    "burning squeezed weight elephant stabs cramp jabbing hurts constricted",
    "hearts": "heart heartbeat heartrate pulse bpm heart_rate",
    "wild": "skipping skips skipped irregular stopping stopped fluttering jumping missing_beats "
    "150 160 170 180 190 200 210 220 going_mad going_crazy going_mental out_of_my_chest "
    "exploding explode out_of_rhythm erratic all_over_the_place",
    "bad2": "sweating pale faint arm jaw breath breathe dizzy numb chest sick tingling vomiting "
    "black terrified",
    "someone2": "he she they friend mate boyfriend girlfriend brother sister husband wife son "
    "daughter flatmate bf gf partner cousin guy girl him her someone dad mum",
    "limp": "limp floppy grey gray blue pale_as purple clammy ice_cold bluish ashen lifeless",
    "down": "collapsed collapse passed_out blacked_out unconcious unconscious knocked_out "
    "out_cold keeled_over on_the_floor fell_down fainted unconsious conciousness "
    "consciousness slumped dropped gone_down",
    "noise": "gurgling gurgle snoring rattling rattle choking gasping wheezing",
    "boiling": "boiling burning_up overheating red_hot so_hot fever 40 41 42 really_hot roasting "
    "boiling_hot temperature heatstroke 104",
    "muddled": "confused nonsense rambling not_making_sense delirious out_of_it babbling "
    "not_making_any_sense gibberish agitated not_sweating making_no_sense sense",
    "packet": "bag baggie packet wrap wraps bags packets baggies condom balloon balloons stash "
    "gram grams",
    "gulp": "swallowed swallow swallowing ate gulped bodypacked inside_me stuffed",
    "mix": "ghb g alcohol vodka ketamine ket heroin smack xanax benzos valium methadone oxy "
    "opiates fentanyl pills morphine codeine drink wine whisky tramadol poppers",
    "nod": "nodding_off slipping nodding cant_stay_awake not_stay_awake passing_out "
    "falling_asleep blacking_out keep_my_eyes_open eyes_open going_under drifting fading "
    "stay_awake pass_out",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "overdose_or_medical",
        (
            "<not> ~ responding|responsive|reacting|respond|react",
            "unresponsive|unconscious",
            "stopped|stops responding|breathing|reacting",
            "<not> ~ breathing",
            "barely|hardly breathing",
            "breathing ~ weird|strange|funny|slow|slowly|wrong",
            "<can> not ~ <rouse> <them> ~ up",
            "<can> not get <them> ~ up|to_wake|awake",
            "will|does|is not ~ wake|waking up",
            "will not ~ wake|come up|round|to",
            "no pulse|heartbeat",
            "<can> not ~ find|feel <them>? ~ a? pulse|heartbeat",
            "having|has|had|got ~ a? seizure|seizures|convulsions|fit",
            "is ~ fitting|convulsing|seizing",
            "seizure|seizures|convulsions|convulsing",
            "foaming at ~ the mouth",
            "foam .. mouth",
            "lips ~ are|have|is|went|turned|turning ~ gone? blue",
            "blue lips",
            "turning|turned|going|gone|went blue",
            "passed out and <not> ~ wake|waking|moving|breathing|responding",
            "face ~ drooping|droops|drooped",
            "burning hot",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "<can> not ~ breathe",
            "does not ~ breathe",
            "can|could ~ barely|hardly ~ breathe",
            "not able to ~ breathe",
            "unable to breathe",
            "trouble|difficulty|difficulties|hard_time ~ breathing",
            "struggling|fighting to|for breathe|breath|air",
            "<can> not ~ get ~ any|enough? air|my_breath",
            "am|is ~ choking .",
            "not ~ getting ~ any|enough ~ air",
        ),
    ),
    Sign(
        "overdose_or_medical",
        (
            "chest pain|pains",
            "pain|pains|ache|tightness|pressure|stabbing|stabs|burning|cramp|cramps ~ in|on|"
            "across my|his|her|the|their chest",
            "my|his|her|their chest ~ hurts|hurt|aches|is_tight|feels_tight|is_hurting|"
            "is_killing_me",
            "hurting in my chest",
            "chest ~ is|feels ~ tight|crushing|heavy|hurting|painful",
            "tight|crushing|heavy chest",
            "heart attack",
            "<can> not ~ move|feel my|his|her left? arm",
            "elephant on my chest",
            "stroke .",
        ),
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "have|has|am|is ~ overdosed|overdosing",
            "is|am|think|are ~ overdosing",
            "overdosing",
            "overdosed",
            "took|taken|taking ~ an overdose",
            "having|is|think ~ its? an overdose",
            ". help? ,? overdose ,? help? .",
            "think i|he|she|they|we ~ overdosed|od",
            "<toomuch> .. , i|and|he|she|they|now? .. <bad>",
            "<toomuch> .. i|and|he|she|they|now .. <bad>",
            "bag|baggie|packet|wrap ~ burst|ripped|split|broke|leaking .. inside|stomach|body|me|"
            "him|her",
            "swallowed ~ a|the|my|his|her|all? ~ bag|baggie|packet|wrap|bags|packets|wraps",
        ),
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "think|feel|scared|afraid|feels ~ like|that? <who> ~ am|is|are ~ dying|going_to_die",
            "think|feel|scared|afraid ~ that? <who> ~ going_to_die|dying|will_die|might_die",
            "help ,? i am dying",
            "am|is ~ dying help",
        ),
    ),
    Sign(
        "overdose_or_medical",
        (
            "chest ~ is ~ killing ~ me",
            "pain|pains|tingling|numbness|ache ~ going|shooting|running|radiating|down|"
            "spreading? ~ going|down|up|into ~ my ~ left? ~ arm|jaw|neck|shoulder",
            "<hearts> ~ .. burst|explode|pop ~ out",
            "chest|heart|ribs & <hurting>",
            "<hearts> & <wild>",
            "<hearts> ~ is|keeps|feels|was|been ~ racing|pounding|beating ~ so|like|really|out|"
            "too|that & <bad2>",
            "<hearts> & racing|pounding|hammering|beating & <bad2>",
            "<hearts> ~ is|feels|doing ~ weird|funny|strange|wrong",
            "standing|sitting|stood|sat|someone|something|elephant|weight|brick ~ on ~ my ~ chest",
            "on my chest",
            "left ~ arm ~ is|has|feels|gone ~ gone? ~ numb|dead|tingling|hurts|hurting|aching|"
            "heavy|tingly",
            "arm|leg|side|face ~ is|has|feels|went|gone|going ~ gone? ~ numb|paralysed|paralyzed|"
            "weak|drooping|dropped|droopy|limp",
            "not ~ lift|move|feel|raise|use ~ my|his|her ~ left|right? ~ arm|leg|face|side|hand|"
            "legs",
            "not ~ speak|talk ~ properly|right|straight",
            "speech|words & slurred|slurring|jumbled|wrong|garbled",
            "slurring|slurred & face|arm|suddenly|droop|dropped",
            "lost|losing ~ vision|sight",
            "not ~ see ~ out ~ of ~ one|my",
            "worst|splitting|exploding ~ headache",
            "<packet> & <gulp>",
            "<packet> & stomach|inside|throat|belly & burst|leak|leaking|split|cops|police|"
            "customs|swallowed",
            "coke|cocaine|lines|took|sniffed|mixed|had & <mix> & <nod>",
            "<mix> & <mix> & <nod>",
            "heroin|fentanyl|smack & sniffed|snorted|instead|thought_it_was|accidentally|"
            "by_mistake|laced",
            "took|taken|done|did|had|snorted|sniffed ~ too|way_too ~ much|many & sick|shaking|"
            "heart|dizzy|scared|bad|awful|puking|vomiting|not_right|dying|wrong|terrible|help",
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
    ),
    Sign(
        "overdose_or_medical",
        (
            "<someone2> & <down> & not|cant|floor|grey|help|wont|slipping|line|lines|coke|keeps|"
            "took|in|what_do",
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
            "<someone2> & jerking|fitting|fitted|twitching|shaking_uncontrollably|shaking_all|"
            "fits|spasming|seizing|convulsed|tonic|jerked",
            "frothing|foaming|foam|froth & mouth|jerking|at",
            "frothing",
            "<someone2> ~ is|s ~ having ~ a ~ stroke|seizure|fit|heart_attack",
            "face ~ has|is|is_all|looks ~ gone|all? ~ dropped|drooped|drooping|lopsided|wonky|"
            "droopy|fallen",
            "<someone2> & <boiling> & <muddled>|pills|coke|sweating|touch|skin",
            "<boiling> & <muddled>",
            "breathing ~ is|has|s ~ really|very|so|gone|barely? ~ slow|shallow|slowly|weird|"
            "noisy|laboured|barely",
            "breathing ~ really|very|so ~ slow|slowly|shallow|fast",
            "not ~ find|feel ~ a|his|her|any ~ pulse",
            "took|taken|had ~ too|way_too ~ much & <someone2> & <limp>|<down>|not|puking|bad|wont",
            "lips|fingers|nails|face ~ are|going|gone|turning|look|have ~ turned|gone? ~ blue|"
            "purple|grey",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "chest|heart & vice|vise|explode|exploding|burst|bursting|clamped|giving_out|"
            "give_out|stopping",
            "spinning|dizzy & collapse|faint|heart|black|pass_out",
            "breathing|breath ~ .. once ~ every|slow|twice",
            "<someone2>|roommate|dude|bro & purple|blue|grey|gray|not_breathing|foaming",
            "is|went|looks|turned|turning ~ purple|grey|gray|white_as",
            "not ~ feel|move ~ my ~ legs|arms|hands|face",
            "face|arm|side ~ .. numb|drooping|droopy & half|one|suddenly|words|speak",
            "help ~ .. heart|chest|overdosed|dying|breathing",
        ),
        about="other",
        undated=True,
    ),
)
"""All that is heard of it."""
