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
)
"""All that is heard of it."""
