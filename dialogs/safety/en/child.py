"""A child in danger, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "stuff": "coke cocaine drugs white_powder powder pill pills baggie bag gear weed ecstasy mdma "
    "ket stash wrap xanax methadone edible edibles lines line ghb spliff",
    "ate": "ate eaten eating swallowed licked mouth drank got_into got_hold swallow put_in tasted "
    "chewing chewed ingested",
    "tot": "baby toddler newborn infant kid kids child children son daughter little_one grandkids "
    "two_year_old three_year_old year_old nephew niece grandson granddaughter grandchildren "
    "grandchild stepson stepdaughter little_boy little_girl boy boys girls twins wee_one "
    "little_ones bairn",
    "wrong": "mouth finger sucked licked floppy limp drowsy forgot locked locks lock nobody alone "
    "crying hungry nursery pick_up dirty bit chewed sleepy",
    "off2": "high wasted wired coked drunk pissed stoned off_my_head off_his_head off_her_head "
    "off_my_face off_his_face off_her_face out_of_it on_a_bender on_one passed_out blacked_out "
    "hammered fucked comedown come_down coming_down too_much asleep_high sniffing snorting using "
    "uses use used sniffs snorts takes taking dealing deals coke cocaine ketamine ghb drugs lines "
    "smackhead crack heroin",
    "care": "alone lonely unattended unsupervised left leaves leave leaving home_alone "
    "by_themselves by_himself by_herself on_their_own on_his_own on_her_own cot crib car only_one "
    "only_adult looking_after look_after watching watch babysit babysitting minding mind "
    "supervise bath nobody no_one with_me with_us with_her with_him got_the has_the have_the "
    "alone_with care_of in_charge crying cries hungry feed fed food nappy nappies school_run "
    "pick_up picked_up forgot forget bed_all wake_up wake up_in_an see sees seen watched front "
    "around near sofa drop",
    "harmed": "hit hits hitting beat beats beating slap slaps slapped slapping smack smacks "
    "smacked smacking kick kicks kicked punch punched shook shake shakes shaking shaken abuse "
    "abuses abused abusing molest molests molested molesting touch touches touched touching rape "
    "rapes raped whip whips belts burn burned burns hurt hurts hurting choke choked strangle "
    "strangled throw throws threw threatens neglects neglect neglecting groped bite bites",
    "ours": "my our the his her their a your this",
    "floppy2": "floppy limp blue lifeless unresponsive not_breathing not_waking wont_wake "
    "will_not_wake pale sleepy drowsy twitching fitting shaking hot vomiting",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "child_in_danger",
        (
            "<little> & <ate> & <stuff>|mirror|my_drugs",
            "<little> ... got|put|found ... <stuff> ... mouth|eating|ate",
            "i|he|she|they|ex|partner|husband|boyfriend|mum|dad|wife|we ... <hits>|shook|shakes|"
            "shaking|abuses|abused|smacks ~ my|our|the|his|her|their ~ little? ~ <little>",
            "shook|shaken|shaking|shake ~ my|the|our|his|her ~ baby|newborn|toddler|son|daughter|"
            "child|kid",
            "<afraid>|worried|might|going ~ to|that|of|i|ill|will|might|i'll ~ i? ~ will|might|"
            "may|ll? ~ hurt|hurting|shake|hit ~ my|the|our|his|her ~ <little>",
            "he|she ~ will|might|going_to ~ hurt ~ my|our|the ~ <little>",
            "<little> ~ is|being|was|gets|has|have|been ~ being|been? ~ abused|hit|beaten|"
            "molested|shaken",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<little> & on_my_own|alone|by_myself|just_me & <gone>|face|high|coke",
            "on ~ my ~ own ~ with ~ the|my ~ <little> & <gone>|face|high|coke|using",
            "snort|snorts|sniff|smoke|use|deal|uses|do|does ~ coke|it|drugs|lines? ~ in_front_of|"
            "around|near ~ the|her|his|my|their|our ~ <little>",
            "<little> & home_alone|on_their_own|on_his_own|on_her_own|all_alone|by_themselves|"
            "by_himself|by_herself|alone_at_home|alone_in_the|unattended|without_anyone",
            "left|leave|leaves|leaving ~ my|the|our|his|her|their|a ~ <little> ... alone|own|"
            "themselves|unattended|car",
            "<little> ~ is|are ~ home? ~ alone|sleeping_alone|asleep_alone",
            "<gone> & look_after|looking_after|take_care|care_for|watching|babysitting|mind|"
            "parent|supervise & <little>",
            "not ~ look_after|take_care|care_for|cope|feed & <little> & <gone>|coke|using",
            "alone with|to|and ~ a|my|the|our ~ <little> & <gone>|coke|using|high|lines",
            "<gone>|using|coke & alone_with|in_charge|only_adult|no_one_else|nobody_else & "
            "<little>|baby",
            "<little> & found|playing|finds|played|picked & <stuff>",
            "<stuff>|needles & lying|around|everywhere|floor|all_over|table|reach|left_out & "
            "<little>",
            "<little> & not_been_fed|hungry|no_food|not_fed|neglected|dirty|starving|not_eaten|"
            "fed|neglecting|not_eat",
            "neglect|neglects|neglecting ~ my|her|his|the|their|our ~ <little>",
            "using|dealing|smoking|sniffing|snorting ~ in front of|around|near|with ~ the|her|"
            "his|my|their|our ~ <little>",
            "<little> ~ in the ~ car|back & <high>",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
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
        wide=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<tot> & <uses>|powder|pill|coke & mouth|sucked|licked|floppy|limp|swallowed|ate|"
            "drowsy",
            "beats|hits|slaps|abuses|touches ~ .. his|her|their|my|the ~ <tot>",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<tot> & <off2> & <care>",
            "<little> & <off2> & <care>",
            "he|she|they ~ is|are|only|just ~ only|just? ~ one|two|three|four|five|six|seven|"
            "eight|1|2|3|4|5|6|7|8 ~ years? ~ .. & high|wasted|coked|drunk|alone|hits|beats|left|"
            "using|drugs|coke",
            "screamed|screaming|scream|shouting|snapped|snap|lost_it|losing_it|lose_it|"
            "lose_my_temper|rage ~ .. at|with|on|around ~ <ours> ~ <little> & scared|afraid|"
            "might|what|hurt|hit|do|control",
            "<little>|<tot> & home|house|flat|cot|car|room ~ .. alone|themselves|himself|herself|"
            "own|unattended",
            "left|leave|leaves|leaving ~ <ours> ~ .. <little>|<tot> ~ .. alone|themselves|"
            "himself|herself|own|unattended|car|cot|asleep|sleeping|night|hours",
            "<little>|<tot> ~ .. left|home|house ~ .. alone|themselves|himself|herself|own|"
            "unattended",
            "nobody|no_one|noone ~ .. looking_after|look_after|watching|caring|feeding|minding|"
            "there_for|with ~ .. <little>|<tot>|him|her|them & <little>|<tot>",
            "not ~ .. fed|feeding|feed|feeds|eaten|ate|washed|bathed|changed ~ .. <little>|<tot>|"
            "since|him|her|them & <little>|<tot>",
            "<little>|<tot> ~ .. not ~ .. fed|eaten|eat|food|washed|changed|school",
            "<little>|<tot> ~ .. found|find|picked_up|playing_with|got_into|got_hold|touched|"
            "grabbed ~ .. my|the|his|her|some|a ~ .. <stuff>|wrap|baggie|bag|needle|needles|pipe",
            "coke|cocaine|drugs|needles|pills|gear|baggies|powder ~ .. lying|left|around|out|"
            "reach|floor|table|everywhere & <little>|<tot>",
            "in_front_of|around|near|with ~ <ours> ~ .. <little>|<tot> ~ .. & sniff|sniffs|"
            "sniffing|snort|snorts|snorting|uses|using|use|coke|drugs|deals|dealing|smokes|"
            "smoking|crack|lines",
            "asleep|sleep|slept|passed_out|blacked_out & <little>|<tot> & high|coke|wasted|drunk|"
            "sofa|using|bath|coked|bed_with",
            "forgot|forget|forgotten|late|never ~ .. to? ~ pick|collect|get|feed ~ .. <little>|"
            "<tot>|him|her|them|up ~ .. & high|using|coke|wasted|sniffing|bender|school|nursery",
            "social_services|neglect|neglecting|neglected|neglects & <little>|<tot>",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<harmed> ~ <ours> ~ .. <little>|<tot>",
            "<harmed> ~ .. <little>|<tot> ~ .|,|with|when|and|again|last|because|so|he|she|until|"
            "at|in|on",
            "<little>|<tot> ~ .. is|are|was|were|being|been|gets|get|getting ~ .. <harmed>",
            "her|his|their ~ .. dad|father|mum|mother|stepdad|stepmum|partner|boyfriend ~ "
            "<harmed> ~ .. her|him|them & 1|2|3|4|5|6|7|8|9|10|one|two|three|four|five|six|seven|"
            "eight|nine|ten|child|kid|baby|little|school|old",
            "<harmed> ~ .. my ~ little ~ brother|sister|cousin",
            "<little>|<tot> & <ate>|licked|sucked|drank|swallowed|chewed|ate & <stuff>|mirror|"
            "gummy|gummies|edible|edibles|vape|medication|tablets|tablet|methadone|one_of_my|"
            "straw|rizla|it|something_white|some",
            "<little>|<tot> & <floppy2>",
            "<little>|<tot> ~ .. mouth|nose|face|lips|hands ~ .. powder|coke|white|foam|blue",
            "powder|coke|bag|baggie|pill|wrap|white ~ .. on|in|round|around ~ .. <little>|<tot>|"
            "his|her ~ .. mouth|lips|nose|face & <little>|<tot>|his|her",
            "<afraid>|worried|think|might|gonna|going|could|feel_like|want ~ .. hurt|hurting|hit|"
            "hitting|shake|shaking|harm|harming|kill|smother|throw|do_something_to ~ <ours> ~ .. "
            "<little>|<tot>",
            "<little>|<tot> ~ .. wont|will_not|not|cant ~ .. wake|waking|breathe|breathing|"
            "respond|responding",
        ),
        about="other",
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "child_in_danger",
        ("<tot> & <off2> & dad|mum|father|mother",),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
