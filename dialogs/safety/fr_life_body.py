"""The wish to die and a body in danger in French, as people say it around the words."""

from __future__ import annotations

from dialogs.safety.vocabulary import Sign

CLASSES = {
    "medocs": "cachets medicaments medocs pilules comprimes somniferes doliprane insuline xanax"
    " boites plaquettes"
    " cacheton cachetons",
    "corde": "corde ceinture noeud_coulant cable",
    "bord": "pont toit balcon fenetre rebord falaise rails voies voie quai train metro rer"
    " immeuble periph canal"
    " seine pont_et parking viaduc",
    "flingue": "flingue fusil couteau lame rasoir pistolet arme carabine",
    "dernier": "ce_soir cette_nuit finir fini mourir mort sauter saute lacher avaler tout adieu"
    " maintenant prendre"
    " fin plus_me_reveiller jamais dernier derniere demain vais tous toute_la_boite attends",
    "cher": "mere maman pere papa enfants gosses fille fils femme mari famille parents soeur frere"
    " copine mes_petits",
    "fort": "mal douleur serre serree etau poids pression oppresse oppression brule pince coince"
    " ecrase point"
    " lancements brulure coup_de_poignard comprime comprimee elephant compresse tire",
    "coeur": "coeur pouls palpitant rythme_cardiaque battements",
    "fou": "rates s_arrete sarrete arrete saute irregulier n_importe_comment 150 160 170 180 190"
    " 200 210 exploser"
    " explose lache emballe deraille arythmie sort_de_ma sortir_de_ma a_cote stoppe",
    "signe": "transpire sueur engourdi bras machoire souffle respire vertige nausee pale tourne"
    " tombe poitrine noir"
    " sueurs fourmis vomis angoisse",
    "quelqu2": "il elle pote copain copine ami amie mec frere soeur mari femme fils fille meuf"
    " coloc gars pere mere lui",
    "mou": "mou molle gris grise bleu bleue blanc_comme blanche_comme violet violette livide"
    " pale_comme tout_blanc"
    " toute_blanche froid_et flasque cadaverique",
    "tombe": "tombe tombee evanoui evanouie inconscient inconsciente effondre effondree ecroule"
    " ecroulee les_pommes"
    " malaise perd_connaissance perdu_connaissance par_terre syncope pmd k_o ko dans_les_vapes",
    "bruit": "ronfle rale gargouille gargouillis suffoque siffle gargouillements rales",
    "brulant": "brulant brulante bouillant bouillante fievre surchauffe 40 41 42 chaud_bouillant"
    " hyperthermie",
    "perdu2": "delire confus confuse n_importe_quoi incoherent reconnait_plus agite agitee"
    " dit_n_importe raconte"
    " comprend_rien",
    "pochon2": "pochon pochons sachet sachets boulette boulettes capote capsule capsules ovules"
    " gramme grammes paquet ballot",
    "gobe": "avale gobe ingere avaler avalee dans_le_ventre dans_l_estomac planque_dans avales",
    "melange": "ghb g alcool vodka ketamine keta heroine rabla xanax benzo benzos valium methadone"
    " oxy morphine codeine"
    " tramadol cachets lexomil whisky poppers",
    "partir": "partir endors m_endors yeux_ouverts rester_eveille tombe evanouir sombrer"
    " pique_du_nez eveille sens_partir"
    " lutte ferment dormir tiens_plus_debout vapes",
}
"""The words a pattern means by <name>."""

LIFE = Sign(
    "suicide",
    (
        "plus|pas ~ envie ~ d|de ~ etre ~ en ~ vie",
        "plus|pas ~ envie ~ d|de ~ etre ~ la|ici|vivant|vivante",
        "aimerais|voudrais|veux|espere|envie|prie ~ de? ~ ne|pas|plus ~ plus|pas|jamais|me ~ me? ~"
        " reveiller",
        "plus|jamais|pas ~ me ~ reveiller",
        "jeter|jette|sauter|saute|passer|balance|balancer ~ par|du|de|d ~ la|le|l|un ~ fenetre"
        "|balcon|toit|pont|immeuble|etage",
        "arreter|cesser ~ de ~ vivre|exister",
        "veux|voudrais ~ arreter ~ de ~ vivre",
        "noeud ~ coulant",
        "fait|prepare ~ un ~ noeud",
        "<medocs> & devant_moi|prets|prepare|prepares|accumules|mis_de_cote|sur_la_table|compte"
        "|tous|toute & <dernier>|pour",
        "prendre|avaler|avale|pris|gober|prends ~ tous|tout|toute|toutes|la_boite ~ mes|les|de|des"
        "|ses? ~ <medocs>",
        "<medocs> & plus|jamais ~ me|se reveiller|mourir|en_finir",
        "<corde> & cou|achete|prete|garage|accroche|poutre|attache|arbre|cette_nuit|ce_soir|cave",
        "<bord> & sauter|saute|me_jette|me_jeter|lacher|me_lance|vide|jette|attends_le|balance"
        "|enjambe",
        "suis|assis|debout|monte ~ sur|au ~ bord|le|un|la ~ d|du? ~ <bord> & vais|sauter|fin|finir"
        "|adieu|lache",
        "<flingue> & main|tempe|gorge|bouche|tiroir & finir|fin|mourir|fini|tire|tirer",
        "lettre|mot|message ~ d ~ adieu|adieux",
        "lettre|mot & adieu|suicide|expliquer_pourquoi",
        "adieu ~ tout|a|le|mes|la|,|les|pour ~ le|tous? ~ monde|vie|amis|enfants|toujours?",
        "demain|bientot|ce_soir ~ je ~ serai|suis|serais|aurai ~ plus ~ la|de_ce_monde|en_vie|mort"
        "|morte?",
        "serai ~ plus ~ la|de_ce_monde|en_vie|vivant|vivante ~ demain|.|,|pour|dans|ce|bientot?",
        "serai ~ mort|morte ~ demain|ce_soir|bientot|avant|cette",
        "mon|c_est|ceci_est ~ mon|le? ~ dernier|derniere ~ message|nuit|jour|soir|soiree|mots ~ ."
        "|,|sur|de_ma_vie|ici|adieu",
        "dites|dis ~ a ~ mes|ma|mon|leur ~ <cher> ~ que ~ je ~ les|l|la|le ~ aime|aimais|ai",
        "fini ~ pour ~ moi ~ .|,|ce|cette|demain",
        "marre|ras_le_bol|assez|fatigue|fatiguee|saoule|degoute ~ de|d ~ vivre|cette_vie|la_vie"
        "|ma_vie|exister|etre_en_vie",
        "la_vie ~ c ~ est|n_est ~ plus|pas ~ pour|fait_pour ~ moi",
        "disparaitre ~ pour ~ de_bon|toujours|jamais",
        "decu|decue|degoute|degoutee|deteste|triste ~ de|d ~ me|etre|m|encore ~ reveille|reveiller"
        "|reveillee|encore? ~ vivant|vivante?",
        "me reveiller ~ vivant|vivante|en_vie",
        "comment ~ mourir|me_tuer|en_finir|me_suicider|je_vais_mourir|je_vais_faire_pour_mourir"
        "|je_ferais",
        "pense|reve|imagine ~ tous_les_jours|souvent|sans_cesse|a? ~ a ~ ma|mon|la|comment ~ mort"
        "|enterrement|mourir|suicide|en_finir",
        "combien ~ de|faut ... pour ~ mourir|crever|en_finir|me_tuer",
        "dose|quantite ~ mortelle|letale",
        "mourir ~ sans ~ souffrir|douleur",
        "moyen ~ de|pour ~ mourir|me_tuer|en_finir|se_suicider",
        "aurais|aurait|voudrais|aurait_voulu ~ du|mieux|prefere|aime? ~ ne|jamais|pas ~ jamais"
        "|pas? ~ naitre|etre_ne|etre_nee|exister",
        "jamais ~ ne|etre ~ ne|nee",
        "plus ~ jamais ~ me|se ~ reveiller",
        "dormir|endormir ~ et ~ ne? ~ plus|jamais ~ jamais|me|plus? ~ me|se? ~ reveiller",
        "envie ~ de ~ plus|rien ~ etre|exister|vivre|me_reveiller ~ la?",
        "plus ~ etre ~ la|ici ~ .|,|pour",
        "mieux ~ valu|vaudrait|serait ~ que? ~ je ~ meure|creve|disparaisse|sois_mort|sois_morte"
        "|parte|n_existe",
        "tout ~ le ~ monde|famille|enfants & mieux|soulages|tranquilles & sans_moi|si_je|si_j"
        "|quand_je_serai",
        "personne ~ me|m|s ~ pleurera|pleurerait|en_rendrait & mort|mourir|la|meurs|creve",
        "<veux>|vais|envie|pret|prete|veut|voulait|voulais ~ d|a|de|en? ~ en ~ finir ~ avec? ~"
        " la_vie|.|,|tout|ce|cette|vite|une|je|c",
        "finir ~ avec ~ la|ma|sa|cette|mes|ses ~ vie|jours|existence",
        "menace|dit|ecrit|veut|parle|jure|disait & se|de_se ~ tuer|suicider|jeter|pendre|flinguer"
        "|foutre|balancer|ouvrir_les",
        "menace de se ~ jeter|tuer|suicider|pendre|flinguer|ouvrir|balancer|foutre",
        "m ~ ouvrir|ouvre ~ les ~ veines",
        "m ~ immoler|egorger|etouffer|asphyxier|empoisonner",
        "me|m ~ pends|pendre|noie|noyer|flingue|tire|balle|fous ~ une|dans|en|ce|cette|demain|.",
        "tire|tirer|mettre|loger ~ une ~ balle",
        "je ~ vais ~ le ~ faire & ce_soir|cette_nuit|mort|mourir|corde|pont|adieu|finir|medocs"
        "|cachets",
        "tentative ~ de ~ suicide",
        "la mort ~ est|c ~ la|ma|est? ~ seule",
        "laissez|laisse ~ moi ~ mourir|crever|partir",
        "merite ~ de|pas ~ de? ~ mourir|crever|vivre",
    ),
)

BODY_SELF = Sign(
    "overdose_or_medical",
    (
        "coups|coup|pointes|decharges ~ de|dans ~ poignard|couteau|le|la|aiguille? ~ dans|coeur|au"
        "|poitrine? ~ le|la? ~ coeur|poitrine",
        "mal|douleur ~ au|dans_le ~ bras ~ gauche?",
        "arrive|peux ~ plus|pas ~ a? ~ reprendre ~ mon|ma|le ~ souffle|respiration",
        "<poitrine>|coeur|cote_gauche & <fort>",
        "<coeur> & <fou>",
        "<coeur> & bat|tape|cogne|palpite|palpitations & <signe>",
        "<coeur> ~ fait ~ n_importe|des|bizarre",
        "<poitrine> & serre|serree|etau|bloquee|opprime|elephant|lourd|lourde",
        "bras|jambe|cote|visage|main & gauche|droit|droite|moitie & engourdi|engourdie|paralyse"
        "|paralysee|mort|lourd|fourmis|sens_plus"
        "|bouge_plus|plus",
        "sens|bouge|bouger|lever ~ plus ~ mon|ma|le|son|sa ~ bras|jambe|visage|main|cote|moitie",
        "arrive|peux ~ plus|pas ~ a? ~ parler|lever|bouger|articuler|voir ~ .|,|mon|normalement"
        "|correctement|le|d?",
        "bouche|visage|face ~ est? ~ tordu|tordue|tombe|de_travers|affaisse|paralysee|paralyse"
        "|deformee|deforme",
        "vois ~ plus ~ rien|d_un|bien|que|clair",
        "pire ~ mal ~ de ~ tete",
        "<pochon2> & <gobe>",
        "<pochon2> & ventre|estomac & perce|ouvert|flics|douane|police|mal",
        "melange|coke|cocaine|pris|sniffe|avec|alcool & <melange> & <partir>",
        "heroine|fentanyl|rabla & sniffe|lieu|croyais|erreur|pensais|confondu",
        "pris|prise|sniffe|consomme|tape ~ trop|beaucoup_trop & mal|tremble|coeur|peur|vomis"
        "|tourne|malade|pas_bien|bizarre|mourir",
        "trop ~ pris|consomme|sniffe|tape & mal|tremble|coeur|peur|vomis|tourne|malade|pas_bien"
        "|mourir",
        "etouffe|etouffes|suffoque ~ .|,|je|et|l|j",
        "plus|pas ~ d ~ air|oxygene",
        "air ~ passe|rentre ~ plus|pas",
        "souffle ~ coupe|court & poitrine|coeur|plus|peur",
        "tout ~ devient|est ~ noir",
        "voile ~ noir",
        "vais ~ tomber|m_evanouir|perdre_connaissance|faire_un_malaise|tourner_de_l|clamser",
        "crache|vomis|tousse ~ du ~ sang",
        "arret|attaque ~ cardiaque|cerebrale",
        "fais ~ un|une ~ avc|malaise|attaque|infarctus|crise",
        "avc",
    ),
    undated=True,
)

BODY_OTHER = Sign(
    "overdose_or_medical",
    (
        "<quelqu2> & <tombe> & plus|pas|revient|reagit|coke|sniffe|aide|vite|bouge|quoi|gris"
        "|depuis|reveille",
        "<quelqu2> ~ est|a|fait|vient ~ de? ~ tomber? ~ <tombe>",
        "<quelqu2> & <mou>",
        "<quelqu2> & <bruit>",
        "ouvre|bouge|revient|repond|reagit|parle ~ plus|pas ~ .|,|les|du|a|et|il|elle|quand|ses"
        "|depuis",
        "ouvre ~ plus|pas ~ les ~ yeux",
        "yeux ~ revulses|partent|retournes|blancs|en_arriere|fixes|qui ~ partent|en|roulent?",
        "arrive|arrivons ~ pas|plus ~ a ~ le|la|l ~ reveiller|faire_reagir|ranimer",
        "tremble|secoue|convulse|spasmes|saccades ~ de ~ partout|tout & <quelqu2>|yeux|bave|repond",
        "fait ~ une ~ crise|overdose|attaque|od",
        "bave|mousse|ecume ~ a|de|et|,|du ~ la|sang? ~ bouche?",
        "<quelqu2> & <brulant> & <perdu2>|transpire|pilules|coke|ecsta",
        "<brulant> & <perdu2>",
        "respire ~ tres|plus|a|super|bizarre|fort|hyper|lentement|peine ~ lentement|mal"
        "|bizarrement|faiblement|vite|presque|peine?",
        "respiration ~ est|lente|faible|bizarre|bruyante|saccadee",
        "trouve|sens ~ plus|pas ~ son|de|le ~ pouls",
        "levres|doigts|visage|ongles ~ sont|est|deviennent|devient|tout ~ tout? ~ bleu|bleus"
        "|bleues|violet|violettes|gris",
        "a ~ trop ~ pris|consomme|sniffe & <mou>|<tombe>|bouge|plus|mal|reagit",
    ),
    about="other",
    undated=True,
)

SIGNS = (LIFE, BODY_SELF, BODY_OTHER)

HARMLESS = (
    "longtemps|ans & tentative|essaye & aujourd|maintenant|fait|mieux",
    "coeur ~ qui|serre|brise & amour|vois|triste|film|brise|breaking|rompu|quitte",
    "coeur ~ qui? ~ bat ~ quand ~ je ~ la|le|l ~ vois",
    "mal ~ au ~ coeur ~ .|,|dans|en|de",
    "adieu ~ la|a_la|a ~ coke|cocaine|drogue|came|l_alcool",
    "derniere|dernier ~ ligne|rail|trace|jour|soiree ~ .|,|promis|de_boulot|de_vacances|au",
    "poitrine|torse & muscu|sport|courbatures|muscles|tatouage|pompes",
    "mourir ~ dans|pour ~ tes|ses|mes|toi|mes_enfants ~ bras?",
    "tombe|tombee ~ amoureux|amoureuse|malade|enceinte|sur|de_sommeil|du_velo|de_fatigue",
    "dort|dorment|ronfle ~ enfin|bien|comme|paisiblement|fort|toute",
    "gris|bleu|blanc|violet & cheveux|ciel|temps|voiture|pull|robe|matin",
    "<repond> ~ plus|pas ~ a|au|aux ~ mon|mes|ses|nos|tel|texto|sms|mails",
    "a ~ pas ~ repondu",
    "chaud|brulant ~ dehors|aujourd|cafe|soleil|sable",
    "bave ~ devant|d_envie",
)
"""What these cover is not heard."""
