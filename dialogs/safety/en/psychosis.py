"""Seeing, hearing and believing what others do not, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "watch": "watching following spying stalking filming tracking after listening recording "
    "bugging chasing monitoring",
    "they": "they people someone somebody neighbours neighbors police cops feds men cars everyone "
    "government everybody gang undercover strangers drones",
    "plot": "spy undercover following tracker chip bug bugged listening know_everything "
    "knows_everything watching out_to_get waiting_for in_on_it coming_for poison poisoning "
    "stuff_in_my_food talking_about_me",
    "others2": "they people someone men police cops neighbours everyone flatmate roommate "
    "girlfriend boyfriend wife husband cars government street radio tv mum",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "psychosis_or_agitation",
        (
            "psychotic|psychosis|hallucinating|paranoid|hearing_voices|raging|delusional|voices|"
            "lost_it & knife|gun|weapon|hammer|axe|machete|scissors|bat",
            "voices & kill|die|jump|stab|hurt",
            "raging|psychotic|berserk|agitated|aggressive & burning|boiling|overheating|so_hot",
        ),
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "someone|somebody|they ~ .. been|has|is ~ .. moving|touching|changing ~ my ~ things|"
            "stuff",
            "someone|somebody|people|they ~ has|have|been|is|keep|keeps ~ been? ~ in|moving|"
            "coming_into|breaking_into|touching|hiding ~ my|in|the ~ flat|house|room|things|"
            "stuff|loft",
            "spying ~ on ~ me",
            "<they> ~ are|is|keep ~ .. through ~ the ~ walls|wall|ceiling|vents",
            "voices ~ are? ~ telling|say|saying|calling|tell",
            "keeps|keep|someone|somebody ~ calling|whispering|saying|shouting ~ my|name & nobody|"
            "no_one|there|name",
            "feel|feeling|got ~ insects|bugs|spiders|worms|something|things ~ crawling|moving|"
            "inside|on|under",
            "god|jesus|the_devil|satan|demons|angels|spirits ~ is|are ~ sending|talking|speaking|"
            "telling|messages|after ~ to? ~ me",
            "nobody|no_one ~ is ~ there ~ when|but & hear|calling|knocking|talking",
            "<they> ~ <is> ~ <watch> ~ me|us|him|her|my|the_house|outside|through|in_my",
            "<they> ~ keep|keeps ~ <watch> ~ me|us|him|her",
            "there|theres ~ is|are|s? ~ <they> ... <watch> ~ me|us|the|my",
            "<they> & hiding|waiting|standing|sitting & outside|attic|bushes|garden|walls|loft|"
            "trees|van",
            "am|is|being|i_get|getting ~ being? ~ followed|watched|bugged|filmed|tracked|"
            "monitored|spied|recorded|poisoned|hacked",
            "they ~ <is> ~ out_to_get|coming_for|plotting|trying_to_poison|trying_to_kill|after "
            "~ me|us|him|her|against",
            "they bugged|tapped|hacked|put ~ cameras? ~ my|the|cameras",
            "phone|house|room|flat|car ~ is|has_been|was ~ bugged|tapped|hacked",
            "cameras|microphones|camera|mics|bugs ~ in my|the|every ~ room|walls|wall|house|flat|"
            "ceiling|bedroom|lights|smoke|sockets|vents|bathroom|everywhere",
            "cameras everywhere",
            "listening ~ to me|us ~ through|via|in",
            "listening through ~ the",
            "hear|hears|hearing|heard|heard_a ~ voices|voice|whispers|whispering|"
            "people_whispering|people_talking",
            "hear|hearing|hears .. whisper|whispering|talking ... nobody|no_one|there",
            "voices|voice ~ in|inside|telling|tell|tells|say|saying|are ~ my|his|her|me|head|him|"
            "to|talking",
            "voices ~ will_not|do_not|wont ~ stop|shut",
            "tv|radio|telly|mirror ~ is|are|keeps|talks ~ talking|speaking|to|sending ~ to? ~ me",
            "messages|signals through|from the tv|radio|telly|lyrics",
            "bugs|insects|worms|spiders|ants|things ~ under|on|in|crawling ~ under|in|on|all|"
            "over? my|his|her ~ skin|body|arms",
            "crawling ~ under|on|all|in my|his|her|over|skin ~ skin|body|me?",
            "under my skin",
            "seeing|see|sees|saw ~ shadows|shadow_people|faces|demons|figures|ghosts|things|"
            "people ~ moving|in|that|who|everywhere|at|out|where|arent|corner",
            "seeing things",
            "shadow people",
            "hallucinating|hallucinates|hallucination|hallucinations|hallucinated",
            "psychosis|psychotic|paranoid|paranoia|delusional|delusions|delusion",
            "talking|talks|shouting|speaking|screaming|arguing ~ to|with|at people|someone|"
            "things|himself|herself|nobody|voices .. not|there|nobody|isnt|arent",
            "talking|talks|shouting ~ to|with|at people|someone ~ who|that ~ is|are ~ not",
            "not ~ slept|sleep|sleeping & days|nights & talking|people|paranoid|thinks|hears|"
            "sees|they|seeing|raging",
            "has not|have_not ~ slept ~ in|for ~ 3|4|5|6|three|four|five|six|days ~ days|nights",
            "he|she|boyfriend|husband|brother|mate|son|wife|girlfriend|friend|they ~ thinks|"
            "convinced|is_convinced|believes ~ that|the|i|im|we|someone|people|hes|shes|everyone|"
            "his|her|is ... police|poison|poisoning|poisoned|after|spying|following|watching|"
            "hiding|cheating_with|bugged|out_to_get|god|jesus|chip|listening|plotting|tracked",
            "poisoning|poison|poisoned ~ me|my|him|her|his ~ food|drink|water|tea?",
            "put ~ something ~ in my ~ food|drink|water",
            "smashing|trashing|destroying|wrecking|ripping ~ up? ~ the|everything|my ~ house|"
            "flat|room|place|everything|apart",
            "raging|going_mental|going_berserk|lost_it|gone_mad|out_of_control|kicking_off|"
            "freaking_out & coke|he|she|calm|cannot|not|can",
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
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "<others2> & <plot>",
            "stuff|something|poison|drugs ~ in ~ my ~ food|drink|coffee|water|tea|bed",
            "tracker|chip|implant|bug & tooth|teeth|head|arm|neck|ear|phone|car",
            "radio|tv|telly|phone ~ knows|reads|hears|is_talking|talks",
            "walls|wall|ceiling|floor ~ are|is ~ breathing|moving|melting|talking|bleeding",
            "talking|talks|shouting|laughing ~ to|at ~ the|a|himself|herself ~ walls|wall|mirror|"
            "himself|air|ceiling",
            "accuses|thinks|convinced|says ~ .. spy|spying|undercover|devil|poisoning|"
            "cheating_with",
            "blinds|curtains|window|spyhole & peeking|looking|watching|coming|all_night",
            "slept|sleep|awake & days|nights & see|sees|hear|hears|spy|faces|people_in",
        ),
        severity=URGENT,
        undated=True,
    ),
)
"""All that is heard of it."""
