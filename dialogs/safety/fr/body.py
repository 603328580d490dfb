# long: one table of phrases
"""A body in danger, in French."""

from __future__ import annotations

from dialogs.safety.vocabulary import Sign

CLASSES = {
    "arrive": "arrive arrives arrivons arrivais",
    "peux": "peux peut",
    "reveille": "reveille reveil",
    "fait": "fait fais faire",
    "grave": "mourir crever meurs tombe inconscient inconsciente convulse convulsions evanoui",
    "sachet": "sachet sachets boulette boulettes pochon pochons capsule ovule",
    "fort": "mal douleur serre serree etau poids pression oppresse oppression brule pince coince "
    "ecrase point lancements brulure coup_de_poignard comprime comprimee elephant compresse "
    "tire",
    "coeur": "coeur pouls palpitant rythme_cardiaque battements",
    "fou": "rates s_arrete sarrete arrete saute irregulier n_importe_comment 150 160 170 180 190 "
    "200 210 exploser explose lache emballe deraille arythmie sort_de_ma sortir_de_ma "
    "a_cote stoppe",
    "signe": "transpire sueur engourdi bras machoire souffle respire vertige nausee pale tourne "
    "tombe poitrine noir sueurs fourmis vomis angoisse",
    "quelqu2": "il elle pote copain copine ami amie mec frere soeur mari femme fils fille meuf "
    "coloc gars pere mere lui",
    "mou": "mou molle gris grise bleu bleue blanc_comme blanche_comme violet violette livide "
    "pale_comme tout_blanc toute_blanche froid_et flasque cadaverique",
    "tombe": "tombe tombee evanoui evanouie inconscient inconsciente effondre effondree ecroule "
    "ecroulee les_pommes malaise perd_connaissance perdu_connaissance par_terre syncope pmd "
    "k_o ko dans_les_vapes",
    "bruit": "ronfle rale gargouille gargouillis suffoque siffle gargouillements rales",
    "brulant": "brulant brulante bouillant bouillante fievre surchauffe 40 41 42 chaud_bouillant "
    "hyperthermie",
    "perdu2": "delire confus confuse n_importe_quoi incoherent reconnait_plus agite agitee "
    "dit_n_importe raconte comprend_rien",
    "pochon2": "pochon pochons sachet sachets boulette boulettes capote capsule capsules ovules "
    "gramme grammes paquet ballot",
    "gobe": "avale gobe ingere avaler avalee dans_le_ventre dans_l_estomac planque_dans avales",
    "melange": "ghb g alcool vodka ketamine keta heroine rabla xanax benzo benzos valium "
    "methadone oxy morphine codeine tramadol cachets lexomil whisky poppers",
    "partir": "partir endors m_endors yeux_ouverts rester_eveille tombe evanouir sombrer "
    "pique_du_nez eveille sens_partir lutte ferment dormir tiens_plus_debout vapes",
    "haut": "poitrine thorax torse coeur cotes sternum sein_gauche palpitant",
    "douleur2": "mal douleur douleurs point points barre serre serree pression poids oppresse "
    "oppression brule brulure pince lance lances etau ecrase coince bloque explose exploser "
    "eclate dechire poignard coups pique oiseau bizarre tape_a arrets rates irregulier saute "
    "emballe deraille part_en_vrille lache lacher s_arrete arrete galope affole",
    "quelqu3": "il elle on pote copain copine ami amie mec frere soeur mari femme fils fille meuf "
    "coloc gars pere mere lui papa maman daronne daron beau_frere belle_soeur collegue type mec "
    "fille quelqu voisin voisine cousin cousine gf oncle tante",
    "sans2": "plus pas presque_pas presque_plus a_peine mal",
    "melange2": "coke la_c de_la_c cocaine ghb g gbl alcool vodka whisky bieres keta ketamine "
    "heroine hero "
    "rabla xanax benzo benzos valium methadone tramadol morphine codeine lexomil oxy mdma taz "
    "ecsta speed lyrica fentanyl poppers",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "overdose_or_medical",
        (
            "<repond> ~ plus|pas ~ du_tout?",
            "reagit|reagis ~ plus|pas",
            "sans reaction",
            "respire ~ plus|pas|mal|bizarrement|bizarre|difficilement|a_peine|presque_plus",
            "inconscient|inconsciente",
            "perdu|perd|sans connaissance",
            "<reveille> ~ plus|pas",
            "plus|pas ~ de ~ pouls",
            "coeur ~ ne|n? ~ bat ~ plus",
            "convulse|convulsions|convulsion|convulsionne",
            "fait|a|fais une ~ crise ~ d|de ~ epilepsie|convulsions",
            "mousse|bave ~ a|de la bouche",
            "de la mousse ~ bouche",
            "levres ~ sont|deviennent? ~ bleues",
            "devient|est ~ tout|toute? bleu|bleue",
            "bouche ~ de travers|tordue",
            "brulant|brulante de fievre",
            "est ~ brulant|brulante",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        ("<arrive> ~ pas|plus ~ a ~ le|la|l ~ reveiller",),
        about="other",
        fixed=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "<arrive> ~ plus|pas|peine ~ a ~ respirer",
            "arrive|arrivons a peine a respirer",
            "<peux> ~ plus|pas ~ respirer",
            "du mal a ~ respirer",
            "difficultes|difficulte a respirer",
            "manque ~ d air",
            "j|il|elle ~ etouffe .",
            "plus|pas ~ d air",
        ),
    ),
    Sign(
        "overdose_or_medical",
        (
            "<mal> ~ a|dans|au|sur ~ la|ma|sa? ~ <poitrine>",
            "<mal> ~ thoracique|thoraciques",
            "<poitrine> ~ me|lui? ~ fait|serre ~ mal",
            "<poitrine> ~ qui ~ serre|brule|fait_mal",
            "oppression|poids|pression|oppresse|serre|serree ~ dans|sur|a|au ~ la|ma|sa <poitrine>",
            "crise cardiaque",
            "infarctus",
            "arret cardiaque",
            "bras gauche ~ engourdi|paralyse|mal",
        ),
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "<fait> ~ une? ~ overdose",
            "est ~ en ~ overdose",
            "c est ~ une overdose",
            ". au_secours? ,? overdose .",
            ". aide? ,? overdose ,? aide? .",
            "pris ~ trop .. je|et|il|elle|, .. <grave>",
            "trop pris .. je|et|il|elle|, .. <grave>",
            "avale ~ un|le|mon|son|une|la|des ~ <sachet>",
            "<sachet> .. perce|eclate|ouvert|dechire .. ventre|estomac|corps|moi",
        ),
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "peur|crois|pense|impression ~ de|que ~ je? ~ vais? ~ mourir|crever",
            "peur|crois|pense que ~ il|elle ~ va ~ mourir",
            "je suis ~ en_train_de ~ mourir|crever",
            "suis|est en train de ~ mourir|faire_une_overdose",
            "au secours ,? je ~ meurs",
        ),
    ),
    Sign(
        "overdose_or_medical",
        (
            "coups|coup|pointes|decharges ~ de|dans ~ poignard|couteau|le|la|aiguille? ~ dans|"
            "coeur|au|poitrine? ~ le|la? ~ coeur|poitrine",
            "mal|douleur ~ au|dans_le ~ bras ~ gauche?",
            "arrive|peux ~ plus|pas ~ a? ~ reprendre ~ mon|ma|le ~ souffle|respiration",
            "<poitrine>|coeur|cote_gauche & <fort>",
            "<coeur> & <fou>",
            "<coeur> & bat|tape|cogne|palpite|palpitations & <signe>",
            "<coeur> ~ fait ~ n_importe|des|bizarre",
            "<poitrine> & serre|serree|etau|bloquee|opprime|elephant|lourd|lourde",
            "bras|jambe|cote|visage|main & gauche|droit|droite|moitie & engourdi|engourdie|"
            "paralyse|paralysee|mort|lourd|fourmis|sens_plus|bouge_plus|plus",
            "sens|bouge|bouger|lever ~ plus ~ mon|ma|le|son|sa ~ bras|jambe|visage|main|cote|"
            "moitie",
            "arrive|peux ~ plus|pas ~ a? ~ parler|lever|bouger|articuler|voir ~ .|,|mon|"
            "normalement|correctement|le|d?",
            "bouche|visage|face ~ est? ~ tordu|tordue|tombe|de_travers|affaisse|paralysee|"
            "paralyse|deformee|deforme",
            "vois ~ plus ~ rien|d_un|bien|que|clair",
            "pire ~ mal ~ de ~ tete",
            "<pochon2> & <gobe>",
            "<pochon2> & ventre|estomac & perce|ouvert|flics|douane|police|mal",
            "melange|coke|cocaine|pris|sniffe|avec|alcool & <melange> & <partir>",
            "heroine|fentanyl|rabla & sniffe|lieu|croyais|erreur|pensais|confondu",
            "pris|prise|sniffe|consomme|tape ~ trop|beaucoup_trop & mal|tremble|coeur|peur|vomis|"
            "tourne|malade|pas_bien|bizarre|mourir",
            "trop ~ pris|consomme|sniffe|tape & mal|tremble|coeur|peur|vomis|tourne|malade|"
            "pas_bien|mourir",
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
    ),
    Sign(
        "overdose_or_medical",
        (
            "<quelqu2> & <tombe> & plus|pas|revient|reagit|coke|sniffe|aide|vite|bouge|quoi|gris|"
            "depuis|reveille",
            "<quelqu2> ~ est|a|fait|vient ~ de? ~ tomber? ~ <tombe>",
            "<quelqu2> & <mou>",
            "<quelqu2> & <bruit>",
            "ouvre|bouge|revient|repond|reagit|parle ~ plus|pas ~ .|,|les|du|a|et|il|elle|quand|"
            "ses|depuis",
            "ouvre ~ plus|pas ~ les ~ yeux",
            "yeux ~ revulses|partent|retournes|blancs|en_arriere|fixes|qui ~ partent|en|roulent?",
            "arrive|arrivons ~ pas|plus ~ a ~ le|la|l ~ reveiller|faire_reagir|ranimer",
            "tremble|secoue|convulse|spasmes|saccades ~ de ~ partout|tout & <quelqu2>|yeux|bave|"
            "repond",
            "fait ~ une ~ crise|overdose|attaque|od",
            "bave|mousse|ecume ~ a|de|et|,|du ~ la|sang? ~ bouche?",
            "<quelqu2> & <brulant> & <perdu2>|transpire|pilules|coke|ecsta",
            "<brulant> & <perdu2>",
            "respire ~ tres|plus|a|super|bizarre|fort|hyper|lentement|peine ~ lentement|mal|"
            "bizarrement|faiblement|vite|presque|peine?",
            "respiration ~ est|lente|faible|bizarre|bruyante|saccadee",
            "trouve|sens ~ plus|pas ~ son|de|le ~ pouls",
            "levres|doigts|visage|ongles ~ sont|est|deviennent|devient|tout ~ tout? ~ bleu|bleus|"
            "bleues|violet|violettes|gris",
            "a ~ trop ~ pris|consomme|sniffe & <mou>|<tombe>|bouge|plus|mal|reagit",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "coeur ~ va ~ lacher|exploser|s_arreter|ceder",
            "<poitrine>|coeur & explose|exploser|eclate|lache|lacher",
            "sens ~ plus ~ mes|ma|mon ~ jambes|jambe|bras|mains|visage",
            "tout ~ tourne & coeur|tombe|noir",
            "<quelqu2> & violet|violette|bleu|bleue|respire_plus|vomit & inconscient|reveille|"
            "par_terre|reagit|toute|tout|plus",
            "respire ~ une|toutes ~ fois|les",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "<haut> & <douleur2>",
            "<haut> ~ .. bat|tape|cogne|part|palpite ~ .. trop|fou|vrille|140|150|160|170|180|"
            "190|200|vite ~ .. & heures|depuis|arrete|peur|coke|ligne|trace|descend|alertes|"
            "s_arrete|transpire|souffle",
            "plus en plus mal ~ .. <poitrine>|coeur",
            "palpitations ~ .. depuis|non_stop|toute|sans|permanentes|horribles",
            "mal ~ .. au ~ coeur ~ .. & bras|gauche|tape|sniffe|coke|trop|super",
            "respire|respirer|respiration|souffle|air ~ .. <sans2>|courte|court|coupe|difficile|"
            "lente|faible|bizarre|bruyante ~ ..",
            "<sans2> ~ .. a? ~ prendre|reprendre|trouver|avoir ~ .. d? ~ l? ~ air|souffle|"
            "respiration",
            "arrive|peux|sais ~ pas|plus ~ .. a? ~ .. respirer|reprendre_mon_souffle|parler|"
            "bouger_mon|lever_mon",
            "jambe|bras|cote|visage|bouche|main|moitie|corps ~ .. engourdi|engourdie|paralyse|"
            "paralysee|mou|molle|tordu|tordue|pend|travers|affaisse|tombe_d_un_cote|repond_plus|"
            "bouge_plus|mort|insensible ~ .. & parle|mots|gauche|droit|bizarre|coup|plus|conso|"
            "coke|comprend|d_un",
            "sens ~ plus ~ .. un|mon|ma|le|la|mes ~ .. cote|bras|jambe|jambes|visage|main|moitie|"
            "corps",
            "bouche|visage ~ .. part|est|va ~ .. de? ~ travers",
            "parle|parler|mots|mot|articuler ~ .. bizarre|plus|correctement|sortent|sort|sorte|"
            "mal|pateux ~ .. & bras|main|bouche|arrive|pas|visage|jambe",
            "pire|terrible|enorme|violent ~ .. mal ~ .. de ~ tete|crane ~ ..",
            "mal ~ .. de ~ tete|crane ~ .. coup|jamais|tonnerre|vomi|vomis|vie",
            "vois ~ .. noir|plus|double|flou ~ .. & coeur|oeil|tombe|coup|ligne|coke|poitrine|"
            "malaise|rien|vertige|debout",
            "tombe|tombee|evanoui|evanouie|connaissance|malaise|malaises|syncope|pommes|effondre|"
            "effondree|tourne_de_l_oeil|tourner_de_l_oeil|convulse|convulsions|convulsion ~ .. & "
            "deux|fois|nuit|soiree|par_terre|trace|coke|sniffe|encore|tout_seul|fais|fait|ce|"
            "cette|matin|revient|pas|sol|bain|dansant|salle|relever|bouge|dormir|sang|quelqu|"
            "escaliers|quoi",
            "fais|fait|faire|fis ~ .. un|une ~ .. malaise|crise|avc|infarctus|arret|attaque|"
            "overdose|od|convulsion|hyperthermie",
            "me|se ~ sens|sent ~ .. partir|mourir|defaillir|tomber",
            "<quelqu3> ~ .. <sans2> ~ .. respire|bouge|reagit|repond|reveille|ouvre|revient",
            "<quelqu3> ~ .. respire|bouge|reagit|reveille|revient ~ .. <sans2> ~ .|,|du|a|et|"
            "quand|depuis|il|elle|quoi|aide|vite|apres|mon|ma|on|le|la",
            "impossible|arrive|arrivons|arrivent|peut ~ .. <sans2>? ~ .. de|a ~ .. le|la|l ~ "
            "reveiller|ranimer|faire_reagir|secouer",
            "secouer|secoue|gifle|gifler|pince ~ .. & eveille|eveillee|reveille|reagit|reste|rien",
            "reste|rester|tenir ~ .. eveille|eveillee|reveille|reveillee|conscient|consciente",
            "etouffe|s_etouffe|suffoque ~ .. vomi|sang|langue",
            "vomi|vomit|gerbe ~ .. & etouffe|inconscient|dort|reagit|bouge",
            "yeux ~ .. blancs|revulses|retournes|fixes|arriere|vitreux",
            "pls ~ .. & reagit|respire|peine|quoi|maman|il|elle",
            "creve|meurt|clamse ~ .. & pote|copain|frere|tapis|aide|vite|grouille|venez|secours",
            "vais|va|suis|crois_que_je ~ .. en_train_de? ~ mourir|crever|clamser|y_rester ~ .. "
            "la|aide|aidez|secours|vite|svp|coeur|ici|maintenant|moi",
            "appelez|appelle|appeler|besoin|envoyez|faut|veux ~ .. une|l|le|d|les|un ~ .. "
            "ambulance|samu|secours|pompiers|urgences|112|medecin_vite",
            ". ambulance .",
            "samu|ambulance|112|pompiers ~ .. vite|svp|aide|secours",
            "je|j|jai|il|elle ~ .. ai|a|avons? ~ .. pris|prise|sniffe|consomme|tape|bu|avale|"
            "gobe|mis ~ .. trop|beaucoup_trop|bcp_trop ~ .|,|de|et|la|la|je|d|aidez|aide|j|la|"
            "fort|mal|ce|cette|mais|bcp",
            "ai|a|g ~ .. beaucoup? ~ trop ~ pris|sniffe|consomme|tape|bu|avale ~ .|,|et|de|je|"
            "aidez|ce|cette|la|j",
            "<melange2> & <melange2> & seul|seule|flippe|peur|craigne|sens|mal|bizarre|partir|"
            "pris|pri|tape|redescendre",
            "speedball|speedballs",
            "croyais|croyait|pensais|pensait|etait|cru|crois ~ .. coke|cocaine|c & heroine|hero|"
            "keta|ketamine|fentanyl|rabla|autre_chose|speed|opiace|pique_du_nez",
            "pique|piquer|piquais ~ .. du ~ nez & coke|hero|heroine|pris|g|ghb|il|elle",
            "avale|avaler|gobe|ingere|mis|cache ~ .. pochon|pacson|pacsons|boulette|boulettes|"
            "sachet|sachets|plastique|ballon|capote|capsule|grammes|g_dans|cailloux & ventre|"
            "avale|bouche|plastique|flics|derriere|brule|mal|douane|estomac|police|gobe|bide",
            "boulette|boulettes|ballon|sachet|pochon|pacson ~ .. eclate|pete|perce|ouvert|creve|"
            "fuit|lache & ventre|dans|bide|estomac|corps|moi",
            "avale|bu ~ .. verre|gorgee|bouteille|flacon ~ .. de ~ g|ghb|gbl|methadone|javel|acide",
            "fievre|brulant|brulante|bouillant|bouillante|chaud|four|temperature|41|42|40 ~ .. & "
            "muscles|raides|confus|confuse|delire|taz|ecsta|ecstas|mdma|transpire|coke|habits|"
            "tremble|comprend|n_importe|perdu|pilules|incoherent",
            "pisse|urine|pipi ~ .. brun|brune|noire|noir|rouge|coca|sang|foncee",
            "crache|vomis|vomit|tousse|degueule|pisse|chie|saigne ~ .. du|de|le ~ .. sang|noir",
            "saigne ~ .. du ~ nez ~ .. arrete|depuis|heure|minutes|stop",
            "sang ~ .. oreille|oreilles|arrete_pas|plein|tete & tombe|chute|coule|nez|depuis|cogne",
            "tient|tiens|tenir ~ .. plus|pas ~ .. debout ~ .. & pris|trop|cachets|double|coke|"
            "coeur|vois|vomis|melange|ghb|alcool",
            "pique|shoote|injecte ~ .. bras|main|jambe ~ .. & rouge|chaud|fievre|blanc|noir|"
            "gonfle|pus",
            "main|bras|jambe|bouche ~ .. pend|tombe|tordue & comprend|parle|mere|pere|consomme|"
            "coke",
            "arret ~ .. cardiaque|respiratoire|coeur",
            "tient|serre|attrape ~ .. la|sa|son ~ poitrine|coeur|torse",
            "poitrine ~ .. bras",
            "overdose|od ~ .. je_crois|aide|la|coke|vite|il|elle|coloc|help|maintenant",
            "tout|toute ~ .. gris|grise|bleu|bleue|violet|violette|blanc|blanche|pale ~ .. & "
            "<quelqu3> & transpire|bouge|froid|froide|respire|par_terre|reveille|repond|coke|"
            "pris|tape|tombe|reagit",
        ),
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
