# long: one table of phrases
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
    "boites plaquettes cacheton cachetons dafalgan dafalgans antidepresseurs seresta lexo lexomil "
    "temesta tramadol benzos medicament tramadols codeine ibuprofene efferalgan stilnox",
    "corde": "corde ceinture noeud_coulant cable",
    "bord": "pont toit balcon fenetre rebord falaise rails voies voie quai train metro rer "
    "immeuble periph canal seine pont_et parking viaduc",
    "flingue": "flingue fusil couteau lame rasoir pistolet arme carabine",
    "dernier": "ce_soir cette_nuit finir fini mourir mort sauter saute lacher avaler tout adieu "
    "maintenant prendre fin plus_me_reveiller jamais dernier derniere demain vais tous "
    "toute_la_boite attends",
    "cher": "mere maman pere papa enfants gosses fille fils femme mari famille parents soeur "
    "frere copine mes_petits",
    "mourir2": "mourir crever claquer clamser disparaitre_pour_toujours disparaitre_a_jamais "
    "etre_mort etre_morte partir_pour_toujours partir_pour_de_bon plus_vivre plus_exister "
    "ne_plus_exister plus_etre_la plus_etre_la plus_etre_en_vie plus_me_reveiller "
    "pas_me_reveiller jamais_me_reveiller plus_se_reveiller en_finir m_eteindre la_mort "
    "etre_enterre rejoindre_mon_pere rejoindre_ma_mere rejoindre_ma_femme rejoindre_mon_fils "
    "mon_suicide m_endormir_pour_toujours s_endormir_pour_toujours dormir_pour_toujours "
    "qu_on_m_acheve creve meurs mort morte",
    "veut2": "veux veut voudrais voudrait aimerais aimerait prefere prefererais envie pret prete "
    "espere souhaite reve hate autant compte decide besoin mieux pense parle parlait penser songe "
    "songer pensais parler idee idees pensees pulsions prie bon merite meritent merites",
    "tue2": "tuer suicider pendre buter flinguer noyer crever zigouiller foutre_en_l_air "
    "supprimer immoler jeter_sous foutre_sous balancer_sous exploser_la_tete tirer_une_balle "
    "ouvrir_les_veines tailler_les_veines faire_sauter_la_cervelle eliminer achever "
    "donner_la_mort oter_la_vie",
    "tue1": "tue suicide pends bute flingue noie zigouille fous_en_l_air fout_en_l_air "
    "fou_en_l_air supprime immole fous_sous fou_sous jette_sous balance_sous tire_une_balle "
    "ouvre_les_veines acheve",
    "vais2": "vais veux voudrais pense envie essaye essaie failli songe compte aimerais besoin "
    "decide pret prete risque tente songeais pensais j_ai_voulu voulais veut voulait",
    "beaucoup": "10 12 15 16 20 24 25 28 30 32 35 40 48 50 60 80 100 dix douze quinze vingt "
    "trente quarante cinquante soixante tous toute toutes boite boites plaquette plaquettes plein "
    "tas poignee poignees beaucoup flacon tube paquet",
    "prend2": "pris avale avaler gobe gober bu englouti prendre prends avales gobes ingere "
    "sniffer reserve stocke garde gardes",
    "lieu": "pont toit viaduc barrage falaise rebord rambarde rails voies voie_ferree quai balcon "
    "parapet garde_fou meuse canal seine corniche",
    "proches2": "tout_le_monde monde famille enfants femme mari mere pere gosses fille fils ils "
    "on gens vous parents mes_proches les_miens elle lui autres tous",
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
            "se <tuer>",
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
            "vais|veux|envie|voudrais|pense ~ .. m ~ immoler|egorger|etouffer|asphyxier|"
            "empoisonner",
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
        undated=True,
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
    Sign(
        "suicide",
        (
            "<veut2> ~ .. <mourir2> ~ .|,|que|ce|dans|pour|plutot|et|je|cette|la|demain|"
            "maintenant|a|avec|vite|seul|comme|plus|svp|mais|tous|tout|chaque|depuis|quand|si|en|"
            "il|elle",
            "je|j ~ .. me|m ~ <tue1>",
            "<vais2> ~ .. me|m ~ <tue2>",
            "de|d|pour|a|comment|facon|moyen|peux ~ .. me|m ~ <tue2>",
            "se|s ~ <tue2>|<tue1> ~ .|,|si|quand|ce|cette|dans|avec|depuis|un|hier|parce|demain",
            "peur ~ qu|que ~ .. se ~ suicide|tue|foute|fasse|jette|pende",
            "menace|dit|parle|jure|ecrit|pense|veut|voulait ~ .. de|se|vouloir? ~ .. se? ~ "
            "<tue2>|mourir|crever|en_finir",
            "autant|mieux|plutot|bon_qu_a|qu_a|plus_qu_a ~ .. crever|mourir|etre_mort|en_finir|"
            "mort|morte",
            "fini|finir|finire ~ .. avec|avc ~ .. vie|jours|existence|tout|tt",
            "en finir ~ .|,|ce|cette|avec_tout|avc|une_bonne|pour|vite|vraiment|definitivement|"
            "je|avec_la|avec_cette_vie|avec_moi",
            "plus|pas ~ .. raison|raisons|gout|force|courage|envie ~ .. de|a? ~ .. vivre|vie|"
            "continuer_a_vivre|rester_en_vie|exister",
            "aucune|plus_aucune ~ .. raison|raisons|envie ~ de ~ vivre|rester|continuer",
            "arrive|peux|veux|supporte|sais ~ plus ~ .. vivre|cette_vie|exister|etre_vivant",
            "a ~ quoi ~ bon ~ .. vivre|continuer_a_vivre|se_lever_encore",
            "vie ~ .. vaut|sert|a ~ .. plus|rien|pas ~ .. rien|peine|sens|coup",
            "ma ~ vie ~ .. vaut|sert ~ .. rien",
            "marre|ras_le_bol|fatigue|fatiguee|las|lasse|epuise|assez ~ .. de ~ .. vivre|exister|"
            "etre_en_vie|etre_la",
            "si ~ .. j_etais|je_etais|etais ~ .. plus|pas|mort|morte ~ .. la|mieux|simple|plus|"
            "tout",
            "si ~ je ~ mourais|meurs|creve|crevais|disparaissais ~ .. simple|mieux|personne|"
            "monde|rien|manquerais|tranquille|soulage",
            "<proches2> ~ .. serait|seraient|serai|sera|ira|iraient|irait|vivrait|respirerait|"
            "dormirait|s_en_sortirait|s_en_sortiraient|va|vont|tranquille|tranquilles|soulage|"
            "soulages|heureux|mieux ~ .. sans|si|quand ~ .. moi|j_etais|je_serai|je_serais|lui|"
            "elle|mourais|plus_la",
            "sans ~ moi ~ .. mieux|heureux|tranquille|tranquilles|soulages|vacances|plus|"
            "dormirait|serait|seraient|vivraient",
            "heureux|mieux|tranquilles ~ .. sans ~ moi",
            "debarrasse|debarrasses|debarrassees ~ .. de ~ .. moi|lui|elle",
            "serai|serais|suis ~ .. plus|mort|morte ~ .. la|demain|ce|bientot|de_ce_monde|dans|"
            "avant|quand|d_ici",
            "bientot|demain|apres_ce_soir|apres|cette_nuit|ce_soir ~ .. je|ce|c ~ .. derangerai|"
            "serai|sera|est|manquerai|emmerderai ~ .. plus|fini|regle|personne|mort|libre|"
            "termine & je|moi|pardon|adieu|tranquille|personne|paix|mourir|lettre|derniere",
            "pardon|adieu|merci|desole|desolee|au_revoir ~ .. maman|papa|les_filles|les_enfants|"
            "mes_enfants|a_tous|tout_le_monde|le_monde|la_vie|pardon|pour_tout|les_gars|"
            "mon_amour & adieu|peux_plus|plus|fin|derniere|sans_moi|heureux|aime|pardon|vie|"
            "monde|mieux|fini",
            ". adieu .",
            "adieu ~ .. merci|pardon|tous|tout|monde|vie|bot|mes|les_enfants|maman|cruel",
            "mes|ses|nos ~ adieux",
            "lettre|lettres|mot|message|note|testament ~ .. d_adieu|adieu|de_suicide|pour_apres|"
            "pour_expliquer",
            "ecrit|ecrire|laisse|prepare|ecris ~ .. une|un|des|la|mon|mes|le ~ .. lettre|lettres|"
            "testament ~ ..",
            "dernier|derniere ~ .. message|fois|page|nuit|jour|soir|mots|ligne ~ .. & pardon|"
            "adieu|range|table|ecris_ici|regle|m_entendez|entendez|entends|arrete_le_coeur|"
            "apres_ce|de_ma_vie|mourir",
            "dernier|derniere ~ fois ~ .. que ~ .. m|me|j ~ .. entendez|entends|lisez|lis|voyez|"
            "ecris|parle",
            "suis|assis|assise|debout|monte|la ~ .. sur|au_bord|pres|au ~ .. du|de|d|le|un|la|l "
            "~ .. <lieu>|rail|train & je|saute|sauter|seul|personne|froide|voitures|passent|"
            "etage|encore|jeter|vide|haut|fini|finir|la|lache",
            "bord ~ du|d|de ~ un|le|la? ~ toit|pont|vide|quai|falaise|balcon|gouffre|viaduc|"
            "rebord|meuse",
            "sur ~ le|un|la|les ~ .. <lieu>|toit|rambarde & sauter|saute|vide|voitures|fils|il|"
            "elle|suis|train",
            "<lieu>|train|rails|vide|fenetre & saute|sauter|je_saute|jette|me_jeter|sauterai|"
            "enjambe|plonger|appelle|m_appelle|metres",
            "vais|veux|envie|pret|prete|doigts|a_deux_doigts ~ .. de? ~ .. sauter|me_jeter|"
            "me_foutre|me_balancer ~ .|,|du|de|dans|par|sous|maintenant|ce|sur",
            "<prend2> ~ .. <beaucoup> ~ .. <medocs>|boite|dafalgan|de",
            "<beaucoup> ~ .. <medocs> & avale|pris|gobe|cul_sec|ce_soir|mourir|dormir|garde|"
            "reserve|assez|sac|main|table|devant|expres",
            "<medocs>|cachets|pilules & table|devant_moi|prepare|prepares|en_main|dans_la_main|"
            "dans_mon_sac|reserve|mis_de_cote|gardes & je|j|ce_soir|mourir|assez|finir|suis|pour",
            "<medocs>|cachets ~ .. volontairement|expres",
            "fusil|carabine|flingue|pistolet|arme|calibre|canon & sorti|charge|bouche|tempe|"
            "finir|en_finir|assis|pris|tire|main|parti & je|j|moi|pere|mari|papa|fils|il",
            "canon|flingue|fusil ~ .. dans|sur ~ .. bouche|tempe",
            "corde|ceinture|noeud|tuyau|gaz|moteur|garage|rasoir & accroche|attache|pendre|cou|"
            "poutre|voiture|ouvert|allume|tourne|baignoire|plafond|nuit|achete|finir|photo|seul",
            "ouvert ~ le ~ gaz",
            "photo|image ~ .. d|de ~ .. une? ~ corde|pont|cachets|boites|viaduc|flingue",
            "sac ~ .. sur ~ la|ma? ~ tete",
            "tentative ~ .. suicide|hier|ce|cette|recemment|la_semaine|samedi|dimanche|encore|"
            "lundi|vendredi|jeudi|mardi|mercredi",
            "fait|refait|essaye|fais ~ .. une|de ~ tentative|ts",
            "essaye|tente|tenter|essayer|failli ~ .. de? ~ .. me ~ .. tuer|suicider|pendre|noyer|"
            "jeter|foutre",
            "failli|presque ~ .. sauter|saute|me_jeter|passer_a_l_acte",
            "passer|passage|passe ~ .. a ~ l ~ acte",
            "facon|moyen|methode|comment|combien ~ .. mourir|crever|se_suicider|me_tuer|se_tuer|"
            "en_finir|dose_mortelle",
            "idees|idee|pensees|pulsions|envies|envie|pensee ~ .. suicidaires|suicidaire|suicide|"
            "suicides|mort|mourir|morbides|me_tuer",
            "pense|penser|repense|songe|parle|parler|parlait ~ .. au|de|du|a|la ~ .. suicide|"
            "mort|mourir|se_tuer|me_tuer|sa_mort|ma_mort|son_enterrement|mon_enterrement|"
            "euthanasie",
            "euthanasie|euthanasier & moi|je|vivre|psychique|demande|renseigne",
            "mon ~ .. enterrement|ceremonie|cercueil|testament|incineration & choisi|viendrait|"
            "ecrit|musique|chanson|cette_nuit|monde|regle",
            "incinere|incinerer|enterrez|enterrer ~ moi|m|me",
            "qu on m ~ incinere|enterre|acheve",
            "mort ~ .. fait|serait|parait|semble|me|est|serai|bonne ~ .. peur|soulagement|option|"
            "solution|delivrance|calme|attire|seule|liberation|plus|simple|paix|tente",
            "plus ~ peur ~ de|d ~ .. la? ~ mort|mourir",
            "me ~ vois ~ .. mort|morte|mourir",
            "me ~ vois ~ pas|plus ~ .. vivre|passer|l_hiver|vieux|vieillir|demain|noel|l_annee|"
            "continuer|avenir_vivant",
            "merite|meritent ~ .. mourir|vivre|mort|vie",
            "jamais|pas ~ du|dû|voulu ~ .. naitre|etre_ne|exister|nee|ne",
            "camion|train|voiture|bus|arbre|tram & percutait|ecrase|renverse|arrangerait|fonce|"
            "foncer|contre_un|roule_vers|encastre|contre_le|me_passe & je|me|m",
            "roule|rouler|foncer|fonce|encastrer|planter|jeter ~ .. dans|vers|contre|sur ~ .. "
            "arbre|mur|camion|pile|platane",
            "tuez|tue|acheve|achevez ~ moi",
            "je ~ .. m_arrete|arrete ~ la ~ .. aimais|aime|pardon|fini|adieu|sans",
            "prenez|prends|occupez|occupe|soin|garde ~ .. soin|de|toi|vous ~ .. mon|ma|mes|de ~ "
            ".. chat|chien|chienne|enfants|fille|fils|maman & pars|parti|serai|plus_la|adieu|"
            "cette_nuit|quand|arrive",
            "donne|distribue|vendu ~ .. mon|ma|mes|ses|son|sa|toutes ~ .. chat|chien|affaires|"
            "guitare|plantes|disques|voiture|bijoux & leger|legere|adieu|regle|ordre|rien|apres|"
            "paix|compte|dettes|cousin",
            "tout ~ .. en ~ ordre|regle|prepare|range|pret & lettre|mot|table|pardon|adieu|"
            "papiers|donne|compte|dettes|finir|mourir",
            "fin ~ .. pour|pr ~ moi",
            "c_est|sera|serait|ce_sera ~ .. fini|termine|regle|la_fin ~ .. pour ~ moi|de_bon|"
            "tranquille",
            "pas|plus ~ .. an|annee|noel|hiver|demain|lendemain|prochaine|avenir ~ .. pour ~ moi",
            "serai ~ mort|morte",
            "connerie|betise ~ .. dont_on|irreparable|definitive|vraie & revient|vais|faire|"
            "mourir|suicide|peur",
            "peur ~ .. qu|que|de ~ .. fasse|faire ~ une ~ connerie|betise & mourir|mort|suicide|"
            "plus|seul|seule|tuer|ce_soir",
            "faire|fasse|fais ~ .. connerie|betise ~ .. & parle|mourir|mort|envie|plus|perdre|"
            "seul|suicide",
            "pas ~ en ~ securite ~ avec ~ moi",
            "me ~ faire ~ du ~ mal ~ .. ce_soir|cette_nuit & securite|seul|seule|peur|mourir",
            "plan|comment_je_vais|je_sais_comment & garage|moteur|corde|train|pont|"
            "faire_et_quand|mourir|suicide|medocs|cachets|finir",
            "j_y ~ pense ~ .. & de_quoi_le_faire|comment|corde|medocs|faire",
            "gars|fils|fille|pere|mere|mari|femme|copain|copine|frere|soeur|pote|ami|amie|papa|"
            "maman ~ .. laisse|parti|partie|enferme|enfermee|poste ~ .. & lettre|carabine|fusil|"
            "alliance|adieu|moteur|pont|viaduc|cachets|corde|garage",
            "dit|disait|dis|dire|repete ~ .. on|nous|tout_le_monde|qu_on ~ .. serait|sera|"
            "seraient|ira|seras ~ .. mieux|debarrasses|tranquilles ~ .. sans|de",
            "vie|vivre|exister ~ .. ne? ~ .. vaut|a|sert|sens ~ .. plus|rien|pas",
            "plus|pas ~ .. de|envie ~ .. vivre|la_vie|ce_monde|cette_terre|rester_en_vie",
            "sers|sert|servir ~ .. a ~ rien ~ .. sur|dans ~ .. terre|monde",
            "plus ~ etre ~ .. ici|la|monde|vie|terre",
            "m_endormir|s_endormir|dormir|endorme ~ .. pour ~ toujours|jamais|jamais_me|pas_me|"
            "plus",
            "gros|grosse|enorme ~ .. ligne|trace|dose|shoot & arrete_le_coeur|expres|en_finir|"
            "mourir|derniere",
        ),
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
