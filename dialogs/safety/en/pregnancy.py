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
    "pumping breastfeeds breast_feed chestfeeding",
    "midwife": "midwife pregnant expecting weeks_gone weeks_along weeks_pregnant trimester "
    "having_a_baby scan unborn obstetrician "
    "bump_baby due_date months_pregnant gynaecologist up_the_duff with_child preggers carrying_a "
    "carrying_his carrying_twins bun_in_the_oven bun_in_oven due_in baby_due baby_is_due "
    "babys_due first_trimester second_trimester third_trimester antenatal ultrasound maternity "
    "womb foetus fetus",
    "uses2": "coke cocaine use uses using used sniff sniffs sniffing sniffed snort snorts "
    "snorting snorted line lines bump bumps gram grams drugs high relapse relapsed craving "
    "cravings gear charlie bender ket ketamine ghb mdma pills weed speed stay_off stop_using "
    "cant_stop habit addicted addiction crack heroin drinking partying",
    "bornsoon": "pregnant preggers pregnancy expecting trimester midwife up_the_duff knocked_up "
    "bun_in_the_oven with_child unborn foetus fetus womb due_date weeks_gone months_gone "
    "weeks_pregnant months_pregnant conceived conceive scan obstetrician antenatal breastfeed "
    "breastfeeding breastfed breastfeeds breast_milk breastmilk nursing pumping",
    "hurtsbelly": "bleeding bleed blood spotting cramps cramping cramp contractions pain pains "
    "hurts hurting tight swelling fluid discharge waters dizzy collapsed fit seizure headache "
    "fell faint",
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
        wide=True,
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
        wide=True,
    ),
    Sign(
        "pregnancy",
        ("<midwife> & contractions|bleeding|cramps|fluid|blood & <uses>|i|am",),
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "<bornsoon> & <uses2>",
            "<uses2> & before_i_knew|didnt_know_i_was|did_not_know_i_was|before_finding_out & "
            "baby|pregnant|test|expecting",
            "my|the|our ~ .. baby|unborn ~ .. be ~ .. ok|okay|fine|alright|healthy|harmed|"
            "damaged & used|coke|using|line|lines|sniffed|drugs|took",
            "baby|due|scan|twins ~ .. is|be? ~ .. due ~ .. & <uses2>",
            "due ~ in|on|any_day|next|this ~ .. january|february|march|april|may|june|july|"
            "august|september|october|november|december|weeks|week|month|months|spring|summer|"
            "autumn|winter & <uses2>",
            "having|expecting|carrying|have ~ .. a|our|my|his|twins ~ baby|child|twins|second|"
            "first|third|kid ~ .. & <uses2>",
            "carrying & still_using|using|coke|sniffing|sniff|lines",
            "test|tests ~ .. is|was|came|says|said|its|showed|both|back ~ .. positive|pregnant",
            "positive ~ .. test|tests",
            "did|took|done|taken ~ a|the|two|three ~ .. test|tests ~ .. positive",
            "i ~ am|got|fell ~ pregnant|preggers|expecting|knocked_up|up_the_duff",
            "<young>|1|2|3|4|5|6|7|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|"
            "38|39|40 ~ weeks|months|wks ~ .. pregnant|gone|along|in|today|now|preg & <uses2>|"
            "pregnant|baby|belly|bump|am|im",
            "<uses2> ~ .. & breast ~ milk|feed|feeding|fed",
            "pregnant ~ .. & craving|used|took|line|lines",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "pregnancy",
        (
            "<bornsoon> & <hurtsbelly>",
            "<young>|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40 ~ "
            "weeks|wks & <hurtsbelly> & used|coke|line|lines|baby|belly|pregnant|since|sniffed|"
            "stomach|bump",
            "baby|bump ~ .. not|stopped|less|hasnt|wont ~ .. move|moved|moving|kick|kicked|kicking",
            "not ~ .. feel|felt|feeling ~ .. baby|bump|kicks|movements|him_kick|her_kick",
            "miscarriage|miscarrying|losing_the_baby|losing_my_baby|lost_the_baby|"
            "premature_labour|early_labour|in_labour|placenta",
            "waters|water ~ .. broke|broken|gone|breaking|went",
        ),
        undated=True,
        wide=True,
    ),
    Sign(
        "pregnancy",
        (
            "baby|twins ~ is|are ~ due & stay_off|cannot_stop|not_stop|not_stay_off|use|using|"
            "coke|drugs|lines",
            "<midwife> & girlfriend|wife|partner|sister|daughter|friend|she & <uses2> & still|"
            "cannot|not|keeps|every|wont|continues|has",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
