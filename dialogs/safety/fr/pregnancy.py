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
    "enceinte2": "enceinte enceintes grossesse cloque sage_femme gyneco gyne gynecologue "
    "trimestre foetus echo echographie accouche accouchement accoucher terme jumeaux_dans "
    "ventre_rond gros_ventre polichinelle attends_un attend_un attends_une attend_une "
    "attendais_un attend_mon attendons_un bebe_en_route bebe_prevu bb_prevu bebe_dans_mon "
    "porte_des_jumeaux porte_un maternite one_que kraamhulp mere_porteuse belle_mere_porteuse "
    "test_positif allaite allaiter allaitais allaitement donne_le_sein donner_le_sein "
    "tirer_mon_lait au_sein sein_a semaines_de sa_et baby_shower faire_un_bebe",
    "mal3": "sang saigne saignements saigner contractions contraction crampes douleurs mal dur "
    "liquide eaux pertes tete points bouge_moins bouge_plus fievre malaise",
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
    Sign(
        "pregnancy",
        (
            "<enceinte2> & <drogue2>|pris|prise|prends|prenais",
            "<jeune>|deux|trois|quatre|cinq|six|sept|huit|18|19|20|21|22|23|24|25|26|27|28|29|30|"
            "31|32|33|34|35|36|37|38|39 ~ .. semaines|sa|mois ~ .. & <drogue2>|envie|pris & suis|"
            "a|est|enceinte|conso|bebe|j_en|femme|copine|fille",
            "suis|en_est|en_suis|est ~ .. a ~ .. <jeune>|dix|trente|vingt|20|30|32|34|36|18|22|"
            "24|25|26|28 ~ .. semaines|sa|mois|semaine ~ .. & <drogue2>|pris|tape|rechute|ligne|"
            "trace|envie|miroir|crack|coke",
            "premier|deuxieme|troisieme|1er|2eme|3eme|dernier ~ trimestre",
            "test ~ .. positif|dit_oui|+",
            "positif ~ .. test|enceinte",
            "deux ~ barres ~ .. test",
            "fait ~ .. test ~ .. positif",
            "bebe ~ .. ventre|dans_moi|arrive|prevu|bouge ~ .. & <drogue2>|pris",
            "bebe|enfant|foetus & <drogue2>|pris|coke & avant_de_savoir|grossesse|ignorant|"
            "ventre|savoir|enceinte|risque|danger|normal|mal & suis|j|mon|je",
            "appris|su|sais|savais ~ .. que|qu|la ~ .. enceinte|grossesse|attendais",
            "je|j|jsuis ~ .. suis|etais|etait|tombee|retombee|ete ~ enceinte",
            "enceintte|anceinte|enceint",
            "lait|sein|allaitement|allaite|allaiter & <drogue2>|pris|ligne|coke",
            "accouche|accouchement|terme ~ .. & <drogue2>|tape|consomme|coke",
            "ventre ~ .. s_arrondit|rond|gros ~ .. & <drogue2>|coke|conso",
            "belle_fille|soeur|fille|copine|femme|amie|belle_soeur|meuf ~ .. attend|porte|"
            "enceinte|allaite ~ .. & <drogue2>|pris|prend|boit",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "pregnancy",
        (
            "<enceinte2>|semaines|sa & <mal3> & <drogue2>|je|j|elle|suis",
            "semaines|mois|sa & mal_au_ventre|sang|contractions|ventre_dur|culotte & pris|tape|"
            "coke|conso|consomme|sniffe|depuis",
            "bebe|bb ~ .. bouge|donne ~ .. plus|moins|pas",
            "sens ~ .. plus|moins ~ .. bebe|bouger|coups_de_pied",
            "perds|perdu|perd ~ .. les|du|des|mon ~ .. eaux|liquide|sang|bebe & enceinte|bebe|"
            "semaines|conso|coke|grossesse|ventre",
            "fausse ~ couche",
        ),
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
