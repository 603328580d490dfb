"""What a language brings to hearing what somebody asks for."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """All tables of one language, without accents: words parted by spaces, phrases by "; "."""

    spellings: Mapping[str, str]  # dialect and text-message spelling, and the words it stands for
    together: Mapping[str, str]  # words that only mean something together, and what they mean
    kin: tuple[str, ...]  # words that mean the same here, the first stands for all
    endings: str  # tried in this order; what is left has three letters or more
    beginnings: str  # the same, at the front
    small: str  # words that carry little
    negations: str  # turn what follows into its opposite
    unable: str  # a negation after one of these complains, it doesn't refuse
    wishes: str  # somebody who says one of these wants something
    polite: str  # may stand before and after anything
    before: str  # how a wish begins: "kan ik …", "ga naar …"
    after: str  # how it ends: "… zien", "… openen"
    starts: tuple[str, ...]  # what begins a new clause without a comma, as regular expressions
    asks: str  # how a question begins
    remarks: str  # what looks like a question and is none
    corrects: tuple[str, ...]  # corrections; the group "new" is the new answer
    refuses: str  # words that a new answer can't begin with or be
    leads: str  # what may stand before a question
    links: str  # words between clauses
