"""How a day is told in French: the words for each sense. A ``!`` keeps a phrase at home."""

from __future__ import annotations

from dialogs.reading.log_senses import Phrases, Sense

PHRASES: Phrases = {
    Sense.CRAVING: (
        "envie|envies|lenvie|denvie|denvies|envei|craving|cravings|manque|pulsion|pulsions"
        "|tentation|tentations|besoin!|ca me demangeait"
    ),
    Sense.CRAVING_FOR: "envie de|envie d|envies de|besoin de|manque de|jai envie de|envie den",
    Sense.IDIOM: (
        "en ligne|plus envie de vivre|a la ligne|ligne de bus|ligne de metro|jai besoin|pris le"
        "|pris mon|pris ma|pris un cafe|pris une douche|en vie|verre deau|verres deau|verre d eau"
        "|verres d eau|verre de lait|bu un verre deau|jai bu un verre deau|bu de leau"
        "|jai bu de leau|bu un cafe|jai bu un cafe|bu un the|jai bu un the|verre de jus"
        "|verre de coca|verre de soda|au fond du verre|un bon coup et|souffle un bon coup"
        "|respire un bon coup|paquet de frites|paquet de chips|paquet de clopes|paquet de bonbons"
        "|paquet de cigarettes|paquet de biscuits|sachet de bonbons|sachet de frites"
        "|mange des boulettes|mange une boulette|boulettes sauce|boulettes frites|boulettes tomate"
    ),
    Sense.MUCH: (
        "beaucoup de|beaucoup|forte|fortes|grosse|grosses|enorme|enormes|peu de|un peu|faible"
        "|petite|petites|legere|intense|intenses|terrible|trop|enormement|tres forte|grande"
        "|pas mal|dingue|folle|de ouf"
    ),
    Sense.USED: (
        "consomme|consommee|sniffe|sniffer une|rechute|rechuter|craque|recraque|replonge|cede!"
        "|reconsomme|resniffe|tape une|derape|jai repris|repris de la coke|refait une connerie"
        "|jai pas su resister|jai pas pu resister|jai pas resiste|je nai pas su resister"
        "|je nai pas pu resister|pas resiste|pas pu resister|pas su resister"
        "|pas pu men empecher|retombe|flanche"
        "|conso en soiree|jai fini par consommer|sniff hier|jai craque"
    ),
    Sense.USE: "conso|consommation|consos|usage!",
    Sense.TO_USE: (
        "consommer|sniffer|prendre|en prendre|craquer|ceder|retomber|reprendre|taper|toucher"
    ),
    Sense.TOOK: ("pris!|prise!|tape!|tapee|fait!|faite|faites|touche|avale|enfile|eu!|fini!"),
    Sense.DID: "lai fait",
    Sense.COKE: "coke|cocaine|coca|poudre|neige|cc!|pochon|pochons|drogue|c!|blanche",
    Sense.DRANK: "bu|jai bu|picole|biture",
    Sense.DRUNK: "bourre|saoul|soul!|ivre|torche|pompette|bourree|saoule|cuite",
    Sense.ALCOHOL: (
        "alcool|dalcool|biere|bieres|vin|vins|verre|verres|verre de vin|verres de vin"
        "|verre de rouge|pinte|pintes|demi!|demis|whisky|whiskys|vodka|vodkas|rhum|rhums|ricard"
        "|ricards|pastis|champagne|cocktail|cocktails|shot|shots|shooter|shooters|apero|aperos"
        "|coupe|coupes|kir|kirs|gin|mojito|mojitos|chopes|chope|rose!|goutte|goutte dalcool"
        "|spritz|porto"
    ),
    Sense.CLEAN: (
        "jai tenu|jai tenu le coup|jai su resister|su resister|reussi a resister|tenu bon"
        "|clean|sobre|abstinent|abstinente|resiste|jai resiste|tenu le coup"
        "|abstenu|pas craque|pas cede|pas touche|sans rien|pas replonge|pas rechute"
    ),
    Sense.NOT: "jai pas|je nai pas|nai pas|ai pas|lai pas|jamais!|ne!|non plus|plus!",
    Sense.NONE: ("pas!|rien|aucun|aucune|zero|pas de|pas d|pas une|pas un|nada|nul!|nulle"),
    Sense.WITHOUT: "sans!|au lieu de",
    Sense.ALMOST: "failli|presque|a deux doigts|pas loin de",
    Sense.HELD: (
        "pas plus de|pas plus que|sais pas|sais plus|pas seulement|pas trop|pas beaucoup|pas mal"
        "|pas bien|pas terrible|pas tres|pas dormi|pas grand|pas que|pas fier|pas fiere"
        "|rien dautre|pas envie de parler|pas facile|pas evident|pas toujours|pas si"
        "|pas encore dormi|plus ou moins|pas moins"
    ),
    Sense.YES: "oui|ouais|ouai|yes",
    Sense.NO: "non|nan|nope",
    Sense.WANT: (
        "veux|voulais|voudrais|voulu|aimerais|jespere|pense a|pensais|pensais a|pense|veut"
        "|mon but|mon objectif|objectif|prevu|essaie|essaye|promis|compte!"
    ),
    Sense.PLAN: "vais|va!|vas!|allons|dois!|devrais|peux|puis je|pourrais|faut",
    Sense.IF: "si!|au cas|peur de|peur que|coute|coutent|quand je|supposons|sil",
    Sense.ASK: (
        "combien|comment|pourquoi|quand est|quest|est ce|est ce que|cest quoi|quel|quelle"
        "|qui est|qui!|peux tu|peut on|puis je|dois je|aide moi|aidez moi|as tu|tu peux|ou est"
        "|quoi faire|que faire|que fait|que dois je|je fais quoi|quoi maintenant"
    ),
    Sense.OTHER: (
        "il!|elle!|ils|elles|lui!|tu!|vous|frere|soeur|sœur|fils|fille|pere!|mere!|ami|amie|copain"
        "|copine|mari|femme|collegue|pote|voisin|patron|gens|tout le monde|medecin|docteur"
        "|conjoint|cousin|oncle"
    ),
    Sense.WITH: "avec|chez!|de!|pour!|a!|par!|mes potes|contre",
    Sense.ME: "je!|j!|jai|jetais|on!|nous!|jsuis|jen|javais|men!|mai!",
    Sense.SAYS: "dit que|disait|selon|pense que|parle de|reve|raconte|demande",
    Sense.AGO: (
        "il y a dix ans|y a dix ans|il y a longtemps|il y a des annees|a lepoque|autrefois"
        "|avant je|quand jetais|dans ma jeunesse|annees|ans!|jadis|lannee passee|lan dernier"
    ),
    Sense.HABIT: (
        "par jour|par semaine|tous les jours|chaque jour|chaque weekend|chaque semaine|souvent"
        "|dhabitude|toujours|en moyenne|par mois|parfois|tous les weekends|tous les week ends"
    ),
    Sense.FUTURE: (
        "demain|bientot|plus tard|la semaine prochaine|prochain|prochaine|ce soir je vais|desormais"
    ),
    Sense.OTHER_DRUG: (
        "joint|joints|petard|petards|cannabis|shit!|ecsta|mdma|speed|ketamine|ghb|cachet|cachets"
        "|cigarette|cigarettes|clope|clopes|cafe|cafes|sucre|the!|courses|essence|eau|coca cola"
        "|coca zero|medoc|medocs|3mmc"
    ),
    Sense.OFFER: "propose|proposait|proposaient|offert|tendu|proposer",
    Sense.BUT: (
        "mais|car!|donc|parce que|puis|alors|quand|pendant que|jusqua|ensuite|heureusement|sauf"
        "|avant de|apres"
    ),
    Sense.AND: "et|ainsi que",
    Sense.MORNING: "matin|ce matin|le matin|matinee|au reveil|petit dejeuner|petit dej",
    Sense.AFTERNOON: (
        "midi|a midi|apres midi|cet apres midi|aprem|cette aprem|laprem|cet aprem|dejeuner"
        "|lapres midi"
    ),
    Sense.EVENING: (
        "soir|ce soir|hier soir|soiree|le soir|en soiree|hier au soir|apero du soir|samedi soir"
        "|vendredi soir"
    ),
    Sense.NIGHT: "nuit|cette nuit|la nuit|minuit|toute la nuit|en pleine nuit",
    Sense.TIMES: "fois",
    Sense.SPAN: (
        "an!|ans!|annee|jour|jours|semaine|semaines|mois|heure|heures|minutes|minute|h|km|pour cent"
    ),
    Sense.LESS: (
        "moins que dhabitude|moins que d habitude|moins dhabitude|moins que dhab"
        "|moins que la derniere fois|moins quavant|moins que normalement|la moitie de dhabitude"
        "|moins quhier|moins que la normale|que dhabitude moins"
    ),
    Sense.STOPPED_EARLY: (
        "arrete apres|arrete a|arrete la|arrete tot|me suis arrete|suis arrete|pas continue"
        "|arrete a temps|me suis arretee|suis arretee|jete le reste|reussi a marreter|marrete a"
    ),
    Sense.LEFT: (
        "rentre chez moi|rentre a la maison|rentree chez moi|rentre tot|rentre plus tot"
        "|suis parti|suis partie|je suis rentre|suis rentre|suis rentree|parti plus tot"
        "|quitte la soiree|barre plus tot|me suis casse"
    ),
    Sense.REFUSED: (
        "dit non|refuse|jai refuse|decline|non merci|su dire non|pu dire non|repondu non"
    ),
    Sense.WAITED: "attendu|jai attendu|attendu que|laisse passer|patiente|laisser passer",
    Sense.REACHED_OUT: (
        "appele|telephone|jai appele|parle a|parle avec|ecrit a|envoye un message"
        "|demande de laide|contacte|discute avec|un coup de fil"
    ),
    Sense.FILLER: (
        "a demain|il y a|il est|il etait|il faut|il fait|il fallait|tu sais|tu vois|je veux dire"
        "|a plus tard|travail|boulot|maison|seul|seule|fatigue|bien|suis|etait|petit|petite"
        "|au cafe|dans un cafe|collegues|potes|rire|dire|rage|raison"
        "|place|temps|livre|vers!|verte|viens|peine|tout"
        "|main!|mains|train"
    ),
    Sense.LINES: "ligne|lignes|rail!|rails|trace|traces|poutre|poutres|lignette",
    Sense.GRAMS: "gramme|grammes|g!",
    Sense.EURO: "euro|euros|balles|eur",
    Sense.CONTAINER: "bouteille|bouteilles|litre|litres|pichet|carafe|pack!",
    Sense.SOME: (
        "quelques|plusieurs|des!|un peu de|beaucoup de|trop de|pas mal de|un peu|deux trois petites"
    ),
    Sense.STOPPED: "arrete|arretee|tenu!|tenue|reste!",
    Sense.DAY: (
        "aujourdhui|aujourd hui|auj|ajd|hier|avant hier|lundi|mardi|mercredi|jeudi|vendredi"
        "|samedi|dimanche|lundi dernier|mardi dernier|mercredi dernier|jeudi dernier"
        "|vendredi dernier|samedi dernier|dimanche dernier"
    ),
}
