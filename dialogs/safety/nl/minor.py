# long: one table of phrases
"""A writer under eighteen, in Dutch."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "school": "havo vwo vmbo mavo middelbare middelbaar brugklas basisschool gymnasium "
    "atheneum aso tso bso lagere_school",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "minor",
        (
            "<jong> jarig|jarige",
            "ben|zen ~ nog ,? maar <jong>",
            "ben|zen|zijn ~ ik? ~ nog|pas|net|nu|al? ~ maar? ~ <jong> ~ .|,|en|jaar|geworden|jaren",
            "nog maar <jong> ~ .|,|jaar|en",
            "net|pas ~ <jong> geworden|.|,",
            "brugklas|brugpieper|brugger",
            "zit ~ in ~ 1|2|3|4|5|6|eerste|tweede|derde|vierde|vijfde|zesde ~ <school>",
            "in ~ de|het ~ 1|2|3|4|5|6|eerste|tweede|derde|vierde|vijfde|zesde|zevende ~ "
            "middelbaar|leerjaar|secundair|humaniora",
            "ik ~ ben ~ pas|nog_maar|maar|net? ~ <jong> ~ jaar|jaartjes|jr|.|,|en|maar|"
            "jaar_oud|hoor|oud|x",
            "ben ik ~ pas|nog_maar|maar? ~ <jong> ~ jaar|.|,|en|maar",
            ". ben ~ <jong> ~ jaar|jr|.|,|en|oud",
            ", ben ~ <jong> ~ jaar|jr|.|,|en|oud",
            "en ben ~ pas|nog_maar? ~ <jong> ~ jaar|.|,|en",
            "van <jong> jaar ~ oud? & ik_ben|ik",
            "jongen|meisje|jongetje|gozer|meid van <jong> ~ jaar|.|,|en|hier",
            "<jong> jarige jongen|meisje|hier",
            "mijn leeftijd is <jong>",
            "leeftijd ,? <jong> .",
            ". <jong> jaar ~ oud? .",
            ". <jong> jaar ~ oud? ,|en",
            "<jong> jaar oud ~ ben",
            "minderjarig|minderjarige ~ ben|.|,|is_dat|en",
            "ben|zen ~ nog|eigenlijk? ~ minderjarig",
            "ben|zen ~ nog? ~ geen|niet|onder_de|jonger_dan ~ 18|achttien",
            "ben|zen|ik ~ bijna|net_geen|nog_niet|nog_geen|jonger_dan|onder_de ~ 18|achttien",
            "word ~ volgende|volgend|in|over|dit|pas|morgen|bijna|binnenkort ... 18|17|16|15|"
            "14|achttien|zeventien|zestien",
            "zit ~ in ~ de|het|mijn|klas? ~ 1|2|3|4|5|6|eerste|tweede|derde|vierde|vijfde|"
            "zesde|laatste ~ van|jaar|klas|het? ~ de|het? ~ <school>|klas|leerjaar|humaniora",
            "zit ~ op ~ de|het? ~ <school>|school",
            "mijn|de ~ mentor|leraar|juf|meester|leerkracht|conrector & school|middelbare|klas "
            "& ik",
            "op|in ~ de|het? ~ middelbare school ~ zit|en",
            "examenjaar|eindexamen|eindexamenjaar|schoolexamen ~ havo|vmbo|vwo|en",
            "als ik ~ <jong> ~ ben",
            "<jong> ~ m|v|j|jaar ~ hier|.|,",
            "meisje|meiske|jongen|gast|puber|scholier ~ van ~ <jong>",
            "word ~ .. 15|16|17|18|achttien|zeventien|zestien ~ .|,|volgend|volgende|over|in|jaar",
            "want ~ ik ~ ben ~ <jong>",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "minor",
        (
            "ben|zen ~ pas|nog_maar|maar|nog|net|eigenlijk ~ <jong> ~ .|,|help|hoor|haha|"
            "jaar|en|dus|mag|kan|wat|sorry",
            "m|v|j|jongen|meisje ~ <jong> ~ hier|.|,|en|jaar",
            "<jong> ~ m|v|jongen|meisje ~ .|,|hier|en",
            "<jong> ~ jaar ~ oud? ~ .|,|en ~ gebruik|ik|help?",
            "zit ~ .. in|op ~ .. <school>|brugklas|middelbaar|basis|mbo_1|1e|2e|3e|4e|5e|6e "
            "~ 1|2|3|4|5|6?",
            "in ~ 1|2|3|4|5|6|de_eerste|de_tweede|de_derde|de_vierde ~ <school>",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "minor",
        (
            ". zestien|vijftien|veertien|dertien|zeventien|twaalf ~ .",
            "ik ~ ben ~ .. van ~ <jong> ~ .|,|en|jaar",
            "ik ~ ben ~ er ~ .. <jong> ~ .|,",
            "ben|bn|zen|ik ~ .. minderjarig",
            "vorige|vorig|deze|afgelopen ~ maand|week|jaar|zomer ~ <jong> ~ geworden",
            "<jong> ~ geworden ~ .|,|en|vorige|deze|pas|net",
            "tot ~ ik ~ .. 18|achttien ~ ben|word|mag",
            "over|binnen|nog ~ .. jaar|maanden|maand|weken ~ .. ben|word|wordt ~ ik ~ .. 18|"
            "17|16|achttien|zeventien|zestien",
            "over|binnen|pas ~ .. jaar ~ mag ~ ik ~ .. autorijden|rijden|rijles|drinken|stemmen",
            "zakgeld|scouting|chiro|jeugdbeweging|scouts|proefwerk|toets|huiswerk|wiskunde|"
            "brugklas|mentor|examenklas|rapport|klas|speelplaats|schoolreis|ouderavond|"
            "klastitularis|spijbelen|spijbel & gepakt|halen|coke|gebruikt|gebruik|snuif|"
            "gesnoven|ouders|mama|papa|sturen|school",
            "mama|papa|ouders ~ .. checkt|checken|weten|boven|denken|mogen|afgepakt & school|"
            "zakgeld|toets|huisarrest|kamer|klas|jeugdbeweging|wiskunde|scouting|chiro",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "minor",
        (
            ". <jong> ~ maar|,|en_half|en_een_half|en",
            "nee|neen|bijna|nog ~ ,? ~ <jong> ~ .|,|maar|en|en_half",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
)
"""All that is heard of it."""
