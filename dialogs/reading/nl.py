"""Dutch and Flemish words for amounts, times, days, yes and no, and for not answering."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "does_not_know": "geen id|geenid|gn id|geen ide|geen ideee|gn idee|geen flauw benul"
    "|flauw benul|benul|geen notie|geen besef|geen clue|gn benul|weet nog niet|weet nog nie"
    "|weet nog ni|kweet nog ni|kweet nog nie|kweet nog niet|weet ik nog niet"
    "|weet het nog niet|kan ik me niet herinneren|geen idee|weet niet|weet nie|weet ni"
    "|weet het niet|weet ik niet|weet t niet|kweetni|kweenie|kweeni|kweet niet|kweet nie"
    "|kweet ni|kweet het niet|kweet het ni|kweet het nie|wnni|kwetni|kwetnie|kwenie|kweni"
    "|kweetnie|kweetniet|weetnie|weetni|weetniet|wni|wnie|wn|geen gedacht|gin gedacht"
    "|gin idee|g idee|gi|geenidee|zou het niet weten|zou t niet weten|zou niet weten"
    "|zou ik niet weten|zou k nie weten|zou het nie weten|zou het ni weten|wist ik het maar"
    "|geen flauw idee|geen benul|joost mag het weten|moeilijk te zeggen|kan ik niet zeggen"
    "|kan het niet zeggen|kan ik nie zeggen|niet meer weten|vergeten|herinner"
    "|herinner me niet|niet bijgehouden|niet geteld|nie geteld|ni geteld|tel kwijt"
    "|de tel kwijt|onthoud|idk|dunno|weet ik veel|wist niet|geen zicht op|weet tniet"
    "|weet k niet|weet k nie|weet k ni|wee nie|wee ni|weenie|weeni|k weet|weet ik nie"
    "|weet ik ni|weetk niet|weetk nie|weet ekik nie|🤷|niet zeker|niet geweten"
    "|weet ik echt niet|weet ik eigenlijk niet|weet ik zo niet|weet echt niet"
    "|weet het echt niet|weet het eigenlijk niet|weet het nie|weet het ni|weet et nie"
    "|tweet niet|weet het zo niet|weet ik nu niet|nog niet over nagedacht|geen idee van"
    "|ghn idee|kwist het niet|hoe moet ik dat weten|goeie vraag|goede vraag|wist kik veel"
    "|kan niet meer denken|niet gemeten|ni bijgehouden|nie bijgehouden|kwijt|blackout"
    "|black out|weet er niks meer van|geen herinnering|niet onthouden|nie onthouden"
    "|weetikniet|weetikveel|wetni|wetnie|weetnt|weet nt",
    "refuses": "zeg ik niks over|zeg ik niets over|niks over zeggen|niets over zeggen"
    "|niks over kwijt|zeg er niks over|laat mij met rust|laat mij gerust|laat me nu met rust"
    "|ben je daar weer|bemoeial|zeg ik niet|zeg ik nie|zeg k nie|wil ik niet zeggen"
    "|wil ik nie zeggen|wil ik ni zeggen|wil niet zeggen|wil nie zeggen|wil ik niet delen"
    "|liever niet zeggen|zeg ik liever niet|zeg liever niet|gaat je niks aan"
    "|gaat je niets aan|gaat u niks aan|gaat u niets aan|gaat u nie aan|gaat jou niks aan"
    "|gaat niemand iets aan|gaat niemand wat aan|gaat niemand aan|geen zin om"
    "|geen zin in deze|geen zin in die|geen goesting om|geen goesting in deze"
    "|geen goesting in die|bemoei|geen commentaar|prive|daar antwoord ik niet op"
    "|antwoord ik niet|wil niet antwoorden|wil ik niet antwoorden|wil nie antwoorden"
    "|wil ik het niet over hebben|wil het er niet over hebben|wil er niet over praten"
    "|niet over praten|nie over klappen|wil daar niet op antwoorden|zijn mijn zaken"
    "|mijn zaken|zeg het niet|zeg het nie|wil dat niet zeggen|wil dat nie zeggen"
    "|ga ik niet zeggen|ga ik nie zeggen|ga ik niet vertellen|ga dat niet zeggen"
    "|hou ik voor mezelf|hou ik voor mij|hou ik liever voor mezelf|niet jouw zaken"
    "|nie uw zaken|wil ik niet kwijt|geen zin in vragen|geen zin in praten|geen zin in gezeur"
    "|niks mee te maken|niets mee te maken|laat me met rust|laat me gerust|geen antwoord"
    "|wil niet vertellen|wil ik niet vertellen|wil ik nie vertellen|ga ik jou niet|no comment"
    "|pas ik|sla over|overslaan",
    "scale_frame": "schaal van|schaal tussen|schaal van de|schaal|tussen 0 en",
    "right_now": "nu|nu een|op dit moment|momenteel|op het moment|vandaag|vandaag een"
    "|intussen|ondertussen|nu is het|nu eerder|nu nog|nu wel|nu weer|nu al|nu terug|nu is t",
    "nothing_at_all": "nulkommanul|nul komma niks|nulkommanks|geen zin meer"
    "|geen goesting meer|geen trek meer|niks meer|niets meer|geen zin nu|geen honger|geen"
    "|niks|niets|noppes|nada|nul|geen zin|nul zin|geen enkele|geen enkel|geen trek"
    "|geen goesting|helemaal niks|helemaal niets|helemaal niet|totaal niet|totaal geen"
    "|absoluut niet|absoluut geen|niks nada|nihil|zero|nougabollen|gin|geene|geen drang"
    "|geen behoefte|geen gevoel|nooit|nergens|niemandal|nix|nikske|nks|nougatbollen|geenszins"
    "|in de verste verte niet|afwezig|geen craving|laagste|minimum|nul komma nul|geen goeste"
    "|geen zinnetje|weg|volledig weg|niet aanwezig|geen spatje|geen greintje|0 zin|gn|gn zin"
    "|gin goeste|niente|vlak|nougat",
    "utmost": "niet te houden|niet te doen|nie te houden|ni te houden|niet te harden|max"
    "|maximum|maximaal|maximale|de max|hoogste|het hoogste|ergst|ergste|het ergste"
    "|niet meer te houden|nie meer te houden|ni meer te houden|onhoudbaar|ondraaglijk"
    "|niet uit te houden|nie uit te houden|ni uit te houden|niet te stoppen|hoogst mogelijke"
    "|het allerhoogste|allerhoogste|volle pot|kan niet hoger|kan niet erger|niet te dragen"
    "|hou het niet meer|houd het niet meer|houdt het niet meer|kan het niet meer houden"
    "|kan me niet meer houden|niet meer uit te houden|hou t niet meer",
    "level": "veul|vele|zalig|kweenie veel|zware|zwaar|matig|matige|beetje|een beetje"
    "|klein beetje|veel|heel veel|te veel|teveel|gaat|gaat wel|gaat nog|redelijk|redelijke"
    "|gemiddeld|gemiddelde|laag|lage|lager|hoog|hoge|hoger|sterk|sterke|sterker|zwak|zwakke"
    "|heftig|heftige|erg|erge|weinig|niet veel|niet zo veel|niet zoveel|nie veel|ni veel"
    "|niet zo|nie zo|niet echt|nie echt|ni echt|niet zo erg|niet erg|meh|mwa|mwah|bwa|mja"
    "|valt mee|valt wel mee|valt nog mee|valt goed mee|viel mee|viel wel mee|zozo|zo zo"
    "|normaal|normale|extreem|extreme|groot|grote|kleine|klein|enorm|enorme|flink|flinke"
    "|behoorlijk|behoorlijke|pittig|best|best wel|best veel|stevig|stevige|licht|lichte"
    "|lichtjes|minder|meer|minimaal|minimale|bijna niks|bijna niets|bijna geen|amper"
    "|nauwelijks|haast niks|haast niet|bijna niet|zot veel|superveel|super veel|super"
    "|verschrikkelijk|vreselijk|intens|intense|hevig|hevige|wisselend|halverwege|middelmatig"
    "|midden|in het midden|het midden|ertussenin|ertussen|tussenin|doenbaar|te doen|draaglijk"
    "|onder controle|goed|slecht|vrij|tamelijk|een pak|keiveel|kei hard|keihard|hard"
    "|zoals altijd|nogal|lichte zin|serieus|serieuze|mega|ontzettend|enigszins|ok|oke|prima"
    "|gering|niet super|rustig|bangelijk|straf|stijgt|zakt|dalend|stijgend|niet zo hoog"
    "|niet hoog|nie zo hoog|lauw|niet bijzonder|niet speciaal|op en af|heel erg",
    "no_alone": "nee|neen|niet|nie|nope|neuh|nah|ni|neej|no|nop|neeje",
    "every": "alles|allemaal|alle|allebei|alledrie|alle drie|alle vier|beide|beiden|elk|ieder",
    "last_one": "laatste|de laatste|onderste|laatst",
    "implied_none": "niet noemenswaardig|niet vermeldenswaardig|niet aan gedacht"
    "|nie aan gedacht|ni aan gedacht|niet aan zitten denken"
    "|niks van gemerkt|niks gevoeld|niet gevoeld|geen last|geen last van|er niet mee bezig"
    "|niet mee bezig geweest|niet bij stilgestaan",
}
