"""Hurting oneself, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "coupe": "coupe couper coupee coupes coupais taillade taillader tailladee scarifie scarifier "
    "scarifiee entaille entailler mutile mutiler griffe griffer ouvre",
    "membre": "bras jambe jambes cuisse cuisses poignet poignets peau main mains avant_bras "
    "ventre veines",
    "blesse2": "coupe coupee coupes couper coupais taillade tailladee tailler taille tailles "
    "scarifie scarifiee scarifier scarif mutile mutilee mutiler brule brulee bruler crame cramer "
    "blesse blessee blesser entaille entailler lacere laceree griffe griffer mords mordre mord "
    "pique piquer plante planter pince pincer gifle gifler frappe frapper cogne cogner tape taper "
    "punis punir punit arrache arracher gratte gratter ouvert ouverte ouvre ouvrir etrangle "
    "etrangler ecrase ecraser eteint",
    "corps2": "bras jambe jambes cuisse cuisses poignet poignets peau main mains avant_bras "
    "ventre doigts pied pieds visage tete crane cheveux ongles veines corps seins hanche mollet "
    "epaule croutes phalanges",
    "outil": "lame lames rasoir cutter couteau ciseaux aiguille aiguilles compas briquet clope "
    "clopes cigarette cigarettes verre tesson elastique eau_bouillante fer huile eclat",
    "expres": "expres volontairement pour_avoir_mal pour_sentir pour_me_punir me_punir "
    "je_le_merite le_merite pour_me_calmer me_calme ca_me_calme jusqu_au_sang jusqu_a "
    "pour_ressentir saigner saigne pour_que_ca quand_je_me_deteste me_deteste avoir_mal",
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
    Sign(
        "self_harm",
        (
            "me|m ~ .. <blesse2> ~ .. le|la|les|l|au|sur|aux ~ .. <corps2>",
            "me|m ~ .. <blesse2> ~ .. avec|au|a|contre|dans ~ .. <outil>|mur|murs|beton|"
            "carrelage|porte|fer|huile",
            "me|m|s|se ~ .. suis|est|etre ~ .. encore|re? ~ <blesse2>|coupe|taille|mutile|"
            "scarifie|brule ~ .|,|hier|ce|cette|le|la|les|au|avec|expres|encore|volontairement|"
            "exprès|se",
            "<blesse2> ~ .. mon|mes|ma|son|ses|sa|les|la|le ~ .. <corps2> & <expres>|<outil>|"
            "encore|recommence|envie",
            "coupe|coupes|taillade|entaille ~ .. mon|mes ~ <corps2>",
            "me|m|se|s ~ .. fais|fait|faire|fasse|fis ~ .. du? ~ .. mal|saigner|souffrir ~ .. "
            "expres|volontairement|depuis|marche|calme|pour|quand|encore|ce_soir|retiens|envie|"
            "exprès",
            "retiens|envie|besoin|demange|peur|peux_pas_promettre|promettre ~ .. de|que|pas ~ .. "
            "me ~ .. faire_du_mal|couper|bruler|blesser|mutiler|scarifier|taillader|"
            "defoncer_le_bras|coupe|couperai|faire_saigner|punir|frapper",
            "me ~ faire ~ du ~ mal ~ ..",
            "scarif|scarifs|scarification|scarifications|automutilation|auto_mutilation|"
            "automutile|mutile|mutiler",
            "lame|lames|cutter|rasoir ~ .. & ressortie|repris|reprise|tiroir|planquees|cachees|"
            "drawer|main|sers|sur_moi|calme|replonge|rechute|promis|encore|poche|coque|trousse|"
            "prends|entre_les|copine",
            "coupures|entailles|cicatrices|brulures|marques ~ .. plein|sur|fraiches|fraiche|"
            "cette|recentes|neuves|aux ~ .. <corps2>|semaine|bras|poignets & je|j|mes|ma|fille|"
            "fils|soeur|femme|coloc|copine|frere|ses|les",
            "fait|faits|fais ~ .. entailles|entaille|coupures|brulures|coups_de_lame & me|m|"
            "trois|deux|mes|bras|ligne",
            "tete|crane|front ~ .. contre|sur|dans ~ .. mur|murs|carrelage|porte|sol|radiateur|"
            "beton",
            "coups|poing|poings ~ .. dans|contre|sur ~ .. mur|murs|beton|porte & avoir_mal|sang|"
            "me_calmer|casser|calme|main",
            "me ~ donne|mets|file|fous ~ .. des ~ coups|claques|gifles|baffes",
            "tape|tape|cogne ~ .. mur ~ .. & casser|main|mal|sang",
            "arrache|arracher|tire ~ .. cheveux|peau|ongles|croutes ~ .. & punir|expres|poignees|"
            "sang|calme",
            "rouvre|rouvrir|rouvert ~ .. cicatrices|croutes|plaies|coupures",
            "prive|priver ~ .. de ~ manger|nourriture & punir|punition|merite",
            "saigner|saigne ~ .. expres|volontairement|me_calme|calme|soulage",
            "sang|saigne ~ .. & calme|soulage|seul_calme & bras|peau|couler|voir",
            "sang|coupures|lames|pansements ~ .. & draps|bras|manches|trousse|chambre & fille|"
            "fils|femme|soeur|copine|ses|coloc",
            "<quelqu3> ~ .. se|s ~ .. <blesse2>|coupe|scarifie|brule|mutile|taillade|frappe|"
            "fait_du_mal ~ .|,|les|le|la|avec|au|quand|c_est|dans|expres|sur|devant",
            "me ~ serre|etrangle ~ .. ceinture|elastique|corde|bras ~ .. & sentir|calme|bleu",
            "verse|versé ~ .. eau ~ .. bouillante ~ ..",
            "bras|jambes|cuisses|poignets ~ .. code_barres|code|grillage|quadrilles|zebres",
            "quand ~ .. prends|sors|cherche ~ .. le|la|ma|mon ~ cutter|lame|rasoir",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "self_harm",
        (
            "coupe|coupee|entaille|taillade|tailladee|ouvert|ouverte|lacere|plante|plantee|"
            "planter & saigne|sang|gicle|pisse|coule|profond|profonde|veine|recoudre|points|"
            "trop_loin|sens_plus|trempes|arrete_pas|s_arrete|ouvert_on|voit_dedans|urgences|"
            "tourne",
            "sang|saigne ~ .. & lame|poignet|poignets|bras|cuisse|veine|coupure & arrete|"
            "arrete_pas|beaucoup|partout|heure|moi|gicle|trop|main|coule|encore|toujours|je",
            "saigne ~ .. & c_moi|c_est_moi|moi_qui|fait_moi_meme|expres & venez|beaucoup|depuis|"
            "heure|arrete|je",
            "touche ~ .. veine|artere",
        ),
        wide=True,
    ),
)
"""All that is heard of it."""
