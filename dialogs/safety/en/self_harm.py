"""Hurting oneself, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "cutself": "cuts cut cutting slice slicing sliced scratch scratching carve carving cutted "
    "cutt carved reopened reopening reopen picking picks",
    "limb": "arm arms leg legs wrist wrists thigh thighs skin forearm stomach hand hands forearms "
    "shoulder shoulders belly hips hip ankle ankles knees feet foot face chest",
    "oneself": "myself himself herself themselves themself my_self",
    "hurts2": "hurt hurts hurting harm harms harming harmed injure injures injured injuring burn "
    "burns burning burned burnt punish punishes punishing punished smack smacks smacking smacked "
    "hit hits hitting punch punches punching punched slap slaps slapping slapped bite bites "
    "biting bit scratch scratches scratching scratched stab stabs stabbing stabbed starve starves "
    "starving cut cuts cutting carve carving wound wounding bruise bruising pinch pinching "
    "headbutting",
    "blade": "blade blades razor razors razorblade knife scissors compass needle needles glass "
    "shard lighter cigarette cigarettes scalpel pin safety_pin stanley_knife craft_knife",
    "onpurpose": "on_purpose deliberately intentionally to_feel to_punish to_calm to_cope "
    "to_feel_something to_get_the_pain til_i until_i til_it until_it till_i till_it as_punishment "
    "when_i_feel when_i_come when_im_coming when_i_am because_i_hate to_stop_the to_make_it",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "self_harm",
        (
            "<cutself>|sliced|gash & deep|bleeding|stitches|vein|artery|spurting & <limb>|myself|"
            "i|too|stop",
            "not ~ stop bleeding",
        ),
    ),
    Sign(
        "self_harm",
        (
            "my ~ legs|arms|thighs|wrists ~ are ~ covered|full ~ in|of ~ cuts|scratches|burns",
            "cuts|scratches|burns ~ all|over|on|everywhere & i_did|myself|own",
            "bite|bites|biting|pinch|hit|hitting ~ my ~ own? ~ <limb>|hand",
            "<cutself> ~ <oneself>",
            "<cutself> ~ my|his|her|their ~ <limb>",
            "been <cutself> ~ .|,|again|since|every|my",
            "started|keep|keeps|stop|relapsed|urge|urges|want|wanna|need|feel_like|"
            "thinking_about ~ to|with|of|on? ~ cutting|cut ~ .|,|again|myself|tonight|when|since",
            "am cutting ~ .|,|again",
            "razor|razorblade|blade|knife|scissors & <limb>|myself",
            "self ~ harm|harming|harmed|injury|injure|injuring|harms",
            "selfharm|selfharming|self-harm",
            "hurt|hurts|hurting|hit|hits|hitting|punch|punches|punching|burn|burns|burning|"
            "burned|burnt|bite|biting|bites|scratching|starve|slap|slapping ~ <oneself>",
            "burning|burn|burned|burns|burnt & <limb>|skin & cigarette|cigarettes|lighter|iron|"
            "myself|himself|herself",
            "cigarette|cigarettes|lighter & out_on|put_out|stub|stubbed|burn|burning & <limb>|"
            "myself",
            "bang|banging|bangs|banged|smash|smashing|hitting|bashing ~ my|his|her head",
            "punish|punishing ~ <oneself>",
            "punch|punching|punched ~ walls|the_wall|a_wall & bleed|bleeding|knuckles|until|til|"
            "hurt",
            "burn|cut ~ marks & <oneself>|does_it",
            "urge|urges|want ~ to ~ hurt|cut|burn|harm ~ <oneself>?",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "self_harm",
        (
            "cutting|cut|burning ~ .. only ~ thing|way",
            "scratched|scratching|picking|picked|cut ~ .. arm|arms|skin|leg|legs|wrist & glass|"
            "needle|bits|bleeds|bleed|pieces",
            "hit|punch|smack|bang ~ .. my ~ head|face & over|crave|when|wall|against|again",
            "cutting ~ is|helps|calms|makes|her|his",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "self_harm",
        (
            "<hurts2> ~ .. <oneself>",
            "<cutself>|<hurts2> ~ .. my|his|her|their|the ~ own? ~ .. <limb>|wrists|body & "
            "<onpurpose>|<blade>",
            "<cutself> ~ .. my|his|her|their ~ own? ~ .. <limb>|wrists|body ~ up|open|again|.|,|"
            "with|when|so|til|till|until|and|every|last|because|to|after|tonight",
            "word|words|name|lines ~ .. into|in|on ~ my|his|her ~ <limb>|body",
            "fresh|new|more|deep|old? ~ cuts|burns|wounds|cut_marks|scratches ~ .. on|all|over|"
            "up|down|along ~ my|his|her|their|the? ~ .. <limb>|daughters|daughter's|sons|son's",
            "cuts|burns|cut_marks|burn_marks|slashes ~ .. all|over|on|up|down|along ~ .. over? ~ "
            ".. arms|arm|legs|thighs|wrists|wrist|stomach|forearm|leg",
            "reopen|reopened|reopening|opened|opening|open|pick|picking|picked ~ .. my|old|the ~ "
            ".. scars|cuts|wounds|scabs",
            "trying_not|stop|want|need|urge|urges|trying|tempted|started|relapsed|keep|keeps|"
            "back_to|"
            "again ~ .. to? ~ cut|cutting|burn|burning|self_harm|harm ~ .|,|tonight|again|now|"
            "today|so_bad|myself|rn|right",
            "<blade> ~ .. on|against|across|into ~ my|his|her|myself ~ .. <limb>|skin|wrist|leg|"
            "arm|self|.",
            "<blade> ~ .. <limb>|wrists|skin & my|own|myself",
            "only|helps|calms|relief|release|comfort ~ .. is|me|from ~ .. <blade>|cutting|"
            "burning|bleeding|pain|the_pain",
            "pull|pulling|pulls|rip|ripping|tear|tearing ~ .. my|his|her ~ .. hair|nails|skin|"
            "eyelashes ~ out|off & <onpurpose>|guilty|punish|myself|again|when|until",
            "sh|s_h|sh'd ~ .|,|again|last|tonight|relapse|relapsed|urges|when|every",
            "relapsed|relapse|clean|urge|urges|urges_to ~ .. from|on|with|to ~ sh|self_harm|"
            "selfharm|cutting|cut",
            "pick|picking|scratch|scratching|dig|digging|gouge|gouging ~ .. my|at ~ .. skin|arms|"
            "face|nails|scabs & bleed|bleeds|bleeding|raw|blood|purpose",
            "starving|starve|not_eating|making_myself_sick|make_myself_sick|burning|hitting & "
            "punish|punishment|deserve_it|deserve",
            "punch|punching|punched|hit|hitting|headbutt|headbutting|kick|kicking ~ .. wall|"
            "walls|door|concrete|mirror ~ .. & bled|bleed|bleeds|bleeding|split|broke|broken|"
            "bruised|hate_myself|hurts|hurt|pain|knuckles|hand|feel",
            "head|fist|fists|knuckles ~ .. against|into|off ~ the|a ~ wall|walls|door|floor",
            "bang|banging|bangs|banged|hit|hitting|hits|smash|smashing|smack|smacking ~ .. my|"
            "his|her ~ .. head|face ~ .. & wall|door|floor|table|over|again|purpose|hate",
            "overdo|hurting|pain ~ .. on ~ purpose",
            "make|made|making|want|need|like ~ .. myself ~ .. bleed|bleeding|hurt|suffer|"
            "throw_up|sick",
            "blood|razors|blades ~ .. on|in|under ~ .. his|her|my_sons|my_daughters ~ .. sleeves|"
            "sheets|bed|room|drawer|bag & cut|cuts|herself|himself|harm",
            "cutter|self_harmer",
            "started|start|starting|went|gone|back ~ .. cutting|self_harm|selfharm|burning|"
            "harming ~ .|,|again|when|because|since|myself|after|as",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "self_harm",
        (
            "cut|cuts|gash|wound|slit|sliced ~ .. & bleeding_a_lot|lots_of_blood|"
            "blood_everywhere|wont_stop|will_not_stop|bleeding_badly|not_stop|spurting|stitches|"
            "artery|vein|see_the_bone|soaked|pouring|gushing|pissing_out|hospital",
            "bleeding|blood & wrist|wrists|arm|thigh|cut & a_lot|everywhere|bad|badly|loads|"
            "not_stop|pouring|gushing|fast|heavy|too_much|deep",
        ),
        wide=True,
    ),
)
"""All that is heard of it."""
