"""French words: what is lent to every reader, and with ``!`` what only French speakers mean."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "number": "quatr=4|catre=4|sincq=5|sinq=5|sett=7|huitt=8|neufe=9|disse=10|"
    "dizaine=10|dizaine de=10|douzaine=12|douzaine de=12|"
    "vingtaine=20|vingtaine de=20|huitante=80|octante=80|septante et un=71|"
    "zero=0|un!=1|une!=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9"
    "|dix=10|onze!=11|douze=12|treize=13|quatorze=14|quinze=15|seize=16|vingt=20|trente=30"
    "|quarante=40|cinquante=50|soixante=60|dix sept=17|dix huit=18|dix neuf=19"
    "|soixante dix=70|septante=70|quatre vingt=80|quatre vingts=80|quatre vingt dix=90"
    "|nonante=90|cent!=100|mille=1000",
    "article": "un!|une",
    "half": "demi|un demi|une demi|demie|une demie|la moitie dun",
    "one_and_half": "un et demi=1.5|une et demie=1.5|trois quarts=0.75|trois quarts de=0.75",
    "quarter": "quart|un quart|un quart de|quart de",
    "and_half": "et demi|et demie",
    "and": "et!",
    "upto": "a!|ou!|jusqua",
    "between": "non peut etre|non ptet|ptetre|ptete|peutetre|peut etre bien|pe!|mouais|mwais|mwe|"
    "couci couca|"
    "comme ci comme ca|un ptit peu|un petit peu|moitie moitie|mi figue mi raisin|"
    "a moitie|en partie|pas tout a fait sur|ca se peut|il se peut|de temps en temps|"
    "pas toujours|quelques fois|on verra|a voir|jhesite|jsuis pas sur|"
    "je suis pas sur|pas sure|entre les deux|ni oui ni non|presque|"
    "entre|peut etre|ptet|parfois|un peu|ca depend|oui et non|des fois|bof"
    "|plus ou moins|quelquefois|possible",
    "minus": "moins!",
    "about": "genre|dans les eaux de|a vue de nez|grosso modo|a la louche|autour|disons|"
    "jdirais|je dirais|je pense|jpense|peut etre|ptet|tout au plus|maxi|un petit|"
    "un bon|une bonne|"
    "environ|autour de|presque|a peu pres|vers|a peine|plus ou moins|au moins"
    "|dans les|au maximum|maximum",
    "take_back": "non!|pardon|plutot|attends|je veux dire|euh|enfin!|en fait!",
    "clock_half": "demi|demie",
    "clock_quarter": "quart|le quart|un quart",
    "clock_before": "moins!",
    "clock_hour": "heures|heure|h",
    "clock_minute": "minutes",
    "clock_and": "et",
    "duration": "demi heure|une demi heure",
    "since": "il y a",
    "midnight": "minuit",
    "midday": "midi",
    "morning": "du matin|le matin|ce matin|matin",
    "afternoon": "de lapres midi|apres midi|laprem|cet apres midi|dans lapres midi",
    "evening": "du soir|le soir|ce soir|soir|en soiree|soiree|hier soir",
    "night": "la nuit|de la nuit|cette nuit",
    "clock_lead": "a!|vers|environ",
    "bound": "apres|avant|jusqua",
    "vague_time": "apres le taf|apres manger|apres souper|apres le souper|apres diner|"
    "apres le repas|apres les cours|avant de dormir|avant daller dormir|"
    "avant daller au lit|avant le dodo|avant le coucher|au coucher|nimporte quand|"
    "nimporte|peu importe|quand tu veux|comme tu veux|megal|ca mest egal|"
    "en fin de journee|fin de journee|dans la journee|en rentrant|quand je rentre|"
    "plus tard dans la soiree|tantot!|un de ces jours|tout a lheure|bientot|"
    "plus tard|tard|tot!|maintenant|toute la journee|toute la nuit"
    "|toute la soiree|apres le travail|apres le boulot",
    "line": "petite ligne=1|petites lignes|grosse ligne=1|grosses lignes|petite trace=1|"
    "petites traces|grosse trace=1|grosses traces|ligne de coke=1|lignes de coke|"
    "poutre=1|poutres|pointe=1|pointes|lines|line=1|clef=1|clefs|cle!=1|cles!|sniffs|"
    "tracette=1|tracettes|"
    "ligne=1|lignes|trace=1|traces|rail=1|rails|trait=1|traits|sniff=1",
    "gram": "gr|grs|meuj=1|meujs|gramme=1|grammes|g=1|gr=1",
    "half_gram": "un gramme et demi=1.5|1 gramme et demi=1.5|un g et demi=1.5",
    "milligram": "mg|milligrammes",
    "euro": "deuros|deuro|euro|eu|boules|pieces!|sous!|euro=1|euros|balles|eur",
    "cent": "centimes|centime",
    "packet": "pacsons|boulettes|ballon|ballons|sach|enveloppe|"
    "sachet|sachets|pochon|pochons|boulette|paquet|paquets|pacson",
    "worth": "de!|a!",
    "spent": "pour!",
    "glass": "chope=1|chopes|biere pression=1|bibine=1|bibines|verre de rouge=1|"
    "verres de rouge|verre de blanc=1|verres de blanc|verre de rose=1|verres de rose|"
    "ballon de rouge=1|coupe de champagne=1|coupes de champagne|coupe!=1|coupes!|"
    "flute=1|flutes|ricard=1|ricards|pastis=1|apero=1|aperos|cocktail=1|cocktails|"
    "mojito=1|mojitos|gin tonic=1|gin tonics|gin to=1|vodka=1|vodkas|whisky=1|"
    "whiskys|whisky coca=1|rhum=1|rhums|vin!=1|kir=1|kirs|spritz=1|cidre=1|cidres|"
    "canette de biere=1|canettes de biere|bouteille de biere=1|bouteilles de biere|"
    "trappiste=1|trappistes|duvel=1|duvels|jupiler=1|jupilers|jup=1|jups|"
    "verre dalcool=1|verres dalcool|digestif=1|digestifs|shooter=1|shooters|"
    "verre=1|verres|verre de vin=1|verres de vin|biere=1|bieres|pinte=1|pintes"
    "|shot=1|shots|coup!=1|coups!|canette=1|canettes",
    "bottle": "bouteille de vodka|bouteille de whisky|bouteille de champagne|"
    "bouteille de rouge|bouteille de blanc|"
    "litre|litre de vin|un litre|bac de biere|pack de bieres|un pack|casier|"
    "bouteille|bouteilles|bouteille de vin|bouteilles de vin|demi litre",
    "span": "heures|heure|jours|jour|semaines|semaine|fois|mois|ans|minutes|personnes|amis",
    "times_x": "fois",
    "several": "bcp|bcp trop|bcp de|trop bcp|qq|qqs|qques|qlq|qlqs|quelqes|un tas|un paquet de|"
    "un petit peu|un ptit peu|deux trois!|"
    "quelques|quelques unes|plusieurs|un peu|beaucoup|trop|peu!|pas mal"
    "|pas beaucoup|pas trop|tres peu|presque rien|plein!|un peu de",
    "less_than": "plus de!|moins de!|plus que|moins que",
    "nothing": "jen ai pas pris|je nen ai pas pris|pas pris cette fois|rien cette fois|"
    "rien cette fois ci|jamais dalcool|plus dalcool|jai arrete lalcool|"
    "arrete lalcool|zero alcool|pas une seule ligne|pas une ligne|aucun verre|"
    "rien pris|jai rien pris|je nai rien pris|rien bu|jai rien bu|je nai rien bu|"
    "pas bu|jai pas bu|je nai pas bu|bois pas|je bois pas|je ne bois pas|"
    "je bois jamais|bois jamais|pas une goutte|pas un verre|pas dalcool|pas consomme|"
    "jai pas consomme|je nai pas consomme|pas touche|jai pas touche|jy ai pas touche|"
    "rien consomme|rien sniffe|pas sniffe|pas pris|jai pas pris|clean|a jeun!|walou|"
    "nib|rien aujourdhui|"
    "rien|rien du tout|aucun|aucune|non!|pas!|zero|pas du tout|sobre|que dalle|nada",
    "none_of": "aucune|aucun|pas de!|zero",
    "plus": "puis|ensuite|encore|plus!|apres",
    "either": "ou!",
    "shared": "partage|partagee",
    "per": "par!|chaque",
    "does_not_know": "jsais pas|jsai pas|jsais plus|chais plus|chai pas|chai plus|jsp trop|"
    "jsp du tout|sais pas trop|je sais pas trop|je sais pas du tout|aucune ide|"
    "pas didee|pas la moindre idee|jai pas compte|pas compte|jai oublie|"
    "je me souviens plus|me souviens plus|je me rappelle plus|me rappelle plus|"
    "jai perdu le compte|perdu le compte|difficile a dire|dur a dire|"
    "impossible a dire|trou noir|black out|no idea|je sais po|ben je sais pas|"
    "jignore|"
    "aucune idee|je ne sais pas|je sais pas|sais pas|jsp|chais pas"
    "|ch sais pas|jen sais rien|je ne sais plus|sais plus|pas sur|me souviens pas"
    "|me rappelle pas|oublie",
    "refuses": "prefere pas dire|prefere pas le dire|je prefere pas dire|"
    "je prefere pas repondre|prefere pas repondre|jprefere pas|"
    "je prefere garder ca pour moi|jveux pas dire|jveux pas le dire|veux pas le dire|"
    "jai pas envie de dire|pas envie de dire|pas envie de repondre|"
    "pas envie den parler|je dis pas|je te dis pas|jte dis pas|ca ne te regarde pas|"
    "cest prive|cest personnel|pas tes affaires|occupe toi de tes affaires|"
    "je passe cette question|"
    "pas envie de|ne veux pas dire|veux pas dire|veux pas repondre"
    "|ca vous regarde pas|ca te regarde pas|pas tes oignons|je prefere ne pas|prive"
    "|je ne dirai pas",
    "regret": "euh|enfin!|non attends|correction|je me trompe|oups|erreur|"
    "non!|pardon|attends|je veux dire|plutot",
    "scale_frame": "echelle de|echelle",
    "right_now": "auj|ojd|ajd|ajdh|actuellement|la maintenant|a present|"
    "maintenant|aujourdhui|en ce moment|la!",
    "nothing_at_all": "pas tente|pas tentee|ca ma pas tente|ca ne ma pas tente|"
    "pas eu la moindre envie|"
    "sans envie|zero tentation|pas la moindre tentation|"
    "zero pointe|zero envie|pas eu envie|jai pas eu envie|je nai pas eu envie|"
    "pas denvie du tout|meme pas envie|pas la moindre envie|aucune pulsion|"
    "rien de rien|nada|nib|walou|que dal|pas une seule fois|jamais|jen ai pas eu|"
    "pas ressenti denvie|jai pas envie|"
    "rien|aucune envie|pas envie|aucun|aucune|pas du tout|zero|rien du tout"
    "|nulle|pas denvie|que dalle",
    "utmost": "a fond|au plus haut|au top!|jen peux plus|je nen peux plus|impossible a tenir|"
    "ca explose|extreme|horrible|"
    "maximum|max|insupportable|intenable|au max|je tiens plus",
    "level": "un ptit peu|un petit peu|petit peu|un chouia|une petite envie|petite envie|"
    "grosse envie|grosse|tres grosse|assez fort|assez forte|assez faible|leger|"
    "legere|legerement|bcp|bcp trop|bcp bcp|moyen moyen|normal|normale|normalement|"
    "comme dhabitude|plus que dhabitude|moins que dhabitude|pas tant que ca|gerable|"
    "correct|mwais|mouais|tres faible|hyper fort|super fort|de ouf|de fou|"
    "un peu|peu!|beaucoup|moyen|moyenne|moyennement|trop|fort!|forte|faible|assez"
    "|pas mal|pas trop|pas beaucoup|ca va|comme ci comme ca|bof|tres fort|tres forte"
    "|supportable|enorme|enormement|presque rien|haut|eleve|bas!",
    "no_alone": "non!|pas!",
    "yes": "avec joie|avec grand plaisir|ce serait bien|ca serait bien|ca me dit|partant|"
    "je suis partant|partante|chiche|allons y|on y va|"
    "dac|dacc|d acc|dacodac|ok|okay|okey|oki|okok|vas y|vazy|va y|allez|allez y|"
    "allez oui|ca marche|ca roule|ca va!|ca me va|ca me convient|ca joue|"
    "pourquoi pas|avec plaisir|cest bon|cest juste|tout juste|cest correct|correct|"
    "cest exact|exact|voila|cest vrai|vrai|je veux bien|jveux bien|je veux|jaimerais|"
    "jaimerais bien|parfait|nickel|impec|top|super|genial|bonne idee|pas de probleme|"
    "pas de souci|pas de soucis|pas de pb|entendu|compris|stp oui|oui stp|oui svp|"
    "oui merci|si si|mais si|clairement|grave|trop|evidement|biensur|bsr!|"
    "je crois bien|je pense oui|je pense bien|jpense|jpense oui|je dirais oui|"
    "il semble|on peut|fais le|fais|go|jai craque|craque|jai recraque|jai rechute|"
    "jai consomme|jen ai pris|jen ai repris|jai pris|jai sniffe|jai replonge|"
    "helas oui|malheureusement|cest le cas|en effet|"
    "oui|ouais|ouai|wi|ui|yep|bien sur|bien sur que oui|je crois que oui"
    "|je pense que oui|je pense|je crois|carrement|tout a fait|exactement|evidemment"
    "|absolument|daccord|volontiers|si|mais oui|certainement|effectivement"
    "|malheureusement oui|cest ca|bien entendu|grave!",
    "no": "jai pas craque|je nai pas craque|pas craque|jai pas rechute|pas rechute|"
    "jai pas cede|je nai pas cede|jai su dire non|jai dit non|ca me dit rien|"
    "ca me dit pas|pas interesse|pas interessee|"
    "nn|n!|cest faux|faux|cest pas ca|pas ca|cest pas juste|pas juste|pas correct|"
    "cest pas correct|incorrect|cest pas vrai|pas vrai|jai tenu|tenu bon|"
    "jai tenu bon|jai resiste|resiste|jai rien pris|rien pris|je nai rien pris|"
    "jai pas consomme|pas consomme|je nai pas consomme|je nai pas touche|"
    "jai pas touche|pas touche|rien du tout|rien aujourdhui|rien ojd|pas ojd|pas auj|"
    "pas ce soir|pas maintenant|pas pour linstant|pas pour le moment|pas besoin|"
    "pas la peine|pas envie|jai pas envie|sans facon|jaime mieux pas|je prefere pas|"
    "jprefere pas|je prefere que non|plutot non|je veux pas|jveux pas|je ne veux pas|"
    "surtout pas|jamais de la vie|hors de question|laisse tomber|oublie|cest non|"
    "ca va aller|non ca va|ca va merci|pas exactement|pas tout a fait|pas trop|"
    "pas cette fois ci|toujours pas|meme pas|que nenni|point|"
    "non|nan|nope|pas vraiment|bien sur que non|pas du tout|je crois pas"
    "|je ne crois pas|je crois que non|je pense pas|je pense que non|je ne pense pas|jamais"
    "|pas encore|pas aujourdhui|surement pas|absolument pas|certainement pas|mais non"
    "|non merci|aucun|aucune|rien|pas!|pas cette fois|plutot pas|pas question",
    "likely_yes": "surement|certainement|normalement oui|normalement|je suppose|je suppose que oui|"
    "jimagine|jimagine que oui|il parait|"
    "probablement|sans doute|surement!|sans doute oui",
    "likely_no": "normalement non|je suppose que non|jimagine que non|jen doute|je doute|"
    "sans doute que non|"
    "probablement pas|sans doute pas",
    "filler": "mdr|lol|ptdr|haha|hahaha|heureusement|malheureusement|helas|franchement|"
    "honnetement|vraiment|serieux|serieusement|stp|svp|mec|frere|bro|man|ok!|la!|"
    "quoi|bon|allez|hein|putain|merde|zut|oups|desole|ojd|auj|aujourdhui|ce soir|"
    "dieu merci|je|jai|cest|ce|un|une|le|la|de|en|y|ca|moi|donc|bref|encore|"
    "ben|bah|eh|euh|ah|oh|alors|mais!|enfin!|merci",
    "core_yes": "ouip|oue!|we!|wai|wesh oui|ouii|ouiii|ouiiii|oui oui|ouioui|vui|ouaip|ouep|"
    "yes|yep|oi!|moui|ben oui|bah oui|bin oui|mais oui|eh oui|he oui|ah oui|"
    "ouais ouais|mui|"
    "oui|ouais|ouai|wi|ui",
    "core_no": "nn|nop|nan nan|non non|nonnon|naan|noon|nooon|nannn|ben non|bah non|bin non|"
    "eh non|he non|ah non|oh non|nenni|nope|"
    "non|nan|mais non|non merci",
    "yes_no_regret": "euh|oups|desole|finalement|non attends|je me trompe|erreur|plutot|"
    "pardon|attends|enfin!|en fait",
    "today": "ojd|auj|ajd|ajdh|aujourdui|aujourdhuit|aujourd hui|ajourdhui|aujd|ce midi|"
    "cette apres midi|cet aprem|cette aprem|ce matin meme|tantot!|tout a lheure!|"
    "aujourdhui|ce soir|ce matin|cette nuit|cet apres midi",
    "yesterday": "ier!|hier apres midi|hier midi|hier dans la nuit|la nuit derniere|"
    "la nuit passee|hiers!|"
    "hier!|hier soir|hier matin",
    "day_before": "avant hier soir|avant hier matin|avanthier|lavant veille|il y a deux nuits|"
    "avant hier",
    "tomorrow": "dmain|2main|dem1|lundi prochain|mardi prochain|mercredi prochain|jeudi prochain|"
    "vendredi prochain|samedi prochain|dimanche prochain|le week end prochain|"
    "la semaine pro|ce week end qui vient|"
    "demain|apres demain|la semaine prochaine",
    "weekday": "lun!=0|mar!=1|mer!=2|jeu!=3|ven!=4|sam!=5|dim!=6|"
    "lundi=0|mardi=1|mercredi=2|jeudi=3|vendredi=4|samedi=5|dimanche=6",
    "past_day": "dernier|derniere|passe",
    "since_before": "y a|ya|ca fait|y a genre|il y a",
    "days": "jour|jours",
    "weeks": "semaine|semaines",
    "month": "janv=1|fev=2|fevr=2|avr=4|juil=7|sept!=9|oct=10|nov=11|dec!=12|"
    "janvier=1|fevrier=2|mars=3|avril=4|mai=5|juin=6|juillet=7|aout=8|septembre=9"
    "|octobre=10|novembre=11|decembre=12",
    "nth": "premier=1|premiere=1|deuxieme=2|troisieme=3|quatrieme=4",
    "vague_day": "lautre jour|lautre soir|lautre nuit|le week end passe|ce week end|le we|"
    "le weekend|ce weekend|le weekend passe|le weekend dernier|le week end dernier|"
    "il y a quelques jours|y a quelques jours|il y a quelque temps|y a pas longtemps|"
    "il y a longtemps|ces derniers jours|la semaine dernier|cette semaine|"
    "dans la semaine|le mois passe|le mois dernier|"
    "la semaine derniere|la semaine passee|recemment|quelques jours|le week end",
    "every": "tout|tous|toutes|les deux",
    "last_one": "dernier|derniere|le dernier",
    "somewhat": "plus que dhabitude|moins que dhabitude|comme dhabitude|comme toujours|"
    "comme dhab|plus que prevu|assez|la dose habituelle|autant que dhabitude",
    "soft_drink": "eau|leau|de leau|que de leau|juste de leau|coca|coca zero|jus|jus dorange|"
    "limonade|soda|softs|soft|the!|cafe!|tisane|sans alcool|biere sans alcool|0 0!|"
    "mocktail|perrier|red bull",
    "letter_yes": "o",
    "letter_no": "n",
    "implied_yes": "une ligne|deux lignes|une trace|quelques lignes|un gramme|lignes",
    "wel_done": "oui jai pris|jai bien consomme|jai quand meme consomme|jai quand meme pris",
    "not_done": "jai pas craque|pas craque|pas rechute|jai pas cede|pas cede|"
    "je nai pas|jai pas consomme|pas consomme|rien pris|rien consomme|pas pris|"
    "rien bu|pas bu|clean|sobre",
}
