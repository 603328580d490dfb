"""Names, numbers and addresses in one's own words: found, and left out."""

from __future__ import annotations

import re

from dialogs.reading.words import word_set
from dialogs.values import Value

LEFT_OUT = "…"

_PLACES = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # a mail address
    r"|(?<![\w+])(?:\+|00)?\d(?:[ ./-]?\d){8,13}(?!\w)"  # a telephone number
    r"|(?<!\w)\d{4} ?[A-Z]{2}(?!\w)"  # a Dutch postcode
    r"|(?<!\w)\w*(?:straat|laan|weg|plein|steenweg|dreef|kaai|gracht|kade|singel|baan"
    r"|dijk|hof|lei|park"
    r"|street|road|avenue)\s+\d+\w?(?!\w)"
    r"|(?<!\w)(?:rue|avenue|chaussée|place|boulevard)(?:\s+\w+){1,4}\s*,?\s*\d+(?!\w)",
    re.IGNORECASE,
)
_NAMES = word_set(
    "aisha ahmed alex ali amber amina anita anja anke anna anne annelies anouk antoine "
    "arne arno arthur astrid axel bart bert bilal bjorn bram brecht brenda britt bruno "
    "carla carlo carmen casper charlotte chantal chloe chris christophe cindy claudia "
    "corina daan daniel danny david debby dennis dieter dirk dylan eddy elena elias eline "
    "elise ella ellen emiel emily emma eric erik erwin esther eva evelien evi fatima "
    "femke filip finn fleur floris frank frederik freek gert ginny glenn greet "
    "griet guido gunter hanne hannah hans hassan heidi henk hilde hugo ibrahim ilse "
    "ines inge ingrid irene iris isabel ivo jack jacob jacques jamal jana janne jasmine "
    "jasper jef jeffrey jelle jens jeroen jesse jessica jimmy jolien joost joris jos "
    "jose joyce julia jurgen karel karen karim karin kathleen katrien kelly kenny "
    "kevin khalid kim kirsten koen kristof lana lars laura lennert leo leon levi lien "
    "linda lise liesbeth lisa lize loes lotte louis luc lucas luuk maarten manon "
    "marc marco maria marie marieke marijke marjolein marleen martijn martin matthias "
    "maxim mehmet melanie merel michael michel michelle miguel mieke mike milan milou "
    "mohamed mohammed monique moniek nadia naomi nathalie nele nick niels nico nina noah "
    "noor olivia olivier omar oscar pascal patricia patrick paul peter petra pieter pim "
    "quinten rachid raf ramon ria rick rik robbe robert robin roel rosa ruben rudy ruth "
    "ruud sabine sander sandra sara sarah sebastiaan senne sharon silke simon sjoerd "
    "sofie sonja stefaan stefan stephanie steven stijn suzanne sven tanja tess thijs "
    "thomas tim timo tinne tine tobias tom tomas tristan valerie vanessa veerle vera "
    "veronique vincent walter wendy werner willem wim wouter yannick yasmina yassin "
    "youssef yves"
)
"""First names that are no words of ours: these are known wherever they stand."""
_KNOWN = word_set(
    "ik hij zij wij god kerst pasen whatsapp facebook instagram telegram houvast jellinek "
    "druglijn nederland belgië vlaanderen nederlands vlaams i i'm i'd i'll english "
    "belgium je j'ai tv gsm netflix uber"
)
"""Written with a capital, and nobody's name."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDS = ".!?…:\n\"“‘’'("


def names_someone(words: Value) -> bool:
    """Say whether *words* hold a name, a number or an address."""
    return isinstance(words, str) and leave_names_out(words) != words


def leave_names_out(words: str) -> str:
    """Return *words* with each name, number and address replaced by an ellipsis."""
    rest = _PLACES.sub(LEFT_OUT, words)
    is_shouted = sum(c.isupper() for c in rest) > len(rest) / 2
    pieces, end = [], 0
    for match in _WORD.finditer(rest):
        if _is_name(rest, match, is_shouted=is_shouted):
            pieces += [rest[end : match.start()], LEFT_OUT]
            end = match.end()
    return "".join([*pieces, rest[end:]])


def _is_name(text: str, match: re.Match[str], *, is_shouted: bool) -> bool:
    word = match.group()
    plain = word.casefold().removesuffix("'s").removesuffix("’s")
    if plain in _NAMES or plain.removesuffix("s") in _NAMES:
        return True
    if is_shouted or not word[0].isupper() or not word[1:].islower() or plain in _KNOWN:
        return False
    before = text[: match.start()].rstrip(" \t")
    return bool(before) and before[-1] not in _ENDS
