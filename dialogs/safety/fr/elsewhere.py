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
    "quand j etais",
    "en 20*",
    "a l epoque",
    "dans le passe",
)
"""These put what an undated sign names in the past."""
