"""Dutch and Flemish words for amounts, times, days, yes and no, and for not answering."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "common": "hier|dier|bier|fier|lijf|wijf|stijf|blijf|zien|dien|nacht|macht|zacht|wacht|dacht|echt"
    "|even|geven|leven|lezen|beven|neven|regen|tegen|wegen|eigen|zegen|legen|kregen|gekregen"
    "|mijn|zijn|fijn|pijn|wijn|lijk|fijne|graf|gras|kram|gang|tram|drama|week|weken|geen|been"
    "|steen|teen|meen|alleen|iemand|wel|veel|heel|deel|keel|geel|half|halt|hals|hallo|kant|want"
    "|hand|land|niets|iets|fiets|tijd|uren|vroeg|laat|later|over|onder|ander|andere|vader|beter"
    "|beest|feest|meest|geest|samen|namen|kamer|zeker|zetten|zitten|zaten|eten|weten|meten"
    "|vergeten|waar|maar|haar|jaar|paar|daar|raar|klaar|naar|voor|door|hoor|spoor|goor|koor"
    "|sinds|links|thuis|huis|muis|buiten|binnen|kinnen|kunnen|willen|zullen|mogen|morgen|zorgen"
    "|avond|dagen|lagen|vragen|dragen|slagen|wagen|nooit|ooit|soms|vaak|meestal|gewoon|even"
    "|moeten|moet|goed|bloed|voelt|voel|gevoel|trek|drek|plek|gek|lekker|dikker|lang|bang|straf"
    "|straks|strak|slecht|recht|vecht|zecht|eerst|ergst|kerst|werk|sterk|merk|drank|bank|dank",
}
