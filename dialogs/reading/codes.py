"""Codes that people read out, write down and type over: eight signs, in two fours."""

from __future__ import annotations

import re

SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No sign that is taken for another: neither 0 and O, nor 1, I and L, nor U."""
HALF = 4
LENGTH = 2 * HALF
_APART = re.compile(r"[\s.,:;_\u2010-\u2015-]+")
_DIGIT = re.compile("[2-9]")
_TWO_FOURS = re.compile(r"(?<!\w)\w{4}[\s\u2010-\u2015-]?\w{4}(?!\w)")
_SPELLED = 2
"""Signs; a code in more than two pieces is spelled, in pieces no longer than this."""


def find_code(text: str) -> str | None:
    """Return the code that *text* holds, in capitals and without a hyphen; None when none does.

    Each half of a code has letters and digits, so no word or number is taken for one.
    """
    if _DIGIT.search(text) is None:
        return None
    pieces = [piece for piece in _APART.split(text.upper().strip("!?()\"'‘’“”")) if piece]
    for first in range(len(pieces)):
        code = ""
        for last in range(first, len(pieces)):
            code += pieces[last].strip("!?()\"'‘’“”")
            if len(code) >= LENGTH:
                if is_code(code) and _is_whole(pieces[first : last + 1]):
                    return code
                break
    return None


def without_code(text: str) -> str:
    """Return *text* without its codes: they are no words, and mean nothing to who listens."""
    return _TWO_FOURS.sub(lambda found: "" if find_code(found[0]) else found[0], text)


def is_code(text: str) -> bool:
    """Say whether *text* has the shape of a code."""
    return len(text) == LENGTH and all(is_half(half) for half in (text[:HALF], text[HALF:]))


def is_half(half: str) -> bool:
    """Say whether half a code has the signs it must have: letters and digits, both."""
    return (
        all(sign in SIGNS for sign in half)
        and any(sign.isdigit() for sign in half)
        and any(sign.isalpha() for sign in half)
    )


def as_shown(code: str) -> str:
    """Return a code as it is read out: 7K4M-9QFT."""
    return f"{code[:HALF]}-{code[HALF:]}"


def _is_whole(pieces: list[str]) -> bool:
    return len(pieces) <= _SPELLED or all(len(piece) <= _SPELLED for piece in pieces)
