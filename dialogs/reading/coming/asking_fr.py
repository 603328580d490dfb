"""How people ask for rest, another hour or later in French."""

from __future__ import annotations

from dialogs.reading.coming.asking import Manner
from dialogs.reading.words import word_set

FR = Manner(
    quiet=r"pause\w*|silence|tais toi|calme toi|laisse (?:moi|m)(?: \w+){0,6} (?:tranquille"
    r"|en paix)"
    r"|laissez (?:moi )?(?:\w+ ){0,3}tranquille|laisse moi"
    r"|(?:pas|plus|aucun|sans)(?: de| d)? (?:\w+ ){0,1}(?:messages?|questions?|rappels?"
    r"|notifications?)"
    r"|arrete\w* (?:\w+ ){0,4}(?:messages?|questions?|rappels?|demander|ecrire|envoyer|poser"
    r"|m ecrire|mecrire)"
    r"|(?:ne )?(?:m |me |mecris |n )?(?:envoie|ecris|demande|derange|envoies|pose|rappelle|mecris"
    r"|menvoie)"
    r"(?: moi)?(?: \w+){0,3} (?:rien|pas|plus|aucun)|rien envoyer|ne rien (?:envoyer|demander)"
    r"|nenvoie\w*(?: \w+){0,3} (?:rien|pas|plus)|sans message|repos|suspend\w*"
    r"|coupe (?:\w+ ){0,2}messages|stop (?:\w+ ){0,3}(?:messages"
    r"|questions|rappels)",
    away=r"vacances|conge|conges|en voyage|voyage|absente?|parti|partie|pas la|occupee?|examens?"
    r"|blocus"
    r"|lhopital|hopital|pas le temps|pas dispo|indisponible|pas disponible|a letranger|hors ligne"
    r"|camp"
    r"|pars|serai pas|ne suis pas|peux pas",
    over=r"etais|etait|avais|avait|ete|consomme|pris|bu|hier|dernier|derniere|depuis|il y a|sobre"
    r"|passe",
    again=r"seulement|pas avant|reprends|recommence|reviens|a nouveau",
    ask=r"demande\w*|envoie\w*|rappelle\w*|messages?|questions?|ecris\w*|mets|change\w*|deplace\w*"
    r"|decale\w*|desormais|dorenavant|plutot|pose\w*|passe",
    always=r"desormais|dorenavant|toujours|chaque|tous les|a partir de maintenant|quotidien\w*",
    at=r"a|vers|pour|a partir de|qua",
    only=r"seulement|uniquement|que|juste",
    never=r"pas|jamais|sauf|excepte|aucun|sans|hormis",
    workdays=r"en semaine|la semaine|les jours de semaine|jours de semaine|jours ouvrables"
    r"|(?:du )?lundi (?:au|a|-) vendredi|pendant la semaine",
    weekends=r"(?:le|les|pendant le|pendant les) (?:week end|weekend|week ends|weekends|we)",
    daily=r"tous les jours|chaque jour|quotidien\w*",
    single=r"ce|cette|cet|prochaine?|jusqua|jusquau|jusqu|jusque|a partir|des",
    days_words=word_set(
        "demande demander moi me m envoie envoyer messages message de d des le les la l a en et"
        " stp svp sil te plait vous je veux voudrais voulez prefere que seulement uniquement juste"
        " pas jamais sauf ne n question questions rappel rappels tous jours chaque jour dorenavant"
        " desormais , . ! mais plutot ecris poser pose tu peux nouveau du au non recevoir ou aucun"
        " sans"
    ),
    no_words=word_set("pas non svp stp le la de du ce , . ! plutot desole sans question message"),
    later=r"plus tard|pas maintenant|pas le temps|tout a lheure|tantot|occupee?|tard|une autre fois"
    r"|au travail|au boulot|je bosse|je travaille|attends|un moment|un instant|pas encore|bientot"
    r"|je conduis|peux pas|pas possible|apres|dans un moment|toute a lheure"
    r"|ca ne va pas maintenant",
    later_words=word_set(
        "non oui je suis j ai jai un une peu desole mais moi me demande reviens revenir svp stp"
        " plutot la le de du a au pas maintenant peux tu on verra en train ca ne va pour vers il"
        " plus temps tard ce soir , . ! ... sil te plait repondre remplir fais ferai le faire"
        " aujourdhui parler et nai n reparle reparlons"
    ),
    sooner=r"plus tot|avant",
    after=r"plus tard|apres",
    in_words=r"dans|dici",
    evening=r"ce soir|demain soir|soir|le soir",
    morning=r"demain matin|matin|ce matin|le matin",
    afternoon=r"cet apres midi|demain apres midi|apres midi",
    quarter=r"quart dheure",
    half_hour=r"demi heure|demie heure|demi h",
    instead=r"au lieu de|plutôt que|et pas",
)
