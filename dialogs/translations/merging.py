"""One language's translations, brought up to the texts there are now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dialogs.translations.sources import SourceText

SOURCE_LANGUAGE = "nl"


@dataclass(frozen=True, slots=True)
class Translation:
    """What a sentence became in another language; empty *words*: nothing yet.

    *is_stale*: made for another Dutch sentence than the one it stands under now, for *was*.
    *remarks* are the translator's own. *line* is where it stands in its file.
    """

    context: str
    id: str
    words: str = ""
    is_stale: bool = False
    was: str | None = None
    remarks: tuple[str, ...] = ()
    line: int = 1

    @property
    def is_usable(self) -> bool:
        """Say whether people may read it."""
        return bool(self.words) and not self.is_stale


@dataclass(frozen=True, slots=True)
class Edition:
    """All translations of one locale; *is_draft*: not offered to people yet.

    *gone* are those whose texts are there no more: they are kept, and come back with them.
    """

    locale: str
    file: str
    translations: tuple[Translation, ...] = ()
    gone: tuple[Translation, ...] = ()
    is_draft: bool = False
    head: tuple[str, ...] = ()

    @property
    def is_variant(self) -> bool:
        """Say whether it only holds what differs from Dutch, which it inherits."""
        return self.locale.startswith(f"{SOURCE_LANGUAGE}_")

    def by_context(self) -> dict[str, Translation]:
        """Return the translations by their context."""
        return {one.context: one for one in self.translations}

    def messages(self) -> dict[tuple[str, str], str]:
        """Return what people may read, as a catalog holds it."""
        return {(one.context, one.id): one.words for one in self.translations if one.is_usable}


def merge(sources: Iterable[SourceText], edition: Edition) -> Edition:
    """Return *edition* with an entry for each of *sources*, in their order.

    A sentence that only moved within its script takes its translation along. One that was changed
    keeps its old translation, marked stale. Nothing that was translated is lost.
    """
    texts = tuple(sources)
    old = _Old((*edition.translations, *edition.gone), texts)
    merged = [old.take(text) for text in texts]
    kept = tuple(one for one in merged if one.words or not edition.is_variant)
    return replace(edition, translations=kept, gone=tuple(old.left()))


class _Old:
    """Earlier translations: each fits its own text, its sentence elsewhere, or its successor."""

    def __init__(self, translations: Iterable[Translation], texts: Iterable[SourceText]) -> None:
        self._all = {(one.context, one.id): one for one in translations if one.words}
        self._by_context: dict[str, Translation] = {}
        self._by_sentence: dict[tuple[str, str], Translation] = {}
        self._wanted = {(text.script, text.id) for text in texts}
        self._taken: set[tuple[str, str]] = set()
        for one in self._all.values():
            self._by_context.setdefault(one.context, one)
            if not one.is_stale:
                self._by_sentence.setdefault((_script(one.context), one.id), one)

    def take(self, text: SourceText) -> Translation:
        """Return the entry for *text*."""
        same = self._all.get((text.context, text.id))
        moved = same or self._by_sentence.get((text.script, text.id))
        if moved is not None:
            self._taken.add((moved.context, moved.id))
            return replace(moved, context=text.context)
        here = self._by_context.get(text.context)
        if here is None or (text.script, here.id) in self._wanted:
            return Translation(text.context, text.id)
        self._taken.add((here.context, here.id))
        if here.was == text.id:
            return replace(here, id=text.id, is_stale=False, was=None)
        return replace(here, id=text.id, is_stale=True, was=here.was or here.id)

    def left(self) -> Iterator[Translation]:
        """Yield what no text took up."""
        return (one for key, one in self._all.items() if key not in self._taken)


def _script(context: str) -> str:
    return context.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Status:
    """How far a locale is: texts that it needs, has, lacks, and has for another sentence."""

    locale: str
    wanted: int
    done: int
    stale: int
    is_draft: bool

    @property
    def missing(self) -> int:
        """Texts that have no translation at all."""
        return self.wanted - self.done - self.stale

    def __str__(self) -> str:
        """Return one line of ``houvast messages status``."""
        kind = "draft, not offered" if self.is_draft else "offered"
        told = f"{self.done} of {self.wanted}, {self.missing} missing, {self.stale} stale"
        return f"{self.locale:<6} {told}  ({kind})"


def status_of(sources: Mapping[str, SourceText], edition: Edition) -> Status:
    """Return how far *edition* is with *sources*, by context; a variant needs only what it has."""
    done = stale = 0
    for one in edition.translations:
        source = sources.get(one.context)
        if source is not None and one.words:
            is_fresh = one.is_usable and one.id == source.id
            done, stale = done + is_fresh, stale + (not is_fresh)
    wanted = done + stale if edition.is_variant else len(sources)
    return Status(edition.locale, wanted, done, stale, edition.is_draft)
