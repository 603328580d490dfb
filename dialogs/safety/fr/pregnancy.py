"""Using while a child is on its way or at the breast, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "enceinte": "enceinte grossesse test_positif attends_un_bebe attend_un_bebe enceintes foetus "
    "attends_un attends_un_enfant tombee_enceinte anceinte encinte",
    "ventre": "sang saigne saigner saignements mal_au_ventre crampes contractions pertes "
    "ventre_dur perds_les_eaux douleurs_au_ventre perdu_les_eaux saignement ventre",
    "allaite": "allaite allaiter allaitement donne_le_sein donner_le_sein tire_mon_lait "
    "lait_maternel tirer_mon_lait",
    "grossesse": "enceinte sage_femme gyneco grossesse un_bebe echo semaines_de gynecologue "
    "foetus bebe_en_route accoucher",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "pregnancy",
        (
            "<enceinte>|bebe_dans_mon_ventre & <ventre>",
            "sens ~ plus|pas ~ le|mon|la ~ bebe ~ bouger|bouge|donner",
            "bebe ~ bouge|bouger ~ plus|pas",
            "perdu|perds ~ les ~ eaux",
        ),
    ),
    Sign(
        "pregnancy",
        (
            "je|j ~ suis|etais|tombee|serais ~ enceinte",
            "enceinte ~ de ~ <jeune>|deux|trois|quatre|cinq|six|sept|2|3|4|5|6|7|huit|quelques",
            "<enceinte> & <pris>",
            "semaines|mois ~ de ~ grossesse",
            "test ~ positif ~ .|,|et|ce",
            "j attends|attend ~ un|mon ~ bebe|enfant",
            "bebe dans ~ mon|le ~ ventre",
            "<allaite> & <pris>",
            "puis|peux|peut ~ je|on? ~ <allaite>",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "<grossesse> & <conso>",
            "vais ~ avoir ~ un ~ bebe|enfant",
            "allaiter|allaite|tirer_mon_lait & coke|conso|ligne|rail|pris",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        ("<grossesse> & contractions|saigne|sang|crampes|douleurs|eaux & <conso>|je|suis",),
        undated=True,
    ),
)
"""All that is heard of it."""
