"""Hurting oneself, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "coupe": "coupe couper coupee coupes coupais taillade taillader tailladee scarifie scarifier "
    "scarifiee entaille entailler mutile mutiler griffe griffer ouvre",
    "membre": "bras jambe jambes cuisse cuisses poignet poignets peau main mains avant_bras "
    "ventre veines",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "self_harm",
        (
            "<coupe>|entaille|coupure & profond|profonde|saigne|sang|recoudre|veine",
            "arrete|s_arrete pas de saigner",
            "saigne ~ beaucoup|trop|n_arrete|arrete_pas & poignet|bras|cuisse|coupe",
        ),
    ),
    Sign(
        "self_harm",
        (
            "me|m ~ mords|mord|griffe|pince ~ jusqu|la|les|le|pour",
            "me|m|s ~ suis|est ~ ouvert|ouverte|entaille|taillade|lacere ~ le|les|la ~ <membre>|"
            "poignets",
            "me|m|se|s ~ <coupe> ~ .|,|les|le|la|encore|ce|quand|avec|pour|souvent|depuis|de|aux|"
            "au|sur|a|apres",
            "me|m|s ~ suis|est|etre ~ <coupe>",
            "scarification|scarifications|automutilation|automutile|scarifie|scarifier|"
            "auto_mutilation",
            "lame|lames|rasoir|cutter|couteau & <membre>|me",
            "envie|besoin ~ de ~ me|se ~ <coupe>|faire_mal|faire_du_mal|blesser|bruler|punir",
            "me|m|se|s ~ fais|fait|faire|fasse ~ du? ~ mal|souffrir ~ .|,|pour|quand|"
            "volontairement|expres|pas|encore",
            "me|se|m|s ~ blesse|blesser|punis|punir|punit|mords|griffe|cogne|frappe|tape|brule|"
            "bruler|gifle|mutile ~ moi_meme|elle_meme|lui_meme|volontairement|expres|la|le|les|"
            "avec|contre|quand|pour|dans|sur",
            "cogne|frappe|tape|eclate ~ la|ma|sa? ~ tete ~ contre|sur",
            "tete contre ~ le|les|un ~ mur|murs",
            "brule|bruler|ecrase & clope|clopes|cigarette|cigarettes|briquet & peau|bras|me|main|"
            "jambe",
            "traces|marques|cicatrices & coupures|elle_meme|lui_meme|scarification",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "quand ~ je ~ me ~ coupe|scarifie|brule|frappe|tape",
            "se|me ~ fait|fais ~ du? ~ mal ~ avec|au|aux|expres",
            "jusqu ~ au ~ sang",
            "me ~ cogne|tape|frappe ~ la|ma ~ tete",
        ),
        severity=URGENT,
        undated=True,
    ),
)
"""All that is heard of it."""
