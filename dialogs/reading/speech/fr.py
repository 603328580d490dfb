"""How people put what they want in French."""

from __future__ import annotations

from dialogs.reading.speech.speech import Speech

_VALUE = r"(?P<new>\S+(?: \S+){0,3}?)"
_NUMBER = (
    r"(?P<new>(?:[€$£]?\d[\d.,:/]*|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze"
    "|douze|zero)"
    r"(?: \S+){0,2}?)"
)
_OOPS = r"(?:(?:non|oups|pardon|desolee?|attends|erreur|faute) )*"

SPEECH = Speech(
    spellings={
        **dict.fromkeys(("jai", "jaie"), "j ai"),
        **dict.fromkeys(("jveux", "jve"), "je veux"),
        **dict.fromkeys(("jarrive", "jariv"), "j arrive"),
        **dict.fromkeys(("jarrete", "jarete"), "j arrete"),
        **dict.fromkeys(("jpeux",), "je peux"),
        **dict.fromkeys(("jsuis", "chui", "chuis"), "je suis"),
        **dict.fromkeys(("tes",), "tu es"),
        **dict.fromkeys(("cest",), "c est"),
        **dict.fromkeys(("jen",), "j en"),
        **dict.fromkeys(("quelquun", "qqn"), "quelqu un"),
        **dict.fromkeys(("questce", "kesk", "keske"), "qu est ce"),
        **dict.fromkeys(("pk", "pq", "pkoi"), "pourquoi"),
        **dict.fromkeys(("bcp",), "beaucoup"),
        **dict.fromkeys(("msg", "msgs", "sms"), "message"),
        **dict.fromkeys(("coc", "cocaine", "cc"), "coke"),
        **dict.fromkeys(("vs",), "vous"),
        **dict.fromkeys(("ma", "mes", "mon"), "mon"),
        **dict.fromkeys(("ta", "tes", "ton"), "ton"),
    },
    together={
        "pas dormir": "insomnie",
        "pas dormi": "insomnie",
        "mal dormir": "insomnie",
        "dors mal": "insomnie",
        "dors pas": "insomnie",
        "mal dormi": "insomnie",
        "dormir pas": "insomnie",
        "bonne nuit": "salut",
        "au revoir": "salut",
        "a demain": "salut",
        "dire non": "refuser",
        "en arriere": "retour",
        "vraie personne": "humain",
        "vrai personne": "humain",
        "trop long": "court texte",
        "le sujet": "parler sujet",
        "sur le point": "sur le point",
        "vais craquer": "envie craquer",
        "ai craque": "rechute",
        "encore consomme": "rechute",
        "quand meme consomme": "rechute",
        "vie privee": "prive",
        "lit mon": "lire prive",
        "consommer moins": "diminuer",
        "moins consommer": "diminuer",
        "pas de message": "pause message",
        "plus de message": "pause message",
    },
    kin=(
        "supprimer effacer efface supprime supprimees supprimer enlever oublier effacez",
        "donnees infos informations compte profil",
        "cacher cache masquer dissimuler masque",
        "envie besoin craving manque pulsion",
        "consommer consomme taper prendre sniffer ligne trace rail consommation",
        "coke cocaine drogue drogues",
        "alcool boire bois biere vin bu verre verres",
        "rechute rechuter replonger replonge craque recommence",
        "arreter arrete stop cesser stopper",
        "desinscrire desabonner",
        "sevrage symptomes decroche",
        "changer modifier corriger adapter change modifie",
        "trompe erreur faute",
        "remplir noter inscrire completer",
        "journal bilan carnet",
        "reglages parametres preferences options reglage",
        "menu options apercu choix possibilites",
        "heure moment tard tot",
        "message messages rappel rappels notification notifications",
        "pause vacances conges silence moins",
        "envoyer envoie ecrire ecris",
        "langue francais anglais neerlandais flamand",
        "lire lit voir lisent",
        "prive privee anonyme confidentiel secret securise",
        "regarde regarder epaule",
        "copie telecharger exporter sauvegarder avoir",
        "court courts courte raccourcir bref simple simples facile",
        "texte textes phrases",
        "aide aider secours soutien",
        "appeler numero telephone telephoner",
        "parler discuter conversation aborder parle",
        "humain personne",
        "robot machine ordinateur bot ia programme",
        "retour precedente precedent revenir arriere reviens avant",
        "passer suivante passe suivant sauter",
        "repondre reponse dire",
        "objectif but",
        "diminuer moins reduire",
        "graphique progres statistiques courbe chiffres",
        "refuser refuse offre propose proposent proposer",
        "potes amis ami pote copains",
        "fils fille mari femme frere soeur lui conjoint",
        "dormir dormi sommeil",
        "insomnie insomnies reveille",
        "salut ciao bye adieu",
        "melanger melange ensemble combiner",
        "hier lundi mardi mercredi jeudi vendredi samedi dimanche",
        "combien duree dure",
    ),
    endings="ations ation ements ement aient erais erait ais ait ees ent ons ez er ee es ir e s x"
    " t",
    beginnings="",
    small="oui non montre montrer afficher affiche je j tu il elle on nous vous ils me m te t se"
    " s le la"
    " l les un une des du de d a au"
    " aux en"
    " y et ou mais est es suis sont ai as avez ont ce c cette ces ca qui que qu quoi quel quelle"
    " comment ou quand pourquoi ne n pas plus mon ton son dans sur pour par avec si bien tres trop"
    " peux peut veux veut voudrais vais va faire fais fait tout svp stp la ici temps vraiment meme",
    negations="pas jamais rien aucun aucune sans ni",
    unable="arrive peux sais comprends parle marche dors dormir dormi",
    wishes="veux voudrais peux peut svp stp montre donne fais envoie ouvre change efface supprime"
    " arrete besoin aide cache",
    polite="svp stp merci bonjour salut coucou desole pardon ok maintenant vite juste s'il te plait"
    " vous plaît plait hey euh oui houvast",
    before=(
        "je peux voir; je peux voir le; je veux; je veux le; je veux voir le; je voudrais; "
        "je voudrais voir le; je voudrais le; montre; montre moi; montre moi le; montre le; "
        "va au; aller au; ouvre; ouvre le; donne moi; donne moi le; ou est le; "
        "tu peux; on peut; est ce que je peux; puis je voir le; "
        "je veux voir; peux tu montrer le; affiche le"
    ),
    after=("voir; ouvrir; maintenant"),
    starts=(
        r"(?:et|mais|car|non|pardon|oups|donc|oui) (?:je|j|il|elle|c|ca|on|en|puis|aussi|comment"
        r"|hier"
        r"|aujourd|tu|mon|ma)\b",
        r"(?:pardon|oups|en fait|parce que|desole)\b",
        r"je (?:suis|veux|vais|peux|dois|sais|pense|voulais|me|ne|n|crois|sens)\b",
        r"j ?(?:ai|avais|etais)\b",
        r"(?:c|ca|il|elle|on) ?(?:est|etait|a|avait|va|allait)\b",
        r"\d",
    ),
    asks=(
        "comment; pourquoi; combien; quand; qui; quoi; quel; quelle; quels; quelles; ou est; ou"
        " sont; ou puis je; ou je peux; ou trouver; ou on; que faire; que veux; que peux; que se;"
        " que signifie; que dire; "
        "qu est ce; qu'est ce; qu'est; est ce que; est ce qu; c est quoi; peux tu; peut on; "
        "puis je; dois je; es tu; as tu; y a t il; il y a; tu peux; tu es; on peut; tu sais; "
        "est il; est elle; c est normal; je me demande; je voudrais savoir; j ai une question; "
        "une question; pourrais tu; ca marche comment; des conseils; c est dangereux; "
        "c est anonyme"
    ),
    remarks=(
        "quelle journee; quel dommage; qui sait; quand je; quand j; quand meme; ou alors; "
        "ou bien; que du; que je; que des; que de; ou je; ou pas; qui me; ou peut etre; "
        "il y a eu; quelle belle"
    ),
    corrects=(
        rf"{_OOPS}je (?:voulais|veux) dire(?: plutot| en fait| que c etait)* {_VALUE}",
        rf"{_OOPS}(?:c |ca |ce )?(?:devait|doit|aurait du) etre {_VALUE}",
        rf"{_OOPS}(?:c ?etait |c ?est )?{_NUMBER} (?:et )?pas \d\S*",
        rf"{_OOPS}{_VALUE} au lieu de \S+(?: \S+)?",
        rf"{_OOPS}(?:c ?etait )?pas \d\S* (?:mais|c ?est|c ?etait) {_NUMBER}",
        rf"(?:mets|change|corrige|change ca)(?: plutot)?(?: en| pour| a)? {_NUMBER}",
        rf"(?:erreur|faute de frappe|correction|rectification)"
        rf"(?: non| pardon| c ?etait| c ?est| en fait| plutot)* {_VALUE}",
        rf"(?:non|pardon|desolee?|oups|attends)(?: non| pardon| attends| en fait| plutot)*"
        rf"(?: c ?etait| c ?est| plutot| en fait) {_VALUE}",
        rf"(?:non|pardon|desolee?|oups|attends|en fait|plutot|ou|enfin| )+ {_NUMBER}",
        rf"en fait c ?(?:etait|est) {_VALUE}",
    ),
    refuses="je j tu il elle on nous vous ils ca c ce pas non jamais rien merci mais pour si que"
    " qui"
    " comment pourquoi ou encore oui ne n ai suis peux veux sais stop aide retour menu de",
    leads="et mais donc non oui ou oh alors dis question au fait",
    links="parce car mais donc et",
)
"""What French brings."""
