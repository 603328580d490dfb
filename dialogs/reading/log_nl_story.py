"""How a day is told in Dutch and Flemish: who, when, whether, and what was done about it."""

from __future__ import annotations

from dialogs.reading.log_senses import Phrases, Sense

STORY: Phrases = {
    Sense.CLEAN: (
        "clean|kleen|cleane|clean gebleven|nuchter|nuchter gebleven|abstinent|drugsvrij"
        "|cokevrij|sterk gebleven|sterk geweest|weerstaan|kunnen weerstaan|ingehouden"
        "|kunnen inhouden|kon me inhouden|kon mij inhouden|kon mezelf inhouden|me ingehouden"
        "|mij ingehouden|volgehouden|afgebleven|van afgebleven|eraf gebleven|niet bezweken"
        "|rechtgebleven|recht gebleven|proper gebleven|proper|niet aangeraakt|ni aangeraakt"
        "|nie aangeraakt|volgehoudn|droog gestaan|droog gebleven|laten passeren|laten voorbijgaan"
        "|laten liggen|sterk gehouden|standgehouden|stand gehouden|niet laten gaan|ni laten gaan"
        "|niet laten verleiden|ni laten verleiden|niet laten vangen|niet laten doen"
        "|ni aan begonnen|niet aan begonnen|niet begonnen|ni begonnen|overwonnen|getrotseerd"
        "|braaf gebleven|flink gebleven|niet in de verleiding gekomen|mezelf in bedwang gehouden"
        "|in bedwang gehouden|onder controle gehouden|mij kunnen bedwingen|vermeden"
        "|met rust gelaten|links laten liggen|kunnen laten|doorstaan|vanaf gebleven"
        "|er af gebleven|eraf kunnen blijven|kunnen afblijven|af kunnen blijven|afgeslagen"
        "|nergens aan gezeten|gewonnen van de zin|niet toegehapt|ni toegehapt"
    ),
    Sense.NOT: (
        "niet|nie|ni|nt|neit|nit|nimmer|nooit|nog niet|niets van|niet meer|ni meer|net niet"
    ),
    Sense.NONE: (
        "niks|niets|nix|nieks|nieksn|nietske|geen|gene|gin|gjin|gein|ginne|geine|gin ene|geene"
        "|gen|nul|nihil|noppes|nada|geen enkele|geen enkel|helemaal niks|helemaal niets"
        "|totaal niks|niemendal|zero|nougabollen|geeneen|geens|genen|gien|gee"
    ),
    Sense.WITHOUT: "zonder|zonne|ipv|i p v|in plaats van|instead",
    Sense.ALMOST: (
        "bijna|haast|net niet|op het punt|op t punt|scheelde weinig|scheelde niet veel|bekanst"
        "|bekan"
    ),
    Sense.HELD: (
        "niet meer dan|ni meer dan|niet meer als|ni meer als|nie meer als|nie meer dan"
        "|niet alleen|geen idee|gene gedacht|geen gedacht|weet niet|weet ni|weet nie"
        "|weet niet meer|weet ni meer|weet nie meer|weet ik niet|weet ik ni|weet ik nie"
        "|weet ik niet meer|weet ik ni meer|nog geen|niet veel meer dan|meer niet|meer ni"
        "|niets anders|niks anders|niks meer dan|geen spijt|niet goed geslapen|niet geslapen"
        "|ni geslapen|niet goed|ni goed|geen probleem|niet gepland|ni gepland|niet zoveel"
        "|niet veel|ni veel|nie veel|geen werk|niet zo|ni zo|nie zo|niet erg|niet slecht"
        "|niet trots|ni trots|niet blij|ni blij|niet leuk|ni leuk|niet fier|ni fier|geen slaap"
        "|geen excuus|niet langer|niet lang|niet te houden|niet normaal|niet gelukt"
        "|kon niet slapen|kon ni slapen|niet gemakkelijk|niet makkelijk|ni gemakkelijk"
        "|niet simpel|niet alles|niet zeker|ni zeker|nie zeker"
    ),
    Sense.YES: "ja|jep|yep|jaa|joa|jawel|yes|wel|uiteraard|natuurlijk|jah|jup",
    Sense.NO: "nee|neen|nope|nee hoor|nah|neeje|nie|neje|noppe",
    Sense.WANT: (
        "wil|wou|wilde|wilden|willen|zou|zouden|wilt|wouw|had willen|had graag|was van plan"
        "|van plan|dacht aan|gedacht aan|denken aan|dacht eraan|zin om|overwogen|getwijfeld"
        "|twijfelde|mijn doel|limiet|mijn grens|streefdoel|doel is|doel was|beloofd|beloof|hoop"
        "|hopelijk|liefst|probeer|proberen|dealer geappt|dealer gebeld|had mijn dealer|of ik"
    ),
    Sense.PLAN: (
        "ga!|we gaan|gaan we|wij gaan|ik gaan|gaat|zal|zullen|gonna|maximaal|mag|mogen|kan|moet"
        "|moeten"
    ),
    Sense.IF: (
        "als ik|als k|als je|als ge|als we|als het|als ze|als hij|als er|als t|als iemand"
        "|als mijn|als men|als dat|indien|stel|stel dat|mocht ik|moest ik|wat als|zodra|bang dat"
        "|schrik dat|bang om|schrik om|bang voor|kost|kosten|vrees dat"
    ),
    Sense.ASK: (
        "hoeveel|hoe|hoelang|wie|waarom|waar|wanneer|welke|welk|is het|is dat|is dit|is een"
        "|is er|mag ik|kan ik|kan je|kun je|kunt u|kunde|moet ik|zal ik|heb je|hebt u|hebde"
        "|weet je|weet jij|wat is|wat zijn|wat doet|wat gebeurt|wat moet|wat kan|wat betekent"
        "|wat zou|klopt het|bestaat|geef mij|geef me|geef eens|vertel|leg uit|help!|gebruik jij"
        "|gebruik je|wat als|zijn er|ben je|bent u|doe je|doen jullie|wat nu|en nu|wat doe ik"
        "|hoe moet ik"
    ),
    Sense.OTHER: (
        "hij|zij|ze|jij|jullie|hem!|iedereen|anderen|allemaal|niemand|mensen|sommigen|broer|broers"
        "|zus|zoon|dochter|vader|moeder|mama|papa|ma|pa|vriend|vriendin|lief|man!|vrouw|partner"
        "|maat|kameraad|buurman|buur|collega|baas|nonkel|tante|neef|nicht|schoonbroer|schoonzus"
        "|ex|dokter|arts|therapeut|psycholoog|dealer|huisgenoot|kotgenoot|gast|tjeef|makker|bro"
        "|matti|schoonvader|zoontje"
    ),
    Sense.WITH: (
        "met!|me mijn|me mn|bij|van!|voor|naar|aan|tegen|langs|door!|mee|na|samen met|tussen|achter"
        "|over!|wegens|om!|dankzij|rond"
    ),
    Sense.ME: (
        "ik|k!|ek|ich|kheb|kzen|kben|kem|heb|ben!|hep|em!|hub!|höb|hob|mezelf|we!|wij|wulder"
        "|we hebben|kzijn|kwas|kheb er|kga|kzal"
    ),
    Sense.SAYS: (
        "zegt|zei|zeggen ze|beweert|beweerde|vindt|denkt|volgens|vroeg|vraagt|gelezen|stond|las!"
        "|hadden het over|gesproken over|gepraat over|droomde|gedroomd|droom"
    ),
    Sense.AGO: (
        "jaar geleden|jaren geleden|maand geleden|maanden geleden|weken geleden|vroeger gebruikte"
        "|vroeger deed|vroeger dronk|vroeger snoof|vroeger was|vroeger had|vroeger nam"
        "|vroeger heb|vroeger ging|destijds|ooit|indertijd|vorig jaar|vorige maand|in mijn jeugd"
        "|toen ik jong|toen ik jonger|in die tijd|jaren lang|toen ik nog|toen we nog"
    ),
    Sense.HABIT: (
        "elke dag|iedere dag|elk weekend|ieder weekend|elke week|per dag|per week|per maand"
        "|per avond|dagelijks|wekelijks|altijd|meestal|al jaren|sinds jaren|elke avond"
        "|iedere avond|soms|normaal doe|normaal gezien|vaak|op een avond|jarenlang|van mezelf"
    ),
    Sense.FUTURE: (
        "morgen|overmorgen|straks|volgende week|volgend weekend|volgende|binnenkort"
        "|komend weekend|komende|vanaf nu|vanaf morgen|vanaf vandaag"
    ),
    Sense.OTHER_DRUG: (
        "joint|joints|jointje|jointjes|wiet|hasj|wietje|xtc|pil|pillen|pilletje|pilletjes|mdma|md"
        "|speed|amfetamine|keta|ketamine|ketje|ghb|3mmc|4mmc|mmc|miauw|xanax|benzo|lsd|paddo"
        "|paddos|truffels|sigaret|sigaretten|peuk|peuken|lachgas|ballon|ballonnen|heroine|oxy"
        "|tramadol|ritalin|rilatine|suiker|koffie|koffies|thee|vlees|kaas|bloem|cola|colas|water"
        "|waters|fanta|sla|energy|red bull|boodschappen|tanken|benzine|koolhydraten|eiwit"
        "|proteine|snus|vape|slaappil|slaappillen|paracetamol|alcoholvrij|alcoholvrije|fris"
        "|frisdrank|spa|sprite"
    ),
    Sense.OFFER: (
        "aanbood|aanboden|aangeboden|aanbod|bood|boden|aanbieden|op tafel kwam|op tafel|afkwam"
        "|rondging|hadden bij|had bij|weer bij|voorstelde|voorgesteld|vroegen of ik|er ligt"
        "|er lag|ligt nog|lag nog|ligt er|lag er|er staat|klaarliggen|klaar liggen|liggen klaar"
        "|gevonden|betrapt|vond|in huis|op zak|meer over|nog over|meer liggen|over in"
    ),
    Sense.BUT: (
        "maar|mar|moar|mor|mer!|doch|want|dus|omdat|toen|terwijl|nadat|voordat|zodat|hoewel|waarna"
        "|tot|daarna|gelukkig|but|mais|waardoor|zolang|behalve"
    ),
    Sense.AND: "en!|and|et|plus",
    Sense.MORNING: (
        "vanmorgen|vanochtend|deze morgen|deze ochtend|s morgens|s ochtends|smorgens|sochtends"
        "|ochtend|voormiddag|de morgen|vandemorgend|vanmorgend|vamorgen|vanmurgen|smorgends"
        "|desmorgens|gistermorgen|gisterenmorgen|gisterochtend|gisterenochtend|in de ochtend"
        "|in de voormiddag|wakker met|deze voormiddag|bij het opstaan|bij het ontbijt"
        "|bij t opstaan|tijdens ontbijt|ontbijt"
    ),
    Sense.AFTERNOON: (
        "vanmiddag|deze middag|deze namiddag|namiddag|middag|s middags|smiddags|in de namiddag"
        "|lunch|tijdens de lunch|over de middag|deze noen|noen|achternoen|vannamiddag"
        "|gisterenmiddag|gistermiddag|lunchpauze|middagpauze|na de middag|nanoen|den achternoen"
        "|smiddas|gisterenamiddag|gisterennamiddag|gisternamiddag|in de middag"
    ),
    Sense.EVENING: (
        "vanavond|deze avond|s avonds|savonds|avond|avonds|gisteravond|gisterenavond|gisterenaved"
        "|vanaved|aved|avend|vanoavnd|van den avond|tsavonds|s aves|saves|avondje|in de avond"
        "|zaterdagavond|vrijdagavond|zondagavond|donderdagavond|maandagavond|dinsdagavond"
        "|woensdagavond|vanavend|gistravond|vanaaf|deze oavend|oavend|oavnd"
    ),
    Sense.NIGHT: (
        "vannacht|deze nacht|s nachts|snachts|nacht|afgelopen nacht|gisternacht|gisterennacht"
        "|middernacht|heel de nacht|hele nacht|vannaacht|tsnachts|in de nacht|vrijdagnacht"
        "|zaterdagnacht|zondagnacht|donderdagnacht|s nachs"
    ),
    Sense.TIMES: "keer|keren|x|maal|keertje|kere|kjes|kier|kiers",
    Sense.SPAN: (
        "jaar|jaren|dag|dagen|week|weken|maand|maanden|minuut|minuten|min|uur|uren|u|h|seconden"
        "|km|kilo|weekend|weekends|uurtje|uurtjes|personen|pagina|procent|kilometer|cm|meter"
        "|graden|stappen|dg|dgn|wk|wkn|mnd"
    ),
    Sense.LESS: (
        "minder dan anders|minder als anders|minder dan normaal|minder dan gewoonlijk"
        "|minder dan vorige|minder dan gisteren|minder als gisteren|minder dan vroeger"
        "|minder als normaal|minder als gewoonlijk|minder dan ik gewoon ben|minder dan meestal"
        "|helft van normaal|helft van anders|de helft minder|veel minder|minder gebruikt"
        "|minder gesnoven|minder genomen|minder dan vorig|minder dan ik gewend ben"
        "|minder dan gebruikelijk|minder als vorige|minder als vroeger|minder dan de vorige"
        "|minder dan altijd|helft van wat ik"
    ),
    Sense.STOPPED_EARLY: (
        "op tijd gestopt|optijd gestopt|op tijd kunnen stoppen|vroeg gestopt|vroeger gestopt"
        "|eerder gestopt|bij gelaten|daarbij gelaten|hierbij gelaten|erbij gelaten|bij gebleven"
        "|daarbij gebleven|kunnen stoppen|dan gestopt|toen gestopt|gestopt bij|gestopt na"
        "|gewoon gestopt|en gestopt|zelf gestopt|niet verder gegaan|niet doorgegaan|ni doorgegaan"
        "|gestopt daarna|rest weggegooid|rest weggespoeld|rest doorgespoeld|zakje weggegooid"
    ),
    Sense.LEFT: (
        "naar huis gegaan|naar huis gekomen|weggegaan|weg gegaan|vertrokken|naar huis vertrokken"
        "|doorgegaan naar huis|vroeg naar huis|vroeger naar huis|eerder naar huis"
        "|op tijd naar huis|optijd naar huis|dan naar huis|daarna naar huis|afgebold|huiswaarts"
        "|naar huis gereden|naar huis gefietst|naar huis gewandeld|naar huis gestapt"
        "|naar huis gelopen|ervandoor gegaan|taxi naar huis|trein naar huis|thuis gegaan"
        "|noar huus gegoan|noar huis gegaan|gaan slapen in plaats|weggelopen|er weg gegaan"
        "|gewoon naar huis"
    ),
    Sense.REFUSED: (
        "nee gezegd|neen gezegd|nee gezeid|neegezegd|nee bedankt|nee bedankt gezegd|nee dank je"
        "|geweigerd|afgeslagen|afgewimpeld|heb bedankt|vriendelijk bedankt|gezegd nee dank je"
        "|nee geschud|heb gepast|bedankt voor een lijn|bedankt voor de lijn|gepast"
        "|nee durven zeggen|nee kunnen zeggen|aanbod afgeslagen|afgewezen|nee geantwoord|zei nee"
        "|ik zei neen|zei van nee|neen kunnen zeggen|niet op ingegaan|niet meegedaan|ni meegedaan"
        "|nie meegedaan|niet mee gedaan|gezegd dat ik niet meedoe|gezegd van nee|gezegd nee"
    ),
    Sense.WAITED: (
        "gewacht|gewacht tot|afgewacht|uitgezeten|uitgesteld|laten zakken|laten overgaan"
        "|laten passeren|laten voorbijgaan|uitgezweet|de golf uitgezeten|laten wegebben"
    ),
    Sense.REACHED_OUT: (
        "gebeld|opgebeld|getelefoneerd|gesmst|geappt|gewhatsappt|gepraat met|gesproken met"
        "|gebabbeld met|gepraat|berichtje gestuurd|een bericht gestuurd|gestuurd naar"
        "|hulp gevraagd|hulp gezocht|verteld aan|naar een meeting|meeting geweest"
        "|contact opgenomen|gesprek gehad|ge-appt|gebld|gecalld"
    ),
    Sense.FILLER: (
        "client|clienten|abstinentie|gebruikten|nuchterheid|lienen|lijden|cocainegebruik|"
        "printen|punten|lintje|lintjes|linnen|gebruiker|gebruikers|verval|drankje|bakken|gebakt|"
        "nog altijd|nog steeds|nog altij|wil even|wil gewoon|wil zeggen|wil loggen|wilde even"
        "|wil melden|wou even|wou zeggen|wilde zeggen|tot morgen|tot straks|tot later|kan ook"
        "|moet zeggen|moest werken|mag wel zeggen|moet toegeven|werk|gewoon|thuis|eten|gegeten"
        "|geslapen|slapen|lijken|kleine|klein|gegaan|gebleven|gewerkt|gelopen|gekregen|gekomen"
        "|gelukt|gezien|gezegd|gemaakt|weten|denk|ongeveer|maten|feest|feestje|cafe|pauze|genoeg"
        "|winkel|leven|geven|gezeten|begin|beginnen|bezig|trein|regen|rijden|wijk|lezen|laten"
        "|nieuw|nieuwe|niemand|even|zien|zijn|zeg|zeker|kind|vier|drie|nieuws|tijd|huis|stress"
        "|beter|avonturen|dingen|kruipen|gebeurd|gekookt|gesport|gedacht|genieten|gekeken|gedaan"
        "|moe|kotst|weer|zwart|terug|feestdag|plint|punt|pont|peinzen|maken|geld|vinden|goed|door!"
        "|kok|koken|kost|kosten|korte|veld|vond|zon|zan|wijze|wijs|lijst|lijm|lief|linten"
        "|kinderen|trok|trekken|stil|bang|dank|dronken|genot|gebruiken|trots|wist|witte|gesloten"
        "|geslagen|gelogen|glad|gras|glans|leeg|gepest|gepast|gestopt|gewoond|shit|groen|griep"
        "|prijs|wim|bert|maria|snel|drukke|drukker|druk|drang|dwang|bier|hier|dier|mier|werd|word"
        "|werf|wens|wijf|min|vin|win|bin|bien|mien|kien|tien|negen|zeven|zes|acht|niets|eens"
        "|als ik eerlijk ben|als ik eerlijk mag zijn|als ik me niet vergis|als het goed is|of zo"
        "|als ik het goed heb"
    ),
}
