"""Wide frames in French: two or three things that spell danger together, however they are said."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "conso": "coke cocaine drogue c sniffe sniffer sniffes consomme consommer prends pris prend"
    " ligne lignes rail"
    " rails trait traits defonce defoncee def bourre bourree bu alcool bieres joint ghb mdma keta"
    " accro perche"
    " trace traces tape trop_pris",
    "vehicule": "conduire conduis conduit voiture moto scooter camion volant route cles rouler"
    " roule caisse bus grue"
    " taxi autoroute bagnole reprends_le",
    "bientot": "vais rentre rentrer dois je on reprends reprendre prends monte juste mieux encore"
    " va peux toujours demain",
    "bebe": "bebe petit petite enfant enfants fils fille gosse gosses gamin gamine nourrisson"
    " petits neveu niece de_2_ans"
    " de_3_ans",
    "souci": "bouche doigt leche mou molle endormi enferme enferment oublie personne seul seule"
    " seuls pleure ecole creche"
    " faim sale bu surveille",
    "calmes": "ghb gbl benzo benzos xanax valium lexomil temesta seresta stilnox somniferes"
    " anxiolytiques codeine methadone",
    "zero": "arrete arreter jete stop plus vide aujourd_hui aujourd net d_un_coup vidé rien sans"
    " court tout_seul decroche",
    "bouteille": "bouteille bouteilles alcool vin vodka biere bieres boire bois bu whisky goutte"
    " ricard verre",
    "mal_etre": "tremble grelotte transpire sueurs vomis vomi emballe panique insomnie dors_plus"
    " palpitations sue frissonne",
    "grossesse": "enceinte sage_femme gyneco grossesse un_bebe echo semaines_de gynecologue foetus"
    " bebe_en_route accoucher",
    "coups": "tordu frappe gifle etrangle pousse poussee cogne mordu jete force forcee attaque"
    " attaquee enferme enfermee"
    " tabasse viole bouscule tape",
    "qui": "il elle mari copain mec copine femme ex pere mere beau_pere frere fils dealer ils",
    "complots": "espion civil micro cameras attendent savent ecoutent lire_mes lisent pensees puce"
    " suivent surveillent poison"
    " venir_le viennent le_chercher me_chercher complot bouffe",
    "gens2": "ils on flics police voisins gens coloc mec copine mari femme tout_le_monde quelqu"
    " types radio tele",
}
"""The words a frame means by <name>."""

FRAMES = (
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
            "avale|pris|gobe ~ .. cachets|medicaments|medocs|comprimes|pilules ~ .. pour ~ mourir"
            "|en|dormir_pour",
            "cachets|medicaments|medocs & pour_mourir|mourir|plus_se_reveiller",
            "donne|distribue ~ .. toutes|tous ~ ses|mes ~ affaires",
            "cherche|regarde|trouve & comment_mourir|hauteur|corde|dose_mortelle",
            "envie ~ de ~ en ~ finir",
            "raison ~ de ~ vivre|rester & plus|aucune|donnez|pas",
        ),
    ),
    Sign(
        "overdose_or_medical",
        (
            "coeur ~ va ~ lacher|exploser|s_arreter|ceder",
            "<poitrine>|coeur & explose|exploser|eclate|lache|lacher",
            "sens ~ plus ~ mes|ma|mon ~ jambes|jambe|bras|mains|visage",
            "tout ~ tourne & coeur|tombe|noir",
            "<quelqu2> & violet|violette|bleu|bleue|respire_plus|vomit & inconscient|reveille"
            "|par_terre|reagit|toute|tout|plus",
            "respire ~ une|toutes ~ fois|les",
        ),
        about="other",
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "<grossesse> & <conso>",
            "vais ~ avoir ~ un ~ bebe|enfant",
            "allaiter|allaite|tirer_mon_lait & coke|conso|ligne|rail|pris",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        ("<grossesse> & contractions|saigne|sang|crampes|douleurs|eaux & <conso>|je|suis",),
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "<vehicule> & <conso> & <bientot>",
            "celui|collegue|pote ~ .. conduit|grue|camion & <conso>",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "drug_driving",
        ("roule|conduis|volant|autoroute & trouble|double|flou|m_endors|vois_rien|defonce",),
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
        "dangerous_withdrawal",
        ("<calmes> & <zero>", "<bouteille> & <zero> & <mal_etre>"),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<bouteille>|<calmes> & sans|plus|arrete|jours & vois|entends|convulsions|rats|betes"
            "|bestioles|crise",
        ),
        undated=True,
    ),
    Sign(
        "psychosis_or_agitation",
        (
            "<gens2> & <complots>",
            "trucs|truc|poison|quelque_chose ~ dans ~ ma|mon|mes ~ bouffe|verre|nourriture|cafe"
            "|eau",
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
            "tremble|panique|flippe & entends|quand ~ sa|son|il|ses ~ voiture|cle|cles|rentre|pas"
            "|voix",
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
            "j ai ~ bouscule|pousse|frappe|tape ~ ma|mon|la|le ~ femme|copine|mari|mere|copain"
            "|pere",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "quand ~ je ~ me ~ coupe|scarifie|brule|frappe|tape",
            "se|me ~ fait|fais ~ du? ~ mal ~ avec|au|aux|expres",
            "jusqu ~ au ~ sang",
            "me ~ cogne|tape|frappe ~ la|ma ~ tete",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "minor",
        (
            "fille|garcon|gars|meuf ~ de ~ <jeune> ~ ans",
            "j ai ~ bientot|presque|tout_juste ~ <jeune> ~ ans",
            "passe ~ en ~ seconde|premiere|terminale|troisieme|quatrieme",
            "<jeune> ~ ans ~ .|,|jpeux|je_peux|et_je",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
)
"""All that is heard so."""

HARMLESS = (
    "sobre|rien_pris|rien_bu ~ .. donc ~ .. conduis|conduire",
    "arreter|arrete|stopper ~ .. pour|grace ~ a? ~ mes|mon|ma|les ~ enfants|fils|fille|bebe|petits",
    "alors|donc ~ je ~ veux ~ arreter|diminuer",
    "enfants|bebe|petits|fils|fille ~ .. dorment|dort|bien|tranquille",
    "fils|fille|frere|soeur ~ .. <jeune> ~ ans",
    "prenait|conduisais|roulais ~ .. avant|jeune",
)
"""What these cover is not heard."""
