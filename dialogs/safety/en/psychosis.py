# long: one table of phrases
"""Seeing, hearing and believing what others do not, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "watch": "watching following spying stalking filming tracking after listening recording "
    "bugging chasing monitoring staring waiting targeting recording_me tailing tapping hacking",
    "they": "they people someone somebody neighbours neighbors police cops feds men cars everyone "
    "government everybody gang undercover strangers drones spies mafia dealers figures agents "
    "aliens demons ghosts guys gangsters",
    "plot": "spy undercover following tracker chip bug bugged listening know_everything "
    "knows_everything watching out_to_get waiting_for in_on_it coming_for poison poisoning "
    "stuff_in_my_food talking_about_me",
    "others2": "they people someone men police cops neighbours everyone flatmate roommate "
    "girlfriend boyfriend wife husband cars government street radio tv mum",
    "kin": "he she they husband wife son daughter brother sister mum dad mother father boyfriend "
    "girlfriend partner flatmate housemate roommate friend mate ex bf gf lad uncle aunt nephew",
    "believes": "thinks think believes believe convinced says saying said claims accuses accusing "
    "accused accuse swears reckons insists persuaded",
    "plotting": "spying spy spies watching listening following poisoning poisoned poison bugged "
    "bugging hacked tracking tracked plotting conspiring working_for working_with out_to_get "
    "trying_to_kill trying_to_get trying_to_poison police cops feds undercover informant grass "
    "cheating_with devil possessed demon demons cameras microphones god jesus chosen messiah "
    "conspiracy replaced imposter impostor radio tv chip implant government mafia",
    "unreal": "not_there arent_there are_not_there is_not_there isnt_there not_real arent_real "
    "are_not_real isnt_real is_not_real not_exist dont_exist no_one_there nobody_there "
    "nobody_is_there no_one_is_there no_one_else nobody_else nothing_there noone_there no_one "
    "nobody",
    "creepy": "bugs insects spiders worms ants maggots beetles snakes rats shadows shadow faces "
    "figures people demons ghosts eyes men creatures lights flashes things stuff animals ppl",
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
    Sign(
        "psychosis_or_agitation",
        (
            "see|seeing|sees|saw|hear|hearing|hears|heard|talking|talks|talk|shouting|shouts|"
            "screaming|arguing|laughing|whispering|voices|people|feel|feeling ... <unreal>",
            "see|seeing|sees ~ .. <creepy> ~ .. crawling|coming|crawl|moving|move|out|in|on|from|"
            "at|everywhere|again|all|standing|watching|under",
            "shadow ~ people|ppl|men|man|figures|figure",
            "hear|hearing|hears|heard ~ .. them|people|someone|neighbours|neighbors|they|voices|"
            "her|him|him ~ .. talk|talking|whisper|whispering|laughing|plotting|discussing|"
            "saying|calling ~ .. me|my|us|through|next|walls|wall|ceiling|name|head|upstairs",
            "whispering|whispers|whisper|muttering ~ .. next|walls|wall|head|ear|me|behind|room|"
            "name",
            "through ~ the ~ walls|wall|vents|ceiling|floor|floorboards & hear|talk|talking|"
            "listening|voices|about_me|watching",
            "<kin> ~ .. <believes> ~ .. <plotting>",
            "<kin> & <believes> & <plotting>",
            "<kin> ~ .. works|working|work ~ .. for|with ~ the? ~ police|cops|feds|government|"
            "mafia|him|them & me|against",
            "police|cops|feds|mafia|government|gang|dealers|them|they & against|after|onto|"
            "watching|coming_for|following|out_to_get ~ me|us",
            "my|their|our ~ .. thoughts|mind|brain|head ~ .. broadcast|broadcasted|controlled|"
            "hacked|read|reading|stolen|being",
            "read|reads|reading|hear|hears|control|controls|controlling|steal|stealing ~ my ~ "
            "mind|thoughts|brain",
            "everyone|everybody|people|they|strangers|street|neighbours|neighbors ~ .. know|"
            "knows|knew|seem ~ .. what|everything|who ~ .. i|about & staring|stare|looking|"
            "watching|laughing|talking|did|me",
            "same ~ .. car|van|man|guy|bloke|people|motorbike|drone|helicopter ~ .. driving|"
            "following|parked|outside|keeps|past|everywhere|again",
            "barricaded|barricade|barricading|boarded|taped|taping|blocked|covered|nailed|sealed "
            "~ .. myself|door|windows|window|curtains|doors|mirrors|room|sockets|vents|cameras",
            "locked|hiding|lock ~ .. myself? ~ in ~ .. & they_are_coming|are_coming|come_for_me|"
            "coming_for_me|coming_to_get|watching|after_me",
            "they ~ are|re ~ .. going|coming|gonna ~ .. come|get|kill|break|burst|kick|for|take "
            "~ .. me|door|through|in|us",
            "police|cops|feds|they|dealers|men|someone ~ .. going|gonna|about|coming ~ .. to? ~ "
            ".. kick|raid|burst|smash|come|break ~ .. door|in|through|window ~ .. any|soon|"
            "tonight|now|second|minute",
            "someone|somebody|people|they|man|men|person|something ~ .. in|inside|under|above|"
            "behind|on ~ my|the|our ~ .. attic|loft|walls|wall|ceiling|basement|wardrobe|closet|"
            "roof|bed|garden|bushes|vents|cupboard",
            "someone|somebody|they|people ~ .. comes|come|came|coming|gets|got|break|breaks|"
            "breaking|been|sneaks|enters ~ .. into|in|inside ~ my|our|the ~ .. flat|house|room|"
            "home|place|apartment ~ .. when|at|while|asleep|night|and|moving|every",
            "everything|numbers|songs|adverts|ads|clocks|number_plates|news ~ .. is|are|has ~ .. "
            "a? ~ sign|signs|message|messages|meant_for_me|about_me|meaning|connected|signal",
            "not ~ .. tell|know|sure ~ .. what|whats|which ~ is? ~ .. real",
            "not ~ .. know|sure ~ .. if ~ .. real|dreaming",
            "nothing|reality|world|everything ~ .. feels|seems|looks|is ~ .. real|unreal|fake|"
            "staged|scripted|simulation|matrix",
            "not ~ .. who ~ they ~ .. say|claim|pretend",
            "replaced|swapped|imposter|impostor|clone|cloned|double|robot & wife|husband|mum|dad|"
            "girlfriend|boyfriend|family|they|someone_else|people",
            "losing|lost|losing_my|lose ~ .. grip|touch|hold|contact ~ .. on|with ~ reality",
            "psychosis|psychotic|delirium|mania|manic ~ episode|again|symptoms|.|,|from|because|"
            "and",
            "going|becoming|turning|am|getting|feel|feeling|is|gone ~ .. psychotic|delusional|"
            "paranoid|schizo|schizophrenic|manic",
            "paranoia|paranoid|paranoya|parra|para'd|noid ~ .. bad|insane|killing|out_of|through|"
            "horrible|leave|cant|so|door|window|again|is|as_fuck|af|hell|tonight|hits|.",
            "check|checking|looking|peeking|peeping|staring ~ .. out|through|at|behind|under|"
            "door|curtains ~ .. door|window|windows|curtains|blinds|peephole|spyhole|locks|bed ~ "
            ".. & police|people|someone|they|them|coming|out_there|paranoid|all_night|every|cops",
            "pacing|pace|rocking|marching & shouting|talking|screaming|raging|muttering|himself|"
            "herself|nobody|swearing|coke|calm|up_for",
            "shouting|screaming|talking|muttering|yelling|swearing|laughing|speaking ~ .. at|to|"
            "with ~ .. nobody|no_one|himself|herself|walls|wall|mirror|thin|empty|air|voices|"
            "ghosts",
            "plugs|plug|sockets|phone|tv|walls|radio|lamps|smoke_alarm|router|light ~ .. taken|"
            "took|apart|dismantled|ripped|smashed|opened|unscrewed|pulled & cameras|camera|mics|"
            "microphones|bugs|bug|listening|spy|chip|apart",
            "looking|searching|checking|hunting ~ .. for ~ .. cameras|microphones|mics|bugs|bug|"
            "trackers|wires|listening",
            "camera|cameras|microphone|microphones|mics|bugs|tracker|trackers|chip|implant ~ .. "
            "in|inside|behind|on|under|hidden|everywhere|planted ~ my|the|every|here|her|his|.",
            "smashed|smashing|trashed|trashing|wrecked|wrecking|destroyed|destroying|kicked_in|"
            "broke|breaking|throwing ~ .. up? ~ .. room|house|flat|everything|furniture|place|"
            "kitchen|doors & calm|cant_stop|rage|coke|angry|screaming|he|she|whole|up_for|nobody|"
            "control",
            "cannot|not|unable ~ .. calm ~ .. down|him|her|myself",
            "freaking|flipping|kicking|losing|lost|going|gone|flipped|freaked ~ .. out|off|it|"
            "his_mind|her_mind|mental|berserk|ballistic|apeshit & <kin> & coke|thinks|kill|"
            "screaming|knife|calm|near|smash|smashing|sweating|shouting|using|took|paranoid|"
            "believes|let",
            "not ~ .. slept|sleep|sleeping ~ .. days|nights|week & see|sees|seeing|hear|hears|"
            "hearing|sign|signs|paranoid|shadows|voices|faces|watching|following|they|them|god|"
            "talking|messages|people|convinced|thinks|everything",
            "awake|up ~ .. for? ~ .. days|nights|week & see|sees|seeing|hear|hears|hearing|sign|"
            "signs|paranoid|shadows|voices|faces|watching|following|god|things|messages|"
            "convinced|thinks|everything|raging",
            "<kin> ~ .. seeing|sees|hearing|hears ~ .. things|voices|people|stuff|bugs|shadows|"
            "demons",
            "seeing|sees|hearing|hears|see|hear ~ things ~ .. that|which|not|again|and|in|on|"
            "people|at_night|moving",
            "telepathy|telepathic|prophecy|prophet|possessed|mind_control|gangstalking|"
            "gangstalked|gang_stalking|gang_stalked|targeted_individual",
            "voices ~ .. tell|tells|telling|say|saying|said|whisper|shouting|scream|call|calling|"
            "laugh|insult|order",
            "poison|poisoned|poisoning|drugged|drugging|spiking ~ .. food|drink|drinks|water|tea|"
            "coffee|coke|me|him|them",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "voices|voice|god|devil|demon|they|head ~ .. tell|tells|telling|say|says|saying|want|"
            "wants|order|ordering ~ .. to ~ .. kill|stab|hurt|jump|die|attack|burn|strangle|cut",
            "psychotic|psychosis|hallucinating|paranoid|hears|hearing|voices|raging|delusional|"
            "seeing|thinks|believes|convinced|mental|berserk|lost_it & knife|knives|gun|weapon|"
            "hammer|axe|machete|bat|petrol|sword|screwdriver",
        ),
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
