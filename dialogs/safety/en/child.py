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
    "two_year_old three_year_old year_old nephew niece",
    "wrong": "mouth finger sucked licked floppy limp drowsy forgot locked locks lock nobody alone "
    "crying hungry nursery pick_up dirty bit chewed sleepy",
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
            "<tot> & <uses>|powder|pill|coke & mouth|sucked|licked|floppy|limp|swallowed|ate|"
            "drowsy",
            "beats|hits|slaps|abuses|touches ~ .. his|her|their|my|the ~ <tot>",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
)
"""All that is heard of it."""
