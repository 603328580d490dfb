"""Films, news, what-ifs, the past: what is told in Dutch and is not happening here and now."""

from __future__ import annotations

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
