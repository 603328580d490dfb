"""How a language's words of danger are written down."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.frozen import dataclass
from dialogs.safety.danger import EMERGENCY


@dataclass(frozen=True, slots=True)
class Sign:
    """Patterns that speak of one danger, and about whom when nobody is named."""

    danger: str
    patterns: tuple[str, ...]
    about: str = "self"
    severity: str = EMERGENCY
    fixed: bool = False  # always about *about*, whoever else is named
    doer: bool = False  # who is named first is meant: the one who does it
    firm: bool = False  # a film, the news or a question around it takes nothing away
    wide: bool = False  # catches much: where the second ear hears nothing, it is asked about
    undated: bool = False  # names a thing, not a moment: "vorig jaar" puts it in the past
    question: str = ""  # can be read either way: this is asked, and nobody is alarmed


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Vocabulary:
    """All a language brings to the net; words are written plainly, several in one string."""

    spellings: Mapping[str, str]  # how a word is also typed, and what it stands for
    classes: Mapping[str, str]  # the words a pattern means by <name>
    filling: str  # words that change nothing
    negations: str
    linking: str  # words that may stand between a negation and what it negates
    selves: str
    others: str
    owning: str  # "my": about oneself, unless one of *others* follows
    belonging: str = ""  # before "me": the one before it is meant: "a friend of mine"
    thinking: str  # after "I": the speaker reports, and isn't the one spoken of
    present: str  # words that undo the past
    mended: str  # words that are known with one slip of the fingers in them
    lookalikes: str  # words of their own that are one slip away from one of these
    signs: tuple[Sign, ...]
    harmless: tuple[str, ...]  # idioms: what they cover is not heard
    elsewhere: tuple[str, ...]  # films, news, what-ifs: a clause with one is not heard
    past: tuple[str, ...]  # makes what an undated sign names the past
    breaks: str = ""  # words that begin a new clause
    joints: str = ""  # words at which what is elsewhere may end
    here: str = ""  # in a clause beside what is elsewhere: this one is here and now again
    asking: tuple[str, ...] = ()  # questions in general: a sign that names nobody is not heard
    near: str = ""  # who is named when a question is not in general
    urging: tuple[str, ...] = ()  # asks what to do now: then nothing is in general
    again: tuple[str, ...] = ()  # elsewhere in the sentence: what was past has come back
    glued: str = ""  # how a small word is glued to the front of the next, an expression
    glued_word: str = ""  # and which word that is
    unbroken: str = ""  # words after which a break begins no new clause: "nog maar"
    ending: str = ""  # a letter people leave off at the end of a word: "springe"
    elisions: bool = False  # an apostrophe ends a word of its own
