"""What the net's second ear learns from: the development half, and what other tests hold.

Everyday talk is taken from the tables of answers, the logs, the ways to ask for a script and the
talks without danger: it keeps the ear from alarming at what people say all day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from zlib import crc32

from dialogs.library import read_scripts
from dialogs.safety.net import find_dangers_by_rule, find_signs
from tests.dialogs.safety.corpora import QUIET, Message, read_half

DANGEROUS = ("danger", "hello_after", "unclear", "first_aid", "alarm", "safety")
"""How the names of transcripts begin that show danger."""
EVERYDAY = "everyday"
HELD_BACK, ONE_IN = ("k1_", "k2_", "k3_", "k4_"), 10
"""One in ten of these families is heard by no third ear."""
SMALL = {"nl": ("echt", "gewoon", "nu"), "en": ("really", "just"), "fr": ("vraiment", "juste")}
"""Words that change nothing."""
NUMBERS = ("{}", "{}.", "een {}", "about {}", "{}/10", "{} bier", "zin {}", "{} uur", "om {}")
TALKS = Path(__file__).parents[2] / "transcripts"
READING = Path(__file__).parent.parent / "reading"


def everyday() -> list[Message]:
    """Return what other tests hold of everyday talk: answers, logs, requests; none alarms."""
    said = [*_numbers(), *_tables(), *_logs(), *_wants(), *_scripts(), *_transcripts()]
    found = [words for words in dict.fromkeys(said) if not find_signs(words)]
    lines = (READING.parent / "safety" / "quiet.txt").read_text(encoding="utf-8").splitlines()
    found += [line for line in lines if line and not line.startswith("#")]
    return [Message(text, QUIET[0], EVERYDAY, "nl") for text in found]


def plain_alarms() -> list[Message]:
    """Return the plain phrases that another test holds."""
    text = (READING.parent / "safety" / "alarms.txt").read_text(encoding="utf-8")
    rows = [row.split("|", 3) for row in text.splitlines() if row and not row.startswith("#")]
    return [Message(said, kind, "plain", lang, about) for lang, kind, about, said in rows]


def pairs() -> list[Message]:
    """Return danger, and what is said with nearly the same words and isn't."""
    lines = (READING.parent / "safety" / "pairs.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if line and not line.startswith("#")]
    meant = [Message(said, kind, "pair", "nl") for kind, _, said, _ in rows]
    return meant + [Message(said, QUIET[1], "pair", "nl") for _, _, _, said in rows]


def word_orders() -> list[Message]:
    """Return the phrases of a third: one thing said in several orders."""
    found: list[Message] = []
    kind = lang = ""
    for line in (READING.parent / "safety" / "word_order.txt").read_text("utf-8").splitlines():
        if line.startswith("# ") and len(line.split()) == 3:
            _, kind, lang = line.split()
        elif line and not line.startswith("#"):
            small = SMALL[lang][len(found) % len(SMALL[lang])]
            found += [_ordered(line, word, kind, lang) for word in ("", small)]
    return found


def _ordered(line: str, word: str, kind: str, lang: str) -> Message:
    return Message(" ".join(line.replace("{}", word).split()), kind, "order", lang)


def _lines(pattern: str) -> Iterator[str]:
    for path in sorted(READING.glob(pattern)):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                yield line


def _numbers() -> Iterator[str]:
    """Yield numbers as answers hold them: an age is told in other words."""
    for number in range(101):
        yield from (form.format(number) for form in NUMBERS)


def _tables() -> Iterator[str]:
    for line in _lines("tables/*.txt"):
        yield re.sub(r"^(\w+ \||\(\w+\))", "", line.partition(" => ")[0]).strip()


def _logs() -> Iterator[str]:
    for line in _lines("logs/*.txt"):
        yield line.partition(" => ")[0].partition(" ")[2]


def _wants() -> Iterator[str]:
    for line in _lines("wants*.txt"):
        yield from (one.strip() for one in line.split("|")[-1].split(";"))


def _scripts() -> Iterator[str]:
    """Yield the ways to ask for a script, and to answer its questions."""
    scripts, _ = read_scripts()
    for script in scripts.values():
        if script.danger or script.unclear:
            continue
        yield from (words for every in script.asked.values() for words in every)
        for state in script.states.values():
            options = getattr(state.question.kind, "options", ()) if state.question else ()
            for option in options:
                yield from (option.label.id, *option.words())


def _transcripts() -> Iterator[str]:
    """Yield what people write in talks without danger."""
    for path in sorted(TALKS.glob("*.txt")):
        if not path.stem.startswith(DANGEROUS):
            yield from _said(path)


def _said(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        words = line.removeprefix("> ").strip()
        if line.startswith("> ") and words and words[0] not in ":/":
            yield words


def shown_alarms() -> list[Message]:
    """Return the words that raise an alarm in the talks that show one, as rules hear them."""
    said = [words for path in sorted(TALKS.glob("danger*.txt")) for words in _said(path)]
    heard = [(words, find_dangers_by_rule(words)) for words in dict.fromkeys(said)]
    return [Message(words, kinds[0].danger, "shown", "nl") for words, kinds in heard if kinds]


def lessons() -> list[Message]:
    """Return all there is to learn from; the test half is no part of it."""
    beside = [*everyday(), *plain_alarms(), *pairs(), *word_orders(), *shown_alarms()]
    return [*read_half("development"), *beside]


def is_held_back(message: Message) -> bool:
    """Say whether *message* is of the families by which thresholds are chosen.

    Learning the third ear takes too long to do it once for each part left out, as is done for the
    second; so it never hears these.
    """
    family = message.family.split("/")[-1]
    return family.startswith(HELD_BACK) and crc32(family.encode()) % ONE_IN == 0


def fingerprint(messages: Sequence[Message]) -> str:
    """Return what names a corpus, whatever the order of its files."""
    lines = sorted(f"{m.kind} {m.lang} {m.about} {m.severity} {m.text}" for m in messages)
    return sha256("\n".join(lines).encode()).hexdigest()[:16]
