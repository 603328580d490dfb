"""Every text is easy to read, in each language it is offered in (clinical.md §5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.analysis.ease import Ease, ease_of, measure_for, sentences_of, words_of
from dialogs.analysis.texts import Passage, passages, wordings
from dialogs.catalog import Catalog
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.script import Script

ENOUGH = 30
"""Words; a script with fewer says too little for an average."""

EVERYDAY = frozenset({
    "bijvoorbeeld", "instellingen", "verloskundige", "kalmeerpillen", "reservekopie",
    "noodtoestand", "gesprekspartner",
    "netherlands", "counsellor", "counsellors", "counselling", "breastfeeding",
    "consommation", "conversation", "conversations", "connaissance", "gestionnaire",
    "tremblements", "aujourd'hui", "tranquillement", "haut-parleur", "accompagnement",
})  # fmt: skip
"""Long words that everybody uses, or that the thing is called by."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How easy one script is in one locale."""

    script: Script
    locale: str
    ease: Ease

    @property
    def lang(self) -> str:
        """The language that measures it."""
        return self.locale.partition("_")[0]

    @property
    def score(self) -> float:
        """Its reading ease."""
        return self.ease.score(self.lang)

    @property
    def long(self) -> tuple[str, ...]:
        """Long words that are not of every day."""
        return tuple(word for word in self.ease.long if word.casefold() not in EVERYDAY)

    def faults(self) -> Iterator[str]:
        """Yield which gates it does not pass."""
        measure, said = measure_for(self.lang), self.ease
        if said.words < ENOUGH:
            return
        if self.score < measure.ease:
            yield f"{measure.formula.name} {self.score:.0f}, below {measure.ease:.0f}"
        if said.mean > measure.mean:
            yield f"{said.mean:.1f} words a sentence, more than {measure.mean:.0f}"
        if len(self.long) > max(1, measure.long_share * said.words):
            yield f"long words: {', '.join(sorted(set(self.long)))}"


def readings(library: Library, catalog: Catalog) -> Iterator[Reading]:
    """Yield how easy each script is in the catalog's locale."""
    for script in library.scripts.values():
        texts = [text for passage in _said(script) for text in wordings(passage.text, catalog)]
        yield Reading(script, catalog.locale, ease_of(texts, catalog.locale.partition("_")[0]))


def find_hard_texts(library: Library) -> Iterator[Finding]:
    """Yield sentences that are too long, and scripts that are hard to read."""
    for catalog in library.catalogs.values():
        for reading in readings(library, catalog):
            for fault in reading.faults():
                what = f"{fault}, in {catalog.locale}"
                mend = "Write shorter sentences, and words of every day."
                yield Finding(reading.script.place, "hard-to-read", what, mend)
            for passage in _said(reading.script):
                yield from _long_sentences(passage, catalog)


def _said(script: Script) -> Iterator[Passage]:
    return (one for one in passages(script) if one.role in ("bubble", "question"))


def _long_sentences(passage: Passage, catalog: Catalog) -> Iterator[Finding]:
    lang = catalog.locale.partition("_")[0]
    most = measure_for(lang).longest
    for text in wordings(passage.text, catalog):
        for sentence in sentences_of(text):
            size = len(words_of(sentence, lang))
            if size > most:
                what = f"{size} words in “{sentence}”, in {catalog.locale}"
                mend = f"At most {most}: make it two."
                yield Finding(passage.place, "long-sentence", what, mend)
