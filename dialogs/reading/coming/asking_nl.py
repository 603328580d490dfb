"""How people ask for rest, another hour or later in Dutch and Flemish."""

from __future__ import annotations

from dialogs.reading.coming.asking import Manner
from dialogs.reading.words import word_set

_NL_SENDS = (
    r"(?:vragen|berichten|berichtjes|sturen|appen|storen|herinneringen|herinneren|meldingen)"
)

NL = Manner(
    quiet=r"pauz\w+|pauze|onderbreek\w*"
    r"|(?:wees|blijf|hou je|houd je|zwijg|hou u)(?: \w+){0,3} (?:stil|koest)|stil|zwijg\w*"
    r"|laat (?:me|mij|m)(?: \w+){0,8} (?:met rust|gerust)|laat (?:me|mij|m) (?:met rust|gerust)"
    r"|laat (?:me|mij)(?: \w+){0,5} even$|(?:met|even|effe) rust|rust (?:van|tot|voor)"
    r"|(?:geen|zonder) (?:\w+ ){0,2}(?:bericht\w*|vragen|vraag|meldingen|herinnering\w*|appjes)"
    rf"|stopt? (?:\w+ ){{0,3}}(?:met )?(?:\w+ ){{0,2}}{_NL_SENDS}"
    r"|(?:stuur|vraag|app|stoor|herinner|schrijf|stuurt|vraagt)(?: \w+){0,8} (?:niets|niks|niet"
    r"|geen|nie)"
    rf"|(?:niets|niks|niet|geen|nie|niet meer)(?: \w+){{0,4}} (?:sturen|vragen|storen|appen"
    rf"|schrijven|herinneren)"
    rf"|hou\w* (?:\w+ )?op (?:\w+ )?met {_NL_SENDS}|berichten uit|zet (?:\w+ ){{0,3}}uit"
    r"|hoef\w* (?:\w+ ){0,5}(?:niet|niets|niks|geen)(?: \w+){0,3}"
    r" (?:vragen|sturen|bericht\w*|vraag|appen)",
    away=r"vakantie|verlof|conge|op reis|reis|weg|druk|examens?|ziekenhuis|geen tijd"
    r"|er (?:\w+ ){0,4}(?:niet|nie|ni)(?! meer)|sla (?:\w+ ){1,5}over"
    r"|afwezig|onbereikbaar|offline|kamp|citytrip|buitenland|niet thuis|niet bereikbaar|geen bereik"
    r"|geen internet|kan (?:\w+ ){0,4}niet|komt (?:\w+ ){0,4}niet uit|logeren|opname|opgenomen"
    r"|skien|gaan skien|op trip|even niet|effe niet",
    over=r"was|waren|had|hadden|geweest|gebruikt\w*|gesnoven|gepakt|gedronken|clean|nuchter"
    r"|genomen|vorige|afgelopen|geleden|gisteren|sinds|gestopt|volgehouden|al",
    again=r"pas|pas weer|pas terug|weer vanaf|terug vanaf|opnieuw vanaf|weer vragen|weer beginnen",
    ask=r"vraag\w*|vragen|stuur\w*|sturen|herinner\w*|bericht\w*|app|kom|zet|verzet|verander|wijzig"
    r"|dagelijkse|voortaan|verschuif|verplaats|doe|maak|vanaf nu|liever om|pas om|mag het|kan het",
    always=r"voortaan|vanaf nu|altijd|elke|iedere|ieder|elk|dagelijks\w*|standaard|in het vervolg"
    r"|van nu af aan|steeds",
    at=r"om|naar|tegen|rond|op|rond een|pas",
    only=r"alleen|enkel|slechts|uitsluitend|alleen maar|enkel maar",
    never=r"niet|geen|nooit|nie|ni|behalve|uitgezonderd|niks|niets|zonder|buiten",
    workdays=r"doordeweeks?|door de week|weekdagen|werkdagen|in de week|tijdens de week"
    r"|maandag (?:tot en met|tot|t / m|t m|tem) vrijdag|ma (?:tot en met|tot|t / m|t m|tem"
    r"|-) vr(?:ij)?",
    weekends=r"in het weekend|in t weekend|tijdens het weekend|weekends|in de weekends?|elk weekend"
    r"|s weekends|de weekends|in weekends|in het weekeinde",
    daily=r"elke dag|iedere dag|alle dagen|dagelijks|elken dag",
    single=r"dit|deze|dees|komend\w*|volgend\w*|aanstaande|aankomend\w*|tot|tem|vanaf|even"
    r"|eventjes",
    days_words=word_set(
        "vraag vragen stuur sturen bericht berichten berichtje berichtjes me mij m het t maar"
        " liever graag aub alsjeblieft asjeblieft alstublieft op in de den en s mag kan kun je jij"
        " ge gij u voortaan ook dan wel dag dagen dagelijkse elke iedere behalve hoeft hoef hoeven"
        " wil zou willen wilt of om vanaf nu a u b niet geen nooit nie alleen enkel van via ,"
        " . ! ik ni he herinner herinneringen meldingen die dat uit buiten weer terug sturen"
        " krijgen"
        " ontvangen horen doe doen maak liefst best"
    ),
    no_words=word_set(
        "niet nie ni he hoor geen even effe eventjes liever maar graag aub alsjeblieft op in de"
        " het t me mij"
        " nee neen sorry nu ook dan wel , . ! dit deze vragen vraag bericht"
    ),
    later=r"later|straks|strakjes|subiet|seffens|direct|nu niet|niet nu|nu ni|ni nu|effe ni"
    r"|even ni|nu even niet|nu effe niet"
    r"|even niet|effe niet|geen tijd|weinig tijd|komt (?:\w+ ){0,2}niet uit|past (?:\w+ ){0,2}niet"
    r"|(?:ben|k ben|zit) (?:\w+ ){0,2}(?:bezig|druk|op (?:het|t|mijn|mn|m n) werk|aan het werk"
    r"|aan t werk"
    r"|onderweg|in de auto|aan het rijden|aan het eten|aan het koken)|heb (?:het )?(?:\w+ )?druk"
    r"|te druk|(?:ik )?moet (?:werken|weg|eten|slapen)|een andere keer|andere keer|wacht even|wacht"
    r"|ogenblik|momentje|moment|nog niet|nu nie|nie nu|een ander moment|ander moment|drukke dag"
    r"|kan (?:\w+ ){0,2}niet|kan nie|lukt (?:\w+ ){0,2}niet|bezoek|zo meteen|zometeen|dadelijk|zo",
    later_words=word_set(
        "nee neen ja ik k he hoor ni eten koken douchen sporten rijden heb nu even effe eventjes"
        " doe vul kijk dit het t dat mag kan liever sorry"
        " maar me mij vraag vragen kom terug er op ben zit ga zal wel pas misschien dan als het"
        " graag aub beter weer verder in te aan de een straks later om rond tegen na over rond"
        " alsjeblieft , . ! ... dag avond invullen doen antwoorden antwoord eens nog voor hier met"
        " mijn mn t zit niet geen tijd vandaag uur bezoek thuis werk moet zo meteen eerst slapen"
        " want"
    ),
    sooner=r"vroeger|eerder",
    after=r"later",
    in_words=r"over|binnen|na|nog",
    evening=r"vanavond|savonds|s avonds|avond|morgenavond|vnavond",
    morning=r"morgenochtend|morgenvroeg|morgen vroeg|s ochtends|sochtends|smorgens|ochtend"
    r"|vanochtend",
    afternoon=r"vanmiddag|morgenmiddag|middag|namiddag|vannamiddag",
    quarter=r"kwartier|kwartiertje",
    half_hour=r"half uur|halfuur|half uurtje|halfuurtje|half uurke|halfuurke",
    instead=r"in plaats van|ipv|i\.p\.v\.|niet meer om|en niet",
)
