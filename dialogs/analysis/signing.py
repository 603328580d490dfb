"""Which safety texts a second person and a clinician have read: each by the hash of its words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from dialogs.analysis.texts import passages, wordings
from dialogs.catalog import Catalog
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.script import Script

DRAFT, SIGNED = "draft", "signed"


@dataclass(frozen=True, slots=True)
class Signature:
    """Who read a script's texts in a locale, and when.

    *read_by* is the second person, without whom no changed word passes the check. *status* is
    `draft` until a clinician has read them too: *name*, on *date*.
    """

    words: str  # the hash of the texts that were read
    read_by: str = ""
    read_on: str = ""
    status: str = DRAFT
    name: str = ""
    date: str = ""


Signatures: TypeAlias = Mapping[tuple[str, str], Signature]
"""By script and locale."""


def words_of_script(script: Script, catalog: Catalog) -> tuple[str, ...]:
    """Return every sentence and label of *script* in the catalog's locale, in its file's order."""
    return tuple(
        f"{passage.role}: {sentence}"
        for passage in passages(script)
        for sentence in wordings(passage.text, catalog)
    )


def hash_of_words(script: Script, catalog: Catalog) -> str:
    """Return the hash of all that *script* says in the catalog's locale."""
    lines = "\n".join(words_of_script(script, catalog))
    return hashlib.sha256(lines.encode()).hexdigest()[:16]


def safety_scripts(library: Library) -> Iterator[Script]:
    """Yield the scripts whose words need a signature: what answers danger, or asks about it."""
    return (script for script in library.scripts.values() if script.is_safety)


def find_unsigned(library: Library, signatures: Signatures, *, drafts: bool) -> Iterator[Finding]:
    """Yield safety texts that no second person read as they stand, in each locale offered.

    *drafts*: those that no clinician has signed as well.
    """
    for script in safety_scripts(library):
        for catalog in library.catalogs.values():
            signature = signatures.get((script.id, catalog.locale))
            if signature is None or signature.words != hash_of_words(script, catalog):
                yield _unread(script, catalog.locale, signature)
            elif not signature.read_by:
                yield _unread(script, catalog.locale, None)
            elif drafts and signature.status != SIGNED:
                what = f"no clinician has signed {script.id} in {catalog.locale}"
                mend = "Let one read it, and enter status, name and date."
                yield Finding(script.place, "unsigned-safety-text", what, mend)


def _unread(script: Script, locale: str, signature: Signature | None) -> Finding:
    since = f"changed since {signature.read_by} read it" if signature else "was read by nobody else"
    tag = locale.replace("_", "-")
    return Finding(
        script.place,
        "unread-safety-text",
        f"{script.id} in {locale} {since}",
        "Let a second person read it, who then types "
        f"`houvast messages sign --lang {tag} --name NAME {script.id}`.",
    )
