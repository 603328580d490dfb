"""What takes a danger back that was named: denied, past, or asked about in general."""

from __future__ import annotations

import re

from dialogs.safety.nets import Net
from dialogs.safety.patterns import Pattern, Patterns, Span
from dialogs.safety.vocabulary import Sign

# Where a clause ends: at a comma, or where somebody does something else than before.
_TURN = re.compile(r"(?:^|(?<= )), |(?<= )(?:en|maar|want|dus) (?=(?:ik|nu|dan|hij|ze|we) )")
_NOT_ONLY = frozenset(("alleen", "enkel", "only", "seulement"))
_WORDS_ABOUT = 12  # so far to the left of a sign is looked for who is meant
AROUND = 240  # so many characters around a sign are looked at: time stays linear


def holds(patterns: Patterns, sentence: str) -> bool:
    """Say whether one of *patterns* stands in *sentence*."""
    return any(item.is_in(sentence) for item in patterns.worth(frozenset(sentence.split())))


def is_asked_in_general(net: Net, sentence: str) -> bool:
    """Say whether *sentence* asks how things are in general, and not what to do now."""
    return holds(net.asking, sentence) and not holds(net.urging, sentence)


def names_somebody(net: Net, sentence: str, spans: tuple[Span, ...]) -> bool:
    """Say whether a sign names the writer or somebody near."""
    start, end = whole(spans)
    said = [*words_before(sentence, start)[-1:], *sentence[start:end].split()]
    return not net.near.isdisjoint([*said, *sentence[end : end + AROUND].split()[:1]])


def whole(spans: tuple[Span, ...]) -> Span:
    """Return from where to where *spans* reach."""
    return min(span[0] for span in spans), max(span[1] for span in spans)


def words_before(sentence: str, start: int) -> list[str]:
    """Return the last words before *start*."""
    return sentence[max(0, start - AROUND) : start].split()[-_WORDS_ABOUT:]


def is_denied(net: Net, pattern: Pattern, sentence: str, spans: tuple[Span, ...]) -> bool:
    """Say whether the sign is denied where it stands."""
    if _skips_denial(net, pattern, sentence, spans):
        return True
    if not net.denying.isdisjoint(pattern.literals):  # says itself what is not so
        spans = (min(spans),)
    return any(_is_negated(net, words_before(sentence, start)) for start, _ in spans)


def _skips_denial(net: Net, pattern: Pattern, sentence: str, spans: tuple[Span, ...]) -> bool:
    """Return whether what a sign skipped over denies it: "he has never hit me"."""
    inside = {word for start, end in spans for word in sentence[start:end].split()}
    return not net.denying.isdisjoint(inside - pattern.literals)


def _is_negated(net: Net, before: list[str]) -> bool:
    """Return whether a negation stands right before, with nothing but linking words between."""
    follower = ""
    for word in reversed(before):
        if word in net.denying:
            return follower not in _NOT_ONLY
        follower = word
        if word not in net.linking:
            return False
    return False


def is_gone(net: Net, sign: Sign, sentence: str, spans: tuple[Span, ...]) -> bool:
    """Return whether the clause puts what an undated sign names in the past."""
    if not sign.undated:
        return False
    start, end = whole(spans)
    near = sentence[max(0, start - AROUND) : end + AROUND]
    left = _TURN.split(sentence[max(0, start - AROUND) : start])[-1]
    right = _TURN.split(sentence[end : end + AROUND])[0]
    clause = f"{left}{sentence[start:end].rstrip(' ,')} {right}".strip() + " "
    if not net.present.isdisjoint(clause.split()) or holds(net.again, near):
        return False
    return holds(net.bygone, clause)
