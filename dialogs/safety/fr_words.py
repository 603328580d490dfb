"""How words of danger are typed in French, and which words stand for one another."""

from __future__ import annotations

SPELLINGS = {
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
}
"""How a word is also typed, and what it stands for."""

CLASSES = {
    "veux": "veux veut voudrais voudrait souhaite",
    "vais": "vais va",
    "tuer": "tuer suicider pendre flinguer foutre_en_l_air noyer supprimer buter pendu",
    "vaut": "vaut ne_vaut n_vaut",
    "ici": "ce_soir maintenant pour_de_bon .",
    "aimerais": "aimerais voudrais prefererais veux prefere aurais_voulu",
    "detruire": "oter enlever ôter",
    "tous": "tout_le_monde tous ils monde famille enfants gens",
    "etre": "serait seraient est sont ira irait iraient sera vivrait vivraient se_porterait",
    "cachets": "cachets medicaments pilules comprimes somniferes",
    "arrive": "arrive arrives arrivons arrivais",
    "peux": "peux peut",
    "repond": "repond reponds",
    "reveille": "reveille reveil",
    "mal": "mal douleur douleurs pression serrement oppression serre pincement points point",
    "poitrine": "poitrine thorax torse sternum cage_thoracique",
    "fait": "fait fais faire",
    "grave": "mourir crever meurs tombe inconscient inconsciente convulse convulsions evanoui",
    "chose": "jeu telephone portable appli application bot chef patron ex ordinateur ecran"
    " site chien"
    " chat hamster lapin internet programme",
    "sachet": "sachet sachets boulette boulettes pochon pochons capsule ovule",
}
"""The words a pattern means by <name>."""

LOOKALIKES = (
    "cardiaques clever connaissances creer creve douceur envier envoie etoffe etouffer"
    " levees leves levre livres reagi reagir rebond regit repand reponde repondu respond"
    " reveillee reveillez suicides vibre vire vitre vive vivra vivres levre"
)
"""Words of their own that are one slip away from a word of danger."""
