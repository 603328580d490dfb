"""Films, news, what-ifs and the past, in French."""

from __future__ import annotations

ELSEWHERE = (
    "film|serie|livre|documentaire|tiktok|podcast|roman|chanson|infos|jeu|episode ~ sur|qui|ou|"
    "parle|avec|il|elle",
    "regarde|vu|lu|lis|ecoute ~ un|une|le|la|l ~ .. film|serie|livre|documentaire|podcast|tiktok|"
    "chanson|roman",
    ". pourquoi ~ la|les ~ coke|cocaine|drogue|gens|alcool|drogues|toxicos",
    ". pourquoi ~ est ce que ~ la|les ~ coke|cocaine|drogue|gens|alcool",
    ". qu ~ est ce ~ qu|que ~ une|un|la|le|l ~ coke|cocaine|psychose|overdose|delirium|ghb|"
    "sevrage|"
    "drogue|crise|alcool",
    ". c ~ est ~ quoi ~ une|un|la|le|les|l ~ psychose|overdose|delirium|ghb|sevrage|difference|"
    "crise|"
    "signes|symptomes|scarification|automutilation|risques|risque|suicide",
    ". quels|quelles ~ sont ~ les",
    "a ~ partir ~ de ~ quel",
    ". est ce ~ que ~ la ~ coke|cocaine|drogue",
    "difference ~ entre",
    "dans|de un|le|ce|cette|la|une film|serie|livre|chanson|roman|jeu|podcast|histoire",
    "film|chanson|livre|serie|documentaire|podcast ~ sur|qui|intitule|appele|parle",
    "aux ~ infos|nouvelles",
    "a la tele|radio",
    "article|reportage ~ sur",
    "chante|chantait|chantent|paroles|rappeur",
    "chanson|musique|titre ~ de|qui|ou|s_appelle|dit",
    "personnage|acteur|chanteur|chanteuse|actrice",
    "si quelqu un",
    "quels|quelles ~ sont ~ les ~ signes|symptomes|risques",
    "comment ~ on? ~ reconnaitre|reconnait|prevenir",
    "comment ~ savoir|sait|voir ~ si ~ quelqu|on|une|un",
    "est ce que ~ la|on ~ peut|coke|cocaine",
    "peut on",
    "avant ~ je|j|il|elle ... plus ~ maintenant .",
)
"""A sentence with one of these is not heard."""

ASKING = (
    ". qu|que|quoi|pourquoi|comment|combien|quel|quelle|quels|quelles|qui|peut|est_ce|y_a_t_il|"
    "existe",
    ". c ~ est ~ quoi|dangereux|grave|vrai|normal|mauvais|quand",
    "est ce que ~ la|le|les|l|on|ca|une|un|c",
    "quel|quelle|quels|quelles ~ effet|effets|sont|est|risque|risques|signes|numero|difference",
    "difference ~ entre",
    "peut on",
    "ca ~ rend|fait|part|donne|dure|provoque ~ .. parano|quoi|combien|quand|si",
    "la|le|les ~ coke|cocaine|psychose|parano|hallucinations|ghb|sevrage ~ .. c ~ est|rend|"
    "provoque|"
    "passe",
    "c ~ est ~ lie|dangereux|mauvais|risque|plutot",
    "pour ~ .. expose|formation|memoire|affiche|cours|these|travail_de|etude|depliant|atelier|"
    "projet|examen|ecole|reportage|article|collegue",
    "etudiant|etudiante|stagiaire|psychologue|infirmier|infirmiere|sage_femme|educateur|"
    "educatrice|"
    "prof|enseignant|assistante_sociale|benevole|medecin ~ .. ici|:|,|je",
    "je ~ travaille|bosse|enseigne|suis ~ .. psychiatrie|planning|lycee|accueil|prof|educateur|"
    "educatrice|infirmier|infirmiere|benevole|hopital|urgences|surveillant",
    "cours|cour ~ de|d ~ infirmiere|sage_femme|psycho|secourisme",
    "si ~ quelqu|on ~ ..",
    "qui ~ lit|voit",
    "question ~ .. pour|d|de ~ .. collegue|memoire|general",
    "gens|patients|usagers|personnes ~ qui",
    "combien ~ coute|de_gens|de_personnes",
)
"""Asks how things are in general."""

NEAR = (
    "ai suis fais vais je j me m moi mon ma mes il elle lui son sa ses nous notre nos ils elles"
    " leur"
)
"""Who speaks of somebody asks of somebody."""

URGING = (
    "aide|aidez|vite|secours|svp|urgent|ambulance|samu|maintenant",
    "que|quoi|comment ~ dois|faire|fais|je ~ .. ",
    "vient|viens ~ de|d",
)
"""Asks what to do here and now."""

AGAIN = (
    "encore|de_nouveau|a_nouveau|maintenant|ce_soir ~ .|,|je|il|elle|et",
    "recommence|recommencer|revient|reviennent|repris",
)
"""What was past has come back."""

JOINTS = "et donc alors puis maintenant car parce mais sauf depuis"
"""Words at which what is elsewhere may end."""

HERE = "je j me m moi mon ma mes nous notre nos"
"""In a clause beside what is elsewhere: the writer's own life."""

PAST = (
    "du ~ passe",
    "ancien|ancienne ~ mari|copain|femme",
    "il y a ~ longtemps|ans|an",
    "y a .. ans|mois|annees",
    "il y a .. ans|mois|annees",
    "a <jeune> ans",
    "quand ~ j ~ avais",
    "il y a .. ans|mois|semaines|annees|an",
    "l annee derniere|passee",
    "an|mois|ete|hiver|semaine dernier|derniere|passe",
    ". avant",
    "avant .",
    "autrefois",
    "jadis",
    "quand ~ j|je ~ .. petit|petite|jeune|ado|enfant|gamin",
    "a ~ .. vingt|trente|20|19|23|25|30 ~ ans",
    "en 19*",
    "ans ~ .. plus ~ jamais",
    "au ~ lycee ~ ,",
    "une fois ~ .. ans",
    "date ~ de ~ 20*|19*",
    "quand j etais",
    "en 20*",
    "a l epoque",
    "dans le passe",
)
"""These put what an undated sign names in the past."""
