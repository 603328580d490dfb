"""French words: what is lent to every reader, and with ``!`` what only French speakers mean."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "number": "zero=0|un!=1|une!=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9"
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
    "between": "entre|peut etre|ptet|parfois|un peu|ca depend|oui et non|des fois|bof"
    "|plus ou moins|quelquefois|possible",
    "minus": "moins!",
    "about": "environ|autour de|presque|a peu pres|vers|a peine|plus ou moins|au moins"
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
    "vague_time": "plus tard|tard|tot!|maintenant|toute la journee|toute la nuit"
    "|toute la soiree|apres le travail|apres le boulot",
    "line": "ligne=1|lignes|trace=1|traces|rail=1|rails|trait=1|traits|sniff=1",
    "gram": "gramme=1|grammes|g=1|gr=1",
    "milligram": "mg|milligrammes",
    "euro": "euro=1|euros|balles|eur",
    "cent": "centimes|centime",
    "packet": "sachet|sachets|pochon|pochons|boulette|paquet|paquets|pacson",
    "worth": "de!|a!",
    "spent": "pour!",
    "glass": "verre=1|verres|verre de vin=1|verres de vin|biere=1|bieres|pinte=1|pintes"
    "|shot=1|shots|coup!=1|coups!|canette=1|canettes",
    "bottle": "bouteille|bouteilles|bouteille de vin|bouteilles de vin|demi litre",
    "span": "heures|heure|jours|jour|semaines|semaine|fois|mois|ans|minutes|personnes|amis",
    "times_x": "fois",
    "several": "quelques|quelques unes|plusieurs|un peu|beaucoup|trop|peu!|pas mal"
    "|pas beaucoup|pas trop|tres peu|presque rien|plein!|un peu de",
    "less_than": "plus de!|moins de!|plus que|moins que",
    "nothing": "rien|rien du tout|aucun|aucune|non!|pas!|zero|pas du tout|sobre|que dalle|nada",
    "none_of": "aucune|aucun|pas de!|zero",
    "plus": "puis|ensuite|encore|plus!|apres",
    "either": "ou!",
    "shared": "partage|partagee",
    "per": "par!|chaque",
    "does_not_know": "aucune idee|je ne sais pas|je sais pas|sais pas|jsp|chais pas"
    "|ch sais pas|jen sais rien|je ne sais plus|sais plus|pas sur|me souviens pas"
    "|me rappelle pas|oublie",
    "refuses": "pas envie de|ne veux pas dire|veux pas dire|veux pas repondre"
    "|ca vous regarde pas|ca te regarde pas|pas tes oignons|je prefere ne pas|prive"
    "|je ne dirai pas",
    "regret": "non!|pardon|attends|je veux dire|plutot",
    "scale_frame": "echelle de|echelle",
    "right_now": "maintenant|aujourdhui|en ce moment|la!",
    "nothing_at_all": "rien|aucune envie|pas envie|aucun|aucune|pas du tout|zero|rien du tout"
    "|nulle|pas denvie|que dalle",
    "utmost": "maximum|max|insupportable|intenable|au max|je tiens plus",
    "level": "un peu|peu!|beaucoup|moyen|moyenne|moyennement|trop|fort!|forte|faible|assez"
    "|pas mal|pas trop|pas beaucoup|ca va|comme ci comme ca|bof|tres fort|tres forte"
    "|supportable|enorme|enormement|presque rien|haut|eleve|bas!",
    "no_alone": "non!|pas!",
    "yes": "oui|ouais|ouai|wi|ui|yep|bien sur|bien sur que oui|je crois que oui"
    "|je pense que oui|je pense|je crois|carrement|tout a fait|exactement|evidemment"
    "|absolument|daccord|volontiers|si|mais oui|certainement|effectivement"
    "|malheureusement oui|cest ca|bien entendu|grave!",
    "no": "non|nan|nope|pas vraiment|bien sur que non|pas du tout|je crois pas"
    "|je ne crois pas|je crois que non|je pense pas|je pense que non|je ne pense pas|jamais"
    "|pas encore|pas aujourdhui|surement pas|absolument pas|certainement pas|mais non"
    "|non merci|aucun|aucune|rien|pas!|pas cette fois|plutot pas|pas question",
    "likely_yes": "probablement|sans doute|surement!|sans doute oui",
    "likely_no": "probablement pas|sans doute pas",
    "filler": "ben|bah|eh|euh|ah|oh|alors|mais!|enfin!|merci",
    "core_yes": "oui|ouais|ouai|wi|ui",
    "core_no": "non|nan|mais non|non merci",
    "yes_no_regret": "pardon|attends|enfin!|en fait",
    "today": "aujourdhui|ce soir|ce matin|cette nuit|cet apres midi",
    "yesterday": "hier!|hier soir|hier matin",
    "day_before": "avant hier",
    "tomorrow": "demain|apres demain|la semaine prochaine",
    "weekday": "lundi=0|mardi=1|mercredi=2|jeudi=3|vendredi=4|samedi=5|dimanche=6",
    "past_day": "dernier|derniere|passe",
    "since_before": "il y a",
    "days": "jour|jours",
    "weeks": "semaine|semaines",
    "month": "janvier=1|fevrier=2|mars=3|avril=4|mai=5|juin=6|juillet=7|aout=8|septembre=9"
    "|octobre=10|novembre=11|decembre=12",
    "nth": "premier=1|premiere=1|deuxieme=2|troisieme=3|quatrieme=4",
    "vague_day": "la semaine derniere|la semaine passee|recemment|quelques jours|le week end",
    "every": "tout|tous|toutes|les deux",
    "last_one": "dernier|derniere|le dernier",
}
