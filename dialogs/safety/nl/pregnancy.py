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
)
"""All that is heard of it."""
