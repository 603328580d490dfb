"""How words of danger are typed in French, and which words stand for one another."""

from __future__ import annotations

_AFTER_J = (
    "tape bois boi tremble roule conduis rentre prends prend fais fai sais vois entends sens crois"
    " tiens tien voudrais serai dois doi monte dors mange laisse sers coupe coup regarde reste"
    " bosse sniffe mens perds vomis craque hurle garde pars parle pisse saigne brule lache bouge"
    " respire sue transpire mets met mutile frappe suce fume reprends prefere cache comprends"
    " trouve passe saute donne deteste attends me te le la les"
)

SPELLINGS = {
    **{f"j{word}": f"je {word}" for word in _AFTER_J.split()},
    **dict.fromkeys(("jveux", "jve", "jveu", "jvx"), "je veux"),
    **dict.fromkeys(("veu", "ve", "vx", "veut'"), "veux"),
    **dict.fromkeys(("jvais", "jvai", "jvé", "jve'", "jva"), "je vais"),
    **dict.fromkeys(("jai", "jé"), "j ai"),
    **dict.fromkeys(("jsuis", "chui", "chuis", "jsui", "jss", "chu"), "je suis"),
    **dict.fromkeys(("jarrive", "jariv", "jarriv"), "j arrive"),
    **dict.fromkeys(("jpeux", "jpeu"), "je peux"),
    **dict.fromkeys(("jpense",), "je pense"),
    **dict.fromkeys(("jme", "jm"), "je me"),
    **dict.fromkeys(("jen", "g"), "j ai"),
    **dict.fromkeys(("cest",), "c est"),
    **dict.fromkeys(("plu", "pu", "+", "pluss"), "plus"),
    **dict.fromkeys(("pa", "aps"), "pas"),
    **dict.fromkeys(("mourrir", "mourire", "mourir'", "mourr", "mouri", "mour"), "mourir"),
    **dict.fromkeys(("crevé",), "crever"),
    **dict.fromkeys(("envi", "anvie", "envy", "envies", "nevie"), "envie"),
    **dict.fromkeys(("viv", "vivr", "vivreee"), "vivre"),
    **dict.fromkeys(("svivre",), "vivre"),
    **dict.fromkeys(("suicider", "suissider", "sucider", "suicidé"), "suicider"),
    **dict.fromkeys(("tuer", "tué", "tuez", "tue'"), "tuer"),
    **dict.fromkeys(("respir", "respiré", "respirre"), "respire"),
    **dict.fromkeys(("repon", "repond", "répon"), "repond"),
    **dict.fromkeys(("poitrin", "potrine", "poitrinne", "pwatrine"), "poitrine"),
    **dict.fromkeys(("torax", "thoracs", "toraxe"), "thorax"),
    **dict.fromkeys(("od", "overdoz", "surdose", "overdoze"), "overdose"),
    **dict.fromkeys(("m'en", "men"), "m en"),
    **dict.fromkeys(("2",), "de"),
    **dict.fromkeys(("ke", "k", "q"), "que"),
    **dict.fromkeys(("ts",), "tentative de suicide"),
    **dict.fromkeys(("tt", "ttes"), "tout"),
    **dict.fromkeys(("tlm",), "tout le monde"),
    **dict.fromkeys(("mrt",), "mort"),
    **dict.fromkeys(("ki",), "qui"),
    **dict.fromkeys(("kan", "qd", "qand", "quan", "kand"), "quand"),
    **dict.fromkeys(("ds", "dan", "dns"), "dans"),
    **dict.fromkeys(("pr", "ptr", "pour'"), "pour"),
    **dict.fromkeys(("tjs", "tjr", "tjrs"), "toujours"),
    **dict.fromkeys(("qqn", "qqun", "kelkun", "kelkin"), "quelqu un"),
    **dict.fromkeys(("qqch", "qqc", "qlq"), "quelque chose"),
    **dict.fromkeys(("mm",), "meme"),
    **dict.fromkeys(("tou", "toute'"), "tout"),
    **dict.fromkeys(("tro", "trp"), "trop"),
    **dict.fromkeys(("pri",), "pris"),
    **dict.fromkeys(("sui", "suit'"), "suis"),
    **dict.fromkeys(("fai",), "fais"),
    **dict.fromkeys(("encor", "ancor"), "encore"),
    **dict.fromkeys(("pti", "ptit", "p'tit", "tit", "titi"), "petit"),
    **dict.fromkeys(("ptite", "p'tite", "ptites"), "petite"),
    **dict.fromkeys(("ptits", "p'tits"), "petits"),
    **dict.fromkeys(("arete", "aretee", "areter", "stope", "stoppe"), "arrete"),
    **dict.fromkeys(("frape", "frappé", "frapper'"), "frappe"),
    **dict.fromkeys(("fraper",), "frapper"),
    **dict.fromkeys(("gifler",), "gifle"),
    **dict.fromkeys(("ansinte", "encinte", "anceinte", "enseinte"), "enceinte"),
    **dict.fromkeys(("ouver",), "ouvert"),
    **dict.fromkeys(("medoc",), "medocs"),
    **dict.fromkeys(("jarive", "jariv", "jarriv"), "j arrive"),
    **dict.fromkeys(("jentend", "jentends"), "j entends"),
    **dict.fromkeys(("javale", "javais"), "j avais"),
    **dict.fromkeys(("jetai", "jetais"), "j etais"),
    **dict.fromkeys(("jvoudrai", "jvoudre", "jvoudrais"), "je voudrais"),
    **dict.fromkeys(("jv",), "je vais"),
    **dict.fromkeys(("mn", "mon'"), "mon"),
    **dict.fromkeys(("msn",), "ma"),
    **dict.fromkeys(("chais",), "je sais"),
    **dict.fromkeys(("lalcool", "lalcol"), "l alcool"),
    **dict.fromkeys(("dun",), "d un"),
    **dict.fromkeys(("den",), "d en"),
    **dict.fromkeys(("jusqua",), "jusqu a"),
    **dict.fromkeys(("yen", "y'en"), "il y en"),
    **dict.fromkeys(("oqp",), "occuper"),
}
"""How a word is also typed, and what it stands for."""

CLASSES = {
    "drogue2": "coke cocaine la_coca drogue drogues sniffe sniffer sniffes sniffent consomme "
    "consommer consomment conso consommation tape taper tapee tapent tapais ligne lignes rail "
    "rails trait traits trace traces pointe gramme grammes pochon pacson defonce defoncee def "
    "perche perchee coke cokee raide charge explose explosee fracasse dechire stone stoned dedans "
    "after redescente descente rechute rechuter rechutee replonge craque crack caillou toxico "
    "toxico se_drogue se_pique accro en_manque ghb mdma keta taz ecsta speed heroine bu bourre "
    "bourree picole ivre bieres verres vodka whisky deale dealer dealent",
    "enfant2": "bebe bb le_petit la_petite mon_petit ma_petite les_petits mes_petits des_petits "
    "petit_de petite_de ses_petits enfant enfants fils fille filles gosse gosses "
    "gamin gamins gamine gamines mome momes mioche mioches ket kets loulou puce jumeaux jumelles "
    "nourrisson neveu niece petit_fils petite_fille petits_enfants plus_jeune cadet ainee "
    "petit_bout mon_grand ma_grande eleve",
    "gronde": "mere maman pere papa parents boss chef patron prof profs coach mamie belle_mere "
    "proprio entraineur boulot collegue",
    "tuer": "tuer suicider pendre flinguer foutre_en_l_air noyer supprimer buter pendu",
    "repond": "repond reponds",
    "mal": "mal douleur douleurs pression serrement oppression serre pincement points point",
    "poitrine": "poitrine thorax torse sternum cage_thoracique",
    "chose": "jeu telephone portable appli application bot chef patron ex ordinateur ecran site "
    "chien chat hamster lapin internet programme",
    "frappe": "frappe frappee frapper frappent tape tapee bat battue battre battu cogne cogner "
    "cognee gifle giflee etrangle etranglee pousse poussee secoue mord jette jetee "
    "viole violee agresse agressee brutalise maltraite tabasse tabassee tire tiree "
    "plaque frappait",
    "peur": "peur trouille flippe terrifiee terrifie terrorise terrorisee crains angoisse flippee",
    "petit": "enfant enfants bebe bebes petit petite petits petites gosse gosses gamin gamins "
    "gamine fils fille nourrisson neveu niece neveux nieces mome momes filles bambin",
    "pris": "coke cocaine sniffe sniffer sniffes pris prends drogue defonce defoncee alcool bu "
    "bourre bourree ligne lignes rail rails trace traces consomme consommer la_c sous_c ma_c "
    "sa_c en_c def perche "
    "percher ivre stone ghb mdma cocainé fume bieres verres tape_de_la_coke sous_coke "
    "sous_cocaine high saoul soule traits trait speed dope cons",
    "perdu": "defonce defoncee def bourre bourree ivre perche perchee stone saoul trop_mal "
    "dechire dechiree cuite high complètement_mal raide sous_coke sous_drogue "
    "dans_le_mal",
    "calmant": "ghb gbl g benzo benzos xanax valium lexomil calmants calmant somniferes somnifere "
    "anxiolytiques anxiolytique seresta temesta alprazolam diazepam rivotril lysanxia "
    "bromazepam tranxene stilnox imovane lormetazepam medocs",
    "jeune": "8 9 10 11 12 13 14 15 16 17 huit neuf dix onze douze treize quatorze quinze seize "
    "dix_sept dixsept",
    "suit": "suit suivent surveille surveillent espionne espionnent ecoute ecoutent filme filment "
    "poursuit poursuivent observe observent traque traquent suivi epie epient matent mate "
    "guettent",
    "conso": "coke cocaine drogue la_c sous_c ma_c sa_c en_c sniffe sniffer sniffes consomme "
    "consommer prends pris prend "
    "ligne lignes rail rails trait traits defonce defoncee def bourre bourree bu alcool "
    "bieres joint ghb mdma keta accro perche trace traces tape trop_pris",
}
"""The words a pattern means by <name>."""

LOOKALIKES = (
    "craquer craque craques surveillant bouffie bouffi descendue descendu conducteurs conduite "
    "cardiaques clever "
    "connaissances creer creve douceur envier envoie etoffe etouffer"
    " levees leves levre livres reagi reagir rebond regit repand reponde repondu respond"
    " reveillee reveillez suicides vibre vire vitre vive vivra vivres levre"
)
"""Words of their own that are one slip away from a word of danger."""
