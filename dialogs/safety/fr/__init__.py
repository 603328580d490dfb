"""Words of danger in French: a room a danger."""

from __future__ import annotations

from dialogs.safety.fr import (
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
from dialogs.safety.fr.elsewhere import (
    AGAIN,
    ASKING,
    ELSEWHERE,
    HERE,
    JOINTS,
    NEAR,
    PAST,
    URGING,
)
from dialogs.safety.fr.idioms import HARMLESS
from dialogs.safety.fr.words import LOOKALIKES, SPELLINGS
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
    filling="juste vraiment tellement trop fort tres bien encore aussi meme maintenant la ce soir "
    "aujourd hui parfois toujours souvent un une de du des le l d y en ne n bcp beaucoup "
    "grave putain enfin simplement tout toute du_tout hyper grosse forte fortes depuis "
    "hier bizarrement seulement a peu peux plutot il elle",
    negations="pas plus jamais aucun aucune sans rien ni",
    linking="de du d a la le ma envie veux vais va penser pense me se ne n un une suis etre",
    selves="je j moi me m ma mon mes",
    others="il elle ils elles lui on se fils fille copain copine mari femme frere soeur pere mere "
    "ami amie pote enfant bebe mec meuf compagnon compagne conjoint voisin collegue cousin "
    "cousine oncle tante patient patiente client cliente quelqu",
    owning="",
    thinking="crois pense vois entends trouve",
    present="maintenant encore depuis aujourd ce la toujours actuellement",
    mended="mourir crever vivre suicide suicider suicidaire suicidaires overdose respire respirer "
    "repond reagit inconscient inconsciente convulsions poitrine douleur thorax cardiaque "
    "infarctus reveille reveiller etouffe disparaitre envie connaissance levres",
    lookalikes=LOOKALIKES,
    breaks="mais",
    elisions=True,
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
"""All the net hears in French."""
