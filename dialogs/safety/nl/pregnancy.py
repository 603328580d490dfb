# long: one table of phrases
"""Pregnancy and breast-feeding in Dutch."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "zwanger": "zwanger in_verwachting zwangerschap zwangerschapstest positieve_test ongeboren "
    "zwager zwange zwangr hoogzwanger zwangere",
    "buik": "bloed bloeden bloedverlies bloeding krampen buikpijn harde_buik weeen "
    "vruchtwater buikkrampen bloedt weën vloei vloeien",
    "borstgeven": "borstvoeding borst_geef geef_de_borst geef_borst kolven kolf afkolven "
    "moedermelk borst_geven",
    "verlos": "verloskundige gynaecoloog kraamzorg vroedvrouw zwanger zwangerschap "
    "in_verwachting onderweg uitgerekend bevallen kindje_krijg krijg_een_baby "
    "baby_krijg echo weken_ver maand_ver maanden_ver hoogzwanger baby_in_mijn_buik "
    "ongeboren weken_onderweg 20_weken",
    "zw4": "zwanger zwangr zwangere zwangerschap in_verwachting hoogzwanger ongeboren "
    "weken_ver maand_ver maanden_ver weken_zwanger positieve_test "
    "positieve_zwangerschapstest verwacht_een_kind verwacht_een_kindje "
    "verwacht_een_baby krijg_een_kindje krijg_een_baby krijg_een_kind "
    "krijgt_een_kind krijgt_een_kindje krijgt_een_baby baby_in_mijn_buik "
    "kindje_in_mijn_buik uitgerekend verloskundige gynaecoloog vroedvrouw echo",
    "gebr4": "coke cocaine snuif snuift snuiven gesnoven gesnuven gebruik gebruikt "
    "gebruiken gepakt pak pakt genomen neem lijn lijntje lijntjes drugs drink "
    "gedronken xtc speed wiet blow geblowd joint ghb",
    "voed4": "borstvoeding geef_de_borst geef_borst borst_geef de_borst_geef de_borst "
    "kolven kolf afkolven moedermelk zogen zoog voed_zelf melk",
    "alarm4": "bloed bloedverlies bloeding bloeden vloei vloeien krampen kramp buikpijn "
    "weeen harde_buik vruchtwater vliezen vocht steken buikkrampen "
    "pijn_in_mijn_buik hoofdpijn_en_vlekken",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "pregnancy",
        (
            "<zwanger>|baby_in_mijn_buik|kindje_in_mijn_buik & <buik>",
            "baby|kindje|kind ~ niet ~ meer? ~ voel|voelen|bewegen|beweegt|schoppen|schopt|"
            "trappelt",
            "voel .. baby|kindje|kind ~ niet ~ meer? ~ bewegen|schoppen|trappelen",
            "niet ~ meer? ~ voel|bewegen ... baby|kindje",
            "vruchtwater|weeen ~ gebroken|begonnen|verloren|verlies",
        ),
    ),
    Sign(
        "pregnancy",
        (
            "zwanger & gesnoven|gebruikt",
            "ben ~ ... weken ~ en|zwanger|ver & <onder>|gebruikt",
            "baby|kindje ~ voeden|zogen|de_borst & <onder>|na",
            "schade ~ .. baby|kindje|ongeboren",
            "ik ~ ben|zen|blijk|was|bleek ... zwanger|in_verwachting|hoogzwanger",
            "ben|zen|bleek|blijk|blijkbaar|blijkt ~ ... weken|maanden|maand|week|al|nog ~ ... "
            "zwanger|in_verwachting",
            "<zwanger> & <onder>|gebruik|gebruiken|gebruikt|pakt|pak|snuift|blijft|coke",
            "ik .. zwanger ~ ben|blijk",
            ". zwanger .|,",
            "ben zwanger",
            "weken|maanden|maand|week ~ ver|zwanger|in_verwachting|onderweg",
            "positieve zwangerschapstest|test",
            "zwangerschapstest & positief|gesnoven|coke|gebruikt|streepjes",
            "ik verwacht ~ een ~ kindje|baby|kind",
            "verwacht een kindje|baby",
            "<borstgeven> & <onder>|gebruik|gebruiken|coke|pak|snuif",
            "mag|kan|moet ~ ik .. <borstgeven> ... coke|snuiven|gebruik|gebruikt|lijntje",
            "ongeboren ~ kind|baby|kindje|vrucht",
            "baby|kindje|kind ~ in mijn|haar buik",
            "ongesteld|regels|menstruatie|over_tijd & zwanger & <onder>|denk|bang",
            "<verlos> & <gebruik>",
            "weken|week|maand|maanden ~ zwanger|ver|onderweg",
            "zwanger & . en & gesnoven|gebruikt",
            "ontdekt|gehoord|bleek|weet_nu|blijkt ~ .. zwanger",
            "borstvoeding|kolven|borst_geven & coke|snuiven|gebruikt|gesnoven|lijntje",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        ("<verlos>|weken & vocht|bloed|bloedverlies|krampen|buikpijn & <gebruik>|ik|ben",),
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "<zw4> & <gebr4>",
            "<voed4> & <gebr4>",
            "ben|zen|blijk|bleek ~ .. in ~ verwachting",
            "achter|ontdekt|weet|gehoord|blijkt ~ .. zwanger|in_verwachting",
            "schade|schadelijk|slecht|gevaarlijk|kwaad|kapot|afwijking|afwijkingen ~ .. baby|"
            "kindje|ongeboren|vrucht|foetus & <gebr4>|ik|mijn",
            "baby|kindje|ongeboren_kind|vrucht|foetus ~ .. schade|schadelijk|geschaad|"
            "pijn_gedaan|kwaad_gedaan & <gebr4>|ik",
            "verwacht|verwachten|krijg|krijgt|krijgen ~ .. een|ons|haar|mijn ~ .. kind|"
            "kindje|baby|kleintje|tweeling & <gebr4>|weken|maanden|ik|maart|zomer",
            "<gebr4> & weken|maanden|maand ~ ver|zwanger|onderweg|heen",
            "ben|zen ~ .. weken|maanden|maand & <gebr4> & ver|coke|afblijven|gesnoven|"
            "zwanger|gebruik|baby",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "<zw4>|weken|baby|kindje & <alarm4> & <gebr4>|ik|ben|mijn",
            "niet ~ meer? ~ voel|bewegen|beweegt|schoppen ~ .. baby|kindje|kind",
            "voel|voelt ~ .. baby|kindje|kind|kleine ~ .. niet|nauwelijks|amper|minder ~ "
            "meer? ~ .|,|bewegen|schoppen|sinds|na|vandaag|de",
            "vliezen ~ .. gebroken|geknapt|gescheurd",
            "vruchtwater ~ .. verlies|verloren|gebroken|loopt|lek",
        ),
    ),
    Sign(
        "pregnancy",
        (
            "zwanger|in_verwachting|positie|verwachting|weken|maanden|lijntje_op_de_test|"
            "streepjes|test|uitgerekend|bevalling|rompertjes|vroedvrouw|verloskundige|"
            "kleintje_in|buik & coke|poeder|wit|witte|drugs|snuiven|gesnoven|gebruik|"
            "gebruikt|basecoke|crack|dealer|pak|gepakt|nam|lijntje & zwanger|verwachting|"
            "positie|ik|mijn|ze|weken",
            "twee ~ streepjes|lijntje|streepkes|strepen",
            "lijntje|streepjes|streepkes|strepen ~ .. op ~ .. test",
            "gesnoven|gebruikt|coke|gepakt|lijntje & gevoed|voeden|voed|borst|kolf|melk & "
            "baby|kindje|kleine|daarna",
            "nog ~ .. weken|maanden ~ .. te_gaan|tot_de_bevalling|uitgerekend & dealer|coke|"
            "gebruik|snuif",
            "kleintje|kindje|baby|kind ~ .. in ~ .. buik",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "pregnancy",
        (
            "weken|maanden|zwanger|verwachting|baby|kindje & bloed|helderrood|bloedverlies|"
            "verlies_bloed|harde_buik|krampen|weeen|buikpijn",
            "harde|harden ~ .. buik & weken|zwanger|baby|kindje|gebruikt",
            "kindje|baby|kind|kleine ~ .. niet ~ .. stampen|schoppen|bewegen|voelen|"
            "trappelen|trappen",
            "voel ~ .. kindje|baby|kind|kleine ~ .. niet ~ .. meer",
        ),
    ),
)
"""All that is heard of it."""
