"""Dutch and Flemish number words, and the words that tie numbers together."""

from __future__ import annotations

from collections.abc import Mapping

_UNITS = {
    1: "een eentje eene ien eentjen",
    2: "twee twie twej tweetje tweetjes tweeen tweeje twe",
    3: "drie drij dri drietje drietjes drieen drieje dire! dreie",
    4: "vier viere vieren viertje viertjes",
    5: "vijf vijve vijven vuuf vief vijfje vijfjes vaif veif vyf vijv vif",
    6: "zes zesse zessen zesje zesjes zese zesn",
    7: "zeven zeuven zeve zevene zevenen zeventje zeventjes zeuve zevn zven",
    8: "acht achte achten achtje achtjes",
    9: "negen neuge neugen nege negene negenen negentje negentjes neege negn",
    10: "tien tiene tienen tientje tiem",
    11: "elf elve elven ellef elfje",
    12: "twaalf twaalve twaalven twalf twaalef twaalfje",
    13: "dertien dertiene",
    14: "veertien viertien",
    15: "vijftien vijftiene",
    16: "zestien",
    17: "zeventien",
    18: "achttien achtien",
    19: "negentien",
}
_TENS = {
    20: "twintig twentig",
    30: "dertig",
    40: "veertig viertig",
    50: "vijftig viftig",
    60: "zestig",
    70: "zeventig",
    80: "tachtig",
    90: "negentig",
}
_ONES = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
_HALVED = {1: "een", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht"}
_HALVED |= {9: "negen", 10: "tien"}


def _rows() -> dict[str, float]:
    rows: dict[str, float] = {"nul": 0, "zero": 0, "nulletje": 0, "nulleke": 0, "null": 0}
    for value, spellings in (_UNITS | _TENS).items():
        rows |= dict.fromkeys(spellings.split(), float(value))
    for ten, spellings in _TENS.items():
        for one, word in enumerate(_ONES, start=1):
            rows |= {f"{word}en{spelling}": float(ten + one) for spelling in spellings.split()}
    for whole, word in _HALVED.items():
        for end in ("eneenhalf", "eneenhalve", "enhalf", "enhalve", "eneeenhalf"):
            rows[word + end] = whole + 0.5
    for value in range(2, 21):
        for word in (_UNITS | _TENS)[value].split():
            rows.setdefault(f"{word}tal", float(value))
    rows |= {"honderdtal": 100, "dozijn": 12}
    rows |= {"honderd": 100, "hondert": 100, "duizend": 1000, "duizent": 1000}
    return rows


def _table(rows: Mapping[str, float]) -> str:
    return "|".join(f"{word}={value}" for word, value in rows.items())


WORDS: Mapping[str, str] = {
    "number": _table(_rows()),
    "article": "een|ene|ne|nen|n|eene",
    "half": "de helft van een|helft van een|half|halve|halven|halfe|halv|een halve|een half"
    "|n halve|nen halve|ne halve",
    "one_and_half": "een achtste=0.125|een vierde=0.25|een tiende=0.1|een vijfde=0.2"
    "|een derde=0.333|anderhalf=1.5|anderhalve=1.5|ander halve=1.5|ander half=1.5"
    "|anderalf=1.5|anderalve=1.5|anderhalven=1.5|onderhalf=1.5|driekwart=0.75|drie kwart=0.75"
    "|3 kwart=0.75|drie vierde=0.75",
    "quarter": "n kwartje|nen kwart|ne kwart|kwart|een kwart|kwartje|een kwartje|kwarts|kwrt",
    "and_half": "en half|en een half|en een halve|en n half|en n halve|en halve|en halven",
    "and": "en",
    "upto": "a|tot|of|tot en met|tm|t m|tot aan|tot max|a max|of misschien|misschien|of zelfs"
    "|tot wel|tot maximaal|of wel|naar|oftewel|of eerder|of toch",
    "between": "tussen|tussen de|tss|tussn|tusse|tusse de",
    "minus": "min|minus",
    "piece_or": "stuk of|stuks of|een stuk of|een stuk af|stuk af|stuk|een stuk|n stuk of"
    "|nen stuk of|stuk ofzo|n stuk|man of|stuk oft|stuk ov|stuk or",
    "about": "ongeveer|ong|rond|ronde|rond de|rond een|zon|zo een|zowat|circa|ca|plusminus"
    "|bijna|ruim|ruime|dikke|goeie|goede|kleine|schat|ergens|omtrent|tegen de|tegen|rondom"
    "|ongeveerd|zo n|pakweg|zoiets als|min of meer|om en bij|om en nabij|om en bij de"
    "|richting|net geen|net niet|iets meer dan|iets minder dan|iets van|denk|minstens|zeker"
    "|max|maximum|maximaal|hooguit|hoogstens|ten hoogste|minimum|minimaal|op zijn minst|tot",
    "just_under": "net geen|net niet|nog net geen",
    "take_back": "allee!|allez!|enfin!|"
    "nee|neen|neh|nie|niet|wacht|w8|sorry|oeps|correctie|bedoel|eigenlijk|toch"
    "|eh|euh|uh|uhm|ehm|ehh|uhh|liever|eerder|pardon|ik bedoel|of nee|nope|neeje|ofnee|vergis"
    "|verkeerd|fout|typo|foutje|hmm|hm|verbetering|moet zijn|wachtwacht|srry|srr|sry|nah"
    "|maar nee",
    "ordinal_end": "e|de|ste|en",
}
