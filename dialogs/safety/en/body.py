# long: one table of phrases
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
    "hearts": "heart heartbeat heartrate pulse bpm heart_rate ticker heart_beat",
    "wild": "skipping skips skipped irregular stopping stopped fluttering jumping missing_beats "
    "150 160 170 180 190 200 210 220 going_mad going_crazy going_mental out_of_my_chest "
    "exploding explode out_of_rhythm erratic all_over_the_place",
    "bad2": "sweating pale faint arm jaw breath breathe dizzy numb chest sick tingling vomiting "
    "black terrified",
    "someone2": "he she they friend mate boyfriend girlfriend brother sister husband wife son "
    "daughter flatmate bf gf partner cousin guy girl him her someone dad mum mam mates father "
    "mother lad woman man bloke somebody housemate fella lass missus colleague uncle aunt nan "
    "grandad grandson granddaughter stepson nephew niece",
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
    "cannot": "can_not could_not can_hardly can_barely cant hardly barely struggling_to unable_to "
    "not_able_to finding_it_hard_to hard_to find_it_hard_to difficult_to trouble_to trying_to",
    "us": "i we you they he she nobody no_one anyone",
    "ill2": "pain pains hurt hurts hurting ache aches aching sore tight tightness tightening "
    "pressure crushing heavy stabbing stabs squeeze squeezing squeezed burning cramp cramps "
    "cramping sharp twinge twinges throbbing clamped exploding numb weird crushed",
    "upper": "chest heart breastbone ribs ribcage sternum",
    "drugs3": "coke cocaine lines line gram grams pills pill mdma ghb g ket ketamine xanax heroin "
    "fentanyl speed bump bumps drugs sniffing sniffed used using snorted took taken stuff gear "
    "charlie benzos valium methadone",
    "bodypart": "arm arms leg legs face side hand hands body mouth jaw tongue eye foot",
    "gonewrong": "numb paralysed paralyzed droopy drooping drooped dropped limp dead lopsided "
    "wonky slack weak tingling heavy fallen twisted frozen",
    "fallen": "collapsed collapse fainted faint blacked_out passed_out keeled_over went_down "
    "dropped unconscious lost_consciousness lose_consciousness losing_consciousness out_cold "
    "fitting fitted seizing convulsing convulsed seizure fit fits blackout blackouts fell_down "
    "fell_over",
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
    Sign(
        "overdose_or_medical",
        (
            "<upper> & <ill2>",
            "<cannot>|not ~ .. catch|get|draw|take|find ~ .. my|any|enough|a? ~ .. breath|"
            "breaths|air",
            "<cannot> ~ .. breathe|breathing|breath ~ .|,|properly|right|well|anymore|help|and|"
            "at|after|since|when|in|out|because|through_the_pain|here|now",
            "breathing ~ is|has|feels|getting|gets ~ .. hard|difficult|tight|bad|wrong|weird|"
            "painful|shallow|heavy|short",
            "not|struggling|fighting|gasping|desperate ~ .. air|oxygen",
            "chest|arm|jaw|neck|shoulder|back & pain|pains & and|down|into|arm|jaw|sweating|"
            "sweat|coke|line|lines",
            "pain ~ .. in|down|up ~ my|his|her ~ .. jaw|left_arm|arm|shoulder|neck & arm|jaw|"
            "chest|sweat|breath|coke|line|lines|sick",
            "left ~ .. arm|side|shoulder|hand ~ .. is|has|feels|went|goes ~ .. <gonewrong>|"
            "hurting|sore|painful|aching|tingly|pins_and_needles",
            "half|side|one_side|left_side|right_side ~ .. of ~ .. my|his|her|the ~ .. face|body|"
            "mouth & <gonewrong>|move|feel|talk|speak|hanging",
            "<cannot>|not ~ .. move|feel|lift|raise|use|control ~ .. half|side|one_side|left|"
            "right|arm|leg|legs|face|arms ~ ..",
            "<bodypart> ~ .. <gonewrong> & talk|speak|slur|slurred|slurring|words|suddenly|"
            "one_side|left|smile|weird|confused",
            "talk|talks|talking|speak|speaks|speaking|words|speech ~ .. funny|slurred|slurring|"
            "wrong|weird|jumbled|gibberish|mumbling|not_making_sense|come_out_wrong & arm|face|"
            "mouth|side|hand|leg|smile",
            "not ~ .. see ~ .. out|from|with|of ~ .. eye|left|right|one",
            "went|gone|going|lost|losing ~ .. blind|vision|sight|eyesight ~ .. & eye|suddenly|"
            "line|coke|one|left|right|after",
            "<fallen> ~ .. & shower|floor|toilet|bathroom|twice|again|tonight|stairs|came_round|"
            "came_to|bit_my_tongue|keep|keeps|line|lines|coke|gram|party|club|help|what_do|"
            "what_should|not|hit",
            "keep|keeps|kept ~ .. fainting|passing_out|blacking_out|collapsing|"
            "losing_consciousness|drifting_off|nodding_off|going_under|dropping_off|fitting",
            "had|having|have|has ~ a|some|another|two|three|kind_of|sort ~ .. of? ~ fit|fits|"
            "seizure|seizures|blackout|blackouts|convulsion",
            "bit|bitten|biting ~ my|his|her ~ tongue & fit|seizure|shaking|woke|floor|collapsed",
            "<them>|he|she|they ~ .. awake|conscious|responsive & <cannot>|keep|barely|not|"
            "slapping|shaking",
            "<cannot>|not ~ .. keep|get ~ him|her|them|my_friend|my_mate ~ awake|conscious|up|"
            "to_wake|to_respond|round",
            "<cannot>|not ~ .. wake|rouse|wake_up|waking ~ .. him|her|them|my|the ~ .. brother|"
            "friend|mate|sister|son|daughter|husband|wife|boyfriend|girlfriend|mum|dad|flatmate|"
            "up|.|,",
            "drifting|drifts|slipping|fading|nodding ~ .. off|away|in_and_out|out ~ .. & awake|"
            "breathing|he|she|they|coke|ghb|took|responding|wake",
            "hit|banged|smashed|cracked ~ .. his|her|my ~ head & confused|vomiting|being_sick|"
            "blood|unconscious|fell|sleepy|drowsy|dizzy|knocked_out",
            "hold|holding|holds|clutching|clutches|grabbing|grabbed ~ .. his|her|my ~ .. chest|"
            "heart|arm",
            "he|she|they|lips|face|skin|fingers|hands|someone|friend|mate|boyfriend|girlfriend|"
            "brother|sister|son|daughter ~ .. is|are|has|have|went|going|looks|turned|turning|"
            "looking ~ .. gone|all|looking|turned|going? ~ blue|purple|grey|gray|ashen|bluish|"
            "clammy|white_as|very_pale",
            "call|need|get|send|phone|ring|calling|want ~ .. an|the ~ ambulance|paramedic|"
            "paramedics",
            "ambulance ~ .. please|now|quick|quickly|fast|asap",
            ". ambulance .",
            "i ~ am|feel_like_i_am|think_i_am ~ dying ~ .|,|here|help|please|and|of_a|from_the|i|"
            "it",
            "help ~ .. i ~ am ~ dying",
            "going|gonna|about ~ to? ~ die ~ .|,|help|please|here|from|my|chest|heart & heart|"
            "chest|breathe|took|coke|help|overdose|pills|line|pain|ambulance",
            "taken|took|done|did|had|sniffed|snorted|used|dropped|drank ~ .. way|far|waaay|much? "
            "~ too ~ much|many|strong ~ .|,|and|of_it|help|what|coke|tonight|this|im|i|stuff|ghb|"
            "g|xanax|now",
            "fentanyl|heroin|nitazene|nitazenes|something_else|rat_poison|laced|spiked & think|"
            "was|contains|mixed|cut|sniffed|snorted|took|in_it|in_the_coke|instead",
            "burning|boiling|roasting|overheating|overheated ~ up? ~ .. & muscles|stiff|confused|"
            "sweat|sweating|pills|mdma|coke|rigid|shaking|touch|skin|nonsense",
            "muscles ~ .. stiff|rigid|locked|locking|spasm|spasms|hurt|hurting|cramping & pee|"
            "urine|piss|brown|dark|burning|hot|temperature|fever|coke",
            "pee|peeing|piss|pissing|urine|wee ~ .. is|looks|was|turned|gone ~ .. brown|dark|"
            "cola|coke_coloured|black|red|bloody",
            "peeing|pissing|weeing ~ .. brown|blood|black|dark|cola",
            "nose|nosebleed ~ .. not|wont|will_not ~ .. stop ~ bleeding",
            "overheating|overheated|heatstroke|heat_stroke",
            "coughing|throwing|spitting|vomiting|puking|being_sick|sick ~ .. up? ~ .. blood",
            "swallowed|swallow|swallowing|ate|gulped ~ .. my|a|the|his|her|whole|all|it? ~ .. "
            "bag|baggie|packet|wrap|bags|packets|wraps|stash|gram|gear|coke|rocks|condom|balloon",
            "bag|baggie|packet|wrap|balloon|condom|pellet ~ .. inside|burst|split|leaking|"
            "stomach|belly|swallowed|body",
            "body ~ .. packing|packed|stuffing|stuffed|packer",
            "over ~ dose|dosed|dosing",
            "overdosed|overdosing|od'd|oding ~ .. on? ~ .. coke|cocaine|tonight|help|now|again|"
            "i_think|he|she",
            "think|reckon|sure|afraid|help|scared ~ .. he|she|i|they|mate|friend|brother|"
            "flatmate ~ .. has|have|is|am|s? ~ .. overdosed|overdosing|od|od'd|dying|dead",
            "heart ~ .. attack|attak|attac|atack|failure|arrest|stopped|stopping",
            "<hearts> ~ .. keeps|keep|is|feels|has|was ~ .. skipping|stopping|fluttering|"
            "irregular|missing|jumping|erratic|all_over_the_place|going_to_explode|gonna_explode|"
            "going_to_burst|giving_out|giving_up|going_to_stop|going_mental|going_crazy|"
            "going_mad|going_nuts|out_of_control|hurting|killing",
            "mouth|lips ~ .. foaming|frothing|foam|froth|blue|purple|bubbles",
            "eyes ~ .. rolled|rolling|rolled_back|back_in ~ ..",
            "not ~ .. moving|responding|breathing|waking|coming_round|reacting|conscious & floor|"
            "he|she|they|friend|mate|guy|man|woman|someone|toilet|bed|sofa|help|overdose|blue",
            "someone|somebody|guy|man|woman|girl|person|lad|friend|mate|he|she ~ .. <fallen>|"
            "unresponsive|lifeless|choking|not_moving & floor|party|toilet|club|street|what|help|"
            "should|do|bathroom|just|here|now",
            "choking|chokes ~ .. on ~ .. vomit|sick|blood|tongue|his|her",
            "vomiting|being_sick|throwing_up|puking & unconscious|passed_out|asleep|out_of_it|"
            "not_waking|blue|chest|blood|seizure|confused",
            "temperature|temp|fever ~ .. 39|40|41|42|103|104|105|very_high|through_the_roof",
            "pulse ~ .. is|not|no|faint|weak|150|160|170|180|190|200|irregular",
        ),
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
