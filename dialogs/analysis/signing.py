"""Which safety texts a clinician has read: each by the hash of all its words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dialogs.analysis.texts import passages, wordings
from dialogs.catalog import DUTCH
from dialogs.findings import Finding
from dialogs.library import Library
from dialogs.script import Script

DRAFT, SIGNED = "draft", "signed"


@dataclass(frozen=True, slots=True)
class Signature:
    """Who read a script's texts, and when; *status* is `draft` until somebody has."""

    words: str  # the hash of the texts that were read
    status: str
    name: str = ""
    date: str = ""


def hash_of_words(script: Script) -> str:
    """Return the hash of every sentence and label of *script*, in the order of its file."""
    lines = [
        f"{passage.role}: {sentence}"
        for passage in passages(script)
        for sentence in wordings(passage.text, DUTCH)
    ]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def safety_scripts(library: Library) -> Iterator[Script]:
    """Yield the scripts whose words need a signature: what answers danger, or asks about it."""
    for script in library.scripts.values():
        if script.danger is not None or script.unclear is not None:
            yield script


def find_unsigned(
    library: Library, signatures: Mapping[str, Signature], *, drafts: bool
) -> Iterator[Finding]:
    """Yield safety texts that are unknown to the list or changed since; *drafts*: those too."""
    for script in safety_scripts(library):
        signature = signatures.get(script.id)
        words = hash_of_words(script)
        if signature is None or signature.words != words:
            said = "is not on the list" if signature is None else "changed since it was listed"
            yield Finding(
                script.place,
                "unlisted-safety-text",
                f"{script.id} {said}",
                f"Put it in docs/safety/signed.yaml as a draft: words: {words}",
            )
        elif drafts and signature.status != SIGNED:
            yield Finding(
                script.place,
                "unsigned-safety-text",
                f"no clinician has signed {script.id}",
                "Let one read it, and enter name and date.",
            )
