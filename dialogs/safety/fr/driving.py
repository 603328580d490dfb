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
    "route2": "conduire conduis conduit volant voiture auto bagnole caisse caisses moto scooter "
    "scoot becane camion camionnette utilitaire bus taxi rouler roule roulais route autoroute "
    "nationale ring e40 e411 e19 e42 a6 peage parking_pour_repartir permis contact tracteur "
    "velo_electrique trottinette ambulance uber livreur livre conducteur bob bande_d_arret "
    "bande_d_urgence feu_rouge au_feu embarque ramene ramener ramenes bord_de_la_route "
    "reprendre_la",
    "engin2": "grue chariot clark cariste fenwick machine machines engin engins tracteur "
    "pelleteuse echafaudage toit toits nacelle tronconneuse elagage presse scie hauteur train "
    "avion tram chantier bulldozer",
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
    Sign(
        "drug_driving",
        (
            "<route2> & <drogue2>|pas_dormi|nuit_blanche|redescendu|pris_ce|pris_cette|"
            "en_prendre|pas_redescendu & je|j|jsuis|il|elle|mon|on|chui|ma|notre|nous|jdois|"
            "jusqu|encore|vient",
            "<engin2> & <drogue2>|pris & travaille|bosse|boulot|monte|conduis|fais|pilote|je|"
            "suis|journee|demain|poste",
            "cles ~ .. & <drogue2> & main|voiture|bagnole|devant|cherche|prends|scooter",
            "combien|quand|apres|peux|puis ~ .. & conduire|volant|rouler|reprendre & coke|ligne|"
            "trace|traces|conso|rail|tape|traits|pris|bu|cocaine",
            "cariste|routier|livreur|chauffeur|grutier|camionneur|ambulancier|couvreur|moniteur|"
            "pilote|conducteur|taxi|macon|soudeur & <drogue2>|pris|prends",
            "enfants|petits|petite|fille|fils ~ .. a ~ l ~ arriere & <drogue2>",
            "accrochage|accident|flashe|feu_rouge|controle|salivaire|test_salivaire|"
            "petites_routes & <drogue2> & encore|hier|route|eu|brule|eviter|passe|personne",
            "endormi|endormie|m_endors ~ .. au ~ volant",
            "travaille|bosse ~ .. hauteur|machines|toit ~ .. & pris|consomme|tape|coke",
            "empecher|laisser|laisse|cacher ~ .. conduire|cles|partir_en|prendre_la_voiture|"
            "volant & defonce|bu|coke|tape|bourre|perche",
        ),
        severity=URGENT,
        wide=True,
    ),
    Sign(
        "drug_driving",
        (
            "volant|conduis|roule|moto|scooter|ring|autoroute|bande_d_urgence|bande_d_arret|"
            "nationale|e40|e411|ligne_blanche|phares & vois_double|flou|trouble|doubles|m_endors|"
            "yeux_se_ferment|vois_rien|vois_plus|mords_sur|zigzague|sens_plus|coeur|fou|"
            "je_repars|vais_repartir|debout_sous & <drogue2>|je|jvois|pas|et",
            "au_volant|je_conduis|conduis_la|je_roule|roule_a|sur_le_ring|sur_l_autoroute|"
            "sur_la_e|sur_l_e40|sur_l_e411|au_feu|la_maintenant & <drogue2> & la|maintenant|"
            "t_ecris|ecris|texte|jtexte|coke|je|suis|180|a_fond",
            "accident|renverse|percute|accroche|rentre_dans|plante|fauche|tonneau ~ .. & voiture|"
            "auto|bagnole|quelqu|pieton|cycliste|scooter|arbre|mur|moto & <drogue2>|je|j|viens|"
            "aide|sang|continue",
        ),
        wide=True,
    ),
)
"""All that is heard of it."""
