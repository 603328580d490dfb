"""Hurting oneself, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "cutself": "cuts cut cutting slice slicing sliced scratch scratching carve carving",
    "limb": "arm arms leg legs wrist wrists thigh thighs skin forearm stomach hand hands forearms",
    "oneself": "myself himself herself themselves themself my_self",
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
    ),
)
"""All that is heard of it."""
