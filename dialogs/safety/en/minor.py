"""A writer who is not yet grown up, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "teen": "10 11 12 13 14 15 16 17 ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "minor",
        (
            "just|only ~ turned|turning ~ <young>",
            "turned ~ <young> ~ .|,|last|this|in",
            "i ~ am ~ only|just? ~ <young> ~ years|yrs|year|yo|y_o|.|,|and|but|old|male|female|m|"
            "f|btw|yrs_old|if_that",
            ". only|just <young> .|years|yrs|yo|year",
            ". <young> years|yrs|yo|year",
            "<young> ~ yo|y_o|year_old|years_old|yr_old|yrs_old|year_olds ~ girl|boy|here|male|"
            "female|and|lad|teen",
            "i ~ am ~ a ~ <young> ~ year|yr|yo ~ old",
            "i ~ turn|be|turning|become ~ 18|17|16|15|eighteen|seventeen|sixteen ~ in|next|soon|"
            "this|on|tomorrow",
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
        wide=True,
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
        wide=True,
    ),
    Sign(
        "minor",
        (
            "i ~ am ~ .. <teen> ~ .|,|and|but|now|so|yo|years|year|yrs|too|turning|next|in|"
            "already|rn|right|using|with|is|on|if|still|lol|can|u|help|male|female|m|f|btw|old|"
            "soon|not|my",
            "i ~ am ~ <teen> ~ not ~ 18",
            "<teen> ~ m|f .",
            ". 13m|14m|15m|16m|17m|13f|14f|15f|16f|17f|m15|m16|m17|f15|f16|f17|m14|f14|15yo|16yo|"
            "17yo|14yo|13yo",
            "i|am ~ .. 13m|14m|15m|16m|17m|13f|14f|15f|16f|17f|15yo|16yo|17yo|14yo|13yo",
            "i ~ .. turned|became|was ~ <teen> ~ .. last|yesterday|today|week|month|recently|in|"
            "on|this|ago & last|week|month|yesterday|today|recently|this|just",
            "my ~ 13th|14th|15th|16th|17th|18th|sixteenth|seventeenth|eighteenth|fifteenth ~ "
            "birthday ~ .. is|next|in|soon|tomorrow|coming|was_last|this",
            ". <teen> ~ next|in|this|on|soon|tomorrow ~ .. week|month|june|july|may|march|april|"
            "august|september|october|november|december|january|february|.",
            ". thirteen|fourteen|fifteen|sixteen|seventeen .",
            ". boy|girl|lad|male|female|guy|kid ,? <teen> .",
            ". <teen> ,? boy|girl|lad|male|female|m|f .",
            "not|nearly|almost|isnt ~ .. an? ~ adult|18|eighteen|legal|of_age ~ .|,|yet|so|but|"
            "until|till|and",
            "under ~ age|18|eighteen|the_age",
            "we ~ are ~ .. all|only? ~ <teen> ~ .|,|and|years|at",
            "class|school|mates|friends|year_group & we_are ~ .. <teen>",
            "born ~ in ~ 2009|2010|2011|2012|2013|2014|2015",
            "born ~ 2009|2010|2011|2012|2013|2014|2015",
            "can|what|is|does|would ~ .. i|if|it ~ .. am|i_am|i_was ~ .. <teen> ~ .|,|?|and|or|"
            "is|can|years|still",
            "too|am ~ .. young ~ .. <teen>",
            "i ~ am ~ a? ~ .. schoolkid|schoolgirl|schoolboy|school_kid|teenager|minor|underage",
            "i ~ am ~ .. in ~ .. year|grade ~ <teen>|7|8|9|10|11|12|13",
            "my ~ age ~ .. <teen>",
            "age|aged|years_old ,? ~ is|of? ~ <teen> .",
            "sixth ~ form|former & i|my|am",
            "in|at|to ~ .. school|sixth_form & my_parents|my_teacher|teachers|homework|year_10|"
            "year_11|year_9|gcse|gcses|detention|my_mum|my_class",
            "foster|care_home|childrens_home|children's_home & <teen>|years_old",
            "lied|really|actually|said|put|told|truth|honestly ~ .. i|im|am|its ~ .. am|only|"
            "really|actually? ~ <teen> ~ .|,|not|but|really",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "minor",
        (
            "i ~ .. turned|became ~ <teen> ~ last|yesterday|today|this|on|in",
            "born ~ in? ~ 2009|2010|2011|2012|2013|2014|2015",
        ),
        severity=URGENT,
        fixed=True,
        wide=True,
    ),
)
"""All that is heard of it."""
