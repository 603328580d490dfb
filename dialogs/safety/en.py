"""Words of danger in English."""

from __future__ import annotations

from dialogs.safety import en_dangers, en_frames, en_life_body
from dialogs.safety.en_words import CLASSES, LOOKALIKES, SPELLINGS
from dialogs.safety.vocabulary import Sign, Vocabulary

SUICIDE = Sign(
    "suicide",
    (
        "<want> to ~ die|be_dead",
        "<want> to ~ end my|his|her|their ~ life",
        "<want> to ~ end it ~ all?",
        "<want> to ~ <kill> <myself>",
        "wish <who>? ~ was|were ~ dead|never_born|never_been_born",
        "rather ~ be ~ dead|die",
        "better ~ off dead",
        "would be ~ better if i ~ died|was_dead|were_dead|was_gone|were_gone|was_not_here"
        "|were_not_here",
        "do|does not ~ <wish> to ~ live|be_alive|be_here|exist|wake_up|go_on_living",
        "not ~ <wish> to ~ live|be_alive|exist|wake_up",
        "no ~ longer want|wants to ~ live|be_alive|exist",
        "no ~ reason|will|point ~ to ~ live|go_on_living|keep_living",
        "tired of ~ living|being_alive",
        "life is ~ not ~ worth ~ living",
        "nothing ~ to ~ live for",
        "hope ~ i do not wake up",
        "kill|kills|killing|hang|hanging|shoot|shooting|drown|drowning <myself>",
        "end|ending my|his|her|their ~ life",
        "end|ending it all",
        "<going> to ~ end it ~ tonight|now|all|today|.",
        "take|taking|took my|his|her ~ own? life",
        "commit|committing ~ suicide",
        "suicidal",
        "thinking|think|thoughts|thought about|of ~ suicide|killing_myself|ending_it"
        "|ending_my_life|dying",
        "suicide plan|note",
        "throw|throwing|jump|jumping <myself>? ~ in_front_of|under|off a|the train|bridge"
        "|building|roof|tube",
        "slit|cut|slitting|cutting my|his|her wrists",
        "do something to <myself>",
        "ready to die",
        "<want> to ~ overdose",
        "unalive <myself>",
        "pills .. so ~ i ~ do not wake up",
    ),
)

BETTER_OFF = Sign(
    "suicide",
    (
        "<all> ~ <is> ~ better ~ off? ~ without me",
        "better ~ off without me",
        "better place without me",
    ),
    fixed=True,
)

ALONE = Sign("suicide", (". suicide .", ". kill myself ."))

BREATH = Sign(
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
)

LIFELESS = Sign(
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
)

HEART = Sign(
    "overdose_or_medical",
    (
        "chest pain|pains",
        "pain|pains|ache|tightness|pressure|stabbing|stabs|burning|cramp|cramps ~ in|on|across my"
        "|his|her|the|their chest",
        "my|his|her|their chest ~ hurts|hurt|aches|is_tight|feels_tight|is_hurting|is_killing_me",
        "hurting in my chest",
        "chest ~ is|feels ~ tight|crushing|heavy|hurting|painful",
        "tight|crushing|heavy chest",
        "heart attack",
        "<can> not ~ move|feel my|his|her left? arm",
        "elephant on my chest",
        "stroke .",
    ),
    undated=True,
)

OVERDOSE = Sign(
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
        "bag|baggie|packet|wrap ~ burst|ripped|split|broke|leaking .. inside|stomach|body|me|him"
        "|her",
        "swallowed ~ a|the|my|his|her|all? ~ bag|baggie|packet|wrap|bags|packets|wraps",
    ),
    undated=True,
)

DYING = Sign(
    "overdose_or_medical",
    (
        "think|feel|scared|afraid|feels ~ like|that? <who> ~ am|is|are ~ dying|going_to_die",
        "think|feel|scared|afraid ~ that? <who> ~ going_to_die|dying|will_die|might_die",
        "help ,? i am dying",
        "am|is ~ dying help",
    ),
)

VOCABULARY = Vocabulary(
    spellings=SPELLINGS,
    classes=CLASSES | en_life_body.CLASSES | en_dangers.CLASSES | en_frames.CLASSES,
    filling="just really so much very badly honestly actually fucking bloody still also even now"
    " tonight today right it my a the an some bit too ever more anymore any all simply only"
    " sometimes"
    " again always often kind of bad severe sharp crushing awful horrible terrible suddenly since"
    " this may might be will would probably maybe have is am literally properly left",
    negations="not never no without nothing",
    linking="want wants to be going about think thinking trying planning would will do have has had"
    " feel feeling am is was my any a an",
    selves="i me my myself",
    others="he she they him her them himself herself themselves someone somebody son daughter"
    " husband"
    " wife boyfriend girlfriend friend brother sister mother father mum mom dad mate partner kid"
    " kids"
    " child baby cousin uncle aunt neighbour neighbor colleague roommate flatmate guy girl client"
    " patient ex bf gf bro",
    owning="our",
    thinking="think guess believe see hear am_scared fear found do know",
    present="now still since today tonight again currently just",
    mended="suicide suicidal overdose overdosed overdosing breathe breathing responding"
    " unconscious unresponsive seizure seizures convulsions chest pressure myself himself herself"
    " killing everyone everybody without living dying conscious responding heartbeat swallowed",
    lookalikes=LOOKALIKES,
    signs=(
        LIFELESS,
        BREATH,
        HEART,
        OVERDOSE,
        DYING,
        BETTER_OFF,
        SUICIDE,
        ALONE,
        *en_life_body.SIGNS,
        *en_dangers.SIGNS,
        *en_frames.FRAMES,
    ),
    harmless=(
        *en_life_body.HARMLESS,
        *en_dangers.HARMLESS,
        *en_frames.HARMLESS,
        "dying|die|died of|from|with|for ~ boredom|laughter|laughing|embarrassment|shame|hunger"
        "|thirst"
        "|heat|curiosity|tired|exhaustion|a|food|cringe",
        "to die for",
        "killing|kill myself ~ laughing|at_work|working|with_work|in_the_gym|at_the_gym|for_this"
        "|over",
        "hurt|hurts|hurting myself .. gym|football|running|falling|sport|accident|cooking|playing",
        "<want> to ~ end it ~ with|here|off",
        "end it ~ with ~ him|her|my|the|coke|them|this",
        "not ~ responding|respond|reacting|react ~ to ~ my|our|the|any|messages|texts|calls"
        "|questions"
        " .. messages|message|texts|text|calls|emails|dms|questions",
        "<thing> ~ not|stopped ~ responding|responsive|breathing|reacting",
        "not ~ reacting|responding|respond|react ~ well|good|kindly|badly",
        "my ex|boss|landlord ~ not ~ responding|respond",
        "wake|waking up ~ in_the_morning|mornings|in_the_mornings",
        "not ~ responding|respond ~ to ~ my? messages|message|texts|text|calls|emails|dms|me",
        "not ~ respond|responding ~ when i text|call|message|ask",
        "not ~ wake|waking up ~ on_time|in_time|early|for|with|to|until|before",
        "can|could not ~ breathe ~ laughing|through_my_nose|through_the_nose|from_laughing"
        "|for_laughing",
        "a breath of",
        "chest ~ pain|pains ~ is|are|has|have ~ gone|over|better|went_away",
        "scared|afraid|fear|worried|risk|danger|chance|chances of|about ~ an? ~ having|getting? ~"
        " a?"
        " overdose|overdosing|heart_attack|seizure|seizures|dying|stroke",
        "heart attack when|from ~ seeing|fright|shock|the",
        "nearly|almost|nearly_had|almost_had ~ a heart_attack",
        "gave me|him|her ~ a heart_attack",
        "died|dead|dies from|of|after ~ an? ~ overdose|heart_attack|overdosing",
        "overdose of|on sugar|chocolate|information|netflix|coffee|news|family|love|caffeine",
        "overdosed|overdosing on sugar|chocolate|information|netflix|coffee|news|family|love"
        "|caffeine",
        "suicide squad|bomber|bombing|attack",
        "committed suicide",
        "overdosed and died",
        "killed himself|herself|themselves",
        "afraid|scared ~ that? i ~ will|might|could ~ die ~ someday|one_day|young|early|alone|if",
        "burning hot ~ food|soup|coffee|shower|day|summer|weather|sun|outside",
        "passed out on|in|at ~ the? sofa|couch|bed",
        "stroke of|my|the",
        "going|gone to? blue",
        "turned|turning|going|gone|went blue ~ sky",
        "thought|thinking|think about|of ~ dying my hair",
    ),
    elsewhere=(
        "suicidal ~ in ~ my ~ teens|twenties|childhood",
        "film|movie|show|series|tiktok|podcast|book|song|documentary|youtube|netflix|news|article"
        "|novel|game|episode|character ~ about|where|with|was|is|called|that|came|goes|of",
        "watched|saw|read|finished|watching|heard|listened ~ a|the|to|an|this ~ .. film|movie|show"
        "|series|tiktok|podcast|book|song|documentary|story|article|episode",
        ". why ~ do|does|is|are ~ people|coke|you|it",
        ". what ~ does|happens|is|are|do",
        ". is ~ coke|cocaine|it ~ bad|dangerous|illegal|normal|safe ~ for|to|in|when",
        ". how ~ do|does|many|can ~ people|police|you|they|doctors",
        "in ~ general",
        "how long ~ before|does|do",
        "how long ~ after ... people|you|they",
        "difference ~ between",
        "in|from a|the|that|this film|movie|series|book|song|show|novel|game|podcast|story",
        "film|movie|song|book|show|documentary|podcast|series|band about|called|where|named",
        "on the news|tv|telly",
        "read|reading|saw|heard an? article|story|report|documentary",
        "he|she|they|who|band ~ sang",
        "sings|singing|lyrics|rapper|song",
        "zong|zingt|zingen|gezongen|liedje|chante|chantait|chanson",  # quoted in another language
        "character|actor|singer|actress",
        "if someone|somebody|a_person|anyone",
        "what if|when",
        "what are|is ~ the ~ signs|symptoms|risks|chances",
        "how do|can|to ~ you|i? ~ recognise|recognize|prevent|spot|tell|know",
        "can you|cocaine|coke|people ~ give|get|cause|have|die|you",
        "does coke|cocaine",
    ),
    past=(
        "back in 20*",
        "in 20* ~ i",
        "years ~ ago",
        "when ~ i ~ was ~ young|growing|a_kid|<young>",
        "growing up",
        "my ~ first ~ marriage|husband|wife",
        "years|months|weeks|year|month ago",
        "last year|month|summer|winter|week|time",
        "used to",
        "once had",
        "when i|he|she was",
        "as a kid|child|teenager",
        "back in|then",
        "in ~ 20*",
        "in the past",
    ),
    breaks="but",
)
"""All the net hears in English."""
