"""Dutch and Flemish words for days to come."""

from __future__ import annotations

from dialogs.reading.coming.tongue import Tongue

NUMBERS: dict[str, float] = {
    "een": 1, "n": 1, "ne": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
    "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "veertien": 14, "twintig": 20,
    "dertig": 30, "anderhalve": 1.5, "anderhalf": 1.5, "een paar": 3, "n paar": 3, "paar": 3,
    "enkele": 3, "een stuk of wat": 4, "een halve": 0.5, "halve": 0.5, "half": 0.5,
    "een half": 0.5, "drie kwart": 0.75,
}  # fmt: skip

WEEKDAYS = {
    "maandag": 0, "ma": 0, "maandg": 0, "dinsdag": 1, "di": 1, "woensdag": 2, "wo": 2,
    "woe": 2, "donderdag": 3, "do": 3, "vrijdag": 4, "vr": 4, "vrij": 4, "vrydag": 4,
    "zaterdag": 5, "za": 5, "zat": 5, "zondag": 6, "zo": 6,
}  # fmt: skip

MONTHS = {
    "januari": 1, "jan": 1, "februari": 2, "feb": 2, "maart": 3, "mrt": 3, "april": 4, "apr": 4,
    "mei": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "augustus": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
}  # fmt: skip

NL = Tongue(
    numbers=NUMBERS,
    weekdays=WEEKDAYS,
    months=MONTHS,
    feasts={
        "sinterklaas|pakjesavond|sint": (12, 5, 2),
        "kerstmis|kerst|de kerstdagen|kerstdagen": (12, 25, 2),
        "kerstavond": (12, 24, 1),
        "de kerstvakantie|kerstvakantie": (12, 21, 14),
        "oud en nieuw|oudjaar en nieuwjaar": (12, 31, 2),
        "oudjaar|oudejaarsavond|oudjaarsavond": (12, 31, 1),
        "nieuwjaar|nieuwjaarsdag|het nieuwe jaar|het nieuw jaar": (1, 1, 1),
        "de feestdagen|feestdagen": (12, 24, 10),
        "koningsdag": (4, 27, 1),
        "carnaval": (2, 8, 4),
    },
    minute="minuten|minuut|minuutjes|minuutje|min",
    hour="uurtjes|uurtje|uurkes|uurke|uren|uur",
    day="dagen|dag|daagjes|dagjes|dagje|dagske|dagskes|dgn|nachten",
    week="weken|week|weekjes|weekje|weekske|weekskes|wkn|wk|weke",
    weekend="weekeinde|weekend|weekends|weekendje|wkend|wknd|weeknd",
    month="maanden|maand|maandje|mnd",
    today="vandaag|vanavond|vandaa|vndg|vnavond|vannavond|deze avond|vannacht",
    tomorrow="morgenavond|morgenochtend|morgenvroeg|morgenmiddag|morgen avond|morgen vroeg"
    "|morgend|morge|mrgn|morgen",
    day_after="overmorgen|overmorge",
    this="deze|dees|dit|het|t|de|den",
    following="volgende|volgend|komende|komend|aanstaande|aankomende|aankomend|eerstvolgende|as",
    until="tot|tt|totdat het|totdat t|tot dat het|tot en tot",
    through=r"tot en met|t / m|t m|tem|t \. e \. m(?: \.)?|t e m",
    inclusive="inbegrepen|inclusief|erbij|meegerekend",
    since="vanaf|van|sinds|met ingang van|ingaande|te beginnen",
    after="na",
    within="over|binnen",
    glue="op|aan|de|den|het|t|dat|mijn",
    rest_of="(?:de )?rest van (?:de|deze|het|dit)|heel (?:de|deze|dit)|hele",
    end_of="(?:het )?(?:eind|einde)(?: van)?(?: de| deze| het| dit)?",
    begin_of="(?:het )?begin(?: van)?(?: de| deze)?",
    middle_of="half|midden|medio",
    ordinal="e|de|ste|den",
    part="avond|ochtend|middag|nacht|voormiddag|namiddag|morgen",
    year="jaar",
    long={"half jaar|halfjaar": 182, "jaar|jaartje": 365, "kwartaal": 91},
)
