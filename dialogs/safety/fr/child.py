"""A child in danger, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "came": "coke cocaine drogue drogues la_c sous_c ma_c sa_c en_c poudre pochon sachet cachet "
    "cachets ecsta mdma ghb "
    "came shit joint methadone rail ligne trace dope pilule pilules ma_drogue rails "
    "cocaïne",
    "mange": "mange manger avale avaler leche lecher bouche goute bu ingere mis_dans_sa_bouche "
    "touche gobe",
    "bebe": "bebe le_petit la_petite mon_petit ma_petite enfant enfants fils fille gosse gosses "
    "gamin gamine nourrisson "
    "petits neveu niece de_2_ans de_3_ans",
    "souci": "bouche doigt leche mou molle endormi enferme enferment oublie personne seul seule "
    "seuls pleure ecole creche faim sale bu surveille",
    "garde2": "seul seule seuls seules tout_seul toute_seule occuper m_occuper s_occupe garde "
    "garder surveille surveiller laisse laisser laisses laissent oublie oubliee enferme enfermer "
    "enferment dormait dort dorment endormi endormie lit bain bras voiture auto devant "
    "pendant_que pleure pleurer hurle crie crient manger mange mangent faim lange couche couches "
    "ecole creche devoirs escalier personne chez scooter parc chambre piece derriere lieu "
    "se_levent leve levent a_l_arriere reveiller vu voit voient peur table cahier traine trainer "
    "jouait attend emmene conduire avec porte hauteur sous_la_douche rambarde fenetre balcon "
    "dehors tete baignoire nuit toute_la_journee",
    "mal2": "frappe frapper tape taper bat battre secoue secouer gifle gifler cogne cogner brule "
    "bruler jette jete pousse touche toucher abuse abuser viole violer maltraite maltraiter "
    "etrangle etrangler etouffer insulte fessee mord pince balance lance blesse neglige negliger "
    "tient_par_dessus hurle_dessus",
    "nos": "mon ma mes le la les son sa ses notre nos leur leurs ton un une des ce",
    "ingere": "mange mangé manger avale avaler leche lecher suce sucer croque bu boit goute "
    "mis_en_bouche bouche gobe touche sniffe trouve trouvé ouvert manque levres mis_dans nez",
    "poison": "coke cocaine poudre pochon pacson sachet cachet cachets pilule pilules ecsta taz "
    "bonbon space_cake miroir paille caillou xanax lexo lexomil ghb methadone vodka alcool drogue "
    "truc_blanc joint medicaments medocs seringue boite_a_pochons cannabis shit sirop",
    "mou2": "mou molle inconscient inconsciente respire respire_mal convulse tremble vomit vomi "
    "bleu bleue endort s_endort reveille_pas pupilles tout_rouge toute_rouge agite agitee yeux "
    "sang evanoui bizarre excite excitee",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "child_in_danger",
        (
            "<frappe> ~ ma|mon|la|le|sa|son ~ fille|fils|petite|petit|gamine|gamin",
            "<petit> & <mange> & <came>|pilule|poudre",
            "<petit> & <came> & bouche|avale|leche",
            "j ai|il|elle|mari|copain|compagnon|on|ex|mere|pere ... <frappe>|secoue|secouer|"
            "maltraite ~ le|la|mon|ma|notre|nos|mes|les|sa|son|ses ~ <petit>",
            "secoue|secouer ~ mon|le|la|ma|notre|les|ses|son ~ bebe|enfant|petit|petite|fils|fille",
            "<frappe> ~ notre|nos|mes|mon|les|ses|son ~ fils|enfant|enfants|gosses|petit|bebe",
            "<peur> ~ de ~ faire? ~ du? ~ mal? ~ a|au|frapper|secouer ~ mes|mon|ma|le|la|les|mon "
            "~ <petit>",
            "faire ~ du ~ mal ~ a|au ~ mes|mon|ma|le|la|les|notre? ~ <petit>",
            "<petit> ~ est|sont ~ battu|battus|frappe|maltraite|maltraites|abuse|victime|secoue",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "peux|arrive|capable|etat ~ pas|plus ~ m|de|d? ~ m? ~ occuper ~ de|des|du ~ ma|mes|"
            "mon|la|le? ~ <petit>",
            "<petit> & tout_seul|toute_seule|tout_seuls|tous_seuls|toutes_seules|seuls_a|seul_a|"
            "seule_a|seuls_dans|seul_dans|sans_surveillance|livres_a_eux|livre_a_lui|seuls_chez|"
            "seul_chez|seule_chez|seul_toute|seul_la_nuit",
            "laisse|laisser|laissons|laissait|laisses ~ le|la|mon|ma|son|sa|les|mes|ses|notre|"
            "nos ~ <petit> ~ .. seul|seuls|seule|seules|dans_la_voiture",
            "<petit> ~ est|sont|reste|restent ~ tout? ~ seul|seuls|seule|seules ~ a|dans|chez|"
            "a_la_maison|.|,",
            "<perdu> & occuper|garder|surveiller|garde|occupe|m_occuper & <petit>",
            "<perdu>|coke|pris|consomme & seule_avec|seul_avec|avec_mon_bebe|avec_le_bebe|"
            "avec_les_enfants & <petit>|bebe",
            "capable|arrive|peux|etat & pas|plus & occuper|m_occuper & <petit>",
            "<petit> & trouve|joue|jouait|jouer|attrape & <came>|seringue",
            "<came>|seringues & traine|trainent|partout|table|sol|portee & <petit>|rampe",
            "<petit> & rien_mange|rien_a_manger|a_manger|faim|neglige|negliges|neglige|pas_mange|"
            "sales|nourrit|couches",
            "neglige|negligent ~ le|la|son|sa|les|ses|leurs|leur|mes|mon ~ <petit>",
            "sniffe|sniffent|consomme|consomment|deale|fume|fument ~ devant|pres|a_cote|avec ~ "
            "le|la|les|ses|mes|son|nos|leurs ~ <petit>",
            "<petit> ~ dans ~ la ~ voiture & <pris>",
            "<petit> & a_l_arriere & <pris>",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<bebe> & <conso>|poudre|cachet & <souci>",
            "enferme|enferment ~ .. <bebe> & sniffer|consommer|chambre|placard|cave",
            "personne & surveille|garde|avec & <bebe>",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<bebe> & <conso>|poudre|cachet|coke & bouche|leche|avale|mou|molle|verre",
            "bat|frappe|tape|secoue|touche ~ ses|son|sa|mes|mon|ma|les ~ <bebe>",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<enfant2> & <drogue2> & <garde2>",
            "<enfant2> ~ .. est|sont|dort|dorment|reste|restent|laisse|laisses|etait|etaient ~ "
            ".. seul|seule|seuls|seules ~ ..",
            "laisse|laisser|laissent|laissait|laissons|oublie|oubliee|abandonne ~ .. <nos> ~ .. "
            "<enfant2> ~ .. seul|seule|seuls|seules|voiture|ecole|parc|nuit|dehors|heures|"
            "pleurer|devant|fenetre|lange|escalier|dans|avec_des|jusque|19h|gens ~ ..",
            "sors|sortie|pars|dehors|after ~ .. & dorment|dort|seul|seuls|enfants|petits|petit|"
            "bebe & nuit|dorment|seul|pendant|dealer|chercher|soir",
            "<enfant2> ~ .. seul|seuls|seule|seules ~ .. & appart|maison|nuit|voiture|ville|"
            "after|weekend|dealer|soir|rue",
            "personne|nobody ~ .. occupe|garde|surveille|nourrit|d_autre ~ .. & <enfant2>",
            "<enfant2> ~ .. rien|pas|plus|jamais ~ .. mange|manger|lave|change|ecole|tartines|"
            "vaccine",
            "donner|donne ~ .. a ~ manger ~ .. & oublie|oublier|pas|plus & <enfant2>|leur|enfants",
            "enferme|enferment|enfermer|enfermes ~ .. <nos>|les ~ .. <enfant2>|chambre ~ .. & "
            "taper|consommer|sniffer|dealer|enfants|petits|petit|mere|leur",
            "capable|arrive|etat|force ~ pas|plus ~ .. occuper|m_occuper|s_occuper|garder|elever "
            "~ .. <nos> ~ .. <enfant2>",
            "<enfant2> ~ .. rebord|fenetre|balcon|rambarde|bain|escalier|rue|piscine|route ~ .. "
            "& defonce|perche|trop_pris|vois_double|lever|vapes|out|raide|tenir|mere|pere|pyjama|"
            "court|coke",
            "poudre|coke|pochons|pochon|seringues|lignes|lame ~ .. traine|trainent|trainer|"
            "laisse|table|cahier|partout|hauteur|portee|sol|lavabo ~ .. & <enfant2>",
            "<enfant2> ~ .. voit|vu|voient|vois|vit|sait|connait|raconte|dit|ecrit|assiste ~ .. "
            "& lignes|traces|coke|inconscient|dealer|seringues|poudre|se_drogue|defonce|consomme|"
            "copains_de_papa|peur|farine",
            "devant|pres|a_cote|en_presence ~ .. <nos> ~ .. <enfant2> ~ ..",
            "emmene|prends|amene|traine ~ .. <nos> ~ .. <enfant2> ~ .. & dealer|pecho|plans|"
            "chercher|dose|deal|attend",
            "<enfant2> ~ .. livrer|transporter|dealer ~ ..",
            "donne|file ~ .. sirop|cachet|medicament|calmant ~ .. & dorme|dorment|dormir & "
            "enfant|petit|sors|bebe|il|lui",
            "crie|gueule|hurle|casse|chaise|bat|battu|dispute|cris ~ .. & devant|sur|derriere & "
            "<enfant2>",
            "nounou|maman|mere|pere|papa|voisine|grand_mere|soeur|frere|cousin ~ .. <drogue2> & "
            "<enfant2>",
            "bleus|sang|traces|marques & <enfant2> & pere|mere|consomme|papa|maman|belle_fille|"
            "revient|frere|chez",
            "ket|kets|enfant|petit|bebe|mioche ~ .. erre|errait|pyjama|lange ~ .. & rue|palier|"
            "seul|nuit|porte",
            "occupe|occuper ~ .. de ~ son|sa|ses ~ frere|soeur|petit ~ .. & ans|weekend|week_end|"
            "chambre|nuit",
            "negligence|neglige|negliger|negliges ~ .. <nos>? ~ .. <enfant2>",
        ),
        about="other",
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "child_in_danger",
        (
            "<mal2> ~ .. <nos> ~ .. <enfant2>",
            "<enfant2> ~ .. est|sont|se_fait|a|fait ~ .. battu|battue|battus|frappe|frappee|"
            "secoue|secouee|viole|violee|abuse|abusee|maltraite|maltraites",
            "son|sa|leur|le|papa|ma|mon ~ .. pere|mere|papa|maman|beau_pere|oncle|frere ~ .. la|"
            "le|l|les|lui ~ .. <mal2> & ans|petit|petite|enfant|fille|fils|gosse",
            "<enfant2> & <mal2> & pere|mere|mari|femme|papa|maman|compagnon|ex|beau_pere|frere|"
            "manque|descente|ceinture|defonce|bras|mur",
            "la|le|l|les ~ <mal2> ~ .. & <enfant2>|bebe ~ ..",
            "<enfant2> & <ingere> & <poison>",
            "<enfant2> ~ .. <ingere> ~ .. <nos> ~ .. <poison>",
            "<enfant2> & <poison> & <mou2>",
            "<enfant2> ~ .. <mou2> ~ ..",
            "petit|bebe|fille|fils|loulou ~ .. a|est ~ .. pupilles|tout_mou|toute_molle|convulse|"
            "convulsions",
            "reveille|reveiller ~ .. pas|plus ~ .. & <enfant2> & <poison>|mange|avale|bu|manque",
            "peur ~ .. de ~ .. faire|frapper|secouer|ce_que|lui|tuer|etouffer|jeter ~ .. & "
            "<enfant2>",
            "coussin|oreiller|rambarde|fenetre|balcon|bouillante|brulante & tient|main|hurle|met|"
            "tiens|douche & bebe|fille|fils|petit|petite|enfant",
            "abuse|abusait|attouchements|attouche|touche|viole|inceste ~ .. de? ~ <nos> ~ .. "
            "<enfant2>|petite_soeur|niece|neveu|petit_frere",
            "fessee|gifle|claque ~ .. trop ~ fort",
        ),
        about="other",
        fixed=True,
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
