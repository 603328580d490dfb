"""Wide frames in English: two or three things that spell danger together, however they are said."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "uses": "coke cocaine using use uses used sniff sniffs sniffing sniffed snort snorting snorted"
    " line lines"
    " bump bumps gram drugs high coked wired drunk beers pints wine weed pills ghb speed ket"
    " tripping trip"
    " had_a_bit had_some doing_lines did_lines on_it",
    "vehicle": "drive driving driver car van lorry truck motorbike scooter moped keys wheel"
    " motorway road bus"
    " taxi crane forklift bike",
    "soon": "about going gonna now will should off home to need got back in morning better just"
    " picking still",
    "tot": "baby toddler newborn infant kid kids child children son daughter little_one grandkids"
    " two_year_old"
    " three_year_old year_old nephew niece",
    "wrong": "mouth finger sucked licked floppy limp drowsy forgot locked locks lock nobody alone"
    " crying"
    " hungry nursery pick_up dirty bit chewed sleepy",
    "calm2": "g ghb gbl benzo benzos xanax valium diazepam zopiclone temazepam lorazepam codeine"
    " pregabalin sleeping_pills",
    "zero": "stopping stopped stop quit chucked threw thrown poured flushed off nothing none"
    " no_more today"
    " cut_off away cold_turkey by_himself by_herself binned no without",
    "bottle": "bottle bottles booze wine vodka beer drink drinking alcohol whisky poured no_wine"
    " no_booze cider"
    " gin drunk",
    "ill": "shaking shakes sweating sweats shivering racing vomit vomiting food_down throwing_up"
    " trembling panic"
    " cannot_sleep palpitations",
    "midwife": "midwife pregnant expecting weeks trimester having_a_baby scan unborn obstetrician"
    " bump_baby"
    " due_date months_pregnant gynaecologist",
    "harm": "twisted broke broken punched hit slapped kicked choked pushed belt jumped came_at"
    " grabbed dragged"
    " smashed smashing pinned bit headbutted strangled burned stamped",
    "doer": "he she they boyfriend girlfriend husband wife ex stepdad dad mum brother son partner"
    " dealer"
    " dealers mates bloke uncle",
    "plot": "spy undercover following tracker chip bug bugged listening know_everything"
    " knows_everything watching"
    " out_to_get waiting_for in_on_it coming_for poison poisoning stuff_in_my_food"
    " talking_about_me",
    "others2": "they people someone men police cops neighbours everyone flatmate roommate"
    " girlfriend boyfriend"
    " wife husband cars government street radio tv mum",
}
"""The words a frame means by <name>."""

FRAMES = (
    Sign(
        "suicide",
        (
            "car & garage & engine|running|hose|exhaust",
            "whole ~ bottle|box|packet & taking|take|thinking|swallow|down",
            "picked|set|chosen|got ~ a ~ date ~ .|,|for|and",
            "heart ~ .. stop & want|hope|good|maybe|just",
            "life ~ is ~ not ~ for ~ me",
            "checking ~ out ~ .|,|tonight|of|for_good",
            "not ~ make ~ it ~ to ~ my|christmas|next|morning|monday",
            "took|taken|swallowed ~ .. pills|tablets|meds ~ .. to ~ die|kill|end",
            "pills|tablets ~ to ~ die",
            "world|everyone|family|they ~ .. better|happier ~ off? ~ without ~ him|her|them",
            "googled|looked_up|searched & how_high|how_many_pills|painless|noose|ways_to_die",
            "gave|given|giving ~ away ~ all|everything|his|her|my",
            "<want> to ~ kill ~ myself",
            "end|ending ~ it ~ tonight|soon|all|now",
            "ready|glad|happy|want|rather|wish ~ to ~ go|die ~ .|,|for_good|now",
            "no ~ reason ~ to ~ stay|be_here|carry_on|wake_up",
        ),
    ),
    Sign(
        "overdose_or_medical",
        (
            "chest|heart & vice|vise|explode|exploding|burst|bursting|clamped|giving_out|give_out"
            "|stopping",
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
        "pregnancy",
        (
            "<midwife> & <uses>",
            "weeks|months ~ pregnant|along|gone",
            "breastfeed|breastfeeding|nurse|nursing & coke|lines|using|used|sniffing",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        ("<midwife> & contractions|bleeding|cramps|fluid|blood & <uses>|i|am",),
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "<vehicle> & <uses> & <soon>",
            "driver|mate ~ .. did|had|done|on ~ .. lines|coke|drugs|drinks & driving|driver|car"
            "|lift|get_in",
            "keys & coke|lines|sharp|drunk|high",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "on|at ~ the ~ motorway|wheel|road & tripping|see_straight|double|blurred"
            "|falling_asleep|high",
        ),
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<tot> & <uses>|powder|pill|pills & <wrong>",
            "locks|lock|locked|shuts ~ .. <tot> & room|cupboard|in|out",
            "nobody|no_one|noone & watching|looking|with & <tot>",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<tot> & <uses>|powder|pill|coke & mouth|sucked|licked|floppy|limp|swallowed|ate"
            "|drowsy",
            "beats|hits|slaps|abuses|touches ~ .. his|her|their|my|the ~ <tot>",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<calm2> & <zero>",
            "<bottle> & <zero> & <ill>",
            "poured|tipped|chucked ~ .. all|away|out & <ill>",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<bottle>|<calm2> & no|without|off|stopped|days|day & spiders|seeing|bugs|rats|hearing"
            "|fit|seizure",
        ),
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
            "talking|talks|shouting|laughing ~ to|at ~ the|a|himself|herself ~ walls|wall|mirror"
            "|himself|air|ceiling",
            "accuses|thinks|convinced|says ~ .. spy|spying|undercover|devil|poisoning"
            "|cheating_with",
            "blinds|curtains|window|spyhole & peeking|looking|watching|coming|all_night",
            "slept|sleep|awake & days|nights & see|sees|hear|hears|spy|faces|people_in",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<doer> & <harm> & me|my_arm|my_throat|my_head|my_face|my_neck",
            "came|comes|coming|went ~ at|for ~ me & knife|bat|bottle|hammer|gun",
            "door & smashing|kicking|breaking|banging & he|ex|boyfriend|down|in",
            "jumped|beaten_up|robbed ~ by|over|because & dealer|dealers|money|debt|owe",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "gonna|going_to|ill ~ get ~ it ~ again|bad|worse",
            "door ~ locked|lock & because|son|him|scared|sleep|brother",
            "shake|tremble|freeze|panic & hear ~ his|her ~ car|key|keys|footsteps|voice",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "smash|break|cave|punch|stab|kick ~ his|her|their ~ face|head|skull|teeth|legs",
            "i ~ .. pushed|hit|punched|shoved|slapped ~ my|her|him ~ mum|dad|wife|girlfriend"
            "|husband|partner|and",
            "bat|knife|gun|hammer ~ in ~ the|my ~ car|bag|pocket & gonna|going|him|her",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "cutting|cut|burning ~ .. only ~ thing|way",
            "scratched|scratching|picking|picked|cut ~ .. arm|arms|skin|leg|legs|wrist & glass"
            "|needle|bits|bleeds|bleed|pieces",
            "hit|punch|smack|bang ~ .. my ~ head|face & over|crave|when|wall|against|again",
            "cutting ~ is|helps|calms|makes|her|his",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "minor",
        (
            "<young> ~ f|m|male|female|girl|boy|lad ~ here|.|,",
            "im|am ~ <young> ~ next|in|on ~ week|month|march|may|june|a",
            "in ~ sixth ~ form",
            "if ~ i|im ~ am? ~ <young>",
            "only|just ~ <young> ~ and|.|,|but",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
)
"""All that is heard so."""

HARMLESS = (
    "sober|not_had|nothing ~ .. so ~ .. driving|drive",
    "never|not ~ .. driven|drive|driving ~ .. after|on|high",
    "drove|driven ~ .. years|used|once|ago|young",
    "quit|stop|stopping|clean ~ .. for ~ my|the ~ kids|son|daughter|baby|family",
    "kids|baby|son|daughter ~ .. asleep|happy|fine|safe|at_school",
    "golf|uber|taxi|train|bike_ride|gym ~ .. drive|drove",
    "drive|walk|run ~ .. clear|my_head",
)
"""What these cover is not heard."""
