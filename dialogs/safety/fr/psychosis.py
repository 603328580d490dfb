"""Seeing, hearing and believing what others do not, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "tel": "tel telephone portable gsm appart maison ordi",
    "complots": "espion civil micro cameras attendent savent ecoutent lire_mes lisent pensees "
    "puce suivent surveillent poison venir_le viennent le_chercher me_chercher "
    "complot bouffe",
    "gens2": "ils on flics police voisins gens coloc mec copine mari femme tout_le_monde quelqu "
    "types radio tele",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "psychosis_or_agitation",
        (
            "delire|psychotique|hallucine|parano|voix|crise|vrille|pete_un_plomb|psychose & "
            "couteau|arme|flingue|hache|marteau|fusil|ciseaux|batte",
            "voix & tuer|mourir|sauter|frapper|mal",
            "delire|agite|violent|furieux & brulant|bouillant|tres_chaud",
        ),
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "on|ils|quelqu_un|gens|voisins|flics|police|personnes|elles|types|mecs ~ qui? ~ me|m|"
            "nous|le|la ~ <suit>",
            "gens|voisins|flics|police|voiture|types|mecs ... me|m|nous ~ <suit>",
            "suis|est|etre|sommes ~ <suit>|sur_ecoute|surveille|surveillee|suivi|suivie|filme|"
            "filmee|espionne|espionnee|traque|ecoute|poursuivi|empoisonne|persecute|pirate",
            "<tel> ~ est ~ sur ecoute|pirate|espionne",
            "sur ecoute",
            "cameras|micros|camera|micro ~ partout|chez|dans|cachees|caches|planque ~ moi|ma|mon|"
            "le|les|l|mes?",
            "mis|pose|cache|installe|planque ~ des ~ cameras|micros|mouchards",
            "entends|entend|entendre ~ des ~ voix|bruits|chuchotements|gens",
            "des voix ~ qui? ~ me|m|lui|dans",
            "voix ~ dans ~ ma|sa tete",
            "voix ~ qui? ~ me|lui|m ~ parlent|parle|disent|insultent|dit|ordonnent",
            "entends|entend .. voix|insulte|parle|murmure ... personne",
            "la tele|television|radio ~ me|m ~ parle|envoie",
            "tele|radio ~ me ~ parle|envoie|messages",
            "insectes|bestioles|betes|vers|fourmis|cafards|araignees ~ sous|sur|dans ~ la|ma|sa|"
            "mon|le ~ peau|corps|bras",
            "sous ~ la|ma ~ peau",
            "vois|voit|voir ~ des ~ ombres|gens|choses|trucs|demons|visages|silhouettes|monstres",
            "des gens ~ qui ~ existent|sont ~ pas",
            "hallucine|hallucinations|hallucination|hallucinant",
            "psychose|psychotique|parano|paranoia|paranoiaque|delire_complet|bouffee_delirante",
            "il|elle|frere|mari|copain|fils|ami|pote ~ est ~ en? ~ plein|completement ~ delire|"
            "parano",
            "plein ~ delire|bad_trip",
            "completement ~ parano|delirant|perche|vrille|pete_un_plomb|fou|folle",
            "vrille|vriller|pete_un_cable|pete_un_plomb|pete_les_plombs & coke|depuis|il|elle|"
            "calmer|casse",
            "parle|parlent|crie|discute ~ a|avec ~ des? ~ gens|personnes|murs|mur ... pas|existent",
            "parle tout_seul|toute_seule & il|elle|coke|dort|depuis",
            "croit|pense|persuade|persuadee|convaincu|dit|convaincue ~ que|qu|qu_on|qu_il|"
            "qu_elle|d_etre ... empoisonne|suit|surveille|police|flics|espionne|complot|"
            "trompe_avec|ecoute|poison|suivi|empoisonner|surveillent|tuer|suivent|ecoutent|filme|"
            "dieu|jesus",
            "empoisonne|empoisonner|poison ~ dans? ~ me|m|mon|ma|moi|nourriture|verre|eau|bouffe",
            "veulent|veut|cherchent ~ me ~ empoisonner|pieger|enlever|eliminer",
            "complot|complotent ~ contre ~ moi",
            "tous ~ contre ~ moi",
            "dans mes pensees",
            "lisent|lit|entendent ~ dans? ~ mes ~ pensees",
            "puce ~ dans ~ ma|mon|la ~ tete|bras|corps",
            "casse|detruit|demolit|explose ~ tout ~ dans|a|chez|l|l_appart",
            "casse tout",
            "arrive|arrivons ~ pas|plus ~ a ~ le|la ~ calmer",
            "dort|dors|dormi ~ pas|plus ~ depuis & parano|voit|entend|crie|parle|delire|voix|"
            "flics|suivent|parle",
            "dort plus & croit|parano|delire|voix|voit|empoisonne",
            "je suis ~ dieu|jesus|l_elu|le_messie",
            "se prend ~ pour ~ dieu|jesus|le_messie",
            "rideaux|volets & fermes|ferme|regardent|surveillent|epient|dehors",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "<gens2> & <complots>",
            "trucs|truc|poison|quelque_chose ~ dans ~ ma|mon|mes ~ bouffe|verre|nourriture|cafe|"
            "eau",
            "lire|lisent|entendent|volent ~ dans? ~ mes ~ pensees",
            "murs|mur|plafond|sol ~ bougent|bouge|respirent|respire|fondent|parlent",
            "parle|parlent|crie ~ aux|au|tout|avec ~ murs|mur|seul|miroir|les",
            "fenetre|rideaux|volets & nuit|regarde|epie & viennent|chercher|flics|surveille",
            "dors|dort|dormi & jours|nuits & vois|voit|silhouettes|entends|visages",
        ),
        severity=URGENT,
        undated=True,
    ),
)
"""All that is heard of it."""
