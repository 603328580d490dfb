"""What the ears that learned add to what rules heard, and what they doubt of it.

Where it is sure enough it alarms by itself. Where it is nearly sure that nothing is the matter,
what a rule heard is asked about and does not alarm. In between, one question is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from dialogs.safety.danger import CLASSES, EMERGENCY, SEVERITIES, Danger, Unclear
from dialogs.safety.learned import QUIET, UNCLEAR, Likely, quote
from dialogs.safety.weighing import weigh

ALARM = 0.6
"""So likely danger alarms. Chosen, as all here, on messages of families that were not learned."""
ALARM_ALL_THE_SAME = 0.95
"""So likely danger alarms though a rule knows it to be denied, past, or of a film."""
ASK = 0.45
"""So likely danger, or words that may be, are asked about."""
SURELY_QUIET = 0.997
"""So likely to be nothing that a rule that heard danger is doubted."""
LIKELY_QUIET = 0.95
"""So likely to be nothing that a wide rule is; likelier unclear than danger, it is too."""
ADDED = 0.4
"""So likely a danger is answered beside others that rules heard."""


def join_dangers(
    ruled: Sequence[Danger], text: str, meant: str, silenced: AbstractSet[str] = frozenset()
) -> tuple[Danger, ...]:
    """Return the dangers in *text*, the most pressing first: those of rules and likely ones.

    *meant* is *text* without its idioms. Of a danger in *silenced* a rule knows that it is
    denied, past, or not of here: being likely is not enough then.
    """
    if weigh(text).shares[QUIET] > SURELY_QUIET:
        return ()
    likely = _weigh_meant(text, meant)
    if likely.danger in silenced and not ruled and likely.alarm < ALARM_ALL_THE_SAME:
        return ()
    if likely.shares[QUIET] > LIKELY_QUIET or likely.shares[UNCLEAR] > likely.alarm:
        return tuple(one for one in ruled if one.is_sure)
    if likely.alarm < ALARM:
        return tuple(ruled)
    if likely.danger not in [one.danger for one in ruled]:
        found = [*ruled, _danger(likely, text)] if _is_added(ruled, likely) else [*ruled]
    else:
        found = [_raised(one, likely) for one in ruled]
    return tuple(sorted(found, key=_rank))


def _weigh_meant(text: str, meant: str) -> Likely:
    """Return what is likely of *text*; where an idiom stands in it, of the rest, or surely."""
    likely = weigh(text)
    return likely if meant == text or likely.alarm >= ALARM_ALL_THE_SAME else weigh(meant)


def doubt(ruled: Sequence[Danger], asked: Unclear | None, text: str, meant: str) -> Unclear | None:
    """Return what to ask about *text*, where no danger was found in it."""
    if ruled:
        return Unclear(ruled[0].danger, ruled[0].danger, ruled[0].because)
    if asked is not None:
        return asked
    likely = _weigh_meant(text, meant)
    if likely.alarm + likely.shares[UNCLEAR] < ASK:
        return None
    danger = max(CLASSES, key=lambda kind: likely.shares[kind])
    return Unclear(danger, danger, quote(text, danger))


def _is_added(ruled: Sequence[Danger], likely: Likely) -> bool:
    """Say whether a danger that no rule heard is answered too: beside others if it is clear."""
    return not ruled or likely.shares[likely.danger] >= ADDED


def _danger(likely: Likely, text: str) -> Danger:
    return Danger(likely.danger, likely.severity, likely.about, quote(text, likely.danger))


def _raised(one: Danger, likely: Likely) -> Danger:
    is_raised = one.danger == likely.danger and likely.severity == EMERGENCY
    return replace(one, severity=EMERGENCY) if is_raised else one


def _rank(one: Danger) -> tuple[int, int]:
    return SEVERITIES.index(one.severity), CLASSES.index(one.danger)
