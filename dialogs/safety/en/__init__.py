"""Words of danger in English: a room a danger."""

from __future__ import annotations

from dialogs.safety.en import (
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
from dialogs.safety.en.elsewhere import (
    AGAIN,
    ASKING,
    ELSEWHERE,
    HERE,
    JOINTS,
    NEAR,
    PAST,
    URGING,
)
from dialogs.safety.en.idioms import HARMLESS
from dialogs.safety.en.words import LOOKALIKES, SPELLINGS
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
    filling="just really so much very badly honestly actually fucking bloody still also even now "
    "tonight today right it my a the an some bit too ever more anymore any all simply "
    "only sometimes again always often kind of bad severe sharp crushing awful horrible "
    "terrible suddenly since this may might be will would probably maybe have is am "
    "literally properly left",
    negations="not never no without nothing",
    linking="been want wants to be going about think thinking trying planning would will do have "
    "has "
    "had feel feeling am is was my any a an",
    selves="i me my myself",
    others="he she they him her them himself herself themselves someone somebody son daughter "
    "husband wife boyfriend girlfriend friend brother sister mother father mum mom dad "
    "mate partner kid kids child baby cousin uncle aunt neighbour neighbor colleague "
    "roommate flatmate guy girl client patient ex bf gf bro",
    owning="our",
    thinking="think guess believe see hear am_scared fear found do know",
    present="now still since today tonight again currently just",
    mended="suicide suicidal overdose overdosed overdosing breathe breathing responding "
    "unconscious unresponsive seizure seizures convulsions chest pressure myself himself "
    "herself killing everyone everybody without living dying conscious heartbeat swallowed",
    lookalikes=LOOKALIKES,
    breaks="but",
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
"""All the net hears in English."""
