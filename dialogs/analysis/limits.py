"""No message is longer than a phone can show, in any locale, after the longest substitution."""

from __future__ import annotations

import string
from collections.abc import Iterator

from dialogs import helplines, limits
from dialogs.analysis.texts import Passage, passages, wordings
from dialogs.catalog import Catalog
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.profile import TYPES as SETTINGS
from dialogs.questions.texts import TextQuestion
from dialogs.script import Script
from dialogs.standpoint import SUMMARY
from dialogs.types import TEXT, Kind

LONGEST_MESSAGE = 4096
LONGEST_BUTTON = 64
"""In UTF-16 units, as Telegram counts them."""

MOST_WORDS = 25
"""In one bubble; what is said in danger may take more (clinical.md §5)."""

LONGEST_TOLD = 1000
"""What an engine's pattern is handed: a summary, a title, an answer; texts are asked no longer."""

LONGEST: dict[Kind, int] = {
    "number": 12, "flag": 8, "day": 40, "time": 5, "amount": 200, "script": 60, "scripts": 300,
    "records": 1000, "words": 300, "any": LONGEST_TOLD,
}  # fmt: skip


def find_long_texts(library: Library) -> Iterator[Finding]:
    """Yield messages and buttons that would be refused, and bubbles that are walls of words."""
    for script in library.scripts.values():
        for passage in passages(script):
            for catalog in library.catalogs.values():
                for sentence in wordings(passage.text, catalog):
                    yield from _too_long(library, script, passage, sentence, catalog)


def _too_long(
    library: Library, script: Script, passage: Passage, sentence: str, catalog: Catalog
) -> Iterator[Finding]:
    size = filled_size(library, script, sentence, catalog)
    most = LONGEST_BUTTON if passage.role in ("button", "title") else LONGEST_MESSAGE
    if size > most:
        yield Finding(
            passage.place,
            "long-button" if most == LONGEST_BUTTON else "long-message",
            f"up to {size} of {most} characters in {catalog.locale}",
            "Say it shorter, or in two.",
        )
    elif passage.role in ("bubble", "question") and _is_wall(script, sentence):
        yield Finding(
            passage.place,
            "long-bubble",
            f"{len(sentence.split())} words in one bubble in {catalog.locale}",
            f"At most {MOST_WORDS}: say it shorter, or in two.",
        )


def _is_wall(script: Script, sentence: str) -> bool:
    return script.danger is None and len(sentence.split()) > MOST_WORDS


def filled_size(library: Library, script: Script, sentence: str, catalog: Catalog) -> int:
    """Return the UTF-16 units of *sentence* with the longest value for each of its names."""
    total = 0
    for words, name, _, _ in string.Formatter().parse(sentence):
        total += units(words)
        if name is not None:
            total += _longest(library, script, name, catalog)
    return total


def units(words: str) -> int:
    """Return how many UTF-16 units *words* takes."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def _longest(library: Library, script: Script, name: str, catalog: Catalog) -> int:
    if name == SUMMARY:
        return sum(
            2 + filled_size(library, script, catalog.find(line.text), catalog)
            for line in script.summary
        )
    if name in helplines.NAMES:
        return _longest_line(library, name, catalog)
    kind = script.names.get(name, TEXT).kind
    if kind in ("choice", "choices"):
        return _longest_choice(library, script, name, catalog)
    return LONGEST[kind] if kind in LONGEST else _longest_text(script, name)


def _longest_line(library: Library, name: str, catalog: Catalog) -> int:
    lang = catalog.locale.partition("_")[0]
    texts = [short[name] for short in library.lines.values() if name in short]
    return max((units(words.get(lang) or words["nl"]) for words in texts), default=0)


def _longest_choice(library: Library, script: Script, name: str, catalog: Catalog) -> int:
    labels = [label for (_, of, _), label in library.labels.items() if of == name]
    sizes = [2 + units(catalog.find(label)) for label in labels]
    is_many = script.names[name].kind == "choices"
    return limits.LONGEST_OWN_WORDS + (sum(sizes) if is_many else max(sizes, default=0))


def _longest_text(script: Script, name: str) -> int:
    if name in SETTINGS:
        return limits.LONGEST_OWN_WORDS
    sizes = [
        state.question.kind.longest
        for state in script.states.values()
        if state.question is not None
        and state.question.into == name
        and isinstance(state.question.kind, TextQuestion)
    ]
    return max(sizes, default=LONGEST_TOLD)
