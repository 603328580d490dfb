"""A writer who is not yet grown up, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "classe": "1ere 2eme 3eme 4eme 5eme 6eme premiere deuxieme troisieme quatrieme cinquieme rheto",
    "age2": "10 11 12 13 14 15 16 17 dix onze douze treize quatorze quinze seize dix_sept kinze "
    "quatorz",
    "annee2": "2eme 3eme 4eme 5eme 6eme 2e 3e 4e 5e 6e 1ere premiere deuxieme troisieme quatrieme "
    "cinquieme sixieme seconde terminale rheto rhéto 2nde tle 4g 3g 5g",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "minor",
        (
            "moi|perso ~ c|j ~ est|ai ~ <jeune> ~ ans",
            "j ai|ai|ayant ~ que|seulement|juste|presque? ~ <jeune> ~ ans|ans_et|an|.",
            "j ai ~ <jeune> ~ ans",
            ". <jeune> ans .|,",
            "fille|garcon|ado|mec|meuf de <jeune> ans",
            "j aurai|aurais|vais_avoir|fete|fais ~ 18|mes_18|dix_huit|17|16 ~ ans",
            "pas|moins|bientot ~ encore? ~ de? ~ 18|dix_huit ~ ans?",
            "suis ~ mineur|mineure|ado|lyceen|lyceenne|collegien|collegienne",
            "suis ~ en ~ seconde|premiere|terminale|troisieme|quatrieme|cinquieme|sixieme|3eme|"
            "4eme|2nde|1ere|3e|4e|5e|6e|secondaire",
            "suis ~ au ~ lycee|college",
            "au|en ~ lycee|college|secondaire & je|j|nous|on & sniffe|coke|drogue|consomme|"
            "prends|cours",
            "en ~ <classe> ~ secondaire",
            "mon age c est <jeune>",
            "je passe mon ~ brevet|bac",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "minor",
        (
            "fille|garcon|gars|meuf ~ de ~ <jeune> ~ ans",
            "j ai ~ bientot|presque|tout_juste ~ <jeune> ~ ans",
            "passe ~ en ~ seconde|premiere|terminale|troisieme|quatrieme",
            "<jeune> ~ ans ~ .|,|jpeux|je_peux|et_je",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "minor",
        (
            "j|je|g ~ .. ai|aurai|aurais|avoir|aurais|viens_d_avoir|fete|fais? ~ .. <age2> ~ ans|"
            "an|piges|et_demi|a|balais",
            "j ai ~ .. <age2> .",
            "viens ~ d ~ avoir ~ <age2>",
            "j ~ aurai ~ <age2>|18",
            "<age2> ~ ans|an|piges|17ans ~ .|,|et|ici|je|j|mais|moi|fille|garcon|mec|meuf|ca|"
            "puis|depuis|peux|oui|lol|mdr",
            ". <age2> ~ ans|an|piges|et_demi",
            ". <age2> ,? mais|ans|pk|et",
            ". seize|quinze|quatorze|treize|dix_sept .",
            "mec|meuf|fille|garcon|gars|ado|petit|gamin|homme|femme|f|h ~ .. de? ~ <age2> ~ .|,|"
            "ans|piges|et",
            "h15|h16|h17|h14|f14|f15|f16|f17|h13|f13|15ans|16ans|17ans|14ans|13ans|16a|17a|15a|14a",
            "dit|mis|menti|verite|vrai|fait ~ .. c|j|que|en|est|pas ~ .. c|est|ai|j ~ .. <age2>",
            "c|moi|age ~ .. est|c|ca|c_est ~ .. <age2> ~ .|,|ans|et|pas|mais|piges|tu",
            "18|majeur|majeure|dix_huit ~ .. en|dans|le|que|pas|bientot|mois|prochain|mars|juin|"
            "an ~ .. janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|"
            "decembre|mois|an|ans|semaines|prochain|prochaine|l_an",
            "pas|pas_encore|plus_tard ~ .. majeur|majeure|18|l_age|adulte",
            "suis ~ .. mineur|mineure|lyceen|lyceenne|collegien|collegienne|trop_jeune",
            "trop ~ jeune ~ .. pour ~ .. & tape|coke|appli|permis|boire",
            "suis|rentre|en|double|redouble|refais|passe ~ .. en|ma|la|dans ~ .. <annee2> ~ .. & "
            "secondaire|tape|sniffe|coke|conso|lycee|technique|techniques|ecole|classe|eleve|"
            "suis|rentre|general|generale|pochon|testé|teste|cours",
            "suis ~ en ~ <annee2>",
            "<annee2> ~ .. secondaire|technique|techniques|generale|renove|qualification|"
            "professionnelle|g ~ .. & tape|sniffe|coke|suis|je|teste|conso|ai",
            "<annee2> ~ .. secondaire ~ ..",
            "ecole|lycee|college|athenee|internat|bahut ~ .. & je|j|mes|mon|me|on|jsuis & tape|"
            "coke|sniffe|casier|profs|prof|proviseur|parents|pochon|sachet|potes|cours|suis|"
            "secondaire|toilettes|directeur|eduque|renvoye",
            "cours|controle|examens|examen|interro|bulletin|devoirs|brevet|bac|ceb|vestiaires|"
            "titulaire|proviseur|educateur|conseiller_d_education|journal_de_classe|prof_de|pms|"
            "voyage_scolaire & tape|sniffe|coke|conso|pochon|sachet|consomme|drogue|parents|"
            "pris & je|j|mon|ma|mes|g|on",
            "passe|prepare ~ .. le|mon|la|de ~ bac|brevet|ceb|ce1d|cess",
            "ne|nee|naissance ~ .. 2009|2010|2011|2012|2013|2014",
            "u15|u16|u17|juge_de_la_jeunesse|sdj|aide_a_la_jeunesse|saj|mena|carte_jeune & je|on|"
            "me|tape|coke|suis|tout",
            "autorisation|accord|signature ~ .. parentale|parents ~ .. & besoin|j|faut",
            "on|nous ~ .. a|tous|est ~ .. <age2> ~ ans",
            "mon ~ .. anniversaire ~ .. 16|17|18|15|14 ~ ans",
            "mes ~ .. <age2>|18 ~ ans",
            "foyer|famille_d_accueil|parents|mere|pere|maman ~ .. sait|savent|sais|decouvert|"
            "doivent ~ .. pas ~ .. & <age2>|majeur|majeure|mineur|mineure",
            "ma|dans_ma ~ classe ~ .. & tape|coke|prend|prends|sniffe|deale|en_prend",
        ),
        severity=URGENT,
        fixed=True,
        wide=True,
    ),
)
"""All that is heard of it."""
