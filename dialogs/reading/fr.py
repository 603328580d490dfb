"""French words: what is lent to every reader, and with ``!`` what only French speakers mean."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "number": "zero=0|un!=1|une!=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9"
    "|dix=10|onze!=11|douze=12|treize=13|quatorze=14|quinze=15|seize=16|vingt=20|trente=30"
    "|quarante=40|cinquante=50|soixante=60|dix sept=17|dix huit=18|dix neuf=19|soixante dix=70|septante=70|quatre vingt=80"
    "|quatre vingts=80|quatre vingt dix=90|nonante=90|cent!=100|mille=1000",
    "article": "un!|une",
    "half": "demi|un demi|une demi|demie|une demie|la moitie dun",
    "one_and_half": "un et demi=1.5|une et demie=1.5|trois quarts=0.75|trois quarts de=0.75",
    "quarter": "quart|un quart|un quart de|quart de",
    "and_half": "et demi|et demie",
    "and": "et!",
    "upto": "a!|ou!|jusqua",
    "between": "entre",
    "minus": "moins!",
    "about": "environ|autour de|presque|a peu pres|vers|a peine|plus ou moins|au moins|dans les"
    "|au maximum|maximum",
    "take_back": "non!|pardon|plutot|attends|je veux dire|euh|enfin!|en fait!",
}
