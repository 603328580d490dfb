"""Films, news, what-ifs and the past, in French."""

from __future__ import annotations

ELSEWHERE = (
    "film|serie|livre|documentaire|tiktok|podcast|roman|chanson|infos|jeu|episode ~ sur|qui|ou|"
    "parle|avec|il|elle",
    "regarde|vu|lu|lis|ecoute ~ un|une|le|la|l ~ .. film|serie|livre|documentaire|podcast|tiktok|"
    "chanson|roman",
    ". pourquoi ~ la|est|les|on",
    ". qu ~ est ce ~ qu|que",
    ". c ~ est ~ quoi",
    ". quels|quelles ~ sont",
    "a ~ partir ~ de ~ quel",
    ". est ce ~ que ~ la ~ coke|cocaine|drogue",
    "en ~ general",
    "plus ~ maintenant .",
    "difference ~ entre",
    "dans|de un|le|ce|cette|la|une film|serie|livre|chanson|roman|jeu|podcast|histoire",
    "film|chanson|livre|serie|documentaire|podcast ~ sur|qui|intitule|appele|parle",
    "aux ~ infos|nouvelles",
    "a la tele|radio",
    "article|reportage ~ sur",
    "chante|chantait|chantent|paroles|rappeur",
    "personnage|acteur|chanteur|chanteuse|actrice",
    "si quelqu un",
    "quels|quelles ~ sont ~ les ~ signes|symptomes|risques",
    "comment ~ reconnaitre|savoir|eviter|prevenir",
    "est ce que ~ la|on ~ peut|coke|cocaine",
    "peut on",
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
    "avant",
    "autrefois",
    "quand j etais",
    "en 20*",
    "a l epoque",
    "dans le passe",
)
"""These put what an undated sign names in the past."""
