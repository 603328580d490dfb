"""What can be read either way, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES: dict[str, str] = {}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "suicide",
        (
            "fatigue|fatiguee|epuise|epuisee|lasse ~ de|d ~ tout|cette_vie|la_vie",
            "en ~ peux|peut ~ plus ~ .|,|de ~ tout|rien|cette_vie|.|?",
            "j en peux plus",
            "a quoi ~ bon|ca_sert|sert",
            "veux|voudrais|aimerais|envie ~ que ~ tout|ca|cela ~ s? ~ arrete|finisse|cesse|"
            "disparaisse",
            "tout|ca|rien ~ a ~ plus|aucun|de ~ sens",
            "plus ~ aucun ~ sens|espoir|interet|avenir",
            "plus ~ de ~ sens|espoir",
            "marre|ras_le_bol ~ de ~ tout|cette_vie|moi",
            "fatigue|fatiguee ~ de ~ tout|vivre_comme_ca|lutter|me_battre",
            "envie ~ de ~ rien|disparaitre|dormir_et|dormir_pour|partir_loin",
            "veux|voudrais ~ disparaitre|dormir_pour|dormir_longtemps|m_endormir",
            "personne ~ me|m ~ regretterait|regrettera|manquerais",
            "manquerais|manquerai ~ a ~ personne",
            "suis ~ un ~ poids|fardeau",
            "un poids ~ pour ~ tout|ma|les|mes|eux",
            "vois|voit ~ pas|plus ~ d|de|le|l ~ issue|bout|avenir|solution|sortie",
            "tiens|tient ~ plus ~ .|,|le|comme|debout",
            "je ~ craque|sombre|coule ~ .|,",
            "plus ~ la ~ force ~ .|,|de ~ rien|continuer|me",
            "peux|arrive ~ plus ~ a? ~ continuer|avancer",
            "serve|sers|servir ~ a ~ rien",
        ),
        question="suicide",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "sens|sent ~ pas|mal|bizarre|pas_bien ~ bien|dans|apres|depuis? & coke|ligne|rail|"
            "pris|sniffe|apres|trait",
            "sens ~ bizarre|mal|pas_bien",
            "coeur ~ bat|tape|palpite|s_emballe|cogne|accelere ~ vite|fort|a_fond|trop|"
            "bizarrement|la_chamade|.|,",
            "palpitations",
            "pris ~ trop|trop_pris & peut_etre|je_crois|je_pense|un_peu",
            "est_ce ~ normal|c_est_normal & coeur|coke|tremble|fourmis",
            "fourmis|fourmillements|picotements ~ dans|au ~ les|mes|le|la ~ doigts|mains|bras|"
            "visage",
            "ai ~ des? ~ vertiges|la_tete_qui_tourne|le_vertige",
            "tete ~ qui? ~ tourne",
            "il|elle|pote|copain|ami & bizarre|pas_bien|mal & pris|coke|consomme|sniffe",
            "dort ~ tres|trop|profondement",
        ),
        question="overdose_or_medical",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "il|elle|mari|copain|mec|femme|ex ~ devient|est|peut_etre|se_met ~ parfois|vite|tres|"
            "souvent? ~ agressif|violent|agressive|violente|mechant|colere|dangereux|en_colere|"
            "nerveux",
            "degenere|derape ~ entre|hier|.|,|avec",
            "crie|hurle ~ dessus|sur_moi|apres",
            "me ~ crie|gueule|hurle dessus",
            "me ~ rabaisse|humilie|insulte|controle",
            "fouille mon telephone",
            "on s est battus|bagarre|me_suis_battu",
            "dois ~ de ~ l? ~ argent & dealer|cherchent|veulent",
        ),
        question="violence",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "impression|sensation ~ qu|que|d ~ on|les_gens|tout_le_monde|etre|ils ~ me|m|parle|"
            "parlent|suivi|suivie|observe|regarde|surveille|observee|me_regarde|me_suit|"
            "me_regardent|me_suivent ~ de|sur|moi|regarde?",
            "confiance ~ en|a ~ personne",
            "tout le monde ~ me ~ regarde|juge|parle",
            "suis ~ trop|tres|super? ~ agite|agitee|speed|nerveux|a_cran|sur_les_nerfs",
            "pas|plus ~ dormi|dors ~ depuis ~ 2|3|4|deux|trois|quatre|des ~ jours|nuits",
            "deviens|devenir ~ fou|folle|dingue",
            "vois|entends ~ des ~ trucs|choses ~ parfois|bizarres",
        ),
        question="psychosis_or_agitation",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "arrete|arreter|stopper|stoppe ~ de|l|le|la|d ~ boire|alcool|picoler|biere|vin",
            "bois|boire ~ plus ~ d? ~ alcool?",
            "<calmant> & moins|arreter|diminuer|reduire",
            "mains ~ qui? ~ tremblent",
        ),
        question="dangerous_withdrawal",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "peur|crois|pense|peut_etre ~ d|que? ~ je? ~ etre|sois|suis ~ enceinte",
            "retard ~ dans|de ~ mes|regles|les ~ regles?",
            "ai ~ du ~ retard & regles",
            "regles ~ sont|en|arrivent ~ en? ~ retard|pas",
            "peut_etre|crois|pense|peur ~ que? ~ je|d ~ sois|suis|etre ~ enceinte",
            "test ~ de ~ grossesse",
        ),
        question="pregnancy",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "dois|faut ~ que? ~ je? ~ rentrer|conduire|reprendre|conduise ~ en|la|encore|"
            "tout_a_l_heure ~ voiture|route|volant?",
            "suis ~ venu|venue ~ en ~ voiture|scooter|moto",
            "ai la voiture",
        ),
        question="drug_driving",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "me ~ deteste|hais|degoute",
            "merite ~ de|d ~ souffrir|avoir_mal|etre_puni",
            "besoin|envie ~ de ~ ressentir|sentir ~ quelque|la ~ chose|douleur",
            "cicatrices",
        ),
        question="self_harm",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<petit> & vu|voient|voit|voir & consommer|sniffer|coke|drogue|m_ont|m_a|me",
            "mauvaise|mauvais ~ mere|pere|parent|maman|papa",
            "devant ~ les|mes|le ~ <petit>",
            "bebe ~ pleure|arrete ~ sans|tout|pas",
        ),
        question="child_in_danger",
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
)
"""All that is heard of it."""
