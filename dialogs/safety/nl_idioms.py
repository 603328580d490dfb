"""What sounds like danger in Dutch and is none: idioms, films and what-ifs, the past."""

from __future__ import annotations

HARMLESS = (
    "<jong> ~ jaar ~ geleden",
    "op ~ de|het ~ brug|dak|balkon|perron ~ .. te ~ kijken|wachten|roken|genieten|zonnen"
    "|werken|eten",
    "na ~ die ~ vergadering|training|week|werkdag|les",
    "hart ~ stond|bleef ~ .. stil ~ van|toen|door",
    "jaar|jaren|maanden ~ geleden & zelfmoordpoging|poging|overdosis",
    "geleden|vroeger & zelfmoordpoging|zelfmoordgedachten",
    "geleden|vroeger|20* & probeerde|poging|deed|gedaan & zelfmoord|leven|mezelf|broer|zus"
    "|vader|moeder|vriend",
    # idioms with dying
    "dood|doodgaan|dood_gaan|sterven|dood_ga|doodga|ga_dood|sterf van|op|uit ~ de|het|mijn?"
    " moe|moeheid|vermoeidheid|honger|dorst|kou|koude|hitte|warmte|slaap|verveling|schaamte"
    "|lachen|stress|werk|zenuwen|nieuwsgierigheid|heimwee|jaloezie|liefde|ellende|spanning",
    "dood te vallen van",
    "<wil> <wie>? ~ dood gevonden worden",
    "<wil> <wie>? ~ dood en begraven",
    # ending something else than one's life
    "er ~ <eind> aan ,? ~ <zal>? <maken>? ,? met|aan|voor .. <anders>",
    "met|aan|voor? de|het|dit|mijn|dat|die|deze|al? <anders> .. er ~ <eind> aan .. <maken>?",
    "<anders> .. er ~ <eind> aan",
    "dood|leven <wil> <wie> ~ niet|nooit",
    "niet meer ~ leven zoals|met ~ hem|haar|hun|mijn_man|mijn_vrouw|mijn_ouders|mijn_vader"
    "|mijn_moeder|iemand|vroeger|mijn_ex",
    "leven als|zoals",
    # animals and things
    "<ding> ~ <is>? ~ niet? ~ reageert|ademt|wordt|wakker|stuipen",
    "<ding> ~ heeft|krijgt ~ stuipen",
    "reageert|ademt|heeft|krijgt ~ <ding>",
    "ex|baas|chef|collega|werkgever ~ reageert",
    "reageert|reageren <wie>? ~ niet|nooit|amper ~ meer? ~ op mij|me|ons|wat|die|dat|deze"
    "|vragen|ruzie",
    # not answering messages, not the alarm clock
    "reageert|reageren ... <bericht>",
    "<bericht> ... reageert ~ <wie>? ~ niet",
    "reageert|reageren ... als|wanneer|toen ik ... stuur|app|sms|bel|mail|schrijf|stuurde"
    "|belde|bericht",
    "reageert ~ niet ~ meer? ~ zoals|goed|boos|leuk|fijn|vriendelijk|enthousiast|agressief|normaal",
    "niet ~ meer? wakker ... wekker|alarm|gsm|buren|op_tijd|tijdig|school|lawaai|werk"
    "|ochtends|morgens|ochtend",
    "niet ~ meer? wakker zonder|voor .. koffie|middag|tien|elf|twaalf|8|9|10|11|12",
    "niet ~ wakker worden van",
    # breath, taken away by something else
    "adem|lucht ~ meer? van|door|bij ~ het? lachen|traplopen|lopen|sporten|joggen|fietsen"
    "|voetbal"
    "|trap|trappen|astma|kriebelhoest|neusverkoudheid|verkoudheid",
    "lachen|gelachen|lachte .. geen adem|lucht",
    "geen adem|lucht meer? ~ door|langs ~ mijn|de neus",
    # gone again, or feared in general
    "<borst> ~ <is> ~ weg|over|voorbij|verdwenen|beter",
    "geen pijn|druk .. <borst>",
    "pijn|druk .. <borst> .. niet meer",
    "pijn|druk .. <borst> .. van ~ de|het borstvoeding|zwangerschap|fitness|sporten|spierpijn",
    "bang voor|van een? ~ overdosis|hartaanval|hartinfarct|hartstilstand|stuipen",
    "bang ~ om .. overdosis|hartaanval",
    "kans|risico|gevaar op|van|voor een? ~ overdosis|hartaanval|hartinfarct|hartstilstand",
    "overdosis gehad",
    "overdosis aan|van? informatie|info|chocola|chocolade|suiker|netflix|gezelligheid|liefde"
    "|familie|nieuws|koffie|kerst|positiviteit|schoonfamilie|werk|prikkels|stress|emoties"
    "|indrukken|schermtijd|cafeine|slechte",
    "aan een overdosis|hartaanval|hartinfarct|hartstilstand ~ gestorven|overleden|dood|doodgegaan",
    "gestorven|overleden|doodgegaan|stierf|overleed aan|van|door een? overdosis|hartaanval"
    "|hartinfarct|hartstilstand",
    "bijna|halve|kleine|ongeveer een? hartaanval|hartinfarct|hartstilstand",
    "hartaanval|hartinfarct|hartverzakking van ~ schrik|schrok",
    "schrok .. hartaanval|hartinfarct",
    "bang dat ik .. <later> .. <sterf>",
    "bang dat ik|hij|ze|zij .. <sterf> .. <later>",
    "bang dat ik|hij|ze|zij .. <sterf> ~ aan|door|van .. als",
    "denk|bang dat ik .. <sterf> van ~ de|het? <flauw>",
    "slaat een slag|slagje|tel over",
    "stikt|stik|stikken van|in",
    # said of others who killed themselves, or talked about as a word
    "zelfmoord gepleegd",
    "pleegde zelfmoord",
)
"""What these cover is not heard."""

ELSEWHERE = (
    "jaar|jaren ~ geleden & zelfmoord|zelfmoordpoging|poging",
    "film|serie|docu|documentaire|boek|tiktok|podcast|youtube|netflix|journaal|nieuws|krant"
    "|artikel|roman|liedje|nummer|game|gta|rapper|zanger|personage|toneelstuk|verhaal"
    "|aflevering ~ over|waarin|waar|waarbij|van|dat|gaat|ging|zingt|heet|met",
    "gekeken|gezien|zag|keek|las|gelezen|lees|luisterde|geluisterd|hoorde|speel|kijk|luister &"
    " film|serie|docu|documentaire|boek|tiktok|podcast|youtube|netflix|journaal|nieuws|krant"
    "|artikel|roman|liedje|nummer|game|gta|rapper|zanger|personage|toneelstuk|verhaal"
    "|aflevering",
    "journaal|nieuws|krant|film|serie|boek|podcast|game|netflix|docu ~ ging|gaat|was|:|,",
    "voor ~ school|een_werkstuk|mijn_werkstuk|een_folder|een_spreekbeurt|mijn_studie|een_artikel",
    ". wat ~ doet|doen|is|zijn|gebeurt|betekent|kost",
    ". waarom ~ krijg|krijgt|krijgen|word|wordt|maakt|geeft|rendt|ga|gaat ~ je|men|coke|iemand"
    "|van|mensen?",
    ". kan|kun|mag|krijg|is|geeft|veroorzaakt ~ coke|cocaine|je|men|het|iemand|ghb|snuiven ~"
    " .. geven|krijgen|strafbaar|veroorzaken|slecht|gevaarlijk|schadelijk|leiden|psychose",
    ". is ~ het ~ strafbaar|verboden|normaal|legaal",
    ". hoeveel ~ mensen|procent",
    ". hoe ~ werkt|meet|test|gaat",
    "vanaf ~ welke|hoeveel",
    "verschil ~ tussen",
    "hoe lang ~ duurt|blijft",
    "vroeger|ooit .. zelfmoordgedachten|zelfmoordpoging|psychose|wanen|stemmen ... nu ~ niet",
    "in|uit een|de|die|dat|deze|het film|serie|boek|liedje|lied|nummer|roman|game|podcast|verhaal",
    "film|serie|boek|liedje|lied|nummer|documentaire|docu|podcast|song|game|toneelstuk|musical"
    " over|heet|waarin|met|van",
    "op|in het|de nieuws|krant|tv|journaal|televisie",
    "gelezen|las|lees|hoorde|artikel over|dat .. over",
    "personage|acteur|zanger|zangeres|actrice|hoofdpersoon|hoofdrolspeler",
    "als|wanneer|indien iemand|iemand_anders",
    "wat als|indien",
    "stel dat",
    "hoe herken|voorkom|weet|zie|merk",
    "wat zijn|is .. symptomen|tekenen|signalen|kans|betekent",
    "kan|kun|kunt|kunnen je|men|ge|mensen|iemand ~ .. krijgen|doodgaan|sterven",
    "wat betekent|is een? ~ overdosis|hartaanval|hartinfarct|stuipen|zelfmoord",
    "wat betekent",
    "krijg je",
    "zong|zingt|zingen|gezongen|rapt|lyrics|songtekst",
    "in het algemeen",
)
"""A sentence with one of these speaks of something else."""

PAST = (
    "lang geleden",
    "jaar|jaren|maanden|weken ~ geleden",
    "eerste ~ man|vrouw|huwelijk",
    "als ~ tiener|puber|twintiger",
    "op ~ mijn ~ <jong>e|<jong>de|zestiende|zeventiende|vijftiende|veertiende",
    "vroeger",
    "destijds",
    "toentertijd",
    "ooit",
    "vorig jaar",
    "vorige maand|zomer|winter|keer|week|herfst|lente",
    "jaar|jaren|maanden|weken|maand geleden",
    "als kind",
    "toen ik|hij|ze .. was",
    "in ~ 20*",
    "twee|drie jaar terug",
)
"""These put what a sign names in the past."""
