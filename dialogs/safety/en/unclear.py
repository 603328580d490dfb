"""What can be read either way, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES: dict[str, str] = {}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "suicide",
        (
            "do|does ~ not ~ want ~ to ~ do ~ this|it ~ anymore|any_more",
            "tired ~ of ~ everything|it_all|this_all",
            "can not ~ take|do|cope|go_on|keep_going|carry_on|handle|stand|bear ~ it|this|"
            "with_this|like_this|anymore|much|.|any_more ~ anymore|any_more|longer|much|.",
            "can not ~ go|carry ~ on ~ .|like|with|much|anymore",
            "want|wish ~ it ~ all|to|would|everything ~ to|would ~ stop|be_over|end|go_away",
            "want|wish ~ everything|this|all_this|it ~ to ~ stop|be_over|end",
            "what ~ is ~ the ~ point ~ .|of ~ anything|anymore|it_all|any_of|.|it?",
            "whats the point",
            "no point ~ in ~ .|anything|anymore|to_anything|going_on|trying",
            "nothing matters|makes_sense ~ anymore|.|,",
            "nothing to look forward to",
            "do not ~ see ~ a|any|the ~ way_out|point|future",
            "no ~ way out|future|hope",
            "am ~ done ~ .|with ~ everything|it_all|all|life",
            "i give up",
            "had enough ~ of ~ everything|it_all|life|.",
            "want|wanna|wish|would_love ~ to|i_could ~ disappear|vanish|not_exist|sleep_forever|"
            "go_to_sleep_and|never_wake",
            "wish ~ i ~ could ~ disappear|vanish|sleep",
            "nobody|no_one ~ would ~ miss|care|notice ~ me|if",
            "am ~ a ~ burden",
            "burden ~ to|on ~ everyone|my|them|people",
            "hopeless|worthless|useless ~ .|,|and|i",
            "tired of ~ everything|it_all|trying|fighting",
            "do not ~ know ~ if ~ i ~ can ~ go on",
            "ready ~ for ~ it ~ to ~ be ~ over",
        ),
        question="suicide",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "feel|feeling ~ weird|strange|funny|off|ill|sick|dizzy|faint|rough|unwell|not_right|"
            "not_well & line|lines|coke|after|used|sniffing|using",
            "do not ~ feel ~ right|well|good & line|lines|coke|after",
            "heart ~ is|feels|has_been|was|keeps ~ racing|pounding|beating|going|fluttering|fast|"
            "thumping",
            "palpitations",
            "took|taken|had|did|done ~ too much & think|maybe|probably|might",
            "is this|that ~ normal & heart|coke|tingling|shaking|sweating|numb",
            "tingling|tingly|numb & fingers|hands|face|lips|arm",
            "am ~ dizzy|faint|light_headed|lightheaded",
            "he|she|mate|friend|they & acting|looks|seems & weird|strange|funny|not_right|bad & "
            "coke|took|using|line",
            "sleeping ~ really|very|so ~ deeply|deep|heavily",
        ),
        question="overdose_or_medical",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "he|she|husband|wife|boyfriend|girlfriend|partner|ex ~ gets|can_be|is|becomes|"
            "can_get|has|goes ~ so|very|always|sometimes? ~ angry|violent|aggressive|nasty|mean|"
            "scary|a_temper|mad",
            "out of hand|control ~ last|between|with|at|when|again|.|,",
            "yells|shouts|screams|screaming|shouting|yelling ~ at me",
            "controls|controlling ~ me|everything|.|who",
            "checks my phone",
            "had a ~ fight|big_fight|massive_fight",
            "got into a fight",
            "dealer|people & owe|money & looking|coming|after_me",
        ),
        question="violence",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "feel|feels ~ like ~ people|everyone|someone|they|im|i ~ am|are|is ~ being? ~ "
            "talking|watching|looking|staring|laughing|watched|followed|judging ~ about|at? ~ me?",
            "people ~ are ~ talking|laughing|staring|looking ~ about|at ~ me",
            "do not|can_not ~ trust ~ anyone|anybody",
            "trust no one|nobody",
            "am ~ so? ~ wired|agitated|on_edge|jumpy|restless ~ .|,|and|that",
            "been ~ up|awake ~ for|since ~ 2|3|4|5|two|three|four|five|days",
            "not ~ slept ~ in|for|since ~ 2|3|two|three|days|48",
            "see|hear|hearing ~ things ~ sometimes|when|after",
            "going|losing ~ crazy|mad|insane|my_mind",
        ),
        question="psychosis_or_agitation",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "stop|stopping|quit|quitting|give_up|giving_up|cutting_out ~ drinking|alcohol|booze|"
            "the_drink|beer|wine",
            "stopped|quit|gave_up ~ drinking|alcohol|booze",
            "no ~ more ~ drinking|booze|alcohol",
            "not ~ drinking ~ anymore|from|any_more",
            "<calm> & less|cut_down|off|stop|taper",
            "hands & shake|shaking|shakes & morning|wake|mornings",
        ),
        question="dangerous_withdrawal",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "period ~ is ~ late",
            "missed ~ my|a ~ period",
            "am ~ late & period|pregnant",
            "might|may|could|think|maybe ~ i|be|im ~ am|be ~ pregnant",
            "pregnancy test",
        ),
        question="pregnancy",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "got|have|brought|came ~ the|my|in|here ~ car ~ here|with|outside",
            "got|have|need ~ to ~ drive ~ home|later|soon|back|in|now",
            "how ~ do|am|will ~ i ~ get|getting ~ home",
        ),
        question="drug_driving",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "hate ~ myself",
            "deserve ~ to|the|this ~ hurt|pain|suffer|be_punished",
            "want|need ~ to ~ feel ~ something|pain",
            "disgusted ~ with|by ~ myself",
            "scars",
        ),
        question="self_harm",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<little> & saw|seen|sees|see|know|noticed|noticing & using|me|coke|lines|high|drugs",
            "bad ~ mother|mum|mom|dad|father|parent",
            "can_not ~ cope ~ with ~ the|my ~ kids|baby|children",
            "baby ~ wont|keeps|will_not|not ~ stop? ~ crying",
            "in front of ~ the|my ~ kids|children",
        ),
        question="child_in_danger",
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<soft> ~ .. <shall> ~ .. kill|murder ~ me|us",
            "kill|murder ~ me|us ~ .. if|when ~ .. finds|find|sees|hears|knows|tell|told|catches",
        ),
        question="violence",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "suicide",
        (
            "on|at|by ~ the|a ~ .. bridge|roof|ledge|tracks|cliff|platform|rooftop ~ .|,|now|"
            "right|alone|looking|and|again",
            "tonight ~ is ~ the ~ night",
            "wrote|written|left|writing|leaving ~ .. note|letter|letters|notes ~ .. for|to ~ my|"
            "the|her|him|them|everyone ~ .. <dear>?",
            "nobody|no_one ~ .. needs|wants|loves|misses|cares ~ .. me|if_i ~ ..",
            "dark|black|bad|intrusive|horrible ~ .. thoughts",
            "thoughts ~ .. dark|scary|scaring",
            "do|doing ~ something ~ .. stupid|silly|drastic|terrible",
            "saying|said|say ~ .. goodbye ~ .. to|now",
            "giving ~ .. things|stuff|everything ~ away",
            "not ~ want|wanna ~ to ~ be ~ .. here|me ~ .|,|anymore|any",
            "everyone|everybody|they|people ~ .. better|easier|happier|fine ~ .. without",
            "what ~ .. reason|point ~ .. going_on|carry_on|carrying_on|trying|anything",
            "done ~ with ~ .. everything|it_all|this_world",
            "feel|feeling|am|so|felt ~ .. hopeless|empty|numb_inside|trapped|pointless|dead_inside",
            "want|need|wish ~ .. out ~ of? ~ .|,|this|here",
            "end|ending ~ it ~ .|,|now|all|tonight|soon",
            "sick|tired|fed_up ~ .. of ~ .. everything|fighting|struggling|it_all|trying|myself|"
            "feeling",
            "not ~ .. get|see|be ~ .. better|way_out|light|out_of_this|future",
            "give|giving|given ~ up ~ .|,|on|now|everything|completely",
        ),
        question="suicide",
        severity=URGENT,
        undated=True,
    ),
)
"""All that is heard of it."""
