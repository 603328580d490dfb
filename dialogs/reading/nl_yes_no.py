"""Dutch and Flemish words for yes, no, and what lies between."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "core_yes": "yepp|yeps|jepp|jepz|jip|jips|jaj|jaaj|jha|jewel|ja hoor|ja|jaa|jah|jaja|jajaja"
    "|joa|joah|jow|jazeker|jup|jups|jep|jeps|jap|jahoor|jaahoor|jawel|jawohl|jaaja|yep|yup|yes"
    "|yess|yea|yeah|yeh|jaat|bajaat|bajaa|baja|ba ja|jaman|jaaman|jeej|jaz|jes|jess|yezz"
    "|helaas ja|ja zeg|ja ja|jezeker|aja|ahja|jaazeker|jaja zeker|ja zeker|uhu|uhuh|mhm|jaaa"
    "|jaoke|jaok|jao|jaah|yaa|ya",
    "core_no": "nei|nej|neei|welnee|ach nee|wel nee|neuj|nehee|nee|neee|neen|neeje|neehoor|neej"
    "|neeh|nope|nop|noppa|nopes|nah|naah|neuh|neu|nein|njet|neenee|nene|nenee|neenneen|nee joh"
    "|nee zeg|neenie|bah nee|ba neen|ba nee|bah neen|boh nee|nee bedankt|nee merci|neens|neejoh"
    "|neeee|nehe|neje|neeja|nooo|nee nee",
    "letter_yes": "j|k|kk|y|jo|si|o|jj|yy|yh|ye|top|mag|kan",
    "letter_no": "n|ne|nn|nb|no|neu|fout|verkeerd|gin",
    "yes": "geen probleem|waarom niet|met plezier|mij goed|da s goed|mij best|zou ik zeggen"
    "|voor mij goed|voor mij wel|geen bezwaar|zeker doen|yessir|klopt|klopt wel|tuurlijk"
    "|natuurlijk|uiteraard|vanzelfsprekend|tuurlijk wel|natuurlijk wel|uiteraard wel|zeker"
    "|zekers|zeker wel|zeker weten|zeker en vast|vast en zeker|zekerst|helaas wel"
    "|spijtig genoeg wel|jammer genoeg wel|toch wel|denk het wel|denk van wel|denk wel"
    "|kdenk het wel|kdenk van wel|kdenk wel|kdenk het|denk het|eigenlijk wel|wel|idd|inderdaad"
    "|indd|indeed|ok|oke|okee|okey|okay|oki|okido|doe maar|graag|is goed|tis goed|dat is goed"
    "|goed|prima|akkoord|deal|afgesproken|absoluut|absoluut wel|nou en of|en of|reken maar"
    "|vrees van wel|vrees het|vrees wel|toegeven van wel|echt wel|honderd procent|exact|precies"
    "|correct|juist|dat is juist|tis juist|helemaal|allicht|vast wel|best wel|ben bang van wel"
    "|bang van wel|geloof van wel|geloof het wel|geloof wel|vermoed van wel|dacht het wel"
    "|dacht van wel|moet wel|mag wel|kan wel|doen we|komaan|perfect|sure|affirmatief"
    "|zonder twijfel|ongetwijfeld|gegarandeerd|altijd|tuurlijkheid|tuurlijk ja|tuurlek|tuulijk"
    "|natuulijk|ntuurlijk|natuurluk|zker|zeker da|zekerda|jaaaa|wel degelijk|wel ja|da klopt"
    "|das waar|dat is waar|tis waar|das juist|zekerwel|tis zo|dat is zo|is zo|hell yeah|fo sho"
    "|ik wel|bij deze|ga ervoor|kom maar op|laat maar komen|volgens mij wel|volgens mij ja"
    "|jongen ja|meer dan ja|voila|jaa zeker|zeg maar ja|goed zo|goeie|vooruit|allez vooruit"
    "|vooruit dan|vooruit maar|wel een beetje|beetje wel|een beetje wel|ietsje wel"
    "|klopt helemaal|vandaag wel|gisteren wel|wel vandaag|voor een stuk wel|minstens"
    "|bijna altijd|jazekers|min of meer wel|👍|✅|👌|✔|☑|🆗|💯|🙌|yes please|jepla|jipla|ben ik wel"
    "|heb ik wel|heb ik|ben ik|doe ik|wil ik|wil ik wel|doe ik wel|zou ik wel willen|volmondig"
    "|maar al te graag|100 %|1000 %|heel graag",
    "no": "in geen honderd jaar|in geen duizend jaar|in geen miljoen jaar|ben je gek|ben je zot"
    "|zijde zot|zeker nooit|neeje hoor|nie|niet|ni|no way|geen|geene|niks|niets|nul"
    "|tuurlijk niet|natuurlijk niet|tuurlijk nie|natuurlijk nie|tuurlijk ni|natuurlijk ni"
    "|uiteraard niet|zeker niet|zeker nie|zeker ni|absoluut niet|absoluut nie|absoluut ni"
    "|helemaal niet|helemaal nie|helemaal ni|totaal niet|totaal nie|totaal ni|niet echt|nie echt"
    "|ni echt|echt niet|echt nie|echt ni|nog niet|nog nie|nog ni|nog niks|nog niets"
    "|denk van niet|denk van nie|denk van ni|denk het niet|denk het nie|denk het ni|kdenk van ni"
    "|kdenk van nie|kdenk van niet|kdenk het niet|kdenk het nie|kdenk het ni|denk niet|denk nie"
    "|denk ni|kdenk niet|kdenk nie|eigenlijk niet|eigenlijk nie|eigenlijk ni|toch niet|toch nie"
    "|toch ni|vandaag niet|vandaag nie|vandaag ni|niet vandaag|nie vandaag|ni vandaag"
    "|helaas niet|helaas nie|gelukkig niet|gelukkig nie|gelukkig ni|nooit|nooit niet"
    "|in geen geval|geenszins|liever niet|liever nie|liever ni|hoeft niet|hoeft nie|hoeft ni"
    "|moet niet|moet nie|moet ni|doe maar niet|doe maar nie|laat maar|nada|noppes|niet gebruikt"
    "|nie gebruikt|ni gebruikt|niks gebruikt|niks gedaan|niet gedaan|klopt niet|klopt nie"
    "|klopt ni|klopt van geen kant|geloof van niet|geloof het niet|geloof niet|geloof van nie"
    "|vrees van niet|vrees niet|dacht het niet|dacht het nie|dacht van niet|vast niet|ik niet"
    "|vergeet het|vergeet het maar|bijlange niet|bijlange na niet|verre van|van zijn leven niet"
    "|mijn leven niet|om de dooie dood niet|geen sprake van|totaal geen|geen enkele|geen enkel"
    "|geeneen|niemand|nergens|nee dank je|niet nodig|nie nodig|ni nodig|geen behoefte|geen zin"
    "|niet waar|nie waar|niet juist|onjuist|dat is niet zo|tis niet waar|is niet zo|neeeen"
    "|alles behalve|niet meer|nie meer|ni meer|nu niet|nu nie|nu even niet|even niet"
    "|bij deze niet|spijtig genoeg niet|jammer genoeg niet|niet bepaald|niet zozeer|niet veel"
    "|nie veel|niet zo|niet hoor|mag niet|kan niet|wil niet|wil nie|wil ni|wil ik niet"
    "|heb ik niet|ben ik niet|doe ik niet|zou ik niet doen|heb niet|volgens mij niet"
    "|volgens mij nie|wel niet|helemaal niks|totaal niks|niks niet|nie gedaan|ni gedaan|👎|❌|🚫|🙅"
    "|✖|⛔|nooit van mijn leven|negatief|noway|niet bij mij|nu nog niet|nog altijd niet"
    "|nog steeds niet|vandaag niks|vandaag niets|gisteren niet|wellicht niet|nikske"
    "|passeert niet|zou niet weten waarom|weeral niet|weer niet|niet akkoord|nooit gedaan"
    "|geen denken aan|mijn gat|mijn kl|bijna nooit|zelden of nooit|uitgesloten|onmogelijk",
    "between": "valt mee|valt wel mee|zo half|half om half|beetje van beide|zo goed als niet"
    "|zo goed als niks|zo goed als|misschien|mss|misch|misschn|missch|missien|messchien|soms"
    "|somtijds|beetje|een beetje|klein beetje|een klein beetje|ja en nee|nee en ja|kan zijn"
    "|zou kunnen|kan best|kan goed|hangt ervan af|hangt af|hangt er van af|hgt ervan af"
    "|half en half|halfhalf|half half|fifty fifty|50 50|🤔|deels|gedeeltelijk|enigszins"
    "|voor een stuk|min of meer|zo zo|zozo|twijfel|twijfelgeval|niet altijd|nie altijd|af en toe"
    "|nu en dan|wie weet|ooit|wel eens|weleens|redelijk|meestal|vaak|regelmatig|gaat wel|gaat"
    "|nauwelijks|amper|zelden|mogelijk|niet helemaal|niet volledig|nie helemaal|ligt eraan"
    "|ligt er aan|ligt aan|bijna|wel en niet|wel en nie|niet zeker|nie zeker|ni zeker"
    "|niet per se|niet direct|niet noodzakelijk|misschien wel|misschien niet|misschien nie"
    "|mss wel|mss niet|mss nie|mss ni|misschien later|straks|later|ik hoop het|hoop het"
    "|hoop van wel|hoop van niet|kweet het nog niet|nog niet zeker|ietsje|een tikje|niet zo vaak"
    "|niet vaak|daar vraag je me wat|moeilijk|geen ja en geen nee|noch ja noch nee|ergens wel"
    "|in zekere zin|weet het nog niet",
    "hedge": "helaas|nou ja|spijtig|jammer|pfoe|bwa|mwa|mwah|mja|mwja|bof|meh|hm|hmm|goh|tja"
    "|bwah|mwaa|bwaa|pff",
    "yes_no_regret": "wacht|sorry|bedoel|ik bedoel|oeps|correctie|toch|eigenlijk|vergis|of nee"
    "|srry|sry|w 8|eh|euh|typo|foutje|allee|allez|of toch",
    "likely_yes": "waarschijnlijk|waarschijnlijk wel|wsl|wsl wel|wss|wss wel|wrsch|wrs|wrs wel"
    "|waars|wellicht|waarschijnlijk ja|vermoedelijk|vermoedelijk wel|wschl|wschl wel|ws|ws wel"
    "|misschien ja|ja misschien",
    "likely_no": "waarschijnlijk niet|waarschijnlijk nie|waarschijnlijk ni|wsl niet|wsl nie"
    "|wsl ni|wss niet|wss nie|wss ni|wrs niet|vermoedelijk niet|waarschijnlijk nee|misschien nee"
    "|ws niet|ws nie|niet niet nee",
    "double_no": "niet niet|nie nie|nooit niet gedaan|niet nooit",
    "filler": "hoor|joh|eh|euh|uh|uhm|uhu|zeg|amai|man|he|hee|toch|bah|boh|ba|ah|aah|oh|ooh"
    "|allee|alle|allez|awel|och|ach|ai|aj|nou|nu|bro|gast|maat|vriend|jong|jongen|kerel|vandaag"
    "|gewoon|sorry|spijtig genoeg|jammer genoeg|gelukkig|eigenlijk|echt|eerlijk|eerlijk gezegd"
    "|dus|haha|hahaha|lol|ik|het|antwoord|is|een|gisteren|dan|ook|al|en|me|mij|denk|kga"
    "|eerlijk zijn|merci|moet|toegeven|zo|ff|even|efkes|effe|hea|heh|tis|t|dat|da|wa|aja|ahja"
    "|zou|zeggen|he zeg|nog|dankjewel|dank|dankje|bedankt|wel ja|schat|chef|baas|jawadde|pff"
    "|pfff|pf|zucht|omg|fuck|shit|verdomme|damn|godver|kut|fml|deze keer|deze week|ondertussen"
    "|wacht|sorrie|srry|oeps|s avonds|vanavond|dit|heb|hebben|ben|was|er|daar|die|deze|mijn|met"
    "|voor|van|te|kan|wil|ga|hè|vind|u|je|jij|gij|we|wij|dacht|gelijk|maar",
    "implied_yes": "gebruikt|gesnoven|gepakt|gedronken|genomen|gedaan|lijntje|lijntjes|lijnen"
    "|gram|pintje|pintjes|eentje|wel gebruikt|wel gedaan|wel gedronken|wel gesnoven|eenmaal"
    "|1 keer|een keer|een lijntje|paar lijntjes",
    "wel_done": "wel gebruikt|wel gedaan|wel gedronken|wel gesnoven|wel genomen|wel gepakt"
    "|heb wel|ben wel|wel iets|wel wat|wel een|heb gebruikt|heb toch gebruikt|gebruikt ja"
    "|wel zin|wel een lijntje|wel gelukt|is gelukt",
    "not_done": "niet gebruikt|nie gebruikt|ni gebruikt|niks gebruikt|niets gebruikt|niet gedaan"
    "|nie gedaan|niks gedaan|niet gedronken|nie gedronken|niks gedronken|niet gesnoven"
    "|niks genomen|niet genomen|niks gepakt|niks op|geen lijntje|geen druppel|niets gedronken"
    "|niks gesnoven|clean|nuchter|niets genomen|niets gedaan|niks gehad|niets gehad|niet gehad"
    "|niet gelukt|nie gelukt|geen zin gehad|nog nooit|ni gedronken|ni gedaan|heb niet",
}
