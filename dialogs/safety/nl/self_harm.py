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
    "zelf3": "mezelf mijzelf mijn_eigen m'n_eigen mij_zelf me_zelf zichzelf zich haarzelf "
    "hemzelf mij me",
    "pijnig": "snij snijd snijdt snijden gesneden kras krast krassen gekrast kerf kerft "
    "gekerfd brand brandt branden gebrand verbrand verbrandt verbranden sla "
    "slaat slaan geslagen klop klopt geklopt bonk krab krabt gekrabd prik prikt "
    "geprikt bijt gebeten knijp verwond verwondt verwonden toegetakeld beschadig "
    "verminkt verminken automutileren automutileert geautomutileerd toetakelen "
    "kapotgeslagen opengehaald stomp stompte",
    "vlees": "arm armen been benen pols polsen onderarm onderarmen bovenbeen bovenbenen "
    "dij dijen buik huid vel hand handen gezicht hoofd lijf dijbeen kuit voet "
    "voeten vingers lichaam borst",
    "ding4": "mes mesje scheermes scheermesje scheermesjes mesjes scherf glasscherf glas "
    "schaar naald naalden aansteker sigaret sigaretten peuk peuken passer "
    "lucifer strijkijzer kaars nagels punaise stanleymes cutter riem",
    "gesn7": "gesneden opengesneden kapotgesneden snij snijd gekrast gekerfd mesje mesjes "
    "scheermes scherf glasscherf polsen opengekrast mes sneed snee wond",
    "bloed7": "bloed bloedt bloeden spuit doorweekt plas gutst druipt stelpen duizelig "
    "hechten diep gapende gapend stopt_niet",
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
    Sign(
        "self_harm",
        (
            "geautomutileerd|automutileren|automutilatie|zelfverminking|zelfbeschadiging|"
            "zelfverwonding|zelfbeschadigen|krassen_in_mezelf",
            "<zelf3> ~ .. <pijnig> ~ .. met|aan ~ .. <ding4>",
            "<ding4> ~ .. <pijnig> ~ .. <zelf3>|<vlees>",
            "<pijnig> ~ ik? ~ <zelf3> ~ .. <ding4>|<vlees>|expres|bewust|opnieuw|als|omdat",
            "<pijnig> ~ op|in|aan|tegen ~ .. <eigen>|mijn_lijf|mijn_benen|mijn_armen",
            "<pijnig> ~ .. <eigen> ~ .. als|wanneer|omdat|na|om",
            "in|over|op ~ mijn|m'n|haar|zijn ~ <vlees> ~ .. gesneden|gekrast|gekerfd|geprikt|"
            "gebrand|snijden|krassen|snij|kras|uitgedrukt|gehaald|gedrukt",
            "<vlees> ~ .. vol|onder|bedekt ~ .. sneeen|sneden|krassen|littekens|wondjes|"
            "brandplekken|snijwonden|brandwonden|sneetjes",
            "nieuwe|verse|zelf|diepe|weer ~ .. sneeen|sneden|krassen|snijwonden|brandplekken|"
            "sneetjes|brandwonden",
            "krassen|sneeen|snijwonden|sneden|brandplekken|sneetjes ~ .. op|in|over ~ .. "
            "<vlees> & zelf|dochter|zoon|vriendin|vriend|haar|zijn|mijn",
            "<vlees>|vuist|hoofd|kop ~ .. tegen|op ~ .. muur|deur|spiegel|kast|tafel|tegel ~ "
            ".. geslagen|kapot|kapotgeslagen|gebonkt|gebeukt|slaan|bonken|haat|bloed|tot|"
            "bloedt & mezelf|expres|bloed|haat|stil|pijn|voel|rust|kapot",
            "<zelf3> ~ weer|opnieuw|terug|nog_eens|een_keer ~ .. <pijnig>",
            "wil|zin|drang|neiging|behoefte|impuls|verlangen ~ .. <zelf3>? ~ .. te? ~ "
            "snijden|krassen|kerven|verwonden|branden|beschadigen|straffen",
            "<zelf3> ~ .. pijn|zeer ~ .. doen|doe|gedaan|doet|wil_doen|gedaan_met",
            "dochter|zoon|vriendin|vriend|ze|zij|hij|zus|broer|vrouw|man|lief|nichtje|neefje ~ "
            ".. snijdt|krast|kerft|brandt|verwondt|automutileert|snijd ~ .. zich|"
            "zichzelf|haar_eigen|zijn_eigen|haar_arm|in",
            "verdoof|ontlaad|voel|rust ~ .. door|als ~ .. snijden|snij|kras|krassen|"
            "pijn_doen|brand",
            "trek|ruk|pluk ~ .. haren|haar|wimpers ~ .. uit",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "sneed|kraste|brandde|kerfde ~ ik? ~ .. mezelf|me|mij|mijn_eigen|weer|in_mijn",
            "sneed|kraste|snijden|krassen ~ ik? & weer ~ begonnen|opnieuw|.|,",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "<gesn7> & <bloed7> & niet_stoppen|stopt_niet|doorweekt|duizelig|spuit|te_diep|"
            "heel_diep|loopt|veel|overal|hele|plas|gutst|hechten|stelpen|te_ver|blijft|vloer|"
            "grond",
            "te ~ diep|ver ~ .. gesneden|gekrast|gegaan|sneed & bloed|mes|mesje|bloedt|pols|"
            "arm|been|spuit",
        ),
        undated=True,
    ),
    Sign(
        "self_harm",
        (
            "weer|opnieuw|terug ~ .. gesneden|gekrast|gekerfd|geautomutileerd|gesnejen|"
            "snijden|krassen",
            "gesneden|gekrast ~ .. weer|opnieuw|vandaag|gisteren|vannacht ~ .|,|omdat|toen|na",
            "snij|kras|snijd ~ ik ~ .. in|op ~ .. mijn|mezelf|m'n ~ .. <vlees>",
            "ben|zit ~ .. weer|terug ~ .. aan ~ het ~ snijden|krassen",
            "zit|ben|begin|begonnen ~ .. weer|terug ~ .. te|met? ~ .. snijden|krassen|kerven",
            "lange ~ mouwen & hitte|zomer|warm|weer|snapt|begonnen|verbergen|werk|zover",
            "mesjes|mesje|scheermesjes|scheermes|scherf & nachtkastje|nodig|onder|bed|"
            "bebloede|doosje|badkamer|weer|verstopt & weer|gisteren|zoon|dochter|nodig|"
            "bebloede|vannacht|mezelf|terug",
            "mijn ~ armen|polsen|benen ~ .. niet ~ zien",
            "niet|niemand|mama|ouders|vrouw ~ .. mijn ~ armen|polsen ~ .. zien|zag",
            "doet|doe ~ .. zichzelf|zijn_eigen|haar_eigen|mezelf ~ iets|wat ~ aan & mesjes|"
            "bloed|bebloede|mes|krassen",
        ),
        severity=URGENT,
        undated=True,
    ),
)
"""All that is heard of it."""
