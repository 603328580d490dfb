"""Words of danger in Dutch, as typed in the Netherlands and in Flanders: a room a danger."""

from __future__ import annotations

from dialogs.safety.nl import (
    body,
    child,
    driving,
    minor,
    pregnancy,
    psychosis,
    self_harm,
    suicide,
    unclear,
    violence,
    withdrawal,
    words,
)
from dialogs.safety.nl.elsewhere import (
    AGAIN,
    ASKING,
    ELSEWHERE,
    HERE,
    JOINTS,
    NEAR,
    PAST,
    URGING,
)
from dialogs.safety.nl.idioms import HARMLESS
from dialogs.safety.nl.words import GLUED, LOOKALIKES, SPELLINGS
from dialogs.safety.vocabulary import Vocabulary

_ROOMS = (
    body,
    suicide,
    child,
    withdrawal,
    pregnancy,
    self_harm,
    psychosis,
    violence,
    driving,
    minor,
    unclear,
)
_CLASSES = {name: said for room in (words, *_ROOMS) for name, said in room.CLASSES.items()}

VOCABULARY = Vocabulary(
    spellings=SPELLINGS,
    classes=_CLASSES,
    filling="nu gewoon echt liever het liefst maar alleen soms eigenlijk helemaal wel zelf ook al"
    " nog"
    " graag zo heel vaak altijd steeds gvd fucking kut verdomme toch weer vandaag vannacht straks"
    " precies zeker eens dan allemaal dus serieus effectief letterlijk ineens plots heel erg een"
    " beetje veel ergens sinds gisteren vanavond zeer te bijna momenteel opeens waarschijnlijk"
    " misschien op dit moment gaan ga hier hevige hevig felle zware scherpe rare",
    negations="niet geen nooit niks niets noch zonder niemand",
    linking="nu echt wil wilt willen zou zal ga gaat aan denk om te van plan zeker ook mezelf me"
    "meteen een helemaal ooit heb heeft last plannen plan gedachten intentie neiging behoefte "
    "bedoeling",
    selves="ik mij me mezelf mijzelf",
    others="hij ze zij ie hem haar zichzelf iemand zoon zoontje dochter dochtertje man vrouw vriend"
    " vriendin vrienden broer broertje zus zusje vader moeder mama papa maat kameraad partner lief"
    " collega kind kinderen buurman buurvrouw neef nicht oom tante ex ouders gast meisje jongen"
    "huisgenoot lief klant client cliente clienten bewoner bewoonster leerling patiente patient "
    "persoon kerel mams paps ma pa opa oma vent",
    owning="mijn onze",
    belonging="van",
    thinking="denk geloof vrees merk zie hoor vind zit sta was bel lees kan krijg voel ben_bang"
    " vermoed",
    present="nu sinds sindsdien nog steeds weer vandaag vannacht vanavond vanochtend net zonet"
    " daarnet momenteel opnieuw",
    mended="leven zelfmoord zelfmoordgedachten suicidaal overdosis reageert ademt ademen"
    " ademhalen stuipen stuiptrekkingen bewusteloos bewustzijn borst borstkas hartaanval"
    " hartinfarct iedereen zonder mezelf mijzelf zichzelf aandoen aandoe doodgaan genomen sterven"
    " einde verhangen ophangen springen polsen gescheurd bolletje hartslag krijg krijgt"
    " ademhaling gloeiend gesnoven pleeg plegen",
    lookalikes=LOOKALIKES,
    breaks="maar",
    unbroken="nog alleen toch was waren wou wilde zeg laat ga doe eens hoop zou had is dan gewoon",
    ending="n",
    glued=GLUED,
    glued_word="ik",
    signs=tuple(sign for room in _ROOMS for sign in room.SIGNS),
    harmless=HARMLESS,
    elsewhere=ELSEWHERE,
    past=PAST,
    joints=JOINTS,
    here=HERE,
    asking=ASKING,
    near=NEAR,
    urging=URGING,
    again=AGAIN,
)
"""All the net hears in Dutch."""
