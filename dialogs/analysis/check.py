"""All findings of all files at once, in the order of the files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from dialogs.analysis.cards import find_card_faults
from dialogs.analysis.counselling import find_counselling_faults, find_lopsided_paths
from dialogs.analysis.guards import find_guard_faults
from dialogs.analysis.jargon import find_field_words
from dialogs.analysis.landing import find_lost_ways
from dialogs.analysis.limits import find_long_texts
from dialogs.analysis.looping import find_loops
from dialogs.analysis.patterns import find_misnamed, find_missing_patterns
from dialogs.analysis.phrases import find_shared_phrases
from dialogs.analysis.placeholders import find_gaps
from dialogs.analysis.plain import find_hard_texts
from dialogs.analysis.questions import find_question_faults
from dialogs.analysis.reaching import find_unreached
from dialogs.analysis.signing import Signatures, find_unsigned
from dialogs.analysis.sources import find_unsourced
from dialogs.analysis.tone import find_tone_faults, find_tone_faults_in_code
from dialogs.analysis.transcripts import Walked, find_unwalked
from dialogs.analysis.translations import catalogs_of, find_translation_faults
from dialogs.findings import Finding, Place
from dialogs.library import SCRIPTS, Library, build_library, read_lines, read_scripts
from dialogs.translations.merging import Edition
from dialogs.translations.sources import SourceText, messages_of

PROOFS: tuple[Callable[[Library], Iterable[Finding]], ...] = (
    find_unreached, find_loops, find_guard_faults, find_question_faults, find_misnamed,
    find_long_texts, find_card_faults, find_shared_phrases, find_tone_faults, find_gaps,
    find_counselling_faults, find_hard_texts, find_field_words, find_unsourced,
)  # fmt: skip
"""What can be proved of scripts that could be read; a new proof is one file and one name here."""


def check_everything(
    folder: Path | None = None,
    *,
    walked: Walked | None = None,
    editions: Sequence[Edition] = (),
    code: Iterable[SourceText] = (),
    signatures: Signatures | None = None,
) -> tuple[Finding, ...]:
    """Return every finding on the scripts in *folder* (None: our own), sorted; nothing raises.

    *walked*: what the transcripts walk; None leaves them out. *editions*: what was translated of
    the scripts and of *code*, the program's own texts.
    *signatures*: who read the safety texts; None leaves them out.
    """
    scripts, faults = read_scripts(folder or SCRIPTS)
    lines, line_faults = read_lines()
    library = build_library(scripts, lines, "", catalogs_of(editions))
    unread = frozenset(_unread(faults, library))
    findings = {*faults, *line_faults, *_empty(library, unread)}
    findings.update(find_lost_ways(library, unread), find_missing_patterns(library, unread))
    for prove in PROOFS:
        findings.update(prove(library))
    if walked is not None:
        findings.update(find_unwalked(library, walked), find_lopsided_paths(library, walked))
    if signatures is not None:
        findings.update(find_unsigned(library, signatures, drafts=False))
    texts = tuple(code)
    findings.update(find_tone_faults_in_code(library, texts))
    findings.update(find_translation_faults(library, messages_of(library, texts), editions))
    return tuple(sorted(findings))


def _unread(faults: Iterable[Finding], library: Library) -> Iterator[str]:
    """Yield the names of scripts whose files are there, but could not be read."""
    for finding in faults:
        name = PurePosixPath(finding.place.file).stem
        if name not in library.scripts:
            yield name


def _empty(library: Library, unread: frozenset[str]) -> Iterator[Finding]:
    if not library.scripts and not unread:
        yield Finding(
            Place("."), "no-scripts", "there is no script here", "Name a folder with .yaml files."
        )
