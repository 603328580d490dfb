"""Dutch and Flemish words for amounts: units with 1 behind the singular, packets, drinks, much."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "line": "baanke=1|baankes|lijneke=1|lijnekes|"
    "lintje=1|lintjes|lijnetje=1|lijnetjes|linjes|linje=1|lynen|lijn=1|lijnen"
    "|lijntje=1|lijntjes|lijntj=1|lijne|lyn=1|lyntje=1|lyntjes|lyne|lijntsje=1|leintje=1"
    "|leintjes|leinen|lein=1|lijnke=1|lijnkes|lijntjen=1|lijntes|ligne=1|lignes|streep=1"
    "|strepen|streepje=1|streepjes|streepke=1|streepkes|baan=1|banen|baantje=1|baantjes"
    "|baantsjes|snuif=1|snuiven|snuifje=1|snuifjes|snuifke=1|snuifkes|snuffje=1|snuifen"
    "|sniff=1|sniffs|snif=1|sniffje=1|sniffjes|snifje=1|snifjes|spoor=1|sporen|spoortje=1"
    "|spoortjes|neusje=1|neusjes|rail=1|rails|railtje=1|railtjes|bump=1|bumps|bumpje=1"
    "|bumpjes|snuf=1|snufjes|trekje=1|trekjes|lientjes|lientje=1|lijntjs|lijnjes|lijnje=1"
    "|lijntejs|lijntkes|lijntke=1|slier=1|slierten|sliert=1|sliertje=1|sliertjes|hijs=1"
    "|hijsje=1|hijsjes|tik=1|tikje=1|tikjes",
    "gram": "gran=1|gam=1|garm=1|gram=1|grams|gramme=1|grammes|grammen|grammetje=1|grammetjes"
    "|grammeke=1|grammekes|g=1|gr=1|gtje=1|gtjes|grm=1|gm=1|grs|grammeje=1|graam=1|gramke=1"
    "|gs|geetje=1|geetjes|grammke=1|gramm=1|grammeken=1|grmm=1|gtj=1|grammerje=1",
    "half_gram": "halfje gram=0.5|halfje g=0.5|halfke gram=0.5|halfje coke=0.5|halfje=0.5"
    "|halfjes=0.5|halfke=0.5|halfkes=0.5|halveke=0.5|halvekes=0.5|halfgram=0.5"
    "|halfgrammetje=0.5",
    "quarter_gram": "8 ball=3.5|8 bal=3.5|achtbal=3.5|eightball=3.5|eight ball=3.5|8ball=3.5"
    "|kwartje=0.25|kwartjes=0.25|kwartke=0.25",
    "milligram": "mg|milligram|milligrammen|miligram|mgr|mgram|milligrams",
    "euro": "uero|euor|eruos|euroos|uro|uros|euro=1|euros|eur=1|eu=1|euri|euries|euroke=1"
    "|eurokes|eurotje=1|eurotjes|ballen|bal=1|piek|pieken|€|eurp|ero|eruo|euri s|e|eurootjes"
    "|eurootje=1|eurokens|euroo|yuro|neuro",
    "cent": "cent|centen|eurocent|centjes|eurocenten",
    "note": "tientje=10|tientjes=10|tienske=10|tieneke=10|vijfje=5|vijfjes=5|twintigje=20"
    "|twintigjes=20|vijftigje=50|vijftigjes=50|honderdje=100|honderdjes=100|joet=10|joetje=10"
    "|meier=100|meiers=100|barkie=100|barki=100|ruggen=1000|twintigske=20|vijftigske=50"
    "|honderdske=100|twintiger=20|geeltje=25|donnie=10|donni=10|tienerke=10",
    "packet": "zakje|zakjes|zak|zakken|pakje|pakjes|pak|pakken|pakske|pakskes|bolletje"
    "|bolletjes|bol|bollen|pony|pony s|ponys|ponietje|wrap|wraps|wrapje|wrapjes|envelop"
    "|envelopje|envelopjes|enveloppe|envelopke|gripzakje|gripje|ponypack|ponypackje|sealtje"
    "|seal|sealtjes|zakske|zakskes|bolleke|bollekes|briefke|papiertje|papiertjes|papierke"
    "|vouwtje|puntje|balletje|balletjes|zipje|zipzakje|capsule|capsules|buisje|postzegel"
    "|packje|packjes|pack|baggie|baggies|bagje|steentje|steentjes|steen|stenen",
    "bill": "briefje|briefjes|brief|biljet|biljetten|briefkes|biljetje",
    "worth": "van|voor|vn|vr",
    "spent": "voor|vr|kostte|gekost|betaald|koste",
    "glass": "glas=1|glazen|glaasje=1|glaasjes|glazekes|glaske=1|glaskes|glzen|glaze|pint=1"
    "|pinten|pintje=1|pintjes|pinte=1|pintn|pintsje=1|pintsjes|pintekes|pinteke=1|pintjen=1"
    "|pinnekes|bier|biers|biere|bieren|biertje=1|biertjes|bierke=1|bierkes|bierken=1|biertj=1"
    "|wijn|wijnen|wijntje=1|wijntjes|wijnke=1|wijnkes|wijntj=1|shot=1|shots|shotje=1|shotjes"
    "|shotske=1|shotn|cocktail=1|cocktails|cocktailtje=1|cocktailtjes|pils|pilsje=1|pilsjes"
    "|pilske=1|pilskes|pilsen|duvel=1|duvels|duveltje=1|duveltjes|leffe=1|leffes|tripel=1"
    "|tripels|westmalle=1|westmalles|karmeliet=1|chimay=1|orval=1|orvals|jupiler=1|jupilers"
    "|jup=1|jupke=1|jupkes|stella=1|stellas|stellake=1|heineken=1|heinekens|borrel=1|borrels"
    "|borreltje=1|borreltjes|jenever|jenevers|jenevertje=1|whisky|whiskys|whiskey|whiskeys"
    "|wodka|wodkas|vodka|vodkas|rum|rums|gin|gins|gin tonic=1|gin tonics|gintonic=1|gintonics"
    "|rum cola=1|rumcola=1|rum colas|rumcolas|bacardi cola=1|bacardi colas|bacardi|baco=1"
    "|bacos|bacootje=1|bacootjes|wodka redbull=1|vodka redbull=1|wodka red bull=1"
    "|whisky cola=1|whiskycola=1|mojito=1|mojitos|cava|cavas|cavaatje=1|prosecco|proseccos"
    "|champagne|spritz|aperol|aperols|rose|roseetje=1|porto|portos|portootje=1|drankje=1"
    "|drankjes|drank=1|dranken|consumptie=1|consumpties|vaasje=1|vaasjes|fluitje=1|fluitjes"
    "|drinken|blikje=1|blikjes|flesje=1|flesjes|drupke=1|jagermeister|jager=1|jagers|tequila"
    "|tequilas|likeurtje=1|likeur|digestief=1|aperitief=1|aperitiefje=1|aperitiefke=1"
    "|glas wijn=1|glas bier=1|glazen wijn|glazen bier|glaasjes wijn|glaasje wijn=1"
    "|glaasje bier=1|glaasjes bier|blikje bier=1|blikjes bier|flesje bier=1|flesjes bier"
    "|pintje bier=1|glas rode wijn=1|glas witte wijn=1|glazen rode wijn|glazen witte wijn"
    "|mix=1|mixen|mixje=1|mixjes|glas cava=1|glazen cava|glazen champagne|glas champagne=1"
    "|glas whisky=1|cider|ciders|witbier|witbiertje=1|witbiertjes|speciaalbiertje=1"
    "|speciaalbiertjes|speciaalbier=1|zwaar bier=1|zware bieren|trappist=1|trappisten|geuze"
    "|kriek|kriekske=1|fluit=1|bakske=1|eenheid=1|eenheden|alcoholische drankjes|radler"
    "|radlers|sangria|sangrias|cola rum=1|longdrink=1|longdrinks",
    "bottle": "fles|flessen|fles wijn|flessen wijn|kratje|kratjes|krat|bak bier|bakken bier"
    "|bak|liter|liters|sixpack|sixpacks|sixpackje|rondje|rondjes|vat|karaf|liter bier"
    "|liters bier|karafje|flesje wijn|flesjes wijn|flesken wijn|pul|pullen|emmer|emmers"
    "|meter bier|meter|flessen bier|fles bier|fles whisky|fles wodka|fles vodka|blik|blikken"
    "|fles cava|fles champagne|flessen cava|blikken bier|bolleke wijn|cl|flesse",
    "span": "uur|uren|u|h|uurtje|uurtjes|min|minuten|minuutjes|dag|dagen|dgn|daag|week|weken"
    "|wk|maand|maanden|jaar|keer|keren|kr|x|maal|keertje|keertjes|man|mannen|maten|vrienden"
    "|mensen|personen|sigaretten|peuken|sigaret|joint|joints|jointje|jointjes|koffies|koffie"
    "|nacht|nachten|avond|avonden|seconden|sec|km|graden|kinderen|pillen|pil|pilletje"
    "|pilletjes|xtc|ml|uurkes|vrouwen|vriendinnen|weekend|weekends|stappen|minuutje"
    "|sigaretjes|peukjes|sigaretje|dagjes|collegas|kameraden|kerels|gasten|wiet|poging"
    "|pogingen|kg|kilo|stoelen|plekken|anderen",
    "times_x": "x|keer|keren|maal|kr|ker|keertjes",
    "several": "nen hoop|ne hoop|nen boel|ne vracht|nen berg|een massa|"
    "zelfde|zelfde als|hetzelfde als|veul|stuk of wa|een paar|paar|n paar|enkele"
    "|een aantal|veel|te veel|teveel|heel veel|weinig|beetje|een beetje|een klein beetje"
    "|klein beetje|niet zo veel|niet zoveel|niet veel|nie veel|niet te veel|niet teveel"
    "|een hoop|hele hoop|een hele hoop|massa|tientallen|veel te veel|veels te veel"
    "|meer dan genoeg|ietsje|een tikje|meer dan|minder dan|nog geen|nog niet eens|flink"
    "|flink wat|behoorlijk|redelijk|redelijk wat|aardig wat|best veel|best wel veel"
    "|bijna niks|bijna niets|amper|amper iets|nauwelijks|bijna geen|heel weinig|een pak"
    "|serieus wat|stomdronken|lazarus|bezopen|straalbezopen|ladderzat|strontzat|dronken"
    "|aangeschoten|tipsy|boel|een boel|bende|een bende|meerdere|verschillende|een stuk of wat"
    "|stuk of wat|onbeperkt|overdreven|over de schreef|beetjen|bitje|beke|bekke|een beke"
    "|n beetje|bietje|een bietje|een weinig|vrij veel|vrij weinig|vollen bak|volle bak"
    "|niet normaal|te weinig|zoals gewoonlijk|zoals altijd|hetzelfde|evenveel|niet zo weinig"
    "|onder de|boven de|mwa|bwa|mwah|redelijk veel|ontelbaar|ontelbare|kleine hoeveelheid"
    "|grote hoeveelheid|restje|een restje|half zakje|tikkeltje|niet heel veel|niet super veel"
    "|superveel|massas|sloten|hopen|ladingen",
    "somewhat": "wat|wa|meer|minder|iets|genoeg|alles|zoveel|zo veel|hoeveelheid|normaal"
    "|zwaar|zat|hoop",
    "less_than": "minder dan|nog geen|nog niet eens|onder de|lager dan|minder als|meer dan"
    "|meer als|boven de|hoger dan|over de|meer dan de|beneden de|kleiner dan|groter dan"
    "|zwaarder dan|erger dan|hoger als|lager als|boven|onder",
    "nothing": "niks|niets|nul|geen|geen enkele|geen enkel|noppes|nada|niet|nee|neen|nope|nop"
    "|nie|nihil|helemaal niks|helemaal niets|helemaal niet|totaal niks|niks gebruikt"
    "|niet gebruikt|nougabollen|nooit|clean|nuchter|geeneen|geen een|neuh|nah|neeje|zonder|ni"
    "|nix|nikske|nietske|nietskes|nikskes|geen druppel|zero|droog|nuchter gebleven"
    "|clean gebleven|nks|niksnie|geen ene|ginne|geene|genen|gene|gin|gien|niemandal"
    "|nougatbollen|drooggestaan|onthouden|ziltsj|nougabolle|nul komma nul|nul comma nul|neej"
    "|alcoholvrij|alcoholvrije|niente|nulkommanul|afgebleven",
    "none_of": "geen|geen enkele|geen enkel|geene|genen|gene|geen ene|geen een|gin|nul|gien"
    "|gn|nog nul",
    "plus": "nog|nog eens|en nog|daarna|later|dan|dan nog|plus|+|erna|erbij|bij|vervolgens"
    "|en dan|extra|erbovenop|daarbovenop|achteraf|nadien|terug|opnieuw|daarbij|eerst",
    "either": "of|of misschien|of zelfs|of toch|tot|a|misschien|of eerder",
    "shared": "de helft|helft|gedeeld|delen|deelden|gedeelt|verdeeld|met zn|met ons|met zen"
    "|onder ons|met zijn|met mijn tweeen|getweeen|gedrieen|met twee|met drie|met vier"
    "|samen gedaan|met zn tweeen",
    "per": "per dag|op een dag|op een week|in de week|op 2 dagen|op twee dagen|op 3 dagen"
    "|op drie dagen|over 2 dagen|over twee dagen|over het weekend|over 3 dagen|in 2 dagen"
    "|in 3 dagen|per|elke|iedere|ieder|elk",
    "regret": "werden|uiteindelijk|zijn er|zijn het er|werd het|eindigde|werden er|geeindigd"
    "|nee|neen|wacht|sorry|oeps|correctie|bedoel|ik bedoel|of nee|ofnee|neeje|vergis|verkeerd"
    "|srry|sry|srr|foutje|typo|w 8|moet zijn|verbetering",
    "took_verb": "gesnoven|gepakt|gebruikt|gedaan|genomen|gelegd|gesnovn|gesniffed|gesnift"
    "|gesnoove",
    "instead": "ipv|in plaats van|i p v|en geen|en niet",
    "snorted": "gesnoven|gesnovn|gesniffed|gesnift|gesnoove|gesnuifd|gesnuft|gesnove|snuiven",
    "soft_drink": "koffie|een koffie|koffietje|koffieke|chocomelk|icetea|mocktail|0 0|"
    "cola|colas|water|watertje|watertjes|thee|fris|frisdrank|limonade|spa|sap"
    "|fruitsap|sapje|ice tea|red bull|redbull|alcoholvrij bier|alcoholvrij biertje"
    "|alcoholvrije biertjes|alcoholvrije pintjes|alcoholvrije pinten|alcoholvrije|alcoholvrij"
    "|0.0 biertjes|0.0 bier|0.0 biertje|0.0 pintjes|bier 0.0|cola zero|plat water|bruiswater"
    "|fanta",
    "whole": "hele|volle|gehele|heel|een hele|een volle",
}
