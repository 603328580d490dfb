"""What is said in French with words of danger and means none."""

from __future__ import annotations

HARMLESS = (
    "ils|on|police|ambulance|samu|smur|pompiers ~ l|la|le ~ a|ont? ~ emmene|emmenent|emmenee|"
    "garde|gardent|pris|embarque",
    "coeur ~ qui? ~ bat ~ quand ~ je ~ la|le|l ~ vois",
    "adieu ~ la|a_la|a ~ coke|cocaine|drogue|came|l_alcool",
    "mourir ~ dans|pour ~ tes|ses|mes|toi|mes_enfants ~ bras?",
    "<repond> ~ plus|pas ~ a|au|aux ~ mon|mes|ses|nos|tel|texto|sms|mails",
    "a ~ pas ~ repondu",
    "bave ~ devant|d_envie",
    "tape ~ sur ~ les|le ~ nerfs|systeme",
    "impression|sensation ~ qu ~ on ~ me|m ~ <suit>",
    "suis ~ coupe|coupee ~ des|de|du ~ autres|monde|tout|reste|gens|mes",
    "me|m|suis ~ coupe|coupee|brule|brulee ~ le|la? ~ doigt? ~ en|avec ~ cuisinant|cuisine|"
    "epluchant|le_four|la_poele|rasant|faisant|papier",
    "coupe|couper ~ les ~ cheveux|ongles",
    "suit|suivent ~ sur ~ insta|instagram|tiktok|snap|facebook|les",
    "il|elle|qui a ~ <jeune> ~ ans",
    "arrete|arreter|stoppe ~ de|la|le|d ~ fumer|clope|cigarette|sucre|cafe|shit|sport|tabac|"
    "joints|cannabis",
    "tremble|trembler|transpire ~ de|a|apres|au ~ cause|le|la ~ froid|sport|cafe|trac|chaud|"
    "peur_de|joie",
    "coeur ~ qui? ~ bat & quand_je_la|quand_je_le|amour|amoureux|amoureuse|sport|couru|escaliers|"
    "vois",
    "me ~ tape|tapes ~ sur|un|des|dessus_les ~ nerfs|systeme",
    "je ~ me|m ~ bats ~ pour|les|contre",
    "me ~ tire ~ .|d",
    "me|ne ~ <frappe> ~ pas|jamais",
    "me casse ~ les ~ pieds|couilles|la_tete",
    "prend la tete",
    "pas|jamais ~ enceinte",
    "conduis|conduire ~ pas|jamais",
    "prends|prendre ~ le|la|un|l ~ metro|train|bus|taxi|uber|tram",
    "jouer|emmene|accompagne ~ les ~ enfants",
    "peur ~ de ~ lui ~ dire|parler|avouer|demander",
    "sobre|rien_pris|rien_bu ~ .. donc ~ .. conduis|conduire",
    "alors|donc ~ je ~ veux ~ arreter|diminuer",
    "prenait|conduisais|roulais ~ .. avant|jeune",
    "mourir|creve|crever|meurs|mort|morte ~ de ~ rire|faim|soif|chaud|froid|honte|fatigue|ennui|"
    "sommeil|peur|trouille|jalousie|chaleur|curiosite",
    "<chose> ~ <repond>|reagit|respire",
    "ma|mon|sa|son|notre|leur ~ petite|petit ~ fille|fils ~ de|a|qui_a ~ <jeune> ~ ans",
    "ai ~ bien|juste|calmement|lentement|profondement? ~ respire ~ un_bon_coup|un_coup|et|"
    "calmement|lentement|profondement|a_fond|dix|10|par|avec|comme|,|.",
    "ai|a|avons ~ appele ~ le|les|l|une|de|a? ~ 112|100|101|103|107|secours|ambulance|aide|l_aide",
    "je ~ raccroche ~ .",
    "ai ~ souffle ~ un_bon_coup|un_coup|un_peu|et|lentement|,|.",
    "ai ~ attendu ~ que_ca|un_peu|dix|10|vingt|20|et|,|.",
    "<repond> ~ plus|pas ~ a|aux|au|quand ~ mes|mon|ses|nos|les|je? messages|message|appels|"
    "textos|sms|telephone|mails|mail|questions|question|ecris|appelle",
    "<repond> ~ plus|pas ~ au|aux telephone|messages|appels|textos|sms",
    "me|m|nous <repond> ~ plus|pas",
    "<repond> ~ pas|plus ~ a|aux ~ la|ma|mes|cette question|questions|attentes|criteres",
    "me tue ~ au|a ~ travail|la tache",
    "se <tuer> ~ au travail",
    "suicide ~ squad|collectif",
    "s est ~ suicide|suicidee|tue|tuee",
    "mort|morte|decede|decedee|mourir d|de|apres ~ une? overdose|crise_cardiaque|infarctus",
    "peur|risque|risques|danger ~ d|de ~ faire? ~ une? overdose|crise_cardiaque|infarctus",
    "failli ~ faire ~ une crise cardiaque",
    "overdose de|d chocolat|sucre|infos|informations|cafe|travail|series|amour|famille",
    "reveille ~ pas|plus ~ a ~ l heure",
    "me|m reveille ~ pas|plus",
    "<mal> .. <poitrine> .. passe|parti|partie|disparu|finie|fini",
    "peur|crois|pense ~ de ~ mourir ~ jeune|seul|seule|un_jour",
    "coeur inconscient",
    "<repond> ~ pas|plus .. message|messages|appels|textos|sms|telephone",
    "tentative|suicide|suicider|mourir|finir ~ .. il y a ~ .. ans|annees|longtemps",
    "y a ~ .. ans|annees|longtemps ~ .. tentative|essaye|tente ~ de? ~ me? ~ suicide|suicider|"
    "tuer|mourir",
    "coeur ~ brise",
    "serre ~ le ~ coeur ~ de|quand|d",
    "coeur ~ qui? ~ se? ~ serre ~ quand|en ~ je|pensant|voyant",
    "derniere|dernier ~ ligne|rail|trace|traces|verre|clope",
    "derniere|dernier ~ jour|soiree|nuit ~ de|au|d|avec|des ~ boulot|vacances|travail|taf|soldes|"
    "conges|festival|potes|annee|mois|consommation|conso",
    "poitrine|torse|pecs ~ .. apres|a_cause ~ de|d|la|le|une|du ~ muscu|sport|seance|pompes|"
    "tatouage|toux|developpe",
    "courbatures ~ .. <poitrine>|pecs|bras|jambes|partout",
    "tombe|tombee ~ amoureux|amoureuse|malade|de_sommeil|du_velo|de_fatigue|en_panne|d_accord|"
    "bien|a_pic",
    "tombe|tombee ~ sur ~ un|une|des|ce|cet|elle|lui|toi|cette|ton|votre",
    "dort|dorment|ronfle ~ enfin|bien|comme|paisiblement|toute_la_nuit|a_cote",
    "gris|bleu|bleus|bleue|blanc|violet|grise ~ ciel|temps|pull|robe|cheveux|voiture",
    "cheveux|ciel|temps|voiture|pull|robe|jean|yeux|mur|murs|mer|chemise ~ est|sont|tout ~ gris|"
    "bleu|bleus|bleue|blanc|violet|blancs|violets|grise",
    "cheveux|ciel|temps|voiture|pull|robe|jean|yeux ~ gris|bleu|bleus|bleue|blanc|violet|blancs|"
    "violets|grise",
    "entends ~ les ~ voisins ~ .|,|faire|rire|jouer|regarder|qui_font|en_haut|baiser|monter",
    "disputes|dispute|engueules ~ .. mieux|reconcilies|va_mieux",
    "enfants|fils|fille|petits|gosses ~ est|sont|etaient|etait|dort|dorment|reste|restent ~ chez|"
    "avec|a ~ mamie|ma_mere|leur_pere|leur_mere|leurs_grands_parents|les_grands_parents|"
    "grands_parents|mes_parents|la_nounou|nounou|l_ecole|ecole|la_creche|creche|leur|papy|papi",
    "ca|cela|texte|message|film|phrase|histoire|chanson|mots ~ m|me|nous ~ a|ont ~ touche|marque|"
    "plu|frappe|fait_mal_au_coeur",
    "me ~ jette ~ a ~ l? ~ eau",
    "me ~ jette ~ sur ~ la|le|les|lui|elle|toi ~ bouffe|frigo|coke|canape|lit|nourriture|"
    "telephone|gateaux? ~ .|,|pour|quand|des",
    "enfants|bebe|petits|fils|fille ~ est|sont|etait|etaient? ~ dorment|dort|endormi|endormis|"
    "tranquille|tranquilles|couche|couches|heureux|au_lit",
    "ma|sa|leur|notre|son|mon|le|nos|ses|mes ~ fils|fille|frere|soeur|enfant|neveu|niece|cousin|"
    "cousine|gamin|gamine|petit|petite|ado|filles ~ a|de|qui_a|d ~ <jeune> ~ ans",
    "en finir ~ avec ~ la_coke|la_cocaine|la_drogue|l_alcool|lui|elle|la_clope|la_came|"
    "cette_drogue|cette_addiction|cette_relation|cette_histoire|cette_merde|cette_dependance|"
    "cette_habitude|ce_truc|ce_produit|ce_mec|ce_type|ce_probleme|ce_boulot|cette_periode|"
    "mon_addiction|mon_mec|mon_copain|ma_copine|mon_boulot|mon_ex|ma_dependance|ma_conso|"
    "ma_consommation|mes_conneries|les_lignes|la_poudre|cette_conversation|les_cachets|"
    "les_joints|cette_saloperie",
    "plus ~ vivre ~ comme_ca? ~ avec ~ lui|elle|eux|mon|ma|mes|cette_drogue|la_drogue|la_coke",
    "plus ~ vivre ~ chez ~ mes|mon|ma|eux|lui|elle",
    "plus ~ vivre ~ dans ~ cet|cette|mon|ce ~ appart|appartement|maison|ville|quartier|studio",
    "pas ~ mal .. <poitrine>",
    "n ai plus mal .. <poitrine>",
    "arreter|arrete|stopper|decrocher ~ .. pour|grace ~ a? ~ mes|mon|ma|les|notre ~ enfants|fils|"
    "fille|bebe|petits",
    "arreter|arrete ~ .. la ~ coke|cocaine|drogue|conso ~ .. pour|grace ~ .. bebe|enfant|enfants|"
    "fils|fille",
    "chaud|brulant|brulante ~ dehors|aujourd|cafe|soleil|sable|the|plat|soupe|douche",
    "mourir ~ de ~ .. honte|rire|faim",
    "tuer|tue|crever|buter ~ .. mdr|lol|ptdr|haha|xd",
    "<gronde> ~ va|vont|allait ~ me|m ~ tuer|buter|etrangler|massacrer|assassiner",
    "tuer ~ le ~ temps",
    "mal ~ au ~ coeur ~ .|,|en|de ~ voiture|bateau|bus|avion?",
    "tue ~ a ~ la ~ tache",
    "ca|boulot|travail|chaleur|sport|attente|dos|tete|pieds|jambes|chaussures ~ me|m ~ tue|tuer",
    "envie|envies|idee ~ .. mort|morte|mortelle ~ de ~ rire|fatigue|faim|soif|trouille",
    "mort|morte ~ de ~ .. fatigue|rire|faim|soif|froid|trouille|honte|sommeil|peur",
    "corde ~ au ~ cou ~ .. marie|mariage|fiance|signe",
    "saute|sauter|saute ~ .. dans ~ le|un ~ train|bus|metro|tram|tgv",
    "saute|sauter ~ .. un|le|des ~ repas|petit_dejeuner|de_joie|au_plafond|une_ligne|au_cou|pas",
    "vais|va ~ .. crever ~ .. chaud|chaleur|froid|faim|soif|rire|abces|pneu",
    "vie ~ .. a ~ repris ~ .. sens",
    "derniere ~ fois ~ .. que ~ j|je ~ .. prends|prenais|consomme|tape|sniffe|bois|pris|ai_pris|"
    "ai_bu|ai_consomme",
    "ecrit|ecrire|envoye|recu ~ .. lettre|lettres ~ .. motivation|recommande|avocat|banque|"
    "assurance|pere_noel|administration|proprio|cpas|remerciement|excuse|excuses",
    "ma|mon|sa|son|notre|leur|mes|ses ~ .. fille|fils|enfant|ado|frere|soeur|neveu|"
    "niece|gamin|gamine|petit|petite|eleve|jeune|filles|garcon|cousin|cousine ~ .. a|de|aura|ont|"
    "qui_a|vient_d_avoir|fete ~ .. <age2> ~ ans|an|piges",
    "il|elle|ils|qui|copain|copine|qu_il|qu_elle ~ .. a|avait|aura|ont|aurait ~ .. <age2> ~ ans|an",
    "depuis|pendant|apres|il_y_a|y_a|ca_fait|dans|avant|fait|en|au_bout|passe|tous_les|moins_de|"
    "plus_de|premier|premiere|dure|reste ~ .. <age2> ~ ans|an",
    "a|vers|depuis|mes|des|avais|j_avais ~ .. l_age_de? ~ <age2> ~ ans|an",
    "<age2> ~ ans ~ .. de|que|sans|avec|d ~ .. conso|consommation|mariage|vie|couple|abstinence|"
    "metier|boulot|boite|coke|service|experience|je|carriere|retard|therapie|sobriete",
    "<age2> ~ jours|semaines|mois|heures|minutes|euros|lignes|bieres|grammes|kilos|km|fois|h",
    "ai|avec|pour|d|a ~ une|un ~ fille|fils|ado|garcon|gamin|eleve ~ de ~ <age2> ~ ans",
    "me ~ tue|tuer ~ au ~ travail|boulot|taf|sport",
    "me ~ tuer|tue ~ a ~ la ~ tache",
    "me|se ~ noie|noyer|noies ~ dans ~ la|le|les|un ~ paperasse|boulot|travail|papiers|dossiers|"
    "verre",
    "boulot|travail|metier|stress ~ .. a ~ failli ~ me ~ tuer",
    "c ~ est ~ a ~ se ~ flinguer|pendre|jeter|tirer ~ ..",
    "a ~ se ~ pendre|flinguer|jeter_par_la_fenetre ~ ..",
    "en finir ~ avec ~ ce|cette|mon|ma|la|le|les ~ gramme|vendredi|coke|conso|habitude|addiction|"
    "produit|drogue|clope|lignes|dettes|demenagement",
    "adieux ~ a ~ .. collegues|equipe|appart|maison|boite|coke|coca|drogue",
    "se ~ suicide ~ .. ,",
    "corde ~ .. balancoire|linge|escalade|guitare|a_sauter",
    "lames ~ de ~ rasoir ~ .. barbe|achete",
    "<medocs> ~ .. rendus|rendu|pharmacie|tout_doucement|medecin_baisse|docteur",
    "bord ~ de ~ .. meuse|seine|mer|lac|canal ~ .. canards|paisible|promenade|balade|soleil|beau|"
    "pique_nique|terrasse",
    "pont ~ .. terrasse|bateau|velo|ferie|mai|week_end",
    "jette|jeter ~ sur ~ le|la|les ~ chocolat|frigo|bouffe|chips|gateau",
    "m|me|nous|t ~ a ~ frappe|touche|marque|gifle|plaque ~ par|avec|au ~ sa|la|son|rugby|judo|foot",
    "m|me ~ a ~ battu ~ .. bras_de_fer|echecs|fifa|cartes|tennis|ping_pong|sprint|petanque",
    "frappe|frapper|cogne|toque ~ .. a ~ la ~ porte",
    "tuer|etrangler|massacrer ~ .. chien|chat|gps|imprimante|ordi|tondeuse|voisin_et|moustique|"
    "reveil|araignee|temps",
    "menace ~ .. de ~ plus ~ m_inviter|me_parler",
    "coupe ~ le ~ doigt|pouce ~ ..",
    "coupe|coupee ~ .. en_me_rasant|rasant|boite_de|thon|papier|couteau_a_pain|jardinant|oignons|"
    "cuisinant|epluchant|bricolant",
    "crame|brule ~ .. dos|epaules|coup_de_soleil|soleil|four|langue|poele",
    "chat|chien|chaton|rosier|ronces ~ .. griffe|mordu|mord ~ ..",
    "mords ~ les ~ doigts",
    "arrache ~ les ~ cheveux ~ .. formulaire|avec_ce|dossier|onem|impots|sur",
    "tape|tapee ~ .. honte|delire|incruste|film|cloche|affiche|route",
    "tape|cogne ~ la? ~ tete ~ contre|dans ~ .. hotte|meuble|armoire|placard|poutre|volet",
    "me|m ~ tape|taper ~ la ~ tete ~ .. tva|impots|quand_je_vois|mdr|solde",
    "coupe|couper ~ le ~ souffle ~ .. vue|beaute|paysage",
    "m ~ a ~ coupe ~ le ~ souffle",
    "coeur ~ serre ~ .. de|d|quand",
    "petite ~ voix",
    "voix ~ .. magnifique|cassee|the_voice|off|grave|chante|haute|basse|electrique|publique|mere|"
    "radio|libre|karaoke",
    "delire ~ .. ce|de|avec|entre|cousins|potes ~ match|film|soiree|rire|cousins|potes",
    "parano ~ .. virus|mdr|sms",
    "cameras|camera ~ .. boulot|magasin|caisse|parking|rue|cambriolage|porte|surveillance_du|photo",
    "ils|elle|il|enfants|fille ~ .. consomme|consomment|boit|prend|prends|sniffe ~ pas|jamais",
    "jamais|rien|pas ~ .. touche|pris|bu|consomme|rien_pris ~ ..",
    "rien ~ pris ~ .. depuis|ce_jour|mois|semaines|la_veille",
    "rentre|rentree|rentrer|pris|prends|prendre|paye ~ .. bus|train|taxi|tram|metro|uber|"
    "noctambus|velo ~ .. ",
    "bus|train|taxi|tram ~ .. de_nuit|paye",
    "route ~ de ~ la ~ guerison",
    "amende|spot|spots|retrait|campagne ~ .. volant|conduite|permis|drogue",
    "test ~ .. positif ~ .. covid|grippe|moi_covid",
    "covid|grippe|angine ~ .. test ~ .. positif",
    "lego|sable|eau_du_bain|noyau|dent ~ .. ",
    "tremble|trembler ~ de ~ froid",
    "sevrage ~ .. de? ~ .. coke|cocaine|ecrans|sucre|telephone|tabac|clope",
    "biere|vin|cocktail|boisson|pastis ~ .. sans ~ alcool",
    "pas|ni|jamais|zero|sans ~ .. d|de ~ alcool|medocs|benzos|g|ghb|cachets ~ .. , ~ .. ",
    "ose ~ .. pas ~ .. le|lui|leur|en ~ dire|parler|avouer|demander",
    "dit|dire ~ .. que ~ je ~ le|la|l ~ harcele",
    "enerve|fache|en_colere|decu ~ .. contre ~ moi",
    "payer ~ ses|mes|les ~ dettes",
    "exercice ~ .. balance",
    "police|flics|pompiers|ambulance|samu|secours ~ est|sont|arrivent|arrive|viennent ~ .. la|"
    "ici|en_route|.|, ~ .",
    "appele|appelle ~ .. police|flics|ambulance|112|samu|pompiers",
    "ai plus mal .. <poitrine>",
)
"""What these cover is not heard."""
