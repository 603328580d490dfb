"""A writer who is not yet grown up, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES: dict[str, str] = {}
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
"""All that is heard of it."""
