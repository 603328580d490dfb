"""Driving and machines, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "volant": "conduire conduis conduit volant voiture moto scooter rouler route bagnole caisse "
    "roule camion prendre_la_route reprendre_la_route prends_la_voiture",
    "engin": "grue camion bus taxi chariot machine machines engin engins tracteur pelleteuse "
    "echafaudage toit poids_lourd car train tronconneuse fenwick nacelle",
    "vehicule": "conduire conduis conduit voiture moto scooter camion volant route cles rouler "
    "roule caisse bus grue taxi autoroute bagnole reprends_le",
    "bientot": "vais rentre rentrer dois je on reprends reprendre prends monte juste mieux encore "
    "va peux toujours demain",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "drug_driving",
        (
            "conduis|roule|volant ~ la|maintenant? ~ et ~ je? ~ vois|suis",
            "au volant|en_train_de_conduire|je_conduis_la|je_roule & <perdu>|vois_double|defonce|"
            "maintenant|trouble",
            "accident|rentre_dans & <pris> & voiture|conduit|volant",
        ),
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "conduire|conduis|conduit|volant|rouler|roule & <pris>|<perdu>|apres",
            "<volant> & rentre|rentrer|prendre|prends|vais|dois|veut|prend|reprendre|monter|"
            "monte & <pris>|<perdu>",
            "conduire|rouler|volant & apres & ligne|lignes|rail|rails|coke|trace|traces|trait|"
            "traits",
            "<engin> & <pris> & bosse|travaille|travail|boulot|conduis|dois|monte|poste|conduire",
            "chauffeur|routier|livreur|taxi|conducteur|pilote|grutier & sniffe|coke|cocaine|"
            "tenir|rail|ligne|drogue|consomme|prends",
            "voiture|route & sous_coke|sous_cocaine|sous_l_emprise|sous_emprise",
            "sous ~ l? ~ emprise|influence & conduire|conduis|volant|voiture",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "<vehicule> & <conso> & <bientot>",
            "celui|collegue|pote ~ .. conduit|grue|camion & <conso>",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        ("roule|conduis|volant|autoroute & trouble|double|flou|m_endors|vois_rien|defonce",),
        undated=True,
    ),
)
"""All that is heard of it."""
