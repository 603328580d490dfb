# long: one table of phrases
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
    "suit2": "suit suivent surveille surveillent espionne espionnent ecoute ecoutent filme "
    "filment poursuit poursuivent observe observent traque traquent epie epient mate matent "
    "guettent fixent piste pistent pister suive sui parlent_de_moi parle_de_moi savent complotent "
    "complote attendent veulent_ma_peau veulent_entrer en_veulent cherchent_a dans_le_coup "
    "infiltre empoisonne empoisonnent surveiller filmer ecouter envoient envoie lisent pensent",
    "proche3": "il elle mari femme fils fille copain copine frere soeur mec meuf pote coloc ami "
    "amie pere mere compagnon compagne ex beau_frere cousin maman papa",
    "croit2": "croit pense persuade persuadee convaincu convaincue dit accuse jure pretend "
    "soi_disant certain certaine sur demande crie hurle",
    "complot2": "espionne espionnent espionner empoisonne empoisonnent empoisonner poison suit "
    "suivent surveille surveillent ecoute ecoutent filme filment police flics mafia complot "
    "diable demon demons dieu elue elu ange anges imposteur possede micros cameras camera puce "
    "tuer flic travaille_pour robot arrivent viennent le_cherche la_cherche traque sosie remplace",
    "chose2": "voix insectes bestioles betes vers fourmis cafards araignees ombres ombre "
    "silhouettes visages demons monstres bonhomme bonhommes fantomes gens homme femme cameras "
    "micros puce camera micro",
    "irreel": "sont_pas_la est_pas_la existent_pas n_existent existe_pas y_a_personne personne "
    "qui_sont_pas pas_la habite_seul voit_rien ne_voit_pas tout_seul voit_pas",
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
    Sign(
        "psychosis_or_agitation",
        (
            "entends|entend|entendre|entendu ~ .. des|une|la|les|leurs|mon|mes|ce|dans|les ~ .. "
            "voix|voi|chuchotements|chuchoter|murmures|ordres|prenom|nom|pas_toutes|pensent|"
            "pere_mort|parler_de_moi|parlent_de_moi",
            "voix ~ .. me|m|qui|dans|dit|disent|reviennent|s_arretent|parlent|ordonne|ordonnent|"
            "insulte|repete|niveau ~ ..",
            "chuchote|chuchotent|murmure|murmurent|rit|rient|parle|parlent ~ .. dans|derriere|"
            "a_travers ~ .. mur|murs|tete|ventilo|tuyaux|plafond|cloison|conduit|frigo|appart",
            "entends|entend|vois|voit|parle|parlent|crie|hurle|discute|repond|rit|gueule ... "
            "<irreel>",
            "entends|vois|voit|entend ~ .. gens|voisins|quelqu ~ .. a_travers|dans_le_mur|"
            "parler_de|dans ~ ..",
            "voisins|gens|voisin ~ .. parler|parlent|discutent|rigolent ~ .. de|sur ~ moi|nous",
            "vois|voit|voyait|aperçois ~ .. des|un|une|les|du ~ .. <chose2> ~ .. partout|sortent|"
            "bouger|sur|dans|la|qui|derriere|assis|aux|au|sous|grouiller|ce|.",
            "insectes|bestioles|betes|vers|fils|araignees|fourmis|larves ~ .. sous|sur|dans|"
            "sortent|sort|courent|marche|marchent|grouillent ~ .. peau|bras|corps|visage|"
            "gencives|dessus|jambes|moi|nez|oreilles",
            "grouille ~ .. sous|sur|dans ~ .. peau|moi|corps|murs",
            "ca ~ grouille ~ ..",
            "on|ils|gens|voisins|flics|police|quelqu|types|mecs|voiture|elles|proprio|"
            "tout_le_monde|livreur|facteur|voisine|drone|collegues ~ .. me|m|nous ~ .. <suit2>",
            "ils|flics|police|voisins|gens|collegues|mafia|services ~ .. <suit2> ~ .. contre|moi|"
            "maison|ma|mon|nous|sur_moi|dehors|tout|porte",
            "quelqu|gens|on|homme|types|mecs ~ .. dans|sous|derriere ~ le|la|mon|les|ma|l ~ .. "
            "grenier|murs|mur|plafond|jardin|placard|armoire|cave|lit|rideau|maison|porte|chaise|"
            "ventilo & je|entends|surveille|pas|nuit|moi|vois|y|regardent",
            "quelqu|on|ils ~ .. entre|rentre|entrent|est_entre|sont_entres ~ .. chez|dans ~ .. "
            "moi|appart|maison|tete|murs|chambre|wifi ~ .. & nuit|dors|quand|wifi|bouge|fouille|"
            "affaires|courant",
            "on|ils ~ .. deplace|bouge|touche|echange|remplace|change|fouille ~ .. mes|ma|mon ~ "
            ".. affaires|choses|femme|maison|meubles|sang|chat",
            "remplace|remplacee|sosie|clone|imposteur|double & femme|mari|frere|mere|pere|quelqu|"
            "copine|elle|suis|sang|robot",
            "mes|leurs|tes|les ~ .. pensees ~ .. entendent|lisent|lit|vole|controle|savaient|"
            "envoie|transmet|savent|telephone|captent",
            "lit|lisent|lire|entrent|parle|parlent ~ .. dans ~ ma|mes ~ .. tete|pensees",
            "tele|television|radio|frigo|pubs|ecran|youtube|telephone|gsm|plaques|chiens|oiseaux|"
            "voitures|numeros|chansons|distributeur ~ .. me|m|pour|sur|messages|codes|un ~ .. "
            "parle|parlent|donne|donnent|message|moi|envoie|ordres|prenom|codes|previennent|signe",
            "gens|ils|presentateur|journaliste|journal ~ .. tele|radio|television ~ .. parlent|"
            "parle ~ .. de ~ moi",
            "tout|tous ~ .. est|sont ~ .. lie|lies|dans_le_coup|contre_moi|ligues|signe|code",
            "contre ~ moi ~ .|,|tous|depuis|je|et",
            "tout_le_monde|gens|famille|femme|copine|mec|mari|collegues|flics ~ .. contre|ligue|"
            "travaille_avec ~ .. moi|flics|police",
            "travaille|travaillent|bosse ~ .. pour|avec ~ .. les? ~ flics|police|eux|"
            "gouvernement & contre|moi|accuse|croit|copine|femme|mec|copain|je",
            "puce|emetteur|micro|traceur|gps|truc|implant ~ .. dans|sous|mis ~ .. dent|tete|bras|"
            "nez|peau|corps|oreille|ventre",
            "mis|pose|cache|installe ~ .. un|une|des|truc ~ .. puce|micro|micros|camera|cameras|"
            "emetteur|gps|traceur|pister",
            "demonte|demonter|demontait|arrache|demonte|cherche|fouille|gratte|devisse ~ .. les|"
            "des|la|le|toutes ~ .. prises|plinthes|murs|micros|cameras|camera|box|lampes|"
            "detecteur|mur",
            "camera|cameras|micro|micros ~ .. chez|dans|partout|cache|cachees|caches|prises|murs|"
            "plafond|douche|detecteur",
            "barricade|barricadee|barricader|bouche|bouche|calfeutre|collé|colle|scotche|cloue|"
            "couverture ~ .. moi|fenetres|fenetre|vitres|porte|serrure|portes|rideaux|alu & ils|"
            "voient|voir|entrent|venir|drone|ondes|arrivent|suis|cherche|hache|bouillant|mafia|"
            "regardent",
            "suis|s_est|etais|me_suis ~ .. barricade|barricadee",
            "ils|flics|police|on ~ .. vont|va|viennent|arrivent|debarquer|montent|entrer|sont ~ "
            ".. debarquer|venir|entrer|me_prendre|m_attraper|me_chercher|defoncer|dehors|"
            "dans_la_maison|escalier|derriere & je|sais|porte|hache|couteau|cache|parano|fenetre|"
            "surveille|il|frere|crie",
            "parano|paranoia|paranoiaque|schizo|psychose|psychotique|bouffee|hallucine|"
            "hallucines|hallucinations|delire|delirant|delirante|delires ~ ..",
            "sais|distingue|fais ~ .. plus|pas ~ .. ce_qui|quoi|la_difference|si ~ .. reel|vrai|"
            "existe|reve|realite",
            "plus ~ rien ~ .. reel|vrai|sens_de_la_realite",
            "rien ~ .. est ~ .. reel|vrai",
            "<proche3> ~ .. <croit2> ~ .. <complot2>",
            "<proche3> & <croit2> & <complot2>",
            "<proche3> ~ .. parle|parlait|rit|crie|hurle|repond|discute|gueule ~ .. tout_seul|"
            "toute_seule|murs|personne|gens_qui|a_des_gens|ombres|miroir",
            "<proche3> ~ .. entend|voit ~ .. des|voix|choses|trucs|gens|insectes|ombres|"
            "bestioles ~ ..",
            "<proche3> ~ .. tourne_en_rond|hors_de|pete_un_cable|pete_les_plombs|deraille|vrille|"
            "part_en_vrille|delire|perd_la_tete|reconnait_plus|nous_reconnait|casse_tout|hurle ~ "
            ".. & calmer|lui|transpire|coke|tape|casse|crie|personne|croit|reconnait|depuis|nuit|"
            "dormi|approche",
            "tele|television|radio ~ .. lui|leur ~ .. parle|envoie",
            "jours|nuits|depuis ~ .. & dormi|dors|dort|ferme_l_oeil|debout & vois|voit|ombres|"
            "voix|entends|dieu|mission|elu|elue|invincible|silhouettes|parlent|code|surveille|"
            "visages|lie|choses",
            "dieu|jesus|anges|univers|ange ~ .. m|me|m_a|la|suis ~ .. choisi|parle|a_parle|elu|"
            "mission|code|porteront|guide",
            "elu|elue|messie|prophete|invincible|mission_divine|possede|possedee|telepathie|"
            "envoute ~ ..",
            "mes|mon|ma ~ .. mains|reflet|corps|bras|sang ~ .. sont|est|a|appartient|ont ~ .. "
            "plus_a_moi|cligne|remplace|bouge_tout_seul|controle",
            "casse|demolit|detruit|explose|ravage ~ .. tout|l_appart|la_maison|chez ~ .. & "
            "calmer|me_calmer|coke|plus|delire|hurle|reconnait|vrille|moi|crie|transpire",
            "judas|rideau|rideaux|fenetre|volets|babyfoot ~ .. & sans_arret|toute_la_nuit|"
            "surveille|regarde|parano|arrivent|guette|lampe|compte_les",
            "toi_aussi|t_es|tu_es ~ .. avec_eux|des_leurs|dans_le_coup|oncle|espion & envoies|"
            "leur|fais_semblant|ecran|hein",
            "refuse|veut_plus|peur ~ .. de ~ manger ~ .. & empoisonne|poison",
            "tous|toutes|toute ~ .. savent|savaient|regardent|fixent|rigolent & moi|pensais|"
            "langage|code|reunion",
            "ondes|illuminati|reptiliens|infiltre|infiltres|gangstalking|"
            "harcelement_electronique|wifi ~ .. & ils|me|tete|entrent|flics|controle|surveille|"
            "sur",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "voix|elles|dieu|diable|ordres|ordonnent|ils ~ .. me|m|d|dit|disent|de|la|que ~ .. & "
            "tuer|tue|sauter|saute|planter|plante|couteau|egorger|etouffer|jeter|frapper|bruler|"
            "poignarder",
            "delire|delirant|parano|psychose|voix|possede|imposteur|demons|diable|anges|montent|"
            "arrivent|barricade|surveillent|hallucine|complot & couteau|hache|machette|fusil|"
            "flingue|marteau|ciseaux|tournevis|batte|tirer|feu|egorger|toit",
            "ils|eux|les ~ .. & hache|fusil|machette|tirer_le_premier|mis_le_feu|"
            "bruler_l_immeuble|couteau_derriere & porte|murs|dehors|maison|chasser|arrivent|"
            "montent|entrer|respirent|sortir",
            "brulant|bouillant|brule_de_chaleur|transpire_a_mort|40|sueur & hors_de|nu|torse_nu|"
            "demons|hurle|grogne|tenir|frappe|delire|entrer|a_poil",
        ),
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
