"""The wish to die, in French."""

from __future__ import annotations

from dialogs.safety.vocabulary import Sign

CLASSES = {
    "veux": "veux veut voudrais voudrait souhaite",
    "vais": "vais va",
    "vaut": "vaut ne_vaut n_vaut",
    "ici": "ce_soir maintenant pour_de_bon .",
    "aimerais": "aimerais voudrais prefererais veux prefere aurais_voulu",
    "detruire": "oter enlever ôter",
    "tous": "tout_le_monde tous ils monde famille enfants gens",
    "etre": "serait seraient est sont ira irait iraient sera vivrait vivraient se_porterait",
    "cachets": "cachets medicaments pilules comprimes somniferes",
    "medocs": "cachets medicaments medocs pilules comprimes somniferes doliprane insuline xanax "
    "boites plaquettes cacheton cachetons",
    "corde": "corde ceinture noeud_coulant cable",
    "bord": "pont toit balcon fenetre rebord falaise rails voies voie quai train metro rer "
    "immeuble periph canal seine pont_et parking viaduc",
    "flingue": "flingue fusil couteau lame rasoir pistolet arme carabine",
    "dernier": "ce_soir cette_nuit finir fini mourir mort sauter saute lacher avaler tout adieu "
    "maintenant prendre fin plus_me_reveiller jamais dernier derniere demain vais tous "
    "toute_la_boite attends",
    "cher": "mere maman pere papa enfants gosses fille fils femme mari famille parents soeur "
    "frere copine mes_petits",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "suicide",
        (
            "<tous> ~ <etre> ~ mieux ~ sans moi",
            "mieux ~ sans moi",
            "sans moi .. mieux|plus_heureux",
            "mieux si je ~ n? ~ etais ~ plus|pas la",
            "mieux si j ~ etais ~ mort|morte|plus_la",
            "plus heureux ~ sans moi",
        ),
        fixed=True,
    ),
    Sign(
        "suicide",
        (
            "<veux> ~ mourir|crever|etre_mort|etre_morte|disparaitre_pour_toujours",
            "envie ~ de ~ mourir|crever|etre_mort|etre_morte",
            "<veux> ~ me|se|te ~ <tuer>",
            "envie ~ de ~ me|se ~ <tuer>",
            "<vais> ~ me|se ~ <tuer>",
            "pense|penser|penses|pensais_a ~ a|au ~ me|se? ~ <tuer>|suicide|mourir|ma_mort",
            "me|se <tuer>",
            "me tue .",
            "<veux> ~ plus ~ vivre|exister|me_reveiller|etre_la|de_cette_vie",
            "plus ~ envie ~ de ~ vivre|exister|me_reveiller|continuer_a_vivre",
            "pas ~ envie ~ de ~ vivre",
            "<veux> ~ pas ~ vivre|me_reveiller|me_lever_demain_vivant",
            "plus ~ gout a la vie",
            "plus ~ de raison|raisons de vivre",
            "plus ~ la_force|le_courage de vivre",
            "la vie <vaut> ~ plus|pas ~ la peine|le coup",
            "vie ~ vaut ~ plus|pas ~ la peine|le_coup d? etre? vecue?",
            "en finir ~ avec ~ la_vie|ma_vie|mes_jours|tout",
            "<veux> ~ en finir ~ <ici>",
            "<vais> ~ en finir ~ <ici>",
            "envie ~ d en finir ~ <ici>",
            "mettre|mets|met|mettrai fin a|a_tout ma|mes|sa|ses|leurs|tout? ~ vie|jours|ca",
            "mettre fin a|a_tout mes jours|ma_vie|ses_jours|sa_vie",
            "me|se ~ <detruire> la vie",
            "<aimerais> ~ etre ~ mort|morte",
            "mieux ~ mort|morte",
            "si je ~ pouvais|puisse ~ mourir",
            "<veux> ~ plus ~ etre ~ en vie|de_ce_monde",
            "idees|pensees|pulsions|envies|envie|idee ~ suicidaires|suicidaire|noires_de_mort",
            "suis|est ~ suicidaire",
            "faire|commettre une? ~ ts|tentative_de_suicide",
            "me|se jeter|jette|balance|balancer sous|du|par|d|de|dans ~ un|le|la? ~ train|metro|"
            "pont|toit|fenetre|balcon",
            "sauter ~ du|d|de|par ~ un|le|la? pont|toit|fenetre|balcon",
            "me|m|s|se ouvrir|couper|trancher|taillader les veines",
            "j ai ~ pris ~ des ~ <cachets> .. pour ~ mourir|en_finir|ne_plus_me_reveiller",
            "j espere ~ ne ~ plus|pas ~ me reveiller",
            "<veux> ~ faire ~ une overdose",
        ),
    ),
    Sign(
        "suicide",
        (". suicide .",),
    ),
    Sign(
        "suicide",
        (
            "plus|pas ~ envie ~ d|de ~ etre ~ en ~ vie",
            "plus|pas ~ envie ~ d|de ~ etre ~ la|ici|vivant|vivante",
            "aimerais|voudrais|veux|espere|envie|prie ~ de? ~ ne|pas|plus ~ plus|pas|jamais|me ~ "
            "me? ~ reveiller",
            "plus|jamais|pas ~ me ~ reveiller",
            "jeter|jette|sauter|saute|passer|balance|balancer ~ par|du|de|d ~ la|le|l|un ~ "
            "fenetre|balcon|toit|pont|immeuble|etage",
            "arreter|cesser ~ de ~ vivre|exister",
            "veux|voudrais ~ arreter ~ de ~ vivre",
            "noeud ~ coulant",
            "fait|prepare ~ un ~ noeud",
            "<medocs> & devant_moi|prets|prepare|prepares|accumules|mis_de_cote|sur_la_table|"
            "compte|tous|toute & <dernier>|pour",
            "prendre|avaler|avale|pris|gober|prends ~ tous|tout|toute|toutes|la_boite ~ mes|les|"
            "de|des|ses? ~ <medocs>",
            "<medocs> & plus|jamais ~ me|se reveiller|mourir|en_finir",
            "<corde> & cou|achete|prete|garage|accroche|poutre|attache|arbre|cette_nuit|ce_soir|"
            "cave",
            "<bord> & sauter|saute|me_jette|me_jeter|lacher|me_lance|vide|jette|attends_le|"
            "balance|enjambe",
            "suis|assis|debout|monte ~ sur|au ~ bord|le|un|la ~ d|du? ~ <bord> & vais|sauter|fin|"
            "finir|adieu|lache",
            "<flingue> & main|tempe|gorge|bouche|tiroir & finir|fin|mourir|fini|tire|tirer",
            "lettre|mot|message ~ d ~ adieu|adieux",
            "lettre|mot & adieu|suicide|expliquer_pourquoi",
            "adieu ~ tout|a|le|mes|la|,|les|pour ~ le|tous? ~ monde|vie|amis|enfants|toujours?",
            "demain|bientot|ce_soir ~ je ~ serai|suis|serais|aurai ~ plus ~ la|de_ce_monde|"
            "en_vie|mort|morte?",
            "serai ~ plus ~ la|de_ce_monde|en_vie|vivant|vivante ~ demain|.|,|pour|dans|ce|"
            "bientot?",
            "serai ~ mort|morte ~ demain|ce_soir|bientot|avant|cette",
            "mon|c_est|ceci_est ~ mon|le? ~ dernier|derniere ~ message|nuit|jour|soir|soiree|"
            "mots ~ .|,|sur|de_ma_vie|ici|adieu",
            "dites|dis ~ a ~ mes|ma|mon|leur ~ <cher> ~ que ~ je ~ les|l|la|le ~ aime|aimais|ai",
            "fini ~ pour ~ moi ~ .|,|ce|cette|demain",
            "marre|ras_le_bol|assez|fatigue|fatiguee|saoule|degoute ~ de|d ~ vivre|cette_vie|"
            "la_vie|ma_vie|exister|etre_en_vie",
            "la_vie ~ c ~ est|n_est ~ plus|pas ~ pour|fait_pour ~ moi",
            "disparaitre ~ pour ~ de_bon|toujours|jamais",
            "decu|decue|degoute|degoutee|deteste|triste ~ de|d ~ me|etre|m|encore ~ reveille|"
            "reveiller|reveillee|encore? ~ vivant|vivante?",
            "me reveiller ~ vivant|vivante|en_vie",
            "comment ~ mourir|me_tuer|en_finir|me_suicider|je_vais_mourir|"
            "je_vais_faire_pour_mourir|je_ferais",
            "pense|reve|imagine ~ tous_les_jours|souvent|sans_cesse|a? ~ a ~ ma|mon|la|comment ~ "
            "mort|enterrement|mourir|suicide|en_finir",
            "combien ~ de|faut ... pour ~ mourir|crever|en_finir|me_tuer",
            "dose|quantite ~ mortelle|letale",
            "mourir ~ sans ~ souffrir|douleur",
            "moyen ~ de|pour ~ mourir|me_tuer|en_finir|se_suicider",
            "aurais|aurait|voudrais|aurait_voulu ~ du|mieux|prefere|aime? ~ ne|jamais|pas ~ "
            "jamais|pas? ~ naitre|etre_ne|etre_nee|exister",
            "jamais ~ ne|etre ~ ne|nee",
            "plus ~ jamais ~ me|se ~ reveiller",
            "dormir|endormir ~ et ~ ne? ~ plus|jamais ~ jamais|me|plus? ~ me|se? ~ reveiller",
            "envie ~ de ~ plus|rien ~ etre|exister|vivre|me_reveiller ~ la?",
            "plus ~ etre ~ la|ici ~ .|,|pour",
            "mieux ~ valu|vaudrait|serait ~ que? ~ je ~ meure|creve|disparaisse|sois_mort|"
            "sois_morte|parte|n_existe",
            "tout ~ le ~ monde|famille|enfants & mieux|soulages|tranquilles & sans_moi|si_je|"
            "si_j|quand_je_serai",
            "personne ~ me|m|s ~ pleurera|pleurerait|en_rendrait & mort|mourir|la|meurs|creve",
            "<veux>|vais|envie|pret|prete|veut|voulait|voulais ~ d|a|de|en? ~ en ~ finir ~ avec? "
            "~ la_vie|.|,|tout|ce|cette|vite|une|je|c",
            "finir ~ avec ~ la|ma|sa|cette|mes|ses ~ vie|jours|existence",
            "menace|dit|ecrit|veut|parle|jure|disait & se|de_se ~ tuer|suicider|jeter|pendre|"
            "flinguer|foutre|balancer|ouvrir_les",
            "menace de se ~ jeter|tuer|suicider|pendre|flinguer|ouvrir|balancer|foutre",
            "m ~ ouvrir|ouvre ~ les ~ veines",
            "m ~ immoler|egorger|etouffer|asphyxier|empoisonner",
            "me|m ~ pends|pendre|noie|noyer|flingue|tire|balle|fous ~ une|dans|en|ce|cette|"
            "demain|.",
            "tire|tirer|mettre|loger ~ une ~ balle",
            "je ~ vais ~ le ~ faire & ce_soir|cette_nuit|mort|mourir|corde|pont|adieu|finir|"
            "medocs|cachets",
            "tentative ~ de ~ suicide",
            "la mort ~ est|c ~ la|ma|est? ~ seule",
            "laissez|laisse ~ moi ~ mourir|crever|partir",
            "merite ~ de|pas ~ de? ~ mourir|crever|vivre",
        ),
    ),
    Sign(
        "suicide",
        (
            "voiture & garage & moteur|tuyau|gaz|allume",
            "choisi|fixe|decide ~ le|la|un|une|mon|ma? ~ jour|date",
            "mort ~ me ~ fait ~ plus|pas ~ peur",
            "mourir ~ dans ~ mon ~ sommeil",
            "mourir ~ dans ~ mon",
            "partir ~ pour ~ toujours|de_bon",
            "rien ~ me ~ retient|retiens",
            "fini ~ avec ~ la|cette|ma ~ vie",
            "avale|pris|gobe ~ .. cachets|medicaments|medocs|comprimes|pilules ~ .. pour ~ "
            "mourir|en|dormir_pour",
            "cachets|medicaments|medocs & pour_mourir|mourir|plus_se_reveiller",
            "donne|distribue ~ .. toutes|tous ~ ses|mes ~ affaires",
            "cherche|regarde|trouve & comment_mourir|hauteur|corde|dose_mortelle",
            "envie ~ de ~ en ~ finir",
            "raison ~ de ~ vivre|rester & plus|aucune|donnez|pas",
        ),
    ),
)
"""All that is heard of it."""
