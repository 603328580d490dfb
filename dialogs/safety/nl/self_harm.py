# long: one table of phrases
"""Hurting oneself in Dutch."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "snijd": "opengekrast opengesneden sneeen sneetjes snee sneden snijwonden snij snijd "
    "snijdt snijden gesneden kras krast krassen gekrast kerf kerft kerven gekerfd",
    "lijf": "arm armen been benen pols polsen onderarm onderarmen bovenbeen bovenbenen dijen "
    "dij buik huid vel hand handen",
    "eigen": "m'n_eigen mezelf mijzelf mijn_eigen zichzelf haarzelf hemzelf zijn_eigen haar_eigen",
    "scherp": "mes mesje scheermes scheermesje scheermesjes mesjes glasscherf scherf schaar",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "self_harm",
        (
            "<snijd> & <lijf>|mezelf & bloeden|bloedt|bloed|diep|stelpen|hechten|slagader|ader",
            "te diep <snijd>",
            "blijft bloeden & <snijd>|<scherp>",
        ),
    ),
    Sign(
        "self_harm",
        (
            "sneeen|sneden|krassen|brandplekken & zelf & maak|maakte|gemaakt|doe|gedaan",
            "mezelf|mijn_eigen|zichzelf ~ expres|bewust ~ pijn",
            "met|via ~ een|het ~ <scherp>",
            "heeft|had ~ zich|zichzelf ~ ... gesneden|gekrast|gebrand|verbrand|verwond",
            "heb ~ me|mij ~ opengekrast|opengesneden|verminkt|verwond|geautomutileerd",
            "<lijf> ~ open ~ als|.|,|tot",
            "knokkels|vuisten|handen & muur|deur & stomp|sla|slaan|stompen|ram|beuk|open|bloeden",
            "gekrast|kras|snij ~ met ~ een ~ <scherp>",
            "bijt|bijten|sla|knijp|stomp ~ ik? ~ mezelf|in_mijn ~ tot|<lijf>|bloedt|expres",
            "trek ~ ik? ~ mijn haren|haar uit",
            "<snijd> & <eigen>",
            "<snijd> ~ in|op mijn|haar|zijn|de ~ <lijf>",
            "in mijn|haar|zijn ~ <lijf> .. <snijd>",
            "<lijf> ~ open gesneden|gekrast|gehaald",
            "<lijf> & opengesneden|opengekrast|opengehaald|opengekrabd",
            "<scherp> & <lijf>",
            "<snijd> mij|me|zich ~ weer|opnieuw|in|als|sinds|.|,",
            "heb me ~ gesneden|gekrast ~ .|,|omdat|na|van",
            "heb mij ~ gesneden|gekrast ~ .|,|omdat",
            "zelfverminking|zelfbeschadiging|automutilatie|automutileer|automutileren|"
            "zelfbeschadigen|zelfverwonding",
            "<eigen> ~ pijn|zeer ~ doen|doe|doet|gedaan|te_doen|wil_doen|wilt_doen",
            "doe|doet <eigen> ~ pijn|zeer",
            "pijn|zeer doen aan <eigen>",
            "<eigen> ~ straf|straffen|gestraft|te_straffen|toetakelen|verminken|verwonden|"
            "beschadigen|verwond|beschadig|snijden|krassen|slaan|verbranden|branden|brand|"
            "verbrand|bijten|beuk|beuken|kapot_maken",
            "brand|verbrand|sla|slaat|krab|krabt|bijt|beuk|beukt|prik|prikt|verwond|beschadig|"
            "straf|verminkt <eigen>",
            "mezelf|mijn_eigen ... geslagen|gebrand|verbrand|verwond|verwondt|toegetakeld",
            "sigaret|sigaretten|aansteker|peuk|peuken & <lijf>",
            "druk|duw|drukt|uitdrukken|uitgedrukt ... sigaret|sigaretten|peuk|peuken",
            "hoofd|kop|vuist & tegen_de_muur|tegen_een_muur|tegen_de_kast & bonk|bonkt|sla|"
            "slaat|beuk|ram|bons|bonken|slaan|beuken|klop|rammen",
            "met mijn|zijn|haar hoofd|kop|vuist ~ tegen de|een muur|deur|spiegel",
            "drang|neiging|zin|behoefte om ~ mezelf? ~ te ~ snijden|krassen|verwonden",
            "drang om ~ mezelf|mij ~ pijn te doen",
            "zin om ~ mezelf|mijn_eigen|mij ~ pijn te doen",
            "snijwonden|brandwonden|littekens|krassen .. zelf ~ gedaan|gemaakt",
            "als|wanneer|zodra ~ ik ~ .. snij|snijd|kras|krab|brand|sla ~ .|,|is|wordt|voel|word",
            "krab|kras|bijt|prik|peuter|sla ~ ik? ~ .. tot ~ het|ik|mijn? ~ bloed|bloedt|bloeden",
            "brand|sla|knijp|prik|snij ~ .. expres|bewust|met_opzet",
            "<lijf> & expres|met_opzet|bewust & brand|verbrand|sla|snij|open|pijn",
            "sneetjes|snee|sneden|snijwonden|krassen|brandplekken|brandwonden & gezet|gemaakt|"
            "maakt|zelf|weer|nieuwe|paar",
            "<lijf> & kapot|weer|open & gesneden|gekrast|gekrabd",
            "klop|bonk|beuk|ram|sla ~ .. hoofd|kop ~ tegen",
        ),
        severity=URGENT,
        undated=True,
    ),
)
"""All that is heard of it."""
