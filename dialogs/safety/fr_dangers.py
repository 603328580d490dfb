# long: one table of phrases
"""Words of danger in French, beyond the body and the wish to die."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

_HARM, _VIOLENCE, _CHILD = "self_harm", "violence", "child_in_danger"
_PSYCHOSIS, _WITHDRAWAL = "psychosis_or_agitation", "dangerous_withdrawal"
_PREGNANCY, _DRIVING, _MINOR = "pregnancy", "drug_driving", "minor"

CLASSES = {
    "coupe": "coupe couper coupee coupes coupais taillade taillader tailladee scarifie scarifier"
    " scarifiee entaille entailler mutile mutiler griffe griffer ouvre",
    "membre": "bras jambe jambes cuisse cuisses poignet poignets peau main mains avant_bras ventre"
    " veines",
    "frappe": "frappe frappee frapper frappent tape tapee bat battue battre battu cogne cogner"
    " cognee"
    " gifle giflee etrangle etranglee pousse poussee secoue mord jette jetee viole violee agresse"
    " agressee brutalise maltraite tabasse tabassee tire tiree plaque frappait",
    "proche": "mari copain mec compagnon conjoint femme copine pere mere frere soeur ex fils fille"
    " beau_pere dealer meuf il elle ils papa maman",
    "peur": "peur trouille flippe terrifiee terrifie terrorise terrorisee crains angoisse flippee",
    "petit": "enfant enfants bebe bebes petit petite petits petites gosse gosses gamin gamins"
    " gamine fils"
    " fille nourrisson neveu niece neveux nieces mome momes filles bambin",
    "came": "coke cocaine drogue drogues c poudre pochon sachet cachet cachets ecsta mdma ghb came"
    " shit"
    " joint methadone rail ligne trace dope pilule pilules ma_drogue rails cocaïne",
    "mange": "mange manger avale avaler leche lecher bouche goute bu ingere mis_dans_sa_bouche"
    " touche gobe",
    "pris": "coke cocaine sniffe sniffer sniffes pris prends drogue defonce defoncee alcool bu"
    " bourre"
    " bourree ligne lignes rail rails trace traces consomme consommer c def perche percher ivre"
    " stone"
    " ghb mdma cocainé fume bieres verres tape_de_la_coke sous_coke sous_cocaine high saoul soule"
    " traits"
    " trait speed dope cons",
    "perdu": "defonce defoncee def bourre bourree ivre perche perchee stone saoul trop_mal dechire"
    " dechiree"
    " cuite high complètement_mal raide sous_coke sous_drogue dans_le_mal",
    "volant": "conduire conduis conduit volant voiture moto scooter rouler route bagnole caisse"
    " roule"
    " camion prendre_la_route reprendre_la_route prends_la_voiture",
    "engin": "grue camion bus taxi chariot machine machines engin engins tracteur pelleteuse"
    " echafaudage toit"
    " poids_lourd car train tronconneuse fenwick nacelle",
    "boire": "boire alcool bois boisson vodka biere bieres vin whisky bu picole picoler pastis"
    " ricard rhum"
    " alcol picolais",
    "calmant": "ghb gbl g benzo benzos xanax valium lexomil calmants calmant somniferes somnifere"
    " anxiolytiques anxiolytique seresta temesta alprazolam diazepam rivotril lysanxia bromazepam"
    " tranxene stilnox imovane lormetazepam medocs",
    "arrete": "arrete arreter arretes arretee stoppe stopper stop sevrage sevre plus sans jete"
    " depuis"
    " decroche decrocher bois_plus bois_pas jeter",
    "tremble": "tremble trembler tremblements tremblement tremblote sueurs sueur transpire"
    " transpirer frissons"
    " tremblent tremblant sue suées secousses",
    "delire": "convulsions convulsion hallucinations hallucine hallucinations vois_des voit_des"
    " confus confuse"
    " crise_d_epilepsie epilepsie delire delirium bestioles betes araignees crise fievre convulse"
    " desoriente rats epileptique",
    "enceinte": "enceinte grossesse test_positif attends_un_bebe attend_un_bebe enceintes foetus"
    " attends_un"
    " attends_un_enfant tombee_enceinte anceinte encinte",
    "ventre": "sang saigne saigner saignements mal_au_ventre crampes contractions pertes"
    " ventre_dur perds_les_eaux"
    " douleurs_au_ventre perdu_les_eaux saignement ventre",
    "allaite": "allaite allaiter allaitement donne_le_sein donner_le_sein tire_mon_lait"
    " lait_maternel tirer_mon_lait",
    "jeune": "8 9 10 11 12 13 14 15 16 17 huit neuf dix onze douze treize quatorze quinze seize"
    " dix_sept dixsept",
    "tel": "tel telephone portable gsm appart maison ordi",
    "classe": "1ere 2eme 3eme 4eme 5eme 6eme premiere deuxieme troisieme quatrieme cinquieme rheto",
    "suit": "suit suivent surveille surveillent espionne espionnent ecoute ecoutent filme filment"
    " poursuit"
    " poursuivent observe observent traque traquent suivi epie epient matent mate guettent",
}
"""The words a pattern of these dangers means by <name>."""

SELF_HARM = Sign(
    _HARM,
    (
        "me|m ~ mords|mord|griffe|pince ~ jusqu|la|les|le|pour",
        "me|m|s ~ suis|est ~ ouvert|ouverte|entaille|taillade|lacere ~ le|les|la ~ <membre>"
        "|poignets",
        "me|m|se|s ~ <coupe> ~ .|,|les|le|la|encore|ce|quand|avec|pour|souvent|depuis|de|aux|au"
        "|sur|a|apres",
        "me|m|s ~ suis|est|etre ~ <coupe>",
        "scarification|scarifications|automutilation|automutile|scarifie|scarifier|auto_mutilation",
        "lame|lames|rasoir|cutter|couteau & <membre>|me",
        "envie|besoin ~ de ~ me|se ~ <coupe>|faire_mal|faire_du_mal|blesser|bruler|punir",
        "me|m|se|s ~ fais|fait|faire|fasse ~ du? ~ mal|souffrir ~ .|,|pour|quand|volontairement"
        "|expres|pas|encore",
        "me|se|m|s ~ blesse|blesser|punis|punir|punit|mords|griffe|cogne|frappe|tape|brule|bruler"
        "|gifle|mutile ~"
        " moi_meme|elle_meme|lui_meme|volontairement|expres|la|le|les|avec|contre|quand|pour|dans"
        "|sur",
        "cogne|frappe|tape|eclate ~ la|ma|sa? ~ tete ~ contre|sur",
        "tete contre ~ le|les|un ~ mur|murs",
        "brule|bruler|ecrase & clope|clopes|cigarette|cigarettes|briquet & peau|bras|me|main|jambe",
        "traces|marques|cicatrices & coupures|elle_meme|lui_meme|scarification",
    ),
    severity=URGENT,
    undated=True,
)

SELF_HARM_DEEP = Sign(
    _HARM,
    (
        "<coupe>|entaille|coupure & profond|profonde|saigne|sang|recoudre|veine",
        "arrete|s_arrete pas de saigner",
        "saigne ~ beaucoup|trop|n_arrete|arrete_pas & poignet|bras|cuisse|coupe",
    ),
)

PSYCHOSIS = Sign(
    _PSYCHOSIS,
    (
        "on|ils|quelqu_un|gens|voisins|flics|police|personnes|elles|types|mecs ~ qui? ~ me|m|nous"
        "|le|la ~ <suit>",
        "gens|voisins|flics|police|voiture|types|mecs ... me|m|nous ~ <suit>",
        "suis|est|etre|sommes ~ <suit>|sur_ecoute|surveille|surveillee|suivi|suivie|filme|filmee"
        "|espionne"
        "|espionnee|traque|ecoute|poursuivi|empoisonne|persecute|pirate",
        "<tel> ~ est ~ sur ecoute|pirate|espionne",
        "sur ecoute",
        "cameras|micros|camera|micro ~ partout|chez|dans|cachees|caches|planque ~ moi|ma|mon|le"
        "|les|l|mes?",
        "mis|pose|cache|installe|planque ~ des ~ cameras|micros|mouchards",
        "entends|entend|entendre ~ des ~ voix|bruits|chuchotements|gens",
        "des voix ~ qui? ~ me|m|lui|dans",
        "voix ~ dans ~ ma|sa tete",
        "voix ~ qui? ~ me|lui|m ~ parlent|parle|disent|insultent|dit|ordonnent",
        "entends|entend .. voix|insulte|parle|murmure ... personne",
        "la tele|television|radio ~ me|m ~ parle|envoie",
        "tele|radio ~ me ~ parle|envoie|messages",
        "insectes|bestioles|betes|vers|fourmis|cafards|araignees ~ sous|sur|dans ~ la|ma|sa|mon|le"
        " ~ peau|corps|bras",
        "sous ~ la|ma ~ peau",
        "vois|voit|voir ~ des ~ ombres|gens|choses|trucs|demons|visages|silhouettes|monstres",
        "des gens ~ qui ~ existent|sont ~ pas",
        "hallucine|hallucinations|hallucination|hallucinant",
        "psychose|psychotique|parano|paranoia|paranoiaque|delire_complet|bouffee_delirante",
        "il|elle|frere|mari|copain|fils|ami|pote ~ est ~ en? ~ plein|completement ~ delire|parano",
        "plein ~ delire|bad_trip",
        "completement ~ parano|delirant|perche|vrille|pete_un_plomb|fou|folle",
        "vrille|vriller|pete_un_cable|pete_un_plomb|pete_les_plombs & coke|depuis|il|elle|calmer"
        "|casse",
        "parle|parlent|crie|discute ~ a|avec ~ des? ~ gens|personnes|murs|mur ... pas|existent",
        "parle tout_seul|toute_seule & il|elle|coke|dort|depuis",
        "croit|pense|persuade|persuadee|convaincu|dit|convaincue ~ que|qu|qu_on|qu_il|qu_elle"
        "|d_etre ... empoisonne|suit"
        "|surveille|police|flics|espionne|complot|trompe_avec|ecoute|poison|suivi|empoisonner"
        "|surveillent|tuer|suivent"
        "|ecoutent|filme|dieu|jesus",
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
        "dort|dors|dormi ~ pas|plus ~ depuis & parano|voit|entend|crie|parle|delire|voix|flics"
        "|suivent|parle",
        "dort plus & croit|parano|delire|voix|voit|empoisonne",
        "je suis ~ dieu|jesus|l_elu|le_messie",
        "se prend ~ pour ~ dieu|jesus|le_messie",
        "rideaux|volets & fermes|ferme|regardent|surveillent|epient|dehors",
    ),
    severity=URGENT,
    undated=True,
)

PSYCHOSIS_NOW = Sign(
    _PSYCHOSIS,
    (
        "delire|psychotique|hallucine|parano|voix|crise|vrille|pete_un_plomb|psychose & couteau"
        "|arme|flingue|hache|marteau"
        "|fusil|ciseaux|batte",
        "voix & tuer|mourir|sauter|frapper|mal",
        "delire|agite|violent|furieux & brulant|bouillant|tres_chaud",
    ),
    undated=True,
)

VIOLENCE = Sign(
    _VIOLENCE,
    (
        "m|me ~ a|ont ~ mis|donne|colle|foutu ~ une|un|des ~ gifle|claque|coup|coups|baffe|droite"
        "|poing|raclee|beigne",
        "me|m|nous ~ <frappe>",
        "m|nous ~ a|ont|avait ~ <frappe>|etrangle|poussee|giflee|frappe|viole|violee|tapee|cassee"
        "|jetee",
        "me ~ mord|etrangle|tabasse|roue|serre ~ la? ~ gorge|de_coups?",
        "suis|ete|etre|fais|me_suis_fait|me_fais ~ ete? ~ frapper|battue|battu|violee|tabasser"
        "|tabassee|agressee|agresser"
        "|violentee|battre|taper|cogner|frappee",
        "violence|violences ~ conjugale|conjugales|a_la_maison|domestique",
        "me|m|nous ~ menace|menaces|menacee|menacent",
        "menace ~ de ~ me|nous|m ~ tuer|frapper|buter|taper|planter|faire|bruler|defoncer",
        "m a|ont ~ menace|menacee",
        "va|vont|veut|peut|dit_qu_il_va|viennent ~ me|nous ~ tuer|buter|frapper|defoncer|planter"
        "|eclater|crever|casser"
        "|peter|faire_la_peau|massacrer|demonter|cramer",
        "menaces de mort",
        "couteau|flingue|arme|fusil|batte & menace|sur_moi|gorge|contre_moi|devant_moi|il|me|m",
        "devant|a|derriere ~ la|ma|chez ~ porte|moi & tuer|menace|hurle|crie|defonce|frappe"
        "|tambourine|cogne|casser",
        "par la gorge|cou|cheveux",
        "oblige|force|forcee|obligee ~ a|de ~ coucher|faire|me|des|avoir|rapports|sexe|prostituer",
        "m ~ oblige|force ~ a ~ coucher|faire|avoir",
        "viol|violee|agression_sexuelle|abuse_de_moi ~ par|il|.|,|moi",
        "m ~ enferme|enfermee|sequestre|sequestree|attachee",
        "enferme ~ a ~ cle|dans",
        "laisse ~ pas|plus ~ sortir|partir",
        "jette|balance|lance ~ des|les ~ objets|assiettes|verres|trucs|choses ~ sur? ~ moi|dessus",
        "bleus|oeil_au_beurre_noir|cocard & il|mari|copain|mec|elle|me",
        "me ~ harcele|harcelent|suit_partout_mon_ex",
        "argent|fric|thune|dette|dois & frapper|casser|venir|viennent|menacent|menace|battes|tuer"
        "|jambes|genoux",
        "casser ~ les|la|mes ~ jambes|genoux|gueule|bras|doigts",
    ),
    fixed=True,
    undated=True,
)

VIOLENCE_FEAR = Sign(
    _VIOLENCE,
    (
        "<peur> ~ de ~ mon|ma|lui|elle|son|mes ~ <proche>|retour|.|,|quand",
        "<peur> ~ de ~ lui|rentrer|son_retour|sa_reaction|mon_ex",
        "<peur> ~ de ~ rentrer ~ chez|a",
        "<peur> ~ quand|qu|que ~ il|elle|mon_mari|mon_mec|mon_copain ~ rentre|revienne|boit|boive"
        "|prend|soit|est|bu|arrive"
        "|s_enerve|vienne|me",
        "ose|oser ~ pas|plus ~ rentrer|parler|bouger",
        "sens|sentir|suis ~ pas|plus ~ en ~ securite ~ chez|avec|a|ici",
        "pas|plus ~ en ~ securite",
        "cache|enferme|planque ~ dans|aux|a ~ la|le|les? ~ salle_de_bain|toilettes|chambre|placard"
        "|wc",
        "marche|marcher sur des oeufs",
    ),
    severity=URGENT,
    fixed=True,
    undated=True,
)

VIOLENCE_OWN = Sign(
    _VIOLENCE,
    (
        "<peur> ~ de ~ ce ~ que|qu ~ je ~ vais|peux|pourrais|suis ~ faire|lui_faire|capable?",
        "<peur> ~ de ~ lui|leur|la|le|les|ma|mon ~ <proche>? ~ faire|frapper|taper|tuer ~ du? ~"
        " mal?",
        "<peur> ~ de ~ faire ~ du ~ mal ~ a",
        "je ~ l|la|le|lui|les ~ ai|vais|veux ~ frappe|frapper|tape|taper|tuer|planter|buter|giflee"
        "|gifle|poussee|etranglee"
        "|defoncer|bute|eclater|casser|crever|massacrer|demonter",
        "j ai ~ frappe|tape|gifle|pousse|etrangle|battu|cogne ~ ma|mon|la|le|sa ~ <proche>",
        "je vais ~ lui|le|la|les|leur|tuer ~ faire|planter|tuer|buter|frapper|crever|defoncer"
        "|peter|la_gueule|du_mal",
        "je vais|veux ~ tuer|planter|buter|frapper|poignarder ~ mon|ma|quelqu|ce|cette",
        "j ai ~ un ~ couteau|flingue|arme & lui|le|la|les|chez",
    ),
    fixed=True,
    undated=True,
)

VIOLENCE_OTHER = Sign(
    _VIOLENCE,
    (
        "<frappe> ~ ma|sa|mon|la ~ mere|soeur|femme|copine|fille|frere|pere|grand_mere|voisine"
        "|maman|mari|compagne",
        "ma|mon|la ~ mere|soeur|copine|amie|fille|voisine|frere ~ est|se_fait|s_est_fait ~ battue"
        "|frapper|battre|frappee"
        "|menacee|maltraitee|tabasser|agressee|tabassee",
        "lui ~ tape|frappe|cogne ~ dessus",
        "la|le frappe & ma|mon|voisin|voisine|soeur|mere|amie|copine|son|mari",
        "voisin|voisins & <frappe>|hurle|cris|crie|coups & femme|enfants|elle",
    ),
    about="other",
    fixed=True,
    undated=True,
)

CHILD_ATE = Sign(
    _CHILD,
    (
        "<frappe> ~ ma|mon|la|le|sa|son ~ fille|fils|petite|petit|gamine|gamin",
        "<petit> & <mange> & <came>|pilule|poudre",
        "<petit> & <came> & bouche|avale|leche",
        "j ai|il|elle|mari|copain|compagnon|on|ex|mere|pere ... <frappe>|secoue|secouer|maltraite"
        " ~ le|la|mon|ma|notre|nos|mes|les|sa|son|ses ~ <petit>",
        "secoue|secouer ~ mon|le|la|ma|notre|les|ses|son ~ bebe|enfant|petit|petite|fils|fille",
        "<frappe> ~ notre|nos|mes|mon|les|ses|son ~ fils|enfant|enfants|gosses|petit|bebe",
        "<peur> ~ de ~ faire? ~ du? ~ mal? ~ a|au|frapper|secouer ~ mes|mon|ma|le|la|les|mon ~"
        " <petit>",
        "faire ~ du ~ mal ~ a|au ~ mes|mon|ma|le|la|les|notre? ~ <petit>",
        "<petit> ~ est|sont ~ battu|battus|frappe|maltraite|maltraites|abuse|victime|secoue",
    ),
    about="other",
    fixed=True,
    undated=True,
)

CHILD = Sign(
    _CHILD,
    (
        "peux|arrive|capable|etat ~ pas|plus ~ m|de|d? ~ m? ~ occuper ~ de|des|du ~ ma|mes|mon|la"
        "|le? ~ <petit>",
        "<petit> & tout_seul|toute_seule|tout_seuls|tous_seuls|toutes_seules|seuls_a|seul_a"
        "|seule_a|seuls_dans|seul_dans"
        "|sans_surveillance|livres_a_eux|livre_a_lui|seuls_chez|seul_chez|seule_chez|seul_toute"
        "|seul_la_nuit",
        "laisse|laisser|laissons|laissait|laisses ~ le|la|mon|ma|son|sa|les|mes|ses|notre|nos ~"
        " <petit> ~ .. seul|seuls"
        "|seule|seules|dans_la_voiture",
        "<petit> ~ est|sont|reste|restent ~ tout? ~ seul|seuls|seule|seules ~ a|dans|chez"
        "|a_la_maison|.|,",
        "<perdu> & occuper|garder|surveiller|garde|occupe|m_occuper & <petit>",
        "<perdu>|coke|pris|consomme & seule_avec|seul_avec|avec_mon_bebe|avec_le_bebe"
        "|avec_les_enfants & <petit>|bebe",
        "capable|arrive|peux|etat & pas|plus & occuper|m_occuper & <petit>",
        "<petit> & trouve|joue|jouait|jouer|attrape & <came>|seringue",
        "<came>|seringues & traine|trainent|partout|table|sol|portee & <petit>|rampe",
        "<petit> & rien_mange|rien_a_manger|a_manger|faim|neglige|negliges|neglige|pas_mange|sales"
        "|nourrit|couches",
        "neglige|negligent ~ le|la|son|sa|les|ses|leurs|leur|mes|mon ~ <petit>",
        "sniffe|sniffent|consomme|consomment|deale|fume|fument ~ devant|pres|a_cote|avec ~ le|la"
        "|les|ses|mes|son|nos|leurs ~ <petit>",
        "<petit> ~ dans ~ la ~ voiture & <pris>",
        "<petit> & a_l_arriere & <pris>",
    ),
    about="other",
    severity=URGENT,
    fixed=True,
    undated=True,
)

WITHDRAWAL_NOW = Sign(
    _WITHDRAWAL,
    (
        "<arrete> & <boire>|<calmant>|sevrage & <delire>|vois|voit|entends",
        "bois|boit|bu ~ plus|pas & <delire>|vois_des|voit_des",
        "sevrage & <delire>",
    ),
    undated=True,
)

WITHDRAWAL = Sign(
    _WITHDRAWAL,
    (
        "manque ~ d|de ~ alcool|benzo|ghb|xanax|valium|g|boisson",
        "plus|pas ~ une|de ~ goutte|verre & <tremble>",
        "<arrete> & <boire>|<calmant> & <tremble>|vomis|vomi|dors_plus|dors_pas|palpitations|mal"
        "|malade|fou|folle|angoisse"
        "|nausees|insomnie|panique",
        "bois|boit|bu ~ plus|pas|rien & <tremble>",
        "<tremble> & depuis|sans|quand_je & <boire>|<calmant>|bois|bu",
        "heures|jours|jour|heure ~ sans ~ <calmant>",
        "<calmant> & d_un_coup|du_jour_au_lendemain|net|brutalement|d_un_seul_coup|direct"
        "|cold_turkey & arrete|arreter|stop"
        "|stoppe|arretee|sevre|prends_plus",
        "arrete|arreter|stoppe|stopper|arretee|jete|jeter|stop ~ le|les|mon|mes|ma|son|ses|tous ~"
        " <calmant>",
        "plus de|d ~ <calmant> ~ depuis",
        "prends|prend ~ plus ~ de|mes|mon|le|les|ses ~ <calmant>",
        "a|en ~ court|manque ~ de ~ <calmant>",
        "<boire> & d_un_coup|du_jour_au_lendemain|net|brutalement|d_un_seul_coup & arrete|arreter"
        "|stop|stoppe",
        "sevrage|sevrer|desintox|decrocher & seul|seule|maison|chez_moi|<boire>|<calmant>",
        "bois|bouteille|bouteilles|litre|litres|bieres & par_jour|tous_les_jours|chaque_jour &"
        " arrete|arreter|stop|plus_rien"
        "|demain_rien",
        "mains & <tremble> & alcool|boire|bu|verre|matin",
        "delirium tremens",
    ),
    severity=URGENT,
    undated=True,
)

PREGNANCY_NOW = Sign(
    _PREGNANCY,
    (
        "<enceinte>|bebe_dans_mon_ventre & <ventre>",
        "sens ~ plus|pas ~ le|mon|la ~ bebe ~ bouger|bouge|donner",
        "bebe ~ bouge|bouger ~ plus|pas",
        "perdu|perds ~ les ~ eaux",
    ),
)

PREGNANCY = Sign(
    _PREGNANCY,
    (
        "je|j ~ suis|etais|tombee|serais ~ enceinte",
        "enceinte ~ de ~ <jeune>|deux|trois|quatre|cinq|six|sept|2|3|4|5|6|7|huit|quelques",
        "<enceinte> & <pris>",
        "semaines|mois ~ de ~ grossesse",
        "test ~ positif ~ .|,|et|ce",
        "j attends|attend ~ un|mon ~ bebe|enfant",
        "bebe dans ~ mon|le ~ ventre",
        "<allaite> & <pris>",
        "puis|peux|peut ~ je|on? ~ <allaite>",
    ),
    severity=URGENT,
    undated=True,
)

DRIVING_NOW = Sign(
    _DRIVING,
    (
        "conduis|roule|volant ~ la|maintenant? ~ et ~ je? ~ vois|suis",
        "au volant|en_train_de_conduire|je_conduis_la|je_roule & <perdu>|vois_double|defonce"
        "|maintenant|trouble",
        "accident|rentre_dans & <pris> & voiture|conduit|volant",
    ),
    undated=True,
)

DRIVING = Sign(
    _DRIVING,
    (
        "conduire|conduis|conduit|volant|rouler|roule & <pris>|<perdu>|apres",
        "<volant> & rentre|rentrer|prendre|prends|vais|dois|veut|prend|reprendre|monter|monte &"
        " <pris>|<perdu>",
        "conduire|rouler|volant & apres & ligne|lignes|rail|rails|coke|trace|traces|trait|traits",
        "<engin> & <pris> & bosse|travaille|travail|boulot|conduis|dois|monte|poste|conduire",
        "chauffeur|routier|livreur|taxi|conducteur|pilote|grutier & sniffe|coke|cocaine|tenir|rail"
        "|ligne|drogue|consomme|prends",
        "voiture|route & sous_coke|sous_cocaine|sous_l_emprise|sous_emprise",
        "sous ~ l? ~ emprise|influence & conduire|conduis|volant|voiture",
    ),
    severity=URGENT,
    undated=True,
)

MINOR = Sign(
    _MINOR,
    (
        "moi|perso ~ c|j ~ est|ai ~ <jeune> ~ ans",
        "j ai|ai|ayant ~ que|seulement|juste|presque? ~ <jeune> ~ ans|ans_et|an|.",
        "j ai ~ <jeune> ~ ans",
        ". <jeune> ans .|,",
        "fille|garcon|ado|mec|meuf de <jeune> ans",
        "j aurai|aurais|vais_avoir|fete|fais ~ 18|mes_18|dix_huit|17|16 ~ ans",
        "pas|moins|bientot ~ encore? ~ de? ~ 18|dix_huit ~ ans?",
        "suis ~ mineur|mineure|ado|lyceen|lyceenne|collegien|collegienne",
        "suis ~ en ~ seconde|premiere|terminale|troisieme|quatrieme|cinquieme|sixieme|3eme|4eme"
        "|2nde|1ere|3e|4e|5e|6e"
        "|secondaire",
        "suis ~ au ~ lycee|college",
        "au|en ~ lycee|college|secondaire & je|j|nous|on & sniffe|coke|drogue|consomme|prends"
        "|cours",
        "en ~ <classe> ~ secondaire",
        "mon age c est <jeune>",
        "je passe mon ~ brevet|bac",
    ),
    severity=URGENT,
    fixed=True,
    undated=True,
)

UNCLEAR = (
    Sign(
        "suicide",
        (
            "fatigue|fatiguee|epuise|epuisee|lasse ~ de|d ~ tout|cette_vie|la_vie",
            "en ~ peux|peut ~ plus ~ .|,|de ~ tout|rien|cette_vie|.|?",
            "j en peux plus",
            "a quoi ~ bon|ca_sert|sert",
            "veux|voudrais|aimerais|envie ~ que ~ tout|ca|cela ~ s? ~ arrete|finisse|cesse"
            "|disparaisse",
            "tout|ca|rien ~ a ~ plus|aucun|de ~ sens",
            "plus ~ aucun ~ sens|espoir|interet|avenir",
            "plus ~ de ~ sens|espoir",
            "marre|ras_le_bol ~ de ~ tout|cette_vie|moi",
            "fatigue|fatiguee ~ de ~ tout|vivre_comme_ca|lutter|me_battre",
            "envie ~ de ~ rien|disparaitre|dormir_et|dormir_pour|partir_loin",
            "veux|voudrais ~ disparaitre|dormir_pour|dormir_longtemps|m_endormir",
            "personne ~ me|m ~ regretterait|regrettera|manquerais",
            "manquerais|manquerai ~ a ~ personne",
            "suis ~ un ~ poids|fardeau",
            "un poids ~ pour ~ tout|ma|les|mes|eux",
            "vois|voit ~ pas|plus ~ d|de|le|l ~ issue|bout|avenir|solution|sortie",
            "tiens|tient ~ plus ~ .|,|le|comme|debout",
            "je ~ craque|sombre|coule ~ .|,",
            "plus ~ la ~ force ~ .|,|de ~ rien|continuer|me",
            "peux|arrive ~ plus ~ a? ~ continuer|avancer",
            "serve|sers|servir ~ a ~ rien",
        ),
        question="suicide",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "overdose_or_medical",
        (
            "sens|sent ~ pas|mal|bizarre|pas_bien ~ bien|dans|apres|depuis? & coke|ligne|rail|pris"
            "|sniffe|apres|trait",
            "sens ~ bizarre|mal|pas_bien",
            "coeur ~ bat|tape|palpite|s_emballe|cogne|accelere ~ vite|fort|a_fond|trop|bizarrement"
            "|la_chamade|.|,",
            "palpitations",
            "pris ~ trop|trop_pris & peut_etre|je_crois|je_pense|un_peu",
            "est_ce ~ normal|c_est_normal & coeur|coke|tremble|fourmis",
            "fourmis|fourmillements|picotements ~ dans|au ~ les|mes|le|la ~ doigts|mains|bras"
            "|visage",
            "ai ~ des? ~ vertiges|la_tete_qui_tourne|le_vertige",
            "tete ~ qui? ~ tourne",
            "il|elle|pote|copain|ami & bizarre|pas_bien|mal & pris|coke|consomme|sniffe",
            "dort ~ tres|trop|profondement",
        ),
        question="overdose_or_medical",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "il|elle|mari|copain|mec|femme|ex ~ devient|est|peut_etre|se_met ~ parfois|vite|tres"
            "|souvent? ~ agressif|violent"
            "|agressive|violente|mechant|colere|dangereux|en_colere|nerveux",
            "degenere|derape ~ entre|hier|.|,|avec",
            "crie|hurle ~ dessus|sur_moi|apres",
            "me ~ crie|gueule|hurle dessus",
            "me ~ rabaisse|humilie|insulte|controle",
            "fouille mon telephone",
            "on s est battus|bagarre|me_suis_battu",
            "dois ~ de ~ l? ~ argent & dealer|cherchent|veulent",
        ),
        question="violence",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "impression|sensation ~ qu|que|d ~ on|les_gens|tout_le_monde|etre|ils ~ me|m|parle"
            "|parlent|suivi|suivie|observe"
            "|regarde|surveille|observee|me_regarde|me_suit|me_regardent|me_suivent ~ de|sur|moi"
            "|regarde?",
            "confiance ~ en|a ~ personne",
            "tout le monde ~ me ~ regarde|juge|parle",
            "suis ~ trop|tres|super? ~ agite|agitee|speed|nerveux|a_cran|sur_les_nerfs",
            "pas|plus ~ dormi|dors ~ depuis ~ 2|3|4|deux|trois|quatre|des ~ jours|nuits",
            "deviens|devenir ~ fou|folle|dingue",
            "vois|entends ~ des ~ trucs|choses ~ parfois|bizarres",
        ),
        question="psychosis_or_agitation",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "arrete|arreter|stopper|stoppe ~ de|l|le|la|d ~ boire|alcool|picoler|biere|vin",
            "bois|boire ~ plus ~ d? ~ alcool?",
            "<calmant> & moins|arreter|diminuer|reduire",
            "mains ~ qui? ~ tremblent",
        ),
        question="dangerous_withdrawal",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "peur|crois|pense|peut_etre ~ d|que? ~ je? ~ etre|sois|suis ~ enceinte",
            "retard ~ dans|de ~ mes|regles|les ~ regles?",
            "ai ~ du ~ retard & regles",
            "regles ~ sont|en|arrivent ~ en? ~ retard|pas",
            "peut_etre|crois|pense|peur ~ que? ~ je|d ~ sois|suis|etre ~ enceinte",
            "test ~ de ~ grossesse",
        ),
        question="pregnancy",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "dois|faut ~ que? ~ je? ~ rentrer|conduire|reprendre|conduise ~ en|la|encore"
            "|tout_a_l_heure ~ voiture|route|volant?",
            "suis ~ venu|venue ~ en ~ voiture|scooter|moto",
            "ai la voiture",
        ),
        question="drug_driving",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "me ~ deteste|hais|degoute",
            "merite ~ de|d ~ souffrir|avoir_mal|etre_puni",
            "besoin|envie ~ de ~ ressentir|sentir ~ quelque|la ~ chose|douleur",
            "cicatrices",
        ),
        question="self_harm",
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<petit> & vu|voient|voit|voir & consommer|sniffer|coke|drogue|m_ont|m_a|me",
            "mauvaise|mauvais ~ mere|pere|parent|maman|papa",
            "devant ~ les|mes|le ~ <petit>",
            "bebe ~ pleure|arrete ~ sans|tout|pas",
        ),
        question="child_in_danger",
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
)

SIGNS = (
    CHILD_ATE, WITHDRAWAL_NOW, PREGNANCY_NOW, SELF_HARM_DEEP, PSYCHOSIS_NOW, VIOLENCE_OTHER,
    VIOLENCE,
    VIOLENCE_OWN, DRIVING_NOW, CHILD, WITHDRAWAL, PREGNANCY, PSYCHOSIS, VIOLENCE_FEAR, SELF_HARM,
    DRIVING, MINOR, *UNCLEAR,
)  # fmt: skip
"""All that is heard of these in French."""

HARMLESS = (
    "tape ~ sur ~ les|le ~ nerfs|systeme",
    "impression|sensation ~ qu ~ on ~ me|m ~ <suit>",
    "suis ~ coupe|coupee ~ des|de|du ~ autres|monde|tout|reste|gens|mes",
    "me|m|suis ~ coupe|coupee|brule|brulee ~ le|la? ~ doigt? ~ en|avec ~ cuisinant|cuisine"
    "|epluchant|le_four|la_poele"
    "|rasant|faisant|papier",
    "coupe|couper ~ les ~ cheveux|ongles",
    "suit|suivent ~ sur ~ insta|instagram|tiktok|snap|facebook|les",
    "il|elle|qui a ~ <jeune> ~ ans",
    "ma|sa|leur|notre|son|mon|un|le|la ~ fils|fille|frere|soeur|enfant|neveu|niece ~ de ~ <jeune>"
    " ~ ans",
    "fils|fille|frere|soeur|neveu|niece ~ a ~ <jeune> ~ ans",
    "arrete|arreter|stoppe ~ de|la|le|d ~ fumer|clope|cigarette|sucre|cafe|shit|sport|tabac|joints"
    "|cannabis",
    "tremble|trembler|transpire ~ de|a|apres|au ~ cause|le|la ~ froid|sport|cafe|trac|chaud"
    "|peur_de|joie",
    "coeur ~ qui? ~ bat & quand_je_la|quand_je_le|amour|amoureux|amoureuse|sport|couru|escaliers"
    "|vois",
    "me ~ tape|tapes ~ sur|un|des|dessus_les ~ nerfs|systeme",
    "je ~ me|m ~ bats ~ pour|les|contre",
    "me ~ tire ~ .|d",
    "me|ne ~ <frappe> ~ pas|jamais",
    "me casse ~ les ~ pieds|couilles|la_tete",
    "prend la tete",
    "entends ~ les ~ voisins|gens",
    "pas|jamais ~ enceinte",
    "conduis|conduire ~ pas|jamais",
    "prends|prendre ~ le|la|un|l ~ metro|train|bus|taxi|uber|tram",
    "disputes|dispute|engueules & mieux|reconcilies|passe",
    "enfants|fils|fille|petits & chez|avec ~ mamie|ma_mere|leur_pere|leur_mere|grands_parents"
    "|mes_parents|nounou|ecole",
    "jouer|emmene|accompagne ~ les ~ enfants",
    "me|m ~ a ~ touche|marque|plu",
    "je ~ me ~ jette ~ a|sur",
    "peur ~ de ~ lui ~ dire|parler|avouer|demander",
)
"""What these cover is not heard."""
