"""Using while a child is on its way or at the breast, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "expecting": "pregnant preggers pregnancy expecting positive_test trimester unborn prego "
    "pregers pregant pregnent knocked_up",
    "belly": "bleeding blood cramps cramping cramp stomach_pain belly_pain contractions spotting "
    "waters_broke abdominal_pain bleed stomach_hurts pains_in_my_stomach tummy_pain",
    "nurse": "breastfeeding breastfeed breast_feeding nursing breastmilk breast_milk breastfed "
    "pumping",
    "midwife": "midwife pregnant expecting weeks trimester having_a_baby scan unborn obstetrician "
    "bump_baby due_date months_pregnant gynaecologist",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "pregnancy",
        (
            "<expecting>|weeks_along & <belly>",
            "weeks|months & pregnant & pain|cramps|bleeding|contractions",
            "not ~ felt|feel|feeling ~ the|my? ~ baby ~ move|moving|kick|kicking",
            "baby ~ not|has_not|is_not|stopped|have_not ~ moved|moving|kicking",
            "waters|water ~ broke|have_broken|broken",
        ),
    ),
    Sign(
        "pregnancy",
        (
            "pregnant & craving|cravings|relapse|relapsed|score",
            "i ~ am|got|was|found_out_i_am ~ weeks|months|<young>? ~ pregnant|expecting|preggers|"
            "knocked_up",
            "pregers|pregant|pregnent|prego & <high>|i",
            "she|wife|girlfriend|sister|partner|friend|daughter ~ is ~ pregnant|expecting ~ and|"
            "but & <high>|still",
            "weeks|months ~ pregnant|along|gone",
            "<expecting> & <high>|stopping|still",
            "positive ~ pregnancy? ~ test",
            "two|2|to lines on ~ the|a? ~ test",
            "unborn ~ baby|child",
            "baby ~ inside ~ me|of_me",
            "baby in my belly|womb|tummy",
            "having a baby & <high>|coke",
            "<nurse> & <high>|coke|sniff|using|sniffed",
            "can i|should_i|safe_to ~ nurse|breastfeed|pump & after|coke|using|lines",
            "pregnant ~ girlfriend|wife|sister|friend|partner & <high>",
        ),
        severity=URGENT,
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
)
"""All that is heard of it."""
