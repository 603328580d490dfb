"""Words of danger in French, text-message spelling included."""

from __future__ import annotations

from dialogs.safety import fr_dangers, fr_frames, fr_life_body
from dialogs.safety.fr_words import CLASSES, LOOKALIKES, SPELLINGS
from dialogs.safety.vocabulary import Sign, Vocabulary

SUICIDE = Sign(
    "suicide",
    (
        "<veux> ~ mourir|crever|etre_mort|etre_morte|disparaitre_pour_toujours",
        "envie ~ de ~ mourir|crever|etre_mort|etre_morte",
        "<veux> ~ me|se|te ~ <tuer>",
        "envie ~ de ~ me|se ~ <tuer>",
        "<vais> ~ me|se ~ <tuer>",
        "pense|penser|penses|pensais_a ~ a|au ~ me|se? ~ <tuer>|suicide|mourir|ma_mort",
        "me|se <tuer>",
        "me tue .",
        "<veux> ~ plus ~ vivre|exister|me_reveiller|etre_la|de_cette_vie",
        "plus ~ envie ~ de ~ vivre|exister|me_reveiller|continuer_a_vivre",
        "pas ~ envie ~ de ~ vivre",
        "<veux> ~ pas ~ vivre|me_reveiller|me_lever_demain_vivant",
        "plus ~ gout a la vie",
        "plus ~ de raison|raisons de vivre",
        "plus ~ la_force|le_courage de vivre",
        "la vie <vaut> ~ plus|pas ~ la peine|le coup",
        "vie ~ vaut ~ plus|pas ~ la peine|le_coup d? etre? vecue?",
        "en finir ~ avec ~ la_vie|ma_vie|mes_jours|tout",
        "<veux> ~ en finir ~ <ici>",
        "<vais> ~ en finir ~ <ici>",
        "envie ~ d en finir ~ <ici>",
        "mettre|mets|met|mettrai fin a|a_tout ma|mes|sa|ses|leurs|tout? ~ vie|jours|ca",
        "mettre fin a|a_tout mes jours|ma_vie|ses_jours|sa_vie",
        "me|se ~ <detruire> la vie",
        "<aimerais> ~ etre ~ mort|morte",
        "mieux ~ mort|morte",
        "si je ~ pouvais|puisse ~ mourir",
        "<veux> ~ plus ~ etre ~ en vie|de_ce_monde",
        "idees|pensees|pulsions|envies|envie|idee ~ suicidaires|suicidaire|noires_de_mort",
        "suis|est ~ suicidaire",
        "faire|commettre une? ~ ts|tentative_de_suicide",
        "me|se jeter|jette|balance|balancer sous|du|par|d|de|dans ~ un|le|la? ~ train|metro|pont"
        "|toit|fenetre|balcon",
        "sauter ~ du|d|de|par ~ un|le|la? pont|toit|fenetre|balcon",
        "me|m|s|se ouvrir|couper|trancher|taillader les veines",
        "j ai ~ pris ~ des ~ <cachets> .. pour ~ mourir|en_finir|ne_plus_me_reveiller",
        "j espere ~ ne ~ plus|pas ~ me reveiller",
        "<veux> ~ faire ~ une overdose",
    ),
)

BETTER_OFF = Sign(
    "suicide",
    (
        "<tous> ~ <etre> ~ mieux ~ sans moi",
        "mieux ~ sans moi",
        "sans moi .. mieux|plus_heureux",
        "mieux si je ~ n? ~ etais ~ plus|pas la",
        "mieux si j ~ etais ~ mort|morte|plus_la",
        "plus heureux ~ sans moi",
    ),
    fixed=True,
)

ALONE = Sign("suicide", (". suicide .",))

BREATH = Sign(
    "overdose_or_medical",
    (
        "<arrive> ~ plus|pas|peine ~ a ~ respirer",
        "arrive|arrivons a peine a respirer",
        "<peux> ~ plus|pas ~ respirer",
        "du mal a ~ respirer",
        "difficultes|difficulte a respirer",
        "manque ~ d air",
        "j|il|elle ~ etouffe .",
        "plus|pas ~ d air",
    ),
)

LIFELESS = Sign(
    "overdose_or_medical",
    (
        "<repond> ~ plus|pas ~ du_tout?",
        "reagit|reagis ~ plus|pas",
        "sans reaction",
        "respire ~ plus|pas|mal|bizarrement|bizarre|difficilement|a_peine|presque_plus",
        "inconscient|inconsciente",
        "perdu|perd|sans connaissance",
        "<reveille> ~ plus|pas",
        "plus|pas ~ de ~ pouls",
        "coeur ~ ne|n? ~ bat ~ plus",
        "convulse|convulsions|convulsion|convulsionne",
        "fait|a|fais une ~ crise ~ d|de ~ epilepsie|convulsions",
        "mousse|bave ~ a|de la bouche",
        "de la mousse ~ bouche",
        "levres ~ sont|deviennent? ~ bleues",
        "devient|est ~ tout|toute? bleu|bleue",
        "bouche ~ de travers|tordue",
        "brulant|brulante de fievre",
        "est ~ brulant|brulante",
    ),
    about="other",
    undated=True,
)

ASLEEP = Sign(
    "overdose_or_medical",
    ("<arrive> ~ pas|plus ~ a ~ le|la|l ~ reveiller",),
    about="other",
    fixed=True,
)

HEART = Sign(
    "overdose_or_medical",
    (
        "<mal> ~ a|dans|au|sur ~ la|ma|sa? ~ <poitrine>",
        "<mal> ~ thoracique|thoraciques",
        "<poitrine> ~ me|lui? ~ fait|serre ~ mal",
        "<poitrine> ~ qui ~ serre|brule|fait_mal",
        "oppression|poids|pression|oppresse|serre|serree ~ dans|sur|a|au ~ la|ma|sa <poitrine>",
        "crise cardiaque",
        "infarctus",
        "arret cardiaque",
        "bras gauche ~ engourdi|paralyse|mal",
    ),
    undated=True,
)

OVERDOSE = Sign(
    "overdose_or_medical",
    (
        "<fait> ~ une? ~ overdose",
        "est ~ en ~ overdose",
        "c est ~ une overdose",
        ". au_secours? ,? overdose .",
        ". aide? ,? overdose ,? aide? .",
        "pris ~ trop .. je|et|il|elle|, .. <grave>",
        "trop pris .. je|et|il|elle|, .. <grave>",
        "avale ~ un|le|mon|son|une|la|des ~ <sachet>",
        "<sachet> .. perce|eclate|ouvert|dechire .. ventre|estomac|corps|moi",
    ),
    undated=True,
)

DYING = Sign(
    "overdose_or_medical",
    (
        "peur|crois|pense|impression ~ de|que ~ je? ~ vais? ~ mourir|crever",
        "peur|crois|pense que ~ il|elle ~ va ~ mourir",
        "je suis ~ en_train_de ~ mourir|crever",
        "suis|est en train de ~ mourir|faire_une_overdose",
        "au secours ,? je ~ meurs",
    ),
)

VOCABULARY = Vocabulary(
    spellings=SPELLINGS,
    classes=CLASSES | fr_life_body.CLASSES | fr_dangers.CLASSES | fr_frames.CLASSES,
    filling="juste vraiment tellement trop fort tres bien encore aussi meme maintenant la ce soir"
    " aujourd hui parfois toujours souvent un une de du des le l d y en ne n bcp beaucoup grave"
    " putain enfin simplement tout toute du_tout hyper grosse forte fortes depuis hier bizarrement"
    " seulement a peu peux peu plutot il elle",
    negations="pas plus jamais aucun aucune sans rien ni",
    linking="de du d a la le ma envie veux vais va penser pense me se ne n un une suis etre",
    selves="je j moi me m ma mon mes",
    others="il elle ils elles lui on se fils fille copain copine mari femme frere soeur pere mere"
    " ami amie pote enfant bebe mec meuf compagnon compagne conjoint voisin collegue cousin cousine"
    " oncle tante patient patiente client cliente quelqu",
    owning="",
    thinking="crois pense vois entends trouve",
    present="maintenant encore depuis aujourd ce la toujours la actuellement",
    mended="mourir crever vivre suicide suicider suicidaire suicidaires overdose respire respirer"
    " repond reagit inconscient inconsciente convulsions poitrine douleur thorax cardiaque"
    " infarctus reveille reveiller etouffe disparaitre envie connaissance levres",
    lookalikes=LOOKALIKES,
    signs=(
        LIFELESS,
        ASLEEP,
        BREATH,
        HEART,
        OVERDOSE,
        DYING,
        BETTER_OFF,
        SUICIDE,
        ALONE,
        *fr_life_body.SIGNS,
        *fr_dangers.SIGNS,
        *fr_frames.FRAMES,
    ),
    harmless=(
        *fr_life_body.HARMLESS,
        *fr_dangers.HARMLESS,
        *fr_frames.HARMLESS,
        "mourir|creve|crever|meurs|mort|morte ~ de ~ rire|faim|soif|chaud|froid|honte|fatigue"
        "|ennui|sommeil"
        "|peur|trouille|jalousie|chaleur|curiosite",
        "en finir ~ avec ~ la_coke|la_cocaine|la_drogue|l_alcool|cette|ce|cet|lui|elle|mon|notre"
        "|mes|les",
        "<chose> ~ <repond>|reagit|respire",
        "plus ~ vivre ~ comme_ca? avec lui|elle|eux|mon|ma|mes|la|cette_drogue|la_drogue",
        "plus ~ vivre chez|dans|a",
        "<repond> ~ plus|pas ~ a|aux|au|quand ~ mes|mon|ses|nos|les|je? messages|message|appels"
        "|textos|sms"
        "|telephone|mails|mail|questions|question|ecris|appelle",
        "<repond> ~ plus|pas ~ au|aux telephone|messages|appels|textos|sms",
        "me|m|nous <repond> ~ plus|pas",
        "<repond> ~ pas|plus ~ a|aux ~ la|ma|mes|cette question|questions|attentes|criteres",
        "me tue ~ au|a ~ travail|la tache",
        "se <tuer> ~ au travail",
        "suicide ~ squad|collectif",
        "s est ~ suicide|suicidee|tue|tuee",
        "mort|morte|decede|decedee|mourir d|de|apres ~ une? overdose|crise_cardiaque|infarctus",
        "peur|risque|risques|danger ~ d|de ~ faire? ~ une? overdose|crise_cardiaque|infarctus",
        "failli ~ faire ~ une crise cardiaque",
        "overdose de|d chocolat|sucre|infos|informations|cafe|travail|series|amour|famille",
        "reveille ~ pas|plus ~ a ~ l heure",
        "me|m reveille ~ pas|plus",
        "plus|pas ~ mal .. <poitrine>",
        "<mal> .. <poitrine> .. passe|parti|partie|disparu|finie|fini",
        "peur|crois|pense ~ de ~ mourir ~ jeune|seul|seule|un_jour",
        "coeur inconscient",
        "fait mal .. reveille",
        "<repond> ~ pas|plus .. message|messages|appels|textos|sms|telephone",
    ),
    elsewhere=(
        "film|serie|livre|documentaire|tiktok|podcast|roman|chanson|infos|jeu|episode ~ sur|qui|ou"
        "|parle|avec|il|elle",
        "regarde|vu|lu|lis|ecoute ~ un|une|le|la|l ~ .. film|serie|livre|documentaire|podcast"
        "|tiktok|chanson|roman",
        ". pourquoi ~ la|est|les|on",
        ". qu ~ est ce ~ qu|que",
        ". c ~ est ~ quoi",
        ". quels|quelles ~ sont",
        "a ~ partir ~ de ~ quel",
        ". est ce ~ que ~ la ~ coke|cocaine|drogue",
        "en ~ general",
        "plus ~ maintenant .",
        "difference ~ entre",
        "dans|de un|le|ce|cette|la|une film|serie|livre|chanson|roman|jeu|podcast|histoire",
        "film|chanson|livre|serie|documentaire|podcast ~ sur|qui|intitule|appele|parle",
        "aux ~ infos|nouvelles",
        "a la tele|radio",
        "article|reportage ~ sur",
        "chante|chantait|chantent|paroles|rappeur",
        "personnage|acteur|chanteur|chanteuse|actrice",
        "si quelqu un",
        "quels|quelles ~ sont ~ les ~ signes|symptomes|risques",
        "comment ~ reconnaitre|savoir|eviter|prevenir",
        "est ce que ~ la|on ~ peut|coke|cocaine",
        "peut on",
    ),
    past=(
        "du ~ passe",
        "ancien|ancienne ~ mari|copain|femme",
        "il y a ~ longtemps|ans|an",
        "y a .. ans|mois|annees",
        "il y a .. ans|mois|annees",
        "a <jeune> ans",
        "quand ~ j ~ avais",
        "il y a .. ans|mois|semaines|annees|an",
        "l annee derniere|passee",
        "an|mois|ete|hiver|semaine dernier|derniere|passe",
        "avant",
        "autrefois",
        "quand j etais",
        "en 20*",
        "a l epoque",
        "dans le passe",
    ),
    breaks="mais",
    elisions=True,
)
"""All the net hears in French."""
