"""Films, news, questions in general, the past: what in Dutch is not happening here and now."""

from __future__ import annotations

ELSEWHERE = (
    "film|serie|docu|documentaire|boek|tiktok|podcast|youtube|netflix|journaal|nieuws|krant"
    "|artikel|roman|liedje|nummer|game|gta|rapper|zanger|personage|toneelstuk|verhaal"
    "|aflevering ~ over|waarin|waar|waarbij|van|dat|gaat|ging|zingt|heet|met",
    "gekeken|gezien|zag|keek|las|gelezen|lees|luisterde|geluisterd|hoorde|speel|kijk|luister &"
    " film|serie|docu|documentaire|boek|tiktok|podcast|youtube|netflix|journaal|nieuws|krant"
    "|artikel|roman|liedje|nummer|game|gta|rapper|zanger|personage|toneelstuk|verhaal"
    "|aflevering|voorlichting",
    "journaal|nieuws|krant|film|serie|boek|podcast|game|netflix|docu ~ ging|gaat|was|:|,",
    "voor ~ school|een_werkstuk|mijn_werkstuk|een_folder|een_spreekbeurt|mijn_studie|een_artikel",
    "in|uit een|de|die|dat|deze|het film|serie|boek|liedje|lied|nummer|roman|game|podcast|verhaal",
    "film|serie|boek|liedje|lied|nummer|documentaire|docu|podcast|song|game|toneelstuk|musical"
    " over|heet|waarin|met|van",
    "op|in het|de nieuws|krant|tv|journaal|televisie",
    "gelezen|las|lees|hoorde|artikel over|dat .. over",
    "gelezen|las|lees|hoorde|gehoord ~ dat ~ een|er|iemand|mensen|ze",
    "personage|acteur|zanger|zangeres|actrice|hoofdpersoon|hoofdrolspeler",
    "op|via ~ de|het? ~ tv|radio|canvas|vrt|npo|rtl|vtm|een|youtube|televisie|internet & zei|"
    "zeiden|zeggen"
    "|gezien|gekeken|over|gehoord|ging|gaat",
    "zei|zeiden|gezien|gehoord ~ .. op ~ de|het? ~ tv|radio|canvas|vrt|npo|rtl|vtm|televisie",
    "naar ~ thuis|familie|goede_tijden|flikken|de_mol|crimi|journaal ~ gekeken|kijken|zien",
    "voor ~ de ~ grap|lol|gein",
    "werkstuk|spreekbeurt|presentatie|les|scriptie ~ over",
    "werk ~ .. spoedeisende|eerste_hulp|spoed|ziekenhuis|ambulance|psychiatrie",
    "spoedeisende|eerste_hulp|spoed|ziekenhuis|ambulance|psychiatrie ~ .. waar ~ ik ~ werk",
    "zong|zingt|zingen|gezongen|rapt|lyrics|songtekst",
)
"""A clause with one of these speaks of something else."""

HERE = "ik mij me mijn ons nu hier vannacht vanavond ineens opeens"
"""Words that bring the next clause back to the one who writes."""

JOINTS = "en maar ma want dus terwijl daarna toen omdat net"
"""Words at which a clause may begin."""

ASKING = (
    ". wat ~ doet|doen|is|zijn|gebeurt|betekent|kost",
    ". waarom ~ krijg|krijgt|krijgen|word|wordt|maakt|geeft|rendt|ga|gaat ~ je|men|coke|iemand"
    "|van|mensen?",
    ". kan|kun|mag|krijg|is|geeft|veroorzaakt ~ coke|cocaine|je|men|het|iemand|ghb|snuiven ~"
    " .. geven|krijgen|strafbaar|veroorzaken|slecht|gevaarlijk|schadelijk|leiden|psychose",
    ". is ~ het ~ strafbaar|verboden|normaal|legaal|waar",
    "hoeveel ~ boete",
    "of ~ je|ge|men ~ .. kan|kunt|kunnen",
    ". hoeveel ~ mensen|procent",
    ". hoe ~ werkt|meet|test|gaat",
    "vanaf ~ welke|hoeveel",
    "verschil ~ tussen",
    "hoe lang ~ duurt|blijft",
    "als|wanneer|indien iemand|iemand_anders|je|men",
    "wat als|indien",
    "stel dat",
    "hoe herken|voorkom|weet|zie|merk",
    "wat zijn|is .. symptomen|tekenen|signalen|kans|betekent",
    "kan|kun|kunt|kunnen je|men|ge|mensen|iemand ~ .. krijgen|doodgaan|sterven",
    "wat betekent|is een? ~ overdosis|hartaanval|hartinfarct|stuipen|zelfmoord",
    "wat betekent",
    "krijg je",
    "mag|mogen je|men|ge|mensen ~ .. rijden",
    "in het algemeen",
)
"""Asks how things are in general: only what names the writer or somebody near is heard."""

NEAR = "ik mij me mijn mezelf ons hij hem haar zijn zij ze m'n die ligt hier"
"""Who is named when a question is not in general."""

URGING = (
    "help|snel|alsjeblieft|hier|ligt|net_geslikt|net_genomen|nu",
    "want ~ ik|hij|ze|mijn",
    "moet|kan|zal ik ~ .. 112|ambulance|dokter|spoed|ziekenhuis",
)
"""Asks what to do here and now."""

PAST = (
    "lang geleden",
    "jaar|jaren|maanden|weken ~ geleden",
    "eerste ~ man|vrouw|huwelijk",
    "als ~ tiener|puber|twintiger",
    "op ~ mijn ~ <jong>e|<jong>de|zestiende|zeventiende|vijftiende|veertiende",
    "vroeger",
    "destijds",
    "toentertijd",
    "heb|had|ben|was|heeft ~ .. ooit",
    "ooit ~ .. geweest|gehad|gedaan|gedacht|geprobeerd|gehoord|geslagen",
    "vorig jaar",
    "vorige maand|zomer|winter|herfst|lente",
    "jaar|jaren|maanden|weken|maand geleden",
    "als kind",
    "toen ik|hij|ze .. klein|jong|jonger|kind|puber|tiener|<jong>|20|25|30|verslaafd|samen ~ was",
    "toen ik|hij|ze ~ nog ~ .. was|waren|woonde|samen|had",
    "in ~ 20*",
    "twee|drie jaar terug",
)
"""These put what a sign names in the past."""

AGAIN = (
    "nu|vannacht|vandaag|gisteren|tegenwoordig|intussen ~ .. weer|opnieuw|ook|terug ~ .|,|een|dood"
    "|hij|ze|zo|last|stemmen",
    "weer|opnieuw ~ .|,|begonnen|terug|hetzelfde",
    "nu ~ doet|slaat|heeft|wil|hoor|zie|snij|schokt|ligt|zegt",
)
"""What was past has come back."""
