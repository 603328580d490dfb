"""A child in danger, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "came": "coke cocaine drogue drogues c poudre pochon sachet cachet cachets ecsta mdma ghb "
    "came shit joint methadone rail ligne trace dope pilule pilules ma_drogue rails "
    "cocaïne",
    "mange": "mange manger avale avaler leche lecher bouche goute bu ingere mis_dans_sa_bouche "
    "touche gobe",
    "bebe": "bebe petit petite enfant enfants fils fille gosse gosses gamin gamine nourrisson "
    "petits neveu niece de_2_ans de_3_ans",
    "souci": "bouche doigt leche mou molle endormi enferme enferment oublie personne seul seule "
    "seuls pleure ecole creche faim sale bu surveille",
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
)
"""All that is heard of it."""
