# long: one table of phrases
"""Blows, threats and fear, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "proche": "mari copain mec compagnon conjoint femme copine pere mere frere soeur ex fils "
    "fille beau_pere dealer meuf il elle ils papa maman",
    "coups": "tordu frappe gifle etrangle pousse poussee cogne mordu jete force forcee attaque "
    "attaquee enferme enfermee tabasse viole bouscule tape",
    "qui": "il elle mari copain mec copine femme ex pere mere beau_pere frere fils dealer ils",
    "lui2": "il elle ils elles on mari copain copine mec meuf conjoint compagnon compagne femme "
    "ex pere mere beau_pere belle_mere frere soeur fils fille dealer dealers pote potes mecs "
    "types gars oncle cousin frangin coloc voisin papa maman petit_fils patron quelqu",
    "cogne2": "frappe frapper frappee frappes tape taper tapee bat battre battue battu cogne "
    "cogner cognee gifle gifler giflee claque claquer tabasse tabasser tabassee etrangle "
    "etrangler etranglee pousse poussee pousser secoue secouee jette jetee jeter viole violee "
    "violer agresse agressee agresser mord mordue griffe pince plaque plaquee attrape attrapee "
    "serre serree defonce defoncee nique massacre massacree roue_de_coups maltraite maltraitee "
    "brutalise tire tiree traine trainee attaque attaquee poignarde poignardee plante planté "
    "blesse blessee brule brulee ligote ligotee attache attachee sequestre enferme enfermee "
    "balance humilie_et_frappe touchee abuse casse cassee crache crachee menace menacee harcele "
    "rattrape fait_mal fait_du_mal",
    "coup2": "gifle claque claques coup coups baffe baffes droite poing raclee beigne patate "
    "patates torgnole mandale trempe rouste fessee tarte tannee marron",
    "tuer2": "tuer buter crever planter saigner eclater defoncer massacrer demonter fumer "
    "descendre etrangler frapper tabasser egorger poignarder bruler cramer casser peter finir "
    "cogner taper massacrer demolir trouer flinguer faire_la_peau faire_du_mal faire_mal "
    "s_en_prendre retrouver_et payer lyncher",
    "lui3": "le la l les lui leur ma mon ce cette quelqu son sa ses",
    "chair": "nez bras cou gorge dent dents cote cotes visage poignet jambe jambes tete cheveux "
    "oeil machoire doigt doigts genoux gueule figure mains ventre",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "violence",
        (
            "<frappe> ~ ma|sa|mon|la ~ mere|soeur|femme|copine|fille|frere|pere|grand_mere|"
            "voisine|maman|mari|compagne",
            "ma|mon|la ~ mere|soeur|copine|amie|fille|voisine|frere ~ est|se_fait|s_est_fait ~ "
            "battue|frapper|battre|frappee|menacee|maltraitee|tabasser|agressee|tabassee",
            "lui ~ tape|frappe|cogne ~ dessus",
            "la|le frappe & ma|mon|voisin|voisine|soeur|mere|amie|copine|son|mari",
            "voisin|voisins & <frappe>|hurle|cris|crie|coups & femme|enfants|elle",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "m|me ~ a|ont ~ mis|donne|colle|foutu ~ une|un|des ~ gifle|claque|coup|coups|baffe|"
            "droite|poing|raclee|beigne",
            "me|m|nous ~ <frappe>",
            "m|nous ~ a|ont|avait ~ <frappe>|etrangle|poussee|giflee|frappe|viole|violee|tapee|"
            "cassee|jetee",
            "me ~ mord|etrangle|tabasse|roue|serre ~ la? ~ gorge|de_coups?",
            "suis|ete|etre|fais|me_suis_fait|me_fais ~ ete? ~ frapper|battue|battu|violee|"
            "tabasser|tabassee|agressee|agresser|violentee|battre|taper|cogner|frappee",
            "violence|violences ~ conjugale|conjugales|a_la_maison|domestique",
            "me|m|nous ~ menace|menaces|menacee|menacent",
            "menace ~ de ~ me|nous|m ~ tuer|frapper|buter|taper|planter|faire|bruler|defoncer",
            "m a|ont ~ menace|menacee",
            "va|vont|veut|peut|dit_qu_il_va|viennent ~ me|nous ~ tuer|buter|frapper|defoncer|"
            "planter|eclater|crever|casser|peter|faire_la_peau|massacrer|demonter|cramer",
            "menaces de mort",
            "couteau|flingue|arme|fusil|batte & menace|sur_moi|gorge|contre_moi|devant_moi|il|me|m",
            "devant|a|derriere ~ la|ma|chez ~ porte|moi & tuer|menace|hurle|crie|defonce|frappe|"
            "tambourine|cogne|casser",
            "par la gorge|cou|cheveux",
            "oblige|force|forcee|obligee ~ a|de ~ coucher|faire|me|des|avoir|rapports|sexe|"
            "prostituer",
            "m ~ oblige|force ~ a ~ coucher|faire|avoir",
            "viol|violee|agression_sexuelle|abuse_de_moi ~ par|il|.|,|moi",
            "m ~ enferme|enfermee|sequestre|sequestree|attachee",
            "enferme ~ a ~ cle|dans",
            "laisse ~ pas|plus ~ sortir|partir",
            "jette|balance|lance ~ des|les ~ objets|assiettes|verres|trucs|choses ~ sur? ~ moi|"
            "dessus",
            "bleus|oeil_au_beurre_noir|cocard & il|mari|copain|mec|elle|me",
            "me ~ harcele|harcelent|suit_partout_mon_ex",
            "argent|fric|thune|dette|dois & frapper|casser|venir|viennent|menacent|menace|battes|"
            "tuer|jambes|genoux",
            "casser ~ les|la|mes ~ jambes|genoux|gueule|bras|doigts",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<peur> ~ de ~ ce ~ que|qu ~ je ~ vais|peux|pourrais|suis ~ faire|lui_faire|capable?",
            "<peur> ~ de ~ lui|leur|la|le|les|ma|mon ~ <proche>? ~ faire|frapper|taper|tuer ~ "
            "du? ~ mal?",
            "<peur> ~ de ~ faire ~ du ~ mal ~ a",
            "je ~ l|la|le|lui|les ~ ai|vais|veux ~ frappe|frapper|tape|taper|tuer|planter|buter|"
            "giflee|gifle|poussee|etranglee|defoncer|bute|eclater|casser|crever|massacrer|"
            "demonter",
            "j ai ~ frappe|tape|gifle|pousse|etrangle|battu|cogne ~ ma|mon|la|le|sa ~ <proche>",
            "je vais ~ lui|le|la|les|leur|tuer ~ faire|planter|tuer|buter|frapper|crever|"
            "defoncer|peter|la_gueule|du_mal",
            "je vais|veux ~ tuer|planter|buter|frapper|poignarder ~ mon|ma|quelqu|ce|cette",
            "j ai ~ un ~ couteau|flingue|arme & lui|le|la|les|chez",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<peur> ~ de ~ mon|ma|lui|elle|son|mes ~ <proche>|retour|.|,|quand",
            "<peur> ~ de ~ lui|rentrer|son_retour|sa_reaction|mon_ex",
            "<peur> ~ de ~ rentrer ~ chez|a",
            "<peur> ~ quand|qu|que ~ il|elle|mon_mari|mon_mec|mon_copain ~ rentre|revienne|boit|"
            "boive|prend|soit|est|bu|arrive|s_enerve|vienne|me",
            "ose|oser ~ pas|plus ~ rentrer|parler|bouger",
            "sens|sentir|suis ~ pas|plus ~ en ~ securite ~ chez|avec|a|ici",
            "pas|plus ~ en ~ securite",
            "cache|enferme|planque ~ dans|aux|a ~ la|le|les? ~ salle_de_bain|toilettes|chambre|"
            "placard|wc",
            "marche|marcher sur des oeufs",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<qui> & <coups> & m|me|moi|mon_bras|ma_gorge",
            "attaque|attaquee ~ avec ~ un ~ couteau|batte|marteau",
            "defonce|enfonce|cogne ~ .. la|ma ~ porte",
            "m a ~ force|forcee|tordu|enferme|enfermee|attaque|attaquee",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "tremble|panique|flippe & entends|quand ~ sa|son|il|ses ~ voiture|cle|cles|rentre|"
            "pas|voix",
            "me ~ suit & attend|travail|partout|maison",
            "porte ~ fermee ~ a ~ cle & peur|fils|lui|dors",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "lui ~ eclater|casser|peter|exploser|defoncer ~ la|le|sa ~ tete|gueule|dents|crane",
            "j ai ~ bouscule|pousse|frappe|tape ~ ma|mon|la|le ~ femme|copine|mari|mere|copain|"
            "pere",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<lui2> ~ .. m|me|nous|ma|moi ~ .. a|ont|avait|fait|donne|est? ~ .. <cogne2>",
            "<lui2> ~ .. me|m|nous|ma ~ .. <cogne2>",
            "<lui2> ~ .. m|me|ma|nous ~ .. a|ont|met|mets|fout|fou|donne|file|colle|foutu|mis|"
            "balance|envoie ~ .. <coup2>",
            "<lui2> ~ .. a|ont|avait|m|me ~ .. casse|pete|fracture|brise|ouvert|serre|tordu|tire|"
            "ecrase|mis|explose ~ .. le|la|les|l|mon|ma ~ .. <chair> & m|me|mon|ma|moi",
            "main|mains|doigts ~ .. a|sur|autour|au ~ la|le|mon|du|ma? ~ gorge|cou",
            "leve|levait|lever|porte|pose ~ .. la|sa ~ main ~ sur ~ moi|elle|lui|nous",
            "crache|crachee ~ .. dessus|visage|sur_moi|figure",
            "<lui2> ~ .. me|m|moi ~ .. lance|jette|balance|envoie ~ .. des|une|le|un|la|trucs ~ ..",
            "lance|jette|balance ~ .. des|un|une|les ~ .. trucs|objets|bouteille|assiettes|verre|"
            "chaise|fer ~ .. dessus|sur_moi|a_la_tete|tete|sur_nous",
            "coups|coup ~ .. de? ~ .. pied|pieds|poing|poings|ceinture|couteau|boule ~ .. & m|me|"
            "il|elle|moi|on",
            "bleus|bleu|oeil_au_beurre|cocard|coquard|hematomes|hematome|traces_de_doigts|"
            "marques & lui|mari|mec|copain|femme|elle|fond_de_teint|partout|c_est_lui|c_lui|"
            "couverte|tape|cause|cou|bras|cogne|ex|epaule|dispute",
            "<lui2> ~ .. va|vont|veut|veulent|allait|dit_qu_il_va|jure|viennent|menace|menacent|"
            "dit ~ .. me|m|nous|te|mes|ma|s|les|de ~ .. <tuer2>",
            "<lui2> ~ .. dit|dis|disent|jure|ecrit ~ .. qu ~ .. il|elle|ils ~ .. me|m|nous|ma ~ "
            ".. tuera|tuerait|tue|retrouvera|butera|frappera|plantera|defigurera|cassera|creve",
            "va|vont|allait|veut|veulent ~ .. me|m|nous ~ .. <tuer2>|tuer",
            "il|elle|ils|on ~ .. me ~ tue|bute|creve|egorge|plante ~ .|,|la|au|aidez|aide|si",
            "menace|menaces|menacent|menacee|menacait|menacer ~ .. me|moi|nous|de|avec|ma|mes|"
            "famille|mort|par ~ ..",
            "me|m|nous ~ .. menace|menacee|menacent|menaces|harcele|harcelent|traque|"
            "suit_partout|attend_devant|fait_chanter",
            "dealer|dealers|ils|mecs|types|gars|argent|thune|fric|dette|dettes|ardoise|dois|"
            "balles & menace|menacent|menaces|casser|peter|genoux|jambes|barres|battes|balle|"
            "famille|payer|touchent|cramer|crame|photo_de|paie|tuer|retrouver|s_en_prendre|"
            "attendent|en_bas|bas_de_chez|prochaine_fois|prochain_coup|defoncer|frapper",
            "<lui2>|types|trois ~ .. devant|derriere|a ~ .. porte|chez_moi|maison & battes|batte|"
            "barres|couteau|tuer|hurle|defonce|frappe|partir|crie|arme|cogne|tambourine",
            "defonce|defoncer|enfonce|enfoncer|casse|casser|force|forcer|frappe|tape ~ .. ma|la "
            "~ porte",
            "<lui2> ~ .. a|tient|sort|sorti|avec|prend|prends|pris|pointe ~ .. un|une|le|la|l ~ "
            ".. couteau|arme|flingue|fusil|batte|hache|machette|cutter|marteau|pistolet|ceinture|"
            "barre|calibre",
            "couteau|flingue|arme|fusil|batte|machette|essence|acide|ceinture ~ .. & il|elle|ils|"
            "mec|mari|copain|ex|fils & m|me|moi|gorge|vers|escalier|brulee|vive|defigurer|entre|"
            "menace",
            "<lui2> ~ .. m|me|nous ~ .. enferme|enfermee|sequestre|sequestree|laisse_pas_sortir|"
            "laisse_plus_sortir|empeche_de|retient|attache|attachee|ligote",
            "laisse|laissent ~ .. pas|plus ~ .. sortir|partir|voir|telephoner|quitter",
            "enferme|enfermee|enfermees ~ .. dans|avec|par ~ .. & il|lui|coups|mari|mec|frappe|"
            "vitres|cle|cherche|peur",
            "<lui2> ~ .. a|m_a ~ .. pris|confisque|casse|cache|vole ~ .. mon|mes|ma ~ .. "
            "telephone|gsm|cles|papiers|carte|passeport & sortir|partir|porte|enferme|frappe|"
            "peux|prochaine|controle",
            "force|forcee|oblige|obligee|contrainte|fait ~ .. a|de|me|m ~ .. coucher|sexe|sucer|"
            "rapport|rapports|tapiner|prostituer|dealer|faire_des_choses|transporte",
            "viol|violee|viole|violer ~ .. par|m|me|ai|suis|il|hier|cette",
            "after|dormais|endormie|droguee ~ .. & fait_des_trucs|voulais_pas|voulais_pas|"
            "sans_mon|consentement|touchee|profite",
            "je|suis|me ~ .. fais|fait|faire|ete|suis ~ .. frapper|frappe|taper|battre|battue|"
            "battu|cogner|tabasser|tabassee|agresser|agressee|violer|violee|insulter_et|"
            "maltraitee|harceler|menacer|gifler",
            "suis|ete ~ .. battue|battu|frappee|agressee|violentee|maltraitee|tabassee|violee|"
            "menacee|menace",
            "prends|recois|mange ~ .. des? ~ .. coups|claques|baffes|gifles",
            "coups|claques|baffes|cris ~ .. tous|chaque|quand ~ .. dimanches|soirs|jours|"
            "week_ends|il|elle|rentre",
            "violences|violence ~ .. conjugales|conjugale|familiales|domestique|intrafamiliales|"
            "domestiques",
            "victime|victimes ~ .. de|d ~ .. violence|violences|coups|abus|viol|agression",
            "tue|tuer|torture|noye ~ .. mon ~ .. chat|chien & devant|il|pour|me",
            "publie|poste|diffuse|montrer|envoyer ~ .. mes|des ~ .. photos|videos & menace|nue|"
            "ex|chantage|defigurer|si",
            "tete ~ .. sous ~ .. eau",
            "cache|cachee|planque|planquee ~ .. dans|sous ~ .. placard|armoire|toilettes|salle|"
            "chambre|lit|wc ~ .. & il|cherche|elle|lui|furieux|bourre|casse|crie|peur",
            "casse|cassait|casser ~ .. tout ~ .. & vient_vers|vers_moi|me|il|moi|frappe|peur|"
            "cachee|aide",
            "quand ~ .. c_est_moi|c_est_pour_moi|moi_qui|sur_moi ~ .. prends|prend|retombe|tombe|"
            "deguste",
        ),
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "a|ont ~ .. m|me|ma|casse|tape|frappe|etrangle|gifle|poussee|battue ~ .. hier|"
            "semaine|mois|week_end|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi ~ .. "
            "derniere|dernier|passe|passee",
            "<lui2> ~ .. m|me|ma ~ .. a ~ .. <cogne2>|casse|serre|mis|plaque|donne ~ .. ... "
            "semaine|mois|week_end|hier ~ .. derniere|passee|dernier|passe|soir",
        ),
        fixed=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "peur|trouille|flippe|angoisse|terrifiee|terrifie|tremble|terreur ~ .. de|quand|qu|"
            "que|des ~ .. il|elle|lui|mon|ma|son|sa|rentrer|rentre|mari|copain|mec|ex|pere|fils|"
            "chez_moi|cle|pas|retour",
            "peur ~ .. chez ~ moi",
            "dors|dormir|ferme|verrouille|bloque|mets|cale ~ .. avec|ma|la|une|contre ~ .. "
            "chaise|cle|porte|couteau|meuble|verrou & fils|lui|peur|nuit|contre|mari|frere|pere|"
            "oreiller|il",
            "chaise ~ .. contre ~ .. porte",
            "pas|plus ~ .. securite|tranquille ~ .. chez|avec|ici|quand ~ ..",
            "oeufs|œufs ~ .. quand|sinon|il|elle|avec|depuis|tout",
            "marche|marcher ~ .. sur ~ des ~ oeufs",
            "ose ~ .. pas|plus ~ .. rentrer|parler|bouger|porter|dire|sortir|partir|quitter",
            "controle|surveille|fouille ~ .. mon|tout|mes ~ .. gsm|telephone|argent|sorties|"
            "messages|tout & baffe|frappe|cris|gifle|peur|coups|reponds",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "je|j|jvais|vais|veux|envie|vais|doigts|pret ~ .. <lui3> ~ .. <tuer2>",
            "vais|veux|envie|pret|doigts ~ .. de? ~ .. <tuer2> ~ .. <lui3>|un|des",
            "je|j ~ .. l|la|le|lui|les ~ .. ai|a? ~ .. <cogne2>|casse|mis|leve|etranglee|"
            "attrapee|frappee ~ ..",
            "ai|jai|g ~ .. <cogne2>|leve_la_main|mis_des_coups|casse|donne_des_coups|"
            "donne_un_coup|perdu_le_controle|etrangle|bouscule|plante ~ .. ma|mon|la|le|sur|a|"
            "elle|lui ~ .. femme|copine|mari|mec|mere|pere|frere|soeur|compagne|ex|nez|gars|meuf|"
            "fille|collegue|elle|lui|voisin",
            "leve|porte ~ .. la ~ main ~ sur ~ elle|lui|ma|mon|eux",
            "peur ~ .. de ~ .. moi|moi_meme|lui|leur|ce_que|faire|la|le ~ .. faire|mal|tuer|"
            "frapper|perdre ~ ..",
            "peur ~ .. de ~ .. faire ~ .. mal ~ .. a|lui|ma|mon|quelqu",
            "peur ~ .. ce ~ que ~ .. lui|faire|fais|peux|vais",
            "ai|avec|prends|pris|tiens|sors ~ .. un|le|la|une ~ .. couteau|lame|calibre|barre|"
            "batte|marteau|flingue|machette|fusil|arme & il|elle|lui|payer|dort|boit|cuisine|ex|"
            "dealer|regler|je_sais_ou|beau_frere|mec",
            "il|elle|ils ~ .. va|vont ~ .. payer|le_regretter|morfler|prendre_cher",
            "gorge|couper|doigt|attache|tue ~ .. & je_vais|jvais|lui_couper|mes_mains|"
            "dans_mes_mains",
        ),
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "mari|copain|mec|conjoint|ex|femme|type|compagnon|beau_pere|pere|belle_mere ~ .. de|"
            "d|a|la|le|l|lui|les|ma ~ .. <cogne2>",
            "ma|mon|sa|la|une|le ~ .. soeur|mere|maman|amie|copine|fille|voisine|collegue|"
            "cousine|frere|pote|ami|belle_mere|grand_mere ~ .. est|se_fait|s_est_fait|"
            "s_est_faite|a|prend ~ .. <cogne2>|des_coups|beurre|bleus|traces",
            "pere|mari|mec|frere|type|fils|il|frangin|beau_pere ~ .. <cogne2> ~ .. ma|sa|mon|la|"
            "maman|son|notre|papa ~ .. mere|femme|soeur|copine|belle_mere|compagne|grand_mere|"
            "frere|.|meuf|voisine",
            "entends|entendu|vois|vu ~ .. voisin|voisine|voisins|mon_pere|mari|cris ~ .. "
            "<cogne2>|hurler|crier|coups|tuer ~ ..",
            "l|la|lui ~ .. etrangle|frappe|tape|bat|cogne ~ .. dans|sur|devant|venez|vite|quand|"
            "dessus",
            "regler|parti|partie ~ .. machette|couteau|flingue|batte|arme ~ ..",
        ),
        about="other",
        fixed=True,
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
